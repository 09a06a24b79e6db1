//! Gold for the current run: a published network retrained without what it forgets, or one that is
//! trained here.

use std::collections::BTreeSet;

use burn::module::Module;
use serde::Serialize;

use super::original::{MadeOf, Origin, Original};
use super::source::Source;
use super::{ModelFacts, Workbench, missing, no_run, opened};
use crate::Error;
use crate::data::{ForgetTarget, Images, Mislabeled, mislabel, taught_labels};
use crate::metrics::{Accuracies, observe};
use crate::model::{Card, DeviceImages, Excluded, Network, Recipe};
use crate::progress::Progress;
use crate::run::Session;
use crate::train::{Learned, TransferConfig, retrain, transfer};

/// A network retrained without what is to be forgotten.
pub(super) struct LoadedGold {
    original: Original,
    of: GoldOf,
}

/// What gold never saw.
enum GoldOf {
    /// As its card says.
    Published(Excluded),
    /// It was retrained here, without this, beside this original and its images.
    Retrained(ForgetTarget, MadeOf),
}

/// What gold gets right of a run's images, and what it answers to those to forget.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct GoldLevel {
    /// Accuracies, as those of an evaluation.
    #[serde(flatten)]
    pub accuracies: Accuracies,
    /// The class predicted for each training image to forget, in their order.
    pub answers: Vec<u8>,
}

impl GoldLevel {
    fn new(session: &Session, predicted: &[Vec<u8>; 2]) -> Self {
        let forget = session.forget_images().iter();
        GoldLevel {
            accuracies: session.accuracies(predicted),
            answers: forget.map(|&image| predicted[0][image as usize]).collect(),
        }
    }
}

