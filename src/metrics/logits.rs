//! Checked logits and features, and what follows from a single row.

use std::ops::Deref;

use nalgebra::{DMatrix, RowDVector};
use thiserror::Error;

/// Why a metric cannot be computed.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
pub enum EvalError {
    /// Values, labels and extents contradict each other.
    #[error("{what}: {found} were given where {expected} are needed")]
    Shape {
        /// Which values.
        what: &'static str,
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// A label is no class.
    #[error("image {image} has label {label}, but there are {classes} classes")]
    Label {
        /// Its position.
        image: usize,
        /// Its label.
        label: u8,
        /// How many classes there are.
        classes: usize,
    },
    /// A value is NaN or infinite: the network has diverged, or the device failed.
    #[error(
        "the network gives no finite number for image {image}: it has diverged; reset it, or lower \
         the learning rate"
    )]
    NotFinite {
        /// Its position.
        image: usize,
    },
    /// Too few images for a metric.
    #[error("{what} needs at least {wanted} images, there are {found}: use more images")]
    TooFew {
        /// The metric or set.
        what: &'static str,
        /// How many it needs.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
}

/// Fails where there are fewer than `wanted`.
pub(super) fn at_least(what: &'static str, wanted: usize, found: usize) -> Result<(), EvalError> {
    match found >= wanted {
        true => Ok(()),
        false => Err(EvalError::TooFew {
            what,
            wanted,
            found,
        }),
    }
}

/// Fails where a label is no class.
pub(super) fn check_labels(labels: &[u8], classes: usize) -> Result<(), EvalError> {
    let outside = |&label: &u8| usize::from(label) >= classes;
    match labels.iter().position(outside) {
        None => Ok(()),
        Some(image) => Err(EvalError::Label {
            image,
            label: labels[image],
            classes,
        }),
    }
}

/// Fails where not all that is expected is there.
pub(super) fn check_shape(
    what: &'static str,
    found: usize,
    expected: usize,
) -> Result<(), EvalError> {
    match found == expected {
        true => Ok(()),
        false => Err(EvalError::Shape {
            what,
            found,
            expected,
        }),
    }
}

/// Finite rows of one width, with the true class of each image.
#[derive(Debug, Clone, PartialEq)]
pub struct Rows {
    values: Vec<f32>,
    width: usize,
    labels: Vec<u8>,
}

impl Rows {
    fn new(
        what: &'static str,
        values: Vec<f32>,
        width: usize,
        labels: Vec<u8>,
    ) -> Result<Self, EvalError> {
        check_shape(what, values.len(), width * labels.len())?;
        match values.iter().position(|value| !value.is_finite()) {
            Some(at) => Err(EvalError::NotFinite { image: at / width }),
            None => Ok(Self {
                values,
                width,
                labels,
            }),
        }
    }

    /// Images.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are no images.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// Values of an image.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The true class of each image.
    pub fn labels(&self) -> &[u8] {
        &self.labels
    }

    pub(super) fn row(&self, i: usize) -> &[f32] {
        &self.values[i * self.width..(i + 1) * self.width]
    }

    fn select(&self, images: &[u32]) -> Self {
        let images = || images.iter().map(|&i| i as usize);
        Self {
            values: images().flat_map(|i| self.row(i)).copied().collect(),
            width: self.width,
            labels: images().map(|i| self.labels[i]).collect(),
        }
    }
}

/// A network's logits for a set of images.
#[derive(Debug, Clone, PartialEq)]
pub struct Logits(Rows);

impl Logits {
    /// From `(images, classes)` in row-major order and the true classes.
    ///
    /// # Errors
    /// Extents that do not fit, a label that is no class, a value that is not finite.
    pub fn new(values: Vec<f32>, classes: usize, labels: Vec<u8>) -> Result<Self, EvalError> {
        check_labels(&labels, classes)?;
        Rows::new("logits", values, classes, labels).map(Self)
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.0.width
    }

    /// Fails where the other network's logits are not of as many images and classes.
    pub(super) fn same_size(&self, other: &Self) -> Result<(), EvalError> {
        let [found, expected] = [other, self].map(|logits| logits.len() * logits.classes());
        check_shape(
            "logits of two networks for the same images",
            found,
            expected,
        )
    }

