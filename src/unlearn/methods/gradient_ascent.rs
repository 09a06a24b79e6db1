//! Gradient ascent: the loss on the class to forget is driven up, and nothing else is looked at.
//!
//! ```text
//! loss = - CE(student(x_f), y_f)                         batch mean, in nats
//! ```
//!
//! Thudi et al., "Unrolling SGD", EuroS&P 2022. Nothing bounds it: it has to be stopped in time,
//! and past that time it takes the other classes along. Adapted: BatchNorm keeps its running
//! statistics, since every batch is of one class; rate and steps are those at which this network
//! has forgotten and not yet fallen apart (ten steps on, nothing is left of it).

use super::prelude::*;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "gradient-ascent",
    label: "gradient ascent",
    description: "gradient ascent on the forget class alone",
    paper: "Thudi et al., Unrolling SGD, EuroS&P 2022",
    norm: Norm::Running,
    defaults: Defaults::sgd(2e-5, 30),
    splits: true,
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct GradientAscent;

impl Method for GradientAscent {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let output = batch.forget_output(student);
        Step::Descend(losses(output, &batch.forget.labels()))
    }
}

fn losses(output: Tensor<2>, labels: &[u8]) -> Losses {
    let ce_forget = cross_entropy(output, labels);
    Losses::new(-ce_forget.clone(), [("ce_forget", ce_forget)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{assert_close, values};
    use crate::unlearn::methods::by_hand::{logits, read};

    /// softmax (0, ln 3) = (1/4, 3/4): class 1 costs ln(4/3) = .287682, and the total is less.
    #[test]
    fn the_total_is_the_loss_turned_round() {
        let losses = losses(logits([[0.0, 3f32.ln()]]), &[1]);
        assert_close(&read(losses), &[-0.287_682, 0.287_682], 1e-6);
    }

    /// The gradient of CE is p - y: (1/4, 3/4) - (0, 1) = (1/4, -1/4). Descent on the total goes
    /// along it: away from the true class.
    #[test]
    fn descent_on_the_total_lowers_the_true_classs_logit() {
        let data = TensorData::from([[0.0, 3f32.ln()]]);
        let output = Tensor::<2>::from_data(data, &Device::flex().autodiff()).require_grad();
        let grads = losses(output.clone(), &[1]).total.backward();
        let grad = values(output.grad(&grads).unwrap());
        assert_close(&grad, &[-0.25, 0.25], 1e-6);
    }
}
