//! `srfl experiments`: many runs and their figures, in a file that a killed suite goes on from.

pub(super) mod judge;
mod rows;
mod suite;
mod table;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use clap::builder::PossibleValuesParser;

use super::device::Kind;
use super::progress_bar;
use super::setup::{RelearnArgs, Setup, method_parser, open_model};
use judge::{Judge, Outcome};
use rows::{Common, Key, Run, Sheet, has, key_columns};
use srfl::data::CLASSES;
use srfl::model::Card;
use srfl::unlearn::{MethodName, RunConfig};
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
    /// File of the rows [default: docs/results/SUITE.csv; SUITE-gpu.csv with --device gpu]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    setup: Setup,
    /// Folder of the networks retrained without a class, each by the name NAME-without-CLASS.json,
    /// where NAME is the original's [default: the folder of --model]
    #[arg(long, value_name = "DIR")]
    gold: Option<PathBuf>,
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
    /// List the missing runs, and train none
    #[arg(long)]
    dry_run: bool,
}

/// What is left to do for a class.
struct Work {
    class: String,
    gold: PathBuf,
    /// The keys of the original and of gold, where a row of theirs is left.
    references: Vec<(&'static str, Key)>,
    runs: Vec<(Key, RunConfig)>,
}

/// Runs the command.
pub fn run(args: &ExperimentsArgs) -> Result<()> {
    let Some(suite) = args.suite else {
        let rows: Result<Vec<_>> = args.table.iter().map(|path| rows::read(path)).collect();
        print!("{}", table::table(&rows?.concat())?);
        return Ok(());
    };
    let train = args.train.unwrap_or(suite.train());
    let runs = suite.runs(train, args.test);
    let runs = narrow(runs, "--forget", &args.forget, |run| run.forget.clone())?;
    let runs = narrow(runs, "--method", &args.method, |run| run.method)?;
    let runs = narrow(runs, "--seeds", &args.seeds, |run| run.seed)?;

    let (card, original) = open_model(&args.setup.model)?;
    for run in &runs {
        run.check(original.stages())?;
    }
    let common = Common {
        model: &card.name,
        train,
        test: args.test,
        relearn_steps: args.relearn.relearn_steps,
    };
    let out = match &args.out {
        Some(path) => path.clone(),
        None => {
            // Rows do not name their device, so those of each have a file of their own.
            let device = match args.setup.device.kind {
                Kind::Cpu => "",
                Kind::Gpu => "-gpu",
            };
            Path::new("docs/results").join(format!("{}{device}.csv", suite.name()))
        }
    };
    if args.dry_run {
        let work = left(args, &card, &common, &runs, &rows::read_or_none(&out)?);
        println!("{}", key_columns().join(","));
        for class in work {
            let runs = class.runs.into_iter().map(|(key, _)| key);
            let references = class.references.into_iter().map(|(_, key)| key);
            for key in references.chain(runs) {
                println!("{}", key.join(","));
            }
        }
        return Ok(());
    }

    let images = args.setup.images(train, args.test)?;
    let mut sheet = Sheet::open(&out)?;
    let work = left(args, &card, &common, &runs, sheet.runs());
    let judge = Judge {
        device: args.setup.device.open(&original, &card.known_answer)?,
        card: card.clone(),
        original,
        images,
        seed: JUDGE_SEED,
        relearn_steps: args.relearn.relearn_steps,
        bar: progress_bar()?,
    };
    let mut counter = Counter {
        done: 0,
        all: work.iter().map(|class| class.runs.len()).sum(),
    };
    for class in work {
        forget(&judge, class, &mut sheet, &mut counter)?;
    }
    judge.bar.finish_and_clear();
    eprintln!("{} has all rows asked for that can be made", out.display());
    Ok(())
}

/// Runs done, of those that were left.
struct Counter {
    done: usize,
    all: usize,
}

/// What is left of each class; a class without gold is skipped, and said so.
fn left(
    args: &ExperimentsArgs,
    card: &Card,
    common: &Common,
    runs: &[RunConfig],
    rows: &[Run],
) -> Vec<Work> {
    let mut work = Vec::new();
    for runs in runs.chunk_by(|a, b| a.forget == b.forget) {
        let class = runs[0].forget.clone();
        let gold = args.setup.gold(args.gold.as_deref(), &card.name, &class);
        if !gold.exists() {
            // The original's own command, so that gold differs in the class alone.
            eprintln!(
                "{class} is skipped, since there is no {}: make it with {} --exclude {class} \
                 --name {}-without-{class} --out {}",
                gold.display(),
                card.command,
                card.name,
                gold.parent().unwrap_or(Path::new("")).display()
            );
            continue;
        }
        let references = ["original", "gold"].map(|name| (name, common.reference(name, &class)));
        let missing = |key: &Key| !has(rows, key);
        let keyed = runs.iter().map(|run| (common.run(run), run.clone()));
        let runs: Vec<_> = keyed.filter(|(key, _)| missing(key)).collect();
        let references: Vec<_> = references
            .into_iter()
            .filter(|(_, key)| missing(key))
            .collect();
        if !(runs.is_empty() && references.is_empty()) {
            work.push(Work {
                class,
                gold,
                references,
                runs,
            });
        }
    }
    work
}

/// Makes the rows of a class.
fn forget(judge: &Judge, work: Work, sheet: &mut Sheet, counter: &mut Counter) -> Result<()> {
    let class = &work.class;
    let mut assessor = judge.assessor(class, Some(&work.gold))?;
    if !work.references.is_empty() {
        let values = judge.references(&mut assessor);
        let [original, gold] =
            values.with_context(|| format!("the original and gold without {class}"))?;
        for (name, key) in work.references {
            let values = if name == "gold" { &gold } else { &original };
            sheet.append(Run {
                key,
                values: values.clone(),
                note: String::new(),
            })?;
        }
    }
    for (key, config) in work.runs {
        let outcome = judge.run(&config, &mut assessor);
        let what = format!("{class}, {}, seed {}", config.method, config.seed);
        let (values, note) = match outcome.with_context(|| what.clone())? {
            Outcome::Done(values) => (values, String::new()),
            Outcome::Diverged(step) => (Vec::new(), format!("diverged at step {step}")),
        };
        let run = Run { key, values, note };
        counter.done += 1;
        let result = match run.note.as_str() {
            "" => format!(
                "facc {}, racc {} on test images, {} s",
                run.get("facc_test"),
                run.get("racc_test"),
                run.get("train_seconds")
            ),
            note => note.into(),
        };
        sheet.append(run)?;
        let (done, all) = (counter.done, counter.all);
        // The bar draws nothing where standard error is not a terminal.
        judge
            .bar
            .suspend(|| eprintln!("{done} of {all}: {what}: {result}"));
    }
    Ok(())
}
