//! The 3x3 convolutions of stride 1 and 2 of a residual network, straight from image to result.
//!
//! An image is copied once into planes with a rim of zeros; for stride 2 into four planes for each
//! channel, of even and odd rows and columns. Every tap of the kernel then sees a plane some places
//! further on, so that a few sums at a time stay in registers while the values they need stream
//! past: nothing is unfolded, and nothing is packed but the kernel. The gradient with respect to the
//! images is the same convolution, of the result's gradient with the kernel turned round.
//! `macerator`, which Flex uses too, chooses the processor's vectors.

use macerator::{Scalar, Simd, Vector, vload_unaligned, vstore_unaligned, with_simd};

use super::{Geometry, SUMMED_TOGETHER, add_up, lanes};
use crate::kernels::threads::for_each_chunk;

/// Taps of a kernel on one plane, and along one side.
const TAPS: usize = SIDE * SIDE;
const SIDE: usize = 3;
/// Result channels whose sums stay in registers together, for two vectors of places each.
const CHANNELS: usize = 4;
/// Likewise for the kernel's gradient, for the taps of a row and two vectors each.
const GRADIENT_CHANNELS: usize = 2;
/// Rows of the result that are computed for all channels before the next ones, so that the rows of
/// the image under them stay in the first cache.
const BAND: usize = 4;
/// Places over which a sum of the kernel's gradient runs before its vector is added up: with fewer,
/// small planes would spend their time on that.
const PLACES_TOGETHER: usize = 1024;

/// Such a convolution.
#[derive(Debug, Clone, Copy)]
pub struct Direct {
    batch: usize,
    channels_in: usize,
    channels_out: usize,
    stride: usize,
    /// Of the result.
    height: usize,
    width: usize,
}

impl Direct {
    /// For [`Self::forward`]: nothing if the convolution is not such a one.
    pub fn forward_of(geometry: &Geometry) -> Option<Self> {
        Self::of(geometry).filter(|direct| direct.channels_out.is_multiple_of(CHANNELS))
    }

    /// For [`Self::images_gradient`].
    pub fn images_gradient_of(geometry: &Geometry) -> Option<Self> {
        Self::of(geometry).filter(|direct| direct.channels_in.is_multiple_of(CHANNELS))
    }

    /// For [`Self::kernel_gradient`].
    pub fn kernel_gradient_of(geometry: &Geometry) -> Option<Self> {
        Self::of(geometry).filter(|direct| direct.channels_out.is_multiple_of(GRADIENT_CHANNELS))
    }

    fn of(geometry: &Geometry) -> Option<Self> {
        let Geometry {
            stride,
            height,
            width,
            ..
        } = *geometry;
        let direct = Self {
            batch: geometry.batch,
            channels_in: geometry.channels_in,
            channels_out: geometry.channels_out,
            stride,
            height: height / stride,
            width: width / stride,
        };
        let fits = (geometry.size, geometry.padding) == (SIDE, 1)
            && stride <= 2
            && height.is_multiple_of(stride)
            && width.is_multiple_of(stride)
            && direct.width.is_multiple_of(lanes())
            && direct.height.is_multiple_of(BAND);
        fits.then_some(direct)
    }

    /// Places of the result's planes.
    fn places(&self) -> usize {
        self.height * self.width
    }

    fn image_len(&self) -> usize {
        self.channels_in * self.places() * self.stride * self.stride
    }

    fn result_len(&self) -> usize {
        self.channels_out * self.places()
    }

    /// How a result of this size lies over the padded planes of a stride.
    fn grid(&self, stride: usize) -> Grid {
        let rim = 2 / stride;
        let row = self.width + rim;
        let plane = (self.height + rim) * row;
        Grid {
            height: self.height,
            width: self.width,
            row,
            plane,
            channel: plane * stride * stride,
        }
    }

