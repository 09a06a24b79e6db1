//! The 3x3 convolutions of stride 1 with fewer multiplications (Lavin and Gray, 2016, "Fast
//! Algorithms for Convolutional Neural Networks", F(2x2, 3x3)).
//!
//! The result is made in tiles of 2x2. Under each lies a patch of 4x4 values; patch and kernel are
//! transformed so that 16 products a channel give the tile, where 36 would be needed. All patches'
//! values at one of the 16 places make a matrix, as do all kernels': what is left are 16
//! multiplications of matrices. The transforms are sums and halves, so little precision is lost.
//! The gradient with respect to the images is the same convolution, of the result's gradient with
//! the kernel turned round.

use macerator::{Scalar, Simd, Vector, vload_unaligned, vstore_unaligned, with_simd};

use super::{Geometry, lanes};
use crate::model::threads::for_each_chunk;

const SIDE: usize = 3;
/// Values of a patch, and along one side.
const PATCH: usize = PATCH_SIDE * PATCH_SIDE;
const PATCH_SIDE: usize = 4;
/// Tiles that are made together, so that what they need stays in the first cache.
const TILES: usize = 16;
/// Result channels whose sums stay in registers together.
const CHANNELS: usize = 4;
/// With fewer channels in, the transforms cost more than the products saved.
const LEAST_CHANNELS_IN: usize = 8;
/// Room for the values of [`TILES`] patches at one place, and for a row of patches more: where a
/// patch has its third and fourth line, the one below has its first and second.
const COLUMN: usize = 2 * TILES;

/// Such a convolution.
#[derive(Debug, Clone, Copy)]
pub struct Winograd {
    batch: usize,
    /// Channels of what is convolved and of what comes out.
    from: usize,
    to: usize,
    height: usize,
    width: usize,
}

impl Winograd {
    /// For [`Self::forward`]: nothing if the convolution is not such a one.
    pub fn forward_of(geometry: &Geometry) -> Option<Self> {
        Self::of(geometry, geometry.channels_in, geometry.channels_out)
    }

    /// For [`Self::images_gradient`].
    pub fn images_gradient_of(geometry: &Geometry) -> Option<Self> {
        Self::of(geometry, geometry.channels_out, geometry.channels_in)
    }

    fn of(geometry: &Geometry, from: usize, to: usize) -> Option<Self> {
        let Geometry {
            batch,
            height,
            width,
            ..
        } = *geometry;
        let winograd = Self {
            batch,
            from,
            to,
            height,
            width,
        };
        let row = width / 2;
        let fits = (geometry.size, geometry.padding, geometry.stride) == (SIDE, 1, 1)
            && from >= LEAST_CHANNELS_IN
            && to.is_multiple_of(CHANNELS)
            && width.is_multiple_of(2)
            && TILES.is_multiple_of(row)
            && height.is_multiple_of(2 * TILES / row)
            && TILES.is_multiple_of(lanes());
        fits.then_some(winograd)
    }

    /// `kernel (out, in, 3, 3)`.
    pub fn forward(&self, images: &[f32], kernel: &[f32]) -> Vec<f32> {
        self.convolve(images, |to, from| {
            let at = (to * self.from + from) * SIDE * SIDE;
            std::array::from_fn(|tap| kernel[at + tap])
        })
    }

    /// `kernel (out, in, 3, 3)`, where out are the channels of the gradient.
    pub fn images_gradient(&self, kernel: &[f32], gradient: &[f32]) -> Vec<f32> {
        self.convolve(gradient, |to, from| {
            let at = (from * self.to + to) * SIDE * SIDE;
            std::array::from_fn(|tap| kernel[at + SIDE * SIDE - 1 - tap])
        })
    }

    /// `kernel` gives the taps from a channel to one of the result.
    fn convolve(
        &self,
        images: &[f32],
        kernel: impl Fn(usize, usize) -> [f32; SIDE * SIDE],
    ) -> Vec<f32> {
        let kernel = self.transform_kernel(kernel);
        let places = self.height * self.width;
        let mut output = vec![0.0; self.batch * self.to * places];
        for_each_chunk(&mut output, self.to * places, |n, result, buffer| {
            buffer.resize(PATCH * (self.from + CHANNELS) * TILES, 0.0);
            let image = &images[n * self.from * places..][..self.from * places];
            convolve(self.width, image, &kernel, buffer, result);
        });
        output
    }

