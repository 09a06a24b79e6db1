//! `--device`: where a command computes.

use anyhow::Result;
use burn::tensor::Device;
use clap::ValueEnum;
use pollster::block_on;
use serde::Serialize;

#[cfg(feature = "gpu")]
use super::print::note;
use srfl::device::known_answer;
use srfl::model::{KnownAnswer, Network, Preset};

/// Where a command computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// All cores of the processor
    #[default]
    Cpu,
    /// A GPU through Vulkan, Metal, or DirectX 12, if the program was built with --features cli,gpu
    Gpu,
}

impl Kind {
    /// The device, where there is no trained network yet to try a GPU with.
    pub fn open_fresh(self, preset: Preset, seed: u64) -> Result<Device> {
        let cpu = Device::flex();
        if self == Kind::Cpu {
            return Ok(cpu);
        }
        let model = block_on(Network::fresh(preset, seed))?;
        let known = block_on(known_answer(&model, &cpu))?;
        open_gpu(&model, &known)
    }

    /// The device. A GPU is named on standard error and tried with a network first, whose known
    /// answer it must come to.
    pub fn open(self, model: &Network, known: &KnownAnswer) -> Result<Device> {
        match self {
            Kind::Cpu => Ok(Device::flex()),
            Kind::Gpu => open_gpu(model, known),
        }
    }
}

#[cfg(not(feature = "gpu"))]
fn open_gpu(_model: &Network, _known: &KnownAnswer) -> Result<Device> {
    anyhow::bail!(
        "this program was built without GPUs: build it with cargo build --release --features \
         cli,gpu, or leave --device gpu out"
    )
}

#[cfg(feature = "gpu")]
fn open_gpu(model: &Network, known: &KnownAnswer) -> Result<Device> {
    use anyhow::Context;
    use srfl::device::{Kernels, open_gpu, self_test_or_fall_back};

    let gpu = block_on(open_gpu(None, async |_| ())).context(
        "--device gpu needs a graphics card with a driver for Vulkan, Metal or DirectX 12; for \
         Vulkan in software Debian has the package mesa-vulkan-drivers",
    )?;
    let adapter = &gpu.adapter;
    let software = match adapter.is_software() {
        true => " (a software adapter: the CPU's own code may well be faster)",
        false => "",
    };
    note!("GPU: {}, {}{software}", adapter.name, adapter.backend);
    if let Some(trial) = gpu.trial {
        let (ours, burns) = (trial.ours_ms, trial.burn_ms);
        let whose = match trial.kernels {
            Kernels::Ours => "ours",
            Kernels::Burn => "Burn's",
        };
        note!(
            "kernels: {whose} (a convolution takes {ours:.1} ms with ours, {burns:.1} ms with Burn's)"
        );
    }
    let tested = block_on(self_test_or_fall_back(model, known, &gpu.device))
        .context("the GPU is of no use here; leave --device gpu out")?;
    let fallen = match tested.fallen_back {
        true => "; our kernels failed it, so Burn's serve",
        false => "",
    };
    let error = tested.result.max_relative_error;
    note!("self-test: within {error:.0e} of the CPU{fallen}");
    Ok(gpu.device)
}
