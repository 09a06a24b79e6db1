//! The network's BatchNorm (Ioffe and Szegedy, 2015, "Batch Normalization") together with what
//! follows it in a residual block, the shortcut's addition and the ReLU, as one operation.
//!
//! CPU and GPU have kernels of their own.
//!
//! Shapes: images, shortcut and result `(batch, channels, height, width)`; gamma, beta and the
//! statistics `(channels)`. The variance is the biased one, as in Burn.

use burn::backend::DispatchTensor;
use burn::backend::flex::FlexTensor;
use burn::backend::tensor::FloatTensor;
use burn::module::{Module, ModuleMapper, Param};
use burn::nn::BatchNorm;
use burn::tensor::activation::relu;
use burn::tensor::{Device, Tensor};
#[cfg(gpu_kernels)]
use burn_wgpu::CubeTensor;

use super::choice::{is_gpu, ours};
use super::operation::{Backed, Operation, Tensors, compute, exactly};

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
    let learns = learns(bn);
    // A layer that learns gamma and beta over fixed statistics, as some rivals' do: no step of the
    // page's default method takes this way, so a GPU has no kernels for it.
    if !ours(&device) || is_gpu(&device) && learns && !by_batch {
        return by_burn(bn, images, shortcut, rectify);
    }
    let normalization = Normalization::of(bn, &device, rectify);
    let mut given = vec![images.into_dispatch()];
    given.extend(operands(bn, &device, shortcut));
    if !by_batch {
        let [output] = compute(normalization, given, vec![]);
        return Tensor::from_dispatch(output);
    }
    let [output, _, _, mean, variance] = compute(normalization, given, vec![]);
    for (running, moved) in [(&bn.running_mean, mean), (&bn.running_var, variance)] {
        // Clones share their value.
        running.clone().map(&mut Put(Tensor::from_dispatch(moved)));
    }
    Tensor::from_dispatch(output)
}

/// The same by Burn's own operations.
fn by_burn(
    bn: &BatchNorm,
    images: Tensor<4>,
    shortcut: Option<Tensor<4>>,
    rectify: bool,
) -> Tensor<4> {
    let normalized = bn.forward(images);
    let output = match shortcut {
        Some(shortcut) => normalized + shortcut,
        None => normalized,
    };
    if rectify { relu(output) } else { output }
}

/// Whether a layer learns gamma or beta.
fn learns(bn: &BatchNorm) -> bool {
    bn.gamma.val().is_require_grad() || bn.beta.val().is_require_grad()
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

/// What the operation takes after the images: gamma, beta, mean and variance, then the shortcut where
/// there is one.
pub(super) fn operands(
    bn: &BatchNorm,
    device: &Device,
    shortcut: Option<Tensor<4>>,
) -> impl Iterator<Item = DispatchTensor> {
    let learned = [&bn.gamma, &bn.beta].map(|parameter| parameter.val());
    let running = [&bn.running_mean, &bn.running_var].map(|running| {
        let value = match by_batch(bn, device) {
            true => running.value_sync(),
            false => running.value(),
        };
        value.to_device(device)
    });
    let layer = learned.into_iter().chain(running);
    let shortcut = shortcut.map(Tensor::into_dispatch);
    layer.map(Tensor::into_dispatch).chain(shortcut)
}

/// The operation, of images and [`operands`]. By the batch's statistics it gives these, too, and then
/// the running ones moved towards them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Normalization {
    pub by_batch: bool,
    /// Whether gamma and beta are learned, where it is not by the batch's statistics.
    pub learns: bool,
    pub rectify: bool,
    pub epsilon: f64,
    pub momentum: f64,
}

impl Normalization {
    pub fn of(bn: &BatchNorm, device: &Device, rectify: bool) -> Self {
        Self {
            by_batch: by_batch(bn, device),
            learns: learns(bn),
            rectify,
            epsilon: bn.epsilon,
            momentum: bn.momentum,
        }
    }

    /// The gradients for images and, if wanted, shortcut, and for gamma and beta where they are learned.
    pub fn gradients_of<B: Backed>(
        self,
        mut kept: Tensors<B>,
        gradient: FloatTensor<B>,
        shortcut: bool,
    ) -> (FloatTensor<B>, Option<FloatTensor<B>>, Vec<FloatTensor<B>>) {
        kept.floats.push(gradient);
        let operation = Gradients { of: self, shortcut };
        let mut found = B::compute(operation, kept);
        let images = found.remove(0);
        let shortcut = shortcut.then(|| found.remove(0));
        (images, shortcut, found)
    }
}

impl Operation for Normalization {
    fn on_cpu(self, given: Vec<FlexTensor>) -> Vec<FlexTensor> {
        cpu::normalize(self, given)
    }

    #[cfg(gpu_kernels)]
    fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
        gpu::normalize(self, given)
    }

    fn kept<T: Clone>(&self, given: &[T]) -> Vec<T> {
        let (images, gamma, mean, variance) = (&given[0], &given[1], &given[3], &given[4]);
        let kept: &[&T] = match (self.by_batch, self.learns) {
            (true, _) => &[images, gamma],
            (false, true) => &[images, gamma, mean, variance],
            (false, false) => &[gamma, variance],
        };
        kept.iter().copied().cloned().collect()
    }

    fn kept_results<T: Clone>(&self, results: &[T]) -> Vec<T> {
        let statistics = if self.by_batch { &results[1..3] } else { &[] };
        // Only a ReLU asks for it.
        let output = if self.rectify { &results[..1] } else { &[] };
        [statistics, output].concat()
    }

    fn gradients<B: Backed>(
        self,
        kept: Tensors<B>,
        gradient: FloatTensor<B>,
        wanted: &[bool],
    ) -> Vec<Option<FloatTensor<B>>> {
        let (images, shortcut, learned) = self.gradients_of::<B>(kept, gradient, wanted[5]);
        let mut learned = learned.into_iter();
        vec![
            Some(images),
            learned.next(),
            learned.next(),
            None,
            None,
            shortcut,
        ]
    }
}

