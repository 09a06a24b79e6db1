//! Supervised training: pretraining of an original, and its transfer to other classes.

#[cfg(not(target_arch = "wasm32"))]
mod checkpoint;
mod pretraining;
mod schedule;
mod transfer;

use burn::tensor::{Device, Tensor, TensorData};
use rand_chacha::ChaCha8Rng;

use crate::data::{CHANNELS, Images, SIDE, augmented, normalized};

#[cfg(not(target_arch = "wasm32"))]
pub use checkpoint::{Checkpoint, CheckpointError};
pub use pretraining::{Trainer, TrainingStep, retrain};
pub use schedule::OneCycle;
pub use transfer::{Learned, TransferConfig, transfer};

/// Images, flipped and shifted at random where there is a generator for it, with their classes.
fn training_batch(
    images: &Images,
    indices: &[u32],
    augment: Option<&mut ChaCha8Rng>,
    device: &Device,
) -> (Tensor<4>, Vec<u8>) {
    let pixels = match augment {
        Some(rng) => augmented(images, indices, rng),
        None => normalized(images, indices),
    };
    let pixels = TensorData::new(pixels, [indices.len(), CHANNELS, SIDE, SIDE]);
    let labels = indices.iter().map(|&i| images.labels[i as usize]);
    (Tensor::from_data(pixels, device), labels.collect())
}
