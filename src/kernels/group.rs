//! A worker group: several workers at one run. Each trains on its part of every batch; what none can know
//! alone, the statistics of BatchNorm, the gradients and the rows of an evaluation, they gather.
//!
//! All of them hold the whole run and go through the same calls with the same draws, and what is
//! gathered comes to all in the same order: their students stay the same to the bit. They are also those
//! of one worker, since every sum over images is added up in one order ([`super::batch`]).

use std::cell::RefCell;
use std::future::Future;
use std::ops::Range;
use std::pin::Pin;
use std::rc::Rc;

use burn::tensor::Tensor;

use super::batch::{SHARDS, in_shards};

/// How a worker reaches the others of its run.
pub trait Peers {
    /// Which of them this worker is, counted from 0.
    fn index(&self) -> usize;

    /// How many they are, this one included.
    fn count(&self) -> usize;

    /// Does `work`, within which [`Peers::gather`] may wait.
    fn run<'a>(&'a self, work: Box<dyn FnOnce() + 'a>) -> Pin<Box<dyn Future<Output = ()> + 'a>>;

    /// Gives `mine` to the others and waits for theirs: what each of them gave, in their order.
    fn gather(&self, mine: &[f32]) -> Vec<Vec<f32>>;
}

/// The workers of a run.
#[derive(Clone)]
pub struct Group(Rc<dyn Peers>);

thread_local! {
    /// The group whose work is being done.
    static CURRENT: RefCell<Option<Group>> = const { RefCell::new(None) };
}

impl Group {
    /// Of the workers that `peers` reaches.
    pub fn new(peers: Rc<dyn Peers>) -> Self {
        Group(peers)
    }

    /// Which of them this worker is, counted from 0.
    pub fn index(&self) -> usize {
        self.0.index()
    }

    /// How many workers there are.
    pub fn count(&self) -> usize {
        self.0.count()
    }

    /// This worker's shards of each half of a batch.
    pub(super) fn shards(&self) -> Range<usize> {
        self.part(SHARDS)
    }

    /// This worker's part of a half of so many images.
    pub(crate) fn part_of_half(&self, images: usize) -> Range<usize> {
        in_shards(images, self.shards())
    }

    /// Whether each worker has a part of a half of so many images.
    pub(crate) fn divides(&self, images: usize) -> bool {
        let count = self.0.count();
        let shards = |index: usize| SHARDS * index / count..SHARDS * (index + 1) / count;
        (0..count).all(|index| !in_shards(images, shards(index)).is_empty())
    }

    /// This worker's part of `len` things in a row.
    pub fn part(&self, len: usize) -> Range<usize> {
        let end = |index: usize| len * index / self.0.count();
        end(self.0.index())..end(self.0.index() + 1)
    }

    /// Does work of the group: what is computed in it is a part of a batch.
    pub(crate) async fn run<R>(&self, work: impl FnOnce() -> R) -> R {
        let mut result = None;
        let in_group = || {
            CURRENT.set(Some(self.clone()));
            result = Some(work());
            CURRENT.set(None);
        };
        self.0.run(Box::new(in_group)).await;
        result.expect("the work was done")
    }

    /// What each worker gives, in their order; within work of the group.
    pub(super) fn exchange(&self, mine: &[f32]) -> Vec<Vec<f32>> {
        self.0.gather(mine)
    }

    /// What each worker gives, in their order.
    pub(crate) async fn gather(&self, mine: &[f32]) -> Vec<Vec<f32>> {
        self.run(|| self.0.gather(mine)).await
    }

    /// Whether all workers say so.
    pub(crate) async fn all(&self, this: bool) -> bool {
        let all = self.gather(&[f32::from(u8::from(this))]).await;
        all.iter().all(|one| one == &[1.0])
    }
}

/// Whether all workers say so, of one alone whether it does.
pub(crate) async fn all_say(group: Option<&Group>, this: bool) -> bool {
    match group {
        Some(group) => group.all(this).await,
        None => this,
    }
}

/// The group whose work is being done, if there is one.
pub(crate) fn current() -> Option<Group> {
    CURRENT.with_borrow(Clone::clone)
}

/// Puts the sums over all workers in the place of counts, which are added up without rounding; in work
/// of a group.
pub(crate) fn add_up(counts: &mut [f32]) {
    let Some(group) = current() else { return };
    let all = group.exchange(counts);
    counts.fill(0.0);
    for one in all {
        for (sum, count) in counts.iter_mut().zip(one) {
            *sum += count;
        }
    }
}

/// A tensor's values. On the CPU, where alone there are groups, they are there at once.
pub(crate) fn numbers<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    let values = tensor.into_data().try_to_vec();
    values.expect("the network computes in single precision")
}
