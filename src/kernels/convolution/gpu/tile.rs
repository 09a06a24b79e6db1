//! The convolution, or its gradient for the images.

use super::{any_batch, beside};
use crate::kernels::convolution::{Geometry, Part};
use crate::kernels::wgsl::{Kernel, Text, divisor, put};

/// The convolution, or its gradient for the images. That is for a stride of 1 the convolution of the
/// gradient with the kernel turned around, for 2 see [`super::spread`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::kernels::convolution) struct Tile {
    /// Of any number of images.
    pub(super) geometry: Geometry,
    /// Whether it is the gradient, for which the kernel's two channels change places.
    turned: bool,
    /// Rows and channels of results that a thread makes; with a stride of 2 each of the gradient's
    /// rows is two.
    pub(super) rows: usize,
    pub(super) channels: usize,
    end: Option<End>,
}

/// What follows on a convolution within its kernel: a normalization by fixed statistics, then this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::kernels::convolution) struct End {
    /// Whether a shortcut is added.
    pub add: bool,
    /// Whether the sum is rectified.
    pub rectify: bool,
}

/// Where a thread is: its column, block of rows, part of the channels and image, and what lies around
/// it.
const PLACE: &str = "let last = numbers.batch * IMAGE - 1u;
let x = id % OUT_WIDTH;
let block = id / OUT_WIDTH % BLOCKS;
let part = id / (OUT_WIDTH * BLOCKS) % PARTS;
let n = id / (OUT_WIDTH * BLOCKS * PARTS);
let left = x > 0u;
let right = x < OUT_WIDTH - 1u;
let top = block > 0u;
let bottom = block < BLOCKS - 1u;
var at = n * IMAGE + block * BLOCK + x * STRIDE;
var tap = part * PART_TAPS;";

impl Tile {
    pub fn new(geometry: Geometry, turned: bool, end: Option<End>) -> Self {
        let mut tile = Self {
            geometry: any_batch(geometry),
            turned,
            rows: 1,
            channels: 1,
            end,
        };
        let (rows, channels): (&[usize], &[usize]) = match tile.spreads() {
            true => (&[4, 2], &[2]),
            false => (&[8, 4, 2], &[4, 2]),
        };
        tile.rows = divisor(geometry.out_height, rows);
        tile.channels = divisor(tile.shapes()[1][1], channels);
        tile
    }

    /// Whether a result's gradient spreads over several pixels.
    fn spreads(&self) -> bool {
        self.sides() > 1
    }

    /// Pixels that belong to a thread's result in each direction.
    fn sides(&self) -> usize {
        if self.turned { self.geometry.stride } else { 1 }
    }

    /// How far what neighboring threads read lies apart.
    fn step(&self) -> usize {
        self.geometry.stride / self.sides()
    }

    /// The shapes of what is read and of what is written.
    fn shapes(&self) -> [[usize; 4]; 2] {
        let both = [Part::Images, Part::Result];
        let [images, result] = both.map(|part| self.geometry.shape(part));
        match self.turned {
            true => [result, images],
            false => [images, result],
        }
    }

    pub fn threads(&self, batch: usize) -> usize {
        let geometry = &self.geometry;
        let parts = self.shapes()[1][1] / self.channels;
        batch * parts * (geometry.out_height / self.rows) * geometry.out_width
    }

    /// Where a tap of a thread's channel lies, from that of its first channel.
    fn tap_at(&self, channel: usize, tap: usize) -> usize {
        let taps = self.geometry.size * self.geometry.size;
        match self.turned {
            true => channel * taps + taps - 1 - tap,
            false => channel * self.geometry.channels_in * taps + tap,
        }
    }

    /// Loads from the row at `here` the pixels in the columns `across` beside it, as
    /// `pixel_ROW_COLUMN`. They are 0 where `guard` does not hold.
    pub(super) fn load(
        &self,
        text: &mut Text,
        row: usize,
        here: String,
        across: impl Iterator<Item = isize>,
        guard: Option<&str>,
    ) {
        // A row outside is read as the tile's first one and its values are dropped.
        let here = match guard {
            Some(guard) => format!("select(at, {here}, {guard})"),
            None => here,
        };
        put!(text, "let row_{row} = {here};");
        for (column, across) in across.enumerate() {
            let pixel = beside(&format!("row_{row}"), across, self.step(), guard);
            put!(text, "let pixel_{row}_{column} = {pixel};");
        }
    }

    /// A thread's sums: channel, row, and where the result has several columns which of them.
    fn sums(&self) -> impl Iterator<Item = (usize, usize, usize)> + use<> {
        let sides = self.sides();
        let (sums, rows) = (self.channels * self.rows * sides * sides, self.rows * sides);
        (0..sums).map(move |sum| (sum / sides / rows, sum / sides % rows, sum % sides))
    }

