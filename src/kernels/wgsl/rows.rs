//! The divergence of each row of logits, in one kernel each way, and the text of what losses make of a row.

use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::tensor::FloatTensor;
use burn::backend::{Autodiff, Backend, Cube, Dispatch, TensorMetadata, backend_extension};
use burn::tensor::Tensor;

use super::tracked::tracked;
use super::{Kernel, contiguous, launch};

/// `KL(softmax target || softmax output)` of each row, in nats; logits `(rows, classes)`, result
/// `(rows)`. The target gets no gradient.
pub(crate) fn divergences(target: Tensor<2>, output: Tensor<2>) -> Tensor<1> {
    Tensor::from_dispatch(<Dispatch as Rows>::row_divergences(
        target.into_dispatch(),
        output.into_dispatch(),
    ))
}

#[backend_extension(Autodiff, Cube)]
pub(crate) trait Rows: Backend {
    fn row_divergences(target: FloatTensor<Self>, output: FloatTensor<Self>) -> FloatTensor<Self>;

    /// The gradient for the output.
    fn row_divergences_gradient(
        target: FloatTensor<Self>,
        output: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
    ) -> FloatTensor<Self>;
}

impl<B: Rows, C: CheckpointStrategy> Rows for Autodiff<B, C> {
    fn row_divergences(target: FloatTensor<Self>, output: FloatTensor<Self>) -> FloatTensor<Self> {
        let (node, output) = (output.node(), output.into_primitive());
        let target = target.into_primitive();
        tracked::<B, C, _>(
            node,
            B::row_divergences(target.clone(), output.clone()),
            (target, output),
            |(target, output), gradient| B::row_divergences_gradient(target, output, gradient),
        )
    }

    fn row_divergences_gradient(
        _target: FloatTensor<Self>,
        _output: FloatTensor<Self>,
        _gradient: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        unreachable!("a gradient is computed below autodiff")
    }
}

impl Rows for Cube {
    fn row_divergences(target: FloatTensor<Self>, output: FloatTensor<Self>) -> FloatTensor<Self> {
        let [target, output] = [target, output].map(contiguous);
        let [rows, classes] = output.shape().dims();
        let kernel = Divergences {
            classes,
            gradient: false,
        };
        let [result] = launch(kernel, rows, &[&target, &output], [&[rows]], &[]);
        result
    }

    fn row_divergences_gradient(
        target: FloatTensor<Self>,
        output: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        let [target, output, gradient] = [target, output, gradient].map(contiguous);
        let [rows, classes] = output.shape().dims();
        let kernel = Divergences {
            classes,
            gradient: true,
        };
        let inputs = [&target, &output, &gradient];
        let [result] = launch(kernel, rows, &inputs, [&[rows, classes]], &[]);
        result
    }
}

/// A row's divergence, or its gradient: a thread takes a row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Divergences {
    classes: usize,
    gradient: bool,
}

impl Kernel for Divergences {
    fn buffers(&self) -> Vec<&'static str> {
        // "target" is a word that WGSL keeps for itself.
        match self.gradient {
            true => vec!["target_", "output", "gradient", "result"],
            false => vec!["target_", "output", "result"],
        }
    }

    fn body(&self) -> String {
        let classes = self.classes;
        let row = RowText {
            classes,
            target: "target_[first + c]",
            output: "output[first + c]",
        };
        let rest = match self.gradient {
            false => row.divergence() + "result[id] = divergence;\n",
            true => row.each(&format!(
                "result[first + c] = gradient[id] * {DIVERGENCE_SLOPE};\n"
            )),
        };
        format!("let first = id * {classes}u;\n{}{rest}", row.masses())
    }
}

/// The WGSL of one row's terms; `target` and `output` are expressions of the class `c`, whose values
/// are `t` and `o`.
#[derive(Debug, Clone, Copy)]
pub(super) struct RowText<'a> {
    pub classes: usize,
    pub target: &'a str,
    pub output: &'a str,
}

/// The slope of the divergence for the output of a class, after [`RowText::masses`].
pub(super) const DIVERGENCE_SLOPE: &str =
    "(exp(o - most_output) / output_mass - exp(t - most_target) / target_mass)";

