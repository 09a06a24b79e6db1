//! `srfl golds`: how much networks retrained without the same images differ from each other.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::bar::Bar;
use super::output::Force;
use super::print::say;
use super::setup::{Assessing, Counts, load_gold, open_model};
use srfl::data::Partition;
use srfl::metrics::{METRICS, NetworkMetrics};
use srfl::model::Card;

/// Measure how much networks retrained without the same images (golds) differ from each other
///
/// Assesses each of them, and the original, as `srfl assess` does an unlearned network, and writes every
/// metric of each to one file. Distances to gold are distances to the first, the published one. What a
/// verdict may call "within gold's spread" is computed from such files by script/spread.mjs.
#[derive(Debug, Args)]
pub struct GoldsArgs {
    /// Card of the published gold
    #[arg(long, value_name = "FILE")]
    gold: PathBuf,
    /// Cards of golds that differ from it in their seed alone, as `srfl pretrain --seed` trains them
    #[arg(value_name = "CARD", required = true)]
    others: Vec<PathBuf>,
    /// Keep what the file says of other golds than these, whose weights need not be at hand any more
    #[arg(long)]
    add: bool,
    #[command(flatten)]
    on: Assessing,
    /// File to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    force: Force,
}

/// What a file of golds holds.
#[derive(Serialize, Deserialize)]
struct Golds {
    format: String,
    version: u32,
    /// The published gold, by name.
    gold: String,
    /// Which images none of them saw: `class`, `images` or `mislabeled`.
    kind: String,
    /// How many images the metrics are of.
    images: Value,
    /// Every metric of the original.
    original: Map<String, Value>,
    /// The golds, the published one first; its distances to itself are left out.
    golds: Vec<Member>,
}

#[derive(Serialize, Deserialize)]
struct Member {
    seed: u64,
    /// Of its weights.
    sha256: String,
    values: Map<String, Value>,
    /// Accuracy on the forget set's training images, before relearning and after each of its steps.
    relearning: Vec<f64>,
    /// Accuracy on the class's test images after prototypical relearning from 1, 2, 5, 10 and 20 images.
    prototypes: Vec<f64>,
    /// Accuracy of a linear probe on the class's test images after each stage.
    stages: Vec<f64>,
    /// Where the class's test images go, by class; empty of single images, whose classes differ.
    flow: Vec<f64>,
}

const FORMAT: &str = "srfl-golds";
const VERSION: u32 = 1;
/// About the bytes of a gold's metrics.
const MEMBER: usize = 3_000;

/// Runs the command.
pub fn run(args: &GoldsArgs) -> Result<()> {
    let mut bench = args.on.setup.original()?;
    let excluded = load_gold(&mut bench, &args.gold)?;
    let (first, _) = open_model(&args.gold)?;
    let others = args.others.iter().map(|path| open_model(path));
    let others = others.collect::<Result<Vec<_>>>()?;
    let mut seen = vec![&first];
    for ((card, _), path) in others.iter().zip(&args.others) {
        alike(&first, card).with_context(|| path.display().to_string())?;
        let same = seen.iter().find(|other| other.sha256 == card.sha256);
        ensure!(
            same.is_none(),
            "{} has the same weights as another one: give each gold once",
            path.display()
        );
        seen.push(card);
    }
    let before = match args.add && args.out.exists() {
        true => Some(read(&args.out)?),
        false => None,
    };
    let room = MEMBER * (others.len() + 2 + before.as_ref().map_or(0, |file| file.golds.len()));
    let force = args.force.or(before.is_some());
    let output = force.output(&args.out, room)?;
    let config = args.on.begin(&mut bench, &excluded)?;
    let Counts { train, test } = args.on.counts;
    let dataset = bench.dataset()?;
    let labels = [dataset.train(train)?.labels, dataset.test(test)?.labels];
    let parts = config.forget.partitions([&labels[0], &labels[1]]);
    let [on_train, _] = &parts;
    // As the page tells them apart.
    let kind = match config.forget.class() {
        Some(_) => "class",
        None if on_train.mislabeled.len() == on_train.forget.len() => "mislabeled",
        None => "images",
    };
    let bar = Bar::new()?;
    let (original, golds) = pollster::block_on(async {
        let assessor = bench.assessor(config, [train, test], bar.watch()).await?;
        let (original, gold) = assessor.references(bar.watch()).await?;
        let original = values(original, true);
        let mut golds = vec![member(&first, gold.expect("gold was loaded"), false)];
        for (card, network) in &others {
            let judged = assessor.judge(network, None, bar.watch()).await?;
            golds.push(member(card, &judged.unlearned, true));
        }
        Ok::<_, anyhow::Error>((original, golds))
    })?;
    drop(bar);
    let file = Golds {
        format: FORMAT.into(),
        version: VERSION,
        gold: first.name,
        kind: kind.into(),
        images: images(&parts),
        original,
        golds,
    };
    let file = match before {
        Some(before) => joined(before, file).with_context(|| args.out.display().to_string())?,
        None => file,
    };
    let count = file.golds.len();
    output.write(serde_json::to_string(&file)? + "\n")?;
    say!("{count} golds in {}", args.out.display());
    Ok(())
}

