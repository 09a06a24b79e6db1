//! A plane to look at features in, the same for every network.

use nalgebra::{DMatrix, RowDVector, SymmetricEigen};
use serde::Serialize;

use super::logits::{EvalError, Features, at_least, check_shape};

/// The two principal axes of one network's features (Pearson, 1901). Fitted on the original, it
/// shows where an unlearned and a retrained network put the same images.
#[derive(Debug, Clone)]
pub struct Projection {
    center: RowDVector<f64>,
    /// `(width, 2)`.
    axes: DMatrix<f64>,
    /// The share of the features' variance along each axis, 0 to 1.
    pub explained: [f64; 2],
}

/// A class's place in the plane.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ClassMean {
    /// The class.
    pub class: u8,
    /// Mean of its images, in the features' unit.
    pub at: [f64; 2],
}

impl Projection {
    /// Fits it. The sign of an axis is free; its largest component is made positive.
    ///
    /// # Errors
    /// Fewer than two images or features.
    pub fn fit(features: &Features) -> Result<Self, EvalError> {
        at_least("a projection", 2, features.len())?;
        let width = features.width();
        check_shape("features of an image for a projection", width.min(2), 2)?;
        let (x, center) = features.centered();
        let eigen = SymmetricEigen::new(x.tr_mul(&x));
        let mut order: Vec<usize> = (0..width).collect();
        order.sort_by(|&a, &b| eigen.eigenvalues[b].total_cmp(&eigen.eigenvalues[a]));
        let total: f64 = eigen.eigenvalues.iter().sum();
        let axes = [order[0], order[1]].map(|column| {
            let axis = eigen.eigenvectors.column(column);
            axis * axis[axis.iamax()].signum()
        });
        let explained = [0, 1].map(|i| match total > 0.0 {
            true => (eigen.eigenvalues[order[i]] / total).max(0.0),
            false => 0.0,
        });
        Ok(Self {
            center,
            axes: DMatrix::from_columns(&axes),
            explained,
        })
    }

    /// The place of each image.
    ///
    /// # Panics
    /// When the features are of another width.
    pub fn places(&self, features: &Features) -> Vec<[f64; 2]> {
        let places = features.matrix() * &self.axes;
        let offset = &self.center * &self.axes;
        let rows = places.row_iter();
        rows.map(|row| [row[0] - offset[0], row[1] - offset[1]])
            .collect()
    }

    /// The place of each class's mean; classes without images are left out.
    pub fn class_means(&self, features: &Features, classes: usize) -> Vec<ClassMean> {
        let places = self.places(features);
        let mean = |class: u8| {
            let pairs = places.iter().zip(features.labels());
            let of = pairs.filter(|&(_, &label)| label == class);
            let count = of.clone().count() as f64;
            let sum = of.fold([0.0; 2], |[x, y], (at, _)| [x + at[0], y + at[1]]);
            (count > 0.0).then(|| ClassMean {
                class,
                at: sum.map(|value| value / count),
            })
        };
        (0..classes as u8).filter_map(mean).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;

    /// Four points on a cross about (1, 1, 5): spread 3 along y, 1 along x, none along z.
    fn cross() -> Features {
        let rows = [
            [1.0, 4.0, 5.0],
            [1.0, -2.0, 5.0],
            [2.0, 1.0, 5.0],
            [0.0, 1.0, 5.0],
        ];
        Features::new(rows.concat(), 3, vec![0, 0, 1, 2]).unwrap()
    }

    fn close(found: [f64; 2], wanted: [f64; 2]) {
        assert_close(&found, &wanted, 5e-10);
    }

    #[test]
    fn axes_by_hand() {
        let projection = Projection::fit(&cross()).unwrap();
        // Sums of squares 18 along y and 2 along x.
        close(projection.explained, [0.9, 0.1]);
        let places = projection.places(&cross());
        close(places[0], [3.0, 0.0]);
        close(places[1], [-3.0, 0.0]);
        close(places[2], [0.0, 1.0]);
        let means = projection.class_means(&cross(), 4);
        let classes: Vec<u8> = means.iter().map(|mean| mean.class).collect();
        assert_eq!(classes, [0, 1, 2]);
        close(means[0].at, [0.0, 0.0]);
        close(means[2].at, [0.0, -1.0]);
    }

    #[test]
    fn the_plane_stays_for_other_features() {
        let projection = Projection::fit(&cross()).unwrap();
        let other = Features::new(vec![1.0, 3.0, -8.0], 3, vec![0]).unwrap();
        close(projection.places(&other)[0], [2.0, 0.0]);
    }

    #[test]
    fn too_little_to_span_a_plane_is_refused() {
        assert!(Projection::fit(&Features::new(vec![1.0, 2.0], 2, vec![0]).unwrap()).is_err());
        assert!(Projection::fit(&Features::new(vec![1.0, 2.0], 1, vec![0, 1]).unwrap()).is_err());
        let alike = Features::new(vec![0.1; 6], 2, vec![0; 3]).unwrap();
        assert_eq!(Projection::fit(&alike).unwrap().explained, [0.0, 0.0]);
    }
}
