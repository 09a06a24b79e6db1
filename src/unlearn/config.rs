//! The settings of a run.

use burn::optim::momentum::MomentumConfig;
use burn::optim::{ModuleOptimizer, SgdConfig};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::methods::MethodName;
use crate::data::{CLASSES, ForgetTarget, check_class_names};

/// The optimizer of the student.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Optimizer {
    /// Adam (Kingma and Ba, 2015), moments .9 and .999, epsilon 1e-8.
    Adam,
    /// Stochastic gradient descent with momentum .9.
    Sgd,
}

/// Adam's.
const EPSILON: f32 = 1e-8;

impl Optimizer {
    /// A fresh optimizer.
    pub fn build(self) -> ModuleOptimizer {
        match self {
            Optimizer::Adam => crate::kernels::adam(EPSILON),
            Optimizer::Sgd => {
                let momentum = MomentumConfig::new().with_momentum(0.9).with_dampening(0.0);
                SgdConfig::new().with_momentum(Some(momentum)).init()
            }
        }
    }
}

/// How the learning rate moves over a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Schedule {
    /// It stays.
    Constant,
    /// It falls to 0 along half a cosine (Loshchilov and Hutter, 2017, without restarts).
    Cosine,
}

impl Schedule {
    /// The part of the rate that step `step` of `steps` takes, counted from 0.
    pub fn factor(self, step: usize, steps: usize) -> f64 {
        match self {
            Schedule::Constant => 1.0,
            Schedule::Cosine => {
                let part = step as f64 / steps as f64;
                (1.0 + (std::f64::consts::PI * part).cos()) / 2.0
            }
        }
    }
}

/// Everything that decides a run: the same configuration and device give the same curve.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RunConfig {
    /// The method that forgets.
    pub method: MethodName,
    /// The names of the classes, in the order of the network's outputs. CIFAR-10's are left out of
    /// files.
    #[serde(skip_serializing_if = "are_cifar10s")]
    pub classes: Vec<String>,
    /// The class to forget, by name.
    pub forget: String,
    /// sRFL: the shifts a roll is drawn from, in classes.
    pub shifts: Vec<i32>,
    /// sRFL: whether each forget image draws its own shift; otherwise one is drawn a batch.
    pub per_sample: bool,
    /// Whether the student's BatchNorm sees a step's forget and retain images as one batch, or
    /// one after the other. Apart, it trains on statistics of one class alone, which no evaluation
    /// ever meets, and the retained classes lose more.
    pub shared_norm: bool,
    /// sRFL: backbone stages that train, from the first (stem and `stage1` together). What the
    /// other methods train is theirs to say.
    pub stages: usize,
    /// The optimizer.
    pub optimizer: Optimizer,
    /// Learning rate, of the first step where it falls.
    pub lr: f64,
    /// How the learning rate moves over the run.
    pub schedule: Schedule,
    /// Forget images a step, and as many retain images.
    pub batch: usize,
    /// Steps of the run; a closed form takes one whatever stands here.
    pub steps: usize,
    /// Steps between evaluations.
    pub every: usize,
    /// Seed of the batches and shifts.
    pub seed: u64,
    /// Training images used, a balanced prefix of the subset.
    pub train: usize,
    /// Test images used, likewise.
    pub test: usize,
}

impl Default for RunConfig {
    fn default() -> Self {
        RunConfig {
            method: MethodName::Srfl,
            classes: CLASSES.map(str::to_owned).to_vec(),
            forget: "cat".into(),
            shifts: vec![-1, 1],
            per_sample: false,
            shared_norm: true,
            stages: 2,
            optimizer: Optimizer::Adam,
            lr: 4e-3,
            schedule: Schedule::Cosine,
            batch: 64,
            steps: 300,
            every: 10,
            seed: 1,
            train: 2000,
            test: 1000,
        }
    }
}

fn are_cifar10s(classes: &[String]) -> bool {
    classes == CLASSES
}

/// A setting out of its range.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[error("{setting} = {value} will not do: {wanted}")]
pub struct ConfigError {
    /// The setting's name.
    pub setting: &'static str,
    /// What was given.
    pub value: String,
    /// What it may be.
    pub wanted: String,
}

impl RunConfig {
    /// The settings that `method` starts from: its own optimizer, rate, schedule and steps, the
    /// rest as for every method.
    pub fn of(method: MethodName) -> Self {
        let defaults = method.facts().defaults;
        RunConfig {
            method,
            optimizer: defaults.optimizer,
            lr: defaults.lr,
            schedule: defaults.schedule,
            steps: defaults.steps,
            ..RunConfig::default()
        }
    }

    /// Checks every setting against its range; `stages` is how many the network has.
    ///
    /// # Errors
    /// The first setting out of its range.
    pub fn check(&self, stages: usize) -> Result<(), ConfigError> {
        let fail = |setting, value: &dyn std::fmt::Display, wanted: String| {
            Err(ConfigError {
                setting,
                value: value.to_string(),
                wanted,
            })
        };
        let within = |setting, value: usize, from: usize, to: usize| match value {
            v if (from..=to).contains(&v) => Ok(()),
            v => fail(
                setting,
                &v,
                format!("give a whole number from {from} to {to}"),
            ),
        };
        if let Err(wrong) = check_class_names(&self.classes) {
            return fail("classes", &self.classes.join(", "), wrong);
        }
        self.target()?;
        if self.shifts.is_empty() {
            return fail(
                "shifts",
                &"nothing",
                "give at least one, such as -1,1".into(),
            );
        }
        let limit = self.classes.len() as i32 - 1;
        if let Some(bad) = self.shifts.iter().find(|shift| shift.abs() > limit) {
            return fail(
                "shifts",
                bad,
                format!("each lies between -{limit} and {limit}"),
            );
        }
        if !(self.lr > 0.0 && self.lr <= 10.0) {
            return fail(
                "lr",
                &self.lr,
                "give a number above 0 and at most 10".into(),
            );
        }
        within("stages", self.stages, 1, stages)?;
        within("batch", self.batch, 1, 1024)?;
        within("steps", self.steps, 1, 1_000_000)?;
        within("every", self.every, 1, 1_000_000)?;
        within("train", self.train, 20, 50_000)?;
        within("test", self.test, 8, 10_000)
    }

    /// What the run forgets.
    ///
    /// # Errors
    /// When there is no class of that name.
    pub fn target(&self) -> Result<ForgetTarget, ConfigError> {
        self.classes
            .iter()
            .position(|class| *class == self.forget)
            .map(|index| ForgetTarget::Class(index as u8))
            .ok_or_else(|| ConfigError {
                setting: "forget",
                value: self.forget.clone(),
                wanted: format!("choose one of {}", self.classes.join(", ")),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_rate_stays_or_falls_to_nothing() {
        let steps = 300;
        for step in [0, 1, 299] {
            assert_eq!(Schedule::Constant.factor(step, steps), 1.0);
        }
        let factors = [0, 100, 150, 200, 299].map(|step| Schedule::Cosine.factor(step, steps));
        for (factor, wanted) in factors.into_iter().zip([1.0, 0.75, 0.5, 0.25, 2.7415e-5]) {
            assert!((factor - wanted).abs() < 1e-8, "{factor} for {wanted}");
        }
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
