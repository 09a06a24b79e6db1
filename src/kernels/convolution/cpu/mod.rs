//! The convolution on a CPU.

pub(super) mod direct;
pub(super) mod unfolded;
pub(super) mod winograd;
