//! The gradient for the kernel, in pieces: of a column and some images each.

use super::{any_batch, beside};
use crate::kernels::convolution::Geometry;
use crate::kernels::wgsl::{Kernel, Text, divisor, put};

/// Threads that are worth having: with fewer a GPU idles, with more there are more pieces to add up.
const THREADS: usize = 16_384;

/// The pieces. A thread makes those of `outs` x `ins` channels.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Columns {
    geometry: Geometry,
    outs: usize,
    ins: usize,
}

impl Columns {
    pub fn new(geometry: Geometry) -> Self {
        Self {
            geometry: any_batch(geometry),
            outs: divisor(geometry.channels_out, &[4, 2]),
            ins: divisor(geometry.channels_in, &[2]),
        }
    }

    /// Threads among which the images of a column are divided.
    pub fn runs(&self, batch: usize) -> usize {
        let enough = THREADS.div_ceil(self.threads(1)).next_power_of_two();
        enough.min(batch)
    }

    pub fn threads(&self, runs: usize) -> usize {
        let geometry = &self.geometry;
        let parts = (geometry.channels_out / self.outs) * (geometry.channels_in / self.ins);
        geometry.out_width * parts * runs
    }

    /// All of a thread's sums: channel out, channel in, tap.
    fn sums(&self) -> impl Iterator<Item = (usize, usize, usize)> + use<> {
        let (outs, ins, taps) = (self.outs, self.ins, self.geometry.size * self.geometry.size);
        (0..outs * ins * taps).map(move |sum| (sum / taps / ins, sum / taps % ins, sum % taps))
    }
}

impl Kernel for Columns {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["images", "gradient", "result"]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["batch: u32", "runs: u32"]
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        let geometry = &self.geometry;
        let plane = geometry.height * geometry.width;
        vec![
            ("CHANNELS_IN", geometry.channels_in),
            ("CHANNELS_OUT", geometry.channels_out),
            ("INS", self.ins),
            ("OUTS", self.outs),
            ("IN_PARTS", geometry.channels_in / self.ins),
            ("OUT_PARTS", geometry.channels_out / self.outs),
            ("TAPS", geometry.size * geometry.size),
            ("STRIDE", geometry.stride),
            ("WIDTH", geometry.width),
            ("PLANE", plane),
            ("IMAGE", geometry.channels_in * plane),
            ("OUT_HEIGHT", geometry.out_height),
            ("OUT_WIDTH", geometry.out_width),
            ("OUT_PLANE", geometry.out_height * geometry.out_width),
        ]
    }

    fn text(&self) -> String {
        let Geometry {
            size,
            stride,
            padding,
            height,
            width,
            out_height,
            out_width,
            ..
        } = self.geometry;
        let (outs, ins) = (self.outs, self.ins);
        let mut text = Text::default();
        put!(
            text,
            "fn run(id: u32, lane: u32) {{
let last = numbers.batch * IMAGE - 1u;
let pieces = numbers.runs * OUT_WIDTH;
let x = id % OUT_WIDTH;
let out_first = id / OUT_WIDTH % OUT_PARTS * OUTS;
let in_first = id / (OUT_WIDTH * OUT_PARTS) % IN_PARTS * INS;
let first_image = id / (OUT_WIDTH * OUT_PARTS * IN_PARTS);
let left = x > 0u;
let right = x < OUT_WIDTH - 1u;"
        );
        for (o, i, tap) in self.sums() {
            put!(text, "var sum_{o}_{i}_{tap} = 0.0;");
        }
        put!(
            text,
            "for (var n = first_image; n < numbers.batch; n += numbers.runs) {{
var at = (n * CHANNELS_IN + in_first) * PLANE + x * STRIDE;
var start = (n * CHANNELS_OUT + out_first) * OUT_PLANE + x;"
        );
        // A column's neighbors in the row that begins `offset` after `at`.
        let pixel = |i: usize, offset: usize, kx: usize, guard: Option<&str>| {
            let here = format!("at + {}u", i * height * width + offset);
            let across = kx as isize - padding as isize;
            beside(&here, across, stride, guard)
        };
        // With a 3x3 kernel a row is used again for the results below it: with a stride of 1 the
        // last two rows, with 2 the last one.
        let again = size.saturating_sub(stride);
        for i in 0..ins {
            for (row, kx) in (0..again * size).map(|at| (at / size, at % size)) {
                let value = match row {
                    0 => "0.0".to_string(),
                    _ => pixel(i, 0, kx, None),
                };
                put!(text, "var pixel_{i}_{row}_{kx} = {value};");
            }
        }
        put!(text, "for (var y = 0u; y < OUT_HEIGHT; y++) {{");
        let overlap = (size, stride) == (3, 1);
        if overlap {
            // The row below the last is outside: the last one is read in its place and dropped.
            put!(text, "let below = y < {}u;", out_height - 1);
            put!(text, "at += select(0u, WIDTH, below);");
        }
        for o in 0..outs {
            put!(
                text,
                "let value_{o} = gradient[start + {}u];",
                o * out_height * out_width
            );
        }
        for i in 0..ins {
            for (row, kx) in (again * size..size * size).map(|at| (at / size, at % size)) {
                let (offset, guard) = match (size, overlap) {
                    (3, true) => (0, Some("below")),
                    (3, false) => ((row - 1) * width, None),
                    _ => (0, None),
                };
                let value = pixel(i, offset, kx, guard);
                put!(text, "let pixel_{i}_{row}_{kx} = {value};");
            }
            for (o, _, tap) in self.sums().filter(|(_, channel, _)| *channel == i) {
                let (ky, kx) = (tap / size, tap % size);
                put!(
                    text,
                    "sum_{o}_{i}_{tap} += value_{o} * pixel_{i}_{ky}_{kx};"
                );
            }
            for (row, kx) in (0..again * size).map(|at| (at / size, at % size)) {
                let next = row + size - again;
                put!(text, "pixel_{i}_{row}_{kx} = pixel_{i}_{next}_{kx};");
            }
        }
        put!(text, "start += OUT_WIDTH;");
        if !overlap {
            put!(text, "at += STRIDE * WIDTH;");
        }
        put!(text, "}}\n}}\nlet piece = first_image * OUT_WIDTH + x;");
        for (o, i, tap) in self.sums() {
            let pair = format!("(out_first + {o}u) * CHANNELS_IN + in_first + {i}u");
            put!(
                text,
                "result[(({pair}) * TAPS + {tap}u) * pieces + piece] = sum_{o}_{i}_{tap};"
            );
        }
        put!(text, "}}");
        text.0
    }
}

/// Adds the pieces of each result up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Sum;

impl Kernel for Sum {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["pieces", "result"]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["count: u32"]
    }

    fn text(&self) -> String {
        include_str!("sum.wgsl").into()
    }
}
