//! The convolution on a CPU: the 3x3 ones of a residual network save products where their stride is
//! 1 ([`winograd`]) and go [`direct`]ly from image to result elsewhere; the few others are
//! [`unfolded`] into multiplications.

use macerator::{Scalar, Simd, with_simd};

use super::{Convolution, Geometry, Part};

mod direct;
mod unfolded;
mod winograd;

use winograd::Winograd;

/// A part of a convolution, of the two tensors that it is made of.
pub(super) fn compute(Convolution { part, geometry }: Convolution, given: [&[f32]; 2]) -> Vec<f32> {
    if let Some(winograd) = Winograd::of(part, &geometry) {
        winograd.compute(part, given)
    } else if direct::fits(part, &geometry) {
        direct::compute(part, &geometry, given)
    } else {
        unfolded::compute(part, &geometry, given)
    }
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

/// The values of image `n` of those that have `len` each.
fn image(values: &[f32], n: usize, len: usize) -> &[f32] {
    &values[n * len..][..len]
}
