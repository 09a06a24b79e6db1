//! The verdict: an unlearned network compared with the original and gold, the network retrained without
//! the class.

mod assessor;
mod network;
mod plane;
mod recovery;
mod references;
mod relearning;

use serde::Serialize;

pub use assessor::{Assessor, Gold, Setup};
pub use network::{ENOUGH_FOR_ALL, enough_images};
pub use plane::{Plane, Scene};
pub use recovery::{BITS, POINTS, Recovery, Rounding, Scores};
pub use relearning::{Relearn, cached_relearning, relearn, relearning};

use crate::data::ForgetTarget;
use crate::metrics::NetworkMetrics;

/// Most steps in which a network may relearn, where nothing else is asked for.
pub const RELEARN_STEPS: usize = 100;

/// Everything that decides an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct AssessConfig {
    /// What was to be forgotten.
    pub forget: ForgetTarget,
    /// Seed of the attack's folds and of relearning's batches.
    pub seed: u64,
    /// Most steps of relearning; 0 skips it.
    pub relearn_steps: usize,
}

/// All metrics of the networks.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Assessment {
    /// What decided it.
    pub config: AssessConfig,
    /// The network before unlearning.
    pub original: NetworkMetrics,
    /// The network retrained without the class, every metric's target, if there is one.
    pub gold: Option<NetworkMetrics>,
    /// The network judged.
    pub unlearned: NetworkMetrics,
    /// Where the networks put a forget class and its neighbors; none of single images.
    pub plane: Option<Plane>,
    /// Of each image to forget the z ([`ByImage::z`](crate::metrics::ByImage::z)) of networks that learned it, on
    /// average; none of a class, or where there are no shadow networks.
    pub learned_z: Option<Vec<f64>>,
}
