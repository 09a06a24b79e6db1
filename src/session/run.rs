//! The sRFL loop.

use burn::module::Module;
use burn::optim::{GradientsParams, ModuleOptimizer};
use burn::tensor::activation::softmax;
use burn::tensor::{Device, Tensor};
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;
use serde::Serialize;
use web_time::Instant;

use super::{EvalRecord, Example, Record, SessionError, StepRecord};
use crate::data::Images;
use crate::eval::{self, Accuracies, Confusion, Counter};
use crate::model::{DeviceImages, Preset, ResNet, StateDict, index_tensor};
use crate::random::{ShuffledCycle, stream};
use crate::unlearn::{RunConfig, Terms, roll, srfl_loss};

/// Images that go through the network at once when nothing is trained.
const INFERENCE_BATCH: usize = 100;
/// Forget images shown through teacher, roll and student.
const EXAMPLES: usize = 4;

/// The seed's independent streams of draws.
#[derive(Clone, Copy)]
enum Stream {
    Forget = 1,
    Retain = 2,
    Shifts = 3,
}

/// What a long call is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Computing the teacher's logits, image by image.
    Teacher,
    /// Evaluating, image by image.
    Evaluate,
    /// Training, step by step.
    Step,
    /// Relearning the class, step by step.
    Relearn,
}

/// How far a long call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Images or steps done.
    pub done: usize,
    /// Images or steps in all.
    pub total: usize,
}

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

/// An sRFL run: the teacher's logits, the student, its optimiser and its draws.
pub struct Session {
    config: RunConfig,
    forget: u8,
    preset: Preset,
    original: StateDict,
    device: Device,
    train: DeviceImages,
    test: DeviceImages,
    /// `(training images, classes)`, without autodiff; computed once.
    teacher_logits: Tensor<2>,
    baseline: EvalRecord,
    progress: Training,
    stopped: bool,
}

/// What a reset makes anew.
struct Training {
    student: ResNet,
    optimizer: ModuleOptimizer,
    forget: ShuffledCycle,
    retain: ShuffledCycle,
    shifts: ChaCha8Rng,
    last_shift: i32,
    step: usize,
}

/// One submitted step, not read back yet.
struct Submitted {
    values: Tensor<1>,
    shift: Option<i32>,
    submit_ms: f64,
}

