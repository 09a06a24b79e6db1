//! The official binary version: records of a label and three color planes.

use super::files::Files;
use crate::data::{CHANNELS, CLASSES, DataError, IMAGE_BYTES, Images, SIDE};

const PLANE_BYTES: usize = SIDE * SIDE;
const RECORD_BYTES: usize = 1 + IMAGE_BYTES;

/// Reads the training and the test images.
pub(super) fn read(files: &mut Files, per_file: usize) -> Result<(Images, Images), DataError> {
    let mut train = Images::default();
    for batch in 1..=5 {
        let mut images = records(files, &format!("data_batch_{batch}.bin"), per_file)?;
        train.pixels.append(&mut images.pixels);
        train.labels.append(&mut images.labels);
    }
    Ok((train, records(files, "test_batch.bin", per_file)?))
}

fn records(files: &mut Files, name: &str, count: usize) -> Result<Images, DataError> {
    let bytes = files.take(name)?;
    if bytes.len() != count * RECORD_BYTES {
        return Err(files.error(format!(
            "{name} has {} bytes, not {} ({count} images): it was cut off or is another file",
            bytes.len(),
            count * RECORD_BYTES
        )));
    }
    let mut images = Images {
        pixels: vec![0; count * IMAGE_BYTES],
        labels: Vec::with_capacity(count),
    };
    let targets = images.pixels.chunks_exact_mut(IMAGE_BYTES);
    for (i, (record, target)) in bytes.chunks_exact(RECORD_BYTES).zip(targets).enumerate() {
        let (label, planes) = (record[0], &record[1..]);
        if usize::from(label) >= CLASSES.len() {
            return Err(files.error(format!("image {i} in {name} has label {label}, not 0 to 9")));
        }
        images.labels.push(label);
        for (pixel, rgb) in target.chunks_exact_mut(CHANNELS).enumerate() {
            for (channel, value) in rgb.iter_mut().enumerate() {
                *value = planes[channel * PLANE_BYTES + pixel];
            }
        }
    }
    Ok(images)
}
