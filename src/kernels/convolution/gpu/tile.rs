//! The convolution, or for a stride of 1 its gradient for the images.

use super::{PLACE, any_batch, beside, edge};
use crate::kernels::convolution::Geometry;
use crate::kernels::wgsl::{Kernel, Text, divisor, put};

/// The convolution, or its gradient for the images, which is the convolution of the gradient with the
/// kernel turned around. A thread makes `rows` x `channels` results.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::kernels::convolution) struct Tile {
    /// Of any number of images.
    geometry: Geometry,
    /// Whether the kernel is turned around and its two channels change places.
    turned: bool,
    rows: usize,
    channels: usize,
    end: Option<End>,
}

/// What follows on a convolution within its kernel: a normalization by fixed statistics, then this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::kernels::convolution) struct End {
    /// Whether a shortcut is added.
    add: bool,
    /// Whether the sum is rectified.
    rectify: bool,
}

impl End {
    pub fn new(add: bool, rectify: bool) -> Self {
        Self { add, rectify }
    }
}

impl Tile {
    pub fn forward(geometry: Geometry) -> Self {
        Self::new(geometry, false)
    }

    pub fn images_gradient(geometry: Geometry) -> Self {
        Self::new(geometry, true)
    }

    fn new(geometry: Geometry, turned: bool) -> Self {
        let mut tile = Self {
            geometry: any_batch(geometry),
            turned,
            rows: divisor(geometry.out_height, &[8, 4, 2]),
            channels: 1,
            end: None,
        };
        tile.channels = divisor(tile.channels()[1], &[4, 2]);
        tile
    }

    /// With a normalization at its end.
    pub fn ending(self, end: End) -> Self {
        let end = Some(end);
        Self { end, ..self }
    }

    /// Channels of what is read and of what is written.
    fn channels(&self) -> [usize; 2] {
        let (channels_in, channels_out) = (self.geometry.channels_in, self.geometry.channels_out);
        match self.turned {
            true => [channels_out, channels_in],
            false => [channels_in, channels_out],
        }
    }

    pub fn threads(&self, batch: usize) -> usize {
        let geometry = &self.geometry;
        let parts = self.channels()[1] / self.channels;
        batch * parts * (geometry.out_height / self.rows) * geometry.out_width
    }

    /// Where a tap of a thread's channel lies, from that of its first channel.
    fn tap_at(&self, channel: usize, tap: usize) -> usize {
        let taps = self.geometry.size * self.geometry.size;
        match self.turned {
            true => channel * taps + taps - 1 - tap,
            false => channel * self.channels()[0] * taps + tap,
        }
    }

    /// Loads all pixels under the tile, as `pixel_ROW_COLUMN`: from the row above it to that below.
    fn load(&self, text: &mut Text) {
        let Geometry {
            size,
            stride,
            padding,
            width,
            ..
        } = self.geometry;
        for name in 0..(self.rows - 1) * stride + size {
            let (row, guard) = match name.checked_sub(padding) {
                None => (format!("at - {}u", (padding - name) * width), Some("top")),
                Some(row) => {
                    let outside = row >= self.rows * stride;
                    (
                        format!("at + {}u", row * width),
                        outside.then_some("bottom"),
                    )
                }
            };
            // A row outside is read as the tile's first one and its values are dropped.
            let row = match guard {
                Some(guard) => format!("select(at, {row}, {guard})"),
                None => row,
            };
            put!(text, "let row_{name} = {row};");
            for kx in 0..size {
                let (row, across) = (format!("row_{name}"), kx as isize - padding as isize);
                let pixel = beside("images", &row, across, edge(stride), guard);
                put!(text, "let pixel_{name}_{kx} = {pixel};");
            }
        }
    }

