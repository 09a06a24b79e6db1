//! Accuracy on a step's own batch, before its update: from the logits that its loss needed anyway.

use burn::tensor::{Device, Tensor};

use super::training::Draw;
use crate::kernels::group::{add_up, numbers};
use crate::unlearn::methods::Half;

/// How what is read back with a step's losses becomes the accuracies of its batch. On a GPU that is
/// the logits, so that no kernel is launched for them; on the CPU, where workers add up what they counted
/// in their parts of a batch, it is the counts.
pub(super) struct BatchAccuracy {
    /// What is read back, one after the other, and how many numbers each is.
    parts: Vec<(Half, usize)>,
    counted: bool,
    count: Count,
}

/// What it takes to count right answers.
struct Count {
    /// True classes of the forget and the retain half.
    labels: [Vec<u8>; 2],
    classes: usize,
    /// Images of a whole half, of all workers.
    batch: usize,
}

impl BatchAccuracy {
    /// From the logits that a method computed of a batch drawn from images with these labels. Also
    /// gives what to read back. `batch` is the images of a whole half, of all workers.
    pub fn new(
        logits: Vec<(Half, Tensor<2>)>,
        draw: &Draw,
        labels: &[u8],
        batch: usize,
    ) -> (Self, Vec<Tensor<1>>) {
        let first = logits.first().map(|(_, first)| first);
        let counted = first.is_some_and(|first| first.device() == Device::flex());
        let count = Count {
            labels: [&draw.forget, &draw.retain]
                .map(|half| half.iter().map(|&image| labels[image as usize]).collect()),
            classes: first.map_or(1, |first| first.dims()[1]),
            batch,
        };
        let (mut parts, mut values) = (Vec::new(), Vec::new());
        for (half, logits) in logits {
            let value = match counted {
                true => {
                    let mut right = count.right(half, &numbers(logits));
                    add_up(&mut right);
                    Tensor::from_data(&right[..], &Device::flex())
                }
                false => logits.flatten(0, 1),
            };
            parts.push((half, value.dims()[0]));
            values.push(value);
        }
        let all = BatchAccuracy {
            parts,
            counted,
            count,
        };
        (all, values)
    }

    /// How many numbers are read back.
    pub fn len(&self) -> usize {
        self.parts.iter().map(|(_, length)| length).sum()
    }

    /// Accuracy on the forget and on the retain half, where they were looked at, from what was read
    /// back.
    pub fn read(&self, mut values: &[f32]) -> [Option<f32>; 2] {
        let mut found = [None; 2];
        for &(half, length) in &self.parts {
            let (own, rest) = values.split_at(length);
            values = rest;
            let right = match self.counted {
                true => own.to_vec(),
                false => self.count.right(half, own),
            };
            let share = |right: f32| Some(right / self.count.batch as f32);
            match (half, &right[..]) {
                (Half::Forget, &[forget]) => found[0] = share(forget),
                (Half::Retain, &[retain]) => found[1] = share(retain),
                (Half::Both, &[forget, retain]) => found = [share(forget), share(retain)],
                _ => unreachable!("a number for each half"),
            }
        }
        found
    }
}

impl Count {
    /// The right answers of each half that the logits are of.
    fn right(&self, half: Half, logits: &[f32]) -> Vec<f32> {
        let [forget, retain] = &self.labels;
        let right = |labels: &[u8], rows: &[f32]| {
            let rows = rows.chunks_exact(self.classes).zip(labels);
            let right = rows.filter(|&(row, &label)| {
                let own = row[usize::from(label)];
                // Of equal logits the first counts, as in an evaluation.
                row.iter().enumerate().all(|(class, &other)| {
                    own > other || (own == other && class >= usize::from(label))
                })
            });
            right.count() as f32
        };
        match half {
            Half::Forget => vec![right(forget, logits)],
            Half::Retain => vec![right(retain, logits)],
            Half::Both => {
                let (first, second) = logits.split_at(forget.len() * self.classes);
                vec![right(forget, first), right(retain, second)]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::TensorData;

    use super::*;

    /// Two classes; forget images 1 and 0 of classes 1 and 0, retain images 2 and 3 of class 1.
    #[test]
    fn shares_of_right_answers_by_hand() {
        let draw = Draw {
            forget: vec![1, 0],
            retain: vec![2, 3],
            shifts: vec![],
        };
        let logits = [[0.0, 1.0], [0.0, 1.0], [3.0, 3.0], [2.0, 4.0]];
        let logits = || Tensor::<2>::from_data(TensorData::from(logits), &Device::flex());
        let found = |logits| {
            let (accuracy, values) = BatchAccuracy::new(logits, &draw, &[0, 1, 1, 1], 2);
            let values: Vec<f32> = values.into_iter().flat_map(numbers).collect();
            assert_eq!(values.len(), accuracy.len());
            accuracy.read(&values)
        };
        // Of equal logits the first class counts, which is wrong here.
        assert_eq!(found(vec![(Half::Both, logits())]), [Some(0.5), Some(0.5)]);
        let retain = logits().slice(2..4);
        assert_eq!(found(vec![(Half::Retain, retain)]), [None, Some(0.5)]);
        assert_eq!(found(vec![]), [None, None]);
        // As a GPU gives them: logits.
        let later = BatchAccuracy {
            parts: vec![(Half::Both, 8)],
            counted: false,
            count: Count {
                labels: [vec![1, 0], vec![1, 1]],
                classes: 2,
                batch: 2,
            },
        };
        assert_eq!(later.read(&numbers(logits())), [Some(0.5), Some(0.5)]);
    }
}
