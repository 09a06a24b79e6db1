//! The network's 2D convolution, with kernels of our own.
//!
//! Burn's Flex backend reaches every convolution, and every gradient of one, through transposed
//! copies of the whole batch; they took a third of a training step. Here the 3x3 convolutions of a residual network
//! save products where their stride is 1 ([`winograd`]) and go [`direct`]ly from image to result
//! elsewhere; the few others are [`unfolded`] into multiplications. WebGPU has kernels of its own, too (`webgpu`).
//!
//! Shapes: images `(batch, in, height, width)`, kernel `(out, in, size, size)`, result
//! `(batch, out, out_height, out_width)`. No bias, no groups, no dilation, square kernels.

use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{Backward, Ops, OpsKind};
use burn::backend::flex::FlexTensor;
use burn::backend::ops::ConvOptions;
use burn::backend::tensor::FloatTensor;
use burn::backend::{Autodiff, Backend, Dispatch, Flex, backend_extension};
use burn::tensor::{Shape, Tensor, TensorData};
use macerator::{Scalar, Simd, with_simd};

mod cpu;
#[cfg(gpu_kernels)]
mod frozen;
#[cfg(gpu_kernels)]
mod gpu;
mod normalized;

use cpu::direct::Direct;
use cpu::winograd::Winograd;
pub(crate) use normalized::convolve_and_normalize;

/// Convolution of `images` with `kernel`: zeros outside, `padding` of them on each side.
///
/// # Panics
/// When the shapes do not fit together.
pub fn convolve(images: Tensor<4>, kernel: Tensor<4>, stride: usize, padding: usize) -> Tensor<4> {
    Tensor::from_dispatch(<Dispatch as Convolution>::convolution(
        images.into_dispatch(),
        kernel.into_dispatch(),
        stride,
        padding,
    ))
}

/// A convolution and its two gradients; what a backend does not bring itself is Burn's own.
#[cfg_attr(gpu_kernels, backend_extension(Autodiff, Flex, Cube))]
#[cfg_attr(not(gpu_kernels), backend_extension(Autodiff, Flex))]
pub trait Convolution: Backend {
    /// The convolution.
    fn convolution(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        stride: usize,
        padding: usize,
    ) -> FloatTensor<Self> {
        Self::conv2d(images, kernel, None, options(stride, padding))
    }

    /// The gradient with respect to the images.
    fn convolution_images_gradient(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        stride: usize,
        padding: usize,
    ) -> FloatTensor<Self> {
        Self::conv2d_x_backward(images, kernel, gradient, options(stride, padding))
    }

    /// The gradient with respect to the kernel.
    fn convolution_kernel_gradient(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        stride: usize,
        padding: usize,
    ) -> FloatTensor<Self> {
        Self::conv2d_weight_backward(images, kernel, gradient, options(stride, padding))
    }
}

fn options(stride: usize, padding: usize) -> ConvOptions<2> {
    ConvOptions::new([stride; 2], [padding; 2], [1; 2], 1)
}

impl<B: Convolution, C: CheckpointStrategy> Convolution for Autodiff<B, C> {
    fn convolution(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        stride: usize,
        padding: usize,
    ) -> FloatTensor<Self> {
        #[derive(Debug)]
        struct ConvolutionBackward;

        impl<B: Convolution> Backward<B, 2> for ConvolutionBackward {
            type State = (FloatTensor<B>, FloatTensor<B>, usize, usize);

            fn backward(
                self,
                ops: Ops<Self::State, 2>,
                grads: &mut Gradients,
                _checkpointer: &mut Checkpointer,
            ) {
                let [images_node, kernel_node] = ops.parents;
                let gradient = grads.consume::<B>(&ops.node);
                let (images, kernel, stride, padding) = ops.state;
                if let Some(node) = images_node {
                    let gradient = B::convolution_images_gradient(
                        images.clone(),
                        kernel.clone(),
                        gradient.clone(),
                        stride,
                        padding,
                    );
                    grads.register::<B>(node.id, gradient);
                }
                // Absent for a frozen kernel: its gradient is never computed.
                if let Some(node) = kernel_node {
                    let gradient =
                        B::convolution_kernel_gradient(images, kernel, gradient, stride, padding);
                    grads.register::<B>(node.id, gradient);
                }
            }
        }

        match ConvolutionBackward
            .prepare::<C>([images.node(), kernel.node()])
            .compute_bound()
            .stateful()
        {
            OpsKind::Tracked(prep) => {
                let (images, kernel) = (images.into_primitive(), kernel.into_primitive());
                let output = B::convolution(images.clone(), kernel.clone(), stride, padding);
                prep.finish((images, kernel, stride, padding), output)
            }
            OpsKind::UnTracked(prep) => prep.finish(B::convolution(
                images.into_primitive(),
                kernel.into_primitive(),
                stride,
                padding,
            )),
        }
    }
}

