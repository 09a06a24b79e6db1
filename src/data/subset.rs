//! The choice of balanced subsets.

use super::{CLASSES, DataError};

/// Chooses `count` images from all, given their labels: returns their positions, in subset order.
///
/// Image `k` of the subset is the `k / 10`-th image, in original order, of class `k % 10`. So every
/// prefix is as balanced as its length allows, and a smaller subset is a prefix of a larger one.
///
/// # Errors
/// [`DataError::Subset`] when `count` is 0 or a class has too few images.
pub fn choose(labels: &[u8], count: usize) -> Result<Vec<u32>, DataError> {
    if count == 0 {
        return Err(DataError::Subset {
            reason: "no images were asked for".to_owned(),
        });
    }
    let mut by_class: [Vec<u32>; CLASSES.len()] = Default::default();
    for (index, &label) in labels.iter().enumerate() {
        by_class[usize::from(label)].push(index as u32);
    }
    (0..count)
        .map(|k| {
            let (round, class) = (k / CLASSES.len(), k % CLASSES.len());
            by_class[class]
                .get(round)
                .copied()
                .ok_or_else(|| DataError::Subset {
                    reason: format!(
                        "{count} images need more than {} of class {}, and there are no more",
                        by_class[class].len(),
                        CLASSES[class]
                    ),
                })
        })
        .collect()
}
