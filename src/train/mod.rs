//! Supervised training: pretraining of an original, and its transfer to other classes.

#[cfg(not(target_arch = "wasm32"))]
mod checkpoint;
#[cfg(not(target_arch = "wasm32"))]
mod pretraining;
#[cfg(not(target_arch = "wasm32"))]
mod schedule;
mod transfer;

use burn::tensor::{Device, Tensor, TensorData};
use rand_chacha::ChaCha8Rng;

use crate::data::{CHANNELS, Images, SIDE, augmented};

#[cfg(not(target_arch = "wasm32"))]
pub use checkpoint::{Checkpoint, CheckpointError};
#[cfg(not(target_arch = "wasm32"))]
pub use pretraining::{Recipe, Trainer, TrainingStep};
#[cfg(not(target_arch = "wasm32"))]
pub use schedule::OneCycle;
pub use transfer::{Learned, TransferConfig, transfer};

/// Images, flipped and shifted at random, with their classes.
fn augmented_batch(
    images: &Images,
    indices: &[u32],
    rng: &mut ChaCha8Rng,
    device: &Device,
) -> (Tensor<4>, Vec<u8>) {
    let pixels = augmented(images, indices, rng);
    let pixels = TensorData::new(pixels, [indices.len(), CHANNELS, SIDE, SIDE]);
    let labels = indices.iter().map(|&i| images.labels[i as usize]);
    (Tensor::from_data(pixels, device), labels.collect())
}
