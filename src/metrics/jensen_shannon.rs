//! How far one network's predictions are from another's, image by image.

use rand::RngExt;

use super::logits::{EvalError, Logits, at_least};
use crate::random::{Stream, stream};

/// Draws of the relative test's bootstrap.
const DRAWS: usize = 1000;

/// Jensen-Shannon divergence of two networks' predictions, `(KL(p || m) + KL(q || m)) / 2` with
/// `m = (p + q) / 2`, the mean over the images, in nats: 0 for equal predictions, at most ln 2.
///
/// # Errors
/// No images, or not the same number for both.
pub fn jensen_shannon(a: &Logits, b: &Logits) -> Result<f64, EvalError> {
    let each = by_image(a, b)?;
    let mean = each.iter().sum::<f64>() / each.len() as f64;
    // Of two networks alike, rounding leaves a hair on either side of 0.
    Ok(mean.max(0.0))
}

/// Whether a network's predictions are nearer to `one`'s than to `other`'s: of 1,000 bootstrap draws of
/// the images, seeded, the share in which the mean Jensen-Shannon divergence from `one` is the smaller.
///
/// A two-sample test rejects honest retraining too, since no two trainings agree image by image; this
/// one is relative (arXiv 2601.19755).
///
/// # Errors
/// As [`jensen_shannon`].
pub fn nearer(network: &Logits, [one, other]: [&Logits; 2], seed: u64) -> Result<f64, EvalError> {
    let (from_one, from_other) = (by_image(network, one)?, by_image(network, other)?);
    let gains: Vec<f64> = from_other
        .iter()
        .zip(from_one)
        .map(|(b, a)| b - a)
        .collect();
    let mut rng = stream(seed, Stream::Bootstrap as u64);
    let mut mean_gain = || {
        let drawn =
            (0..gains.len()).map(|_| gains[rng.random_range(0..gains.len() as u32) as usize]);
        drawn.sum::<f64>()
    };
    let nearer = (0..DRAWS).filter(|_| mean_gain() > 0.0).count();
    Ok(nearer as f64 / DRAWS as f64)
}

/// The divergence of each image.
fn by_image(a: &Logits, b: &Logits) -> Result<Vec<f64>, EvalError> {
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
    Ok((0..a.len()).map(divergence).collect())
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
    fn which_of_two_is_nearer() {
        let mixed = |share: f64| of_probabilities(&[[share, 1.0 - share]; 20], &[0; 20]);
        let [low, near, high] = [0.1, 0.3, 0.9].map(mixed);
        assert_eq!(nearer(&near, [&low, &high], 1).unwrap(), 1.0);
        assert_eq!(nearer(&near, [&high, &low], 1).unwrap(), 0.0);
        // As near to one as to the other is nearer to neither.
        assert_eq!(nearer(&near, [&low, &low], 1).unwrap(), 0.0);
        // Half of the images speak for each: a draw is a throw of 20 coins, of which ties count for none.
        let halves: Vec<_> = (0..20)
            .map(|i| if i % 2 == 0 { [0.1, 0.9] } else { [0.9, 0.1] })
            .collect();
        let opposite: Vec<_> = halves.iter().map(|&[a, b]| [b, a]).collect();
        let (one, other) = (
            of_probabilities(&halves, &[0; 20]),
            of_probabilities(&opposite, &[0; 20]),
        );
        let share = nearer(&low, [&one, &other], 1).unwrap();
        // P(more than 10 of 20) = .412, within four deviations of 1,000 draws; equal halves may round either way.
        assert!((0.35..=0.65).contains(&share), "{share}");
        assert_eq!(share, nearer(&low, [&one, &other], 1).unwrap());
    }

    #[test]
    fn sets_that_do_not_fit_are_refused() {
        refuses_what_does_not_fit(jensen_shannon);
    }
}
