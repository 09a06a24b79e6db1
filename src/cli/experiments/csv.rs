//! The file of a suite: a row per run, written as soon as the run is done, so that a killed suite
//! goes on where it was.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use srfl::unlearn::methods::Trained;
use srfl::unlearn::{MethodName, RunConfig};

/// What a row is of: the same values on the same device give the same figures.
pub const KEY: [&str; 16] = [
    "model",
    "method",
    "forget",
    "seed",
    "shifts",
    "per_sample",
    "shared_norm",
    "stages",
    "optimizer",
    "lr",
    "schedule",
    "batch",
    "steps",
    "train",
    "test",
    "relearn_steps",
];

/// The method's place in [`KEY`].
pub const METHOD: usize = 1;

/// What was found; fractions but for the steps, the losses and entropies in nats, Streisand in
/// gold's deviations and the seconds. Empty where there is no such figure.
pub const FIGURES: [&str; 25] = [
    "facc_train",
    "racc_train",
    "facc_test",
    "racc_test",
    "probe_facc_test",
    "probe_racc_test",
    "relearn_steps_needed",
    "relearn_ratio",
    "mia",
    "mia_efficacy",
    "js_train",
    "js_test",
    "tv_train",
    "tv_test",
    "loss_mean",
    "streisand",
    "entropy_mean",
    "cka_original_forget",
    "cka_gold_forget",
    "cka_gold_retain",
    "average_gap",
    "tow",
    "aus",
    "forget_plus_minus",
    "train_seconds",
];

const NOTE: &str = "note";
const COLUMNS: usize = KEY.len() + FIGURES.len() + 1;

/// The values of [`KEY`]'s columns.
pub type Key = [String; KEY.len()];

/// What the rows of one call share.
#[derive(Debug, Clone)]
pub struct Common<'a> {
    /// The original's name.
    pub model: &'a str,
    /// Training images used.
    pub train: usize,
    /// Test images used.
    pub test: usize,
    /// Most steps of relearning.
    pub relearn_steps: usize,
}

impl Common<'_> {
    /// The key of the original or of gold, which have no settings.
    pub fn reference(&self, name: &str, forget: &str) -> Key {
        KEY.map(|column| match column {
            "model" => self.model.into(),
            "method" => name.into(),
            "forget" => forget.into(),
            "train" => self.train.to_string(),
            "test" => self.test.to_string(),
            "relearn_steps" => self.relearn_steps.to_string(),
            _ => String::new(),
        })
    }

    /// The key of a run. A setting that its method does not look at is left empty: it would be
    /// taken for one that matters.
    pub fn run(&self, config: &RunConfig) -> Key {
        let facts = config.method.facts();
        let rolls = config.method == MethodName::Srfl;
        let stages = facts.trained == Trained::Stages;
        let descends = !facts.closed_form;
        let mut key = self.reference(facts.name, &config.forget);
        let mut set = |column: &str, applies: bool, value: String| {
            let place = KEY.iter().position(|name| *name == column);
            if applies {
                key[place.expect("a column of the key")] = value;
            }
        };
        let shifts: Vec<String> = config.shifts.iter().map(i32::to_string).collect();
        set("seed", true, config.seed.to_string());
        set("shifts", rolls, shifts.join(" "));
        set("per_sample", rolls, config.per_sample.to_string());
        set("shared_norm", true, config.shared_norm.to_string());
        set("stages", stages, config.stages.to_string());
        set("optimizer", descends, lower(&config.optimizer));
        set("lr", descends, config.lr.to_string());
        set("schedule", descends, lower(&config.schedule));
        set("batch", true, config.batch.to_string());
        set("steps", true, config.steps.to_string());
        key
    }
}

/// A setting's name in lower case, as its JSON has it.
fn lower(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}").to_lowercase()
}

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(Vec<String>);

impl Row {
    /// Of a run that came to its end.
    pub fn done(key: Key, figures: [String; FIGURES.len()]) -> Self {
        let values = key.into_iter().chain(figures);
        Row(values.chain([String::new()]).collect())
    }

