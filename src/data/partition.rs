//! What a run forgets, resolved once to the images it forgets and those it retains.

use rand::seq::SliceRandom;
use serde::Serialize;

use super::Mislabeled;
use crate::random::{Stream, stream};

/// What a run forgets. [`Self::class`] names every place that needs a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum ForgetTarget {
    /// All images of a class, by its index.
    Class(u8),
    /// Single training images, whatever their class.
    Images(ForgetImages),
}

/// Single training images to forget.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ForgetImages {
    /// Their positions among the training images, ascending.
    pub images: Vec<u32>,
    /// Those of them that the original was taught under wrong labels.
    pub mislabeled: Vec<Mislabeled>,
}

/// The images of a split, by position: those to forget and all others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Partition {
    /// Those to forget, ascending.
    pub forget: Vec<u32>,
    /// Those to retain, ascending.
    pub retain: Vec<u32>,
    /// Those to forget that were taught under wrong labels.
    pub mislabeled: Vec<Mislabeled>,
}

impl ForgetTarget {
    /// These training images, of which some may be among the `mislabeled`.
    pub fn images(mut images: Vec<u32>, mislabeled: &[Mislabeled]) -> Self {
        images.sort_unstable();
        let mislabeled = mislabeled.iter().copied();
        ForgetTarget::Images(ForgetImages {
            mislabeled: mislabeled
                .filter(|wrong| images.binary_search(&wrong.image).is_ok())
                .collect(),
            images,
        })
    }

    /// The class it is, if it is one.
    pub fn class(&self) -> Option<u8> {
        match self {
            ForgetTarget::Class(class) => Some(*class),
            ForgetTarget::Images(_) => None,
        }
    }

    /// Which training and test images it comes to, given their labels. Single images are training
    /// images: then all test images are retained.
    pub fn partitions(&self, [train, test]: [&[u8]; 2]) -> [Partition; 2] {
        let all = |labels: &[u8]| 0..labels.len() as u32;
        match self {
            &ForgetTarget::Class(class) => [train, test].map(|labels| {
                let (forget, retain) =
                    all(labels).partition(|&image| labels[image as usize] == class);
                Partition {
                    forget,
                    retain,
                    mislabeled: Vec::new(),
                }
            }),
            ForgetTarget::Images(set) => {
                let (forget, retain) =
                    all(train).partition(|image| set.images.binary_search(image).is_ok());
                let on_train = Partition {
                    forget,
                    retain,
                    mislabeled: set.mislabeled.clone(),
                };
                let on_test = Partition {
                    retain: all(test).collect(),
                    ..Partition::default()
                };
                [on_train, on_test]
            }
        }
    }
}

/// A tenth of so many training images, drawn uniformly without replacement: a random forget set.
pub fn random_tenth(images: usize, seed: u64) -> Vec<u32> {
    drawn(images, images / 10, seed, Stream::ForgetSet)
}

/// A fifth of so many training images, drawn likewise but independently of [`random_tenth`]: what a
/// shadow network does not learn.
pub fn random_fifth(images: usize, seed: u64) -> Vec<u32> {
    drawn(images, images / 5, seed, Stream::Shadow)
}

/// At most `most` of some images, ascending and spread evenly over them: the same number of each class
/// that has so many.
pub(crate) fn balanced(images: &[u32], labels: &[u8], most: usize) -> Vec<u32> {
    let classes = labels.iter().max().map_or(0, |&class| class + 1);
    let of_classes = (0..classes).map(|class| {
        let of_it = images
            .iter()
            .filter(|&&image| labels[image as usize] == class);
        of_it.copied().collect::<Vec<_>>()
    });
    let of_classes: Vec<_> = of_classes.filter(|of_it| !of_it.is_empty()).collect();
    let each = most / of_classes.len().max(1);
    let mut kept = Vec::new();
    for of_it in of_classes {
        let count = each.clamp(1, of_it.len());
        kept.extend((0..count).map(|n| of_it[n * of_it.len() / count]));
    }
    kept.sort_unstable();
    kept
}

/// At least one image.
fn drawn(images: usize, count: usize, seed: u64, purpose: Stream) -> Vec<u32> {
    let mut all: Vec<u32> = (0..images as u32).collect();
    all.shuffle(&mut stream(seed, purpose as u64));
    all.truncate(count.max(1));
    all.sort_unstable();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_splits_the_images_in_their_order() {
        let target = ForgetTarget::Class(2);
        let [train, test] = target.partitions([&[2, 0, 2, 1], &[0, 2]]);
        assert_eq!((train.forget, train.retain), (vec![0, 2], vec![1, 3]));
        assert_eq!((test.forget, test.retain), (vec![1], vec![0]));
        assert_eq!(serde_json::to_string(&target).unwrap(), "2");
    }

    #[test]
    fn single_images_are_training_images_and_all_test_images_are_retained() {
        let wrong = [5, 1].map(|image| Mislabeled { image, taught: 3 });
        let target = ForgetTarget::images(vec![3, 1], &wrong);
        assert_eq!(target.class(), None);
        let [train, test] = target.partitions([&[2, 0, 2, 1], &[0, 2]]);
        assert_eq!((train.forget, train.retain), (vec![1, 3], vec![0, 2]));
        assert_eq!(train.mislabeled, wrong[1..]);
        assert_eq!((test.forget, test.retain), (vec![], vec![0, 1]));
        let json = r#"{"images":[1,3],"mislabeled":[{"image":1,"taught":3}]}"#;
        assert_eq!(serde_json::to_string(&target).unwrap(), json);
    }

    #[test]
    fn partitions_are_disjoint_and_complete_whatever_the_set() {
        let labels: Vec<u8> = (0..200).map(|i| (i * 7 % 10) as u8).collect();
        let sets = [
            ForgetTarget::Class(4),
            ForgetTarget::images(random_tenth(200, 1), &[]),
            ForgetTarget::images(vec![199, 0, 7], &[]),
        ];
        for set in sets {
            for Partition { forget, retain, .. } in set.partitions([&labels, &labels[..50]]) {
                let mut all = [forget.clone(), retain.clone()].concat();
                all.sort_unstable();
                let count = all.len() as u32;
                assert_eq!(all, (0..count).collect::<Vec<_>>(), "{set:?}");
                assert!(forget.is_sorted() && retain.is_sorted());
            }
        }
    }

    /// The published tenth: the page, the terminal and the networks retrained without it rely on it.
    #[test]
    fn a_tenth_is_the_same_everywhere_and_another_by_another_seed() {
        let tenth = random_tenth(2000, 1);
        assert_eq!(tenth.len(), 200);
        assert_eq!(random_tenth(2000, 1), tenth);
        assert_ne!(random_tenth(2000, 2), tenth);
        assert_eq!(random_tenth(25, 9).len(), 2);
        assert_eq!(tenth[..6], [14, 41, 43, 45, 54, 68]);
        // Uniform: about as many of the first half as of the second.
        let first = tenth.iter().filter(|&&image| image < 1000).count();
        assert!((75..125).contains(&first), "{first}");
    }

    #[test]
    fn a_fifth_has_as_much_of_a_tenth_of_its_seed_as_of_any_other() {
        let tenth = random_tenth(2000, 1);
        for seed in 1..4 {
            let fifth = random_fifth(2000, seed);
            assert_eq!(fifth.len(), 400);
            let shared = fifth.iter().filter(|image| tenth.contains(image)).count();
            assert!((20..60).contains(&shared), "{shared}");
        }
    }
}
