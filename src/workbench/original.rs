//! The network that is to forget, and what there is to know of it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::source::Source;
use crate::data::{DataError, Mislabeled, Normalization, sha256_hex};
use crate::model::{
    CachedLogits, Candidate, Card, InputInside, Network, Precision, Recipe, Shadows, TensorEntry,
};
use crate::train::Learned;

/// The network that is to forget.
pub(super) struct Original {
    pub name: String,
    pub sha256: String,
    pub network: Network,
    pub origin: Origin,
    /// The training images it was taught under wrong labels.
    pub mislabeled: Vec<Mislabeled>,
    /// What shadow networks trained like it make of the published images, if that is loaded.
    pub shadows: Option<Shadows>,
}

/// What is known of it beside its values.
pub(super) enum Origin {
    /// It came with its card, and perhaps with its logits of the published images.
    Published(Box<Card>, Option<CachedLogits>),
    /// It is the user's: its tensors had these names, by this program's, and these constants of its
    /// input came with them.
    Custom(BTreeMap<String, String>, Option<InputInside>),
}

/// The network and the images of a run or an assessment, by their SHA-256: names and numbers can be
/// those of others.
#[derive(Clone, PartialEq)]
pub(super) struct MadeOf {
    original: String,
    images: String,
}

impl MadeOf {
    pub fn new(
        original: &Original,
        source: &Source,
        counts: [usize; 2],
    ) -> Result<Self, DataError> {
        Ok(MadeOf {
            original: original.sha256.clone(),
            images: source.sha256(counts)?,
        })
    }
}

/// What there is to know of a network.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ModelFacts {
    /// Its name.
    pub name: String,
    /// Which network it is.
    pub preset: String,
    /// Of its weights file.
    pub sha256: String,
    /// Values stored.
    pub parameters: usize,
    /// On all test images; only for a network with a card.
    pub test_accuracy: Option<f64>,
    /// Its parts, first to last.
    pub stages: Vec<String>,
    /// How many training images it learned from, where a network like it can be trained here.
    pub retrainable: Option<usize>,
    /// How many of them were taught under wrong labels.
    pub mislabeled: usize,
}

/// What was made of a user's file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AdoptedFacts {
    /// The network.
    pub model: ModelFacts,
    /// Pairs of the file's name of a tensor and this program's.
    pub matched: Vec<(String, String)>,
    /// Counts, which the network's answers do not depend on.
    pub left_out: Vec<String>,
    /// Tensors that nothing is known of.
    pub unknown: Vec<String>,
    /// What stands before the names of this network in the file.
    pub network: String,
    /// The same of the others there.
    pub others: Vec<String>,
    /// The constants that it normalizes its images with, and their names in the file.
    pub input: Option<AdoptedInput>,
}

/// What a user's network normalizes its images with.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct AdoptedInput {
    /// The constants, for pixels from 0 to 1.
    #[serde(flatten)]
    pub normalization: Normalization,
    /// Their tensors.
    pub names: Vec<String>,
}

/// What became of a user's file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum Adoption {
    /// The network in it is the original now.
    Adopted(Box<AdoptedFacts>),
    /// It holds several that can be used, and one must be named; nothing has changed.
    Choice {
        /// All that can be used.
        networks: Vec<Candidate>,
    },
}

/// What a transfer gave.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct TransferFacts {
    /// The network.
    pub model: ModelFacts,
    /// What it learned.
    pub learned: Learned,
}

impl Original {
    pub fn published(card: Card, network: Network) -> Self {
        Original {
            name: card.name.clone(),
            sha256: card.sha256.clone(),
            network,
            mislabeled: card.mislabeled().to_vec(),
            origin: Origin::Published(Box::new(card), None),
            shadows: None,
        }
    }

    /// A network that was taught here.
    pub fn taught(network: Network, mislabeled: Vec<Mislabeled>) -> Self {
        Original {
            name: "own".into(),
            sha256: sha256_hex(&network.state.to_safetensors(Precision::Single)),
            network,
            origin: Origin::Custom(BTreeMap::new(), None),
            mislabeled,
            shadows: None,
        }
    }

    /// How it was trained and on how many images, where the page has them all.
    pub fn retrainable(&self) -> Option<(&Recipe, usize)> {
        match &self.origin {
            Origin::Published(card, _) => {
                let recipe = card.recipe.as_ref()?;
                Some((recipe, recipe.images?))
            }
            Origin::Custom(..) => None,
        }
    }

    pub fn facts(&self) -> ModelFacts {
        ModelFacts {
            name: self.name.clone(),
            preset: self.network.preset.name().into(),
            sha256: self.sha256.clone(),
            parameters: self.network.state.parameters(),
            test_accuracy: match &self.origin {
                Origin::Published(card, _) => Some(card.test_accuracy),
                Origin::Custom(..) => None,
            },
            stages: self.network.config().parts(),
            retrainable: self.retrainable().map(|(_, images)| images),
            mislabeled: self.mislabeled.len(),
        }
    }

    /// What shadow networks make of the images, if that is loaded for so many of these.
    pub fn known_shadows(&self, source: &Source, images: [usize; 2]) -> Option<&Shadows> {
        let (Source::Published(dataset), Origin::Published(card, _)) = (source, &self.origin)
        else {
            return None;
        };
        let shadows = self.shadows.as_ref()?;
        let [train, test] = shadows.counts();
        let sha256 = dataset.manifest().images_sha256(train, test).ok();
        let of_these = sha256 == card.shadows.as_ref().map(|file| file.images.clone());
        (of_these && images[0] <= train && images[1] <= test).then_some(shadows)
    }

    /// Its logits of so many training and test images, if they are cached for these.
    pub fn known_logits(&self, source: &Source, images: [usize; 2]) -> Option<[TensorEntry; 2]> {
        let (Source::Published(dataset), Origin::Published(card, Some(cached))) =
            (source, &self.origin)
        else {
            return None;
        };
        let [train, test] = cached.counts();
        let sha256 = dataset.manifest().images_sha256(train, test).ok();
        let known = match sha256 == card.logits.as_ref().map(|file| file.images.clone()) {
            true => cached.first(images[0], images[1]),
            false => None,
        };
        if known.is_none() {
            log::warn!("the cached logits are of other images, or of fewer");
        }
        known
    }
}
