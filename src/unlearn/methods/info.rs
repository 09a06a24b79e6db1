//! What a method says of itself before it runs.

use burn::module::Module;
use serde::Serialize;

use crate::model::ResNet;
use crate::unlearn::setting::{Concerns, Setting};
use crate::unlearn::{Optimizer, RunConfig, Schedule, Stem};

/// What there is to know of a method before it runs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MethodInfo {
    /// Its name in settings, files and on the command line.
    pub name: &'static str,
    /// Its name as people write it.
    pub label: &'static str,
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
    /// Whether it forgets a class, and has no meaning for single images.
    pub needs_class: bool,
    /// Whether it is computed in one step, whatever number of steps is asked for.
    pub closed_form: bool,
    /// Whether every step's losses are means over the images of its halves, and nothing is drawn
    /// in it: the workers of a group can then take a part of the images each.
    #[serde(skip)]
    pub splits: bool,
    /// Its own settings, which stand in [`RunConfig::options`].
    ///
    /// [`RunConfig::options`]: crate::unlearn::RunConfig::options
    #[serde(skip)]
    pub own: &'static [Setting],
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
    /// The learning rate, that of the first step where it decays.
    pub lr: f64,
    /// How the learning rate changes over the run.
    pub schedule: Schedule,
    /// Steps of the run.
    pub steps: usize,
}

impl Defaults {
    /// Adam of a constant rate.
    pub const fn adam(lr: f64, steps: usize) -> Self {
        Defaults {
            optimizer: Optimizer::Adam,
            ..Defaults::sgd(lr, steps)
        }
    }

    /// Stochastic gradient descent of a constant rate.
    pub const fn sgd(lr: f64, steps: usize) -> Self {
        Defaults {
            optimizer: Optimizer::Sgd,
            lr,
            schedule: Schedule::Constant,
            steps,
        }
    }

    /// The same with a rate that decays to 0.
    pub const fn cosine(self) -> Self {
        Defaults {
            schedule: Schedule::Cosine,
            ..self
        }
    }
}

impl MethodInfo {
    /// What most methods have in common, to begin from: everything trains by gradient descent, and
    /// BatchNorm as in training.
    pub(super) const BASE: MethodInfo = MethodInfo {
        name: "",
        label: "",
        description: "",
        paper: "",
        trained: Trained::All,
        norm: Norm::Batch,
        defaults: Defaults::sgd(0.01, 100),
        needs_class: false,
        closed_form: false,
        splits: false,
        own: &[],
    };

    /// Whether a setting means something to it.
    pub fn is_concerned_by(&self, setting: &Setting) -> bool {
        match setting.concerns {
            Concerns::All => true,
            Concerns::Method(name) => name == self.name,
            Concerns::Stages => self.trained == Trained::Stages,
            Concerns::Iterative => !self.closed_form,
        }
    }

    /// Freezes what the method does not train, by the run's settings.
    pub fn freeze(&self, student: ResNet, config: &RunConfig) -> ResNet {
        let student = match self.trained {
            Trained::Stages => {
                let student = student.freeze_tail(config.stages, config.frozen_norm);
                match config.stem {
                    Stem::Frozen => student.freeze_stem(config.frozen_norm),
                    Stem::Trained => student,
                }
            }
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
