//! The gradient with respect to the kernel: of `A^T [(G k G^T) * (B^T d B)] A` it is
//! `G^T [(A g A^T) * (B^T d B)] G`, with g the gradient of a tile, summed over all tiles before
//! `G` is applied.

use macerator::{Scalar, Simd, Vector, vload_unaligned, vstore_unaligned, with_simd};

use super::planes::Planes;
use super::transforms::{kernel_values_transposed, tile_transposed};
use super::{PATCH, PATCH_SIDE, ROWS, TAPS, TILE_SIDE, TILES, Winograd, spread_patch};
use crate::kernels::convolution::{Geometry, SUMMED_TOGETHER, add_up};
use crate::kernels::threads::for_each_chunk;

impl Winograd {
    /// For [`Self::kernel_gradient`].
    pub fn kernel_gradient_of(geometry: &Geometry) -> Option<Self> {
        Self::forward_of(geometry).filter(|winograd| winograd.to.is_multiple_of(ROWS))
    }

    /// `(out, in, 3, 3)`.
    pub fn kernel_gradient(&self, images: &[f32], gradient: &[f32]) -> Vec<f32> {
        let Self { from, to, planes } = *self;
        let [image, result] = [from, to].map(|channels| channels * planes.size());
        let batch = images.len() / image;
        let len = to * from * TAPS;
        let together = planes.images_together(TILES);
        let rooms = [
            PATCH * from * to,
            together * planes.padded_size() * from,
            together * planes.size() * to,
            PATCH * TILES * from,
            PATCH * TILES * to,
        ];
        let mut sums = vec![0.0; batch.div_ceil(SUMMED_TOGETHER) * len];
        for_each_chunk(&mut sums, len, |piece, sum, buffer| {
            buffer.resize(rooms.iter().sum(), 0.0);
            let mut rest = &mut buffer[..];
            let [at_places, padded, turned, patches, slopes] =
                rooms.map(|len| rest.split_off_mut(..len).expect("room for all"));
            at_places.fill(0.0);
            let end = batch.min((piece + 1) * SUMMED_TOGETHER);
            for first in (piece * SUMMED_TOGETHER..end).step_by(together) {
                let count = together.min(end - first);
                let images = &images[first * image..][..count * image];
                let gradient = &gradient[first * result..][..count * result];
                planes.turn_padded(from, images, padded);
                planes.turn(to, gradient, turned);
                let tiles = count * planes.tiles();
                add_products(
                    planes, from, to, tiles, padded, turned, patches, slopes, at_places,
                );
            }
            for (pair, taps) in sum.as_chunks_mut::<TAPS>().0.iter_mut().enumerate() {
                let at_place = |place: usize| at_places[place * from * to + pair];
                *taps = kernel_values_transposed(std::array::from_fn(at_place));
            }
        });
        add_up(sums, len)
    }
}

/// Adds to `sums (PATCH, to, from)` the products of all patches and tiles. `patches (PATCH, TILES,
/// from)` and `slopes (PATCH, TILES, to)` are room to work in.
#[allow(clippy::too_many_arguments, reason = "rooms of their own")]
#[with_simd]
fn add_products<S: Simd>(
    planes: Planes,
    from: usize,
    to: usize,
    tiles: usize,
    padded: &[f32],
    gradient: &[f32],
    patches: &mut [f32],
    slopes: &mut [f32],
    sums: &mut [f32],
) {
    for first in (0..tiles).step_by(TILES) {
        let together = first..tiles.min(first + TILES);
        let count = together.len();
        for (at, tile) in together.enumerate() {
            let (corner, line) = (planes.padded_corner(tile), planes.padded_width());
            let (corner, line) = (&padded[corner * from..], line * from);
            spread_patch::<S>(from, corner, line, &mut patches[at * from..]);
            let corner = &gradient[planes.corner(tile) * to..];
            spread_tile::<S>(to, corner, planes.width * to, &mut slopes[at * to..]);
        }
        let at_places = patches
            .chunks_exact(TILES * from)
            .zip(slopes.chunks_exact(TILES * to));
        for ((patches, slopes), sums) in at_places.zip(sums.chunks_exact_mut(to * from)) {
            match from.is_multiple_of(2 * f32::lanes::<S>()) {
                true => add_product::<S, 2>(count, from, patches, slopes, sums),
                false => add_product::<S, 1>(count, from, patches, slopes, sums),
            }
        }
    }
}

/// A tile of `values`, whose lines are `line` apart, transformed; as [`spread_patch`].
#[inline(always)]
fn spread_tile<S: Simd>(channels: usize, values: &[f32], line: usize, slopes: &mut [f32]) {
    let step = TILES * channels;
    assert!(values.len() >= (TILE_SIDE - 1) * line + TILE_SIDE * channels);
    assert!(slopes.len() >= (PATCH - 1) * step + channels);
    for channel in (0..channels).step_by(f32::lanes::<S>()) {
        let columns: [[Vector<S, f32>; PATCH_SIDE]; TILE_SIDE] = std::array::from_fn(|x| {
            tile_transposed(std::array::from_fn(|y| {
                let at = y * line + x * channels + channel;
                // SAFETY: channels are whole vectors, and the last place's lie within `values`.
                unsafe { vload_unaligned(values.as_ptr().add(at)) }
            }))
        });
        for y in 0..PATCH_SIDE {
            let values = tile_transposed(columns.map(|column| column[y]));
            for (x, value) in values.into_iter().enumerate() {
                let at = (y * PATCH_SIDE + x) * step + channel;
                // SAFETY: likewise, within `slopes`.
                unsafe { vstore_unaligned(slopes.as_mut_ptr().add(at), value) };
            }
        }
    }
}

/// Adds to `sums (to, from)` the product of `slopes (count, to)`, transposed, and
/// `patches (count, from)`.
#[inline(always)]
fn add_product<S: Simd, const N: usize>(
    count: usize,
    from: usize,
    patches: &[f32],
    slopes: &[f32],
    sums: &mut [f32],
) {
    let lanes = f32::lanes::<S>();
    let to = sums.len() / from;
    assert!(patches.len() >= count * from && slopes.len() >= count * to);
    assert!(from.is_multiple_of(N * lanes) && to.is_multiple_of(ROWS));
    for source in (0..from).step_by(N * lanes) {
        for channel in (0..to).step_by(ROWS) {
            let at = |row: usize, n: usize| (channel + row) * from + source + n * lanes;
            // SAFETY: all of these lie within their slices, as asserted; so do those below.
            let mut totals: [[Vector<S, f32>; N]; ROWS] = std::array::from_fn(|row| {
                std::array::from_fn(|n| unsafe { vload_unaligned(sums.as_ptr().add(at(row, n))) })
            });
            for tile in 0..count {
                let seen: [Vector<S, f32>; N] = std::array::from_fn(|n| unsafe {
                    vload_unaligned(patches.as_ptr().add(tile * from + source + n * lanes))
                });
                for (row, totals) in totals.iter_mut().enumerate() {
                    let slope = unsafe { *slopes.get_unchecked(tile * to + channel + row) };
                    let slope: Vector<S, f32> = slope.splat();
                    for (total, seen) in totals.iter_mut().zip(seen) {
                        *total = slope.mul_add(seen, *total);
                    }
                }
            }
            for (row, totals) in totals.into_iter().enumerate() {
                for (n, total) in totals.into_iter().enumerate() {
                    unsafe { vstore_unaligned(sums.as_mut_ptr().add(at(row, n)), total) };
                }
            }
        }
    }
}
