//! What a network gets right: counts on the device, read back once.

mod chance;
mod distance;
mod distribution;
mod logits;
mod membership;
mod network;
mod observe;
mod probe;
mod projection;
pub mod registry;
mod similarity;

pub use chance::binomial_tail;
pub use distance::{
    Standing, adaptive_unlearning_score, average_gap, jensen_shannon, total_variation, tug_of_war,
};
pub use distribution::{Summary, histogram, streisand};
pub use logits::{EvalError, Features, Logits};
pub use membership::{membership_attack, membership_efficacy};
pub use network::{BINS, Distribution, NetworkMetrics, ToGold};
pub use observe::Observed;
pub(crate) use observe::observe;
pub use probe::Probe;
pub use projection::{ClassMean, Projection};
pub use registry::{METRICS, Metric};
pub use similarity::cka;

use burn::tensor::{Device, Int, Tensor, TensorData};
use serde::Serialize;

use crate::model::{DeviceImages, ResNet};

/// Images that go through a network at once when nothing is trained. On the CPU few, so that what
/// a layer leaves is still in the cache when the next one takes it; a GPU waits for each batch to be
/// submitted.
pub(crate) fn inference_batch(device: &Device) -> usize {
    match device.clone().inner() == Device::flex() {
        true => 25,
        false => 100,
    }
}

/// Predictions against true classes: row = true class, column = predicted class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confusion {
    counts: Vec<u32>,
    classes: usize,
}

impl Confusion {
    /// From `classes` x `classes` counts in row-major order.
    ///
    /// # Panics
    /// When there are not that many.
    pub fn new(counts: Vec<u32>, classes: usize) -> Self {
        assert_eq!(
            counts.len(),
            classes * classes,
            "a confusion matrix is square"
        );
        Self { counts, classes }
    }

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

    /// Classes told apart.
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

    /// Share of all images predicted right; 0 where there are none.
    pub fn accuracy(&self) -> f64 {
        share(self.correct(), self.counts.iter().sum())
    }

    /// Accuracy on the images of `class`; 0 where there are none.
    pub fn class_accuracy(&self, class: usize) -> f64 {
        share(self.row(class)[class], self.images(class))
    }

    /// Accuracy of each class.
    pub fn per_class(&self) -> Vec<f64> {
        (0..self.classes)
            .map(|class| self.class_accuracy(class))
            .collect()
    }

    /// Accuracy on the images of every class but `forget` (racc).
    pub fn retain_accuracy(&self, forget: usize) -> f64 {
        let retained = (0..self.classes).filter(|&class| class != forget);
        let (right, all) = retained.fold((0, 0), |(right, all), class| {
            (right + self.row(class)[class], all + self.images(class))
        });
        share(right, all)
    }

    /// Where the images of `class` go: the share predicted as each class.
    pub fn flow(&self, class: usize) -> Vec<f64> {
        let all = self.images(class);
        self.row(class)
            .iter()
            .map(|&count| share(count, all))
            .collect()
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        0.0
    } else {
        f64::from(part) / f64::from(whole)
    }
}

/// The accuracies of one network at one moment, as fractions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Accuracies {
    /// On the forget class's training images (facc).
    pub facc_train: f64,
    /// On the training images of the other classes (racc).
    pub racc_train: f64,
    /// On the forget class's test images.
    pub facc_test: f64,
    /// On the test images of the other classes.
    pub racc_test: f64,
    /// By class, on the training images.
    pub train_per_class: Vec<f64>,
    /// By class, on the test images.
    pub test_per_class: Vec<f64>,
    /// Where the forget class's training images go.
    pub flow_train: Vec<f64>,
    /// Where its test images go.
    pub flow_test: Vec<f64>,
}

impl Accuracies {
    /// All figures from the two splits' confusions.
    pub fn new(train: &Confusion, test: &Confusion, forget: usize) -> Self {
        Self {
            facc_train: train.class_accuracy(forget),
            racc_train: train.retain_accuracy(forget),
            facc_test: test.class_accuracy(forget),
            racc_test: test.retain_accuracy(forget),
            train_per_class: train.per_class(),
            test_per_class: test.per_class(),
            flow_train: train.flow(forget),
            flow_test: test.flow(forget),
        }
    }
}

