//! The suite of the challenge's own metric: many networks of a kind, each of which leaves its confidences
//! in the forget set's images.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::super::bar::Bar;
use super::super::page::{Extras, Page, PageRun, Shown};
use super::super::print::{note, say};
use super::super::setup::{Setup, cards_in, make_run, open_model};
use super::rows::{Common, GOLD, Key, Run, Sheet, Values};
use super::shard::Shard;
use super::{decimal, rows};
use srfl::Error;
use srfl::metrics::{Accuracies, Challenge, Group, Logits};
use srfl::model::{Card, Network};
use srfl::unlearn::RunConfig;
use srfl::workbench::Workbench;

/// Networks of a kind in the challenge.
const THEIRS: usize = 512;
/// The values of a row.
const CONFIDENCES: &str = "confidences";
const ACCURACIES: [&str; 2] = ["racc_train", "racc_test"];

/// What is to be done.
pub struct Task<'a> {
    pub common: Common,
    /// The cards of the golds.
    pub golds: Vec<(PathBuf, Card)>,
    /// The unlearned networks.
    pub runs: Vec<RunConfig>,
    pub shard: Shard,
    pub out: &'a Path,
}

/// What trains and evaluates.
pub enum Computer<'a> {
    /// This program.
    Native(&'a mut Workbench),
    /// The page's module, opened for the original once a run needs it.
    Page { setup: Setup, page: Option<Page> },
}

/// A network that is missing.
enum Missing {
    Gold(PathBuf),
    Run(Box<RunConfig>),
}

/// The cards of the golds, by their seeds. A folder stands for all cards in it that are of such golds.
pub fn golds(
    paths: &[PathBuf],
    original: &Card,
    config: &RunConfig,
) -> Result<Vec<(PathBuf, Card)>> {
    let mut found = Vec::new();
    for path in paths {
        let cards = match path.is_dir() {
            true => cards_in(path)?,
            false => vec![path.clone()],
        };
        for card in cards {
            let (facts, _) = open_model(&card).with_context(|| card.display().to_string())?;
            match (of_the_set(&facts, original, config)?, path.is_dir()) {
                (true, _) => {}
                // Of those in a folder, others are meant for something else.
                (false, true) => continue,
                (false, false) => bail!(
                    "{} is no network retrained as {} was trained, but for its seed, without {}",
                    card.display(),
                    original.name,
                    config.forgets()
                ),
            }
            found.push((card, facts));
        }
    }
    found.sort_by_key(|(_, card)| card.seed);
    for pair in found.windows(2) {
        let [(_, a), (path, b)] = [&pair[0], &pair[1]];
        ensure!(
            a.seed != b.seed,
            "{} has the seed of another one, {}: give each gold once, of another --seed",
            path.display(),
            b.seed
        );
    }
    ensure!(
        found.len() >= 3,
        "there are {} golds, and fewer than 3 can show nothing: train them with srfl pretrain {} --seed N",
        found.len(),
        "--train-images 2000 --no-augment --epochs 30 --peak-rate 0.1 --exclude-tenth 1"
    );
    Ok(found)
}

/// Whether a network is gold of what a run forgets, whatever its seed.
fn of_the_set(card: &Card, original: &Card, config: &RunConfig) -> Result<bool> {
    let mut seeded = card.clone();
    if let (Some(own), Some(theirs)) = (&mut seeded.recipe, &original.recipe) {
        own.seed = theirs.seed;
    }
    let Ok(excluded) = seeded.gold_beside(original) else {
        return Ok(false);
    };
    let target = config.target(original.mislabeled())?;
    Ok(excluded.is(&target, &config.classes))
}

