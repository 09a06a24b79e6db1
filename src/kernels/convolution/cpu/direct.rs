//! The 3x3 convolutions of stride 1 and 2 of a residual network, straight from image to result.
//!
//! An image is copied once into planes with a rim of zeros; for stride 2 into four planes for each
//! channel, of even and odd rows and columns. Every tap of the kernel then sees a plane some places
//! further on, so that a few sums at a time stay in registers while the values they need stream
//! past: nothing is unfolded, and nothing is packed but the kernel. The gradient with respect to the
//! images is the same convolution, of the result's gradient with the kernel turned round.
//! `macerator`, which Flex uses too, chooses the processor's vectors.

use macerator::{Scalar, Simd, Vector, vload_unaligned, vstore_unaligned, with_simd};

use super::{Geometry, Part, image, lanes};
use crate::kernels::batch::Batch;
use crate::kernels::threads::in_chunks;

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

/// Whether a part of a convolution is computed here.
pub fn fits(part: Part, geometry: &Geometry) -> bool {
    let Geometry { stride, .. } = *geometry;
    let whole = match part {
        Part::Result => geometry.channels_out.is_multiple_of(CHANNELS),
        Part::Images => geometry.channels_in.is_multiple_of(CHANNELS),
        Part::Kernel => geometry.channels_out.is_multiple_of(GRADIENT_CHANNELS),
    };
    whole
        && (geometry.size, geometry.padding) == (SIDE, 1)
        && stride <= 2
        && geometry.height.is_multiple_of(stride)
        && geometry.width.is_multiple_of(stride)
        && geometry.out_width.is_multiple_of(lanes())
        && geometry.out_height.is_multiple_of(BAND)
}

/// A part that fits.
pub fn compute(part: Part, geometry: &Geometry, [left, right]: [&[f32]; 2]) -> Vec<f32> {
    match part {
        Part::Result => result(geometry, left, right),
        Part::Images => images_gradient(geometry, left, right),
        Part::Kernel => kernel_gradient(geometry, left, right),
    }
}

fn result(geometry: &Geometry, images: &[f32], kernel: &[f32]) -> Vec<f32> {
    let (channels_in, channels_out) = (geometry.channels_in, geometry.channels_out);
    let grid = Grid::new(geometry, geometry.stride);
    let kernel = pack([channels_out, channels_in, TAPS], |out, channel, tap| {
        kernel[(out * channels_in + channel) * TAPS + tap]
    });
    let ahead: [usize; TAPS] = std::array::from_fn(|tap| grid.ahead(tap));
    let len = geometry.result_len();
    in_chunks(geometry.batch * len, len, |n, result, padded| {
        padded.resize(channels_in * grid.channel, 0.0);
        grid.pad(image(images, n, geometry.image_len()), padded);
        convolve(grid, padded, &kernel, &ahead, result);
    })
}

fn images_gradient(geometry: &Geometry, gradient: &[f32], kernel: &[f32]) -> Vec<f32> {
    let (channels_in, channels_out) = (geometry.channels_in, geometry.channels_out);
    let (stride, grid) = (geometry.stride, Grid::new(geometry, 1));
    // One of a phase's pixels is seen by a tap at this place of the padded gradient, times the
    // stride.
    let seen = |at: usize, tap: usize| at + 1 + stride - tap;
    let reach = |at: usize| (0..SIDE).filter(move |&tap| seen(at, tap).is_multiple_of(stride));
    // The taps that reach the pixels of each phase, and where they see the gradient.
    let phase = |phase: usize| {
        let (y, x) = (phase / stride, phase % stride);
        let taps = reach(y).flat_map(|ty| reach(x).map(move |tx| (ty, tx)));
        let taps: Vec<(usize, usize)> = taps.collect();
        let ahead = |&(ty, tx): &_| seen(y, ty) / stride * grid.row + seen(x, tx) / stride;
        let ahead: Vec<usize> = taps.iter().map(ahead).collect();
        let packed = pack(
            [channels_in, channels_out, taps.len()],
            |channel, out, tap| {
                let (ty, tx) = taps[tap];
                kernel[(out * channels_in + channel) * TAPS + ty * SIDE + tx]
            },
        );
        (y, x, packed, ahead)
    };
    let phases: Vec<_> = (0..stride * stride).map(phase).collect();
    let len = geometry.image_len();
    in_chunks(geometry.batch * len, len, |n, pixels, buffer| {
        let padded = channels_out * grid.channel;
        buffer.resize(padded + channels_in * geometry.places(), 0.0);
        let (padded, part) = buffer.split_at_mut(padded);
        grid.pad(image(gradient, n, geometry.result_len()), padded);
        for (y, x, kernel, ahead) in &phases {
            convolve(grid, padded, kernel, ahead, part);
            let rows = pixels.chunks_exact_mut(geometry.width).skip(*y);
            let parts = part.chunks_exact(geometry.out_width);
            for (row, values) in rows.step_by(stride).zip(parts) {
                let pixels = row[*x..].iter_mut().step_by(stride);
                pixels
                    .zip(values)
                    .for_each(|(pixel, value)| *pixel = *value);
            }
        }
    })
}

