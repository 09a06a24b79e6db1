//! What shadow networks make of the published images, stored next to the weights of the network that they
//! were trained like.

use std::collections::BTreeMap;

use super::{Precision, StateDict, TensorEntry};
use crate::model::ModelError;

/// The tensors of the file.
const NAMES: [&str; 3] = ["learned", "left_out", "test"];

/// Mean and standard deviation of a value of each image over several networks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Moments {
    /// Means.
    pub means: Vec<f32>,
    /// Standard deviations, above 0.
    pub deviations: Vec<f32>,
}

/// The confidence of shadow networks in the label of each published image
/// ([`crate::metrics::clamped_confidences`]). A shadow network was trained like the original, with another seed and
/// on a random part of its training images: over many of them every training image has been learned by some and left
/// out by others.
#[derive(Debug, Clone, PartialEq)]
pub struct Shadows {
    /// Of training images, over the networks that learned the image.
    pub learned: Moments,
    /// Of training images, over the networks that never saw it.
    pub left_out: Moments,
    /// Of test images, over all networks.
    pub test: Moments,
}

impl Moments {
    /// How many images there are.
    pub fn len(&self) -> usize {
        self.means.len()
    }

    /// Whether there are no images.
    pub fn is_empty(&self) -> bool {
        self.means.is_empty()
    }

    fn entry(&self) -> TensorEntry {
        TensorEntry {
            shape: vec![2, self.len()],
            values: [self.means.as_slice(), &self.deviations].concat(),
        }
    }

    fn of(entry: &TensorEntry) -> Result<Self, &'static str> {
        let &[2, images] = entry.shape.as_slice() else {
            return Err("is not of two rows");
        };
        let (means, deviations) = entry.values.split_at(images);
        if deviations.iter().any(|&deviation| deviation <= 0.0) {
            return Err("has a deviation of 0");
        }
        Ok(Moments {
            means: means.to_vec(),
            deviations: deviations.to_vec(),
        })
    }
}

impl Shadows {
    /// Reads a safetensors file of three tensors of two rows, means and deviations; `file` names it in messages.
    ///
    /// # Errors
    /// [`ModelError::Unreadable`] when `bytes` are not such a file of finite numbers, [`ModelError::Shadows`] when its
    /// tensors are not these.
    pub fn from_safetensors(file: &str, bytes: &[u8]) -> Result<Self, ModelError> {
        let read = StateDict::from_safetensors(file, bytes)?;
        let moments = |name: &str| {
            let found = read.tensors().get(name).ok_or("is missing");
            found
                .and_then(Moments::of)
                .map_err(|what| ModelError::Shadows {
                    file: file.into(),
                    reason: format!("its tensor \"{name}\" {what}"),
                })
        };
        let [learned, left_out, test] = NAMES.map(moments);
        let shadows = Shadows {
            learned: learned?,
            left_out: left_out?,
            test: test?,
        };
        match shadows.learned.len() == shadows.left_out.len() {
            true => Ok(shadows),
            false => Err(ModelError::Shadows {
                file: file.into(),
                reason: "its tensors are of different numbers of images".into(),
            }),
        }
    }

    /// Writes such a file in half precision, the same bytes for the same values.
    pub fn to_safetensors(&self) -> Vec<u8> {
        let all = [&self.learned, &self.left_out, &self.test].map(Moments::entry);
        let named = NAMES.map(String::from).into_iter().zip(all);
        StateDict::from_tensors(BTreeMap::from_iter(named)).to_safetensors(Precision::Half)
    }

    /// How many training and test images there are.
    pub fn counts(&self) -> [usize; 2] {
        [self.left_out.len(), self.test.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moments(means: &[f32]) -> Moments {
        Moments {
            means: means.to_vec(),
            deviations: means.iter().map(|mean| mean.abs() + 0.5).collect(),
        }
    }

    fn shadows() -> Shadows {
        Shadows {
            learned: moments(&[8.0, 4.5]),
            left_out: moments(&[-1.0, 2.0]),
            test: moments(&[0.0, 1.0, -27.5]),
        }
    }

    #[test]
    fn what_was_written_is_read_again() {
        let bytes = shadows().to_safetensors();
        assert_eq!(Shadows::from_safetensors("s", &bytes), Ok(shadows()));
        assert_eq!(shadows().counts(), [2, 3]);
    }

    #[test]
    fn a_file_of_something_else_is_refused() {
        let refused = |shadows: Shadows| {
            let read = Shadows::from_safetensors("s.safetensors", &shadows.to_safetensors());
            read.unwrap_err().to_string()
        };
        let mut flat = shadows();
        flat.test.deviations[1] = 0.0;
        let said = refused(flat);
        assert!(said.contains("\"test\" has a deviation of 0"), "{said}");
        let fewer = Shadows {
            learned: moments(&[1.0]),
            ..shadows()
        };
        let said = refused(fewer);
        assert!(said.contains("different numbers"), "{said}");
        let other = BTreeMap::from([("test".to_string(), moments(&[1.0]).entry())]);
        let bytes = StateDict::from_tensors(other).to_safetensors(Precision::Half);
        let said = Shadows::from_safetensors("s", &bytes).unwrap_err();
        assert!(
            said.to_string().contains("\"learned\" is missing"),
            "{said}"
        );
    }
}
