//! The files a network lies in: weights, card, logits, and weights from elsewhere.

mod card;
mod foreign;
mod logits;
mod weights;

pub use card::{CachedAnswers, Card, Excluded, KnownAnswer, LogitsFile, Relearning};
pub use foreign::{Candidate, Foreign, InputInside, Reading};
pub use logits::CachedLogits;
pub use weights::{Precision, StateDict, TensorEntry};
