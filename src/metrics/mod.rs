//! One network's metrics, distances between two networks, and the [`registry`] of all of them.

mod accuracy;
mod chance;
mod distance;
mod distribution;
mod logits;
mod membership;
mod network;
mod observe;
mod probe;
mod projection;
pub mod registry;
mod similarity;

pub use accuracy::{Accuracies, Confusion, SplitPredictions};
pub use chance::binomial_tail;
pub use distance::{
    Standing, adaptive_unlearning_score, average_gap, jensen_shannon, total_variation, tug_of_war,
};
pub use distribution::{Summary, histogram, streisand};
pub use logits::{EvalError, Features, Logits};
pub use membership::{membership_attack, membership_efficacy};
pub use network::{BINS, Distribution, NetworkMetrics, ToGold};
pub use observe::{Observed, predictions};
pub(crate) use observe::{inference_batch, observe};
pub use probe::Probe;
pub use projection::{ClassMean, Projection};
pub use registry::{METRICS, Metric};
pub use similarity::cka;
