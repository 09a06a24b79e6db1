//! sRFL, simple Rolling in Forget Logits: the method of this page.
//!
//! ```text
//! loss =   KL(softmax z~_f || softmax student(x_f))      batch mean, in nats
//!        - mean cos(z~_f, student(x_f))                  per row, on logits
//!        + KL(softmax z_r  || softmax student(x_r))      batch mean, in nats
//! ```
//!
//! The author's published code (github.com/Sangdo-Han/unlearning) has another loss, `loss=author`:
//!
//! ```text
//! loss =   .8 KL(softmax z~_f || softmax student(x_f))
//!        + mean cos(z_f, student(x_f))                   away from the original's direction
//!        + .1 KL(softmax z_r || softmax student(x_r)) + 1.1 CE(student(x_r), y_r)
//! ```
//!
//! with `z` the teacher's logits and `z~` the same rolled along the class axis. The settings are
//! this project's, found on this network; the research note leaves them open.

use serde::{Deserialize, Serialize};

use super::prelude::*;
use crate::kernels::loss::{Aim, rolled_loss};
use crate::unlearn::setting::{Concerns, Kind, choice};
use crate::unlearn::{Along, cosine, roll};

/// The classes by which targets are rolled.
pub(in crate::unlearn) const SHIFTS: Setting = Setting::new(
    "Shift set",
    "The shift k of the roll is drawn from this set; k = 0 leaves a target unchanged.",
    Kind::Shifts {
        choices: &[
            choice("-1,1", "−1, +1 (list)"),
            choice("-1,0,1", "−1, 0, +1 (interval)"),
            choice("1", "+1 alone"),
        ],
    },
)
.concerns(Concerns::Method(NAME));

/// What a shift of one leads to.
pub(in crate::unlearn) const ORDER: Setting = Setting::new(
    "Order of the roll",
    "Roll along the alphabet, as in the note, or along a tour of the classes in which neighbors are alike to the \
     original.",
    Kind::Choice {
        choices: &[choice("alphabet", "the alphabet's"), choice("similarity", "by similarity")],
    },
)
.concerns(Concerns::Method(NAME));

/// How often a shift is drawn.
pub(in crate::unlearn) const PER_SAMPLE: Setting = Setting::new(
    "One shift per",
    "Draw k once per batch, or separately for every forget image.",
    Kind::Flag {
        choices: [choice("batch", "batch"), choice("sample", "sample")],
    },
)
.url("per")
.concerns(Concerns::Method(NAME));

/// The part that trains.
pub(in crate::unlearn) const STAGES: Setting = Setting::new(
    "Stages trained",
    "Counted from the first (stem and stage 1 count as one); the rest stays frozen.",
    whole(1, 4, 1),
)
.concerns(Concerns::Stages);

/// Whether the first convolution trains with the first stage; the note's author freezes it.
pub(in crate::unlearn) const STEM: Setting = Setting::new(
    "Stem",
    "Train the first convolution with the first stage, or freeze it, as the note's author does.",
    Kind::Choice {
        choices: &[choice("trained", "trained"), choice("frozen", "frozen")],
    },
)
.concerns(Concerns::Stages);

/// How frozen stages normalize. The author's code freezes weights alone, so in training mode its frozen stages
/// normalize by the batch.
pub(in crate::unlearn) const FROZEN_NORM: Setting = Setting::new(
    "BatchNorm of frozen stages",
    "Normalize by the running statistics, which stay as they are, or by those of the batch, as the trained stages do.",
    Kind::Choice {
        choices: &[choice("running", "running"), choice("batch", "of the batch")],
    },
)
.concerns(Concerns::Stages);

/// Which loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Loss {
    /// The note's pseudo code.
    Note,
    /// The author's published code.
    Author,
}

/// The losses there are.
pub(in crate::unlearn) const LOSS: Setting = Setting::new(
    "Loss",
    "The loss of the note's pseudo code, or that of its author's published code, which adds cross-entropy on retain \
     images and pushes the student away from the original's direction.",
    Kind::Choice {
        choices: &[choice("note", "the note's"), choice("author", "the author's code")],
    },
)
.concerns(Concerns::Method(NAME));

const NAME: &str = "srfl";

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: NAME,
    label: "sRFL",
    description: "rolled logits on the forget class, the first stages alone learn",
    paper: "simple Rolling in Forget Logits, the note this project implements",
    trained: Trained::Stages,
    defaults: Defaults::adam(4e-3, 300).cosine(),
    splits: true,
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct Srfl;

impl Method for Srfl {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        Step::Descend(match batch.config.loss {
            Loss::Note => losses(student, batch),
            Loss::Author => author_losses(student, batch),
        })
    }
}

fn author_losses(student: &ResNet, batch: &Batch) -> Losses {
    let teachers = [batch.forget.teacher(), batch.retain.teacher()].map(Tensor::autodiff);
    let (forget, retain) = batch.outputs(student);
    let labels = batch.retain.labels();
    author_loss(
        [forget, retain],
        teachers,
        batch.shifts,
        &labels,
        batch.along,
    )
}

