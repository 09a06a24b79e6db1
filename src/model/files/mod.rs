//! The files a network lies in: weights, card, logits, and weights from elsewhere.

mod card;
mod foreign;
mod logits;
mod shadows;
mod weights;

pub use card::{CachedAnswers, Card, Excluded, KnownAnswer, LogitsFile, Relearning, ShadowsFile};
pub use foreign::{Candidate, Foreign, InputInside, Reading};
pub use logits::CachedLogits;
pub use shadows::{Moments, Shadows};
pub use weights::{Precision, StateDict, TensorEntry};
