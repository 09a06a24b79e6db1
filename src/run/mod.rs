//! A whole run, pulled step by step: nothing happens unless it is asked for, so not asking is
//! pause.

mod benchmark;
mod group;
mod known_logits;
mod record;
mod session;
mod training;

pub use benchmark::BenchmarkStep;
pub use record::{EvalRecord, Example, Record, StepRecord, TermValues};
pub use session::{Session, State, Status};
