//! `srfl experiments`: many runs and their figures, in a file that a killed suite goes on from.

mod challenge;
mod rows;
mod shard;
mod suite;
mod table;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;
use clap::builder::PossibleValuesParser;
use serde_json::Value;

use super::bar::Bar;
use super::device::Kind;
use super::page::{Extras, Page};
use super::print::{self, note, say};
use super::setup::{RelearnArgs, Setup, load_gold_of, make_run, method_parser};
use challenge::Computer;
use rows::{Common, GOLD, Key, ORIGINAL, Run, Sheet, Values, key_columns, value_of};
use shard::Shard;
use srfl::Error;
use srfl::data::CLASSES;
use srfl::metrics::registry::Unit;
use srfl::metrics::{METRICS, Metric, NetworkMetrics};
use srfl::model::Card;
use srfl::unlearn::{MethodName, RunConfig, SetKind};
use srfl::verdict::AssessConfig;
use srfl::workbench::{AssessOptions, Workbench};
use suite::{Suite, narrow};

/// Of every assessment, whatever its run's own seed: the original and gold have one set of figures
/// a class.
const JUDGE_SEED: u64 = 1;

/// Train the runs of a suite and assess each, as rows of a CSV file
///
/// Before a class's runs, the original and gold, retrained without the class, are assessed, too.
/// Results are written as soon as a run is done; the same command again trains only the missing runs.
/// On the same machine and device the same run gives the same values, except for its seconds.
#[derive(Debug, Args)]
pub struct ExperimentsArgs {
    /// Which runs
    #[arg(required_unless_present = "table")]
    suite: Option<Suite>,
    /// Train nothing: print these files as one Markdown table, with the mean over the seeds and half
    /// their range
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "suite")]
    table: Vec<PathBuf>,
    /// File of the rows, which is added to [default: results/SUITE.csv; SUITE-gpu.csv with --device
    /// gpu]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    setup: Setup,
    /// Folder of the networks retrained without a class, each by the name NAME-without-CLASS.json,
    /// where NAME is the original's [default: the folder of --model]
    #[arg(long, value_name = "DIR")]
    gold: Option<PathBuf>,
    /// Suite challenge: cards of networks retrained without the images, which differ in their seeds, or a
    /// folder of such cards
    #[arg(long, value_name = "CARD", num_args = 1..)]
    golds: Vec<PathBuf>,
    /// Training images used [default: 2000; suite full: 50000]
    #[arg(long)]
    train: Option<usize>,
    /// Test images used
    #[arg(long, default_value_t = 1000)]
    test: usize,
    #[command(flatten)]
    relearn: RelearnArgs,
    /// Only the suite's runs with these seeds
    #[arg(long, value_name = "N", value_delimiter = ',')]
    seeds: Vec<u64>,
    /// Only the suite's runs that forget these classes
    #[arg(long, value_name = "CLASS", value_delimiter = ',', value_parser = PossibleValuesParser::new(CLASSES))]
    forget: Vec<String>,
    /// Only the suite's runs of these methods
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = method_parser())]
    method: Vec<MethodName>,
    /// Only every Nth of the suite's rows, from the Kth on: the others are other machines' work. Give
    /// each machine its own --out; the files of all, one after the other, are the suite's file
    #[arg(long, value_name = "K/N", default_value_t)]
    shard: Shard,
    /// Take rows that stand in these files, of shards or of other suites, instead of training them
    /// again: they must come from the same kind of machine or device
    #[arg(long, value_name = "FILE", num_args = 1..)]
    from: Vec<PathBuf>,
    /// Compute with the page's own module, in Node: the digits that every reader's browser shows
    #[arg(long)]
    page: bool,
    /// List the missing runs, and train none
    #[arg(long)]
    dry_run: bool,
}

/// What is left to do for a forget set.
struct Work {
    /// A run that forgets it.
    config: RunConfig,
    gold: PathBuf,
    /// First the original's and gold's.
    rows: Vec<Row>,
}

impl Work {
    /// Whether a row of it must be computed.
    fn is_new(&self) -> bool {
        self.rows.iter().any(|row| row.known.is_none())
    }
}

/// A row to make.
struct Row {
    key: Key,
    /// The settings of a run; the original and gold have none.
    config: Option<RunConfig>,
    /// As another file has it.
    known: Option<Run>,
}

