//! The verdict: an unlearned network beside the original and one retrained without the class.

use burn::module::Module;
use burn::tensor::Device;
use serde::Serialize;

use super::SessionError;
use super::relearn::relearn;
use super::run::{Phase, Progress, read};
use crate::data::Images;
use crate::eval::{
    Accuracies, EvalError, Features, Logits, Observer, Probe, Standing, Summary,
    adaptive_unlearning_score, average_gap, cka, histogram, jensen_shannon, membership_attack,
    membership_efficacy, streisand, total_variation, tug_of_war,
};
use crate::model::{DeviceImages, Preset, StateDict};

/// A class counts as relearned within this of the original's accuracy.
const ALPHA: f64 = 0.05;
/// Bins of a histogram.
const BINS: usize = 20;
/// The loss at which a histogram's last bin begins to take all, in nats.
const LOSS_TOP: f64 = 10.0;

/// Everything that decides an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AssessConfig {
    /// The class that was to be forgotten.
    pub forget: u8,
    /// Seed of the attack's folds and of relearning's batches.
    pub seed: u64,
    /// Most steps of relearning; 0 leaves it out.
    pub relearn_steps: usize,
}

/// The three networks; all of one shape.
#[derive(Debug, Clone, Copy)]
pub struct Models<'a> {
    /// Their shape.
    pub preset: Preset,
    /// The network before unlearning.
    pub original: &'a StateDict,
    /// The network retrained without the class.
    pub gold: &'a StateDict,
    /// The network to judge.
    pub unlearned: &'a StateDict,
}

/// All figures of the three networks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Assessment {
    /// What decided it.
    pub config: AssessConfig,
    /// The network before unlearning.
    pub original: Figures,
    /// The network retrained without the class: every figure's target.
    pub gold: Figures,
    /// The network judged.
    pub unlearned: Figures,
}

/// One network's figures; accuracies and shares are fractions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figures {
    /// Accuracies by split and class, and where the class's images go.
    pub accuracies: Accuracies,
    /// [`membership_attack`] on the forget class.
    pub mia: f64,
    /// [`membership_efficacy`].
    pub mia_efficacy: f64,
    /// Cross-entropy on the forget class's test images, in nats.
    pub loss: Distribution,
    /// Entropy of the predictions for them, in nats.
    pub entropy: Distribution,
    /// [`streisand`] on them, in gold's standard deviations.
    pub streisand: f64,
    /// A [`Probe`]'s accuracy on the forget class's training images, which it is fitted to too.
    pub probe_facc_train: f64,
    /// On its test images.
    pub probe_facc_test: f64,
    /// On the retained classes' test images.
    pub probe_racc_test: f64,
    /// Steps until the class is relearned; none if it is not within those allowed, or was not tried.
    pub relearn_steps: Option<usize>,
    /// Accuracy on the forget class's training images while relearning, from before the first step.
    pub relearn_curve: Vec<f64>,
    /// [`jensen_shannon`] to gold on the forget class's training and test images.
    pub js_to_gold: [f64; 2],
    /// [`total_variation`] of the mean predictions likewise.
    pub tv_to_gold: [f64; 2],
    /// [`cka`] to the original on the forget and the retained classes' test images.
    pub cka_to_original: [Option<f64>; 2],
    /// Likewise to gold.
    pub cka_to_gold: [Option<f64>; 2],
    /// [`average_gap`] to gold.
    pub average_gap: f64,
    /// [`tug_of_war`].
    pub tow: f64,
    /// [`adaptive_unlearning_score`].
    pub aus: f64,
}

/// A figure over the images of a set.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Distribution {
    /// In a few figures.
    pub summary: Summary,
    /// Shares in equal bins from 0 to `top`.
    pub histogram: Vec<f64>,
    /// Where the last bin begins to take all that lies above.
    pub top: f64,
}

impl Distribution {
    fn of(values: &[f64], top: f64) -> Result<Self, EvalError> {
        Ok(Self {
            summary: Summary::of(values)?,
            histogram: histogram(values, top, BINS)?,
            top,
        })
    }
}

/// What a network makes of both splits, and what all three networks' figures need of it.
struct Seen {
    train: Logits,
    test: Logits,
    class_train: Logits,
    class_test: Logits,
    train_features: Features,
    test_features: Features,
    accuracies: Accuracies,
    standing: Standing,
    mia: f64,
    relearn_curve: Vec<f64>,
}

