//! The card that goes with a weights file: how it was made, what it scores, and a known answer by
//! which a device is tested before it trains anything.

use serde::{Deserialize, Serialize};

use super::{CachedLogits, Shadows, StateDict};
use crate::data::{ForgetTarget, Mislabeled, sha256_hex};
use crate::model::{ModelError, Network, Preset, Recipe};

/// A weights file's card, stored next to it as JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Always `srfl-model`.
    pub format: String,
    /// Always 1.
    pub version: u32,
    /// The model's name, as in the page's `model=`.
    pub name: String,
    /// The network.
    pub preset: Preset,
    /// The weights file, next to the card.
    pub file: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// Values stored, running statistics included.
    pub parameters: usize,
    /// `f16` or `f32`.
    pub dtype: String,
    /// The images it was trained on, in words.
    pub trained_on: String,
    /// The class left out of the training, if any.
    pub excluded_class: Option<String>,
    /// The command that makes it.
    pub command: String,
    /// The seed of initialization, shuffling and augmentation.
    pub seed: u64,
    /// Passes over the training images.
    pub epochs: usize,
    /// Class names, in the order of the logits.
    pub classes: Vec<String>,
    /// Accuracy of the stored weights on the images it was trained on.
    pub train_accuracy: f64,
    /// Accuracy of the stored weights on all 10,000 test images.
    pub test_accuracy: f64,
    /// The same by class.
    pub test_accuracy_per_class: Vec<f64>,
    /// Correct answers among the first 1,000 images of the published test subset.
    pub subset_correct: usize,
    /// What a forward and a backward of these weights must give.
    pub known_answer: KnownAnswer,
    /// Of a network retrained without a class (gold): how soon it learns that class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relearning: Option<Relearning>,
    /// How it was trained; files from before have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipe: Option<Recipe>,
    /// Of a network retrained without what is to be forgotten (gold): what it answers to the
    /// published images, so that its accuracies are known before it is loaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<CachedAnswers>,
    /// Where its logits of the published images are cached, if they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logits: Option<LogitsFile>,
    /// Where it is said what shadow networks make of the published images, if there are some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shadows: Option<ShadowsFile>,
}

/// The class, by index, that a network predicts for each of the first published images: a digit an
/// image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CachedAnswers {
    /// Of the training images.
    pub train: String,
    /// Of the test images.
    pub test: String,
}

impl CachedAnswers {
    /// The predictions, where there are so many.
    pub fn first(&self, counts: [usize; 2]) -> Option<[Vec<u8>; 2]> {
        let predictions = |digits: &str, count: usize| {
            let first = digits.as_bytes().get(..count)?;
            first
                .iter()
                .map(|digit| digit.is_ascii_digit().then(|| digit - b'0'))
                .collect::<Option<Vec<u8>>>()
        };
        Some([
            predictions(&self.train, counts[0])?,
            predictions(&self.test, counts[1])?,
        ])
    }

    /// Predictions as digits.
    pub fn digits(predictions: &[u8]) -> String {
        predictions
            .iter()
            .map(|&class| char::from(b'0' + class))
            .collect()
    }
}

/// What a network retrained from scratch never saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Excluded {
    /// A class, by name.
    Class(String),
    /// Training images, by position, ascending.
    Images(Vec<u32>),
}

impl Excluded {
    /// Whether it is what a run forgets, no more and no less; `classes` are the names of the images'.
    pub fn is(&self, target: &ForgetTarget, classes: &[String]) -> bool {
        match (self, target) {
            (Excluded::Class(name), &ForgetTarget::Class(class)) => {
                classes.get(usize::from(class)) == Some(name)
            }
            (Excluded::Images(images), ForgetTarget::Images(set)) => *images == set.images,
            _ => false,
        }
    }

