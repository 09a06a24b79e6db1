//! `srfl record`: runs with their verdicts in a file that the page shows without running anything.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use clap::Args;
use serde::Serialize;
use serde_json::{Map, Number, Value, json};

use super::bar::Bar;
use super::device::Kind;
use super::output::Force;
use super::page::{Extras, Page};
use super::print::note;
use super::setup::{RelearnArgs, RunSettings, Setup, load_gold_of, make_run_beside, method_parser};
use srfl::Error;
use srfl::run::Record;
use srfl::unlearn::{MethodName, RunConfig};
use srfl::workbench::{AssessOptions, Whose, Workbench};

/// Significant digits: more than a chart can show, and the file is a third as large.
const DIGITS: usize = 5;

/// Train a run, assess it, and write both as a recording that the page can show
///
/// In www/recorded, recording=NAME in the page's address shows it; from anywhere else, the page can
/// open it as a file.
#[derive(Debug, Args)]
pub struct RecordArgs {
    #[command(flatten)]
    settings: RunSettings,
    #[command(flatten)]
    setup: Setup,
    /// Record these methods for comparison instead, each with its own default settings:
    /// their evaluations and verdicts, without single steps
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = method_parser())]
    compare: Vec<MethodName>,
    /// Card of the network retrained without what is forgotten [default: NAME-without-CLASS.json,
    /// -without-random-SEED.json or -without-mislabeled.json in the original's folder; without it,
    /// the verdict has no gold]
    #[arg(long, value_name = "CARD")]
    gold: Option<PathBuf>,
    #[command(flatten)]
    relearn: RelearnArgs,
    /// Compute with the page's own module, in Node: the digits that every reader's browser shows
    #[arg(long)]
    page: bool,
    /// File of the recording
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    force: Force,
}

/// Points along a side of a recorded map of a territory: two bytes each.
const SIDE: usize = 32;
/// Evaluations with a map of the student's.
const MAPS: usize = 6;

impl RecordArgs {
    /// Whether maps of the territory and what brings it back are recorded, too.
    fn more(&self) -> bool {
        self.compare.is_empty()
    }
}

/// About the bytes of a run in a recording.
const RUN: usize = 220_000;

/// What the page reads; `www/run/recording.js` checks it.
#[derive(Serialize)]
struct Recording<'a> {
    format: &'static str,
    version: u32,
    model: &'a str,
    /// Of the original's weights, so that a recording of another model is noticed.
    model_sha256: &'a str,
    device: Kind,
    runs: Vec<Run>,
}

#[derive(Serialize)]
struct Run {
    config: RunConfig,
    records: Vec<Value>,
    /// Of training.
    seconds: f64,
    assessment: Value,
    /// What came back without training; of runs to be compared it is not tried.
    #[serde(skip_serializing_if = "Value::is_null")]
    recovery: Value,
    /// Of the territory of what is forgotten; none of runs that are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    map: Option<Value>,
}

/// Runs the command.
pub fn run(args: &RecordArgs) -> Result<()> {
    let RunSettings(config) = &args.settings;
    let configs = if args.compare.is_empty() {
        vec![config.clone()]
    } else {
        let brought = args.compare.iter().map(|&method| RunConfig {
            set: config.set,
            set_seed: config.set_seed,
            photos: config.photos.clone(),
            forget: config.forget.clone(),
            seed: config.seed,
            train: config.train,
            test: config.test,
            every: config.every,
            partial: config.partial,
            ..RunConfig::of(method)
        });
        brought.collect()
    };
    let mut bench = args.setup.original()?;
    for config in &configs {
        config.check(bench.network()?.stages())?;
    }
    let gold = gold_card(args, &bench.card()?.name, config);
    if let Some(gold) = &gold {
        load_gold_of(&mut bench, config, gold)?;
    }
    let output = args.force.output(&args.out, RUN * configs.len())?;
    args.setup.complete(&mut bench, config.train, config.test)?;
    bench.can_assess(&bench.target(config)?, [config.train, config.test])?;
    let mut page = match args.page {
        true => Some(Page::open(&args.setup, config.train, config.test)?),
        false => None,
    };
    let bar = Bar::new()?;
    let mut runs = Vec::new();
    for config in configs {
        let run = match &mut page {
            Some(page) => record_by_page(args, config, page, gold.as_deref())?,
            None => pollster::block_on(record(args, config, &mut bench, &bar))?,
        };
        let (method, end) = (
            run.config.method,
            &run.assessment["unlearned"]["accuracies"],
        );
        let percent = |name: &str| percent(end[name].as_f64());
        bar.suspend(|| {
            note!(
                "{method}: facc {}, racc {}; on test images {} and {}",
                percent("facc_train"),
                percent("racc_train"),
                percent("facc_test"),
                percent("racc_test")
            );
        });
        runs.push(run);
    }
    let card = bench.card()?;
    let recording = Recording {
        format: "srfl-recording",
        version: 2,
        model: &card.name,
        model_sha256: &card.sha256,
        device: args.setup.device,
        runs,
    };
    let text = rounded(serde_json::to_value(&recording)?).to_string() + "\n";
    output.write(text)
}

