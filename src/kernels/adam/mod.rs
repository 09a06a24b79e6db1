//! Adam with a kernel of our own where the device has them; Burn's else.

#[cfg(any(gpu_kernels, test))]
#[cfg_attr(not(gpu_kernels), allow(dead_code, reason = "launches nothing"))]
mod gpu;

#[cfg(test)]
pub(super) use gpu::text;

use burn::optim::{AdamConfig, AdamState, ModuleOptimizer, Optimizer};
use burn::tensor::{Device, Tensor};

const BETA_1: f32 = 0.9;
const BETA_2: f32 = 0.999;

#[derive(Clone)]
struct Adam {
    burns: burn::optim::Adam,
    #[cfg_attr(not(gpu_kernels), allow(dead_code, reason = "for the kernel"))]
    epsilon: f32,
    weight_decay: f32,
}

/// A fresh one with the usual moments. Weight decay is L2: that times a parameter is added to its
/// gradient.
pub(crate) fn adam(epsilon: f32, weight_decay: f32) -> ModuleOptimizer {
    ModuleOptimizer::from(Adam::new(epsilon, weight_decay))
}

impl Adam {
    fn new(epsilon: f32, weight_decay: f32) -> Self {
        let burns = AdamConfig::new()
            .with_beta_1(BETA_1)
            .with_beta_2(BETA_2)
            .with_epsilon(epsilon)
            .build();
        Self {
            burns,
            epsilon,
            weight_decay,
        }
    }
}

impl Optimizer for Adam {
    type State<const D: usize> = AdamState<D>;

    fn step<const D: usize>(
        &self,
        lr: f64,
        tensor: Tensor<D>,
        gradient: Tensor<D>,
        state: Option<Self::State<D>>,
    ) -> (Tensor<D>, Option<Self::State<D>>) {
        let gradient = match self.weight_decay > 0.0 {
            true => gradient + tensor.clone() * self.weight_decay,
            false => gradient,
        };
        #[cfg(gpu_kernels)]
        if crate::kernels::choice::ours_on(&tensor.device()) {
            return self.step_in_one(lr, tensor, gradient, state);
        }
        self.burns.step(lr, tensor, gradient, state)
    }

    fn to_device<const D: usize>(state: Self::State<D>, device: &Device) -> Self::State<D> {
        burn::optim::Adam::to_device(state, device)
    }
}

#[cfg(gpu_kernels)]
impl Adam {
    /// A step in one kernel.
    fn step_in_one<const D: usize>(
        &self,
        lr: f64,
        tensor: Tensor<D>,
        gradient: Tensor<D>,
        state: Option<AdamState<D>>,
    ) -> (Tensor<D>, Option<AdamState<D>>) {
        use crate::kernels::operation::compute;
        use burn::optim::AdaptiveMomentumState;
        let (time, [moment_1, moment_2]) = match state {
            Some(AdamState { momentum: m }) => (m.time, [m.moment_1, m.moment_2]),
            None => (0, [tensor.zeros_like(), tensor.zeros_like()]),
        };
        let time = time + 1;
        let bias = |beta: f32| 1.0 - beta.powi(time as i32);
        let second = bias(BETA_2).sqrt();
        // Rate and epsilon have the correction of both moments' bias in them.
        let rate = lr as f32 * second / bias(BETA_1);
        let numbers = [BETA_1, BETA_2, rate, self.epsilon * second];
        let given = [tensor, gradient, moment_1, moment_2].map(Tensor::into_dispatch);
        let moved = compute(gpu::Step(numbers), given.into(), vec![]);
        let [tensor, moment_1, moment_2] = moved.map(Tensor::from_dispatch);
        let momentum = AdaptiveMomentumState::new(time, moment_1, moment_2);
        (tensor, Some(AdamState::new(momentum)))
    }
}

#[cfg(all(test, gpu_kernels))]
mod tests {
    use super::*;
    use crate::kernels::testing::{assert_agree, gpu, noise, values};

    /// Which computes by itself on a CPU.
    #[test]
    fn agrees_with_burns_on_the_cpu_over_some_steps() {
        let Some((gpu, _alone)) = gpu() else { return };
        assert_agree("after some steps", &gpu, |device| {
            let device = device.clone().inner();
            let adam = Adam::new(1e-8, 0.0);
            let mut parameter = noise([16, 3, 3, 3], 1, &device);
            let mut state = None;
            let step = |step: u64| {
                let gradient = noise([16, 3, 3, 3], 2 + step, &device);
                let rate = 0.004 / (1 + step) as f64;
                let given = (parameter.clone(), state.take());
                (parameter, state) = adam.step(rate, given.0, gradient, given.1);
                ("parameter", Some(values(parameter.clone())))
            };
            (0..5).map(step).collect()
        });
    }
}
