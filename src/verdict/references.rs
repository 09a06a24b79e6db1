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
    class: Option<ClassPlane>,
}

/// The plane in which a class is shown, and where the references put it.
struct ClassPlane {
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
        let class = match target.class() {
            Some(forget) => Some(ClassPlane::new(forget, &original, gold.as_ref())?),
            None => None,
        };
        Ok(References {
            original_metrics: metrics(&original)?,
            gold_metrics: gold.as_ref().map(metrics).transpose()?,
            class,
            original,
            gold,
        })
    }

    /// Where the networks put a forget class and its neighbors.
    pub fn plane(&self, unlearned: &Seen) -> Option<Plane> {
        let class = self.class.as_ref()?;
        Some(Plane {
            explained: class.projection.explained,
            classes: class.classes.clone(),
            original: class.original.clone(),
            gold: class.gold.clone(),
            unlearned: Scene::of(unlearned, &class.projection, &class.classes),
        })
    }
}

impl ClassPlane {
    fn new(forget: u8, original: &Seen, gold: Option<&Seen>) -> Result<Self, EvalError> {
        let projection = Projection::fit(&original.features[1])?;
        let classes = classes_shown(forget, gold.unwrap_or(original));
        let scene = |seen: &Seen| Scene::of(seen, &projection, &classes);
        Ok(ClassPlane {
            original: scene(original),
            gold: gold.map(scene),
            projection,
            classes,
        })
    }
}
