//! Commands of the terminal program, one file each.

mod assess;
mod bar;
mod data;
mod device;
mod experiments;
mod golds;
mod logits;
mod methods;
mod note_figure;
mod output;
mod page;
mod pretrain;
pub mod print;
mod record;
mod schema;
mod setup;
mod shadows;
mod unlearn;

use anyhow::Result;
use clap::{Parser, Subcommand};

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
    Shadows(shadows::ShadowsArgs),
    Unlearn(unlearn::UnlearnArgs),
    Record(record::RecordArgs),
    Assess(assess::AssessArgs),
    Golds(golds::GoldsArgs),
    #[command(alias = "bench")]
    Experiments(experiments::ExperimentsArgs),
    NoteFigure(note_figure::NoteFigureArgs),
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
        Command::Shadows(args) => shadows::run(&args),
        Command::Unlearn(args) => unlearn::run(&args),
        Command::Record(args) => record::run(&args),
        Command::Assess(args) => assess::run(&args),
        Command::Golds(args) => golds::run(&args),
        Command::Experiments(args) => experiments::run(&args),
        Command::NoteFigure(args) => note_figure::run(&args),
        Command::Methods(args) => methods::run(&args),
        Command::Schema(args) => schema::run(&args),
    }
}
