//! A GPU, and a comparison with the CPU.

use std::io::Write;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use burn::tensor::Device;
use pollster::block_on;

use super::{Found, assert_alike};
use crate::device::{Kernels, open_gpu};
use crate::kernels::use_ours;

/// The machine's GPU, with our kernels, for one test at a time: which kernels run is one switch
/// for a whole process. None where no adapter is found, which the first test says on standard error.
///
/// # Panics
/// Without an adapter, where `SRFL_GPU=require` asks for one.
pub(crate) fn gpu() -> Option<(Device, MutexGuard<'static, ()>)> {
    static OPEN: OnceLock<Option<Device>> = OnceLock::new();
    static ALONE: Mutex<()> = Mutex::new(());
    // A test that failed leaves nothing behind but the switch, which is set below.
    let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let device = OPEN.get_or_init(|| {
        let (device, line) = match block_on(open_gpu(Some(Kernels::Ours), async |_| ())) {
            Ok(gpu) => {
                let (name, backend) = (gpu.adapter.name, gpu.adapter.backend);
                (Some(gpu.device), format!("GPU: {name}, {backend}"))
            }
            Err(error) => (None, format!("SKIPPED, all tests of kernels: {error}")),
        };
        // Written past the harness, which keeps what passing tests print to itself.
        let _ = writeln!(std::io::stderr(), "{line}");
        device
    });
    let required = std::env::var("SRFL_GPU").is_ok_and(|value| value == "require");
    assert!(
        device.is_some() || !required,
        "SRFL_GPU=require, and there is no GPU: install a driver for Vulkan (in software: Debian's \
         mesa-vulkan-drivers)"
    );
    use_ours(true);
    device.clone().map(|device| (device, alone))
}

/// Differences allowed, relative to the largest value: two devices add in another order, and the
/// tiles of the CPU's convolution round more than sums of products.
const TOLERANCE: f32 = 5e-5;

/// Asserts that a GPU finds what the CPU does, each with autodiff, and gives it.
pub(crate) fn assert_agree(what: &str, gpu: &Device, find: impl Fn(&Device) -> Found) -> Found {
    let [cpu, gpu] = [Device::flex(), gpu.clone()].map(|device| find(&device.autodiff()));
    assert_alike(what, TOLERANCE, [&cpu, &gpu]);
    cpu
}