/// Runs the command.
pub fn run(args: &ExperimentsArgs) -> Result<()> {
    let Some(suite) = args.suite else {
        let rows: Result<Vec<_>> = args.table.iter().map(|path| rows::read(path)).collect();
        print::out(format_args!("{}", table::table(&rows?.concat())?));
        return Ok(());
    };
    let train = args.train.unwrap_or(suite.train());
    let runs = suite.runs(train, args.test);
    let runs = narrow(runs, "--forget", &args.forget, |run| run.forget.clone())?;
    let runs = narrow(runs, "--method", &args.method, |run| run.method)?;
    let runs = narrow(runs, "--seeds", &args.seeds, |run| run.seed)?;

    let setup = args.setup.for_model(suite.model());
    let mut bench = setup.original()?;
    for run in &runs {
        run.check(bench.network()?.stages())?;
    }
    let card = bench.card()?;
    let golds = match suite {
        Suite::Challenge => {
            ensure!(
                !args.golds.is_empty(),
                "give --golds the cards of networks retrained without the images, or their folder"
            );
            ensure!(
                args.from.is_empty(),
                "leave --from out: its rows have no confidences, which are compared here"
            );
            challenge::golds(&args.golds, card, &runs[0])?
        }
        _ => {
            let none = args.golds.is_empty();
            ensure!(none, "only the suite challenge has --golds: leave it out");
            Vec::new()
        }
    };
    let common = Common {
        model: card.name.clone(),
        train,
        test: args.test,
        relearn_steps: match suite {
            // Nothing is relearned.
            Suite::Challenge => 0,
            _ => args.relearn.relearn_steps,
        },
    };
    let out = args.out.clone().unwrap_or_else(|| {
        // Rows do not name their device, so those of each have a file of their own.
        let device = match args.setup.device {
            Kind::Cpu => "",
            Kind::Gpu => "-gpu",
        };
        Path::new("results").join(format!("{}{device}.csv", suite.name()))
    });
    if suite == Suite::Challenge {
        let count = golds.len() as u64;
        let task = challenge::Task {
            runs: runs.into_iter().filter(|run| run.seed <= count).collect(),
            common,
            golds,
            shard: args.shard,
            out: &out,
        };
        if args.dry_run {
            return task.list();
        }
        if args.page {
            return task.run(&mut Computer::Page { setup, page: None });
        }
        setup.complete(&mut bench, train, args.test)?;
        return task.run(&mut Computer::Native(&mut bench));
    }
    let known: Result<Vec<_>> = args.from.iter().map(|path| rows::read(path)).collect();
    let known = known?.concat();
    if args.dry_run {
        say!("{}", key_columns().join(","));
        let rows = match out.exists() {
            true => rows::read(&out)?,
            false => Vec::new(),
        };
        let work = left(args, &setup, card, &common, &runs, [&rows, &known]);
        let missing = work.iter().flat_map(|set| &set.rows);
        for row in missing.filter(|row| row.known.is_none()) {
            say!("{}", row.key.join(","));
        }
        return Ok(());
    }

    let (mut sheet, rows) = Sheet::open(&out)?;
    let work = left(args, &setup, card, &common, &runs, [&rows, &known]);
    let new: Vec<&Work> = work.iter().filter(|set| set.is_new()).collect();
    if !new.is_empty() {
        setup.complete(&mut bench, train, args.test)?;
    }
    for set in &new {
        bench.can_assess(&bench.target(&set.config)?, [train, args.test])?;
    }
    let mut page = match args.page && !new.is_empty() {
        true => Some(Page::open(&setup, train, args.test)?),
        false => None,
    };
    let bar = Bar::new()?;
    let rows = work.iter().flat_map(|set| &set.rows);
    let runs = rows.filter(|row| row.config.is_some() && row.known.is_none());
    let (mut done, all) = (0, runs.count());
    for set in work {
        if set.is_new() {
            load_gold_of(&mut bench, &set.config, &set.gold)?;
        }
        let Work {
            config: of,
            gold,
            rows,
        } = set;
        for Row { key, config, known } in rows {
            if let Some(known) = known {
                sheet.append(&known)?;
                continue;
            }
            let Some(config) = config else {
                let values = match &mut page {
                    Some(page) => reference_by_page(page, &common, &of, &gold, &key),
                    None => pollster::block_on(reference(&mut bench, &common, &of, &key, &bar)),
                };
                let values = values
                    .with_context(|| format!("the original and gold without {}", of.forgets()))?;
                sheet.append(&Run::done(key, values))?;
                continue;
            };
            let what = format!(
                "{}, {}, seed {}",
                config.forgets(),
                config.method,
                config.seed
            );
            let found = match &mut page {
                Some(page) => judged_by_page(page, &common, &config, &gold),
                None => pollster::block_on(judged(&mut bench, &common, &config, &bar)),
            };
            let run = Run::ended(key, found, config.steps).with_context(|| what.clone())?;
            done += 1;
            let result = match run.note.as_str() {
                "" => format!(
                    "facc {}, racc {} on test images, {} s",
                    // Single images are training images: they have no facc on test images.
                    match run.get("facc_test") {
                        "" => format!("{} on training images", run.get("facc_train")),
                        facc => facc.into(),
                    },
                    run.get("racc_test"),
                    run.get("train_seconds")
                ),
                note => note.into(),
            };
            sheet.append(&run)?;
            bar.suspend(|| note!("{done} of {all}: {what}: {result}"));
        }
    }
    drop(bar);
    note!("{} has all rows asked for that can be made", out.display());
    Ok(())
}

