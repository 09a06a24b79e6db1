//! The convolution on a CPU: the 3x3 ones of a residual network save products where their stride is
//! 1 ([`winograd`]) and go [`direct`]ly from image to result elsewhere; the few others are
//! [`unfolded`] into multiplications.
//!
//! Vectors pass through loops over indexes, never through closures (`map`, `from_fn`): a native
//! closure is compiled without the processor's vectors, and each operation in it becomes a call.
//! Training took nearly three times as long.

#![allow(
    clippy::needless_range_loop,
    reason = "iterators over vectors pass them through such closures"
)]

use macerator::{Scalar, Simd, with_simd};

use super::{Convolution, Geometry, Part};

mod direct;
mod unfolded;
mod winograd;

use winograd::Winograd;

/// A part of a convolution, of the two tensors that it is made of.
pub(super) fn compute(Convolution { part, geometry }: Convolution, given: [&[f32]; 2]) -> Vec<f32> {
    if let Some(winograd) = Winograd::of(part, &geometry) {
        winograd.compute(part, given)
    } else if direct::fits(part, &geometry) {
        direct::compute(part, &geometry, given)
    } else {
        unfolded::compute(part, &geometry, given)
    }
}

/// Values in a vector of this processor.
fn lanes() -> usize {
    #[with_simd]
    fn lanes<S: Simd>() -> usize {
        f32::lanes::<S>()
    }
    lanes()
}

impl Geometry {
    /// Values of one image.
    fn image_len(&self) -> usize {
        self.channels_in * self.height * self.width
    }

    /// Places a kernel is put on an image: the columns of an unfolded image.
    fn places(&self) -> usize {
        self.out_height * self.out_width
    }

    /// Values under a kernel: the rows of an unfolded image.
    fn taps(&self) -> usize {
        self.channels_in * self.size * self.size
    }

    fn result_len(&self) -> usize {
        self.channels_out * self.places()
    }
}

/// The values of image `n` of those that have `len` each.
fn image(values: &[f32], n: usize, len: usize) -> &[f32] {
    &values[n * len..][..len]
}

#[cfg(test)]
mod tests {
    /// An operation that is a call has a name in the program, in which these tests run.
    #[test]
    #[cfg(all(target_arch = "x86_64", target_os = "linux", not(debug_assertions)))]
    fn no_operation_on_vectors_is_a_call() {
        let program = std::env::current_exe().expect("a program runs");
        let program = std::fs::read(program).expect("it can be read");
        let names = |start: &[u8]| -> Vec<String> {
            let places = program.windows(start.len()).enumerate();
            let found = places.filter(|(_, bytes)| *bytes == start);
            let name = |at: usize| program[at..].iter().take(24).map(|&byte| byte as char);
            found.map(|(at, _)| name(at).collect()).collect()
        };
        // Turned round, or the program would hold what is looked for.
        for start in ["_652mm_", "_215mm_"] {
            let start: Vec<u8> = start.bytes().rev().collect();
            assert_eq!(names(&start), Vec::<String>::new());
        }
        let own: Vec<u8> = "llac_a_si_srotcev_no_noitarepo_on".bytes().rev().collect();
        assert_ne!(names(&own), Vec::<String>::new(), "names are left out");
    }
}
