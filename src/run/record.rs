//! What a run reports.

use serde::{Serialize, Serializer};

use super::evaluate::rolled;
use crate::metrics::Accuracies;
use crate::unlearn::Tour;

/// One report of a run.
#[cfg_attr(
    target_pointer_width = "64",
    expect(
        clippy::large_enum_variant,
        reason = "an evaluation comes once in many steps, and records are moved on at once"
    )
)]
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
#[cfg_attr(
    target_arch = "wasm32",
    derive(tsify::Tsify),
    tsify(rename = "RunRecord")
)]
pub enum Record {
    /// A training step.
    Step(StepRecord),
    /// An evaluation.
    Eval(EvalRecord),
}

/// A training step.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct StepRecord {
    /// Counted from 1.
    pub step: usize,
    /// The value that was minimized.
    pub loss: f32,
    /// The terms it consists of, next to `loss` in JSON. sRFL's are `kl_forget`, `cosine` and
    /// `kl_retain`, and `loss = kl_forget - cosine + kl_retain`; the other methods' modules give
    /// theirs.
    #[serde(flatten)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, unknown>"))]
    pub terms: TermValues,
    /// Accuracy on the batch's forget images before the update, BatchNorm as in training; none where
    /// the method does not look at them.
    pub facc_batch: Option<f32>,
    /// On its retain images.
    pub racc_batch: Option<f32>,
    /// sRFL: the batch's shift in classes, none where each image has its own.
    pub shift: Option<i32>,
    /// Time of the whole step, milliseconds. Where several steps were read back at once, they
    /// share the wait evenly.
    pub ms: f64,
    /// The part of it until all work was handed to the device.
    pub submit_ms: f64,
}

/// A loss's terms by name, in the method's order. A step need not have the terms of the last.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TermValues(Vec<(&'static str, f32)>);

impl TermValues {
    /// The value of a term, where the step has it.
    pub fn get(&self, name: &str) -> Option<f32> {
        let mut terms = self.0.iter();
        terms
            .find(|(term, _)| *term == name)
            .map(|(_, value)| *value)
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, f32)> + '_ {
        self.0.iter().copied()
    }
}

impl FromIterator<(&'static str, f32)> for TermValues {
    fn from_iter<I: IntoIterator<Item = (&'static str, f32)>>(terms: I) -> Self {
        TermValues(terms.into_iter().collect())
    }
}

impl Serialize for TermValues {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// An evaluation of the student.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EvalRecord {
    /// Steps done.
    pub step: usize,
    /// Accuracies, fractions.
    #[serde(flatten)]
    pub accuracies: Accuracies,
    /// How many images each of the four is of: all in use, or a part of them.
    pub images: ImageCounts,
    /// The class predicted for each training image to forget, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<u8>,
    /// The classes in the order along which sRFL rolls, of the original's evaluation alone, where that is
    /// not their own order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tour: Vec<u8>,
    /// Time it took, milliseconds.
    pub ms: f64,
    /// A few forget images, seen through teacher, roll and student.
    pub examples: Vec<Example>,
}

/// How many images accuracies are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ImageCounts {
    /// Training images to forget.
    pub facc_train: usize,
    /// Training images to retain.
    pub racc_train: usize,
    /// Test images of what is to be forgotten.
    pub facc_test: usize,
    /// Other test images.
    pub racc_test: usize,
}

/// What three sets of logits say of one forget image; probabilities by class.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Example {
    /// Position in the training subset.
    pub index: usize,
    /// True class.
    pub label: u8,
    /// The shift by which `rolled` was made: sRFL's last one where a batch has one shift, else
    /// one of those set.
    pub shift: i32,
    /// The teacher's prediction.
    pub teacher: Vec<f32>,
    /// The target: the teacher's prediction, rolled.
    pub rolled: Vec<f32>,
    /// The student's prediction.
    pub student: Vec<f32>,
}

impl Example {
    /// What the teacher says of an image, and what that becomes by a roll; the student says the same.
    pub(super) fn new(
        image: u32,
        labels: &[u8],
        (shift, tour): (i32, Option<&Tour>),
        teacher: Vec<f32>,
    ) -> Self {
        Example {
            index: image as usize,
            label: labels[image as usize],
            shift,
            rolled: rolled(&teacher, shift, tour),
            student: teacher.clone(),
            teacher,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page reads these by name, and a recording is compared as text.
    #[test]
    fn terms_stand_beside_the_loss() {
        let terms = [("kl_forget", 1.5), ("cosine", 0.5), ("kl_retain", 0.25)];
        let record = Record::Step(StepRecord {
            step: 3,
            loss: 1.25,
            terms: terms.into_iter().collect(),
            facc_batch: Some(0.5),
            racc_batch: None,
            shift: Some(-1),
            ms: 2.0,
            submit_ms: 1.0,
        });
        let wanted = concat!(
            r#"{"type":"step","step":3,"loss":1.25,"kl_forget":1.5,"cosine":0.5,"#,
            r#""kl_retain":0.25,"facc_batch":0.5,"racc_batch":null,"shift":-1,"ms":2.0,"submit_ms":1.0}"#
        );
        assert_eq!(serde_json::to_string(&record).unwrap(), wanted);
    }
}
