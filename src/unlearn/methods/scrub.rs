//! SCRUB: away from the teacher on the forget class and towards it on the rest, in turns.
//!
//! ```text
//! maximizing step: loss = - KL_T(teacher || student) on x_f
//! minimizing step: loss = alpha KL_T(teacher || student) + gamma CE(student(x_r), y_r) on x_r
//! KL_T(t || s) = T^2 KL(softmax(t / T) || softmax(s / T))       batch mean, in nats
//! ```
//!
//! Kurmanji et al., "Towards Unbounded Machine Unlearning", NeurIPS 2023: alpha .001, gamma .99, T
//! 4, SGD of rate 5e-4. The paper takes turns by the epoch, an epoch passing over each set once,
//! and stops maximizing after the first few. A run here has hardly a few epochs, so the turns are
//! by the step: of ten steps the first maximizes, since one class of ten is forgotten and the sets
//! are as one to nine, and the second half of the run minimizes alone. Adapted: BatchNorm keeps
//! its running statistics, since a maximizing step's batch is of one class. Nothing bounds the
//! maximizing steps; turns of one to one ruined this network at every rate tried that forgot.

use burn::tensor::Tensor;

use super::{
    Batch, Defaults, Facts, Given, Losses, Method, Norm, Place, PrepareError, Step, Trained,
};
use crate::model::ResNet;
use crate::unlearn::{Optimizer, Schedule, cross_entropy, kl_divergence};

const ALPHA: f32 = 0.001;
const GAMMA: f32 = 0.99;
const TEMPERATURE: f32 = 4.0;
/// Steps of a turn: one maximizes, the rest minimize.
const TURN: usize = 10;

/// See the module.
pub struct Scrub;

impl Method for Scrub {
    fn facts() -> Facts {
        Facts {
            name: "scrub",
            description: "away from the teacher on the forget class, towards it on the rest",
            paper: "Kurmanji et al., Towards Unbounded Machine Unlearning, NeurIPS 2023",
            trained: Trained::All,
            norm: Norm::Running,
            defaults: Defaults {
                optimizer: Optimizer::Sgd,
                lr: 5e-4,
                schedule: Schedule::Constant,
                steps: 100,
            },
            closed_form: false,
        }
    }

    async fn prepare(
        _given: &Given<'_>,
        _watch: &mut impl AsyncFnMut(usize, usize) -> bool,
    ) -> Result<Self, PrepareError> {
        Ok(Scrub)
    }

    fn shares(&self) -> bool {
        true
    }

    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        Step::Descend(if maximizes(batch.place) {
            let output = student.forward(batch.forget.images());
            maximizing(output, batch.forget.teacher().autodiff())
        } else {
            let output = student.forward(batch.retain.images());
            let target = batch.retain.teacher().autodiff();
            minimizing(output, target, &batch.retain.labels())
        })
    }
}

fn maximizes(place: Place) -> bool {
    place.is_first_half() && place.step.is_multiple_of(TURN)
}

fn maximizing(output: Tensor<2>, target: Tensor<2>) -> Losses {
    let kl_forget = softened_kl(target, output);
    Losses::new(-kl_forget.clone(), [("kl_forget", kl_forget)])
}

fn minimizing(output: Tensor<2>, target: Tensor<2>, labels: &[u8]) -> Losses {
    let ce_retain = cross_entropy(output.clone(), labels);
    let kl_retain = softened_kl(target, output);
    let total = kl_retain.clone() * ALPHA + ce_retain.clone() * GAMMA;
    Losses::new(total, [("kl_retain", kl_retain), ("ce_retain", ce_retain)])
}

fn softened_kl(target: Tensor<2>, output: Tensor<2>) -> Tensor<1> {
    kl_divergence(target / TEMPERATURE, output / TEMPERATURE) * (TEMPERATURE * TEMPERATURE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unlearn::methods::by_hand::{logits, read};

    /// Teacher (0, 4 ln 3), at temperature 4 (1/4, 3/4), against an even half:
    /// 1/4 ln(1/2) + 3/4 ln(3/2) = .130812, times 16 = 2.092992.
    #[test]
    fn the_divergence_is_softened_and_scaled_back() {
        let target = || logits([[0.0, 4.0 * 3f32.ln()]]);
        let values = read(maximizing(logits([[0.0, 0.0]]), target()));
        assert!((values[1] - 2.092_992).abs() < 1e-4, "{values:?}");
        assert_eq!(values[0], -values[1]);
        // And the even half costs ln 2 = .693147: .001 * 2.092992 + .99 * .693147 = .688309.
        let values = read(minimizing(logits([[0.0, 0.0]]), target(), &[1]));
        for (value, wanted) in values.iter().zip([0.688_309, 2.092_992, 2f32.ln()]) {
            assert!((value - wanted).abs() < 1e-4, "{values:?}");
        }
    }

    #[test]
    fn one_step_of_ten_maximizes_in_the_first_half_alone() {
        let steps = 45;
        let all = (0..steps).filter(|&step| maximizes(Place { step, steps }));
        assert_eq!(all.collect::<Vec<_>>(), [0, 10, 20]);
    }
}
