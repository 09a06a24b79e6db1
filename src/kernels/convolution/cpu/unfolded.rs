//! Any convolution as a multiplication: one image at a time is unfolded into columns that stay in
//! the cache (im2col; Chellapilla et al., 2006, "High Performance Convolutional Neural Networks for
//! Document Processing") and multiplied by the `gemm` crate, the one Flex uses.

use super::{Geometry, SUMMED_TOGETHER, add_up};
use crate::kernels::threads::for_each_chunk;

impl Geometry {
    /// The convolution.
    pub fn forward_unfolded(&self, images: &[f32], kernel: &[f32]) -> Vec<f32> {
        let mut output = vec![0.0; self.batch * self.result_len()];
        for_each_chunk(&mut output, self.result_len(), |n, result, columns| {
            columns.resize(self.taps() * self.places(), 0.0);
            self.unfold(&images[n * self.image_len()..][..self.image_len()], columns);
            // result (out, places) = kernel (out, taps) x columns (taps, places), transposed so
            // that the long dimension is the one the multiplication vectorises over.
            multiply(
                Operand::new(columns, [1, self.places()]),
                Operand::new(kernel, [1, self.taps()]),
                result,
                self.places(),
                [self.places(), self.taps(), self.channels_out],
                false,
            );
        });
        output
    }

    /// The gradient with respect to the images.
    pub fn images_gradient_unfolded(&self, kernel: &[f32], gradient: &[f32]) -> Vec<f32> {
        let mut output = vec![0.0; self.batch * self.image_len()];
        for_each_chunk(&mut output, self.image_len(), |n, image, columns| {
            columns.resize(self.taps() * self.places(), 0.0);
            let gradient = &gradient[n * self.result_len()..][..self.result_len()];
            // columns (taps, places) = kernel^T (taps, out) x gradient (out, places), transposed.
            multiply(
                Operand::new(gradient, [1, self.places()]),
                Operand::new(kernel, [self.taps(), 1]),
                columns,
                self.places(),
                [self.places(), self.channels_out, self.taps()],
                false,
            );
            self.fold(columns, image);
        });
        output
    }

    /// The gradient with respect to the kernel.
    pub fn kernel_gradient_unfolded(&self, images: &[f32], gradient: &[f32]) -> Vec<f32> {
        let len = self.channels_out * self.taps();
        let pieces = self.batch.div_ceil(SUMMED_TOGETHER);
        let mut sums = vec![0.0; pieces * len];
        for_each_chunk(&mut sums, len, |piece, sum, columns| {
            columns.resize(self.taps() * self.places(), 0.0);
            let first = piece * SUMMED_TOGETHER;
            for n in first..(first + SUMMED_TOGETHER).min(self.batch) {
                self.unfold(&images[n * self.image_len()..][..self.image_len()], columns);
                // sum (out, taps) += gradient (out, places) x columns^T (places, taps), transposed.
                multiply(
                    Operand::new(columns, [self.places(), 1]),
                    Operand::new(
                        &gradient[n * self.result_len()..][..self.result_len()],
                        [1, self.places()],
                    ),
                    sum,
                    self.taps(),
                    [self.taps(), self.places(), self.channels_out],
                    true,
                );
            }
        });
        add_up(sums, len)
    }

    /// Writes into row `(channel, y, x)` of `columns` what that tap of the kernel sees at each place.
    fn unfold(&self, image: &[f32], columns: &mut [f32]) {
        if self.keeps_size() {
            self.for_each_shift(|channel, shift, row| {
                let column = &mut columns[row * self.places()..][..self.places()];
                let plane = &image[channel * self.places()..][..self.places()];
                match shift {
                    0.. => {
                        let (body, end) = column.split_at_mut(plane.len() - shift as usize);
                        body.copy_from_slice(&plane[shift as usize..]);
                        end.fill(0.0);
                    }
                    _ => {
                        let (start, body) = column.split_at_mut(-shift as usize);
                        start.fill(0.0);
                        body.copy_from_slice(&plane[..body.len()]);
                    }
                }
            });
            self.clear_wrapped(columns);
            return;
        }
        self.for_each_row(|tap, row, source| {
            let columns =
                &mut columns[tap * self.places() + row * self.out_width..][..self.out_width];
            let Some((source, inside)) = source else {
                columns.fill(0.0);
                return;
            };
            columns[..inside.start].fill(0.0);
            columns[inside.end..].fill(0.0);
            let columns = &mut columns[inside];
            if self.stride == 1 {
                columns.copy_from_slice(&image[source..][..columns.len()]);
            } else {
                for (column, value) in columns
                    .iter_mut()
                    .zip(image[source..].iter().step_by(self.stride))
                {
                    *column = *value;
                }
            }
        });
    }

