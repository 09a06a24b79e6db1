//! `srfl unlearn`: one run in the terminal, the same core as the page's.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use indicatif::ProgressBar;

use super::setup::{RunSettings, Setup, write};
use super::{progress_bar, show};
use srfl::model::Precision;
use srfl::run::{self, EvalRecord, Record, Session};

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
}

/// Runs the command.
pub fn run(args: UnlearnArgs) -> Result<()> {
    let UnlearnArgs {
        settings: RunSettings(config),
        setup,
        save,
    } = args;
    let (_, original, device) = setup.open()?;
    config.check(original.stages())?;
    let [train, test] = setup.images(config.train, config.test)?;

    let bar = progress_bar()?;
    let on_progress = async |progress| {
        show(&bar, progress);
        true
    };
    pollster::block_on(async {
        let setup = run::Setup {
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
            write(path, bytes)?;
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
