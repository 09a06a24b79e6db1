//! The linear probe: what a linear classifier still finds in the features.

use nalgebra::{DMatrix, RowDVector};

use super::logits::{EvalError, Features, at_least, check_labels};
use crate::model::TensorEntry;

/// Ridge penalty for an image, in units of the features' mean variance.
const PENALTY: f64 = 1e-3;

/// A linear head fitted in closed form to frozen features and true labels of all classes.
///
/// Ridge regression to one-hot targets: with `X` the centered features `(images, width)`, `Y` the
/// centered targets `(images, classes)`, `n` images and `v` the mean variance of a feature,
/// `W = (X^T X + n v 0.001 I)^-1 X^T Y`; the predicted class is the largest output. Retrained heads
/// show what accuracy hides: SalUn's 0% on the forget class becomes 92.6% under a probe, gold's
/// 77.4% (arXiv 2604.08271). The target is gold's value.
#[derive(Debug, Clone)]
pub struct Probe {
    weights: DMatrix<f64>,
    bias: RowDVector<f64>,
}

impl Probe {
    /// Fits it.
    ///
    /// # Errors
    /// Fewer than two images, a label that is no class.
    pub fn fit(features: &Features, classes: usize) -> Result<Self, EvalError> {
        at_least("the linear probe", 2, features.len())?;
        let labels = features.labels();
        check_labels(labels, classes)?;
        let count = features.len() as f64;
        let (x, center) = features.centered();
        let mut y = DMatrix::zeros(features.len(), classes);
        for (image, &label) in labels.iter().enumerate() {
            y[(image, usize::from(label))] = 1.0;
        }
        let share = y.row_mean();
        // X is centered, so centering Y changes nothing in X^T Y.
        let targets = x.tr_mul(&y);
        let mut covariance = x.tr_mul(&x);
        // The second part is for features that are all alike: then every output is the class's share.
        let penalty = PENALTY * covariance.trace() / features.width() as f64 + 1e-12 * count;
        for i in 0..features.width() {
            covariance[(i, i)] += penalty;
        }
        let factor = covariance.cholesky().expect("penalized, it is positive");
        let weights = factor.solve(&targets);
        let bias = share - center * &weights;
        Ok(Self { weights, bias })
    }

    /// The predicted class of each image.
    ///
    /// # Panics
    /// When the features are of another width.
    pub fn predict(&self, features: &Features) -> Vec<u8> {
        let outputs = features.matrix() * &self.weights;
        outputs
            .row_iter()
            .map(|row| (row + &self.bias).transpose().argmax().0 as u8)
            .collect()
    }

    /// Its weight `(classes, width)` and bias `(classes)` as a network's head has them, multiplied by
    /// `sharpness`.
    pub fn as_layer(&self, sharpness: f64) -> [TensorEntry; 2] {
        let (width, classes) = self.weights.shape();
        let single = |value: f64| (sharpness * value) as f32;
        // Column by column in memory: a class's weights are side by side.
        let parts = [
            (vec![classes, width], self.weights.as_slice()),
            (vec![classes], self.bias.as_slice()),
        ];
        parts.map(|(shape, values)| TensorEntry {
            shape,
            values: values.iter().copied().map(single).collect(),
        })
    }

    /// The share of images whose class it finds.
    ///
    /// # Errors
    /// No images.
    pub fn accuracy(&self, features: &Features) -> Result<f64, EvalError> {
        at_least("a probe's accuracy", 1, features.len())?;
        let guesses = self.predict(features);
        let pairs = guesses.iter().zip(features.labels());
        Ok(pairs.filter(|(guess, label)| guess == label).count() as f64 / features.len() as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;

    /// One feature: -1 and -1 are of class 0, 1 and 1 of class 1. Centered already; X^T X = 4, trace
    /// over width 4, penalty .004; X^T Y = (-2, 2). W = (-2, 2) / 4.004 and the bias the shares, .5.
    #[test]
    fn a_fit_by_hand() {
        let features = Features::new(vec![-1.0, -1.0, 1.0, 1.0], 1, vec![0, 0, 1, 1]).unwrap();
        let probe = Probe::fit(&features, 2).unwrap();
        let weights = [-2.0 / 4.004, 2.0 / 4.004];
        assert_close(probe.weights.as_slice(), &weights, 1e-9);
        assert_close(probe.bias.as_slice(), &[0.5; 2], 1e-9);
        assert_eq!(probe.accuracy(&features).unwrap(), 1.0);
        let [weight, bias] = probe.as_layer(4.004);
        assert_eq!((weight.shape, bias.shape), (vec![2, 1], vec![2]));
        assert_close(&weight.values, &[-2.0, 2.0], 1e-5);
        assert_close(&bias.values, &[2.002, 2.002], 1e-5);
        let wrong = Features::new(vec![-3.0, 0.2], 1, vec![1, 1]).unwrap();
        assert_eq!(probe.predict(&wrong), [0, 1]);
        assert_eq!(probe.accuracy(&wrong).unwrap(), 0.5);
    }

    #[test]
    fn an_offset_and_a_scale_of_the_features_change_nothing() {
        let values: Vec<f32> = (0..60).map(|i| ((i * i * 7) % 23) as f32).collect();
        let labels: Vec<u8> = (0..20).map(|i| (i % 3) as u8).collect();
        let moved = values.iter().map(|x| 5.0 * x + 100.0).collect();
        let features = Features::new(values, 3, labels.clone()).unwrap();
        let moved = Features::new(moved, 3, labels).unwrap();
        let predict = |features| Probe::fit(features, 3).unwrap().predict(features);
        assert_eq!(predict(&features), predict(&moved));
    }

    #[test]
    fn features_that_say_nothing_give_the_commonest_class() {
        let features = Features::new(vec![2.0; 6], 2, vec![1, 1, 0]).unwrap();
        assert_eq!(Probe::fit(&features, 3).unwrap().predict(&features), [1; 3]);
    }

    #[test]
    fn what_cannot_be_fitted_is_refused() {
        let none = Features::new(vec![], 2, vec![]).unwrap();
        assert!(Probe::fit(&none, 2).is_err());
        let strange = Features::new(vec![1.0, 2.0], 1, vec![0, 9]).unwrap();
        assert!(Probe::fit(&strange, 2).is_err());
        let two = Features::new(vec![0.0, 1.0], 1, vec![0, 1]).unwrap();
        let none = Features::new(vec![], 1, vec![]).unwrap();
        assert!(Probe::fit(&two, 2).unwrap().accuracy(&none).is_err());
    }
}
