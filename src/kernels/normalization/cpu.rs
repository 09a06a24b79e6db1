//! The normalization on a CPU. Burn's Flex backend takes normalization, addition and ReLU in several
//! passes over the whole batch each, on one thread. Here an image is one piece of work: a pass
//! forward reads the convolution's result twice and writes once, a pass backward likewise.

use burn::backend::DType;
use burn::backend::flex::FlexTensor;
use burn::tensor::{Shape, TensorData};

use super::{Gradients, Normalization};
use crate::kernels::batch::Batch;
use crate::kernels::operation::exactly;
use crate::kernels::threads::{in_chunks, over_chunks};

pub(super) fn normalize(settings: Normalization, mut given: Vec<FlexTensor>) -> Vec<FlexTensor> {
    let shortcut = given.split_off(5).pop();
    let images = given.remove(0);
    let given: [FlexTensor; 4] = exactly(given);
    let planes = Planes::of(&images);
    let [gamma, beta, mean, variance]: [&[f32]; 4] = given.each_ref().map(|t| t.storage());
    let apply = |images, mean: &[f32], variance: &[f32]| {
        let line = |c: usize| {
            let scale = gamma[c] / (variance[c] + settings.epsilon as f32).sqrt();
            [scale, beta[c] - scale * mean[c]]
        };
        let lines: Vec<[f32; 2]> = (0..planes.channels).map(line).collect();
        planes.apply(images, &lines, shortcut.as_ref(), settings.rectify)
    };
    if !settings.by_batch {
        return vec![apply(images, mean, variance)];
    }
    let (batch_mean, batch_variance) = planes.moments(images.storage());
    let output = apply(images, &batch_mean, &batch_variance);
    let moved_mean = moved(mean, &batch_mean, settings.momentum);
    let moved_variance = moved(variance, &batch_variance, settings.momentum);
    let figures = [batch_mean, batch_variance, moved_mean, moved_variance];
    let figures = figures.into_iter().map(per_channel);
    [output].into_iter().chain(figures).collect()
}

pub(super) fn gradients_by_batch(
    Gradients { of, shortcut }: Gradients,
    [images, gamma, mean, variance]: [FlexTensor; 4],
    output: Option<FlexTensor>,
    gradient: FlexTensor,
) -> Vec<FlexTensor> {
    let planes = Planes::of(&images);
    let passed = planes.passed_on(output.as_ref(), gradient);
    let [gamma, mean, variance]: [&[f32]; 3] = [&gamma, &mean, &variance].map(FlexTensor::storage);
    let inverse = |c: usize| 1.0 / (variance[c] + of.epsilon as f32).sqrt();
    let (beta_grad, centered) = planes.gradient_sums(images.storage(), passed.storage(), mean);
    let centered = centered.iter().enumerate();
    let gamma_grad: Vec<f32> = centered.map(|(c, sum)| sum * inverse(c)).collect();
    // gamma / deviation * (gradient - mean gradient - normalized * mean of both's product), as
    // a line in gradient and image. The sums are those of all workers, as the statistics are.
    let count = (Batch::of(planes.batch).whole() * planes.size) as f32;
    let coefficients = |c: usize| {
        let scale = gamma[c] * inverse(c);
        let slope = -scale * inverse(c) * gamma_grad[c] / count;
        [
            scale,
            slope,
            -scale * beta_grad[c] / count - slope * mean[c],
        ]
    };
    let coefficients: Vec<[f32; 3]> = (0..planes.channels).map(coefficients).collect();
    let of_images = planes.combine(passed.storage(), images, &coefficients);
    let shortcut = shortcut.then_some(passed);
    let learned = [gamma_grad, beta_grad].map(per_channel);
    let found = [of_images].into_iter().chain(shortcut);
    found.chain(learned).collect()
}

pub(super) fn gradients_by_running(
    Gradients { of, shortcut }: Gradients,
    mut operands: Vec<FlexTensor>,
    output: Option<FlexTensor>,
    gradient: FlexTensor,
) -> Vec<FlexTensor> {
    let learns = of.learns.then(|| {
        let images = operands.remove(0);
        (images, operands.remove(1))
    });
    let [gamma, variance] = exactly(operands);
    let planes = Planes::of(&gradient);
    let passed = planes.passed_on(output.as_ref(), gradient);
    let [gamma, variance]: [&[f32]; 2] = [gamma.storage(), variance.storage()];
    let inverse = |c: usize| 1.0 / (variance[c] + of.epsilon as f32).sqrt();
    let scale = |c: usize| gamma[c] * inverse(c);
    if learns.is_none() && !shortcut {
        return vec![planes.over(passed, |_, c, values| {
            let scale = scale(c);
            values.iter_mut().for_each(|value| *value *= scale);
        })];
    }
    let room = output.filter(FlexTensor::is_unique);
    let of_images = planes.over(room.unwrap_or_else(|| planes.zeros()), |n, c, result| {
        let scale = scale(c);
        let passed = planes.plane(passed.storage(), n, c);
        for (result, value) in result.iter_mut().zip(passed) {
            *result = scale * value;
        }
    });
    let learned = learns.map(|(images, mean)| {
        let (beta_grad, centered) =
            planes.gradient_sums(images.storage(), passed.storage(), mean.storage());
        let centered = centered.iter().enumerate();
        let gamma_grad = centered.map(|(c, sum)| sum * inverse(c)).collect();
        [gamma_grad, beta_grad].map(per_channel)
    });
    let shortcut = shortcut.then_some(passed);
    let found = [of_images].into_iter().chain(shortcut);
    found.chain(learned.into_iter().flatten()).collect()
}

