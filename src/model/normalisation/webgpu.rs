//! The normalisation as kernels for WebGPU: three forward and three backward where the batch's
//! statistics count, one each where they are fixed.

use burn::backend::Cube;
use burn::backend::tensor::FloatTensor;
use burn_cubecl::tensor::CubeTensor;

use super::{BatchNormalised, Normalisation, composed};
use crate::wgsl::{GROUP, Kernel, contiguous, dims, launch, line, takes};

impl Normalisation for Cube {
    fn normalise_by_batch(
        images: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        running_mean: FloatTensor<Self>,
        running_variance: FloatTensor<Self>,
        add: bool,
        epsilon: f64,
        momentum: f64,
        rectify: bool,
    ) -> BatchNormalised<Self> {
        if !takes(&images) {
            return composed::by_batch::<Self>(
                images,
                gamma,
                beta,
                residual,
                running_mean,
                running_variance,
                add,
                epsilon,
                momentum,
                rectify,
            );
        }
        let images = contiguous(images);
        let planes = Planes::of(&images);
        let sums = planes.sums_shape(3);
        let [sums] = launch(Moments(planes), &[&images], [&sums], &[]);
        let channels = [planes.channels];
        let [mean, variance, moved_mean, moved_variance] = launch(
            Statistics(planes),
            &[&sums, &running_mean, &running_variance],
            [&channels; 4],
            &[momentum as f32],
        );
        let output = apply(
            planes, &images, &gamma, &beta, &mean, &variance, residual, add, epsilon, rectify,
        );
        (output, mean, variance, moved_mean, moved_variance)
    }

    fn normalise_by_batch_gradients(
        images: FloatTensor<Self>,
        output: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        mean: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        epsilon: f64,
        rectify: bool,
    ) -> (
        FloatTensor<Self>,
        FloatTensor<Self>,
        FloatTensor<Self>,
        FloatTensor<Self>,
    ) {
        if !takes(&images) {
            return composed::by_batch_gradients::<Self>(
                images, output, gamma, mean, variance, gradient, epsilon, rectify,
            );
        }
        let (images, output) = (contiguous(images), contiguous(output));
        let gradient = contiguous(gradient);
        let planes = Planes::of(&images);
        let sums = planes.sums_shape(2);
        let (sums, passed) = match rectify {
            true => {
                let inputs = [&images, &mean, &gradient, &output];
                let kernel = GradientSums(planes, true);
                let [sums, passed] = launch(kernel, &inputs, [&sums, &planes.shape()], &[]);
                (sums, passed)
            }
            false => {
                let inputs = [&images, &mean, &gradient];
                let [sums] = launch(GradientSums(planes, false), &inputs, [&sums], &[]);
                (sums, gradient)
            }
        };
        let channels = [planes.channels];
        let [gamma_grad, beta_grad, lines] = launch(
            Lines(planes),
            &[&sums, &gamma, &mean, &variance],
            [&channels, &channels, &[3 * planes.channels]],
            &[epsilon as f32],
        );
        let inputs = [&images, &passed, &lines];
        let [images_grad] = launch(Combine(planes), &inputs, [&planes.shape()], &[]);
        (images_grad, gamma_grad, beta_grad, passed)
    }

    fn normalise_by_running(
        images: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        beta: FloatTensor<Self>,
        mean: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        residual: FloatTensor<Self>,
        add: bool,
        epsilon: f64,
        rectify: bool,
    ) -> FloatTensor<Self> {
        if !takes(&images) {
            return composed::by_running::<Self>(
                images, gamma, beta, mean, variance, residual, add, epsilon, rectify,
            );
        }
        let images = contiguous(images);
        let planes = Planes::of(&images);
        apply(
            planes, &images, &gamma, &beta, &mean, &variance, residual, add, epsilon, rectify,
        )
    }

