//! The adaptive unlearning score (AUS).

use super::Standing;

/// Adaptive unlearning score, `(1 - (test of the original - test)) / (1 + forget)`; 1 is a network
/// that lost nothing on the retained test images and knows none of the class. It needs no gold.
/// DUCK, Cotogni et al., 2023.
pub fn adaptive_unlearning_score(unlearned: Standing, original: Standing) -> f64 {
    (1.0 - (original.test - unlearned.test)) / (1.0 + unlearned.forget)
}

#[cfg(test)]
mod tests {
    use super::super::accuracy::tests::{GOLD, UNLEARNED};
    use super::*;

    #[test]
    fn by_hand() {
        // (1 - (.8 - .7)) / 1.2
        let aus = adaptive_unlearning_score(UNLEARNED, GOLD);
        assert!((aus - 0.75).abs() < 1e-6, "{aus}");
        assert_eq!(adaptive_unlearning_score(GOLD, GOLD), 1.0);
    }
}