impl Task<'_> {
    /// The networks of the shard that have no row yet.
    fn missing(&self, rows: &[Run]) -> Vec<(Key, Missing)> {
        let forgets = self
            .runs
            .first()
            .map(RunConfig::forgets)
            .unwrap_or_default();
        let golds = self.golds.iter().map(|(path, card)| {
            let key = self.common.gold(card.seed, &forgets);
            (key, Missing::Gold(path.clone()))
        });
        let runs = self.runs.iter();
        let runs = runs.map(|run| (self.common.run(run), Missing::Run(Box::new(run.clone()))));
        golds
            .chain(runs)
            .enumerate()
            .filter(|(place, (key, _))| {
                self.shard.has(*place) && rows.iter().all(|row| row.key != *key)
            })
            .map(|(_, missing)| missing)
            .collect()
    }

    /// Lists what is missing.
    pub fn list(&self) -> Result<()> {
        let rows = match self.out.exists() {
            true => rows::read(self.out)?,
            false => Vec::new(),
        };
        say!("{}", rows::key_columns().join(","));
        for (key, _) in self.missing(&rows) {
            say!("{}", key.join(","));
        }
        Ok(())
    }

    /// Makes the missing networks' rows, then prints the scores of all rows.
    pub fn run(&self, computer: &mut Computer<'_>) -> Result<()> {
        let (mut sheet, mut rows) = Sheet::open(self.out)?;
        let missing = self.missing(&rows);
        let bar = Bar::new()?;
        let all = missing.len();
        for (done, (key, network)) in missing.into_iter().enumerate() {
            let (what, run) = match network {
                Missing::Gold(path) => {
                    let values = self.of_gold(computer, &path, &bar);
                    let run = values.map(|values| Run::done(key, values));
                    (path.display().to_string(), run)
                }
                Missing::Run(config) => {
                    let values = self.of_run(computer, &config, &bar);
                    let run = values.and_then(|values| Ok(Run::ended(key, values, config.steps)?));
                    (format!("{}, seed {}", config.method, config.seed), run)
                }
            };
            let run = run.with_context(|| what.clone())?;
            sheet.append(&run)?;
            bar.suspend(|| note!("{} of {all}: {what}", done + 1));
            rows.push(run);
        }
        drop(bar);
        say!("{}", self.table(&rows)?);
        Ok(())
    }

    fn of_gold(&self, computer: &mut Computer<'_>, path: &Path, bar: &Bar) -> Result<Values> {
        match computer {
            Computer::Native(bench) => {
                let (_, gold) = open_model(path)?;
                Ok(pollster::block_on(self.seen(bench, &gold, bar))?)
            }
            Computer::Page { setup, .. } => {
                let model = path.to_path_buf();
                let setup = Setup {
                    model,
                    ..setup.clone()
                };
                // Before its first step a student is the network that it starts from.
                let mut page = self.open_page(&setup)?;
                Ok(self.seen_by_page(&mut page, &self.runs[0], 0)?)
            }
        }
    }

    /// Of a run, which may diverge.
    fn of_run(
        &self,
        computer: &mut Computer<'_>,
        config: &RunConfig,
        bar: &Bar,
    ) -> Result<Result<Values, Error>> {
        match computer {
            Computer::Native(bench) => Ok(pollster::block_on(self.unlearned(bench, config, bar))),
            Computer::Page { setup, page } => {
                let page = match page {
                    Some(page) => page,
                    None => page.insert(self.open_page(setup)?),
                };
                Ok(self.seen_by_page(page, config, config.steps))
            }
        }
    }

    fn open_page(&self, setup: &Setup) -> Result<Page> {
        Page::open(setup, self.common.train, self.common.test)
    }

    async fn unlearned(
        &self,
        bench: &mut Workbench,
        config: &RunConfig,
        bar: &Bar,
    ) -> Result<Values, Error> {
        make_run(bench, config, bar, |_| {}).await?;
        let student = bench.session()?.student().await?;
        self.seen(bench, &student, bar).await
    }

    /// What a row says of a network.
    async fn seen(&self, bench: &Workbench, network: &Network, bar: &Bar) -> Result<Values, Error> {
        let counts = [self.common.train, self.common.test];
        let seen = bench.logits_of(network, counts, bar.watch()).await?;
        let labels = seen.each_ref().map(|logits| logits.labels());
        let parts = bench.target(&self.runs[0])?.partitions(labels);
        let predicted = seen.each_ref().map(Logits::predictions);
        let accuracies = Accuracies::new(&predicted, labels, &parts, seen[0].classes());
        let confidences = seen[0].select(&parts[0].forget).confidences();
        let found = [accuracies.racc_train, accuracies.racc_test];
        Ok(values(found, confidences))
    }

    /// The same of a run of the page's module, after so many steps.
    fn seen_by_page(
        &self,
        page: &mut Page,
        config: &RunConfig,
        steps: usize,
    ) -> Result<Values, Error> {
        let extras = Extras {
            show: true,
            ..Extras::default()
        };
        let PageRun { records, shown, .. } = page.run(config, None, steps, None, extras)?;
        let last = records.iter().rfind(|record| record["type"] == "eval");
        let last = last.expect("a run ends with an evaluation, of all images");
        let found = ACCURACIES.map(|name| last[name].as_f64());
        let shown = shown.expect("they were asked for");
        Ok(values(found, shown.iter().map(Shown::confidence).collect()))
    }

    /// The scores as a Markdown table.
    fn table(&self, rows: &[Run]) -> Result<String> {
        let forgets = self
            .runs
            .first()
            .map(RunConfig::forgets)
            .unwrap_or_default();
        let keys = self.golds.iter();
        let keys = keys.map(|(_, card)| self.common.gold(card.seed, &forgets));
        let golds = group(rows, &keys.collect::<Vec<_>>())?;
        let mut lines = vec![
            "| method | options | N | forgetting quality | retain | test | score |".to_string(),
            "| --- | --- | ---: | ---: | ---: | ---: | ---: |".to_string(),
        ];
        let mut methods: Vec<Vec<Key>> = Vec::new();
        for run in &self.runs {
            let key = self.common.run(run);
            match methods.iter_mut().find(|keys| alike(&keys[0], &key)) {
                Some(keys) => keys.push(key),
                None => methods.push(vec![key]),
            }
        }
        for keys in methods {
            let of = |column| rows::value_of(&keys[0], column).unwrap_or_default();
            let found = group(rows, &keys)?;
            lines.push(line(of("method"), of("options"), &found, &golds)?);
        }
        // Honest networks among themselves: what no method can beat. Every other one, since seeds may be
        // of several machines.
        let half = |odd: usize| {
            let places = (0..golds.test.len()).filter(|place| place % 2 == odd);
            pick(&golds, places.take(golds.test.len() / 2))
        };
        lines.push(line(GOLD, "half against half", &half(1), &half(0))?);
        lines.push(String::new());
        lines.push(format!(
            "N networks of each kind; the challenge had {THEIRS}. An image has points where its epsilon is \
             below ceil(ln(N - 1)), so scores of different N are not comparable."
        ));
        Ok(lines.join("\n"))
    }
}

