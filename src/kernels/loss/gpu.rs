//! Losses as kernels for WebGPU, one each way.

#[cfg(gpu_kernels)]
pub(super) use launch::{divergences, rolled};

use crate::kernels::wgsl::Kernel;

/// A kernel for rows of so many classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Losses {
    step: Step,
    classes: usize,
}

/// What a kernel does; see its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Step {
    Divergences,
    DivergencesGradient,
    Rolled,
    RolledGradient,
}

impl Kernel for Losses {
    fn buffers(&self) -> Vec<&'static str> {
        match self.step {
            Step::Divergences => vec!["output", "goal", "result"],
            Step::DivergencesGradient => vec!["output", "goal", "gradient", "result"],
            Step::Rolled => vec!["outputs", "teacher", "aims: i32", "loss", "values"],
            Step::RolledGradient => {
                vec!["outputs", "teacher", "gradient", "aims: i32", "result"]
            }
        }
    }

    fn numbers(&self) -> &'static [&'static str] {
        match self.step {
            Step::Rolled => &["rows: u32"],
            _ => &[],
        }
    }

    fn whole_groups(&self) -> bool {
        self.step == Step::Rolled
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        vec![("CLASSES", self.classes)]
    }

    fn text(&self) -> String {
        let (rows, aims) = (include_str!("rows.wgsl"), include_str!("aims.wgsl"));
        match self.step {
            Step::Divergences => [rows, include_str!("divergences.wgsl")].concat(),
            Step::DivergencesGradient => [rows, include_str!("divergences_gradient.wgsl")].concat(),
            Step::Rolled => [rows, aims, include_str!("rolled.wgsl")].concat(),
            Step::RolledGradient => [rows, aims, include_str!("rolled_gradient.wgsl")].concat(),
        }
    }
}

/// All texts for so many classes.
#[cfg(test)]
pub(in crate::kernels) fn texts(classes: usize) -> Vec<String> {
    use Step::{Divergences, DivergencesGradient, Rolled, RolledGradient};
    let steps = [Divergences, DivergencesGradient, Rolled, RolledGradient];
    let text = |step| crate::kernels::wgsl::source(&Losses { step, classes });
    steps.map(text).to_vec()
}

#[cfg(gpu_kernels)]
mod launch {
    use burn::backend::TensorMetadata;
    use burn::backend::tensor::FloatTensor;
    use burn::tensor::{Int, Tensor, TensorData};
    use burn_wgpu::CubeTensor;

    use super::{Losses, Step};
    use crate::kernels::loss::Aim;
    use crate::kernels::operation::{Backed, Operation, Tensors, compute};
    use crate::kernels::wgsl::{GROUP, Word, launch};

    /// `KL(softmax target || softmax output)` of each row, in nats; logits `(rows, classes)`, result
    /// `(rows)`. The target gets no gradient.
    pub(crate) fn divergences(target: Tensor<2>, output: Tensor<2>) -> Tensor<1> {
        let (step, [_, classes]) = (Step::Divergences, output.dims());
        let given = [output, target.detach()].map(Tensor::into_dispatch);
        let [result] = compute(Losses { step, classes }, given.into(), vec![]);
        Tensor::from_dispatch(result)
    }

    /// See [`super::super::rolled_loss`]; the values are in one tensor.
    pub(crate) fn rolled(
        outputs: Tensor<2>,
        teacher: Tensor<2>,
        aims: &[Aim],
    ) -> (Tensor<1>, Tensor<1>) {
        let (step, [rows, classes]) = (Step::Rolled, outputs.dims());
        assert_eq!(rows, aims.len(), "one aim a row");
        assert!(rows.is_multiple_of(2), "as many retain rows as forget rows");
        // With the class whose logit a roll brings to class 0.
        let word = |aim: &Aim| [aim.index as i32, (-aim.shift).rem_euclid(classes as i32)];
        let data = TensorData::new(aims.iter().flat_map(word).collect(), [rows, 2]);
        let aims = Tensor::<2, Int>::from_data(data, &teacher.device());
        let given = [outputs, teacher.autodiff()].map(Tensor::into_dispatch);
        let aims = vec![aims.into_dispatch()];
        let results = compute(Losses { step, classes }, given.into(), aims);
        let [loss, values] = results.map(Tensor::<1>::from_dispatch);
        (loss, values.inner())
    }

    impl Operation for Losses {
        fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
            let [rows, classes] = given[0].shape().dims();
            // The loss comes with its value and its three terms.
            let (threads, shapes, numbers): (usize, &[&[usize]], &[u32]) = match self.step {
                Step::Divergences => (rows, &[&[rows]], &[]),
                Step::Rolled => (GROUP, &[&[1], &[4]], &[rows.word()]),
                _ => (rows, &[&[rows, classes]], &[]),
            };
            launch(self, threads, &given, shapes, numbers)
        }

