//! Tug of war (ToW).

use super::{Accuracies, EvalError};

/// Tug of war: the product over forget, retain and test of `1 - |difference to gold|`; 1 is gold
/// itself. RUM, Zhao et al., 2024.
///
/// # Errors
/// An accuracy is of no images.
pub fn tug_of_war(unlearned: &Accuracies, gold: &Accuracies) -> Result<f64, EvalError> {
    Ok(unlearned.gaps(gold)?.map(|gap| 1.0 - gap).iter().product())
}

#[cfg(test)]
mod tests {
    use super::super::accuracy::tests::pair;
    use super::*;
    use crate::testing::assert_close;

    #[test]
    fn by_hand() {
        let [unlearned, gold] = pair();
        // .8 * .9 * .9
        assert_close(&[tug_of_war(&unlearned, &gold).unwrap()], &[0.648], 1e-6);
        assert_eq!(tug_of_war(&gold, &gold), Ok(1.0));
    }
}
