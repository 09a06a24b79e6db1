//! What turns a pixel into what a network sees.

use serde::Serialize;

use super::{CHANNELS, MEAN, STD};

/// Pixels from 0 to 1 are normalized by channel: the mean is subtracted, and the rest divided by the
/// deviation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Normalization {
    /// By channel: red, green, blue.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "[number, number, number]"))]
    pub mean: [f32; CHANNELS],
    /// By channel.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "[number, number, number]"))]
    pub std: [f32; CHANNELS],
}

impl Default for Normalization {
    /// That of the published networks.
    fn default() -> Self {
        Normalization {
            mean: MEAN,
            std: STD,
        }
    }
}

impl Normalization {
    /// What turns a channel's byte into a normalized value: a factor, and what is added.
    pub fn line(&self, channel: usize) -> [f32; 2] {
        let (mean, std) = (self.mean[channel], self.std[channel]);
        [1.0 / (255.0 * std), -mean / std]
    }
}
