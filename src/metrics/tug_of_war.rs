//! Tug of war (ToW).

use super::Standing;

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

#[cfg(test)]
mod tests {
    use super::super::accuracy::tests::{GOLD, UNLEARNED};
    use super::*;

    #[test]
    fn by_hand() {
        // .8 * .9 * .9
        let tow = tug_of_war(UNLEARNED, GOLD);
        assert!((tow - 0.648).abs() < 1e-6, "{tow}");
        assert_eq!(tug_of_war(GOLD, GOLD), 1.0);
    }
}
