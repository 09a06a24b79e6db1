//! The average gap to gold.

use super::Standing;

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

#[cfg(test)]
mod tests {
    use super::super::accuracy::tests::{GOLD, UNLEARNED};
    use super::*;

    #[test]
    fn by_hand() {
        // (.2 + .1 + .1 + .2) / 4
        let gap = average_gap((UNLEARNED, 0.7), (GOLD, 0.5));
        assert!((gap - 0.15).abs() < 1e-6, "{gap}");
        assert_eq!(average_gap((GOLD, 0.5), (GOLD, 0.5)), 0.0);
    }
}
