//! The gradient with respect to the kernel: of `A^T [(G k G^T) * (B^T d B)] A` it is
//! `G^T [(A g A^T) * (B^T d B)] G`, with g the gradient of a tile, summed over all tiles before
//! `G` is applied.

use macerator::{Simd, with_simd};

use super::transforms::{Patch, TileTransposed, kernel_values_transposed};
use super::{PATCH, PATCH_SIDE, TAPS, TILE_SIDE, TILES, Winograd, multiply, spread};
use crate::kernels::batch::Batch;

impl Winograd {
    /// `(out, in, 3, 3)`.
    pub(super) fn kernel_gradient(&self, images: &[f32], gradient: &[f32]) -> Vec<f32> {
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
        Batch::of(batch).sums(len, |batch, sum, buffer| {
            buffer.resize(rooms.iter().sum(), 0.0);
            let mut rest = &mut buffer[..];
            let [at_places, padded, turned, patches, slopes] =
                rooms.map(|len| rest.split_off_mut(..len).expect("room for all"));
            at_places.fill(0.0);
            for first in batch.clone().step_by(together) {
                let count = together.min(batch.end - first);
                let images = &images[first * image..][..count * image];
                let gradient = &gradient[first * result..][..count * result];
                planes.turn_padded(from, images, padded);
                planes.turn(to, gradient, turned);
                let tiles = count * planes.tiles();
                let rooms = [&mut *patches, &mut *slopes];
                add_products(*self, tiles, padded, turned, rooms, at_places);
            }
            for (pair, taps) in sum.as_chunks_mut::<TAPS>().0.iter_mut().enumerate() {
                let at_place = |place: usize| at_places[place * from * to + pair];
                *taps = kernel_values_transposed(std::array::from_fn(at_place));
            }
        })
    }
}

/// Adds to `sums (PATCH, to, from)` the products of all patches and tiles. The rooms to work in are
/// for patches, `(PATCH, TILES, from)`, and slopes, `(PATCH, TILES, to)`.
#[with_simd]
fn add_products<S: Simd>(
    winograd: Winograd,
    tiles: usize,
    padded: &[f32],
    gradient: &[f32],
    rooms: [&mut [f32]; 2],
    sums: &mut [f32],
) {
    let Winograd { from, to, planes } = winograd;
    let [patches, slopes] = rooms;
    for first in (0..tiles).step_by(TILES) {
        let together = first..tiles.min(first + TILES);
        let count = together.len();
        for (at, tile) in together.enumerate() {
            let (corner, line) = (planes.padded_corner(tile), planes.padded_width());
            let (corner, line) = (&padded[corner * from..], line * from);
            spread::<S, Patch, PATCH_SIDE>(from, corner, line, &mut patches[at * from..]);
            let (corner, line) = (&gradient[planes.corner(tile) * to..], planes.width * to);
            spread::<S, TileTransposed, TILE_SIDE>(to, corner, line, &mut slopes[at * to..]);
        }
        let at_places = patches
            .chunks_exact(TILES * from)
            .zip(slopes.chunks_exact(TILES * to));
        for ((patches, slopes), sums) in at_places.zip(sums.chunks_exact_mut(to * from)) {
            multiply::<S, true>(slopes, to, &patches[..count * from], sums, from);
        }
    }
}
