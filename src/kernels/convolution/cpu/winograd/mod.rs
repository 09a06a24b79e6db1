//! The 3x3 convolutions of stride 1 with fewer multiplications (Lavin and Gray, 2016, "Fast
//! Algorithms for Convolutional Neural Networks", F(4x4, 3x3)).
//!
//! The result is made in tiles of 4x4. Under each lies a patch of 6x6 values; patch and kernel are
//! transformed so that 36 products a channel give the tile, where 144 would be needed. All patches'
//! values at one of the 36 places make a matrix, as do all kernels': what is left are 36
//! multiplications of matrices. The gradient with respect to the images is the same convolution, of
//! the result's gradient with the kernel turned round; that with respect to the kernel
//! (`kernel_gradient`) is the convolution transposed.
//!
//! A vector holds the channels of one place, which every transform treats alike: images are turned
//! round for that, and results back.

use macerator::{Scalar, Simd, Vector, vload_unaligned, vstore_unaligned, with_simd};

use super::{Geometry, Part, lanes};
use crate::kernels::threads::in_chunks;

mod kernel;
mod kernel_gradient;
mod planes;
mod transforms;

use kernel::Taps;
use planes::Planes;
use transforms::{Patch, Transform, tile};

const SIDE: usize = 3;
/// Values of a kernel.
const TAPS: usize = SIDE * SIDE;
/// Values of a patch, and along one side.
const PATCH: usize = PATCH_SIDE * PATCH_SIDE;
const PATCH_SIDE: usize = 6;
/// Values along one side of a tile.
const TILE_SIDE: usize = 4;
/// Most values in a vector of any processor.
const MOST_LANES: usize = 16;
/// Tiles that are made together, so that what they need stays in the cache.
const TILES: usize = 8;
/// Likewise where the kernel does not stay there: each time it comes from memory, it serves more of
/// them.
const TILES_OF_LARGE: usize = 32;
/// Values of a transformed kernel that is too large for a cache.
const LARGE: usize = 1 << 20;
/// Sums that stay in registers together: of so many tiles, for up to two vectors of channels each.
const ROWS: usize = 4;
/// With fewer channels in, the transforms cost more than the products saved.
const LEAST_CHANNELS_IN: usize = 8;

/// Such a convolution.
#[derive(Debug, Clone, Copy)]
pub struct Winograd {
    /// Channels of what is convolved and of what comes out.
    from: usize,
    to: usize,
    planes: Planes,
}

impl Winograd {
    /// For a part of a convolution: nothing if it is not such a one.
    pub fn of(part: Part, geometry: &Geometry) -> Option<Self> {
        let Geometry { height, width, .. } = *geometry;
        let (from, to) = match part {
            Part::Images => (geometry.channels_out, geometry.channels_in),
            _ => (geometry.channels_in, geometry.channels_out),
        };
        let all = |sizes: [usize; 2], of: usize| sizes.iter().all(|size| size.is_multiple_of(of));
        let fits = (geometry.size, geometry.padding, geometry.stride) == (SIDE, 1, 1)
            && all([height, width], TILE_SIDE)
            && from >= LEAST_CHANNELS_IN
            && all([from, to], lanes())
            && (part != Part::Kernel || to.is_multiple_of(ROWS));
        let planes = Planes { height, width };
        fits.then_some(Self { from, to, planes })
    }

    /// That part. Kernels are `(out, in, 3, 3)`.
    pub fn compute(&self, part: Part, [left, right]: [&[f32]; 2]) -> Vec<f32> {
        match part {
            Part::Result => self.convolve(left, Taps::of_result(self, right)),
            Part::Images => self.convolve(left, Taps::of_images(self, right)),
            Part::Kernel => self.kernel_gradient(left, right),
        }
    }

    /// Whether the transformed kernel is too large for a cache.
    fn is_large(&self) -> bool {
        PATCH * self.from * self.to > LARGE
    }

    /// Tiles that are made together.
    fn tiles(&self) -> usize {
        if self.is_large() {
            TILES_OF_LARGE
        } else {
            TILES
        }
    }