    /// What a run forgets whose gold this is: of which images, `mislabeled` were taught under wrong
    /// labels. Nothing for a class that is none of these.
    pub fn target(&self, classes: &[String], mislabeled: &[Mislabeled]) -> Option<ForgetTarget> {
        match self {
            Excluded::Class(name) => {
                let class = classes.iter().position(|class| class == name)?;
                Some(ForgetTarget::Class(class as u8))
            }
            Excluded::Images(images) => Some(ForgetTarget::images(images.clone(), mislabeled)),
        }
    }
}

/// A file of a model's [`CachedLogits`], and what they are of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogitsFile {
    /// The file, next to the card.
    pub file: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// SHA-256 of the weights that gave them.
    pub weights: String,
    /// The images, by [`crate::data::Manifest::images_sha256`].
    pub images: String,
}

/// A file of [`Shadows`] trained like a model, and what they are of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShadowsFile {
    /// The file, next to the card.
    pub file: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// How many networks there were.
    pub networks: usize,
    /// The images, by [`crate::data::Manifest::images_sha256`].
    pub images: String,
}

/// How soon ordinary training teaches gold the class it never saw (see
/// [`crate::verdict::relearn`]). It is the same at every assessment on the same images, so it
/// is cached: no user has to wait for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Relearning {
    /// SHA-256 of the class's images in their order, in hexadecimal.
    pub images: String,
    /// Seed of the batches.
    pub seed: u64,
    /// Images of a step.
    pub batch: usize,
    /// Learning rate.
    pub rate: f64,
    /// Accuracy on the images before the first step and after each.
    pub curve: Vec<f64>,
}

/// Results of one sRFL loss on a fixed batch, computed on the CPU (see
/// [`crate::device::self_test`]).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KnownAnswer {
    /// Student logits on the fixed forget batch, row by row.
    pub logits: Vec<f32>,
    /// The three loss terms: KL forget, cosine, KL retain.
    pub terms: [f32; 3],
    /// L2 norm of the loss's gradient for the stem's convolution and for each trained stage's
    /// first convolution.
    pub gradient_norms: Vec<f32>,
}

impl Card {
    /// Reads a card; `file` names it in messages.
    ///
    /// # Errors
    /// [`ModelError::Card`] when it is not a card of this format, or holds impossible values.
    pub fn parse(file: &str, json: &str) -> Result<Self, ModelError> {
        let fail = |reason| unusable(file, reason);
        let card: Card = serde_json::from_str(json).map_err(|error| fail(error.to_string()))?;
        let (format, version) = (&card.format, card.version);
        if format != "srfl-model" || version != 1 {
            return Err(fail(format!(
                "expected format srfl-model version 1, got {format} version {version}"
            )));
        }
        let classes = card.preset.config().classes;
        if card.classes.len() != classes || card.test_accuracy_per_class.len() != classes {
            return Err(fail(format!("expected {classes} classes")));
        }
        let accuracies = card.test_accuracy_per_class.iter();
        let relearned = card.relearning.iter().flat_map(|cached| &cached.curve);
        let both = [&card.train_accuracy, &card.test_accuracy];
        let is_outside = |accuracy: &f64| !(0.0..=1.0).contains(accuracy);
        if accuracies.chain(relearned).chain(both).any(is_outside) {
            return Err(fail("an accuracy is outside 0 to 1".into()));
        }
        Ok(card)
    }

    /// What this network never saw of what the original learned; nothing where it is no network
    /// retrained without something (gold).
    pub fn excluded(&self) -> Option<Excluded> {
        match (&self.excluded_class, &self.recipe) {
            (Some(class), _) => Some(Excluded::Class(class.clone())),
            (None, Some(recipe)) if !recipe.exclude_images.is_empty() => {
                let mut images = recipe.exclude_images.clone();
                images.sort_unstable();
                Some(Excluded::Images(images))
            }
            _ => None,
        }
    }

