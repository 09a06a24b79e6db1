//! What a network makes of images, read back for the assessment.

use burn::tensor::Tensor;

use crate::model::{DeviceImages, ResNet};

/// Images that go through the network at once.
const BATCH: usize = 100;

/// Logits and penultimate features of a set of images, still on the device.
pub struct Observer<'a> {
    model: &'a ResNet,
    images: &'a DeviceImages,
    parts: Vec<Tensor<2>>,
    done: usize,
}

/// Logits and penultimate features of a set of images, row-major.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// `(images, classes)`.
    pub logits: Vec<f32>,
    /// `(images, width)`.
    pub features: Vec<f32>,
    /// Classes told apart.
    pub classes: usize,
    /// Features of an image.
    pub width: usize,
    /// The true class of each image.
    pub labels: Vec<u8>,
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
        self.done = (from + BATCH).min(self.images.len());
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
    /// # Panics
    /// When `values` is not as long as the rows.
    pub fn read(&self, values: &[f32]) -> Observation {
        let classes = self
            .model
            .head
            .bias
            .as_ref()
            .map_or(0, |bias| bias.dims()[0]);
        let width = values.len() / self.done - classes;
        assert_eq!(values.len(), self.done * (classes + width));
        let (mut logits, mut features) = (Vec::new(), Vec::new());
        for row in values.chunks_exact(classes + width) {
            logits.extend(&row[..classes]);
            features.extend(&row[classes..]);
        }
        Observation {
            logits,
            features,
            classes,
            width,
            labels: self.images.labels()[..self.done].to_vec(),
        }
    }
}
