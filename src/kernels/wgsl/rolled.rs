//! sRFL's loss and its gradient for a whole batch, in one kernel each.

use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{
    Autodiff, AutodiffBackend, Backend, Cube, DType, Dispatch, TensorMetadata, backend_extension,
};
use burn::tensor::{Int, Tensor, TensorData};

use super::rows::{COSINE_SLOPE, DIVERGENCE_SLOPE, RowText};
use super::tracked::tracked;
use super::{GROUP, Kernel, Word, contiguous, launch};

/// What a row of the outputs learns: a row of the teacher's logits, rolled by a shift.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Aim {
    pub index: u32,
    pub shift: i32,
}

/// The loss, and outside the autodiff graph `(4)`: the loss, the forget rows' divergence, their
/// cosine, the retain rows' divergence. `outputs (rows, classes)`, forget rows first and as many
/// retain rows behind them, each with its aim among the logits of `teacher (images, classes)`.
pub(crate) fn srfl_losses(
    outputs: Tensor<2>,
    teacher: Tensor<2>,
    aims: &[Aim],
) -> (Tensor<1>, Tensor<1>) {
    let [rows, classes] = outputs.dims();
    assert_eq!(rows, aims.len(), "one aim a row");
    assert!(rows.is_multiple_of(2), "as many retain rows as forget rows");
    let classes = classes as i32;
    // The class whose logit a roll brings to class 0.
    let words = aims
        .iter()
        .flat_map(|aim| [aim.index as i32, (-aim.shift).rem_euclid(classes)]);
    let data = TensorData::new(words.collect(), [rows, 2]);
    let aims = Tensor::<2, Int>::from_data(data, &teacher.device());
    let (loss, values) = <Dispatch as Srfl>::srfl_losses(
        outputs.into_dispatch(),
        teacher.autodiff().into_dispatch(),
        aims.into_dispatch(),
    );
    let values: Tensor<1> = Tensor::from_dispatch(values);
    (Tensor::from_dispatch(loss), values.inner())
}

#[backend_extension(Autodiff, Cube)]
pub(crate) trait Srfl: Backend {
    /// The loss, and without a gradient the loss and its three terms.
    fn srfl_losses(
        outputs: FloatTensor<Self>,
        teacher: FloatTensor<Self>,
        aims: IntTensor<Self>,
    ) -> (FloatTensor<Self>, FloatTensor<Self>);

    /// The gradient for the outputs.
    fn srfl_gradient(
        outputs: FloatTensor<Self>,
        teacher: FloatTensor<Self>,
        aims: IntTensor<Self>,
        gradient: FloatTensor<Self>,
    ) -> FloatTensor<Self>;
}

impl<B: Srfl, C: CheckpointStrategy> Srfl for Autodiff<B, C> {
    fn srfl_losses(
        outputs: FloatTensor<Self>,
        teacher: FloatTensor<Self>,
        aims: IntTensor<Self>,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        let (node, outputs) = (outputs.node(), outputs.into_primitive());
        let teacher = teacher.into_primitive();
        let (loss, values) = B::srfl_losses(outputs.clone(), teacher.clone(), aims.clone());
        let loss = tracked::<B, C, _>(
            node,
            loss,
            (outputs, teacher, aims),
            |(outputs, teacher, aims), gradient| B::srfl_gradient(outputs, teacher, aims, gradient),
        );
        (loss, <Self as AutodiffBackend>::from_inner(values))
    }

    fn srfl_gradient(
        _outputs: FloatTensor<Self>,
        _teacher: FloatTensor<Self>,
        _aims: IntTensor<Self>,
        _gradient: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        unreachable!("a gradient is computed below autodiff")
    }
}

impl Srfl for Cube {
    fn srfl_losses(
        outputs: FloatTensor<Self>,
        teacher: FloatTensor<Self>,
        aims: IntTensor<Self>,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        let [outputs, teacher, aims] = [outputs, teacher, aims].map(contiguous);
        assert_eq!(aims.dtype(), DType::I32, "aims come as i32");
        let [rows, classes] = outputs.shape().dims();
        let inputs = [&outputs, &teacher, &aims];
        let shapes: [&[usize]; 2] = [&[1], &[4]];
        let [loss, values] = launch(Losses { classes }, GROUP, &inputs, shapes, &[rows.word()]);
        (loss, values)
    }

