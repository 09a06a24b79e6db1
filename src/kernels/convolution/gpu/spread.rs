//! The gradient for the images where the stride is 2.

use super::{PLACE, any_batch, beside, edge};
use crate::kernels::convolution::Geometry;
use crate::kernels::wgsl::{Kernel, Text, divisor, put};

/// A thread makes the 2x2 pixels that belong to each of `rows` results below each other, in
/// `channels` channels.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Spread {
    geometry: Geometry,
    rows: usize,
    channels: usize,
}

impl Spread {
    pub fn new(geometry: Geometry) -> Self {
        Self {
            geometry: any_batch(geometry),
            rows: divisor(geometry.out_height, &[4, 2]),
            channels: divisor(geometry.channels_in, &[2]),
        }
    }

    pub fn threads(&self, batch: usize) -> usize {
        let geometry = &self.geometry;
        let parts = geometry.channels_in / self.channels;
        batch * parts * (geometry.out_height / self.rows) * geometry.out_width
    }

    /// The taps that carry results' gradients to a pixel on one `side` of a result's 2x2, and how many
    /// results further down or to the right each of those is.
    fn reaching(&self, side: usize) -> impl Iterator<Item = (usize, usize)> + use<> {
        let Geometry { size, padding, .. } = self.geometry;
        (0..size)
            .filter(move |tap| *tap <= side + padding && (side + padding - tap).is_multiple_of(2))
            .map(move |tap| (tap, (side + padding - tap) / 2))
    }
}

impl Kernel for Spread {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["gradient", "kernel", "result"]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["batch: u32"]
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        let geometry = &self.geometry;
        let taps = geometry.size * geometry.size;
        let out_plane = geometry.out_height * geometry.out_width;
        vec![
            ("INNER", geometry.channels_out),
            ("OUTER", geometry.channels_in),
            ("CHANNELS", self.channels),
            ("PARTS", geometry.channels_in / self.channels),
            ("PART_TAPS", self.channels * taps),
            ("NEXT_TAPS", geometry.channels_in * taps),
            ("PLANE", out_plane),
            ("IMAGE", geometry.channels_out * out_plane),
            ("STRIDE", 1),
            ("BLOCKS", geometry.out_height / self.rows),
            ("BLOCK", self.rows * geometry.out_width),
            ("OUT_WIDTH", geometry.out_width),
            ("OUT_BLOCK", 2 * self.rows * geometry.width),
            ("OUT_PLANE", geometry.height * geometry.width),
        ]
    }

    fn text(&self) -> String {
        let Geometry {
            size,
            height,
            width,
            out_width,
            ..
        } = self.geometry;
        let (rows, channels, taps) = (self.rows, self.channels, size * size);
        let pixels = || (0..channels).flat_map(|c| (0..2 * rows).map(move |r| (c, r)));
        let text = &mut Text::default();
        put!(text, "fn run(id: u32, lane: u32) {{\n{PLACE}");
        for (c, r) in pixels() {
            put!(text, "var sum_{c}_{r}_0 = 0.0;\nvar sum_{c}_{r}_1 = 0.0;");
        }
        let reaches = (0..2).flat_map(|side| self.reaching(side));
        let reach = reaches.map(|(_, from)| from).max().unwrap_or(0);
        put!(
            text,
            "for (var channel = 0u; channel < INNER; channel++) {{"
        );
        for row in 0..rows + reach {
            let guard = (row == rows).then_some("bottom");
            let moved = format!("at + {}u", row * out_width);
            let moved = match guard {
                Some(guard) => format!("select(at, {moved}, {guard})"),
                None => moved,
            };
            put!(text, "let row_{row} = {moved};");
            for column in 0..=reach {
                let here = format!("row_{row}");
                let value = beside("gradient", &here, column as isize, edge(1), guard);
                put!(text, "let value_{row}_{column} = {value};");
            }
        }
        for c in 0..channels {
            for (dy, dx) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                for (ky, down) in self.reaching(dy) {
                    for (kx, across) in self.reaching(dx) {
                        let tap = ky * size + kx;
                        put!(
                            text,
                            "let weight_{c}_{tap} = kernel[tap + {}u];",
                            c * taps + tap
                        );
                        for r in 0..rows {
                            let (to, from) = (2 * r + dy, r + down);
                            let product = format!("weight_{c}_{tap} * value_{from}_{across}");
                            put!(text, "sum_{c}_{to}_{dx} += {product};");
                        }
                    }
                }
            }
        }
        put!(text, "at += PLANE;\ntap += NEXT_TAPS;\n}}");
        put!(text, "let first = n * OUTER + part * CHANNELS;");
        put!(
            text,
            "let to = first * OUT_PLANE + block * OUT_BLOCK + 2u * x;"
        );
        for (c, r) in pixels() {
            let at = c * height * width + r * width;
            put!(text, "result[to + {at}u] = sum_{c}_{r}_0;");
            put!(text, "result[to + {}u] = sum_{c}_{r}_1;", at + 1);
        }
        put!(text, "}}");
        std::mem::take(&mut text.0)
    }
}
