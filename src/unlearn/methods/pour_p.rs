//! POUR-P: the class's direction is projected out of the features, in closed form.
//!
//! ```text
//! P = I - w w^T / |w|^2            w the head's weights of the class
//! z = W P h + b                    h are the features; W and b stay
//! ```
//!
//! Le et al., "POUR: A Provably Optimal Method for Unlearning Representations via Neural
//! Collapse", CVPR 2026. One step, no image, no rate. P stands between pooled features and head
//! from then on, so that a probe of the network reads the projected features.
//!
//! What becomes of the class: its own row sees w P = 0, so its logit is b's entry for every image,
//! whatever it shows. It is still named where every other class's logit lies below that entry. The
//! others lose what they had along w, so those that leaned on it, for or against, move too. The
//! bias is no part of the features and stays. The paper's optimality is that of a collapsed
//! network, whose class directions form a simplex; this small network is far from it.

use super::prelude::*;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "pour-p",
    label: "POUR-P",
    description: "the class's direction projected out of the features, in one step",
    paper: "Le et al., POUR, CVPR 2026",
    trained: Trained::Nothing,
    norm: Norm::Running,
    closed_form: true,
    // Nothing descends: what stands here but the one step is never used.
    defaults: Defaults::sgd(1.0, 1),
    needs_class: true,
    ..MethodInfo::BASE
};

/// See the module.
pub struct PourP {
    class: u8,
}

impl Prepare for PourP {
    async fn prepare(setup: &RunSetup<'_>, _watch: &mut impl Watch) -> Result<Self, Error> {
        Ok(PourP {
            class: setup.class()?,
        })
    }
}

impl Method for PourP {
    fn step(&self, student: &ResNet, _batch: &Batch) -> Step {
        let weight = student.head.weight.val().inner();
        let projection = without_direction(weight.clone(), self.class);
        let removed = share_removed(weight.clone(), projection.clone().matmul(weight));
        // Nothing is minimized.
        let losses = Losses::new(removed.zeros_like(), [("weight_removed", removed)]);
        let student = student.clone().projected(projection.autodiff());
        Step::Replace(Box::new(student), losses)
    }
}

/// P for a class of a head's weight `(features, classes)`, whose columns are the classes'
/// directions.
fn without_direction(weight: Tensor<2>, class: u8) -> Tensor<2> {
    let [features, _] = weight.dims();
    let direction = weight.narrow(1, usize::from(class), 1);
    let square = (direction.clone() * direction.clone()).sum();
    // A class whose weights are all 0 has no direction to remove.
    let square = square.clamp_min(f32::MIN_POSITIVE).reshape([1, 1]);
    let along = direction.clone().matmul(direction.clone().transpose()) / square;
    Tensor::eye(features, &direction.device()) - along
}

/// The share of the head's squared weights that went.
fn share_removed(before: Tensor<2>, after: Tensor<2>) -> Tensor<1> {
    let square = |weight: Tensor<2>| (weight.clone() * weight).sum();
    let difference = before.clone() - after;
    square(difference) / square(before).clamp_min(f32::MIN_POSITIVE)
}

#[cfg(test)]
mod tests {
    use burn::tensor::Distribution;
    use pollster::block_on;

    use super::*;
    use crate::model::{Precision, Preset, StateDict};
    use crate::testing::{assert_close, values};
    use crate::unlearn::methods::by_hand::logits;

    /// Two features, three classes: w = (3, 4), |w|^2 = 25, so P = I - [[9, 12], [12, 16]] / 25. The
    /// second class (1, 0) becomes (.64, -.48), the third, (4, -3), is orthogonal to w and stays.
    /// Removed are 25 + 9/25 of 25 + 1 + 25, that is 25.36 / 51 = .497255.
    #[test]
    fn projection_by_hand() {
        let weight = logits([[3.0, 1.0, 4.0], [4.0, 0.0, -3.0]]);
        let projection = without_direction(weight.clone(), 0);
        let close = |found: Tensor<2>, wanted: &[f64]| assert_close(&values(found), wanted, 1e-6);
        close(projection.clone(), &[0.64, -0.48, -0.48, 0.36]);
        let projected = projection.clone().matmul(weight.clone());
        close(projected.clone(), &[0.0, 0.64, 4.0, 0.0, -0.48, -3.0]);
        let share = values(share_removed(weight, projected));
        assert_close(&share, &[0.497_255], 1e-5);
        // Once out, it is out.
        let twice = projection.clone().matmul(projection);
        close(twice, &[0.64, -0.48, -0.48, 0.36]);
        // A class without a direction loses none.
        let nothing = without_direction(logits([[0.0, 1.0], [0.0, 2.0]]), 0);
        close(nothing, &[1.0, 0.0, 0.0, 1.0]);
    }

    /// The network reads P h: its features lie in P's plane, and the class's logit is its bias.
    #[test]
    fn the_network_projects_its_features_and_keeps_that_in_its_file() {
        let device = Device::flex();
        let model = Preset::ResNet8.config().init(3, &device);
        let projection = without_direction(model.head.weight.val(), 4);
        let projected = model.clone().projected(projection.clone());
        let images = Tensor::random([2, 3, 32, 32], Distribution::Normal(0.0, 1.0), &device);
        let features = values(projected.features(images.clone()));
        let wanted = values(model.features(images.clone()).matmul(projection));
        assert_eq!(features, wanted);
        let of_class = projected.forward(images.clone()).narrow(1, 4, 1);
        let bias = f64::from(values(model.head.bias.unwrap().val())[4]);
        assert_close(&values(of_class), &[bias; 2], 1e-5);

        let state = block_on(StateDict::of(&projected)).unwrap();
        assert_eq!(state.tensors()["projection"].shape, [64, 64]);
        let bytes = state.to_safetensors(Precision::Single);
        let state = StateDict::from_safetensors("projected", &bytes).unwrap();
        let back = state.build(Preset::ResNet8, "projected", &device).unwrap();
        assert_eq!(values(back.features(images)), features);
        let trainable = state.build(Preset::ResNet8, "projected", &device.autodiff());
        let projection = trainable.unwrap().projection.unwrap().val();
        assert!(!projection.is_require_grad());
    }
}
