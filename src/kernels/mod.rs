//! Everything that computes a layer or a loss on a device. It knows no class, no method and no run.
//!
//! Each operation has a definition in Burn's own operations, kernels for the CPU where Burn's are
//! slow, and WGSL kernels for a GPU. Which of them runs is decided in here alone.

mod adam;
pub(crate) mod batch;
mod choice;
mod convolution;
pub mod group;
mod linear;
pub(crate) mod loss;
mod normalization;
mod operation;
mod pixels;
mod pool;
#[cfg(test)]
pub(crate) mod testing;
mod threads;
#[cfg(any(gpu_kernels, test))]
#[cfg_attr(not(gpu_kernels), allow(dead_code, reason = "texts to be validated"))]
mod wgsl;

pub(crate) use adam::adam;
pub(crate) use choice::is_gpu;
#[cfg(gpu_kernels)]
pub(crate) use choice::{ours_on, use_ours};
pub(crate) use convolution::convolve_and_normalize;
pub use convolution::{Sliding, convolve};
pub(crate) use linear::linear;
pub(crate) use pixels::Pixels;
pub use pixels::index_tensor;
pub(crate) use pool::{max_pool, pool};
