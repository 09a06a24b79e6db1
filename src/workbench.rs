//! What is loaded and cached between runs: images, the original, gold, a device, the current run,
//! and the assessor. A page drives one through `wasm`; tests drive it natively.

use std::collections::BTreeMap;

use burn::tensor::Device;
use serde::Serialize;

use crate::Error;
use crate::data::{CustomImages, DataError, Dataset, Images, Manifest, Normalization, sha256_hex};
use crate::device::known_answer;
use crate::model::{
    CachedLogits, Candidate, Card, Foreign, KnownAnswer, Network, OwnInput, Precision, Reading,
    StateDict, TensorEntry,
};
use crate::progress::Progress;
use crate::run::{self, EvalRecord, Session};
use crate::train::{Learned, TransferConfig, transfer};
use crate::unlearn::RunConfig;
use crate::verdict::{self, AssessConfig, Assessment, Assessor, Gold, cached_relearning};

/// Everything that is loaded; what a call needs and is not there yet is an [`Error::State`].
#[derive(Default)]
pub struct Workbench {
    images: Option<Source>,
    original: Option<Original>,
    gold: Option<(Card, Network)>,
    device: Option<Device>,
    session: Option<Session>,
    assessor: Option<(AssessedOn, Assessor)>,
}

/// Where the images come from.
enum Source {
    /// Published files.
    Published(Dataset),
    /// The user.
    Custom(CustomImages),
}

impl Source {
    fn classes(&self) -> Vec<String> {
        match self {
            Source::Published(dataset) => dataset.manifest().classes.clone(),
            Source::Custom(images) => images.classes().to_vec(),
        }
    }

    fn train(&self, n: usize) -> Result<Images, DataError> {
        match self {
            Source::Published(dataset) => dataset.train(n),
            Source::Custom(images) => images.train(n),
        }
    }

    fn test(&self, n: usize) -> Result<Images, DataError> {
        match self {
            Source::Published(dataset) => dataset.test(n),
            Source::Custom(images) => images.test(n),
        }
    }
}

/// The network that is to forget.
struct Original {
    name: String,
    sha256: String,
    network: Network,
    origin: Origin,
}

/// What is known of it beside its values.
enum Origin {
    /// It came with its card, and perhaps with its logits of the published images.
    Published(Box<Card>, Option<CachedLogits>),
    /// It is the user's: its tensors had these names, by this program's, and these constants of its
    /// input came with them.
    Custom(BTreeMap<String, String>, Option<OwnInput>),
}

/// What an assessor was made for: what it saw of the references holds for this alone.
#[derive(PartialEq)]
struct AssessedOn {
    config: AssessConfig,
    model: String,
    gold: Option<String>,
    images: [usize; 2],
}

/// What there is to know of a network.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
}

/// What was made of a user's file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AdoptedFacts {
    /// The network.
    pub model: ModelFacts,
    /// Pairs of the file's name of a tensor and this program's.
    pub matched: Vec<(String, String)>,
    /// Counts, which the network's answers do not depend on.
    pub left_out: Vec<String>,
    /// Tensors that nothing is known of.
    pub unknown: Vec<String>,
    /// What stands before the names of this network in the file, and of the others there.
    pub network: String,
    /// The others.
    pub others: Vec<String>,
    /// The constants that it normalizes its images with, and their names in the file.
    pub input: Option<AdoptedInput>,
}

/// What a user's network normalizes its images with.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AdoptedInput {
    /// The constants, for pixels from 0 to 1.
    #[serde(flatten)]
    pub normalization: Normalization,
    /// Their tensors.
    pub names: Vec<String>,
}

/// What became of a user's file.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
pub struct TransferFacts {
    /// The network.
    pub model: ModelFacts,
    /// What it learned.
    pub learned: Learned,
}

fn missing(what: &str) -> Error {
    Error::state(format!("load {what} first"))
}

/// A model's card and weights, checked. The network is built once on the CPU, so that a file that
/// does not fit is refused here.
fn opened(name: &str, card: &str, weights: &[u8]) -> Result<(Card, Network), Error> {
    let card = Card::parse(name, card)?;
    let network = card.open(weights)?;
    network.build(&card.file, &Device::flex())?;
    Ok((card, network))
}

