//! Forgetting quality and score of the NeurIPS 2023 unlearning challenge.
//!
//! Triantafillou et al., 2024, "Are we making progress in unlearning? Findings from the first NeurIPS
//! unlearning competition" (arXiv 2406.09073), and the rules of its public
//! `google-deepmind/unlearning_evaluation`. Many networks unlearned the same images, as many were
//! retrained without them: how well does the best attacker tell the two kinds apart by their confidence
//! in one image?

use super::logits::{EvalError, at_least, check_shape};

/// The delta of the privacy bound.
const DELTA: f64 = 1e-5;
/// An image's largest epsilon, also where the two kinds are told apart without an error.
const CAP: f64 = 50.0;
/// Thresholds tried for each unit of confidence.
const PER_UNIT: f64 = 100.0;
/// How far beyond the narrower group's values its two thresholds are tried.
const BUFFER: f64 = 2.0;
/// The narrower range, as a share of the wider one, below which the kinds count as told apart.
const PEAKED: f64 = 0.01;
/// Added to probabilities before their logarithm.
const TINY: f64 = 1e-45;

/// Confidences in the forget set's images and two accuracies, of networks of one kind.
#[derive(Debug, Clone, Default)]
pub struct Group {
    /// Of each network, [`Logits::confidences`](super::Logits::confidences) in each image.
    pub confidences: Vec<Vec<f64>>,
    /// Of each network, on the retain set's training images.
    pub retain: Vec<f64>,
    /// Of each network, on test images.
    pub test: Vec<f64>,
}

/// What the challenge says of a method.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Challenge {
    /// [`forgetting_quality`].
    pub quality: f64,
    /// The mean accuracy on retained images as a ratio to that of the retrained networks.
    pub retain: f64,
    /// The same on test images.
    pub test: f64,
}

impl Challenge {
    /// Of as many unlearned as retrained networks.
    ///
    /// # Errors
    /// As [`forgetting_quality`]; no accuracies.
    pub fn of(unlearned: &Group, retrained: &Group) -> Result<Self, EvalError> {
        let ratio = |ours: &[f64], theirs: &[f64]| {
            at_least(
                "the challenge's accuracies",
                1,
                ours.len().min(theirs.len()),
            )?;
            let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
            Ok(mean(ours) / mean(theirs))
        };
        Ok(Challenge {
            quality: forgetting_quality(&unlearned.confidences, &retrained.confidences)?,
            retain: ratio(&unlearned.retain, &retrained.retain)?,
            test: ratio(&unlearned.test, &retrained.test)?,
        })
    }

    /// The challenge's score: quality times both ratios.
    pub fn score(&self) -> f64 {
        self.quality * self.retain * self.test
    }
}

/// Mean points of the images, 0 to 1: 1 where no attacker tells `unlearned` from `retrained` networks.
///
/// An image has 2^-k points where its [`epsilon`] is in [k/2, (k+1)/2), and none from ceil(ln(N - 1)) on,
/// the most that N networks of a kind can show. So it depends on N, which the challenge had at 512: a
/// handful of networks can neither earn many points nor lose them for a small difference.
///
/// # Errors
/// Fewer than two networks of a kind, other numbers of networks or images, a value that is not finite.
pub fn forgetting_quality(
    unlearned: &[Vec<f64>],
    retrained: &[Vec<f64>],
) -> Result<f64, EvalError> {
    let networks = unlearned.len();
    at_least("forgetting quality's networks", 2, networks)?;
    check_shape("retrained networks", retrained.len(), networks)?;
    let images = unlearned[0].len();
    at_least("forgetting quality", 1, images)?;
    for network in unlearned.iter().chain(retrained) {
        check_shape("confidences of a network", network.len(), images)?;
        if let Some(image) = network.iter().position(|value| !value.is_finite()) {
            return Err(EvalError::NotFinite { image });
        }
    }
    let ceiling = ((networks - 1) as f64).ln().ceil();
    let column = |group: &[Vec<f64>], image: usize| {
        let values = group.iter().map(|network| bounded(network[image]));
        Sorted::new(values.collect())
    };
    let points = (0..images).map(|image| {
        let epsilon = epsilon(&column(unlearned, image), &column(retrained, image));
        match epsilon < ceiling {
            true => 0.5f64.powf((2.0 * epsilon).floor()),
            false => 0.0,
        }
    });
    Ok(points.sum::<f64>() / images as f64)
}

/// `ln p - ln(1 - p)` as the challenge writes it: neither logarithm is of 0.
fn bounded(confidence: f64) -> f64 {
    let [right, wrong] = [-confidence, confidence].map(|x| 1.0 / (1.0 + x.exp()));
    (right + TINY).ln() - (wrong + TINY).ln()
}

/// Values of one image, ascending.
struct Sorted(Vec<f64>);

impl Sorted {
    fn new(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Sorted(values)
    }

    fn least(&self) -> f64 {
        self.0[0]
    }

    fn most(&self) -> f64 {
        self.0[self.0.len() - 1]
    }

