//! What is loaded and cached between runs: images, the original, gold, a device, the current run,
//! and the assessor. The page drives one through `wasm`, the terminal program through `cli`.

mod answers;
mod gold;
mod original;
mod source;
mod territory;
mod whose;

use std::collections::BTreeMap;

use burn::module::Module;
use burn::tensor::Device;
use serde::Deserialize;

pub use gold::GoldLevel;
pub use original::{AdoptedFacts, AdoptedInput, Adoption, ModelFacts, TransferFacts};
pub use whose::Whose;

use crate::Error;
use crate::data::{CustomImages, Dataset, ForgetTarget, Manifest, sha256_hex};
use crate::device::known_answer;
use crate::kernels::group::{Group, all_say};
use crate::metrics::{Logits, Territory, observe};
use crate::model::{
    Card, DeviceImages, Foreign, KnownAnswer, Network, Precision, Reading, StateDict,
};
use crate::progress::Progress;
use crate::run::{self, EvalRecord, Session};
use crate::train::TransferConfig;
use crate::unlearn::RunConfig;
use crate::verdict::{
    self, AssessConfig, Assessment, Assessor, Gold, Recovery, cached_relearning, enough_images,
};
use gold::LoadedGold;
use original::{MadeOf, Origin, Original};
use source::Source;
use territory::MapOf;

/// Everything that is loaded; what a call needs and is not there yet is an [`Error::State`].
#[derive(Default)]
pub struct Workbench {
    images: Option<Source>,
    original: Option<Original>,
    gold: Option<LoadedGold>,
    device: Option<Device>,
    run: Option<Run>,
    assessor: Option<(AssessedOn, Assessor)>,
    maps: Vec<(MapOf, Territory)>,
}

/// A run, and what it was made of.
struct Run {
    session: Session,
    made_of: MadeOf,
}

/// What an assessor was made for: what it saw of the references holds for this alone.
#[derive(PartialEq)]
struct AssessedOn {
    config: AssessConfig,
    made_of: MadeOf,
    gold: Option<String>,
    shadows: bool,
}

/// How to assess a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AssessOptions {
    /// Most steps of relearning; 0 skips it.
    pub relearn_steps: usize,
    /// Seed of the attack's folds and of relearning's batches; the run's where there is none.
    #[serde(default)]
    pub seed: Option<u64>,
    /// Whether the workers of the run's group share the work: all of them make the same call, with the
    /// same gold loaded.
    #[serde(default)]
    pub together: bool,
}

fn missing(what: &str) -> Error {
    Error::state(format!("load {what} first"))
}

fn no_run() -> Error {
    Error::state("create a run first")
}

/// The group that shares an assessment of a run.
fn shared(session: &Session, options: AssessOptions) -> Option<Group> {
    session.group().filter(|_| options.together).cloned()
}

