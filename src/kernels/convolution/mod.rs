//! The network's 2D convolution, with kernels of our own.
//!
//! Burn's Flex backend reaches every convolution, and every gradient of one, through transposed
//! copies of the whole batch; they took a third of a training step. So CPU and GPU have kernels of
//! their own.
//!
//! Shapes: images `(batch, in, height, width)`, kernel `(out, in, size, size)`, result
//! `(batch, out, out_height, out_width)`. No bias, no groups, no dilation, square kernels.

use burn::backend::flex::FlexTensor;
use burn::backend::ops::ConvOptions;
use burn::backend::tensor::FloatTensor;
use burn::tensor::{Shape, Tensor, TensorData};
#[cfg(gpu_kernels)]
use burn_wgpu::CubeTensor;

use super::choice;
use super::operation::{Backed, Operation, Tensors, compute, exactly};

mod cpu;
#[cfg(any(gpu_kernels, test))]
#[cfg_attr(not(gpu_kernels), allow(dead_code, reason = "launches nothing"))]
mod gpu;
mod normalized;

#[cfg(test)]
pub(super) use gpu::texts;
pub(crate) use normalized::convolve_and_normalize;

/// How a kernel goes over an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sliding {
    /// How far apart its places are.
    pub stride: usize,
    /// Zeros around the image, on each side.
    pub padding: usize,
}

impl Sliding {
    fn options(self) -> ConvOptions<2> {
        ConvOptions::new([self.stride; 2], [self.padding; 2], [1; 2], 1)
    }
}

/// Convolution of `images` with `kernel`: zeros outside.
///
/// # Panics
/// When the shapes do not fit together.
pub fn convolve(images: Tensor<4>, kernel: Tensor<4>, sliding: Sliding) -> Tensor<4> {
    let geometry = Geometry::of(images.dims(), kernel.dims(), sliding);
    if !ours(&images, geometry) {
        return burn::tensor::module::conv2d(images, kernel, None, sliding.options());
    }
    let part = Part::Result;
    let given = vec![images.into_dispatch(), kernel.into_dispatch()];
    let [result] = compute(Convolution { part, geometry }, given, vec![]);
    Tensor::from_dispatch(result)
}

/// Whether our kernels compute this convolution: those for a GPU are made for some sizes alone.
fn ours(images: &Tensor<4>, geometry: Geometry) -> bool {
    let device = images.device();
    choice::ours(&device) && (!choice::is_gpu(&device) || geometry.suits_gpu())
}

/// A convolution or one of its gradients.
#[derive(Debug, Clone, Copy)]
struct Convolution {
    part: Part,
    geometry: Geometry,
}

/// What is computed of a convolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The result, of images and kernel.
    Result,
    /// The gradient with respect to the images, of the result's gradient and the kernel.
    Images,
    /// The gradient with respect to the kernel, of images and the result's gradient.
    Kernel,
}

impl Operation for Convolution {
    fn on_cpu(self, given: Vec<FlexTensor>) -> Vec<FlexTensor> {
        let [left, right] = exactly(given);
        let values = cpu::compute(self, [left.storage(), right.storage()]);
        let shape = Shape::from(self.geometry.shape(self.part));
        vec![FlexTensor::from_data(TensorData::new(values, shape))]
    }