    pub fn forward(&self, images: &[f32], kernel: &[f32]) -> Vec<f32> {
        let grid = self.grid(self.stride);
        let kernel = pack(
            [self.channels_out, self.channels_in, TAPS],
            |out, channel, tap| kernel[(out * self.channels_in + channel) * TAPS + tap],
        );
        let ahead: [usize; TAPS] = std::array::from_fn(|tap| grid.ahead(tap));
        let mut output = vec![0.0; self.batch * self.result_len()];
        for_each_chunk(&mut output, self.result_len(), |n, result, padded| {
            padded.resize(self.channels_in * grid.channel, 0.0);
            grid.pad(&images[n * self.image_len()..][..self.image_len()], padded);
            convolve(grid, padded, &kernel, &ahead, result);
        });
        output
    }

    pub fn images_gradient(&self, kernel: &[f32], gradient: &[f32]) -> Vec<f32> {
        let grid = self.grid(1);
        let value = |channel: usize, out: usize, tap: usize| {
            kernel[(out * self.channels_in + channel) * TAPS + tap]
        };
        // The taps that reach the pixels of each phase, and where they see the gradient.
        let phases: Vec<(usize, usize, Vec<f32>, Vec<usize>)> = (0..self.stride * self.stride)
            .map(|phase| {
                let (y, x) = (phase / self.stride, phase % self.stride);
                // One of a phase's pixels is seen by a tap at this place of the padded gradient,
                // times the stride.
                let stride = self.stride;
                let seen = move |at: usize, tap: usize| at + 1 + stride - tap;
                let reach = move |at: usize| {
                    (0..SIDE).filter(move |&tap| seen(at, tap).is_multiple_of(stride))
                };
                let taps: Vec<usize> = reach(y)
                    .flat_map(|ty| reach(x).map(move |tx| ty * SIDE + tx))
                    .collect();
                let ahead = taps
                    .iter()
                    .map(|tap| {
                        seen(y, tap / SIDE) / stride * grid.row + seen(x, tap % SIDE) / stride
                    })
                    .collect();
                let packed = pack(
                    [self.channels_in, self.channels_out, taps.len()],
                    |channel, out, tap| value(channel, out, taps[tap]),
                );
                (y, x, packed, ahead)
            })
            .collect();
        let mut output = vec![0.0; self.batch * self.image_len()];
        for_each_chunk(&mut output, self.image_len(), |n, image, buffer| {
            let padded_len = self.channels_out * grid.channel;
            buffer.resize(padded_len + self.channels_in * self.places(), 0.0);
            let (padded, part) = buffer.split_at_mut(padded_len);
            grid.pad(
                &gradient[n * self.result_len()..][..self.result_len()],
                padded,
            );
            if let [(_, _, kernel, ahead)] = &phases[..] {
                return convolve(grid, padded, kernel, ahead, image);
            }
            for (y, x, kernel, ahead) in &phases {
                convolve(grid, padded, kernel, ahead, part);
                let rows = image.chunks_exact_mut(self.width * self.stride).skip(*y);
                for (row, values) in rows.step_by(self.stride).zip(part.chunks_exact(self.width)) {
                    let pixels = row[*x..].iter_mut().step_by(self.stride);
                    pixels
                        .zip(values)
                        .for_each(|(pixel, value)| *pixel = *value);
                }
            }
        });
        output
    }

    pub fn kernel_gradient(&self, images: &[f32], gradient: &[f32]) -> Vec<f32> {
        let grid = self.grid(self.stride);
        let len = self.channels_out * self.channels_in * TAPS;
        let (image_len, result_len) = (self.image_len(), self.result_len());
        let together = (PLACES_TOGETHER / self.places()).clamp(1, SUMMED_TOGETHER);
        let mut sums = vec![0.0; self.batch.div_ceil(SUMMED_TOGETHER) * len];
        for_each_chunk(&mut sums, len, |piece, sum, padded| {
            let first = piece * SUMMED_TOGETHER;
            let end = (first + SUMMED_TOGETHER).min(self.batch);
            for first in (first..end).step_by(together) {
                let count = together.min(end - first);
                padded.resize(count * self.channels_in * grid.channel, 0.0);
                grid.pad(&images[first * image_len..][..count * image_len], padded);
                let gradient = &gradient[first * result_len..][..count * result_len];
                add_kernel_gradient(grid, count, padded, gradient, sum);
            }
        });
        add_up(sums, len)
    }
}