    fn convolve(&self, images: &[f32], taps: Taps) -> Vec<f32> {
        let kernel = self.transform_kernel(taps);
        let Self { from, to, planes } = *self;
        let [image, result] = [from, to].map(|channels| channels * planes.size());
        let tiles = self.tiles();
        let together = planes.images_together(tiles);
        let padded = together * planes.padded_size() * from;
        let count = images.len() / image * result;
        in_chunks(count, together * result, |n, results, buffer| {
            buffer.resize(padded + PATCH * tiles * (from + to), 0.0);
            let (padded, buffer) = buffer.split_at_mut(padded);
            let (patches, products) = buffer.split_at_mut(PATCH * tiles * from);
            let count = results.len() / result;
            let images = &images[n * together * image..][..count * image];
            convolve(*self, images, &kernel, [padded, patches, products], results);
        })
    }
}

/// `results (images, to, height, width)` of `images (images, from, height, width)` and a
/// transformed kernel. The rooms to work in are for padded images, zero where nothing was written,
/// patches, `(PATCH, tiles, from)`, and products, `(PATCH, tiles, to)`.
#[with_simd]
fn convolve<S: Simd>(
    winograd: Winograd,
    images: &[f32],
    kernel: &[f32],
    rooms: [&mut [f32]; 3],
    results: &mut [f32],
) {
    let Winograd { from, to, planes } = winograd;
    let [padded, patches, products] = rooms;
    planes.turn_padded(from, images, padded);
    let (most, panel) = (winograd.tiles(), winograd.panel());
    let tiles = images.len() / (from * planes.size()) * planes.tiles();
    for first in (0..tiles).step_by(most) {
        let together = first..tiles.min(first + most);
        // What lies behind the last tile comes to nothing.
        let rows = together.len().next_multiple_of(ROWS);
        for (at, tile) in together.clone().enumerate() {
            let corner = planes.padded_corner(tile) * from;
            let (corner, line) = (&padded[corner..], planes.padded_width() * from);
            let patch = &mut patches[at * from..];
            spread::<S, Patch, PATCH_SIDE>(from, corner, line, patch, most * from);
        }
        for place in 0..PATCH {
            let patches = &patches[place * most * from..][..rows * from];
            for first in (0..to).step_by(panel) {
                let kernel = &kernel[(first * PATCH + place * panel) * from..][..from * panel];
                let sums = &mut products[place * most * to + first..];
                multiply::<S, false>(patches, from, kernel, sums, [rows, panel, to]);
            }
        }
        for (at, tile) in together.enumerate() {
            gather_tile::<S>(planes, to, &products[at * to..], most * to, tile, results);
        }
    }
}

/// A square of `values`, whose lines are `line` apart, transformed: `(PATCH, channels)`, of which
/// each place is `step` after the one before.
#[inline(always)]
fn spread<S: Simd, T: Transform<N>, const N: usize>(
    channels: usize,
    values: &[f32],
    line: usize,
    spread: &mut [f32],
    step: usize,
) {
    assert!(values.len() >= (N - 1) * line + N * channels);
    assert!(spread.len() >= (PATCH - 1) * step + channels);
    for channel in (0..channels).step_by(f32::lanes::<S>()) {
        let mut columns = [[0f32.splat::<S>(); PATCH_SIDE]; N];
        for x in 0..N {
            let mut column = [0f32.splat::<S>(); N];
            for y in 0..N {
                let at = y * line + x * channels + channel;
                // SAFETY: channels are whole vectors, and the last place's lie within `values`.
                column[y] = unsafe { vload_unaligned(values.as_ptr().add(at)) };
            }
            columns[x] = T::apply(column);
        }
        for y in 0..PATCH_SIDE {
            let mut row = [0f32.splat::<S>(); N];
            for x in 0..N {
                row[x] = columns[x][y];
            }
            let values = T::apply(row);
            for x in 0..PATCH_SIDE {
                let at = (y * PATCH_SIDE + x) * step + channel;
                // SAFETY: likewise, within `spread`.
                unsafe { vstore_unaligned(spread.as_mut_ptr().add(at), values[x]) };
            }
        }
    }
}