impl Session {
    /// Prepares a run: computes the teacher's logits and evaluates the original, which is the
    /// record returned (step 0).
    ///
    /// `on_progress` is awaited between batches; where it answers `false` the call ends with
    /// [`SessionError::Stopped`].
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
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Self, SessionError> {
        let shape = preset.config();
        config.check(shape.blocks.len())?;
        let forget = config.forget_index()?;
        let device = device.autodiff();
        let started = Instant::now();

        let train = DeviceImages::upload(train, &device);
        let test = DeviceImages::upload(test, &device);
        let teacher = original
            .build(preset, "the original", &device.clone().inner())?
            .valid();

        let mut logits = Vec::new();
        for (from, to) in batches(train.len()) {
            logits.push(teacher.forward(train.range(from, to)));
            let progress = Progress {
                phase: Phase::Teacher,
                done: to,
                total: train.len(),
            };
            if !on_progress(progress).await {
                return Err(SessionError::Stopped);
            }
        }
        let teacher_logits = Tensor::cat(logits, 0);

        let mut train_counts = Counter::new(shape.classes, &device);
        train_counts.add(teacher_logits.clone(), train.labels());
        let mut test_counts = Counter::new(shape.classes, &device);
        for (from, to) in batches(test.len()) {
            eval::count(&teacher, &test, from, to, &mut test_counts);
            let progress = Progress {
                phase: Phase::Evaluate,
                done: to,
                total: test.len(),
            };
            if !on_progress(progress).await {
                return Err(SessionError::Stopped);
            }
        }

        let examples = example_indices(&train, forget);
        let probabilities = softmax(select_rows(&teacher_logits, &examples), 1);
        let read = Readout {
            accuracies: [train_counts, test_counts],
            probabilities,
            classes: shape.classes,
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
        let progress = Training::new(&original, preset, &config, forget, &train, &device)?;
        device.memory_cleanup();
        Ok(Session {
            config,
            forget,
            preset,
            original,
            device,
            train,
            test,
            teacher_logits,
            baseline,
            progress,
            stopped: false,
        })
    }

    /// The original's evaluation, step 0.
    pub fn baseline(&self) -> &EvalRecord {
        &self.baseline
    }

    /// Where the run stands.
    pub fn status(&self) -> Status {
        let (step, steps) = (self.progress.step, self.config.steps);
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
    /// [`SessionError::State`] when the run is finished or stopped, or `n` is 0;
    /// [`SessionError::Diverged`] when a loss is not finite; a failing device.
    pub async fn run(
        &mut self,
        n: usize,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Vec<Record>, SessionError> {
        match self.status().state {
            State::Stopped => {
                return Err(state_error("the run was stopped: reset it to run again"));
            }
            State::Finished => {
                return Err(state_error(
                    "all steps are done: reset the run to start again",
                ));
            }
            State::Ready if n == 0 => return Err(state_error("ask for at least one step")),
            State::Ready => {}
        }
        let steps = self.config.steps;
        let mut records = Vec::new();
        let mut pending = Vec::new();
        let mut started = Instant::now();
        for _ in 0..n.min(steps - self.progress.step) {
            let progress = Progress {
                phase: Phase::Step,
                done: self.progress.step,
                total: steps,
            };
            if !on_progress(progress).await {
                break;
            }
            pending.push(self.submit());
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
    pub async fn evaluate(&mut self) -> Result<EvalRecord, SessionError> {
        let record = self.evaluate_with(&mut async |_| true).await?;
        Ok(record.expect("nothing stopped it"))
    }

    /// Ends the run: from now on only [`Session::reset`] goes on.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// Makes the student the original again, at step 0. The teacher's logits are kept.
    ///
    /// # Errors
    /// A failing device.
    pub fn reset(&mut self) -> Result<&EvalRecord, SessionError> {
        self.progress = Training::new(
            &self.original,
            self.preset,
            &self.config,
            self.forget,
            &self.train,
            &self.device,
        )?;
        self.stopped = false;
        self.device.memory_cleanup();
        Ok(&self.baseline)
    }

    /// The student's values, read back.
    ///
    /// # Errors
    /// A failing device.
    pub async fn student(&self) -> Result<StateDict, SessionError> {
        Ok(StateDict::of(&self.progress.student).await?)
    }

    /// Goes on from a student kept at step `step`. Batches and shifts go on as they would have;
    /// the optimiser's moments start anew.
    ///
    /// # Errors
    /// Values that do not fit the network, a step past the end.
    pub fn resume_from(&mut self, student: &StateDict, step: usize) -> Result<(), SessionError> {
        if step > self.config.steps {
            return Err(state_error(
                "the kept weights are from a step past the end of this run",
            ));
        }
        let mut progress = Training::new(
            &self.original,
            self.preset,
            &self.config,
            self.forget,
            &self.train,
            &self.device,
        )?;
        progress.student = student
            .build(self.preset, "the kept weights", &self.device)?
            .freeze_tail(self.config.stages);
        (0..step).for_each(|_| {
            progress.draw(&self.config);
        });
        progress.step = step;
        self.progress = progress;
        self.stopped = false;
        Ok(())
    }

    fn submit(&mut self) -> Submitted {
        let started = Instant::now();
        let draw = self.progress.draw(&self.config);
        let progress = &mut self.progress;
        let student = progress.student.clone();
        let terms = step_terms(
            &student,
            &self.train,
            &self.teacher_logits,
            &draw.forget,
            &draw.retain,
            &draw.shifts,
            self.config.shared_norm,
        );
        let grads = GradientsParams::from_grads(terms.loss().backward(), &student);
        let factor = self
            .config
            .schedule
            .factor(progress.step, self.config.steps);
        let rate = self.config.lr * factor;
        progress.student = progress.optimizer.step(rate, student, grads);
        progress.step += 1;
        let shift = (!self.config.per_sample).then_some(progress.last_shift);
        Submitted {
            values: terms.values(),
            shift,
            submit_ms: millis(started),
        }
    }

    async fn read_back(
        &mut self,
        pending: Vec<Submitted>,
        started: Instant,
        records: &mut Vec<Record>,
    ) -> Result<(), SessionError> {
        if pending.is_empty() {
            return Ok(());
        }
        let first = self.progress.step + 1 - pending.len();
        let values = Tensor::cat(pending.iter().map(|s| s.values.clone()).collect(), 0);
        let values = read(values).await?;
        let submitted: f64 = pending.iter().map(|s| s.submit_ms).sum();
        let wait = (millis(started) - submitted).max(0.0) / pending.len() as f64;
        for (index, (submitted, terms)) in pending.iter().zip(values.chunks_exact(3)).enumerate() {
            let step = first + index;
            let [kl_forget, cosine, kl_retain] = [terms[0], terms[1], terms[2]];
            let loss = kl_forget - cosine + kl_retain;
            if !loss.is_finite() {
                self.stopped = true;
                return Err(SessionError::Diverged { step });
            }
            records.push(Record::Step(StepRecord {
                step,
                loss,
                kl_forget,
                cosine,
                kl_retain,
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
    ) -> Result<Option<EvalRecord>, SessionError> {
        let started = Instant::now();
        let classes = self.preset.config().classes;
        let student = self.progress.student.valid();
        let total = self.train.len() + self.test.len();
        let mut done = 0;
        let mut accuracies = [
            Counter::new(classes, &self.device),
            Counter::new(classes, &self.device),
        ];
        for (images, counter) in [&self.train, &self.test].into_iter().zip(&mut accuracies) {
            for (from, to) in batches(images.len()) {
                eval::count(&student, images, from, to, counter);
                done += to - from;
                if !on_progress(Progress {
                    phase: Phase::Evaluate,
                    done,
                    total,
                })
                .await
                {
                    return Ok(None);
                }
            }
        }
        let indices: Vec<u32> = self
            .baseline
            .examples
            .iter()
            .map(|e| e.index as u32)
            .collect();
        let probabilities = softmax(student.forward(self.train.select(&indices)), 1);
        let read = Readout {
            accuracies,
            probabilities,
            classes,
            forget: self.forget,
        };
        let (accuracies, rows) = read.fetch().await?;
        let mut examples = self.baseline.examples.clone();
        for (example, student) in examples.iter_mut().zip(rows) {
            example.student = student;
            if !self.config.per_sample {
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

/// The draws of one step.
struct Draw {
    forget: Vec<u32>,
    retain: Vec<u32>,
    shifts: Vec<i32>,
}

impl Training {
    fn new(
        original: &StateDict,
        preset: Preset,
        config: &RunConfig,
        forget: u8,
        train: &DeviceImages,
        device: &Device,
    ) -> Result<Self, SessionError> {
        let student = original
            .build(preset, "the original", device)?
            .freeze_tail(config.stages);
        let (forgets, retains): (Vec<u32>, Vec<u32>) =
            (0..train.len() as u32).partition(|&i| train.labels()[i as usize] == forget);
        if forgets.is_empty() || retains.is_empty() {
            return Err(state_error(
                "the images used hold no forget set or no retain set",
            ));
        }
        let rng = |which: Stream| stream(config.seed, which as u64);
        Ok(Training {
            student,
            optimizer: config.optimizer.build(),
            forget: ShuffledCycle::new(forgets, rng(Stream::Forget)),
            retain: ShuffledCycle::new(retains, rng(Stream::Retain)),
            shifts: rng(Stream::Shifts),
            last_shift: config.shifts[0],
            step: 0,
        })
    }

    fn draw(&mut self, config: &RunConfig) -> Draw {
        let mut shift = || {
            *config
                .shifts
                .choose(&mut self.shifts)
                .expect("shifts are not empty")
        };
        let shifts = match config.per_sample {
            true => (0..config.batch).map(|_| shift()).collect(),
            false => vec![shift(); config.batch],
        };
        self.last_shift = shifts[0];
        Draw {
            forget: self.forget.take(config.batch),
            retain: self.retain.take(config.batch),
            shifts,
        }
    }
}

/// The loss terms of one step. With `shared_norm` the student sees forget and retain images as one
/// batch; without, in two forward passes, each with batch statistics of its own.
pub(super) fn step_terms(
    student: &ResNet,
    images: &DeviceImages,
    teacher_logits: &Tensor<2>,
    forget: &[u32],
    retain: &[u32],
    shifts: &[i32],
    shared_norm: bool,
) -> Terms {
    let forget_target = roll(select_rows(teacher_logits, forget), shifts).autodiff();
    let retain_target = select_rows(teacher_logits, retain).autodiff();
    let outputs = |indices: &[u32]| student.forward(images.select(indices).autodiff());
    let (forget_outputs, retain_outputs) = if shared_norm {
        let all = outputs(&[forget, retain].concat());
        let middle = forget.len();
        (all.clone().slice(..middle), all.slice(middle..))
    } else {
        (outputs(forget), outputs(retain))
    };
    srfl_loss(forget_outputs, forget_target, retain_outputs, retain_target)
}

/// Everything one evaluation reads back, in one transfer.
struct Readout {
    accuracies: [Counter; 2],
    probabilities: Tensor<2>,
    classes: usize,
    forget: u8,
}

impl Readout {
    async fn fetch(self) -> Result<(Accuracies, Vec<Vec<f32>>), SessionError> {
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

pub(super) async fn read(tensor: Tensor<1>) -> Result<Vec<f32>, SessionError> {
    let fail = |error: &dyn std::fmt::Debug| SessionError::Device(format!("{error:?}"));
    let data = tensor
        .into_data_async()
        .await
        .map_err(|error| fail(&error))?;
    data.try_to_vec::<f32>().map_err(|error| fail(&error))
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

fn example_indices(images: &DeviceImages, forget: u8) -> Vec<u32> {
    let of_class = (0..images.len()).filter(|&i| images.labels()[i] == forget);
    of_class.take(EXAMPLES).map(|i| i as u32).collect()
}

fn batches(total: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..total)
        .step_by(INFERENCE_BATCH)
        .map(move |from| (from, (from + INFERENCE_BATCH).min(total)))
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

fn state_error(message: &str) -> SessionError {
    SessionError::State(message.into())
}

#[cfg(test)]
mod tests {
    use burn::module::Param;
    use burn::tensor::Distribution;

    use super::*;
    use crate::data::IMAGE_BYTES;

    #[test]
    fn frozen_stages_get_no_gradient_and_trained_ones_do() {
        let device = Device::flex().autodiff();
        let images = Images {
            pixels: vec![90; 8 * IMAGE_BYTES],
            labels: vec![0; 8],
        };
        let images = DeviceImages::upload(&images, &device);
        let student = Preset::ResNet8.config().init(1, &device).freeze_tail(2);
        let teacher = student.valid().forward(images.range(0, 8));
        let terms = step_terms(
            &student,
            &images,
            &teacher,
            &[0, 1, 2, 3],
            &[4, 5, 6, 7],
            &[1; 4],
            true,
        );
        let grads = terms.loss().backward();
        let has = |stage: usize| {
            let block = &student.stages[stage].blocks[0];
            block.second.conv.weight.val().grad(&grads).is_some()
        };
        assert_eq!([has(0), has(1), has(2)], [true, true, false]);
        assert!(student.stem.conv.weight.val().grad(&grads).is_some());
        assert!(student.head.weight.val().grad(&grads).is_none());
        assert!(
            student.stages[2].blocks[0]
                .second
                .bn
                .gamma
                .val()
                .grad(&grads)
                .is_none()
        );
    }

    #[test]
    fn only_a_shared_norm_lets_retain_images_touch_the_forget_terms() {
        let device = Device::flex().autodiff();
        let pixels = (0..12 * IMAGE_BYTES).map(|i| (i * i / 7 + i / IMAGE_BYTES * 19) as u8);
        let images = Images {
            pixels: pixels.collect(),
            labels: vec![0; 12],
        };
        let images = DeviceImages::upload(&images, &device);
        let mut student = Preset::ResNet8.config().init(1, &device);
        // A fresh head gives the same logits for everything.
        let weight = Tensor::random([64, 10], Distribution::Normal(0.0, 1.0), &device);
        student.head.weight = Param::from_tensor(weight);
        let student = student.freeze_tail(2);
        let teacher = student.valid().forward(images.range(0, 12));
        let forget_terms = |retain: [u32; 4], shared_norm| {
            let forget = [0, 1, 2, 3];
            let terms = step_terms(
                &student,
                &images,
                &teacher,
                &forget,
                &retain,
                &[1; 4],
                shared_norm,
            );
            let values: Vec<f32> = terms.values().into_data().try_to_vec().unwrap();
            [values[0], values[1]]
        };
        for shared_norm in [false, true] {
            let first = forget_terms([4, 5, 6, 7], shared_norm);
            let second = forget_terms([8, 9, 10, 11], shared_norm);
            assert!(first[0] > 1e-3, "{first:?}");
            assert_eq!(first != second, shared_norm, "{first:?}, {second:?}");
        }
    }

    #[test]
    fn a_rolled_row_moves_as_the_logits_do() {
        assert_eq!(rolled(&[0.1, 0.2, 0.7], 1), [0.7, 0.1, 0.2]);
        assert_eq!(rolled(&[0.1, 0.2, 0.7], -1), [0.2, 0.7, 0.1]);
    }
}
