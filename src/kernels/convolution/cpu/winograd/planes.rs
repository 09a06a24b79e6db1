//! Where patches and tiles lie in images, and images with their channels last.

use macerator::{Scalar, Simd, Vector, vstore_unaligned};

use super::{MOST_LANES, TILE_SIDE};

/// The size of images, which whole tiles fill. Tiles are counted row by row, image after image.
#[derive(Debug, Clone, Copy)]
pub struct Planes {
    pub height: usize,
    pub width: usize,
}

impl Planes {
    /// Values of a channel.
    pub fn size(self) -> usize {
        self.height * self.width
    }

    /// Tiles of an image.
    pub fn tiles(self) -> usize {
        self.size() / (TILE_SIDE * TILE_SIDE)
    }

    /// Images that have so many tiles, if one has fewer.
    pub fn images_together(self, tiles: usize) -> usize {
        tiles.div_ceil(self.tiles())
    }

    /// Places of a line with a rim of one at both ends.
    pub fn padded_width(self) -> usize {
        self.width + 2
    }

    /// Places of an image with such a rim on all sides.
    pub fn padded_size(self) -> usize {
        (self.height + 2) * self.padded_width()
    }

    /// A tile's image, and its first line and column there.
    #[inline(always)]
    fn position(self, tile: usize) -> (usize, usize, usize) {
        let row = self.width / TILE_SIDE;
        let (image, tile) = (tile / self.tiles(), tile % self.tiles());
        (image, tile / row * TILE_SIDE, tile % row * TILE_SIDE)
    }

    /// The place of images without a rim where a tile begins.
    #[inline(always)]
    pub fn corner(self, tile: usize) -> usize {
        let (image, y, x) = self.position(tile);
        image * self.size() + y * self.width + x
    }

    /// The place of images with a rim where a tile's patch begins.
    #[inline(always)]
    pub fn padded_corner(self, tile: usize) -> usize {
        let (image, y, x) = self.position(tile);
        image * self.padded_size() + y * self.padded_width() + x
    }

    /// `turned (images, height, width, channels)` of `images (images, channels, height, width)`.
    #[inline(always)]
    pub fn turn(self, channels: usize, images: &[f32], turned: &mut [f32]) {
        let pairs = images.chunks_exact(channels * self.size());
        for (image, turned) in pairs.zip(turned.chunks_exact_mut(channels * self.size())) {
            turn(self, channels, image, turned, self.width * channels);
        }
    }

    /// The same with a rim, which is left as it is.
    #[inline(always)]
    pub fn turn_padded(self, channels: usize, images: &[f32], turned: &mut [f32]) {
        let pairs = images.chunks_exact(channels * self.size());
        let line = self.padded_width() * channels;
        for (image, turned) in pairs.zip(turned.chunks_exact_mut(channels * self.padded_size())) {
            turn(self, channels, image, &mut turned[line + channels..], line);
        }
    }

    /// Puts one vector of channels of a tile in its place in `(images, channels, height, width)`.
    #[inline(always)]
    pub fn write_tile<S: Simd>(
        self,
        channels: usize,
        first: usize,
        tile: usize,
        values: [[Vector<S, f32>; TILE_SIDE]; TILE_SIDE],
        images: &mut [f32],
    ) {
        let lanes = f32::lanes::<S>();
        assert!(lanes <= MOST_LANES);
        let (image, y, x) = self.position(tile);
        let from = (image * channels + first) * self.size() + y * self.width + x;
        let planes = images[from..].chunks_mut(self.size());
        let mut turned = [[[0.0; MOST_LANES]; TILE_SIDE]; TILE_SIDE];
        for y in 0..TILE_SIDE {
            for x in 0..TILE_SIDE {
                // SAFETY: there is room for a vector, as asserted.
                unsafe { vstore_unaligned(turned[y][x].as_mut_ptr(), values[y][x]) };
            }
        }
        for (lane, plane) in planes.take(lanes).enumerate() {
            for (line, [a, b, c, d]) in plane.chunks_mut(self.width).zip(&turned) {
                line[..TILE_SIDE].copy_from_slice(&[a[lane], b[lane], c[lane], d[lane]]);
            }
        }
    }
}

/// One image turned round, of which lines begin `line` apart.
#[inline(always)]
fn turn(planes: Planes, channels: usize, image: &[f32], turned: &mut [f32], line: usize) {
    const SIDE: usize = 4;
    assert!(channels.is_multiple_of(SIDE) && planes.width.is_multiple_of(SIDE));
    for first in (0..channels).step_by(SIDE) {
        let four: [&[f32]; SIDE] =
            std::array::from_fn(|c| &image[(first + c) * planes.size()..][..planes.size()]);
        for y in 0..planes.height {
            let lines = four.map(|plane| plane[y * planes.width..][..planes.width].as_chunks().0);
            let turned = &mut turned[y * line..][..planes.width * channels];
            let places = turned.chunks_exact_mut(SIDE * channels);
            for (x, places) in places.enumerate() {
                let square: [[f32; SIDE]; SIDE] = lines.map(|line| line[x]);
                for (x, place) in places.chunks_exact_mut(channels).enumerate() {
                    place[first..first + SIDE].copy_from_slice(&square.map(|line| line[x]));
                }
            }
        }
    }
}
