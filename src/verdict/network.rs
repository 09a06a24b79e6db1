//! The metrics of one network, compared with the original and gold.

use super::AssessConfig;
use crate::data::{ForgetTarget, Partition};
use crate::metrics::{
    Accuracies, ByImage, Distribution, EvalError, Features, Logits, NetworkMetrics, Probe, ToGold,
    adaptive_unlearning_score, average_gap, cka, jensen_shannon, membership_area,
    membership_attack, membership_efficacy, nearer, prototypical_relearning, streisand,
    total_variation, tug_of_war,
};
use crate::model::{Network, Shadows};

/// A class counts as relearned within this of the original's accuracy.
const ALPHA: f64 = 0.05;
/// The loss above which a histogram's last bin counts all images, in nats.
const LOSS_TOP: f64 = 10.0;

/// At this accuracy the class counts as relearned whatever the original's accuracy is.
pub const ENOUGH_FOR_ALL: f64 = 1.0 - ALPHA;

/// Whether there are images enough to judge a network by.
///
/// # Errors
/// Which are too few.
pub fn enough_images(
    target: &ForgetTarget,
    [train, test]: &[Partition; 2],
) -> Result<(), EvalError> {
    let needs = match target {
        ForgetTarget::Class(_) => vec![
            (
                "an assessment's training set of the class",
                2,
                &train.forget,
            ),
            ("an assessment's test set of the class", 2, &test.forget),
            (
                "an assessment's training set of the other classes",
                1,
                &train.retain,
            ),
            (
                "an assessment's test set of the other classes",
                2,
                &test.retain,
            ),
        ],
        ForgetTarget::Images(_) => vec![
            ("an assessment's forget set", 1, &train.forget),
            ("an assessment's retain set", 1, &train.retain),
            ("an assessment's test set", 2, &test.retain),
        ],
    };
    for (what, wanted, images) in needs {
        let found = images.len();
        if found < wanted {
            return Err(EvalError::TooFew {
                what,
                wanted,
                found,
            });
        }
    }
    Ok(())
}

/// A network's logits, penultimate features, and features of its earlier stages for some images.
pub(super) type Read = (Logits, Features, Vec<Features>);

/// What a network makes of the images to forget and of the others, and the metrics that need no
/// other network.
pub(super) struct Seen {
    /// Logits of the training images to forget.
    forget_train: Logits,
    /// Of the test images to forget; none where single images are forgotten.
    forget_test: Option<Logits>,
    /// Logits of the images to retain.
    retain: [Logits; 2],
    /// Features of all images.
    pub features: [Features; 2],
    /// Of the images to forget: a class's test images, or the single images.
    forget_features: [Features; 2],
    /// Of the test images to retain.
    retain_features: Features,
    pub accuracies: Accuracies,
    answers: Vec<u8>,
    /// Of what is drawn.
    seed: u64,
    mia: Option<f64>,
    membership_area: f64,
    by_image: Option<ByImage>,
    /// Accuracies of prototypical relearning; none of single images.
    prototypes: Vec<f64>,
    /// Accuracies of probes after the earlier stages; none of single images.
    earlier_probes: Vec<f64>,
    /// How much is known of what is to be forgotten, before relearning and after each of its steps.
    pub relearn_curve: Vec<f64>,
}

impl Seen {
    pub fn new(
        config: &AssessConfig,
        network: &Network,
        parts: &[Partition; 2],
        shadows: Option<&Shadows>,
        [
            (train, train_features, train_stages),
            (test, test_features, test_stages),
        ]: [Read; 2],
    ) -> Result<Self, EvalError> {
        let [on_train, on_test] = parts;
        let of_class = config.forget.class().is_some();
        let forget_train = train.select(&on_train.forget);
        let forget_test = of_class.then(|| test.select(&on_test.forget));
        let predicted = [train.predictions(), test.predictions()];
        let labels = [train.labels(), test.labels()];
        let accuracies = Accuracies::new(&predicted, labels, parts, train.classes());
        let [facc_train, ..] = accuracies.compared()?;
        let mia =
            |test: &Logits| membership_attack(&forget_train.losses(), &test.losses(), config.seed);
        let others = forget_test.as_ref().unwrap_or(&test);
        let forget_features = [
            train_features.select(&on_train.forget),
            match of_class {
                true => test_features.select(&on_test.forget),
                false => train_features.select(&on_train.forget),
            },
        ];
        let prototypes = match (config.forget.class(), &forget_test) {
            (Some(class), Some(logits)) => {
                let [shown, tested] = &forget_features;
                let retained = train_features.select(&on_train.retain);
                let head = &network.state;
                prototypical_relearning(
                    head,
                    class,
                    [shown, &retained],
                    (tested, logits),
                    config.seed,
                )?
            }
            _ => Vec::new(),
        };
        // Probes look for a class.
        let stages = train_stages.iter().zip(&test_stages);
        let stages = stages.filter(|_| of_class).map(|(shown, tested)| {
            let probe = Probe::fit(shown, train.classes())?;
            probe.accuracy(&tested.select(&on_test.forget))
        });
        let earlier_probes = stages.collect::<Result<_, _>>()?;
        // Of a class, shadow networks know every image's fellows.
        let shadows = shadows.filter(|_| !of_class);
        let by_image = |shadows| ByImage::new(shadows, (&on_train.forget, &forget_train), &test);
        let by_image = shadows.map(by_image).transpose()?;
        Ok(Self {
            by_image,
            prototypes,
            earlier_probes,
            mia: forget_test.as_ref().map(mia).transpose()?,
            membership_area: membership_area(&forget_train.confidences(), &others.confidences())?,
            answers: forget_train.predictions(),
            seed: config.seed,
            // Of mislabeled images the wrong labels were known.
            relearn_curve: vec![accuracies.wrong_label_train.unwrap_or(facc_train)],
            retain: [train.select(&on_train.retain), test.select(&on_test.retain)],
            retain_features: test_features.select(&on_test.retain),
            features: [train_features, test_features],
            forget_train,
            forget_test,
            forget_features,
            accuracies,
        })
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.forget_train.classes()
    }

