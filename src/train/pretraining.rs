//! Pretraining: ordinary supervised training of the original network.
//!
//! SGD with Nesterov momentum, weight decay, a one-cycle rate (Smith and Topin, 2018,
//! "Super-Convergence"), random flips and crops, everything drawn from one seed.

use burn::module::Module;
use burn::optim::decay::WeightDecayConfig;
use burn::optim::momentum::MomentumConfig;
use burn::optim::{GradientsParams, ModuleOptimizer, SgdConfig};
use burn::tensor::Device;
use rand::seq::SliceRandom;

use super::{OneCycle, training_batch};
use crate::Error;
use crate::data::Images;
use crate::model::{Network, Recipe, ResNet};
use crate::progress::{Phase, Progress};
use crate::random;
use crate::readback::read;
use crate::unlearn::cross_entropy;

/// The optimizer of a recipe.
fn optimizer(recipe: &Recipe) -> ModuleOptimizer {
    let momentum = MomentumConfig::new()
        .with_momentum(recipe.momentum)
        .with_dampening(0.0)
        .with_nesterov(true);
    SgdConfig::new()
        .with_weight_decay(Some(WeightDecayConfig::new(recipe.weight_decay)))
        .with_momentum(Some(momentum))
        .init()
}

/// What one training step reports.
#[derive(Debug, Clone, Copy)]
pub struct TrainingStep {
    /// Steps done since the start of the whole run.
    pub step: usize,
    /// Steps of the whole run.
    pub steps: usize,
    /// Cross-entropy of the batch, in nats.
    pub loss: f32,
}

/// A pretraining run, one epoch at a time.
pub struct Trainer {
    pub(super) recipe: Recipe,
    pub(super) device: Device,
    pub(super) model: ResNet,
    pub(super) optimizer: ModuleOptimizer,
    pub(super) epoch: usize,
}

impl Trainer {
    /// A fresh run on `device`, which is given autodiff.
    pub fn new(recipe: Recipe, device: Device) -> Self {
        let device = device.autodiff();
        let model = recipe.preset.config().init(recipe.seed, &device);
        let optimizer = optimizer(&recipe);
        Self {
            recipe,
            device,
            model,
            optimizer,
            epoch: 0,
        }
    }

    /// Epochs done.
    pub fn epoch(&self) -> usize {
        self.epoch
    }

    /// The recipe followed.
    pub fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    /// The network as it stands, for inference.
    pub fn model(&self) -> ResNet {
        self.model.valid()
    }

    /// Trains one epoch over the images of `train` that the recipe does not leave out. Where
    /// `on_step` answers `false`, it ends, and the run is of no more use.
    ///
    /// # Errors
    /// [`Error::Stopped`], a loss that is no number, a failing device.
    ///
    /// # Panics
    /// When all epochs are done, or there are fewer images than one batch.
    pub async fn run_epoch(
        &mut self,
        train: &Images,
        mut on_step: impl AsyncFnMut(TrainingStep) -> bool,
    ) -> Result<(), Error> {
        assert!(self.epoch < self.recipe.epochs, "all epochs are done");
        let (mut order, labels) = self.recipe.training_set(&train.labels);
        let steps_per_epoch = order.len() / self.recipe.batch;
        assert!(steps_per_epoch > 0, "there are fewer images than one batch");
        let steps = steps_per_epoch * self.recipe.epochs;
        let schedule = OneCycle {
            peak: self.recipe.peak_rate,
            steps,
        };
        // One stream an epoch: a resumed run draws what an uninterrupted one would have drawn.
        let mut rng = random::stream(self.recipe.seed, 1 + self.epoch as u64);
        order.shuffle(&mut rng);

        for (index, batch) in order.chunks_exact(self.recipe.batch).enumerate() {
            let step = self.epoch * steps_per_epoch + index;
            let augment = self.recipe.augment.then_some(&mut rng);
            let (images, _) = training_batch(train, batch, augment, &self.device);
            let labels: Vec<u8> = batch.iter().map(|&image| labels[image as usize]).collect();
            let value = cross_entropy(self.model.forward(images), &labels);
            let grads = GradientsParams::from_grads(value.backward(), &self.model);
            let model = self.model.clone();
            self.model = self.optimizer.step(schedule.rate(step), model, grads);
            let step = step + 1;
            let loss = read(value.inner()).await?[0];
            if !loss.is_finite() {
                return Err(Error::Diverged { step });
            }
            if !on_step(TrainingStep { step, steps, loss }).await {
                return Err(Error::Stopped);
            }
        }
        self.epoch += 1;
        Ok(())
    }
}

/// Trains a network by a recipe from its beginning to its end.
///
/// # Errors
/// [`Error::State`] where there are fewer images than one batch, [`Error::Stopped`] where
/// `on_progress` answers `false`, a loss that is no number, a failing device.
pub async fn retrain(
    recipe: Recipe,
    train: &Images,
    device: &Device,
    mut on_progress: impl AsyncFnMut(Progress) -> bool,
) -> Result<Network, Error> {
    let (preset, epochs) = (recipe.preset, recipe.epochs);
    if recipe.training_set(&train.labels).0.len() < recipe.batch {
        return Err(Error::state(
            "too few images are left to train a network on: forget fewer",
        ));
    }
    let mut trainer = Trainer::new(recipe, device.clone());
    for _ in 0..epochs {
        let each = trainer.run_epoch(train, async |TrainingStep { step, steps, .. }| {
            let (phase, done, total) = (Phase::Retrain, step, steps);
            on_progress(Progress { phase, done, total }).await
        });
        each.await?;
    }
    Ok(Network::of(preset, &trainer.model()).await?)
}
