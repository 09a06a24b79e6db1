//! Whose kernels compute on a GPU: ours or Burn's.

use std::sync::atomic::{AtomicBool, Ordering};

use burn::tensor::Device;

/// Whether our kernels are used where they fit; Burn's else.
static OWN: AtomicBool = AtomicBool::new(true);

/// Switches our kernels on or off for what is computed from now on.
pub(crate) fn use_own(on: bool) {
    OWN.store(on, Ordering::Relaxed);
}

/// Whether our kernels are switched on.
pub(crate) fn own() -> bool {
    OWN.load(Ordering::Relaxed)
}

/// Whether this device is a GPU that computes with our kernels.
pub(crate) fn own_on(device: &Device) -> bool {
    own() && device.clone().inner() != Device::flex()
}
