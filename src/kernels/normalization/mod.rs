//! The network's BatchNorm (Ioffe and Szegedy, 2015, "Batch Normalization") together with what
//! follows it in a residual block, the shortcut's addition and the ReLU, as one operation.
//!
//! Burn's Flex backend takes each of them in several passes over the whole batch, on one thread.
//! Here an image is one piece of work: a
//! pass forward reads the convolution's result twice and writes once, a pass backward likewise.
//! WebGPU has kernels of its own (`webgpu`). All other backends compose Burn's own operations.
//!
//! Shapes: images, residual and result `(batch, channels, height, width)`; gamma, beta and the
//! statistics `(channels)`. The variance is the biased one, as in Burn.

use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{Backward, Ops, OpsKind};
use burn::backend::flex::FlexTensor;
use burn::backend::tensor::FloatTensor;
use burn::backend::{Autodiff, AutodiffBackend, Backend, Dispatch, Flex, backend_extension};
use burn::module::{Module, ModuleMapper, Param};
use burn::nn::BatchNorm;
use burn::tensor::{Shape, Tensor, TensorData};

use crate::kernels::group;
use crate::kernels::threads::for_each_chunk;

mod composed;
#[cfg(gpu_kernels)]
mod gpu;

/// Result, mean and variance of the batch, and the running statistics moved towards them.
type BatchNormalized<B> = (
    FloatTensor<B>,
    FloatTensor<B>,
    FloatTensor<B>,
    FloatTensor<B>,
    FloatTensor<B>,
);

/// `relu(norm(images) + residual)`, without the addition where there is no residual and without
/// the ReLU where `rectify` is false.
///
/// On a device with autodiff, unless the layer is frozen, it normalizes by the batch's statistics
/// and moves the running ones; else by the running ones.
pub fn normalize(
    bn: &BatchNorm,
    images: Tensor<4>,
    residual: Option<Tensor<4>>,
    rectify: bool,
) -> Tensor<4> {
    let device = images.device();
    let (gamma, beta) = (bn.gamma.val(), bn.beta.val());
    // An extension operation has no optional tensors: without a residual the images stand in.
    let add = residual.is_some();
    let addend = residual.clone().unwrap_or_else(|| images.clone());
    if device.is_autodiff() && bn.training.is_enabled() {
        let [mean, variance] = [&bn.running_mean, &bn.running_var]
            .map(|running| running.value_sync().to_device(&device).into_dispatch());
        let (output, _, _, mean, variance) = <Dispatch as Normalization>::normalize_by_batch(
            images.into_dispatch(),
            gamma.into_dispatch(),
            beta.into_dispatch(),
            addend.into_dispatch(),
            mean,
            variance,
            add,
            bn.epsilon,
            bn.momentum,
            rectify,
        );
        for (running, moved) in [(&bn.running_mean, mean), (&bn.running_var, variance)] {
            // Clones share their value.
            running.clone().map(&mut Put(Tensor::from_dispatch(moved)));
        }
        return Tensor::from_dispatch(output);
    }
    let mean = bn.running_mean.value().to_device(&device);
    let variance = bn.running_var.value().to_device(&device);
    if gamma.is_require_grad() || beta.is_require_grad() {
        // A layer that learns gamma and beta over fixed statistics, as some rivals' do: no step of
        // the page's default method takes this way, so it is left to Burn's operations.
        let output =
            burn::tensor::module::batch_norm(images, gamma, beta, mean, variance, bn.epsilon);
        let output = match residual {
            Some(residual) => output + residual,
            None => output,
        };
        return match rectify {
            true => burn::tensor::activation::relu(output),
            false => output,
        };
    }
    Tensor::from_dispatch(<Dispatch as Normalization>::normalize_by_running(
        images.into_dispatch(),
        gamma.into_dispatch(),
        beta.into_dispatch(),
        mean.into_dispatch(),
        variance.into_dispatch(),
        addend.into_dispatch(),
        add,
        bn.epsilon,
        rectify,
    ))
}

