//! The classifier: a residual network with named stages, its presets, and its files.

mod files;
mod init;
mod input;
mod network;
mod recipe;
mod resnet;

pub use crate::kernels::index_tensor;
pub use files::{
    CachedAnswers, CachedLogits, Candidate, Card, Excluded, Foreign, InputInside, KnownAnswer,
    LogitsFile, Moments, Precision, Reading, Relearning, Shadows, ShadowsFile, StateDict,
    TensorEntry,
};
pub use input::DeviceImages;
pub use network::Network;
pub use recipe::Recipe;
pub use resnet::{Block, ConvNorm, FrozenNorm, Preset, ResNet, ResNetConfig, Stage, StemKind};

use thiserror::Error;

/// What can be wrong with a model, its weights file or its card.
#[derive(Debug, Error, Clone, PartialEq)]
pub enum ModelError {
    /// No such preset.
    #[error("unknown model \"{name}\": choose one of {}", Preset::names().join(", "))]
    UnknownPreset { name: String },
    /// The weights file cannot be read as safetensors.
    #[error(
        "{file} is not a readable weights file ({reason}): it may be truncated or of another kind; \
         fetch it again or make it with `srfl pretrain`"
    )]
    Unreadable { file: String, reason: String },
    /// The file's length or hash is not the one its card states.
    #[error(
        "{file} is not the file its card describes: expected {expected}, got {found}; fetch it again"
    )]
    NotAsCarded {
        file: String,
        expected: String,
        found: String,
    },
    /// A tensor is missing, unexpected or of another shape.
    #[error("{file} does not fit the network {preset}: {reason}")]
    Mismatch {
        file: String,
        preset: String,
        reason: String,
    },
    /// A network from elsewhere is none that this program knows.
    #[error("{file} cannot be used: {reason}")]
    Foreign { file: String, reason: String },
    /// A file of logits holds something else.
    #[error("{file} holds no logits that can be used: {reason}; make it again with `srfl logits`")]
    Logits { file: String, reason: String },
    /// A file of shadow networks' confidences holds something else.
    #[error("{file} holds nothing of shadow networks: {reason}; make it again with `srfl shadows`")]
    Shadows { file: String, reason: String },
    /// The card cannot be read.
    #[error("the model card {file} cannot be used: {reason}")]
    Card { file: String, reason: String },
    /// Reading parameters back from the device failed.
    #[error("the device could not return the model's parameters: {reason}")]
    Readback { reason: String },
}
