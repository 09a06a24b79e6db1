//! Accuracy on a step's own batch, before its update: from the logits that its loss needed anyway.

use burn::tensor::{Device, Tensor, TensorData};

use super::training::Draw;
use crate::kernels::group::numbers;
use crate::unlearn::methods::Half;

/// What is read back with a step's losses, and how it becomes shares of right answers.
pub(super) struct BatchAnswers {
    /// On the CPU the shares, on a GPU the logits: so no kernel is launched for them.
    parts: Vec<(Half, usize)>,
    counted: bool,
    /// True classes of the forget and the retain half.
    labels: [Vec<u8>; 2],
    classes: usize,
}

impl BatchAnswers {
    /// From what a method computed of a batch drawn from images with these labels. Also gives the
    /// numbers to read back; a worker of a group counts its part of `batch` images, so that the sums over
    /// all workers are shares.
    pub fn new(
        answers: Vec<(Half, Tensor<2>)>,
        draw: &Draw,
        labels: &[u8],
        batch: usize,
    ) -> (Self, Option<Tensor<1>>) {
        let labels = [&draw.forget, &draw.retain]
            .map(|half| half.iter().map(|&image| labels[image as usize]).collect());
        let classes = answers.first().map_or(1, |(_, logits)| logits.dims()[1]);
        let counted = answers
            .first()
            .is_some_and(|(_, logits)| logits.device() == Device::flex());
        let mut all = BatchAnswers {
            parts: Vec::new(),
            counted,
            labels,
            classes,
        };
        let mut values = Vec::new();
        for (half, logits) in answers {
            let length = logits.dims().iter().product();
            if counted {
                let shares = all.shares(half, &numbers(logits), batch);
                let [count] = [shares.len()];
                values.push(Tensor::from_data(
                    TensorData::new(shares, [count]),
                    &Device::flex(),
                ));
                all.parts.push((half, count));
            } else {
                values.push(logits.reshape([length]));
                all.parts.push((half, length));
            }
        }
        let values = (!values.is_empty()).then(|| Tensor::cat(values, 0));
        (all, values)
    }

    /// How many numbers are read back.
    pub fn len(&self) -> usize {
        self.parts.iter().map(|(_, length)| length).sum()
    }

    /// Accuracy on the forget and on the retain half, where they were looked at, from what was read back.
    pub fn accuracies(&self, mut values: &[f32], batch: usize) -> [Option<f32>; 2] {
        let mut found = [None; 2];
        for &(half, length) in &self.parts {
            let (own, rest) = values.split_at(length);
            values = rest;
            let shares = match self.counted {
                true => own.to_vec(),
                false => self.shares(half, own, batch),
            };
            match (half, &shares[..]) {
                (Half::Forget, &[share]) => found[0] = Some(share),
                (Half::Retain, &[share]) => found[1] = Some(share),
                (Half::Both, &[forget, retain]) => found = [Some(forget), Some(retain)],
                _ => unreachable!("a share for each half"),
            }
        }
        found
    }

    fn shares(&self, half: Half, logits: &[f32], batch: usize) -> Vec<f32> {
        let [forget, retain] = &self.labels;
        let share = |labels: &[u8], rows: &[f32]| {
            let rows = rows.chunks_exact(self.classes).zip(labels);
            let right = rows.filter(|&(row, &label)| {
                let own = row[usize::from(label)];
                // Of equal logits the first counts, as in an evaluation.
                row.iter().enumerate().all(|(class, &other)| {
                    own > other || (own == other && class >= usize::from(label))
                })
            });
            right.count() as f32 / batch as f32
        };
        match half {
            Half::Forget => vec![share(forget, logits)],
            Half::Retain => vec![share(retain, logits)],
            Half::Both => {
                let (first, second) = logits.split_at(forget.len() * self.classes);
                vec![share(forget, first), share(retain, second)]
            }
        }
    }
}

#[cfg(test)]
mod tests {
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
        let found = |answers| {
            let (answers, values) = BatchAnswers::new(answers, &draw, &[0, 1, 1, 1], 2);
            let values = values.map_or(Vec::new(), numbers);
            assert_eq!(values.len(), answers.len());
            answers.accuracies(&values, 2)
        };
        // Of equal logits the first class counts, which is wrong here.
        assert_eq!(found(vec![(Half::Both, logits())]), [Some(0.5), Some(0.5)]);
        let retain = logits().slice(2..4);
        assert_eq!(found(vec![(Half::Retain, retain)]), [None, Some(0.5)]);
        assert_eq!(found(vec![]), [None, None]);
        // As a GPU gives them: logits, not shares.
        let later = BatchAnswers {
            parts: vec![(Half::Both, 8)],
            counted: false,
            labels: [vec![1, 0], vec![1, 1]],
            classes: 2,
        };
        assert_eq!(
            later.accuracies(&numbers(logits()), 2),
            [Some(0.5), Some(0.5)]
        );
    }
}
