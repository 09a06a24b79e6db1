//! Relearning: how soon ordinary training on the forget set brings the class back.
//!
//! Golatkar et al., 2020, "Eternal Sunshine of the Spotless Net", and Kurmanji et al., 2023
//! (SCRUB): a network that only hides a class relearns it sooner than one that never saw it.

use burn::module::Module;
use burn::optim::momentum::MomentumConfig;
use burn::optim::{GradientsParams, SgdConfig};
use burn::tensor::Tensor;

use crate::Error;
use crate::data::{ForgetTarget, Images, sha256_hex};
use crate::kernels::batch::with_halves_of;
use crate::kernels::group::{Group, all_say};
use crate::metrics::{inference_batch, predictions};
use crate::model::{Card, DeviceImages, Network, Relearning, ResNet};
use crate::progress::{Phase, Progress};
use crate::random::{ShuffledCycle, Stream, stream};
use crate::readback::read;
use crate::unlearn::cross_entropy;

/// Images of a step.
const BATCH: usize = 64;
/// Rate of SGD with Nesterov momentum .9, the original's optimizer. Far below the rates of
/// pretraining, so that networks differ in the steps they need.
const RATE: f64 = 4e-3;

/// What is relearned, and for how long.
pub struct Relearn<'a> {
    /// The network that relearns.
    pub network: &'a Network,
    /// The training images, on the device that trains.
    pub images: &'a DeviceImages,
    /// Which of them were to be forgotten.
    pub forget: &'a [u32],
    /// The labels of all, as they were taught and are taught again.
    pub labels: &'a [u8],
    /// The accuracy on them at which it ends.
    pub enough: f64,
    /// Most steps.
    pub steps: usize,
    /// Seed of the batches.
    pub seed: u64,
    /// The workers that train it together, where there are several: all of them make the call.
    pub group: Option<&'a Group>,
}

/// Trains all of a network by cross-entropy on the images that were to be forgotten, BatchNorm in
/// training mode, and gives the accuracy on them (inference mode) before the first step and after
/// each.
///
/// # Errors
/// [`Error::State`] without images to relearn, [`Error::Stopped`] where `on_progress` answers
/// `false`, a model that does not fit, a failing device.
pub async fn relearn(
    settings: Relearn<'_>,
    mut on_progress: impl AsyncFnMut(Progress) -> bool,
) -> Result<Vec<f64>, Error> {
    let Relearn {
        images,
        forget,
        labels,
        enough,
        steps: total,
        seed,
        group,
        ..
    } = settings;
    if forget.is_empty() {
        return Err(Error::state("there are no images to relearn"));
    }
    let device = images.device().autodiff();
    let mut network = settings.network.build("the network to relearn", &device)?;
    let momentum = MomentumConfig::new()
        .with_momentum(0.9)
        .with_dampening(0.0)
        .with_nesterov(true);
    let mut optimizer = SgdConfig::new().with_momentum(Some(momentum)).init();
    let batch = BATCH.min(forget.len());
    let mut draws = ShuffledCycle::new(forget.to_vec(), stream(seed, Stream::Relearn as u64));

    let train_in = group.filter(|group| group.divides(batch));
    let measured = Measured {
        images,
        forget,
        labels,
        group,
    };

    let mut accuracies = vec![measured.accuracy(&network.valid()).await?];
    while accuracies.len() <= total && accuracies[accuracies.len() - 1] < enough {
        let (phase, done) = (Phase::Relearn, accuracies.len() - 1);
        let go = on_progress(Progress { phase, done, total }).await;
        if !all_say(group, go).await {
            return Err(Error::Stopped);
        }
        let drawn = draws.take(batch);
        let mut step = || {
            let part = train_in.map_or(0..batch, |group| group.part_of_half(batch));
            let drawn = &drawn[part];
            let student = network.clone();
            let logits = student.forward(images.select(drawn).autodiff());
            let labels: Vec<u8> = drawn.iter().map(|&i| labels[i as usize]).collect();
            let gradients = cross_entropy(logits, &labels).backward();
            let gradients = GradientsParams::from_grads(gradients, &student);
            optimizer.step(RATE, student, gradients)
        };
        network = match train_in {
            Some(group) => group.run(|| with_halves_of(batch, step)).await,
            None => step(),
        };
        accuracies.push(measured.accuracy(&network.valid()).await?);
    }
    Ok(accuracies)
}

