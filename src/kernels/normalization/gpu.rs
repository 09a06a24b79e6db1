//! The normalization as kernels for WebGPU: three forward and three backward where the batch's
//! statistics count, one each where they are fixed.

use burn::backend::Cube;
use burn::backend::tensor::FloatTensor;
use burn_cubecl::tensor::CubeTensor;

use super::{BatchNormalized, Normalization, composed};
use crate::kernels::wgsl::{GROUP, Kernel, Word, contiguous, dims, launch, line, takes};

impl Normalization for Cube {
    fn normalize_by_batch(
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
    ) -> BatchNormalized<Self> {
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
        let (threads, numbers) = planes.summing();
        let [sums] = launch(Moments(planes.kind), threads, &[&images], [&sums], &numbers);
        let channels = planes.kind.channels;
        let [mean, variance, moved_mean, moved_variance] = launch(
            Statistics,
            channels,
            &[&sums, &running_mean, &running_variance],
            [&[channels]; 4],
            &[
                planes.shares().word(),
                planes.count().word(),
                (momentum as f32).word(),
            ],
        );
        let output = apply(
            planes, &images, &gamma, &beta, &mean, &variance, residual, add, epsilon, rectify,
        );
        (output, mean, variance, moved_mean, moved_variance)
    }

    fn normalize_by_batch_gradients(
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
        let (kind, shape) = (planes.kind, planes.shape());
        let sums = planes.sums_shape(2);
        let (threads, numbers) = planes.summing();
        let kernel = GradientSums(kind, rectify);
        let (sums, passed) = match rectify {
            true => {
                let inputs = [&images, &mean, &gradient, &output];
                let shapes = [&sums[..], &shape];
                let [sums, passed] = launch(kernel, threads, &inputs, shapes, &numbers);
                (sums, passed)
            }
            false => {
                let inputs = [&images, &mean, &gradient];
                let [sums] = launch(kernel, threads, &inputs, [&sums], &numbers);
                (sums, gradient)
            }
        };
        let channels = kind.channels;
        let [gamma_grad, beta_grad, lines] = launch(
            Lines,
            channels,
            &[&sums, &gamma, &mean, &variance],
            [&[channels], &[channels], &[3 * channels]],
            &[
                planes.shares().word(),
                planes.count().word(),
                (epsilon as f32).word(),
            ],
        );
        let inputs = [&images, &passed, &lines];
        let threads = planes.value_threads();
        let [images_grad] = launch(Combine(kind), threads, &inputs, [&shape], &[]);
        (images_grad, gamma_grad, beta_grad, passed)
    }