    /// What this network never saw, if it is one retrained without a class or without images (gold)
    /// that can stand beside `original`: trained like it but for that.
    ///
    /// # Errors
    /// [`ModelError::Card`] when it is not.
    pub fn gold_beside(&self, original: &Card) -> Result<Excluded, ModelError> {
        let alike = match (&self.recipe, &original.recipe) {
            (Some(own), Some(originals)) => own.whole() == originals.whole(),
            // Files from before do not say how they were trained.
            _ => self.preset == original.preset && self.subset() == original.subset(),
        };
        match self.excluded() {
            Some(excluded) if alike => Ok(excluded),
            _ => {
                let reason = format!(
                    "it is no {} retrained without a class or images, so it cannot stand beside {}; \
                     make one with `{} --exclude CLASS`",
                    original.preset, original.name, original.command
                );
                Err(unusable(&self.name, reason))
            }
        }
    }

    /// How many images of the balanced subset it learned from; nothing where it had all.
    fn subset(&self) -> Option<usize> {
        self.recipe.as_ref().and_then(|recipe| recipe.images)
    }

    /// The images it was taught under wrong labels.
    pub fn mislabeled(&self) -> &[Mislabeled] {
        self.recipe
            .as_ref()
            .map_or(&[], |recipe| &recipe.mislabeled)
    }

    /// Reads the weights this card describes, checking length, hash, names and shapes.
    ///
    /// # Errors
    /// A [`ModelError`] that says what does not fit.
    pub fn open(&self, bytes: &[u8]) -> Result<Network, ModelError> {
        check_file(&self.file, self.bytes, &self.sha256, bytes)?;
        let state = StateDict::from_safetensors(&self.file, bytes)?;
        let [expected, found] = [self.parameters, state.parameters()];
        same(
            &self.file,
            format!("{expected} values"),
            format!("{found} values"),
        )?;
        Ok(Network::new(self.preset, state))
    }

    /// Reads the logits this card names, checking length, hash, extents, and that they are of
    /// these weights.
    ///
    /// # Errors
    /// A [`ModelError`] that says what does not fit.
    pub fn open_logits(&self, bytes: &[u8]) -> Result<CachedLogits, ModelError> {
        let Some(cached) = &self.logits else {
            let reason = "it names no file of logits; make one with `srfl logits`";
            return Err(unusable(&self.name, reason.into()));
        };
        check_file(&cached.file, cached.bytes, &cached.sha256, bytes)?;
        let [expected, found] = [&self.sha256, &cached.weights]
            .map(|of| format!("logits of the weights of SHA-256 {of}"));
        same(&cached.file, expected, found)?;
        CachedLogits::from_safetensors(&cached.file, bytes, self.classes.len())
    }

    /// Reads the file of shadow networks this card names, checking length, hash and extents.
    ///
    /// # Errors
    /// A [`ModelError`] that says what does not fit.
    pub fn open_shadows(&self, bytes: &[u8]) -> Result<Shadows, ModelError> {
        let Some(named) = &self.shadows else {
            let reason = "it names no file of shadow networks; make one with `srfl shadows`";
            return Err(unusable(&self.name, reason.into()));
        };
        check_file(&named.file, named.bytes, &named.sha256, bytes)?;
        Shadows::from_safetensors(&named.file, bytes)
    }
}

fn unusable(file: &str, reason: String) -> ModelError {
    ModelError::Card {
        file: file.into(),
        reason,
    }
}

/// Length and hash of a file against its card's.
fn check_file(file: &str, length: usize, sha256: &str, bytes: &[u8]) -> Result<(), ModelError> {
    let [expected, found] = [length, bytes.len()].map(|length| format!("{length} bytes"));
    same(file, expected, found)?;
    let [expected, found] = [sha256, &sha256_hex(bytes)].map(|hash| format!("SHA-256 {hash}"));
    same(file, expected, found)
}

/// Fails where a card says something else of a file than what it is.
fn same(file: &str, expected: String, found: String) -> Result<(), ModelError> {
    match expected == found {
        true => Ok(()),
        false => Err(ModelError::NotAsCarded {
            file: file.into(),
            expected,
            found,
        }),
    }
}
