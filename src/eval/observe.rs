//! What a network makes of images, read back for the assessment.

use burn::tensor::Tensor;

use super::{EvalError, Features, INFERENCE_BATCH, Logits};
use crate::model::{DeviceImages, ResNet};

/// Logits and penultimate features of a set of images, still on the device.
pub struct Observer<'a> {
    model: &'a ResNet,
    images: &'a DeviceImages,
    parts: Vec<Tensor<2>>,
    done: usize,
}

impl<'a> Observer<'a> {
    /// Nothing observed yet.
    pub fn new(model: &'a ResNet, images: &'a DeviceImages) -> Self {
        Self {
            model,
            images,
            parts: Vec::new(),
            done: 0,
        }
    }

    /// Hands the next batch to the device; false when all images are done. In steps, so that a
    /// caller can report and yield in between.
    pub fn advance(&mut self) -> bool {
        let from = self.done;
        self.done = (from + INFERENCE_BATCH).min(self.images.len());
        if from == self.done {
            return false;
        }
        let features = self.model.features(self.images.range(from, self.done));
        let logits = self.model.head.forward(features.clone());
        self.parts.push(Tensor::cat(vec![logits, features], 1));
        true
    }

    /// Images handed to the device so far.
    pub fn done(&self) -> usize {
        self.done
    }

    /// Logits and features side by side, `(images, classes + width)`: one transfer brings both.
    pub fn rows(&self) -> Tensor<2> {
        Tensor::cat(self.parts.clone(), 0)
    }

    /// Takes [`Self::rows`] apart once it is read back.
    ///
    /// # Errors
    /// A value that is not finite, or not as many as the rows hold.
    pub fn read(&self, values: &[f32]) -> Result<(Logits, Features), EvalError> {
        let [width, classes] = self.model.head.weight.dims();
        let (mut logits, mut features) = (Vec::new(), Vec::new());
        for row in values.chunks(classes + width) {
            let (left, right) = row.split_at(classes.min(row.len()));
            logits.extend(left);
            features.extend(right);
        }
        let labels = self.images.labels()[..self.done].to_vec();
        Ok((
            Logits::new(logits, classes, labels.clone())?,
            Features::new(features, width, labels)?,
        ))
    }
}
