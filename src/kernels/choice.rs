//! Whose kernels compute on a GPU: ours or Burn's.

use std::sync::atomic::{AtomicBool, Ordering};

use burn::tensor::Device;

/// Whether our kernels are used on GPUs where they fit; Burn's else.
static OWN: AtomicBool = AtomicBool::new(true);

/// Switches our kernels for GPUs on or off for what is computed from now on.
#[cfg(gpu_kernels)]
pub(crate) fn use_ours(on: bool) {
    OWN.store(on, Ordering::Relaxed);
}

/// Whether this device is a GPU that computes with our kernels.
#[cfg(gpu_kernels)]
pub(crate) fn ours_on(device: &Device) -> bool {
    is_gpu(device) && ours(device)
}

/// Whether our kernels, for the CPU or for GPUs, compute on this device.
pub(super) fn ours(device: &Device) -> bool {
    OWN.load(Ordering::Relaxed) || !is_gpu(device)
}

/// Whether this device is a GPU.
pub(crate) fn is_gpu(device: &Device) -> bool {
    device.clone().inner() != Device::flex()
}
