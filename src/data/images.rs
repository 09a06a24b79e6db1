//! A list of labeled images in memory.

use super::{DataError, IMAGE_BYTES, MOST_CLASSES, Split};

/// Images with their labels, in one order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Images {
    /// `len() * 3072` bytes: images one after another, each `[32, 32, 3]` (height, width, RGB).
    pub pixels: Vec<u8>,
    /// One class per image, an index into the names of the data set's classes.
    pub labels: Vec<u8>,
}

impl Images {
    /// Number of images.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are no images.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The 3,072 bytes of image `i`: `[32, 32, 3]` (height, width, RGB).
    ///
    /// # Panics
    /// When `i` is not below [`len`](Self::len).
    pub fn image(&self, i: usize) -> &[u8] {
        &self.pixels[i * IMAGE_BYTES..(i + 1) * IMAGE_BYTES]
    }

    /// The images at `indices`, in that order.
    ///
    /// # Panics
    /// When an index is not below [`len`](Self::len).
    pub fn select(&self, indices: &[u32]) -> Images {
        let mut pixels = Vec::with_capacity(indices.len() * IMAGE_BYTES);
        for &index in indices {
            pixels.extend_from_slice(self.image(index as usize));
        }
        let labels = indices.iter().map(|&index| self.labels[index as usize]);
        Images {
            pixels,
            labels: labels.collect(),
        }
    }

    /// The first `n` images.
    ///
    /// # Errors
    /// [`DataError::Count`], naming `split`, when `n` is 0 or more than there are.
    pub fn prefix(&self, split: Split, n: usize) -> Result<Images, DataError> {
        split.check_count(n, self.len())?;
        Ok(Images {
            pixels: self.pixels[..n * IMAGE_BYTES].to_vec(),
            labels: self.labels[..n].to_vec(),
        })
    }

    /// Number of images of each class, by label.
    pub fn class_counts(&self) -> [usize; MOST_CLASSES] {
        let mut counts = [0; MOST_CLASSES];
        for &label in &self.labels {
            counts[usize::from(label)] += 1;
        }
        counts
    }
}
