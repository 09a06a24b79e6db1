//! A GPU, and a comparison with the CPU.

use std::io::Write;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use burn::module::Param;
use burn::nn::{BatchNorm, BatchNormConfig};
use burn::tensor::{Device, Tensor, TensorData};
use pollster::block_on;
use rand::RngExt;

use crate::device::{Kernels, open_gpu};
use crate::kernels::use_own;
use crate::random::stream;

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
    use_own(true);
    device.clone().map(|device| (device, alone))
}

/// The CPU and a GPU, with autodiff.
pub(crate) fn both(gpu: &Device) -> [Device; 2] {
    [Device::flex(), gpu.clone()].map(Device::autodiff)
}

/// Values from -1 to 1, the same on every device.
pub(crate) fn noise<const D: usize>(shape: [usize; D], seed: u64, device: &Device) -> Tensor<D> {
    let mut rng = stream(seed, 0);
    let count = shape.iter().product();
    let values: Vec<f32> = (0..count).map(|_| rng.random_range(-1.0..1.0)).collect();
    Tensor::from_data(TensorData::new(values, shape), device)
}

/// A BatchNorm whose parameters and statistics all differ.
pub(crate) fn norm(channels: usize, device: &Device) -> BatchNorm {
    let mut bn = BatchNormConfig::new(channels).init(device);
    let draw = |seed, mean: f32| noise([channels], seed, device) * 0.5 + mean;
    bn.gamma = Param::from_tensor(draw(11, 1.0));
    bn.beta = Param::from_tensor(draw(12, 0.1));
    bn.running_mean.update(draw(13, 0.2));
    bn.running_var.update(draw(14, 2.0));
    bn
}

/// Differences allowed, relative to the largest value: two devices add in another order, and the
/// tiles of the CPU's convolution round more than sums of products.
const TOLERANCE: f32 = 5e-5;

/// Whether a GPU found what the CPU did.
pub(crate) fn assert_same(what: &str, [cpu, gpu]: [&[f32]; 2]) {
    assert_eq!(cpu.len(), gpu.len(), "{what}");
    assert!(!cpu.is_empty(), "{what}");
    let largest = cpu.iter().fold(0f32, |most, value| most.max(value.abs()));
    for (place, (cpu, gpu)) in cpu.iter().zip(gpu).enumerate() {
        // Not `>`: a NaN is within no tolerance.
        assert!(
            (cpu - gpu).abs() <= TOLERANCE * largest,
            "{what}, value {place}: {cpu} on the CPU, {gpu} on the GPU, where the largest is {largest}"
        );
    }
}
