//! The convolution and its gradients as kernels for WebGPU.
//!
//! All three keep planes as they are, `(batch, channels, height, width)`, and give neighboring
//! threads neighboring columns. A thread of the first two makes a tile of rows and channels in one
//! column, so that each value it loads is used for several results; a thread of the kernel's
//! gradient goes down its column over many images and keeps the sums for a tile of channels, which
//! a second kernel adds up over columns and images.

use burn::backend::Cube;
use burn::backend::tensor::FloatTensor;
use burn_cubecl::tensor::CubeTensor;

use super::{Convolution, Geometry, options};
use crate::kernels::wgsl::{Kernel, Word, contiguous, dims, launch, line, takes};

impl Convolution for Cube {
    fn convolution(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        stride: usize,
        padding: usize,
    ) -> FloatTensor<Self> {
        let Some(geometry) = geometry(&images, &kernel, stride, padding) else {
            return <Self as burn::backend::ops::ModuleOps<Self>>::conv2d(
                images,
                kernel,
                None,
                options(stride, padding),
            );
        };
        let (images, kernel) = (contiguous(images), contiguous(kernel));
        let inputs = [&images, &kernel];
        let shape = geometry.output_shape();
        let tile = Tile::forward(geometry);
        let threads = tile.threads(geometry.batch);
        let [result] = launch(tile, threads, &inputs, [&shape], &[geometry.batch.word()]);
        result
    }

    fn convolution_images_gradient(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        stride: usize,
        padding: usize,
    ) -> FloatTensor<Self> {
        let Some(geometry) = geometry(&images, &kernel, stride, padding) else {
            return <Self as burn::backend::ops::ModuleOps<Self>>::conv2d_x_backward(
                images,
                kernel,
                gradient,
                options(stride, padding),
            );
        };
        let (kernel, gradient) = (contiguous(kernel), contiguous(gradient));
        let inputs = [&gradient, &kernel];
        let shape = geometry.input_shape();
        let batch = geometry.batch;
        let [result] = match geometry.stride {
            1 => {
                let tile = Tile::images_gradient(geometry);
                let threads = tile.threads(batch);
                launch(tile, threads, &inputs, [&shape], &[batch.word()])
            }
            _ => {
                let spread = Spread::new(geometry);
                let threads = spread.threads(batch);
                launch(spread, threads, &inputs, [&shape], &[batch.word()])
            }
        };
        result
    }

    fn convolution_kernel_gradient(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        stride: usize,
        padding: usize,
    ) -> FloatTensor<Self> {
        let Some(geometry) = geometry(&images, &kernel, stride, padding) else {
            return <Self as burn::backend::ops::ModuleOps<Self>>::conv2d_weight_backward(
                images,
                kernel,
                gradient,
                options(stride, padding),
            );
        };
        let (images, gradient) = (contiguous(images), contiguous(gradient));
        let columns = Columns::new(geometry);
        let batch = geometry.batch;
        let shares = columns.shares(batch);
        let shape = geometry.kernel_shape();
        let results = shape.iter().product();
        let pieces = shares * geometry.out_width;
        let numbers = [batch, shares].map(Word::word);
        let threads = columns.threads(shares);
        let inputs = [&images, &gradient];
        let [sums] = launch(columns, threads, &inputs, [&[results, pieces]], &numbers);
        let [result] = launch(Sum, results, &[&sums], [&shape], &[pieces.word()]);
        result
    }
}

/// The sizes, where our kernels are made for them and switched on.
pub(super) fn geometry(
    images: &CubeTensor,
    kernel: &CubeTensor,
    stride: usize,
    padding: usize,
) -> Option<Geometry> {
    let geometry = Geometry::of(dims(images), dims(kernel), stride, padding);
    (fits(&geometry) && takes(images) && takes(kernel)).then_some(geometry)
}

fn fits(geometry: &Geometry) -> bool {
    let Geometry {
        size,
        stride,
        padding,
        height,
        width,
        ..
    } = *geometry;
    matches!(size, 1 | 3)
        && matches!(stride, 1 | 2)
        && padding == size / 2
        && height.is_multiple_of(stride)
        && width.is_multiple_of(stride)
}

/// The same sizes for kernels, which serve any number of images.
fn any_batch(geometry: Geometry) -> Geometry {
    Geometry {
        batch: 0,
        ..geometry
    }
}

