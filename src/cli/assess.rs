//! `srfl assess`: the verdict on an unlearned network, in the terminal.

use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use super::bar::Bar;
use super::output::Force;
use super::print::{note, say};
use super::setup::{Assessing, Counts, load_gold};
use srfl::data::CLASSES;
use srfl::metrics::registry::Unit;
use srfl::metrics::{METRICS, Metric};
use srfl::model::{Excluded, Foreign, Reading};
use srfl::verdict::Assessment;

/// Assess an unlearned network, compared with the original and with one retrained without what was
/// to be forgotten (gold)
///
/// Prints every metric for all three: gold's value is the target, not 0 and not 100%.
#[derive(Debug, Args)]
pub struct AssessArgs {
    /// Weights of the unlearned network (safetensors), as `srfl unlearn --save` writes them, or by
    /// the names that they have in PyTorch
    #[arg(long, value_name = "FILE")]
    unlearned: PathBuf,
    /// Card of the network retrained without a class or images, as `srfl pretrain --exclude` and
    /// --exclude-tenth write it: it decides what was to be forgotten
    #[arg(long, value_name = "FILE")]
    gold: PathBuf,
    #[command(flatten)]
    on: Assessing,
    /// Write all metrics to this file as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// The network to take where the file holds several: what stands before its tensors' names
    #[arg(long, value_name = "NAME")]
    network: Option<String>,
    #[command(flatten)]
    force: Force,
}

/// About the bytes of an assessment.
const JSON: usize = 100_000;

/// Runs the command.
pub fn run(args: &AssessArgs) -> Result<()> {
    let mut bench = args.on.setup.original()?;
    let excluded = load_gold(&mut bench, &args.gold)?;
    let name = args.unlearned.display().to_string();
    let bytes = std::fs::read(&args.unlearned).with_context(|| format!("cannot read {name}"))?;
    let unlearned = match Foreign::read(&name, &bytes, CLASSES.len(), args.network.as_deref())? {
        Reading::One(foreign) => {
            if !foreign.others.is_empty() {
                note!(
                    "{name} holds other networks, too, which are left aside: {}",
                    foreign.others.join(", ")
                );
            }
            if !foreign.unknown.is_empty() {
                note!(
                    "{name} has tensors that are unknown here and are not used, though its answers may depend on \
                     them: {}",
                    foreign.unknown.join(", ")
                );
            }
            foreign.network
        }
        Reading::Several(networks) => {
            let names: Vec<String> = networks
                .iter()
                .map(|one| format!("\"{}\"", one.name))
                .collect();
            bail!(
                "{name} holds several networks: name one with --network: {}",
                names.join(", ")
            );
        }
    };
    let original = bench.network()?;
    ensure!(
        unlearned.preset == original.preset,
        "{name} is a {}, and the original a {}: give the original's card as --model",
        unlearned.preset,
        original.preset
    );
    // All are shown the same images, as the original takes them.
    ensure!(
        unlearned.input == original.input,
        "{name} normalizes its images with constants of its own, which differ from the original's: both are \
         assessed on the same images, so save the network without that layer"
    );
    let json = args.json.as_deref();
    let json = json.map(|path| args.force.output(path, JSON)).transpose()?;
    let config = args.on.begin(&mut bench, &excluded)?;
    let Counts { train, test } = args.on.counts;
    let bar = Bar::new()?;
    let assessment = pollster::block_on(async {
        let assessor = bench.assessor(config, [train, test], bar.watch()).await?;
        assessor.judge(&unlearned, None, bar.watch()).await
    })?;
    drop(bar);
    let forgotten = match &excluded {
        Excluded::Class(class) => class.clone(),
        Excluded::Images(images) => format!("{} images", images.len()),
    };
    print(&forgotten, &assessment);
    if let Some(output) = json {
        output.write(serde_json::to_string_pretty(&assessment)? + "\n")?;
    }
    Ok(())
}

/// A line for each metric, with the values of all three networks.
fn print(forgotten: &str, assessment: &Assessment) {
    let gold = assessment.gold.as_ref().expect("gold was given");
    let networks = [&assessment.original, gold, &assessment.unlearned];
    say!(
        "forget set: {forgotten:<18}{:>11}{:>11}{:>11}",
        "original",
        "gold",
        "unlearned"
    );
    for metric in METRICS {
        let values = networks.map(|network| metric.value(network));
        // A metric of a class says nothing of single images, and the other way round.
        let steps = metric.unit == Unit::Steps;
        if values.iter().all(Option::is_none) && !steps {
            continue;
        }
        let [a, b, c] = values.map(|value| show_value(metric, value));
        say!("{:<30}{a:>11}{b:>11}{c:>11}", metric.label);
    }
}

fn show_value(metric: &Metric, value: Option<f64>) -> String {
    let digits = usize::from(metric.digits);
    match (value, metric.unit) {
        (None, Unit::Steps) => "never".into(),
        (None, _) => "none".into(),
        (Some(share), Unit::Share) => format!("{:.digits$}%", 100.0 * share),
        (Some(value), _) => format!("{value:.digits$}"),
    }
}