fn kernel_gradient(geometry: &Geometry, images: &[f32], gradient: &[f32]) -> Vec<f32> {
    let grid = Grid::new(geometry, geometry.stride);
    let (image_len, result_len) = (geometry.image_len(), geometry.result_len());
    let together = (PLACES_TOGETHER / geometry.places()).max(1);
    let len = geometry.channels_out * geometry.taps();
    Batch::of(geometry.batch).sums(len, |batch, sum, padded| {
        for first in batch.clone().step_by(together) {
            let last = batch.end.min(first + together);
            padded.resize((last - first) * geometry.channels_in * grid.channel, 0.0);
            grid.pad(&images[first * image_len..last * image_len], padded);
            let gradient = &gradient[first * result_len..last * result_len];
            add_kernel_gradient(grid, last - first, padded, gradient, sum);
        }
    })
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
    /// Of a convolution's result, over planes that are `stride` apart.
    fn new(geometry: &Geometry, stride: usize) -> Self {
        let (height, width) = (geometry.out_height, geometry.out_width);
        let rim = 2 / stride;
        let row = width + rim;
        let plane = (height + rim) * row;
        Grid {
            height,
            width,
            row,
            plane,
            channel: plane * stride * stride,
        }
    }

    fn places(self) -> usize {
        self.height * self.width
    }

    fn stride(self) -> usize {
        if self.channel == self.plane { 1 } else { 2 }
    }

    /// Copies an image's channels one after the other into `padded`. The rim of each is left as it
    /// is: 0 from the start.
    fn pad(self, image: &[f32], padded: &mut [f32]) {
        let stride = self.stride();
        let (height, width) = (self.height * stride, self.width * stride);
        let channels = image.chunks_exact(height * width);
        for (image, padded) in channels.zip(padded.chunks_exact_mut(self.channel)) {
            for (y, values) in (1..).zip(image.chunks_exact(width)) {
                if stride == 1 {
                    padded[y * self.row + 1..][..width].copy_from_slice(values);
                    continue;
                }
                // Counted from the rim, the even columns of the image are odd.
                let planes = &mut padded[y % 2 * 2 * self.plane + y / 2 * self.row..];
                let (even, odd) = planes.split_at_mut(self.plane);
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
                        let mut seen = [0f32.splat::<S>(); 2];
                        for i in 0..2 {
                            let at = corners[i] + ahead(tap);
                            seen[i] = unsafe { vload_unaligned(padded.as_ptr().add(at)) };
                        }
                        for out in 0..CHANNELS {
                            let weight: Vector<S, f32> = weights[tap][out].splat();
                            for i in 0..2 {
                                sums[out][i] = weight.mul_add(seen[i], sums[out][i]);
                            }
                        }
                    }
                }
                for (out, plane) in result.chunks_exact_mut(grid.places()).enumerate() {
                    for i in 0..2 {
                        let to = &mut plane[places[i]..][..lanes];
                        // SAFETY: `to` is as long as the vector.
                        unsafe { vstore_unaligned(to.as_mut_ptr(), sums[out][i]) };
                    }
                }
            }
        }
    }
}

/// Adds to `sum (out, in, 3, 3)` the kernel's gradient over `count` images, padded, with the
/// result's gradient `(count, out, height, width)`.
#[with_simd]
fn add_kernel_gradient<S: Simd>(
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
                                let mut slopes = [0f32.splat::<S>(); GRADIENT_CHANNELS];
                                for o in 0..GRADIENT_CHANNELS {
                                    let at = o * grid.places() + place;
                                    slopes[o] = vload_unaligned(gradient.as_ptr().add(at));
                                }
                                for x in 0..SIDE {
                                    let at = corner + ahead[x];
                                    let seen = vload_unaligned(padded.as_ptr().add(at));
                                    for o in 0..GRADIENT_CHANNELS {
                                        sums[o][x][i] = slopes[o].mul_add(seen, sums[o][x][i]);
                                    }
                                }
                            }
                        }
                    }
                }
                for o in 0..GRADIENT_CHANNELS {
                    let to = ((out + o) * channels_in + channel) * TAPS + SIDE * y;
                    for x in 0..SIDE {
                        sum[to + x] += (sums[o][x][0] + sums[o][x][1]).reduce_add();
                    }
                }
            }
        }
    }
}
