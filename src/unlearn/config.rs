//! The settings of a run.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::forget_set::SetKind;
use super::methods::{MethodName, srfl};
use super::optimizer::{Optimizer, Schedule, Stem};
use super::order::Order;
use super::setting::{Concerns, Kind, Limits, Setting, choice, number, whole};
use crate::data::{CLASSES, check_class_names};
use crate::model::FrozenNorm;

macro_rules! settings {
    ($($name:ident: $type:ty = $default:expr, $setting:expr;)*) => {
        /// Everything that decides a run: the same configuration and device give the same curve.
        /// What each setting does, [`RunConfig::SETTINGS`] says.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(hashmap_as_object))]
        pub struct RunConfig {
            $(/// One of [`RunConfig::SETTINGS`].
            pub $name: $type,)*
            /// The names of the classes, in the order of the network's outputs. CIFAR-10's are
            /// left out of files.
            #[serde(skip_serializing_if = "are_cifar10s")]
            pub classes: Vec<String>,
            /// The method's own settings that are not as it brings them, by name.
            #[serde(skip_serializing_if = "BTreeMap::is_empty")]
            pub options: BTreeMap<String, f64>,
        }

        impl Default for RunConfig {
            fn default() -> Self {
                RunConfig {
                    $($name: $default,)*
                    classes: CLASSES.map(str::to_owned).to_vec(),
                    options: BTreeMap::new(),
                }
            }
        }

        impl RunConfig {
            /// The settings that every run has, in the order in which a list shows them.
            pub const SETTINGS: [Setting; [$(stringify!($name)),*].len()] =
                [$($setting.named(stringify!($name))),*];
        }
    };
}

const OPTIMIZATION: &str = "Optimization";
const DATA: &str = "Data and device";

settings! {
    method: MethodName = MethodName::Srfl, Setting::new(
        "Method",
        "How the network forgets. Each method has its own default optimizer, rate, schedule, and steps.",
        Kind::Method,
    );
    forget: String = "cat".into(), Setting::new(
        "Class to forget",
        "The forget set is all images of this class.",
        Kind::Class,
    )
    .group("");
    set: SetKind = SetKind::Class, Setting::new(
        "Forget set",
        "What to forget: a class, a random tenth of the training images, the images that were taught under wrong \
         labels, or the images you pick.",
        Kind::Choice {
            choices: &[
                choice("class", "a class"),
                choice("random", "a random tenth"),
                choice("mislabeled", "mislabeled images"),
                choice("picked", "images you pick"),
            ],
        },
    )
    .group("")
    .later();
    set_seed: u64 = 1, Setting::new(
        "Seed of the set",
        "Which tenth is drawn. A network retrained without it is published for 1 alone.",
        whole(0, u32::MAX as u64, 1),
    )
    .group("")
    .later();
    photos: Vec<u32> = Vec::new(), Setting::new(
        "Picked images",
        "Positions of the picked images among the training images, counted from 0.",
        Kind::Images,
    )
    .group("")
    .later();
    seed: u64 = 1, Setting::new(
        "Seed",
        "For all random draws. The same seed on the same device gives the same curve.",
        whole(0, u32::MAX as u64, 1),
    )
    .group(DATA);
    shifts: Vec<i32> = vec![-1, 1], srfl::SHIFTS;
    order: Order = Order::Alphabet, srfl::ORDER.later();
    per_sample: bool = false, srfl::PER_SAMPLE;
    shared_norm: bool = true, Setting::new(
        "BatchNorm",
        "Normalize forget and retain images as one batch, or separately.",
        Kind::Flag { choices: [choice("separate", "separate"), choice("shared", "shared")] },
    )
    .url("norm");
    stages: usize = 2, srfl::STAGES;
    stem: Stem = Stem::Trained, srfl::STEM.later();
    frozen_norm: FrozenNorm = FrozenNorm::Running, srfl::FROZEN_NORM.later();
    loss: srfl::Loss = srfl::Loss::Note, srfl::LOSS.later();
    optimizer: Optimizer = Optimizer::Adam, Setting::new(
        "Optimizer",
        "Adam, or stochastic gradient descent with momentum 0.9.",
        Kind::Choice { choices: &[choice("adam", "Adam"), choice("sgd", "SGD")] },
    )
    .url("optim")
    .group(OPTIMIZATION)
    .concerns(Concerns::Iterative);
    lr: f64 = 4e-3, Setting::new(
        "Learning rate",
        "Learning rate (initial, if it decays). Too high and training diverges.",
        number(1e-6, 10.0),
    )
    .group(OPTIMIZATION)
    .concerns(Concerns::Iterative);
    weight_decay: f64 = 0.0, Setting::new(
        "Weight decay",
        "L2 penalty: this times each weight is added to its gradient.",
        number(0.0, 1.0),
    )
    .group(OPTIMIZATION)
    .concerns(Concerns::Iterative)
    .later();
    schedule: Schedule = Schedule::Cosine, Setting::new(
        "Schedule",
        "The rate decays to 0 along a half cosine, or stays constant.",
        Kind::Choice { choices: &[choice("cosine", "cosine"), choice("constant", "constant")] },
    )
    .group(OPTIMIZATION)
    .concerns(Concerns::Iterative);
    batch: usize = 64, Setting::new(
        "Batch size",
        "Number of forget images per step, and of retain images.",
        whole(1, 1024, 1),
    )
    .group(OPTIMIZATION);
    steps: usize = 300, Setting::new(
        "Steps",
        "Updates in the whole run.",
        whole(1, 1_000_000, 50),
    )
    .group(OPTIMIZATION)
    .concerns(Concerns::Iterative);
    every: usize = 10, Setting::new(
        "Evaluate every",
        "Steps between evaluations.",
        whole(1, 1_000_000, 5),
    )
    .group(DATA);
    partial: usize = 80, Setting::new(
        "Partial evaluations",
        "Most images of each kind in an evaluation, except for the training images to forget, of which it always \
         takes all. The first, every fifteenth, and the last evaluation take all images; with 0, all do.",
        whole(0, 50_000, 10),
    )
    .group(DATA)
    .concerns(Concerns::Iterative);
    train: usize = 2000, Setting::new(
        "Training images",
        "Balanced over the classes. With ten classes, a tenth of them are the forget set.",
        whole(20, 50_000, 10),
    )
    .group(DATA);
    test: usize = 1000, Setting::new(
        "Test images",
        "Never used for training.",
        whole(8, 10_000, 10),
    )
    .group(DATA);
}