/// A file of golds that is to be added to.
fn read(path: &Path) -> Result<Golds> {
    let name = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    let file: Golds = serde_json::from_str(&text)
        .with_context(|| format!("{name} is no file of golds that can be added to"))?;
    ensure!(
        file.format == FORMAT && file.version == VERSION,
        "{name} is no file of golds that can be added to"
    );
    Ok(file)
}

/// The golds of a file, and those measured now, which take the place of ones of their seeds.
fn joined(before: Golds, now: Golds) -> Result<Golds> {
    let about = |file: &Golds| {
        let Golds {
            gold,
            kind,
            images,
            original,
            ..
        } = file;
        (gold.clone(), kind.clone(), images.clone(), original.clone())
    };
    ensure!(
        about(&before) == about(&now),
        "its golds were measured otherwise, on other images, or beside another original: measure all of them anew, \
         without --add"
    );
    let seeds: Vec<u64> = now.golds.iter().map(|gold| gold.seed).collect();
    let kept = before.golds.into_iter();
    let kept = kept.filter(|gold| !seeds.contains(&gold.seed));
    let mut golds = now.golds;
    golds.extend(kept);
    // The published one stays the first.
    golds[1..].sort_by_key(|gold| gold.seed);
    Ok(Golds { golds, ..now })
}

/// Fails where two golds differ in more than their seed.
fn alike(first: &Card, other: &Card) -> Result<()> {
    let facts = |card: &Card| {
        let Card { preset, epochs, .. } = card;
        (*preset, *epochs, card.trained_on.clone(), card.excluded())
    };
    ensure!(
        facts(first) == facts(other),
        "it was not trained as {} was: {} epochs on {}, and that {} epochs on {}",
        first.name,
        other.epochs,
        other.trained_on,
        first.epochs,
        first.trained_on
    );
    ensure!(
        first.seed != other.seed,
        "it has the seed of {}, {}: train it with another --seed",
        first.name,
        first.seed
    );
    Ok(())
}

fn member(card: &Card, metrics: &NetworkMetrics, apart: bool) -> Member {
    let rounded = |values: &[f64]| values.iter().map(|&value| rounded(value)).collect();
    Member {
        seed: card.seed,
        sha256: card.sha256.clone(),
        values: values(metrics, apart),
        relearning: rounded(&metrics.relearn_curve),
        prototypes: rounded(&metrics.prototypes),
        stages: rounded(&metrics.stage_probes),
        flow: match metrics.accuracies.facc_test {
            Some(_) => rounded(&metrics.accuracies.flow_test),
            None => Vec::new(),
        },
    }
}

/// Every metric that a network has, by name; `apart`: its distances to gold, too.
fn values(metrics: &NetworkMetrics, apart: bool) -> Map<String, Value> {
    let wanted = METRICS
        .iter()
        .filter(|metric| apart || !metric.path.starts_with("to_gold"));
    let known = wanted.filter_map(|metric| Some((metric.id, metric.value(metrics)?)));
    known
        .map(|(id, value)| (id.to_string(), json!(rounded(value))))
        .collect()
}

/// To six places.
fn rounded(value: f64) -> f64 {
    (1e6 * value).round() / 1e6
}

fn images([train, test]: &[Partition; 2]) -> Value {
    let [forget_train, retain_train] = [train.forget.len(), train.retain.len()];
    let [forget_test, retain_test] = [test.forget.len(), test.retain.len()];
    json!({ "facc_train": forget_train, "racc_train": retain_train, "facc_test": forget_test, "racc_test": retain_test })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(seed: u64, facc: f64) -> Member {
        Member {
            seed,
            sha256: format!("{seed}-{facc}"),
            values: Map::from_iter([("facc_train".to_string(), json!(facc))]),
            relearning: Vec::new(),
            prototypes: Vec::new(),
            stages: Vec::new(),
            flow: Vec::new(),
        }
    }

    fn file(original: f64, golds: Vec<Member>) -> Golds {
        Golds {
            format: FORMAT.into(),
            version: VERSION,
            gold: "gold".into(),
            kind: "images".into(),
            images: json!({ "facc_train": 200 }),
            original: Map::from_iter([("facc_train".to_string(), json!(original))]),
            golds,
        }
    }

    #[test]
    fn golds_are_added_by_seed_and_only_to_ones_measured_alike() {
        let before = || file(1.0, vec![member(1, 0.5), member(3, 0.3), member(9, 0.9)]);
        let now = file(1.0, vec![member(1, 0.5), member(4, 0.4), member(3, 0.35)]);
        let golds = joined(before(), now).unwrap().golds;
        let found: Vec<_> = golds.iter().map(|gold| gold.sha256.as_str()).collect();
        assert_eq!(found, ["1-0.5", "3-0.35", "4-0.4", "9-0.9"]);
        let otherwise = joined(before(), file(0.99, vec![member(1, 0.5)]));
        let said = otherwise.err().unwrap().to_string();
        assert!(said.contains("without --add"), "{said}");
    }
}
