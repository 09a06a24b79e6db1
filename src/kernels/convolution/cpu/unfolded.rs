//! Any convolution as a multiplication: one image at a time is unfolded into columns that stay in
//! the cache (im2col; Chellapilla et al., 2006, "High Performance Convolutional Neural Networks for
//! Document Processing") and multiplied by the `gemm` crate, the one Flex uses. Of small planes, whose
//! kernels are larger than what they are put on, several images are unfolded at once: a kernel is read
//! once for all of them.

use std::ops::Range;

use super::{Geometry, Part, image};
use crate::kernels::batch::{Batch, TOGETHER};
use crate::kernels::threads::in_chunks;

/// Places of a small plane, at most.
const SMALL: usize = 16;

/// Any part of any convolution.
pub fn compute(part: Part, geometry: &Geometry, given: [&[f32]; 2]) -> Vec<f32> {
    match geometry.places() <= SMALL {
        true => several_at_once(part, geometry, given),
        false => one_by_one(part, geometry, given),
    }
}

fn one_by_one(part: Part, geometry: &Geometry, [left, right]: [&[f32]; 2]) -> Vec<f32> {
    let (places, taps, out) = (geometry.places(), geometry.taps(), geometry.channels_out);
    let (image_len, result_len) = (geometry.image_len(), geometry.result_len());
    let unfolded = taps * places;
    // Each product is transposed, so that the long dimension is the one the multiplication
    // vectorizes over.
    match part {
        // result (out, places) = kernel (out, taps) x columns (taps, places)
        Part::Result => in_chunks(
            geometry.batch * result_len,
            result_len,
            |n, result, columns| {
                columns.resize(unfolded, 0.0);
                geometry.unfold(image(left, n, image_len), columns, (places, 0));
                let (columns, kernel) = (Matrix(columns, [1, places]), Matrix(right, [1, taps]));
                multiply(columns, kernel, result, [places, taps, out], false);
            },
        ),
        // columns (taps, places) = kernel^T (taps, out) x gradient (out, places)
        Part::Images => in_chunks(
            geometry.batch * image_len,
            image_len,
            |n, result, columns| {
                columns.resize(unfolded, 0.0);
                let gradient = Matrix(image(left, n, result_len), [1, places]);
                let kernel = Matrix(right, [taps, 1]);
                multiply(gradient, kernel, columns, [places, out, taps], false);
                geometry.fold(columns, result, (places, 0));
            },
        ),
        // sum (out, taps) += gradient (out, places) x columns^T (places, taps)
        Part::Kernel => Batch::of(geometry.batch).sums(out * taps, |images, sum, columns| {
            columns.resize(unfolded, 0.0);
            for n in images {
                geometry.unfold(image(left, n, image_len), columns, (places, 0));
                let columns = Matrix(columns, [places, 1]);
                let gradient = Matrix(image(right, n, result_len), [1, places]);
                multiply(columns, gradient, sum, [taps, places, out], true);
            }
        }),
    }
}

/// The same with [`TOGETHER`] images' places beside each other in each row of a matrix.
fn several_at_once(part: Part, geometry: &Geometry, [left, right]: [&[f32]; 2]) -> Vec<f32> {
    let (places, taps, out) = (geometry.places(), geometry.taps(), geometry.channels_out);
    let (image_len, result_len) = (geometry.image_len(), geometry.result_len());
    let width = TOGETHER * places;
    // The columns first: in them, what lies beside an image stays 0.
    let rooms = [taps * width, out * width];
    match part {
        // results (out, width) = kernel (out, taps) x columns (taps, width)
        Part::Result => in_chunks(
            geometry.batch * result_len,
            TOGETHER * result_len,
            |n, result, buffer| {
                buffer.resize(rooms.iter().sum(), 0.0);
                let (columns, results) = buffer.split_at_mut(rooms[0]);
                for (i, _) in result.chunks_exact(result_len).enumerate() {
                    let image = image(left, n * TOGETHER + i, image_len);
                    geometry.unfold(image, columns, (width, i * places));
                }
                let (columns, kernel) = (Matrix(columns, [1, width]), Matrix(right, [1, taps]));
                multiply(columns, kernel, results, [width, taps, out], false);
                for (i, result) in result.chunks_exact_mut(result_len).enumerate() {
                    for (o, result) in result.chunks_exact_mut(places).enumerate() {
                        result.copy_from_slice(&results[o * width + i * places..][..places]);
                    }
                }
            },
        ),
        // columns (taps, width) = kernel^T (taps, out) x gradients (out, width)
        Part::Images => in_chunks(
            geometry.batch * image_len,
            TOGETHER * image_len,
            |n, images, buffer| {
                buffer.resize(rooms.iter().sum(), 0.0);
                let (columns, gradients) = buffer.split_at_mut(rooms[0]);
                let count = images.len() / image_len;
                let left = &left[n * TOGETHER * result_len..][..count * result_len];
                beside_each_other(left, places, gradients, width);
                let (gradients, kernel) = (Matrix(gradients, [1, width]), Matrix(right, [taps, 1]));
                multiply(gradients, kernel, columns, [width, out, taps], false);
                for (i, image) in images.chunks_exact_mut(image_len).enumerate() {
                    geometry.fold(columns, image, (width, i * places));
                }
            },
        ),
        // sum (out, taps) += gradients (out, used) x columns^T (used, taps)
        Part::Kernel => Batch::of(geometry.batch).sums(out * taps, |images, sum, buffer| {
            buffer.resize(rooms.iter().sum(), 0.0);
            let (columns, gradients) = buffer.split_at_mut(rooms[0]);
            for (i, n) in images.clone().enumerate() {
                geometry.unfold(image(left, n, image_len), columns, (width, i * places));
            }
            let right = &right[images.start * result_len..images.end * result_len];
            beside_each_other(right, places, gradients, width);
            let (columns, gradients) = (Matrix(columns, [width, 1]), Matrix(gradients, [1, width]));
            multiply(
                columns,
                gradients,
                sum,
                [taps, images.len() * places, out],
                true,
            );
        }),
    }
}

