//! A whole unlearning run. It computes a step only when a caller asks for one, so a caller that
//! stops asking has paused it.

mod batch_accuracy;
mod benchmark;
mod evaluate;
mod known_logits;
mod partial;
mod prepare;
mod record;
mod session;
mod step;
mod training;

pub use benchmark::BenchmarkStep;
pub use prepare::Setup;
pub use record::{EvalRecord, Example, ImageCounts, Record, StepRecord, TermValues};
pub use session::{ForgetSet, Session, State, Status};
