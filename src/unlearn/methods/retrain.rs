//! Retraining from scratch without the class, live: what the gold models were made by, in small.
//!
//! ```text
//! loss = CE(student(x_r), y_r)                           batch mean, in nats
//! ```
//!
//! The student starts as a fresh network of the run's seed. Nothing that never saw the class can
//! know it, so this is what unlearning is measured by. Adapted: the gold models train for epochs
//! on 45,000 augmented images, which no page can wait for; here the retained part of the run's own
//! subset passes as it is. So it stays well below gold in racc, and is no substitute for it. Adam
//! instead of the gold recipe, because its rate needs no warming up in a run this short.

use super::fine_tune::retain_loss;
use super::prelude::*;
use crate::model::Network;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "retrain",
    label: "retrain",
    description: "a fresh network trained on the retained classes alone",
    paper: "none: gold's live counterpart",
    defaults: Defaults::adam(4e-3, 600).cosine(),
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct Retrain;

impl Method for Retrain {
    fn start(&self, original: &Network, seed: u64, device: &Device) -> Result<ResNet, Error> {
        Ok(original.config().init(seed, device))
    }

    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        Step::Descend(retain_loss(student, batch))
    }
}
