//! A run and its state: what a caller can ask of it.

use burn::module::Module;
use burn::tensor::activation::softmax;
use burn::tensor::{Device, Tensor};
use serde::Serialize;

use super::partial::Partial;
use super::training::Training;
use super::{EvalRecord, Example, Record};
use crate::Error;
use crate::data::{ForgetTarget, Partition};
use crate::kernels::group::{Group, all_say};
use crate::metrics::{Accuracies, Logits, Observed, corner_presets, observe};
use crate::model::{DeviceImages, Network, ResNet, index_tensor};
use crate::progress::{Phase, Progress};
use crate::readback::read;
use crate::unlearn::methods::Method;
use crate::unlearn::{Along, RunConfig, Tour};

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

/// The training images that a run forgets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ForgetSet {
    /// Their positions, ascending.
    pub images: Vec<u32>,
    /// Their true classes.
    pub labels: Vec<u8>,
    /// The classes that the original was taught: of mislabeled images wrong ones.
    pub taught: Vec<u8>,
}

/// What stays the same over a run.
pub(super) struct Plan {
    pub(super) config: RunConfig,
    pub(super) original: Network,
    pub(super) method: Box<dyn Method>,
    pub(super) target: ForgetTarget,
    /// Training and test images.
    pub(super) images: [DeviceImages; 2],
    /// The labels of the training images, as the original was taught.
    pub(super) taught: Vec<u8>,
    pub(super) parts: [Partition; 2],
    /// What sRFL rolls along, where that is not the classes' own order.
    pub(super) along: Option<Along>,
    /// What the evaluations between full ones look at; none where all are full.
    pub(super) partial: Option<Partial>,
    /// With autodiff.
    pub(super) device: Device,
}

impl Plan {
    /// Gives back the memory that nothing uses, and has a GPU keep apart the sizes of which every step and
    /// evaluation needs several: from now on a tensor of such a size takes a buffer of that size.
    /// In a browser each tensor has a buffer to itself, and without this takes any that is large enough.
    pub(super) fn tidy_memory(&self) {
        let device = &self.device;
        device.memory_cleanup();
        let images = 2 * self.config.batch;
        for shape in self.original.config().shapes_on_the_way(images) {
            let make = |shape: [usize; 4]| Tensor::<4>::empty(shape, device);
            device.memory_persistent_allocations(shape, make);
        }
    }
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
    /// method does not allow it, or the images of a batch are too few for each worker to have some.
    ///
    /// # Errors
    /// [`Error::State`] on a GPU, which no group can use.
    pub fn share(&mut self, group: Group) -> Result<bool, Error> {
        if self.plan.device.clone().inner() != Device::flex() {
            return Err(Error::state(
                "only a run on the CPU can use several workers",
            ));
        }
        let config = &self.plan.config;
        let shares = config.method.info().splits && group.divides(config.batch);
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
    pub fn target(&self) -> &ForgetTarget {
        &self.plan.target
    }

    /// The training images that it forgets, by position, ascending.
    pub fn forget_images(&self) -> &[u32] {
        &self.plan.parts[0].forget
    }

    /// The same with their labels.
    pub fn forget_set(&self) -> ForgetSet {
        let images = self.forget_images().to_vec();
        let labels = |all: &[u8]| images.iter().map(|&image| all[image as usize]).collect();
        ForgetSet {
            labels: labels(self.images()[0].labels()),
            taught: labels(&self.plan.taught),
            images,
        }
    }

    /// The accuracies of a network that predicts these classes.
    pub fn accuracies(&self, predicted: &[Vec<u8>; 2]) -> Accuracies {
        let labels = self.images().each_ref().map(DeviceImages::labels);
        Accuracies::new(
            predicted,
            labels,
            &self.plan.parts,
            self.plan.config.classes.len(),
        )
    }

    /// Shows other forget images as the evaluations' examples from now on, and as they are now.
    ///
    /// # Errors
    /// An image that is no training image, a failing device.
    pub async fn show(&mut self, images: &[u32]) -> Result<Vec<Example>, Error> {
        let train = &self.plan.images[0];
        if images.iter().any(|&image| image as usize >= train.len()) {
            return Err(Error::state("there is no such training image"));
        }
        let teacher = index_tensor(images, &self.teacher_logits.device());
        let teacher = self.teacher_logits.clone().select(0, teacher);
        let student = self.progress.student.valid().forward(train.select(images));
        let classes = teacher.dims()[1];
        let both = Tensor::cat(vec![softmax(teacher, 1), softmax(student, 1)], 0);
        let values = read(both.reshape([2 * images.len() * classes])).await?;
        let (teacher, student) = values.split_at(images.len() * classes);
        let rows = teacher
            .chunks_exact(classes)
            .zip(student.chunks_exact(classes));
        let shift = self.progress.last_shift;
        let mut shown = Vec::new();
        // At step 0, to which a reset goes back, the student is the original.
        self.baseline.examples.clear();
        for (&image, (teacher, student)) in images.iter().zip(rows) {
            let example = Example::new(
                image,
                train.labels(),
                (shift, self.tour()),
                teacher.to_vec(),
            );
            shown.push(Example {
                student: student.to_vec(),
                ..example.clone()
            });
            self.baseline.examples.push(example);
        }
        Ok(shown)
    }

    /// Good corners for a map of the territory of what is forgotten, by the original.
    ///
    /// # Errors
    /// A failing device.
    pub async fn corner_presets(&self) -> Result<Vec<[u32; 3]>, Error> {
        let [images, classes] = self.teacher_logits.dims();
        let logits = read(self.teacher_logits.clone().reshape([images * classes])).await?;
        let original = Logits::new(logits, classes, self.plan.taught.clone())?;
        Ok(corner_presets(&original, self.forget_images()))
    }

    /// The student as it is now, without autodiff.
    pub fn model(&self) -> ResNet {
        self.progress.student.valid()
    }

    /// The tour of the classes along which sRFL rolls, where that is not their own order.
    pub(super) fn tour(&self) -> Option<&Tour> {
        self.plan.along.as_ref().map(|along| &along.tour)
    }

    /// The training and the test images, on its device.
    pub fn images(&self) -> &[DeviceImages; 2] {
        &self.plan.images
    }

    /// The workers that compute it together, where there are several.
    pub fn group(&self) -> Option<&Group> {
        self.group.as_ref()
    }

    /// What the original makes of the images. A run that began with known logits computes it at
    /// the first call, which a progress of `false` ends; with a group, whose workers all make the
    /// call, together.
    ///
    /// # Errors
    /// [`Error::Stopped`].
    pub async fn original_seen(
        &mut self,
        group: Option<&Group>,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<&[Observed; 2], Error> {
        if !all_say(group, self.original_seen.is_some()).await {
            let device = self.plan.device.clone().inner();
            let original = self.plan.original.build("the original", &device)?.valid();
            let seen = observe(&original, self.images(), group, &mut on_progress).await;
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
        self.plan.tidy_memory();
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
        progress.student = config.method.info().freeze(student, config);
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