/// A kernel in the order in which [`convolve`] reads it: `(out / CHANNELS, in, taps, CHANNELS)`.
/// `value` is asked for result channel, image channel and tap.
fn pack(
    [channels_out, channels_in, taps]: [usize; 3],
    value: impl Fn(usize, usize, usize) -> f32,
) -> Vec<f32> {
    let mut packed = Vec::with_capacity(channels_out * channels_in * taps);
    for block in (0..channels_out).step_by(CHANNELS) {
        for channel in 0..channels_in {
            for tap in 0..taps {
                packed.extend((block..block + CHANNELS).map(|out| value(out, channel, tap)));
            }
        }
    }
    packed
}

/// The places of a result, and how they lie over an image's padded planes.
#[derive(Debug, Clone, Copy)]
struct Grid {
    height: usize,
    width: usize,
    /// Values of a row of a padded plane.
    row: usize,
    /// Values of a padded plane.
    plane: usize,
    /// Values of a channel: one plane, or four for stride 2.
    channel: usize,
}

impl Grid {
    fn places(self) -> usize {
        self.height * self.width
    }

    fn stride(self) -> usize {
        if self.channel == self.plane { 1 } else { 2 }
    }

    /// Copies an image's channels one after the other into `padded`, each with a rim of zeros.
    fn pad(self, image: &[f32], padded: &mut [f32]) {
        let stride = self.stride();
        let (height, width) = (self.height * stride, self.width * stride);
        let channels = image.chunks_exact(height * width);
        for (image, padded) in channels.zip(padded.chunks_exact_mut(self.channel)) {
            if stride == 1 {
                padded[..=self.row].fill(0.0);
                for (y, values) in image.chunks_exact(width).enumerate() {
                    let row = &mut padded[(y + 1) * self.row + 1..][..self.row];
                    let (inside, rim) = row.split_at_mut(width);
                    inside.copy_from_slice(values);
                    rim.fill(0.0);
                }
                padded[self.plane - self.row + 1..].fill(0.0);
                continue;
            }
            // Counted from the rim, the even rows and columns of the image are odd.
            let (even_rows, odd_rows) = padded.split_at_mut(2 * self.plane);
            even_rows[..self.row].fill(0.0);
            even_rows[self.plane..][..self.row].fill(0.0);
            odd_rows[self.plane - self.row..self.plane].fill(0.0);
            odd_rows[2 * self.plane - self.row..].fill(0.0);
            for (y, values) in image.chunks_exact(width).enumerate() {
                let (planes, y) = match y % 2 {
                    0 => (&mut *odd_rows, y / 2),
                    _ => (&mut *even_rows, y / 2 + 1),
                };
                let (even, odd) = planes.split_at_mut(self.plane);
                let even = &mut even[y * self.row..][..self.row];
                let odd = &mut odd[y * self.row..][..self.row];
                even[0] = 0.0;
                odd[self.row - 1] = 0.0;
                let pairs = values.chunks_exact(2);
                for ((pair, even), odd) in pairs.zip(&mut even[1..]).zip(odd) {
                    (*odd, *even) = (pair[0], pair[1]);
                }
            }
        }
    }

    /// Where in a channel the first tap of the kernel sees `place`.
    fn corner(self, place: usize) -> usize {
        place / self.width * self.row + place % self.width
    }

    /// How much further on `tap` looks.
    #[inline(always)]
    fn ahead(self, tap: usize) -> usize {
        let (y, x) = (tap / SIDE, tap % SIDE);
        match self.stride() {
            1 => y * self.row + x,
            _ => (y % 2 * 2 + x % 2) * self.plane + y / 2 * self.row + x / 2,
        }
    }
}

