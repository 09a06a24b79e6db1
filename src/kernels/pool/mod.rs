//! The mean of each plane.

use burn::tensor::Tensor;

/// Planes `(batch, channels, height, width)` averaged over space: `(batch, channels)`.
pub(crate) fn pool(planes: Tensor<4>) -> Tensor<2> {
    #[cfg(gpu_kernels)]
    if crate::kernels::choice::own_on(&planes.device()) {
        return launch::pool(planes);
    }
    planes.mean_dim(3).mean_dim(2).flatten(1, 3)
}

/// The means of planes of this size, or their gradient.
#[cfg(any(gpu_kernels, test))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Means {
    gradient: bool,
    size: usize,
}

#[cfg(any(gpu_kernels, test))]
impl crate::kernels::wgsl::Kernel for Means {
    fn buffers(&self) -> Vec<&'static str> {
        let input = if self.gradient { "gradient" } else { "planes" };
        vec![input, "result"]
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        vec![("SIZE", self.size)]
    }

    fn text(&self) -> String {
        match self.gradient {
            true => include_str!("spread.wgsl").into(),
            false => include_str!("means.wgsl").into(),
        }
    }
}

/// The texts for planes of this size.
#[cfg(test)]
pub(super) fn texts(size: usize) -> Vec<String> {
    let text = |gradient| crate::kernels::wgsl::source(&Means { gradient, size });
    [true, false].map(text).to_vec()
}

#[cfg(gpu_kernels)]
mod launch {
    use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
    use burn::backend::tensor::FloatTensor;
    use burn::backend::{Autodiff, Backend, Cube, Dispatch, TensorMetadata, backend_extension};
    use burn::tensor::Tensor;

    use super::Means;
    use crate::kernels::autodiff::tracked;
    use crate::kernels::wgsl::{contiguous, dims, launch};

    pub(super) fn pool(planes: Tensor<4>) -> Tensor<2> {
        Tensor::from_dispatch(<Dispatch as Pool>::pool(planes.into_dispatch()))
    }

    #[backend_extension(Autodiff, Cube)]
    pub(super) trait Pool: Backend {
        fn pool(planes: FloatTensor<Self>) -> FloatTensor<Self>;

        /// Its gradient for planes of this shape.
        fn pool_gradient(_gradient: FloatTensor<Self>, _shape: [usize; 4]) -> FloatTensor<Self> {
            unreachable!("computed below autodiff")
        }
    }

    impl<B: Pool, C: CheckpointStrategy> Pool for Autodiff<B, C> {
        fn pool(planes: FloatTensor<Self>) -> FloatTensor<Self> {
            let (node, planes) = (planes.node(), planes.into_primitive());
            let shape: [usize; 4] = planes.shape().dims();
            tracked::<B, C, _, 1>([node], B::pool(planes), shape, |shape, gradient, _| {
                vec![Some(B::pool_gradient(gradient, shape))]
            })
        }
    }

    impl Pool for Cube {
        fn pool(planes: FloatTensor<Self>) -> FloatTensor<Self> {
            let planes = contiguous(planes);
            let [batch, channels, height, width] = dims(&planes);
            let (gradient, size) = (false, height * width);
            let (kernel, shape) = (Means { gradient, size }, [batch, channels]);
            let [result] = launch(kernel, batch * channels, &[&planes], [&shape], &[]);
            result
        }

        fn pool_gradient(gradient: FloatTensor<Self>, shape: [usize; 4]) -> FloatTensor<Self> {
            let means = contiguous(gradient);
            let (gradient, size) = (true, shape[2] * shape[3]);
            let (kernel, threads) = (Means { gradient, size }, shape.iter().product());
            let [result] = launch(kernel, threads, &[&means], [&shape], &[]);
            result
        }
    }
}

#[cfg(all(test, gpu_kernels))]
mod tests {
    use super::*;
    use crate::kernels::testing::{assert_same, both, gpu, noise, values};

    #[test]
    fn agrees_with_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        for shape in [[3, 64, 8, 8], [2, 512, 4, 4], [2, 3, 5, 7], [1, 1, 1, 1]] {
            let of = |device: &burn::tensor::Device| {
                let planes = noise(shape, 1, device).require_grad();
                let means = pool(planes.clone());
                let weights = noise(means.dims(), 2, device);
                let gradients = (means.clone() * weights).sum().backward();
                [values(means), values(planes.grad(&gradients).unwrap())]
            };
            let [[cpu, cpu_gradient], [gpu, gpu_gradient]] = both(&gpu).each_ref().map(of);
            assert_same(&format!("{shape:?}"), [&cpu, &gpu]);
            let gradients = [&cpu_gradient[..], &gpu_gradient];
            assert_same(&format!("{shape:?}, gradient"), gradients);
        }
    }
}
