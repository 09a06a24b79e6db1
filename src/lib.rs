//! Machine unlearning you can watch.
//!
//! The crate runs sRFL (simple Rolling in Forget Logits), a teacher-student method that makes a
//! trained classifier forget one class, on the GPU through WebGPU or on the CPU, in a browser or
//! natively. Data flows one way:
//!
//! - [`data`]: CIFAR-10 subsets, checked and decoded;
//! - [`model`]: the residual network, its weights files and cards;
//! - [`train`]: pretraining of the original;
//! - [`unlearn`]: the sRFL loss and its settings;
//! - [`eval`]: accuracy by split and class;
//! - [`session`]: a whole run, pulled step by step;
//! - [`share`]: several workers at one run;
//! - `wgsl`: kernels of our own for WebGPU, and what launches them;
//! - `wasm`: the one module that binds all this to a browser.

pub mod data;
pub mod eval;
pub mod model;
pub mod random;
pub mod session;
pub mod share;
#[cfg(not(target_arch = "wasm32"))]
pub mod train;
pub mod unlearn;
#[cfg(target_arch = "wasm32")]
mod wasm;
#[cfg(gpu_kernels)]
mod wgsl;