    fn normalise_by_running_gradients(
        output: FloatTensor<Self>,
        gamma: FloatTensor<Self>,
        variance: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        epsilon: f64,
        rectify: bool,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        if !takes(&gradient) {
            return composed::by_running_gradients::<Self>(
                output, gamma, variance, gradient, epsilon, rectify,
            );
        }
        let (output, gradient) = (contiguous(output), contiguous(gradient));
        let planes = Planes::of(&gradient);
        let shape = planes.shape();
        let epsilon = [epsilon as f32];
        match rectify {
            true => {
                let inputs = [&gradient, &gamma, &variance, &output];
                let shapes = [&shape[..], &shape];
                let [images, passed] = launch(Scale(planes, true), &inputs, shapes, &epsilon);
                (images, passed)
            }
            false => {
                let inputs = [&gradient, &gamma, &variance];
                let [images] = launch(Scale(planes, false), &inputs, [&shape], &epsilon);
                (images, gradient)
            }
        }
    }
}

#[allow(
    clippy::too_many_arguments,
    reason = "the operation's operands, spelled out"
)]
fn apply(
    planes: Planes,
    images: &CubeTensor,
    gamma: &CubeTensor,
    beta: &CubeTensor,
    mean: &CubeTensor,
    variance: &CubeTensor,
    residual: CubeTensor,
    add: bool,
    epsilon: f64,
    rectify: bool,
) -> CubeTensor {
    let kernel = Apply {
        planes,
        add,
        rectify,
    };
    let mut inputs = vec![images, gamma, beta, mean, variance];
    let residual = add.then(|| contiguous(residual));
    inputs.extend(&residual);
    let [output] = launch(kernel, &inputs, [&planes.shape()], &[epsilon as f32]);
    output
}

/// A batch as planes of one image and channel each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Planes {
    batch: usize,
    channels: usize,
    height: usize,
    width: usize,
}

/// Workgroups that share a channel's planes where a channel is summed.
const MOST_SHARES: usize = 16;

impl Planes {
    fn of(tensor: &CubeTensor) -> Self {
        let [batch, channels, height, width] = dims(tensor);
        Self {
            batch,
            channels,
            height,
            width,
        }
    }

    fn shape(&self) -> [usize; 4] {
        [self.batch, self.channels, self.height, self.width]
    }

    /// Values of a plane.
    fn size(&self) -> usize {
        self.height * self.width
    }

    fn shares(&self) -> usize {
        self.batch.min(MOST_SHARES)
    }

    /// Of `each` sums for every share of every channel.
    fn sums_shape(&self, each: usize) -> [usize; 1] {
        [self.channels * self.shares() * each]
    }

    /// Values that a thread takes where each is computed by itself: so much less to find out where
    /// it is.
    fn each(&self) -> usize {
        let fits = |each: &&usize| self.size().is_multiple_of(**each);
        [8, 4, 2].iter().find(fits).copied().unwrap_or(1)
    }

    fn value_threads(&self) -> usize {
        self.batch * self.channels * self.size() / self.each()
    }

    /// The beginning of a kernel whose threads take [`Planes::each`] values of one plane.
    fn place(&self, text: &mut String) {
        let threads = self.size() / self.each();
        line(
            text,
            format_args!(
                "let plane = id / {threads}u;
let c = plane % {}u;
let start = plane * {}u + id % {threads}u;",
                self.channels,
                self.size()
            ),
        );
    }

    /// How far a thread's values lie apart: neighbouring threads take neighbouring values.
    fn step(&self) -> usize {
        self.size() / self.each()
    }

    /// The body of a kernel whose workgroup sums what `add` names over its share of a channel:
    /// `before` runs once, `add` for each value `at`, and `sums` are written for each share.
    fn summing(&self, before: &str, add: &str, sums: &[&str], after: &[&str]) -> String {
        let (shares, size, batch) = (self.shares(), self.size(), self.batch);
        let each = sums.len() + after.len();
        let mut text = String::new();
        let out = &mut text;
        line(
            out,
            format_args!(
                "let share = (id / {GROUP}u) % {shares}u;
let c = id / {}u;
{before}",
                GROUP * shares
            ),
        );
        for sum in sums {
            line(out, format_args!("var {sum} = 0.0;"));
        }
        line(
            out,
            format_args!(
                "for (var n = share; n < {batch}u; n += {shares}u) {{
let start = (n * {}u + c) * {size}u;
for (var s = lane; s < {size}u; s += {GROUP}u) {{
let at = start + s;
{add}
}}
}}",
                self.channels
            ),
        );
        for (place, sum) in sums.iter().enumerate() {
            line(
                out,
                format_args!("shared_sums[lane * {}u + {place}u] = {sum};", sums.len()),
            );
        }
        line(out, format_args!("workgroupBarrier();\nif (lane == 0u) {{"));
        line(
            out,
            format_args!("for (var other = 1u; other < {GROUP}u; other++) {{"),
        );
        for (place, sum) in sums.iter().enumerate() {
            line(
                out,
                format_args!("{sum} += shared_sums[other * {}u + {place}u];", sums.len()),
            );
        }
        line(out, format_args!("}}"));
        for (place, value) in sums.iter().chain(after).enumerate() {
            line(
                out,
                format_args!("sums[(c * {shares}u + share) * {each}u + {place}u] = {value};"),
            );
        }
        line(out, format_args!("}}"));
        text
    }

    /// Threads of a kernel with [`Planes::summing`].
    fn summing_threads(&self) -> usize {
        self.channels * self.shares() * GROUP
    }
}

