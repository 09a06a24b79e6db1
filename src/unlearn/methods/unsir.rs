//! UNSIR: noise that the network is most wrong about stands in for the class; learning it impairs
//! the class, and ordinary training then repairs the rest.
//!
//! ```text
//! noise  : minimize - CE(original(n), y_f) + .1 mean |n|^2          before the run
//! impair : loss = (CE(student(n), y_f) + CE(student(x_r), y_r)) / 2
//! repair : loss = CE(student(x_r), y_r)                              batch means, in nats
//! ```
//!
//! Tarun et al., "Fast Yet Effective Machine Unlearning", TNNLS 2023: the noise learns by Adam of
//! rate .1, 5 passes of 8 steps; one epoch of impair, rate .02, one of repair, rate .01, both
//! Adam. No forget image is ever seen. Adapted: an epoch here is hardly thirty steps, so halves of
//! the run stand in for epochs; as many noise images as a batch holds; a quarter of the rate,
//! still repaired at half of it, since .02 cost this network half of what it retains.

use burn::module::{Module, Param};
use burn::optim::GradientsParams;
use burn::tensor::{Tensor, TensorData};
use rand::RngExt;
use rand_distr::StandardNormal;

use super::{
    Batch, Defaults, Facts, Given, Losses, Method, Norm, Place, PrepareError, Step, Trained,
};
use crate::model::ResNet;
use crate::random::{Stream, stream};
use crate::unlearn::{Optimizer, Schedule, cross_entropy};

/// Steps of the noise, its rate and the weight of its size.
const NOISE_STEPS: usize = 40;
const NOISE_RATE: f64 = 0.1;
const NOISE_SIZE: f32 = 0.1;

/// See the module.
pub struct Unsir {
    noise: Tensor<4>,
}

#[derive(Module, Debug)]
struct Noise {
    images: Param<Tensor<4>>,
}

impl Method for Unsir {
    fn facts() -> Facts {
        Facts {
            name: "unsir",
            description: "noise learned as the forget class impairs it, training repairs the rest",
            paper: "Tarun et al., Fast Yet Effective Machine Unlearning, TNNLS 2023",
            trained: Trained::All,
            norm: Norm::Batch,
            defaults: Defaults {
                optimizer: Optimizer::Adam,
                lr: 0.005,
                schedule: Schedule::Constant,
                steps: 80,
            },
            closed_form: false,
        }
    }

    async fn prepare(
        given: &Given<'_>,
        watch: &mut impl AsyncFnMut(usize, usize) -> bool,
    ) -> Result<Self, PrepareError> {
        let original = given.original()?.freeze();
        let count = given.config.batch;
        let mut rng = stream(given.config.seed, Stream::Noise as u64);
        let first: Vec<f32> = (0..count * 3 * 32 * 32)
            .map(|_| rng.sample(StandardNormal))
            .collect();
        let first = Tensor::from_data(TensorData::new(first, [count, 3, 32, 32]), given.device);
        let mut noise = Noise {
            images: Param::from_tensor(first),
        };
        let mut optimizer = Optimizer::Adam.build();
        let labels = vec![given.target.class(); count];
        for step in 0..NOISE_STEPS {
            let images = noise.images.val();
            let loss = noise_loss(original.forward(images.clone()), &labels, images);
            let gradients = GradientsParams::from_grads(loss.backward(), &noise);
            noise = optimizer.step(NOISE_RATE, noise, gradients);
            if !watch(step + 1, NOISE_STEPS).await {
                return Err(PrepareError::Stopped);
            }
        }
        Ok(Unsir {
            noise: noise.images.val().inner(),
        })
    }

    /// The paper repairs at half the rate it impairs at.
    fn rate(&self, place: Place) -> f64 {
        if place.is_first_half() { 1.0 } else { 0.5 }
    }

    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let labels = batch.retain.labels();
        let retain = batch.retain.images();
        if !batch.place.is_first_half() {
            let ce_retain = cross_entropy(student.forward(retain), &labels);
            return Step::Descend(Losses::single("ce_retain", ce_retain));
        }
        let noise = self.noise.clone().autodiff();
        let count = noise.dims()[0];
        let all = student.forward(Tensor::cat(vec![noise, retain], 0));
        let noise_labels = vec![batch.target.class(); count];
        let (noise, retain) = (all.clone().slice(..count), all.slice(count..));
        Step::Descend(impair(noise, &noise_labels, retain, &labels))
    }
}

/// Falls as the network is wronger about the noise, and as the noise is smaller.
fn noise_loss(output: Tensor<2>, labels: &[u8], images: Tensor<4>) -> Tensor<1> {
    let count = images.dims()[0] as f32;
    let size = (images.clone() * images).sum() / count;
    size * NOISE_SIZE - cross_entropy(output, labels)
}

fn impair(noise: Tensor<2>, noise_labels: &[u8], retain: Tensor<2>, labels: &[u8]) -> Losses {
    let ce_noise = cross_entropy(noise, noise_labels);
    let ce_retain = cross_entropy(retain, labels);
    let total = (ce_noise.clone() + ce_retain.clone()) / 2.0;
    Losses::new(total, [("ce_noise", ce_noise), ("ce_retain", ce_retain)])
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;

    use super::*;
    use crate::unlearn::methods::by_hand::{logits, read};

    /// softmax (0, ln 3) = (1/4, 3/4): class 0 costs ln 4 = 1.386294. Two images of 12 values of
    /// 2 and of 0: mean size 24, times .1 = 2.4. Together 1.013706.
    #[test]
    fn noise_is_held_small_and_driven_wrong() {
        let output = logits([[0.0, 3f32.ln()], [0.0, 3f32.ln()]]);
        let images = |value| Tensor::<4>::full([1, 3, 2, 2], value, &Device::flex());
        let images = Tensor::cat(vec![images(2.0), images(0.0)], 0);
        let value: f32 = noise_loss(output, &[0, 0], images).into_scalar();
        assert!((value - 1.013_706).abs() < 1e-5, "{value}");
    }

    /// ln 4 = 1.386294 on the noise, ln(4/3) = .287682 on the retained, half their sum .836988.
    #[test]
    fn impair_is_the_mean_over_noise_and_retained() {
        let rows = || logits([[0.0, 3f32.ln()]]);
        let values = read(impair(rows(), &[0], rows(), &[1]));
        for (value, wanted) in values.iter().zip([0.836_988, 1.386_294, 0.287_682]) {
            assert!((value - wanted).abs() < 1e-5, "{values:?}");
        }
    }
}
