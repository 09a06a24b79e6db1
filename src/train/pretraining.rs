//! Pretraining: ordinary supervised training of the original network.
//!
//! SGD with Nesterov momentum, weight decay, a one-cycle rate (Smith and Topin, 2018,
//! "Super-Convergence"), random flips and crops, everything drawn from one seed.

use burn::module::Module;
use burn::nn::loss::CrossEntropyLossConfig;
use burn::optim::decay::WeightDecayConfig;
use burn::optim::momentum::MomentumConfig;
use burn::optim::{GradientsParams, ModuleOptimizer, SgdConfig};
use burn::tensor::{Device, Int, Tensor};
use rand::seq::SliceRandom;

use super::{OneCycle, augmented_batch};
use crate::data::Images;
use crate::model::{Preset, ResNet};
use crate::random;

/// Everything that decides what a pretraining run gives.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Recipe {
    /// The network.
    pub preset: Preset,
    /// Passes over the training images.
    pub epochs: usize,
    /// Images a step; what is left over at an epoch's end is dropped.
    pub batch: usize,
    /// The one-cycle schedule's highest learning rate.
    pub peak_rate: f64,
    /// L2 penalty, added to the gradient of every parameter.
    pub weight_decay: f32,
    /// Nesterov momentum.
    pub momentum: f64,
    /// Seed of initialization, order and augmentation.
    pub seed: u64,
    /// A class (by index) left out, for a model that never saw it.
    pub exclude: Option<u8>,
}

impl Recipe {
    /// The recipe of the published models.
    pub fn standard(preset: Preset) -> Self {
        Recipe {
            preset,
            epochs: 14,
            batch: 128,
            peak_rate: 0.3,
            weight_decay: 5e-4,
            momentum: 0.9,
            seed: 1,
            exclude: None,
        }
    }

    fn optimizer(&self) -> ModuleOptimizer {
        let momentum = MomentumConfig::new()
            .with_momentum(self.momentum)
            .with_dampening(0.0)
            .with_nesterov(true);
        SgdConfig::new()
            .with_weight_decay(Some(WeightDecayConfig::new(self.weight_decay)))
            .with_momentum(Some(momentum))
            .init()
    }
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
        let optimizer = recipe.optimizer();
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

    /// Trains one epoch over the images of `train` whose class is not excluded.
    ///
    /// # Panics
    /// When all epochs are done, or there are fewer images than one batch.
    pub fn run_epoch(&mut self, train: &Images, mut on_step: impl FnMut(TrainingStep)) {
        assert!(self.epoch < self.recipe.epochs, "all epochs are done");
        let mut order: Vec<u32> = (0..train.len() as u32)
            .filter(|&i| Some(train.labels[i as usize]) != self.recipe.exclude)
            .collect();
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
        let loss = CrossEntropyLossConfig::new().init(&self.device);

        for (index, batch) in order.chunks_exact(self.recipe.batch).enumerate() {
            let step = self.epoch * steps_per_epoch + index;
            let (images, labels) = augmented_batch(train, batch, &mut rng, &self.device);
            let labels: Vec<i32> = labels.into_iter().map(i32::from).collect();
            let labels = Tensor::<1, Int>::from_data(labels.as_slice(), &self.device);

            let value = loss.forward(self.model.forward(images), labels);
            let grads = GradientsParams::from_grads(value.backward(), &self.model);
            let model = self.model.clone();
            self.model = self.optimizer.step(schedule.rate(step), model, grads);
            on_step(TrainingStep {
                step: step + 1,
                steps,
                loss: value.into_scalar::<f32>(),
            });
        }
        self.epoch += 1;
    }
}
