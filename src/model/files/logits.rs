//! A network's logits of the published images, stored next to its weights so that no visitor has to
//! compute them before a run begins.

use std::collections::BTreeMap;

use super::{Precision, StateDict, TensorEntry};
use crate::model::ModelError;

/// The tensors of the file.
const NAMES: [&str; 2] = ["train", "test"];

/// Logits of all images of a data set, `(images, classes)` each, in single precision: they are the
/// targets of training.
#[derive(Debug, Clone, PartialEq)]
pub struct CachedLogits {
    /// Of the images to train on.
    pub train: TensorEntry,
    /// Of the images held out.
    pub test: TensorEntry,
}

impl CachedLogits {
    /// Reads a safetensors file with the tensors `train` and `test`; `file` names it in messages.
    ///
    /// # Errors
    /// [`ModelError::Unreadable`] when `bytes` are not such a file of finite numbers,
    /// [`ModelError::Logits`] when its tensors are not these, or not of so many classes.
    pub fn from_safetensors(file: &str, bytes: &[u8], classes: usize) -> Result<Self, ModelError> {
        let read = StateDict::from_safetensors(file, bytes)?;
        let entry = |name: &str| {
            let found = read.tensors().get(name);
            let entry =
                found.filter(|entry| matches!(entry.shape[..], [_, width] if width == classes));
            entry.cloned().ok_or_else(|| ModelError::Logits {
                file: file.into(),
                reason: format!("it has no tensor \"{name}\" of {classes} columns"),
            })
        };
        let [train, test] = NAMES.map(entry);
        Ok(Self {
            train: train?,
            test: test?,
        })
    }

    /// Writes such a file, the same bytes for the same logits.
    pub fn to_safetensors(&self) -> Vec<u8> {
        let entries = [&self.train, &self.test].map(TensorEntry::clone);
        let named = NAMES.map(String::from).into_iter().zip(entries);
        StateDict::from_tensors(BTreeMap::from_iter(named)).to_safetensors(Precision::Single)
    }

    /// How many training and test images there are.
    pub fn counts(&self) -> [usize; 2] {
        [self.train.shape[0], self.test.shape[0]]
    }

    /// Those of the first training and test images; none where there are not so many.
    pub fn first(&self, train: usize, test: usize) -> Option<[TensorEntry; 2]> {
        let first = |entry: &TensorEntry, images: usize| {
            let width = entry.shape[1];
            Some(TensorEntry {
                shape: vec![images, width],
                values: entry.values.get(..images * width)?.to_vec(),
            })
        };
        Some([first(&self.train, train)?, first(&self.test, test)?])
    }
}
