//! The normalization as kernels for WebGPU: three forward and three backward where the batch's
//! statistics count, one each where they are fixed.

#[cfg(gpu_kernels)]
mod launch;

#[cfg(gpu_kernels)]
pub(super) use launch::{gradients_by_batch, gradients_by_running, normalize};

use crate::kernels::wgsl::{Kernel, divisor};

/// A kernel of the normalization, for planes of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Normalizing(Step, Kind);

/// What a kernel does; see its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Step {
    Moments,
    Statistics,
    Apply { add: bool, rectify: bool },
    GradientSums { rectify: bool },
    Lines,
    Combine,
    Scale { rectify: bool },
}

/// What a kernel has to know of planes: it is for any number of images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Kind {
    channels: usize,
    /// Values of a plane.
    size: usize,
}

impl Kind {
    /// Of kernels that take a channel's sums and no planes.
    const NONE: Kind = Kind {
        channels: 0,
        size: 0,
    };

    /// Values that a thread takes where each is computed by itself: so much less to find out where
    /// it is.
    fn each(&self) -> usize {
        divisor(self.size, &[8, 4, 2])
    }

    /// How far a thread's values lie apart: neighboring threads take neighboring values.
    fn step(&self) -> usize {
        self.size / self.each()
    }

    /// A function that has `write` take each value of a thread, with the line of its channel.
    fn each_value(&self) -> String {
        let write = |value: usize| format!("write(line, start + {value}u * STEP);\n");
        let writes: String = (0..self.each()).map(write).collect();
        format!(
            "fn run(id: u32, lane: u32) {{
let plane = id / STEP;
let line = line_of(plane % CHANNELS);
let start = plane * SIZE + id % STEP;
{writes}}}"
        )
    }
}

const SUMS: &str = include_str!("sums.wgsl");
const TOTAL: &str = include_str!("total.wgsl");

/// The gradient that a ReLU lets through, written over it; without one all of it.
fn passed_at(rectify: bool) -> &'static str {
    match rectify {
        true => {
            "fn passed_at(at: u32) -> f32 {
let value = select(0.0, gradient[at], output[at] > 0.0);
gradient[at] = value;
return value;
}\n"
        }
        false => "fn passed_at(at: u32) -> f32 {\nreturn gradient[at];\n}\n",
    }
}

fn put_at(rectify: bool) -> &'static str {
    match rectify {
        true => "fn put_at(at: u32, value: f32) {\noutput[at] = value;\n}\n",
        false => "fn put_at(at: u32, value: f32) {\ngradient[at] = value;\n}\n",
    }
}

fn shortcut_at(add: bool) -> &'static str {
    match add {
        true => "fn shortcut_at(at: u32) -> f32 {\nreturn shortcut[at];\n}\n",
        false => "fn shortcut_at(at: u32) -> f32 {\nreturn 0.0;\n}\n",
    }
}

