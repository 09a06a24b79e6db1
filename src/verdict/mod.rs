//! The verdict: an unlearned network beside the original and gold, the network retrained without
//! the class.

mod assess;
mod relearning;

pub use assess::{AssessConfig, Assessment, Assessor, ENOUGH_FOR_ALL, Gold, Plane, Scene};
pub use relearning::{kept_relearning, relearn, relearning};