/// The whole numbers of a list; of a number that is none, 0.
fn numbers_of(text: &str) -> impl Iterator<Item = i64> {
    let parts = text.split(',').filter(|part| !part.trim().is_empty());
    parts.map(|part| part.trim().parse().unwrap_or_default())
}

fn are_cifar10s(classes: &[String]) -> bool {
    classes == CLASSES
}

/// An invalid setting.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[error("{setting} = {value} is not valid: {wanted}")]
pub struct ConfigError {
    /// The setting's name.
    pub setting: &'static str,
    /// What was given.
    pub value: String,
    /// What it may be.
    pub wanted: String,
}

impl ConfigError {
    pub(super) fn of(setting: &'static str, value: impl Into<String>, wanted: String) -> Self {
        let value = value.into();
        ConfigError {
            setting,
            value,
            wanted,
        }
    }
}

impl RunConfig {
    /// The settings that `method` starts from: its own optimizer, rate, schedule and steps, the
    /// rest as for every method.
    pub fn of(method: MethodName) -> Self {
        let defaults = method.info().defaults;
        RunConfig {
            method,
            optimizer: defaults.optimizer,
            lr: defaults.lr,
            schedule: defaults.schedule,
            steps: defaults.steps,
            ..RunConfig::default()
        }
    }

    /// sRFL with the settings of the published code of the note's author, as far as this network has them
    /// (github.com/Sangdo-Han/unlearning, `train.py` of January 2024).
    pub fn authors() -> Self {
        RunConfig {
            shifts: vec![-3, 3],
            per_sample: false,
            shared_norm: false,
            stages: 2,
            stem: Stem::Frozen,
            loss: srfl::Loss::Author,
            optimizer: Optimizer::Sgd,
            lr: 1e-3,
            weight_decay: 1e-4,
            schedule: Schedule::Cosine,
            ..RunConfig::of(MethodName::Srfl)
        }
    }

    /// The settings that [`RunConfig::authors`] decides; the note's pseudo code leaves open or decides
    /// otherwise.
    pub const AUTHORS: [&str; 11] = [
        "shifts",
        "order",
        "per_sample",
        "shared_norm",
        "stages",
        "stem",
        "loss",
        "optimizer",
        "lr",
        "weight_decay",
        "schedule",
    ];

