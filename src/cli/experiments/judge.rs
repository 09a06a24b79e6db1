//! One run and its figures.

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, ensure};
use burn::tensor::Device;
use indicatif::ProgressBar;

use crate::cli::setup::{class_index, open_model};
use crate::cli::show;
use srfl::Error;
use srfl::data::{CLASSES, ForgetTarget, Images};
use srfl::metrics::registry::Unit;
use srfl::metrics::{EvalError, METRICS, NetworkMetrics};
use srfl::model::{Card, DeviceImages, Network};
use srfl::run::{self, Record, Session, State};
use srfl::unlearn::RunConfig;
use srfl::verdict::{self, AssessConfig, Assessment, Assessor, Gold};

/// What all runs share.
pub struct Judge {
    /// The original's card.
    pub card: Card,
    /// The original.
    pub original: Network,
    /// Training and test images.
    pub images: [Images; 2],
    /// Of the attack's folds and of relearning's batches.
    pub seed: u64,
    /// Where runs are made and judged.
    pub device: Device,
    /// Most steps of relearning.
    pub relearn_steps: usize,
    /// Where a run shows how far it is.
    pub bar: ProgressBar,
}

/// Metrics and their values.
pub type Values = Vec<(String, String)>;

/// What became of a run.
pub enum Outcome {
    /// Its figures.
    Done(Values),
    /// The step at which its loss or its network was no longer finite.
    Diverged(usize),
}

impl Judge {
    /// What judges the runs of a class; `gold` is the card of the network retrained without it,
    /// where there is one.
    pub fn assessor(&self, class: &str, gold: Option<&Path>) -> Result<Assessor> {
        let gold = gold.map(|path| self.gold(class, path)).transpose()?;
        let config = AssessConfig {
            forget: ForgetTarget::Class(class_index(class)?),
            seed: self.seed,
            relearn_steps: self.relearn_steps,
        };
        let device = &self.device;
        Ok(Assessor::new(verdict::Setup {
            config,
            original: self.original.clone(),
            original_seen: None,
            gold,
            images: self
                .images
                .each_ref()
                .map(|images| DeviceImages::upload(images, device)),
        }))
    }

    fn gold(&self, class: &str, path: &Path) -> Result<Gold> {
        let (card, network) = open_model(path)?;
        let excluded = card.gold_beside(&self.card)?;
        ensure!(
            excluded == class,
            "{} is a network retrained without {excluded}, not without {class}",
            path.display()
        );
        Ok(Gold {
            network,
            relearn_curve: None,
        })
    }

    /// The figures of the original and of gold.
    pub fn references(&self, assessor: &mut Assessor) -> Result<[Values; 2]> {
        let forget = assessor.config().forget;
        let (original, gold) = pollster::block_on(assessor.references(async |progress| {
            show(&self.bar, progress);
            true
        }))?;
        let gold = gold.expect("the assessor has gold");
        Ok([original, gold].map(|figures| values(forget.class(), figures, None)))
    }

    /// Makes a run and judges its end.
    pub fn run(&self, config: &RunConfig, assessor: &mut Assessor) -> Result<Outcome> {
        let run = self.run_and_judge(config, assessor, |_| {});
        let outcome = match pollster::block_on(run) {
            Ok((judged, seconds)) => Outcome::Done(values(
                judged.config.forget.class(),
                &judged.unlearned,
                Some(seconds),
            )),
            Err(Error::Diverged { step }) => Outcome::Diverged(step),
            // The loss was a number up to the last step, and that step broke the network.
            Err(Error::Eval(EvalError::NotFinite { .. })) => Outcome::Diverged(config.steps),
            Err(error) => return Err(error.into()),
        };
        Ok(outcome)
    }

    /// The verdict, and the seconds of the method's preparation and of its steps. The teacher's
    /// logits and the evaluations, which every run has alike, are not in them. `keep` sees every
    /// record, the original's evaluation first.
    pub async fn run_and_judge(
        &self,
        config: &RunConfig,
        assessor: &mut Assessor,
        mut keep: impl FnMut(Record),
    ) -> Result<(Assessment, f64), Error> {
        let on_progress = async |progress| {
            show(&self.bar, progress);
            true
        };
        let started = Instant::now();
        let setup = run::Setup {
            original: self.original.clone(),
            known_logits: None,
            images: self.images.each_ref(),
            config: config.clone(),
            device: self.device.clone(),
        };
        let mut session = Session::create(setup, on_progress).await?;
        let mut seconds = started.elapsed().as_secs_f64() - session.baseline().ms / 1e3;
        keep(Record::Eval(session.baseline().clone()));
        while session.status().state == State::Ready {
            // A step at a time: a run that diverges ends there.
            for record in session.run(1, on_progress).await? {
                if let Record::Step(step) = &record {
                    seconds += step.ms / 1e3;
                }
                keep(record);
            }
        }
        let student = session.student().await?;
        let judged = assessor.judge(&student, session.student_seen(), on_progress);
        Ok((judged.await?, seconds))
    }
}

/// A network's metrics by name, as they stand in a file.
fn values(forget: u8, network: &NetworkMetrics, seconds: Option<f64>) -> Values {
    let mut values: Values = Vec::new();
    for metric in METRICS {
        let digits = if metric.unit == Unit::Steps { 0 } else { 6 };
        if let Some(value) = metric.value(network) {
            values.push((metric.id.into(), decimal(value, digits)));
        }
    }
    // What a roll by one makes likely.
    let (forget, count) = (usize::from(forget), CLASSES.len());
    let neighbors = [(forget + count - 1) % count, (forget + 1) % count];
    let flow = neighbors
        .iter()
        .map(|&class| network.accuracies.flow_test[class]);
    values.push(("forget_plus_minus".into(), decimal(flow.sum(), 6)));
    let seconds = seconds.map(|seconds| ("train_seconds".into(), decimal(seconds, 3)));
    values.extend(seconds);
    values
}

/// A number with so many digits; never a minus before nothing but zeros.
fn decimal(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    match text.strip_prefix('-') {
        Some(rest) if rest.bytes().all(|byte| matches!(byte, b'0' | b'.')) => rest.into(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_digits_and_zero_has_no_sign() {
        assert_eq!(decimal(1.0 / 3.0, 6), "0.333333");
        assert_eq!(decimal(-1e-9, 6), "0.000000");
        assert_eq!(decimal(-0.5, 1), "-0.5");
        assert_eq!(decimal(f64::NEG_INFINITY, 6), "-inf");
    }
}