/// What is left of each forget set; one without gold is skipped, and said so.
fn left(
    args: &ExperimentsArgs,
    setup: &Setup,
    card: &Card,
    common: &Common,
    runs: &[RunConfig],
    [done, known]: [&[Run]; 2],
) -> Vec<Work> {
    let mut work = Vec::new();
    let mut place = 0..;
    for runs in runs.chunk_by(|a, b| a.forgets() == b.forgets()) {
        let (config, forgets) = (&runs[0], runs[0].forgets());
        let references = [ORIGINAL, GOLD].map(|name| (common.reference(name, &forgets), None));
        let keyed = runs.iter().map(|run| (common.run(run), Some(run.clone())));
        let asked: Vec<_> = references
            .into_iter()
            .chain(keyed)
            .zip(&mut place)
            .filter(|(_, place)| args.shard.has(*place))
            .map(|(row, _)| row)
            .collect();
        let gold = setup.gold(args.gold.as_deref(), &card.name, config);
        if !gold.exists() {
            // The original's own command, so that gold differs in the class alone.
            note!(
                "{forgets} is skipped, since there is no {}: make it with {} {} \
                 --name {}-without-{forgets} --out {}",
                gold.display(),
                card.command,
                match config.set {
                    SetKind::Random => format!("--exclude-tenth {}", config.set_seed),
                    SetKind::Mislabeled => "--exclude-mislabeled".into(),
                    SetKind::Class | SetKind::Picked => format!("--exclude {forgets}"),
                },
                card.name,
                gold.parent().unwrap_or(Path::new("")).display()
            );
            continue;
        }
        let rows: Vec<_> = asked
            .into_iter()
            .filter(|(key, _)| done.iter().all(|run| run.key != *key))
            .map(|(key, config)| Row {
                known: known.iter().find(|run| run.key == key).cloned(),
                key,
                config,
            })
            .collect();
        if !rows.is_empty() {
            let config = config.clone();
            work.push(Work { config, gold, rows });
        }
    }
    work
}

/// The figures of the original or of gold, whichever the key is of.
async fn reference(
    bench: &mut Workbench,
    common: &Common,
    of: &RunConfig,
    key: &Key,
    bar: &Bar,
) -> Result<Values> {
    let config = AssessConfig {
        forget: bench.target(of)?,
        seed: JUDGE_SEED,
        relearn_steps: common.relearn_steps,
    };
    let images = [common.train, common.test];
    let assessor = bench.assessor(config.clone(), images, bar.watch()).await?;
    let (original, gold) = assessor.references(bar.watch()).await?;
    let network = match gold {
        Some(gold) if value_of(key, "method") == Some(GOLD) => gold,
        _ => original,
    };
    Ok(figures(&config, network, None))
}

