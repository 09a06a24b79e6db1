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
use rand::RngExt;
use rand_distr::StandardNormal;

use super::fine_tune::retain_loss;
use super::prelude::*;
use crate::random::{Stream, stream};
use crate::unlearn::Optimizer;

const NOISE_STEPS: Setting = Setting::new(
    "Noise steps",
    "Steps in which the noise is learned, before the run.",
    whole(1, 10_000, 10),
)
.own("unsir_noise_steps", 40.0);
const NOISE_RATE: Setting = Setting::new(
    "Noise rate",
    "Learning rate of the noise.",
    number(1e-6, 10.0),
)
.own("unsir_noise_rate", 0.1);
const NOISE_SIZE: Setting = Setting::new(
    "Noise penalty",
    "Weight of the noise's size, which keeps it small.",
    number(0.0, 10.0),
)
.own("unsir_noise_size", 0.1);

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "unsir",
    label: "UNSIR",
    description: "noise learned as the forget class impairs it, training repairs the rest",
    paper: "Tarun et al., Fast Yet Effective Machine Unlearning, TNNLS 2023",
    defaults: Defaults::adam(0.005, 80),
    own: &[NOISE_STEPS, NOISE_RATE, NOISE_SIZE],
    needs_class: true,
    ..MethodInfo::BASE
};

/// See the module.
pub struct Unsir {
    noise: Tensor<4>,
    class: u8,
}

#[derive(Module, Debug)]
struct Noise {
    images: Param<Tensor<4>>,
}

impl Prepare for Unsir {
    async fn prepare(setup: &RunSetup<'_>, watch: &mut impl Watch) -> Result<Self, Error> {
        let original = setup.original()?.freeze();
        let count = setup.config.batch;
        let steps = setup.config.option(&NOISE_STEPS) as usize;
        let rate = setup.config.option(&NOISE_RATE);
        let size = setup.config.option(&NOISE_SIZE) as f32;
        let mut rng = stream(setup.config.seed, Stream::Noise as u64);
        let first: Vec<f32> = (0..count * 3 * 32 * 32)
            .map(|_| rng.sample(StandardNormal))
            .collect();
        let first = Tensor::from_data(TensorData::new(first, [count, 3, 32, 32]), setup.device);
        let mut noise = Noise {
            images: Param::from_tensor(first),
        };
        let mut optimizer = Optimizer::Adam.build(0.0);
        let class = setup.class()?;
        let labels = vec![class; count];
        for step in 0..steps {
            let images = noise.images.val();
            let loss = noise_loss(original.forward(images.clone()), &labels, images, size);
            let gradients = GradientsParams::from_grads(loss.backward(), &noise);
            noise = optimizer.step(rate, noise, gradients);
            watch.hear(step + 1, steps).await?;
        }
        Ok(Unsir {
            class,
            noise: noise.images.val().inner(),
        })
    }
}

impl Method for Unsir {
    /// The paper repairs at half the rate it impairs at.
    fn rate(&self, position: StepPosition) -> f64 {
        if position.is_first_half() { 1.0 } else { 0.5 }
    }

    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        if !batch.position.is_first_half() {
            return Step::Descend(retain_loss(student, batch));
        }
        let noise = self.noise.clone().autodiff();
        let count = noise.dims()[0];
        let all = student.forward(Tensor::cat(vec![noise, batch.retain.images()], 0));
        let noise_labels = vec![self.class; count];
        let (noise, retain) = (all.clone().slice(..count), all.slice(count..));
        let labels = batch.retain.labels();
        Step::Descend(impair(noise, &noise_labels, retain, &labels))
    }
}

/// Falls as the network is wronger about the noise, and as the noise is smaller.
fn noise_loss(output: Tensor<2>, labels: &[u8], images: Tensor<4>, weight: f32) -> Tensor<1> {
    let count = images.dims()[0] as f32;
    let size = (images.clone() * images).sum() / count;
    size * weight - cross_entropy(output, labels)
}

fn impair(noise: Tensor<2>, noise_labels: &[u8], retain: Tensor<2>, labels: &[u8]) -> Losses {
    let ce_noise = cross_entropy(noise, noise_labels);
    let ce_retain = cross_entropy(retain, labels);
    let total = (ce_noise.clone() + ce_retain.clone()) / 2.0;
    Losses::new(total, [("ce_noise", ce_noise), ("ce_retain", ce_retain)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{assert_close, values};
    use crate::unlearn::methods::by_hand::{logits, read};

    /// softmax (0, ln 3) = (1/4, 3/4): class 0 costs ln 4 = 1.386294. Two images of 12 values of
    /// 2 and of 0: mean size 24, times .1 = 2.4. Together 1.013706.
    #[test]
    fn noise_is_held_small_and_driven_wrong() {
        let output = logits([[0.0, 3f32.ln()], [0.0, 3f32.ln()]]);
        let images = |value| Tensor::<4>::full([1, 3, 2, 2], value, &Device::flex());
        let images = Tensor::cat(vec![images(2.0), images(0.0)], 0);
        let loss = noise_loss(output, &[0, 0], images, 0.1);
        assert_close(&values(loss), &[1.013_706], 1e-5);
    }

    /// ln 4 = 1.386294 on the noise, ln(4/3) = .287682 on the retained, half their sum .836988.
    #[test]
    fn impair_is_the_mean_over_noise_and_retained() {
        let rows = || logits([[0.0, 3f32.ln()]]);
        let losses = impair(rows(), &[0], rows(), &[1]);
        assert_close(&read(losses), &[0.836_988, 1.386_294, 0.287_682], 1e-5);
    }
}
