//! What tests against values worked out by hand share.

pub(crate) use crate::kernels::testing::values;

/// Fails where a value is as far as `within` from the one that is wanted, or further.
#[track_caller]
pub(crate) fn assert_close<T: Copy + Into<f64>>(found: &[T], wanted: &[f64], within: f64) {
    let found: Vec<f64> = found.iter().map(|&value| value.into()).collect();
    assert_eq!(found.len(), wanted.len(), "{found:?} for {wanted:?}");
    for (one, other) in found.iter().zip(wanted) {
        assert!((one - other).abs() < within, "{found:?} for {wanted:?}");
    }
}
