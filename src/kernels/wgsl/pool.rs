//! The mean of each plane.

use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::tensor::FloatTensor;
use burn::backend::{Autodiff, Backend, Cube, Dispatch, TensorMetadata, backend_extension};
use burn::tensor::Tensor;

use super::tracked::tracked;
use super::{Kernel, contiguous, dims, launch};

/// Planes `(batch, channels, height, width)` averaged over space: `(batch, channels)`.
pub(crate) fn pool(planes: Tensor<4>) -> Tensor<2> {
    Tensor::from_dispatch(<Dispatch as Pool>::pool(planes.into_dispatch()))
}

#[backend_extension(Autodiff, Cube)]
pub(crate) trait Pool: Backend {
    fn pool(planes: FloatTensor<Self>) -> FloatTensor<Self>;

    fn pool_gradient(
        gradient: FloatTensor<Self>,
        batch: usize,
        channels: usize,
        height: usize,
        width: usize,
    ) -> FloatTensor<Self>;
}

impl<B: Pool, C: CheckpointStrategy> Pool for Autodiff<B, C> {
    fn pool(planes: FloatTensor<Self>) -> FloatTensor<Self> {
        let (node, planes) = (planes.node(), planes.into_primitive());
        let shape: [usize; 4] = planes.shape().dims();
        tracked::<B, C, _>(
            node,
            B::pool(planes),
            shape,
            |[batch, channels, height, width], gradient| {
                B::pool_gradient(gradient, batch, channels, height, width)
            },
        )
    }

    fn pool_gradient(
        _gradient: FloatTensor<Self>,
        _batch: usize,
        _channels: usize,
        _height: usize,
        _width: usize,
    ) -> FloatTensor<Self> {
        unreachable!("a gradient is computed below autodiff")
    }
}

impl Pool for Cube {
    fn pool(planes: FloatTensor<Self>) -> FloatTensor<Self> {
        let planes = contiguous(planes);
        let [batch, channels, height, width] = dims(&planes);
        let kernel = Means {
            size: height * width,
        };
        let shape = [batch, channels];
        let [result] = launch(kernel, batch * channels, &[&planes], [&shape], &[]);
        result
    }

    fn pool_gradient(
        gradient: FloatTensor<Self>,
        batch: usize,
        channels: usize,
        height: usize,
        width: usize,
    ) -> FloatTensor<Self> {
        let gradient = contiguous(gradient);
        let kernel = Spread {
            size: height * width,
        };
        let shape = [batch, channels, height, width];
        let threads = shape.iter().product();
        let [result] = launch(kernel, threads, &[&gradient], [&shape], &[]);
        result
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Means {
    size: usize,
}

impl Kernel for Means {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["planes", "result"]
    }

    fn body(&self) -> String {
        let size = self.size;
        format!(
            "var sum = 0.0;
for (var at = id * {size}u; at < (id + 1u) * {size}u; at++) {{ sum += planes[at]; }}
result[id] = sum / {:?};
",
            size as f32
        )
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Spread {
    size: usize,
}

impl Kernel for Spread {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["gradient", "result"]
    }

    fn body(&self) -> String {
        format!(
            "result[id] = gradient[id / {}u] / {:?};\n",
            self.size, self.size as f32
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::wgsl::testing::{assert_same, both, gpu, noise, values};

    #[test]
    fn agrees_with_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        for shape in [[3, 64, 8, 8], [2, 512, 4, 4], [2, 3, 5, 7], [1, 1, 1, 1]] {
            let of = |device: &burn::tensor::Device| {
                let planes = noise(shape, 1, device).require_grad();
                let means = match *device == gpu.clone().autodiff() {
                    true => pool(planes.clone()),
                    false => planes.clone().mean_dim(3).mean_dim(2).flatten(1, 3),
                };
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
