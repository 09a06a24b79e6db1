//! Boundary shrink: forget images are learned under the class across their nearest boundary.
//!
//! ```text
//! x'   = x_f + .1 sign(grad_x CE(original(x_f), y_f))           in pixels from 0 to 1
//! y~   = the wrong class that original(x') says loudest
//! loss = CE(student(x_f), y~)                                   batch mean, in nats
//! ```
//!
//! Chen et al., "Boundary Unlearning", CVPR 2023: one step of the fast gradient sign method of
//! bound .1 finds the class; SGD of rate 1e-5, 10 epochs. An attack that does not leave the true
//! class gives the next class after it here, where the authors' code would teach the true one.
//! Adapted: BatchNorm keeps its running statistics, since every batch is of one class; and 40
//! steps, since the retained classes, which it never sees, go on falling.

use std::collections::BTreeMap;

use burn::module::Module;
use burn::tensor::{Device, Tensor, TensorData};

use super::{Batch, Defaults, Facts, Given, Losses, Method, Norm, PrepareError, Step, Trained};
use crate::data::{CHANNELS, MEAN, STD};
use crate::model::ResNet;
use crate::unlearn::{Optimizer, Schedule, cross_entropy};

/// How far a pixel moves, of 1.
const BOUND: f32 = 0.1;
/// Images attacked at once.
const CHUNK: usize = 50;

/// See the module.
pub struct BoundaryShrink {
    /// The nearest wrong class of each forget image.
    nearest: BTreeMap<u32, u8>,
}

impl Method for BoundaryShrink {
    fn facts() -> Facts {
        Facts {
            name: "boundary-shrink",
            description: "forget images labelled with their nearest wrong class",
            paper: "Chen et al., Boundary Unlearning, CVPR 2023",
            trained: Trained::All,
            norm: Norm::Running,
            defaults: Defaults {
                optimizer: Optimizer::Sgd,
                lr: 1e-5,
                schedule: Schedule::Constant,
                steps: 40,
            },
            closed_form: false,
        }
    }

    async fn prepare(
        given: &Given<'_>,
        watch: &mut impl AsyncFnMut(usize, usize) -> bool,
    ) -> Result<Self, PrepareError> {
        let original = given.original()?.freeze();
        let failed = |error: &dyn std::fmt::Debug| PrepareError::Device(format!("{error:?}"));
        let mut nearest = BTreeMap::new();
        for chunk in given.forget.chunks(CHUNK) {
            let images = given.train.select(chunk).autodiff().require_grad();
            let labels = vec![given.target.class(); chunk.len()];
            let loss = cross_entropy(original.forward(images.clone()), &labels);
            let gradient = images.grad(&loss.backward());
            let gradient = gradient.expect("images that ask for a gradient get one");
            let attacked = original.forward(attack(images.inner(), gradient).autodiff());
            let classes = attacked.dims()[1];
            let logits = attacked.inner().into_data_async().await;
            let logits = logits.map_err(|error| failed(&error))?;
            let logits: Vec<f32> = logits.try_to_vec().map_err(|error| failed(&error))?;
            let wrong = logits
                .chunks_exact(classes)
                .map(|row| nearest_wrong(row, given.target.class()));
            nearest.extend(chunk.iter().copied().zip(wrong));
            if !watch(nearest.len(), given.forget.len()).await {
                return Err(PrepareError::Stopped);
            }
        }
        Ok(BoundaryShrink { nearest })
    }

    fn shares(&self) -> bool {
        true
    }

    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let nearest = |index| self.nearest[index];
        let labels: Vec<u8> = batch.forget.indices.iter().map(nearest).collect();
        let output = student.forward(batch.forget.images());
        Step::Descend(Losses::single("ce_nearest", cross_entropy(output, &labels)))
    }
}

/// Moves every pixel by the bound up the gradient, within what a pixel can be.
fn attack(images: Tensor<4>, gradient: Tensor<4>) -> Tensor<4> {
    let (mean, deviation) = (
        channels(MEAN, &images.device()),
        channels(STD, &images.device()),
    );
    let pixels = images * deviation.clone() + mean.clone();
    let moved = (pixels + gradient.sign() * BOUND).clamp(0.0, 1.0);
    (moved - mean) / deviation
}

fn channels(values: [f32; 3], device: &Device) -> Tensor<4> {
    Tensor::from_data(
        TensorData::new(values.to_vec(), [1, CHANNELS, 1, 1]),
        device,
    )
}

/// The class of the largest logit but the true one's; of equal ones the first.
fn nearest_wrong(logits: &[f32], class: u8) -> u8 {
    let wrong = (0..logits.len()).filter(|&c| c != usize::from(class));
    let best = wrong.reduce(|best, c| if logits[c] > logits[best] { c } else { best });
    best.expect("there is more than one class") as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_class_is_the_loudest_wrong_one() {
        assert_eq!(nearest_wrong(&[1.0, 5.0, 3.0], 0), 1);
        // The attack failed: the true class still speaks loudest.
        assert_eq!(nearest_wrong(&[1.0, 5.0, 3.0], 1), 2);
        assert_eq!(nearest_wrong(&[2.0, 0.0, 2.0], 1), 0);
    }

    /// One red pixel of .5 with a gradient up, green .98 up, blue .03 down: .6, and the other two
    /// stop at 1 and 0. A gradient of 0 moves nothing.
    #[test]
    fn pixels_move_up_the_gradient_and_stay_pixels() {
        let device = Device::flex();
        let pixel = |values: [f32; 3]| channels(values, &device);
        let (mean, deviation) = (pixel(MEAN), pixel(STD));
        let normalized = |values| (pixel(values) - mean.clone()) / deviation.clone();
        let moved = |from: [f32; 3], gradient: [f32; 3]| -> Vec<f32> {
            let moved = attack(normalized(from), pixel(gradient));
            (moved * deviation.clone() + mean.clone())
                .into_data()
                .try_to_vec()
                .unwrap()
        };
        let cases = [
            ([0.5, 0.98, 0.03], [2e-3, 7.0, -1e-4], [0.6, 1.0, 0.0]),
            ([0.5, 0.4, 0.3], [-1.0, 0.0, 1.0], [0.4, 0.4, 0.4]),
        ];
        for (from, gradient, wanted) in cases {
            for (found, wanted) in moved(from, gradient).into_iter().zip(wanted) {
                assert!((found - wanted).abs() < 1e-5, "{found} for {wanted}");
            }
        }
    }
}
