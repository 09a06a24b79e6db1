//! The suites: which runs belong together.

use std::collections::BTreeSet;
use std::fmt::Display;

use anyhow::{Result, ensure};
use clap::ValueEnum;

use srfl::data::CLASSES;
use srfl::unlearn::{MethodName, Optimizer, Order, RunConfig, Schedule, SetKind};

/// The classes of the suites that do not take all ten: one that the original often mistakes, and
/// one that it knows best.
const TWO: [&str; 2] = ["cat", "automobile"];

/// Which runs to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Suite {
    /// Every method with its default settings, on two classes, with three seeds
    Methods,
    /// sRFL in two readings and three other methods, on all ten classes, with three seeds
    Classes,
    /// sRFL along the list of classes and along similar ones, on all ten classes, with three seeds
    Order,
    /// sRFL's settings, one changed at a time, on two classes, with two seeds
    Settings,
    /// sRFL with one to three trained stages and three other methods, on two classes, with two seeds;
    /// with --model, to compare sizes of networks
    Sizes,
    /// Settings that could be the default: two or three stages, a shift per batch or per sample, on
    /// two classes, with three seeds
    Candidates,
    /// sRFL with fewer steps, its rate's fall within them, on two classes, with two seeds: what it
    /// reaches in the time that its rivals take
    Budget,
    /// sRFL as it comes, on all 50,000 training images, on two classes, with two seeds; --data must
    /// name a folder that has them, as `srfl data --source PATH --train 50000 --out DIR` makes it
    Full,
    /// Every method that can forget single images, on the published tenth, with three seeds; the
    /// original is resnet8-2000
    Tenth,
    /// The same on the images that resnet8-2000-mislabeled was taught under wrong labels
    Mislabeled,
    /// The challenge's own metric on the published tenth: as many unlearned networks, by their seeds, as
    /// --golds names networks retrained without it; at the end the scores of all rows so far
    Challenge,
}

/// Most networks of a kind in the challenge's suite; the challenge itself had 512.
pub const NETWORKS: u64 = 64;

impl Suite {
    /// Its name on the command line, and of its file.
    pub fn name(self) -> String {
        let value = self.to_possible_value();
        value
            .expect("every suite can be asked for")
            .get_name()
            .into()
    }

    /// Training images used where nothing else is asked for.
    pub fn train(self) -> usize {
        match self {
            Suite::Full => 50_000,
            _ => RunConfig::default().train,
        }
    }

    /// The original that it needs, where that is not the published one.
    pub fn model(self) -> Option<&'static str> {
        match self {
            Suite::Tenth | Suite::Challenge => Some("resnet8-2000"),
            Suite::Mislabeled => Some("resnet8-2000-mislabeled"),
            _ => None,
        }
    }

    /// Its runs, class by class, since what is seen of the original and of gold serves for all runs
    /// of a class.
    pub fn runs(self, train: usize, test: usize) -> Vec<RunConfig> {
        let stages = |stages| srfl(|config| config.stages = stages);
        let many: Vec<u64> = (1..=NETWORKS).collect();
        let (classes, seeds, configs): (&[&str], &[u64], Vec<RunConfig>) = match self {
            Suite::Methods => (&TWO, &[1, 2, 3], MethodName::ALL.map(RunConfig::of).into()),
            Suite::Classes => (&CLASSES, &[1, 2, 3], with_rivals(READINGS.map(shifts))),
            Suite::Order => {
                let orders = [Order::Alphabet, Order::Similarity];
                let configs = orders.map(|order| srfl(|config| config.order = order));
                (&CLASSES, &[1, 2, 3], configs.into())
            }
            Suite::Settings => (&TWO, &[1, 2], settings()),
            Suite::Sizes => (&TWO, &[1, 2], with_rivals([1, 2, 3].map(stages))),
            Suite::Candidates => (&TWO, &[1, 2, 3], per_batch_and_sample([2, 3].map(stages))),
            Suite::Budget => {
                let configs = [10, 25, 50, 100, 200, 300];
                (
                    &TWO,
                    &[1, 2],
                    configs
                        .map(|steps| srfl(|config| config.steps = steps))
                        .into(),
                )
            }
            Suite::Full => (&TWO, &[1, 2], vec![RunConfig::default()]),
            Suite::Tenth => (&["cat"], &[1, 2, 3], of_images(SetKind::Random)),
            Suite::Mislabeled => (&["cat"], &[1, 2, 3], of_images(SetKind::Mislabeled)),
            Suite::Challenge => (&["cat"], &many, challengers()),
        };
        let mut runs = Vec::new();
        for class in classes {
            for &seed in seeds {
                runs.extend(configs.iter().map(|config| RunConfig {
                    forget: (*class).into(),
                    seed,
                    train,
                    test,
                    // Only the end is judged: an evaluation on the way would take its time for
                    // nothing.
                    every: config.steps,
                    ..config.clone()
                }));
            }
        }
        runs
    }
}

/// Every method that can forget single images, and sRFL with the author's settings.
fn of_images(set: SetKind) -> Vec<RunConfig> {
    let methods = MethodName::ALL.into_iter();
    let methods = methods.filter(|method| !method.info().needs_class);
    let methods = methods.map(RunConfig::of).chain([RunConfig::authors()]);
    methods.map(|config| RunConfig { set, ..config }).collect()
}