    /// The kernels' 4x4 values in the order in which [`multiply`] reads them:
    /// `(to / CHANNELS, PATCH, from, CHANNELS)`.
    fn transform_kernel(&self, kernel: impl Fn(usize, usize) -> [f32; SIDE * SIDE]) -> Vec<f32> {
        let mut all = vec![0.0; self.to * self.from * PATCH];
        // G = [[1, 0, 0], [1/2, 1/2, 1/2], [1/2, -1/2, 1/2], [0, 0, 1]]; G k G^T.
        let stretch = |[a, b, c]: [f32; SIDE]| {
            let outer = 0.5 * (a + c);
            [a, outer + 0.5 * b, outer - 0.5 * b, c]
        };
        for to in 0..self.to {
            for from in 0..self.from {
                let taps = kernel(to, from);
                let columns: [[f32; PATCH_SIDE]; SIDE] =
                    std::array::from_fn(|x| stretch(std::array::from_fn(|y| taps[y * SIDE + x])));
                let rows = std::array::from_fn::<_, PATCH_SIDE, _>(|y| {
                    stretch(std::array::from_fn(|x| columns[x][y]))
                });
                for (place, value) in rows.into_iter().flatten().enumerate() {
                    let block = to / CHANNELS * PATCH + place;
                    all[(block * self.from + from) * CHANNELS + to % CHANNELS] = value;
                }
            }
        }
        all
    }
}

/// `result (to, height, width)` of `image (from, height, width)` and a transformed kernel.
#[with_simd]
fn convolve<S: Simd>(
    width: usize,
    image: &[f32],
    kernel: &[f32],
    buffer: &mut [f32],
    result: &mut [f32],
) {
    let from = buffer.len() / (PATCH * TILES) - CHANNELS;
    let (patches, products) = buffer.split_at_mut(PATCH * from * TILES);
    let patches = patches.as_chunks_mut::<TILES>().0;
    let products = products.as_chunks_mut::<TILES>().0;
    let places = image.len() / from;
    let rows = 2 * TILES / width;
    for first in (0..places / (2 * width)).step_by(rows) {
        for (channel, plane) in image.chunks_exact(places).enumerate() {
            let columns = columns(width, plane, first, rows);
            spread_patches::<S>(width / 2, &columns, &mut patches[channel..], from);
        }
        let kernels = kernel.as_chunks::<CHANNELS>().0.chunks_exact(PATCH * from);
        for (kernel, result) in kernels.zip(result.chunks_exact_mut(CHANNELS * places)) {
            let at_places = kernel.chunks_exact(from).zip(patches.chunks_exact(from));
            for ((kernel, patches), sums) in at_places.zip(products.as_chunks_mut().0) {
                match TILES / f32::lanes::<S>() {
                    1 => multiply::<S, 1>(kernel, patches, sums),
                    _ => multiply::<S, 2>(kernel, patches, sums),
                }
            }
            for (channel, plane) in result.chunks_exact_mut(places).enumerate() {
                let tiles = gather_tiles::<S>(&products[channel..]);
                let lines = &mut plane[2 * first * width..][..2 * rows * width];
                write_tiles(width, &tiles, lines);
            }
        }
    }
}

/// A plane's values under the rows of tiles from `first` on: of even and odd lines, counted from
/// the rim, and each line's values at every patch's column, line after line. A patch's value two
/// lines below stands a row of tiles further on.
#[inline(always)]
fn columns(
    width: usize,
    plane: &[f32],
    first: usize,
    rows: usize,
) -> [[[f32; COLUMN]; PATCH_SIDE]; 2] {
    let mut columns = [[[0.0; COLUMN]; PATCH_SIDE]; 2];
    let row = width / 2;
    for line in 0..2 * rows + 2 {
        // The rim above the first line and that below the last stay zero.
        let Some(y) = (2 * first + line).checked_sub(1) else {
            continue;
        };
        let Some(values) = plane.get(y * width..(y + 1) * width) else {
            continue;
        };
        let at = line / 2 * row;
        let [a, b, c, d] = &mut columns[line % 2];
        let [b, c] = [b, c].map(|column| &mut column[at..at + row]);
        for ((pair, b), c) in values.as_chunks::<2>().0.iter().zip(&mut *b).zip(&mut *c) {
            (*b, *c) = (pair[0], pair[1]);
        }
        a[at + 1..at + row].copy_from_slice(&c[..row - 1]);
        d[at..at + row - 1].copy_from_slice(&b[1..]);
    }
    columns
}

