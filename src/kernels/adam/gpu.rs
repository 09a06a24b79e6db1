//! A step of Adam (Kingma and Ba, 2015) for one parameter, in one kernel.

#[cfg(gpu_kernels)]
use burn_wgpu::CubeTensor;

#[cfg(gpu_kernels)]
use crate::kernels::operation::Operation;
use crate::kernels::wgsl::Kernel;

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

/// A step with the kernel's numbers: of a parameter, its gradient and its two moments.
#[cfg(gpu_kernels)]
#[derive(Debug, Clone)]
pub(super) struct Step(pub [f32; 4]);

#[cfg(gpu_kernels)]
impl Operation for Step {
    fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
        use crate::kernels::wgsl::{Word, launch};
        use burn::backend::TensorMetadata;
        let shape = given[0].shape().to_vec();
        let (threads, numbers) = (shape.iter().product(), self.0.map(Word::word));
        launch(Update, threads, &given, &[&shape[..]; 3], &numbers)
    }
}

/// The kernel's text.
#[cfg(test)]
pub(in crate::kernels) fn text() -> String {
    crate::kernels::wgsl::source(&Update)
}
