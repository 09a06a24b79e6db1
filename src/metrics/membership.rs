//! Membership inference: can the loss tell which images a network was trained on?

use nalgebra::{Cholesky, Matrix2, Vector2};
use rand::seq::SliceRandom;

use super::logits::{EvalError, at_least};
use crate::random::{Stream, stream};

/// Parts that take turns as the held-out one.
const FOLDS: usize = 10;
/// L2 penalty of the attack's slope: without one it grows for ever where the sets are separable.
const RIDGE: f64 = 1e-6;

/// Logistic regression on one value per image, its two sets given equal weight however large they are.
struct Attacker {
    mean: f64,
    deviation: f64,
    weights: Vector2<f64>,
}

impl Attacker {
    /// Newton's method from 0; the penalized likelihood is concave, so it ends at its one top.
    fn fit(members: &[f64], others: &[f64]) -> Self {
        let halves = |f: &dyn Fn(f64) -> f64| {
            let mean = |set: &[f64]| set.iter().map(|&x| f(x)).sum::<f64>() / set.len() as f64;
            (mean(members) + mean(others)) / 2.0
        };
        let mean = halves(&|x| x);
        let variance = halves(&|x| (x - mean).powi(2));
        // All alike: the values tell nothing, whatever it is divided by.
        let deviation = if variance > 0.0 { variance.sqrt() } else { 1.0 };
        let mut attacker = Self {
            mean,
            deviation,
            weights: Vector2::zeros(),
        };
        for _ in 0..100 {
            let mut gradient = Vector2::new(0.0, -RIDGE * attacker.weights[1]);
            let mut curvature = Matrix2::new(1e-12, 0.0, 0.0, RIDGE);
            for (set, target) in [(members, 1.0), (others, 0.0)] {
                for &x in set {
                    let z = Vector2::new(1.0, (x - mean) / deviation);
                    let p = attacker.probability(x);
                    let weight = 0.5 / set.len() as f64;
                    gradient += z * (weight * (target - p));
                    curvature += z * z.transpose() * (weight * p * (1.0 - p));
                }
            }
            let solve = |factor: Cholesky<_, _>| factor.solve(&gradient);
            let step = curvature.cholesky().map_or_else(Vector2::zeros, solve);
            // A full step can overshoot where the curvature is nearly flat.
            let length = step.norm();
            attacker.weights += match length > 2.0 {
                true => step * (2.0 / length),
                false => step,
            };
            if length < 1e-10 {
                break;
            }
        }
        attacker
    }

    fn probability(&self, x: f64) -> f64 {
        let z = Vector2::new(1.0, (x - self.mean) / self.deviation);
        1.0 / (1.0 + (-self.weights.dot(&z)).exp())
    }

    /// The share of `set` called members; an undecided image counts half.
    fn called_members(&self, set: &[f64]) -> f64 {
        let votes = set.iter().map(|&x| match self.probability(x) {
            p if (p - 0.5).abs() < 1e-9 => 0.5,
            p if p > 0.5 => 1.0,
            _ => 0.0,
        });
        votes.sum::<f64>() / set.len() as f64
    }
}

/// MIA: the balanced accuracy of a logistic regression on the cross-entropy loss that tells the
/// forget class's training images (`members`) from its test images (`others`), the mean over ten
/// stratified folds (fewer where a set is smaller), 0 to 1. About .5 where the loss tells nothing;
/// the target is gold's own value. NeurIPS 2023 unlearning challenge, starter kit, adapted: its
/// other set is of all classes, where the class alone gives membership away.
///
/// Balanced by weight, not by leaving images out: the forget class has more training images than
/// test images, and a small set should not shrink further.
///
/// # Errors
/// Fewer than two images in a set.
pub fn membership_attack(members: &[f64], others: &[f64], seed: u64) -> Result<f64, EvalError> {
    at_least("the membership attack's set of members", 2, members.len())?;
    at_least("the membership attack's set of others", 2, others.len())?;
    let folds = FOLDS.min(members.len()).min(others.len());
    let mut rng = stream(seed, Stream::Folds as u64);
    let mut shuffled = |set: &[f64]| {
        let mut set = set.to_vec();
        set.shuffle(&mut rng);
        set
    };
    let (members, others) = (shuffled(members), shuffled(others));
    let split = |set: &[f64], fold: usize| -> (Vec<f64>, Vec<f64>) {
        let numbered = set.iter().copied().enumerate();
        let (held, rest): (Vec<_>, Vec<_>) = numbered.partition(|(i, _)| i % folds == fold);
        let values = |part: Vec<(usize, f64)>| part.into_iter().map(|(_, x)| x).collect();
        (values(held), values(rest))
    };
    let accuracies = (0..folds).map(|fold| {
        let (held_members, members) = split(&members, fold);
        let (held_others, others) = split(&others, fold);
        let attacker = Attacker::fit(&members, &others);
        let right = attacker.called_members(&held_members);
        (right + 1.0 - attacker.called_members(&held_others)) / 2.0
    });
    Ok(accuracies.sum::<f64>() / folds as f64)
}

