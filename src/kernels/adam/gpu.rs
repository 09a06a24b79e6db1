//! A step of Adam (Kingma and Ba, 2015) for one parameter, in one kernel.

use crate::kernels::wgsl::Kernel;

#[cfg(gpu_kernels)]
pub(super) use launch::step;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Update;

impl Kernel for Update {
    fn buffers(&self) -> Vec<&'static str> {
        let inputs = "parameter gradient moment_1 moment_2".split(' ');
        inputs.chain("next next_1 next_2".split(' ')).collect()
    }

    fn numbers(&self) -> &'static [&'static str] {
        &["beta_1: f32", "beta_2: f32", "rate: f32", "epsilon: f32"]
    }

    fn text(&self) -> String {
        include_str!("adam.wgsl").into()
    }
}

/// The kernel's text.
#[cfg(test)]
pub(in crate::kernels) fn text() -> String {
    crate::kernels::wgsl::source(&Update)
}

#[cfg(gpu_kernels)]
mod launch {
    use burn::backend::tensor::FloatTensor;
    use burn::backend::{
        Backend, Cube, Dispatch, ExtensionType, TensorMetadata, backend_extension,
    };
    use burn::tensor::Tensor;

    use super::Update;
    use crate::kernels::wgsl::{Word, contiguous, launch};

    /// Parameter and moments after a step; the numbers are those of [`Update`].
    pub fn step<const D: usize>(
        numbers: [f32; 4],
        gradient: Tensor<D>,
        [parameter, moment_1, moment_2]: [Tensor<D>; 3],
    ) -> [Tensor<D>; 3] {
        let state = State {
            parameter: parameter.into_dispatch(),
            moment_1: moment_1.into_dispatch(),
            moment_2: moment_2.into_dispatch(),
        };
        let state = <Dispatch as Adam>::adam(numbers, gradient.into_dispatch(), state);
        [state.parameter, state.moment_1, state.moment_2].map(Tensor::from_dispatch)
    }

    /// A parameter and its moments.
    #[derive(ExtensionType)]
    pub(super) struct State<B: Backend> {
        parameter: FloatTensor<B>,
        moment_1: FloatTensor<B>,
        moment_2: FloatTensor<B>,
    }

    #[backend_extension(Cube)]
    pub(super) trait Adam: Backend {
        fn adam(
            numbers: [f32; 4],
            gradient: FloatTensor<Self>,
            #[extension_type] state: State<Self>,
        ) -> State<Self>;
    }

    impl Adam for Cube {
        fn adam(numbers: [f32; 4], gradient: FloatTensor<Self>, state: State<Self>) -> State<Self> {
            let given = [state.parameter, gradient, state.moment_1, state.moment_2];
            let given = given.map(contiguous);
            let shape = given[0].shape().to_vec();
            let threads = shape.iter().product();
            let numbers = numbers.map(Word::word);
            let [parameter, moment_1, moment_2] =
                launch(Update, threads, &given.each_ref(), [&shape; 3], &numbers);
            State {
                parameter,
                moment_1,
                moment_2,
            }
        }
    }
}
