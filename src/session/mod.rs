//! A whole run, pulled step by step: nothing happens unless it is asked for, so not asking is
//! pause.

mod assess;
#[cfg(gpu_kernels)]
mod gpu;
#[cfg(gpu_kernels)]
mod kernels;
mod known;
mod record;
mod relearn;
mod run;
mod self_test;
mod sharing;
mod training;
mod transfer;
mod trial;

pub use assess::{
    AssessConfig, Assessment, Assessor, Distribution, ENOUGH_FOR_ALL, Figures, Gold, Plane, Scene,
    ToGold,
};
#[cfg(gpu_kernels)]
pub use gpu::{Adapter, Gpu, Tested, open_gpu, self_test_or_fall_back};
#[cfg(gpu_kernels)]
pub use kernels::{Choice, Kernels};
pub use record::{EvalRecord, Example, Record, StepRecord, TermValues};
pub use relearn::{kept_relearning, relearn, relearning};
pub use run::{Phase, Progress, Session, State, Status};
pub use self_test::{SelfTest, known_answer, self_test};
pub use transfer::{Learned, TransferConfig, transfer};
pub use trial::Trial;

use thiserror::Error;

use crate::data::DataError;
use crate::eval::EvalError;
use crate::model::ModelError;
use crate::unlearn::ConfigError;
use crate::unlearn::methods::PrepareError;

/// What can go wrong in a run.
#[derive(Debug, Error)]
pub enum SessionError {
    /// A setting is out of its range.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The images do not serve.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The model does not serve.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// A figure cannot be computed.
    #[error(transparent)]
    Eval(#[from] EvalError),
    /// Asked for something the run's state does not allow.
    #[error("{0}")]
    State(String),
    /// The loss is no longer a number.
    #[error(
        "the loss is no longer a number at step {step}: the learning rate is too high for this \
         setting; lower it and reset"
    )]
    Diverged {
        /// The step at which it was seen.
        step: usize,
    },
    /// Stopped on request before there was a result.
    #[error("stopped before it was ready")]
    Stopped,
    /// There is no GPU, or it does not open.
    #[error("the GPU could not be opened: {0}")]
    NoGpu(String),
    /// The device failed.
    #[error("the device failed: {0}")]
    Device(String),
    /// The device computes something else than the CPU does.
    #[error(
        "this device does not compute what the CPU does: {what} differ by {difference:.1e} of \
         their size, and {tolerance:.1e} is allowed"
    )]
    WrongAnswer {
        /// Which figures.
        what: &'static str,
        /// Largest difference, relative to the largest figure.
        difference: f32,
        /// Largest difference allowed.
        tolerance: f32,
    },
}

impl From<PrepareError> for SessionError {
    fn from(error: PrepareError) -> Self {
        match error {
            PrepareError::Model(error) => SessionError::Model(error),
            PrepareError::Stopped => SessionError::Stopped,
            PrepareError::Device(reason) => SessionError::Device(reason),
        }
    }
}
