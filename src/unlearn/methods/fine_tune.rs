//! Fine-tuning: ordinary training goes on without the class, in the hope that it fades.
//!
//! ```text
//! loss = CE(student(x_r), y_r)                           batch mean, in nats
//! ```
//!
//! A baseline of every unlearning paper; the name and its first use as one: Golatkar et al.,
//! "Eternal Sunshine of the Spotless Net", CVPR 2020. SalUn's settings on CIFAR-10 are SGD of rate
//! .01, 10 epochs, momentum .9. Adapted: 200 steps, about 7 epochs of the 1,800 retained images of
//! the default subset; the network learns so few images by heart, so racc on test images suffers.

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
                steps: 200,
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

    fn shares(&self) -> bool {
        true
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
