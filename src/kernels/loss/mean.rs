//! The mean of a batch's losses. On the CPU it is added up here, since workers share a batch.

use burn::backend::flex::FlexTensor;
use burn::backend::tensor::FloatTensor;
use burn::tensor::{Shape, Tensor, TensorData};
#[cfg(gpu_kernels)]
use burn_wgpu::CubeTensor;

use crate::kernels::batch::Batch;
use crate::kernels::choice::is_gpu;
use crate::kernels::operation::{Backed, Operation, Tensors, compute, exactly};

/// The mean of `losses (batch, 1)`, over the images of all workers.
pub(super) fn mean(losses: Tensor<2>) -> Tensor<1> {
    if is_gpu(&losses.device()) {
        return losses.mean();
    }
    let [rows, _] = losses.dims();
    let gradient = false;
    let given = vec![losses.into_dispatch()];
    let [mean] = compute(Mean { rows, gradient }, given, vec![]);
    Tensor::from_dispatch(mean)
}

/// The mean over this worker's rows and those of the others, or its gradient.
#[derive(Debug, Clone, Copy)]
struct Mean {
    rows: usize,
    gradient: bool,
}

impl Operation for Mean {
    fn on_cpu(self, given: Vec<FlexTensor>) -> Vec<FlexTensor> {
        let [given] = exactly(given);
        let values: &[f32] = given.storage();
        let batch = Batch::of(self.rows);
        let (values, shape) = if self.gradient {
            let value = values[0] / batch.whole() as f32;
            (vec![value; self.rows], Shape::from([self.rows, 1]))
        } else {
            let all = batch.gather(values.to_vec());
            let sum: f64 = all.iter().copied().map(f64::from).sum();
            (vec![(sum / all.len() as f64) as f32], Shape::from([1]))
        };
        vec![FlexTensor::from_data(TensorData::new(values, shape))]
    }

    #[cfg(gpu_kernels)]
    fn on_gpu(self, _given: Vec<CubeTensor>) -> Vec<CubeTensor> {
        unreachable!("a GPU has Burn's")
    }

    fn kept<T: Clone>(&self, _: &[T]) -> Vec<T> {
        Vec::new()
    }

    fn gradients<B: Backed>(
        self,
        mut kept: Tensors<B>,
        gradient: FloatTensor<B>,
        _: &[bool],
    ) -> Vec<Option<FloatTensor<B>>> {
        kept.floats.push(gradient);
        let gradient = true;
        vec![B::compute(Mean { gradient, ..self }, kept).pop()]
    }
}
