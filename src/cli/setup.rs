//! What commands have in common: the model, the images, the device, and the settings of a run.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use super::bar::Bar;
use super::device;
use srfl::Error;
use srfl::data::{CLASSES, store};
use srfl::model::{Card, Excluded, Network};
use srfl::run::{Record, State};
use srfl::unlearn::{Kind, Limits, MethodName, RunConfig, Setting};
use srfl::verdict::{AssessConfig, RELEARN_STEPS};
use srfl::workbench::Workbench;

/// The original, the images, and where to compute.
#[derive(Debug, Clone, Args)]
pub struct Setup {
    /// Card of the original network; its weights are in the same folder
    #[arg(long, value_name = "CARD", default_value = USUAL_MODEL)]
    pub model: PathBuf,
    /// Folder of the images, as `srfl data` writes it
    #[arg(long, value_name = "DIR", default_value = "www/data/cifar10")]
    pub data: PathBuf,
    /// Where to compute
    #[arg(long, value_name = "DEVICE", default_value = "cpu")]
    pub device: device::Kind,
}

/// The original where no other is asked for; the other published ones are beside it.
const USUAL_MODEL: &str = "www/models/resnet8.json";

impl Setup {
    /// The same with another published original, where none was asked for.
    pub fn for_model(&self, model: Option<&str>) -> Self {
        let usual = Path::new(USUAL_MODEL);
        match model {
            Some(model) if self.model == usual => Setup {
                model: usual.with_file_name(format!("{model}.json")),
                ..self.clone()
            },
            _ => self.clone(),
        }
    }

    /// A workbench with the original.
    pub fn original(&self) -> Result<Workbench> {
        let (card, network) = open_model(&self.model)?;
        let mut bench = Workbench::default();
        let shadows = card.shadows.as_ref().map(|named| named.file.clone());
        bench.take_model(card, network);
        if let Some(file) = shadows {
            let path = self.model.with_file_name(file);
            let bytes = std::fs::read(&path).with_context(|| {
                let shown = path.display();
                format!("cannot read {shown}, which {} names", self.model.display())
            })?;
            bench.load_shadows(&bytes)?;
        }
        Ok(bench)
    }

    /// Adds so many training and test images, and the device tried with the original.
    pub fn complete(&self, bench: &mut Workbench, train: usize, test: usize) -> Result<()> {
        let dataset = store::read(&self.data, train, test).with_context(|| {
            format!(
                "{} does not have {train} training and {test} test images: make a folder that does \
                 with srfl data --source PATH --train {train} --test {test} --out DIR, and give it \
                 as --data",
                self.data.display()
            )
        })?;
        bench.load_dataset(dataset);
        let known = &bench.card()?.known_answer;
        let device = self.device.open(bench.network()?, known)?;
        Ok(bench.set_device(device)?)
    }

    /// The card of the network retrained without what a run forgets, where it is looked for.
    pub fn gold(&self, folder: Option<&Path>, model: &str, config: &RunConfig) -> PathBuf {
        let beside = self.model.parent().unwrap_or(Path::new(""));
        folder
            .unwrap_or(beside)
            .join(format!("{model}-without-{}.json", config.forgets()))
    }
}

/// How many of the images are used.
#[derive(Debug, Clone, Copy, Args)]
pub struct Counts {
    /// Training images used
    #[arg(long, default_value_t = RunConfig::default().train)]
    pub train: usize,
    /// Test images used
    #[arg(long, default_value_t = RunConfig::default().test)]
    pub test: usize,
}

/// How long a network may relearn.
#[derive(Debug, Args)]
pub struct RelearnArgs {
    /// Most steps of relearning; 0 skips it
    #[arg(long, default_value_t = RELEARN_STEPS)]
    pub relearn_steps: usize,
}

/// What networks are assessed on, and how.
#[derive(Debug, Args)]
pub struct Assessing {
    #[command(flatten)]
    pub setup: Setup,
    #[command(flatten)]
    pub counts: Counts,
    /// Seed of the attack's folds and of relearning's batches
    #[arg(long, default_value_t = 1)]
    seed: u64,
    #[command(flatten)]
    relearn: RelearnArgs,
}

impl Assessing {
    /// Completes a workbench that has the original and gold, which never saw `excluded`.
    pub fn begin(&self, bench: &mut Workbench, excluded: &Excluded) -> Result<AssessConfig> {
        let Counts { train, test } = self.counts;
        self.setup.complete(bench, train, test)?;
        let mislabeled = bench.card()?.mislabeled();
        let forget = excluded.target(&bench.card()?.classes, mislabeled);
        Ok(AssessConfig {
            forget: forget
                .context("the network was retrained without a class that is unknown here")?,
            seed: self.seed,
            relearn_steps: self.relearn.relearn_steps,
        })
    }
}

