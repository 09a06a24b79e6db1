//! The methods, one file each, behind one trait; `docs/methods.md` shows how to add one.

mod batch;
#[cfg(test)]
mod by_hand;
mod facts;
mod losses;

mod bad_teacher;
mod boundary_shrink;
mod delete;
mod fine_tune;
mod gradient_ascent;
mod head_only;
mod neg_grad_plus;
mod pour_p;
mod random_labels;
mod retrain;
mod salun;
mod scrub;
mod srfl;
mod unsir;

use burn::optim::GradientsParams;
use burn::tensor::Device;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use batch::{Batch, Half, Place};
pub use facts::{Defaults, Facts, Norm, Trained};
pub use losses::Losses;
pub(crate) use srfl::losses as srfl_losses;

use super::RunConfig;
use crate::data::ForgetTarget;
use crate::model::{DeviceImages, ModelError, Network, ResNet, ResNetConfig};

/// An unlearning method. What it prepared stays as it is over the run, so that a reset gives the
/// same run again; what a step draws at random, it draws from [`Batch::rng`].
pub trait Method {
    /// What there is to know of it before it runs.
    fn facts() -> Facts
    where
        Self: Sized;

    /// Computes once what all steps need. `watch` is awaited between pieces of long work with how
    /// many are done, and how many there are; where it answers `false`, the work ends with
    /// [`PrepareError::Stopped`].
    ///
    /// # Errors
    /// A model that does not fit, a failing device, a stop.
    #[allow(
        async_fn_in_trait,
        reason = "awaited in place: nothing runs on a second thread"
    )]
    async fn prepare(
        given: &Given<'_>,
        watch: &mut impl AsyncFnMut(usize, usize) -> bool,
    ) -> Result<Self, PrepareError>
    where
        Self: Sized;

    /// One step on one batch.
    fn step(&self, student: &ResNet, batch: &Batch) -> Step;

    /// The network a run starts from, where it is not the original; made anew at every call,
    /// since copies of a network share their running statistics.
    fn start(&self) -> Option<ResNet> {
        None
    }

    /// The part of the schedule's rate that the step at `place` takes.
    fn rate(&self, _place: Place) -> f64 {
        1.0
    }

    /// Whether every step's losses are means over the images of its halves, and nothing is drawn in
    /// it: workers can then take a share of the images each.
    fn shares(&self) -> bool {
        false
    }

    /// Changes a step's gradients before the optimizer sees them.
    fn adjust(&self, _student: &ResNet, gradients: GradientsParams) -> GradientsParams {
        gradients
    }
}

/// What a step asks for.
pub enum Step {
    /// A step of the optimizer down the gradient of the total.
    Descend(Losses),
    /// This network in the student's place: a closed form.
    Replace(Box<ResNet>, Losses),
}

/// What a method prepares itself from.
pub struct Given<'a> {
    /// The run's settings.
    pub config: &'a RunConfig,
    /// The original.
    pub original: &'a Network,
    /// A device with autodiff.
    pub device: &'a Device,
    /// The training images used.
    pub train: &'a DeviceImages,
    /// Which of them are to be forgotten.
    pub forget: &'a [u32],
    /// What they are.
    pub target: ForgetTarget,
}

impl Given<'_> {
    /// The original's shape, outputs included.
    pub fn shape(&self) -> ResNetConfig {
        self.original.config()
    }

    /// The original, on the device with autodiff.
    ///
    /// # Errors
    /// Values that do not fit the network.
    pub fn original(&self) -> Result<ResNet, PrepareError> {
        Ok(self.original.build("the original", self.device)?)
    }
}

/// What can go wrong in preparing a method.
#[derive(Debug, Error)]
pub enum PrepareError {
    /// The model does not serve.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// Stopped on request.
    #[error("stopped before it was ready")]
    Stopped,
    /// The device failed.
    #[error("the device failed: {0}")]
    Device(String),
}

macro_rules! methods {
    ($($(#[$doc:meta])* $name:ident => $method:ty,)*) => {
        /// The methods there are, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum MethodName { $($(#[$doc])* $name,)* }

        impl MethodName {
            /// Every method, in the order in which a list shows them.
            pub const ALL: [MethodName; [$(MethodName::$name),*].len()] = [$(MethodName::$name),*];

            /// What there is to know of it before it runs.
            pub fn facts(self) -> Facts {
                match self { $(MethodName::$name => <$method>::facts(),)* }
            }

            /// Prepares it for a run; see [`Method::prepare`].
            ///
            /// # Errors
            /// As [`Method::prepare`].
            pub async fn prepare(
                self,
                given: &Given<'_>,
                watch: &mut impl AsyncFnMut(usize, usize) -> bool,
            ) -> Result<Box<dyn Method>, PrepareError> {
                Ok(match self {
                    $(MethodName::$name => Box::new(<$method>::prepare(given, watch).await?),)*
                })
            }
        }
    };
}

methods! {
    /// Rolled logits: the method of this page.
    #[default]
    Srfl => srfl::Srfl,
    /// Ordinary training on what is retained.
    FineTune => fine_tune::FineTune,
    /// Ascent on the forget class.
    GradientAscent => gradient_ascent::GradientAscent,
    /// Ascent on the forget class, descent on the rest.
    NegGradPlus => neg_grad_plus::NegGradPlus,
    /// Random wrong labels.
    RandomLabels => random_labels::RandomLabels,
    /// Random wrong labels, learned by the most salient weights.
    Salun => salun::Salun,
    /// A random network's lessons on the forget class.
    BadTeacher => bad_teacher::BadTeacher,
    /// Away from the teacher and towards it, in turns.
    Scrub => scrub::Scrub,
    /// Impair by noise, then repair.
    Unsir => unsir::Unsir,
    /// The nearest wrong class as the label.
    BoundaryShrink => boundary_shrink::BoundaryShrink,
    /// The teacher's own prediction without the class.
    Delete => delete::Delete,
    /// The cheat: only the head learns.
    HeadOnly => head_only::HeadOnly,
    /// The class's direction projected out, in closed form.
    PourP => pour_p::PourP,
    /// A fresh network that never sees the class.
    Retrain => retrain::Retrain,
}

impl MethodName {
    /// Its name in settings, files and on the command line.
    pub fn name(self) -> &'static str {
        self.facts().name
    }
}

impl std::fmt::Display for MethodName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_in_settings_and_facts_and_no_two_are_alike() {
        let mut names: Vec<_> = MethodName::ALL.map(MethodName::name).to_vec();
        for method in MethodName::ALL {
            let json = serde_json::to_value(method).unwrap();
            assert_eq!(json, method.name());
            assert!(!method.facts().description.is_empty());
            assert!(!method.facts().paper.is_empty());
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), MethodName::ALL.len());
    }
}
