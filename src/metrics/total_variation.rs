//! How far one network's mean prediction is from another's.

use super::logits::{EvalError, Logits};

/// Total variation of two networks' mean predictions, half the sum over classes of `|p - q|`: the
/// share of probability that stands with another class; 0 to 1.
///
/// # Errors
/// No images, or not the same number for both.
pub fn total_variation(a: &Logits, b: &Logits) -> Result<f64, EvalError> {
    a.same_size(b)?;
    let (p, q) = (a.mean_prediction()?, b.mean_prediction()?);
    Ok(p.iter().zip(&q).map(|(p, q)| (p - q).abs()).sum::<f64>() / 2.0)
}

#[cfg(test)]
mod tests {
    use super::super::logits::tests::{of_probabilities, opposites, refuses_what_does_not_fit};
    use super::*;
    use crate::testing::assert_close;

    fn close(found: f64, wanted: f64) {
        assert_close(&[found], &[wanted], 1e-6);
    }

    #[test]
    fn by_hand() {
        let a = of_probabilities(&[[0.5, 0.5], [0.75, 0.25]], &[0, 0]);
        let b = of_probabilities(&[[0.5, 0.5], [0.25, 0.75]], &[0, 0]);
        // Means (.625, .375) and (.375, .625).
        close(total_variation(&a, &b).unwrap(), 0.25);
        let [a, b] = opposites();
        close(total_variation(&a, &b).unwrap(), 1.0);
    }

    #[test]
    fn sets_that_do_not_fit_are_refused() {
        refuses_what_does_not_fit(total_variation);
    }
}
