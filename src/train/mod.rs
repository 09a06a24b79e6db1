//! Supervised training: pretraining of an original, and its transfer to other classes.

#[cfg(not(target_arch = "wasm32"))]
mod checkpoint;
#[cfg(not(target_arch = "wasm32"))]
mod pretraining;
#[cfg(not(target_arch = "wasm32"))]
mod schedule;
mod transfer;

#[cfg(not(target_arch = "wasm32"))]
pub use checkpoint::{Checkpoint, CheckpointError};
#[cfg(not(target_arch = "wasm32"))]
pub use pretraining::{Recipe, Trainer, TrainingStep};
#[cfg(not(target_arch = "wasm32"))]
pub use schedule::OneCycle;
pub use transfer::{Learned, TransferConfig, transfer};