fn no_card() -> Error {
    Error::state("a network of your own has no card, and so no cached logits and no gold")
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
        self.load_dataset(Dataset::new(Manifest::parse(json)?));
        Ok(self.dataset()?.manifest())
    }

    /// Takes published images.
    pub fn load_dataset(&mut self, dataset: Dataset) {
        self.images = Some(Source::Published(dataset));
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
        self.images = Some(Source::custom(images));
    }

    /// Takes a model's card and weights.
    ///
    /// # Errors
    /// Files that do not go together.
    pub fn load_model(&mut self, card: &str, weights: &[u8]) -> Result<ModelFacts, Error> {
        let (card, network) = opened("the model's card", card, weights)?;
        Ok(self.take_model(card, network))
    }

    /// Takes a model that is open already.
    pub fn take_model(&mut self, card: Card, network: Network) -> ModelFacts {
        self.take_original(Original::published(card, network))
    }

    /// Takes the logits that the card of the loaded model names, for runs on the published images.
    ///
    /// # Errors
    /// A file that is not the one the card names.
    pub fn load_logits(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let original = self.original.as_mut().ok_or_else(|| missing("a model"))?;
        let Origin::Published(card, cached) = &mut original.origin else {
            return Err(no_card());
        };
        *cached = Some(card.open_logits(bytes)?);
        Ok(())
    }

    /// Takes what shadow networks make of the published images, from the file that the card of the loaded model
    /// names: with it, single images are assessed one by one.
    ///
    /// # Errors
    /// A file that is not the one the card names.
    pub fn load_shadows(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let original = self.original.as_mut().ok_or_else(|| missing("a model"))?;
        let Origin::Published(card, _) = &original.origin else {
            return Err(no_card());
        };
        original.shadows = Some(card.open_shadows(bytes)?);
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
                mislabeled: Vec::new(),
                shadows: None,
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
        let (network, learned, mislabeled) = self
            .taught(self.network()?, config, &[], on_progress)
            .await?;
        let model = self.take_original(Original::taught(network, mislabeled));
        Ok(TransferFacts { model, learned })
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

    fn source(&self) -> Result<&Source, Error> {
        self.images.as_ref().ok_or_else(|| missing("the images"))
    }

    fn original(&self) -> Result<&Original, Error> {
        self.original.as_ref().ok_or_else(|| missing("a model"))
    }

    /// The card of the loaded network.
    ///
    /// # Errors
    /// None is loaded, or the user's own, which has no card.
    pub fn card(&self) -> Result<&Card, Error> {
        match &self.original()?.origin {
            Origin::Published(card, _) => Ok(card),
            Origin::Custom(..) => Err(no_card()),
        }
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
        let (original, source, device) = (self.original()?, self.source()?, self.device()?);
        let config = RunConfig {
            classes: source.classes().to_vec(),
            ..config
        };
        config.check(original.network.stages())?;
        let counts = [config.train, config.test];
        let made_of = MadeOf::new(original, source, counts)?;
        let images = source.images(counts)?;
        let mislabeled = original.mislabeled.clone();
        let setup = run::Setup {
            original: original.network.clone(),
            known_logits: original.known_logits(source, counts),
            images: images.each_ref(),
            mislabeled: &mislabeled,
            config,
            device,
        };
        // The run before gives its memory back first.
        self.run = None;
        let session = Session::create(setup, on_progress).await?;
        let run = self.run.insert(Run { session, made_of });
        Ok(run.session.baseline())
    }

    /// The current run, if there is one.
    pub fn current(&self) -> Option<&Session> {
        self.run.as_ref().map(|run| &run.session)
    }

    /// The current run.
    ///
    /// # Errors
    /// There is none.
    pub fn session(&mut self) -> Result<&mut Session, Error> {
        let run = self.run.as_mut();
        let session = run.map(|run| &mut run.session);
        session.ok_or_else(no_run)
    }

    /// Assesses the current student, compared with the original and, if one is loaded for the run's
    /// class, gold. What was seen of these is cached for the next call on the same images.
    ///
    /// # Errors
    /// As [`Assessor::judge`], and a run of what has been replaced since.
    pub async fn assess(
        &mut self,
        options: AssessOptions,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Assessment, Error> {
        let session = self.session()?;
        let group = shared(session, options);
        let seen = session.student_seen().cloned();
        let seen = match all_say(group.as_ref(), seen.is_some()).await {
            true => seen,
            false => None,
        };
        let (student, assessor) = self.judged(options, &mut on_progress).await?;
        assessor
            .judge(&student, seen.as_ref(), &mut on_progress)
            .await
    }

    /// Tries to bring back what the current student was to forget, without training it, and the same with
    /// gold, if one is loaded for it.
    ///
    /// # Errors
    /// As [`Assessor::recover`], and a run of what has been replaced since.
    pub async fn recover(
        &mut self,
        options: AssessOptions,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Recovery, Error> {
        let (student, assessor) = self.judged(options, &mut on_progress).await?;
        assessor.recover(&student, &mut on_progress).await
    }

    /// The current student, and what judges it.
    async fn judged(
        &mut self,
        options: AssessOptions,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<(Network, &mut Assessor), Error> {
        let session = self.session()?;
        let student = session.student().await?;
        let counts = session.images().each_ref().map(DeviceImages::len);
        let config = AssessConfig {
            forget: session.target().clone(),
            seed: options.seed.unwrap_or(session.config().seed),
            relearn_steps: options.relearn_steps,
        };
        let made_of = MadeOf::new(self.original()?, self.source()?, counts)?;
        if self.run.as_ref().is_some_and(|run| run.made_of != made_of) {
            return Err(Error::state(
                "the network or the images were replaced since the run was created: create it again",
            ));
        }
        let group = shared(self.session()?, options);
        let assessor = self.assessor_of(config, counts, group, on_progress);
        Ok((student, assessor.await?))
    }

    /// Whether networks that were to forget this can be judged by so many training and test images.
    ///
    /// # Errors
    /// Too few of them are to be forgotten, or too few are not.
    pub fn can_assess(&self, forget: &ForgetTarget, counts: [usize; 2]) -> Result<(), Error> {
        let [train, test] = self.source()?.images(counts)?;
        let parts = forget.partitions([&train.labels, &test.labels]);
        Ok(enough_images(forget, &parts)?)
    }

    /// Logits of a network for so many training and test images of those loaded.
    ///
    /// # Errors
    /// Something is not loaded, a network that does not fit or gives no finite number, a failing device;
    /// [`Error::Stopped`] where `on_progress` answers `false`.
    pub async fn logits_of(
        &self,
        network: &Network,
        counts: [usize; 2],
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<[Logits; 2], Error> {
        let device = self.device()?;
        let images = self.source()?.images(counts)?;
        let images = images.map(|images| DeviceImages::upload(&images, &device));
        let model = network.build("the network", &device)?.valid();
        let seen = observe(&model, &images, None, &mut on_progress).await;
        let [train, test] = seen.ok_or(Error::Stopped)?;
        Ok([train.read().await?.0, test.read().await?.0])
    }

    /// What the loaded model and a run of these settings come to: what is forgotten.
    ///
    /// # Errors
    /// No model, a set that this model has not.
    pub fn target(&self, config: &RunConfig) -> Result<ForgetTarget, Error> {
        Ok(config.target(&self.original()?.mislabeled)?)
    }

    /// What assesses networks that were to forget something of so many training and test images of
    /// those loaded. It is cached, and made anew for other settings, networks or images.
    ///
    /// # Errors
    /// Something is not loaded; [`Error::Stopped`] where `on_progress` answers `false`.
    pub async fn assessor(
        &mut self,
        config: AssessConfig,
        counts: [usize; 2],
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<&mut Assessor, Error> {
        self.assessor_of(config, counts, None, on_progress).await
    }

    /// The same, for the workers of a group, where all of them make the call.
    async fn assessor_of(
        &mut self,
        config: AssessConfig,
        counts: [usize; 2],
        group: Option<Group>,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<&mut Assessor, Error> {
        let (original, source) = (self.original()?, self.source()?);
        let made_of = MadeOf::new(original, source, counts)?;
        let gold = self.gold_of(&config.forget, &made_of)?;
        let shadows = original.known_shadows(source, counts);
        let key = AssessedOn {
            gold: gold.map(|(gold, _)| gold.sha256.clone()),
            config: config.clone(),
            made_of,
            shadows: shadows.is_some(),
        };
        let known = self.assessor.as_ref().is_some_and(|(of, _)| *of == key);
        if !all_say(group.as_ref(), known).await {
            self.can_assess(&config.forget, counts)?;
            let images = source.images(counts)?;
            let gold = gold.map(|(gold, card)| Gold {
                network: gold.network.clone(),
                relearn_curve: card.and_then(|card| {
                    cached_relearning(card, &images[0], &config.forget, config.seed)
                }),
            });
            let shadows = shadows.cloned();
            let original = original.network.clone();
            // A run of the same has the images on the device, and has seen what the original makes
            // of them.
            let device = self.device()?;
            let run = self.run.as_mut().filter(|run| run.made_of == key.made_of);
            let (images, original_seen) = match run {
                Some(Run { session, .. }) => {
                    let seen = session
                        .original_seen(group.as_ref(), on_progress)
                        .await?
                        .clone();
                    (session.images().clone(), Some(seen))
                }
                None => {
                    let images = images.map(|images| DeviceImages::upload(&images, &device));
                    (images, None)
                }
            };
            let setup = verdict::Setup {
                config,
                original,
                original_seen,
                gold,
                shadows,
                images,
            };
            self.assessor = Some((key, Assessor::new(setup)));
        }
        let (_, assessor) = self.assessor.as_mut().expect("made above");
        assessor.share(group);
        Ok(assessor)
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
