//! The file of a suite: a row per metric of a run, so that a new metric leaves old rows as they
//! are. A run's rows are written as soon as it is done, so that a killed suite goes on where it was.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use csv::{Reader, StringRecord, Writer};

use srfl::Error;
use srfl::metrics::EvalError;
use srfl::unlearn::RunConfig;

const METRIC: &str = "metric";
const VALUE: &str = "value";
/// The last row of a run: empty, or why it has no metrics.
const NOTE: &str = "note";

/// What stands for a method in the rows of the two networks that runs are compared with.
pub const ORIGINAL: &str = "original";
pub const GOLD: &str = "gold";

/// The columns that say what a row is of: the same values on the same device give the same metrics.
pub fn key_columns() -> Vec<&'static str> {
    // What is evaluated on the way changes nothing.
    let settings = RunConfig::SETTINGS.into_iter();
    let settings = settings
        .filter(|setting| !setting.later)
        .map(|setting| setting.name)
        .filter(|name| !["every", "partial"].contains(name));
    let own = ["options", "relearn_steps"];
    ["model"].into_iter().chain(settings).chain(own).collect()
}

/// The values of [`key_columns`].
pub type Key = Vec<String>;

/// Metrics and their values.
pub type Values = Vec<(String, String)>;

/// The value of a column of a key; nothing where there is no such column.
pub fn value_of<'a>(key: &'a Key, column: &str) -> Option<&'a str> {
    let place = key_columns().iter().position(|name| *name == column);
    place.map(|place| key[place].as_str())
}

/// What the runs of one call share.
pub struct Common {
    /// The original's name.
    pub model: String,
    /// Training images used.
    pub train: usize,
    /// Test images used.
    pub test: usize,
    /// Most steps of relearning.
    pub relearn_steps: usize,
}

impl Common {
    fn key(&self, other: impl Fn(&str) -> String) -> Key {
        let value = |column| match column {
            "model" => self.model.clone(),
            "train" => self.train.to_string(),
            "test" => self.test.to_string(),
            "relearn_steps" => self.relearn_steps.to_string(),
            column => other(column),
        };
        key_columns().into_iter().map(value).collect()
    }

    /// The key of the original or of gold, which have no settings.
    pub fn reference(&self, name: &str, forget: &str) -> Key {
        self.key(|column| match column {
            "method" => name.into(),
            "forget" => forget.into(),
            _ => String::new(),
        })
    }

    /// The key of one of many golds, which differ in their seed.
    pub fn gold(&self, seed: u64, forget: &str) -> Key {
        let seeded = |(column, value)| match column {
            "seed" => seed.to_string(),
            _ => value,
        };
        let columns = key_columns().into_iter();
        columns
            .zip(self.reference(GOLD, forget))
            .map(seeded)
            .collect()
    }

    /// The key of a run. A setting that means nothing to its method is left empty: it would be
    /// taken for one that matters. Only the steps are there, since they say what was done.
    pub fn run(&self, config: &RunConfig) -> Key {
        let concerned: Vec<&str> = config.settings().map(|setting| setting.name).collect();
        self.key(|column| match column {
            "options" => {
                let options = config.options.iter();
                let options = options.map(|(name, value)| format!("{name}={value}"));
                let usual = RunConfig::default();
                // What the column `forget` says of the set is left out.
                let later = RunConfig::SETTINGS
                    .into_iter()
                    .filter(|setting| setting.later);
                let later = later.map(|setting| setting.name).filter(|name| {
                    !["set", "set_seed", "photos"].contains(name)
                        && concerned.contains(name)
                        && config.text(name) != usual.text(name)
                });
                let later = later.map(|name| format!("{name}={}", config.text(name)));
                options.chain(later).collect::<Vec<_>>().join(" ")
            }
            "forget" => config.forgets(),
            "steps" => config.steps.to_string(),
            _ if concerned.contains(&column) => config.text(column).replace(',', " "),
            _ => String::new(),
        })
    }
}

/// What was found in a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What it is of.
    pub key: Key,
    /// Its metrics and their values.
    pub values: Values,
    /// Why there are none; empty where there are.
    pub note: String,
}

impl Run {
    /// One with figures.
    pub fn done(key: Key, values: Values) -> Self {
        let note = String::new();
        Run { key, values, note }
    }

