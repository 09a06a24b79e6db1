//! Reading a device's results, and how closely two devices must agree.

use burn::tensor::Tensor;

use crate::Error;

/// Largest difference between two devices, relative to the largest value of its kind. Two correct
/// devices differ by the order in which they add, and by what their compilers fuse.
pub(crate) const TOLERANCE: f32 = 5e-3;

/// A tensor's values.
///
/// # Errors
/// A failing device.
pub(crate) async fn read(tensor: Tensor<1>) -> Result<Vec<f32>, Error> {
    let fail = |error: &dyn std::fmt::Debug| Error::Device(format!("{error:?}"));
    let data = tensor
        .into_data_async()
        .await
        .map_err(|error| fail(&error))?;
    data.try_to_vec::<f32>().map_err(|error| fail(&error))
}

/// The largest difference, relative to the largest value expected.
pub(crate) fn relative_difference(found: &[f32], expected: &[f32]) -> f32 {
    if found.len() != expected.len() {
        return f32::INFINITY;
    }
    let scale = expected
        .iter()
        .fold(0f32, |most, value| most.max(value.abs()));
    let worst = found.iter().zip(expected).map(|(f, e)| (f - e).abs());
    // `f32::max` would drop a NaN.
    worst.fold(
        0f32,
        |most, d| if d.is_nan() || d > most { d } else { most },
    ) / scale
}