/// The author's loss of the student's logits on both halves, given the teacher's.
fn author_loss(
    [forget, retain]: [Tensor<2>; 2],
    [teacher_forget, teacher_retain]: [Tensor<2>; 2],
    shifts: &[i32],
    labels: &[u8],
    along: Option<&Along>,
) -> Losses {
    let arranged = |logits: Tensor<2>| match along {
        None => logits,
        Some(along) => along.arranged(logits),
    };
    let rolled = roll(arranged(teacher_forget.clone()), shifts);
    let kl_forget = kl_divergence(rolled, arranged(forget.clone()));
    let cosine = cosine(teacher_forget, forget);
    let kl_retain = kl_divergence(teacher_retain, retain.clone());
    let ce_retain = cross_entropy(retain, labels);
    let total = kl_forget.clone() * 0.8
        + cosine.clone()
        + kl_retain.clone() * 0.1
        + ce_retain.clone() * 1.1;
    Losses::new(
        total,
        [
            ("kl_forget", kl_forget),
            ("cosine", cosine),
            ("kl_retain", kl_retain),
            ("ce_retain", ce_retain),
        ],
    )
}

/// The terms' names in the record of a step.
const TERMS: [&str; 3] = ["kl_forget", "cosine", "kl_retain"];

/// The loss of one step and its terms.
pub(crate) fn losses(student: &ResNet, batch: &Batch) -> Losses {
    let forget = batch.forget.indices.iter().zip(batch.shifts);
    let forget = forget.map(|(&index, &shift)| Aim { index, shift });
    let retain = batch.retain.indices.iter();
    let retain = retain.map(|&index| Aim { index, shift: 0 });
    let aims = [forget.collect(), retain.collect()];
    // In the order of the tour neighbors stand side by side, and no term of the loss minds the order.
    let outputs = batch.all_outputs(student);
    let (outputs, teacher) = match batch.along {
        None => (outputs, batch.forget.teacher),
        Some(along) => (outputs.map(|logits| along.arranged(logits)), &along.teacher),
    };
    let (total, values) = rolled_loss(outputs, teacher, aims);
    Losses::at_once(total, &TERMS, values)
}

#[cfg(test)]
mod tests {
    use burn::module::{Module, Param};
    use burn::nn::BatchNorm;
    use burn::tensor::Distribution;

    use super::*;
    use crate::data::{IMAGE_BYTES, Images};
    use crate::kernels::testing::values;
    use crate::model::{DeviceImages, FrozenNorm, Preset, ResNet};
    use crate::testing::assert_close;
    use crate::unlearn::Stem;
    use crate::unlearn::methods::by_hand::{logits, read};
    use crate::unlearn::methods::{BatchLogits, HalfBatch};

