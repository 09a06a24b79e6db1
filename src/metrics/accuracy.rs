//! Accuracies: what a network gets right, by set and by class, and where the forgotten images go.

use serde::Serialize;

use super::logits::{EvalError, at_least};
use crate::data::{Mislabeled, Partition};

/// Predictions against true classes: row = true class, column = predicted class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confusion {
    counts: Vec<u32>,
    classes: usize,
}

impl Confusion {
    /// From predicted and true classes, image by image.
    pub fn tally(predicted: &[u8], labels: &[u8], classes: usize) -> Self {
        let mut counts = vec![0; classes * classes];
        for (&guess, &label) in predicted.iter().zip(labels) {
            counts[usize::from(label) * classes + usize::from(guess)] += 1;
        }
        Self { counts, classes }
    }

    fn row(&self, class: usize) -> &[u32] {
        &self.counts[class * self.classes..(class + 1) * self.classes]
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.classes
    }

    /// Images of `class`.
    pub fn images(&self, class: usize) -> u32 {
        self.row(class).iter().sum()
    }

    /// Images whose class was predicted.
    pub fn correct(&self) -> u32 {
        (0..self.classes).map(|class| self.row(class)[class]).sum()
    }

    /// Share of all images predicted right; none where there are no images.
    pub fn accuracy(&self) -> Option<f64> {
        share(self.correct(), self.counts.iter().sum())
    }

    /// Accuracy on the images of `class`; none where there are no images.
    pub fn class_accuracy(&self, class: usize) -> Option<f64> {
        share(self.row(class)[class], self.images(class))
    }

    /// Accuracy of each class.
    pub fn per_class(&self) -> Vec<Option<f64>> {
        (0..self.classes)
            .map(|class| self.class_accuracy(class))
            .collect()
    }

    /// Where all images go: the share predicted as each class; 0 where there are no images.
    pub fn flow(&self) -> Vec<f64> {
        let all = self.counts.iter().sum();
        let column = |class| (0..self.classes).map(|row| self.row(row)[class]).sum();
        (0..self.classes)
            .map(|class| share(column(class), all).unwrap_or_default())
            .collect()
    }
}

/// The share of mislabeled images that is predicted as it was taught; none where there are none.
fn wrong_label_share(predicted: &[u8], mislabeled: &[Mislabeled]) -> Option<f64> {
    let as_taught = mislabeled
        .iter()
        .filter(|wrong| predicted[wrong.image as usize] == wrong.taught);
    share(as_taught.count() as u32, mislabeled.len() as u32)
}

fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

/// The accuracies of one network at one moment, as fractions; none where there are no images.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Accuracies {
    /// On the forget class's training images (facc).
    pub facc_train: Option<f64>,
    /// On the training images of the other classes (racc).
    pub racc_train: Option<f64>,
    /// On the forget class's test images.
    pub facc_test: Option<f64>,
    /// On the test images of the other classes.
    pub racc_test: Option<f64>,
    /// By class, on the training images.
    pub train_per_class: Vec<Option<f64>>,
    /// By class, on the test images.
    pub test_per_class: Vec<Option<f64>>,
    /// Where the forget class's training images go.
    pub flow_train: Vec<f64>,
    /// Where its test images go.
    pub flow_test: Vec<f64>,
    /// Of forgotten training images that were taught under wrong labels: the share that gets its
    /// wrong label.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub wrong_label_train: Option<f64>,
}

impl Accuracies {
    /// From the predicted and the true classes of training and test images, and which of them are
    /// to be forgotten.
    pub fn new(
        predicted: &[Vec<u8>; 2],
        labels: [&[u8]; 2],
        parts: &[Partition; 2],
        classes: usize,
    ) -> Self {
        let all = |split: usize| Confusion::tally(&predicted[split], labels[split], classes);
        let tally = |split: usize, images: &[u32]| {
            let of = |all: &[u8]| images.iter().map(|&i| all[i as usize]).collect::<Vec<_>>();
            Confusion::tally(&of(&predicted[split]), &of(labels[split]), classes)
        };
        let forget = [0, 1].map(|split| tally(split, &parts[split].forget));
        let retain = [0, 1].map(|split| tally(split, &parts[split].retain));
        Self {
            facc_train: forget[0].accuracy(),
            racc_train: retain[0].accuracy(),
            facc_test: forget[1].accuracy(),
            racc_test: retain[1].accuracy(),
            train_per_class: all(0).per_class(),
            test_per_class: all(1).per_class(),
            flow_train: forget[0].flow(),
            flow_test: forget[1].flow(),
            wrong_label_train: wrong_label_share(&predicted[0], &parts[0].mislabeled),
        }
    }

