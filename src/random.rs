//! Seeded random draws that are the same on every platform.

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

/// What a run draws from its seed. Listed in one place, so that no two draw the same numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
pub enum Stream {
    /// Forget batches.
    Forget = 1,
    /// Retain batches.
    Retain = 2,
    /// sRFL's shifts.
    Shifts = 3,
    /// UNSIR's first noise.
    Noise = 4,
    /// Batches of relearning.
    Relearn = 5,
    /// The membership attack's folds.
    Folds = 6,
    /// Batches of a transfer to custom classes.
    Transfer = 7,
    /// Its flips and shifts.
    Augmentation = 8,
    /// Images on which known logits are checked.
    Known = 9,
    /// A random forget set.
    ForgetSet = 10,
    /// Images to mislabel, and their wrong classes.
    Mislabel = 11,
    /// Images that a shadow network does not learn.
    Shadow = 12,
    /// Examples of prototypical relearning.
    Prototypes = 13,
    /// Images of a bootstrap's draws.
    Bootstrap = 14,
    /// What the first step draws for itself; every later step has the stream after the last one's.
    Steps = 1 << 32,
}

/// A generator for one purpose: different streams of one seed are independent.
pub fn stream(seed: u64, stream: u64) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(stream);
    rng
}

/// An endless sequence of shuffled passes over a set: each index comes once a pass.
#[derive(Debug, Clone)]
pub struct ShuffledCycle {
    order: Vec<u32>,
    next: usize,
    rng: ChaCha8Rng,
}

impl ShuffledCycle {
    /// Cycles over `indices`, which must not be empty.
    pub fn new(indices: Vec<u32>, rng: ChaCha8Rng) -> Self {
        assert!(!indices.is_empty(), "nothing to draw from");
        let next = indices.len();
        Self {
            order: indices,
            next,
            rng,
        }
    }

    /// The next `count` indices, going on into the next pass where one ends.
    pub fn take(&mut self, count: usize) -> Vec<u32> {
        (0..count)
            .map(|_| {
                if self.next == self.order.len() {
                    self.order.shuffle(&mut self.rng);
                    self.next = 0;
                }
                self.next += 1;
                self.order[self.next - 1]
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pass_holds_every_index_once() {
        let mut cycle = ShuffledCycle::new((0..7).collect(), stream(1, 0));
        for _ in 0..3 {
            let mut pass = cycle.take(7);
            pass.sort_unstable();
            assert_eq!(pass, (0..7).collect::<Vec<_>>());
        }
    }

    #[test]
    fn streams_of_a_seed_repeat_and_differ() {
        let draw = |s| ShuffledCycle::new((0..50).collect(), stream(3, s)).take(50);
        assert_eq!(draw(0), draw(0));
        assert_ne!(draw(0), draw(1));
    }
}