/// `result (out, height, width)` of an image's padded planes and a packed kernel whose taps look
/// `ahead` that far.
fn convolve(grid: Grid, padded: &[f32], kernel: &[f32], ahead: &[usize], result: &mut [f32]) {
    let channels_in = padded.len() / grid.channel;
    let channels_out = result.len() / grid.places();
    assert_eq!(padded.len(), channels_in * grid.channel);
    assert_eq!(result.len(), channels_out * grid.places());
    assert_eq!(kernel.len(), channels_out * channels_in * ahead.len());
    assert!(channels_out.is_multiple_of(CHANNELS) && grid.height.is_multiple_of(BAND));
    let last = grid.corner(grid.places() - 1);
    assert!(ahead.iter().all(|ahead| last + ahead < grid.channel));
    let whole: [usize; TAPS] = std::array::from_fn(|tap| tap / SIDE * grid.row + tap % SIDE);
    match ahead.len() {
        TAPS if ahead == whole => convolve_on::<TAPS, true>(grid, padded, kernel, ahead, result),
        TAPS => convolve_on::<TAPS, false>(grid, padded, kernel, ahead, result),
        4 => convolve_on::<4, false>(grid, padded, kernel, ahead, result),
        2 => convolve_on::<2, false>(grid, padded, kernel, ahead, result),
        1 => convolve_on::<1, false>(grid, padded, kernel, ahead, result),
        _ => unreachable!("a phase of stride 2 has 4, 2 or 1 taps"),
    }
}

#[allow(
    clippy::needless_range_loop,
    reason = "with a constant count of taps the loop is unrolled"
)]
#[with_simd]
fn convolve_on<S: Simd, const N: usize, const WHOLE: bool>(
    grid: Grid,
    padded: &[f32],
    kernel: &[f32],
    ahead: &[usize],
    result: &mut [f32],
) {
    let lanes = f32::lanes::<S>();
    assert!(grid.width.is_multiple_of(lanes));
    let ahead: [usize; N] = ahead.try_into().expect("as many taps as N");
    // With the offsets of a whole plane spelled out, most of them are part of an instruction.
    let ahead = |tap: usize| match WHOLE {
        true => tap / SIDE * grid.row + tap % SIDE,
        false => ahead[tap],
    };
    let band = BAND * grid.width;
    let channels_in = padded.len() / grid.channel;
    let weights = kernel.as_chunks::<CHANNELS>().0.as_chunks::<N>().0;
    for band_start in (0..grid.places()).step_by(band) {
        for (weights, result) in weights
            .chunks_exact(channels_in)
            .zip(result.chunks_exact_mut(CHANNELS * grid.places()))
        {
            for place in (band_start..band_start + band).step_by(2 * lanes) {
                let places = [place, place + lanes];
                let corners = places.map(|place| grid.corner(place));
                let mut sums = [[0f32.splat::<S>(); 2]; CHANNELS];
                for (weights, padded) in weights.iter().zip(padded.chunks_exact(grid.channel)) {
                    for tap in 0..N {
                        // SAFETY: rows hold whole vectors and bands an even number of them, so
                        // `places` and the rest of their vectors lie in the result. What a tap
                        // sees of its last place lies in the channel, as `convolve` asserts, and
                        // what it sees of the others lies before that.
                        let seen = corners.map(|corner| unsafe {
                            vload_unaligned(padded.as_ptr().add(corner + ahead(tap)))
                        });
                        for (sums, weight) in sums.iter_mut().zip(weights[tap]) {
                            let weight: Vector<S, f32> = weight.splat();
                            for (sum, seen) in sums.iter_mut().zip(seen) {
                                *sum = weight.mul_add(seen, *sum);
                            }
                        }
                    }
                }
                for (sums, plane) in sums.into_iter().zip(result.chunks_exact_mut(grid.places())) {
                    for (sum, place) in sums.into_iter().zip(places) {
                        let to = &mut plane[place..place + lanes];
                        // SAFETY: `to` is as long as the vector.
                        unsafe { vstore_unaligned(to.as_mut_ptr(), sum) };
                    }
                }
            }
        }
    }
}