/// `sums (rows, columns)`, whose rows are `line` apart, = `left (rows, inner)` times `right (inner,
/// columns)`. If `ADD`, `left` is transposed, and the product is added to what is there. `width` is
/// that of `left` as it stands.
#[inline(always)]
fn multiply<S: Simd, const ADD: bool>(
    left: &[f32],
    width: usize,
    right: &[f32],
    sums: &mut [f32],
    [rows, columns, line]: [usize; 3],
) {
    match columns.is_multiple_of(2 * f32::lanes::<S>()) {
        true => multiply_by::<S, 2, ADD>(left, width, right, sums, [rows, columns, line]),
        false => multiply_by::<S, 1, ADD>(left, width, right, sums, [rows, columns, line]),
    }
}

/// The same by `N` vectors of columns at a time.
#[inline(always)]
fn multiply_by<S: Simd, const N: usize, const ADD: bool>(
    left: &[f32],
    width: usize,
    right: &[f32],
    sums: &mut [f32],
    [rows, columns, line]: [usize; 3],
) {
    let lanes = f32::lanes::<S>();
    let inner = right.len() / columns;
    let in_left = |row: usize, place: usize| match ADD {
        true => place * width + row,
        false => row * width + place,
    };
    assert!(left.len() > in_left(rows - 1, inner - 1));
    assert!(columns <= line && sums.len() >= (rows - 1) * line + columns);
    assert!(rows.is_multiple_of(ROWS) && columns.is_multiple_of(N * lanes));
    for column in (0..columns).step_by(N * lanes) {
        for first in (0..rows).step_by(ROWS) {
            let at = |row: usize, n: usize| (first + row) * line + column + n * lanes;
            // SAFETY: all of these lie within their slices, as asserted; so do those below.
            let mut totals = [[0f32.splat::<S>(); N]; ROWS];
            if ADD {
                for row in 0..ROWS {
                    for n in 0..N {
                        totals[row][n] = unsafe { vload_unaligned(sums.as_ptr().add(at(row, n))) };
                    }
                }
            }
            for place in 0..inner {
                let mut values = [0f32.splat::<S>(); N];
                for n in 0..N {
                    let at = place * columns + column + n * lanes;
                    values[n] = unsafe { vload_unaligned(right.as_ptr().add(at)) };
                }
                for row in 0..ROWS {
                    let factor = unsafe { *left.get_unchecked(in_left(first + row, place)) };
                    let factor: Vector<S, f32> = factor.splat();
                    for n in 0..N {
                        totals[row][n] = factor.mul_add(values[n], totals[row][n]);
                    }
                }
            }
            for row in 0..ROWS {
                for n in 0..N {
                    unsafe { vstore_unaligned(sums.as_mut_ptr().add(at(row, n)), totals[row][n]) };
                }
            }
        }
    }
}

/// Puts the tile of a patch's products, which [`spread`] would write so, where it belongs.
#[inline(always)]
fn gather_tile<S: Simd>(
    planes: Planes,
    channels: usize,
    products: &[f32],
    step: usize,
    at: usize,
    results: &mut [f32],
) {
    assert!(products.len() >= (PATCH - 1) * step + channels);
    let lanes = f32::lanes::<S>();
    for channel in (0..channels).step_by(lanes) {
        let mut columns = [[0f32.splat::<S>(); TILE_SIDE]; PATCH_SIDE];
        for x in 0..PATCH_SIDE {
            let mut column = [0f32.splat::<S>(); PATCH_SIDE];
            for y in 0..PATCH_SIDE {
                let at = (y * PATCH_SIDE + x) * step + channel;
                // SAFETY: channels are whole vectors, and the last place's lie within `products`.
                column[y] = unsafe { vload_unaligned(products.as_ptr().add(at)) };
            }
            columns[x] = tile(column);
        }
        let mut lines = [[0f32.splat::<S>(); TILE_SIDE]; TILE_SIDE];
        for y in 0..TILE_SIDE {
            let mut row = [0f32.splat::<S>(); PATCH_SIDE];
            for x in 0..PATCH_SIDE {
                row[x] = columns[x][y];
            }
            lines[y] = tile(row);
        }
        planes.write_tile::<S>(channels, channel, at, lines, results);
    }
}