/// Gives a workbench the network retrained without something, and gives back what it never saw.
pub fn load_gold(bench: &mut Workbench, path: &Path) -> Result<Excluded> {
    let (card, network) = open_model(path)?;
    let excluded = card.gold_beside(bench.card()?)?;
    // How soon it relearns is found out on this processor, as for the networks beside it.
    let card = Card {
        relearning: None,
        ..card
    };
    bench.take_gold(card, network)?;
    Ok(excluded)
}

/// As [`load_gold`], of what a run forgets.
pub fn load_gold_of(bench: &mut Workbench, config: &RunConfig, path: &Path) -> Result<()> {
    let excluded = load_gold(bench, path)?;
    let without = match &excluded {
        Excluded::Class(class) => class.clone(),
        Excluded::Images(images) => format!("{} other images", images.len()),
    };
    ensure!(
        excluded.is(&bench.target(config)?, &config.classes),
        "{} is a network retrained without {without}, not without {}",
        path.display(),
        config.forgets()
    );
    Ok(())
}

/// Makes a run on a workbench; `keep` sees every record, the original's evaluation first. Gives the
/// seconds of the method's preparation and of its steps: the teacher's logits and the evaluations,
/// which every run has alike, are not in them.
pub async fn make_run(
    bench: &mut Workbench,
    config: &RunConfig,
    bar: &Bar,
    mut keep: impl FnMut(Record),
) -> Result<f64, Error> {
    let keep = async |_: &mut Workbench, record| {
        keep(record);
        Ok(())
    };
    make_run_beside(bench, config, bar, keep).await
}

/// The same where `keep` may look at the run, too, as it is at each record.
pub async fn make_run_beside(
    bench: &mut Workbench,
    config: &RunConfig,
    bar: &Bar,
    mut keep: impl AsyncFnMut(&mut Workbench, Record) -> Result<(), Error>,
) -> Result<f64, Error> {
    let started = Instant::now();
    let baseline = bench.create(config.clone(), bar.watch()).await?.clone();
    let mut seconds = started.elapsed().as_secs_f64() - baseline.ms / 1e3;
    keep(bench, Record::Eval(baseline)).await?;
    while bench.session()?.status().state == State::Ready {
        // A step at a time: a run that diverges ends there.
        for record in bench.session()?.run(1, bar.watch()).await? {
            if let Record::Step(step) = &record {
                seconds += step.ms / 1e3;
            }
            keep(bench, record).await?;
        }
    }
    Ok(seconds)
}

/// A model's card and its weights.
pub fn open_model(card: &Path) -> Result<(Card, Network)> {
    let name = card.display().to_string();
    let text = std::fs::read_to_string(card).with_context(|| format!("cannot read {name}"))?;
    let parsed = Card::parse(&name, &text)?;
    let weights = card.with_file_name(&parsed.file);
    let bytes =
        std::fs::read(&weights).with_context(|| format!("cannot read {}", weights.display()))?;
    let state = parsed.open(&bytes)?;
    Ok((parsed, state))
}

/// The cards in a folder whose weights are beside them.
pub fn cards_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let name = || format!("cannot read the folder {}", folder.display());
    let mut cards = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(name)? {
        let path = entry.with_context(name)?.path();
        let weights = path.with_extension("safetensors");
        if path.extension().is_some_and(|kind| kind == "json") && weights.exists() {
            cards.push(path);
        }
    }
    Ok(cards)
}

/// A class's index among the logits.
pub fn class_index(class: &str) -> Result<u8> {
    let index = CLASSES.iter().position(|name| *name == class);
    Ok(index.with_context(|| format!("{class} is not a class of CIFAR-10"))? as u8)
}

/// Reads the name of a method.
pub fn method_parser() -> impl TypedValueParser<Value = MethodName> {
    let methods = MethodName::ALL.map(|method| {
        let info = method.info();
        PossibleValue::new(info.name).help(info.description)
    });
    PossibleValuesParser::new(methods).map(|name| {
        let mut all = MethodName::ALL.into_iter();
        all.find(|method| method.name() == name)
            .expect("the parser lets only names of methods through")
    })
}

/// The settings of a run: one option for each of [`RunConfig::SETTINGS`] and of the methods' own.
#[derive(Debug)]
pub struct RunSettings(pub RunConfig);

/// Options by which settings could be given before they had one name, and still can.
const FORMER: [(&str, &str); 1] = [("optimizer", "optim")];

/// Turns `shared_norm` off; a name of its own from before.
const SEPARATE_NORM: &str = "separate-norm";

/// Those of every run, and every method's own.
pub fn all_settings() -> impl Iterator<Item = Setting> {
    RunConfig::SETTINGS
        .into_iter()
        .chain(MethodName::method_settings())
}