    /// One of so many steps, that may have diverged.
    ///
    /// # Errors
    /// Any other failure.
    pub fn ended(key: Key, values: Result<Values, Error>, steps: usize) -> Result<Self, Error> {
        match values {
            Ok(values) => Ok(Run::done(key, values)),
            Err(Error::Diverged { step }) => Ok(Run::diverged(key, step)),
            // The loss was a number up to the last step, and that step broke the network.
            Err(Error::Eval(EvalError::NotFinite { .. })) => Ok(Run::diverged(key, steps)),
            Err(error) => Err(error),
        }
    }

    /// One whose loss or network was no longer finite at a step.
    pub fn diverged(key: Key, step: usize) -> Self {
        let note = format!("diverged at step {step}");
        let values = Values::new();
        Run { key, values, note }
    }

    /// The value of a column of the key or of a metric; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        let mut values = self.values.iter();
        value_of(&self.key, name)
            .or_else(|| Some(&values.find(|(metric, _)| metric == name)?.1))
            .unwrap_or_default()
    }

    /// The value of a metric; none where it is empty.
    ///
    /// # Errors
    /// When it is no number.
    pub fn metric(&self, name: &str) -> Result<Option<f64>> {
        let text = self.get(name);
        if text.is_empty() {
            return Ok(None);
        }
        let value = text.parse().with_context(|| {
            format!("{name} = {text} is no number: delete its run's lines and run it again")
        })?;
        Ok(Some(value))
    }

    fn text(&self) -> String {
        let note = (NOTE.to_string(), self.note.clone());
        let rows = self.values.iter().chain([&note]);
        lines(rows.map(|(metric, value)| self.key.iter().chain([metric, value])))
    }
}

/// Rows as the lines of a CSV file.
fn lines<C: AsRef<[u8]>>(rows: impl IntoIterator<Item = impl IntoIterator<Item = C>>) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).expect("memory can be written to");
    }
    let bytes = writer.into_inner().expect("memory can be written to");
    String::from_utf8(bytes).expect("what was text stays text")
}

fn header() -> String {
    lines([key_columns().into_iter().chain([METRIC, VALUE])])
}

/// The runs of a text, and the length of its whole runs: a run without its note was cut off in writing
/// and does not count. The text may be that of several files, one after the other.
fn parse(name: &str, text: &str) -> Result<(Vec<Run>, usize)> {
    let Some(end) = text.find('\n') else {
        let new = header().starts_with(text);
        ensure!(new, not_ours(name));
        return Ok((Vec::new(), 0));
    };
    let headers = &text[..=end];
    let starts = text.match_indices(headers).map(|(start, _)| start);
    let mut starts: Vec<usize> = starts.collect();
    starts.push(text.len());
    let (mut runs, mut whole) = (Vec::new(), 0);
    for part in starts.windows(2) {
        let text = &text[part[0]..part[1]];
        let lines = text.rfind('\n').map_or(0, |end| end + 1);
        let (more, length) = parse_one(name, &text[..lines])?;
        runs.extend(more);
        whole = part[0] + length;
    }
    Ok((runs, whole))
}

/// As [`parse`], of one file's lines.
fn parse_one(name: &str, text: &str) -> Result<(Vec<Run>, usize)> {
    let mut reader = Reader::from_reader(text.as_bytes());
    let headers = reader.headers()?.clone();
    let has = |column| headers.iter().any(|name| name == column);
    ensure!([METRIC, VALUE].into_iter().all(has), not_ours(name));
    let mut whole = reader.position().byte() as usize;
    let (mut runs, mut values) = (Vec::new(), Vec::new());
    let mut row = StringRecord::new();
    while reader.read_record(&mut row).with_context(|| {
        format!("{name} has a broken line: delete it, and its run is done again")
    })? {
        let cells: HashMap<&str, &str> = headers.iter().zip(&row).collect();
        let cell = |column| cells.get(column).copied().unwrap_or_default().to_string();
        let (metric, value) = (cell(METRIC), cell(VALUE));
        if metric != NOTE {
            values.push((metric, value));
            continue;
        }
        runs.push(Run {
            key: key_columns().into_iter().map(cell).collect(),
            values: std::mem::take(&mut values),
            note: value,
        });
        whole = reader.position().byte() as usize;
    }
    Ok((runs, whole))
}

