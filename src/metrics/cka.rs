//! Whether two networks represent the same images alike.

use super::logits::{EvalError, Features, at_least, check_shape};

/// Linear CKA of two networks' features of the same images: with the columns of `X` and `Y` centered,
/// `|Y^T X|^2 / (|X^T X| |Y^T Y|)` (Frobenius norms); 1 for representations that are equal but for
/// a rotation and a scale, 0 for unrelated ones. Widths may differ. Kornblith et al., 2019,
/// "Similarity of Neural Network Representations Revisited". None where one network gives every
/// image the same features: there is nothing to be alike.
///
/// # Errors
/// Fewer than two images, or not the same number for both.
pub fn cka(a: &Features, b: &Features) -> Result<Option<f64>, EvalError> {
    at_least("CKA", 2, a.len())?;
    let what = "features of two networks for the same images";
    check_shape(what, b.len(), a.len())?;
    let ((x, _), (y, _)) = (a.centered(), b.centered());
    let own = x.tr_mul(&x).norm() * y.tr_mul(&y).norm();
    Ok((own > 0.0).then(|| y.tr_mul(&x).norm_squared() / own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;

    fn features(rows: &[[f32; 2]]) -> Features {
        Features::new(rows.concat(), 2, vec![0; rows.len()]).unwrap()
    }

    fn close(found: Option<f64>, wanted: f64) {
        assert_close(&[found.unwrap()], &[wanted], 1e-6);
    }

    /// X = ((1,0),(-1,0),(0,1),(0,-1)), Y = its first column: X^T X = 2 I with norm sqrt 8, Y^T Y
    /// = 2, Y^T X = (2, 0): 4 / (2 sqrt 8) = 1 / sqrt 2.
    #[test]
    fn by_hand() {
        let x = features(&[[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]]);
        let y = Features::new(vec![1.0, -1.0, 0.0, 0.0], 1, vec![0; 4]).unwrap();
        close(cka(&x, &y).unwrap(), 0.5f64.sqrt());
        close(cka(&y, &x).unwrap(), 0.5f64.sqrt());
    }

    #[test]
    fn rotation_scale_and_offset_change_nothing() {
        let rows = [[1.0, 2.0], [0.5, -1.0], [-3.0, 0.25], [2.0, 2.0]];
        let turned = rows.map(|[x, y]| [7.0 + 3.0 * y, 1.0 - 3.0 * x]);
        close(cka(&features(&rows), &features(&turned)).unwrap(), 1.0);
        let stretched = rows.map(|[x, y]| [10.0 * x, y]);
        let alike = cka(&features(&rows), &features(&stretched)).unwrap();
        assert!(alike.unwrap() < 0.99);
    }

    #[test]
    fn unrelated_features_are_not_alike_and_equal_ones_say_nothing() {
        let x = features(&[[1.0, 0.0], [-1.0, 0.0], [1.0, 0.0], [-1.0, 0.0]]);
        let y = features(&[[0.0, 1.0], [0.0, 1.0], [0.0, -1.0], [0.0, -1.0]]);
        close(cka(&x, &y).unwrap(), 0.0);
        assert_eq!(cka(&x, &features(&[[0.1, 3.3]; 4])).unwrap(), None);
    }

    #[test]
    fn sets_that_do_not_fit_are_refused() {
        let (two, three) = (features(&[[0.0, 1.0]; 2]), features(&[[0.0, 1.0]; 3]));
        assert!(cka(&two, &three).is_err());
        assert!(cka(&features(&[]), &features(&[])).is_err());
    }
}
