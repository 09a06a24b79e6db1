//! The adaptive unlearning score (AUS).

use super::Accuracies;

/// Adaptive unlearning score, `(1 - (test of the original - test)) / (1 + forget)`; 1 is a network
/// that lost nothing on the retained test images and knows none of the class. It needs no gold.
/// DUCK, Cotogni et al., 2023.
pub fn adaptive_unlearning_score(unlearned: &Accuracies, original: &Accuracies) -> f64 {
    (1.0 - (original.racc_test - unlearned.racc_test)) / (1.0 + unlearned.facc_train)
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
            &[adaptive_unlearning_score(&unlearned, &gold)],
            &[0.75],
            1e-6,
        );
        assert_eq!(adaptive_unlearning_score(&gold, &gold), 1.0);
    }
}