/// The largest of `sizes` that divides `whole`; 1 where none does.
fn divisor(whole: usize, sizes: &[usize]) -> usize {
    let mut fitting = sizes.iter().copied();
    fitting
        .find(|size| whole.is_multiple_of(*size))
        .unwrap_or(1)
}

/// The convolution, or for a stride of 1 its gradient for the images, which is the convolution of
/// the gradient with the kernel turned around. A thread makes `rows` x `channels` results.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Tile {
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
pub(super) struct End {
    /// Whether a residual is added.
    pub(super) add: bool,
    /// Whether the sum is rectified.
    pub(super) rectify: bool,
}

impl Tile {
    pub(super) fn forward(geometry: Geometry) -> Self {
        Self::new(geometry, false)
    }

    fn images_gradient(geometry: Geometry) -> Self {
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
        tile.channels = divisor(tile.outer(), &[4, 2]);
        tile
    }

    /// With a normalization at its end.
    pub(super) fn ending(self, end: End) -> Self {
        Self {
            end: Some(end),
            ..self
        }
    }

    /// Channels of what is read.
    fn inner(&self) -> usize {
        match self.turned {
            true => self.geometry.channels_out,
            false => self.geometry.channels_in,
        }
    }

    /// Channels of what is written.
    fn outer(&self) -> usize {
        match self.turned {
            true => self.geometry.channels_in,
            false => self.geometry.channels_out,
        }
    }

    pub(super) fn threads(&self, batch: usize) -> usize {
        let geometry = &self.geometry;
        batch
            * (self.outer() / self.channels)
            * (geometry.out_height / self.rows)
            * geometry.out_width
    }
}