/// Puts a value in the place of a running one. Burn's own way, `update`, takes the mean over the
/// threads that gave one, which is a division by 1 here.
struct Put(Tensor<1>);

impl ModuleMapper for Put {
    fn map_float<const D: usize>(&mut self, running: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let value = self.0.clone().detach().into_dispatch();
        Param::initialized(running.id, Tensor::from_dispatch(value))
    }
}

/// The operation and its gradients; what a backend does not bring itself is composed of Burn's.
#[cfg_attr(gpu_kernels, backend_extension(Autodiff, Flex, Cube))]
#[cfg_attr(not(gpu_kernels), backend_extension(Autodiff, Flex))]
pub trait Normalization: Backend {
    /// Result, mean and variance of the batch, and the running statistics moved towards them.
    #[allow(
        clippy::too_many_arguments,
        clippy::type_complexity,
        reason = "the operation's operands and results, spelled out as the macro wants them"
    )]
    fn normalize_by_batch(
        images: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        running_mean: FloatTensor<Self>,
        running_variance: FloatTensor<Self>,
        add: bool,
        epsilon: f64,
        momentum: f64,
        rectify: bool,
    ) -> (
        FloatTensor<Self>,
        FloatTensor<Self>,
        FloatTensor<Self>,
        FloatTensor<Self>,
        FloatTensor<Self>,
    ) {
        composed::by_batch::<Self>(
            images,
            gamma,
            beta,
            residual,
            running_mean,
            running_variance,
            add,
            epsilon,
            momentum,
            rectify,
        )
    }

    /// Gradients for images, gamma, beta and residual.
    #[allow(
        clippy::too_many_arguments,
        reason = "the operation's state, spelled out"
    )]
    fn normalize_by_batch_gradients(
        images: FloatTensor<Self>,
        output: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        mean: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        epsilon: f64,
        rectify: bool,
    ) -> (
        FloatTensor<Self>,
        FloatTensor<Self>,
        FloatTensor<Self>,
        FloatTensor<Self>,
    ) {
        composed::by_batch_gradients::<Self>(
            images, output, gamma, mean, variance, gradient, epsilon, rectify,
        )
    }

    /// The result with fixed statistics.
    #[allow(
        clippy::too_many_arguments,
        reason = "the operation's state, spelled out"
    )]
    fn normalize_by_running(
        images: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        mean: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        add: bool,
        epsilon: f64,
        rectify: bool,
    ) -> FloatTensor<Self> {
        composed::by_running::<Self>(
            images, gamma, beta, mean, variance, residual, add, epsilon, rectify,
        )
    }

    /// Gradients for images and residual with fixed statistics.
    fn normalize_by_running_gradients(
        output: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        epsilon: f64,
        rectify: bool,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        composed::by_running_gradients::<Self>(output, gamma, variance, gradient, epsilon, rectify)
    }
}

/// What a pass backward needs of a pass forward by the batch's statistics.
type BatchState<B> = (
    FloatTensor<B>,
    FloatTensor<B>,
    FloatTensor<B>,
    FloatTensor<B>,
    FloatTensor<B>,
    f64,
    bool,
);

