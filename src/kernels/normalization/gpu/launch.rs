//! The operation on a GPU.

use burn_wgpu::CubeTensor;

use super::{Kind, Normalizing, Step};
use crate::kernels::normalization::Normalization;
use crate::kernels::operation::exactly;
use crate::kernels::wgsl::{GROUP, Word, dims, launch};

pub fn normalize(settings: Normalization, mut given: Vec<CubeTensor>) -> Vec<CubeTensor> {
    let planes = Planes::of(&given[0]);
    let (add, rectify) = (given.len() > 5, settings.rectify);
    let apply = |given: &[CubeTensor]| {
        let numbers = [settings.epsilon.word()];
        planes.each(Step::Apply { add, rectify }, given, 1, &numbers)
    };
    if !settings.by_batch {
        return apply(&given);
    }
    let sums = planes.sum(Step::Moments, &given[..1], 1);
    let inputs = [&sums[0], &given[3], &given[4]];
    let channels = planes.kind.channels;
    let numbers = planes.numbers(settings.momentum);
    let statistics = Normalizing(Step::Statistics, Kind::NONE);
    let figures = launch(
        statistics,
        channels,
        inputs,
        &[&[channels][..]; 4],
        &numbers,
    );
    given[3..5].clone_from_slice(&figures[..2]);
    [apply(&given), figures].concat()
}

pub fn gradients_by_batch(settings: Normalization, given: [CubeTensor; 6]) -> Vec<CubeTensor> {
    let [images, output, gamma, mean, variance, gradient] = given;
    let (planes, rectify) = (Planes::of(&images), settings.rectify);
    let outputs = 1 + usize::from(rectify);
    let inputs = [&images, &mean, &gradient, &output];
    let inputs = inputs.into_iter().take(2 + outputs);
    let mut sums = planes.sum(Step::GradientSums { rectify }, inputs, outputs);
    let passed = if rectify { sums.remove(1) } else { gradient };
    let inputs = [&sums[0], &gamma, &mean, &variance];
    let channels = planes.kind.channels;
    let shapes: [&[usize]; 3] = [&[channels], &[channels], &[3 * channels]];
    let numbers = planes.numbers(settings.epsilon);
    let found = launch(
        Normalizing(Step::Lines, Kind::NONE),
        channels,
        inputs,
        &shapes,
        &numbers,
    );
    let [gamma, beta, lines] = exactly(found);
    let mut found = planes.each(Step::Combine, [&images, &passed, &lines], 1, &[]);
    found.extend([passed, gamma, beta]);
    found
}

pub fn gradients_by_running(settings: Normalization, given: [CubeTensor; 4]) -> Vec<CubeTensor> {
    let [output, gamma, variance, gradient] = given;
    let (planes, rectify) = (Planes::of(&gradient), settings.rectify);
    let outputs = 1 + usize::from(rectify);
    let inputs = [&gradient, &gamma, &variance, &output];
    let inputs = inputs.into_iter().take(2 + outputs);
    let numbers = [settings.epsilon.word()];
    let mut found = planes.each(Step::Scale { rectify }, inputs, outputs, &numbers);
    if !rectify {
        found.push(gradient);
    }
    found
}

/// Workgroups among which a channel's planes are divided where a channel is summed.
const MOST_PARTS: usize = 16;

/// A batch as planes of one image and channel each.
#[derive(Debug, Clone, Copy)]
struct Planes {
    batch: usize,
    shape: [usize; 4],
    kind: Kind,
}

impl Planes {
    fn of(tensor: &CubeTensor) -> Self {
        let shape = dims(tensor);
        let [batch, channels, height, width] = shape;
        let size = height * width;
        let kind = Kind { channels, size };
        Self { batch, shape, kind }
    }

    fn parts(&self) -> usize {
        self.batch.min(MOST_PARTS)
    }

    /// For kernels that take a channel's sums.
    fn numbers(&self, third: f64) -> [u32; 3] {
        let count = (self.batch * self.kind.size) as f32;
        [self.parts().word(), count.word(), third.word()]
    }

    /// Two sums and a base for every part of every channel; as the second of two `outputs` a tensor
    /// of the planes' shape.
    fn sum<'a>(
        &self,
        step: Step,
        inputs: impl IntoIterator<Item = &'a CubeTensor>,
        outputs: usize,
    ) -> Vec<CubeTensor> {
        let groups = self.kind.channels * self.parts();
        let shapes: [&[usize]; 2] = [&[3 * groups], &self.shape];
        let numbers = [self.batch, self.parts()].map(Word::word);
        let kernel = Normalizing(step, self.kind);
        launch(kernel, groups * GROUP, inputs, &shapes[..outputs], &numbers)
    }

    /// Tensors of the planes' shape, each value computed by itself.
    fn each<'a>(
        &self,
        step: Step,
        inputs: impl IntoIterator<Item = &'a CubeTensor>,
        outputs: usize,
        numbers: &[u32],
    ) -> Vec<CubeTensor> {
        let threads = self.batch * self.kind.channels * self.kind.step();
        let shapes = vec![&self.shape[..]; outputs];
        launch(
            Normalizing(step, self.kind),
            threads,
            inputs,
            &shapes,
            numbers,
        )
    }
}
