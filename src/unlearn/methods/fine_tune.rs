//! Fine-tuning: ordinary training goes on without the class, in the hope that it fades.
//!
//! ```text
//! loss = CE(student(x_r), y_r)                           batch mean, in nats
//! ```
//!
//! A baseline of every unlearning paper; the name and its first use as one: Golatkar et al.,
//! "Eternal Sunshine of the Spotless Net", CVPR 2020. SalUn's settings on CIFAR-10 are SGD of rate
//! .01, 10 epochs. Adapted: TO-BE-TUNED

use super::{Batch, Defaults, Facts, Given, Losses, Method, Norm, PrepareError, Step, Trained};
use crate::model::ResNet;
use crate::unlearn::{Optimizer, Schedule, cross_entropy};

/// See the module.
pub struct FineTune;

impl Method for FineTune {
    fn facts() -> Facts {
        Facts {
            name: "fine-tune",
            description: "ordinary training on the retained classes",
            paper: "Golatkar et al., Eternal Sunshine of the Spotless Net, CVPR 2020",
            trained: Trained::All,
            norm: Norm::Batch,
            defaults: Defaults {
                optimizer: Optimizer::Sgd,
                lr: 0.01,
                schedule: Schedule::Constant,
                steps: 300,
            },
            closed_form: false,
        }
    }

    async fn prepare(
        _given: &Given<'_>,
        _watch: &mut impl AsyncFnMut(usize, usize) -> bool,
    ) -> Result<Self, PrepareError> {
        Ok(FineTune)
    }

    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        Step::Descend(retain_loss(student, batch))
    }
}

/// Cross-entropy on the retain half; the forget half is not looked at.
pub(super) fn retain_loss(student: &ResNet, batch: &Batch) -> Losses {
    let outputs = student.forward(batch.retain.images());
    Losses::single("ce_retain", cross_entropy(outputs, &batch.retain.labels()))
}