    /// The images at these positions.
    pub fn select(&self, images: &[u32]) -> Self {
        Self(self.0.select(images))
    }

    /// The predicted class of each image; of equal logits the first.
    pub fn predictions(&self) -> Vec<u8> {
        let largest = |i| {
            let row = self.row(i);
            (1..row.len()).fold(0, |best, c| if row[c] > row[best] { c } else { best }) as u8
        };
        (0..self.len()).map(largest).collect()
    }

    /// ln softmax of row `i`, in nats.
    pub(crate) fn log_probabilities(&self, i: usize) -> Vec<f64> {
        let row = self.row(i);
        let most = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let apart = row.iter().map(|&z| f64::from(z) - f64::from(most));
        let sum: f64 = apart.clone().map(f64::exp).sum();
        apart.map(|z| z - sum.ln()).collect()
    }

    /// Cross-entropy of each image, `-ln p(true class)`, in nats.
    pub fn losses(&self) -> Vec<f64> {
        let labels = self.labels().iter().enumerate();
        labels
            .map(|(i, &label)| -self.log_probabilities(i)[usize::from(label)])
            .collect()
    }

    /// Logit confidence of each image's true class, `ln p / (1 - p)`: its logit less the
    /// log-sum-exp of the others'.
    pub fn confidences(&self) -> Vec<f64> {
        let confidence = |(i, &label): (usize, &u8)| {
            let (row, label) = (self.row(i), usize::from(label));
            let others = || {
                (0..row.len())
                    .filter(|&c| c != label)
                    .map(|c| f64::from(row[c]))
            };
            let most = others().fold(f64::NEG_INFINITY, f64::max);
            let sum: f64 = others().map(|z| (z - most).exp()).sum();
            f64::from(row[label]) - (most + sum.ln())
        };
        self.labels().iter().enumerate().map(confidence).collect()
    }

    /// Entropy of each image's prediction, `-sum p ln p`, in nats; at most ln(classes).
    pub fn entropies(&self) -> Vec<f64> {
        let entropy = |i| {
            let logs = self.log_probabilities(i);
            -logs.iter().map(|log| log.exp() * log).sum::<f64>()
        };
        (0..self.len()).map(entropy).collect()
    }

    /// The mean prediction: for each class the mean of its probability; sums to 1.
    ///
    /// # Errors
    /// No images.
    pub fn mean_prediction(&self) -> Result<Vec<f64>, EvalError> {
        at_least("a mean prediction", 1, self.len())?;
        let mut mean = vec![0.0; self.classes()];
        for i in 0..self.len() {
            for (mean, log) in mean.iter_mut().zip(self.log_probabilities(i)) {
                *mean += log.exp() / self.len() as f64;
            }
        }
        Ok(mean)
    }
}

impl Deref for Logits {
    type Target = Rows;

    fn deref(&self) -> &Rows {
        &self.0
    }
}

/// A network's penultimate features of a set of images.
#[derive(Debug, Clone, PartialEq)]
pub struct Features(Rows);

impl Deref for Features {
    type Target = Rows;

    fn deref(&self) -> &Rows {
        &self.0
    }
}

impl Features {
    /// From `(images, width)` in row-major order and the true classes.
    ///
    /// # Errors
    /// Extents that do not fit, a value that is not finite.
    pub fn new(values: Vec<f32>, width: usize, labels: Vec<u8>) -> Result<Self, EvalError> {
        Rows::new("features", values, width, labels).map(Self)
    }

    /// The images of `class`.
    pub fn of(&self, class: u8) -> Self {
        let is = |&i: &u32| self.labels()[i as usize] == class;
        self.select(&(0..self.len() as u32).filter(is).collect::<Vec<_>>())
    }

    /// The images at these positions.
    pub fn select(&self, images: &[u32]) -> Self {
        Self(self.0.select(images))
    }

    /// `(images, width)`, the mean of each column taken away, and these means. The first row goes
    /// first: what is alike for all images is then exactly 0, whatever it was.
    pub(super) fn centered(&self) -> (DMatrix<f64>, RowDVector<f64>) {
        let mut matrix = self.matrix();
        if self.is_empty() {
            return (matrix, RowDVector::zeros(self.width()));
        }
        let first = matrix.row(0).into_owned();
        matrix.row_iter_mut().for_each(|mut row| row -= &first);
        let mean = matrix.row_mean();
        matrix.row_iter_mut().for_each(|mut row| row -= &mean);
        (matrix, first + mean)
    }