/// Running statistics moved towards a batch's.
fn moved(former: &[f32], batch: &[f32], momentum: f64) -> Vec<f32> {
    let (former_part, batch_part) = ((1.0 - momentum) as f32, momentum as f32);
    let pairs = former.iter().zip(batch);
    pairs
        .map(|(former, batch)| former * former_part + batch * batch_part)
        .collect()
}

fn per_channel(values: Vec<f32>) -> FlexTensor {
    let shape = Shape::from([values.len()]);
    FlexTensor::from_data(TensorData::new(values, shape))
}

/// A batch as planes of one image and channel each.
#[derive(Debug, Clone, Copy)]
struct Planes {
    batch: usize,
    channels: usize,
    /// Values of a plane.
    size: usize,
    shape: [usize; 4],
}

impl Planes {
    fn of(images: &FlexTensor) -> Self {
        let shape: [usize; 4] = images.layout().shape().dims();
        let [batch, channels, height, width] = shape;
        Planes {
            batch,
            channels,
            size: height * width,
            shape,
        }
    }

    fn plane<'a>(&self, values: &'a [f32], n: usize, c: usize) -> &'a [f32] {
        &values[(n * self.channels + c) * self.size..][..self.size]
    }

    /// `f` changes the plane of image `n` and channel `c` of a tensor of this shape, of a copy if
    /// something else refers to it.
    fn over(
        &self,
        mut tensor: FlexTensor,
        f: impl Fn(usize, usize, &mut [f32]) + Sync,
    ) -> FlexTensor {
        let len = self.channels * self.size;
        over_chunks(tensor.storage_mut(), len, |n, image, _| {
            for (c, plane) in image.chunks_exact_mut(self.size).enumerate() {
                f(n, c, plane);
            }
        });
        tensor
    }

    fn zeros(&self) -> FlexTensor {
        FlexTensor::zeros(Shape::from(self.shape), DType::F32)
    }

    /// For each channel two figures, summed over the images of all workers in their order; `f` gives a
    /// plane's.
    fn sums<T: Copy>(
        &self,
        start: T,
        f: impl Fn(usize, usize) -> [f32; 2] + Sync,
        add: impl Fn(T, [f32; 2]) -> T,
    ) -> Vec<T> {
        let len = self.channels * 2;
        let parts = in_chunks(self.batch * len, len, |n, parts, _| {
            for (c, part) in parts.chunks_exact_mut(2).enumerate() {
                part.copy_from_slice(&f(n, c));
            }
        });
        let parts = Batch::of(self.batch).gather(parts);
        let mut totals = vec![start; self.channels];
        for image in parts.chunks_exact(len) {
            for (total, part) in totals.iter_mut().zip(image.chunks_exact(2)) {
                *total = add(*total, [part[0], part[1]]);
            }
        }
        totals
    }

    /// Mean and biased variance of each channel.
    fn moments(&self, images: &[f32]) -> (Vec<f32>, Vec<f32>) {
        let size = self.size as f64;
        let joined = self.sums(
            [0.0f64; 3],
            |n, c| {
                let plane = self.plane(images, n, c);
                let mean = sum(plane, |value| value) / self.size as f32;
                [mean, sum(plane, |value| (value - mean) * (value - mean))]
            },
            |so_far, [mean, squares]| joined(so_far, [size, mean.into(), squares.into()]),
        );
        joined
            .iter()
            .map(|[count, mean, squares]| (*mean as f32, (squares / count) as f32))
            .unzip()
    }

    /// `relu(scale * images + shift + shortcut)`, over the images.
    fn apply(
        &self,
        images: FlexTensor,
        lines: &[[f32; 2]],
        shortcut: Option<&FlexTensor>,
        rectify: bool,
    ) -> FlexTensor {
        let floor = if rectify { 0.0 } else { f32::NEG_INFINITY };
        self.over(images, |n, c, plane| {
            let [scale, shift] = lines[c];
            match shortcut {
                None => {
                    for value in plane {
                        *value = at_least(scale * *value + shift, floor);
                    }
                }
                Some(shortcut) => {
                    let shortcut = self.plane(shortcut.storage(), n, c);
                    for (value, shortcut) in plane.iter_mut().zip(shortcut) {
                        *value = at_least(scale * *value + shift + shortcut, floor);
                    }
                }
            }
        })
    }

    /// The gradient where the ReLU's output is above 0, else 0, over the gradient; all of it without a
    /// ReLU.
    fn passed_on(&self, output: Option<&FlexTensor>, gradient: FlexTensor) -> FlexTensor {
        let Some(output) = output.map(FlexTensor::storage::<f32>) else {
            return gradient;
        };
        self.over(gradient, |n, c, gradient| {
            let output = self.plane(output, n, c);
            for (gradient, output) in gradient.iter_mut().zip(output) {
                // As a mask, which the compiler makes vectors of; of an `if` it makes branches, and
                // a processor cannot guess them.
                let keep = 0u32.wrapping_sub(u32::from(*output > 0.0));
                *gradient = f32::from_bits(gradient.to_bits() & keep);
            }
        })
    }

    /// For each channel the sum of the gradient, and of its product with the centered images.
    fn gradient_sums(
        &self,
        images: &[f32],
        gradient: &[f32],
        mean: &[f32],
    ) -> (Vec<f32>, Vec<f32>) {
        let totals = self.sums(
            [0.0f64; 2],
            |n, c| {
                let (gradient, mean) = (self.plane(gradient, n, c), mean[c]);
                let images = self.plane(images, n, c);
                let products = sum2(gradient, images, |gradient, image| {
                    gradient * (image - mean)
                });
                [sum(gradient, |value| value), products]
            },
            |[first, second], part| [first + f64::from(part[0]), second + f64::from(part[1])],
        );
        totals
            .iter()
            .map(|[gradient, product]| (*gradient as f32, *product as f32))
            .unzip()
    }

    /// `a * gradient + b * images + c`, with a channel's coefficients, over the images.
    fn combine(
        &self,
        gradient: &[f32],
        images: FlexTensor,
        coefficients: &[[f32; 3]],
    ) -> FlexTensor {
        self.over(images, |n, c, images| {
            let [a, b, offset] = coefficients[c];
            let gradient = self.plane(gradient, n, c);
            for (image, gradient) in images.iter_mut().zip(gradient) {
                *image = a * gradient + b * *image + offset;
            }
        })
    }
}

