//! The files a network lies in: weights, card, logits, and weights from elsewhere.

mod card;
mod foreign;
mod foreign_input;
mod foreign_names;
mod logits;
mod weights;

pub use card::{Card, KnownAnswer, LogitsFile, Relearning};
pub use foreign::{Candidate, Foreign, Reading};
pub use foreign_input::OwnInput;
pub use logits::CachedLogits;
pub use weights::{Precision, StateDict, TensorEntry};
