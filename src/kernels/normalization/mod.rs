//! The network's BatchNorm (Ioffe and Szegedy, 2015, "Batch Normalization") together with what
//! follows it in a residual block, the shortcut's addition and the ReLU, as one operation.
//!
//! CPU and GPU have kernels of their own.
//!
//! Shapes: images, shortcut and result `(batch, channels, height, width)`; gamma, beta and the
//! statistics `(channels)`. The variance is the biased one, as in Burn.

use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::ops::NodeGuard;
use burn::backend::tensor::FloatTensor;
use burn::backend::{
    Autodiff, AutodiffBackend, Backend, Dispatch, ExtensionType, backend_extension,
};
use burn::module::{Module, ModuleMapper, Param};
use burn::nn::BatchNorm;
use burn::tensor::{Device, Tensor};

use crate::kernels::autodiff::tracked_and;
use crate::kernels::choice::ours;

mod cpu;
#[cfg(any(gpu_kernels, test))]
mod gpu;

#[cfg(test)]
pub(super) use gpu::texts;

/// `relu(norm(images) + shortcut)`, without the addition where there is no shortcut and without
/// the ReLU where `rectify` is false.
///
/// On a device with autodiff, unless the layer is frozen, it normalizes by the batch's statistics
/// and moves the running ones; else by the running ones.
pub(crate) fn normalize(
    bn: &BatchNorm,
    images: Tensor<4>,
    shortcut: Option<Tensor<4>>,
    rectify: bool,
) -> Tensor<4> {
    let device = images.device();
    let by_batch = by_batch(bn, &device);
    let learns = bn.gamma.val().is_require_grad() || bn.beta.val().is_require_grad();
    // A layer that learns gamma and beta over fixed statistics, as some rivals' do: no step of the
    // page's default method takes this way, so it is left to Burn's operations.
    if !ours(&device) || learns && !by_batch {
        let output = bn.forward(images);
        let output = match shortcut {
            Some(shortcut) => output + shortcut,
            None => output,
        };
        return match rectify {
            true => burn::tensor::activation::relu(output),
            false => output,
        };
    }
    let layer = Layer::of(bn, &device);
    if by_batch {
        let normalized = <Dispatch as Normalization>::normalize_by_batch(
            images.into_dispatch(),
            layer,
            Shortcut::of(shortcut),
            rectify,
        );
        let moved = [normalized.moved_mean, normalized.moved_variance];
        for (running, moved) in [&bn.running_mean, &bn.running_var].into_iter().zip(moved) {
            // Clones share their value.
            running.clone().map(&mut Put(Tensor::from_dispatch(moved)));
        }
        return Tensor::from_dispatch(normalized.output);
    }
    Tensor::from_dispatch(<Dispatch as Normalization>::normalize_by_running(
        images.into_dispatch(),
        layer,
        Shortcut::of(shortcut),
        rectify,
    ))
}

/// Whether a layer normalizes by the batch's statistics on a device.
pub(super) fn by_batch(bn: &BatchNorm, device: &Device) -> bool {
    device.is_autodiff() && bn.training.is_enabled()
}

/// Puts a value in the place of a running one. Burn's own way, `update`, takes the mean over the
/// threads that gave one, which is a division by 1 here.
struct Put(Tensor<1>);

impl ModuleMapper for Put {
    fn map_float<const D: usize>(&mut self, running: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let value = self.0.clone().detach().into_dispatch();
        Param::initialized(running.id, Tensor::from_dispatch(value))
    }
}

/// A BatchNorm, its running statistics included.
#[derive(Debug, Clone, ExtensionType)]
pub(crate) struct Layer<B: Backend> {
    pub gamma: FloatTensor<B>,
    pub beta: FloatTensor<B>,
    pub mean: FloatTensor<B>,
    pub variance: FloatTensor<B>,
    pub epsilon: f64,
    pub momentum: f64,
}