impl Kernel for Normalizing {
    fn buffers(&self) -> Vec<&'static str> {
        let (inputs, outputs): (&str, &str) = match self.0 {
            Step::Moments => ("images", "sums"),
            Step::Statistics => (
                "sums running_mean running_variance",
                "mean variance moved_mean moved_variance",
            ),
            Step::Apply { add: true, .. } => ("images gamma beta mean variance shortcut", "result"),
            Step::Apply { .. } => ("images gamma beta mean variance", "result"),
            Step::GradientSums { rectify: true } => ("images mean gradient output", "sums"),
            Step::GradientSums { .. } => ("images mean gradient", "sums"),
            Step::Lines => (
                "sums gamma mean variance",
                "gamma_gradient beta_gradient lines",
            ),
            Step::Combine => ("images passed lines", ""),
            // Over the ReLU's results, or without one over the gradient.
            Step::Scale { rectify: true } => ("gradient gamma variance output", ""),
            Step::Scale { .. } => ("gradient gamma variance", ""),
        };
        let buffers = inputs.split_whitespace();
        buffers.chain(outputs.split_whitespace()).collect()
    }

    fn written(&self) -> &'static [&'static str] {
        match self.0 {
            Step::GradientSums { rectify: true } => &["gradient"],
            Step::Combine => &["images"],
            Step::Scale { .. } => &["gradient", "output"],
            _ => &[],
        }
    }

    fn numbers(&self) -> &'static [&'static str] {
        match self.0 {
            Step::Moments | Step::GradientSums { .. } => &["batch: u32", "parts: u32"],
            Step::Statistics => &["parts: u32", "count: f32", "momentum: f32"],
            Step::Lines => &["parts: u32", "count: f32", "epsilon: f32"],
            Step::Apply { .. } | Step::Scale { .. } => &["epsilon: f32"],
            Step::Combine => &[],
        }
    }

    fn whole_groups(&self) -> bool {
        matches!(self.0, Step::Moments | Step::GradientSums { .. })
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        let rectify = matches!(self.0, Step::Apply { rectify: true, .. });
        vec![
            ("CHANNELS", self.1.channels),
            ("SIZE", self.1.size),
            ("STEP", self.1.step()),
            ("RECTIFY", usize::from(rectify)),
        ]
    }

    fn text(&self) -> String {
        let each_value = || self.1.each_value();
        match self.0 {
            Step::Moments => [include_str!("moments.wgsl"), SUMS].concat(),
            Step::Statistics => [TOTAL, include_str!("statistics.wgsl")].concat(),
            Step::Apply { add, .. } => {
                [shortcut_at(add), include_str!("apply.wgsl"), &each_value()].concat()
            }
            Step::GradientSums { rectify } => {
                let terms = include_str!("gradient_sums.wgsl");
                [passed_at(rectify), terms, SUMS].concat()
            }
            Step::Lines => [TOTAL, include_str!("lines.wgsl")].concat(),
            Step::Combine => [include_str!("combine.wgsl"), &each_value()].concat(),
            Step::Scale { rectify } => {
                let scale = include_str!("scale.wgsl");
                [passed_at(rectify), put_at(rectify), scale, &each_value()].concat()
            }
        }
    }
}

/// All texts for the normalizations after these convolutions.
#[cfg(test)]
pub(in crate::kernels) fn texts(layers: &[crate::kernels::testing::Layer]) -> Vec<String> {
    use crate::kernels::wgsl::source;
    let mut texts = vec![
        source(&Normalizing(Step::Statistics, Kind::NONE)),
        source(&Normalizing(Step::Lines, Kind::NONE)),
    ];
    for layer in layers {
        let [_, channels, height, width] = layer.output_shape(1);
        let size = height * width;
        let (kind, rectify) = (Kind { channels, size }, layer.rectify);
        let add = layer.add;
        let steps = [
            Step::Moments,
            Step::Apply { add, rectify },
            Step::GradientSums { rectify },
            Step::Combine,
            Step::Scale { rectify },
        ];
        texts.extend(steps.map(|step| source(&Normalizing(step, kind))));
    }
    texts
}

#[cfg(all(test, gpu_kernels))]
mod tests {
    use burn::module::Module;
    use burn::nn::BatchNormConfig;
    use burn::tensor::{Device, Tensor};

    use crate::kernels::normalization::normalize;
    use crate::kernels::normalization::tests::{Case, find};
    use crate::kernels::testing::{assert_agree, gpu, noise, values};

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
                for case in [true, false].map(|batch| Case(shape, add, rectify, batch)) {
                    assert_agree(&format!("{case:?}"), &gpu, |device| {
                        find(case, normalize, device)
                    });
                }
            }
        }
    }

    #[test]
    fn a_large_mean_costs_no_precision() {
        let Some((gpu, _alone)) = gpu() else { return };
        let [cpu, gpu] = [Device::flex(), gpu].map(|device| {
            let device = device.autodiff();
            let bn = BatchNormConfig::new(1).with_momentum(1.0).init(&device);
            let images = noise([8, 1, 16, 16], 1, &Device::flex()) * 0.01 + 1000.0;
            let images = Tensor::from_data(images.into_data(), &device);
            normalize(&bn, images, None, false);
            values(bn.running_var.value_sync())[0]
        });
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