impl Seen {
    fn new(
        config: AssessConfig,
        (train, train_features): (Logits, Features),
        (test, test_features): (Logits, Features),
    ) -> Result<Self, EvalError> {
        let forget = config.forget;
        let (class_train, class_test) = (train.of(forget), test.of(forget));
        let accuracies =
            Accuracies::new(&train.confusion(), &test.confusion(), usize::from(forget));
        let standing = Standing {
            forget: accuracies.facc_train,
            retain: accuracies.racc_train,
            test: accuracies.racc_test,
        };
        let mia = membership_attack(&class_train.losses(), &class_test.losses(), config.seed)?;
        Ok(Self {
            train,
            test,
            class_train,
            class_test,
            train_features,
            test_features,
            relearn_curve: vec![standing.forget],
            accuracies,
            standing,
            mia,
        })
    }

    /// The accuracy from which on the class counts as known.
    fn enough(&self) -> f64 {
        self.standing.forget - ALPHA
    }

    fn figures(&self, forget: u8, original: &Seen, gold: &Seen) -> Result<Figures, EvalError> {
        let probe = Probe::fit(&self.train_features, self.train.classes())?;
        let losses = self.class_test.losses();
        let against_gold = |figure: fn(&Logits, &Logits) -> Result<f64, EvalError>| {
            let train = figure(&self.class_train, &gold.class_train)?;
            Ok::<_, EvalError>([train, figure(&self.class_test, &gold.class_test)?])
        };
        let alike = |other: &Seen| {
            let [ours, theirs] = [&self.test_features, &other.test_features];
            Ok::<_, EvalError>([
                cka(&ours.of(forget), &theirs.of(forget))?,
                cka(&ours.without(forget), &theirs.without(forget))?,
            ])
        };
        let enough = original.enough();
        Ok(Figures {
            accuracies: self.accuracies.clone(),
            mia: self.mia,
            mia_efficacy: membership_efficacy(
                &self.train.without(forget).losses(),
                &self.test.without(forget).losses(),
                &self.class_train.losses(),
            )?,
            entropy: Distribution::of(
                &self.class_test.entropies(),
                (self.test.classes() as f64).ln(),
            )?,
            streisand: streisand(&losses, &gold.class_test.losses())?,
            loss: Distribution::of(&losses, LOSS_TOP)?,
            probe_facc_train: probe.accuracy(&self.train_features.of(forget))?,
            probe_facc_test: probe.accuracy(&self.test_features.of(forget))?,
            probe_racc_test: probe.accuracy(&self.test_features.without(forget))?,
            relearn_steps: self.relearn_curve.iter().position(|&a| a >= enough),
            relearn_curve: self.relearn_curve.clone(),
            js_to_gold: against_gold(jensen_shannon)?,
            tv_to_gold: against_gold(total_variation)?,
            cka_to_original: alike(original)?,
            cka_to_gold: alike(gold)?,
            average_gap: average_gap((self.standing, self.mia), (gold.standing, gold.mia)),
            tow: tug_of_war(self.standing, gold.standing),
            aus: adaptive_unlearning_score(self.standing, original.standing),
        })
    }
}

/// Judges `models.unlearned`. The networks see every image once, in inference mode, and then each
/// relearns the class from its own weights.
///
/// # Errors
/// Too few images of the class, a network that gives no finite number or does not fit,
/// [`SessionError::Stopped`] where `on_progress` answers `false`, a failing device.
pub async fn assess(
    models: Models<'_>,
    train: &Images,
    test: &Images,
    config: AssessConfig,
    device: &Device,
    mut on_progress: impl AsyncFnMut(Progress) -> bool,
) -> Result<Assessment, SessionError> {
    let train = DeviceImages::upload(train, device);
    let test = DeviceImages::upload(test, device);
    let networks = [
        (models.original, "the original"),
        (models.gold, "the retrained network"),
        (models.unlearned, "the unlearned network"),
    ];
    let total = networks.len() * (train.len() + test.len());
    let mut done = 0;
    let mut seen: Vec<Seen> = Vec::new();
    for (state, name) in networks {
        let model = state
            .build(models.preset, name, &device.clone().inner())?
            .valid();
        let mut splits = Vec::new();
        for images in [&train, &test] {
            let mut observer = Observer::new(&model, images);
            while observer.advance() {
                let progress = Progress {
                    phase: Phase::Evaluate,
                    done: done + observer.done(),
                    total,
                };
                if !on_progress(progress).await {
                    return Err(SessionError::Stopped);
                }
            }
            done += observer.done();
            let rows = observer.rows();
            let count = rows.shape().num_elements();
            splits.push(observer.read(&read(rows.reshape([count])).await?)?);
        }
        let [on_train, on_test] = splits.try_into().expect("two splits");
        let mut network = Seen::new(config, on_train, on_test)?;
        if config.relearn_steps > 0 {
            network.relearn_curve = relearn(
                state,
                models.preset,
                &train,
                config.forget,
                seen.first().unwrap_or(&network).enough(),
                config.relearn_steps,
                config.seed,
                device,
                &mut on_progress,
            )
            .await?;
        }
        seen.push(network);
    }
    let [original, gold, unlearned] = &seen[..] else {
        unreachable!("three networks")
    };
    Ok(Assessment {
        config,
        original: original.figures(config.forget, original, gold)?,
        gold: gold.figures(config.forget, original, gold)?,
        unlearned: unlearned.figures(config.forget, original, gold)?,
    })
}

