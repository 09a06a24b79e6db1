//! The adaptive unlearning score (AUS).

use super::{Accuracies, EvalError};

/// Adaptive unlearning score, `(1 - (test of the original - test)) / (1 + forget)`; 1 is a network
/// that lost nothing on the retained test images and knows none of the class. It needs no gold.
/// DUCK, Cotogni et al., 2023.
///
/// # Errors
/// An accuracy is of no images.
pub fn adaptive_unlearning_score(
    unlearned: &Accuracies,
    original: &Accuracies,
) -> Result<f64, EvalError> {
    let ([forget, _, test], [.., before]) = (unlearned.compared()?, original.compared()?);
    Ok((1.0 - (before - test)) / (1.0 + forget))
}

#[cfg(test)]
mod tests {
    use super::super::accuracy::tests::pair;
    use super::*;
    use crate::testing::assert_close;

    #[test]
    fn by_hand() {
        let [unlearned, gold] = pair();
        // (1 - (.8 - .7)) / 1.2
        assert_close(
            &[adaptive_unlearning_score(&unlearned, &gold).unwrap()],
            &[0.75],
            1e-6,
        );
        assert_eq!(adaptive_unlearning_score(&gold, &gold), Ok(1.0));
    }
}
