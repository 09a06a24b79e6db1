//! The average gap to gold.

use super::{Accuracies, EvalError};

/// Average gap to gold: the mean of the absolute differences in the three accuracies and in the
/// membership attack's accuracy, all as fractions; 0 is gold itself. CoUn, arXiv 2509.16391.
///
/// # Errors
/// An accuracy is of no images.
pub fn average_gap(
    unlearned: (&Accuracies, f64),
    gold: (&Accuracies, f64),
) -> Result<f64, EvalError> {
    let mia = (unlearned.1 - gold.1).abs();
    let gaps = unlearned.0.gaps(gold.0)?.into_iter().chain([mia]);
    Ok(gaps.sum::<f64>() / 4.0)
}

#[cfg(test)]
mod tests {
    use super::super::accuracy::tests::pair;
    use super::*;
    use crate::testing::assert_close;

    #[test]
    fn by_hand() {
        let [unlearned, gold] = pair();
        // (.2 + .1 + .1 + .2) / 4
        assert_close(
            &[average_gap((&unlearned, 0.7), (&gold, 0.5)).unwrap()],
            &[0.15],
            1e-6,
        );
        assert_eq!(average_gap((&gold, 0.5), (&gold, 0.5)), Ok(0.0));
    }
}
