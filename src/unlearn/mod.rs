//! Unlearning methods: what makes a trained classifier forget a class.
//!
//! The page's own is sRFL, simple Rolling in Forget Logits. The trained classifier is kept as
//! **teacher**. The **student**, a copy of it whose first backbone stages alone are trained,
//! learns on each step from one forget batch and one retain batch of the same size: on forget
//! images its targets are the teacher's logits rolled along the class axis, on retain images the
//! teacher's logits as they are. The other methods are in [`methods`].

mod config;
mod forget_set;
pub mod methods;
mod optimizer;
mod order;
mod setting;

pub use crate::kernels::loss::{
    Terms, cosine, cross_entropy, kl_divergence, roll, roll_index, srfl_loss,
};
pub use config::{ConfigError, RunConfig};
pub use forget_set::SetKind;
pub use methods::MethodName;
pub use methods::srfl::Loss;
pub use optimizer::{Optimizer, Schedule, Stem};
pub use order::{Along, Order, Tour};
pub use setting::{Choice, Concerns, Kind, Limits, Setting};
