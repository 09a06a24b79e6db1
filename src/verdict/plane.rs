//! Where the networks put the class and its neighbors.

use serde::Serialize;

use super::network::Seen;
use crate::metrics::{ClassMean, Projection};

/// Test images in the plane of the original's two principal axes ([`Projection`]), the same plane
/// for every network.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Plane {
    /// The share of the original's variance along each axis.
    pub explained: [f64; 2],
    /// The classes whose images are shown, by index: the forget class first, then its neighbors,
    /// to which a roll sends it, and the class that gold, or without gold the original, takes it
    /// for most often.
    pub classes: Vec<u8>,
    /// By the network before unlearning.
    pub original: Scene,
    /// By the network retrained without the class.
    pub gold: Option<Scene>,
    /// By the network judged.
    pub unlearned: Scene,
}

/// Where one network puts them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Scene {
    /// Every class's mean.
    pub means: Vec<ClassMean>,
    /// The images of each of [`Plane::classes`], in that order.
    pub images: Vec<Vec<[f64; 2]>>,
}

impl Scene {
    /// Where `by` puts the test images of `classes`.
    pub(super) fn of(by: &Seen, projection: &Projection, classes: &[u8]) -> Self {
        let features = &by.features[1];
        let images = |&class: &u8| projection.places(&features.of(class));
        Scene {
            means: projection.class_means(features, by.classes()),
            images: classes.iter().map(images).collect(),
        }
    }
}

/// The forget class, its neighbors, and what `by` takes its test images for most often.
pub(super) fn classes_shown(forget: u8, by: &Seen) -> Vec<u8> {
    let count = by.classes() as u8;
    let flow = &by.accuracies.flow_test;
    let taken_for = (0..count)
        .filter(|&class| class != forget)
        .max_by(|&a, &b| flow[usize::from(a)].total_cmp(&flow[usize::from(b)]));
    let mut classes = vec![forget];
    let neighbors = [(forget + count - 1) % count, (forget + 1) % count];
    for class in neighbors.into_iter().chain(taken_for) {
        if !classes.contains(&class) {
            classes.push(class);
        }
    }
    classes
}