/// B^T d B of every patch d, with B^T = [[1, 0, -1, 0], [0, 1, 1, 0], [0, -1, 1, 0], [0, 1, 0, -1]],
/// written to every `step`th of `patches`.
#[inline(always)]
fn spread_patches<S: Simd>(
    row: usize,
    columns: &[[[f32; COLUMN]; PATCH_SIDE]; 2],
    patches: &mut [[f32; TILES]],
    step: usize,
) {
    assert!(row <= TILES && patches.len() > (PATCH - 1) * step);
    for tile in (0..TILES).step_by(f32::lanes::<S>()) {
        let columns: [[Vector<S, f32>; PATCH_SIDE]; PATCH_SIDE] = std::array::from_fn(|x| {
            spread(std::array::from_fn(|y| {
                let column = &columns[y % 2][x];
                // SAFETY: a vector from `tile` on ends within TILES, a row further on within
                // COLUMN.
                unsafe { vload_unaligned(column.as_ptr().add(y / 2 * row + tile)) }
            }))
        });
        for y in 0..PATCH_SIDE {
            let values = spread(columns.map(|column| column[y]));
            for (x, value) in values.into_iter().enumerate() {
                let to = &mut patches[(y * PATCH_SIDE + x) * step];
                // SAFETY: likewise.
                unsafe { vstore_unaligned(to.as_mut_ptr().add(tile), value) };
            }
        }
    }
}

#[inline(always)]
fn spread<S: Simd>([a, b, c, d]: [Vector<S, f32>; PATCH_SIDE]) -> [Vector<S, f32>; PATCH_SIDE] {
    [a - c, b + c, c - b, b - d]
}

/// `sums (CHANNELS, TILES)` = `kernel (from, CHANNELS)` transposed times `patches (from, TILES)`.
#[inline(always)]
fn multiply<S: Simd, const N: usize>(
    kernel: &[[f32; CHANNELS]],
    patches: &[[f32; TILES]],
    sums: &mut [[f32; TILES]; CHANNELS],
) {
    let lanes = f32::lanes::<S>();
    assert!(TILES.is_multiple_of(N * lanes));
    for tile in (0..TILES).step_by(N * lanes) {
        let mut totals = [[0f32.splat::<S>(); N]; CHANNELS];
        for (weights, values) in kernel.iter().zip(patches) {
            let weights: [Vector<S, f32>; CHANNELS] = weights.map(|weight| weight.splat());
            for n in 0..N {
                // SAFETY: `values` holds N * lanes values from `tile` on, as asserted.
                let seen = unsafe { vload_unaligned(values.as_ptr().add(tile + n * lanes)) };
                for (totals, weight) in totals.iter_mut().zip(weights) {
                    totals[n] = weight.mul_add(seen, totals[n]);
                }
            }
        }
        for (totals, sums) in totals.into_iter().zip(&mut *sums) {
            for (n, total) in totals.into_iter().enumerate() {
                // SAFETY: likewise.
                unsafe { vstore_unaligned(sums.as_mut_ptr().add(tile + n * lanes), total) };
            }
        }
    }
}

/// A^T m A of the products m of every patch, with A^T = [[1, 1, 1, 0], [0, 1, -1, -1]]: the four
/// places of a tile. Takes every `CHANNELS`th of `products`.
#[inline(always)]
fn gather_tiles<S: Simd>(products: &[[f32; TILES]]) -> [[[f32; TILES]; 2]; 2] {
    assert!(products.len() > (PATCH - 1) * CHANNELS);
    let mut tiles = [[[0.0; TILES]; 2]; 2];
    for tile in (0..TILES).step_by(f32::lanes::<S>()) {
        let columns: [[Vector<S, f32>; 2]; PATCH_SIDE] = std::array::from_fn(|x| {
            gather(std::array::from_fn(|y| {
                let values = &products[(y * PATCH_SIDE + x) * CHANNELS];
                // SAFETY: a vector from `tile` on ends within TILES.
                unsafe { vload_unaligned(values.as_ptr().add(tile)) }
            }))
        });
        for (y, tiles) in tiles.iter_mut().enumerate() {
            let values = gather(columns.map(|column| column[y]));
            for (value, to) in values.into_iter().zip(tiles) {
                // SAFETY: likewise.
                unsafe { vstore_unaligned(to.as_mut_ptr().add(tile), value) };
            }
        }
    }
    tiles
}

#[inline(always)]
fn gather<S: Simd>([a, b, c, d]: [Vector<S, f32>; PATCH_SIDE]) -> [Vector<S, f32>; 2] {
    [a + b + c, b - c - d]
}

/// Puts the tiles' even and odd columns back beside each other.
#[inline(always)]
fn write_tiles(width: usize, tiles: &[[[f32; TILES]; 2]; 2], lines: &mut [f32]) {
    let row = width / 2;
    for (n, line) in lines.chunks_exact_mut(width).enumerate() {
        let [even, odd] = &tiles[n % 2];
        let at = n / 2 * row;
        let columns = even[at..at + row].iter().zip(&odd[at..at + row]);
        for (pair, (even, odd)) in line.as_chunks_mut::<2>().0.iter_mut().zip(columns) {
            *pair = [*even, *odd];
        }
    }
}
