//! How far an unlearned network stands from one retrained without the class (gold).

use serde::Serialize;

use super::logits::{EvalError, Logits, at_least};

/// Jensen-Shannon divergence of two networks' predictions, `(KL(p || m) + KL(q || m)) / 2` with
/// `m = (p + q) / 2`, the mean over the images, in nats: 0 for equal predictions, at most ln 2.
///
/// # Errors
/// No images, or not the same number for both.
pub fn jensen_shannon(a: &Logits, b: &Logits) -> Result<f64, EvalError> {
    same_size(a, b)?;
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

/// Total variation of two networks' mean predictions, half the sum over classes of `|p - q|`: the
/// share of probability that stands with another class; 0 to 1.
///
/// # Errors
/// No images, or not the same number for both.
pub fn total_variation(a: &Logits, b: &Logits) -> Result<f64, EvalError> {
    same_size(a, b)?;
    let (p, q) = (a.mean_prediction()?, b.mean_prediction()?);
    Ok(p.iter().zip(&q).map(|(p, q)| (p - q).abs()).sum::<f64>() / 2.0)
}

fn same_size(a: &Logits, b: &Logits) -> Result<(), EvalError> {
    let sizes = |logits: &Logits| logits.len() * logits.classes();
    match sizes(a) == sizes(b) {
        true => Ok(()),
        false => Err(EvalError::Shape {
            what: "logits of two networks for the same images",
            found: sizes(b),
            expected: sizes(a),
        }),
    }
}

/// The accuracies that the summary figures compare, as fractions.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Standing {
    /// On the forget class's training images.
    pub forget: f64,
    /// On the retained classes' training images.
    pub retain: f64,
    /// On the retained classes' test images.
    pub test: f64,
}

/// Average gap to gold: the mean of the absolute differences in the three accuracies and in the
/// membership attack's accuracy, all as fractions; 0 is gold itself. CoUn, arXiv 2509.16391.
pub fn average_gap(unlearned: (Standing, f64), gold: (Standing, f64)) -> f64 {
    let ((u, u_mia), (g, g_mia)) = (unlearned, gold);
    let gaps = [
        u.forget - g.forget,
        u.retain - g.retain,
        u.test - g.test,
        u_mia - g_mia,
    ];
    gaps.iter().map(|gap| gap.abs()).sum::<f64>() / 4.0
}

/// Tug of war: the product over forget, retain and test of `1 - |difference to gold|`; 1 is gold
/// itself. RUM, Zhao et al., 2024.
pub fn tug_of_war(unlearned: Standing, gold: Standing) -> f64 {
    [
        unlearned.forget - gold.forget,
        unlearned.retain - gold.retain,
        unlearned.test - gold.test,
    ]
    .iter()
    .map(|gap| 1.0 - gap.abs())
    .product()
}

/// Adaptive unlearning score, `(1 - (test of the original - test)) / (1 + forget)`; 1 is a network
/// that lost nothing on the retained test images and knows none of the class. It needs no gold.
/// DUCK, Cotogni et al., 2023.
pub fn adaptive_unlearning_score(unlearned: Standing, original: Standing) -> f64 {
    (1.0 - (original.test - unlearned.test)) / (1.0 + unlearned.forget)
}

#[cfg(test)]
mod tests {
    use super::super::logits::tests::of_probabilities;
    use super::*;

    const LN_2: f64 = std::f64::consts::LN_2;

    fn close(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 1e-6, "{found} for {wanted}");
    }

    #[test]
    fn divergence_and_variation_by_hand() {
        let a = of_probabilities(&[[0.5, 0.5], [0.75, 0.25]], &[0, 0]);
        let b = of_probabilities(&[[0.5, 0.5], [0.25, 0.75]], &[0, 0]);
        // First image 0. Second: m = (.5, .5); both KL are .75 ln 1.5 + .25 ln .5.
        let second = 0.75 * 1.5f64.ln() + 0.25 * 0.5f64.ln();
        close(jensen_shannon(&a, &b).unwrap(), second / 2.0);
        // Means (.625, .375) and (.375, .625).
        close(total_variation(&a, &b).unwrap(), 0.25);
        close(
            jensen_shannon(&a, &b).unwrap(),
            jensen_shannon(&b, &a).unwrap(),
        );
    }

    #[test]
    fn the_same_is_0_apart_and_opposites_all_the_way() {
        let a = Logits::new(vec![500.0, -500.0, 0.0], 3, vec![0]).unwrap();
        let b = Logits::new(vec![-500.0, 500.0, 0.0], 3, vec![0]).unwrap();
        close(jensen_shannon(&a, &a).unwrap(), 0.0);
        close(total_variation(&a, &a).unwrap(), 0.0);
        close(jensen_shannon(&a, &b).unwrap(), LN_2);
        close(total_variation(&a, &b).unwrap(), 1.0);
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
        let one = Logits::new(vec![0.0; 2], 2, vec![0]).unwrap();
        let two = Logits::new(vec![0.0; 4], 2, vec![0, 1]).unwrap();
        let none = Logits::new(vec![], 2, vec![]).unwrap();
        assert!(jensen_shannon(&one, &two).is_err());
        assert!(total_variation(&one, &two).is_err());
        assert!(jensen_shannon(&none, &none).is_err());
        assert!(total_variation(&none, &none).is_err());
    }

    #[test]
    fn summaries_by_hand() {
        let gold = Standing {
            forget: 0.0,
            retain: 0.9,
            test: 0.8,
        };
        let unlearned = Standing {
            forget: 0.2,
            retain: 0.8,
            test: 0.7,
        };
        // (.2 + .1 + .1 + .2) / 4
        close(average_gap((unlearned, 0.7), (gold, 0.5)), 0.15);
        // .8 * .9 * .9
        close(tug_of_war(unlearned, gold), 0.648);
        // (1 - (.8 - .7)) / 1.2
        close(adaptive_unlearning_score(unlearned, gold), 0.75);
        close(average_gap((gold, 0.5), (gold, 0.5)), 0.0);
        close(tug_of_war(gold, gold), 1.0);
        close(adaptive_unlearning_score(gold, gold), 1.0);
    }
}
