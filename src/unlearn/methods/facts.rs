//! What a method says of itself before it runs.

use burn::module::Module;
use serde::Serialize;

use crate::model::ResNet;
use crate::unlearn::{Optimizer, Schedule};

/// What there is to know of a method before it runs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Facts {
    /// Its name in settings, files and on the command line.
    pub name: &'static str,
    /// What it does, in one line.
    pub description: &'static str,
    /// Where it comes from.
    pub paper: &'static str,
    /// Which part of the network it trains.
    pub trained: Trained,
    /// What its BatchNorm layers normalize by.
    pub norm: Norm,
    /// The settings it starts from.
    pub defaults: Defaults,
    /// Whether it is computed in one step, whatever number of steps is asked for.
    pub closed_form: bool,
}

/// The part of a network that trains; the rest stays as it is to the bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trained {
    /// The first backbone stages, as many as the run's setting `stages` says.
    Stages,
    /// Everything.
    All,
    /// The linear classifier alone.
    Head,
    /// Nothing: a closed form puts something beside what there is.
    Nothing,
}

/// What the BatchNorm layers of the trained part normalize by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Norm {
    /// The batch's statistics, as in ordinary training, and the running ones move.
    Batch,
    /// The running statistics, as in evaluation, which stay as they are. For methods with steps
    /// that see the forget class alone: the statistics of one class would become the network's,
    /// and every other class would be lost to that instead of to the method.
    Running,
}

/// The settings a method starts from where none are given.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Defaults {
    /// The optimizer.
    pub optimizer: Optimizer,
    /// Learning rate, of the first step where it falls.
    pub lr: f64,
    /// How the learning rate moves over the run.
    pub schedule: Schedule,
    /// Steps of the run.
    pub steps: usize,
}

impl Facts {
    /// Freezes what the method does not train; `stages` is the run's setting.
    pub fn freeze(&self, student: ResNet, stages: usize) -> ResNet {
        let student = match self.trained {
            Trained::Stages => student.freeze_tail(stages),
            Trained::All => student,
            Trained::Head => student.freeze_backbone(),
            Trained::Nothing => student.freeze(),
        };
        match self.norm {
            Norm::Batch => student,
            Norm::Running => student.freeze_statistics(),
        }
    }
}
