//! The methods, one file each, behind one trait; `docs/methods.md` shows how to add one.

mod batch;
#[cfg(test)]
mod by_hand;
mod info;
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
pub(super) mod srfl;
mod unsir;

use serde::{Deserialize, Serialize};

use crate::data::ForgetTarget;
use crate::model::{DeviceImages, Network};
use crate::unlearn::setting::Concerns;
use prelude::*;

pub use batch::{Batch, BatchLogits, Half, HalfBatch, StepPosition};
pub use info::{Defaults, MethodInfo, Norm, Trained};
pub use losses::Losses;
pub(crate) use srfl::losses as srfl_losses;

/// What every method's file begins with.
mod prelude {
    pub(super) use burn::optim::GradientsParams;
    pub(super) use burn::tensor::{Device, Tensor, TensorData};

    pub(super) use super::batch::{Batch, StepPosition};
    pub(super) use super::info::{Defaults, MethodInfo, Norm, Trained};
    pub(super) use super::losses::Losses;
    pub(super) use super::{Method, Prepare, RunSetup, Step, Watch};
    pub(super) use crate::Error;
    pub(super) use crate::model::ResNet;
    pub(super) use crate::unlearn::setting::{Setting, number, whole};
    pub(super) use crate::unlearn::{RunConfig, cross_entropy, kl_divergence};
}

/// An unlearning method. What it prepared stays as it is over the run, so that a reset gives the
/// same run again; what a step draws at random, it draws from [`Batch::rng`].
pub trait Method {
    /// One step on one batch.
    fn step(&self, student: &ResNet, batch: &Batch) -> Step;

    /// The network a run starts from; made anew at every call, since copies of a network share
    /// their running statistics.
    ///
    /// # Errors
    /// Values that do not fit the network.
    fn start(&self, original: &Network, _seed: u64, device: &Device) -> Result<ResNet, Error> {
        Ok(original.build("the original", device)?)
    }

    /// The part of the schedule's rate that the step at `position` takes.
    fn rate(&self, _position: StepPosition) -> f64 {
        1.0
    }

    /// Changes a step's gradients before the optimizer sees them.
    fn adjust(&self, _student: &ResNet, gradients: GradientsParams) -> GradientsParams {
        gradients
    }
}

/// What a method computes once, before the first step. One that is [`Default`] has nothing to
/// compute.
trait Prepare: Sized {
    /// Computes what all steps need, and tells `watch` between pieces of long work.
    ///
    /// # Errors
    /// A model that does not fit, a failing device, a stop.
    async fn prepare(setup: &RunSetup<'_>, watch: &mut impl Watch) -> Result<Self, Error>;
}

impl<M: Default> Prepare for M {
    async fn prepare(_setup: &RunSetup<'_>, _watch: &mut impl Watch) -> Result<Self, Error> {
        Ok(M::default())
    }
}

/// Who hears how far the preparation is.
trait Watch {
    /// Hears how many pieces are done, and how many there are.
    ///
    /// # Errors
    /// A stop.
    async fn hear(&mut self, done: usize, total: usize) -> Result<(), Error>;
}

impl<W: AsyncFnMut(usize, usize) -> bool> Watch for W {
    async fn hear(&mut self, done: usize, total: usize) -> Result<(), Error> {
        match self(done, total).await {
            true => Ok(()),
            false => Err(Error::Stopped),
        }
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
pub struct RunSetup<'a> {
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
    pub target: &'a ForgetTarget,
    /// The labels of all training images, as the original was taught: of mislabeled images the
    /// wrong ones.
    pub labels: &'a [u8],
}

impl RunSetup<'_> {
    /// The original, on the device with autodiff.
    ///
    /// # Errors
    /// Values that do not fit the network.
    fn original(&self) -> Result<ResNet, Error> {
        Ok(self.original.build("the original", self.device)?)
    }

    /// The classes of some training images, as the original was taught.
    fn labels_of(&self, images: &[u32]) -> Vec<u8> {
        batch::labels_of(self.labels, images)
    }

