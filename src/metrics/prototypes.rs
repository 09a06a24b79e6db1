//! Prototypical relearning: how many examples bring a class back without any training.

use rand::seq::SliceRandom;

use super::logits::{EvalError, Features, Logits, at_least, check_shape};
use crate::model::StateDict;
use crate::random::{Stream, stream};

/// How many examples are shown, one count after the other.
pub const SHOTS: [usize; 5] = [1, 2, 5, 10, 20];
/// Random choices of examples over which an accuracy is averaged: one example says little.
const DRAWS: usize = 20;

/// Accuracy on a class's test images after its row of the head was replaced by the mean feature of 1,
/// 2, 5, 10 and 20 of its training images ([`SHOTS`]; fewer counts where there are fewer images), the
/// mean over 20 seeded choices of them.
///
/// `head` is the network that the features are of; `shown` and `retained` its features of the class's
/// and the other classes' training images, `tested` its features and logits of the class's test images.
/// No gradient step is taken, so what comes back was there: a head that hides the class gives it away
/// at once ("Prototypical Relearning Attack", arXiv 2506.01318). The target is gold's value.
///
/// The row is the mean feature less the mean of `retained`, scaled to the mean length of the other
/// classes' rows, and at that mean the class's logit is the mean of theirs. Features are never
/// negative, so a row that is not centered finds every image in every network, gold included.
///
/// # Errors
/// No images, extents that do not fit.
pub fn prototypical_relearning(
    head: &StateDict,
    class: u8,
    [shown, retained]: [&Features; 2],
    (features, logits): (&Features, &Logits),
    seed: u64,
) -> Result<Vec<f64>, EvalError> {
    at_least("prototypical relearning's training set", 1, shown.len())?;
    at_least("prototypical relearning's test set", 1, features.len())?;
    let (class, width) = (usize::from(class), features.width());
    let values = |name: &str| {
        head.tensors()
            .get(name)
            .map_or(&[][..], |entry| &entry.values)
    };
    let (weight, biases) = (values("head.weight"), values("head.bias"));
    check_shape("the head's weights", weight.len(), width * logits.classes())?;
    check_shape("the head's biases", biases.len(), logits.classes())?;
    let others = || (0..logits.classes()).filter(|&other| other != class);
    let count = others().count() as f64;
    let row = |other: usize| &weight[other * width..(other + 1) * width];
    let length = others()
        .map(|other| norm(row(other).iter().map(|&w| f64::from(w))))
        .sum::<f64>()
        / count;
    let center = retained.matrix().row_mean();
    // What the others' logits are at the center, on average.
    let level = others()
        .map(|other| {
            let products = row(other).iter().zip(center.iter());
            f64::from(biases[other]) + products.map(|(&w, f)| f64::from(w) * f).sum::<f64>()
        })
        .sum::<f64>()
        / count;
    let shown = shown.matrix();
    let tested = features.matrix();
    // What the class's new logit has to exceed.
    let best: Vec<f64> = (0..logits.len())
        .map(|image| {
            let logits = logits.row(image);
            others()
                .map(|other| f64::from(logits[other]))
                .fold(f64::NEG_INFINITY, f64::max)
        })
        .collect();
    let mut rng = stream(seed, Stream::Prototypes as u64);
    let mut order: Vec<usize> = (0..shown.nrows()).collect();
    let mut sums = [0.0; SHOTS.len()];
    for _ in 0..DRAWS {
        order.shuffle(&mut rng);
        for (sum, shots) in sums.iter_mut().zip(SHOTS) {
            let chosen = order.iter().take(shots);
            let mean = shown.select_rows(chosen).row_mean() - &center;
            let scale = length / norm(mean.iter().copied()).max(f64::MIN_POSITIVE);
            let toward = mean * scale;
            let bias = level - toward.dot(&center);
            let scores = &tested * toward.transpose();
            let found = scores
                .iter()
                .zip(&best)
                .filter(|(score, best)| *score + bias > **best);
            *sum += found.count() as f64;
        }
    }
    let tries = (DRAWS * tested.nrows()) as f64;
    let possible = SHOTS
        .iter()
        .filter(|&&shots| shots <= shown.nrows())
        .count();
    Ok(sums[..possible].iter().map(|sum| sum / tries).collect())
}

