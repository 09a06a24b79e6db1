//! What a network makes of images, seen once for all that is computed of it.

use burn::tensor::{Device, Tensor, TensorData, s};

use super::{Confusion, Features, Logits};
use crate::Error;
use crate::kernels::group::{Group, numbers};
use crate::kernels::is_gpu;
use crate::model::{DeviceImages, ResNet};
use crate::progress::{Phase, Progress};
use crate::readback::read;

/// Images that go through a network at once when nothing is trained. On the CPU few, so that what
/// a layer leaves is still in the cache when the next one takes it; a GPU waits for each batch to be
/// submitted, and has room for as many as a step of the default settings trains on.
pub(crate) fn inference_batch(device: &Device) -> usize {
    match is_gpu(device) {
        true => 128,
        false => 25,
    }
}

/// The predicted class of each row of logits `(images, classes)`, on the device.
pub fn predictions(logits: Tensor<2>) -> Tensor<1> {
    let [images, _] = logits.dims();
    logits.argmax(1).float().reshape([images])
}

/// Logits and features of a set of images, still on the device.
#[derive(Debug, Clone)]
pub struct Observed {
    /// Logits, penultimate features and those of the earlier stages side by side: one transfer brings
    /// all.
    rows: Tensor<2>,
    classes: usize,
    /// Of the penultimate features, then of each earlier stage's.
    widths: Vec<usize>,
    labels: Vec<u8>,
}

impl Observed {
    /// Shows a network the images, batch by batch; with a group, each of its workers its part of
    /// them. `on_batch` is awaited after each with how many are done; where it answers `false`, to
    /// one worker, there is nothing, for all.
    pub async fn of(
        model: &ResNet,
        images: &DeviceImages,
        group: Option<&Group>,
        mut on_batch: impl AsyncFnMut(usize) -> bool,
    ) -> Option<Self> {
        let [width, classes] = model.head.weight.dims();
        let widths = [width].into_iter().chain(model.earlier_widths());
        let device = images.device();
        let batch = inference_batch(&device);
        let part = group.map_or(0..images.len(), |group| group.part(images.len()));
        let workers = group.map_or(1, Group::count);
        let mut rows = Rows::of(part.len(), &device);
        let mut stopped = false;
        for from in part.clone().step_by(batch) {
            let to = (from + batch).min(part.end);
            // On a GPU the last batch is as large as the others, with some of their images: a batch of
            // another size would need buffers of its own.
            let first = match is_gpu(&device) {
                true => to.saturating_sub(batch).max(part.start),
                false => from,
            };
            let (earlier, features) = model.features_by_stage(images.range(first, to));
            let logits = model.classify(features.clone());
            let mut columns = vec![logits, features];
            columns.extend(earlier);
            rows.put(first - part.start, columns);
            let done = (to - part.start) * workers;
            stopped = !on_batch(done.min(images.len())).await;
            if stopped {
                break;
            }
        }
        let rows = match group {
            Some(group) => gather(group, rows.parts, images, stopped).await,
            None => (!stopped).then(|| rows.whole()),
        };
        Some(Self {
            rows: rows?,
            classes,
            widths: widths.collect(),
            labels: images.labels().to_vec(),
        })
    }

    /// The logits `(images, classes)`.
    pub fn logits(&self) -> Tensor<2> {
        self.rows.clone().narrow(1, 0, self.classes)
    }

    /// Reads logits and penultimate features back.
    ///
    /// # Errors
    /// A value that is not finite, a failing device.
    pub async fn read(&self) -> Result<(Logits, Features), Error> {
        let (logits, features, _) = self.read_stages().await?;
        Ok((logits, features))
    }

