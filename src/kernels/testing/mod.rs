//! For the tests of kernels: a GPU, values, a comparison with the CPU, and the layers of all networks.

#[cfg(gpu_kernels)]
mod gpu;

use burn::module::Param;
use burn::nn::{BatchNorm, BatchNormConfig};
use burn::tensor::{Device, Gradients, Tensor, TensorData};
use rand::RngExt;

use crate::kernels::Sliding;
use crate::model::{Preset, StemKind};
use crate::random::stream;

#[cfg(gpu_kernels)]
pub(crate) use gpu::{assert_agree, gpu};

/// The normalization of some images' channels, and their side.
pub(crate) const LINES: [[f32; 2]; 3] = [[0.0159, -1.99], [0.0161, -1.98], [0.0150, -1.71]];
pub(crate) const SIDE: usize = 32;

/// The values of a tensor.
pub(crate) fn values<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    tensor.into_data().try_to_vec().unwrap()
}

/// Values from -1 to 1, the same on every device.
pub(crate) fn noise<const D: usize>(shape: [usize; D], seed: u64, device: &Device) -> Tensor<D> {
    let mut rng = stream(seed, 0);
    let count = shape.iter().product();
    let values: Vec<f32> = (0..count).map(|_| rng.random_range(-1.0..1.0)).collect();
    Tensor::from_data(TensorData::new(values, shape), device)
}

/// A BatchNorm whose parameters and statistics all differ.
pub(crate) fn norm(channels: usize, device: &Device) -> BatchNorm {
    let mut bn = BatchNormConfig::new(channels).init(device);
    let draw = |seed, mean: f32| noise([channels], seed, device) * 0.5 + mean;
    bn.gamma = Param::from_tensor(draw(11, 1.0));
    bn.beta = Param::from_tensor(draw(12, 0.1));
    bn.running_mean.update(draw(13, 0.2));
    bn.running_var.update(draw(14, 2.0));
    bn
}

/// The gradients of a sum of all values, each times one of [`noise`].
pub(crate) fn gradients<const D: usize>(output: &Tensor<D>) -> Gradients {
    let weights = noise(output.dims(), 3, &output.device());
    (output.clone() * weights).sum().backward()
}

/// What a test finds, each with its name: nothing where there is no such gradient.
pub(crate) type Found = Vec<(&'static str, Option<Vec<f32>>)>;

/// A tensor's gradient, for [`Found`].
pub(crate) fn gradient<const D: usize>(
    name: &'static str,
    of: &Tensor<D>,
    gradients: &Gradients,
) -> (&'static str, Option<Vec<f32>>) {
    (name, of.grad(gradients).map(values))
}

/// Asserts that two find the same, but for differences so large relative to the largest value.
pub(crate) fn assert_alike(what: &str, tolerance: f32, [expected, found]: [&Found; 2]) {
    assert_eq!(expected.len(), found.len(), "{what}");
    for ((name, expected), (_, found)) in expected.iter().zip(found) {
        let what = format!("{what}, {name}");
        assert_eq!(expected.is_some(), found.is_some(), "{what}");
        let (Some(expected), Some(found)) = (expected, found) else {
            continue;
        };
        assert_eq!(expected.len(), found.len(), "{what}");
        assert!(!expected.is_empty(), "{what}");
        let most = expected.iter().fold(0f32, |most, one| most.max(one.abs()));
        for (place, (expected, found)) in expected.iter().zip(found).enumerate() {
            // Not `>`: a NaN is within no tolerance.
            assert!(
                (expected - found).abs() <= tolerance * most,
                "{what}, value {place}: {expected} expected, {found} found, the largest is {most}"
            );
        }
    }
}

/// How a kernel of this size goes over images that keep theirs, but for the stride.
pub(crate) fn sliding(size: usize, stride: usize) -> Sliding {
    let padding = size / 2;
    Sliding { stride, padding }
}

/// A convolution of a network, with what follows on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Layer {
    pub channels_in: usize,
    pub channels_out: usize,
    /// Of the square planes it reads.
    pub side: usize,
    /// Of its square kernel.
    pub size: usize,
    pub stride: usize,
    /// Whether a shortcut is added.
    pub add: bool,
    pub rectify: bool,
}

impl Layer {
    /// The shapes of so many images and of the kernel.
    pub fn shapes(&self, batch: usize) -> ([usize; 4], [usize; 4]) {
        let (channels, side, size) = (self.channels_in, self.side, self.size);
        let images = [batch, channels, side, side];
        (images, [self.channels_out, channels, size, size])
    }

    /// The shape of its result.
    pub fn output_shape(&self, batch: usize) -> [usize; 4] {
        let side = self.side / self.stride;
        [batch, self.channels_out, side, side]
    }

    pub fn sliding(&self) -> Sliding {
        sliding(self.size, self.stride)
    }
}

/// The layers of all networks, each once; ImageNet's stem is left out, which a GPU leaves to Burn.
pub(crate) fn layers() -> Vec<Layer> {
    let mut all = Vec::new();
    for config in Preset::all().map(Preset::config) {
        let stem = Layer {
            channels_in: 3,
            channels_out: config.width,
            side: 32,
            size: 3,
            stride: 1,
            add: false,
            rectify: true,
        };
        let (mut channels, mut side) = match config.stem {
            StemKind::Cifar => {
                all.push(stem);
                (config.width, 32)
            }
            StemKind::ImageNet => (config.width, 8),
        };
        for (index, &blocks) in config.blocks.iter().enumerate() {
            let out = config.width << index;
            for block in 0..blocks {
                let stride = if index > 0 && block == 0 { 2 } else { 1 };
                let first = Layer {
                    channels_in: channels,
                    channels_out: out,
                    side,
                    stride,
                    ..stem
                };
                all.push(first);
                if stride == 2 {
                    all.push(Layer {
                        size: 1,
                        rectify: false,
                        ..first
                    });
                }
                (channels, side) = (out, side / stride);
                all.push(Layer {
                    channels_in: out,
                    side,
                    stride: 1,
                    add: true,
                    ..first
                });
            }
        }
    }
    all.sort();
    all.dedup();
    all
}
