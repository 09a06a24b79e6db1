//! A worker group: several workers at one run. Each trains on its part of every batch; what none can know
//! alone, the statistics of BatchNorm, the gradients and the rows of an evaluation, they gather.
//!
//! All of them hold the whole run and go through the same calls with the same draws, and what is
//! gathered comes to all in the same order: their students stay the same to the bit. Nothing is
//! approximated by it: the result is that of one worker, but for the rounding of sums.

use std::cell::RefCell;
use std::future::Future;
use std::ops::Range;
use std::pin::Pin;
use std::rc::Rc;

use burn::tensor::Tensor;

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

    /// How many workers there are.
    pub fn count(&self) -> usize {
        self.0.count()
    }

    /// This worker's part of `len` things in a row.
    pub fn part(&self, len: usize) -> Range<usize> {
        let end = |index: usize| len * index / self.0.count();
        end(self.0.index())..end(self.0.index() + 1)
    }

    /// Does work of the group: what BatchNorm sees in it is a part of its batch.
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

/// The group whose work is being done, if there is one.
pub(crate) fn current() -> Option<Group> {
    CURRENT.with_borrow(Clone::clone)
}

/// Puts the sums over all workers in the place of `values`, in work of a group.
pub(crate) fn add_up(values: &mut [f32]) {
    let Some(group) = current() else { return };
    let all = group.0.gather(values);
    values.fill(0.0);
    for one in all {
        for (sum, value) in values.iter_mut().zip(one) {
            *sum += value;
        }
    }
}

/// Mean and variance of each channel over the images of all workers, of those over the `count`
/// values that this one has of each; in work of a group, else as they are.
pub(crate) fn moments(count: usize, mean: Vec<f32>, variance: Vec<f32>) -> (Vec<f32>, Vec<f32>) {
    let Some(group) = current() else {
        return (mean, variance);
    };
    let all = group
        .0
        .gather(&[&[count as f32], &mean[..], &variance].concat());
    let parts = all.iter().map(|one| {
        let (count, moments) = one
            .split_first()
            .expect("a count and two figures a channel");
        (f64::from(*count), moments.split_at(mean.len()))
    });
    (0..mean.len())
        .map(|c| {
            let parts = parts.clone().map(|(count, (means, variances))| {
                [count, means[c].into(), f64::from(variances[c]) * count]
            });
            let [count, mean, squares] = parts.fold([0.0; 3], joined);
            (mean as f32, (squares / count) as f32)
        })
        .unzip()
}

/// Count, mean and sum of squared deviations of the values of two parts (Chan et al., 1979): each
/// part's deviations are from its own mean, so that a large mean costs no precision.
pub(crate) fn joined(one: [f64; 3], other: [f64; 3]) -> [f64; 3] {
    let ([count, mean, squares], [size, others_mean, others_squares]) = (one, other);
    let (total, apart) = (count + size, others_mean - mean);
    let between = apart * apart * count * size / total;
    [
        total,
        mean + apart * size / total,
        squares + others_squares + between,
    ]
}

/// A tensor's values. On the CPU, where alone there are groups, they are there at once.
pub(crate) fn numbers<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    let values = tensor.into_data().try_to_vec();
    values.expect("the network computes in single precision")
}