/// The option of a setting.
fn option(setting: &Setting) -> Arg {
    let defaults = RunConfig::default();
    let usual = match setting.default {
        Some(own) => own.to_string(),
        None => defaults.text(setting.name),
    };
    let brought = ["optimizer", "lr", "schedule", "steps"].contains(&setting.name);
    let whose = if brought { "the method's; srfl: " } else { "" };
    let arg = Arg::new(setting.name)
        .long(&*setting.option().leak())
        .value_name("VALUE")
        .help(format!(
            "{}: {} [default: {whose}{usual}]",
            setting.label,
            setting.help.trim_end_matches('.')
        ));
    let arg = match FORMER.iter().find(|(name, _)| *name == setting.name) {
        Some((_, former)) => arg.alias(*former),
        None => arg,
    };
    let values = |values: &[&'static str]| PossibleValuesParser::new(values.to_vec());
    match setting.kind {
        Kind::Class => arg.value_parser(values(&CLASSES)),
        Kind::Method => arg
            .value_name("NAME")
            .value_parser(method_parser().map(|m| m.to_string())),
        Kind::Choice { choices } => {
            arg.value_parser(PossibleValuesParser::new(choices.iter().map(|c| c.value)))
        }
        Kind::Flag { .. } => arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_parser(values(&["true", "false"])),
        Kind::Whole { .. } | Kind::Number { .. } => arg.value_name("N"),
        Kind::Shifts { .. } => arg.value_name("K,K").allow_hyphen_values(true),
        Kind::Images => arg.value_name("N,N"),
    }
}

impl Args for RunSettings {
    fn augment_args(command: Command) -> Command {
        let separate = Arg::new(SEPARATE_NORM)
            .long(SEPARATE_NORM)
            .hide(true)
            .conflicts_with("shared_norm")
            .action(ArgAction::SetTrue);
        command
            .args(all_settings().map(|setting| option(&setting)))
            .arg(separate)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for RunSettings {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = |setting: &Setting| matches.get_one::<String>(setting.name);
        let name = matches.get_one::<String>("method");
        let method = MethodName::ALL
            .into_iter()
            .find(|method| Some(method.name()) == name.map(String::as_str));
        let mut config = RunConfig::of(method.unwrap_or_default());
        let classes = config.classes.clone();
        // How many stages there are, the network says later.
        let limits = Limits {
            classes: &classes,
            stages: usize::MAX,
        };
        for setting in all_settings() {
            if let Some(text) = given(&setting) {
                config.set(&setting, text, &limits).map_err(|error| {
                    clap::Error::raw(
                        ErrorKind::ValueValidation,
                        format!(
                            "--{} {text} is not valid: {}\n",
                            setting.option(),
                            error.wanted
                        ),
                    )
                })?;
            }
        }
        config.shared_norm &= !matches.get_flag(SEPARATE_NORM);
        Ok(RunSettings(config))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use srfl::unlearn::Optimizer;

    use super::*;

    fn parse(options: &str) -> Result<RunConfig, String> {
        let command = RunSettings::augment_args(Command::new("srfl"));
        let words = ["srfl"].into_iter().chain(options.split_whitespace());
        let matches = command.try_get_matches_from(words);
        let settings = matches.and_then(|matches| RunSettings::from_arg_matches(&matches));
        settings
            .map(|RunSettings(config)| config)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn options_set_what_they_are_named_after_and_former_spellings_still_do() {
        assert_eq!(parse(""), Ok(RunConfig::default()));
        assert_eq!(
            parse("--method unsir"),
            Ok(RunConfig::of(MethodName::Unsir))
        );
        let wanted = RunConfig {
            shifts: vec![-2, 3],
            per_sample: true,
            shared_norm: false,
            optimizer: Optimizer::Sgd,
            lr: 0.5,
            ..RunConfig::default()
        };
        for spelling in [
            "--optimizer sgd --shared-norm=false",
            "--optim sgd --separate-norm",
        ] {
            let options = format!("--shifts -2,3 --per-sample --lr 0.5 {spelling}");
            assert_eq!(parse(&options), Ok(wanted.clone()));
        }
        let scrub = parse("--method scrub --scrub-alpha 0.5 --scrub-turn 10").unwrap();
        assert_eq!(scrub.options, [("scrub_alpha".into(), 0.5)].into());
    }

    #[test]
    fn an_invalid_value_is_refused_by_the_name_of_its_option() {
        for (options, wanted) in [
            (
                "--batch 0",
                "--batch 0 is not valid: give a whole number from 1 to 1024",
            ),
            ("--shifts 1,x", "--shifts 1,x is not valid"),
            (
                "--scrub-alpha 11",
                "--scrub-alpha 11 is not valid: give a number from 0 to 10",
            ),
            ("--forget unicorn", "unicorn"),
            ("--optimizer lion", "lion"),
        ] {
            let said = parse(options).unwrap_err();
            assert!(said.contains(wanted), "{said}");
        }
    }
}
