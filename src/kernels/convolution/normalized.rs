//! A convolution with the BatchNorm after it, and what follows that in a residual block.

use burn::nn::BatchNorm;
use burn::tensor::Tensor;

use super::convolve;
use crate::kernels::normalization::normalize;

/// `relu(norm(images * kernel) + residual)`, without the addition where there is no residual and
/// without the ReLU where `rectify` is false.
///
/// # Panics
/// When the shapes do not fit together.
pub(crate) fn convolve_and_normalize(
    images: Tensor<4>,
    kernel: Tensor<4>,
    stride: usize,
    padding: usize,
    bn: &BatchNorm,
    residual: Option<Tensor<4>>,
    rectify: bool,
) -> Tensor<4> {
    #[cfg(gpu_kernels)]
    if let Some(output) = super::frozen::in_one(
        &images,
        &kernel,
        stride,
        padding,
        bn,
        residual.as_ref(),
        rectify,
    ) {
        return output;
    }
    let result = convolve(images, kernel, stride, padding);
    normalize(bn, result, residual, rectify)
}
