//! NegGrad+: descent on what is retained, ascent on the class to forget.
//!
//! ```text
//! loss = a CE(student(x_r), y_r) - (1 - a) CE(student(x_f), y_f)      a = .95
//! ```
//!
//! Kurmanji et al., "Towards Unbounded Machine Unlearning" (SCRUB), NeurIPS 2023, where it is the
//! strong baseline. Nothing bounds the ascent: the loss falls below zero, and a rate too high ends
//! in a loss that is no number. Adapted: SGD of rate .01 and 50 steps instead of epochs.

use burn::tensor::Tensor;

use super::{Batch, Defaults, Facts, Given, Losses, Method, Norm, PrepareError, Step, Trained};
use crate::model::ResNet;
use crate::unlearn::{Optimizer, Schedule, cross_entropy};

/// The paper's weight of what is retained.
const A: f32 = 0.95;

/// See the module.
pub struct NegGradPlus;

impl Method for NegGradPlus {
    fn facts() -> Facts {
        Facts {
            name: "neg-grad-plus",
            description: "gradient ascent on the forget class, descent on the retained ones",
            paper: "Kurmanji et al., Towards Unbounded Machine Unlearning, NeurIPS 2023",
            trained: Trained::All,
            norm: Norm::Batch,
            defaults: Defaults {
                optimizer: Optimizer::Sgd,
                lr: 0.01,
                schedule: Schedule::Constant,
                steps: 50,
            },
            closed_form: false,
        }
    }

    async fn prepare(
        _given: &Given<'_>,
        _watch: &mut impl AsyncFnMut(usize, usize) -> bool,
    ) -> Result<Self, PrepareError> {
        Ok(NegGradPlus)
    }

    fn shares(&self) -> bool {
        true
    }

    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let (forget, retain) = batch.outputs(student);
        let labels = (batch.forget.labels(), batch.retain.labels());
        Step::Descend(losses(forget, &labels.0, retain, &labels.1))
    }
}

fn losses(
    forget: Tensor<2>,
    forget_labels: &[u8],
    retain: Tensor<2>,
    retain_labels: &[u8],
) -> Losses {
    let ce_forget = cross_entropy(forget, forget_labels);
    let ce_retain = cross_entropy(retain, retain_labels);
    let total = ce_retain.clone() * A - ce_forget.clone() * (1.0 - A);
    Losses::new(total, [("ce_forget", ce_forget), ("ce_retain", ce_retain)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unlearn::methods::by_hand::{logits, read};

    /// softmax (0, ln 3) = (1/4, 3/4). Forget, class 1: ln(4/3) = .287682; retain, class 0:
    /// ln 4 = 1.386294. Loss .95 * 1.386294 - .05 * .287682 = 1.302595.
    #[test]
    fn ascent_is_subtracted_with_its_weight() {
        let rows = || logits([[0.0, 3f32.ln()]]);
        let values = read(losses(rows(), &[1], rows(), &[0]));
        let wanted = [1.302_595, 0.287_682, 1.386_294];
        for (value, wanted) in values.iter().zip(wanted) {
            assert!((value - wanted).abs() < 1e-5, "{values:?}");
        }
    }
}