/// MIA efficacy: an attacker fitted on the losses of retained training images against retained test
/// images; the share of the forget set that it calls non-members, 0 to 1. Higher is more forgotten;
/// gold's value is the target. SalUn, Fan et al., 2024.
///
/// # Errors
/// An empty set.
pub fn membership_efficacy(
    retain_train: &[f64],
    retain_test: &[f64],
    forget: &[f64],
) -> Result<f64, EvalError> {
    at_least("MIA efficacy's retain set", 1, retain_train.len())?;
    at_least("MIA efficacy's test set", 1, retain_test.len())?;
    at_least("MIA efficacy's forget set", 1, forget.len())?;
    let attacker = Attacker::fit(retain_train, retain_test);
    Ok(1.0 - attacker.called_members(forget))
}

/// The area under the curve of an attack that calls an image a member the higher its value is, 0 to 1:
/// the share of pairs of a member and another image in which the member's is higher, where equal
/// ones count half. .5 tells nothing; below it the values of members are the lower ones, which also
/// gives them away. With [`Logits::confidences`](super::Logits::confidences) as the values this is
/// the attack without shadow models of Carlini et al., "Membership Inference Attacks From First
/// Principles", S&P 2022.
///
/// # Errors
/// An empty set.
pub fn membership_area(members: &[f64], others: &[f64]) -> Result<f64, EvalError> {
    at_least("the membership area's set of members", 1, members.len())?;
    at_least("the membership area's set of others", 1, others.len())?;
    let mut sorted = others.to_vec();
    sorted.sort_by(f64::total_cmp);
    let below = |member: &f64| {
        let lower = sorted.partition_point(|other| other < member);
        let not_higher = sorted.partition_point(|other| other <= member);
        (lower + not_higher) as f64 / 2.0
    };
    let wins: f64 = members.iter().map(below).sum();
    Ok(wins / (members.len() * others.len()) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;

    /// Evenly spaced values.
    fn spread(from: f64, to: f64, count: usize) -> Vec<f64> {
        let value = |i| from + (to - from) * i as f64 / (count - 1) as f64;
        (0..count).map(value).collect()
    }

    #[test]
    fn separable_sets_are_told_apart_wholly() {
        let attack = membership_attack(&spread(0.0, 1.0, 40), &spread(2.0, 5.0, 20), 1);
        assert_eq!(attack.unwrap(), 1.0);
    }

    #[test]
    fn sets_that_are_alike_are_not() {
        let same = spread(0.0, 3.0, 200);
        let attack = membership_attack(&same, &same[..], 1).unwrap();
        assert!((attack - 0.5).abs() < 0.1, "{attack}");
        // Nothing to go by at all: undecided.
        assert_eq!(membership_attack(&[1.0; 30], &[1.0; 10], 1).unwrap(), 0.5);
    }

    /// Symmetric about 1.5, so the boundary lies there whatever the slope: of 0, 1, 2 two lie
    /// below, of 1, 2, 3 one does.
    #[test]
    fn the_boundary_by_hand() {
        let attacker = Attacker::fit(&[0.0, 1.0, 2.0], &[1.0, 2.0, 3.0]);
        assert_close(&[attacker.probability(1.5)], &[0.5], 1e-9);
        let called = [[0.0, 1.0, 2.0], [1.0, 2.0, 3.0]].map(|set| attacker.called_members(&set));
        assert_close(&called, &[2.0 / 3.0, 1.0 / 3.0], 1e-12);
        // However many there are of one set.
        let many = [0.0, 1.0, 2.0].repeat(50);
        let weighted = Attacker::fit(&many, &[1.0, 2.0, 3.0]);
        assert!((weighted.weights - attacker.weights)[1].abs() < 0.5);
        let boundary = (weighted.probability(1.3), weighted.probability(1.7));
        assert!(boundary.0 > 0.5 && boundary.1 < 0.5, "{boundary:?}");
    }

    /// Members have losses about 0, others about 2: of the forget set one in four looks like one.
    #[test]
    fn efficacy_by_hand() {
        let forget = [0.1, 1.9, 5.0, 1.5];
        let efficacy = membership_efficacy(&[0.0, 0.2], &[1.8, 2.0], &forget);
        assert_eq!(efficacy, Ok(0.75));
    }

    /// Of 3 and 1 against 0, 1 and 2: 3 wins three times, 1 once and ties once: 4.5 of 6.
    #[test]
    fn the_area_by_hand() {
        assert_eq!(membership_area(&[3.0, 1.0], &[0.0, 2.0, 1.0]), Ok(0.75));
        assert_eq!(membership_area(&[5.0], &[1.0]), Ok(1.0));
        assert_eq!(membership_area(&[0.0], &[1.0, 2.0]), Ok(0.0));
        assert_eq!(membership_area(&[1.0, 1.0], &[1.0]), Ok(0.5));
        assert!(membership_area(&[], &[1.0]).is_err() && membership_area(&[1.0], &[]).is_err());
    }

    #[test]
    fn the_same_seed_gives_the_same_and_empty_sets_are_refused() {
        let (a, b) = (spread(0.0, 2.0, 50), spread(0.5, 2.5, 23));
        assert_eq!(membership_attack(&a, &b, 3), membership_attack(&a, &b, 3));
        assert!(membership_attack(&a, &[], 1).is_err());
        assert!(membership_attack(&[1.0], &b, 1).is_err());
        assert!(membership_efficacy(&a, &b, &[]).is_err());
    }
}