    /// Of a run that did not, and why.
    pub fn failed(key: Key, note: String) -> Self {
        let values = key.into_iter().chain(FIGURES.map(|_| String::new()));
        Row(values.chain([note]).collect())
    }

    /// What it is of.
    pub fn key(&self) -> &[String] {
        &self.0[..KEY.len()]
    }

    /// Why there are no figures; empty where there are.
    pub fn note(&self) -> &str {
        &self.0[COLUMNS - 1]
    }

    /// The value of a column of the key or of the figures.
    ///
    /// # Panics
    /// When there is no such column.
    pub fn get(&self, column: &str) -> &str {
        let place = KEY.iter().chain(&FIGURES).position(|name| *name == column);
        &self.0[place.expect("a column of the file")]
    }

    /// The value of a figure; none where it is empty.
    ///
    /// # Errors
    /// When it is no number.
    pub fn figure(&self, column: &str) -> Result<Option<f64>> {
        match self.get(column) {
            "" => Ok(None),
            text => {
                let value = text.parse();
                Ok(Some(value.with_context(|| {
                    format!("{column} = {text} is no number: delete its line and run it again")
                })?))
            }
        }
    }

    fn line(&self) -> String {
        self.0.join(",") + "\n"
    }
}

fn header() -> String {
    let columns: Vec<_> = KEY.into_iter().chain(FIGURES).chain([NOTE]).collect();
    columns.join(",") + "\n"
}

/// The rows of a text, and the length of its whole lines: a last line without an end was cut off
/// in writing and does not count.
fn parse(name: &str, text: &str) -> Result<(Vec<Row>, usize)> {
    let whole = text.rfind('\n').map_or(0, |end| end + 1);
    if whole == 0 && header().starts_with(text) {
        return Ok((Vec::new(), 0));
    }
    let mut lines = text[..whole].lines();
    ensure!(
        lines.next() == Some(header().trim_end()),
        "{name} was not written by this version of srfl experiments: its first line names other columns. \
         Move it away, or give --out another file"
    );
    let mut rows = Vec::new();
    for (index, line) in lines.enumerate() {
        let values: Vec<String> = line.split(',').map(String::from).collect();
        ensure!(
            values.len() == COLUMNS,
            "{name}, line {}: {} values where {COLUMNS} are needed. Delete that line, and its run \
             is done again",
            index + 2,
            values.len()
        );
        rows.push(Row(values));
    }
    Ok((rows, whole))
}

/// The rows of a file as it is.
///
/// # Errors
/// When it cannot be read or is not of this kind.
pub fn read(path: &Path) -> Result<Vec<Row>> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("{name} cannot be read"))?;
    Ok(parse(&name, &text)?.0)
}

/// As [`read`]; a file that is not there has no rows.
///
/// # Errors
/// As [`read`].
pub fn read_or_none(path: &Path) -> Result<Vec<Row>> {
    match path.try_exists() {
        Ok(false) => Ok(Vec::new()),
        _ => read(path),
    }
}

/// A file to write to. It is locked: two programs that write to one file would do the same runs.
#[derive(Debug)]
pub struct Sheet {
    path: PathBuf,
    file: File,
    rows: Vec<Row>,
}

impl Sheet {
    /// Opens a file, makes it where there is none, and drops a last line that was cut off.
    ///
    /// # Errors
    /// When it cannot be written, is not of this kind, or is being written by another program.
    pub fn open(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let fail = || format!("{name} cannot be written");
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)
                .with_context(|| format!("{} cannot be made", folder.display()))?;
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
                return Err(error).with_context(|| format!("{name} cannot be locked"));
            }
            _ => {}
        }
        let mut text = String::new();
        file.read_to_string(&mut text)
            .with_context(|| format!("{name} cannot be read"))?;
        let (rows, whole) = parse(&name, &text)?;
        file.set_len(whole as u64).with_context(fail)?;
        file.seek(SeekFrom::End(0)).with_context(fail)?;
        let mut sheet = Sheet {
            path: path.into(),
            file,
            rows,
        };
        if whole == 0 {
            sheet.write(&header())?;
        }
        Ok(sheet)
    }

    /// Its rows.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Adds a row; it is on the disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn append(&mut self, row: Row) -> Result<()> {
        self.write(&row.line())?;
        self.rows.push(row);
        Ok(())
    }

    fn write(&mut self, text: &str) -> Result<()> {
        let written = self.file.write_all(text.as_bytes());
        let written = written.and_then(|()| self.file.sync_data());
        written.with_context(|| format!("{} cannot be written", self.path.display()))
    }
}