/// What the challenge is put to: sRFL in the note's and in the author's settings, ordinary training, and
/// two methods that are made for single images.
fn challengers() -> Vec<RunConfig> {
    use MethodName::{FineTune, NegGradPlus, Scrub};
    let rivals = [FineTune, NegGradPlus, Scrub].map(RunConfig::of);
    let configs = [RunConfig::default(), RunConfig::authors()].into_iter();
    let set = SetKind::Random;
    let of_tenth = |config| RunConfig { set, ..config };
    configs.chain(rivals).map(of_tenth).collect()
}

/// sRFL with its default settings but for one change.
fn srfl(change: impl FnOnce(&mut RunConfig)) -> RunConfig {
    let mut config = RunConfig::default();
    change(&mut config);
    config
}

/// The shifts of sRFL's two readings: a list of two, and an interval, which has the 0 in it.
const READINGS: [&[i32]; 2] = [&[-1, 1], &[-1, 0, 1]];

fn shifts(shifts: &[i32]) -> RunConfig {
    srfl(|config| config.shifts = shifts.into())
}

/// Beside what is given: ordinary training, the cheat, and the nearest to gold.
fn with_rivals(srfl: impl IntoIterator<Item = RunConfig>) -> Vec<RunConfig> {
    use MethodName::{Delete, FineTune, HeadOnly};
    let rivals = [FineTune, HeadOnly, Delete].map(RunConfig::of);
    srfl.into_iter().chain(rivals).collect()
}

/// Each with a shift per batch and with one per sample.
fn per_batch_and_sample(configs: impl IntoIterator<Item = RunConfig>) -> Vec<RunConfig> {
    let both = |config: RunConfig| {
        [false, true].map(|per_sample| RunConfig {
            per_sample,
            ..config.clone()
        })
    };
    configs.into_iter().flat_map(both).collect()
}

fn settings() -> Vec<RunConfig> {
    let mut configs = per_batch_and_sample([READINGS[0], READINGS[1], &[1]].map(shifts));
    // Two stages are the default, which the first run has.
    configs.extend([1, 3].map(|stages| srfl(|config| config.stages = stages)));
    let rates = [(Optimizer::Adam, 0.001), (Optimizer::Sgd, 0.01)];
    configs.extend(rates.map(|(optimizer, lr)| RunConfig {
        optimizer,
        lr,
        schedule: Schedule::Constant,
        ..RunConfig::default()
    }));
    configs.push(srfl(|config| config.shared_norm = false));
    configs
}

/// Keeps the runs that have one of `wanted`; all where nothing is wanted in particular.
///
/// # Errors
/// When something wanted is in none of them: a name left out silently would look like a run that
/// is done.
pub fn narrow<T: PartialEq + Display>(
    runs: Vec<RunConfig>,
    option: &str,
    wanted: &[T],
    of: impl Fn(&RunConfig) -> T,
) -> Result<Vec<RunConfig>> {
    if wanted.is_empty() {
        return Ok(runs);
    }
    let there: BTreeSet<String> = runs.iter().map(|run| of(run).to_string()).collect();
    for value in wanted {
        ensure!(
            there.contains(&value.to_string()),
            "{option} {value}: this suite has no such run; choose from {}",
            Vec::from_iter(there).join(", ")
        );
    }
    let kept = runs.into_iter().filter(|run| wanted.contains(&of(run)));
    Ok(kept.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(suite: Suite) -> Vec<RunConfig> {
        suite.runs(suite.train(), 1000)
    }

    #[test]
    fn suites_have_as_many_runs_as_they_promise_and_none_twice() {
        let methods = MethodName::ALL.len();
        // Settings: 3 shifts twice, 2 more depths, 2 more rates, separate statistics.
        let settings = 2 * (3 * 2 + 2 + 2 + 1);
        let sizes = [
            methods * 2 * 3,
            5 * 10 * 3,
            2 * 10 * 3,
            settings * 2,
            2 * 6 * 2,
            4 * 2 * 3,
            6 * 2 * 2,
            2 * 2,
            // Two need a class; sRFL comes in two readings.
            (methods - 2 + 1) * 3,
            (methods - 2 + 1) * 3,
            5 * NETWORKS as usize,
        ];
        assert_eq!(sizes.len(), Suite::value_variants().len());
        for (&suite, size) in Suite::value_variants().iter().zip(sizes) {
            let runs = runs(suite);
            assert_eq!(runs.len(), size, "{suite:?}");
            for (i, run) in runs.iter().enumerate() {
                assert_eq!(run.check(3), Ok(()));
                assert_eq!(run.every, run.steps);
                assert!(!runs[..i].contains(run), "{run:?}");
            }
            // Every class once, so that its references are seen once.
            let stretches = runs.chunk_by(|a, b| a.forget == b.forget).count();
            let classes: BTreeSet<_> = runs.iter().map(|run| &run.forget).collect();
            assert_eq!(classes.len(), stretches);
        }
        assert!(runs(Suite::Full).iter().all(|run| run.train == 50_000));
    }

    #[test]
    fn a_suite_is_narrowed_and_what_it_lacks_is_named() {
        let seed = |run: &RunConfig| run.seed;
        let two = narrow(runs(Suite::Methods), "--seeds", &[3, 1], seed).unwrap();
        assert_eq!(two.len(), MethodName::ALL.len() * 2 * 2);
        let all = narrow(runs(Suite::Full), "--seeds", &[], seed).unwrap();
        assert_eq!(all.len(), 4);
        let error = narrow(runs(Suite::Methods), "--seeds", &[1, 4], seed).unwrap_err();
        let error = error.to_string();
        assert!(
            error.contains("--seeds 4") && error.contains("1, 2, 3"),
            "{error}"
        );
    }
}
