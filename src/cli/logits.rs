//! `srfl logits`: an original's logits of the published images, stored next to its card.

use std::path::PathBuf;

use anyhow::{Result, anyhow};
use burn::tensor::Device;
use clap::Args;

use super::bar::Bar;
use super::output::Force;
use super::pretrain::{cached_answers, evaluate};
use super::print::say;
use super::setup::open_model;
use srfl::data::{Images, sha256_hex, store};
use srfl::metrics::Observed;
use srfl::model::{CachedLogits, Card, DeviceImages, LogitsFile, Network, ResNet, TensorEntry};
use srfl::unlearn::RunConfig;
use srfl::{Phase, Progress};

/// Compute a model's logits of all images of the page, so that no visitor has to
///
/// They are written to NAME.logits.safetensors next to the card (tensors train and test, single
/// precision), and the card records that file, its hash, the weights' and the images'. The page uses
/// them if weights and images match and a few logits computed there agree. Without them a run starts
/// later. Make them again whenever the model or the images change.
///
/// For a network retrained without a class or images, only its answers go into the card: the page draws
/// its accuracies as the target before that network is loaded.
#[derive(Debug, Args)]
pub struct LogitsArgs {
    /// Card of the model (its weights are in the same folder)
    #[arg(long, value_name = "FILE", default_value = "www/models/resnet8.json")]
    model: PathBuf,
    /// Folder of the images, as `srfl data` writes it
    #[arg(long, value_name = "DIR", default_value = "www/data/cifar10")]
    data: PathBuf,
    #[command(flatten)]
    force: Force,
}

/// About the bytes of a card.
pub const CARD: usize = 10_000;

/// Runs the command.
pub fn run(args: &LogitsArgs) -> Result<()> {
    let (mut card, network) = open_model(&args.model)?;
    let dataset = store::open(&args.data)?;
    if card.excluded().is_some() {
        return answers(args, card, &network);
    }
    let [train, test] = [&dataset.manifest().train, &dataset.manifest().test].map(|all| all.count);
    let file = format!("{}.logits.safetensors", card.name);
    let path = args.model.with_file_name(&file);
    let values = (train + test) * card.classes.len();
    let logits_output = args.force.output(&path, values * size_of::<f32>())?;
    // A card that names no logits yet is completed.
    let card_output = args
        .force
        .or(card.logits.is_none())
        .output(&args.model, CARD)?;
    let dataset = store::read(&args.data, train, test)?;
    let network = network.build(&card.file, &Device::flex())?;
    let kept = CachedLogits {
        train: logits(&network, &dataset.train(train)?, Phase::Teacher)?,
        test: logits(&network, &dataset.test(test)?, Phase::Evaluate)?,
    };
    let bytes = kept.to_safetensors();
    logits_output.write(&bytes)?;
    card.logits = Some(LogitsFile {
        file,
        bytes: bytes.len(),
        sha256: sha256_hex(&bytes),
        weights: card.sha256.clone(),
        images: dataset.manifest().images_sha256(train, test)?,
    });
    card_output.write(serde_json::to_string_pretty(&card)? + "\n")?;
    say!(
        "{}: logits of {train} training and {test} test images in {}, named in {}",
        card.name,
        path.display(),
        args.model.display()
    );
    Ok(())
}

/// Completes the card of a network retrained without something (gold) by its answers to the images of a
/// default run.
fn answers(args: &LogitsArgs, card: Card, network: &Network) -> Result<()> {
    let RunConfig { train, test, .. } = RunConfig::default();
    // A card that has none yet is completed.
    let force = args.force.or(card.answers.is_none());
    let output = force.output(&args.model, CARD)?;
    let dataset = store::read(&args.data, train, test)?;
    let images = [dataset.train(train)?, dataset.test(test)?];
    let [on_train, on_test] = images.map(|images| evaluate(network, &images, &Device::flex()));
    let card = Card {
        answers: Some(cached_answers([&on_train?, &on_test?])?),
        ..card
    };
    output.write(serde_json::to_string_pretty(&card)? + "\n")?;
    say!(
        "{}: answers to {train} training and {test} test images in {}",
        card.name,
        args.model.display()
    );
    Ok(())
}

fn logits(network: &ResNet, images: &Images, phase: Phase) -> Result<TensorEntry> {
    let images = DeviceImages::upload(images, &Device::flex());
    let (bar, total) = (Bar::new()?, images.len());
    let seen = Observed::of(network, &images, None, async |done| {
        bar.show(Progress { phase, done, total });
        true
    });
    let logits = pollster::block_on(seen)
        .expect("nothing stopped it")
        .logits();
    let shape = logits.dims().to_vec();
    let values = logits.into_data().try_to_vec::<f32>();
    let values = values.map_err(|error| anyhow!("{error:?}"))?;
    Ok(TensorEntry { shape, values })
}
