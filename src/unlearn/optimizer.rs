//! What moves the student's weights, and which of them.

use burn::optim::decay::WeightDecayConfig;
use burn::optim::momentum::MomentumConfig;
use burn::optim::{ModuleOptimizer, SgdConfig};
use serde::{Deserialize, Serialize};

/// The optimizer of the student.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Optimizer {
    /// Adam (Kingma and Ba, 2015), moments .9 and .999, epsilon 1e-8.
    Adam,
    /// Stochastic gradient descent with momentum .9.
    Sgd,
}

/// Adam's.
const EPSILON: f32 = 1e-8;

impl Optimizer {
    /// A fresh optimizer. With weight decay, that times a weight is added to its gradient, as in
    /// PyTorch's `Adam` and `SGD`.
    pub fn build(self, weight_decay: f64) -> ModuleOptimizer {
        match self {
            Optimizer::Adam => crate::kernels::adam(EPSILON, weight_decay as f32),
            Optimizer::Sgd => {
                let momentum = MomentumConfig::new().with_momentum(0.9).with_dampening(0.0);
                let decay =
                    (weight_decay > 0.0).then(|| WeightDecayConfig::new(weight_decay as f32));
                let config = SgdConfig::new().with_momentum(Some(momentum));
                config.with_weight_decay(decay).init()
            }
        }
    }
}

/// Whether the first convolution trains, where the first stages do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Stem {
    /// With the first stage.
    Trained,
    /// It stays as it is.
    Frozen,
}

/// How the learning rate moves over a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Schedule {
    /// It stays.
    Constant,
    /// It falls to 0 along half a cosine (Loshchilov and Hutter, 2017, without restarts).
    Cosine,
}

impl Schedule {
    /// The part of the rate that step `step` of `steps` takes, counted from 0.
    pub fn factor(self, step: usize, steps: usize) -> f64 {
        match self {
            Schedule::Constant => 1.0,
            Schedule::Cosine => {
                let part = step as f64 / steps as f64;
                (1.0 + (std::f64::consts::PI * part).cos()) / 2.0
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use burn::module::{Module, Param};
    use burn::optim::GradientsParams;
    use burn::tensor::{Device, Tensor};

    use super::*;
    use crate::testing::{assert_close, values};

    #[derive(Module, Debug)]
    struct One {
        weight: Param<Tensor<1>>,
    }

    /// A weight of 2 and a loss of slope -.1. SGD of rate .5 goes by .5 * .1 up; with a decay of .1 the slope
    /// is -.1 + .1 * 2 = .1, and it goes as far down. Adam's first step is its rate, up or down.
    #[test]
    fn weight_decay_adds_to_the_gradient() {
        let after = |optimizer: Optimizer, decay: f64| {
            let weight = Tensor::<1>::from_floats([2.0], &Device::flex().autodiff());
            let one = One {
                weight: Param::from_tensor(weight),
            };
            let loss = (one.weight.val() * -0.1).sum();
            let gradients = GradientsParams::from_grads(loss.backward(), &one);
            let one = optimizer.build(decay).step(0.5, one, gradients);
            values(one.weight.val().inner())
        };
        assert_close(&after(Optimizer::Sgd, 0.0), &[2.05], 1e-6);
        assert_close(&after(Optimizer::Sgd, 0.1), &[1.95], 1e-6);
        assert_close(&after(Optimizer::Adam, 0.0), &[2.5], 1e-6);
        assert_close(&after(Optimizer::Adam, 0.1), &[1.5], 1e-6);
    }

    #[test]
    fn the_rate_stays_or_falls_to_nothing() {
        let constant = [0, 1, 299].map(|step| Schedule::Constant.factor(step, 300));
        assert_eq!(constant, [1.0; 3]);
        let falling = [0, 100, 150, 200, 299].map(|step| Schedule::Cosine.factor(step, 300));
        assert_close(&falling, &[1.0, 0.75, 0.5, 0.25, 2.7415e-5], 1e-8);
    }
}
