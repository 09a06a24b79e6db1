//! A known answer: before a GPU trains anything, it computes one sRFL loss and its gradient on a
//! fixed batch, and the result is held against the CPU's, stored in the model's card. An invalid
//! shader returns stale numbers without an error; this is how it is noticed.

use burn::module::Param;
use burn::tensor::{Device, Gradients, Tensor};
use rand::Rng;

use crate::Error;
use crate::data::{IMAGE_BYTES, Images};
use crate::model::{DeviceImages, FrozenNorm, KnownAnswer, Network, ResNet};
use crate::random::stream;
use crate::readback::{TOLERANCE, read, relative_difference};
use crate::unlearn::RunConfig;
use crate::unlearn::methods::{Batch, BatchLogits, HalfBatch, StepPosition, srfl_losses};

/// Images in each of the two batches.
const BATCH: usize = 4;

/// How close a device came.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct SelfTest {
    /// Largest difference, relative to the largest value of its kind.
    pub max_relative_error: f32,
}

/// Computes the fixed batch on `device`: logits, the loss's terms, and gradient norms.
///
/// # Errors
/// A model that does not fit, a failing device.
pub async fn known_answer(original: &Network, device: &Device) -> Result<KnownAnswer, Error> {
    let device = device.clone().autodiff();
    let plain = device.clone().inner();
    let images = DeviceImages::upload(&fixed_images(), &device);
    let teacher = original.build("the original", &plain)?;
    let logits = teacher.forward(images.range(0, 2 * BATCH));

    let student = original
        .build("the original", &device)?
        .freeze_tail(2, FrozenNorm::Running);
    let forget: Vec<u32> = (0..BATCH as u32).collect();
    let retain: Vec<u32> = (BATCH as u32..2 * BATCH as u32).collect();
    let half = |indices| HalfBatch {
        indices,
        train: &images,
        labels: images.labels(),
        teacher: &logits,
    };
    let config = RunConfig {
        shared_norm: false,
        ..RunConfig::default()
    };
    let batch = Batch {
        forget: half(&forget),
        retain: half(&retain),
        shifts: &[1, -1, 1, -1],
        position: StepPosition { step: 0, steps: 1 },
        config: &config,
        along: None,
        logits: BatchLogits::default(),
    };
    let losses = srfl_losses(&student, &batch);
    let grads = losses.total.clone().backward();
    let norms = gradient_norms(&student, &grads);
    let count = logits.shape().num_elements();
    let all = Tensor::cat(vec![logits.reshape([count]), losses.values(), norms], 0);
    let values = read(all).await?;
    Ok(KnownAnswer {
        logits: values[..count].to_vec(),
        terms: [values[count + 1], values[count + 2], values[count + 3]],
        gradient_norms: values[count + 4..].to_vec(),
    })
}

/// Computes the known answer on `device` and holds it against `expected`.
///
/// # Errors
/// [`Error::WrongAnswer`] when the device computes something else.
pub async fn self_test(
    original: &Network,
    expected: &KnownAnswer,
    device: &Device,
) -> Result<SelfTest, Error> {
    let found = known_answer(original, device).await?;
    let kinds = [
        ("the logits", &found.logits[..], &expected.logits[..]),
        ("the loss terms", &found.terms[..], &expected.terms[..]),
        (
            "the gradients",
            &found.gradient_norms[..],
            &expected.gradient_norms[..],
        ),
    ];
    let mut max_relative_error = 0f32;
    for (what, found, expected) in kinds {
        let difference = relative_difference(found, expected);
        if difference.is_nan() || difference > TOLERANCE {
            return Err(Error::WrongAnswer {
                what,
                difference,
                tolerance: TOLERANCE,
            });
        }
        max_relative_error = max_relative_error.max(difference);
    }
    Ok(SelfTest { max_relative_error })
}

fn gradient_norms(student: &ResNet, grads: &Gradients) -> Tensor<1> {
    let norm = |weight: &Param<Tensor<4>>| {
        let grad = weight
            .val()
            .grad(grads)
            .expect("trained stages have gradients");
        grad.clone().mul(grad).sum().sqrt()
    };
    let stages = student
        .stages
        .iter()
        .take(2)
        .map(|stage| &stage.blocks[0].first.conv.weight);
    let norms = std::iter::once(&student.stem.conv.weight)
        .chain(stages)
        .map(norm);
    Tensor::cat(norms.collect(), 0)
}

fn fixed_images() -> Images {
    let mut pixels = vec![0; 2 * BATCH * IMAGE_BYTES];
    stream(0, 0).fill_bytes(&mut pixels);
    Images {
        pixels,
        labels: vec![0; 2 * BATCH],
    }
}
