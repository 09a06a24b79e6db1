//! The normalization composed of Burn's operations, for backends without kernels of our own and
//! for what ours do not take.

use burn::backend::tensor::FloatTensor;
use burn::backend::{Backend, TensorMetadata};
use burn::tensor::Shape;

use super::BatchNormalized;

#[allow(
    clippy::too_many_arguments,
    reason = "the operation's operands, spelled out"
)]
pub(super) fn by_batch<B: Backend>(
    images: FloatTensor<B>,
    gamma: FloatTensor<B>,
    beta: FloatTensor<B>,
    residual: FloatTensor<B>,
    running_mean: FloatTensor<B>,
    running_variance: FloatTensor<B>,
    add: bool,
    epsilon: f64,
    momentum: f64,
    rectify: bool,
) -> BatchNormalized<B> {
    let result = B::batch_norm_train(images, gamma, beta, epsilon);
    let output = add_and_rectify::<B>(result.output, residual, add, rectify);
    let moved = |former, batch: &FloatTensor<B>| {
        let kept = B::float_mul_scalar(former, (1.0 - momentum).into());
        let taken = B::float_mul_scalar(batch.clone(), momentum.into());
        B::float_add(kept, taken)
    };
    let moved_mean = moved(running_mean, &result.mean);
    let moved_variance = moved(running_variance, &result.variance);
    (
        output,
        result.mean,
        result.variance,
        moved_mean,
        moved_variance,
    )
}

#[allow(
    clippy::too_many_arguments,
    reason = "the operation's state, spelled out"
)]
pub(super) fn by_batch_gradients<B: Backend>(
    images: FloatTensor<B>,
    output: FloatTensor<B>,
    gamma: FloatTensor<B>,
    mean: FloatTensor<B>,
    variance: FloatTensor<B>,
    gradient: FloatTensor<B>,
    epsilon: f64,
    rectify: bool,
) -> (
    FloatTensor<B>,
    FloatTensor<B>,
    FloatTensor<B>,
    FloatTensor<B>,
) {
    let gradient = passed_on::<B>(output, gradient, rectify);
    let norm =
        B::batch_norm_train_backward(images, gamma, mean, variance, epsilon, gradient.clone());
    (norm.x_grad, norm.gamma_grad, norm.beta_grad, gradient)
}

#[allow(
    clippy::too_many_arguments,
    reason = "the operation's operands, spelled out"
)]
pub(super) fn by_running<B: Backend>(
    images: FloatTensor<B>,
    gamma: FloatTensor<B>,
    beta: FloatTensor<B>,
    mean: FloatTensor<B>,
    variance: FloatTensor<B>,
    residual: FloatTensor<B>,
    add: bool,
    epsilon: f64,
    rectify: bool,
) -> FloatTensor<B> {
    let output = B::batch_norm(images, gamma, beta, mean, variance, epsilon);
    add_and_rectify::<B>(output, residual, add, rectify)
}

pub(super) fn by_running_gradients<B: Backend>(
    output: FloatTensor<B>,
    gamma: FloatTensor<B>,
    variance: FloatTensor<B>,
    gradient: FloatTensor<B>,
    epsilon: f64,
    rectify: bool,
) -> (FloatTensor<B>, FloatTensor<B>) {
    let gradient = passed_on::<B>(output, gradient, rectify);
    let deviation = B::float_sqrt(B::float_add_scalar(variance, epsilon.into()));
    let scale = B::float_div(gamma, deviation);
    let channels = scale.shape().num_elements();
    let scale = B::float_reshape(scale, Shape::from([1, channels, 1, 1]));
    (B::float_mul(gradient.clone(), scale), gradient)
}

fn add_and_rectify<B: Backend>(
    output: FloatTensor<B>,
    residual: FloatTensor<B>,
    add: bool,
    rectify: bool,
) -> FloatTensor<B> {
    let output = match add {
        true => B::float_add(output, residual),
        false => output,
    };
    match rectify {
        true => B::relu(output),
        false => output,
    }
}

/// The part of the gradient that the ReLU lets through.
fn passed_on<B: Backend>(
    output: FloatTensor<B>,
    gradient: FloatTensor<B>,
    rectify: bool,
) -> FloatTensor<B> {
    match rectify {
        true => B::relu_backward(output, gradient),
        false => gradient,
    }
}