    fn srfl_gradient(
        outputs: FloatTensor<Self>,
        teacher: FloatTensor<Self>,
        aims: IntTensor<Self>,
        gradient: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        let [outputs, teacher, aims, gradient] = [outputs, teacher, aims, gradient].map(contiguous);
        let [rows, classes] = outputs.shape().dims();
        let inputs = [&outputs, &teacher, &aims, &gradient];
        let shape = [rows, classes];
        let [result] = launch(Gradient { classes }, rows, &inputs, [&shape], &[]);
        result
    }
}

fn element(buffer: &str) -> &'static str {
    match buffer {
        "aims" => "i32",
        _ => "f32",
    }
}

/// A row's logits, its teacher's rolled; with [`declarations`].
fn row_text(classes: usize) -> RowText<'static> {
    RowText {
        classes,
        target: "aim(row, c)",
        output: "seen(row, c)",
    }
}

fn declarations(classes: usize) -> String {
    format!(
        "fn aim(row: u32, c: u32) -> f32 {{
return teacher[u32(aims[2u * row]) * {classes}u + (c + u32(aims[2u * row + 1u])) % {classes}u];
}}
fn seen(row: u32, c: u32) -> f32 {{ return outputs[row * {classes}u + c]; }}
"
    )
}

/// The threads of one workgroup share the rows, and then add up what they found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Losses {
    classes: usize,
}

impl Kernel for Losses {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["outputs", "teacher", "aims", "loss", "values"]
    }

    fn element(&self, buffer: &str) -> &'static str {
        element(buffer)
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["rows: u32"]
    }

    fn whole_groups(&self) -> bool {
        true
    }

    fn declarations(&self) -> String {
        let sums = format!("var<workgroup> sums: array<vec3<f32>, {GROUP}>;\n");
        declarations(self.classes) + &sums
    }

    fn body(&self) -> String {
        let row = row_text(self.classes);
        let (masses, divergence, products) = (row.masses(), row.divergence(), row.products());
        let half = GROUP / 2;
        format!(
            "let middle = numbers.rows / 2u;
var sum = vec3<f32>(0.0);
for (var row = id; row < numbers.rows; row += {GROUP}u) {{
{masses}{divergence}if (row < middle) {{
{products}sum += vec3<f32>(divergence, dot / sqrt(norms), 0.0);
}} else {{
sum.z += divergence;
}}
}}
sums[lane] = sum;
workgroupBarrier();
for (var half = {half}u; half > 0u; half /= 2u) {{
if (lane < half) {{ sums[lane] += sums[lane + half]; }}
workgroupBarrier();
}}
if (lane == 0u) {{
let mean = sums[0] / f32(middle);
loss[0] = mean.x - mean.y + mean.z;
values[0] = loss[0];
values[1] = mean.x;
values[2] = mean.y;
values[3] = mean.z;
}}
"
        )
    }
}

/// A thread takes a row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Gradient {
    classes: usize,
}

