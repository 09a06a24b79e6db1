//! Machine unlearning you can watch.
//!
//! The crate runs sRFL (simple Rolling in Forget Logits), a teacher-student method that makes a
//! trained classifier forget one class, on the GPU through WebGPU or on the CPU, in a browser or
//! natively. Data flows one way:
//!
//! - [`data`]: CIFAR-10 subsets, checked and decoded;
//! - [`kernels`]: layers and losses on a device;
//! - [`model`]: the residual network, its weights files and cards;
//! - [`metrics`]: one network's metrics, and distances between two networks;
//! - [`unlearn`]: the methods and their settings;
//! - [`train`]: pretraining of the original, and its transfer to other classes;
//! - [`device`]: opening a GPU, choosing its kernels, and the self-test;
//! - [`run`]: a whole unlearning run, pulled step by step;
//! - [`verdict`]: an unlearned network compared with the original and gold;
//! - [`workbench`]: what is loaded and cached between runs;
//! - `wasm`: the one module that binds all this to a browser.

pub mod data;
pub mod device;
pub mod error;
pub mod kernels;
pub mod metrics;
pub mod model;
mod progress;
pub mod random;
mod readback;
pub mod run;
#[cfg(test)]
mod testing;
pub mod train;
pub mod unlearn;
pub mod verdict;
#[cfg(target_arch = "wasm32")]
mod wasm;
pub mod workbench;

pub use error::Error;
pub use progress::{Phase, Progress};