impl Kernel for Tile {
    fn buffers(&self) -> Vec<&'static str> {
        let mut names = vec!["images", "kernel"];
        if let Some(end) = self.end {
            names.extend(["gamma", "beta", "mean", "variance"]);
            names.extend(end.add.then_some("residual"));
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

    fn body(&self) -> String {
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
        let (inner, outer) = (self.inner(), self.outer());
        let (rows, channels, taps) = (self.rows, self.channels, size * size);
        let (plane, out_plane) = (height * width, out_height * out_width);
        let (blocks, groups) = (out_height / rows, outer / channels);
        // Where the first kernel of a thread's channels begins, how far the next inner channel's
        // lies, and where a tap lies from there.
        let (start, next) = match self.turned {
            true => (channels * taps, outer * taps),
            false => (channels * inner * taps, taps),
        };
        let tap_at = |c: usize, tap: usize| match self.turned {
            true => c * taps + taps - 1 - tap,
            false => c * inner * taps + tap,
        };
        let mut text = String::new();
        let out = &mut text;
        line(
            out,
            format_args!(
                "let last = numbers.batch * {4}u - 1u;
let x = id % {out_width}u;
let block = (id / {out_width}u) % {blocks}u;
let group_of = (id / {0}u) % {groups}u;
let n = id / {1}u;
let left = x > 0u;
let right = x < {2}u;
let top = block > 0u;
let bottom = block < {3}u;
var at = n * {4}u + block * {5}u + x * {stride}u;
var tap = group_of * {start}u;",
                out_width * blocks,
                out_width * blocks * groups,
                out_width - 1,
                blocks - 1,
                inner * plane,
                rows * stride * width,
            ),
        );
        for c in 0..channels {
            for r in 0..rows {
                line(out, format_args!("var sum_{c}_{r} = 0.0;"));
            }
        }
        line(
            out,
            format_args!("for (var channel = 0u; channel < {inner}u; channel++) {{"),
        );
        // Input rows from the one above the tile to the one below it.
        let first = -(padding as isize);
        let end = ((rows - 1) * stride + size - padding) as isize;
        for row in first..end {
            let offset = row * width as isize;
            let name = row - first;
            let guard = match row {
                row if row < 0 => Some("top"),
                row if row >= (rows * stride) as isize => Some("bottom"),
                _ => None,
            };
            // A row outside is read as the tile's first one and its values are dropped.
            let moved = match offset {
                offset if offset < 0 => format!("at - {}u", -offset),
                offset => format!("at + {offset}u"),
            };
            match guard {
                Some(guard) => line(
                    out,
                    format_args!("let row_{name} = select(at, {moved}, {guard});"),
                ),
                None => line(out, format_args!("let row_{name} = {moved};")),
            }
            for kx in 0..size {
                let column = kx as isize - padding as isize;
                let (index, side) = match column {
                    column if column < 0 => (format!("max(row_{name}, 1u) - 1u"), Some("left")),
                    0 => (format!("row_{name}"), None),
                    _ => (
                        format!("min(row_{name} + 1u, last)"),
                        // With a stride of 2 the column to the right is always there.
                        (stride == 1).then_some("right"),
                    ),
                };
                let guards: Vec<&str> = [guard, side].into_iter().flatten().collect();
                let load = format!("images[{index}]");
                let load = match guards.is_empty() {
                    true => load,
                    false => format!("select(0.0, {load}, {})", guards.join(" && ")),
                };
                line(out, format_args!("let pixel_{name}_{kx} = {load};"));
            }
        }
        for c in 0..channels {
            for tap in 0..taps {
                let at = tap_at(c, tap);
                line(
                    out,
                    format_args!("let weight_{c}_{tap} = kernel[tap + {at}u];"),
                );
            }
            // A channel's taps are added up by themselves: it keeps more digits, and the sums, too
            // many for a processor's registers, are touched once for all taps.
            for r in 0..rows {
                let products: Vec<String> = (0..taps)
                    .map(|tap| {
                        let (row, kx) = (r * stride + tap / size, tap % size);
                        format!("weight_{c}_{tap} * pixel_{row}_{kx}")
                    })
                    .collect();
                line(
                    out,
                    format_args!("sum_{c}_{r} += {};", products.join(" + ")),
                );
            }
        }
        line(out, format_args!("at += {plane}u;\ntap += {next}u;\n}}"));
        line(
            out,
            format_args!(
                "let to = (n * {outer}u + group_of * {channels}u) * {out_plane}u + block * {0}u + x;",
                rows * out_width
            ),
        );
        for c in 0..channels {
            if self.end.is_some() {
                line(
                    out,
                    format_args!(
                        "let out_{c} = group_of * {channels}u + {c}u;
let scale_{c} = gamma[out_{c}] / sqrt(variance[out_{c}] + numbers.epsilon);
let offset_{c} = beta[out_{c}] - scale_{c} * mean[out_{c}];"
                    ),
                );
            }
            for r in 0..rows {
                let place = format!("to + {}u", c * out_plane + r * out_width);
                let mut value = format!("sum_{c}_{r}");
                if let Some(end) = self.end {
                    value = format!("scale_{c} * {value} + offset_{c}");
                    if end.add {
                        value += &format!(" + residual[{place}]");
                    }
                    line(out, format_args!("let value_{c}_{r} = {value};"));
                    value = format!("value_{c}_{r}");
                    // Not max(): a NaN must stay one.
                    if end.rectify {
                        value = format!("select({value}, 0.0, {value} < 0.0)");
                    }
                }
                line(out, format_args!("result[{place}] = {value};"));
            }
        }
        text
    }
}

/// The gradient for the images where the stride is 2. A thread makes the 2x2 pixels that belong to
/// each of `rows` results below each other, in `channels` channels.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Spread {
    geometry: Geometry,
    rows: usize,
    channels: usize,
}

impl Spread {
    fn new(geometry: Geometry) -> Self {
        Self {
            geometry: any_batch(geometry),
            rows: divisor(geometry.out_height, &[4, 2]),
            channels: divisor(geometry.channels_in, &[2]),
        }
    }

    fn threads(&self, batch: usize) -> usize {
        let geometry = &self.geometry;
        batch
            * (geometry.channels_in / self.channels)
            * (geometry.out_height / self.rows)
            * geometry.out_width
    }
}

