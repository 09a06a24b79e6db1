//! A convolution whose BatchNorm has fixed statistics and learns nothing, with that, the shortcut's
//! addition and the ReLU at its end, as one kernel: the teacher's, the frozen stages' and every
//! evaluation's.

use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{Backward, Ops, OpsKind};
use burn::backend::tensor::FloatTensor;
use burn::backend::{Autodiff, Backend, Cube, Dispatch, backend_extension};
use burn::nn::BatchNorm;
use burn::tensor::Tensor;

use super::Convolution;
use super::gpu::{End, Tile, geometry};
use crate::kernels::normalization::Normalization;
use crate::kernels::wgsl::{Word, contiguous, launch, serves};

/// The operation as one kernel; none where the device has none of ours, or something is trained.
pub(super) fn in_one(
    images: &Tensor<4>,
    kernel: &Tensor<4>,
    stride: usize,
    padding: usize,
    bn: &BatchNorm,
    residual: Option<&Tensor<4>>,
    rectify: bool,
) -> Option<Tensor<4>> {
    let device = images.device();
    let (gamma, beta) = (bn.gamma.val(), bn.beta.val());
    let trained = kernel.is_require_grad() || gamma.is_require_grad() || beta.is_require_grad();
    let by_batch = device.is_autodiff() && bn.training.is_enabled();
    if trained || by_batch || !serves(&device) {
        return None;
    }
    let [mean, variance] = [&bn.running_mean, &bn.running_var]
        .map(|running| running.value().to_device(&device).into_dispatch());
    // An extension operation has no optional tensors: without a residual the images stand in.
    let addend = residual.unwrap_or(images);
    let output = <Dispatch as ConvolutionNormalized>::convolution_normalized(
        images.clone().into_dispatch(),
        kernel.clone().into_dispatch(),
        gamma.into_dispatch(),
        beta.into_dispatch(),
        mean,
        variance,
        addend.clone().into_dispatch(),
        stride,
        padding,
        bn.epsilon,
        residual.is_some(),
        rectify,
    );
    Some(Tensor::from_dispatch(output))
}

#[backend_extension(Autodiff, Cube)]
pub(crate) trait ConvolutionNormalized: Backend {
    #[allow(
        clippy::too_many_arguments,
        reason = "the operation's operands, spelled out"
    )]
    fn convolution_normalized(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        mean: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        stride: usize,
        padding: usize,
        epsilon: f64,
        add: bool,
        rectify: bool,
    ) -> FloatTensor<Self>;
}

/// What a pass backward needs: images, kernel, result, gamma and variance; then stride, padding,
/// epsilon, whether there was a residual and whether it was rectified.
type State<B> = ([FloatTensor<B>; 5], (usize, usize, f64, bool, bool));

impl<B, C> ConvolutionNormalized for Autodiff<B, C>
where
    B: ConvolutionNormalized + Convolution + Normalization,
    C: CheckpointStrategy,
{
    fn convolution_normalized(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        mean: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        stride: usize,
        padding: usize,
        epsilon: f64,
        add: bool,
        rectify: bool,
    ) -> FloatTensor<Self> {
        #[derive(Debug)]
        struct Frozen;

        // The last parent is the residual, or stands in for one and is passed nothing.
        impl<B: Convolution + Normalization> Backward<B, 2> for Frozen {
            type State = State<B>;

            fn backward(
                self,
                ops: Ops<Self::State, 2>,
                grads: &mut Gradients,
                _checkpointer: &mut Checkpointer,
            ) {
                let [images_node, residual_node] = ops.parents;
                let gradient = grads.consume::<B>(&ops.node);
                let ([images, kernel, output, gamma, variance], numbers) = ops.state;
                let (stride, padding, epsilon, add, rectify) = numbers;
                let (gradient, passed) = B::normalize_by_running_gradients(
                    output, gamma, variance, gradient, epsilon, rectify,
                );
                if let Some(node) = images_node {
                    let gradient =
                        B::convolution_images_gradient(images, kernel, gradient, stride, padding);
                    grads.register::<B>(node.id, gradient);
                }
                if let (Some(node), true) = (residual_node, add) {
                    grads.register::<B>(node.id, passed);
                }
            }
        }

        let nodes = [images.node(), residual.node()];
        let prep = Frozen.prepare::<C>(nodes).compute_bound().stateful();
        let (images, kernel) = (images.into_primitive(), kernel.into_primitive());
        let (gamma, variance) = (gamma.into_primitive(), variance.into_primitive());
        let output = B::convolution_normalized(
            images.clone(),
            kernel.clone(),
            gamma.clone(),
            beta.into_primitive(),
            mean.into_primitive(),
            variance.clone(),
            residual.into_primitive(),
            stride,
            padding,
            epsilon,
            add,
            rectify,
        );
        match prep {
            OpsKind::Tracked(prep) => {
                let tensors = [images, kernel, output.clone(), gamma, variance];
                let numbers = (stride, padding, epsilon, add, rectify);
                prep.finish((tensors, numbers), output)
            }
            OpsKind::UnTracked(prep) => prep.finish(output),
        }
    }
}

