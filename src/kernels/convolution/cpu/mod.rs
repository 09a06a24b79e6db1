//! The convolution on a CPU: the 3x3 ones of a residual network save products where their stride is
//! 1 ([`winograd`]) and go [`direct`]ly from image to result elsewhere; the few others are
//! [`unfolded`] into multiplications.

use burn::backend::Flex;
use burn::backend::flex::FlexTensor;
use burn::tensor::{Shape, TensorData};
use macerator::{Scalar, Simd, with_simd};

use super::{Convolution, Geometry, Sliding};

mod direct;
mod unfolded;
mod winograd;

use direct::Direct;
use winograd::Winograd;

impl Convolution for Flex {
    fn convolution(images: FlexTensor, kernel: FlexTensor, sliding: Sliding) -> FlexTensor {
        let geometry = geometry(&images, &kernel, sliding);
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
        sliding: Sliding,
    ) -> FlexTensor {
        let geometry = geometry(&images, &kernel, sliding);
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
        sliding: Sliding,
    ) -> FlexTensor {
        let geometry = geometry(&images, &kernel, sliding);
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

fn geometry(images: &FlexTensor, kernel: &FlexTensor, sliding: Sliding) -> Geometry {
    let (images, kernel) = (images.layout().shape(), kernel.layout().shape());
    Geometry::of(images.dims(), kernel.dims(), sliding)
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

impl Geometry {
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
