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

use super::prelude::*;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "fine-tune",
    label: "fine tune",
    description: "ordinary training on the retained classes",
    paper: "Golatkar et al., Eternal Sunshine of the Spotless Net, CVPR 2020",
    defaults: Defaults::sgd(0.01, 200),
    splits: true,
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct FineTune;

impl Method for FineTune {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        Step::Descend(retain_loss(student, batch))
    }
}

/// Cross-entropy on the retain half; the forget half is not looked at.
pub(super) fn retain_loss(student: &ResNet, batch: &Batch) -> Losses {
    let outputs = batch.retain_output(student);
    Losses::single("ce_retain", cross_entropy(outputs, &batch.retain.labels()))
}
