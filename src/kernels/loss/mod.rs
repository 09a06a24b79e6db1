//! The sRFL loss, and what all methods' losses are made of.
//!
//! With `z` the logits and `z~` the rolled ones:
//!
//! ```text
//! loss =   KL(softmax z~_f || softmax student(x_f))      batch mean, in nats
//!        - mean cos(z~_f, student(x_f))                  per row, on logits
//!        + KL(softmax z_r  || softmax student(x_r))      batch mean, in nats
//! ```

use burn::tensor::activation::{log_softmax, softmax};
use burn::tensor::{Device, Int, Tensor, TensorData};

#[cfg(gpu_kernels)]
use super::choice::ours_on;
use super::index_tensor;

#[cfg(any(gpu_kernels, test))]
mod gpu;
mod mean;

use mean::mean;

#[cfg(test)]
pub(super) use gpu::texts;

/// What a row of the outputs learns: a row of the teacher's logits, rolled by a shift.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Aim {
    pub index: u32,
    pub shift: i32,
}

/// A network's outputs on a forget and a retain batch, each `(batch, classes)`.
#[derive(Debug, Clone)]
#[expect(
    clippy::large_enum_variant,
    reason = "made once a step and taken apart at once"
)]
pub(crate) enum Outputs {
    /// In one tensor, where so many rows are the forget batch's.
    Together(Tensor<2>, usize),
    Apart(Tensor<2>, Tensor<2>),
}

impl Outputs {
    /// The forget batch's and the retain batch's.
    pub fn apart(self) -> (Tensor<2>, Tensor<2>) {
        match self {
            Outputs::Apart(forget, retain) => (forget, retain),
            Outputs::Together(all, middle) => (all.clone().slice(..middle), all.slice(middle..)),
        }
    }

    /// Each of the tensors by `f`.
    pub fn map(self, f: impl Fn(Tensor<2>) -> Tensor<2>) -> Self {
        match self {
            Outputs::Together(all, middle) => Outputs::Together(f(all), middle),
            Outputs::Apart(forget, retain) => Outputs::Apart(f(forget), f(retain)),
        }
    }

    /// All of them, the forget batch's first.
    #[cfg(gpu_kernels)]
    fn together(self) -> Tensor<2> {
        match self {
            Outputs::Together(all, _) => all,
            Outputs::Apart(forget, retain) => Tensor::cat(vec![forget, retain], 0),
        }
    }
}

/// sRFL's loss of outputs that aim at the logits of `teacher (images, classes)`, one aim a row, and
/// outside the autodiff graph: the loss, the forget rows' divergence, their cosine, the retain rows'
/// divergence; one after the other, in as many tensors as they come in.
pub(crate) fn rolled_loss(
    outputs: Outputs,
    teacher: &Tensor<2>,
    [forget_aims, retain_aims]: [Vec<Aim>; 2],
) -> (Tensor<1>, Vec<Tensor<1>>) {
    #[cfg(gpu_kernels)]
    if ours_on(&teacher.device()) {
        let aims = [forget_aims, retain_aims].concat();
        let (loss, values) = gpu::rolled(outputs.together(), teacher.clone(), &aims);
        return (loss, vec![values]);
    }
    let target = |aims: &[Aim]| {
        let rows: Vec<u32> = aims.iter().map(|aim| aim.index).collect();
        teacher
            .clone()
            .select(0, index_tensor(&rows, &teacher.device()))
    };
    let shifts: Vec<i32> = forget_aims.iter().map(|aim| aim.shift).collect();
    let rolled_target = roll(target(&forget_aims), &shifts).autodiff();
    let retain_target = target(&retain_aims).autodiff();
    let (forget, retain) = outputs.apart();
    let terms = srfl_loss(forget, rolled_target, retain, retain_target);
    let loss = terms.loss();
    let values = [loss.clone(), terms.kl_forget, terms.cosine, terms.kl_retain];
    (loss, values.map(Tensor::inner).to_vec())
}

/// The loss's three terms, each a tensor of one value; `loss = kl_forget - cosine + kl_retain`.
#[derive(Debug, Clone)]
pub struct Terms {
    /// Divergence of the student from the rolled targets on the forget batch, in nats.
    pub kl_forget: Tensor<1>,
    /// Mean cosine similarity of student logits and rolled targets on the forget batch, -1 to 1.
    pub cosine: Tensor<1>,
    /// Divergence of the student from the teacher on the retain batch, in nats.
    pub kl_retain: Tensor<1>,
}

