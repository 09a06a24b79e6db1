//! sRFL: simple Rolling in Forget Logits.
//!
//! A trained classifier is kept as **teacher**. The **student**, a copy of it whose first
//! backbone stages alone are trained, learns on each step from one forget batch and one retain
//! batch of the same size: on forget images its targets are the teacher's logits rolled along the
//! class axis, on retain images the teacher's logits as they are.

mod config;
mod loss;

pub use config::{ConfigError, Optimizer, RunConfig, Schedule};
pub use loss::{Terms, cosine, kl_divergence, roll, roll_index, srfl_loss};
