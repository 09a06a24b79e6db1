//! NegGrad+: descent on what is retained, ascent on the class to forget.
//!
//! ```text
//! loss = a CE(student(x_r), y_r) - (1 - a) CE(student(x_f), y_f)      a = .95
//! ```
//!
//! Kurmanji et al., "Towards Unbounded Machine Unlearning" (SCRUB), NeurIPS 2023, where it is the
//! strong baseline. Nothing bounds the ascent: the loss falls below zero, and a rate too high ends
//! in a loss that is no number. Adapted: SGD of rate .01 and 50 steps instead of epochs.

use super::prelude::*;

const RETAIN: Setting = Setting::new(
    "Weight of retained",
    "Weight a of the loss on retained images; that on forget images has 1 - a.",
    number(0.0, 1.0),
)
.own("neg_grad_plus_a", 0.95);

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "neg-grad-plus",
    label: "NegGrad+",
    description: "gradient ascent on the forget class, descent on the retained ones",
    paper: "Kurmanji et al., Towards Unbounded Machine Unlearning, NeurIPS 2023",
    defaults: Defaults::sgd(0.01, 50),
    splits: true,
    own: &[RETAIN],
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct NegGradPlus;

impl Method for NegGradPlus {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let (forget, retain) = batch.outputs(student);
        let labels = (batch.forget.labels(), batch.retain.labels());
        let a = batch.config.option(&RETAIN) as f32;
        Step::Descend(losses(a, [forget, retain], [&labels.0, &labels.1]))
    }
}

fn losses(a: f32, [forget, retain]: [Tensor<2>; 2], labels: [&[u8]; 2]) -> Losses {
    let ce_forget = cross_entropy(forget, labels[0]);
    let ce_retain = cross_entropy(retain, labels[1]);
    let total = ce_retain.clone() * a - ce_forget.clone() * (1.0 - a);
    Losses::new(total, [("ce_forget", ce_forget), ("ce_retain", ce_retain)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;
    use crate::unlearn::methods::by_hand::{logits, read};

    /// softmax (0, ln 3) = (1/4, 3/4). Forget, class 1: ln(4/3) = .287682; retain, class 0:
    /// ln 4 = 1.386294. Loss .95 * 1.386294 - .05 * .287682 = 1.302595.
    #[test]
    fn ascent_is_subtracted_with_its_weight() {
        let rows = || logits([[0.0, 3f32.ln()]]);
        let losses = losses(0.95, [rows(), rows()], [&[1], &[0]]);
        assert_close(&read(losses), &[1.302_595, 0.287_682, 1.386_294], 1e-5);
    }
}