/// The values of a row, by their names.
fn values(accuracies: [Option<f64>; 2], confidences: Vec<f64>) -> Values {
    let found = ACCURACIES.into_iter().zip(accuracies);
    let found = found.filter_map(|(name, value)| Some((name.into(), decimal(value?, 6))));
    let confidences = confidences.into_iter().map(|value| decimal(value, 5));
    let confidences = confidences.collect::<Vec<_>>().join(" ");
    found.chain([(CONFIDENCES.into(), confidences)]).collect()
}

/// A line of the table, of as many networks as both groups have.
fn line(method: &str, options: &str, ours: &Group, theirs: &Group) -> Result<String> {
    let count = ours.test.len().min(theirs.test.len());
    if count < 2 {
        return Ok(format!("| {method} | {options} | {count} |  |  |  |  |"));
    }
    let [ours, theirs] = [ours, theirs].map(|group| pick(group, 0..count));
    let found = Challenge::of(&ours, &theirs)?;
    let Challenge {
        quality,
        retain,
        test,
    } = found;
    let score = found.score();
    Ok(format!(
        "| {method} | {options} | {count} | {quality:.4} | {retain:.4} | {test:.4} | {score:.4} |"
    ))
}

fn pick(group: &Group, places: impl Iterator<Item = usize>) -> Group {
    let mut picked = Group::default();
    for place in places {
        picked.confidences.push(group.confidences[place].clone());
        picked.retain.push(group.retain[place]);
        picked.test.push(group.test[place]);
    }
    picked
}