fn shared(sums: usize) -> String {
    format!(
        "var<workgroup> shared_sums: array<f32, {}>;\n",
        GROUP * sums
    )
}

/// Sums and sums of squares of a channel's values less its first one, which keeps the digits of
/// a small variance beside a large mean; and that value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Moments(Planes);

impl Kernel for Moments {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["images", "sums"]
    }

    fn threads(&self) -> usize {
        self.0.summing_threads()
    }

    fn declarations(&self) -> String {
        shared(2)
    }

    fn body(&self) -> String {
        self.0.summing(
            &format!("let first = images[c * {}u];", self.0.size()),
            "let value = images[at] - first;\nsum += value;\nsquare += value * value;",
            &["sum", "square"],
            &["first"],
        )
    }
}

/// Mean and variance, and the running ones moved towards them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Statistics(Planes);

impl Kernel for Statistics {
    fn buffers(&self) -> Vec<&'static str> {
        vec![
            "sums",
            "running_mean",
            "running_variance",
            "mean",
            "variance",
            "moved_mean",
            "moved_variance",
        ]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["momentum"]
    }

    fn threads(&self) -> usize {
        self.0.channels
    }

    fn body(&self) -> String {
        let shares = self.0.shares();
        format!(
            "var sum = 0.0;
var square = 0.0;
for (var share = 0u; share < {shares}u; share++) {{
let at = (id * {shares}u + share) * 3u;
sum += sums[at];
square += sums[at + 1u];
}}
let off = sum / {count:?};
let m = sums[id * {each}u + 2u] + off;
let v = max(square / {count:?} - off * off, 0.0);
mean[id] = m;
variance[id] = v;
let kept = 1.0 - numbers.momentum;
moved_mean[id] = running_mean[id] * kept + m * numbers.momentum;
moved_variance[id] = running_variance[id] * kept + v * numbers.momentum;
",
            count = (self.0.batch * self.0.size()) as f32,
            each = shares * 3,
        )
    }
}

/// The normalised values, with the residual added and rectified where that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Apply {
    planes: Planes,
    add: bool,
    rectify: bool,
}

impl Kernel for Apply {
    fn buffers(&self) -> Vec<&'static str> {
        let residual = self.add.then_some("residual");
        ["images", "gamma", "beta", "mean", "variance"]
            .into_iter()
            .chain(residual)
            .chain(["result"])
            .collect()
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["epsilon"]
    }

    fn threads(&self) -> usize {
        self.planes.value_threads()
    }

    fn body(&self) -> String {
        let mut text = String::new();
        let out = &mut text;
        self.planes.place(out);
        line(
            out,
            format_args!(
                "let scale = gamma[c] / sqrt(variance[c] + numbers.epsilon);
let offset = beta[c] - scale * mean[c];"
            ),
        );
        for each in 0..self.planes.each() {
            let at = format!("start + {}u", each * self.planes.step());
            let residual = match self.add {
                true => format!(" + residual[{at}]"),
                false => String::new(),
            };
            line(
                out,
                format_args!("let value_{each} = scale * images[{at}] + offset{residual};"),
            );
            // Not max(): a NaN must stay one.
            let value = match self.rectify {
                true => format!("select(value_{each}, 0.0, value_{each} < 0.0)"),
                false => format!("value_{each}"),
            };
            line(out, format_args!("result[{at}] = {value};"));
        }
        text
    }
}