impl Terms {
    /// The value that is minimized.
    pub fn loss(&self) -> Tensor<1> {
        self.kl_forget.clone() - self.cosine.clone() + self.kl_retain.clone()
    }

    /// The three values in order, `(3)`, outside the autodiff graph.
    pub fn values(self) -> Tensor<1> {
        let terms = [self.kl_forget, self.cosine, self.kl_retain];
        Tensor::cat(terms.map(Tensor::inner).into(), 0)
    }
}

/// The terms for student logits on the forget and the retain batch, and their targets: the
/// teacher's logits, on the forget batch already rolled. All are `(batch, classes)`.
pub fn srfl_loss(
    forget: Tensor<2>,
    rolled_target: Tensor<2>,
    retain: Tensor<2>,
    retain_target: Tensor<2>,
) -> Terms {
    Terms {
        kl_forget: kl_divergence(rolled_target.clone(), forget.clone()),
        cosine: cosine(rolled_target, forget),
        kl_retain: kl_divergence(retain_target, retain),
    }
}

/// KL(softmax target || softmax output), the mean over rows, in nats. In a step that workers share it
/// is the mean over the rows of all, as every mean of a batch. Both are logits
/// `(batch, classes)`; temperature 1.
pub fn kl_divergence(target: Tensor<2>, output: Tensor<2>) -> Tensor<1> {
    #[cfg(gpu_kernels)]
    if ours_on(&output.device()) {
        let batch = target.dims()[0] as f32;
        return gpu::divergences(target, output).sum().div_scalar(batch);
    }
    let p = softmax(target.clone(), 1);
    mean((p * (log_softmax(target, 1) - log_softmax(output, 1))).sum_dim(1))
}

/// Cross-entropy of logits `(batch, classes)` with one class a row, the mean over rows, in nats.
pub fn cross_entropy(output: Tensor<2>, labels: &[u8]) -> Tensor<1> {
    let batch = output.dims()[0];
    assert_eq!(batch, labels.len(), "one label a row");
    let classes = output.dims()[1];
    // A product and not `gather`: the gradient is then a product, too, and nothing is scattered.
    let own = labels.iter().flat_map(|&label| {
        (0..classes).map(move |class| f32::from(u8::from(class == usize::from(label))))
    });
    let own = TensorData::new(own.collect(), [batch, classes]);
    let own = Tensor::from_data(own, &output.device());
    mean((log_softmax(output, 1) * own).sum_dim(1)).neg()
}

/// Cosine similarity of corresponding rows of `(batch, classes)`, the mean over rows. As in
/// PyTorch, the product of the norms is kept above 1e-8, so that a row of zeros gives 0.
pub fn cosine(a: Tensor<2>, b: Tensor<2>) -> Tensor<1> {
    let dot = (a.clone() * b.clone()).sum_dim(1);
    let norms = (a.clone() * a).sum_dim(1) * (b.clone() * b).sum_dim(1);
    mean(dot / norms.clamp_min(1e-16).sqrt())
}

/// Rolls each row along the class axis by its own shift, as `torch.roll(row, shift)`: what stood
/// at class c then stands at class c + shift, the last class going round to the first.
pub fn roll(logits: Tensor<2>, shifts: &[i32]) -> Tensor<2> {
    let [batch, classes] = logits.dims();
    assert_eq!(batch, shifts.len(), "one shift a row");
    let index = roll_index(shifts, classes, &logits.device());
    logits.gather(1, index)
}

