//! Commands of the terminal program, one file each.

mod assess;
mod data;
mod pretrain;
mod unlearn;

use clap::{Parser, Subcommand};

/// Machine unlearning you can watch: make the page's data, train the original model, run sRFL and judge
/// the result without a browser.
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
    Unlearn(unlearn::UnlearnArgs),
    Assess(assess::AssessArgs),
}

/// Carries out one command.
///
/// # Errors
/// What went wrong, in words that say what to do.
pub fn run(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        Command::Data(args) => data::run(&args),
        Command::Pretrain(args) => pretrain::run(args),
        Command::Unlearn(args) => unlearn::run(args),
        Command::Assess(args) => assess::run(&args),
    }
}