impl Kernel for Spread {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["gradient", "kernel", "result"]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["batch: u32"]
    }

    fn body(&self) -> String {
        let Geometry {
            channels_in,
            channels_out,
            size,
            padding,
            height,
            width,
            out_height,
            out_width,
            ..
        } = self.geometry;
        let (rows, channels, taps) = (self.rows, self.channels, size * size);
        let (plane, out_plane) = (height * width, out_height * out_width);
        let (blocks, groups) = (out_height / rows, channels_in / channels);
        let mut text = String::new();
        let out = &mut text;
        line(
            out,
            format_args!(
                "let last = numbers.batch * {4}u - 1u;
let x = id % {out_width}u;
let block = (id / {out_width}u) % {blocks}u;
let group_of = (id / {0}u) % {groups}u;
let n = id / {1}u;
let right = x < {2}u;
let bottom = block < {3}u;
var at = n * {4}u + block * {5}u + x;
var tap = group_of * {6}u;",
                out_width * blocks,
                out_width * blocks * groups,
                out_width - 1,
                blocks - 1,
                channels_out * out_plane,
                rows * out_width,
                channels * taps,
            ),
        );
        for c in 0..channels {
            for r in 0..2 * rows {
                for x in 0..2 {
                    line(out, format_args!("var sum_{c}_{r}_{x} = 0.0;"));
                }
            }
        }
        // The tap that carries a result's gradient to a pixel, and how many results further down or
        // to the right that result is, for each pixel of a result's 2x2.
        let reaching = |side: usize| {
            (0..size).filter_map(move |k| {
                let from = (side + padding) as isize - k as isize;
                (from % 2 == 0).then_some((k, (from / 2) as usize))
            })
        };
        let reach = (0..2)
            .flat_map(reaching)
            .map(|(_, from)| from)
            .max()
            .unwrap_or(0);
        line(
            out,
            format_args!("for (var channel = 0u; channel < {channels_out}u; channel++) {{"),
        );
        for row in 0..rows + reach {
            let guard = (row == rows).then_some("bottom");
            let moved = format!("at + {}u", row * out_width);
            match guard {
                Some(guard) => line(
                    out,
                    format_args!("let row_{row} = select(at, {moved}, {guard});"),
                ),
                None => line(out, format_args!("let row_{row} = {moved};")),
            }
            for column in 0..=reach {
                let (index, side) = match column {
                    0 => (format!("row_{row}"), None),
                    _ => (format!("min(row_{row} + 1u, last)"), Some("right")),
                };
                let guards: Vec<&str> = [guard, side].into_iter().flatten().collect();
                let load = match guards.is_empty() {
                    true => format!("gradient[{index}]"),
                    false => format!("select(0.0, gradient[{index}], {})", guards.join(" && ")),
                };
                line(out, format_args!("let value_{row}_{column} = {load};"));
            }
        }
        for c in 0..channels {
            for dy in 0..2 {
                for dx in 0..2 {
                    for (ky, down) in reaching(dy) {
                        for (kx, across) in reaching(dx) {
                            let tap = ky * size + kx;
                            let at = c * taps + tap;
                            line(
                                out,
                                format_args!("let weight_{c}_{tap} = kernel[tap + {at}u];"),
                            );
                            for r in 0..rows {
                                let (to, from) = (2 * r + dy, r + down);
                                line(
                                    out,
                                    format_args!(
                                        "sum_{c}_{to}_{dx} += weight_{c}_{tap} * value_{from}_{across};"
                                    ),
                                );
                            }
                        }
                    }
                }
            }
        }
        line(
            out,
            format_args!("at += {out_plane}u;\ntap += {}u;\n}}", channels_in * taps),
        );
        line(
            out,
            format_args!(
                "let to = (n * {channels_in}u + group_of * {channels}u) * {plane}u + block * {}u + 2u * x;",
                2 * rows * width
            ),
        );
        for c in 0..channels {
            for r in 0..2 * rows {
                for x in 0..2 {
                    let offset = c * plane + r * width + x;
                    line(
                        out,
                        format_args!("result[to + {offset}u] = sum_{c}_{r}_{x};"),
                    );
                }
            }
        }
        text
    }
}

/// Threads that are worth having: with fewer a GPU idles, with more there are more pieces to add up.
const THREADS: usize = 16_384;

/// The gradient for the kernel, in pieces: of a column and some images each.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Columns {
    geometry: Geometry,
    channels_out: usize,
    channels_in: usize,
}

impl Columns {
    fn new(geometry: Geometry) -> Self {
        Self {
            geometry: any_batch(geometry),
            channels_out: divisor(geometry.channels_out, &[4, 2]),
            channels_in: divisor(geometry.channels_in, &[2]),
        }
    }

    /// Threads that share the images of a column.
    fn shares(&self, batch: usize) -> usize {
        let enough = THREADS.div_ceil(self.threads(1)).next_power_of_two();
        enough.min(batch)
    }

