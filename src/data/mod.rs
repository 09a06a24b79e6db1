//! Images as plain bytes: CIFAR-10 in the page's chunked format, its checks and the choice of
//! subsets, and the user's own images.
//!
//! Nothing here knows a tensor or a browser. Images are 32 x 32 RGB, one byte a channel, in the order
//! height, width, channel; they are normalized with [`MEAN`] and [`STD`] where they are used.
//!
//! * [`Manifest`] says what a data set holds and which files it is in, and is checked when parsed.
//! * [`Dataset`] takes those files one by one, refuses any that is not the one the manifest
//!   describes, and hands out the first `n` images of a split.
//! * [`CustomImages`] are the user's own, of classes that the user names.
//! * [`subset`] chooses images so that every prefix is balanced.
//! * `source` and `store` (feature `cli`) read the original data set and write the page's files.

mod augment;
mod chunk;
mod classes;
mod custom;
mod dataset;
mod error;
mod images;
mod manifest;
mod mislabeled;
mod normalization;
mod partition;
#[cfg(feature = "cli")]
pub mod source;
#[cfg(feature = "cli")]
pub mod store;
pub mod subset;

pub use augment::{augmented, normalized};
pub use chunk::{decode_chunk, encode_chunk};
pub use classes::{FEWEST_CLASSES, LONGEST_NAME, MOST_CLASSES, check_class_names};
pub use custom::CustomImages;
pub use dataset::Dataset;
pub use error::DataError;
pub use images::Images;
pub use manifest::{ChunkEntry, ImageShape, Manifest, Split, SplitManifest};
pub use mislabeled::{Mislabeled, mislabel, taught_labels};
pub use normalization::Normalization;
pub(crate) use partition::balanced;
pub use partition::{ForgetImages, ForgetTarget, Partition, random_fifth, random_tenth};

/// Names of CIFAR-10's classes, by label: those of the published images and networks.
pub const CLASSES: [&str; 10] = [
    "airplane",
    "automobile",
    "bird",
    "cat",
    "deer",
    "dog",
    "frog",
    "horse",
    "ship",
    "truck",
];

/// Mean of the training images by channel (red, green, blue), with pixel values scaled to 0..=1.
pub const MEAN: [f32; 3] = [0.4914, 0.4822, 0.4465];

/// Standard deviation of the training images by channel, on the scale of [`MEAN`].
pub const STD: [f32; 3] = [0.2470, 0.2435, 0.2616];

/// Width and height of an image, in pixels.
pub const SIDE: usize = 32;

/// Color channels of an image: red, green, blue.
pub const CHANNELS: usize = 3;

/// Bytes of one image: `SIDE * SIDE * CHANNELS`.
pub const IMAGE_BYTES: usize = SIDE * SIDE * CHANNELS;

/// The paper to cite for the images.
pub const CITATION: &str = "Krizhevsky, A. (2009). Learning Multiple Layers of Features from Tiny \
                            Images. Technical report, University of Toronto.";

/// SHA-256 of `bytes`, as 64 lower-case hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
