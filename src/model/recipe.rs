//! How a network was trained from scratch.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Preset;
use crate::data::{Mislabeled, taught_labels};

/// Everything that decides what training from scratch gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recipe {
    /// The network.
    pub preset: Preset,
    /// Passes over the training images.
    pub epochs: usize,
    /// Images a step; what is left over at an epoch's end is dropped.
    pub batch: usize,
    /// The one-cycle schedule's highest learning rate.
    pub peak_rate: f64,
    /// L2 penalty, added to the gradient of every parameter.
    pub weight_decay: f32,
    /// Nesterov momentum.
    pub momentum: f64,
    /// Seed of initialization, order and augmentation.
    pub seed: u64,
    /// A class (by index) left out, for a model that never saw it.
    pub exclude: Option<u8>,
    /// How many images of the balanced subset it learns; all images of the data set where there is
    /// none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub images: Option<usize>,
    /// Whether images are flipped and shifted at random.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub augment: bool,
    /// Images left out, by position.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclude_images: Vec<u32>,
    /// Images taught under wrong labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mislabeled: Vec<Mislabeled>,
}

fn yes() -> bool {
    true
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn is_yes(value: &bool) -> bool {
    *value
}

impl Recipe {
    /// The recipe of the published models that learned all images.
    pub fn standard(preset: Preset) -> Self {
        Recipe {
            preset,
            epochs: 14,
            batch: 128,
            peak_rate: 0.3,
            weight_decay: 5e-4,
            momentum: 0.9,
            seed: 1,
            exclude: None,
            images: None,
            augment: true,
            exclude_images: Vec::new(),
            mislabeled: Vec::new(),
        }
    }

    /// The same with nothing left out.
    pub fn whole(&self) -> Self {
        Recipe {
            exclude: None,
            exclude_images: Vec::new(),
            ..self.clone()
        }
    }

    /// The images that it learns, by position, and the labels of all, given the true ones.
    pub fn training_set(&self, labels: &[u8]) -> (Vec<u32>, Vec<u8>) {
        let excluded: BTreeSet<u32> = self.exclude_images.iter().copied().collect();
        let learned = |image: &u32| {
            Some(labels[*image as usize]) != self.exclude && !excluded.contains(image)
        };
        let images = (0..labels.len() as u32).filter(learned).collect();
        (images, taught_labels(labels, &self.mislabeled))
    }
}