    /// The value of a setting as text: on the command line, in a table, in the page's address.
    ///
    /// # Panics
    /// When there is no such setting.
    pub fn text(&self, name: &str) -> String {
        let own = MethodName::method_settings().find(|own| own.name == name);
        let value = match own {
            Some(own) => self.option(&own).into(),
            None => serde_json::to_value(self).expect("settings are JSON")[name].take(),
        };
        match value {
            Value::String(text) => text,
            Value::Array(shifts) => {
                let shifts: Vec<String> = shifts.iter().map(Value::to_string).collect();
                shifts.join(",")
            }
            // Never with an exponent.
            Value::Number(number) => number.as_f64().expect("a number").to_string(),
            other => other.to_string(),
        }
    }

    /// Sets a setting from its text.
    ///
    /// # Errors
    /// A text that is no value of that setting.
    pub fn set(
        &mut self,
        setting: &Setting,
        text: &str,
        limits: &Limits,
    ) -> Result<(), ConfigError> {
        let fail = |wanted| ConfigError::of(setting.name, text, wanted);
        if let Some(wanted) = setting.objection(text, limits) {
            return Err(fail(wanted));
        }
        // What is no number was objected to above.
        let value: Value = match setting.kind {
            Kind::Whole { .. } => text.parse::<u64>().unwrap_or_default().into(),
            Kind::Number { .. } => text.parse::<f64>().unwrap_or_default().into(),
            Kind::Flag { .. } => (text == "true").into(),
            Kind::Shifts { .. } | Kind::Images => numbers_of(text).collect(),
            Kind::Class | Kind::Method | Kind::Choice { .. } => text.into(),
        };
        let mut all = serde_json::to_value(&self).expect("settings are JSON");
        match setting.default {
            None => all[setting.name] = value,
            Some(default) if value.as_f64() == Some(default) => {
                self.options.remove(setting.name);
                return Ok(());
            }
            Some(_) => all["options"][setting.name] = value,
        }
        *self = serde_json::from_value(all).map_err(|error| fail(error.to_string()))?;
        Ok(())
    }

    /// The value of a method's own setting.
    pub fn option(&self, own: &Setting) -> f64 {
        let given = self.options.get(own.name).copied();
        given.or(own.default).unwrap_or_default()
    }

    /// The settings that mean something to its method, its own included.
    pub fn settings(&self) -> impl Iterator<Item = Setting> {
        let info = self.method.info();
        let own = info.own.iter().copied();
        let all = RunConfig::SETTINGS.into_iter().chain(own);
        all.filter(move |setting| info.is_concerned_by(setting))
    }

