//! Transfer learning: a published network learns the classes of custom images, so that it
//! can be the original of a run that forgets one of them.
//!
//! The network keeps its backbone and gets a head with an output for each class, fitted in closed
//! form to the features that it has already ([`Probe`]); then all of it is fine-tuned on the
//! custom training images, flipped and shifted at random, with Adam and a rate that falls along
//! half a cosine. Everything is drawn from one seed.

use burn::module::Module;
use burn::optim::GradientsParams;
use burn::tensor::Device;
use serde::{Deserialize, Serialize};

use super::training_batch;
use crate::Error;
use crate::data::Images;
use crate::metrics::{Confusion, Observed, Probe, binomial_tail, observe};
use crate::model::{DeviceImages, Network};
use crate::progress::{Phase, Progress};
use crate::random::{ShuffledCycle, Stream, stream};
use crate::readback::read;
use crate::unlearn::{Optimizer, Schedule, cross_entropy};

/// What a head's output of 1 becomes as a logit. Ridge regression gives 1 for the right class and 0
/// for the others; times this, that is a probability of 94% among ten classes.
const SHARPNESS: f64 = 5.0;

/// Adam's rate of the first step.
const RATE: f64 = 1e-3;

/// A network whose right answers on held-out images would come by luck this often is refused.
const LUCK: f64 = 0.05;

/// Everything that defines a transfer, except for network and images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct TransferConfig {
    /// Steps of fine-tuning; 0 leaves the head as it was fitted.
    pub steps: usize,
    /// Images a step, fewer where there are fewer.
    pub batch: usize,
    /// Seed of batches and augmentation, and of wrong labels.
    pub seed: u64,
    /// How many images to teach under wrong labels. Then no image is flipped or shifted.
    #[serde(default)]
    pub mislabel: usize,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Learned {
    /// Accuracy on the training images.
    pub train_accuracy: f64,
    /// On the held-out ones.
    pub test_accuracy: f64,
    /// By class, on the held-out ones.
    pub test_per_class: Vec<Option<f64>>,
    /// Held-out images.
    pub test_images: usize,
    /// How many of them are right.
    pub correct: usize,
    /// The accuracy of naming the commonest class always.
    pub chance: f64,
    /// Whether so many right answers are more than luck: naming a class at random that is right as
    /// often as `chance` would give as many in fewer than one of twenty trials.
    pub beats_chance: bool,
}

/// Teaches `original` the classes of `train`, and tries it on `test`.
///
/// # Errors
/// A label that is no class, a network that does not fit, a loss that is no number,
/// [`Error::Stopped`] where `on_progress` answers `false`, a failing device.
pub async fn transfer(
    original: &Network,
    classes: usize,
    [train, test]: [&Images; 2],
    config: TransferConfig,
    device: &Device,
    mut on_progress: impl AsyncFnMut(Progress) -> bool,
) -> Result<(Network, Learned), Error> {
    let device = device.clone().autodiff();
    let plain = device.clone().inner();
    let pixels = [train, test].map(|images| DeviceImages::upload(images, &plain));
    let head = fit_head(original, classes, &pixels[0], &mut on_progress).await?;
    let [weight, bias] = head.as_layer(SHARPNESS);
    let taught = original.state.with_head(weight, bias);
    let mut network = taught.build(original.preset, "the original", &device)?;

    let mut optimizer = Optimizer::Adam.build(0.0);
    let mut draws = ShuffledCycle::new(
        (0..train.len() as u32).collect(),
        stream(config.seed, Stream::Transfer as u64),
    );
    let mut augmentation = stream(config.seed, Stream::Augmentation as u64);
    let batch = config.batch.min(train.len());
    for step in 0..config.steps {
        let progress = Progress {
            phase: Phase::Step,
            done: step,
            total: config.steps,
        };
        if !on_progress(progress).await {
            return Err(Error::Stopped);
        }
        let indices = draws.take(batch);
        // Wrong labels can only be learned by heart.
        let augment = (config.mislabel == 0).then_some(&mut augmentation);
        let (images, labels) = training_batch(train, &indices, augment, &device);
        let loss = cross_entropy(network.forward(images), &labels);
        let gradients = GradientsParams::from_grads(loss.backward(), &network);
        let rate = RATE * Schedule::Cosine.factor(step, config.steps);
        network = optimizer.step(rate, network, gradients);
        if !read(loss.inner()).await?.iter().all(|v| v.is_finite()) {
            return Err(Error::Diverged { step: step + 1 });
        }
    }
    let seen = observe(&network.valid(), &pixels, None, &mut on_progress).await;
    let seen = seen.ok_or(Error::Stopped)?;
    let [train, test] = &seen;
    let learned = learned(&train.confusion().await?, &test.confusion().await?);
    Ok((Network::of(original.preset, &network).await?, learned))
}

/// A head for custom classes on the features that the network has.
async fn fit_head(
    original: &Network,
    classes: usize,
    train: &DeviceImages,
    on_progress: &mut impl AsyncFnMut(Progress) -> bool,
) -> Result<Probe, Error> {
    let network = original.build("the original", &train.device())?;
    let network = network.valid();
    let seen = Observed::of(&network, train, None, async |done| {
        let (phase, total) = (Phase::Teacher, train.len());
        on_progress(Progress { phase, done, total }).await
    });
    let seen = seen.await.ok_or(Error::Stopped)?;
    let (_, features) = seen.read().await?;
    Ok(Probe::fit(&features, classes)?)
}

fn learned(train: &Confusion, test: &Confusion) -> Learned {
    let each = (0..test.classes()).map(|class| test.images(class) as usize);
    let test_images: usize = each.clone().sum();
    let chance = each.max().unwrap_or(0) as f64 / test_images.max(1) as f64;
    let correct = test.correct() as usize;
    Learned {
        train_accuracy: train.accuracy().unwrap_or_default(),
        test_accuracy: test.accuracy().unwrap_or_default(),
        test_per_class: test.per_class(),
        test_images,
        correct,
        chance,
        beats_chance: binomial_tail(correct, test_images, chance) < LUCK,
    }
}
