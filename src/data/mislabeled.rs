//! Images taught under wrong labels: a forget set whose truth is known.

use rand::RngExt;
use rand::seq::SliceRandom;
use serde::{Deserialize, Serialize};

use crate::random::{Stream, stream};

/// A training image and the wrong class it was taught as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Mislabeled {
    /// Its position among the training images.
    pub image: u32,
    /// The class it was taught as.
    pub taught: u8,
}

/// Draws `count` of the images and a wrong class for each, both uniformly; in the order of the
/// images.
///
/// # Panics
/// When there is only one class.
pub fn mislabel(labels: &[u8], classes: usize, count: usize, seed: u64) -> Vec<Mislabeled> {
    let mut rng = stream(seed, Stream::Mislabel as u64);
    let mut images: Vec<u32> = (0..labels.len() as u32).collect();
    images.shuffle(&mut rng);
    images.truncate(count);
    images.sort_unstable();
    let wrong = images.into_iter().map(|image| {
        let label = labels[image as usize];
        // One of the others: those from the true class on move up by one.
        let drawn = rng.random_range(0..classes as u8 - 1);
        let taught = drawn + u8::from(drawn >= label);
        Mislabeled { image, taught }
    });
    wrong.collect()
}

/// The labels that were taught: the true ones, but for those of `mislabeled` images.
pub fn taught_labels(labels: &[u8], mislabeled: &[Mislabeled]) -> Vec<u8> {
    let mut taught = labels.to_vec();
    for wrong in mislabeled {
        if let Some(label) = taught.get_mut(wrong.image as usize) {
            *label = wrong.taught;
        }
    }
    taught
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_drawn_is_wrong_and_all_wrong_ones_occur() {
        let labels: Vec<u8> = (0..300).map(|i| (i % 3) as u8).collect();
        let wrong = mislabel(&labels, 3, 120, 1);
        assert_eq!(wrong.len(), 120);
        assert!(wrong.is_sorted_by(|a, b| a.image < b.image));
        let mut pairs = std::collections::BTreeSet::new();
        for Mislabeled { image, taught } in &wrong {
            let label = labels[*image as usize];
            assert!(*taught < 3 && *taught != label);
            pairs.insert((label, *taught));
        }
        assert_eq!(pairs.len(), 6);
        assert_eq!(mislabel(&labels, 3, 120, 1), wrong);
        assert_ne!(mislabel(&labels, 3, 120, 2), wrong);
    }

    #[test]
    fn taught_labels_differ_from_the_true_ones_on_these_images_alone() {
        let wrong = [(1, 2), (9, 0)].map(|(image, taught)| Mislabeled { image, taught });
        assert_eq!(taught_labels(&[0, 0, 1], &wrong), [0, 2, 1]);
    }
}
