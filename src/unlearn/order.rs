//! The order of the classes along which sRFL rolls.

use burn::module::{Module, Param};
use burn::nn::Linear;
use burn::tensor::{Tensor, TensorData};
use serde::{Deserialize, Serialize};

use crate::kernels::linear;
use crate::metrics::Logits;

/// Which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Order {
    /// That of the network's outputs, as in the note: CIFAR-10's is the alphabet's.
    Alphabet,
    /// A closed tour of the classes in which neighbors are alike.
    Similarity,
}

/// Of so many classes the best tour is found by trying all, in effect.
const FEW: usize = 12;

/// A closed tour of the classes: each stands between the two that it is rolled to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tour(Vec<u8>);

impl Tour {
    /// The tour along which neighbors are most alike to a network. Two classes are as alike as the
    /// probabilities of each on the images of the other, on average, together. Of up to 12 classes it is
    /// the tour on which these add up to the most; of more, one that no turning of a part makes better.
    /// It begins with the first class, and the second is less than the last.
    pub fn of(seen: &Logits) -> Self {
        let classes = seen.classes();
        let labels = seen.labels().iter().enumerate();
        let mut means = vec![vec![0.0; classes]; classes];
        let mut counts = vec![0.0; classes];
        for (image, &label) in labels {
            counts[usize::from(label)] += 1.0;
            let predicted = seen.log_probabilities(image);
            for (mean, log) in means[usize::from(label)].iter_mut().zip(predicted) {
                *mean += log.exp();
            }
        }
        let mean = |a: usize, b: usize| match counts[a] > 0.0 {
            true => means[a][b] / counts[a],
            false => 0.0,
        };
        let alike = |a: usize, b: usize| mean(a, b) + mean(b, a);
        let mut order = match classes {
            0..=3 => (0..classes).collect(),
            4..=FEW => best(classes, alike),
            _ => improved(classes, alike),
        };
        if order.len() > 2 && order[1] > order[order.len() - 1] {
            order[1..].reverse();
        }
        Tour(order.into_iter().map(|class| class as u8).collect())
    }

    /// The classes, in order.
    pub fn classes(&self) -> &[u8] {
        &self.0
    }

    /// Rolls one value for each class along the tour: what stood with a class stands with the one
    /// `shift` places on.
    pub fn roll(&self, row: &[f32], shift: i32) -> Vec<f32> {
        let count = self.0.len() as i32;
        let mut rolled = row.to_vec();
        for (place, &class) in self.0.iter().enumerate() {
            let to = (place as i32 + shift).rem_euclid(count);
            rolled[usize::from(self.0[to as usize])] = row[usize::from(class)];
        }
        rolled
    }
}

/// Held and Karp's dynamic program over sets of classes.
fn best(classes: usize, alike: impl Fn(usize, usize) -> f64) -> Vec<usize> {
    // Class 0 comes first; a set of the others is a number of as many bits.
    let others = classes - 1;
    let at = |set: usize, last: usize| set * others + last;
    let mut sums = vec![f64::NEG_INFINITY; at(1 << others, 0)];
    let mut before = vec![usize::MAX; sums.len()];
    for last in 0..others {
        sums[at(1 << last, last)] = alike(0, last + 1);
    }
    for set in 1..1usize << others {
        for last in (0..others).filter(|&last| set & 1 << last != 0) {
            let sum = sums[at(set, last)];
            for next in (0..others).filter(|&next| set & 1 << next == 0) {
                let place = at(set | 1 << next, next);
                let longer = sum + alike(last + 1, next + 1);
                if longer > sums[place] {
                    (sums[place], before[place]) = (longer, last);
                }
            }
        }
    }
    let mut set = (1 << others) - 1;
    let whole = |last: &usize| sums[at(set, *last)] + alike(*last + 1, 0);
    let ends = (0..others).reduce(|a, b| if whole(&b) > whole(&a) { b } else { a });
    let mut last = ends.expect("there are others");
    let mut order = vec![0];
    while last != usize::MAX {
        order.push(last + 1);
        let place = at(set, last);
        set &= !(1 << last);
        last = before[place];
    }
    order
}