/// A run and its verdict.
async fn record(
    args: &RecordArgs,
    config: RunConfig,
    bench: &mut Workbench,
    bar: &Bar,
) -> Result<Run> {
    let mut records = Vec::new();
    let mut corners = None;
    let mut maps = Vec::new();
    let keep = async |bench: &mut Workbench, record: Record| {
        if let Record::Eval(eval) = &record
            && args.more()
        {
            if records.is_empty() {
                let presets = bench.session()?.corner_presets().await?;
                corners = presets.first().copied();
            }
            if let Some(corners) = corners {
                let map = bench.territory(Whose::Unlearned, corners, SIDE, async |_| true);
                maps.push(json!({"step": eval.step, "map": map.await?}));
            }
        }
        records.push(record);
        Ok(())
    };
    let made = make_run_beside(bench, &config, bar, keep).await;
    let seconds = made.map_err(|error| not_shown(&config, error))?;
    let mut references = [None, None];
    if let Some(corners) = corners {
        for (whose, map) in [Whose::Gold, Whose::Original]
            .into_iter()
            .zip(&mut references)
        {
            let drawn = bench.territory(whose, corners, SIDE, async |_| true);
            *map = drawn.await?;
        }
    }
    let [gold, original] = references;
    let map =
        original.map(|original| json!({"original": original, "gold": gold, "unlearned": maps}));
    let assessment = bench.assess(options(args), bar.watch()).await?;
    let recovery = match args.more() {
        true => serde_json::to_value(bench.recover(options(args), bar.watch()).await?)?,
        false => Value::Null,
    };
    let records: Result<Vec<Value>, _> = records.into_iter().map(serde_json::to_value).collect();
    Ok(Run {
        seconds,
        assessment: serde_json::to_value(assessment)?,
        recovery,
        records: kept(args, records?),
        map: map.map(map_of),
        config,
    })
}

/// The same by the page's module.
fn record_by_page(
    args: &RecordArgs,
    config: RunConfig,
    page: &mut Page,
    gold: Option<&Path>,
) -> Result<Run> {
    let extras = Extras {
        map: args.more().then_some(SIDE),
        recover: args.more(),
        show: false,
    };
    let made = page.run(&config, gold, config.steps, Some(&options(args)), extras);
    let made = made.map_err(|error| not_shown(&config, error))?;
    Ok(Run {
        seconds: made.seconds(),
        assessment: made.assessment,
        recovery: made.recovery,
        map: made.map.map(map_of),
        records: kept(args, made.records),
        config,
    })
}

/// The maps of a run as they are recorded: a few of the student's, each without what all have alike and
/// without its probabilities.
fn map_of(mut maps: Value) -> Value {
    let original = maps["original"].take();
    let frames = maps["unlearned"].as_array().map(Vec::as_slice);
    let frames = frames.unwrap_or_default();
    let count = MAPS.min(frames.len());
    let (last, gaps) = (
        frames.len().saturating_sub(1),
        count.saturating_sub(1).max(1),
    );
    // Close together at first, since most is forgotten then.
    let picked = (0..count).map(|k| k.max((k * k * last + gaps * gaps / 2) / (gaps * gaps)));
    let unlearned = picked.map(|k| {
        let mut frame = small(&frames[k]["map"]);
        frame["step"] = frames[k]["step"].clone();
        frame
    });
    json!({
        "corners": original["corners"],
        "at": original["at"],
        "original": small(&original),
        "gold": small(&maps["gold"]),
        "unlearned": unlearned.collect::<Vec<_>>(),
    })
}

