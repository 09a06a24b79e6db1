//! The loop, whatever the method.

use burn::module::Module;
use burn::optim::GradientsParams;
use burn::tensor::activation::softmax;
use burn::tensor::{Device, Tensor};
use serde::Serialize;
use web_time::Instant;

use super::group::add_up;
use super::known_logits::confirmed;
use super::training::{Draw, Training};
use super::{EvalRecord, Example, Record, StepRecord};
use crate::Error;
use crate::data::Images;
use crate::kernels::group::{self, Group};
use crate::metrics::{Accuracies, Confusion, Counter, Observed, observe};
use crate::model::{DeviceImages, Preset, StateDict, TensorEntry, index_tensor};
use crate::progress::{Phase, Progress};
use crate::readback::read;
use crate::unlearn::methods::{Batch, Given, Half, Method, Place, Step};
use crate::unlearn::{MethodName, RunConfig};

/// Forget images shown through teacher, roll and student.
const EXAMPLES: usize = 4;

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// More steps can be asked for.
    Ready,
    /// All steps are done.
    Finished,
    /// Stopped: only a reset goes on.
    Stopped,
}

/// A run's place and state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Steps done.
    pub step: usize,
    /// Steps of the whole run.
    pub steps: usize,
    /// Whether it can go on.
    pub state: State,
}

/// A run: the teacher's logits, the method, the student, its optimizer and its draws.
pub struct Session {
    config: RunConfig,
    method: Box<dyn Method>,
    /// Of the whole run: one where the method is a closed form, else as the settings say.
    steps: usize,
    forget: u8,
    preset: Preset,
    original: StateDict,
    device: Device,
    train: DeviceImages,
    test: DeviceImages,
    /// `(training images, classes)`, without autodiff; computed once.
    teacher_logits: Tensor<2>,
    /// Training and test images through the original; none until asked for where its logits were
    /// known.
    original_seen: Option<[Observed; 2]>,
    baseline: EvalRecord,
    progress: Training,
    stopped: bool,
    /// The workers that share it, where it is not one alone.
    group: Option<Group>,
}

/// One submitted step, not read back yet.
struct Submitted {
    /// The total and then the terms.
    values: Tensor<1>,
    names: Vec<&'static str>,
    shift: Option<i32>,
    submit_ms: f64,
}

