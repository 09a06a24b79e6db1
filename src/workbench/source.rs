//! Where the images of runs come from.

use crate::data::{CustomImages, DataError, Dataset, Images, sha256_hex};

/// Images by their place: the first so many to train on, the first so many held out.
pub(super) enum Source {
    /// Published files.
    Published(Dataset),
    /// The user's, with the SHA-256 of them all.
    Custom(CustomImages, String),
}

impl Source {
    pub fn custom(images: CustomImages) -> Self {
        let [train, test] = images.all();
        let parts = [&train.pixels, &train.labels, &test.pixels, &test.labels];
        let sha256 = parts.map(|bytes| sha256_hex(bytes)).concat();
        Source::Custom(images, sha256)
    }

    pub fn classes(&self) -> &[String] {
        match self {
            Source::Published(dataset) => &dataset.manifest().classes,
            Source::Custom(images, _) => images.classes(),
        }
    }

    pub fn images(&self, [train, test]: [usize; 2]) -> Result<[Images; 2], DataError> {
        Ok(match self {
            Source::Published(dataset) => [dataset.train(train)?, dataset.test(test)?],
            Source::Custom(images, _) => [images.train(train)?, images.test(test)?],
        })
    }

    /// What tells these images from all others.
    pub fn sha256(&self, [train, test]: [usize; 2]) -> Result<String, DataError> {
        match self {
            Source::Published(dataset) => dataset.manifest().images_sha256(train, test),
            Source::Custom(_, all) => Ok(format!("{all} {train} {test}")),
        }
    }
}