    fn batch<'a>(
        train: &'a DeviceImages,
        teacher: &'a Tensor<2>,
        halves: [&'a [u32; 4]; 2],
        config: &'a RunConfig,
    ) -> Batch<'a> {
        let [forget, retain] = halves.map(|indices| HalfBatch {
            indices,
            train,
            labels: train.labels(),
            teacher,
        });
        Batch {
            forget,
            retain,
            shifts: &[1; 4],
            position: StepPosition { step: 0, steps: 1 },
            config,
            along: None,
            logits: BatchLogits::default(),
        }
    }

    /// Forget: teacher (0, ln 3), rolled by one (ln 3, 0), student (0, 0): KL = 3/4 ln(3/2) + 1/4 ln(1/2)
    /// = .130812. The cosine of (0, ln 3) and (2, 2) is .707107, of (0, ln 3) and (0, 0) it would have
    /// no direction, so the student says (2, 2), which is as even. Retain: teacher and student
    /// (0, ln 3) agree, and class 0 costs ln 4 = 1.386294.
    /// .8 * .130812 + .707107 + 1.1 * 1.386294 = 2.336680.
    #[test]
    fn the_authors_loss_by_hand() {
        let teacher = || logits([[0.0, 3f32.ln()]]);
        let losses = author_loss(
            [logits([[2.0, 2.0]]), teacher()],
            [teacher(), teacher()],
            &[1],
            &[0],
            None,
        );
        let even = std::f64::consts::FRAC_1_SQRT_2;
        let wanted = [2.336_680, 0.130_812, even, 0.0, 1.386_294];
        assert_close(&read(losses), &wanted, 1e-5);
    }

    #[test]
    fn frozen_stages_get_no_gradient_and_trained_ones_do() {
        let device = Device::flex().autodiff();
        let images = Images {
            pixels: vec![90; 8 * IMAGE_BYTES],
            labels: vec![0; 8],
        };
        let images = DeviceImages::upload(&images, &device);
        let student = Preset::ResNet8
            .config()
            .init(1, &device)
            .freeze_tail(2, FrozenNorm::Running);
        let teacher = student.valid().forward(images.range(0, 8));
        let (forget, retain) = ([0, 1, 2, 3], [4, 5, 6, 7]);
        let config = RunConfig::default();
        let batch = batch(&images, &teacher, [&forget, &retain], &config);
        let grads = losses(&student, &batch).total.backward();
        let has = |stage: usize| {
            let block = &student.stages[stage].blocks[0];
            block.second.conv.weight.val().grad(&grads).is_some()
        };
        assert_eq!([has(0), has(1), has(2)], [true, true, false]);
        assert!(student.stem.conv.weight.val().grad(&grads).is_some());
        let frozen = RunConfig {
            stem: Stem::Frozen,
            ..RunConfig::default()
        };
        let fresh = Preset::ResNet8.config().init(1, &device);
        let half = INFO.freeze(fresh, &frozen);
        let grads_of_half = losses(&half, &batch).total.backward();
        assert!(half.stem.conv.weight.val().grad(&grads_of_half).is_none());
        let first = &half.stages[0].blocks[0].second.conv.weight;
        assert!(first.val().grad(&grads_of_half).is_some());
        assert!(student.head.weight.val().grad(&grads).is_none());
        let gamma = &student.stages[2].blocks[0].second.bn.gamma;
        assert!(gamma.val().grad(&grads).is_none());
    }

    #[test]
    fn frozen_stages_normalize_as_they_are_told_and_their_weights_stay_frozen() {
        let device = Device::flex().autodiff();
        let images = Images {
            pixels: (0..8 * IMAGE_BYTES).map(|i| (i * i / 7) as u8).collect(),
            labels: vec![0; 8],
        };
        let images = DeviceImages::upload(&images, &device);
        let fresh = Preset::ResNet8.config().init(1, &device);
        let teacher = fresh.valid().forward(images.range(0, 8));
        for (stem, frozen_norm) in [
            (Stem::Trained, FrozenNorm::Running),
            (Stem::Trained, FrozenNorm::Batch),
            (Stem::Frozen, FrozenNorm::Running),
            (Stem::Frozen, FrozenNorm::Batch),
        ] {
            let config = RunConfig {
                stem,
                frozen_norm,
                ..RunConfig::default()
            };
            // Statistics are shared between clones.
            let [before, student] = [1, 1].map(|seed| Preset::ResNet8.config().init(seed, &device));
            let student = INFO.freeze(student, &config);
            let batch = batch(&images, &teacher, [&[0, 1, 2, 3], &[4, 5, 6, 7]], &config);
            let grads = losses(&student, &batch).total.backward();
            // Its running statistics move where a layer normalizes by the batch.
            let moved = |norm: fn(&ResNet) -> &BatchNorm| {
                let mean = |model: &ResNet| values(norm(model).running_mean.value());
                mean(&student) != mean(&before)
            };
            let by_batch = frozen_norm == FrozenNorm::Batch;
            assert!(moved(|model| &model.stages[1].blocks[0].second.bn));
            assert_eq!(
                moved(|model| &model.stages[2].blocks[0].second.bn),
                by_batch
            );
            let stem_moves = by_batch || stem == Stem::Trained;
            assert_eq!(moved(|model| &model.stem.bn), stem_moves);
            let last = &student.stages[2].blocks[0].second;
            assert!(last.conv.weight.val().grad(&grads).is_none());
            assert!(last.bn.gamma.val().grad(&grads).is_none());
            let learns = student.stem.conv.weight.val().grad(&grads).is_some();
            assert_eq!(learns, stem == Stem::Trained);
        }
    }

    #[test]
    fn only_a_shared_norm_lets_retain_images_touch_the_forget_terms() {
        let device = Device::flex().autodiff();
        let pixels = (0..12 * IMAGE_BYTES).map(|i| (i * i / 7 + i / IMAGE_BYTES * 19) as u8);
        let images = Images {
            pixels: pixels.collect(),
            labels: vec![0; 12],
        };
        let images = DeviceImages::upload(&images, &device);
        let mut student = Preset::ResNet8.config().init(1, &device);
        // A fresh head gives the same logits for everything.
        let weight = Tensor::random([64, 10], Distribution::Normal(0.0, 1.0), &device);
        student.head.weight = Param::from_tensor(weight);
        let student = student.freeze_tail(2, FrozenNorm::Running);
        let teacher = student.valid().forward(images.range(0, 12));
        let forget_terms = |retain: [u32; 4], shared_norm| {
            let forget = [0, 1, 2, 3];
            let halves = [&forget, &retain];
            let config = RunConfig {
                shared_norm,
                ..RunConfig::default()
            };
            let batch = batch(&images, &teacher, halves, &config);
            let values = read(losses(&student, &batch));
            [values[1], values[2]]
        };
        for shared_norm in [false, true] {
            let first = forget_terms([4, 5, 6, 7], shared_norm);
            let second = forget_terms([8, 9, 10, 11], shared_norm);
            assert!(first[0] > 1e-3, "{first:?}");
            assert_eq!(first != second, shared_norm, "{first:?}, {second:?}");
        }
    }
}