/// Its gradients, of what was kept and the result's gradient, over which they are written as far as they
/// go: new memory of a batch's size is what a step can least afford.
#[derive(Debug, Clone, Copy)]
struct Gradients {
    of: Normalization,
    /// Whether that for the shortcut is wanted, too.
    shortcut: bool,
}

impl Gradients {
    /// What was kept of the operands, the result if it was, and its gradient.
    fn parts<T>(self, mut given: Vec<T>) -> (Vec<T>, Option<T>, T) {
        let gradient = given.pop().expect("the result's gradient");
        let output = self.of.rectify.then(|| given.pop()).flatten();
        (given, output, gradient)
    }
}

impl Operation for Gradients {
    fn on_cpu(self, given: Vec<FlexTensor>) -> Vec<FlexTensor> {
        let (operands, output, gradient) = self.parts(given);
        match self.of.by_batch {
            true => cpu::gradients_by_batch(self, exactly(operands), output, gradient),
            false => cpu::gradients_by_running(self, operands, output, gradient),
        }
    }

    #[cfg(gpu_kernels)]
    fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
        let (operands, output, gradient) = self.parts(given);
        match self.of.by_batch {
            true => gpu::gradients_by_batch(self, exactly(operands), output, gradient),
            false => gpu::gradients_by_running(self, exactly(operands), output, gradient),
        }
    }
}

#[cfg(test)]
mod tests {
    use burn::nn::BatchNormConfig;

    use super::*;
    use crate::kernels::testing::{Found, assert_alike, gradient, gradients, noise, norm, values};

    /// A normalization to be tested: whether a shortcut is added, whether the sum is rectified, and
    /// whether the batch's statistics count.
    #[derive(Debug, Clone, Copy)]
    pub(super) struct Case(pub [usize; 4], pub bool, pub bool, pub bool);

    type Normalize = fn(&BatchNorm, Tensor<4>, Option<Tensor<4>>, bool) -> Tensor<4>;

    /// Result, all gradients and the running statistics.
    pub(super) fn find(case: Case, normalize: Normalize, device: &Device) -> Found {
        let Case(shape, add, rectify, by_batch) = case;
        let bn = norm(shape[1], device);
        let bn = if by_batch { bn } else { bn.freeze() };
        let images = (noise(shape, 1, device) * 1.5 + 0.4).require_grad();
        let shortcut = noise(shape, 2, device).require_grad();
        let given = add.then(|| shortcut.clone());
        let output = normalize(&bn, images.clone(), given, rectify);
        let gradients = gradients(&output);
        let found = vec![
            ("result", Some(values(output))),
            gradient("images' gradient", &images, &gradients),
            gradient("shortcut's gradient", &shortcut, &gradients),
            gradient("gamma's gradient", &bn.gamma.val(), &gradients),
            gradient("beta's gradient", &bn.beta.val(), &gradients),
            ("mean", Some(values(bn.running_mean.value_sync()))),
            ("variance", Some(values(bn.running_var.value_sync()))),
        ];
        let count = found.iter().filter(|(_, values)| values.is_some()).count();
        let expected = 4 + usize::from(add) + 2 * usize::from(by_batch);
        assert_eq!(count, expected, "{case:?}");
        found
    }

    /// Result, gradients and running statistics against Burn's own operations, trained and frozen.
    #[test]
    fn agrees_with_burn() {
        let device = Device::flex().autodiff();
        // 5 x 7 values a plane do not fill the lanes evenly.
        for shape in [[3, 4, 5, 7], [2, 3, 8, 8], [1, 2, 4, 4]] {
            for (add, rectify) in [(false, false), (false, true), (true, true), (true, false)] {
                for case in [true, false].map(|batch| Case(shape, add, rectify, batch)) {
                    let [burns, ours] = [by_burn, normalize].map(|by| find(case, by, &device));
                    assert_alike(&format!("{case:?}"), 1e-5, [&burns, &ours]);
                }
            }
        }
    }

    #[test]
    fn inference_uses_the_running_statistics() {
        let bn = norm(3, &Device::flex().autodiff()).valid();
        let [burns, ours] = [by_burn, normalize].map(|normalize| -> Found {
            let [images, shortcut] = [1, 2].map(|seed| noise([2, 3, 4, 4], seed, &Device::flex()));
            let output = normalize(&bn, images, Some(shortcut), true);
            vec![("result", Some(values(output)))]
        });
        assert_alike("inference", 1e-5, [&burns, &ours]);
    }

    #[test]
    fn a_nan_is_not_rectified_away() {
        let device = Device::flex();
        let bn = BatchNormConfig::new(1).init(&device.clone().autodiff());
        let images = Tensor::<4>::full([1, 1, 2, 2], f32::NAN, &device);
        let output = values(normalize(&bn.valid(), images, None, true));
        assert!(output.iter().all(|value| value.is_nan()));
    }
}
