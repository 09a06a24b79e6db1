//! POUR-P: the class's direction is projected out of the features, in closed form.
//!
//! ```text
//! P = I - w w^T / |w|^2            w the head's weights of the class
//! z = W P h + b                    so the head becomes W P; h are the features, b stays
//! ```
//!
//! Le et al., "POUR: A Provably Optimal Method for Unlearning Representations via Neural
//! Collapse", CVPR 2026. One step, no image, no rate. The network's features h are computed as
//! before; the projection is folded into the head that reads them, which gives the same logits as
//! a projected layer between the two. A probe that wants the projected features has to project
//! them itself.
//!
//! What becomes of the class: its own row is w P = 0, so its logit is b's entry for every image,
//! whatever it shows. It is still named where every other class's logit lies below that entry. The
//! others lose what they had along w, so those that leaned on it, for or against, move too. The
//! bias is no part of the features and stays. The paper's optimality is that of a collapsed
//! network, whose class directions form a simplex; this small network is far from it.

use burn::module::Param;
use burn::tensor::Tensor;

use super::{Batch, Defaults, Facts, Given, Losses, Method, Norm, PrepareError, Step, Trained};
use crate::model::ResNet;
use crate::unlearn::{Optimizer, Schedule};

/// See the module.
pub struct PourP;

impl Method for PourP {
    fn facts() -> Facts {
        Facts {
            name: "pour-p",
            description: "the class's direction projected out of the features, in one step",
            paper: "Le et al., POUR, CVPR 2026",
            trained: Trained::Head,
            norm: Norm::Running,
            // Nothing descends: what stands here but the one step is never used.
            defaults: Defaults {
                optimizer: Optimizer::Sgd,
                lr: 1.0,
                schedule: Schedule::Constant,
                steps: 1,
            },
            closed_form: true,
        }
    }

    async fn prepare(
        _given: &Given<'_>,
        _watch: &mut impl AsyncFnMut(usize, usize) -> bool,
    ) -> Result<Self, PrepareError> {
        Ok(PourP)
    }

    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let mut student = student.clone();
        let weight = student.head.weight.val().inner();
        let projected = without_direction(weight.clone(), batch.class);
        let removed = share_removed(weight, projected.clone());
        student.head.weight = Param::initialized(student.head.weight.id, projected.autodiff());
        let losses = Losses {
            // Nothing is minimised.
            total: removed.zeros_like(),
            terms: vec![("weight_removed", removed)],
        };
        Step::Replace(Box::new(student), losses)
    }
}

/// `P W` for a head's weight `(features, classes)`, whose columns are the classes' directions.
fn without_direction(weight: Tensor<2>, class: u8) -> Tensor<2> {
    let class = usize::from(class);
    let direction = weight.clone().narrow(1, class, 1);
    let square = (direction.clone() * direction.clone()).sum();
    // A class whose weights are all 0 has no direction to remove.
    let square = square.clamp_min(f32::MIN_POSITIVE).reshape([1, 1]);
    let along = direction.clone().transpose().matmul(weight.clone()) / square;
    weight - direction.matmul(along)
}

/// The share of the head's squared weights that went.
fn share_removed(before: Tensor<2>, after: Tensor<2>) -> Tensor<1> {
    let square = |weight: Tensor<2>| (weight.clone() * weight).sum();
    let difference = before.clone() - after;
    square(difference) / square(before).clamp_min(f32::MIN_POSITIVE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unlearn::methods::by_hand::logits;

    fn values<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
        tensor.into_data().try_to_vec().unwrap()
    }

    /// Two features, three classes: w = (3, 4), |w|^2 = 25. The second class (1, 0) has 3/25 of w:
    /// (1 - 9/25, -12/25) = (.64, -.48). The third, (4, -3), is orthogonal to w and stays.
    /// Removed are 25 + 9/25 of 25 + 1 + 25, that is 25.36 / 51 = .497255.
    #[test]
    fn projection_by_hand() {
        let weight = logits([[3.0, 1.0, 4.0], [4.0, 0.0, -3.0]]);
        let projected = without_direction(weight.clone(), 0);
        let wanted = [0.0, 0.64, 4.0, 0.0, -0.48, -3.0];
        for (value, wanted) in values(projected.clone()).into_iter().zip(wanted) {
            assert!((value - wanted).abs() < 1e-6, "{value} for {wanted}");
        }
        let share = values(share_removed(weight, projected.clone()))[0];
        assert!((share - 0.497_255).abs() < 1e-5, "{share}");
        // Once out, it is out.
        let again = without_direction(projected.clone(), 0);
        assert_eq!(values(again), values(projected));
    }

    /// (W P) h and W (P h) are one: features (1, 2) lose 11/25 of (3, 4) and become
    /// (-.32, .24), of which the second class (1, 0) makes -.32 and the third (4, -3) -2.
    #[test]
    fn a_projected_head_reads_projected_features() {
        let weight = logits([[3.0, 1.0, 4.0], [4.0, 0.0, -3.0]]);
        let read = logits([[1.0, 2.0]]).matmul(without_direction(weight, 0));
        for (value, wanted) in values(read).into_iter().zip([0.0, -0.32, -2.0]) {
            assert!((value - wanted).abs() < 1e-5, "{value} for {wanted}");
        }
    }
}