    fn normalize_by_running(
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

    fn normalize_by_running_gradients(
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
        let epsilon = [(epsilon as f32).word()];
        let kernel = Scale(planes.kind, rectify);
        let threads = planes.value_threads();
        match rectify {
            true => {
                let inputs = [&gradient, &gamma, &variance, &output];
                let shapes = [&shape[..], &shape];
                let [images, passed] = launch(kernel, threads, &inputs, shapes, &epsilon);
                (images, passed)
            }
            false => {
                let inputs = [&gradient, &gamma, &variance];
                let [images] = launch(kernel, threads, &inputs, [&shape], &epsilon);
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
        kind: planes.kind,
        add,
        rectify,
    };
    let mut inputs = vec![images, gamma, beta, mean, variance];
    let residual = add.then(|| contiguous(residual));
    inputs.extend(&residual);
    let threads = planes.value_threads();
    let epsilon = [(epsilon as f32).word()];
    let [output] = launch(kernel, threads, &inputs, [&planes.shape()], &epsilon);
    output
}

/// A batch as planes of one image and channel each.
#[derive(Debug, Clone, Copy)]
struct Planes {
    batch: usize,
    height: usize,
    width: usize,
    kind: Kind,
}

/// What a kernel has to know of planes: it serves any number of images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Kind {
    channels: usize,
    /// Values of a plane.
    size: usize,
}

/// Workgroups that share a channel's planes where a channel is summed.
const MOST_SHARES: usize = 16;

impl Planes {
    fn of(tensor: &CubeTensor) -> Self {
        let [batch, channels, height, width] = dims(tensor);
        let size = height * width;
        Self {
            batch,
            height,
            width,
            kind: Kind { channels, size },
        }
    }

    fn shape(&self) -> [usize; 4] {
        [self.batch, self.kind.channels, self.height, self.width]
    }

    fn shares(&self) -> usize {
        self.batch.min(MOST_SHARES)
    }

    /// Values of a channel.
    fn count(&self) -> f32 {
        (self.batch * self.kind.size) as f32
    }

    /// Of `each` sums for every share of every channel.
    fn sums_shape(&self, each: usize) -> [usize; 1] {
        [self.kind.channels * self.shares() * each]
    }

    /// Threads of a kernel with [`Kind::summing`], and its numbers.
    fn summing(&self) -> (usize, [u32; 2]) {
        let threads = self.kind.channels * self.shares() * GROUP;
        (threads, [self.batch, self.shares()].map(Word::word))
    }

    /// Threads of a kernel that computes each value by itself.
    fn value_threads(&self) -> usize {
        self.batch * self.kind.channels * self.kind.step()
    }
}

/// The numbers of a kernel with [`Kind::summing`].
const SUMMING: &[&str] = &["batch: u32", "shares: u32"];

impl Kind {
    /// Values that a thread takes where each is computed by itself: so much less to find out where
    /// it is.
    fn each(&self) -> usize {
        let fits = |each: &&usize| self.size.is_multiple_of(**each);
        [8, 4, 2].iter().find(fits).copied().unwrap_or(1)
    }

    /// The beginning of a kernel whose threads take [`Kind::each`] values of one plane.
    fn place(&self, text: &mut String) {
        let threads = self.step();
        line(
            text,
            format_args!(
                "let plane = id / {threads}u;
let c = plane % {}u;
let start = plane * {}u + id % {threads}u;",
                self.channels, self.size
            ),
        );
    }

    /// How far a thread's values lie apart: neighboring threads take neighboring values.
    fn step(&self) -> usize {
        self.size / self.each()
    }

    /// The body of a kernel whose workgroup sums what `add` names over its share of a channel:
    /// `before` runs once, `add` for each value `at`, and `sums` are written for each share.
    fn summing(&self, before: &str, add: &str, sums: &[&str], after: &[&str]) -> String {
        let size = self.size;
        let each = sums.len() + after.len();
        let mut text = String::new();
        let out = &mut text;
        line(
            out,
            format_args!(
                "let share = (id / {GROUP}u) % numbers.shares;
let c = id / ({GROUP}u * numbers.shares);
{before}"
            ),
        );
        for sum in sums {
            line(out, format_args!("var {sum} = 0.0;"));
        }
        line(
            out,
            format_args!(
                "for (var n = share; n < numbers.batch; n += numbers.shares) {{
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
                format_args!("sums[(c * numbers.shares + share) * {each}u + {place}u] = {value};"),
            );
        }
        line(out, format_args!("}}"));
        text
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
struct Moments(Kind);

impl Kernel for Moments {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["images", "sums"]
    }

    fn numbers(&self) -> &'static [&'static str] {
        SUMMING
    }

    fn whole_groups(&self) -> bool {
        true
    }

    fn declarations(&self) -> String {
        shared(2)
    }

    fn body(&self) -> String {
        self.0.summing(
            &format!("let first = images[c * {}u];", self.0.size),
            "let value = images[at] - first;\nsum += value;\nsquare += value * value;",
            &["sum", "square"],
            &["first"],
        )
    }
}

/// Mean and variance, and the running ones moved towards them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Statistics;

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
        &["shares: u32", "count: f32", "momentum: f32"]
    }

    fn body(&self) -> String {
        "var sum = 0.0;
var square = 0.0;
for (var share = 0u; share < numbers.shares; share++) {
let at = (id * numbers.shares + share) * 3u;
sum += sums[at];
square += sums[at + 1u];
}
let off = sum / numbers.count;
let m = sums[id * numbers.shares * 3u + 2u] + off;
let v = max(square / numbers.count - off * off, 0.0);
mean[id] = m;
variance[id] = v;
let kept = 1.0 - numbers.momentum;
moved_mean[id] = running_mean[id] * kept + m * numbers.momentum;
moved_variance[id] = running_variance[id] * kept + v * numbers.momentum;
"
        .into()
    }
}

/// The normalized values, with the residual added and rectified where that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Apply {
    kind: Kind,
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
        &["epsilon: f32"]
    }

    fn body(&self) -> String {
        let mut text = String::new();
        let out = &mut text;
        self.kind.place(out);
        line(
            out,
            format_args!(
                "let scale = gamma[c] / sqrt(variance[c] + numbers.epsilon);
let offset = beta[c] - scale * mean[c];"
            ),
        );
        for each in 0..self.kind.each() {
            let at = format!("start + {}u", each * self.kind.step());
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

/// Sums of the gradient that the ReLU lets through, and of its product with the centerd values;
/// where there is a ReLU, that gradient too.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct GradientSums(Kind, bool);

impl Kernel for GradientSums {
    fn buffers(&self) -> Vec<&'static str> {
        match self.1 {
            true => vec!["images", "mean", "gradient", "output", "sums", "passed"],
            false => vec!["images", "mean", "gradient", "sums"],
        }
    }

    fn numbers(&self) -> &'static [&'static str] {
        SUMMING
    }

    fn whole_groups(&self) -> bool {
        true
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
            &format!("{value}\nsum += value;\ncenterd += value * (images[at] - middle);"),
            &["sum", "centerd"],
            &[],
        )
    }
}

