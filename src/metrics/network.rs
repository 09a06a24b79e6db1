//! All metrics of one network, as an assessment holds them.

use serde::Serialize;

use super::{Accuracies, ByImage, EvalError, Summary, histogram};

/// Bins of a histogram.
pub const BINS: usize = 20;

/// One network's metrics; accuracies and shares are fractions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct NetworkMetrics {
    /// Accuracies by split and class, and where the class's images go.
    pub accuracies: Accuracies,
    /// What it answers to each training image to forget, in their order: a class, by index.
    pub answers: Vec<u8>,
    /// [`membership_attack`](super::membership_attack) on a forget class; none of single images.
    pub mia: Option<f64>,
    /// [`membership_area`](super::membership_area) of logit confidence: the forget set's training
    /// images against test images, of a class its own, of single images all.
    pub membership_area: f64,
    /// Each image to forget against networks that never saw it; none of a class, or where there are no shadow networks.
    pub by_image: Option<ByImage>,
    /// [`membership_efficacy`](super::membership_efficacy).
    pub mia_efficacy: f64,
    /// Cross-entropy on the forget class's test images, or on single images to forget, in nats.
    pub loss: Distribution,
    /// Entropy of the predictions for them, in nats.
    pub entropy: Distribution,
    /// A [`Probe`](super::Probe)'s accuracy on the forget set's training images, which it was
    /// fitted to. The probe looks for a class: none of single images.
    pub probe_facc_train: Option<f64>,
    /// On its test images.
    pub probe_facc_test: Option<f64>,
    /// On the retain set's test images.
    pub probe_racc_test: Option<f64>,
    /// A probe's accuracy on a forget class's test images after each stage of the network, first to last,
    /// which is [`Self::probe_facc_test`]; none of single images. The probe sees a stage's output averaged
    /// over space; the stem's goes into the first stage. Where along the network is the class still told
    /// apart, and where does gold tell it apart? The idea is the Unlearning Depth Score's
    /// (arXiv 2605.24614), carried from language models to a CNN.
    pub stage_probes: Vec<f64>,
    /// [`prototypical_relearning`](super::prototypical_relearning)'s accuracy on a forget class's test
    /// images after each of its counts of examples; none of single images.
    pub prototypes: Vec<f64>,
    /// Steps until the class is relearned; none if it is not within those allowed, or was not tried.
    pub relearn_steps: Option<usize>,
    /// Accuracy on the forget set's training images while relearning, from before the first step.
    pub relearn_curve: Vec<f64>,
    /// [`cka`](super::cka) to the original on the forget class's test images, or on single images to
    /// forget, and on the retain set's test images.
    pub cka_to_original: [Option<f64>; 2],
    /// [`adaptive_unlearning_score`](super::adaptive_unlearning_score).
    pub aus: f64,
    /// How far it is from gold; none without gold.
    pub to_gold: Option<ToGold>,
}

/// How far a network is from gold.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ToGold {
    /// [`jensen_shannon`](super::jensen_shannon) on the forget set's training and test images; single
    /// images are training images alone.
    pub js: [Option<f64>; 2],
    /// [`nearer`](super::nearer) to gold than to the original, on the images of
    /// [`NetworkMetrics::loss`]: a share of bootstrap draws.
    pub nearer: f64,
    /// [`total_variation`](super::total_variation) of the mean predictions on the same images.
    pub tv: [Option<f64>; 2],
    /// [`cka`](super::cka) on the same images as [`NetworkMetrics::cka_to_original`].
    pub cka: [Option<f64>; 2],
    /// [`streisand`](super::streisand) of [`NetworkMetrics::loss`], in gold's standard deviations.
    pub streisand: f64,
    /// [`average_gap`](super::average_gap).
    pub average_gap: f64,
    /// [`tug_of_war`](super::tug_of_war).
    pub tow: f64,
    /// [`NetworkMetrics::relearn_steps`] as a ratio to gold's; none where one of them is none or
    /// gold needs no step.
    pub relearn_ratio: Option<f64>,
}

/// A value over the images of a set.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Distribution {
    /// Mean, deviation and quartiles.
    pub summary: Summary,
    /// Shares in equal bins from 0 to `top`.
    pub histogram: Vec<f64>,
    /// The last bin also counts all values above this.
    pub top: f64,
}

impl Distribution {
    /// Of `values`, with [`BINS`] bins up to `top`.
    ///
    /// # Errors
    /// No values.
    pub fn of(values: &[f64], top: f64) -> Result<Self, EvalError> {
        Ok(Self {
            summary: Summary::of(values)?,
            histogram: histogram(values, top, BINS)?,
            top,
        })
    }
}