impl Convolution for Flex {
    fn convolution(
        images: FlexTensor,
        kernel: FlexTensor,
        stride: usize,
        padding: usize,
    ) -> FlexTensor {
        let geometry = Geometry::new(&images, &kernel, stride, padding);
        let (images, kernel) = (images.to_contiguous(), kernel.to_contiguous());
        let (images, kernel) = (images.storage(), kernel.storage());
        let output = if let Some(winograd) = Winograd::forward_of(&geometry) {
            winograd.forward(images, kernel)
        } else if let Some(direct) = Direct::forward_of(&geometry) {
            direct.forward(images, kernel)
        } else {
            geometry.forward_unfolded(images, kernel)
        };
        flex_tensor(output, geometry.output_shape())
    }

    fn convolution_images_gradient(
        images: FlexTensor,
        kernel: FlexTensor,
        gradient: FlexTensor,
        stride: usize,
        padding: usize,
    ) -> FlexTensor {
        let geometry = Geometry::new(&images, &kernel, stride, padding);
        let (kernel, gradient) = (kernel.to_contiguous(), gradient.to_contiguous());
        let (kernel, gradient) = (kernel.storage(), gradient.storage());
        let output = if let Some(winograd) = Winograd::images_gradient_of(&geometry) {
            winograd.images_gradient(kernel, gradient)
        } else if let Some(direct) = Direct::images_gradient_of(&geometry) {
            direct.images_gradient(kernel, gradient)
        } else {
            geometry.images_gradient_unfolded(kernel, gradient)
        };
        flex_tensor(output, geometry.input_shape())
    }

    fn convolution_kernel_gradient(
        images: FlexTensor,
        kernel: FlexTensor,
        gradient: FlexTensor,
        stride: usize,
        padding: usize,
    ) -> FlexTensor {
        let geometry = Geometry::new(&images, &kernel, stride, padding);
        let (images, gradient) = (images.to_contiguous(), gradient.to_contiguous());
        let (images, gradient) = (images.storage(), gradient.storage());
        let output = if let Some(winograd) = Winograd::kernel_gradient_of(&geometry) {
            winograd.kernel_gradient(images, gradient)
        } else if let Some(direct) = Direct::kernel_gradient_of(&geometry) {
            direct.kernel_gradient(images, gradient)
        } else {
            geometry.kernel_gradient_unfolded(images, gradient)
        };
        flex_tensor(output, geometry.kernel_shape())
    }
}

fn flex_tensor(values: Vec<f32>, shape: [usize; 4]) -> FlexTensor {
    FlexTensor::from_data(TensorData::new(values, Shape::from(shape)))
}

/// Images whose kernel gradients are summed in one piece. Fixed, so that the sum's order, and
/// with it every bit of the result, is the same on any number of threads.
const SUMMED_TOGETHER: usize = 8;

/// The sum of pieces of `len` values each, in their order.
fn add_up(mut pieces: Vec<f32>, len: usize) -> Vec<f32> {
    let (total, rest) = pieces.split_at_mut(len);
    for piece in rest.chunks_exact(len) {
        for (total, value) in total.iter_mut().zip(piece) {
            *total += value;
        }
    }
    pieces.truncate(len);
    pieces
}

/// Values in a vector of this processor.
fn lanes() -> usize {
    #[with_simd]
    fn lanes<S: Simd>() -> usize {
        f32::lanes::<S>()
    }
    lanes()
}

/// The sizes of one convolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Geometry {
    batch: usize,
    channels_in: usize,
    channels_out: usize,
    size: usize,
    stride: usize,
    padding: usize,
    height: usize,
    width: usize,
    out_height: usize,
    out_width: usize,
}

impl Geometry {
    fn new(images: &FlexTensor, kernel: &FlexTensor, stride: usize, padding: usize) -> Self {
        let (images, kernel) = (images.layout().shape(), kernel.layout().shape());
        Self::of(images.dims(), kernel.dims(), stride, padding)
    }

    fn of(images: [usize; 4], kernel: [usize; 4], stride: usize, padding: usize) -> Self {
        let [batch, channels_in, height, width] = images;
        let [channels_out, kernel_in, size, kernel_width] = kernel;
        assert_eq!(channels_in, kernel_in, "channels of images and kernel");
        assert_eq!(size, kernel_width, "a square kernel");
        let out = |side: usize| {
            assert!(
                side + 2 * padding >= size,
                "the kernel is larger than the image"
            );
            (side + 2 * padding - size) / stride + 1
        };
        Self {
            batch,
            channels_in,
            channels_out,
            size,
            stride,
            padding,
            height,
            width,
            out_height: out(height),
            out_width: out(width),
        }
    }

    fn input_shape(&self) -> [usize; 4] {
        [self.batch, self.channels_in, self.height, self.width]
    }

