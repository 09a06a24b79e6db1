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
    use super::super::logits::tests::of_probabilities;
    use super::*;

    fn close(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 1e-6, "{found} for {wanted}");
    }

    #[test]
    fn by_hand() {
        let a = of_probabilities(&[[0.5, 0.5], [0.75, 0.25]], &[0, 0]);
        let b = of_probabilities(&[[0.5, 0.5], [0.25, 0.75]], &[0, 0]);
        // Means (.625, .375) and (.375, .625).
        close(total_variation(&a, &b).unwrap(), 0.25);
        let a = Logits::new(vec![500.0, -500.0, 0.0], 3, vec![0]).unwrap();
        let b = Logits::new(vec![-500.0, 500.0, 0.0], 3, vec![0]).unwrap();
        close(total_variation(&a, &b).unwrap(), 1.0);
    }

    #[test]
    fn sets_that_do_not_fit_are_refused() {
        let one = Logits::new(vec![0.0; 2], 2, vec![0]).unwrap();
        let two = Logits::new(vec![0.0; 4], 2, vec![0, 1]).unwrap();
        let none = Logits::new(vec![], 2, vec![]).unwrap();
        assert!(total_variation(&one, &two).is_err());
        assert!(total_variation(&none, &none).is_err());
    }
}