    /// `(images, width)`.
    pub(super) fn matrix(&self) -> DMatrix<f64> {
        let values = self.values.iter().map(|&value| f64::from(value));
        DMatrix::from_row_iterator(self.len(), self.width(), values)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::testing::assert_close;

    /// Logits whose softmax is `rows`.
    pub fn of_probabilities<const C: usize>(rows: &[[f64; C]], labels: &[u8]) -> Logits {
        let values = rows.iter().flatten().map(|p| p.ln() as f32).collect();
        Logits::new(values, C, labels.to_vec()).unwrap()
    }

    fn close(found: &[f64], wanted: &[f64]) {
        assert_close(found, wanted, 1e-6);
    }

    /// Fails where a metric of two networks takes sets of another size or of none.
    pub fn refuses_what_does_not_fit(metric: fn(&Logits, &Logits) -> Result<f64, EvalError>) {
        let of = |labels: &[u8]| {
            let values = vec![0.0; 2 * labels.len()];
            Logits::new(values, 2, labels.to_vec()).unwrap()
        };
        assert!(metric(&of(&[0]), &of(&[0, 1])).is_err());
        assert!(metric(&of(&[]), &of(&[])).is_err());
    }

    /// Two networks' logits of an image of which each is sure, of another class.
    pub fn opposites() -> [Logits; 2] {
        [[500.0, -500.0, 0.0], [-500.0, 500.0, 0.0]]
            .map(|row| Logits::new(row.to_vec(), 3, vec![0]).unwrap())
    }

    #[test]
    fn figures_of_a_row_by_hand() {
        let logits = of_probabilities(&[[0.5, 0.25, 0.25], [0.1, 0.8, 0.1]], &[0, 2]);
        assert_eq!(logits.predictions(), [0, 1]);
        // -ln .5 and -ln .1
        close(&logits.losses(), &[std::f64::consts::LN_2, 10f64.ln()]);
        // .5 ln 2 + 2 * .25 ln 4 = 1.5 ln 2; .2 ln 10 + .8 ln 1.25
        let entropies = [
            1.5 * std::f64::consts::LN_2,
            0.2 * 10f64.ln() + 0.8 * 1.25f64.ln(),
        ];
        close(&logits.entropies(), &entropies);
        close(&logits.mean_prediction().unwrap(), &[0.3, 0.525, 0.175]);
        assert_eq!(logits.select(&[1, 0, 1]).labels(), [2, 0, 2]);
        close(&logits.select(&[1]).losses(), &[10f64.ln()]);
        // ln(.5 / .5) and ln(.1 / .9)
        close(&logits.confidences(), &[0.0, -(9f64.ln())]);
    }

    #[test]
    fn equal_and_huge_logits_are_no_trouble() {
        let logits = Logits::new(vec![7.0; 4], 4, vec![3]).unwrap();
        assert_eq!(logits.predictions(), [0]);
        close(&logits.entropies(), &[4f64.ln()]);
        let huge = Logits::new(vec![3e38, -3e38], 2, vec![0]).unwrap();
        close(&huge.losses(), &[0.0]);
        assert!(huge.confidences()[0] > 1e38);
        close(&huge.entropies(), &[0.0]);
    }

    #[test]
    fn what_is_no_set_of_logits_is_refused() {
        let error = Logits::new(vec![0.0, 1.0, f32::NAN, 0.0], 2, vec![0, 1]).unwrap_err();
        assert_eq!(error, EvalError::NotFinite { image: 1 });
        assert!(Logits::new(vec![0.0; 3], 2, vec![0, 1]).is_err());
        assert!(matches!(
            Logits::new(vec![0.0; 4], 2, vec![0, 2]),
            Err(EvalError::Label {
                image: 1,
                label: 2,
                classes: 2
            })
        ));
        let empty = Logits::new(vec![], 2, vec![]).unwrap();
        assert!(empty.mean_prediction().is_err());
        assert!(Features::new(vec![f32::INFINITY], 1, vec![0]).is_err());
    }
}