    /// Checks every setting against its range; `stages` is how many the network has.
    ///
    /// # Errors
    /// The first invalid setting.
    pub fn check(&self, stages: usize) -> Result<(), ConfigError> {
        check_class_names(&self.classes)
            .map_err(|wanted| ConfigError::of("classes", self.classes.join(", "), wanted))?;
        let limits = Limits {
            classes: &self.classes,
            stages,
        };
        let own = self.method.info().own;
        for setting in RunConfig::SETTINGS.iter().chain(own) {
            let value = self.text(setting.name);
            if let Some(wanted) = setting.objection(&value, &limits) {
                return Err(ConfigError::of(setting.name, value, wanted));
            }
        }
        self.check_photos()?;
        if self.set != SetKind::Class && self.method.info().needs_class {
            let wanted = format!(
                "{} forgets a class, not single images: choose another method",
                self.method.info().label
            );
            return Err(ConfigError::of("method", self.method.name(), wanted));
        }
        let unknown = |name: &&String| own.iter().all(|own| own.name != **name);
        match self.options.keys().find(unknown) {
            None => Ok(()),
            Some(name) => {
                let wanted = format!("{} has no such setting", self.method);
                Err(ConfigError::of("options", name, wanted))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_authors_settings_pass_and_differ_in_those_that_they_decide() {
        let (authors, usual) = (RunConfig::authors(), RunConfig::default());
        assert_eq!(authors.check(3), Ok(()));
        for setting in RunConfig::SETTINGS {
            let differs = authors.text(setting.name) != usual.text(setting.name);
            let decided = RunConfig::AUTHORS.contains(&setting.name);
            assert!(decided || !differs, "{}", setting.name);
        }
    }

    #[test]
    fn every_methods_settings_pass_and_srfls_are_the_default() {
        for method in MethodName::ALL {
            assert_eq!(RunConfig::of(method).check(3), Ok(()), "{method}");
        }
        assert_eq!(RunConfig::of(MethodName::Srfl), RunConfig::default());
    }

    #[test]
    fn defaults_pass_and_every_bad_setting_is_named() {
        let good = RunConfig::default();
        assert_eq!(good.check(3), Ok(()));
        type Change = fn(&mut RunConfig);
        let bad: [(&str, Change); 15] = [
            ("classes", |c| c.classes.truncate(1)),
            ("classes", |c| c.classes[4] = "Cat".into()),
            ("shifts", |c| {
                c.classes.truncate(4);
                c.shifts = vec![4];
            }),
            ("forget", |c| c.forget = "unicorn".into()),
            ("shifts", |c| c.shifts = vec![]),
            ("shifts", |c| c.shifts = vec![1, 10]),
            ("lr", |c| c.lr = 0.0),
            ("lr", |c| c.lr = f64::NAN),
            ("stages", |c| c.stages = 0),
            ("stages", |c| c.stages = 4),
            ("batch", |c| c.batch = 0),
            ("steps", |c| c.steps = 0),
            ("every", |c| c.every = 0),
            ("train", |c| c.train = 19),
            ("test", |c| c.test = 10_001),
        ];
        for (setting, change) in bad {
            let mut config = good.clone();
            change(&mut config);
            let error = config.check(3).unwrap_err();
            assert_eq!(error.setting, setting, "{error}");
        }
    }

    #[test]
    fn a_methods_own_settings_are_checked_and_written_where_they_are_not_its_own() {
        let limits = Limits {
            classes: &CLASSES.map(str::to_owned),
            stages: 3,
        };
        let mut config = RunConfig::of(MethodName::Scrub);
        let json = |config: &RunConfig| serde_json::to_value(config).unwrap();
        let plain = json(&config);
        assert!(plain.get("options").is_none());
        let own: Vec<Setting> = MethodName::Scrub.info().own.to_vec();
        for setting in &own {
            let value = config.text(setting.name);
            config.set(setting, &value, &limits).unwrap();
        }
        assert_eq!(json(&config), plain, "what it brings is not written");
        config.set(&own[0], "0.5", &limits).unwrap();
        assert_eq!((config.option(&own[0]), config.check(3)), (0.5, Ok(())));
        let again: RunConfig = serde_json::from_value(json(&config)).unwrap();
        assert_eq!(again, config);
        config.options.insert(own[0].name.into(), -1.0);
        assert_eq!(config.check(3).unwrap_err().setting, own[0].name);
        let stranger = RunConfig {
            method: MethodName::Delete,
            options: [(own[0].name.into(), 0.5)].into(),
            ..RunConfig::default()
        };
        assert_eq!(stranger.check(3).unwrap_err().setting, "options");
    }

    #[test]
    fn every_setting_is_read_from_its_own_text_and_no_two_share_a_name() {
        let config = RunConfig::default();
        let limits = Limits {
            classes: &config.classes,
            stages: 3,
        };
        let mut again = RunConfig::of(MethodName::Retrain);
        let mut names = Vec::new();
        for setting in RunConfig::SETTINGS {
            let text = config.text(setting.name);
            again.set(&setting, &text, &limits).unwrap();
        }
        assert_eq!(again, config);
        let mut all = 0;
        for setting in MethodName::method_settings().chain(RunConfig::SETTINGS) {
            assert!(setting.help.len() > 10, "{setting:?}");
            assert!(!setting.label.is_empty(), "{setting:?}");
            names.extend([setting.name, setting.url]);
            all += 1;
        }
        names.sort_unstable();
        names.dedup();
        // Three have another name in the address.
        assert_eq!(names.len(), all + 3);
    }

    #[test]
    fn settings_left_out_take_their_defaults_and_unknown_ones_are_refused() {
        let config: RunConfig =
            serde_json::from_str(r#"{"forget":"dog","optimizer":"sgd"}"#).unwrap();
        assert_eq!((config.optimizer, config.batch), (Optimizer::Sgd, 64));
        assert_eq!(config.method, MethodName::Srfl);
        let config: RunConfig = serde_json::from_str(r#"{"method":"neg-grad-plus"}"#).unwrap();
        assert_eq!(config.method, MethodName::NegGradPlus);
        let error = serde_json::from_str::<RunConfig>(r#"{"learning_rate":1}"#).unwrap_err();
        assert!(error.to_string().contains("learning_rate"));
    }
}
