//! Relearning: how soon ordinary training on the forget set brings the class back.
//!
//! Golatkar et al., 2020, "Eternal Sunshine of the Spotless Net", and Kurmanji et al., 2023
//! (SCRUB): a network that only hides a class relearns it sooner than one that never saw it.

use burn::module::Module;
use burn::optim::momentum::MomentumConfig;
use burn::optim::{GradientsParams, SgdConfig};
use burn::tensor::{Device, Tensor};

use crate::Error;
use crate::data::{Images, sha256_hex};
use crate::metrics::inference_batch;
use crate::model::{Card, DeviceImages, Preset, Relearning, ResNet, StateDict};
use crate::progress::{Phase, Progress};
use crate::random::{ShuffledCycle, Stream, stream};
use crate::readback::read;
use crate::unlearn::cross_entropy;

/// Images of a step.
const BATCH: usize = 64;
/// Rate of SGD with Nesterov momentum .9, the original's optimizer. Far below the rates of
/// pretraining, so that the steps until the class is back can be told apart.
const RATE: f64 = 4e-3;

/// Trains all of `model` by cross-entropy on the images of class `forget`, BatchNorm in training
/// mode, for at most `steps` steps, and gives the accuracy on these images (inference mode) before
/// the first step and after each. It ends early once the accuracy is at least `enough`.
///
/// # Errors
/// [`Error::State`] without images of the class, [`Error::Stopped`] where
/// `on_progress` answers `false`, a model that does not fit, a failing device.
#[allow(clippy::too_many_arguments, reason = "each is a setting of the test")]
pub async fn relearn(
    model: &StateDict,
    preset: Preset,
    images: &DeviceImages,
    forget: u8,
    enough: f64,
    steps: usize,
    seed: u64,
    device: &Device,
    mut on_progress: impl AsyncFnMut(Progress) -> bool,
) -> Result<Vec<f64>, Error> {
    let device = device.clone().autodiff();
    let indices: Vec<u32> = (0..images.len() as u32)
        .filter(|&i| images.labels()[i as usize] == forget)
        .collect();
    if indices.is_empty() {
        return Err(Error::State(
            "there are no images of the class to relearn".into(),
        ));
    }
    let mut network = model.build(preset, "the network to relearn", &device)?;
    let momentum = MomentumConfig::new()
        .with_momentum(0.9)
        .with_dampening(0.0)
        .with_nesterov(true);
    let mut optimizer = SgdConfig::new().with_momentum(Some(momentum)).init();
    let batch = BATCH.min(indices.len());
    let labels = vec![forget; batch];
    let mut draws = ShuffledCycle::new(indices.clone(), stream(seed, Stream::Relearn as u64));

    let mut accuracies = vec![accuracy(&network.valid(), images, &indices, forget).await?];
    while accuracies.len() <= steps && accuracies[accuracies.len() - 1] < enough {
        let progress = Progress {
            phase: Phase::Relearn,
            done: accuracies.len() - 1,
            total: steps,
        };
        if !on_progress(progress).await {
            return Err(Error::Stopped);
        }
        let logits = network.forward(images.select(&draws.take(batch)).autodiff());
        let grads = cross_entropy(logits, &labels).backward();
        let grads = GradientsParams::from_grads(grads, &network);
        network = optimizer.step(RATE, network, grads);
        accuracies.push(accuracy(&network.valid(), images, &indices, forget).await?);
    }
    Ok(accuracies)
}

/// The accuracies of [`relearn`] together with all that decides them, for gold's card.
pub fn relearning(curve: Vec<f64>, images: &Images, forget: u8, seed: u64) -> Relearning {
    Relearning {
        images: fingerprint(images, forget),
        seed,
        batch: BATCH,
        rate: RATE,
        curve,
    }
}

/// The accuracies that gold's card keeps, if they are what [`relearn`] would find on these images.
pub fn kept_relearning(card: &Card, images: &Images, forget: u8, seed: u64) -> Option<Vec<f64>> {
    let there = card.relearning.as_ref()?;
    let wanted = relearning(there.curve.clone(), images, forget, seed);
    (*there == wanted).then_some(wanted.curve)
}

/// SHA-256 of a class's images in their order.
fn fingerprint(images: &Images, class: u8) -> String {
    let indices = (0..images.len() as u32).filter(|&i| images.labels[i as usize] == class);
    sha256_hex(&images.select(&indices.collect::<Vec<_>>()).pixels)
}

async fn accuracy(
    model: &ResNet,
    images: &DeviceImages,
    indices: &[u32],
    forget: u8,
) -> Result<f64, Error> {
    let right = indices
        .chunks(inference_batch(&images.device()))
        .map(|part| {
            let guesses = model.forward(images.select(part)).argmax(1);
            guesses.equal_elem(i32::from(forget)).float().sum()
        });
    let counts = read(Tensor::cat(right.collect(), 0)).await?;
    Ok(counts.iter().map(|&count| f64::from(count)).sum::<f64>() / indices.len() as f64)
}

#[cfg(test)]
mod tests {
    use pollster::block_on;

    use super::*;
    use crate::data::{IMAGE_BYTES, Images};

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
        let device = Device::flex();
        let model = Preset::ResNet8.config().init(3, &device);
        let model = block_on(StateDict::of(&model)).unwrap();
        let images = DeviceImages::upload(&images(), &device);
        block_on(relearn(
            &model,
            Preset::ResNet8,
            &images,
            forget,
            enough,
            steps,
            1,
            &device,
            async |_| true,
        ))
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
