//! The operation on a GPU.

use burn_wgpu::CubeTensor;

use super::{Kind, Normalizing, Step};
use crate::kernels::normalization::{Gradients, Normalization};
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
    let sums = planes.sum(Step::Moments, &given[..1]);
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

pub fn gradients_by_batch(
    Gradients { of, shortcut }: Gradients,
    [images, gamma, mean, variance]: [CubeTensor; 4],
    output: Option<CubeTensor>,
    gradient: CubeTensor,
) -> Vec<CubeTensor> {
    let (planes, rectify) = (Planes::of(&images), of.rectify);
    let [images, passed] = [images, gradient].map(own);
    let inputs = [&images, &mean, &passed].into_iter().chain(&output);
    let sums = planes.sum(Step::GradientSums { rectify }, inputs);
    let inputs = [&sums[0], &gamma, &mean, &variance];
    let channels = planes.kind.channels;
    let shapes: [&[usize]; 3] = [&[channels], &[channels], &[3 * channels]];
    let numbers = planes.numbers(of.epsilon);
    let found = launch(
        Normalizing(Step::Lines, Kind::NONE),
        channels,
        inputs,
        &shapes,
        &numbers,
    );
    let [gamma, beta, lines] = exactly(found);
    planes.each(Step::Combine, [&images, &passed, &lines], 0, &[]);
    let shortcut = shortcut.then_some(passed);
    let found = [images].into_iter().chain(shortcut);
    found.chain([gamma, beta]).collect()
}

pub fn gradients_by_running(
    Gradients { of, shortcut }: Gradients,
    [gamma, variance]: [CubeTensor; 2],
    output: Option<CubeTensor>,
    gradient: CubeTensor,
) -> Vec<CubeTensor> {
    let (planes, rectify) = (Planes::of(&gradient), of.rectify);
    let numbers = [of.epsilon.word()];
    let scale = |inputs: &[&CubeTensor]| {
        let given = inputs.iter().copied();
        planes.each(Step::Scale { rectify }, given, 0, &numbers);
    };
    let (images, passed) = match output {
        Some(output) => {
            let [passed, result] = [gradient, output].map(own);
            scale(&[&passed, &gamma, &variance, &result]);
            (result, shortcut.then_some(passed))
        }
        // All of it is the shortcut's, too.
        None => {
            let passed = shortcut.then(|| gradient.clone());
            let result = own(gradient);
            scale(&[&result, &gamma, &variance]);
            (result, passed)
        }
    };
    [images].into_iter().chain(passed).collect()
}

/// The tensor itself if nothing else refers to it, or else a copy: to be written to.
fn own(tensor: CubeTensor) -> CubeTensor {
    if tensor.can_mut() {
        tensor
    } else {
        tensor.copy()
    }
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

    /// Two sums and a base for every part of every channel.
    fn sum<'a>(
        &self,
        step: Step,
        inputs: impl IntoIterator<Item = &'a CubeTensor>,
    ) -> Vec<CubeTensor> {
        let groups = self.kind.channels * self.parts();
        let numbers = [self.batch, self.parts()].map(Word::word);
        let kernel = Normalizing(step, self.kind);
        launch(kernel, groups * GROUP, inputs, &[&[3 * groups]], &numbers)
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