impl Layer<Dispatch> {
    pub(super) fn of(bn: &BatchNorm, device: &Device) -> Self {
        let [mean, variance] = [&bn.running_mean, &bn.running_var].map(|running| {
            let value = match by_batch(bn, device) {
                true => running.value_sync(),
                false => running.value(),
            };
            value.to_device(device).into_dispatch()
        });
        Layer {
            gamma: bn.gamma.val().into_dispatch(),
            beta: bn.beta.val().into_dispatch(),
            mean,
            variance,
            epsilon: bn.epsilon,
            momentum: bn.momentum,
        }
    }
}

impl<B: Backend, C: CheckpointStrategy> Layer<Autodiff<B, C>> {
    pub(super) fn into_primitive(self) -> Layer<B> {
        Layer {
            gamma: self.gamma.into_primitive(),
            beta: self.beta.into_primitive(),
            mean: self.mean.into_primitive(),
            variance: self.variance.into_primitive(),
            epsilon: self.epsilon,
            momentum: self.momentum,
        }
    }
}

/// What is added to the normalized values.
#[derive(Debug, Clone, ExtensionType)]
pub(crate) enum Shortcut<B: Backend> {
    Absent,
    Added(FloatTensor<B>),
}

impl Shortcut<Dispatch> {
    pub(super) fn of(tensor: Option<Tensor<4>>) -> Self {
        tensor.map_or(Shortcut::Absent, |tensor| {
            Shortcut::Added(tensor.into_dispatch())
        })
    }
}

impl<B: Backend> Shortcut<B> {
    pub(super) fn tensor(self) -> Option<FloatTensor<B>> {
        match self {
            Shortcut::Absent => None,
            Shortcut::Added(tensor) => Some(tensor),
        }
    }
}

impl<B: Backend, C: CheckpointStrategy> Shortcut<Autodiff<B, C>> {
    /// Its node, and itself without autodiff.
    pub(super) fn into_parts(self) -> (Option<NodeGuard>, Shortcut<B>) {
        match self {
            Shortcut::Absent => (None, Shortcut::Absent),
            Shortcut::Added(tensor) => {
                let node = tensor.node();
                (Some(node), Shortcut::Added(tensor.into_primitive()))
            }
        }
    }
}

/// What came of a normalization by the batch's statistics.
#[derive(Debug, Clone, ExtensionType)]
pub(crate) struct Normalized<B: Backend> {
    pub output: FloatTensor<B>,
    /// The batch's statistics.
    pub mean: FloatTensor<B>,
    pub variance: FloatTensor<B>,
    /// The running ones, moved towards them.
    pub moved_mean: FloatTensor<B>,
    pub moved_variance: FloatTensor<B>,
}

/// What a pass backward needs of a pass forward.
#[derive(Debug, Clone, ExtensionType)]
pub(crate) struct Forward<B: Backend> {
    pub images: FloatTensor<B>,
    pub output: FloatTensor<B>,
    /// With the batch's statistics in the place of the running ones.
    #[extension_type]
    pub layer: Layer<B>,
    pub rectify: bool,
}

/// The gradients of a normalization by the batch's statistics.
#[derive(Debug, Clone, ExtensionType)]
pub(crate) struct Gradients<B: Backend> {
    pub images: FloatTensor<B>,
    pub gamma: FloatTensor<B>,
    pub beta: FloatTensor<B>,
    pub shortcut: FloatTensor<B>,
}

/// The operation and its gradients.
#[cfg_attr(gpu_kernels, backend_extension(Autodiff, Flex, Cube))]
#[cfg_attr(not(gpu_kernels), backend_extension(Autodiff, Flex))]
pub(crate) trait Normalization: Backend {
    /// The result with the batch's statistics.
    fn normalize_by_batch(
        images: FloatTensor<Self>,
        #[extension_type] layer: Layer<Self>,
        #[extension_type] shortcut: Shortcut<Self>,
        rectify: bool,
    ) -> Normalized<Self>;

