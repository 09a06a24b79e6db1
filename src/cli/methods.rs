//! `srfl methods`: what there is to choose from.

use anyhow::Result;
use clap::Args;

use super::print::say;
use srfl::unlearn::MethodName;

/// List the unlearning methods, their papers, and their own settings
#[derive(Debug, Args)]
pub struct MethodsArgs {}

/// Runs the command.
pub fn run(_args: &MethodsArgs) -> Result<()> {
    for info in MethodName::ALL.map(MethodName::info) {
        say!("{:<17}{}", info.name, info.description);
        say!("{:<17}{}", "", info.paper);
        for own in info.own {
            say!("{:<17}--{}: {}", "", own.option(), own.help);
        }
    }
    Ok(())
}