    /// Writes the result in row `r` of the thread's channel `c`.
    fn write(&self, text: &mut Text, c: usize, r: usize) {
        let Geometry {
            out_height,
            out_width,
            ..
        } = self.geometry;
        let place = format!("to + {}u", c * out_height * out_width + r * out_width);
        let mut value = format!("sum_{c}_{r}");
        if let Some(End { add, rectify }) = self.end {
            let shortcut = match add {
                true => format!(" + shortcut[{place}]"),
                false => String::new(),
            };
            put!(
                text,
                "let value_{c}_{r} = scale_{c} * {value} + offset_{c}{shortcut};"
            );
            value = format!("value_{c}_{r}");
            // Not max(): a NaN must stay one.
            if rectify {
                value = format!("select({value}, 0.0, {value} < 0.0)");
            }
        }
        put!(text, "result[{place}] = {value};");
    }
}

impl Kernel for Tile {
    fn buffers(&self) -> Vec<&'static str> {
        let mut names = vec!["images", "kernel"];
        if let Some(end) = self.end {
            names.extend(["gamma", "beta", "mean", "variance"]);
            names.extend(end.add.then_some("shortcut"));
        }
        names.push("result");
        names
    }

    fn numbers(&self) -> &'static [&'static str] {
        match self.end {
            Some(_) => &["batch: u32", "epsilon: f32"],
            None => &["batch: u32"],
        }
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        let geometry = &self.geometry;
        let ([inner, outer], taps) = (self.channels(), geometry.size * geometry.size);
        let plane = geometry.height * geometry.width;
        // Where the first kernel of a thread's channels begins, and how far the next inner channel's
        // lies from there.
        let (part_taps, next_taps) = match self.turned {
            true => (self.channels * taps, outer * taps),
            false => (self.channels * inner * taps, taps),
        };
        vec![
            ("INNER", inner),
            ("OUTER", outer),
            ("CHANNELS", self.channels),
            ("PARTS", outer / self.channels),
            ("PART_TAPS", part_taps),
            ("NEXT_TAPS", next_taps),
            ("PLANE", plane),
            ("IMAGE", inner * plane),
            ("STRIDE", geometry.stride),
            ("BLOCKS", geometry.out_height / self.rows),
            ("BLOCK", self.rows * geometry.stride * geometry.width),
            ("OUT_WIDTH", geometry.out_width),
            ("OUT_BLOCK", self.rows * geometry.out_width),
            ("OUT_PLANE", geometry.out_height * geometry.out_width),
        ]
    }

    fn text(&self) -> String {
        let Geometry { size, stride, .. } = self.geometry;
        let (rows, channels, taps) = (self.rows, self.channels, size * size);
        let text = &mut Text::default();
        put!(text, "fn run(id: u32, lane: u32) {{\n{PLACE}");
        for c in 0..channels {
            for r in 0..rows {
                put!(text, "var sum_{c}_{r} = 0.0;");
            }
        }
        put!(
            text,
            "for (var channel = 0u; channel < INNER; channel++) {{"
        );
        self.load(text);
        for c in 0..channels {
            for tap in 0..taps {
                put!(
                    text,
                    "let weight_{c}_{tap} = kernel[tap + {}u];",
                    self.tap_at(c, tap)
                );
            }
            // A channel's taps are added up by themselves: it keeps more digits, and the sums, too
            // many for a processor's registers, are touched once for all taps.
            for r in 0..rows {
                let product = |tap: usize| {
                    let (row, kx) = (r * stride + tap / size, tap % size);
                    format!("weight_{c}_{tap} * pixel_{row}_{kx}")
                };
                let products: Vec<String> = (0..taps).map(product).collect();
                put!(text, "sum_{c}_{r} += {};", products.join(" + "));
            }
        }
        put!(text, "at += PLANE;\ntap += NEXT_TAPS;\n}}");
        put!(text, "let first = part * CHANNELS;");
        put!(
            text,
            "let to = (n * OUTER + first) * OUT_PLANE + block * OUT_BLOCK + x;"
        );
        for c in 0..channels {
            if self.end.is_some() {
                put!(
                    text,
                    "let out_{c} = first + {c}u;
let scale_{c} = gamma[out_{c}] / sqrt(variance[out_{c}] + numbers.epsilon);
let offset_{c} = beta[out_{c}] - scale_{c} * mean[out_{c}];"
                );
            }
            for r in 0..rows {
                self.write(text, c, r);
            }
        }
        put!(text, "}}");
        std::mem::take(&mut text.0)
    }
}