    fn range(&self) -> f64 {
        self.most() - self.least()
    }

    fn median(&self) -> f64 {
        let half = self.0.len() / 2;
        match self.0.len() % 2 {
            0 => (self.0[half - 1] + self.0[half]) / 2.0,
            _ => self.0[half],
        }
    }

    /// The share of values from `low` to `high`, both included.
    fn between(&self, low: f64, high: f64) -> f64 {
        let below = self.0.partition_point(|&value| value < low);
        let up_to = self.0.partition_point(|&value| value <= high);
        up_to.saturating_sub(below) as f64 / self.0.len() as f64
    }
}

/// The largest epsilon that an attacker shows who knows one image's confidence, among two kinds of
/// rules: one threshold, from which on a network counts as one of the group with the larger median, and
/// two, between which it counts as one of the narrower group.
///
/// A rule that errs in one direction alone shows nothing, since a larger sample would show its other
/// errors. Where that leaves no rule, and where one group is far narrower, the kinds count as told apart.
fn epsilon(unlearned: &Sorted, retrained: &Sorted) -> f64 {
    let [high, low] = match retrained.median() > unlearned.median() {
        true => [retrained, unlearned],
        false => [unlearned, retrained],
    };
    let [narrow, wide] = match high.range() >= low.range() {
        true => [low, high],
        false => [high, low],
    };
    if narrow.range() < PEAKED * wide.range() {
        return CAP;
    }
    let from = high.least().min(low.least());
    let to = high.most().max(low.most());
    let of_one = spaced(from, to, count(to - from)).map(|threshold| {
        let above = |group: &Sorted| group.between(threshold, f64::INFINITY);
        (above(low), 1.0 - above(high))
    });
    let width = narrow.range();
    let from = narrow.least() + width - BUFFER;
    let to = narrow.most() + BUFFER;
    let of_two = spaced(from, to, count(to - from)).flat_map(|right| {
        let left = right - width;
        let lefts = spaced(left - BUFFER, left + BUFFER, count(2.0 * BUFFER));
        lefts.map(move |left| (wide.between(left, right), 1.0 - narrow.between(left, right)))
    });
    let shown = of_one
        .chain(of_two)
        .filter_map(|(fpr, fnr)| bound(fpr, fnr));
    shown.reduce(f64::max).map_or(CAP, |most| most.min(CAP))
}

/// What a rule with these errors shows.
fn bound(fpr: f64, fnr: f64) -> Option<f64> {
    match (fpr == 0.0, fnr == 0.0) {
        (true, true) => return Some(f64::INFINITY),
        (false, false) => {}
        _ => return None,
    }
    let one = |a: f64, b: f64| (1.0 - DELTA - a).ln() - b.ln();
    // The logarithm of what is not positive is no number, and the other one counts.
    let most = one(fpr, fnr).max(one(fnr, fpr));
    (!most.is_nan()).then_some(most.max(0.0))
}

/// Thresholds on a range.
fn count(range: f64) -> usize {
    (range * PER_UNIT).ceil() as usize
}

