//! Which kernels an adapter runs: ours or Burn's, measured on the adapter itself.
//!
//! Ours were tuned on the adapters at hand; another one may like Burn's better, or compile ours
//! wrong. So one convolution of the network and its gradients are computed with both, compared,
//! and timed. Reading a result takes its own time, 100 ms in some browsers: it is measured by
//! itself, and enough convolutions are launched for one read-back that it counts little.

use burn::tensor::{Device, Tensor, TensorData};
use web_time::Instant;

use crate::Error;
use crate::kernels::{Sliding, convolve, use_ours};
use crate::readback::{read, relative_difference};

/// Images, channels and side of what is convolved: the network's second stage.
const SHAPE: [usize; 4] = [16, 32, 16, 16];
const SLIDING: Sliding = Sliding {
    stride: 1,
    padding: 1,
};
/// Times each is measured after the first, which makes the pipelines; the quickest counts.
const TIMES: usize = 3;
/// A measurement lasts at least this many read-backs, if [`MOST_LAUNCHES`] convolutions do.
const READBACKS: f64 = 10.0;
/// Most convolutions in one measurement.
const MOST_LAUNCHES: usize = 32;
/// No more is begun after so long, milliseconds, the first not counted: a software adapter takes longer.
const PATIENCE: f64 = 500.0;
/// Differences allowed, relative to the largest value of each kind.
const TOLERANCE: f32 = 1e-3;

/// Whose kernels compute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Kernels {
    /// Ours where they fit, Burn's else.
    Ours,
    /// Burn's.
    Burn,
}

impl Kernels {
    /// Both.
    pub const ALL: [Kernels; 2] = [Kernels::Ours, Kernels::Burn];

    /// The name in settings and files.
    pub fn name(self) -> &'static str {
        match self {
            Kernels::Ours => "ours",
            Kernels::Burn => "burn",
        }
    }
}

/// What the kernel choice found.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[cfg_attr(
    target_arch = "wasm32",
    derive(tsify::Tsify),
    tsify(rename = "KernelChoice")
)]
pub struct Choice {
    /// Which kernels run from now on.
    pub kernels: Kernels,
    /// Milliseconds of the convolution and its gradients with our kernels, without the read-back.
    pub ours_ms: f64,
    /// The same with Burn's.
    pub burn_ms: f64,
    /// Milliseconds of reading a result that is already there.
    pub readback_ms: f64,
    /// Largest difference between the two, relative to the largest value of its kind.
    pub difference: f32,
}

/// Tries both on `device` and switches to the better ones. Burn's are taken where the results
/// differ.
///
/// # Errors
/// A failing device.
pub(crate) async fn choose_kernels(device: &Device) -> Result<Choice, Error> {
    let device = device.clone().autodiff();
    let readback_ms = readback(&device).await?;
    let (burns, burn_ms) = trial(&device, false, readback_ms).await?;
    // Natively a kernel that the driver refuses is an error; Burn's are still there.
    let (ours, ours_ms) = match trial(&device, true, readback_ms).await {
        Err(Error::Device(_)) => (Default::default(), f64::INFINITY),
        tried => tried?,
    };
    let pairs = ours.iter().zip(&burns);
    let differences: Vec<f32> = pairs
        .map(|(ours, burns)| relative_difference(ours, burns))
        .collect();
    // A NaN is within no tolerance.
    let agree = differences.iter().all(|&one| one <= TOLERANCE);
    let ours = agree && ours_ms <= burn_ms;
    use_ours(ours);
    Ok(Choice {
        kernels: if ours { Kernels::Ours } else { Kernels::Burn },
        ours_ms,
        burn_ms,
        readback_ms,
        difference: differences.into_iter().fold(0.0, f32::max),
    })
}

/// Milliseconds of a read-back, the quickest of some.
async fn readback(device: &Device) -> Result<f64, Error> {
    let nothing = Tensor::<1>::zeros([4], device).inner();
    read(nothing.clone()).await?;
    let mut best = f64::INFINITY;
    for _ in 0..TIMES {
        let started = Instant::now();
        read(nothing.clone()).await?;
        best = best.min(milliseconds(started));
    }
    Ok(best)
}

/// Result and gradients, and how long one computation of them took.
async fn trial(
    device: &Device,
    ours: bool,
    readback_ms: f64,
) -> Result<([Vec<f32>; 3], f64), Error> {
    use_ours(ours);
    let [batch, channels, height, width] = SHAPE;
    let images = wave([batch, channels, height, width], 0.37, device).require_grad();
    let kernel = wave([channels, channels, 3, 3], 0.73, device).require_grad();
    let weights = wave([batch, channels, height, width], 0.59, device);
    let once = || {
        let result = convolve(images.clone(), kernel.clone(), SLIDING);
        let gradients = (result.clone() * weights.clone()).sum().backward();
        let of = |tensor: &Tensor<4>| tensor.grad(&gradients).expect("it asks for a gradient");
        [result.inner(), of(&images), of(&kernel)]
    };
    let compute = async |launches: usize| {
        let started = Instant::now();
        for _ in 1..launches {
            once();
        }
        let all = once();
        let lengths = all.each_ref().map(|tensor| tensor.shape().num_elements());
        let all = all.map(|tensor| {
            let count = tensor.shape().num_elements();
            tensor.reshape([count])
        });
        let values = read(Tensor::cat(all.into(), 0)).await?;
        // What the clock cannot tell from a read-back is still not free.
        let ms = (milliseconds(started) - readback_ms).max(0.01) / launches as f64;
        let (first, rest) = values.split_at(lengths[0]);
        let (second, third) = rest.split_at(lengths[1]);
        Ok::<_, Error>(([first.to_vec(), second.to_vec(), third.to_vec()], ms))
    };
    compute(1).await?;
    let started = Instant::now();
    let (values, mut best) = compute(1).await?;
    let launches = (READBACKS * readback_ms / best).ceil();
    let launches = launches.clamp(1.0, MOST_LAUNCHES as f64) as usize;
    if launches > 1 {
        best = compute(launches).await?.1;
    }
    for _ in 1..TIMES {
        if milliseconds(started) > PATIENCE {
            break;
        }
        best = best.min(compute(launches).await?.1);
    }
    Ok((values, best))
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

/// Values between -1 and 1 that do not repeat.
fn wave(shape: [usize; 4], frequency: f32, device: &Device) -> Tensor<4> {
    let count: usize = shape.iter().product();
    let values: Vec<f32> = (0..count).map(|i| (i as f32 * frequency).sin()).collect();
    Tensor::from_data(TensorData::new(values, shape), device)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::ours_on;
    use crate::kernels::testing::gpu;

    #[test]
    fn the_two_agree_and_the_quicker_ones_serve() {
        let Some((gpu, _alone)) = gpu() else { return };
        let choice = pollster::block_on(choose_kernels(&gpu)).unwrap();
        assert!(choice.difference > 0.0, "both were the same kernels");
        assert!(choice.difference <= TOLERANCE, "{choice:?}");
        let ours = choice.ours_ms <= choice.burn_ms;
        assert_eq!(choice.kernels == Kernels::Ours, ours, "{choice:?}");
        assert_eq!(ours_on(&gpu), ours);
    }
}