impl ConvolutionNormalized for Cube {
    fn convolution_normalized(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        mean: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        stride: usize,
        padding: usize,
        epsilon: f64,
        add: bool,
        rectify: bool,
    ) -> FloatTensor<Self> {
        let Some(geometry) = geometry(&images, &kernel, stride, padding) else {
            let result = Self::convolution(images, kernel, stride, padding);
            return Self::normalize_by_running(
                result, gamma, beta, mean, variance, residual, add, epsilon, rectify,
            );
        };
        let tile = Tile::forward(geometry).ending(End { add, rectify });
        let threads = tile.threads(geometry.batch);
        let [images, kernel, residual] = [images, kernel, residual].map(contiguous);
        let mut inputs = vec![&images, &kernel, &gamma, &beta, &mean, &variance];
        inputs.extend(add.then_some(&residual));
        let numbers = [geometry.batch.word(), (epsilon as f32).word()];
        let shape = geometry.output_shape();
        let [output] = launch(tile, threads, &inputs, [&shape], &numbers);
        output
    }
}

#[cfg(test)]
mod tests {
    use burn::module::Module;
    use burn::tensor::Device;

    use super::*;
    use crate::kernels::convolution::convolve;
    use crate::kernels::normalization::normalize;
    use crate::kernels::wgsl::testing::{
        Layer, assert_same, both, gpu, layers, noise, norm, values,
    };

    fn frozen(channels: usize, device: &Device) -> BatchNorm {
        norm(channels, device).freeze()
    }

    #[test]
    fn agrees_with_the_cpu_for_each_shape_in_the_networks() {
        let Some((gpu, _alone)) = gpu() else { return };
        for layer in layers() {
            let Layer {
                channels_in,
                channels_out,
                side,
                size,
                stride,
                add,
                rectify,
            } = layer;
            let of = |device: &Device| {
                let bn = frozen(channels_out, device);
                let images = noise([3, channels_in, side, side], 1, device).require_grad();
                let kernel = noise([channels_out, channels_in, size, size], 2, device);
                let (after, padding) = (side / stride, size / 2);
                let residual = noise([3, channels_out, after, after], 3, device) * 5.0;
                let residual = add.then(|| residual.require_grad());
                let given = residual.as_ref();
                let output = match *device == gpu.clone().autodiff() {
                    true => in_one(&images, &kernel, stride, padding, &bn, given, rectify)
                        .expect("nothing is trained"),
                    false => {
                        let result = convolve(images.clone(), kernel, stride, padding);
                        normalize(&bn, result, residual.clone(), rectify)
                    }
                };
                // Where a result is next to nothing, rounding says whether it passes the ReLU:
                // there its gradient is next to nothing, too.
                let weights = noise(output.dims(), 4, device) * output.clone().detach() / 50.0;
                let gradients = (output.clone() * weights).sum().backward();
                let of = |tensor: &Tensor<4>| values(tensor.grad(&gradients).unwrap());
                (values(output), of(&images), residual.as_ref().map(of))
            };
            let [cpu, gpu] = both(&gpu).each_ref().map(of);
            assert_same(&format!("{layer:?}"), [&cpu.0, &gpu.0]);
            assert_same(&format!("{layer:?}: images' gradient"), [&cpu.1, &gpu.1]);
            if let (Some(cpu), Some(gpu)) = (cpu.2, gpu.2) {
                assert_same(&format!("{layer:?}: residual's gradient"), [&cpu, &gpu]);
            }
        }
    }

    #[test]
    fn a_nan_is_not_rectified_away() {
        let Some((gpu, _alone)) = gpu() else { return };
        let images = Tensor::<4>::full([1, 1, 2, 2], f32::NAN, &gpu);
        let kernel = noise([1, 1, 1, 1], 1, &gpu);
        let bn = frozen(1, &gpu.clone().autodiff()).valid();
        let output = in_one(&images, &kernel, 1, 0, &bn, None, true).unwrap();
        assert!(values(output).iter().all(|value| value.is_nan()));
    }
}
