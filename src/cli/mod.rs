//! Commands of the terminal program, one file each.

mod assess;
mod data;
mod device;
mod experiments;
mod logits;
mod methods;
mod pretrain;
mod record;
mod schema;
mod setup;
mod unlearn;

use anyhow::Result;
use clap::{Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};

use srfl::{Phase, Progress};

/// Machine unlearning you can watch: make the page's data, train the original network, run an
/// unlearning method, and assess the result without a browser.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Data(data::Args),
    Pretrain(pretrain::PretrainArgs),
    Logits(logits::LogitsArgs),
    Unlearn(unlearn::UnlearnArgs),
    Record(record::RecordArgs),
    Assess(assess::AssessArgs),
    #[command(alias = "bench")]
    Experiments(experiments::ExperimentsArgs),
    Methods(methods::MethodsArgs),
    Schema(schema::SchemaArgs),
}

/// Runs one command.
///
/// # Errors
/// What went wrong, and what to do about it.
pub fn run(cli: Cli) -> Result<()> {
    match cli.command {
        Command::Data(args) => data::run(&args),
        Command::Pretrain(args) => pretrain::run(args),
        Command::Logits(args) => logits::run(&args),
        Command::Unlearn(args) => unlearn::run(args),
        Command::Record(args) => record::run(&args),
        Command::Assess(args) => assess::run(&args),
        Command::Experiments(args) => experiments::run(&args),
        Command::Methods(args) => methods::run(&args),
        Command::Schema(args) => schema::run(&args),
    }
}

fn progress_bar() -> Result<ProgressBar> {
    let style = ProgressStyle::with_template("{bar:30} {msg} {pos}/{len}  {eta} left")?;
    Ok(ProgressBar::new(0).with_style(style))
}

fn show(bar: &ProgressBar, progress: Progress) {
    bar.set_message(match progress.phase {
        Phase::Teacher => "teacher's logits",
        Phase::Evaluate => "evaluation",
        Phase::Prepare => "the method's preparation",
        Phase::Step => "step",
        Phase::Relearn => "relearning",
    });
    bar.set_length(progress.total as u64);
    bar.set_position(progress.done as u64);
}
