//! One network's metrics, distances between two networks, and the [`registry`] of all of them.

mod accuracy;
mod adaptive_unlearning_score;
mod average_gap;
mod chance;
mod cka;
mod distribution;
mod jensen_shannon;
mod logits;
mod membership;
mod network;
mod observe;
mod probe;
mod projection;
pub mod registry;
mod streisand;
mod total_variation;
mod tug_of_war;

pub use accuracy::{Accuracies, Confusion};
pub use adaptive_unlearning_score::adaptive_unlearning_score;
pub use average_gap::average_gap;
pub use chance::binomial_tail;
pub use cka::cka;
pub use distribution::{Summary, histogram};
pub use jensen_shannon::jensen_shannon;
pub use logits::{EvalError, Features, Logits, Rows};
pub use membership::{membership_area, membership_attack, membership_efficacy};
pub use network::{BINS, Distribution, NetworkMetrics, ToGold};
pub use observe::{Observed, predictions};
pub(crate) use observe::{inference_batch, observe};
pub use probe::Probe;
pub use projection::{ClassMean, Projection};
pub use registry::{METRICS, Metric};
pub use streisand::streisand;
pub use total_variation::total_variation;
pub use tug_of_war::tug_of_war;
