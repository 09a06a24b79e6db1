//! The Streisand check.

use super::{EvalError, Summary};

/// Streisand check: how far the mean cross-entropy on the forget class lies from gold's, in gold's
/// standard deviations. Far above 0 the class is answered more wrongly than by a network that never
/// saw it, which gives it away; far below 0 it is still known. Two-sided: 0 is the target.
///
/// # Errors
/// An empty set.
pub fn streisand(unlearned: &[f64], gold: &[f64]) -> Result<f64, EvalError> {
    let (unlearned, gold) = (Summary::of(unlearned)?, Summary::of(gold)?);
    let apart = unlearned.mean - gold.mean;
    Ok(match (apart == 0.0, gold.deviation > 0.0) {
        (true, _) => 0.0,
        (_, true) => apart / gold.deviation,
        // Gold's losses are all alike: any difference is beyond their spread.
        _ => apart.signum() * f64::INFINITY,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_of_gold_show() {
        // Gold: mean 2, deviation 1.
        let gold = [1.0, 3.0];
        assert_eq!(streisand(&[5.0, 5.0], &gold).unwrap(), 3.0);
        assert_eq!(streisand(&[0.5], &gold).unwrap(), -1.5);
        assert_eq!(streisand(&gold, &gold).unwrap(), 0.0);
        assert_eq!(streisand(&[1.0], &[2.0]).unwrap(), f64::NEG_INFINITY);
        assert!(streisand(&[], &gold).is_err());
    }
}