    /// Its gradients.
    fn normalize_by_batch_gradients(
        #[extension_type] _forward: Forward<Self>,
        _gradient: FloatTensor<Self>,
    ) -> Gradients<Self> {
        unreachable!("computed below autodiff")
    }

    /// The result with the running statistics.
    fn normalize_by_running(
        images: FloatTensor<Self>,
        #[extension_type] layer: Layer<Self>,
        #[extension_type] shortcut: Shortcut<Self>,
        rectify: bool,
    ) -> FloatTensor<Self>;

    /// Its gradients for images and shortcut.
    fn normalize_by_running_gradients(
        _output: FloatTensor<Self>,
        #[extension_type] _layer: Layer<Self>,
        _rectify: bool,
        _gradient: FloatTensor<Self>,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        unreachable!("computed below autodiff")
    }
}

impl<B: Normalization, C: CheckpointStrategy> Normalization for Autodiff<B, C> {
    fn normalize_by_batch(
        images: FloatTensor<Self>,
        layer: Layer<Self>,
        shortcut: Shortcut<Self>,
        rectify: bool,
    ) -> Normalized<Self> {
        let nodes = [images.node(), layer.gamma.node(), layer.beta.node()];
        let (images, layer) = (images.into_primitive(), layer.into_primitive());
        let (node, shortcut) = shortcut.into_parts();
        let normalized = B::normalize_by_batch(images.clone(), layer.clone(), shortcut, rectify);
        let lift = <Self as AutodiffBackend>::from_inner;
        let forward = Forward {
            images,
            output: normalized.output.clone(),
            layer: Layer {
                mean: normalized.mean.clone(),
                variance: normalized.variance.clone(),
                ..layer
            },
            rectify,
        };
        let gradients = |forward: Forward<B>, gradient: FloatTensor<B>, _: &[bool]| {
            let found = B::normalize_by_batch_gradients(forward, gradient);
            let found = [found.images, found.gamma, found.beta, found.shortcut];
            found.map(Some).to_vec()
        };
        let output =
            tracked_and::<B, C, _, 3, 4>(nodes, node, normalized.output, forward, gradients);
        Normalized {
            output,
            mean: lift(normalized.mean),
            variance: lift(normalized.variance),
            moved_mean: lift(normalized.moved_mean),
            moved_variance: lift(normalized.moved_variance),
        }
    }

    fn normalize_by_running(
        images: FloatTensor<Self>,
        layer: Layer<Self>,
        shortcut: Shortcut<Self>,
        rectify: bool,
    ) -> FloatTensor<Self> {
        let (image_node, layer) = (images.node(), layer.into_primitive());
        let (node, shortcut) = shortcut.into_parts();
        let output =
            B::normalize_by_running(images.into_primitive(), layer.clone(), shortcut, rectify);
        let state = (output.clone(), layer, rectify);
        tracked_and::<B, C, _, 1, 2>([image_node], node, output, state, |state, gradient, _| {
            let (output, layer, rectify) = state;
            let (images, shortcut) =
                B::normalize_by_running_gradients(output, layer, rectify, gradient);
            vec![Some(images), Some(shortcut)]
        })
    }
}

#[cfg(test)]
mod tests {
    use burn::nn::BatchNormConfig;
    use burn::tensor::activation::relu;
    use burn::tensor::{Device, Distribution, Tolerance};

    use super::*;

    fn random(shape: [usize; 4], device: &Device) -> Tensor<4> {
        Tensor::random(shape, Distribution::Normal(0.4, 1.5), device)
    }

    fn assert_close<const D: usize>(ours: Tensor<D>, burns: Tensor<D>) {
        ours.into_data()
            .assert_approx_eq::<f32>(&burns.into_data(), Tolerance::absolute(1e-4));
    }

    fn composed(
        bn: &BatchNorm,
        x: Tensor<4>,
        residual: Option<Tensor<4>>,
        rectify: bool,
    ) -> Tensor<4> {
        let y = bn.forward(x);
        let y = match residual {
            Some(residual) => y + residual,
            None => y,
        };
        if rectify { relu(y) } else { y }
    }

