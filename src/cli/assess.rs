//! `srfl assess`: the verdict on an unlearned network, in the terminal.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;

use super::device::DeviceArgs;
use super::{class_index, open_model, progress_bar, show};
use srfl::data::{ForgetTarget, store};
use srfl::metrics::registry::Unit;
use srfl::metrics::{METRICS, NetworkMetrics};
use srfl::model::{DeviceImages, Network, StateDict};
use srfl::verdict::{AssessConfig, Assessment, Assessor, Gold, Setup};

/// Judge an unlearned network beside the original and one retrained without the class (gold)
///
/// Every metric is given for all three: gold's value is the target, not 0 and not 100%.
#[derive(Debug, Args)]
pub struct AssessArgs {
    /// Weights of the unlearned network, as `srfl unlearn --save` writes them
    #[arg(long, value_name = "FILE")]
    unlearned: PathBuf,
    /// Card of the network retrained without the class, as `srfl pretrain --exclude` writes it
    #[arg(long, value_name = "FILE")]
    gold: PathBuf,
    /// Card of the original
    #[arg(long, value_name = "FILE", default_value = "www/models/resnet8.json")]
    model: PathBuf,
    /// Folder of the images, as `srfl data` writes it
    #[arg(long, value_name = "DIR", default_value = "www/data/cifar10")]
    data: PathBuf,
    /// Training images used
    #[arg(long, default_value_t = 2000)]
    train: usize,
    /// Test images used
    #[arg(long, default_value_t = 1000)]
    test: usize,
    /// Seed of the attack's folds and of relearning's batches
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Most steps of relearning; 0 leaves it out
    #[arg(long, default_value_t = 100)]
    relearn_steps: usize,
    #[command(flatten)]
    device: DeviceArgs,
    /// Write all metrics to this file as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Runs the command.
pub fn run(args: &AssessArgs) -> Result<()> {
    let (card, original) = open_model(&args.model)?;
    let (gold_card, gold) = open_model(&args.gold)?;
    let class = gold_card.gold_beside(&card)?.to_string();
    let name = args.unlearned.display().to_string();
    let bytes = std::fs::read(&args.unlearned).with_context(|| format!("{name} cannot be read"))?;
    let unlearned = Network {
        preset: card.preset,
        state: StateDict::from_safetensors(&name, &bytes)?,
    };
    let dataset = store::read(&args.data, args.train, args.test)?;
    let (train, test) = (dataset.train(args.train)?, dataset.test(args.test)?);
    let config = AssessConfig {
        forget: ForgetTarget::Class(class_index(&class)?),
        seed: args.seed,
        relearn_steps: args.relearn_steps,
    };
    let device = args.device.open(&original, &card.known_answer)?;
    let mut assessor = Assessor::new(Setup {
        config,
        original,
        original_seen: None,
        gold: Some(Gold {
            network: gold,
            relearn_curve: None,
        }),
        images: [train, test].map(|images| DeviceImages::upload(&images, &device)),
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
        std::fs::write(path, serde_json::to_string_pretty(&assessment)? + "\n")
            .with_context(|| format!("{} cannot be written", path.display()))?;
    }
    Ok(())
}

fn print(class: &str, assessment: &Assessment) {
    let Assessment {
        original,
        gold,
        unlearned,
        ..
    } = assessment;
    let gold = gold.as_ref().expect("gold was given");
    println!(
        "forget class: {class}{:>27}{:>11}{:>11}",
        "original", "gold", "unlearned"
    );
    for metric in METRICS {
        let show = |network: &NetworkMetrics| match (metric.value(network), metric.unit) {
            (None, Unit::Steps) => "never".into(),
            (None, _) => "none".into(),
            (Some(share), Unit::Share) => format!("{:.1}%", 100.0 * share),
            (Some(steps), Unit::Steps) => format!("{steps}"),
            (Some(value), _) => format!("{value:.3}"),
        };
        let [a, b, c] = [original, gold, unlearned].map(show);
        println!("{:<30}{a:>11}{b:>11}{c:>11}", metric.label);
    }
}