/// Adds to `sum (out, in, 3, 3)` the kernel's gradient over `count` images, padded, with the
/// result's gradient `(count, out, height, width)`.
fn add_kernel_gradient(
    grid: Grid,
    count: usize,
    padded: &[f32],
    gradient: &[f32],
    sum: &mut [f32],
) {
    let channels_in = padded.len() / (count * grid.channel);
    let channels_out = gradient.len() / (count * grid.places());
    assert_eq!(padded.len(), count * channels_in * grid.channel);
    assert_eq!(gradient.len(), count * channels_out * grid.places());
    assert_eq!(sum.len(), channels_out * channels_in * TAPS);
    assert!(channels_out.is_multiple_of(GRADIENT_CHANNELS) && grid.height.is_multiple_of(BAND));
    add_kernel_gradient_on(
        grid,
        padded,
        gradient,
        sum,
        count,
        channels_in,
        channels_out,
    );
}

#[allow(clippy::needless_range_loop, reason = "likewise")]
#[with_simd]
fn add_kernel_gradient_on<S: Simd>(
    grid: Grid,
    padded: &[f32],
    gradient: &[f32],
    sum: &mut [f32],
    count: usize,
    channels_in: usize,
    channels_out: usize,
) {
    let lanes = f32::lanes::<S>();
    assert!(grid.width.is_multiple_of(lanes));
    let corners: Vec<[usize; 2]> = (0..grid.places())
        .step_by(2 * lanes)
        .map(|place| [place, place + lanes].map(|place| grid.corner(place)))
        .collect();
    let ahead: [usize; TAPS] = std::array::from_fn(|tap| grid.ahead(tap));
    for out in (0..channels_out).step_by(GRADIENT_CHANNELS) {
        for channel in 0..channels_in {
            for (y, ahead) in ahead.chunks_exact(SIDE).enumerate() {
                let ahead = [ahead[0], ahead[1], ahead[2]];
                let mut sums = [[[0f32.splat::<S>(); 2]; SIDE]; GRADIENT_CHANNELS];
                for image in 0..count {
                    let gradient = &gradient[(image * channels_out + out) * grid.places()..]
                        [..GRADIENT_CHANNELS * grid.places()];
                    let padded =
                        &padded[(image * channels_in + channel) * grid.channel..][..grid.channel];
                    for (pair, corners) in corners.iter().enumerate() {
                        for (i, corner) in corners.iter().enumerate() {
                            let place = (2 * pair + i) * lanes;
                            // SAFETY: as in `convolve_on`, with the grid's own taps; `gradient`
                            // holds all places of each of its channels.
                            unsafe {
                                let slopes: [Vector<S, f32>; GRADIENT_CHANNELS] =
                                    std::array::from_fn(|o| {
                                        let at = o * grid.places() + place;
                                        vload_unaligned(gradient.as_ptr().add(at))
                                    });
                                for x in 0..SIDE {
                                    let at = corner + ahead[x];
                                    let seen = vload_unaligned(padded.as_ptr().add(at));
                                    for (sums, slope) in sums.iter_mut().zip(slopes) {
                                        sums[x][i] = slope.mul_add(seen, sums[x][i]);
                                    }
                                }
                            }
                        }
                    }
                }
                for (o, sums) in sums.into_iter().enumerate() {
                    let to = ((out + o) * channels_in + channel) * TAPS + SIDE * y;
                    for (to, [a, b]) in sum[to..to + SIDE].iter_mut().zip(sums) {
                        *to += (a + b).reduce_add();
                    }
                }
            }
        }
    }
}
