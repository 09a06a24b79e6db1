//! The steps of a run, whatever the method.

use burn::optim::GradientsParams;
use burn::tensor::Tensor;
use web_time::Instant;

use super::batch_accuracy::BatchAccuracy;
use super::evaluate::millis;
use super::session::Session;
use super::training::Draw;
use super::{Record, StepRecord};
use crate::Error;
use crate::kernels::batch::with_halves_of;
use crate::kernels::group;
use crate::progress::Progress;
use crate::readback::read;
use crate::unlearn::methods::{Batch, BatchLogits, HalfBatch, Step, StepPosition};

/// One submitted step, not read back yet.
struct Submitted {
    /// The total, the terms, and what tells the batch's accuracies.
    values: Tensor<1>,
    accuracy: BatchAccuracy,
    names: Vec<&'static str>,
    shift: Option<i32>,
    submit_ms: f64,
}

impl Session {
    pub(super) async fn take_steps(
        &mut self,
        n: usize,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Vec<Record>, Error> {
        let steps = self.steps();
        let mut records = Vec::new();
        let mut pending = Vec::new();
        let mut started = Instant::now();
        for _ in 0..n.min(steps - self.progress.step) {
            let go = on_progress(self.step_progress()).await;
            if !group::all_say(self.group.as_ref(), go).await {
                break;
            }
            let batch = self.plan.config.batch;
            let group = self.group.clone();
            let mut submit = || with_halves_of(batch, || self.submit());
            pending.push(match group {
                Some(group) => group.run(submit).await,
                None => submit(),
            });
            let step = self.progress.step;
            if step.is_multiple_of(self.plan.config.every) || step == steps {
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

    fn submit(&mut self) -> Submitted {
        let started = Instant::now();
        let rolls_alike = self.rolls_alike();
        let group = group::current();
        let config = &self.plan.config;
        let whole = self.progress.draw(config);
        let draw = match &group {
            Some(group) => whole.part(group.part_of_half(config.batch)),
            None => whole,
        };
        let batch = self.batch(&draw);
        let position = batch.position;
        let student = self.progress.student.clone();
        let method = &self.plan.method;
        let step = method.step(&student, &batch);
        let labels = self.plan.images[0].labels();
        let logits = batch.logits.take();
        let (accuracy, more) = BatchAccuracy::new(logits, &draw, labels, config.batch);
        let with_more = |values: Tensor<1>| Tensor::cat([vec![values], more].concat(), 0);
        let progress = &mut self.progress;
        let (names, values) = match step {
            Step::Descend(losses) => {
                let names = losses.names();
                // Losses and gradients of all workers, where there are several.
                let gradients = losses.total.clone().backward();
                let gradients = GradientsParams::from_grads(gradients, &student);
                let values = with_more(losses.values());
                let gradients = method.adjust(&student, gradients);
                let factor = config.schedule.factor(position.step, position.steps);
                let rate = config.lr * factor * method.rate(position);
                progress.student = progress.optimizer.step(rate, student, gradients);
                (names, values)
            }
            Step::Replace(student, losses) => {
                progress.student = *student;
                (losses.names(), with_more(losses.values()))
            }
        };
        progress.step += 1;
        progress.seen = None;
        Submitted {
            names,
            values,
            accuracy,
            shift: rolls_alike.then_some(progress.last_shift),
            submit_ms: millis(started),
        }
    }

    fn batch<'a>(&'a self, draw: &'a Draw) -> Batch<'a> {
        let half = |indices| HalfBatch {
            indices,
            train: &self.plan.images[0],
            labels: &self.plan.taught,
            teacher: &self.teacher_logits,
        };
        Batch {
            forget: half(&draw.forget),
            retain: half(&draw.retain),
            shifts: &draw.shifts,
            position: StepPosition {
                step: self.progress.step,
                steps: self.steps(),
            },
            config: &self.plan.config,
            along: self.plan.along.as_ref(),
            logits: BatchLogits::default(),
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
            let (of_batch, after) = after.split_at(submitted.accuracy.len());
            rest = after;
            if values.iter().any(|value| !value.is_finite()) {
                self.stopped = true;
                return Err(Error::Diverged { step });
            }
            let [facc_batch, racc_batch] = submitted.accuracy.read(of_batch);
            let terms = submitted.names.into_iter().zip(values[1..].iter().copied());
            records.push(Record::Step(StepRecord {
                step,
                loss: values[0],
                terms: terms.collect(),
                facc_batch,
                racc_batch,
                shift: submitted.shift,
                ms: submitted.submit_ms + wait,
                submit_ms: submitted.submit_ms,
            }));
        }
        Ok(())
    }
}
