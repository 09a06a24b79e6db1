//! A network on the host: which one it is, and its values.

use burn::tensor::Device;

use super::{ModelError, Preset, ResNet, ResNetConfig, StateDict};
use crate::data::Normalization;

/// A network that no device holds yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    /// Which network it is.
    pub preset: Preset,
    /// Its values.
    pub state: StateDict,
    /// What it sees of an image.
    pub input: Normalization,
}

impl Network {
    /// A network that normalizes as the published ones do.
    pub fn new(preset: Preset, state: StateDict) -> Self {
        Network {
            preset,
            state,
            input: Normalization::default(),
        }
    }

    /// Reads a model of `preset` back from its device.
    ///
    /// # Errors
    /// A failing device.
    pub async fn of(preset: Preset, model: &ResNet) -> Result<Self, ModelError> {
        Ok(Network::new(preset, StateDict::of(model).await?))
    }

    /// A fresh network, initialized from `seed`.
    ///
    /// # Errors
    /// A failing device.
    pub async fn fresh(preset: Preset, seed: u64) -> Result<Self, ModelError> {
        Self::of(preset, &preset.config().init(seed, &Device::flex())).await
    }

    /// Builds it on `device`; a device with autodiff gives a network that can be trained.
    ///
    /// # Errors
    /// [`ModelError::Mismatch`] when the values do not fit; `name` names them in the message.
    pub fn build(&self, name: &str, device: &Device) -> Result<ResNet, ModelError> {
        self.state.build(self.preset, name, device)
    }

    /// Its shape, with as many outputs as it has.
    pub fn config(&self) -> ResNetConfig {
        let config = self.preset.config();
        let classes = self.state.classes().unwrap_or(config.classes);
        ResNetConfig { classes, ..config }
    }

    /// How many stages it has.
    pub fn stages(&self) -> usize {
        self.preset.config().blocks.len()
    }
}