/// Puts the planes of several images, `(image, channel, places)`, into rows of so much for a channel.
fn beside_each_other(images: &[f32], places: usize, rows: &mut [f32], width: usize) {
    let channels = rows.len() / width;
    for (i, image) in images.chunks_exact(channels * places).enumerate() {
        for (channel, plane) in image.chunks_exact(places).enumerate() {
            rows[channel * width + i * places..][..places].copy_from_slice(plane);
        }
    }
}

impl Geometry {
    /// Writes into row `(channel, y, x)` of `columns` what that tap of the kernel sees at each
    /// place; a row has a width, and what is of this image begins somewhere in it. What it sees beside the
    /// image is left as it is: 0 from the start.
    fn unfold(&self, image: &[f32], columns: &mut [f32], at: (usize, usize)) {
        self.for_each_row(at, |places, source| {
            let values = image[source..].iter().step_by(self.stride);
            for (column, value) in columns[places].iter_mut().zip(values) {
                *column = *value;
            }
        });
    }

    /// The opposite of [`Self::unfold`]: adds up in `image` what the taps hold for each pixel.
    fn fold(&self, columns: &[f32], image: &mut [f32], at: (usize, usize)) {
        self.for_each_row(at, |places, source| {
            let (columns, pixels) = (&columns[places], image[source..].iter_mut());
            // Without steps the compiler makes vectors of it.
            match self.stride {
                1 => add(pixels, columns),
                stride => add(pixels.step_by(stride), columns),
            }
        });
    }

    /// For each tap and each row of places: the places of the columns that see the image, and the
    /// index in the image of what the first one sees.
    fn for_each_row(&self, (width, begin): (usize, usize), mut f: impl FnMut(Range<usize>, usize)) {
        for tap in 0..self.taps() {
            let (channel, tap_y) = (tap / (self.size * self.size), tap / self.size % self.size);
            let tap_x = tap % self.size;
            let start = self.padding.saturating_sub(tap_x).div_ceil(self.stride);
            let end = (self.width + self.padding)
                .saturating_sub(tap_x)
                .div_ceil(self.stride)
                .min(self.out_width);
            for row in 0..self.out_height {
                let y = (row * self.stride + tap_y).checked_sub(self.padding);
                if let Some(y) = y.filter(|&y| y < self.height && start < end) {
                    let x = start * self.stride + tap_x - self.padding;
                    let places = tap * width + begin + row * self.out_width;
                    let source = (channel * self.height + y) * self.width + x;
                    f(places + start..places + end, source);
                }
            }
        }
    }
}

fn add<'a>(values: impl Iterator<Item = &'a mut f32>, others: &[f32]) {
    for (value, other) in values.zip(others) {
        *value += other;
    }
}

/// A matrix in a slice: element (i, j) stands at `i * strides[0] + j * strides[1]`.
struct Matrix<'a>(&'a [f32], [usize; 2]);

impl Matrix<'_> {
    fn holds(&self, rows: usize, columns: usize) -> bool {
        self.0.len() > (rows - 1) * self.1[0] + (columns - 1) * self.1[1]
    }
}

/// `result (rows, columns) = left (rows, inner) x right (inner, columns)`, added to what is there
/// if `add`. `result` is stored column by column.
fn multiply(
    left: Matrix,
    right: Matrix,
    result: &mut [f32],
    [rows, inner, columns]: [usize; 3],
    add: bool,
) {
    assert!(left.holds(rows, inner) && right.holds(inner, columns));
    assert!(result.len() >= rows * columns);
    let (left, [left_row, left_column]) = (left.0.as_ptr(), left.1.map(|s| s as isize));
    let (right, [right_row, right_column]) = (right.0.as_ptr(), right.1.map(|s| s as isize));
    let (result, serial) = (result.as_mut_ptr(), gemm::Parallelism::None);
    // SAFETY: the assertions keep every index that gemm reads or writes inside its slice, and
    // `result` is borrowed exclusively.
    unsafe {
        gemm::gemm(
            rows,
            columns,
            inner,
            result,
            rows as isize,
            1,
            add,
            left,
            left_column,
            left_row,
            right,
            right_column,
            right_row,
            1.0f32,
            1.0f32,
            false,
            false,
            false,
            serial,
        );
    }
}
