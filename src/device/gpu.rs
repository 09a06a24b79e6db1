//! A GPU, opened and tested: which adapter it is, which kernels it runs, and whether it computes
//! what the CPU does.

use burn::cubecl::config::memory::PersistentMemory;
use burn::cubecl::config::{CubeClRuntimeConfig, RuntimeConfig};
use burn::tensor::Device;
use burn_wgpu::{WgpuSetup, wgpu::DeviceType};
use serde::Serialize;

use super::kernel_choice::{Choice, Kernels, choose_kernels};
use super::self_test::{SelfTest, self_test};
use crate::Error;
use crate::kernels::{ours_on, use_ours};
use crate::model::{KnownAnswer, Network};

/// Tasks gathered into one GPU command buffer.
const TASKS_MAX: usize = 64;

/// An open GPU.
#[derive(Debug)]
pub struct Gpu {
    /// What tensors are put on.
    pub device: Device,
    /// What it is.
    pub adapter: Adapter,
    /// Of the kernels, where one was made.
    pub trial: Option<Choice>,
}

/// What a driver says of an adapter.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Adapter {
    /// The model's name.
    pub name: String,
    /// The vendor's number.
    pub vendor: u32,
    /// The interface it is reached through: Vulkan, Metal, Dx12, Gl, BrowserWebGpu.
    pub backend: String,
    /// The driver's name.
    pub driver: String,
    /// What kind of device it is.
    pub device_type: String,
}

impl Adapter {
    fn of(setup: &WgpuSetup) -> Self {
        let info = setup.adapter.get_info();
        Adapter {
            name: info.name,
            vendor: info.vendor,
            backend: format!("{:?}", info.backend),
            driver: info.driver,
            device_type: format!("{:?}", info.device_type),
        }
    }

    /// Whether it computes on the CPU after all. A browser does not tell.
    pub fn is_software(&self) -> bool {
        self.device_type == format!("{:?}", DeviceType::Cpu)
    }
}

/// Opens the best GPU there is, once in a process: an adapter in hardware before one in software.
/// Without `kernels` ours and Burn's are tried on it, and the better ones are taken. `opened` is given
/// the device before anything runs on it.
///
/// # Errors
/// [`Error::NoGpu`] where there is none or it does not open; a failing device.
pub async fn open_gpu(
    kernels: Option<Kernels>,
    opened: impl AsyncFnOnce(&WgpuSetup),
) -> Result<Gpu, Error> {
    if cfg!(target_arch = "wasm32") {
        keep_small_apart();
    }
    let options = Device::wgpu_options().tasks_max(TASKS_MAX);
    let (device, setup) = options
        .init_with_setup_async()
        .await
        .map_err(|error| Error::NoGpu(error.to_string()))?;
    opened(&setup).await;
    let trial = match kernels {
        Some(kernels) => {
            use_ours(kernels == Kernels::Ours);
            None
        }
        None => Some(choose_kernels(&device).await?),
    };
    Ok(Gpu {
        device,
        adapter: Adapter::of(&setup),
        trial,
    })
}

/// Has tensors of the sizes of weights take memory made for these, as the weights do. In a browser each
/// tensor has a buffer to itself, any free one that is large enough: new weights and moments, which
/// stay, would keep those of activations, for which others would have to be made.
fn keep_small_apart() {
    let mut config = CubeClRuntimeConfig::default();
    config.memory.persistent_memory = PersistentMemory::SizeMatch;
    // Refused once a device has been open: it is set then.
    let _ = CubeClRuntimeConfig::try_set(config);
}

/// What a GPU's self-test came to.
#[derive(Debug, Clone, Copy)]
pub struct Tested {
    /// How close it came.
    pub result: SelfTest,
    /// Whether our kernels failed it, so that Burn's run from now on.
    pub fallen_back: bool,
}

/// The self-test. Where our kernels fail it, Burn's take their place and it is made again.
///
/// # Errors
/// [`Error::WrongAnswer`] when the device computes something else with Burn's, too.
pub async fn self_test_or_fall_back(
    original: &Network,
    expected: &KnownAnswer,
    device: &Device,
) -> Result<Tested, Error> {
    let test = async || self_test(original, expected, device).await;
    let mut result = test().await;
    // Natively a kernel that the driver refuses is an error of the device, not a wrong answer.
    let failed = matches!(result, Err(Error::WrongAnswer { .. } | Error::Device(_)));
    let fallen_back = failed && ours_on(device);
    if fallen_back {
        use_ours(false);
        result = test().await;
    }
    Ok(Tested {
        result: result?,
        fallen_back,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::known_answer;
    use crate::kernels::testing::gpu;
    use crate::model::Preset;

    async fn example() -> (Network, KnownAnswer) {
        let model = Network::fresh(Preset::ResNet8, 1).await.unwrap();
        let known = known_answer(&model, &Device::flex()).await.unwrap();
        (model, known)
    }

    #[test]
    fn it_passes_the_self_test_with_our_kernels() {
        let Some((gpu, _alone)) = gpu() else { return };
        pollster::block_on(async {
            let (model, known) = example().await;
            let tested = self_test_or_fall_back(&model, &known, &gpu).await;
            let tested = tested.unwrap();
            assert!(!tested.fallen_back && ours_on(&gpu));
            assert!(tested.result.max_relative_error < 1e-4, "{tested:?}");
        });
    }

    #[test]
    fn a_wrong_answer_makes_burns_kernels_take_their_place_and_then_counts() {
        let Some((gpu, _alone)) = gpu() else { return };
        pollster::block_on(async {
            let (model, mut known) = example().await;
            known.logits[0] *= 1.1;
            known.logits[0] += 1.0;
            let tested = self_test_or_fall_back(&model, &known, &gpu).await;
            assert!(matches!(tested, Err(Error::WrongAnswer { .. })));
            assert!(!ours_on(&gpu), "our kernels still serve");
        });
    }
}