impl Session {
    /// Prepares a run: computes the teacher's logits, evaluates the original, whose figures are
    /// the baseline (step 0), and lets the method prepare itself.
    ///
    /// `on_progress` is awaited between batches; where it answers `false` the call ends with
    /// [`Error::Stopped`].
    ///
    /// # Errors
    /// A setting out of range, fewer images than asked for, a model that does not fit.
    pub async fn create(
        original: StateDict,
        preset: Preset,
        train: &Images,
        test: &Images,
        config: RunConfig,
        device: Device,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Self, Error> {
        let original = (original, None);
        Self::create_knowing(original, preset, train, test, config, device, on_progress).await
    }

    /// The same where the original's logits of training and test images may be known: a pass over
    /// all images is spared if a few of them, computed now, agree with what is known.
    ///
    /// # Errors
    /// As [`Self::create`]; logits that do not agree are none, but a warning in the log.
    pub async fn create_knowing(
        (original, known): (StateDict, Option<[TensorEntry; 2]>),
        preset: Preset,
        train: &Images,
        test: &Images,
        config: RunConfig,
        device: Device,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Self, Error> {
        config.check(preset.config().blocks.len())?;
        let forget = config.forget_index()?;
        let classes = config.classes.len();
        check_classes(classes, &original, [train, test])?;
        let device = device.autodiff();
        let started = Instant::now();

        let train = DeviceImages::upload(train, &device);
        let test = DeviceImages::upload(test, &device);
        let teacher = original
            .build(preset, "the original", &device.clone().inner())?
            .valid();

        let known = match known {
            Some(known) => confirmed(&teacher, [&train, &test], known, config.seed).await?,
            None => None,
        };
        let (logits, original_seen) = match known {
            Some(logits) => (logits, None),
            None => {
                let on_train = Observed::of(&teacher, &train, None, async |done| {
                    let (phase, total) = (Phase::Teacher, train.len());
                    on_progress(Progress { phase, done, total }).await
                });
                let on_train = on_train.await.ok_or(Error::Stopped)?;
                let on_test = Observed::of(&teacher, &test, None, async |done| {
                    let (phase, total) = (Phase::Evaluate, test.len());
                    on_progress(Progress { phase, done, total }).await
                });
                let on_test = on_test.await.ok_or(Error::Stopped)?;
                let logits = [on_train.logits(), on_test.logits()];
                (logits, Some([on_train, on_test]))
            }
        };
        let [on_train, on_test] = logits;

        let mut examples = class_indices(&train, forget);
        examples.truncate(EXAMPLES);
        let probabilities = softmax(select_rows(&on_train, &examples), 1);
        let read = Readout {
            accuracies: [
                Counter::of_logits(on_train.clone(), train.labels()),
                Counter::of_logits(on_test, test.labels()),
            ],
            probabilities,
            classes,
            forget,
        };
        let (accuracies, teacher_rows) = read.fetch().await?;
        let examples = examples
            .iter()
            .zip(teacher_rows)
            .enumerate()
            .map(|(position, (&index, teacher))| {
                let shift = config.shifts[position % config.shifts.len()];
                Example {
                    index: index as usize,
                    label: forget,
                    shift,
                    rolled: rolled(&teacher, shift),
                    student: teacher.clone(),
                    teacher,
                }
            })
            .collect();
        let baseline = EvalRecord {
            step: 0,
            accuracies,
            ms: millis(started),
            examples,
        };
        let given = Given {
            config: &config,
            preset,
            original: &original,
            device: &device,
            train: &train,
            forget: &class_indices(&train, forget),
            class: forget,
        };
        let mut watch = async |done: usize, total: usize| {
            let progress = Progress {
                phase: Phase::Prepare,
                done,
                total,
            };
            on_progress(progress).await
        };
        let method = config.method.prepare(&given, &mut watch).await?;
        let progress = Training::new(
            &original, preset, &config, &*method, forget, &train, &device,
        )?;
        device.memory_cleanup();
        let steps = match config.method.facts().closed_form {
            true => 1,
            false => config.steps,
        };
        Ok(Session {
            config,
            method,
            steps,
            forget,
            preset,
            original,
            device,
            train,
            test,
            teacher_logits: on_train,
            original_seen,
            baseline,
            progress,
            stopped: false,
            group: None,
        })
    }

    /// From now on shares the run with other workers, each of which has created it alike and goes
    /// through the same calls. Nothing changes, and the answer is `false`, where the method cannot
    /// be shared or a batch has fewer images than there are workers.
    ///
    /// # Errors
    /// [`Error::State`] on a GPU: it is shared by nobody.
    pub fn share(&mut self, group: Group) -> Result<bool, Error> {
        if self.device.clone().inner() != Device::flex() {
            return Err(Error::state("only a run on the CPU is shared by workers"));
        }
        let shares = self.method.shares() && self.config.batch >= group.count();
        self.group = shares.then_some(group);
        Ok(shares)
    }

    /// The original's evaluation, step 0. A method that starts from another network than the
    /// original is held against the same figures.
    pub fn baseline(&self) -> &EvalRecord {
        &self.baseline
    }

    /// Its settings.
    pub fn config(&self) -> &RunConfig {
        &self.config
    }

    /// The training and the test images, on its device.
    pub fn images(&self) -> [DeviceImages; 2] {
        [self.train.clone(), self.test.clone()]
    }

    /// What the original makes of them. Where the run began with known logits it sees them at the
    /// first call, which a progress of `false` ends.
    ///
    /// # Errors
    /// [`Error::Stopped`].
    pub async fn original_seen(
        &mut self,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<&[Observed; 2], Error> {
        if self.original_seen.is_none() {
            let device = self.device.clone().inner();
            let original = self.original.build(self.preset, "the original", &device)?;
            let seen = observe(&original.valid(), &self.images(), None, &mut on_progress).await;
            self.original_seen = Some(seen.ok_or(Error::Stopped)?);
        }
        Ok(self.original_seen.as_ref().expect("seen above"))
    }

    /// What the student makes of them, where it was evaluated as it stands.
    pub fn student_seen(&self) -> Option<&[Observed; 2]> {
        self.progress.seen.as_ref()
    }

    /// The index of the class to forget.
    pub fn forget(&self) -> u8 {
        self.forget
    }

    /// Where the run stands.
    pub fn status(&self) -> Status {
        let (step, steps) = (self.progress.step, self.steps);
        let state = match (self.stopped, step >= steps) {
            (true, _) => State::Stopped,
            (_, true) => State::Finished,
            _ => State::Ready,
        };
        Status { step, steps, state }
    }

    /// Trains up to `n` steps, fewer where the run ends, evaluating where one is due, and reads
    /// the losses back once. `on_progress` is awaited before each step and between the batches of
    /// an evaluation; where it answers `false` the call returns with what is done.
    ///
    /// # Errors
    /// [`Error::State`] when the run is finished or stopped, or `n` is 0;
    /// [`Error::Diverged`] when a loss is not finite; a failing device.
    pub async fn run(
        &mut self,
        n: usize,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Vec<Record>, Error> {
        match self.status().state {
            State::Stopped => {
                return Err(Error::state("the run was stopped: reset it to run again"));
            }
            State::Finished => {
                return Err(Error::state(
                    "all steps are done: reset the run to start again",
                ));
            }
            State::Ready if n == 0 => return Err(Error::state("ask for at least one step")),
            State::Ready => {}
        }
        let steps = self.steps;
        let mut records = Vec::new();
        let mut pending = Vec::new();
        let mut started = Instant::now();
        for _ in 0..n.min(steps - self.progress.step) {
            let progress = Progress {
                phase: Phase::Step,
                done: self.progress.step,
                total: steps,
            };
            let go = on_progress(progress).await;
            if !self.all(go).await {
                break;
            }
            pending.push(match self.group.clone() {
                Some(group) => group.run(|| self.submit()).await,
                None => self.submit(),
            });
            let step = self.progress.step;
            if step.is_multiple_of(self.config.every) || step == steps {
                self.read_back(std::mem::take(&mut pending), started, &mut records)
                    .await?;
                if let Some(record) = self.evaluate_with(&mut on_progress).await? {
                    records.push(Record::Eval(record));
                }
                started = Instant::now();
            }
        }
        self.read_back(pending, started, &mut records).await?;
        Ok(records)
    }

    /// Evaluates the student now.
    ///
    /// # Errors
    /// A failing device.
    pub async fn evaluate(&mut self) -> Result<EvalRecord, Error> {
        let record = self.evaluate_with(&mut async |_| true).await?;
        Ok(record.expect("nothing stopped it"))
    }

    /// Ends the run: from now on only [`Session::reset`] goes on.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// Makes the student what it was at step 0: the original, unless the method starts from
    /// another network. The teacher's logits and what the method prepared are kept.
    ///
    /// # Errors
    /// A failing device.
    pub fn reset(&mut self) -> Result<&EvalRecord, Error> {
        self.progress = self.fresh()?;
        self.stopped = false;
        self.device.memory_cleanup();
        Ok(&self.baseline)
    }

    /// The student's values, read back.
    ///
    /// # Errors
    /// A failing device.
    pub async fn student(&self) -> Result<StateDict, Error> {
        Ok(StateDict::of(&self.progress.student).await?)
    }

    /// Goes on from a student kept at step `step`. Batches and shifts go on as they would have;
    /// the optimizer's moments start anew.
    ///
    /// # Errors
    /// Values that do not fit the network, a step past the end.
    pub fn resume_from(&mut self, student: &StateDict, step: usize) -> Result<(), Error> {
        if step > self.steps {
            return Err(Error::state(
                "the kept weights are from a step past the end of this run",
            ));
        }
        let mut progress = self.fresh()?;
        let student = student.build(self.preset, "the kept weights", &self.device)?;
        let facts = self.config.method.facts();
        progress.student = facts.freeze(student, self.config.stages);
        (0..step).for_each(|_| {
            progress.draw(&self.config);
        });
        progress.step = step;
        self.progress = progress;
        self.stopped = false;
        Ok(())
    }

    fn fresh(&self) -> Result<Training, Error> {
        Training::new(
            &self.original,
            self.preset,
            &self.config,
            &*self.method,
            self.forget,
            &self.train,
            &self.device,
        )
    }

    /// Whether a batch has one shift: sRFL's rolls, unless every image draws its own.
    fn rolls_alike(&self) -> bool {
        self.config.method == MethodName::Srfl && !self.config.per_sample
    }

    /// Whether all workers say so.
    async fn all(&self, this: bool) -> bool {
        match &self.group {
            Some(group) => group.all(this).await,
            None => this,
        }
    }

    fn submit(&mut self) -> Submitted {
        let started = Instant::now();
        let rolls_alike = self.rolls_alike();
        let group = group::current();
        let whole = self.progress.draw(&self.config);
        let draw = match &group {
            Some(group) => whole.part(group.share(self.config.batch)),
            None => whole,
        };
        let batch = self.batch(&draw);
        let place = batch.place;
        let student = self.progress.student.clone();
        let step = self.method.step(&student, &batch);
        let progress = &mut self.progress;
        let (names, values) = match step {
            Step::Descend(losses) => {
                let names = losses.names();
                // What is a mean over the share becomes its part of the mean over the batch.
                let losses = match group {
                    Some(_) => losses.scaled(draw.forget.len() as f32 / self.config.batch as f32),
                    None => losses,
                };
                let gradients = losses.total.clone().backward();
                let gradients = GradientsParams::from_grads(gradients, &student);
                let (gradients, values) = match group {
                    Some(_) => add_up(&student, gradients, losses.values()),
                    None => (gradients, losses.values()),
                };
                let gradients = self.method.adjust(&student, gradients);
                let factor = self.config.schedule.factor(place.step, place.steps);
                let rate = self.config.lr * factor * self.method.rate(place);
                progress.student = progress.optimizer.step(rate, student, gradients);
                (names, values)
            }
            Step::Replace(student, losses) => {
                progress.student = *student;
                (losses.names(), losses.values())
            }
        };
        progress.step += 1;
        progress.seen = None;
        Submitted {
            names,
            values,
            shift: rolls_alike.then_some(progress.last_shift),
            submit_ms: millis(started),
        }
    }

    fn batch<'a>(&'a self, draw: &'a Draw) -> Batch<'a> {
        let half = |indices| Half {
            indices,
            train: &self.train,
            teacher: &self.teacher_logits,
        };
        Batch {
            forget: half(&draw.forget),
            retain: half(&draw.retain),
            class: self.forget,
            shifts: &draw.shifts,
            shared_norm: self.config.shared_norm,
            place: Place {
                step: self.progress.step,
                steps: self.steps,
            },
            seed: self.config.seed,
        }
    }

    async fn read_back(
        &mut self,
        pending: Vec<Submitted>,
        started: Instant,
        records: &mut Vec<Record>,
    ) -> Result<(), Error> {
        if pending.is_empty() {
            return Ok(());
        }
        let first = self.progress.step + 1 - pending.len();
        let values = Tensor::cat(pending.iter().map(|s| s.values.clone()).collect(), 0);
        let values = read(values).await?;
        let submitted: f64 = pending.iter().map(|s| s.submit_ms).sum();
        let wait = (millis(started) - submitted).max(0.0) / pending.len() as f64;
        let mut rest = values.as_slice();
        for (index, submitted) in pending.into_iter().enumerate() {
            let step = first + index;
            let (values, after) = rest.split_at(1 + submitted.names.len());
            rest = after;
            if values.iter().any(|value| !value.is_finite()) {
                self.stopped = true;
                return Err(Error::Diverged { step });
            }
            let terms = submitted.names.into_iter().zip(values[1..].iter().copied());
            records.push(Record::Step(StepRecord {
                step,
                loss: values[0],
                terms: terms.collect(),
                shift: submitted.shift,
                ms: submitted.submit_ms + wait,
                submit_ms: submitted.submit_ms,
            }));
        }
        Ok(())
    }

    /// None when it was stopped in between.
    async fn evaluate_with(
        &mut self,
        on_progress: &mut impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Option<EvalRecord>, Error> {
        let started = Instant::now();
        let classes = self.config.classes.len();
        let student = self.progress.student.valid();
        let Some(seen) = observe(&student, &self.images(), self.group.as_ref(), on_progress).await
        else {
            return Ok(None);
        };
        let indices: Vec<u32> = self
            .baseline
            .examples
            .iter()
            .map(|e| e.index as u32)
            .collect();
        let probabilities = softmax(select_rows(&seen[0].logits(), &indices), 1);
        let read = Readout {
            accuracies: seen.each_ref().map(Counter::of),
            probabilities,
            classes,
            forget: self.forget,
        };
        self.progress.seen = Some(seen);
        let (accuracies, rows) = read.fetch().await?;
        let mut examples = self.baseline.examples.clone();
        for (example, student) in examples.iter_mut().zip(rows) {
            example.student = student;
            if self.rolls_alike() {
                example.shift = self.progress.last_shift;
                example.rolled = rolled(&example.teacher, example.shift);
            }
        }
        Ok(Some(EvalRecord {
            step: self.progress.step,
            accuracies,
            ms: millis(started),
            examples,
        }))
    }
}

/// Everything one evaluation reads back, in one transfer.
struct Readout {
    accuracies: [Counter; 2],
    probabilities: Tensor<2>,
    classes: usize,
    forget: u8,
}

impl Readout {
    async fn fetch(self) -> Result<(Accuracies, Vec<Vec<f32>>), Error> {
        let [rows, columns] = self.probabilities.dims();
        let [train, test] = &self.accuracies;
        let probabilities = self.probabilities.reshape([rows * columns]);
        let values = read(Tensor::cat(
            vec![train.counts(), test.counts(), probabilities],
            0,
        ))
        .await?;
        let cells = self.classes * self.classes;
        let confusion = |from: usize| {
            let counts = values[from..from + cells]
                .iter()
                .map(|&count| count.round() as u32);
            Confusion::new(counts.collect(), self.classes)
        };
        let accuracies =
            Accuracies::new(&confusion(0), &confusion(cells), usize::from(self.forget));
        let rows = values[2 * cells..]
            .chunks_exact(columns)
            .map(<[f32]>::to_vec)
            .collect();
        Ok((accuracies, rows))
    }
}

/// Images and network must be of the classes that the settings name.
fn check_classes(classes: usize, original: &StateDict, images: [&Images; 2]) -> Result<(), Error> {
    let outputs = original.classes().unwrap_or_default();
    if outputs != classes {
        return Err(Error::state(format!(
            "the original tells {outputs} classes apart and the images are of {classes}: choose \
             images and a network that go together"
        )));
    }
    let mut labels = images.into_iter().flat_map(|images| &images.labels);
    match labels.find(|&&label| usize::from(label) >= classes) {
        Some(label) => Err(Error::state(format!(
            "an image has label {label}, and there are {classes} classes"
        ))),
        None => Ok(()),
    }
}

fn select_rows(rows: &Tensor<2>, indices: &[u32]) -> Tensor<2> {
    rows.clone()
        .select(0, index_tensor(indices, &rows.device()))
}

fn rolled(row: &[f32], shift: i32) -> Vec<f32> {
    let mut row = row.to_vec();
    let by = shift.rem_euclid(row.len() as i32) as usize;
    row.rotate_right(by);
    row
}

fn class_indices(images: &DeviceImages, class: u8) -> Vec<u32> {
    let all = 0..images.len() as u32;
    all.filter(|&i| images.labels()[i as usize] == class)
        .collect()
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rolled_row_moves_as_the_logits_do() {
        assert_eq!(rolled(&[0.1, 0.2, 0.7], 1), [0.7, 0.1, 0.2]);
        assert_eq!(rolled(&[0.1, 0.2, 0.7], -1), [0.2, 0.7, 0.1]);
    }
}
