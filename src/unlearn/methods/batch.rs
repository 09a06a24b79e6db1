//! What a step is given.

use std::cell::RefCell;

use burn::tensor::Tensor;
use rand_chacha::ChaCha8Rng;

use crate::kernels::loss::Outputs;
use crate::model::{DeviceImages, ResNet, index_tensor};
use crate::random::{Stream, stream};
use crate::unlearn::Along;
use crate::unlearn::RunConfig;

/// Where in the run a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepPosition {
    /// The step, counted from 0.
    pub step: usize,
    /// Steps of the run.
    pub steps: usize,
}

impl StepPosition {
    /// Whether the step is of the run's first half, which gets the odd one.
    pub fn is_first_half(self) -> bool {
        2 * self.step < self.steps
    }
}

/// The labels of some images, given those of all.
pub(super) fn labels_of(all: &[u8], images: &[u32]) -> Vec<u8> {
    images.iter().map(|&image| all[image as usize]).collect()
}

/// A half of a batch, or both in one tensor, the forget half first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The images to forget.
    Forget,
    /// The others.
    Retain,
    /// One after the other.
    Both,
}

/// The student's logits of a step, before its update: what a method computes for its loss also tells
/// how many images of the batch are right.
#[derive(Debug, Default)]
pub struct BatchLogits(RefCell<Vec<(Half, Tensor<2>)>>);

impl BatchLogits {
    fn note(&self, half: Half, logits: &Tensor<2>) {
        self.0.borrow_mut().push((half, logits.clone().inner()));
    }

    /// What was noted, outside the autodiff graph.
    pub fn take(self) -> Vec<(Half, Tensor<2>)> {
        self.0.into_inner()
    }
}

/// A forget and a retain batch of the same size. Nothing is computed for a half that the method
/// does not ask for.
pub struct Batch<'a> {
    /// Images to forget.
    pub forget: HalfBatch<'a>,
    /// Images of the others.
    pub retain: HalfBatch<'a>,
    /// sRFL: the shift of each forget image, in classes.
    pub shifts: &'a [i32],
    /// Where in the run this step is.
    pub position: StepPosition,
    /// The run's settings.
    pub config: &'a RunConfig,
    /// sRFL: what it rolls along, where that is not the classes' own order.
    pub along: Option<&'a Along>,
    /// What the student gives for it, for the record of the step.
    pub logits: BatchLogits,
}

/// One of a batch's halves.
pub struct HalfBatch<'a> {
    /// Positions among the training images.
    pub indices: &'a [u32],
    /// The training images.
    pub train: &'a DeviceImages,
    /// The labels of all of them, as the original was taught: of mislabeled images the wrong ones.
    pub labels: &'a [u8],
    /// The teacher's logits of all of them, without autodiff.
    pub teacher: &'a Tensor<2>,
}

impl HalfBatch<'_> {
    /// The images, normalized, `(batch, 3, 32, 32)`.
    pub fn images(&self) -> Tensor<4> {
        self.train.select(self.indices).autodiff()
    }

    /// The images' classes, as the original was taught.
    pub fn labels(&self) -> Vec<u8> {
        labels_of(self.labels, self.indices)
    }

    /// The teacher's logits `(batch, classes)`, without autodiff.
    pub fn teacher(&self) -> Tensor<2> {
        let teacher = self.teacher.clone();
        teacher.select(0, index_tensor(self.indices, &self.teacher.device()))
    }
}

impl Batch<'_> {
    /// The student's logits on the forget and on the retain half. With the setting `shared_norm` the student
    /// sees them as one batch; without, in two forward passes, each with batch statistics of its
    /// own.
    pub fn outputs(&self, student: &ResNet) -> (Tensor<2>, Tensor<2>) {
        self.all_outputs(student).apart()
    }

    /// The same as they come, in one tensor or two.
    pub(super) fn all_outputs(&self, student: &ResNet) -> Outputs {
        let Batch { forget, retain, .. } = self;
        if !self.config.shared_norm {
            return Outputs::Apart(self.forget_output(student), self.retain_output(student));
        }
        let indices = [forget.indices, retain.indices].concat();
        let outputs = student.forward(forget.train.select(&indices).autodiff());
        self.logits.note(Half::Both, &outputs);
        Outputs::Together(outputs, forget.indices.len())
    }

    /// The student's logits on the forget half alone.
    pub(super) fn forget_output(&self, student: &ResNet) -> Tensor<2> {
        let output = student.forward(self.forget.images());
        self.logits.note(Half::Forget, &output);
        output
    }

    /// The student's logits on the retain half alone.
    pub(super) fn retain_output(&self, student: &ResNet) -> Tensor<2> {
        let output = student.forward(self.retain.images());
        self.logits.note(Half::Retain, &output);
        output
    }

    /// The step's own draws: they depend on seed and step alone, so that a run that goes on from
    /// kept weights draws what it would have drawn.
    pub fn rng(&self) -> ChaCha8Rng {
        let step = self.position.step as u64;
        stream(self.config.seed, Stream::Steps as u64 + step)
    }
}
