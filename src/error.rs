//! What can go wrong in a run, a training or a verdict.

use crate::data::DataError;
use crate::metrics::EvalError;
use crate::model::ModelError;
use crate::unlearn::ConfigError;

/// What can go wrong in a run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A setting is out of its range.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The images are invalid.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The model is invalid.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// A metric cannot be computed.
    #[error(transparent)]
    Eval(#[from] EvalError),
    /// Asked for something the run's state does not allow.
    #[error("{0}")]
    State(String),
    /// The loss is no longer a number.
    #[error(
        "the loss is no longer a number at step {step}: the learning rate is too high for these \
         settings; lower it and reset"
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
        /// Which values.
        what: &'static str,
        /// Largest difference, relative to the largest value.
        difference: f32,
        /// Largest difference allowed.
        tolerance: f32,
    },
}

impl Error {
    /// Asked for something the state does not allow.
    pub(crate) fn state(message: impl Into<String>) -> Self {
        Error::State(message.into())
    }
}