/// For each row and class, the class whose logit a roll brings there: `(shifts, classes)`.
pub fn roll_index(shifts: &[i32], classes: usize, device: &Device) -> Tensor<2, Int> {
    let index: Vec<i32> = shifts
        .iter()
        .flat_map(|shift| (0..classes as i32).map(move |c| (c - shift).rem_euclid(classes as i32)))
        .collect();
    Tensor::from_data(TensorData::new(index, [shifts.len(), classes]), device)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::testing::values;

    fn tensor<const B: usize, const C: usize>(rows: [[f32; C]; B]) -> Tensor<2> {
        Tensor::from_data(TensorData::from(rows), &Device::flex())
    }

    fn scalar(tensor: Tensor<1>) -> f32 {
        tensor.into_scalar()
    }

    #[test]
    fn roll_moves_each_row_by_its_shift_and_never_mixes_rows() {
        let logits = tensor([[0.0, 1.0, 2.0, 3.0], [10.0, 11.0, 12.0, 13.0]]);
        let rolls = [
            (1, [3.0, 0.0, 1.0, 2.0]),
            (-1, [1.0, 2.0, 3.0, 0.0]),
            (0, [0.0, 1.0, 2.0, 3.0]),
            (2, [2.0, 3.0, 0.0, 1.0]),
            (-3, [3.0, 0.0, 1.0, 2.0]),
        ];
        for (shift, rolled) in rolls {
            for (other_shift, other) in rolls {
                let expected = [rolled, other.map(|value| value + 10.0)].concat();
                let found = values(roll(logits.clone(), &[shift, other_shift]));
                assert_eq!(found, expected, "{shift} and {other_shift}");
            }
        }
    }

    /// softmax (ln 1, ln 3) = (1/4, 3/4) and softmax (ln 1, ln 1) = (1/2, 1/2), so
    /// KL = 1/4 ln(1/2) + 3/4 ln(3/2) = 0.130812; the second row's is 0 and halves the mean.
    #[test]
    fn kl_by_hand() {
        let target = tensor([[0.0, 3f32.ln()], [0.0, 0.0]]);
        let output = tensor([[0.0, 0.0], [5.0, 5.0]]);
        let one_row = 0.25 * 0.5f32.ln() + 0.75 * 1.5f32.ln();
        assert!((one_row - 0.130_812).abs() < 1e-6);
        assert!((scalar(kl_divergence(target, output)) - one_row / 2.0).abs() < 1e-6);
    }

    /// softmax (ln 1, ln 3) = (1/4, 3/4): class 1 costs ln(4/3) = 0.287682; an even row costs
    /// ln 2 = 0.693147. The mean is 0.490415.
    #[test]
    fn cross_entropy_by_hand() {
        let output = tensor([[0.0, 3f32.ln()], [7.0, 7.0]]);
        let mean = ((4f32 / 3.0).ln() + 2f32.ln()) / 2.0;
        assert!((mean - 0.490_415).abs() < 1e-6);
        assert!((scalar(cross_entropy(output.clone(), &[1, 0])) - mean).abs() < 1e-6);
        // Class 0 of the first row costs ln 4 instead.
        let other = (4f32.ln() + 2f32.ln()) / 2.0;
        assert!((scalar(cross_entropy(output, &[0, 0])) - other).abs() < 1e-6);
    }

    #[test]
    fn kl_is_not_symmetric_and_takes_the_target_as_reference() {
        let (a, b) = (tensor([[0.0, 3f32.ln()]]), tensor([[0.0, 0.0]]));
        let forward = scalar(kl_divergence(a.clone(), b.clone()));
        let backward = scalar(kl_divergence(b, a));
        // The other way round: 1/2 ln 2 + 1/2 ln(2/3) = 0.143841.
        assert!((backward - 0.5 * (2f32.ln() + (2f32 / 3.0).ln())).abs() < 1e-6);
        assert!((forward - backward).abs() > 0.01);
    }

    #[test]
    fn cosine_by_hand() {
        // (3,4)·(4,3) / 25 = 0.96; orthogonal rows give 0; a row of zeros gives 0.
        let a = tensor([[3.0, 4.0], [1.0, 0.0], [0.0, 0.0]]);
        let b = tensor([[4.0, 3.0], [0.0, 7.0], [1.0, 1.0]]);
        assert!((scalar(cosine(a, b)) - 0.96 / 3.0).abs() < 1e-6);
    }

    #[test]
    fn large_logits_stay_finite() {
        let a = tensor([[1000.0, -1000.0, 0.0]]);
        let b = tensor([[-1000.0, 1000.0, 0.0]]);
        let terms = srfl_loss(b.clone(), a.clone(), a, b);
        assert!(values(terms.values()).iter().all(|v| v.is_finite()));
    }

    /// The whole loss on one forget and one retain row, shift by shift, from the definition in
    /// double precision.
    #[test]
    fn whole_loss_by_hand() {
        let teacher = [1.0, 2.0, -1.0];
        let (forget, retain, retain_target) = ([0.5, -0.5, 1.5], [0.2, 0.1, 0.0], [1.0, 0.0, 0.0]);
        let rolls = [
            (1, [-1.0, 1.0, 2.0]),
            (-1, [2.0, -1.0, 1.0]),
            (0, [1.0, 2.0, -1.0]),
        ];
        for (shift, rolled) in rolls {
            let expected = kl(rolled, forget) - cos(rolled, forget) + kl(retain_target, retain);
            let target = roll(tensor([teacher.map(|v| v as f32)]), &[shift]);
            let terms = srfl_loss(
                tensor([forget.map(|v| v as f32)]),
                target,
                tensor([retain.map(|v| v as f32)]),
                tensor([retain_target.map(|v| v as f32)]),
            );
            let loss = f64::from(scalar(terms.loss()));
            assert!(
                (loss - expected).abs() < 1e-5,
                "shift {shift}: {loss} against {expected}"
            );
        }
        // One of them worked out to the end: rolled (-1, 1, 2) against (0.5, -0.5, 1.5).
        // p = (.035119, .259496, .705385), log q = (-1.407606, -2.407606, -.407606),
        // sum p log p = -.713936, sum p log q = -.961709, KL = .247773; cos = 2 / sqrt(6 * 2.75).
        let (first, second) = (kl([-1.0, 1.0, 2.0], forget), cos([-1.0, 1.0, 2.0], forget));
        assert!((first - 0.247_77).abs() < 1e-4, "{first}");
        assert!((second - 2.0 / 16.5f64.sqrt()).abs() < 1e-12);
    }

    fn log_softmax_f64(z: [f64; 3]) -> [f64; 3] {
        let log_sum = z.iter().map(|v| v.exp()).sum::<f64>().ln();
        z.map(|v| v - log_sum)
    }

    fn kl(target: [f64; 3], output: [f64; 3]) -> f64 {
        let (p, q) = (log_softmax_f64(target), log_softmax_f64(output));
        p.iter().zip(q).map(|(p, q)| p.exp() * (p - q)).sum()
    }

    fn cos(a: [f64; 3], b: [f64; 3]) -> f64 {
        let dot = |x: [f64; 3], y: [f64; 3]| x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>();
        dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
    }

    #[test]
    fn gradient_agrees_with_finite_differences() {
        let teacher = [[1.0, 2.0, -1.0, 0.3], [0.1, -0.4, 2.2, 0.7]];
        let forget = [[0.5, -0.5, 1.5, 0.2], [1.1, 0.4, -0.9, 0.6]];
        let retain = [[0.2, 0.1, 0.0, -0.3], [0.9, -1.2, 0.8, 0.4]];
        let loss = |forget: Tensor<2>, retain: Tensor<2>| {
            let target = roll(tensor(teacher), &[1, -1]);
            srfl_loss(forget, target.clone(), retain, target).loss()
        };
        let device = Device::flex().autodiff();
        let leaf = |rows: [[f32; 4]; 2]| {
            Tensor::<2>::from_data(TensorData::from(rows), &device).require_grad()
        };
        let (f, r) = (leaf(forget), leaf(retain));
        let target = roll(tensor(teacher), &[1, -1]);
        let lifted = Tensor::<2>::from_data(target.into_data(), &device);
        let grads = srfl_loss(f.clone(), lifted.clone(), r.clone(), lifted)
            .loss()
            .backward();
        let analytic = [
            values(f.grad(&grads).unwrap()),
            values(r.grad(&grads).unwrap()),
        ]
        .concat();

        let step = 1e-2;
        for (index, gradient) in analytic.into_iter().enumerate() {
            let moved = |sign: f32| {
                let mut both = [forget, retain];
                both[index / 8][index % 8 / 4][index % 4] += sign * step;
                scalar(loss(tensor(both[0]), tensor(both[1])))
            };
            let numeric = (moved(1.0) - moved(-1.0)) / (2.0 * step);
            assert!(
                (gradient - numeric).abs() < 1e-3,
                "{index}: {gradient} against {numeric}"
            );
        }
    }
}