/// Count, mean and sum of squared deviations of the values of two parts (Chan et al., 1979): each
/// part's deviations are from its own mean, so that a large mean costs no precision.
fn joined(one: [f64; 3], other: [f64; 3]) -> [f64; 3] {
    let ([count, mean, squares], [size, others_mean, others_squares]) = (one, other);
    let (total, apart) = (count + size, others_mean - mean);
    let between = apart * apart * count * size / total;
    [
        total,
        mean + apart * size / total,
        squares + others_squares + between,
    ]
}

/// Unlike `f32::max`, lets a NaN through: a run that diverges must be seen to.
fn at_least(value: f32, floor: f32) -> f32 {
    if value < floor { floor } else { value }
}

/// Sums that the compiler may keep side by side in one register.
const LANES: usize = 16;

fn sum(values: &[f32], f: impl Fn(f32) -> f32) -> f32 {
    sum2(values, values, |value, _| f(value))
}

fn sum2(left: &[f32], right: &[f32], f: impl Fn(f32, f32) -> f32) -> f32 {
    let mut lanes = [0.0; LANES];
    let (lefts, rights) = (left.chunks_exact(LANES), right.chunks_exact(LANES));
    let rest = lefts.remainder().iter().zip(rights.remainder());
    let rest: f32 = rest.map(|(&left, &right)| f(left, right)).sum();
    for (left, right) in lefts.zip(rights) {
        for ((lane, &left), &right) in lanes.iter_mut().zip(left).zip(right) {
            *lane += f(left, right);
        }
    }
    lanes.iter().sum::<f32>() + rest
}

#[cfg(test)]
mod tests {
    use burn::tensor::{Device, Distribution, Tensor};

    use super::*;

    #[test]
    fn a_large_mean_costs_no_precision() {
        let device = Device::flex();
        let images = Tensor::<4>::random([8, 1, 16, 16], Distribution::Normal(0.4, 1.5), &device)
            * 0.01
            + 1000.0;
        let planes = Planes {
            batch: 8,
            channels: 1,
            size: 256,
            shape: [8, 1, 16, 16],
        };
        let images: Vec<f32> = images.into_data().try_to_vec().unwrap();
        let exact_mean = images.iter().map(|&v| f64::from(v)).sum::<f64>() / 2048.0;
        let exact = images
            .iter()
            .map(|&v| (f64::from(v) - exact_mean).powi(2))
            .sum::<f64>()
            / 2048.0;
        let (mean, variance) = planes.moments(&images);
        assert!((f64::from(mean[0]) - exact_mean).abs() < 1e-3);
        assert!(
            (f64::from(variance[0]) - exact).abs() < 0.02 * exact,
            "{} {exact}",
            variance[0]
        );
    }
}
