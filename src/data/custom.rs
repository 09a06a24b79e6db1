//! The user's own images. There are no files to fetch, but labels and bytes to check.

use super::{DataError, IMAGE_BYTES, Images, Split, check_class_names};

/// Images with labels that the user chose. A class may have no images: a network with ten outputs
/// can be shown two classes.
#[derive(Debug, Clone)]
pub struct CustomImages {
    classes: Vec<String>,
    train: Images,
    test: Images,
}

impl CustomImages {
    /// Takes the names of the classes, by label, images to train on and held-out ones, each in an
    /// order whose prefixes are as balanced as can be: the first `n` of a split are what a run of
    /// `n` images uses.
    ///
    /// # Errors
    /// [`DataError::ClassNames`] when the names cannot be used, [`DataError::Custom`] when a split is
    /// empty, bytes and labels do not go together, a label is no class, or only one class is there.
    pub fn new(classes: Vec<String>, train: Images, test: Images) -> Result<Self, DataError> {
        check_class_names(&classes).map_err(|reason| DataError::ClassNames { reason })?;
        for (split, images) in [(Split::Train, &train), (Split::Test, &test)] {
            let fail = |reason: String| Err(DataError::Custom { split, reason });
            if images.is_empty() {
                return fail("there are none".into());
            }
            if images.pixels.len() != images.len() * IMAGE_BYTES {
                let (bytes, count) = (images.pixels.len(), images.len());
                return fail(format!(
                    "{bytes} bytes of pixels came with {count} labels, where an image has \
                     {IMAGE_BYTES}"
                ));
            }
            let known = |&label: &u8| usize::from(label) < classes.len();
            if let Some(at) = images.labels.iter().position(|label| !known(label)) {
                let label = images.labels[at];
                return fail(format!("image {at} has label {label}, which is no class"));
            }
            let present = images.class_counts().iter().filter(|&&n| n > 0).count();
            if present < 2 {
                return fail("all are of one class, and two are needed".into());
            }
        }
        Ok(Self {
            classes,
            train,
            test,
        })
    }

    /// The names of its classes, by label.
    pub fn classes(&self) -> &[String] {
        &self.classes
    }

    /// All images to train on, and all held-out ones.
    pub fn all(&self) -> [&Images; 2] {
        [&self.train, &self.test]
    }

    /// The first `n` images to train on.
    ///
    /// # Errors
    /// [`DataError::Count`] when `n` is 0 or more than there are.
    pub fn train(&self, n: usize) -> Result<Images, DataError> {
        self.train.prefix(Split::Train, n)
    }

    /// The first `n` held-out images.
    ///
    /// # Errors
    /// As [`train`](Self::train).
    pub fn test(&self, n: usize) -> Result<Images, DataError> {
        self.test.prefix(Split::Test, n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::CLASSES;

    fn images(labels: &[u8]) -> Images {
        Images {
            pixels: labels.iter().flat_map(|&l| [l; IMAGE_BYTES]).collect(),
            labels: labels.to_vec(),
        }
    }

    fn published() -> Vec<String> {
        CLASSES.map(str::to_owned).to_vec()
    }

    #[test]
    fn classes_are_the_users() {
        let names = ["daisy", "rose", "tulip"].map(str::to_owned).to_vec();
        let good = images(&[0, 1, 2]);
        let own = CustomImages::new(names.clone(), good.clone(), good.clone()).unwrap();
        assert_eq!(own.classes(), names);
        let error = CustomImages::new(names.clone(), good.clone(), images(&[0, 3])).unwrap_err();
        assert!(error.to_string().contains("label 3"), "{error}");
        let error = CustomImages::new(names[..1].to_vec(), good.clone(), good).unwrap_err();
        assert!(error.to_string().contains("there are 1 classes"), "{error}");
    }

    #[test]
    fn hands_out_prefixes() {
        let own = CustomImages::new(published(), images(&[3, 5, 3, 5]), images(&[3, 5])).unwrap();
        assert_eq!(own.train(3).unwrap(), images(&[3, 5, 3]));
        assert_eq!(own.test(2).unwrap(), images(&[3, 5]));
        for (n, words) in [(0, "0 train images"), (5, "choose from 1 to 4")] {
            let error = own.train(n).unwrap_err().to_string();
            assert!(error.contains(words), "{error}");
        }
    }

    #[test]
    fn refuses_what_cannot_be_trained_on() {
        let good = images(&[3, 5]);
        let mut short = good.clone();
        short.pixels.pop();
        for (bad, words) in [
            (images(&[]), "there are none"),
            (short, "6143 bytes of pixels came with 2 labels"),
            (images(&[3, 10]), "image 1 has label 10"),
            (images(&[3, 3]), "all are of one class"),
        ] {
            for (train, test) in [(&bad, &good), (&good, &bad)] {
                let error =
                    CustomImages::new(published(), train.clone(), test.clone()).unwrap_err();
                assert!(error.to_string().contains(words), "{error}");
            }
        }
    }
}