    /// The same, and the features of the earlier stages, first to last.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub async fn read_stages(&self) -> Result<(Logits, Features, Vec<Features>), Error> {
        let [images, columns] = self.rows.dims();
        let values = read(self.rows.clone().reshape([images * columns])).await?;
        let mut from = 0;
        let mut block = |width: usize| -> Vec<f32> {
            let part = from..from + width;
            from = part.end;
            let rows = values.chunks(columns);
            rows.flat_map(|row| &row[part.clone()]).copied().collect()
        };
        let labels = &self.labels;
        let logits = Logits::new(block(self.classes), self.classes, labels.clone())?;
        let widths = self.widths.iter();
        let features = widths.map(|&width| Features::new(block(width), width, labels.clone()));
        let mut earlier = features.collect::<Result<Vec<_>, _>>()?;
        let last = earlier.remove(0);
        Ok((logits, last, earlier))
    }

    /// True against predicted classes.
    ///
    /// # Errors
    /// A failing device.
    pub async fn confusion(&self) -> Result<Confusion, Error> {
        let predicted = read(predictions(self.logits())).await?;
        let predicted: Vec<u8> = predicted.into_iter().map(|class| class as u8).collect();
        Ok(Confusion::tally(&predicted, &self.labels, self.classes))
    }
}

/// Rows of images as they come, batch by batch.
struct Rows {
    count: usize,
    device: Device,
    /// On a CPU one for each batch, on a GPU a single one.
    parts: Vec<Tensor<2>>,
}

impl Rows {
    fn of(count: usize, device: &Device) -> Self {
        let device = device.clone().inner();
        let parts = Vec::new();
        Rows {
            count,
            device,
            parts,
        }
    }

    /// Puts a batch's rows, given as columns that stand side by side, to their place. On a GPU in memory
    /// for these alone: where each tensor has a buffer, a small one that stays would keep that of an
    /// activation.
    fn put(&mut self, from: usize, columns: Vec<Tensor<2>>) {
        if !is_gpu(&self.device) {
            self.parts.push(Tensor::cat(columns, 1));
            return;
        }
        let device = &self.device;
        let join = |columns| Tensor::cat(columns, 1);
        let rows: Tensor<2> = device.memory_persistent_allocations(columns, join);
        let all = self.parts.pop().unwrap_or_else(|| {
            let shape = [self.count, rows.dims()[1]];
            device.memory_persistent_allocations(shape, |shape| Tensor::empty(shape, device))
        });
        let to = from + rows.dims()[0];
        self.parts.push(all.slice_assign(s![from..to, ..], rows));
    }

    fn whole(mut self) -> Tensor<2> {
        match self.parts.len() {
            1 => self.parts.remove(0),
            _ => Tensor::cat(self.parts, 0),
        }
    }
}

/// The rows of all workers, of those that this one has of its part; nothing where one stopped.
async fn gather(
    group: &Group,
    parts: Vec<Tensor<2>>,
    images: &DeviceImages,
    stopped: bool,
) -> Option<Tensor<2>> {
    if !group.all(!stopped).await {
        return None;
    }
    // Shares lie in the order of the workers. One of fewer images than workers is empty.
    let mine = parts.into_iter().flat_map(numbers).collect::<Vec<f32>>();
    let rows = group.gather(&mine).await.concat();
    let shape = [images.len(), rows.len() / images.len()];
    let rows = TensorData::new(rows, shape);
    Some(Tensor::from_data(rows, &images.device().inner()))
}

/// Shows a network training and test images; nothing where `on_progress` answers `false`.
pub(crate) async fn observe(
    model: &ResNet,
    images: &[DeviceImages; 2],
    group: Option<&Group>,
    on_progress: &mut impl AsyncFnMut(Progress) -> bool,
) -> Option<[Observed; 2]> {
    let [train, test] = images;
    let (phase, total) = (Phase::Evaluate, train.len() + test.len());
    let on_train = Observed::of(model, train, group, async |done| {
        on_progress(Progress { phase, done, total }).await
    });
    let on_train = on_train.await?;
    let on_test = Observed::of(model, test, group, async |done| {
        let done = train.len() + done;
        on_progress(Progress { phase, done, total }).await
    });
    Some([on_train, on_test.await?])
}
