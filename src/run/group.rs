//! Adding up what the workers of a group computed of a step.

use burn::optim::GradientsParams;
use burn::tensor::Tensor;

use crate::kernels::group::{self, numbers};
use crate::model::ResNet;

/// A step's gradients and values over all workers, of those over this one's part.
pub(super) fn add_up(
    student: &ResNet,
    gradients: GradientsParams,
    values: Tensor<1>,
) -> (GradientsParams, Tensor<1>) {
    let mut all = numbers(values.clone());
    let count = all.len();
    let gradients = student.change_gradients(gradients, |gradient| {
        all.extend(numbers(gradient.clone()));
        gradient
    });
    group::add_up(&mut all);
    let mut rest = all.as_slice();
    let mut sums = |count: usize, like: Tensor<1>| {
        let (sums, after) = rest.split_at(count);
        rest = after;
        Tensor::from_data(sums, &like.device())
    };
    let values = sums(count, values);
    let gradients =
        student.change_gradients(gradients, |gradient| sums(gradient.dims()[0], gradient));
    (gradients, values)
}
