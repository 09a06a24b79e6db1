//! Bad teacher: on the forget class the student learns from a network that knows nothing, on the
//! rest from the original.
//!
//! ```text
//! loss =   KL(softmax random(x_f) || softmax student(x_f))      batch mean, in nats
//!        + KL(softmax z_r         || softmax student(x_r))      batch mean, in nats
//! ```
//!
//! Chundawat et al., "Can Bad Teaching Induce Forgetting?", AAAI 2023: temperature 1, Adam, the
//! random network of the same shape. The authors' code takes the mean over batch and classes, a
//! tenth of the divergence; this one divides by the batch alone. Two means stand in for one over a
//! mixed batch, since the halves are of one size. Adapted: rate 1e-3 and 100 steps instead of
//! epochs.

use std::collections::BTreeMap;

use burn::module::Module;

use super::prelude::*;
use crate::model::index_tensor;

/// Images that go through the random network at once.
const CHUNK: usize = 100;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "bad-teacher",
    label: "bad teacher",
    description: "a random network teaches the forget class, the original the rest",
    paper: "Chundawat et al., Can Bad Teaching Induce Forgetting?, AAAI 2023",
    defaults: Defaults::adam(1e-3, 100),
    splits: true,
    ..MethodInfo::BASE
};

/// See the module.
pub struct BadTeacher {
    /// The random network's logits of the forget images, a row each.
    logits: Tensor<2>,
    /// Which row is a training image's.
    rows: BTreeMap<u32, u32>,
}

impl Prepare for BadTeacher {
    async fn prepare(setup: &RunSetup<'_>, watch: &mut impl Watch) -> Result<Self, Error> {
        let shape = setup.original.config();
        let random = shape.init(setup.config.seed, setup.device).valid();
        let mut logits = Vec::new();
        let ask = async |_: &[u32], images: Tensor<4>| {
            logits.push(random.forward(images));
            Ok(())
        };
        setup.each_forget_chunk(CHUNK, watch, ask).await?;
        Ok(BadTeacher {
            logits: Tensor::cat(logits, 0),
            rows: setup.forget.iter().copied().zip(0..).collect(),
        })
    }
}

impl Method for BadTeacher {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let bad = self.lesson(batch.forget.indices).autodiff();
        let good = batch.retain.teacher().autodiff();
        let (forget, retain) = batch.outputs(student);
        Step::Descend(Losses::divergences([forget, bad], [retain, good]))
    }
}

impl BadTeacher {
    fn lesson(&self, indices: &[u32]) -> Tensor<2> {
        let rows: Vec<u32> = indices.iter().map(|index| self.rows[index]).collect();
        let logits = self.logits.clone();
        logits.select(0, index_tensor(&rows, &self.logits.device()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{assert_close, values};
    use crate::unlearn::methods::by_hand::{logits, read};

    /// Two rows of three classes; a mean over rows and classes, the authors' slip, would give a
    /// third of these. Forget: (1/4, 1/4, 1/2) against an even third is
    /// 1/2 ln(3/4) + 1/2 ln(3/2) = 1/2 ln(9/8) = .058892, and the second row's 0 halves it.
    /// Retain: the same the other way round, ln(4/3)/3 + ln(4/3)/3 + ln(2/3)/3 = .056633, twice.
    #[test]
    fn each_half_has_its_own_teacher_and_the_mean_is_over_rows() {
        let even = || logits([[0.0; 3], [0.0; 3]]);
        let tilted = [0.0, 0.0, 2f32.ln()];
        let (bad, retain) = (logits([tilted, [4.0; 3]]), logits([tilted, tilted]));
        let losses = Losses::divergences([even(), bad], [retain, even()]);
        let wanted = [0.029_446 + 0.056_633, 0.029_446, 0.056_633];
        assert_close(&read(losses), &wanted, 1e-5);
    }

    #[test]
    fn each_forget_image_gets_its_own_row() {
        let teacher = BadTeacher {
            logits: logits([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]),
            rows: [(7, 0), (12, 1), (40, 2)].into(),
        };
        let rows = values(teacher.lesson(&[40, 7, 40]));
        assert_eq!(rows, [5.0, 6.0, 1.0, 2.0, 5.0, 6.0]);
    }
}
