//! Random labels: forget images are learned under wrong labels, the others under their own.
//!
//! ```text
//! loss = CE(student(x_f), y~) + CE(student(x_r), y_r)    y~ uniform over the other classes
//! ```
//!
//! Golatkar et al., "Eternal Sunshine of the Spotless Net", CVPR 2020; SalUn's code draws labels
//! anew each epoch, here each step does. Two means stand in for one mean over the mixed data set,
//! since the halves are of one size. Adapted: SGD of rate .01 and 100 steps instead of epochs.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use super::prelude::*;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "random-labels",
    label: "random labels",
    description: "random wrong labels on the forget class",
    paper: "Golatkar et al., Eternal Sunshine of the Spotless Net, CVPR 2020",
    defaults: Defaults::sgd(0.01, 100),
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct RandomLabels;

impl Method for RandomLabels {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        Step::Descend(wrong_label_loss(student, batch))
    }
}

/// The loss with labels drawn by the step.
pub(super) fn wrong_label_loss(student: &ResNet, batch: &Batch) -> Losses {
    let (forget, retain) = batch.outputs(student);
    let classes = forget.dims()[1] as u8;
    let wrong = wrong_labels(&batch.forget.labels(), classes, &mut batch.rng());
    losses(forget, &wrong, retain, &batch.retain.labels())
}

fn losses(forget: Tensor<2>, wrong: &[u8], retain: Tensor<2>, labels: &[u8]) -> Losses {
    Losses::sum([
        ("ce_forget", cross_entropy(forget, wrong)),
        ("ce_retain", cross_entropy(retain, labels)),
    ])
}

/// For each label one of the others, all alike.
fn wrong_labels(labels: &[u8], classes: u8, rng: &mut ChaCha8Rng) -> Vec<u8> {
    let wrong = |&label: &u8| (label + rng.random_range(1..classes)) % classes;
    labels.iter().map(wrong).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::stream;
    use crate::testing::assert_close;
    use crate::unlearn::methods::by_hand::{logits, read};

    #[test]
    fn every_wrong_label_comes_up_alike_and_the_true_one_never() {
        let drawn = wrong_labels(&[3; 9000], 10, &mut stream(1, 0));
        let count = |class| drawn.iter().filter(|&&label| label == class).count();
        assert_eq!(count(3), 0);
        for class in (0..10).filter(|&class| class != 3) {
            assert!((850..1150).contains(&count(class)), "{class}");
        }
        assert_ne!(drawn, wrong_labels(&[3; 9000], 10, &mut stream(1, 1)));
    }

    /// softmax (0, ln 3) = (1/4, 3/4): class 0 costs ln 4 = 1.386294, class 1 ln(4/3) = .287682.
    #[test]
    fn both_halves_are_added() {
        let rows = || logits([[0.0, 3f32.ln()]]);
        let losses = losses(rows(), &[0], rows(), &[1]);
        assert_close(&read(losses), &[1.673_976, 1.386_294, 0.287_682], 1e-5);
    }
}
