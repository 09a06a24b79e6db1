//! A step of Adam (Kingma and Ba, 2015) for one parameter, in one kernel.

use burn::backend::tensor::FloatTensor;
use burn::backend::{Backend, Cube, Dispatch, TensorMetadata, backend_extension};
use burn::tensor::Tensor;

use super::{Kernel, Word, contiguous, launch};

/// What a step is taken with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AdamStep {
    pub beta_1: f32,
    pub beta_2: f32,
    /// The learning rate with the correction of both moments' bias in it.
    pub rate: f32,
    /// Likewise.
    pub epsilon: f32,
}

/// Parameter and moments after a step.
pub(crate) fn adam_step<const D: usize>(
    step: AdamStep,
    [parameter, gradient, moment_1, moment_2]: [Tensor<D>; 4],
) -> [Tensor<D>; 3] {
    let (parameter, moment_1, moment_2) = <Dispatch as Adam>::adam(
        parameter.into_dispatch(),
        gradient.into_dispatch(),
        moment_1.into_dispatch(),
        moment_2.into_dispatch(),
        step.beta_1,
        step.beta_2,
        step.rate,
        step.epsilon,
    );
    [parameter, moment_1, moment_2].map(Tensor::from_dispatch)
}

#[backend_extension(Cube)]
pub(crate) trait Adam: Backend {
    #[allow(
        clippy::too_many_arguments,
        reason = "the operation's operands, spelled out"
    )]
    fn adam(
        parameter: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        moment_1: FloatTensor<Self>,
        moment_2: FloatTensor<Self>,
        beta_1: f32,
        beta_2: f32,
        rate: f32,
        epsilon: f32,
    ) -> (FloatTensor<Self>, FloatTensor<Self>, FloatTensor<Self>);
}

impl Adam for Cube {
    fn adam(
        parameter: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        moment_1: FloatTensor<Self>,
        moment_2: FloatTensor<Self>,
        beta_1: f32,
        beta_2: f32,
        rate: f32,
        epsilon: f32,
    ) -> (FloatTensor<Self>, FloatTensor<Self>, FloatTensor<Self>) {
        let given = [parameter, gradient, moment_1, moment_2].map(contiguous);
        let shape = given[0].shape().to_vec();
        let [parameter, moment_1, moment_2] = launch(
            Update,
            shape.iter().product(),
            &given.each_ref(),
            [&shape; 3],
            &[beta_1, beta_2, rate, epsilon].map(Word::word),
        );
        (parameter, moment_1, moment_2)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Update;

impl Kernel for Update {
    fn buffers(&self) -> Vec<&'static str> {
        vec![
            "parameter",
            "gradient",
            "moment_1",
            "moment_2",
            "next",
            "next_1",
            "next_2",
        ]
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["beta_1: f32", "beta_2: f32", "rate: f32", "epsilon: f32"]
    }

    fn body(&self) -> String {
        "let g = gradient[id];
let first = moment_1[id] * numbers.beta_1 + g * (1.0 - numbers.beta_1);
let second = moment_2[id] * numbers.beta_2 + g * g * (1.0 - numbers.beta_2);
next_1[id] = first;
next_2[id] = second;
next[id] = parameter[id] - numbers.rate * first / (sqrt(second) + numbers.epsilon);
"
        .into()
    }
}