/// The gradients for gamma and beta, and for each channel the line in gradient and image that the
/// gradient for the images is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Lines;

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
        &["shares: u32", "count: f32", "epsilon: f32"]
    }

    fn body(&self) -> String {
        "var sum = 0.0;
var centerd = 0.0;
for (var share = 0u; share < numbers.shares; share++) {
let at = (id * numbers.shares + share) * 2u;
sum += sums[at];
centerd += sums[at + 1u];
}
let inverse = 1.0 / sqrt(variance[id] + numbers.epsilon);
let gamma_sum = centerd * inverse;
gamma_gradient[id] = gamma_sum;
beta_gradient[id] = sum;
let scale = gamma[id] * inverse;
let slope = -scale * inverse * gamma_sum / numbers.count;
lines[id * 3u] = scale;
lines[id * 3u + 1u] = slope;
lines[id * 3u + 2u] = -scale * sum / numbers.count - slope * mean[id];
"
        .into()
    }
}

/// The gradient for the images.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Combine(Kind);

impl Kernel for Combine {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["images", "passed", "lines", "result"]
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
struct Scale(Kind, bool);

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
        &["epsilon: f32"]
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

#[cfg(test)]
mod tests {
    use burn::module::Module;
    use burn::nn::BatchNormConfig;
    use burn::tensor::{Device, Tensor};

    use crate::kernels::normalization::normalize;
    use crate::kernels::wgsl::testing::{assert_same, both, gpu, noise, norm, values};

    /// Result, all gradients and the running statistics against the CPU's, by the batch's statistics
    /// and by fixed ones.
    #[test]
    fn agrees_with_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        let networks = [(16, 32), (32, 32), (64, 32), (32, 16), (64, 16), (128, 16)];
        let deeper = [(64, 8), (128, 8), (256, 8), (512, 4)];
        let shapes = networks
            .into_iter()
            .chain(deeper)
            .map(|(c, side)| [3, c, side, side]);
        // Fewer values than a workgroup has threads, and more images than share a channel.
        let edges = [[2, 3, 5, 7], [1, 2, 4, 4], [37, 3, 4, 4], [131, 2, 1, 1]];
        for shape in shapes.chain(edges) {
            for (add, rectify) in [(false, false), (false, true), (true, true), (true, false)] {
                for by_batch in [true, false] {
                    let of = |device: &Device| {
                        let bn = norm(shape[1], device);
                        let bn = if by_batch { bn } else { bn.freeze() };
                        let images = (noise(shape, 1, device) * 1.5 + 0.4).require_grad();
                        let residual = noise(shape, 2, device).require_grad();
                        let given = add.then(|| residual.clone());
                        let output = normalize(&bn, images.clone(), given, rectify);
                        let weights = noise(shape, 3, device);
                        let gradients = (output.clone() * weights).sum().backward();
                        let of = |tensor: &Tensor<4>| tensor.grad(&gradients).map(values);
                        let learned = [&bn.gamma, &bn.beta];
                        let learned = learned.map(|param| param.val().grad(&gradients).map(values));
                        let running = [&bn.running_mean, &bn.running_var];
                        let running = running.map(|state| Some(values(state.value_sync())));
                        let seen = [Some(values(output)), of(&images), of(&residual)];
                        [&seen[..], &learned, &running].concat()
                    };
                    let [cpu, gpu] = both(&gpu).each_ref().map(of);
                    let what = format!("{shape:?}, add {add}, rectify {rectify}, batch {by_batch}");
                    let found = cpu.iter().filter(|values| values.is_some()).count();
                    assert_eq!(
                        found,
                        4 + usize::from(add) + 2 * usize::from(by_batch),
                        "{what}"
                    );
                    for (place, (cpu, gpu)) in cpu.iter().zip(&gpu).enumerate() {
                        assert_eq!(cpu.is_some(), gpu.is_some(), "{what}: {place}");
                        if let (Some(cpu), Some(gpu)) = (cpu, gpu) {
                            assert_same(&format!("{what}: {place}"), [cpu, gpu]);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_large_mean_costs_no_precision() {
        let Some((gpu, _alone)) = gpu() else { return };
        let variances = both(&gpu).map(|device| {
            let bn = BatchNormConfig::new(1).with_momentum(1.0).init(&device);
            let images = noise([8, 1, 16, 16], 1, &Device::flex()) * 0.01 + 1000.0;
            let images = Tensor::from_data(images.into_data(), &device);
            normalize(&bn, images, None, false);
            values(bn.running_var.value_sync())[0]
        });
        let [cpu, gpu] = variances;
        assert!(
            (cpu - gpu).abs() < 0.02 * cpu,
            "{cpu} on the CPU, {gpu} on the GPU"
        );
    }

    #[test]
    fn a_nan_is_not_rectified_away() {
        let Some((gpu, _alone)) = gpu() else { return };
        let images = Tensor::<4>::full([1, 1, 2, 2], f32::NAN, &gpu);
        let bn = BatchNormConfig::new(1).init(&gpu.autodiff()).valid();
        let output = values(normalize(&bn, images, None, true));
        assert!(output.iter().all(|value| value.is_nan()), "{output:?}");
    }
}