fn norm(values: impl Iterator<Item = f64>) -> f64 {
    values.map(|value| value * value).sum::<f64>().sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TensorEntry;
    use crate::testing::assert_close;

    /// A head of three classes on two features: class 0 is never answered.
    fn head() -> StateDict {
        let entry = |shape: &[usize], values: &[f32]| TensorEntry {
            shape: shape.to_vec(),
            values: values.to_vec(),
        };
        StateDict::default().with_head(
            entry(&[3, 2], &[0.0, 0.0, 1.0, 0.0, 0.0, 1.0]),
            entry(&[3], &[-100.0, 0.0, 0.0]),
        )
    }

    fn features(rows: &[[f32; 2]], label: u8) -> Features {
        Features::new(rows.concat(), 2, vec![label; rows.len()]).unwrap()
    }

    /// What the head makes of them.
    fn logits(rows: &[[f32; 2]]) -> Logits {
        let values = rows.iter().flat_map(|&[x, y]| [-100.0, x, y]).collect();
        Logits::new(values, 3, vec![0; rows.len()]).unwrap()
    }

    fn found(shown: &[[f32; 2]], retained: &[[f32; 2]], tested: &[[f32; 2]]) -> Vec<f64> {
        let sets = [&features(shown, 0), &features(retained, 1)];
        let tested = (&features(tested, 0), &logits(tested));
        prototypical_relearning(&head(), 0, sets, tested, 1).unwrap()
    }

    #[test]
    fn by_hand() {
        // The center is (0, 0) and the others' logits there are 0. One example at (-2, 0), scaled to
        // length 1, gives the row (-1, 0) and no bias: images left of the others' logits are found.
        let retained = [[1.0, 0.0], [-1.0, 0.0]];
        let tested = [[-3.0, 0.0], [-3.0, 2.0], [-1.0, 2.0], [3.0, 0.0]];
        // Scores 3, 3, 1, -3 against the best of the others 0, 2, 2, 3.
        assert_close(&found(&[[-2.0, 0.0]], &retained, &tested), &[0.5], 1e-12);
        // The center at (4, 0): the others' logits there are 4 and 0, 2 on average. The example at
        // (2, 0) is left of it, the row (-1, 0), the bias 2 + 4 = 6: scores 9, 9, 7, 3.
        let moved = [[5.0, 0.0], [3.0, 0.0]];
        assert_close(&found(&[[2.0, 0.0]], &moved, &tested), &[0.75], 1e-12);
    }

    #[test]
    fn as_many_counts_as_there_are_images_and_the_same_every_time() {
        let shown: Vec<[f32; 2]> = (0..6).map(|i| [-1.0 - i as f32, (i % 3) as f32]).collect();
        let retained = [[1.0, 1.0], [0.0, 2.0]];
        let tested = [[-3.0, 0.0], [-1.0, 2.0]];
        let first = found(&shown, &retained, &tested);
        assert_eq!(first.len(), 3, "1, 2 and 5 examples of 6");
        assert_eq!(first, found(&shown, &retained, &tested));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let one = [[1.0, 0.0]];
        let refused = |head: &StateDict, shown: &[[f32; 2]]| {
            let sets = [&features(shown, 0), &features(&one, 1)];
            let tested = (&features(&one, 0), &logits(&one));
            prototypical_relearning(head, 0, sets, tested, 1).is_err()
        };
        assert!(!refused(&head(), &one));
        assert!(refused(&head(), &[]));
        assert!(refused(&StateDict::default(), &one));
    }
}