    /// On the training images to forget, on those to retain, and on the test images to retain: what
    /// the summary metrics compare.
    ///
    /// # Errors
    /// One of them is of no images.
    pub fn compared(&self) -> Result<[f64; 3], EvalError> {
        let mut values = [0.0; 3];
        let accuracies = [self.facc_train, self.racc_train, self.racc_test];
        for (value, accuracy) in values.iter_mut().zip(accuracies) {
            at_least("an accuracy", 1, usize::from(accuracy.is_some()))?;
            *value = accuracy.unwrap_or_default();
        }
        Ok(values)
    }

    /// How far apart two networks are in each of these.
    ///
    /// # Errors
    /// One of them is of no images.
    pub(super) fn gaps(&self, other: &Self) -> Result<[f64; 3], EvalError> {
        let ([a, b, c], [d, e, f]) = (self.compared()?, other.compared()?);
        Ok([(a - d).abs(), (b - e).abs(), (c - f).abs()])
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::data::ForgetTarget;

    const PREDICTED: [u8; 5] = [0, 0, 1, 2, 1];
    const LABELS: [u8; 5] = [0, 0, 0, 1, 1];

    /// Of three classes, of which class 2 has no images, both splits alike.
    pub fn example(forget: u8) -> Accuracies {
        of_target(&ForgetTarget::Class(forget))
    }

    fn of_target(target: &ForgetTarget) -> Accuracies {
        let parts = target.partitions([&LABELS; 2]);
        let predicted = [PREDICTED.to_vec(), PREDICTED.to_vec()];
        Accuracies::new(&predicted, [&LABELS; 2], &parts, 3)
    }

    /// Of images 1 and 2, taught as classes 2 and 1, the first is predicted as it is, the second as
    /// it was taught.
    #[test]
    fn single_images_by_hand() {
        let wrong = [(1, 2), (2, 1)].map(|(image, taught)| Mislabeled { image, taught });
        let found = of_target(&ForgetTarget::images(vec![1, 2], &wrong));
        assert_eq!(
            (found.facc_train, found.wrong_label_train),
            (Some(0.5), Some(0.5))
        );
        // Images 0, 3 and 4: right, wrong, right. No test image is forgotten.
        assert_eq!(found.racc_train, Some(2.0 / 3.0));
        assert_eq!((found.facc_test, found.racc_test), (None, Some(3.0 / 5.0)));
        assert_eq!(example(0).wrong_label_train, None);
    }

    /// For the tests of the summary metrics: an unlearned network's and gold's.
    pub fn pair() -> [Accuracies; 2] {
        let of = |[facc_train, racc_train, racc_test]: [f64; 3]| Accuracies {
            facc_train: Some(facc_train),
            racc_train: Some(racc_train),
            racc_test: Some(racc_test),
            ..example(0)
        };
        [of([0.2, 0.8, 0.7]), of([0.0, 0.9, 0.8])]
    }

    #[test]
    fn accuracies_by_hand() {
        let confusion = Confusion::tally(&PREDICTED, &LABELS, 3);
        assert_eq!(confusion.accuracy(), Some(3.0 / 5.0));
        assert_eq!((confusion.images(0), confusion.correct()), (3, 3));
        let [zero, one, two] = [0, 1, 2].map(example);
        let two_thirds = Some(2.0 / 3.0);
        assert_eq!(zero.train_per_class, [two_thirds, Some(0.5), None]);
        assert_eq!((zero.facc_train, zero.racc_test), (two_thirds, Some(0.5)));
        assert_eq!((one.facc_test, one.racc_train), (Some(0.5), two_thirds));
        assert_eq!(one.flow_test, [0.0, 0.5, 0.5]);
        assert_eq!(one.compared().unwrap()[0], 0.5);
        // Of no images there is no accuracy, which is not 0.
        assert_eq!((two.facc_train, two.racc_train), (None, Some(3.0 / 5.0)));
        assert!(two.compared().is_err());
        assert_eq!(two.flow_train, [0.0, 0.0, 0.0]);
    }
}