    /// The opposite of [`Self::unfold`]: adds up in `image` what the taps hold for each pixel.
    fn fold(&self, columns: &mut [f32], image: &mut [f32]) {
        if self.keeps_size() {
            self.clear_wrapped(columns);
            self.for_each_shift(|channel, shift, row| {
                let column = &columns[row * self.places()..][..self.places()];
                let plane = &mut image[channel * self.places()..][..self.places()];
                let (values, places) = match shift {
                    0.. => (column, &mut plane[shift as usize..]),
                    _ => (&column[-shift as usize..], plane),
                };
                for (value, column) in places.iter_mut().zip(values) {
                    *value += column;
                }
            });
            return;
        }
        self.for_each_row(|tap, row, source| {
            let Some((source, inside)) = source else {
                return;
            };
            let columns = &columns[tap * self.places() + row * self.out_width..][..self.out_width];
            let columns = &columns[inside];
            if self.stride == 1 {
                for (value, column) in image[source..].iter_mut().zip(columns) {
                    *value += column;
                }
            } else {
                for (value, column) in image[source..].iter_mut().step_by(self.stride).zip(columns)
                {
                    *value += column;
                }
            }
        });
    }

    /// Whether image and result are of one size, so that a tap sees the whole image shifted.
    fn keeps_size(&self) -> bool {
        let beyond = self.width.min(self.height) > self.padding;
        self.stride == 1 && self.size == 2 * self.padding + 1 && beyond
    }

    /// For each tap of such a kernel: the channel, how far ahead in the image it looks, its row.
    fn for_each_shift(&self, mut f: impl FnMut(usize, isize, usize)) {
        let center = self.padding as isize;
        let mut row = 0;
        for channel in 0..self.channels_in {
            for tap_y in 0..self.size as isize {
                for tap_x in 0..self.size as isize {
                    let shift = (tap_y - center) * self.width as isize + tap_x - center;
                    f(channel, shift, row);
                    row += 1;
                }
            }
        }
    }

    /// Zeroes what such a tap sees beside the image: a shift wraps to the row before or after.
    fn clear_wrapped(&self, columns: &mut [f32]) {
        for (row, column) in columns.chunks_exact_mut(self.places()).enumerate() {
            let tap_x = row % self.size;
            let beside = match tap_x.checked_sub(self.padding) {
                None => 0..(self.padding - tap_x).min(self.width),
                Some(ahead) => self.width.saturating_sub(ahead)..self.width,
            };
            for first in beside {
                for value in column[first..].iter_mut().step_by(self.width) {
                    *value = 0.0;
                }
            }
        }
    }

    /// For each tap and each row of places: the index in the image of the first pixel seen there,
    /// and the range of places in the row that lie inside the image; nothing if none does.
    fn for_each_row(
        &self,
        mut f: impl FnMut(usize, usize, Option<(usize, std::ops::Range<usize>)>),
    ) {
        let mut tap = 0;
        for channel in 0..self.channels_in {
            for tap_y in 0..self.size {
                for tap_x in 0..self.size {
                    let start = self.padding.saturating_sub(tap_x).div_ceil(self.stride);
                    let end = (self.width + self.padding)
                        .saturating_sub(tap_x)
                        .div_ceil(self.stride)
                        .min(self.out_width);
                    for row in 0..self.out_height {
                        let y = (row * self.stride + tap_y).checked_sub(self.padding);
                        let inside = y.filter(|&y| y < self.height && start < end).map(|y| {
                            let x = start * self.stride + tap_x - self.padding;
                            ((channel * self.height + y) * self.width + x, start..end)
                        });
                        f(tap, row, inside);
                    }
                    tap += 1;
                }
            }
        }
    }
}

/// A matrix in a slice: element (i, j) stands at `i * strides[0] + j * strides[1]`.
struct Operand<'a> {
    values: &'a [f32],
    strides: [usize; 2],
}

impl<'a> Operand<'a> {
    fn new(values: &'a [f32], strides: [usize; 2]) -> Self {
        Self { values, strides }
    }

    fn holds(&self, rows: usize, columns: usize) -> bool {
        self.values.len() > (rows - 1) * self.strides[0] + (columns - 1) * self.strides[1]
    }
}

/// `result (rows, columns) = left (rows, inner) x right (inner, columns)`, added to what is there
/// if `add`. `result` is stored column by column, `column_stride` values apart.
fn multiply(
    left: Operand,
    right: Operand,
    result: &mut [f32],
    column_stride: usize,
    [rows, inner, columns]: [usize; 3],
    add: bool,
) {
    assert!(left.holds(rows, inner) && right.holds(inner, columns));
    assert!(rows <= column_stride && result.len() >= columns * column_stride);
    // SAFETY: the assertions keep every index that gemm reads or writes inside its slice, and
    // `result` is borrowed exclusively.
    unsafe {
        gemm::gemm(
            rows,
            columns,
            inner,
            result.as_mut_ptr(),
            column_stride as isize,
            1,
            add,
            left.values.as_ptr(),
            left.strides[1] as isize,
            left.strides[0] as isize,
            right.values.as_ptr(),
            right.strides[1] as isize,
            right.strides[0] as isize,
            1.0f32,
            1.0f32,
            false,
            false,
            false,
            gemm::Parallelism::None,
        );
    }
}
