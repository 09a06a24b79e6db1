//! The official binary version: records of a label and three color planes.

use super::files::{Files, Form};
use super::is_known;
use crate::data::{CHANNELS, DataError, IMAGE_BYTES, Images, SIDE, Split};

const PLANE_BYTES: usize = SIDE * SIDE;
const RECORD_BYTES: usize = 1 + IMAGE_BYTES;

/// Reads a split's images.
pub(super) fn read(files: &mut Files, split: Split, per_file: usize) -> Result<Images, DataError> {
    let mut images = Images::default();
    for name in Form::Official.batches(split) {
        let bytes = files.take(&name)?;
        let (found, expected) = (bytes.len(), per_file * RECORD_BYTES);
        if found != expected {
            return Err(files.error(format!(
                "{name} has {found} bytes, not {expected} ({per_file} images): it was cut off or \
                 is another file"
            )));
        }
        for (i, record) in bytes.chunks_exact(RECORD_BYTES).enumerate() {
            let (label, planes) = (record[0], &record[1..]);
            if !is_known(label) {
                let reason = format!("image {i} in {name} has label {label}, not 0 to 9");
                return Err(files.error(reason));
            }
            images.labels.push(label);
            let pixels = (0..PLANE_BYTES).flat_map(|pixel| {
                let channel = move |channel| planes[channel * PLANE_BYTES + pixel];
                (0..CHANNELS).map(channel)
            });
            images.pixels.extend(pixels);
        }
    }
    Ok(images)
}
