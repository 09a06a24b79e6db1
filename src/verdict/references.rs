//! The original and gold: what every unlearned network is compared with.

use super::network::Seen;
use super::plane::{Plane, Scene, classes_shown};
use crate::data::ForgetTarget;
use crate::metrics::{EvalError, NetworkMetrics, Projection};

/// The original and gold, and everything that is the same for every network compared with them.
pub(super) struct References {
    pub original: Seen,
    pub gold: Option<Seen>,
    pub original_metrics: NetworkMetrics,
    pub gold_metrics: Option<NetworkMetrics>,
    /// Of a forget class.
    stage: Option<Stage>,
}

/// The plane in which a class is shown, and where the references put it.
struct Stage {
    projection: Projection,
    /// [`Plane::classes`].
    classes: Vec<u8>,
    original: Scene,
    gold: Option<Scene>,
}

impl References {
    pub fn new(
        target: &ForgetTarget,
        original: Seen,
        gold: Option<Seen>,
    ) -> Result<Self, EvalError> {
        let metrics = |seen: &Seen| seen.metrics(&original, gold.as_ref());
        let stage = match target.class() {
            Some(class) => Some(Stage::new(class, &original, gold.as_ref())?),
            None => None,
        };
        Ok(References {
            original_metrics: metrics(&original)?,
            gold_metrics: gold.as_ref().map(metrics).transpose()?,
            stage,
            original,
            gold,
        })
    }

    /// Where the networks put a forget class and its neighbors.
    pub fn plane(&self, unlearned: &Seen) -> Option<Plane> {
        let stage = self.stage.as_ref()?;
        Some(Plane {
            explained: stage.projection.explained,
            classes: stage.classes.clone(),
            original: stage.original.clone(),
            gold: stage.gold.clone(),
            unlearned: Scene::of(unlearned, &stage.projection, &stage.classes),
        })
    }
}

impl Stage {
    fn new(class: u8, original: &Seen, gold: Option<&Seen>) -> Result<Self, EvalError> {
        let projection = Projection::fit(&original.features[1])?;
        let classes = classes_shown(class, gold.unwrap_or(original));
        let scene = |seen: &Seen| Scene::of(seen, &projection, &classes);
        Ok(Stage {
            original: scene(original),
            gold: gold.map(scene),
            projection,
            classes,
        })
    }
}
