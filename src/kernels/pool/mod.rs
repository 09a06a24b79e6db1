//! The mean of each plane, and the largest values in it.

use burn::backend::ops::MaxPoolOptions;
use burn::tensor::Tensor;
use burn::tensor::module::max_pool2d;

/// Planes `(batch, channels, height, width)` averaged over space: `(batch, channels)`.
pub(crate) fn pool(planes: Tensor<4>) -> Tensor<2> {
    #[cfg(gpu_kernels)]
    if super::choice::ours_on(&planes.device()) {
        let [_, _, height, width] = planes.dims();
        let means = Means {
            gradient: false,
            plane: [height, width],
        };
        let given = vec![planes.into_dispatch()];
        let [means] = super::operation::compute(means, given, vec![]);
        return Tensor::from_dispatch(means);
    }
    planes.mean_dim(3).mean_dim(2).flatten(1, 3)
}

/// The largest value of 3x3 at every other place of every other row, as ImageNet's networks begin: half of each
/// side is left.
pub(crate) fn max_pool(planes: Tensor<4>) -> Tensor<4> {
    let options = MaxPoolOptions::new([3, 3]).with_stride([2, 2]);
    max_pool2d(planes, options.with_padding([1, 1]))
}

/// The means of planes of this size, or their gradient.
#[cfg(any(gpu_kernels, test))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Means {
    gradient: bool,
    plane: [usize; 2],
}

#[cfg(any(gpu_kernels, test))]
impl super::wgsl::Kernel for Means {
    fn buffers(&self) -> Vec<&'static str> {
        let input = if self.gradient { "gradient" } else { "planes" };
        vec![input, "result"]
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        vec![("SIZE", self.plane.iter().product())]
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
pub(super) fn texts(plane: [usize; 2]) -> Vec<String> {
    let text = |gradient| super::wgsl::source(&Means { gradient, plane });
    [true, false].map(text).to_vec()
}

#[cfg(gpu_kernels)]
mod launch {
    use burn::backend::TensorMetadata;
    use burn::backend::tensor::FloatTensor;
    use burn_wgpu::CubeTensor;

    use super::Means;
    use crate::kernels::operation::{Backed, Operation, Tensors};
    use crate::kernels::wgsl::launch;

    impl Operation for Means {
        fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
            let mut shape = given[0].shape().to_vec();
            shape.truncate(2);
            if self.gradient {
                shape.extend(self.plane);
            }
            launch(self, shape.iter().product(), &given, &[&shape], &[])
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
            vec![B::compute(Means { gradient, ..self }, kept).pop()]
        }
    }
}

#[cfg(all(test, gpu_kernels))]
mod tests {
    use super::*;
    use crate::kernels::testing::{assert_agree, gpu, gradient, gradients, noise, values};

    #[test]
    fn agrees_with_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        for shape in [[3, 64, 8, 8], [2, 512, 4, 4], [2, 3, 5, 7], [1, 1, 1, 1]] {
            assert_agree(&format!("{shape:?}"), &gpu, |device| {
                let planes = noise(shape, 1, device).require_grad();
                let means = pool(planes.clone());
                let gradient = gradient("gradient", &planes, &gradients(&means));
                vec![("means", Some(values(means))), gradient]
            });
        }
    }
}