/// So many values at equal distances, both ends among them.
fn spaced(from: f64, to: f64, count: usize) -> impl Iterator<Item = f64> {
    let step = (to - from) / (count.max(2) - 1) as f64;
    (0..count).map(move |place| match place {
        0 => from,
        _ if place == count - 1 => to,
        _ => from + place as f64 * step,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;

    const NETWORKS: usize = 16;
    const IMAGES: usize = 12;

    /// Confidences by a formula: of retrained networks alike in every image, of unlearned ones moved and
    /// stretched, by image.
    fn confidences(unlearned: bool) -> Vec<Vec<f64>> {
        let moved = [
            0.0, 0.05, 0.3, 0.8, 1.5, 2.5, -0.7, 4.0, 0.0, 0.0, 12.0, -0.2,
        ];
        let stretched = [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.3, 0.005, 1.0, 3.0];
        let of = |network: usize, image: usize| {
            let group = if unlearned { 1 } else { 2 };
            let mixed = 7919 * (network + 1) * (network + 3)
                + 104_729 * (image + 1) * (network + 1)
                + 1_299_709 * group * (network + 2) * (image + 2);
            let noise = 2.0 * ((mixed % 1009) as f64 / 1009.0) - 0.5;
            match unlearned {
                true => stretched[image] * noise + moved[image],
                false => noise,
            }
        };
        let network = |network| (0..IMAGES).map(|image| of(network, image)).collect();
        (0..NETWORKS).map(network).collect()
    }

    /// The values are those of the public file on the same confidences, run with numpy in the place of
    /// a GPU, and of the rules written anew from their description. They agree to 2e-7: the public file
    /// counts in single precision.
    #[test]
    fn a_dozen_images_as_in_the_reference() {
        let [unlearned, retrained] = [true, false].map(confidences);
        let column = |group: &[Vec<f64>], image: usize| {
            Sorted::new(group.iter().map(|network| network[image]).collect())
        };
        let found: Vec<f64> = (0..IMAGES)
            .map(|image| epsilon(&column(&unlearned, image), &column(&retrained, image)))
            .collect();
        let wanted = [
            1.9458873, 2.1972068, 1.7917328, 1.9458873, 2.6390459, 50.0, 2.3025691, 50.0,
            2.5649370, 50.0, 50.0, 2.3025691,
        ];
        assert_close(&found, &wanted, 1e-6);
        let quality = forgetting_quality(&unlearned, &retrained).unwrap();
        assert_close(&[quality], &[0.052_083_333], 1e-6);
    }

    #[test]
    fn errors_in_one_direction_alone_show_nothing_and_none_at_all_everything() {
        // ln(1 - 1e-5 - .25) - ln .25, and what is less is not negative.
        let quarter = (0.75f64 - 1e-5).ln() - 0.25f64.ln();
        assert_eq!(bound(0.25, 0.25), Some(quarter));
        assert_eq!(bound(0.5, 0.75), Some(0.0));
        // Of errors of 1 the other direction counts: ln(1 - 1e-5 - .25) - ln 1 is below 0.
        assert_eq!(bound(0.25, 1.0), Some(0.0));
        assert_eq!(bound(1.0, 1.0), None);
        assert_eq!([bound(0.0, 0.5), bound(0.5, 0.0)], [None; 2]);
        assert_eq!(bound(0.0, 0.0), Some(f64::INFINITY));
    }

    /// Three networks: the ceiling is ceil(ln 2) = 1. The best rule on 0, 1, 2 and 1.5, 2.5, 3.5 that errs
    /// at all errs once of three in both directions: epsilon ln(2/3 - 1e-5) - ln(1/3), .69, has half a point.
    #[test]
    fn points_by_hand() {
        let alike = [vec![0.0], vec![1.0], vec![2.0]];
        let reversed = [vec![2.0], vec![1.0], vec![0.0]];
        assert_eq!(forgetting_quality(&alike, &reversed), Ok(1.0));
        let near = [vec![1.5], vec![2.5], vec![3.5]];
        assert_eq!(forgetting_quality(&alike, &near), Ok(0.5));
        assert_eq!(forgetting_quality(&near, &alike), Ok(0.5));
        // Far apart: told apart without an error.
        let far = [vec![20.0], vec![21.0], vec![22.0]];
        assert_eq!(forgetting_quality(&alike, &far), Ok(0.0));
        // As far, and all alike in the other image.
        let with = |group: &[Vec<f64>]| -> Vec<Vec<f64>> {
            let both = group.iter().zip(&alike);
            both.map(|(network, alike)| [&network[..], alike].concat())
                .collect()
        };
        assert_eq!(forgetting_quality(&with(&alike), &with(&far)), Ok(0.5));
        // Networks that all say the same of an image are given away by that.
        let one = [vec![1.0], vec![1.0], vec![1.0]];
        assert_eq!(forgetting_quality(&one, &alike), Ok(0.0));
    }

    #[test]
    fn the_score_multiplies_the_ratios_of_accuracy() {
        let group = |confidences: &[f64], retain: &[f64], test: &[f64]| Group {
            confidences: confidences.iter().map(|&value| vec![value]).collect(),
            retain: retain.to_vec(),
            test: test.to_vec(),
        };
        let ours = group(&[0.0, 1.0, 2.0], &[0.8, 0.9, 1.0], &[0.3, 0.4, 0.5]);
        let theirs = group(&[2.0, 1.0, 0.0], &[1.0, 1.0, 1.0], &[0.5, 0.5, 0.5]);
        let found = Challenge::of(&ours, &theirs).unwrap();
        assert_close(
            &[found.quality, found.retain, found.test],
            &[1.0, 0.9, 0.8],
            1e-12,
        );
        assert_close(&[found.score()], &[0.72], 1e-12);
        let none = Group::default();
        assert!(Challenge::of(&none, &none).is_err());
    }

    #[test]
    fn what_cannot_be_compared_is_refused() {
        let two = [vec![0.0], vec![1.0]];
        assert!(forgetting_quality(&two, &two).is_ok());
        assert!(forgetting_quality(&two, &two[..1]).is_err());
        assert!(forgetting_quality(&two[..1], &two[..1]).is_err());
        assert!(forgetting_quality(&two, &[vec![0.0, 1.0], vec![1.0]]).is_err());
        assert!(forgetting_quality(&[vec![], vec![]], &[vec![], vec![]]).is_err());
        let endless = [vec![f64::NAN], vec![1.0]];
        assert!(forgetting_quality(&two, &endless).is_err());
    }

    #[test]
    fn confidences_are_bounded_as_in_the_challenge() {
        // The logarithm of 1e-45 is -103.6.
        let ends = [200.0, -200.0, 1e4].map(bounded);
        let end = -TINY.ln();
        assert_close(&ends, &[end, -end, end], 1e-9);
        assert_close(&[-3.0, 0.0, 7.5].map(bounded), &[-3.0, 0.0, 7.5], 1e-12);
    }
}