/// Whether two keys differ in the seed alone.
fn alike(a: &Key, b: &Key) -> bool {
    let mut columns = rows::key_columns().into_iter().zip(a.iter().zip(b));
    columns.all(|(column, (a, b))| column == "seed" || a == b)
}

/// The networks of these keys that have a row with values.
fn group(rows: &[Run], keys: &[Key]) -> Result<Group> {
    let mut group = Group::default();
    for key in keys {
        let row = rows
            .iter()
            .find(|row| row.key == *key && row.note.is_empty());
        let Some(row) = row else { continue };
        let number = |text: &str| {
            text.parse::<f64>().with_context(|| {
                format!("\"{text}\" is no number: delete its run's lines and run it again")
            })
        };
        let confidences = row.get(CONFIDENCES).split(' ').map(number);
        let [retain, test] = ACCURACIES.map(|name| number(row.get(name)));
        group.confidences.push(confidences.collect::<Result<_>>()?);
        group.retain.push(retain?);
        group.test.push(test?);
    }
    Ok(group)
}

#[cfg(test)]
mod tests {
    use super::super::rows::tests::common;
    use super::*;
    use srfl::unlearn::SetKind;

    fn config(seed: u64) -> RunConfig {
        RunConfig {
            set: SetKind::Random,
            seed,
            ..RunConfig::default()
        }
    }

    fn row(key: Key, confidence: f64, retain: &str) -> Run {
        let values = [
            ("racc_train", retain.to_string()),
            ("racc_test", "0.5".into()),
            (CONFIDENCES, format!("{confidence} {confidence}")),
        ];
        let values = values.map(|(name, value)| (name.to_string(), value));
        Run::done(key, values.into())
    }

    /// Four golds at 0, 1, 2, 3, and as many unlearned networks with the same confidences and .9 of the
    /// accuracy, of which one is not done yet.
    #[test]
    fn scores_are_of_the_rows_that_both_kinds_have() {
        let runs: Vec<RunConfig> = (1..=4).map(config).collect();
        let card = |seed| {
            let text = std::fs::read_to_string("www/models/resnet8-2000.json").unwrap();
            let card = Card::parse("card", &text).unwrap();
            (PathBuf::new(), Card { seed, ..card })
        };
        let forgets = runs[0].forgets();
        let task = Task {
            common: common(),
            golds: (2..=5).map(card).collect(),
            runs: runs.clone(),
            shard: Shard::default(),
            out: Path::new("never-written.csv"),
        };
        let golds = (2..=5).map(|seed| row(task.common.gold(seed, &forgets), seed as f64, "1.0"));
        let ours = runs[..3].iter();
        let ours = ours.map(|run| row(task.common.run(run), 1.0 + run.seed as f64, "0.9"));
        let rows: Vec<Run> = golds.chain(ours).collect();
        let table = task.table(&rows).unwrap();
        assert!(
            table.contains("| srfl |  | 3 | 1.0000 | 0.9000 | 1.0000 | 0.9000 |"),
            "{table}"
        );
        assert!(table.contains("| gold | half against half | 2 |") && table.contains("512"));
        let missing: Vec<Key> = task
            .missing(&rows)
            .into_iter()
            .map(|(key, _)| key)
            .collect();
        assert_eq!(missing, [task.common.run(&runs[3])]);
        // Golds and runs are shared by shards as they stand, whatever is done.
        let shard: Shard = "2/2".parse().unwrap();
        let half = Task { shard, ..task };
        assert_eq!(half.missing(&[]).len(), 4);
        assert_eq!(half.missing(&rows).len(), 1);
    }
}
