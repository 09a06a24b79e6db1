//! What this program calls the tensors of a network from PyTorch.

use safetensors::SafeTensors;

use super::weights::PROJECTION;

/// Most names in a message.
const NAMED: usize = 6;

/// What stands before every name: where the first convolution is found.
pub(super) fn prefix(archive: &SafeTensors) -> Result<String, String> {
    let names = archive.names();
    for first in ["conv1.weight", "stem.conv.weight"] {
        let before = names.iter().filter_map(|name| {
            let before = name.strip_suffix(first)?;
            (before.is_empty() || before.ends_with('.')).then_some(before)
        });
        // `layer1.0.conv1.weight` ends like it too: the outermost is the first.
        if let Some(before) = before.min_by_key(|before| before.len())
            && !before.contains("layer")
            && !before.contains("stage")
        {
            return Ok(before.to_owned());
        }
    }
    let mut some = names;
    some.sort_unstable();
    Err(format!(
        "it has neither conv1.weight nor stem.conv.weight, the first convolution of a ResNet by \
         PyTorch's usual names; it has {}",
        list(&some)
    ))
}

/// This program's name of a tensor; none where it has no place.
pub(super) fn our_name(name: &str) -> Option<String> {
    let parts: Vec<&str> = name.split('.').collect();
    let statistic = |s: &str| matches!(s, "weight" | "bias" | "running_mean" | "running_var");
    match parts.as_slice() {
        ["conv1", "weight"] | ["stem", "conv", "weight"] => Some("stem.conv.weight".into()),
        ["bn1", s] | ["stem", "bn", s] if statistic(s) => Some(format!("stem.bn.{s}")),
        [
            "fc" | "linear" | "classifier" | "head",
            s @ ("weight" | "bias"),
        ]
        | ["head", "fc", s @ ("weight" | "bias")] => Some(format!("head.{s}")),
        [PROJECTION] => Some(PROJECTION.into()),
        [stage, block, rest @ ..] => {
            let stage = stage
                .strip_prefix("layer")
                .or_else(|| stage.strip_prefix("stage"))?;
            let (stage, block) = (stage.parse::<u8>().ok()?, block.parse::<u8>().ok()?);
            let part = match rest {
                ["conv1", "weight"] | ["first", "conv", "weight"] => "first.conv.weight".into(),
                ["conv2", "weight"] | ["second", "conv", "weight"] => "second.conv.weight".into(),
                ["bn1", s] | ["first", "bn", s] if statistic(s) => format!("first.bn.{s}"),
                ["bn2", s] | ["second", "bn", s] if statistic(s) => format!("second.bn.{s}"),
                ["downsample" | "shortcut", "0", "weight"] | ["shortcut", "conv", "weight"] => {
                    "shortcut.conv.weight".into()
                }
                ["downsample" | "shortcut", "1", s] | ["shortcut", "bn", s] if statistic(s) => {
                    format!("shortcut.bn.{s}")
                }
                _ => return None,
            };
            Some(format!("stage{stage}.{block}.{part}"))
        }
        _ => None,
    }
}

/// Whether a tensor without a place is one that the network's answers would depend on, as far as
/// names can say: part of a layer, and no count of batches.
pub(super) fn changes_answers(name: &str) -> bool {
    let layer = ["conv", "bn", "layer", "stage", "stem", "fc", "linear"];
    !name.ends_with("num_batches_tracked") && layer.iter().any(|start| name.starts_with(start))
}

/// Some of these names, for a message.
pub(super) fn list(names: &[impl AsRef<str>]) -> String {
    // A name comes from a file: nothing keeps it short.
    let short =
        |name: &str| -> String { name.chars().filter(|c| !c.is_control()).take(80).collect() };
    let some: Vec<String> = names
        .iter()
        .take(NAMED)
        .map(|name| short(name.as_ref()))
        .collect();
    match names.len().saturating_sub(NAMED) {
        0 => some.join(", "),
        more => format!("{} and {more} more", some.join(", ")),
    }
}