    /// The class to forget.
    ///
    /// # Errors
    /// The forget set is no class.
    fn class(&self) -> Result<u8, Error> {
        let class = self.target.class();
        class.ok_or_else(|| Error::state("this method forgets a class, not single images"))
    }

    /// Passes the forget images to `each`, `size` at a time, and tells `watch` after each chunk.
    ///
    /// # Errors
    /// Those of `each`, and a stop.
    async fn each_forget_chunk(
        &self,
        size: usize,
        watch: &mut impl Watch,
        mut each: impl AsyncFnMut(&[u32], Tensor<4>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut done = 0;
        for chunk in self.forget.chunks(size) {
            each(chunk, self.train.select(chunk)).await?;
            done += chunk.len();
            watch.hear(done, self.forget.len()).await?;
        }
        Ok(())
    }
}

macro_rules! methods {
    ($($(#[$doc:meta])* $name:ident => $file:ident,)*) => {
        /// The methods there are, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        pub enum MethodName { $($(#[$doc])* $name,)* }

        impl MethodName {
            /// Every method, in the order in which a list shows them.
            pub const ALL: [MethodName; [$(MethodName::$name),*].len()] = [$(MethodName::$name),*];

            /// What there is to know of it before it runs.
            pub const fn info(self) -> MethodInfo {
                match self { $(MethodName::$name => $file::INFO,)* }
            }

            /// Prepares it for a run. `watch` is awaited between pieces of long work with how
            /// many are done, and how many there are; where it answers `false`, the work ends
            /// with [`Error::Stopped`].
            ///
            /// # Errors
            /// A model that does not fit, a failing device, a stop.
            pub async fn prepare(
                self,
                setup: &RunSetup<'_>,
                watch: &mut impl AsyncFnMut(usize, usize) -> bool,
            ) -> Result<Box<dyn Method>, Error> {
                Ok(match self {
                    $(MethodName::$name => Box::new($file::$name::prepare(setup, watch).await?),)*
                })
            }
        }
    };
}

methods! {
    /// Rolled logits: the method of this page.
    #[default]
    Srfl => srfl,
    /// Ordinary training on what is retained.
    FineTune => fine_tune,
    /// Ascent on the forget class.
    GradientAscent => gradient_ascent,
    /// Ascent on the forget class, descent on the rest.
    NegGradPlus => neg_grad_plus,
    /// Random wrong labels.
    RandomLabels => random_labels,
    /// Random wrong labels, learned by the most salient weights.
    Salun => salun,
    /// A random network's lessons on the forget class.
    BadTeacher => bad_teacher,
    /// Away from the teacher and towards it, in turns.
    Scrub => scrub,
    /// Impair by noise, then repair.
    Unsir => unsir,
    /// The nearest wrong class as the label.
    BoundaryShrink => boundary_shrink,
    /// The teacher's own prediction without the class.
    Delete => delete,
    /// The cheat: only the head learns.
    HeadOnly => head_only,
    /// The class's direction projected out, in closed form.
    PourP => pour_p,
    /// A fresh network that never sees the class.
    Retrain => retrain,
}

impl MethodName {
    /// Its name in settings, files and on the command line.
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// Every method's own settings.
    pub fn method_settings() -> impl Iterator<Item = Setting> {
        let infos = MethodName::ALL.into_iter().map(MethodName::info);
        infos.flat_map(|info| {
            let own = info.own.iter();
            own.map(move |own| own.concerns(Concerns::Method(info.name)))
        })
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
    fn a_name_is_the_same_in_settings_and_info_and_no_two_are_alike() {
        let mut names: Vec<_> = MethodName::ALL.map(MethodName::name).to_vec();
        for method in MethodName::ALL {
            let json = serde_json::to_value(method).unwrap();
            assert_eq!(json, method.name());
            let info = method.info();
            for text in [info.label, info.description, info.paper] {
                assert!(!text.is_empty(), "{method}");
            }
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), MethodName::ALL.len());
    }
}
