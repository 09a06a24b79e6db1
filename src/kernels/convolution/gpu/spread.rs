//! The gradient for the images where the stride is 2.

use super::tile::Tile;
use crate::kernels::convolution::Geometry;
use crate::kernels::wgsl::{Text, put};

impl Tile {
    /// The taps that carry results' gradients to a pixel on one `side` of a result's 2x2, and how many
    /// results further down or to the right each of those is.
    fn reaching(&self, side: usize) -> impl Iterator<Item = (usize, usize)> + use<> {
        let Geometry { size, padding, .. } = self.geometry;
        (0..size)
            .filter(move |tap| *tap <= side + padding && (side + padding - tap).is_multiple_of(2))
            .map(move |tap| (tap, (side + padding - tap) / 2))
    }

    /// Adds what a channel of results brings to the 2x2 pixels that belong to each of them.
    pub(super) fn spread_channel(&self, text: &mut Text) {
        let (rows, size) = (self.rows, self.geometry.size);
        let reaches = (0..2).flat_map(|side| self.reaching(side));
        let reach = reaches.map(|(_, from)| from).max().unwrap_or(0);
        for row in 0..rows + reach {
            let here = format!("at + {}u", row * self.geometry.out_width);
            let guard = (row == rows).then_some("bottom");
            self.load(text, row, here, 0..=reach as isize, guard);
        }
        for c in 0..self.channels {
            for (dy, dx) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                for (ky, down) in self.reaching(dy) {
                    for (kx, across) in self.reaching(dx) {
                        let (weight, tap) = (format!("weight_{c}_{ky}_{kx}"), ky * size + kx);
                        let at = c * size * size + tap;
                        put!(text, "let {weight} = kernel[tap + {at}u];");
                        for r in 0..rows {
                            let (to, from) = (2 * r + dy, r + down);
                            let product = format!("{weight} * pixel_{from}_{across}");
                            put!(text, "sum_{c}_{to}_{dx} += {product};");
                        }
                    }
                }
            }
        }
    }
}