/// Sums of the gradient that the ReLU lets through, and of its product with the centred values;
/// where there is a ReLU, that gradient too.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct GradientSums(Planes, bool);

impl Kernel for GradientSums {
    fn buffers(&self) -> Vec<&'static str> {
        match self.1 {
            true => vec!["images", "mean", "gradient", "output", "sums", "passed"],
            false => vec!["images", "mean", "gradient", "sums"],
        }
    }

    fn threads(&self) -> usize {
        self.0.summing_threads()
    }

    fn declarations(&self) -> String {
        shared(2)
    }

    fn body(&self) -> String {
        let value = match self.1 {
            true => "let value = select(0.0, gradient[at], output[at] > 0.0);\npassed[at] = value;",
            false => "let value = gradient[at];",
        };
        self.0.summing(
            "let middle = mean[c];",
            &format!("{value}\nsum += value;\ncentred += value * (images[at] - middle);"),
            &["sum", "centred"],
            &[],
        )
    }
}

/// The gradients for gamma and beta, and for each channel the line in gradient and image that the
/// gradient for the images is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Lines(Planes);

impl Kernel for Lines {
    fn buffers(&self) -> Vec<&'static str> {
        vec![
            "sums",
            "gamma",
            "mean",
            "variance",
            "gamma_gradient",
            "beta_gradient",
            "lines",
        ]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["epsilon"]
    }

    fn threads(&self) -> usize {
        self.0.channels
    }

    fn body(&self) -> String {
        let shares = self.0.shares();
        format!(
            "var sum = 0.0;
var centred = 0.0;
for (var share = 0u; share < {shares}u; share++) {{
let at = (id * {shares}u + share) * 2u;
sum += sums[at];
centred += sums[at + 1u];
}}
let inverse = 1.0 / sqrt(variance[id] + numbers.epsilon);
let gamma_sum = centred * inverse;
gamma_gradient[id] = gamma_sum;
beta_gradient[id] = sum;
let scale = gamma[id] * inverse;
let slope = -scale * inverse * gamma_sum / {count:?};
lines[id * 3u] = scale;
lines[id * 3u + 1u] = slope;
lines[id * 3u + 2u] = -scale * sum / {count:?} - slope * mean[id];
",
            count = (self.0.batch * self.0.size()) as f32,
        )
    }
}

/// The gradient for the images.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Combine(Planes);

impl Kernel for Combine {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["images", "passed", "lines", "result"]
    }

    fn threads(&self) -> usize {
        self.0.value_threads()
    }

    fn body(&self) -> String {
        let mut text = String::new();
        let out = &mut text;
        self.0.place(out);
        line(
            out,
            format_args!(
                "let scale = lines[c * 3u];
let slope = lines[c * 3u + 1u];
let offset = lines[c * 3u + 2u];"
            ),
        );
        for each in 0..self.0.each() {
            let at = format!("start + {}u", each * self.0.step());
            line(
                out,
                format_args!(
                    "result[{at}] = scale * passed[{at}] + slope * images[{at}] + offset;"
                ),
            );
        }
        text
    }
}

/// The gradients for images and residual with fixed statistics.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Scale(Planes, bool);

impl Kernel for Scale {
    fn buffers(&self) -> Vec<&'static str> {
        match self.1 {
            true => vec![
                "gradient", "gamma", "variance", "output", "result", "passed",
            ],
            false => vec!["gradient", "gamma", "variance", "result"],
        }
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["epsilon"]
    }

    fn threads(&self) -> usize {
        self.0.value_threads()
    }

    fn body(&self) -> String {
        let mut text = String::new();
        let out = &mut text;
        self.0.place(out);
        line(
            out,
            format_args!("let scale = gamma[c] / sqrt(variance[c] + numbers.epsilon);"),
        );
        for each in 0..self.0.each() {
            let at = format!("start + {}u", each * self.0.step());
            match self.1 {
                true => line(
                    out,
                    format_args!(
                        "let value_{each} = select(0.0, gradient[{at}], output[{at}] > 0.0);
passed[{at}] = value_{each};
result[{at}] = scale * value_{each};"
                    ),
                ),
                false => line(out, format_args!("result[{at}] = scale * gradient[{at}];")),
            }
        }
        text
    }
}
