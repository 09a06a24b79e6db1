//! How far a command is, on standard error where that is a terminal.

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};

use srfl::{Phase, Progress};

/// A bar for the long calls of a command; it is gone when the command is.
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar that shows nothing yet.
    pub fn new() -> Result<Self> {
        let style = ProgressStyle::with_template("{bar:30} {msg} {pos}/{len}  {eta} left")?;
        Ok(Bar(ProgressBar::new(0).with_style(style)))
    }

    /// Follows a call.
    pub fn watch(&self) -> impl AsyncFnMut(Progress) -> bool + Copy {
        async |progress| {
            self.show(progress);
            true
        }
    }

    /// Shows how far a call is.
    pub fn show(&self, progress: Progress) {
        self.0.set_message(match progress.phase {
            Phase::Teacher => "teacher's logits",
            Phase::Evaluate => "evaluation",
            Phase::Prepare => "the method's preparation",
            Phase::Step => "step",
            Phase::Relearn => "relearning",
            Phase::Retrain => "retraining",
        });
        self.0.set_length(progress.total as u64);
        self.0.set_position(progress.done as u64);
    }

    /// Lets something be printed above it.
    pub fn suspend(&self, print: impl FnOnce()) {
        self.0.suspend(print);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
