//! He initialization from a seeded generator of our own: Burn's is one per process, so tests that
//! run beside each other, or a page's two devices, would not draw the same network.

use burn::module::{Module, ModuleMapper, Param};
use burn::tensor::{Tensor, TensorData};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use super::ResNet;

/// Convolutions: normal with variance 2 / fan-out (He et al., 2015). Head: uniform in
/// ±1/sqrt(fan-in), its bias zero. BatchNorm keeps its ones and zeros.
pub(super) fn he_init(model: ResNet, seed: u64) -> ResNet {
    let mut mapper = He {
        rng: ChaCha8Rng::seed_from_u64(seed),
    };
    model.map(&mut mapper)
}

struct He {
    rng: ChaCha8Rng,
}

impl ModuleMapper for He {
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let dims = param.lazy_shape().to_vec();
        let count = dims.iter().product();
        let values: Vec<f32> = match dims.as_slice() {
            [out, _, height, width] => {
                let deviation = (2.0 / (out * height * width) as f32).sqrt();
                let mut draw = || deviation * self.rng.sample::<f32, _>(StandardNormal);
                (0..count).map(|_| draw()).collect()
            }
            [fan_in, _] => {
                let bound = 1.0 / (*fan_in as f32).sqrt();
                let mut draw = || self.rng.random_range(-bound..bound);
                (0..count).map(|_| draw()).collect()
            }
            _ => return param,
        };
        let device = param.lazy_device();
        let data = TensorData::new(values, dims);
        let (id, tensor) = (param.id, Tensor::from_data(data, &device));
        param.transform_for_load(tensor, id)
    }
}
