//! `srfl methods`: what there is to choose from.

use anyhow::Result;
use clap::Args;

use srfl::unlearn::MethodName;

/// List the unlearning methods, their papers, and their own settings
#[derive(Debug, Args)]
pub struct MethodsArgs {}

/// Runs the command.
pub fn run(_args: &MethodsArgs) -> Result<()> {
    for info in MethodName::ALL.map(MethodName::info) {
        println!("{:<17}{}", info.name, info.description);
        println!("{:<17}{}", "", info.paper);
        for own in info.own {
            println!("{:<17}--{}: {}", "", own.option(), own.help);
        }
    }
    Ok(())
}