impl<B: Normalization, C: CheckpointStrategy> Normalization for Autodiff<B, C> {
    fn normalize_by_batch(
        images: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        running_mean: FloatTensor<Self>,
        running_variance: FloatTensor<Self>,
        add: bool,
        epsilon: f64,
        momentum: f64,
        rectify: bool,
    ) -> BatchNormalized<Self> {
        #[derive(Debug)]
        struct ByBatch;

        // The last parent is the residual, or stands in for one and is passed nothing.
        impl<B: Normalization> Backward<B, 4> for ByBatch {
            type State = (BatchState<B>, bool);

            fn backward(
                self,
                ops: Ops<Self::State, 4>,
                grads: &mut Gradients,
                _checkpointer: &mut Checkpointer,
            ) {
                let [images_node, gamma_node, beta_node, residual_node] = ops.parents;
                let gradient = grads.consume::<B>(&ops.node);
                let ((images, output, gamma, mean, variance, epsilon, rectify), add) = ops.state;
                let (images, gamma, beta, residual) = B::normalize_by_batch_gradients(
                    images, output, gamma, mean, variance, gradient, epsilon, rectify,
                );
                if let Some(node) = images_node {
                    grads.register::<B>(node.id, images);
                }
                if let Some(node) = gamma_node {
                    grads.register::<B>(node.id, gamma);
                }
                if let Some(node) = beta_node {
                    grads.register::<B>(node.id, beta);
                }
                if let (Some(node), true) = (residual_node, add) {
                    grads.register::<B>(node.id, residual);
                }
            }
        }

        let nodes = [images.node(), gamma.node(), beta.node(), residual.node()];
        let prep = ByBatch.prepare::<C>(nodes).compute_bound().stateful();
        let (images, gamma) = (images.into_primitive(), gamma.into_primitive());
        let (output, mean, variance, moved_mean, moved_variance) = B::normalize_by_batch(
            images.clone(),
            gamma.clone(),
            beta.into_primitive(),
            residual.into_primitive(),
            running_mean.into_primitive(),
            running_variance.into_primitive(),
            add,
            epsilon,
            momentum,
            rectify,
        );
        let statistics = [mean.clone(), variance.clone(), moved_mean, moved_variance]
            .map(<Self as AutodiffBackend>::from_inner);
        let output = match prep {
            OpsKind::Tracked(prep) => {
                let state = (
                    images,
                    output.clone(),
                    gamma,
                    mean,
                    variance,
                    epsilon,
                    rectify,
                );
                prep.finish((state, add), output)
            }
            OpsKind::UnTracked(prep) => prep.finish(output),
        };
        let [mean, variance, moved_mean, moved_variance] = statistics;
        (output, mean, variance, moved_mean, moved_variance)
    }

    fn normalize_by_running(
        images: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        mean: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        add: bool,
        epsilon: f64,
        rectify: bool,
    ) -> FloatTensor<Self> {
        #[derive(Debug)]
        struct ByRunning;

        impl<B: Normalization> Backward<B, 2> for ByRunning {
            type State = (
                FloatTensor<B>,
                FloatTensor<B>,
                FloatTensor<B>,
                f64,
                bool,
                bool,
            );

            fn backward(
                self,
                ops: Ops<Self::State, 2>,
                grads: &mut Gradients,
                _checkpointer: &mut Checkpointer,
            ) {
                let [images_node, residual_node] = ops.parents;
                let gradient = grads.consume::<B>(&ops.node);
                let (output, gamma, variance, epsilon, rectify, add) = ops.state;
                let (images, residual) = B::normalize_by_running_gradients(
                    output, gamma, variance, gradient, epsilon, rectify,
                );
                if let Some(node) = images_node {
                    grads.register::<B>(node.id, images);
                }
                if let (Some(node), true) = (residual_node, add) {
                    grads.register::<B>(node.id, residual);
                }
            }
        }

        let nodes = [images.node(), residual.node()];
        let prep = ByRunning.prepare::<C>(nodes).compute_bound().stateful();
        let (gamma, variance) = (gamma.into_primitive(), variance.into_primitive());
        let output = B::normalize_by_running(
            images.into_primitive(),
            gamma.clone(),
            beta.into_primitive(),
            mean.into_primitive(),
            variance.clone(),
            residual.into_primitive(),
            add,
            epsilon,
            rectify,
        );
        match prep {
            OpsKind::Tracked(prep) => prep.finish(
                (output.clone(), gamma, variance, epsilon, rectify, add),
                output,
            ),
            OpsKind::UnTracked(prep) => prep.finish(output),
        }
    }
}

