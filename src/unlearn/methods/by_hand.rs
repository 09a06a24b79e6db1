//! What the methods' tests against values worked out by hand share.

use burn::tensor::{Device, Tensor, TensorData};

use super::Losses;
use crate::testing::values;

/// Logits on the CPU, row by row.
pub(super) fn logits<const B: usize, const C: usize>(rows: [[f32; C]; B]) -> Tensor<2> {
    Tensor::from_data(TensorData::from(rows), &Device::flex())
}

/// The total and then the terms.
pub(super) fn read(losses: Losses) -> Vec<f32> {
    values(losses.values())
}