/// What is recorded of one map; null where there is none.
fn small(map: &Value) -> Value {
    let kept = ["side", "labels", "confidence", "shares", "agreement"];
    match map {
        Value::Object(fields) => {
            let fields = kept
                .into_iter()
                .filter_map(|name| fields.get_key_value(name));
            Value::Object(
                fields
                    .map(|(k, v)| (k.clone(), v.clone()))
                    .collect::<Map<_, _>>(),
            )
        }
        _ => Value::Null,
    }
}

fn options(args: &RecordArgs) -> AssessOptions {
    AssessOptions {
        relearn_steps: args.relearn.relearn_steps,
        seed: None,
        together: false,
    }
}

fn not_shown(config: &RunConfig, error: Error) -> anyhow::Error {
    match error {
        Error::Diverged { step } => anyhow!(
            "{} diverged at step {step}, so there is nothing to show: lower its rate",
            config.method
        ),
        other => other.into(),
    }
}

/// All records of a run, or of several to be compared the evaluations alone, without their images.
fn kept(args: &RecordArgs, mut records: Vec<Value>) -> Vec<Value> {
    if !args.compare.is_empty() {
        records.retain(|record| record["type"] == "eval");
        for eval in &mut records {
            eval["examples"] = json!([]);
        }
    }
    records
}

fn percent(share: Option<f64>) -> String {
    share.map_or("none".into(), |share| format!("{:.1}%", 100.0 * share))
}

/// The card given, or the one that lies where it is looked for.
fn gold_card(args: &RecordArgs, model: &str, config: &RunConfig) -> Option<PathBuf> {
    if args.gold.is_some() {
        return args.gold.clone();
    }
    let card = args.setup.gold(None, model, config);
    if card.exists() {
        return Some(card);
    }
    note!(
        "there is no {}, so the verdict does without gold",
        card.display()
    );
    None
}

/// The same with every fraction cut to [`DIGITS`] significant digits.
fn rounded(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            let value = number.as_f64().unwrap_or_default();
            let text = format!("{value:.*e}", DIGITS - 1);
            let short = text.parse().ok().and_then(Number::from_f64);
            Value::Number(short.unwrap_or(number))
        }
        Value::Array(values) => values.into_iter().map(rounded).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, rounded(value)))
            .collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_maps_are_kept_from_the_first_to_the_last_and_what_they_have_alike_once() {
        let map = |labels: &str| {
            json!({
                "corners": [1, 2, 3], "at": [[0.0, 1.0], [1.0, 1.0], [0.5, 0.0]], "side": 1, "labels": labels,
                "confidence": "_", "shares": [1.0], "agreement": null, "probabilities": [255],
            })
        };
        let frames = |count: usize| {
            let frames = (0..count).map(|k| json!({"step": 10 * k, "map": map("0")}));
            json!({"original": map("1"), "gold": null, "unlearned": frames.collect::<Vec<_>>()})
        };
        let steps = |kept: &Value| {
            let frames = kept["unlearned"].as_array().unwrap().iter();
            let steps = frames.map(|frame| frame["step"].as_u64().unwrap());
            steps.collect::<Vec<_>>()
        };
        let kept = map_of(frames(31));
        assert_eq!(steps(&kept), [0, 10, 50, 110, 190, 300]);
        assert_eq!(kept["corners"], json!([1, 2, 3]));
        let wanted = json!({
            "side": 1, "labels": "1", "confidence": "_", "shares": [1.0], "agreement": null,
        });
        assert_eq!(kept["original"], wanted);
        assert_eq!(kept["gold"], Value::Null);
        assert_eq!(steps(&map_of(frames(7))), [0, 10, 20, 30, 40, 60]);
        assert_eq!(steps(&map_of(frames(6))), [0, 10, 20, 30, 40, 50]);
        assert_eq!(steps(&map_of(frames(2))), [0, 10]);
        assert_eq!(steps(&map_of(frames(1))), [0]);
    }

    #[test]
    fn fractions_are_cut_and_whole_numbers_stay() {
        let value =
            json!({"a": [0.123_456_789, -12.000_04, 1e-9], "seed": 4_294_967_295_u64, "b": null});
        let wanted = json!({"a": [0.12346, -12.0, 1e-9], "seed": 4_294_967_295_u64, "b": null});
        assert_eq!(rounded(value), wanted);
    }
}