    fn layer(channels: usize, device: &Device) -> BatchNorm {
        let mut bn = BatchNormConfig::new(channels).init(device);
        let draw = |mean| Tensor::random([channels], Distribution::Normal(mean, 0.3), device);
        bn.gamma = burn::module::Param::from_tensor(draw(1.0));
        bn.beta = burn::module::Param::from_tensor(draw(0.1));
        bn.running_mean.update(draw(0.2).detach());
        bn.running_var.update(draw(2.0).detach());
        bn
    }

    /// Result, gradients and running statistics against Burn's own operations, trained and frozen.
    #[test]
    fn agrees_with_burn() {
        let device = Device::flex().autodiff();
        device.seed(1);
        // 5 x 7 values a plane do not fill the lanes evenly.
        for shape in [[3, 4, 5, 7], [2, 3, 8, 8], [1, 2, 4, 4]] {
            for (with_residual, rectify, frozen) in [
                (false, false, false),
                (false, true, false),
                (true, true, false),
                (true, false, false),
                (false, true, true),
                (true, true, true),
                (false, false, true),
            ] {
                let mut layers = [layer(shape[1], &device), layer(shape[1], &device)];
                layers[1] = layers[0]
                    .clone()
                    .load_record(layers[0].clone().into_record());
                if frozen {
                    layers = layers.map(Module::freeze);
                }
                let images = random(shape, &device).require_grad();
                let residual = random(shape, &device).require_grad();
                let weights = random(shape, &device);
                let given = with_residual.then(|| residual.clone());
                let [ours, burns] = [
                    normalize(&layers[0], images.clone(), given.clone(), rectify),
                    composed(&layers[1], images.clone(), given, rectify),
                ];
                let our_grads = (ours.clone() * weights.clone()).sum().backward();
                let burn_grads = (burns.clone() * weights).sum().backward();
                assert_close(ours, burns);
                let grads =
                    |tensor: &Tensor<4>| (tensor.grad(&our_grads), tensor.grad(&burn_grads));
                let (ours, burns) = grads(&images);
                assert_close(ours.unwrap(), burns.unwrap());
                match (with_residual, grads(&residual)) {
                    (true, (ours, burns)) => assert_close(ours.unwrap(), burns.unwrap()),
                    (false, (ours, _)) => assert!(ours.is_none()),
                }
                for of in [
                    |bn: &BatchNorm| bn.gamma.val(),
                    |bn: &BatchNorm| bn.beta.val(),
                ] {
                    match (
                        of(&layers[0]).grad(&our_grads),
                        of(&layers[1]).grad(&burn_grads),
                    ) {
                        (Some(ours), Some(burns)) => assert_close(ours, burns),
                        (ours, burns) => assert!(frozen && ours.is_none() && burns.is_none()),
                    }
                }
                for of in [
                    |bn: &BatchNorm| bn.running_mean.value_sync(),
                    |bn: &BatchNorm| bn.running_var.value_sync(),
                ] {
                    assert_close(of(&layers[0]), of(&layers[1]));
                }
            }
        }
    }

    #[test]
    fn inference_uses_the_running_statistics() {
        let device = Device::flex().autodiff();
        let bn = layer(3, &device).valid();
        let images = random([2, 3, 4, 4], &Device::flex());
        let residual = random([2, 3, 4, 4], &Device::flex());
        assert_close(
            normalize(&bn, images.clone(), Some(residual.clone()), true),
            composed(&bn, images, Some(residual), true),
        );
    }

    #[test]
    fn a_nan_is_not_rectified_away() {
        let device = Device::flex();
        let bn = BatchNormConfig::new(1)
            .init(&device.clone().autodiff())
            .valid();
        let images = Tensor::<4>::full([1, 1, 2, 2], f32::NAN, &device);
        let values: Vec<f32> = normalize(&bn, images, None, true)
            .into_data()
            .try_to_vec()
            .unwrap();
        assert!(values.iter().all(|value| value.is_nan()));
    }
}
