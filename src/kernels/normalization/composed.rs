//! The normalization composed of Burn's operations, for backends without kernels of our own and
//! for what ours do not take.

use burn::backend::tensor::FloatTensor;
use burn::backend::{Backend, TensorMetadata};
use burn::tensor::Shape;

use super::{Forward, Gradients, Layer, Normalized, Shortcut};

pub(super) fn by_batch<B: Backend>(
    images: FloatTensor<B>,
    layer: Layer<B>,
    shortcut: Shortcut<B>,
    rectify: bool,
) -> Normalized<B> {
    let result = B::batch_norm_train(images, layer.gamma, layer.beta, layer.epsilon);
    let moved = |former, batch: &FloatTensor<B>| {
        let former = B::float_mul_scalar(former, (1.0 - layer.momentum).into());
        let batch = B::float_mul_scalar(batch.clone(), layer.momentum.into());
        B::float_add(former, batch)
    };
    Normalized {
        output: add_and_rectify(result.output, shortcut, rectify),
        moved_mean: moved(layer.mean, &result.mean),
        moved_variance: moved(layer.variance, &result.variance),
        mean: result.mean,
        variance: result.variance,
    }
}

pub(super) fn by_batch_gradients<B: Backend>(
    forward: Forward<B>,
    gradient: FloatTensor<B>,
) -> Gradients<B> {
    let Layer {
        gamma,
        mean,
        variance,
        epsilon,
        ..
    } = forward.layer;
    let gradient = passed_on::<B>(forward.output, gradient, forward.rectify);
    let (images, passed) = (forward.images, gradient.clone());
    let norm = B::batch_norm_train_backward(images, gamma, mean, variance, epsilon, passed);
    Gradients {
        images: norm.x_grad,
        gamma: norm.gamma_grad,
        beta: norm.beta_grad,
        shortcut: gradient,
    }
}

pub(super) fn by_running<B: Backend>(
    images: FloatTensor<B>,
    layer: Layer<B>,
    shortcut: Shortcut<B>,
    rectify: bool,
) -> FloatTensor<B> {
    let Layer {
        gamma,
        beta,
        mean,
        variance,
        epsilon,
        ..
    } = layer;
    let output = B::batch_norm(images, gamma, beta, mean, variance, epsilon);
    add_and_rectify(output, shortcut, rectify)
}

pub(super) fn by_running_gradients<B: Backend>(
    output: FloatTensor<B>,
    layer: Layer<B>,
    rectify: bool,
    gradient: FloatTensor<B>,
) -> (FloatTensor<B>, FloatTensor<B>) {
    let gradient = passed_on::<B>(output, gradient, rectify);
    let deviation = B::float_sqrt(B::float_add_scalar(layer.variance, layer.epsilon.into()));
    let scale = B::float_div(layer.gamma, deviation);
    let channels = scale.shape().num_elements();
    let scale = B::float_reshape(scale, Shape::from([1, channels, 1, 1]));
    (B::float_mul(gradient.clone(), scale), gradient)
}

fn add_and_rectify<B: Backend>(
    output: FloatTensor<B>,
    shortcut: Shortcut<B>,
    rectify: bool,
) -> FloatTensor<B> {
    let output = match shortcut {
        Shortcut::Added(shortcut) => B::float_add(output, shortcut),
        Shortcut::Absent => output,
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
