//! The files a network lies in: weights, card, logits, and weights from elsewhere.

mod card;
mod foreign;
mod foreign_names;
mod logits;
mod weights;

pub use card::{Card, KnownAnswer, LogitsFile, Relearning};
pub use foreign::Foreign;
pub use logits::CachedLogits;
pub use weights::{Precision, StateDict, TensorEntry};
