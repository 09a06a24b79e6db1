//! The convolution on a CPU: the 3x3 ones of a residual network save products where their stride is
//! 1 ([`winograd`]) and go [`direct`]ly from image to result elsewhere; the few others are
//! [`unfolded`] into multiplications.

use std::ops::Range;

use macerator::{Scalar, Simd, with_simd};

use super::{Convolution, Geometry, Part};
use crate::kernels::threads::in_chunks;

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

/// Images whose kernel gradients are summed in one piece. Fixed, so that the sum's order, and
/// with it every bit of the result, is the same on any number of threads.
const SUMMED_TOGETHER: usize = 8;

/// `len` sums over the images of a batch. `add` adds those of some images to a piece, in a buffer to
/// work in; the pieces are added up in their order.
fn sum_over_images(
    batch: usize,
    len: usize,
    add: impl Fn(Range<usize>, &mut [f32], &mut Vec<f32>) + Sync,
) -> Vec<f32> {
    let pieces = batch.div_ceil(SUMMED_TOGETHER);
    let mut pieces = in_chunks(pieces * len, len, |piece, sum, buffer| {
        let first = piece * SUMMED_TOGETHER;
        add(first..batch.min(first + SUMMED_TOGETHER), sum, buffer);
    });
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

/// The values of image `n` of those that have `len` each.
fn image(values: &[f32], n: usize, len: usize) -> &[f32] {
    &values[n * len..][..len]
}
