//! `srfl unlearn`: one run in the terminal, the same core as the page's.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use indicatif::ProgressBar;

use super::device::DeviceArgs;
use super::{open_model, progress_bar, show};
use srfl::data::{CLASSES, store};
use srfl::model::Precision;
use srfl::run::{EvalRecord, Record, Session, Setup};
use srfl::unlearn::{MethodName, Optimizer, RunConfig, Schedule};

/// Make a trained network forget a class, and print facc and racc as it happens.
#[derive(Debug, Args)]
pub struct UnlearnArgs {
    #[command(flatten)]
    run: RunArgs,
    /// Write the unlearned weights (safetensors, single precision) to this file
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
}

/// What decides a run.
#[derive(Debug, Args)]
pub(super) struct RunArgs {
    /// What makes it forget; each method brings its own optimizer, rate, schedule and steps
    #[arg(long, value_name = "NAME", default_value = "srfl", value_parser = method_parser())]
    method: MethodName,
    /// The class to forget
    #[arg(long, default_value = "cat", value_parser = PossibleValuesParser::new(CLASSES))]
    forget: String,
    /// Model card (its weights lie beside it)
    #[arg(long, value_name = "FILE", default_value = "www/models/resnet8.json")]
    pub model: PathBuf,
    /// Folder of the images, as `srfl data` writes it
    #[arg(long, value_name = "DIR", default_value = "www/data/cifar10")]
    pub data: PathBuf,
    #[command(flatten)]
    pub device: DeviceArgs,
    /// sRFL: shifts a roll is drawn from, in classes
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "-1,1",
        allow_hyphen_values = true
    )]
    shifts: Vec<i32>,
    /// sRFL: draw a shift for each forget image instead of one a batch
    #[arg(long)]
    per_sample: bool,
    /// Pass forget and retain images through the student one after the other, each with BatchNorm
    /// statistics of its own, instead of as one batch
    #[arg(long)]
    separate_norm: bool,
    /// sRFL: backbone stages that train, from the first
    #[arg(long, default_value_t = 2)]
    stages: usize,
    /// Optimizer [default: the method's; srfl: adam]
    #[arg(long, value_enum)]
    optim: Option<Optim>,
    /// Learning rate, of the first step where it falls [default: the method's; srfl: 0.004]
    #[arg(long)]
    lr: Option<f64>,
    /// How the learning rate moves over the run [default: the method's; srfl: cosine]
    #[arg(long, value_enum)]
    schedule: Option<Decay>,
    /// Forget images a step, and as many retain images
    #[arg(long, default_value_t = 64)]
    batch: usize,
    /// Steps; a closed form takes one [default: the method's; srfl: 300]
    #[arg(long)]
    steps: Option<usize>,
    /// Steps between evaluations
    #[arg(long, default_value_t = 10)]
    every: usize,
    /// Seed of batches, shifts and whatever else a method draws
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Training images used
    #[arg(long, default_value_t = 2000)]
    train: usize,
    /// Test images used
    #[arg(long, default_value_t = 1000)]
    test: usize,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Optim {
    Adam,
    Sgd,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Decay {
    /// It stays
    Constant,
    /// It falls to 0 along half a cosine
    Cosine,
}

impl RunArgs {
    pub fn config(&self) -> RunConfig {
        let defaults = RunConfig::of(self.method);
        RunConfig {
            method: self.method,
            classes: defaults.classes,
            forget: self.forget.clone(),
            shifts: self.shifts.clone(),
            per_sample: self.per_sample,
            shared_norm: !self.separate_norm,
            stages: self.stages,
            optimizer: match self.optim {
                Some(Optim::Adam) => Optimizer::Adam,
                Some(Optim::Sgd) => Optimizer::Sgd,
                None => defaults.optimizer,
            },
            lr: self.lr.unwrap_or(defaults.lr),
            schedule: match self.schedule {
                Some(Decay::Constant) => Schedule::Constant,
                Some(Decay::Cosine) => Schedule::Cosine,
                None => defaults.schedule,
            },
            batch: self.batch,
            steps: self.steps.unwrap_or(defaults.steps),
            every: self.every,
            seed: self.seed,
            train: self.train,
            test: self.test,
        }
    }
}

/// Reads the name of a method.
pub(super) fn method_parser() -> impl TypedValueParser<Value = MethodName> {
    let methods = MethodName::ALL.map(|method| {
        let facts = method.facts();
        PossibleValue::new(facts.name).help(facts.description)
    });
    PossibleValuesParser::new(methods).map(|name| {
        let mut all = MethodName::ALL.into_iter();
        all.find(|method| method.name() == name)
            .expect("the parser lets only names of methods through")
    })
}

/// Runs the command.
pub fn run(args: UnlearnArgs) -> Result<()> {
    let UnlearnArgs { run, save } = args;
    let (card, original) = open_model(&run.model)?;
    let config = run.config();
    config.check(original.stages())?;
    let dataset = store::read(&run.data, config.train, config.test)?;
    let (train, test) = (dataset.train(config.train)?, dataset.test(config.test)?);

    let device = run.device.open(&original, &card.known_answer)?;

    let bar = progress_bar()?;
    let on_progress = async |progress| {
        show(&bar, progress);
        true
    };
    pollster::block_on(async {
        let setup = Setup {
            original,
            known_logits: None,
            images: [&train, &test],
            config,
            device,
        };
        let mut session = Session::create(setup, on_progress).await?;
        bar.suspend(|| println!("  step    loss   facc   racc | test facc   racc"));
        print_row(&bar, None, session.baseline());
        let steps = session.status().steps;
        while session.status().step < steps {
            let mut loss = None;
            for record in session.run(1, on_progress).await? {
                match record {
                    Record::Step(step) => loss = Some(step.loss),
                    Record::Eval(eval) => print_row(&bar, loss, &eval),
                }
            }
        }
        bar.finish_and_clear();
        if let Some(path) = &save {
            let bytes = session
                .student()
                .await?
                .state
                .to_safetensors(Precision::Single);
            std::fs::write(path, bytes)
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
        anyhow::Ok(())
    })?;
    Ok(())
}

fn print_row(bar: &ProgressBar, loss: Option<f32>, eval: &EvalRecord) {
    let loss = loss.map_or("      -".to_string(), |loss| format!("{loss:7.3}"));
    let a = &eval.accuracies;
    let [facc, racc, test_facc, test_racc] =
        [a.facc_train, a.racc_train, a.facc_test, a.racc_test].map(|share| 100.0 * share);
    bar.suspend(|| {
        println!(
            "{:>6} {loss} {facc:6.2} {racc:6.2} |    {test_facc:6.2} {test_racc:6.2}",
            eval.step
        );
    });
}
