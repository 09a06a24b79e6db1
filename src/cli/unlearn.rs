//! `srfl unlearn`: one run in the terminal, the same core as the page's.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::bar::Bar;
use super::output::Force;
use super::print::say;
use super::setup::{RunSettings, Setup, make_run};
use srfl::model::Precision;
use srfl::run::{EvalRecord, Record};

/// Make a trained network forget a class, and print facc and racc as it happens.
#[derive(Debug, Args)]
pub struct UnlearnArgs {
    #[command(flatten)]
    settings: RunSettings,
    #[command(flatten)]
    setup: Setup,
    /// Write the unlearned weights (safetensors, single precision) to this file
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    #[command(flatten)]
    force: Force,
}

/// Runs the command.
pub fn run(args: &UnlearnArgs) -> Result<()> {
    let RunSettings(config) = &args.settings;
    let mut bench = args.setup.original()?;
    config.check(bench.network()?.stages())?;
    let bytes = bench
        .network()?
        .state
        .to_safetensors(Precision::Single)
        .len();
    let save = args.save.as_deref();
    let save = save
        .map(|path| args.force.output(path, bytes))
        .transpose()?;
    args.setup.complete(&mut bench, config.train, config.test)?;
    let bar = Bar::new()?;
    let mut loss = None;
    say!("  step    loss   facc   racc | test facc   racc");
    let made = make_run(&mut bench, config, &bar, |record| match record {
        Record::Step(step) => loss = Some(step.loss),
        Record::Eval(eval) => bar.suspend(|| print_row(loss, &eval)),
    });
    pollster::block_on(made)?;
    if let Some(output) = save {
        output.write(pollster::block_on(bench.export_weights())?)?;
    }
    Ok(())
}

fn print_row(loss: Option<f32>, eval: &EvalRecord) {
    let loss = loss.map_or("      -".to_string(), |loss| format!("{loss:7.3}"));
    let a = &eval.accuracies;
    let [facc, racc, test_facc, test_racc] = [a.facc_train, a.racc_train, a.facc_test, a.racc_test]
        .map(|share| match share {
            Some(share) => format!("{:6.2}", 100.0 * share),
            None => "  none".into(),
        });
    say!(
        "{:>6} {loss} {facc} {racc} |    {test_facc} {test_racc}",
        eval.step
    );
}