impl Workbench {
    /// Takes the text of a data set's manifest.
    ///
    /// # Errors
    /// A manifest that cannot be used.
    pub fn load_manifest(&mut self, json: &str) -> Result<&Manifest, Error> {
        let dataset = Dataset::new(Manifest::parse(json)?);
        self.images = Some(Source::Published(dataset));
        Ok(self.dataset()?.manifest())
    }

    /// The published images.
    ///
    /// # Errors
    /// None are loaded.
    pub fn dataset(&mut self) -> Result<&mut Dataset, Error> {
        match &mut self.images {
            Some(Source::Published(dataset)) => Ok(dataset),
            _ => Err(missing("the manifest")),
        }
    }

    /// Takes the user's own images in place of published ones.
    pub fn load_images(&mut self, images: CustomImages) {
        self.images = Some(Source::Custom(images));
    }

    /// Takes a model's card and weights.
    ///
    /// # Errors
    /// Files that do not go together.
    pub fn load_model(&mut self, card: &str, weights: &[u8]) -> Result<ModelFacts, Error> {
        let (card, network) = opened("the model's card", card, weights)?;
        Ok(self.take_original(Original {
            name: card.name.clone(),
            sha256: card.sha256.clone(),
            network,
            origin: Origin::Published(Box::new(card), None),
        }))
    }

    /// Takes the logits that the card of the loaded model names, for runs on the published images.
    ///
    /// # Errors
    /// A file that is not the one the card names.
    pub fn load_logits(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let original = self.original.as_mut().ok_or_else(|| missing("a model"))?;
        let Origin::Published(card, cached) = &mut original.origin else {
            return Err(Error::state("a network of your own has no cached logits"));
        };
        *cached = Some(card.open_logits(bytes)?);
        Ok(())
    }

    /// Takes a user's network with so many outputs: a safetensors file by PyTorch's usual names,
    /// `file` in messages. Where the file holds several, `network` names the one to take.
    ///
    /// # Errors
    /// A file that holds no network this program knows.
    pub fn adopt_model(
        &mut self,
        name: &str,
        file: &str,
        weights: &[u8],
        classes: usize,
        network: Option<&str>,
    ) -> Result<Adoption, Error> {
        let foreign = match Foreign::read(file, weights, classes, network)? {
            Reading::One(foreign) => *foreign,
            Reading::Several(networks) => return Ok(Adoption::Choice { networks }),
        };
        foreign.network.build(file, &Device::flex())?;
        let matched = foreign.names.iter();
        let matched = matched.map(|(ours, theirs)| (theirs.clone(), ours.clone()));
        Ok(Adoption::Adopted(Box::new(AdoptedFacts {
            matched: matched.collect(),
            left_out: foreign.left_out,
            unknown: foreign.unknown,
            network: foreign.name,
            others: foreign.others,
            input: foreign.input.as_ref().map(|input| AdoptedInput {
                normalization: input.normalization,
                names: input.tensors.keys().cloned().collect(),
            }),
            model: self.take_original(Original {
                name: name.into(),
                sha256: sha256_hex(weights),
                network: foreign.network,
                origin: Origin::Custom(foreign.names, foreign.input),
            }),
        })))
    }

