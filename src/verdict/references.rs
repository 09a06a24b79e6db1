//! The original and gold: what every unlearned network is compared with.

use super::network::Seen;
use super::plane::{Scene, classes_shown};
use crate::data::ForgetTarget;
use crate::metrics::{EvalError, NetworkMetrics, Projection};

/// The original and gold, and everything that is the same for every network compared with them.
pub(super) struct References {
    pub original: Seen,
    pub gold: Option<Seen>,
    pub original_metrics: NetworkMetrics,
    pub gold_metrics: Option<NetworkMetrics>,
    pub projection: Projection,
    /// [`Plane::classes`](super::Plane::classes).
    pub classes: Vec<u8>,
    pub original_scene: Scene,
    pub gold_scene: Option<Scene>,
}

impl References {
    pub fn new(
        target: ForgetTarget,
        original: Seen,
        gold: Option<Seen>,
    ) -> Result<Self, EvalError> {
        let metrics = |seen: &Seen| seen.metrics(&original, gold.as_ref());
        let projection = Projection::fit(&original.features[1])?;
        let classes = classes_shown(target.class(), gold.as_ref().unwrap_or(&original));
        let scene = |seen: &Seen| Scene::of(seen, &projection, &classes);
        Ok(References {
            original_metrics: metrics(&original)?,
            gold_metrics: gold.as_ref().map(metrics).transpose()?,
            original_scene: scene(&original),
            gold_scene: gold.as_ref().map(scene),
            projection,
            classes,
            original,
            gold,
        })
    }
}