impl Normalization for Flex {
    fn normalize_by_batch(
        images: FlexTensor,
        gamma: FlexTensor,
        beta: FlexTensor,
        residual: FlexTensor,
        running_mean: FlexTensor,
        running_variance: FlexTensor,
        add: bool,
        epsilon: f64,
        momentum: f64,
        rectify: bool,
    ) -> BatchNormalized<Self> {
        let planes = Planes::of(&images);
        let images = images.to_contiguous();
        let (mean, variance) = planes.moments(images.storage());
        let (mean, variance) = group::moments(planes.batch * planes.size, mean, variance);
        let line = lines(&values(&gamma), &values(&beta), &mean, &variance, epsilon);
        let output = planes.apply(&images, &line, add.then_some(residual), rectify);
        let moved = [(&running_mean, &mean), (&running_variance, &variance)]
            .map(|(former, batch)| per_channel(moved(&values(former), batch, momentum)));
        let [moved_mean, moved_variance] = moved;
        (
            output,
            per_channel(mean),
            per_channel(variance),
            moved_mean,
            moved_variance,
        )
    }

    fn normalize_by_batch_gradients(
        images: FlexTensor,
        output: FlexTensor,
        gamma: FlexTensor,
        mean: FlexTensor,
        variance: FlexTensor,
        gradient: FlexTensor,
        epsilon: f64,
        rectify: bool,
    ) -> (FlexTensor, FlexTensor, FlexTensor, FlexTensor) {
        let planes = Planes::of(&images);
        let (images, gradient) = (images.to_contiguous(), gradient.to_contiguous());
        let (mean, variance) = (values(&mean), values(&variance));
        let inverse = |c: usize| 1.0 / (variance[c] + epsilon as f32).sqrt();
        let passed = match rectify {
            true => planes.passed_on(&output.to_contiguous(), &gradient),
            false => gradient,
        };
        let (beta_grad, centerd) = planes.gradient_sums(images.storage(), passed.storage(), &mean);
        let gamma_grad: Vec<f32> = centerd
            .iter()
            .enumerate()
            .map(|(c, sum)| sum * inverse(c))
            .collect();
        // gamma / deviation * (gradient - mean gradient - normalized * mean of both's product), as
        // a line in gradient and image.
        let count = (planes.batch * planes.size) as f32;
        // The statistics are of all workers' images, so each gradient passes through the sums of
        // all; gamma's and beta's own are added up with the step's others.
        let mut totals = [&[count], &beta_grad[..], &gamma_grad].concat();
        group::add_up(&mut totals);
        let (count, totals) = (totals[0], totals[1..].split_at(planes.channels));
        let gamma = values(&gamma);
        let coefficients: Vec<[f32; 3]> = (0..planes.channels)
            .map(|c| {
                let scale = gamma[c] * inverse(c);
                let (beta_total, gamma_total) = (totals.0[c], totals.1[c]);
                let slope = -scale * inverse(c) * gamma_total / count;
                [scale, slope, -scale * beta_total / count - slope * mean[c]]
            })
            .collect();
        let images_grad = planes.combine(passed.storage(), images.storage(), &coefficients);
        (
            images_grad,
            per_channel(gamma_grad),
            per_channel(beta_grad),
            passed,
        )
    }

    fn normalize_by_running(
        images: FlexTensor,
        gamma: FlexTensor,
        beta: FlexTensor,
        mean: FlexTensor,
        variance: FlexTensor,
        residual: FlexTensor,
        add: bool,
        epsilon: f64,
        rectify: bool,
    ) -> FlexTensor {
        let planes = Planes::of(&images);
        let line = lines(
            &values(&gamma),
            &values(&beta),
            &values(&mean),
            &values(&variance),
            epsilon,
        );
        planes.apply(
            &images.to_contiguous(),
            &line,
            add.then_some(residual),
            rectify,
        )
    }

