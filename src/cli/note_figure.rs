//! `srfl note-figure`: the research note's own figure, pass by pass, beside a run of this program.

use anyhow::{Result, ensure};
use clap::{Args, ValueEnum};

use super::bar::Bar;
use super::print::say;
use super::setup::{Counts, Setup, load_gold_of, make_run};
use srfl::model::FrozenNorm;
use srfl::run::Record;
use srfl::unlearn::{RunConfig, SetKind};

/// The passes of the note's figure, and the batches of one.
const PASSES: usize = 20;
const BATCHES: usize = 41;

/// Mean facc and racc of a pass, read off the figure in the author's repository
/// (github.com/Sangdo-Han/unlearning, README of December 2023).
const NOTE: [(usize, f32, f32); 9] = [
    (1, 0.78, 0.78),
    (2, 0.57, 0.66),
    (3, 0.53, 0.66),
    (5, 0.47, 0.72),
    (8, 0.37, 0.79),
    (10, 0.30, 0.84),
    (13, 0.20, 0.87),
    (16, 0.14, 0.89),
    (20, 0.11, 0.91),
];

/// Whose sRFL to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Reading {
    /// The settings of the author's published code
    Author,
    /// The page's defaults, which follow the note's pseudo code
    Note,
}

/// Repeat the research note's figure: forget a random tenth, and compare pass by pass
///
/// The note plots the accuracy of each batch before its update. This prints the means over passes of 41
/// batches, twenty passes in all, as the note's figure has them, beside the note's own, and at the end what
/// the figure lacks: the accuracy of a network that never saw the images.
#[derive(Debug, Args)]
pub struct NoteFigureArgs {
    /// Whose settings
    #[arg(long, value_enum, default_value = "author")]
    reading: Reading,
    #[command(flatten)]
    setup: Setup,
    #[command(flatten)]
    counts: Counts,
    /// Images of each half of a batch; the note has 128
    #[arg(long, default_value_t = RunConfig::default().batch)]
    batch: usize,
    /// Learning rate [default: the reading's]
    #[arg(long)]
    lr: Option<f64>,
    /// What frozen stages normalize by: running or batch
    #[arg(long, value_name = "VALUE", value_parser = frozen_norm, default_value = "running")]
    frozen_norm: FrozenNorm,
    /// Seed of the run's draws
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn frozen_norm(text: &str) -> Result<FrozenNorm, serde_json::Error> {
    serde_json::from_value(text.into())
}

/// Runs the command.
pub fn run(args: &NoteFigureArgs) -> Result<()> {
    let reading = match args.reading {
        Reading::Author => RunConfig::authors(),
        Reading::Note => RunConfig::default(),
    };
    let Counts { train, test } = args.counts;
    let config = RunConfig {
        set: SetKind::Random,
        steps: PASSES * BATCHES,
        every: PASSES * BATCHES,
        train,
        test,
        batch: args.batch,
        lr: args.lr.unwrap_or(reading.lr),
        frozen_norm: args.frozen_norm,
        seed: args.seed,
        ..reading
    };
    let setup = args.setup.for_model(Some("resnet8-2000"));
    let mut bench = setup.original()?;
    config.check(bench.network()?.stages())?;
    let card = setup.gold(None, &bench.card()?.name, &config);
    let gold = card.exists();
    if gold {
        load_gold_of(&mut bench, &config, &card)?;
    }
    setup.complete(&mut bench, train, test)?;
    let bar = Bar::new()?;
    let mut batches = Vec::new();
    let mut evaluations = Vec::new();
    let made = make_run(&mut bench, &config, &bar, |record| match record {
        Record::Step(step) => batches.extend(step.facc_batch.zip(step.racc_batch)),
        Record::Eval(eval) => evaluations.push(eval.accuracies),
    });
    pollster::block_on(made)?;
    let level = match gold {
        true => pollster::block_on(bench.loaded_gold_level(bar.watch()))?,
        false => None,
    };
    drop(bar);
    ensure!(
        batches.len() == PASSES * BATCHES,
        "a step said nothing of its batch"
    );
    say!("| pass | note facc | racc | facc | racc |");
    say!("| ---: | ---: | ---: | ---: | ---: |");
    for (pass, batches) in (1..).zip(batches.chunks(BATCHES)) {
        let mean = |of: fn(&(f32, f32)) -> f32| {
            let sum: f32 = batches.iter().map(of).sum();
            format!("{:.2}", sum / batches.len() as f32)
        };
        let [note_facc, note_racc] = match NOTE.iter().find(|(of, ..)| *of == pass) {
            Some((_, facc, racc)) => [facc, racc].map(|value| format!("{value:.2}")),
            None => [String::new(), String::new()],
        };
        let (facc, racc) = (mean(|(facc, _)| *facc), mean(|(_, racc)| *racc));
        say!("| {pass} | {note_facc} | {note_racc} | {facc} | {racc} |");
    }
    let share = |value: Option<f64>| value.map_or("none".into(), |value| format!("{value:.2}"));
    for (what, accuracies) in ["before", "after"].iter().zip(&evaluations) {
        say!(
            "\n{what}: facc {}, racc {}, test {}",
            share(accuracies.facc_train),
            share(accuracies.racc_train),
            share(accuracies.racc_test)
        );
    }
    match level.map(|level| level.accuracies) {
        Some(gold) => say!(
            "\na network that never saw these images: facc {}, racc {}, test {}",
            share(gold.facc_train),
            share(gold.racc_train),
            share(gold.racc_test)
        ),
        None => say!(
            "\nthere is no {}, so gold's level is not known",
            card.display()
        ),
    }
    Ok(())
}