/// Whether one of `rows` is of `key`.
pub fn has(rows: &[Row], key: &Key) -> bool {
    rows.iter().any(|row| row.key() == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMON: Common = Common {
        model: "resnet8",
        train: 2000,
        test: 1000,
        relearn_steps: 100,
    };

    fn row(seed: u64) -> Row {
        let config = RunConfig {
            seed,
            ..RunConfig::default()
        };
        Row::done(COMMON.run(&config), FIGURES.map(|_| "0.5".into()))
    }

    #[test]
    fn a_key_has_the_settings_that_matter_to_its_method() {
        let key = |method| COMMON.run(&RunConfig::of(method)).join(",");
        assert_eq!(
            key(MethodName::Srfl),
            "resnet8,srfl,cat,1,-1 1,false,true,2,adam,0.004,cosine,64,300,2000,1000,100"
        );
        assert_eq!(
            key(MethodName::FineTune),
            "resnet8,fine-tune,cat,1,,,true,,sgd,0.01,constant,64,200,2000,1000,100"
        );
        assert_eq!(
            key(MethodName::PourP),
            "resnet8,pour-p,cat,1,,,true,,,,,64,1,2000,1000,100"
        );
        let gold = COMMON.reference("gold", "dog").join(",");
        assert_eq!(gold, "resnet8,gold,dog,,,,,,,,,,,2000,1000,100");
        assert_eq!(KEY[METHOD], "method");
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
            assert_ne!(COMMON.run(&other), COMMON.run(&base));
        }
        let more = Common {
            relearn_steps: 50,
            ..COMMON
        };
        assert_ne!(more.run(&base), COMMON.run(&base));
        // What is evaluated on the way changes nothing.
        let often = RunConfig { every: 1, ..base };
        assert_eq!(COMMON.run(&often), COMMON.run(&RunConfig::default()));
    }

    #[test]
    fn rows_are_found_again_and_a_half_written_one_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/rows.csv");
        assert!(read_or_none(&path).unwrap().is_empty());
        let mut sheet = Sheet::open(&path).unwrap();
        sheet.append(row(1)).unwrap();
        sheet.append(row(2)).unwrap();
        let whole = fs::read_to_string(&path).unwrap();
        assert_eq!(whole, header() + &row(1).line() + &row(2).line());
        drop(sheet);

        // Cut anywhere in the last line: it is done again and the file is what it was.
        for cut in [1, 10, row(2).line().len() - 1] {
            fs::write(&path, &whole[..whole.len() - cut]).unwrap();
            assert_eq!(read(&path).unwrap(), [row(1)]);
            let mut sheet = Sheet::open(&path).unwrap();
            assert!(has(sheet.rows(), &COMMON.run(&RunConfig::default())));
            assert!(!has(sheet.rows(), row(2).key().try_into().unwrap()));
            sheet.append(row(2)).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), whole);
        }
        // Cut within the header.
        fs::write(&path, &whole[..20]).unwrap();
        Sheet::open(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), header());
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
        assert!(error.contains("line 2: 2 values"), "{error}");

        let path = folder.path().join("locked.csv");
        let _held = Sheet::open(&path).unwrap();
        let error = Sheet::open(&path).unwrap_err().to_string();
        assert!(error.contains("another srfl experiments"), "{error}");
    }

    #[test]
    fn a_run_that_failed_has_no_figures_but_a_reason() {
        let row = Row::failed(
            COMMON.run(&RunConfig::default()),
            "diverged at step 3".into(),
        );
        let (rows, _) = parse("rows", &(header() + &row.line())).unwrap();
        assert_eq!(rows, [row]);
        assert_eq!(rows[0].figure("tow").unwrap(), None);
        assert_eq!(rows[0].note(), "diverged at step 3");
    }
}
