//! The order in which sums over a batch's images are added up. It is the same for any number of workers
//! and threads, and with it every bit of the result.
//!
//! A batch is one or several rows of images of the same length, its halves to forget and to retain.
//! Each half is cut into [`SHARDS`], and each worker of a group has some of them of every half.

use std::cell::Cell;
use std::ops::Range;

use super::group;
use super::threads::{in_chunks, over_chunks};

/// Shards of a half, and so the most workers that can share a batch.
pub const SHARDS: usize = 8;

/// Most images whose sums are made in one piece.
pub(super) const TOGETHER: usize = 8;

/// Sums that are added up over all pieces before the next ones, so that they stay in the cache.
const ADDED_TOGETHER: usize = 4096;

thread_local! {
    /// Images in each half of the batch that is being computed, over all workers.
    static HALF: Cell<Option<usize>> = const { Cell::new(None) };
}

/// The images of a half of so many that are in some of its shards.
pub(super) fn in_shards(images: usize, shards: Range<usize>) -> Range<usize> {
    images * shards.start / SHARDS..images * shards.end / SHARDS
}

/// Does work on batches with so many images in each half, over all workers.
pub(crate) fn with_halves_of<R>(images: usize, work: impl FnOnce() -> R) -> R {
    let before = HALF.replace(Some(images));
    let result = work();
    HALF.set(before);
    result
}

/// The images of a batch that this worker computes, and their places in the whole batch.
#[derive(Debug, Clone)]
pub(super) struct Batch {
    halves: usize,
    /// In each half, over all workers.
    half: usize,
    shards: Range<usize>,
}

impl Batch {
    /// Where this worker computes so many images: alone, or its part in work of a group.
    pub fn of(images: usize) -> Self {
        let shards = group::current().map_or(0..SHARDS, |group| group.shards());
        let half = HALF.get().filter(|&half| {
            let part = in_shards(half, shards.clone()).len();
            part > 0 && images.is_multiple_of(part)
        });
        // Work of a group is always on parts of a batch.
        assert!(half.is_some() || shards == (0..SHARDS), "a part of a batch");
        let half = half.unwrap_or(images);
        Batch {
            halves: images / in_shards(half, shards.clone()).len().max(1),
            half,
            shards,
        }
    }

    /// Images over all workers.
    pub fn whole(&self) -> usize {
        self.half * self.halves
    }

    /// This worker's images, in pieces whose sums are added up in order.
    fn pieces(&self) -> Vec<Range<usize>> {
        let own = in_shards(self.half, self.shards.clone());
        let mut pieces = Vec::new();
        for half in 0..self.halves {
            for shard in self.shards.clone() {
                let Range { mut start, end } = in_shards(self.half, shard..shard + 1);
                while start < end {
                    let to = end.min(start + TOGETHER);
                    let place = |image: usize| half * own.len() + image - own.start;
                    pieces.push(place(start)..place(to));
                    start = to;
                }
            }
        }
        pieces
    }

    /// What all workers have, in the order of the whole batch: of `own`, as much for each of this
    /// worker's images or pieces, in their order.
    pub fn gather(&self, own: Vec<f32>) -> Vec<f32> {
        let Some(group) = group::current() else {
            return own;
        };
        let all = group.exchange(&own);
        let halves = (0..self.halves).flat_map(|half| {
            all.iter().flat_map(move |of_one| {
                let part = of_one.len() / self.halves;
                &of_one[half * part..][..part]
            })
        });
        halves.copied().collect()
    }

    /// `len` sums over the images of all workers. `add` adds those of some of this worker's images to
    /// a piece, all zeros at first, and has a buffer to work in.
    pub fn sums(
        &self,
        len: usize,
        add: impl Fn(Range<usize>, &mut [f32], &mut Vec<f32>) + Sync,
    ) -> Vec<f32> {
        let pieces = self.pieces();
        let own = in_chunks(pieces.len() * len, len, |piece, sum, buffer| {
            add(pieces[piece].clone(), sum, buffer);
        });
        let mut all = self.gather(own);
        let (total, rest) = all.split_at_mut(len);
        over_chunks(total, ADDED_TOGETHER, |n, totals, _| {
            for piece in rest.chunks_exact(len) {
                for (total, value) in totals.iter_mut().zip(&piece[n * ADDED_TOGETHER..]) {
                    *total += value;
                }
            }
        });
        all.truncate(len);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_is_cut_at_its_halves_and_shards() {
        let pieces = |half, images| with_halves_of(half, || Batch::of(images).pieces());
        assert_eq!(pieces(3, 6), [0..1, 1..2, 2..3, 3..4, 4..5, 5..6]);
        assert_eq!(
            pieces(16, 16),
            (0..8).map(|n| 2 * n..2 * n + 2).collect::<Vec<_>>()
        );
        // A shard of 12 images is two pieces.
        assert_eq!(pieces(96, 192)[..4], [0..8, 8..12, 12..20, 20..24]);
        // Outside a step, or where they are no whole halves: one batch.
        assert_eq!(Batch::of(5).pieces().len(), 5);
        assert_eq!(pieces(4, 7).len(), 7);
    }

    #[test]
    fn all_images_are_in_one_shard() {
        for images in [1, 2, 7, 8, 9, 64, 100] {
            let shards = (0..SHARDS).flat_map(|shard| in_shards(images, shard..shard + 1));
            assert!(shards.eq(0..images), "{images}");
        }
    }
}