    /// Writes the result of one of the sums.
    fn write(&self, text: &mut Text, (c, r, side): (usize, usize, usize)) {
        let [_, [_, _, height, width]] = self.shapes();
        let place = format!("to + {}u", (c * height + r) * width + side);
        let mut value = format!("sum_{c}_{r}_{side}");
        if let Some(End { add, rectify }) = self.end {
            let shortcut = match add {
                true => format!(" + shortcut[{place}]"),
                false => String::new(),
            };
            let line = format!("scale_{c} * {value} + offset_{c}");
            put!(text, "let value_{c}_{r} = {line}{shortcut};");
            value = format!("value_{c}_{r}");
            // Not max(): a NaN must stay one.
            if rectify {
                value = format!("select({value}, 0.0, {value} < 0.0)");
            }
        }
        put!(text, "result[{place}] = {value};");
    }

    /// Adds up what the taps see of a channel, for all rows from the one above the tile to that below.
    fn add_channel(&self, text: &mut Text) {
        let Geometry {
            size,
            stride,
            padding,
            width,
            ..
        } = self.geometry;
        for name in 0..(self.rows - 1) * stride + size {
            let (here, guard) = match name.checked_sub(padding) {
                None => (format!("at - {}u", (padding - name) * width), Some("top")),
                Some(row) => {
                    let outside = row >= self.rows * stride;
                    let guard = outside.then_some("bottom");
                    (format!("at + {}u", row * width), guard)
                }
            };
            let across = (0..size).map(|kx| kx as isize - padding as isize);
            self.load(text, name, here, across, guard);
        }
        let taps = size * size;
        for c in 0..self.channels {
            for tap in 0..taps {
                let at = self.tap_at(c, tap);
                put!(text, "let weight_{c}_{tap} = kernel[tap + {at}u];");
            }
            // A channel's taps are added up by themselves: it keeps more digits, and the sums, too
            // many for a processor's registers, are touched once for all taps.
            for r in 0..self.rows {
                let product = |tap: usize| {
                    let (row, kx) = (r * stride + tap / size, tap % size);
                    format!("weight_{c}_{tap} * pixel_{row}_{kx}")
                };
                let products: Vec<String> = (0..taps).map(product).collect();
                put!(text, "sum_{c}_{r}_0 += {};", products.join(" + "));
            }
        }
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
        let taps = geometry.size * geometry.size;
        let [read, written] = self.shapes();
        let ([_, inner, height, width], [_, outer, out_height, out_width]) = (read, written);
        // Where the first kernel of a thread's channels begins, and how far the next inner channel's
        // lies from there.
        let (part_taps, next_taps) = match self.turned {
            true => (self.channels * taps, outer * taps),
            false => (self.channels * inner * taps, taps),
        };
        let blocks = geometry.out_height / self.rows;
        vec![
            ("INNER", inner),
            ("OUTER", outer),
            ("CHANNELS", self.channels),
            ("PARTS", outer / self.channels),
            ("PART_TAPS", part_taps),
            ("NEXT_TAPS", next_taps),
            ("PLANE", height * width),
            ("IMAGE", inner * height * width),
            ("STRIDE", self.step()),
            ("BLOCKS", blocks),
            ("BLOCK", height / blocks * width),
            ("OUT_WIDTH", geometry.out_width),
            ("OUT_BLOCK", out_height / blocks * out_width),
            ("OUT_PLANE", out_height * out_width),
        ]
    }

    fn text(&self) -> String {
        let mut text = Text::default();
        put!(text, "fn run(id: u32, lane: u32) {{\n{PLACE}");
        for (c, r, side) in self.sums() {
            put!(text, "var sum_{c}_{r}_{side} = 0.0;");
        }
        let channels = "var channel = 0u; channel < INNER; channel++";
        put!(text, "for ({channels}) {{");
        match self.spreads() {
            true => self.spread_channel(&mut text),
            false => self.add_channel(&mut text),
        }
        put!(text, "at += PLANE;\ntap += NEXT_TAPS;\n}}");
        put!(text, "let first = part * CHANNELS;");
        let to = "(n * OUTER + first) * OUT_PLANE + block * OUT_BLOCK";
        put!(text, "let to = {to} + x * {}u;", self.sides());
        for c in 0..self.channels {
            if self.end.is_some() {
                put!(
                    text,
                    "let out_{c} = first + {c}u;
let scale_{c} = gamma[out_{c}] / sqrt(variance[out_{c}] + numbers.epsilon);
let offset_{c} = beta[out_{c}] - scale_{c} * mean[out_{c}];"
                );
            }
            for sum in self.sums().filter(|sum| sum.0 == c) {
                self.write(&mut text, sum);
            }
        }
        put!(text, "}}");
        text.0
    }
}
