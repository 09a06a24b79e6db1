//! A run and its state: what a caller can ask of it.

use burn::module::Module;
use burn::tensor::{Device, Tensor};
use serde::Serialize;

use super::training::Training;
use super::{EvalRecord, Record};
use crate::Error;
use crate::data::{ForgetTarget, Partition};
use crate::kernels::group::Group;
use crate::metrics::{Observed, observe};
use crate::model::{DeviceImages, Network};
use crate::progress::{Phase, Progress};
use crate::unlearn::RunConfig;
use crate::unlearn::methods::Method;

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum State {
    /// It can take more steps.
    Ready,
    /// All steps are done.
    Finished,
    /// It was stopped and needs a reset.
    Stopped,
}

/// A run's progress and state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Status {
    /// Steps done.
    pub step: usize,
    /// Steps of the whole run.
    pub steps: usize,
    /// Whether it can go on.
    pub state: State,
}

/// What stays the same over a run.
pub(super) struct Plan {
    pub(super) config: RunConfig,
    pub(super) original: Network,
    pub(super) method: Box<dyn Method>,
    pub(super) target: ForgetTarget,
    /// Training and test images.
    pub(super) images: [DeviceImages; 2],
    pub(super) parts: [Partition; 2],
    /// With autodiff.
    pub(super) device: Device,
}

/// A run: the teacher's logits, the method, the student, its optimizer and its random draws.
pub struct Session {
    pub(super) plan: Plan,
    /// `(training images, classes)`, without autodiff; computed once.
    pub(super) teacher_logits: Tensor<2>,
    /// Training and test images through the original; none until asked for where its logits were
    /// known.
    pub(super) original_seen: Option<[Observed; 2]>,
    pub(super) baseline: EvalRecord,
    pub(super) progress: Training,
    pub(super) stopped: bool,
    /// The workers that compute it together, where there are several.
    pub(super) group: Option<Group>,
}

impl Session {
    /// Lets a group of workers compute the run together. Each of them has created it with the same
    /// settings and makes the same calls. Nothing changes, and the answer is `false`, where the
    /// method does not allow it or a batch has fewer images than there are workers.
    ///
    /// # Errors
    /// [`Error::State`] on a GPU, which no group can use.
    pub fn share(&mut self, group: Group) -> Result<bool, Error> {
        if self.plan.device.clone().inner() != Device::flex() {
            return Err(Error::state(
                "only a run on the CPU can use several workers",
            ));
        }
        let shares =
            self.plan.config.method.info().splits && self.plan.config.batch >= group.count();
        self.group = shares.then_some(group);
        Ok(shares)
    }

    /// The original's evaluation, step 0. A method that starts from another network is compared
    /// with the same values.
    pub fn baseline(&self) -> &EvalRecord {
        &self.baseline
    }

    /// Its settings.
    pub fn config(&self) -> &RunConfig {
        &self.plan.config
    }

    /// What it forgets.
    pub fn target(&self) -> ForgetTarget {
        self.plan.target
    }

    /// The training and the test images, on its device.
    pub fn images(&self) -> &[DeviceImages; 2] {
        &self.plan.images
    }

    /// What the original makes of the images. A run that began with known logits computes it at
    /// the first call, which a progress of `false` ends.
    ///
    /// # Errors
    /// [`Error::Stopped`].
    pub async fn original_seen(
        &mut self,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<&[Observed; 2], Error> {
        if self.original_seen.is_none() {
            let device = self.plan.device.clone().inner();
            let original = self.plan.original.build("the original", &device)?.valid();
            let seen = observe(&original, self.images(), None, &mut on_progress).await;
            self.original_seen = Some(seen.ok_or(Error::Stopped)?);
        }
        Ok(self.original_seen.as_ref().expect("seen above"))
    }

    /// What the student makes of the images, if it was evaluated since its last step.
    pub fn student_seen(&self) -> Option<&[Observed; 2]> {
        self.progress.seen.as_ref()
    }

    /// Steps of the whole run: one for a method in closed form.
    pub(super) fn steps(&self) -> usize {
        match self.plan.config.method.info().closed_form {
            true => 1,
            false => self.plan.config.steps,
        }
    }

    /// Where the run stands.
    pub fn status(&self) -> Status {
        let (step, steps) = (self.progress.step, self.steps());
        let state = match (self.stopped, step >= steps) {
            (true, _) => State::Stopped,
            (_, true) => State::Finished,
            _ => State::Ready,
        };
        Status { step, steps, state }
    }

    /// Trains up to `n` steps, fewer where the run ends, evaluates where an evaluation is due, and
    /// reads the losses back once. `on_progress` is awaited before each step and between the
    /// batches of an evaluation; where it answers `false` the call returns what is done.
    ///
    /// # Errors
    /// [`Error::State`] when the run is finished or stopped, or `n` is 0;
    /// [`Error::Diverged`] when a loss is not finite; a failing device.
    pub async fn run(
        &mut self,
        n: usize,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Vec<Record>, Error> {
        let refused = match self.status().state {
            State::Stopped => "the run was stopped: reset it to run again",
            State::Finished => "all steps are done: reset the run to start again",
            State::Ready if n == 0 => "ask for at least one step",
            State::Ready => return self.take_steps(n, on_progress).await,
        };
        Err(Error::state(refused))
    }

    /// Evaluates the student now.
    ///
    /// # Errors
    /// A failing device.
    pub async fn evaluate(&mut self) -> Result<EvalRecord, Error> {
        let record = self.evaluate_with(&mut async |_| true).await?;
        Ok(record.expect("nothing stopped it"))
    }

    /// Ends the run: only [`Session::reset`] starts it again.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// Makes the student what it was at step 0: the original, unless the method starts from
    /// another network. The teacher's logits and what the method prepared stay.
    ///
    /// # Errors
    /// A failing device.
    pub fn reset(&mut self) -> Result<&EvalRecord, Error> {
        self.progress = Training::new(&self.plan)?;
        self.stopped = false;
        self.plan.device.memory_cleanup();
        Ok(&self.baseline)
    }

    /// The student, read back.
    ///
    /// # Errors
    /// A failing device.
    pub async fn student(&self) -> Result<Network, Error> {
        let Network { preset, input, .. } = self.plan.original;
        let student = Network::of(preset, &self.progress.student).await?;
        Ok(Network { input, ..student })
    }

    /// Continues from a student saved at step `step`. Batches and shifts continue as they would
    /// have; the optimizer's moments start again.
    ///
    /// # Errors
    /// Values that do not fit the network, a step past the end.
    pub fn resume_from(&mut self, student: &Network, step: usize) -> Result<(), Error> {
        if step > self.steps() {
            return Err(Error::state(
                "the saved weights are from a step past the end of this run",
            ));
        }
        let Plan { config, device, .. } = &self.plan;
        let mut progress = Training::new(&self.plan)?;
        let student = student.build("the saved weights", device)?;
        progress.student = config.method.info().freeze(student, config.stages);
        (0..step).for_each(|_| {
            progress.draw(config);
        });
        progress.step = step;
        self.progress = progress;
        self.stopped = false;
        Ok(())
    }

    /// How far the steps are.
    pub(super) fn step_progress(&self) -> Progress {
        Progress {
            phase: Phase::Step,
            done: self.progress.step,
            total: self.steps(),
        }
    }
}
