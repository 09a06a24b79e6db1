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

use super::prelude::*;
use crate::data::{CHANNELS, Normalization};
use crate::readback::read;

const BOUND: Setting = Setting::new(
    "Bound",
    "How far the attack moves a pixel, of 1.",
    number(0.0, 1.0),
)
.own("boundary_shrink_bound", 0.1);
/// Images attacked at once.
const CHUNK: usize = 50;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "boundary-shrink",
    label: "boundary shrink",
    description: "forget images labeled with their nearest wrong class",
    paper: "Chen et al., Boundary Unlearning, CVPR 2023",
    norm: Norm::Running,
    defaults: Defaults::sgd(1e-5, 40),
    splits: true,
    own: &[BOUND],
    ..MethodInfo::BASE
};

/// See the module.
pub struct BoundaryShrink {
    /// The nearest wrong class of each forget image.
    nearest: BTreeMap<u32, u8>,
}

impl Prepare for BoundaryShrink {
    async fn prepare(setup: &RunSetup<'_>, watch: &mut impl Watch) -> Result<Self, Error> {
        let original = setup.original()?.freeze();
        let bound = setup.config.option(&BOUND) as f32;
        let normalization = setup.train.normalization();
        let mut nearest = BTreeMap::new();
        let find = async |chunk: &[u32], images: Tensor<4>| {
            let images = images.autodiff().require_grad();
            let labels = setup.labels_of(chunk);
            let loss = cross_entropy(original.forward(images.clone()), &labels);
            let gradient = images.grad(&loss.backward());
            let gradient = gradient.expect("images that ask for a gradient get one");
            let attacked = attack(images.inner(), gradient, bound, normalization).autodiff();
            let attacked = original.forward(attacked).inner();
            let classes = attacked.dims()[1];
            let logits = read(attacked.flatten(0, 1)).await?;
            let rows = logits.chunks_exact(classes);
            let wrong = rows
                .zip(&labels)
                .map(|(row, &label)| nearest_wrong(row, label));
            nearest.extend(chunk.iter().copied().zip(wrong));
            Ok(())
        };
        setup.each_forget_chunk(CHUNK, watch, find).await?;
        Ok(BoundaryShrink { nearest })
    }
}

impl Method for BoundaryShrink {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let nearest = |index| self.nearest[index];
        let labels: Vec<u8> = batch.forget.indices.iter().map(nearest).collect();
        let output = batch.forget_output(student);
        Step::Descend(Losses::single("ce_nearest", cross_entropy(output, &labels)))
    }
}

/// Moves every pixel by the bound up the gradient, within what a pixel can be.
fn attack(images: Tensor<4>, gradient: Tensor<4>, bound: f32, by: Normalization) -> Tensor<4> {
    let [mean, deviation] = [by.mean, by.std].map(|values| channels(values, &images.device()));
    let pixels = images * deviation.clone() + mean.clone();
    let moved = (pixels + gradient.sign() * bound).clamp(0.0, 1.0);
    (moved - mean) / deviation
}

fn channels(values: [f32; 3], device: &Device) -> Tensor<4> {
    let values = TensorData::new(values.to_vec(), [1, CHANNELS, 1, 1]);
    Tensor::from_data(values, device)
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
    use crate::testing::{assert_close, values};

    #[test]
    fn the_nearest_class_is_the_loudest_wrong_one() {
        assert_eq!(nearest_wrong(&[1.0, 5.0, 3.0], 0), 1);
        // The attack failed: the true class still speaks loudest.
        assert_eq!(nearest_wrong(&[1.0, 5.0, 3.0], 1), 2);
        assert_eq!(nearest_wrong(&[2.0, 0.0, 2.0], 1), 0);
    }

    /// One red pixel of .5 with a gradient up, green .98 up, blue .03 down: .6, and the other two
    /// stop at 1 and 0. A gradient of 0 moves nothing. So whatever the network normalizes by.
    #[test]
    fn pixels_move_up_the_gradient_and_stay_pixels() {
        let device = Device::flex();
        let pixel = |values: [f32; 3]| channels(values, &device);
        let moved = |from: [f32; 3], gradient: [f32; 3], by: Normalization| {
            let (mean, deviation) = (pixel(by.mean), pixel(by.std));
            let normalized = (pixel(from) - mean.clone()) / deviation.clone();
            let moved = attack(normalized, pixel(gradient), 0.1, by);
            values(moved * deviation + mean)
        };
        let own = Normalization {
            mean: [0.5, 0.4, 0.0],
            std: [0.5, 0.2, 1.0],
        };
        let cases = [
            ([0.5, 0.98, 0.03], [2e-3, 7.0, -1e-4], [0.6, 1.0, 0.0]),
            ([0.5, 0.4, 0.3], [-1.0, 0.0, 1.0], [0.4, 0.4, 0.4]),
        ];
        for by in [Normalization::default(), own] {
            for (from, gradient, wanted) in cases {
                assert_close(&moved(from, gradient, by), &wanted, 1e-5);
            }
        }
    }
}
