//! How far a long call is.

use serde::Serialize;

/// What a long call is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Phase {
    /// Computing the teacher's logits, image by image.
    Teacher,
    /// Evaluating, image by image.
    Evaluate,
    /// Preparing the method, piece by piece.
    Prepare,
    /// Training, step by step.
    Step,
    /// Relearning what was forgotten, step by step.
    Relearn,
    /// Training a network without what is to be forgotten, step by step.
    Retrain,
}

/// How far a long call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Images, pieces or steps done.
    pub done: usize,
    /// Images, pieces or steps in all.
    pub total: usize,
}