#[cfg(test)]
mod tests {
    use pollster::block_on;

    use super::*;
    use crate::data::IMAGE_BYTES;

    /// Ten classes that differ in brightness, `each` images of each.
    fn images(each: usize, salt: usize) -> Images {
        let labels: Vec<u8> = (0..10 * each).map(|i| (i % 10) as u8).collect();
        let pixels = labels.iter().enumerate().flat_map(|(i, &label)| {
            let noise = move |byte: usize| ((i * 31 + byte * 7 + salt) % 29) as u8;
            (0..IMAGE_BYTES).map(move |byte| 20 * label + noise(byte))
        });
        Images {
            pixels: pixels.collect(),
            labels: labels.clone(),
        }
    }

    fn network(seed: u64) -> StateDict {
        let model = Preset::ResNet8.config().init(seed, &Device::flex());
        block_on(StateDict::of(&model)).unwrap()
    }

    fn judge(
        [original, gold, unlearned]: [&StateDict; 3],
        each_test: usize,
        go_on: bool,
    ) -> Result<Assessment, SessionError> {
        let models = Models {
            preset: Preset::ResNet8,
            original,
            gold,
            unlearned,
        };
        let config = AssessConfig {
            forget: 3,
            seed: 1,
            relearn_steps: 2,
        };
        block_on(assess(
            models,
            &images(4, 0),
            &images(each_test, 5),
            config,
            &Device::flex(),
            async |_| go_on,
        ))
    }

    #[test]
    fn gold_itself_passes_for_gold_and_another_network_does_not() {
        let (a, b) = (network(1), network(2));
        let Assessment {
            original,
            gold,
            unlearned,
            ..
        } = judge([&a, &b, &b], 3, true).unwrap();
        assert_eq!(gold, unlearned);
        assert!(
            gold.js_to_gold
                .iter()
                .chain(&gold.tv_to_gold)
                .all(|d| d.abs() < 1e-9)
        );
        assert_eq!(
            (gold.average_gap, gold.tow, gold.streisand),
            (0.0, 1.0, 0.0)
        );
        let same = |cka: [Option<f64>; 2]| cka.iter().all(|c| (c.unwrap() - 1.0).abs() < 1e-6);
        assert!(same(gold.cka_to_gold) && same(original.cka_to_original));
        assert!(!same(gold.cka_to_original) && !same(original.cka_to_gold));
        assert!(original.js_to_gold[0] > 0.0 && original.tv_to_gold[1] > 0.0);
        // The original is as good as itself from the start.
        assert_eq!(
            (original.relearn_steps, original.relearn_curve.len()),
            (Some(0), 1)
        );
        let sum: f64 = gold.loss.histogram.iter().sum();
        assert!((sum - 1.0).abs() < 1e-9 && gold.loss.histogram.len() == BINS);
    }

    #[test]
    fn too_few_images_a_network_gone_astray_and_a_stop_are_said() {
        let (a, b) = (network(1), network(2));
        let error = judge([&a, &b, &b], 1, true).unwrap_err().to_string();
        assert!(error.contains("at least 2 images"), "{error}");
        let mut bytes = b.to_safetensors(crate::model::Precision::Single);
        let tail = bytes.len() - 4;
        bytes[tail..].copy_from_slice(&f32::MAX.to_le_bytes());
        let astray = StateDict::from_safetensors("astray", &bytes).unwrap();
        let error = judge([&a, &b, &astray], 3, true).unwrap_err().to_string();
        assert!(error.contains("diverged"), "{error}");
        assert!(matches!(
            judge([&a, &b, &b], 3, false),
            Err(SessionError::Stopped)
        ));
    }
}