    fn kernel_shape(&self) -> [usize; 4] {
        [self.channels_out, self.channels_in, self.size, self.size]
    }

    fn output_shape(&self) -> [usize; 4] {
        [
            self.batch,
            self.channels_out,
            self.out_height,
            self.out_width,
        ]
    }

    /// Values of one image.
    fn image_len(&self) -> usize {
        self.channels_in * self.height * self.width
    }

    /// Places a kernel is put on an image: the columns of an unfolded image.
    fn places(&self) -> usize {
        self.out_height * self.out_width
    }

    /// Values under a kernel: the rows of an unfolded image.
    fn taps(&self) -> usize {
        self.channels_in * self.size * self.size
    }

    fn result_len(&self) -> usize {
        self.channels_out * self.places()
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::module::conv2d;
    use burn::tensor::{Device, Distribution};

    use super::*;

    fn random(shape: [usize; 4], device: &Device) -> Tensor<4> {
        Tensor::random(shape, Distribution::Normal(0.0, 1.0), device)
    }

    fn assert_close(ours: Tensor<4>, burns: Tensor<4>) {
        ours.into_data().assert_approx_eq::<f32>(
            &burns.into_data(),
            burn::tensor::Tolerance::absolute(1e-3).set_relative(1e-4),
        );
    }

    /// Result and both gradients against Burn's convolution, for each shape in the networks.
    #[test]
    fn agrees_with_burn() {
        let device = Device::flex().autodiff();
        device.seed(1);
        // batch, in, out, side, kernel, stride; 11 images make two pieces of a kernel's gradient.
        for [batch, channels_in, channels_out, side, size, stride] in [
            [11, 3, 16, 32, 3, 1],
            [2, 16, 16, 32, 3, 1],
            [2, 16, 32, 32, 3, 2],
            [9, 32, 64, 16, 3, 2],
            [9, 64, 64, 8, 3, 1],
            [2, 16, 32, 32, 1, 2],
            [3, 32, 32, 16, 3, 1],
            // Where the products saved need channels that only one of the two sides has.
            [2, 8, 4, 16, 3, 1],
            [2, 4, 8, 16, 3, 1],
            [2, 8, 16, 16, 3, 1],
            // Where several images fill a block of tiles, and the last block is not full.
            [5, 16, 16, 8, 3, 1],
            [9, 32, 48, 4, 3, 1],
            [2, 16, 16, 12, 3, 1],
            [1, 4, 5, 7, 3, 2],
            [1, 4, 5, 6, 1, 1],
            [1, 2, 3, 2, 3, 1],
            [1, 2, 3, 1, 3, 1],
            [2, 2, 3, 7, 5, 1],
            [1, 2, 3, 1, 3, 1],
            [1, 2, 3, 2, 3, 2],
        ] {
            let images = random([batch, channels_in, side, side], &device).require_grad();
            let kernel = random([channels_out, channels_in, size, size], &device).require_grad();
            let padding = size / 2;
            let ours = convolve(images.clone(), kernel.clone(), stride, padding);
            let burns = conv2d(
                images.clone(),
                kernel.clone(),
                None,
                options(stride, padding),
            );
            let weights = random(ours.dims(), &device);
            let our_grads = (ours.clone() * weights.clone()).sum().backward();
            let burn_grads = (burns.clone() * weights).sum().backward();
            assert_close(ours, burns);
            for tensor in [&images, &kernel] {
                assert_close(
                    tensor.grad(&our_grads).unwrap(),
                    tensor.grad(&burn_grads).unwrap(),
                );
            }
        }
    }

    #[test]
    fn takes_tensors_that_are_not_contiguous() {
        let device = Device::flex();
        let images = random([2, 5, 6, 3], &device).permute([0, 3, 1, 2]);
        let kernel = random([3, 3, 3, 4], &device).permute([3, 0, 1, 2]);
        assert_close(
            convolve(images.clone(), kernel.clone(), 1, 1),
            conv2d(images, kernel, None, options(1, 1)),
        );
    }

    #[test]
    fn a_frozen_kernel_gets_no_gradient() {
        let device = Device::flex().autodiff();
        let images = random([1, 2, 4, 4], &device).require_grad();
        let kernel = random([2, 2, 3, 3], &device);
        let grads = convolve(images.clone(), kernel.clone(), 1, 1)
            .sum()
            .backward();
        assert!(images.grad(&grads).is_some());
        assert!(kernel.grad(&grads).is_none());
    }

    #[test]
    #[should_panic(expected = "channels of images and kernel")]
    fn refuses_shapes_that_do_not_fit() {
        let device = Device::flex();
        convolve(
            random([1, 2, 4, 4], &device),
            random([1, 3, 3, 3], &device),
            1,
            1,
        );
    }
}
