//! The metrics of one network, compared with the original and gold.

use super::AssessConfig;
use crate::data::Partition;
use crate::metrics::{
    Accuracies, Distribution, EvalError, Features, Logits, NetworkMetrics, Probe, ToGold,
    adaptive_unlearning_score, average_gap, cka, jensen_shannon, membership_attack,
    membership_efficacy, streisand, total_variation, tug_of_war,
};

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
pub fn enough_images([train, test]: &[Partition; 2]) -> Result<(), EvalError> {
    for (what, wanted, images) in [
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
    ] {
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

/// What a network makes of training and test images, and the metrics that need no other network.
pub(super) struct Seen {
    /// Logits of the images to forget.
    forget: [Logits; 2],
    /// Logits of the images to retain.
    retain: [Logits; 2],
    /// Features of all images.
    pub features: [Features; 2],
    forget_features: [Features; 2],
    /// Of the test images to retain.
    retain_features: Features,
    pub accuracies: Accuracies,
    mia: f64,
    pub relearn_curve: Vec<f64>,
}

impl Seen {
    pub fn new(
        config: AssessConfig,
        parts: &[Partition; 2],
        [(train, train_features), (test, test_features)]: [(Logits, Features); 2],
    ) -> Result<Self, EvalError> {
        let [on_train, on_test] = parts;
        let forget = [train.select(&on_train.forget), test.select(&on_test.forget)];
        let predicted = [train.predictions(), test.predictions()];
        let labels = [train.labels(), test.labels()];
        let accuracies = Accuracies::new(&predicted, labels, parts, train.classes());
        let [facc_train, ..] = accuracies.compared()?;
        let mia = membership_attack(&forget[0].losses(), &forget[1].losses(), config.seed)?;
        Ok(Self {
            forget,
            retain: [train.select(&on_train.retain), test.select(&on_test.retain)],
            forget_features: [
                train_features.select(&on_train.forget),
                test_features.select(&on_test.forget),
            ],
            retain_features: test_features.select(&on_test.retain),
            features: [train_features, test_features],
            relearn_curve: vec![facc_train],
            accuracies,
            mia,
        })
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.forget[0].classes()
    }

    /// The accuracy from which on the class counts as known.
    pub fn enough(&self) -> f64 {
        self.relearn_curve[0] - ALPHA
    }

    /// Steps until the class is known well enough.
    fn relearned(&self, enough: f64) -> Option<usize> {
        self.relearn_curve.iter().position(|&a| a >= enough)
    }

    /// CKA to another network on the test images to forget and to retain.
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
        let probe = Probe::fit(&self.features[0], self.classes())?;
        let enough = original.enough();
        let [forget_train, forget_test] = &self.forget;
        Ok(NetworkMetrics {
            accuracies: self.accuracies.clone(),
            mia: self.mia,
            mia_efficacy: membership_efficacy(
                &self.retain[0].losses(),
                &self.retain[1].losses(),
                &forget_train.losses(),
            )?,
            entropy: Distribution::of(&forget_test.entropies(), (self.classes() as f64).ln())?,
            loss: Distribution::of(&forget_test.losses(), LOSS_TOP)?,
            probe_facc_train: probe.accuracy(&self.forget_features[0])?,
            probe_facc_test: probe.accuracy(&self.forget_features[1])?,
            probe_racc_test: probe.accuracy(&self.retain_features)?,
            relearn_steps: self.relearned(enough),
            relearn_curve: self.relearn_curve.clone(),
            cka_to_original: self.alike(original)?,
            aus: adaptive_unlearning_score(&self.accuracies, &original.accuracies)?,
            to_gold: gold.map(|gold| self.to_gold(gold, enough)).transpose()?,
        })
    }

    fn to_gold(&self, gold: &Seen, enough: f64) -> Result<ToGold, EvalError> {
        let relearn_ratio = match (self.relearned(enough), gold.relearned(enough)) {
            (Some(steps), Some(target)) if target > 0 => Some(steps as f64 / target as f64),
            _ => None,
        };
        let on_forget = |metric: fn(&Logits, &Logits) -> Result<f64, EvalError>| {
            let train = metric(&self.forget[0], &gold.forget[0])?;
            Ok::<_, EvalError>([train, metric(&self.forget[1], &gold.forget[1])?])
        };
        Ok(ToGold {
            js: on_forget(jensen_shannon)?,
            tv: on_forget(total_variation)?,
            cka: self.alike(gold)?,
            streisand: streisand(&self.forget[1].losses(), &gold.forget[1].losses())?,
            average_gap: average_gap((&self.accuracies, self.mia), (&gold.accuracies, gold.mia))?,
            tow: tug_of_war(&self.accuracies, &gold.accuracies)?,
            relearn_ratio,
        })
    }
}
