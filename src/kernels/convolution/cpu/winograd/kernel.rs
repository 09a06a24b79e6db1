//! Kernels as products need them, and their gradient as it comes out of products.

use macerator::{Scalar, Simd, vload_unaligned, vstore_unaligned, with_simd};

use super::transforms::{kernel_values, kernel_values_transposed};
use super::{MOST_LANES, PATCH, TAPS, Winograd, lanes};
use crate::kernels::threads::in_chunks;

/// A kernel, read from a channel of what is convolved to one of the result.
#[derive(Debug, Clone, Copy)]
pub struct Taps<'a> {
    values: &'a [f32],
    /// How far apart the taps of neighboring channels are: of the result, and of what is convolved.
    to: usize,
    from: usize,
    /// Whether it is turned round.
    turned: bool,
}

impl<'a> Taps<'a> {
    pub fn of_result(winograd: &Winograd, values: &'a [f32]) -> Self {
        let (to, from) = (winograd.from * TAPS, TAPS);
        let turned = false;
        Self {
            values,
            to,
            from,
            turned,
        }
    }

    pub fn of_images(winograd: &Winograd, values: &'a [f32]) -> Self {
        let (to, from) = (TAPS, winograd.to * TAPS);
        let turned = true;
        Self {
            values,
            to,
            from,
            turned,
        }
    }
}

impl Winograd {
    /// Channels of the result that products are made of together: two vectors, if that fits.
    pub(super) fn panel(&self) -> usize {
        let two = 2 * lanes();
        if self.to.is_multiple_of(two) {
            two
        } else {
            two / 2
        }
    }

    /// The kernels' 6x6 values, `(to / panel, PATCH, from, panel)`: products read them in this order.
    pub(super) fn transform_kernel(&self, taps: Taps) -> Vec<f32> {
        let panel = self.panel();
        let values = PATCH * self.from * panel;
        in_chunks(PATCH * self.from * self.to, values, |n, values, _| {
            transform(taps, n * panel, panel, values);
        })
    }
}

/// One panel, whose first channel of the result is `first`.
#[with_simd]
fn transform<'a, S: Simd>(taps: Taps<'a>, first: usize, panel: usize, values: &mut [f32]) {
    let lanes = f32::lanes::<S>();
    let from = values.len() / (PATCH * panel);
    assert!(values.len() == PATCH * from * panel);
    assert!(panel.is_multiple_of(lanes) && lanes <= MOST_LANES);
    for to in (0..panel).step_by(lanes) {
        for channel in 0..from {
            let mut gathered = [[0.0; MOST_LANES]; TAPS];
            for lane in 0..lanes {
                let at = (first + to + lane) * taps.to + channel * taps.from;
                let kernel = &taps.values[at..][..TAPS];
                for tap in 0..TAPS {
                    let from = if taps.turned { TAPS - 1 - tap } else { tap };
                    gathered[tap][lane] = kernel[from];
                }
            }
            let mut kernel = [0f32.splat::<S>(); TAPS];
            for tap in 0..TAPS {
                // SAFETY: there is a vector, as asserted.
                kernel[tap] = unsafe { vload_unaligned(gathered[tap].as_ptr()) };
            }
            let kernel = kernel_values(kernel);
            for place in 0..PATCH {
                let at = (place * from + channel) * panel + to;
                // SAFETY: panels are whole vectors, and the last place's lie within `values`.
                unsafe { vstore_unaligned(values.as_mut_ptr().add(at), kernel[place]) };
            }
        }
    }
}

/// The gradient `(pairs, 3, 3)` with respect to pairs of channels, whole vectors of them, of sums
/// `(PATCH, pairs)`.
#[with_simd]
pub fn transform_back<S: Simd>(sums: &[f32], gradient: &mut [f32]) {
    let lanes = f32::lanes::<S>();
    let pairs = gradient.len() / TAPS;
    assert!(sums.len() >= PATCH * pairs && gradient.len() == pairs * TAPS);
    assert!(pairs.is_multiple_of(lanes) && lanes <= MOST_LANES);
    for pair in (0..pairs).step_by(lanes) {
        let mut places = [0f32.splat::<S>(); PATCH];
        for place in 0..PATCH {
            let at = place * pairs + pair;
            // SAFETY: the last place's lie within `sums`, as asserted.
            places[place] = unsafe { vload_unaligned(sums.as_ptr().add(at)) };
        }
        let taps = kernel_values_transposed(places);
        let mut turned = [[0.0; MOST_LANES]; TAPS];
        for tap in 0..TAPS {
            // SAFETY: there is room for a vector, as asserted.
            unsafe { vstore_unaligned(turned[tap].as_mut_ptr(), taps[tap]) };
        }
        let gradient = &mut gradient[pair * TAPS..][..lanes * TAPS];
        for lane in 0..lanes {
            for tap in 0..TAPS {
                gradient[lane * TAPS + tap] = turned[tap][lane];
            }
        }
    }
}