impl Kernel for Gradient {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["outputs", "teacher", "aims", "gradient", "result"]
    }

    fn element(&self, buffer: &str) -> &'static str {
        element(buffer)
    }

    fn declarations(&self) -> String {
        declarations(self.classes)
    }

    fn body(&self) -> String {
        let (classes, row) = (self.classes, row_text(self.classes));
        let (masses, products) = (row.masses(), row.products());
        let put =
            |slope: &str| row.each(&format!("result[row * {classes}u + c] = by * {slope};\n"));
        let forget = put(&format!("({DIVERGENCE_SLOPE} - {COSINE_SLOPE})"));
        let retain = put(DIVERGENCE_SLOPE);
        format!(
            "let row = id;
let middle = numbers.threads / 2u;
let by = gradient[0] / f32(middle);
{masses}if (row < middle) {{
{products}{forget}}} else {{
{retain}}}
"
        )
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;

    use super::*;
    use crate::kernels::wgsl::testing::{assert_same, both, gpu, noise, values};
    use crate::unlearn::{roll, srfl_loss};

    /// Loss, terms and gradient of outputs and a teacher's logits, from the definition and from the
    /// kernels.
    fn found(teacher: Tensor<2>, outputs: Tensor<2>, own: bool) -> [Vec<f32>; 2] {
        let (teacher, outputs) = (teacher.inner(), outputs.require_grad());
        let ([rows, _], [images, _]) = (outputs.dims(), teacher.dims());
        let halves = rows / 2;
        let aims: Vec<Aim> = (0..rows)
            .map(|row| Aim {
                index: (row * 7 % images) as u32,
                shift: if row < halves { [1, -1, 3][row % 3] } else { 0 },
            })
            .collect();
        let (loss, values_) = match own {
            true => srfl_losses(outputs.clone(), teacher, &aims),
            false => {
                let places: Vec<u32> = aims.iter().map(|aim| aim.index).collect();
                let places = crate::model::index_tensor(&places, &teacher.device());
                let targets = teacher.select(0, places);
                let shifts: Vec<i32> = aims[..halves].iter().map(|aim| aim.shift).collect();
                let terms = srfl_loss(
                    outputs.clone().slice(..halves),
                    roll(targets.clone().slice(..halves), &shifts).autodiff(),
                    outputs.clone().slice(halves..),
                    targets.slice(halves..).autodiff(),
                );
                let loss = terms.loss();
                let values = Tensor::cat(vec![loss.clone().inner(), terms.values()], 0);
                (loss, values)
            }
        };
        let loss = loss * 3.0;
        let gradients = loss.clone().backward();
        let gradient = values(outputs.grad(&gradients).unwrap());
        [[values(loss), values(values_)].concat(), gradient]
    }

    fn assert_agree(what: &str, given: impl Fn(&Device) -> [Tensor<2>; 2], gpu: &Device) {
        let [cpu, gpu] = both(gpu);
        let [teacher, outputs] = given(&cpu);
        let cpu = found(teacher, outputs, false);
        let [teacher, outputs] = given(&gpu);
        let gpu = found(teacher, outputs, true);
        for (part, (cpu, gpu)) in ["losses", "gradient"].iter().zip(cpu.iter().zip(&gpu)) {
            assert_same(&format!("{part}, {what}"), [cpu, gpu]);
        }
    }

    #[test]
    fn agrees_with_the_definition_on_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        // Fewer rows than a workgroup has threads, as many, and more.
        for (halves, classes) in [(1, 10), (32, 2), (64, 10), (75, 7)] {
            let given = |device: &Device| {
                let draw = |rows, seed| noise([rows, classes], seed, device) * 9.0;
                [draw(11, 1), draw(2 * halves, 2)]
            };
            let what = format!("{halves} and {halves} of {classes}");
            assert_agree(&what, given, &gpu);
        }
        // Rows that are zeros, alike and opposite once they are rolled, and far out.
        let given = |device: &Device| {
            let rows = |rows: [[f32; 3]; 4]| Tensor::from_data(TensorData::from(rows), device);
            let (zero, far) = ([0.0; 3], [1e3, -1e3, 0.0]);
            let teacher = rows([[1.0, 2.0, -1.0], far, zero, [1.0, 2.0, -1.0]]);
            let outputs = rows([[-1.0, 1.0, 2.0], [-2.0, 1.0, -1.0], zero, [0.5, 0.0, 9.0]]);
            [teacher, outputs]
        };
        assert_agree("rows that are special", given, &gpu);
    }

    #[test]
    fn rows_of_zeros_give_no_nan() {
        let Some((gpu, _alone)) = gpu() else { return };
        let device = gpu.autodiff();
        let outputs = Tensor::<2>::zeros([2, 10], &device).require_grad();
        let aims = [Aim { index: 0, shift: 1 }; 2];
        let (loss, _) = srfl_losses(outputs.clone(), noise([1, 10], 1, &device).inner(), &aims);
        let gradients = loss.backward();
        let gradient = values(outputs.grad(&gradients).unwrap());
        assert!(
            gradient.iter().all(|value| value.is_finite()),
            "{gradient:?}"
        );
    }
}