    #[cfg(gpu_kernels)]
    fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
        gpu::compute(self, &given)
    }

    fn gradients<B: Backed>(
        self,
        kept: Tensors<B>,
        gradient: FloatTensor<B>,
        wanted: &[bool],
    ) -> Vec<Option<FloatTensor<B>>> {
        let [images, kernel] = exactly(kept.floats);
        let of = |part, floats| {
            let given = Tensors {
                floats,
                ints: vec![],
            };
            B::compute(Self { part, ..self }, given).pop()
        };
        let of_images = wanted[0].then(|| of(Part::Images, vec![gradient.clone(), kernel]));
        // Not wanted of a frozen kernel.
        let of_kernel = wanted[1].then(|| of(Part::Kernel, vec![images, gradient]));
        vec![of_images.flatten(), of_kernel.flatten()]
    }
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
    fn of(images: [usize; 4], kernel: [usize; 4], sliding: Sliding) -> Self {
        let Sliding { stride, padding } = sliding;
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

    /// Whether our kernels for a GPU are made for these sizes.
    fn suits_gpu(&self) -> bool {
        matches!(self.size, 1 | 3)
            && matches!(self.stride, 1 | 2)
            && self.padding == self.size / 2
            && self.height.is_multiple_of(self.stride)
            && self.width.is_multiple_of(self.stride)
    }

    /// Of the tensor that is computed.
    fn shape(&self, part: Part) -> [usize; 4] {
        let (batch, size) = (self.batch, self.size);
        let (channels_in, channels_out) = (self.channels_in, self.channels_out);
        match part {
            Part::Result => [batch, channels_out, self.out_height, self.out_width],
            Part::Images => [batch, channels_in, self.height, self.width],
            Part::Kernel => [channels_out, channels_in, size, size],
        }
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;
    use burn::tensor::module::conv2d;

    use super::*;
    use crate::kernels::testing::{Found, assert_alike, gradient, gradients, noise, values};

    const ONE: Sliding = Sliding {
        stride: 1,
        padding: 1,
    };

    fn burns(images: Tensor<4>, kernel: Tensor<4>, sliding: Sliding) -> Tensor<4> {
        conv2d(images, kernel, None, sliding.options())
    }

    /// Result and gradients by Burn's convolution and by ours.
    fn assert_agree(images: Tensor<4>, kernel: Tensor<4>, sliding: Sliding) {
        assert_agree_within(1e-5, images, kernel, sliding);
    }

    fn assert_agree_within(tolerance: f32, images: Tensor<4>, kernel: Tensor<4>, sliding: Sliding) {
        let what = format!("{:?} {:?} {sliding:?}", images.dims(), kernel.dims());
        let [burns, ours] = [burns, convolve].map(|convolve| -> Found {
            let result = convolve(images.clone(), kernel.clone(), sliding);
            let gradients = gradients(&result);
            vec![
                ("result", Some(values(result))),
                gradient("images' gradient", &images, &gradients),
                gradient("kernel's gradient", &kernel, &gradients),
            ]
        });
        assert_alike(&what, tolerance, [&burns, &ours]);
    }

    /// Result and both gradients against Burn's convolution, for each shape in the networks.
    #[test]
    fn agrees_with_burn() {
        let device = Device::flex().autodiff();
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
            [1, 2, 3, 2, 3, 2],
            // Where several images are unfolded at once, and the last ones are fewer.
            [11, 12, 16, 4, 3, 2],
            [19, 8, 24, 2, 3, 1],
            [9, 6, 5, 1, 3, 1],
            [17, 16, 8, 2, 1, 2],
            // ImageNet's stem.
            [2, 3, 64, 32, 7, 2],
        ] {
            let images = noise([batch, channels_in, side, side], 1, &device);
            let kernel = noise([channels_out, channels_in, size, size], 2, &device);
            let padding = size / 2;
            let sliding = Sliding { stride, padding };
            assert_agree(images.require_grad(), kernel.require_grad(), sliding);
        }
    }

    /// Kernels that are too large for a cache, with more images than are made together, and fewer.
    #[test]
    fn large_kernels_agree_with_burn() {
        let device = Device::flex().autodiff();
        for [batch, channels_in, channels_out, side] in
            [[19, 192, 160, 4], [3, 160, 192, 8], [11, 256, 256, 8]]
        {
            let images = noise([batch, channels_in, side, side], 1, &device);
            let kernel = noise([channels_out, channels_in, 3, 3], 2, &device);
            // Each value is a sum of more products.
            assert_agree_within(3e-5, images.require_grad(), kernel.require_grad(), ONE);
        }
    }

    /// Workers that share a batch have other images beside an image than one that computes it alone.
    #[test]
    fn small_planes_have_the_same_bits_beside_any_others() {
        let device = Device::flex();
        for [channels, side] in [[48, 4], [32, 2], [64, 1]] {
            let images = noise([11, channels, side, side], 1, &device);
            let kernel = noise([channels, channels, 3, 3], 2, &device);
            let sliding = Sliding {
                stride: if side == 4 { 2 } else { 1 },
                padding: 1,
            };
            let together = values(convolve(images.clone(), kernel.clone(), sliding));
            let apart = (0..11).flat_map(|n| {
                let image = images.clone().narrow(0, n, 1);
                values(convolve(image, kernel.clone(), sliding))
            });
            assert_eq!(together, apart.collect::<Vec<_>>(), "{channels}, {side}");
        }
    }

    #[test]
    fn takes_tensors_that_are_not_contiguous() {
        let device = Device::flex().autodiff();
        let images = noise([2, 5, 6, 3], 1, &device).permute([0, 3, 1, 2]);
        let kernel = noise([3, 3, 3, 4], 2, &device).permute([3, 0, 1, 2]);
        assert_agree(images.require_grad(), kernel.require_grad(), ONE);
    }

    #[test]
    fn a_frozen_kernel_gets_no_gradient() {
        let device = Device::flex().autodiff();
        let images = noise([1, 2, 4, 4], 1, &device).require_grad();
        let kernel = noise([2, 2, 3, 3], 2, &device);
        let result = convolve(images.clone(), kernel.clone(), ONE);
        let grads = result.sum().backward();
        assert!(images.grad(&grads).is_some());
        assert!(kernel.grad(&grads).is_none());
    }

    #[test]
    #[should_panic(expected = "channels of images and kernel")]
    fn refuses_shapes_that_do_not_fit() {
        let [images, kernel] = [[1, 2, 4, 4], [1, 3, 3, 3]];
        let of = |shape| noise(shape, 1, &Device::flex());
        convolve(of(images), of(kernel), ONE);
    }
}
