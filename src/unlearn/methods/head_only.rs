//! Head-only distillation: **the cheat**. The features stay as they are to the bit, so that all
//! they know of the class is still there; the linear classifier alone learns not to say so.
//!
//! ```text
//! loss =   KL(softmax (z_f with z_f[y] = -1e10) || softmax student(x_f))    batch mean, in nats
//!        + KL(softmax z_r || softmax student(x_r))                          batch mean, in nats
//! ```
//!
//! It is nobody's method. It stands here because it passes every check of accuracy, and a linear
//! probe on its features finds the class as before (arXiv 2604.08271): what passes what this
//! passes has not shown that anything was forgotten. Its targets are DELETE's on the forget class
//! and the teacher's on the rest. The rate is for a head alone, which bears a higher one than a
//! network does.

use super::delete::without_labels;
use super::prelude::*;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "head-only",
    label: "head only (the cheat)",
    description: "the cheat: only the classifier learns, the features keep the class",
    paper: "none: a control, after arXiv 2604.08271",
    trained: Trained::Head,
    norm: Norm::Running,
    defaults: Defaults::adam(1e-2, 50).cosine(),
    splits: true,
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct HeadOnly;

impl Method for HeadOnly {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let struck = without_labels(batch.forget.teacher(), &batch.forget.labels()).autodiff();
        let teacher = batch.retain.teacher().autodiff();
        let (forget, retain) = batch.outputs(student);
        Step::Descend(Losses::divergences([forget, struck], [retain, teacher]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;
    use crate::unlearn::methods::by_hand::{logits, read};

    /// Forget: p = (0, 1/4, 3/4) against an even third, 1/4 ln(3/4) + 3/4 ln(9/4) = .536277.
    /// Retain: p = (1/2, 1/4, 1/4) against an even third,
    /// 1/2 ln(3/2) + 1/2 ln(3/4) = 1/2 ln(9/8) = .058892. Together .595169.
    #[test]
    fn both_divergences_are_added() {
        let even = || logits([[0.0, 0.0, 0.0]]);
        let forget_target = without_labels(logits([[9.0, 0.0, 3f32.ln()]]), &[0]);
        let retain_target = logits([[2f32.ln(), 0.0, 0.0]]);
        let losses = Losses::divergences([even(), forget_target], [even(), retain_target]);
        assert_close(&read(losses), &[0.595_169, 0.536_277, 0.058_892], 1e-5);
    }
}
