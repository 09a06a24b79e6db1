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
        return Err(DataError::Subset("no images were asked for".to_owned()));
    }
    let mut by_class: [Vec<u32>; CLASSES.len()] = Default::default();
    for (index, &label) in labels.iter().enumerate() {
        by_class[usize::from(label)].push(index as u32);
    }
    let place = |k: usize| {
        let (round, class) = (k / CLASSES.len(), k % CLASSES.len());
        let (of_class, name) = (&by_class[class], CLASSES[class]);
        of_class.get(round).copied().ok_or_else(|| {
            let most = of_class.len();
            DataError::Subset(format!(
                "{count} images need more than {most} of class {name}, and there are no more"
            ))
        })
    };
    (0..count).map(place).collect()
}