fn not_ours(name: &str) -> String {
    format!(
        "{name} was not written by srfl experiments: it has no columns {METRIC} and {VALUE}. Move it \
         away, or give --out another file"
    )
}

/// The runs of a file as it is.
///
/// # Errors
/// When it cannot be read or is not of this kind.
pub fn read(path: &Path) -> Result<Vec<Run>> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    Ok(parse(&name, &text)?.0)
}

/// A file to write to. It is locked: two programs that write to one file would do the same runs.
#[derive(Debug)]
pub struct Sheet {
    path: PathBuf,
    file: File,
}

impl Sheet {
    /// Opens a file, makes it where there is none, and drops a last run that was cut off. Gives its
    /// runs, too.
    ///
    /// # Errors
    /// When it cannot be written, is not of this kind, or is being written by another program.
    pub fn open(path: &Path) -> Result<(Self, Vec<Run>)> {
        let name = path.display().to_string();
        let fail = || format!("cannot write {name}");
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(fail)?;
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = options.open(path).with_context(fail)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => bail!(
                "another srfl experiments writes to {name}: wait until it is done, or give --out \
                 another file"
            ),
            // Some file systems know no locks.
            Err(TryLockError::Error(error)) if error.kind() != ErrorKind::Unsupported => {
                return Err(error).with_context(|| format!("cannot lock {name}"));
            }
            _ => {}
        }
        let mut text = String::new();
        file.read_to_string(&mut text)
            .with_context(|| format!("cannot read {name}"))?;
        let (runs, whole) = parse(&name, &text)?;
        ensure!(
            text[..whole].is_empty() || text.starts_with(&header()),
            "{name} was written by another version of srfl experiments, with other settings: give \
             --out another file"
        );
        file.set_len(whole as u64).with_context(fail)?;
        file.seek(SeekFrom::End(0)).with_context(fail)?;
        let mut sheet = Sheet {
            path: path.into(),
            file,
        };
        if whole == 0 {
            sheet.write(&header())?;
        }
        Ok((sheet, runs))
    }

    /// Adds a run; it is on the disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn append(&mut self, run: &Run) -> Result<()> {
        self.write(&run.text())
    }

    fn write(&mut self, text: &str) -> Result<()> {
        let written = self.file.write_all(text.as_bytes());
        let written = written.and_then(|()| self.file.sync_data());
        written.with_context(|| format!("cannot write {}", self.path.display()))
    }
}

#[cfg(test)]
pub mod tests {
    use srfl::metrics::METRICS;
    use srfl::unlearn::MethodName;

    use super::*;

    /// What the tests' runs share.
    pub fn common() -> Common {
        Common {
            model: "resnet8".into(),
            train: 2000,
            test: 1000,
            relearn_steps: 100,
        }
    }

    fn run(seed: u64) -> Run {
        let config = RunConfig {
            seed,
            ..RunConfig::default()
        };
        let metrics = METRICS
            .iter()
            .map(|metric| (metric.id.into(), "0.5".into()));
        Run::done(common().run(&config), metrics.collect())
    }

    #[test]
    fn a_key_has_the_settings_that_matter_to_its_method() {
        let key = |method| common().run(&RunConfig::of(method)).join(",");
        assert_eq!(
            key(MethodName::Srfl),
            "resnet8,srfl,cat,1,-1 1,false,true,2,adam,0.004,cosine,64,300,2000,1000,,100"
        );
        assert_eq!(
            key(MethodName::FineTune),
            "resnet8,fine-tune,cat,1,,,true,,sgd,0.01,constant,64,200,2000,1000,,100"
        );
        assert_eq!(
            key(MethodName::PourP),
            "resnet8,pour-p,cat,1,,,true,,,,,64,1,2000,1000,,100"
        );
        let gold = common().reference("gold", "dog").join(",");
        assert_eq!(gold, "resnet8,gold,dog,,,,,,,,,,,2000,1000,,100");
        let mut scrub = RunConfig::of(MethodName::Scrub);
        scrub.options.insert("scrub_alpha".into(), 0.5);
        let key = common().run(&scrub).join(",");
        assert!(key.ends_with("100,2000,1000,scrub_alpha=0.5,100"), "{key}");
    }

