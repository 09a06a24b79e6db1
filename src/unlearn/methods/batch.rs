//! What a step is given.

use burn::tensor::Tensor;
use rand_chacha::ChaCha8Rng;

use crate::data::ForgetTarget;
use crate::kernels::loss::Outputs;
use crate::model::{DeviceImages, ResNet, index_tensor};
use crate::random::{Stream, stream};
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

/// A forget and a retain batch of the same size. Nothing is computed for a half that the method
/// does not ask for.
pub struct Batch<'a> {
    /// Images to forget.
    pub forget: HalfBatch<'a>,
    /// Images of the others.
    pub retain: HalfBatch<'a>,
    /// What is to be forgotten.
    pub target: ForgetTarget,
    /// sRFL: the shift of each forget image, in classes.
    pub shifts: &'a [i32],
    /// Where in the run this step is.
    pub position: StepPosition,
    /// The run's settings.
    pub config: &'a RunConfig,
}

/// One of a batch's halves.
pub struct HalfBatch<'a> {
    /// Positions among the training images.
    pub indices: &'a [u32],
    /// The training images.
    pub train: &'a DeviceImages,
    /// The teacher's logits of all of them, without autodiff.
    pub teacher: &'a Tensor<2>,
}

impl HalfBatch<'_> {
    /// The images, normalized, `(batch, 3, 32, 32)`.
    pub fn images(&self) -> Tensor<4> {
        self.train.select(self.indices).autodiff()
    }

    /// The images' true classes.
    pub fn labels(&self) -> Vec<u8> {
        let labels = self.train.labels();
        self.indices.iter().map(|&i| labels[i as usize]).collect()
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
            let outputs = |half: &HalfBatch| student.forward(half.images());
            return Outputs::Apart(outputs(forget), outputs(retain));
        }
        let indices = [forget.indices, retain.indices].concat();
        let outputs = student.forward(forget.train.select(&indices).autodiff());
        Outputs::Together(outputs, forget.indices.len())
    }

    /// The step's own draws: they depend on seed and step alone, so that a run that goes on from
    /// kept weights draws what it would have drawn.
    pub fn rng(&self) -> ChaCha8Rng {
        let step = self.position.step as u64;
        stream(self.config.seed, Stream::Steps as u64 + step)
    }
}
