//! The operation on a GPU.

use burn::backend::Cube;
use burn::backend::tensor::FloatTensor;
use burn_wgpu::CubeTensor;

use super::{Kind, Normalizing, Step};
use crate::kernels::normalization::{
    Forward, Gradients, Layer, Normalization, Normalized, Shortcut,
};
use crate::kernels::wgsl::{GROUP, Word, contiguous, dims, launch};

impl Normalization for Cube {
    fn normalize_by_batch(
        images: FloatTensor<Self>,
        layer: Layer<Self>,
        shortcut: Shortcut<Self>,
        rectify: bool,
    ) -> Normalized<Self> {
        let images = contiguous(images);
        let planes = Planes::of(&images);
        let [sums] = planes.sum(Step::Moments, &[&images], []);
        let channels = planes.kind.channels;
        let numbers = planes.numbers(layer.momentum);
        let [mean, variance, moved_mean, moved_variance] = launch(
            Normalizing(Step::Statistics, Kind::NONE),
            channels,
            &[&sums, &layer.mean, &layer.variance],
            [&[channels]; 4],
            &numbers,
        );
        let layer = Layer {
            mean,
            variance,
            ..layer
        };
        Normalized {
            output: planes.apply(images, &layer, shortcut, rectify),
            mean: layer.mean,
            variance: layer.variance,
            moved_mean,
            moved_variance,
        }
    }

    fn normalize_by_batch_gradients(
        forward: Forward<Self>,
        gradient: FloatTensor<Self>,
    ) -> Gradients<Self> {
        let Forward { layer, rectify, .. } = forward;
        let [images, output, gradient] = [forward.images, forward.output, gradient].map(contiguous);
        let planes = Planes::of(&images);
        let step = Step::GradientSums { rectify };
        let (sums, passed) = match rectify {
            true => {
                let inputs = [&images, &layer.mean, &gradient, &output];
                let [sums, passed] = planes.sum(step, &inputs, [&planes.shape]);
                (sums, passed)
            }
            false => {
                let [sums] = planes.sum(step, &[&images, &layer.mean, &gradient], []);
                (sums, gradient)
            }
        };
        let channels = planes.kind.channels;
        let [gamma, beta, lines] = launch(
            Normalizing(Step::Lines, Kind::NONE),
            channels,
            &[&sums, &layer.gamma, &layer.mean, &layer.variance],
            [&[channels], &[channels], &[3 * channels]],
            &planes.numbers(layer.epsilon),
        );
        let [images] = planes.each(Step::Combine, &[&images, &passed, &lines], &[]);
        Gradients {
            images,
            gamma,
            beta,
            shortcut: passed,
        }
    }

    fn normalize_by_running(
        images: FloatTensor<Self>,
        layer: Layer<Self>,
        shortcut: Shortcut<Self>,
        rectify: bool,
    ) -> FloatTensor<Self> {
        Planes::of(&images).apply(contiguous(images), &layer, shortcut, rectify)
    }

    fn normalize_by_running_gradients(
        output: FloatTensor<Self>,
        layer: Layer<Self>,
        rectify: bool,
        gradient: FloatTensor<Self>,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        let [output, gradient] = [output, gradient].map(contiguous);
        let planes = Planes::of(&gradient);
        let (step, numbers) = (Step::Scale { rectify }, [layer.epsilon.word()]);
        match rectify {
            true => {
                let inputs = [&gradient, &layer.gamma, &layer.variance, &output];
                planes.each::<2>(step, &inputs, &numbers).into()
            }
            false => {
                let inputs = [&gradient, &layer.gamma, &layer.variance];
                let [images] = planes.each(step, &inputs, &numbers);
                (images, gradient)
            }
        }
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

    /// Two sums and a base for every part of every channel, and tensors of `more` shapes.
    fn sum<const N: usize, const M: usize>(
        &self,
        step: Step,
        inputs: &[&CubeTensor],
        more: [&[usize]; N],
    ) -> [CubeTensor; M] {
        let groups = self.kind.channels * self.parts();
        let sums = [3 * groups];
        let mut shapes = [&sums[..]].into_iter().chain(more);
        let shapes = std::array::from_fn(|_| shapes.next().expect("M is N + 1"));
        let numbers = [self.batch, self.parts()].map(Word::word);
        launch(
            Normalizing(step, self.kind),
            groups * GROUP,
            inputs,
            shapes,
            &numbers,
        )
    }

    /// Tensors of the planes' shape, each value computed by itself.
    fn each<const N: usize>(
        &self,
        step: Step,
        inputs: &[&CubeTensor],
        numbers: &[u32],
    ) -> [CubeTensor; N] {
        let threads = self.batch * self.kind.channels * self.kind.step();
        let shapes = [&self.shape[..]; N];
        launch(
            Normalizing(step, self.kind),
            threads,
            inputs,
            shapes,
            numbers,
        )
    }

    fn apply(
        &self,
        images: CubeTensor,
        layer: &Layer<Cube>,
        shortcut: Shortcut<Cube>,
        rectify: bool,
    ) -> CubeTensor {
        let Layer {
            gamma,
            beta,
            mean,
            variance,
            epsilon,
            ..
        } = layer;
        let shortcut = shortcut.tensor().map(contiguous);
        let add = shortcut.is_some();
        let mut inputs = vec![&images, gamma, beta, mean, variance];
        inputs.extend(&shortcut);
        let [output] = self.each(Step::Apply { add, rectify }, &inputs, &[epsilon.word()]);
        output
    }
}