/// Counts predictions of a network on a device, a batch at a time, without reading anything back.
pub struct Counter {
    counts: Tensor<2>,
    /// `(1, classes)`: 0, 1, …
    columns: Tensor<2, Int>,
    classes: usize,
}

impl Counter {
    /// An empty count on the plain side of `device`.
    pub fn new(classes: usize, device: &Device) -> Self {
        let device = device.clone().inner();
        let columns: Vec<i32> = (0..classes as i32).collect();
        Self {
            counts: Tensor::zeros([classes, classes], &device),
            columns: Tensor::from_data(TensorData::new(columns, [1, classes]), &device),
            classes,
        }
    }

    /// The count of all images of an observation.
    pub fn of(observed: &Observed) -> Self {
        Self::of_logits(observed.logits(), observed.labels())
    }

    /// The count of all images whose logits `(images, classes)` these are.
    pub fn of_logits(logits: Tensor<2>, labels: &[u8]) -> Self {
        let mut counter = Self::new(logits.dims()[1], &logits.device());
        counter.add(logits, labels);
        counter
    }

    /// Adds logits `(batch, classes)` against their true classes.
    pub fn add(&mut self, logits: Tensor<2>, labels: &[u8]) {
        let device = logits.device();
        let classes = self.classes;
        let batch = labels.len();
        let labels: Vec<i32> = labels.iter().map(|&label| i32::from(label)).collect();
        let labels = Tensor::<2, Int>::from_data(TensorData::new(labels, [batch, 1]), &device);
        let columns = self.columns.clone().expand([batch, classes]);
        let one_hot = |index: Tensor<2, Int>| {
            index
                .expand([batch, classes])
                .equal(columns.clone())
                .float()
        };
        let truth = one_hot(labels);
        let guess = one_hot(logits.argmax(1));
        self.counts = self.counts.clone() + truth.transpose().matmul(guess);
    }

    /// The counts so far, on the device, for reading back with others.
    pub fn counts(&self) -> Tensor<1> {
        self.counts.clone().reshape([self.classes * self.classes])
    }
}

/// Predicts the images `from..to` of a split and counts them. The network must be in inference
/// form ([`burn::module::Module::valid`]).
pub fn count(model: &ResNet, images: &DeviceImages, from: usize, to: usize, counter: &mut Counter) {
    let logits = model.forward(images.range(from, to));
    counter.add(logits, &images.labels()[from..to]);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three classes; class 2 has no images.
    fn example() -> Confusion {
        Confusion::tally(&[0, 0, 1, 2, 1], &[0, 0, 0, 1, 1], 3)
    }

    #[test]
    fn figures_by_hand() {
        let confusion = example();
        assert_eq!(confusion.accuracy(), 3.0 / 5.0);
        assert_eq!(confusion.per_class(), [2.0 / 3.0, 0.5, 0.0]);
        assert_eq!(confusion.retain_accuracy(0), 0.5);
        assert_eq!(confusion.retain_accuracy(1), 2.0 / 3.0);
        assert_eq!(confusion.flow(1), [0.0, 0.5, 0.5]);
        assert_eq!(confusion.flow(2), [0.0, 0.0, 0.0]);
    }

    #[test]
    fn counting_on_the_device_agrees_with_the_host() {
        let device = Device::flex();
        let logits = [
            [9.0, 1.0, 0.0],
            [2.0, 1.0, 0.0],
            [0.0, 3.0, 1.0],
            [0.0, 1.0, 7.0],
            [0.0, 2.0, 1.0],
        ];
        let mut counter = Counter::new(3, &device);
        counter.add(
            Tensor::from_data(TensorData::from(logits), &device).slice([0..2, 0..3]),
            &[0, 0],
        );
        counter.add(
            Tensor::from_data(TensorData::from(logits), &device).slice([2..5, 0..3]),
            &[0, 1, 1],
        );
        let counts = counter.counts().into_data().try_to_vec::<f32>().unwrap();
        let counts = counts.into_iter().map(|count| count as u32).collect();
        assert_eq!(Confusion::new(counts, 3), example());
    }
}
