//! What a run reports.

use serde::Serialize;

use crate::eval::Accuracies;

/// One report of a run.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Record {
    /// A training step.
    Step(StepRecord),
    /// An evaluation.
    Eval(EvalRecord),
}

/// A training step; `loss = kl_forget - cosine + kl_retain`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepRecord {
    /// Counted from 1.
    pub step: usize,
    /// The value that was minimised.
    pub loss: f32,
    /// Divergence from the rolled targets on the forget batch, in nats.
    pub kl_forget: f32,
    /// Cosine similarity with the rolled targets on the forget batch, -1 to 1.
    pub cosine: f32,
    /// Divergence from the teacher on the retain batch, in nats.
    pub kl_retain: f32,
    /// The batch's shift in classes, none where each image has its own.
    pub shift: Option<i32>,
    /// Time of the whole step, milliseconds. Where several steps were read back at once, they
    /// share the wait evenly.
    pub ms: f64,
    /// The part of it until all work was handed to the device.
    pub submit_ms: f64,
}

/// An evaluation of the student.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EvalRecord {
    /// Steps done.
    pub step: usize,
    /// Accuracies on all images used, fractions.
    #[serde(flatten)]
    pub accuracies: Accuracies,
    /// Time it took, milliseconds.
    pub ms: f64,
    /// A few forget images, seen through teacher, roll and student.
    pub examples: Vec<Example>,
}

/// What three sets of logits say of one forget image; probabilities by class.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Example {
    /// Position in the training subset.
    pub index: usize,
    /// True class.
    pub label: u8,
    /// The shift by which `rolled` was made.
    pub shift: i32,
    /// The teacher's prediction.
    pub teacher: Vec<f32>,
    /// The target: the teacher's prediction, rolled.
    pub rolled: Vec<f32>,
    /// The student's prediction.
    pub student: Vec<f32>,
}
