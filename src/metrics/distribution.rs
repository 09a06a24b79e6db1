//! How a value is distributed over the images of a set.

use serde::Serialize;

use super::logits::{EvalError, at_least};

/// A distribution in a few numbers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Summary {
    /// The mean.
    pub mean: f64,
    /// The standard deviation, of the set and not an estimate for a larger one.
    pub deviation: f64,
    /// First quartile, median and third quartile, between neighbors by their distance.
    pub quartiles: [f64; 3],
}

impl Summary {
    /// Of `values`, in whatever unit they are.
    ///
    /// # Errors
    /// No values.
    pub fn of(values: &[f64]) -> Result<Self, EvalError> {
        at_least("a distribution", 1, values.len())?;
        let count = values.len() as f64;
        let mean = values.iter().sum::<f64>() / count;
        let variance = values.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / count;
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let quantile = |part: f64| {
            let place = part * (count - 1.0);
            let [low, high] = [place.floor(), place.ceil()].map(|place| sorted[place as usize]);
            low + (high - low) * place.fract()
        };
        Ok(Self {
            mean,
            deviation: variance.sqrt(),
            quartiles: [0.25, 0.5, 0.75].map(quantile),
        })
    }
}

/// The share of values in each of `bins` equal bins from 0 to `top`; what lies above counts in the
/// last one. The shares sum to 1.
///
/// # Errors
/// No values.
pub fn histogram(values: &[f64], top: f64, bins: usize) -> Result<Vec<f64>, EvalError> {
    at_least("a histogram", 1, values.len())?;
    let mut shares = vec![0.0; bins];
    for value in values {
        let bin = (value.max(0.0) / top * bins as f64) as usize;
        shares[bin.min(bins - 1)] += 1.0 / values.len() as f64;
    }
    Ok(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summary_by_hand() {
        let summary = Summary::of(&[4.0, 1.0, 2.0, 3.0]).unwrap();
        assert_eq!(summary.mean, 2.5);
        // (1.5^2 + .5^2) * 2 / 4
        assert_eq!(summary.deviation, 1.25f64.sqrt());
        assert_eq!(summary.quartiles, [1.75, 2.5, 3.25]);
        let one = Summary::of(&[7.0]).unwrap();
        assert_eq!((one.deviation, one.quartiles), (0.0, [7.0; 3]));
        assert!(Summary::of(&[]).is_err());
    }

    #[test]
    fn bins_hold_everything() {
        let shares = histogram(&[0.0, 0.4, 0.5, 0.99, 1.0, 8.0, -0.1, 0.6], 1.0, 2).unwrap();
        // 0, .4 and -.1 below one half.
        assert_eq!(shares, [0.375, 0.625]);
        assert!(histogram(&[], 1.0, 2).is_err());
    }
}