/// The nearest class next, then parts turned around as long as that helps.
fn improved(classes: usize, alike: impl Fn(usize, usize) -> f64) -> Vec<usize> {
    let mut order = vec![0];
    let mut left: Vec<usize> = (1..classes).collect();
    while !left.is_empty() {
        let last = order[order.len() - 1];
        let nearer = |a: usize, b: usize| match alike(last, left[b]) > alike(last, left[a]) {
            true => b,
            false => a,
        };
        let next = (0..left.len()).reduce(nearer).expect("some are left");
        order.push(left.remove(next));
    }
    loop {
        let mut turned = false;
        for from in 1..classes - 1 {
            for to in from + 1..classes {
                let (a, b) = (order[from - 1], order[from]);
                let (c, d) = (order[to], order[(to + 1) % classes]);
                // A hair more than rounding: else two equal tours would take turns for ever.
                if alike(a, c) + alike(b, d) > alike(a, b) + alike(c, d) + 1e-12 {
                    order[from..=to].reverse();
                    turned = true;
                }
            }
        }
        if !turned {
            return order;
        }
    }
}

/// A tour, and what a run needs to roll along it: logits in the tour's order, in which neighbors stand
/// side by side.
#[derive(Debug, Clone)]
pub struct Along {
    /// The tour.
    pub tour: Tour,
    /// Puts logits into its order: each output takes one input as it is.
    arrange: Linear,
    /// The teacher's logits of all training images in this order, without autodiff.
    pub teacher: Tensor<2>,
}

impl Along {
    /// `teacher`: its logits `(images, classes)`, without autodiff.
    pub fn new(tour: Tour, teacher: Tensor<2>) -> Self {
        let classes = tour.0.len();
        let device = teacher.device().autodiff();
        let mut weight = vec![0.0f32; classes * classes];
        for (place, &class) in tour.0.iter().enumerate() {
            weight[usize::from(class) * classes + place] = 1.0;
        }
        let weight = Tensor::from_data(TensorData::new(weight, [classes, classes]), &device);
        let arrange = Linear {
            weight: Param::from_tensor(weight),
            bias: Some(Param::from_tensor(Tensor::zeros([classes], &device))),
        };
        let arrange = arrange.no_grad();
        Along {
            teacher: linear(&arrange, teacher.autodiff()).inner(),
            tour,
            arrange,
        }
    }

