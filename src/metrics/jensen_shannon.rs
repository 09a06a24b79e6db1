//! How far one network's predictions are from another's, image by image.

use super::logits::{EvalError, Logits, at_least};

/// Jensen-Shannon divergence of two networks' predictions, `(KL(p || m) + KL(q || m)) / 2` with
/// `m = (p + q) / 2`, the mean over the images, in nats: 0 for equal predictions, at most ln 2.
///
/// # Errors
/// No images, or not the same number for both.
pub fn jensen_shannon(a: &Logits, b: &Logits) -> Result<f64, EvalError> {
    a.same_size(b)?;
    at_least("the Jensen-Shannon divergence", 1, a.len())?;
    let divergence = |i| {
        let (p, q) = (a.log_probabilities(i), b.log_probabilities(i));
        let terms = p.iter().zip(&q).map(|(p, q)| {
            let middle = (p.exp() + q.exp()) / 2.0;
            // A class that neither gives any probability adds nothing; its ln would be infinite.
            match middle > 0.0 {
                true => p.exp() * (p - middle.ln()) + q.exp() * (q - middle.ln()),
                false => 0.0,
            }
        });
        terms.sum::<f64>() / 2.0
    };
    let mean = (0..a.len()).map(divergence).sum::<f64>() / a.len() as f64;
    // Of two networks alike, rounding leaves a hair on either side of 0.
    Ok(mean.max(0.0))
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
        // First image 0. Second: m = (.5, .5); both KL are .75 ln 1.5 + .25 ln .5.
        let second = 0.75 * 1.5f64.ln() + 0.25 * 0.5f64.ln();
        close(jensen_shannon(&a, &b).unwrap(), second / 2.0);
        close(jensen_shannon(&b, &a).unwrap(), second / 2.0);
    }

    #[test]
    fn the_same_is_0_apart_and_opposites_all_the_way() {
        let [a, b] = opposites();
        close(jensen_shannon(&a, &a).unwrap(), 0.0);
        close(jensen_shannon(&a, &b).unwrap(), std::f64::consts::LN_2);
        let equal = Logits::new(vec![1.0; 3], 3, vec![0]).unwrap();
        close(jensen_shannon(&equal, &equal).unwrap(), 0.0);
        for i in 0..100u8 {
            let values = [f32::from(i) * 0.37, 1.0, f32::from(i % 7) * -0.61];
            let logits = Logits::new(values.to_vec(), 3, vec![0]).unwrap();
            let own = jensen_shannon(&logits, &logits).unwrap();
            assert!(own.is_sign_positive(), "{own} would be shown as -0.000");
        }
    }

    #[test]
    fn sets_that_do_not_fit_are_refused() {
        refuses_what_does_not_fit(jensen_shannon);
    }
}
