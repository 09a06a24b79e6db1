//! A device to compute on: opening a GPU, choosing its kernels, and the self-test.

#[cfg(gpu_kernels)]
mod gpu;
#[cfg(gpu_kernels)]
mod kernel_choice;
mod self_test;

#[cfg(gpu_kernels)]
pub use gpu::{Adapter, Gpu, Tested, open_gpu, self_test_or_fall_back};
#[cfg(gpu_kernels)]
pub use kernel_choice::{Choice, Kernels};
pub use self_test::{SelfTest, known_answer, self_test};
