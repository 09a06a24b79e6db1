//! The gradient with respect to the kernel: of `A^T [(G k G^T) * (B^T d B)] A` it is
//! `G^T [(A g A^T) * (B^T d B)] G`, with g the gradient of a tile, summed over all tiles before
//! `G` is applied.

use macerator::{Simd, with_simd};

use super::kernel::transform_back;
use super::transforms::{Patch, TileTransposed};
use super::{PATCH, PATCH_SIDE, ROWS, TAPS, TILE_SIDE, TILES, Winograd, multiply, spread};
use crate::kernels::batch::{Batch, TOGETHER};

impl Winograd {
    /// `(out, in, 3, 3)`.
    pub(super) fn kernel_gradient(&self, images: &[f32], gradient: &[f32]) -> Vec<f32> {
        let Self { from, to, planes } = *self;
        let [image, result] = [from, to].map(|channels| channels * planes.size());
        let batch = images.len() / image;
        let len = to * from * TAPS;
        // The sums of a large kernel do not stay in a cache: there, all patches are held instead, and
        // the sums are made for a few channels of the result at a time.
        let large = self.is_large();
        let (together, tiles, rows) = match large {
            true => (TOGETHER, TOGETHER * planes.tiles(), ROWS),
            false => (planes.images_together(TILES), TILES, to),
        };
        let rooms = [
            together * planes.padded_size() * from,
            together * planes.size() * to,
            PATCH * rows * from,
            PATCH * tiles * from,
            PATCH * tiles * to,
        ];
        Batch::of(batch).sums(len, |batch, sum, buffer| {
            buffer.resize(rooms.iter().sum(), 0.0);
            let mut rest = &mut buffer[..];
            let [padded, turned, sums, patches, slopes] =
                rooms.map(|len| rest.split_off_mut(..len).expect("room for all"));
            sums.fill(0.0);
            for first in batch.clone().step_by(together) {
                let count = together.min(batch.end - first);
                let images = &images[first * image..][..count * image];
                let gradient = &gradient[first * result..][..count * result];
                planes.turn_padded(from, images, padded);
                planes.turn(to, gradient, turned);
                let rooms = Rooms {
                    padded,
                    turned,
                    tiles,
                    patches: &mut *patches,
                    slopes: &mut *slopes,
                };
                let count = count * planes.tiles();
                match large {
                    true => in_rows(*self, count, rooms, sums, sum),
                    false => add_products(*self, count, rooms, sums),
                }
            }
            if !large {
                transform_back(sums, sum);
            }
        })
    }
}

/// What the sums are made of, and room to work in.
struct Rooms<'a> {
    /// Images with a rim, and gradients, channels last.
    padded: &'a [f32],
    turned: &'a [f32],
    /// Tiles that there is room for.
    tiles: usize,
    /// `(PATCH, tiles, from)`, and `(PATCH, tiles, to)`.
    patches: &'a mut [f32],
    slopes: &'a mut [f32],
}

impl Rooms<'_> {
    /// Transforms a tile's patch and its gradient, as the tile at a place of the rooms.
    #[inline(always)]
    fn spread_tile<S: Simd>(&mut self, winograd: Winograd, tile: usize, at: usize) {
        let Winograd { from, to, planes } = winograd;
        let (corner, line) = (planes.padded_corner(tile), planes.padded_width());
        let (corner, line) = (&self.padded[corner * from..], line * from);
        let (patch, step) = (&mut self.patches[at * from..], self.tiles * from);
        spread::<S, Patch, PATCH_SIDE>(from, corner, line, patch, step);
        let (corner, line) = (&self.turned[planes.corner(tile) * to..], planes.width * to);
        let (slopes, step) = (&mut self.slopes[at * to..], self.tiles * to);
        spread::<S, TileTransposed, TILE_SIDE>(to, corner, line, slopes, step);
    }

    /// Adds to `sums (rows, from)` the products of the first tiles' slopes, from channel `first` on,
    /// and patches at a place.
    #[inline(always)]
    fn add_products<S: Simd>(
        &self,
        Winograd { from, to, .. }: Winograd,
        [place, tiles, first]: [usize; 3],
        sums: &mut [f32],
    ) {
        let slopes = &self.slopes[place * self.tiles * to + first..];
        let patches = &self.patches[place * self.tiles * from..][..tiles * from];
        let rows = sums.len() / from;
        multiply::<S, true>(slopes, to, patches, sums, [rows, from, from]);
    }
}

/// Adds to `sums (PATCH, to, from)` the products of so many tiles' patches and slopes.
#[with_simd]
fn add_products<'a, S: Simd>(
    winograd: Winograd,
    tiles: usize,
    mut rooms: Rooms<'a>,
    sums: &mut [f32],
) {
    for first in (0..tiles).step_by(TILES) {
        let together = first..tiles.min(first + TILES);
        let count = together.len();
        for (at, tile) in together.enumerate() {
            rooms.spread_tile::<S>(winograd, tile, at);
        }
        let sums = sums.chunks_exact_mut(winograd.to * winograd.from);
        for (place, sums) in sums.enumerate() {
            rooms.add_products::<S>(winograd, [place, count, 0], sums);
        }
    }
}

/// The gradient of so many tiles, [`ROWS`] channels of the result at a time. `sums` is room for
/// `(PATCH, ROWS, from)`.
#[with_simd]
fn in_rows<'a, S: Simd>(
    winograd: Winograd,
    tiles: usize,
    mut rooms: Rooms<'a>,
    sums: &mut [f32],
    gradient: &mut [f32],
) {
    let from = winograd.from;
    for tile in 0..tiles {
        rooms.spread_tile::<S>(winograd, tile, tile);
    }
    let rows = gradient.chunks_exact_mut(ROWS * from * TAPS);
    for (block, gradient) in rows.enumerate() {
        sums.fill(0.0);
        for (place, sums) in sums.chunks_exact_mut(ROWS * from).enumerate() {
            rooms.add_products::<S>(winograd, [place, tiles, block * ROWS], sums);
        }
        transform_back(sums, gradient);
    }
}