    /// The accuracy from which on what was forgotten counts as known.
    pub fn enough(&self) -> f64 {
        self.relearn_curve[0] - ALPHA
    }

    /// Steps until it is known well enough.
    fn relearned(&self, enough: f64) -> Option<usize> {
        self.relearn_curve.iter().position(|&a| a >= enough)
    }

    /// Logits of a class's test images, or of the single images to forget: what distributions are of.
    fn shown(&self) -> &Logits {
        self.forget_test.as_ref().unwrap_or(&self.forget_train)
    }

    /// CKA to another network on the images to forget and on the test images to retain.
    fn alike(&self, other: &Seen) -> Result<[Option<f64>; 2], EvalError> {
        Ok([
            cka(&self.forget_features[1], &other.forget_features[1])?,
            cka(&self.retain_features, &other.retain_features)?,
        ])
    }

    pub fn metrics(
        &self,
        original: &Seen,
        gold: Option<&Seen>,
    ) -> Result<NetworkMetrics, EvalError> {
        // A probe looks for a class.
        let probe = match self.forget_test {
            Some(_) => Some(Probe::fit(&self.features[0], self.classes())?),
            None => None,
        };
        let probed = |images: &Features| {
            probe
                .as_ref()
                .map(|probe| probe.accuracy(images))
                .transpose()
        };
        let probe_facc_test = probed(&self.forget_features[1])?;
        let stage_probes = self.earlier_probes.iter().copied().chain(probe_facc_test);
        let enough = original.enough();
        let shown = self.shown();
        Ok(NetworkMetrics {
            accuracies: self.accuracies.clone(),
            answers: self.answers.clone(),
            mia: self.mia,
            membership_area: self.membership_area,
            by_image: self.by_image.clone(),
            mia_efficacy: membership_efficacy(
                &self.retain[0].losses(),
                &self.retain[1].losses(),
                &self.forget_train.losses(),
            )?,
            entropy: Distribution::of(&shown.entropies(), (self.classes() as f64).ln())?,
            loss: Distribution::of(&shown.losses(), LOSS_TOP)?,
            probe_facc_train: probed(&self.forget_features[0])?,
            probe_facc_test,
            stage_probes: stage_probes.collect(),
            probe_racc_test: probed(&self.retain_features)?,
            prototypes: self.prototypes.clone(),
            relearn_steps: self.relearned(enough),
            relearn_curve: self.relearn_curve.clone(),
            cka_to_original: self.alike(original)?,
            aus: adaptive_unlearning_score(&self.accuracies, &original.accuracies)?,
            to_gold: gold.map(|gold| self.to_gold(gold, original)).transpose()?,
        })
    }

    fn to_gold(&self, gold: &Seen, original: &Seen) -> Result<ToGold, EvalError> {
        let enough = original.enough();
        let relearn_ratio = match (self.relearned(enough), gold.relearned(enough)) {
            (Some(steps), Some(target)) if target > 0 => Some(steps as f64 / target as f64),
            _ => None,
        };
        let on_forget = |metric: fn(&Logits, &Logits) -> Result<f64, EvalError>| {
            let train = metric(&self.forget_train, &gold.forget_train)?;
            let test = match (&self.forget_test, &gold.forget_test) {
                (Some(unlearned), Some(gold)) => Some(metric(unlearned, gold)?),
                _ => None,
            };
            Ok::<_, EvalError>([Some(train), test])
        };
        let membership = |seen: &Seen| seen.mia.unwrap_or(seen.membership_area);
        Ok(ToGold {
            js: on_forget(jensen_shannon)?,
            nearer: nearer(self.shown(), [gold.shown(), original.shown()], self.seed)?,
            tv: on_forget(total_variation)?,
            cka: self.alike(gold)?,
            streisand: streisand(&self.shown().losses(), &gold.shown().losses())?,
            average_gap: average_gap(
                (&self.accuracies, membership(self)),
                (&gold.accuracies, membership(gold)),
            )?,
            tow: tug_of_war(&self.accuracies, &gold.accuracies)?,
            relearn_ratio,
        })
    }
}
