//! A convolution with the BatchNorm after it, and what follows that in a residual block. Where the
//! BatchNorm has fixed statistics and nothing of it is trained, a GPU does all of it in one kernel:
//! the teacher's, the frozen stages' and every evaluation's.

use burn::nn::BatchNorm;
use burn::tensor::Tensor;

use super::{Sliding, convolve};
use crate::kernels::normalization::normalize;

/// `relu(norm(images * kernel) + shortcut)`, without the addition where there is no shortcut and
/// without the ReLU where `rectify` is false.
///
/// # Panics
/// When the shapes do not fit together.
pub(crate) fn convolve_and_normalize(
    images: Tensor<4>,
    kernel: Tensor<4>,
    sliding: Sliding,
    bn: &BatchNorm,
    shortcut: Option<Tensor<4>>,
    rectify: bool,
) -> Tensor<4> {
    #[cfg(gpu_kernels)]
    if in_one::fits(&images, &kernel, sliding, bn) {
        return in_one::compute(images, kernel, sliding, bn, shortcut, rectify);
    }
    let result = convolve(images, kernel, sliding);
    normalize(bn, result, shortcut, rectify)
}

#[cfg(gpu_kernels)]
mod in_one {
    use burn::backend::tensor::FloatTensor;
    use burn::nn::BatchNorm;
    use burn::tensor::Tensor;
    use burn_wgpu::CubeTensor;

    use super::Sliding;
    use crate::kernels::choice::ours_on;
    use crate::kernels::convolution::gpu::{End, Tile};
    use crate::kernels::convolution::{Convolution, Geometry, Part, ours};
    use crate::kernels::normalization::{Normalization, by_batch, operands};
    use crate::kernels::operation::{self, Backed, Operation, Tensors};
    use crate::kernels::wgsl::{Word, launch};

    /// Whether the device has kernels of ours and nothing but the images is trained.
    pub(super) fn fits(
        images: &Tensor<4>,
        kernel: &Tensor<4>,
        sliding: Sliding,
        bn: &BatchNorm,
    ) -> bool {
        let device = images.device();
        let learned = [&bn.gamma, &bn.beta].map(|parameter| parameter.val().is_require_grad());
        let trained = kernel.is_require_grad() || learned.contains(&true);
        let geometry = Geometry::of(images.dims(), kernel.dims(), sliding);
        ours_on(&device) && ours(images, geometry) && !trained && !by_batch(bn, &device)
    }

    pub(super) fn compute(
        images: Tensor<4>,
        kernel: Tensor<4>,
        sliding: Sliding,
        bn: &BatchNorm,
        shortcut: Option<Tensor<4>>,
        rectify: bool,
    ) -> Tensor<4> {
        let device = images.device();
        let operation = InOne {
            geometry: Geometry::of(images.dims(), kernel.dims(), sliding),
            normalization: Normalization::of(bn, &device, rectify),
        };
        let mut given = vec![images.into_dispatch(), kernel.into_dispatch()];
        given.extend(operands(bn, &device, shortcut));
        let [output] = operation::compute(operation, given, vec![]);
        Tensor::from_dispatch(output)
    }

    #[derive(Debug, Clone)]
    struct InOne {
        geometry: Geometry,
        normalization: Normalization,
    }

    impl Operation for InOne {
        fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
            let (geometry, normalization) = (self.geometry, self.normalization);
            let (add, rectify) = (given.len() > 6, normalization.rectify);
            let tile = Tile::new(geometry, false, Some(End { add, rectify }));
            let threads = tile.threads(geometry.batch);
            let numbers = [geometry.batch.word(), normalization.epsilon.word()];
            launch(
                tile,
                threads,
                &given,
                &[&geometry.shape(Part::Result)],
                &numbers,
            )
        }

        fn kept<T: Clone>(&self, given: &[T]) -> Vec<T> {
            [&given[1], &given[2], &given[5]].map(T::clone).into()
        }

        fn kept_results<T: Clone>(&self, results: &[T]) -> Vec<T> {
            self.normalization.kept_results(results)
        }

        fn gradients<B: Backed>(
            self,
            mut kept: Tensors<B>,
            gradient: FloatTensor<B>,
            wanted: &[bool],
        ) -> Vec<Option<FloatTensor<B>>> {
            let kernel = kept.floats.remove(0);
            let normalization = self.normalization;
            let (gradient, passed, _) = normalization.gradients_of::<B>(kept, gradient, wanted[6]);
            let (part, geometry) = (Part::Images, self.geometry);
            let of_images = wanted[0].then(|| {
                let floats = vec![gradient, kernel];
                let given = Tensors {
                    floats,
                    ints: vec![],
                };
                B::compute(Convolution { part, geometry }, given).pop()
            });
            let mut all = vec![None; 7];
            (all[0], all[6]) = (of_images.flatten(), passed);
            all
        }
    }
}

#[cfg(all(test, gpu_kernels))]
mod tests {
    use burn::module::Module;

    use super::*;
    use crate::kernels::testing::{
        Layer, assert_agree, gpu, gradient, layers, noise, norm, sliding, values,
    };

    #[test]
    fn agrees_with_the_cpu_for_each_shape_in_the_networks() {
        let Some((gpu, _alone)) = gpu() else { return };
        for layer in layers() {
            let Layer { add, rectify, .. } = layer;
            let (images, kernel) = layer.shapes(3);
            let sliding = layer.sliding();
            let found = assert_agree(&format!("{layer:?}"), &gpu, |device| {
                let bn = norm(layer.channels_out, device).freeze();
                let images = noise(images, 1, device).require_grad();
                let kernel = noise(kernel, 2, device);
                let shortcut = noise(layer.output_shape(3), 3, device) * 5.0;
                let shortcut = shortcut.require_grad();
                let on_gpu = *device == gpu.clone().autodiff();
                assert_eq!(in_one::fits(&images, &kernel, sliding, &bn), on_gpu);
                let (given, added) = (images.clone(), add.then(|| shortcut.clone()));
                let output = convolve_and_normalize(given, kernel, sliding, &bn, added, rectify);
                // Where a result is next to nothing, rounding says whether it passes the ReLU:
                // there its gradient is next to nothing, too.
                let weights = noise(output.dims(), 4, device) * output.clone().detach() / 50.0;
                let gradients = (output.clone() * weights).sum().backward();
                vec![
                    ("result", Some(values(output))),
                    gradient("images' gradient", &images, &gradients),
                    gradient("shortcut's gradient", &shortcut, &gradients),
                ]
            });
            let [_, images, shortcut] = &found[..] else {
                unreachable!("three are found");
            };
            assert!(images.1.is_some() && shortcut.1.is_some() == add);
        }
    }

    #[test]
    fn a_nan_is_not_rectified_away() {
        let Some((gpu, _alone)) = gpu() else { return };
        let images = Tensor::<4>::full([1, 1, 2, 2], f32::NAN, &gpu);
        let kernel = noise([1, 1, 1, 1], 1, &gpu);
        let bn = norm(1, &gpu.clone().autodiff()).freeze().valid();
        let sliding = sliding(1, 1);
        assert!(in_one::fits(&images, &kernel, sliding, &bn));
        let output = convolve_and_normalize(images, kernel, sliding, &bn, None, true);
        assert!(values(output).iter().all(|value| value.is_nan()));
    }
}