    /// Teaches the loaded model the classes of the user's images, all of them. The result becomes
    /// the model.
    ///
    /// # Errors
    /// As [`transfer`].
    pub async fn transfer(
        &mut self,
        config: TransferConfig,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<TransferFacts, Error> {
        let device = self.device()?;
        let Some(Source::Custom(images)) = &self.images else {
            return Err(missing("images of your own"));
        };
        let (before, classes) = (self.network()?, images.classes().len());
        let taught = transfer(before, classes, images.all(), config, &device, on_progress);
        let (network, learned) = taught.await?;
        let model = self.take_original(Original {
            name: "own".into(),
            sha256: sha256_hex(&network.state.to_safetensors(Precision::Single)),
            network,
            origin: Origin::Custom(BTreeMap::new(), None),
        });
        Ok(TransferFacts { model, learned })
    }

    /// Takes card and weights of a network retrained without a class (gold). It replaces the one
    /// before.
    ///
    /// # Errors
    /// Files that do not go together or do not belong to the loaded model.
    pub fn load_gold(&mut self, card: &str, weights: &[u8]) -> Result<ModelFacts, Error> {
        let (card, network) = opened("the card of the retrained network", card, weights)?;
        let Origin::Published(original, _) = &self.original()?.origin else {
            return Err(Error::state(
                "a network of your own has no published one to compare it with",
            ));
        };
        card.gold_beside(original)?;
        let facts = ModelFacts::of(&card);
        self.gold = Some((card, network));
        Ok(facts)
    }

    /// Takes the device to compute on.
    ///
    /// # Errors
    /// There is one already.
    pub fn set_device(&mut self, device: Device) -> Result<(), Error> {
        self.may_open()?;
        self.device = Some(device);
        Ok(())
    }

    /// Whether no device is open yet.
    ///
    /// # Errors
    /// There is one.
    pub fn may_open(&self) -> Result<(), Error> {
        match self.device {
            None => Ok(()),
            Some(_) => Err(Error::state(
                "a device is open already: start a new worker to change it",
            )),
        }
    }

    /// The device to compute on.
    ///
    /// # Errors
    /// None is open.
    pub fn device(&self) -> Result<Device, Error> {
        let device = self.device.clone();
        device.ok_or_else(|| Error::state("open a device first"))
    }

    fn original(&self) -> Result<&Original, Error> {
        self.original.as_ref().ok_or_else(|| missing("a model"))
    }

    /// The loaded network.
    ///
    /// # Errors
    /// None is loaded.
    pub fn network(&self) -> Result<&Network, Error> {
        Ok(&self.original()?.network)
    }

    /// What the self-test of the loaded network must come to: its card's known answer, or the CPU's.
    ///
    /// # Errors
    /// None is loaded.
    pub async fn known_answer(&self) -> Result<KnownAnswer, Error> {
        let original = self.original()?;
        match &original.origin {
            Origin::Published(card, _) => Ok(card.known_answer.clone()),
            Origin::Custom(..) => known_answer(&original.network, &Device::flex()).await,
        }
    }

    fn take_original(&mut self, original: Original) -> ModelFacts {
        let facts = original.facts();
        self.original = Some(original);
        facts
    }

    /// Prepares a run and returns the original's evaluation.
    ///
    /// # Errors
    /// As [`Session::create`].
    pub async fn create(
        &mut self,
        config: RunConfig,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<&EvalRecord, Error> {
        let (original, device) = (self.original()?, self.device()?);
        let source = self.images.as_ref().ok_or_else(|| missing("the images"))?;
        let config = RunConfig {
            classes: source.classes(),
            ..config
        };
        config.check(original.network.stages())?;
        let (train, test) = (source.train(config.train)?, source.test(config.test)?);
        let setup = run::Setup {
            original: original.network.clone(),
            known_logits: original.known_logits(source, &config),
            images: [&train, &test],
            config,
            device,
        };
        // The run before gives its memory back first.
        self.session = None;
        let session = Session::create(setup, on_progress).await?;
        Ok(self.session.insert(session).baseline())
    }

    /// The current run, if there is one.
    pub fn current(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The current run.
    ///
    /// # Errors
    /// There is none.
    pub fn session(&mut self) -> Result<&mut Session, Error> {
        let session = self.session.as_mut();
        session.ok_or_else(|| Error::state("create a run first"))
    }

    /// Assesses the current student, compared with the original and, if one is loaded for the run's
    /// class, gold. What was seen of these is cached for the next call on the same images.
    ///
    /// # Errors
    /// As [`Assessor::judge`].
    pub async fn assess(
        &mut self,
        relearn_steps: usize,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Assessment, Error> {
        self.session()?;
        let (Some(session), Some(original)) = (&mut self.session, &self.original) else {
            return Err(missing("a model"));
        };
        let forget = Some(&session.config().forget);
        let gold = self.gold.as_ref();
        let gold = gold.filter(|(card, _)| card.excluded_class.as_ref() == forget);
        let key = AssessedOn {
            config: AssessConfig {
                forget: session.target(),
                seed: session.config().seed,
                relearn_steps,
            },
            model: original.name.clone(),
            gold: gold.map(|(card, _)| card.name.clone()),
            images: session.images().each_ref().map(|images| images.len()),
        };
        let assessor = match &mut self.assessor {
            Some((cached, assessor)) if *cached == key => assessor,
            _ => {
                let source = self.images.as_ref().ok_or_else(|| missing("the images"))?;
                let gold = match gold {
                    None => None,
                    Some((card, network)) => {
                        let AssessConfig { forget, seed, .. } = key.config;
                        let train = source.train(key.images[0])?;
                        Some(Gold {
                            network: network.clone(),
                            relearn_curve: cached_relearning(card, &train, forget, seed),
                        })
                    }
                };
                let setup = verdict::Setup {
                    config: key.config,
                    original: original.network.clone(),
                    original_seen: Some(session.original_seen(&mut on_progress).await?.clone()),
                    gold,
                    images: session.images().clone(),
                };
                &mut self.assessor.insert((key, Assessor::new(setup))).1
            }
        };
        let student = session.student().await?;
        let seen = session.student_seen();
        assessor.judge(&student, seen, &mut on_progress).await
    }

    /// Continues from weights saved at step `step`, and evaluates them.
    ///
    /// # Errors
    /// As [`Session::resume_from`].
    pub async fn resume_from(&mut self, bytes: &[u8], step: usize) -> Result<EvalRecord, Error> {
        let preset = self.network()?.preset;
        let state = StateDict::from_safetensors("the saved weights", bytes)?;
        let session = self.session()?;
        session.resume_from(&Network::new(preset, state), step)?;
        session.evaluate().await
    }

    /// The student as a safetensors file of single precision.
    ///
    /// # Errors
    /// A failing device.
    pub async fn export_weights(&mut self) -> Result<Vec<u8>, Error> {
        let student = self.session()?.student().await?;
        Ok(student.state.to_safetensors(Precision::Single))
    }

    /// The same under the names that the network came with, beside the constants of its input; a
    /// published network has this program's names.
    ///
    /// # Errors
    /// A failing device.
    pub async fn export_network(&mut self) -> Result<Vec<u8>, Error> {
        let session = self.session()?;
        let state = session.student().await?.state;
        let classes = session.config().classes.clone();
        let (mut names, mut kept) = (&BTreeMap::new(), &BTreeMap::new());
        if let Origin::Custom(theirs, input) = &self.original()?.origin {
            names = theirs;
            kept = input.as_ref().map_or(kept, |input| &input.tensors);
        }
        Ok(Foreign::to_safetensors(names, kept, &state, &classes))
    }
}

impl Original {
    fn facts(&self) -> ModelFacts {
        match &self.origin {
            Origin::Published(card, _) => ModelFacts::of(card),
            Origin::Custom(..) => ModelFacts {
                name: self.name.clone(),
                preset: self.network.preset.name().into(),
                sha256: self.sha256.clone(),
                parameters: self.network.state.parameters(),
                test_accuracy: None,
                stages: self.network.config().parts(),
            },
        }
    }

    /// Its logits of the images of a run, if they are cached for these.
    fn known_logits(&self, source: &Source, config: &RunConfig) -> Option<[TensorEntry; 2]> {
        let (Source::Published(dataset), Origin::Published(card, Some(cached))) =
            (source, &self.origin)
        else {
            return None;
        };
        let [train, test] = cached.counts();
        let images = dataset.manifest().images_sha256(train, test).ok();
        let known = match images == card.logits.as_ref().map(|file| file.images.clone()) {
            true => cached.first(config.train, config.test),
            false => None,
        };
        if known.is_none() {
            log::warn!("the cached logits are of other images, or of fewer");
        }
        known
    }
}

impl ModelFacts {
    fn of(card: &Card) -> Self {
        ModelFacts {
            name: card.name.clone(),
            preset: card.preset.name().into(),
            sha256: card.sha256.clone(),
            parameters: card.parameters,
            test_accuracy: Some(card.test_accuracy),
            stages: card.preset.config().parts(),
        }
    }
}