/// The slope of the cosine, after [`RowText::products`].
pub(super) const COSINE_SLOPE: &str = "((t - moves * o) / sqrt(norms))";

impl RowText<'_> {
    /// Does something for each class.
    pub fn each(&self, what: &str) -> String {
        let RowText {
            classes,
            target,
            output,
        } = self;
        format!(
            "for (var c = 0u; c < {classes}u; c++) {{\nlet t = {target};\nlet o = {output};\n{what}}}\n"
        )
    }

    /// What softmax divides by.
    pub fn masses(&self) -> String {
        let most =
            self.each("most_target = max(most_target, t);\nmost_output = max(most_output, o);\n");
        let masses = self
            .each("target_mass += exp(t - most_target);\noutput_mass += exp(o - most_output);\n");
        format!(
            "var most_target = -3.4e38;
var most_output = -3.4e38;
{most}var target_mass = 0.0;
var output_mass = 0.0;
{masses}"
        )
    }

    /// The divergence, after [`RowText::masses`].
    pub fn divergence(&self) -> String {
        let sum = self.each(
            "let p = exp(t - most_target) / target_mass;
divergence += select(0.0, p * (t - o - apart), p > 0.0);
",
        );
        format!(
            "let apart = log(target_mass) + most_target - log(output_mass) - most_output;
var divergence = 0.0;
{sum}"
        )
    }

    /// The dot product and the norms' product. Where that is held at its least it is no function of
    /// the output.
    pub fn products(&self) -> String {
        let sums = self.each("dot += t * o;\ntarget_square += t * t;\noutput_square += o * o;\n");
        format!(
            "var dot = 0.0;
var target_square = 0.0;
var output_square = 0.0;
{sums}let product = target_square * output_square;
let norms = max(product, 1e-16);
let moves = select(0.0, dot * target_square / norms, product > 1e-16);
"
        )
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::{Device, TensorData};

    use super::*;
    use crate::kernels::wgsl::testing::{assert_same, both, gpu, noise, values};
    use crate::unlearn::kl_divergence;

    #[test]
    fn agrees_with_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        let rows = |rows: [[f32; 3]; 4], device: &Device| {
            Tensor::<2>::from_data(TensorData::from(rows), device)
        };
        // Rows of zeros, alike, opposite, and far out.
        let (zero, far) = ([0.0; 3], [1e3, -1e3, 0.0]);
        let targets = [zero, [1.0, 2.0, -1.0], [1.0, 2.0, -1.0], far];
        let outputs = [
            [1.0, -0.5, 0.2],
            [1.0, 2.0, -1.0],
            [-1.0, -2.0, 1.0],
            [0.5, 0.0, 9.0],
        ];
        for drawn in [true, false] {
            let of = |device: &Device| {
                let (target, output) = match drawn {
                    true => (
                        noise([67, 10], 1, device) * 9.0,
                        noise([67, 10], 2, device) * 9.0,
                    ),
                    false => (rows(targets, device), rows(outputs, device)),
                };
                let output = output.require_grad();
                let value = kl_divergence(target, output.clone());
                let gradients = value.clone().backward();
                [values(value), values(output.grad(&gradients).unwrap())]
            };
            let [cpu, gpu] = both(&gpu).each_ref().map(of);
            for (what, (cpu, gpu)) in ["divergence", "gradient"].iter().zip(cpu.iter().zip(&gpu)) {
                assert_same(what, [cpu, gpu]);
            }
        }
    }

    #[test]
    fn rows_of_zeros_give_no_nan() {
        let Some((gpu, _alone)) = gpu() else { return };
        let device = gpu.autodiff();
        let output = Tensor::<2>::zeros([2, 10], &device).require_grad();
        let target = noise([2, 10], 1, &device);
        let gradients = divergences(target, output.clone()).sum().backward();
        let gradient = values(output.grad(&gradients).unwrap());
        assert!(
            gradient.iter().all(|value| value.is_finite()),
            "{gradient:?}"
        );
    }
}