impl Workbench {
    /// A network taught the classes of the user's images without some of them.
    pub(super) async fn taught(
        &self,
        before: &Network,
        config: TransferConfig,
        without: &[u32],
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<(Network, Learned, Vec<Mislabeled>), Error> {
        let device = self.device()?;
        let Some(Source::Custom(images, _)) = &self.images else {
            return Err(missing("images of your own"));
        };
        let classes = images.classes().len();
        let [train, test] = images.all();
        let count = config.mislabel.min(train.len() / 2);
        let mislabeled = mislabel(&train.labels, classes, count, config.seed);
        let labels = taught_labels(&train.labels, &mislabeled);
        let as_taught = Images {
            labels,
            ..train.clone()
        };
        let without: BTreeSet<u32> = without.iter().copied().collect();
        let kept: Vec<u32> = (0..train.len() as u32)
            .filter(|image| !without.contains(image))
            .collect();
        let split = [&as_taught.select(&kept), test];
        let taught = transfer(before, classes, split, config, &device, on_progress);
        let (network, learned) = taught.await?;
        Ok((network, learned, mislabeled))
    }

    /// Makes gold for the current run: a network trained like the loaded one, from its beginning, but
    /// without what the run forgets. It replaces the gold before.
    ///
    /// # Errors
    /// No run, a network of which is not known how it was trained, images that are not loaded, a set
    /// that leaves too few images, [`Error::Stopped`].
    pub async fn retrain(
        &mut self,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<(), Error> {
        let (original, source, device) = (self.original()?, self.source()?, self.device()?);
        let of = self.gold_for_the_run()?;
        let Some((recipe, count)) = original.retrainable() else {
            return Err(Error::state(
                "this network cannot be retrained here: it learned from more images than the page \
                 has; choose resnet8-2000",
            ));
        };
        let [train, _] = source.images([count, 1])?;
        let (target, _) = &of;
        let recipe = match target.class() {
            Some(class) => Recipe {
                exclude: Some(class),
                ..recipe.clone()
            },
            None => Recipe {
                exclude_images: target.partitions([&train.labels, &[]])[0].forget.clone(),
                ..recipe.clone()
            },
        };
        let network = retrain(recipe, &train, &device, on_progress).await?;
        self.take_retrained(network, of);
        Ok(())
    }

    /// Makes gold for the current run on the user's images, which a published model was taught: that
    /// model, given by its card and weights, is taught again without what the run forgets.
    ///
    /// # Errors
    /// As [`Self::retrain`].
    pub async fn teach_again(
        &mut self,
        (card, weights): (&str, &[u8]),
        teaching: TransferConfig,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<(), Error> {
        let of = self.gold_for_the_run()?;
        let Source::Custom(images, _) = self.source()? else {
            return Err(missing("images of your own"));
        };
        let [on_train, _] = of.0.partitions([&images.all()[0].labels, &[]]);
        let (_, base) = opened("the model's card", card, weights)?;
        let again = self.taught(&base, teaching, &on_train.forget, on_progress);
        let (network, ..) = again.await?;
        self.take_retrained(network, of);
        Ok(())
    }

    /// What gold for the current run leaves out, and beside what it stands.
    fn gold_for_the_run(&self) -> Result<(ForgetTarget, MadeOf), Error> {
        let run = self.run.as_ref().ok_or_else(no_run)?;
        Ok((run.session.target().clone(), run.made_of.clone()))
    }

    fn take_retrained(&mut self, network: Network, (target, beside): (ForgetTarget, MadeOf)) {
        let original = Original::taught(network, Vec::new());
        let of = GoldOf::Retrained(target, beside);
        self.gold = Some(LoadedGold { original, of });
    }

    /// Takes card and weights of a network retrained without a class (gold). It replaces the one
    /// before.
    ///
    /// # Errors
    /// Files that do not go together or do not belong to the loaded model.
    pub fn load_gold(&mut self, card: &str, weights: &[u8]) -> Result<ModelFacts, Error> {
        let (card, network) = opened("the card of the retrained network", card, weights)?;
        self.take_gold(card, network)
    }

    /// Takes such a network that is open already.
    ///
    /// # Errors
    /// One that does not belong to the loaded model.
    pub fn take_gold(&mut self, card: Card, network: Network) -> Result<ModelFacts, Error> {
        let of = GoldOf::Published(card.gold_beside(self.card()?)?);
        let original = Original::published(card, network);
        let facts = original.facts();
        self.gold = Some(LoadedGold { original, of });
        Ok(facts)
    }

    /// What the current run's gold gets right, as its card says: so it is known before that network is
    /// loaded. Nothing where the card does not say it for so many images, or is of another set's gold.
    ///
    /// # Errors
    /// No run, no card.
    pub fn gold_level(&self, card: &str) -> Result<Option<GoldLevel>, Error> {
        let run = self.run.as_ref().ok_or_else(no_run)?;
        let card = Card::parse("the card of the retrained network", card)?;
        let excluded = card.gold_beside(self.card()?)?;
        let session = &run.session;
        let counts = session.images().each_ref().map(DeviceImages::len);
        if !excluded.is(session.target(), &session.config().classes) {
            return Ok(None);
        }
        let predicted = card.answers.and_then(|answers| answers.first(counts));
        Ok(predicted.map(|predicted| GoldLevel::new(session, &predicted)))
    }

    /// What the current run's gold gets right, shown all images now; nothing where none is loaded for it.
    ///
    /// # Errors
    /// No run, [`Error::Stopped`], a failing device.
    pub async fn loaded_gold_level(
        &self,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Option<GoldLevel>, Error> {
        let run = self.run.as_ref().ok_or_else(no_run)?;
        let Some((gold, _)) = self.gold_of(run.session.target(), &run.made_of)? else {
            return Ok(None);
        };
        let images = run.session.images();
        let network = gold
            .network
            .build("the retrained network", &images[0].device())?;
        let seen = observe(&network.valid(), images, None, &mut on_progress).await;
        let [train, test] = seen.ok_or(Error::Stopped)?;
        let predicted = [
            train.read().await?.0.predictions(),
            test.read().await?.0.predictions(),
        ];
        Ok(Some(GoldLevel::new(&run.session, &predicted)))
    }

    /// The loaded gold, where it is that of a run that forgets this, and its card.
    pub(super) fn gold_of(
        &self,
        target: &ForgetTarget,
        made_of: &MadeOf,
    ) -> Result<Option<(&Original, Option<&Card>)>, Error> {
        let Some(LoadedGold { original, of }) = &self.gold else {
            return Ok(None);
        };
        let card = match &original.origin {
            Origin::Published(card, _) => Some(&**card),
            Origin::Custom(..) => None,
        };
        let is = match of {
            GoldOf::Published(excluded) => excluded.is(target, self.source()?.classes()),
            GoldOf::Retrained(without, beside) => without == target && beside == made_of,
        };
        Ok(is.then_some((original, card)))
    }
}
