//! For the tests of kernels: a GPU, values, a comparison with the CPU, and the layers of all networks.

#[cfg(gpu_kernels)]
mod gpu;

use burn::tensor::Tensor;

use crate::kernels::Sliding;
use crate::model::Preset;

#[cfg(gpu_kernels)]
pub(crate) use gpu::{assert_same, both, gpu, noise, norm};

/// The normalization of some images' channels, and their side.
pub(crate) const LINES: [[f32; 2]; 3] = [[0.0159, -1.99], [0.0161, -1.98], [0.0150, -1.71]];
pub(crate) const SIDE: usize = 32;

/// The values of a tensor.
pub(crate) fn values<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    tensor.into_data().try_to_vec().unwrap()
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
        let Layer {
            channels_in: channels,
            side,
            size,
            ..
        } = *self;
        let images = [batch, channels, side, side];
        (images, [self.channels_out, channels, size, size])
    }

    /// The shape of its result.
    pub fn output_shape(&self, batch: usize) -> [usize; 4] {
        let side = self.side / self.stride;
        [batch, self.channels_out, side, side]
    }

    pub fn sliding(&self) -> Sliding {
        Sliding {
            stride: self.stride,
            padding: self.size / 2,
        }
    }
}

/// The layers of all networks, each once.
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
        all.push(stem);
        let (mut channels, mut side) = (config.width, 32);
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
