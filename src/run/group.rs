//! Adding up what the workers of a group computed of a step.

use burn::module::{Module, ModuleVisitor, Param};
use burn::optim::GradientsParams;
use burn::tensor::{Tensor, TensorData};

use crate::kernels::group::{self, numbers};
use crate::model::ResNet;

/// A step's gradients and values over all workers, of those over this one's part.
pub(super) fn add_up(
    student: &ResNet,
    mut gradients: GradientsParams,
    values: Tensor<1>,
) -> (GradientsParams, Tensor<1>) {
    let mut all = numbers(values.clone());
    let count = all.len();
    let mut collect = Collect {
        gradients: &gradients,
        values: &mut all,
    };
    student.visit(&mut collect);
    group::add_up(&mut all);
    let (sums, rest) = all.split_at(count);
    student.visit(&mut Put {
        gradients: &mut gradients,
        rest,
    });
    let device = values.device();
    let sums = TensorData::new(sums.to_vec(), [count]);
    (gradients, Tensor::from_data(sums, &device))
}

struct Collect<'a> {
    gradients: &'a GradientsParams,
    values: &'a mut Vec<f32>,
}

impl ModuleVisitor for Collect<'_> {
    fn visit_float<const D: usize>(&mut self, parameter: &Param<Tensor<D>>) {
        if let Some(gradient) = self.gradients.get::<D>(parameter.id) {
            self.values.extend(numbers(gradient));
        }
    }
}

struct Put<'a> {
    gradients: &'a mut GradientsParams,
    rest: &'a [f32],
}

impl ModuleVisitor for Put<'_> {
    fn visit_float<const D: usize>(&mut self, parameter: &Param<Tensor<D>>) {
        if let Some(gradient) = self.gradients.remove::<D>(parameter.id) {
            let (sums, rest) = self.rest.split_at(gradient.shape().num_elements());
            self.rest = rest;
            let sums = TensorData::new(sums.to_vec(), gradient.shape());
            let sums = Tensor::<D>::from_data(sums, &gradient.device());
            self.gradients.register(parameter.id, sums);
        }
    }
}
