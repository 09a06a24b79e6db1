//! `srfl methods`: what there is to choose from.

use anyhow::Result;
use clap::Args;

use srfl::unlearn::MethodName;

/// List the unlearning methods, their papers and the settings they start from
#[derive(Debug, Args)]
pub struct MethodsArgs {
    /// Print the list as the JavaScript module that the page reads, www/generated/methods.js
    #[arg(long)]
    module: bool,
}

const MODULE: &str = "\
// The methods and the settings they start from, as the engine knows them.
// Written by `srfl methods --module > www/generated/methods.js`; a test keeps it fresh.

/**
 * @typedef {object} Method
 * @property {string} name  in settings, files and on the command line
 * @property {string} description  what it does, in one line
 * @property {string} paper  where it comes from
 * @property {\"stages\" | \"all\" | \"head\" | \"nothing\"} trained  \"stages\": as many as the run's setting says
 * @property {\"batch\" | \"running\"} norm  what the trained BatchNorm layers normalize by
 * @property {{optimizer: \"adam\" | \"sgd\", lr: number, schedule: \"constant\" | \"cosine\", steps: number}} defaults
 * @property {boolean} closed_form  computed in one step, whatever number of steps is asked for
 */

/** @type {readonly Method[]} */
export const METHODS = ";

/// Runs the command.
pub fn run(args: &MethodsArgs) -> Result<()> {
    let facts = MethodName::ALL.map(MethodName::facts);
    if args.module {
        println!("{MODULE}{};", serde_json::to_string_pretty(&facts)?);
        return Ok(());
    }
    for facts in facts {
        println!("{:<17}{}", facts.name, facts.description);
        println!("{:<17}{}", "", facts.paper);
    }
    Ok(())
}
