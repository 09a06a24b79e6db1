//! The constants that a network from PyTorch normalizes its images with, where its file has them.

use std::collections::BTreeMap;

use safetensors::tensor::TensorView;

use crate::data::{CHANNELS, Normalization};
use crate::model::files::TensorEntry;
use crate::model::files::weights;

/// What a mean is called, and then the deviation beside it.
const PAIRS: [(&str, &str); 8] = [
    ("means", "sds"),
    ("means", "stds"),
    ("mean", "stddev"),
    ("mean", "stdev"),
    ("mean", "std"),
    ("mean", "sd"),
    ("mean", "sigma"),
    ("mu", "sigma"),
];

/// Constants beyond this are for pixels from 0 to 255, not to 1.
const MOST_OF_ONE: f32 = 2.0;

/// A network's own normalization, and the two tensors that it was read from, by the file's names.
#[derive(Debug, Clone, PartialEq)]
pub struct InputInside {
    /// On pixels from 0 to 1.
    pub normalization: Normalization,
    /// Means and deviations as the file has them.
    pub tensors: BTreeMap<String, TensorEntry>,
}

/// The one pair of constants among these tensors: three numbers, or one for all channels, by a name
/// that says mean, and as many by one that says std in its place. None where there is none, or
/// where there are several, of which nobody can say which is used.
pub(super) fn input_inside(tensors: &BTreeMap<&str, &TensorView>) -> Option<InputInside> {
    let constants = |name: &str| {
        let entry = TensorEntry {
            shape: tensors.get(name)?.shape().to_vec(),
            values: weights::values(name, tensors[name]).ok()?,
        };
        let values = match entry.values[..] {
            [one] => [one; CHANNELS],
            [red, green, blue] => [red, green, blue],
            _ => return None,
        };
        Some((values, entry))
    };
    let mut found: Vec<InputInside> = Vec::new();
    for &name in tensors.keys() {
        let pair = PAIRS.iter().find_map(|(mean, std)| {
            let beside = with_word(name, mean, std)?;
            Some((constants(name)?, constants(&beside)?, beside))
        });
        let Some(((mean, first), (std, second), beside)) = pair else {
            continue;
        };
        // No deviation divides where it is 0, and none is negative.
        if std.iter().any(|&value| value <= 0.0) {
            continue;
        }
        let raw = mean
            .iter()
            .chain(&std)
            .any(|value| value.abs() > MOST_OF_ONE);
        let scale = if raw { 255.0 } else { 1.0 };
        found.push(InputInside {
            normalization: Normalization {
                mean: mean.map(|value| value / scale),
                std: std.map(|value| value / scale),
            },
            tensors: BTreeMap::from([(name.to_owned(), first), (beside, second)]),
        });
    }
    match found.len() {
        1 => found.pop(),
        _ => None,
    }
}

/// The name with `word` in its last part replaced, capitals and `_` around it kept; none where the
/// last part has no such word.
fn with_word(name: &str, word: &str, by: &str) -> Option<String> {
    let start = name.rfind('.').map_or(0, |dot| dot + 1);
    let (before, last) = name.split_at(start);
    let mut parts: Vec<&str> = last.split('_').collect();
    let upper = by.to_uppercase();
    let at = parts
        .iter()
        .position(|part| part.eq_ignore_ascii_case(word))?;
    parts[at] = if parts[at] == word { by } else { &upper };
    Some(format!("{before}{}", parts.join("_")))
}
