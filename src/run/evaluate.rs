//! Evaluating the student: accuracies, and a few images seen through teacher, roll and student.

use burn::module::Module;
use burn::tensor::Tensor;
use burn::tensor::activation::softmax;
use web_time::Instant;

use super::EvalRecord;
use super::partial::{FULL, Partial, counts};
use super::session::Session;
use crate::Error;
use crate::data::Partition;
use crate::metrics::{Accuracies, Observed, observe, predictions};
use crate::model::{DeviceImages, index_tensor};
use crate::progress::Progress;
use crate::readback::read;
use crate::unlearn::{MethodName, Tour};

impl Session {
    /// None when it was stopped in between.
    pub(super) async fn evaluate_with(
        &mut self,
        on_progress: &mut impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Option<EvalRecord>, Error> {
        let started = Instant::now();
        let student = self.progress.student.valid();
        let partial = self.plan.partial.as_ref();
        let partial = partial.filter(|_| !self.evaluates_all());
        let (images, parts) = match partial {
            Some(Partial { images, parts }) => (images, parts),
            None => (&self.plan.images, &self.plan.parts),
        };
        let Some(seen) = observe(&student, images, self.group.as_ref(), on_progress).await else {
            return Ok(None);
        };
        let mut examples = self.baseline.examples.clone();
        let shown: Vec<u32> = examples.iter().map(|e| e.index as u32).collect();
        let logits = seen.each_ref().map(Observed::logits);
        let shown = match partial {
            // They may be among the images left out.
            Some(_) => student.forward(self.plan.images[0].select(&shown)),
            None => rows_of(&logits[0], &shown),
        };
        let ReadOut {
            accuracies,
            answers,
            rows,
        } = read_out(logits, images, parts, shown).await?;
        let images = counts(parts);
        self.progress.seen = partial.is_none().then_some(seen);
        for (example, student) in examples.iter_mut().zip(rows) {
            example.student = student;
            if self.rolls_alike() {
                example.shift = self.progress.last_shift;
                example.rolled = rolled(&example.teacher, example.shift, self.tour());
            }
        }
        Ok(Some(EvalRecord {
            step: self.progress.step,
            accuracies,
            images,
            answers,
            tour: Vec::new(),
            ms: millis(started),
            examples,
        }))
    }

    /// Whether the evaluation at this step looks at all images.
    fn evaluates_all(&self) -> bool {
        let (step, every) = (self.progress.step, self.plan.config.every);
        step == self.steps() || (step / every).is_multiple_of(FULL)
    }

    /// Whether a batch has one shift: sRFL's rolls, unless every image draws its own.
    pub(super) fn rolls_alike(&self) -> bool {
        let config = &self.plan.config;
        config.method == MethodName::Srfl && !config.per_sample
    }
}

/// What logits of both splits come to.
pub(super) struct ReadOut {
    pub accuracies: Accuracies,
    /// The class predicted for each training image to forget.
    pub answers: Vec<u8>,
    /// The probabilities of the training images shown.
    pub rows: Vec<Vec<f32>>,
}

/// The rows of logits of some images.
pub(super) fn rows_of(logits: &Tensor<2>, images: &[u32]) -> Tensor<2> {
    let images = index_tensor(images, &logits.device());
    logits.clone().select(0, images)
}

/// What logits of both splits come to, with the probabilities by the logits of the images `shown`, read
/// back in one transfer.
pub(super) async fn read_out(
    logits: [Tensor<2>; 2],
    images: &[DeviceImages; 2],
    parts: &[Partition; 2],
    shown: Tensor<2>,
) -> Result<ReadOut, Error> {
    let [count, classes] = shown.dims();
    let rows = softmax(shown, 1).reshape([count * classes]);
    let [train, test] = logits.map(predictions);
    let values = read(Tensor::cat(vec![train, test, rows], 0)).await?;
    let (train, rest) = values.split_at(images[0].len());
    let (test, rows) = rest.split_at(images[1].len());
    let predicted = [train, test].map(|split| split.iter().map(|&class| class as u8).collect());
    let predicted: [Vec<u8>; 2] = predicted;
    let labels = images.each_ref().map(DeviceImages::labels);
    let forget = parts[0].forget.iter();
    Ok(ReadOut {
        accuracies: Accuracies::new(&predicted, labels, parts, classes),
        answers: forget.map(|&image| predicted[0][image as usize]).collect(),
        rows: rows.chunks_exact(classes).map(<[f32]>::to_vec).collect(),
    })
}

pub(super) fn rolled(row: &[f32], shift: i32, tour: Option<&Tour>) -> Vec<f32> {
    if let Some(tour) = tour {
        return tour.roll(row, shift);
    }
    let mut row = row.to_vec();
    let by = shift.rem_euclid(row.len() as i32) as usize;
    row.rotate_right(by);
    row
}

pub(super) fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rolled_row_moves_as_the_logits_do() {
        assert_eq!(rolled(&[0.1, 0.2, 0.7], 1, None), [0.7, 0.1, 0.2]);
        assert_eq!(rolled(&[0.1, 0.2, 0.7], -1, None), [0.2, 0.7, 0.1]);
    }
}