    /// Logits in the order of the tour.
    pub fn arranged(&self, logits: Tensor<2>) -> Tensor<2> {
        linear(&self.arrange, logits)
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;

    use super::*;
    use crate::kernels::loss::{cosine, kl_divergence, roll};
    use crate::testing::assert_close;

    /// Logits of an image of each class whose predictions are these rows.
    fn predicting(rows: &[Vec<f64>]) -> Logits {
        let values = rows.iter().flatten().map(|p| p.ln() as f32).collect();
        let labels = (0..rows.len() as u8).collect();
        Logits::new(values, rows[0].len(), labels).unwrap()
    }

    /// Predictions of which nobody knows the best tour.
    fn mixed(classes: usize) -> Vec<Vec<f64>> {
        let row = |a: usize| {
            let weight = |b: usize| 1.0 + ((a * 7 + b * 13 + a * b * 5) % 17) as f64;
            let sum: f64 = (0..classes).map(weight).sum();
            (0..classes).map(|b| weight(b) / sum).collect()
        };
        (0..classes).map(row).collect()
    }

    fn length(rows: &[Vec<f64>], order: &[u8]) -> f64 {
        let place = |k: usize| usize::from(order[k % order.len()]);
        let pairs = (0..order.len()).map(|k| (place(k), place(k + 1)));
        pairs.map(|(a, b)| rows[a][b] + rows[b][a]).sum()
    }

    /// Every order of `left` behind `first`.
    fn all(first: &[u8], left: &[u8]) -> Vec<Vec<u8>> {
        if left.is_empty() {
            return vec![first.to_vec()];
        }
        let next = left.iter().map(|&class| {
            let rest: Vec<u8> = left
                .iter()
                .copied()
                .filter(|&other| other != class)
                .collect();
            all(&[first, &[class]].concat(), &rest)
        });
        next.flatten().collect()
    }

    #[test]
    fn alike_classes_stand_side_by_side() {
        // 0 is taken for 2, 2 for 1, 1 for 3, 3 for 0.
        let mut rows = vec![vec![0.05; 4]; 4];
        for (class, other) in [(0, 2), (2, 1), (1, 3), (3, 0)] {
            rows[class][class] = 0.6;
            rows[class][other] = 0.3;
        }
        assert_eq!(Tour::of(&predicting(&rows)).classes(), [0, 2, 1, 3]);
    }

    #[test]
    fn it_is_the_best_of_all() {
        let rows = mixed(8);
        let found = Tour::of(&predicting(&rows));
        let orders = all(&[0], &(1..8).collect::<Vec<u8>>());
        let best = orders
            .iter()
            .map(|order| length(&rows, order))
            .fold(0.0, f64::max);
        assert_close(&[length(&rows, found.classes())], &[best], 1e-6);
        assert!(found.classes()[1] < found.classes()[7]);
        assert_eq!(found.classes()[0], 0);
    }

    #[test]
    fn few_and_many_classes_have_a_tour_of_each_class_once() {
        for classes in [2, 3, 4, 12, 13, 40] {
            let rows = mixed(classes);
            let tour = Tour::of(&predicting(&rows));
            let mut seen = tour.classes().to_vec();
            seen.sort_unstable();
            assert_eq!(seen, (0..classes as u8).collect::<Vec<_>>());
            if classes > 12 {
                let plain: Vec<u8> = (0..classes as u8).collect();
                assert!(length(&rows, tour.classes()) > length(&rows, &plain));
            }
        }
    }

    #[test]
    fn a_roll_goes_along_it_by_hand() {
        // Class 2 follows 0, 1 follows 2, and 0 follows 1.
        let tour = Tour(vec![0, 2, 1]);
        assert_eq!(tour.roll(&[0.7, 0.2, 0.1], 1), [0.2, 0.1, 0.7]);
        assert_eq!(tour.roll(&[0.7, 0.2, 0.1], -1), [0.1, 0.7, 0.2]);
        assert_eq!(tour.roll(&[0.7, 0.2, 0.1], 3), [0.7, 0.2, 0.1]);
    }

    #[test]
    fn the_loss_of_arranged_logits_is_that_of_targets_rolled_along_the_tour() {
        let device = Device::flex();
        let tour = Tour(vec![0, 3, 1, 2]);
        let rows = [[1.0f32, -0.5, 2.0, 0.25], [0.0, 1.5, -1.0, 3.0]];
        let of = |rows: &[[f32; 4]]| {
            let data = TensorData::new(rows.concat(), [rows.len(), 4]);
            Tensor::<2>::from_data(data, &device)
        };
        let teacher = of(&rows);
        let student = of(&[[0.5, 0.5, -1.0, 0.0], [2.0, 0.0, 1.0, -2.0]]);
        let along = Along::new(tour.clone(), teacher);
        let wanted: Vec<[f32; 4]> = rows
            .iter()
            .map(|row| tour.roll(row, 1).try_into().unwrap())
            .collect();
        let (plain, arranged) = (
            of(&wanted),
            along.arranged(student.clone().autodiff()).inner(),
        );
        let rolled = roll(along.teacher.clone(), &[1, 1]);
        for loss in [kl_divergence, cosine] {
            let value = |target: &Tensor<2>, output: &Tensor<2>| {
                let loss = loss(target.clone(), output.clone());
                f64::from(loss.into_data().try_to_vec::<f32>().unwrap()[0])
            };
            assert_close(
                &[value(&rolled, &arranged)],
                &[value(&plain, &student)],
                1e-6,
            );
        }
    }
}