    fn normalize_by_running_gradients(
        output: FlexTensor,
        gamma: FlexTensor,
        variance: FlexTensor,
        gradient: FlexTensor,
        epsilon: f64,
        rectify: bool,
    ) -> (FlexTensor, FlexTensor) {
        let planes = Planes::of(&output);
        let gradient = gradient.to_contiguous();
        let passed = match rectify {
            true => planes.passed_on(&output.to_contiguous(), &gradient),
            false => gradient,
        };
        let (gamma, variance) = (values(&gamma), values(&variance));
        let scales: Vec<f32> = gamma
            .iter()
            .zip(&variance)
            .map(|(gamma, variance)| gamma / (variance + epsilon as f32).sqrt())
            .collect();
        let images_grad = planes.each(|n, c, result| {
            let passed = planes.plane(passed.storage(), n, c);
            for (result, value) in result.iter_mut().zip(passed) {
                *result = scales[c] * value;
            }
        });
        (images_grad, passed)
    }
}

/// What a channel's values are multiplied with, and what is added then.
fn lines(
    gamma: &[f32],
    beta: &[f32],
    mean: &[f32],
    variance: &[f32],
    epsilon: f64,
) -> Vec<[f32; 2]> {
    (0..gamma.len())
        .map(|c| {
            let scale = gamma[c] / (variance[c] + epsilon as f32).sqrt();
            [scale, beta[c] - scale * mean[c]]
        })
        .collect()
}

/// Running statistics moved towards a batch's.
fn moved(former: &[f32], batch: &[f32], momentum: f64) -> Vec<f32> {
    let (kept, taken) = ((1.0 - momentum) as f32, momentum as f32);
    let pairs = former.iter().zip(batch);
    pairs
        .map(|(former, batch)| former * kept + batch * taken)
        .collect()
}

fn values(tensor: &FlexTensor) -> Vec<f32> {
    tensor.to_contiguous().storage::<f32>().to_vec()
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

    /// A tensor of this shape; `f` fills the plane of image `n` and channel `c`.
    fn each(&self, f: impl Fn(usize, usize, &mut [f32]) + Sync) -> FlexTensor {
        let mut output = vec![0.0; self.batch * self.channels * self.size];
        for_each_chunk(&mut output, self.channels * self.size, |n, image, _| {
            for (c, plane) in image.chunks_exact_mut(self.size).enumerate() {
                f(n, c, plane);
            }
        });
        FlexTensor::from_data(TensorData::new(output, Shape::from(self.shape)))
    }

    /// For each channel two figures, summed over the images in their order; `f` gives a plane's.
    fn sums<T: Copy>(
        &self,
        start: T,
        f: impl Fn(usize, usize) -> [f32; 2] + Sync,
        add: impl Fn(T, [f32; 2]) -> T,
    ) -> Vec<T> {
        let mut parts = vec![0.0; self.batch * self.channels * 2];
        for_each_chunk(&mut parts, self.channels * 2, |n, parts, _| {
            for (c, part) in parts.chunks_exact_mut(2).enumerate() {
                part.copy_from_slice(&f(n, c));
            }
        });
        let mut totals = vec![start; self.channels];
        for image in parts.chunks_exact(self.channels * 2) {
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
            |so_far, [mean, squares]| group::joined(so_far, [size, mean.into(), squares.into()]),
        );
        joined
            .iter()
            .map(|[count, mean, squares]| (*mean as f32, (squares / count) as f32))
            .unzip()
    }

    /// `relu(scale * images + shift + residual)`.
    fn apply(
        &self,
        images: &FlexTensor,
        lines: &[[f32; 2]],
        residual: Option<FlexTensor>,
        rectify: bool,
    ) -> FlexTensor {
        let residual = residual.map(|residual| residual.to_contiguous());
        let floor = if rectify { 0.0 } else { f32::NEG_INFINITY };
        let images = images.storage();
        self.each(|n, c, result| {
            let [scale, shift] = lines[c];
            let plane = self.plane(images, n, c);
            match &residual {
                None => {
                    for (result, value) in result.iter_mut().zip(plane) {
                        *result = at_least(scale * value + shift, floor);
                    }
                }
                Some(residual) => {
                    let residual = self.plane(residual.storage(), n, c);
                    for ((result, value), residual) in result.iter_mut().zip(plane).zip(residual) {
                        *result = at_least(scale * value + shift + residual, floor);
                    }
                }
            }
        })
    }

    /// The gradient where the ReLU's output is above 0, else 0.
    fn passed_on(&self, output: &FlexTensor, gradient: &FlexTensor) -> FlexTensor {
        let (output, gradient) = (output.storage(), gradient.storage());
        self.each(|n, c, result| {
            let (output, gradient) = (self.plane(output, n, c), self.plane(gradient, n, c));
            for ((result, output), gradient) in result.iter_mut().zip(output).zip(gradient) {
                // As a mask, which the compiler makes vectors of; of an `if` it makes branches, and
                // a processor cannot guess them.
                let keep = 0u32.wrapping_sub(u32::from(*output > 0.0));
                *result = f32::from_bits(gradient.to_bits() & keep);
            }
        })
    }

    /// For each channel the sum of the gradient, and of its product with the centerd images.
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

    /// `a * gradient + b * images + c`, with a channel's coefficients.
    fn combine(&self, gradient: &[f32], images: &[f32], coefficients: &[[f32; 3]]) -> FlexTensor {
        self.each(|n, c, result| {
            let [a, b, offset] = coefficients[c];
            let (gradient, images) = (self.plane(gradient, n, c), self.plane(images, n, c));
            for ((result, gradient), image) in result.iter_mut().zip(gradient).zip(images) {
                *result = a * gradient + b * image + offset;
            }
        })
    }
}

