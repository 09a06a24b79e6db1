//! DELETE: the student learns the teacher's own prediction with the forgotten class struck out.
//!
//! ```text
//! loss = KL(softmax (z_f with z_f[y] = -1e10) || softmax student(x_f))      batch mean, in nats
//! ```
//!
//! Zhou et al., "Decoupled Distillation to Erase", CVPR 2025: sRFL's nearest rival. It never sees
//! a retained image: what the teacher says of the other classes is what keeps them. The paper's
//! settings are SGD of rate 1e-3, momentum .9. Adapted: BatchNorm keeps its running statistics
//! (the paper's code has this as an option), because this network has few channels and a batch of
//! one class moves them all; rate 1e-4, since at 1e-3 the first ten steps cost this network half of
//! its racc on automobile, and a hundred do not bring it back; 150 steps, after which racc hardly
//! rises, instead of epochs.

use super::prelude::*;

/// What the struck-out logit becomes: nothing after softmax, and yet finite, since 0 times an
/// infinite logarithm is no number.
const STRUCK: f32 = -1e10;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "delete",
    label: "DELETE",
    description: "the teacher's prediction without the forget class as the target",
    paper: "Zhou et al., Decoupled Distillation to Erase, CVPR 2025",
    norm: Norm::Running,
    defaults: Defaults::sgd(1e-4, 150),
    splits: true,
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct Delete;

impl Method for Delete {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let target = without_labels(batch.forget.teacher(), &batch.forget.labels()).autodiff();
        let output = batch.forget_output(student);
        Step::Descend(Losses::single("kl_forget", kl_divergence(target, output)))
    }
}

/// Logits `(batch, classes)` with that of each row's label struck out.
pub(super) fn without_labels(logits: Tensor<2>, labels: &[u8]) -> Tensor<2> {
    let [rows, classes] = logits.dims();
    let mut struck = vec![0.0; rows * classes];
    for (row, &label) in struck.chunks_exact_mut(classes).zip(labels) {
        row[usize::from(label)] = STRUCK;
    }
    let struck = TensorData::new(struck, [rows, classes]);
    let struck = Tensor::from_data(struck, &logits.device());
    logits + struck
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{assert_close, values};
    use crate::unlearn::methods::by_hand::logits;

    /// Teacher (5, 0, ln 3), class 0 struck out: p = (0, 1/4, 3/4). The student's even third
    /// gives KL = 1/4 ln(3/4) + 3/4 ln(9/4) = .536277. A second row on which the student agrees
    /// on classes 1 and 2, but still gives class 0 half: p = (0, 1/2, 1/2) against
    /// (1/2, 1/4, 1/4), KL = ln 2 = .693147. The batch mean is .614712.
    #[test]
    fn the_class_is_struck_out_of_the_target_and_the_rest_is_scaled_up() {
        let teacher = logits([[5.0, 0.0, 3f32.ln()], [-2.0, 1.0, 1.0]]);
        let student = logits([[0.0, 0.0, 0.0], [2f32.ln(), 0.0, 0.0]]);
        let kl = kl_divergence(without_labels(teacher, &[0, 0]), student);
        assert_close(&values(kl), &[0.614_712], 1e-5);
    }

    /// Of single images, each loses its own label.
    #[test]
    fn each_row_loses_its_own_label() {
        let rows = without_labels(logits([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), &[2, 0]);
        let struck = f64::from(STRUCK);
        assert_close(&values(rows), &[1.0, 2.0, struck, struck, 5.0, 6.0], 1e-6);
    }

    #[test]
    fn a_student_that_says_just_that_has_no_loss() {
        let teacher = logits([[5.0, 0.0, 3f32.ln()]]);
        let student = logits([[-90.0, 7.0, 7.0 + 3f32.ln()]]);
        let kl = kl_divergence(without_labels(teacher, &[0]), student);
        assert_close(&values(kl), &[0.0], 1e-6);
    }
}
