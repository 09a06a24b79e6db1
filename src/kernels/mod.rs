//! Everything that computes a layer or a loss on a device. It knows no class, no method and no run.
//!
//! Each operation has a definition in Burn's own operations, kernels for the CPU where Burn's are
//! slow, and WGSL kernels for a GPU. Which of them runs is decided in here alone.

#[cfg(gpu_kernels)]
pub(crate) mod adam;
pub(crate) mod convolution;
pub mod group;
pub(crate) mod loss;
pub(crate) mod normalization;
pub(crate) mod threads;
#[cfg(gpu_kernels)]
pub(crate) mod wgsl;

pub use convolution::convolve;