/// Unlike `f32::max`, lets a NaN through: a run that diverges must be seen to.
fn at_least(value: f32, floor: f32) -> f32 {
    if value < floor { floor } else { value }
}

/// Sums that the compiler may keep side by side in one register.
const LANES: usize = 16;

fn sum(values: &[f32], f: impl Fn(f32) -> f32) -> f32 {
    let mut lanes = [0.0; LANES];
    let chunks = values.chunks_exact(LANES);
    let rest: f32 = chunks.remainder().iter().map(|&value| f(value)).sum();
    for chunk in chunks {
        for (lane, &value) in lanes.iter_mut().zip(chunk) {
            *lane += f(value);
        }
    }
    lanes.iter().sum::<f32>() + rest
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
    use burn::nn::BatchNormConfig;
    use burn::tensor::activation::relu;
    use burn::tensor::{Device, Distribution, Tolerance};

    use super::*;

    fn random(shape: [usize; 4], device: &Device) -> Tensor<4> {
        Tensor::random(shape, Distribution::Normal(0.4, 1.5), device)
    }

    fn assert_close<const D: usize>(ours: Tensor<D>, burns: Tensor<D>) {
        ours.into_data()
            .assert_approx_eq::<f32>(&burns.into_data(), Tolerance::absolute(1e-4));
    }

    fn composed(
        bn: &BatchNorm,
        x: Tensor<4>,
        residual: Option<Tensor<4>>,
        rectify: bool,
    ) -> Tensor<4> {
        let y = bn.forward(x);
        let y = match residual {
            Some(residual) => y + residual,
            None => y,
        };
        if rectify { relu(y) } else { y }
    }

    fn layer(channels: usize, device: &Device) -> BatchNorm {
        let mut bn = BatchNormConfig::new(channels).init(device);
        let draw = |mean| Tensor::random([channels], Distribution::Normal(mean, 0.3), device);
        bn.gamma = burn::module::Param::from_tensor(draw(1.0));
        bn.beta = burn::module::Param::from_tensor(draw(0.1));
        bn.running_mean.update(draw(0.2).detach());
        bn.running_var.update(draw(2.0).detach());
        bn
    }

    /// Result, gradients and running statistics against Burn's own operations, trained and frozen.
    #[test]
    fn agrees_with_burn() {
        let device = Device::flex().autodiff();
        device.seed(1);
        // 5 x 7 values a plane do not fill the lanes evenly.
        for shape in [[3, 4, 5, 7], [2, 3, 8, 8], [1, 2, 4, 4]] {
            for (with_residual, rectify, frozen) in [
                (false, false, false),
                (false, true, false),
                (true, true, false),
                (true, false, false),
                (false, true, true),
                (true, true, true),
                (false, false, true),
            ] {
                let mut layers = [layer(shape[1], &device), layer(shape[1], &device)];
                layers[1] = layers[0]
                    .clone()
                    .load_record(layers[0].clone().into_record());
                if frozen {
                    layers = layers.map(Module::freeze);
                }
                let images = random(shape, &device).require_grad();
                let residual = random(shape, &device).require_grad();
                let weights = random(shape, &device);
                let given = with_residual.then(|| residual.clone());
                let [ours, burns] = [
                    normalize(&layers[0], images.clone(), given.clone(), rectify),
                    composed(&layers[1], images.clone(), given, rectify),
                ];
                let our_grads = (ours.clone() * weights.clone()).sum().backward();
                let burn_grads = (burns.clone() * weights).sum().backward();
                assert_close(ours, burns);
                let grads =
                    |tensor: &Tensor<4>| (tensor.grad(&our_grads), tensor.grad(&burn_grads));
                let (ours, burns) = grads(&images);
                assert_close(ours.unwrap(), burns.unwrap());
                match (with_residual, grads(&residual)) {
                    (true, (ours, burns)) => assert_close(ours.unwrap(), burns.unwrap()),
                    (false, (ours, _)) => assert!(ours.is_none()),
                }
                for of in [
                    |bn: &BatchNorm| bn.gamma.val(),
                    |bn: &BatchNorm| bn.beta.val(),
                ] {
                    match (
                        of(&layers[0]).grad(&our_grads),
                        of(&layers[1]).grad(&burn_grads),
                    ) {
                        (Some(ours), Some(burns)) => assert_close(ours, burns),
                        (ours, burns) => assert!(frozen && ours.is_none() && burns.is_none()),
                    }
                }
                for of in [
                    |bn: &BatchNorm| bn.running_mean.value_sync(),
                    |bn: &BatchNorm| bn.running_var.value_sync(),
                ] {
                    assert_close(of(&layers[0]), of(&layers[1]));
                }
            }
        }
    }

    #[test]
    fn inference_uses_the_running_statistics() {
        let device = Device::flex().autodiff();
        let bn = layer(3, &device).valid();
        let images = random([2, 3, 4, 4], &Device::flex());
        let residual = random([2, 3, 4, 4], &Device::flex());
        assert_close(
            normalize(&bn, images.clone(), Some(residual.clone()), true),
            composed(&bn, images, Some(residual), true),
        );
    }

    #[test]
    fn a_large_mean_costs_no_precision() {
        let device = Device::flex();
        let images = random([8, 1, 16, 16], &device) * 0.01 + 1000.0;
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

    #[test]
    fn a_nan_is_not_rectified_away() {
        let device = Device::flex();
        let bn = BatchNormConfig::new(1)
            .init(&device.clone().autodiff())
            .valid();
        let images = Tensor::<4>::full([1, 1, 2, 2], f32::NAN, &device);
        let values: Vec<f32> = normalize(&bn, images, None, true)
            .into_data()
            .try_to_vec()
            .unwrap();
        assert!(values.iter().all(|value| value.is_nan()));
    }
}