    fn threads(&self, shares: usize) -> usize {
        let geometry = &self.geometry;
        geometry.out_width
            * (geometry.channels_out / self.channels_out)
            * (geometry.channels_in / self.channels_in)
            * shares
    }
}

impl Kernel for Columns {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["images", "gradient", "result"]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["batch: u32", "shares: u32"]
    }

    fn body(&self) -> String {
        let Geometry {
            channels_in,
            channels_out,
            size,
            stride,
            height,
            width,
            out_height,
            out_width,
            ..
        } = self.geometry;
        let (outs, ins, taps) = (self.channels_out, self.channels_in, size * size);
        let (plane, out_plane) = (height * width, out_height * out_width);
        let (out_groups, in_groups) = (channels_out / outs, channels_in / ins);
        let mut text = String::new();
        let out = &mut text;
        line(
            out,
            format_args!(
                "let last = numbers.batch * {3}u - 1u;
let pieces = numbers.shares * {out_width}u;
let x = id % {out_width}u;
let out_group = (id / {out_width}u) % {out_groups}u;
let in_group = (id / {0}u) % {in_groups}u;
let share = id / {1}u;
let left = x > 0u;
let right = x < {2}u;",
                out_width * out_groups,
                out_width * out_groups * in_groups,
                out_width - 1,
                channels_in * plane,
            ),
        );
        for o in 0..outs {
            for i in 0..ins {
                for tap in 0..taps {
                    line(out, format_args!("var sum_{o}_{i}_{tap} = 0.0;"));
                }
            }
        }
        line(
            out,
            format_args!(
                "for (var n = share; n < numbers.batch; n += numbers.shares) {{
var at = (n * {channels_in}u + in_group * {ins}u) * {plane}u + x * {stride}u;
var start = (n * {channels_out}u + out_group * {outs}u) * {out_plane}u + x;"
            ),
        );
        // A column's neighbors in the row that begins `offset` after `at`.
        let pixel = |i: usize, offset: usize, kx: usize, guard: Option<&str>| {
            let here = format!("at + {}u", i * plane + offset);
            let (index, side) = match (size, kx) {
                (3, 0) => (format!("max({here}, 1u) - 1u"), Some("left")),
                (3, 2) => (
                    format!("min({here} + 1u, last)"),
                    (stride == 1).then_some("right"),
                ),
                _ => (here, None),
            };
            let guards: Vec<&str> = [guard, side].into_iter().flatten().collect();
            match guards.is_empty() {
                true => format!("images[{index}]"),
                false => format!("select(0.0, images[{index}], {})", guards.join(" && ")),
            }
        };
        // With a 3x3 kernel a row is used again for the results below it: with a stride of 1 the
        // last two rows, with 2 the last one.
        let kept = match (size, stride) {
            (3, 1) => 2,
            (3, _) => 1,
            _ => 0,
        };
        for i in 0..ins {
            for row in 0..kept {
                for kx in 0..size {
                    let value = match row {
                        0 => "0.0".to_string(),
                        _ => pixel(i, 0, kx, None),
                    };
                    line(out, format_args!("var pixel_{i}_{row}_{kx} = {value};"));
                }
            }
        }
        line(
            out,
            format_args!("for (var y = 0u; y < {out_height}u; y++) {{"),
        );
        if (size, stride) == (3, 1) {
            // The row below the last is outside: the last one is read in its place and dropped.
            line(
                out,
                format_args!(
                    "let below = y < {}u;\nat += select(0u, {width}u, below);",
                    out_height - 1
                ),
            );
        }
        for o in 0..outs {
            line(
                out,
                format_args!("let value_{o} = gradient[start + {}u];", o * out_plane),
            );
        }
        for i in 0..ins {
            for row in kept..size {
                for kx in 0..size {
                    let (offset, guard) = match (size, stride) {
                        (3, 1) => (0, Some("below")),
                        (3, _) => ((row - 1) * width, None),
                        _ => (0, None),
                    };
                    let value = pixel(i, offset, kx, guard);
                    line(out, format_args!("let pixel_{i}_{row}_{kx} = {value};"));
                }
            }
            for o in 0..outs {
                for tap in 0..taps {
                    let (ky, kx) = (tap / size, tap % size);
                    line(
                        out,
                        format_args!("sum_{o}_{i}_{tap} += value_{o} * pixel_{i}_{ky}_{kx};"),
                    );
                }
            }
            for row in 0..kept {
                for kx in 0..size {
                    let next = row + size - kept;
                    line(
                        out,
                        format_args!("pixel_{i}_{row}_{kx} = pixel_{i}_{next}_{kx};"),
                    );
                }
            }
        }
        line(out, format_args!("start += {out_width}u;"));
        if (size, stride) != (3, 1) {
            line(out, format_args!("at += {}u;", stride * width));
        }
        line(
            out,
            format_args!("}}\n}}\nlet piece = share * {out_width}u + x;"),
        );
        for o in 0..outs {
            for i in 0..ins {
                for tap in 0..taps {
                    line(
                        out,
                        format_args!(
                            "result[(((out_group * {outs}u + {o}u) * {channels_in}u + in_group * {ins}u + {i}u) * {taps}u + {tap}u) * pieces + piece] = sum_{o}_{i}_{tap};"
                        ),
                    );
                }
            }
        }
        text
    }
}

