//! `srfl assess`: the verdict on an unlearned network, in the terminal.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;

use super::setup::{RelearnArgs, Setup, class_index, open_model, write};
use super::{progress_bar, show};
use srfl::data::ForgetTarget;
use srfl::metrics::registry::Unit;
use srfl::metrics::{METRICS, Metric};
use srfl::model::{DeviceImages, Network, StateDict};
use srfl::verdict::{self, AssessConfig, Assessment, Assessor, Gold};

/// Assess an unlearned network, compared with the original and with one retrained without the
/// class (gold)
///
/// Prints every metric for all three: gold's value is the target, not 0 and not 100%.
#[derive(Debug, Args)]
pub struct AssessArgs {
    /// Weights of the unlearned network, as `srfl unlearn --save` writes them
    #[arg(long, value_name = "FILE")]
    unlearned: PathBuf,
    /// Card of the network retrained without the class, as `srfl pretrain --exclude` writes it
    #[arg(long, value_name = "FILE")]
    gold: PathBuf,
    #[command(flatten)]
    setup: Setup,
    /// Training images used
    #[arg(long, default_value_t = 2000)]
    train: usize,
    /// Test images used
    #[arg(long, default_value_t = 1000)]
    test: usize,
    /// Seed of the attack's folds and of relearning's batches
    #[arg(long, default_value_t = 1)]
    seed: u64,
    #[command(flatten)]
    relearn: RelearnArgs,
    /// Write all metrics to this file as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Runs the command.
pub fn run(args: &AssessArgs) -> Result<()> {
    let (card, original, device) = args.setup.open()?;
    let (gold_card, gold) = open_model(&args.gold)?;
    let class = gold_card.gold_beside(&card)?.to_string();
    let name = args.unlearned.display().to_string();
    let bytes = std::fs::read(&args.unlearned).with_context(|| format!("cannot read {name}"))?;
    let state = StateDict::from_safetensors(&name, &bytes)?;
    let unlearned = Network::new(card.preset, state);
    let config = AssessConfig {
        forget: ForgetTarget::Class(class_index(&class)?),
        seed: args.seed,
        relearn_steps: args.relearn.relearn_steps,
    };
    let images = args.setup.images(args.train, args.test)?;
    let mut assessor = Assessor::new(verdict::Setup {
        config,
        original,
        original_seen: None,
        gold: Some(Gold {
            network: gold,
            relearn_curve: None,
        }),
        images: images.map(|images| DeviceImages::upload(&images, &device)),
    });
    let bar = progress_bar()?;
    let on_progress = async |progress| {
        show(&bar, progress);
        true
    };
    let assessment = pollster::block_on(assessor.judge(&unlearned, None, on_progress))?;
    bar.finish_and_clear();
    print(&class, &assessment);
    if let Some(path) = &args.json {
        write(path, serde_json::to_string_pretty(&assessment)? + "\n")?;
    }
    Ok(())
}

/// A line for each metric, with the values of all three networks.
fn print(class: &str, assessment: &Assessment) {
    let gold = assessment.gold.as_ref().expect("gold was given");
    let networks = [&assessment.original, gold, &assessment.unlearned];
    println!(
        "forget class: {class:<16}{:>11}{:>11}{:>11}",
        "original", "gold", "unlearned"
    );
    for metric in METRICS {
        let [a, b, c] = networks.map(|network| show_value(metric, metric.value(network)));
        println!("{:<30}{a:>11}{b:>11}{c:>11}", metric.label);
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