/// What is measured after each step, by whom.
struct Measured<'a> {
    images: &'a DeviceImages,
    forget: &'a [u32],
    labels: &'a [u8],
    group: Option<&'a Group>,
}

impl Measured<'_> {
    async fn accuracy(&self, model: &ResNet) -> Result<f64, Error> {
        let Measured {
            images,
            forget,
            labels,
            group,
        } = self;
        let part = group.map_or(0..forget.len(), |group| group.part(forget.len()));
        let batches = forget[part].chunks(inference_batch(&images.device()));
        let guesses: Vec<_> = batches
            .map(|part| predictions(model.forward(images.select(part))))
            .collect();
        // Of fewer images than workers, some have none.
        let mut guesses = match guesses.is_empty() {
            true => Vec::new(),
            false => read(Tensor::cat(guesses, 0)).await?,
        };
        if let Some(group) = group {
            guesses = group.gather(&guesses).await.concat();
        }
        let pairs = guesses.into_iter().zip(*forget);
        let right = pairs.filter(|&(guess, &image)| guess as u8 == labels[image as usize]);
        Ok(right.count() as f64 / forget.len() as f64)
    }
}

/// The accuracies of [`relearn`] together with all that decides them, for gold's card.
pub fn relearning(
    curve: Vec<f64>,
    images: &Images,
    target: &ForgetTarget,
    seed: u64,
) -> Relearning {
    Relearning {
        images: fingerprint(images, target),
        seed,
        batch: BATCH,
        rate: RATE,
        curve,
    }
}

/// The accuracies that gold's card caches, if they are what [`relearn`] would find on these images.
pub fn cached_relearning(
    card: &Card,
    images: &Images,
    target: &ForgetTarget,
    seed: u64,
) -> Option<Vec<f64>> {
    let cached = card.relearning.as_ref()?;
    let wanted = relearning(cached.curve.clone(), images, target, seed);
    (*cached == wanted).then_some(wanted.curve)
}

/// SHA-256 of the images to forget, in their order.
fn fingerprint(images: &Images, target: &ForgetTarget) -> String {
    let [on_train, _] = target.partitions([&images.labels, &[]]);
    sha256_hex(&images.select(&on_train.forget).pixels)
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;
    use pollster::block_on;

    use super::*;
    use crate::data::IMAGE_BYTES;
    use crate::model::Preset;

    /// Class 0 dark, class 1 bright.
    fn images() -> Images {
        let labels: Vec<u8> = (0..20).map(|i| i % 2).collect();
        let pixels = labels
            .iter()
            .enumerate()
            .flat_map(|(i, &label)| {
                (0..IMAGE_BYTES).map(move |byte| 40 + 120 * label + ((i + byte) % 23) as u8)
            })
            .collect();
        Images { pixels, labels }
    }

    fn run(forget: u8, enough: f64, steps: usize) -> Result<Vec<f64>, Error> {
        let images = images();
        let [on_train, _] = ForgetTarget::Class(forget).partitions([&images.labels, &[]]);
        let settings = Relearn {
            network: &block_on(Network::fresh(Preset::ResNet8, 3)).unwrap(),
            images: &DeviceImages::upload(&images, &Device::flex()),
            forget: &on_train.forget,
            labels: &images.labels,
            enough,
            steps,
            seed: 1,
            group: None,
        };
        block_on(relearn(settings, async |_| true))
    }

    #[test]
    fn learns_the_class_and_ends_when_it_knows_enough() {
        let full = run(0, 2.0, 60).unwrap();
        assert_eq!(full.len(), 61);
        assert!(full[0] < 0.5, "{full:?}");
        let known = full.iter().position(|&a| a >= 0.95).expect("it is learned");
        assert!(known > 0);
        assert_eq!(run(0, 0.95, 60).unwrap(), full[..=known]);
    }

    #[test]
    fn a_class_known_well_enough_takes_no_step() {
        assert_eq!(run(0, 0.0, 5).unwrap().len(), 1);
    }

    #[test]
    fn a_class_without_images_is_an_error() {
        assert!(matches!(run(7, 1.0, 5), Err(Error::State(_))));
    }
}