        /// For the outputs alone.
        fn gradients<B: Backed>(
            self,
            mut kept: Tensors<B>,
            gradient: FloatTensor<B>,
            _: &[bool],
        ) -> Vec<Option<FloatTensor<B>>> {
            let step = match self.step {
                Step::Divergences => Step::DivergencesGradient,
                _ => Step::RolledGradient,
            };
            kept.floats.push(gradient);
            vec![B::compute(Losses { step, ..self }, kept).pop()]
        }
    }
}

#[cfg(all(test, gpu_kernels))]
mod tests {
    use burn::tensor::{Device, Tensor, TensorData};

    use crate::kernels::loss::{Aim, Outputs, kl_divergence, rolled_loss};
    use crate::kernels::testing::{Found, assert_agree, gpu, gradient, noise, values};

    /// Two tensors of so many rows of so many classes, far apart.
    fn drawn(rows: [usize; 2], classes: usize, device: &Device) -> [Tensor<2>; 2] {
        let [first, second] = rows;
        [
            noise([first, classes], 1, device) * 9.0,
            noise([second, classes], 2, device) * 9.0,
        ]
    }

    fn special(rows: [[[f32; 3]; 4]; 2], device: &Device) -> [Tensor<2>; 2] {
        rows.map(|rows| Tensor::from_data(TensorData::from(rows), device))
    }

    const ZERO: [f32; 3] = [0.0; 3];
    const FAR: [f32; 3] = [1e3, -1e3, 0.0];

    fn divergence([target, output]: [Tensor<2>; 2]) -> Found {
        let output = output.require_grad();
        let value = kl_divergence(target, output.clone());
        let gradients = value.clone().backward();
        let gradient = gradient("gradient", &output, &gradients);
        vec![("divergence", Some(values(value))), gradient]
    }

    #[test]
    fn divergences_agree_with_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        assert_agree("drawn", &gpu, |device| {
            divergence(drawn([67, 67], 10, device))
        });
        // Rows of zeros, alike, opposite, and far out.
        let targets = [ZERO, [1.0, 2.0, -1.0], [1.0, 2.0, -1.0], FAR];
        let outputs = [
            [1.0, -0.5, 0.2],
            [1.0, 2.0, -1.0],
            [-1.0, -2.0, 1.0],
            [0.5, 0.0, 9.0],
        ];
        assert_agree("special", &gpu, |device| {
            divergence(special([targets, outputs], device))
        });
    }

    /// Loss, terms and gradient of outputs and a teacher's logits.
    fn rolled([teacher, outputs]: [Tensor<2>; 2]) -> Found {
        let (teacher, outputs) = (teacher.inner(), outputs.require_grad());
        let ([rows, _], [images, _]) = (outputs.dims(), teacher.dims());
        let halves = rows / 2;
        let aim = |row: usize| Aim {
            index: (row * 7 % images) as u32,
            shift: if row < halves { [1, -1, 3][row % 3] } else { 0 },
        };
        let aims = [0..halves, halves..rows].map(|rows| rows.map(aim).collect());
        let together = Outputs::Together(outputs.clone(), halves);
        let (loss, terms) = rolled_loss(together, &teacher, aims);
        let loss = loss * 3.0;
        let gradients = loss.clone().backward();
        let gradient = gradient("gradient", &outputs, &gradients);
        let terms = values(Tensor::cat(terms, 0));
        vec![
            ("loss", Some(values(loss))),
            ("terms", Some(terms)),
            gradient,
        ]
    }

    /// By the definition there, by the kernels here.
    #[test]
    fn the_rolled_loss_agrees_with_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        // Fewer rows than a workgroup has threads, as many, and more.
        for (halves, classes) in [(1, 10), (32, 2), (64, 10), (75, 7)] {
            let what = format!("{halves} and {halves} of {classes}");
            assert_agree(&what, &gpu, |device| {
                rolled(drawn([11, 2 * halves], classes, device))
            });
        }
        // Rows that are zeros, alike and opposite once they are rolled, and far out.
        let teacher = [[1.0, 2.0, -1.0], FAR, ZERO, [1.0, 2.0, -1.0]];
        let outputs = [[-1.0, 1.0, 2.0], [-2.0, 1.0, -1.0], ZERO, [0.5, 0.0, 9.0]];
        assert_agree("rows that are special", &gpu, |device| {
            rolled(special([teacher, outputs], device))
        });
    }

    #[test]
    fn outputs_that_are_zeros_give_no_nan() {
        let Some((gpu, _alone)) = gpu() else { return };
        let device = gpu.autodiff();
        for find in [divergence, rolled] {
            let target = noise([2, 10], 1, &device);
            for (name, values) in find([target, Tensor::zeros([2, 10], &device)]) {
                let values = values.expect("all are there");
                assert!(
                    values.iter().all(|value| value.is_finite()),
                    "{name}: {values:?}"
                );
            }
        }
    }
}