/// Adds the pieces of each result up, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Sum;

impl Kernel for Sum {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["pieces", "result"]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["count: u32"]
    }

    fn body(&self) -> String {
        "let start = id * numbers.count;
var sum = 0.0;
for (var piece = 0u; piece < numbers.count; piece++) { sum += pieces[start + piece]; }
result[id] = sum;
"
        .into()
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;

    use super::*;
    use crate::kernels::convolve;
    use crate::kernels::wgsl::testing::{Layer, assert_same, both, gpu, layers, noise, values};

    /// Result and both gradients against the CPU's; batch, in, out, height, width, size, stride.
    fn check(sizes: [usize; 7], gpu: &Device) {
        let [
            batch,
            channels_in,
            channels_out,
            height,
            width,
            size,
            stride,
        ] = sizes;
        let (images, kernel) = (
            [batch, channels_in, height, width],
            [channels_out, channels_in, size, size],
        );
        let padding = size / 2;
        let geometry = Geometry::of(images, kernel, stride, padding);
        assert!(fits(&geometry), "our kernels are not made for {sizes:?}");
        let of = |device: &Device| {
            let images = noise(images, 1, device).require_grad();
            let kernel = noise(kernel, 2, device).require_grad();
            let result = convolve(images.clone(), kernel.clone(), stride, padding);
            let weights = noise(result.dims(), 3, device);
            let gradients = (result.clone() * weights).sum().backward();
            let of = |tensor: &burn::tensor::Tensor<4>| tensor.grad(&gradients).unwrap();
            [of(&images), of(&kernel), result.inner()].map(values)
        };
        let [cpu, gpu] = both(gpu).each_ref().map(of);
        let names = ["images' gradient", "kernel's gradient", "result"];
        for (name, (cpu, gpu)) in names.iter().zip(cpu.iter().zip(&gpu)) {
            assert_same(&format!("{sizes:?}: {name}"), [cpu, gpu]);
        }
    }

    #[test]
    fn agrees_with_the_cpu_for_each_shape_in_the_networks() {
        let Some((gpu, _alone)) = gpu() else { return };
        let sizes = layers().into_iter().map(|layer| {
            let Layer {
                channels_in,
                channels_out,
                side,
                size,
                stride,
                ..
            } = layer;
            [3, channels_in, channels_out, side, side, size, stride]
        });
        let mut sizes: Vec<_> = sizes.collect();
        sizes.dedup();
        assert!(sizes.len() > 20, "{sizes:?}");
        for sizes in sizes {
            check(sizes, &gpu);
        }
    }

    #[test]
    fn agrees_with_the_cpu_at_the_edges() {
        let Some((gpu, _alone)) = gpu() else { return };
        for sizes in [
            // More images than threads that share a column, and not a multiple of them.
            [131, 16, 16, 8, 8, 3, 1],
            [131, 16, 32, 8, 8, 3, 2],
            [131, 16, 32, 8, 8, 1, 2],
            // Tiles of one row and one channel, planes of one row or column.
            [2, 5, 7, 5, 3, 3, 1],
            [2, 3, 5, 6, 10, 3, 2],
            [2, 3, 5, 2, 2, 3, 2],
            [2, 3, 5, 1, 1, 3, 1],
            [2, 3, 5, 1, 6, 3, 1],
            [2, 3, 5, 6, 1, 3, 1],
            [1, 1, 1, 4, 4, 1, 1],
        ] {
            check(sizes, &gpu);
        }
    }
}
