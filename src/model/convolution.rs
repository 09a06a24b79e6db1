//! The network's 2D convolution, with its own kernels on the CPU.
//!
//! Burn's Flex backend reaches every convolution, and every gradient of one, through transposed
//! copies of the whole batch; they took a third of a training step. Here one image at a time is
//! unfolded into columns that stay in the cache (im2col; Chellapilla et al., 2006, "High
//! Performance Convolutional Neural Networks for Document Processing") and multiplied by the
//! `gemm` crate, the one Flex uses. All other backends keep Burn's convolution.
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

use super::threads::for_each_chunk;

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
#[cfg_attr(target_arch = "wasm32", backend_extension(Autodiff, Flex, Cube))]
#[cfg_attr(not(target_arch = "wasm32"), backend_extension(Autodiff, Flex))]
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

#[cfg(target_arch = "wasm32")]
impl Convolution for burn::backend::Cube {}

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
        let output = geometry.forward(images.storage(), kernel.storage());
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
        let output = geometry.images_gradient(kernel.storage(), gradient.storage());
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
        let output = geometry.kernel_gradient(images.storage(), gradient.storage());
        flex_tensor(output, geometry.kernel_shape())
    }
}

fn flex_tensor(values: Vec<f32>, shape: [usize; 4]) -> FlexTensor {
    FlexTensor::from_data(TensorData::new(values, Shape::from(shape)))
}

/// Images whose kernel gradients are summed in one piece. Fixed, so that the sum's order, and
/// with it every bit of the result, is the same on any number of threads.
const SUMMED_TOGETHER: usize = 8;

/// The sizes of one convolution.
#[derive(Debug, Clone, Copy)]
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
        let [batch, channels_in, height, width] = images.layout().shape().dims();
        let [channels_out, kernel_in, size, kernel_width] = kernel.layout().shape().dims();
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

    fn forward(&self, images: &[f32], kernel: &[f32]) -> Vec<f32> {
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

    fn images_gradient(&self, kernel: &[f32], gradient: &[f32]) -> Vec<f32> {
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

    fn kernel_gradient(&self, images: &[f32], gradient: &[f32]) -> Vec<f32> {
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
        let (total, rest) = sums.split_at_mut(len);
        for piece in rest.chunks_exact(len) {
            for (total, value) in total.iter_mut().zip(piece) {
                *total += value;
            }
        }
        sums.truncate(len);
        sums
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
        let centre = self.padding as isize;
        let mut row = 0;
        for channel in 0..self.channels_in {
            for tap_y in 0..self.size as isize {
                for tap_x in 0..self.size as isize {
                    let shift = (tap_y - centre) * self.width as isize + tap_x - centre;
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

#[cfg(test)]
mod tests {
    use burn::tensor::module::conv2d;
    use burn::tensor::{Device, Distribution};

    use super::*;

    fn random(shape: [usize; 4], device: &Device) -> Tensor<4> {
        Tensor::random(shape, Distribution::Normal(0.0, 1.0), device)
    }

    fn assert_close(ours: Tensor<4>, burns: Tensor<4>) {
        ours.into_data()
            .assert_approx_eq::<f32>(&burns.into_data(), burn::tensor::Tolerance::absolute(1e-3));
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
            [2, 16, 32, 32, 1, 2],
            [3, 32, 32, 16, 3, 1],
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