/// The figures of a run's end.
async fn judged(
    bench: &mut Workbench,
    common: &Common,
    config: &RunConfig,
    bar: &Bar,
) -> Result<Values, Error> {
    let seconds = make_run(bench, config, bar, |_| {}).await?;
    let judged = bench.assess(options(common), bar.watch()).await?;
    Ok(figures(&judged.config, &judged.unlearned, Some(seconds)))
}

fn options(common: &Common) -> AssessOptions {
    AssessOptions {
        relearn_steps: common.relearn_steps,
        seed: Some(JUDGE_SEED),
        together: false,
    }
}

/// As [`reference`], by the page's module.
fn reference_by_page(
    page: &mut Page,
    common: &Common,
    of: &RunConfig,
    gold: &Path,
    key: &Key,
) -> Result<Values> {
    let made = page.run(of, Some(gold), 0, Some(&options(common)), Extras::default())?;
    let is_gold = value_of(key, "method") == Some(GOLD);
    let network = if is_gold { "gold" } else { "original" };
    Ok(figures_of(of, &made.assessment[network], None))
}

/// As [`judged`], by the page's module.
fn judged_by_page(
    page: &mut Page,
    common: &Common,
    config: &RunConfig,
    gold: &Path,
) -> Result<Values, Error> {
    let made = page.run(
        config,
        Some(gold),
        config.steps,
        Some(&options(common)),
        Extras::default(),
    )?;
    let network = &made.assessment["unlearned"];
    Ok(figures_of(config, network, Some(made.seconds())))
}

/// As [`figures`], of a network in an assessment as JSON.
fn figures_of(config: &RunConfig, network: &Value, seconds: Option<f64>) -> Values {
    let mut values: Values = Vec::new();
    for metric in METRICS {
        let pointer = format!("/{}", metric.path.replace('.', "/"));
        if let Some(value) = network.pointer(&pointer).and_then(Value::as_f64) {
            values.push((metric.id.into(), metric_text(metric, value)));
        }
    }
    let flow = &network["accuracies"]["flow_test"];
    let flow = flow.as_array().map(|shares| {
        let share = |class: usize| shares[class].as_f64().unwrap_or_default();
        (0..shares.len()).map(share).collect::<Vec<_>>()
    });
    if let (SetKind::Class, Some(flow)) = (config.set, flow) {
        let class = CLASSES.iter().position(|name| *name == config.forget);
        values.extend(class.map(|class| to_neighbors(class, &flow)));
    }
    values.extend(seconds.map(|seconds| ("train_seconds".into(), decimal(seconds, 3))));
    values
}

/// A network's metrics by name, as they stand in a file.
fn figures(config: &AssessConfig, network: &NetworkMetrics, seconds: Option<f64>) -> Values {
    let mut values: Values = Vec::new();
    for metric in METRICS {
        if let Some(value) = metric.value(network) {
            values.push((metric.id.into(), metric_text(metric, value)));
        }
    }
    if let (Some(forget), Some(_)) = (config.forget.class(), network.accuracies.facc_test) {
        let flow = &network.accuracies.flow_test;
        values.push(to_neighbors(usize::from(forget), flow));
    }
    values.extend(seconds.map(|seconds| ("train_seconds".into(), decimal(seconds, 3))));
    values
}

fn metric_text(metric: &Metric, value: f64) -> String {
    decimal(value, if metric.unit == Unit::Steps { 0 } else { 6 })
}

/// The share of a class's images that goes to its neighbors: what a roll by one makes likely.
fn to_neighbors(class: usize, flow: &[f64]) -> (String, String) {
    let count = flow.len();
    let neighbors = [(class + count - 1) % count, (class + 1) % count];
    let share = neighbors.map(|class| flow[class]).iter().sum();
    ("forget_plus_minus".into(), decimal(share, 6))
}

/// A number with so many digits; never a minus before nothing but zeros.
fn decimal(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    match text.strip_prefix('-') {
        Some(rest) if rest.bytes().all(|byte| matches!(byte, b'0' | b'.')) => rest.into(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_digits_and_zero_has_no_sign() {
        assert_eq!(decimal(1.0 / 3.0, 6), "0.333333");
        assert_eq!(decimal(-1e-9, 6), "0.000000");
        assert_eq!(decimal(-0.5, 1), "-0.5");
        assert_eq!(decimal(f64::NEG_INFINITY, 6), "-inf");
    }
}