    #[test]
    fn every_setting_of_srfl_makes_another_key() {
        let base = RunConfig::default();
        let mut others = vec![base.clone(); 5];
        others[0].seed = 2;
        others[1].shifts = vec![1];
        others[2].per_sample = true;
        others[3].shared_norm = false;
        others[4].lr = 0.001;
        for other in others {
            assert_ne!(common().run(&other), common().run(&base));
        }
        let more = Common {
            relearn_steps: 50,
            ..common()
        };
        assert_ne!(more.run(&base), common().run(&base));
        // What is evaluated on the way changes nothing.
        let often = RunConfig { every: 1, ..base };
        assert_eq!(common().run(&often), common().run(&RunConfig::default()));
    }

    #[test]
    fn rows_are_found_again_and_a_half_written_one_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/rows.csv");
        assert!(read(&path).is_err());
        let (mut sheet, none) = Sheet::open(&path).unwrap();
        assert!(none.is_empty());
        sheet.append(&run(1)).unwrap();
        sheet.append(&run(2)).unwrap();
        let whole = fs::read_to_string(&path).unwrap();
        assert_eq!(whole, header() + &run(1).text() + &run(2).text());
        drop(sheet);

        // Cut anywhere in the last run: it is done again and the file is what it was.
        for cut in [1, 10, 300, run(2).text().len() - 1] {
            fs::write(&path, &whole[..whole.len() - cut]).unwrap();
            assert_eq!(read(&path).unwrap(), [run(1)]);
            let (mut sheet, runs) = Sheet::open(&path).unwrap();
            assert_eq!(runs, [run(1)]);
            sheet.append(&run(2)).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), whole);
        }
        // Cut within the header.
        fs::write(&path, &whole[..20]).unwrap();
        Sheet::open(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), header());
    }

    #[test]
    fn files_of_shards_are_read_one_after_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.csv");
        // The first shard's machine was lost while it wrote.
        let cut = run(2).text();
        for length in [0, 10, cut.find('\n').unwrap() + 1, cut.len() - 1] {
            let first = header() + &run(1).text() + &cut[..length];
            fs::write(&path, first + &header() + &run(3).text()).unwrap();
            assert_eq!(read(&path).unwrap(), [run(1), run(3)]);
            let (mut sheet, _) = Sheet::open(&path).unwrap();
            sheet.append(&run(2)).unwrap();
            assert_eq!(read(&path).unwrap(), [run(1), run(3), run(2)]);
        }
    }

    #[test]
    fn a_foreign_file_is_left_alone_and_two_do_not_write_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.csv");
        for foreign in ["a,b,c\n1,2,3\n", "shopping list", "\n"] {
            fs::write(&path, foreign).unwrap();
            let error = Sheet::open(&path).unwrap_err().to_string();
            assert!(error.contains("--out another file"), "{error}");
            assert_eq!(fs::read_to_string(&path).unwrap(), foreign);
        }
        fs::write(&path, header() + "1,2\n").unwrap();
        let error = Sheet::open(&path).unwrap_err().to_string();
        assert!(error.contains("broken line"), "{error}");

        let path = folder.path().join("locked.csv");
        let _held = Sheet::open(&path).unwrap();
        let error = Sheet::open(&path).unwrap_err().to_string();
        assert!(error.contains("another srfl experiments"), "{error}");
    }

    #[test]
    fn a_run_that_failed_has_no_metrics_but_a_reason() {
        let run = Run::diverged(run(1).key, 3);
        let (runs, _) = parse("runs", &(header() + &run.text())).unwrap();
        assert_eq!(runs, [run]);
        assert_eq!(runs[0].metric("tow").unwrap(), None);
        assert_eq!(runs[0].note, "diverged at step 3");
    }

    #[test]
    fn rows_of_a_metric_or_a_setting_that_is_gone_or_new_are_still_read() {
        let text = "model,method,former,metric,value\nm,srfl,7,tow,0.25\nm,srfl,7,other,1\nm,srfl,7,note,\n";
        let (runs, whole) = parse("runs", text).unwrap();
        assert_eq!(whole, text.len());
        assert_eq!(
            (runs[0].get("method"), runs[0].get("tow")),
            ("srfl", "0.25")
        );
        assert_eq!((runs[0].get("seed"), runs[0].get("mia")), ("", ""));
    }
}
