//! What this program calls the tensors of a network from PyTorch.

use crate::model::files::weights::PROJECTION;

/// Most names in a message.
const NAMED: usize = 6;

/// What stands before the names of each network in a file: where a first convolution is found. In
/// their order, whatever the file's is.
pub(super) fn prefixes(names: &[&str]) -> Result<Vec<String>, String> {
    let mut found: Vec<String> = Vec::new();
    for first in ["conv1.weight", "stem.conv.weight"] {
        let before = names.iter().filter_map(|name| name.strip_suffix(first));
        let before = before.filter(|before| before.is_empty() || before.ends_with('.'));
        // A block's `layer1.0.conv1.weight` ends like it too, but no stage and no head lies below it.
        let whole = |before: &&str| before.is_empty() || names.iter().any(|n| is_root(before, n));
        found.extend(before.filter(whole).map(str::to_owned));
    }
    found.sort_unstable();
    found.dedup();
    match found.is_empty() {
        false => Ok(found),
        true => Err(format!(
            "it has neither conv1.weight nor stem.conv.weight, the first convolution of a ResNet \
             by PyTorch's usual names; it has {}",
            list(names)
        )),
    }
}

/// Whether a name is that of a stage or a head of the network behind a prefix.
fn is_root(prefix: &str, name: &str) -> bool {
    let Some(inside) = name.strip_prefix(prefix) else {
        return false;
    };
    let part = inside.split('.').next().unwrap_or_default();
    let stage = part
        .strip_prefix("layer")
        .or(part.strip_prefix("stage"))
        .is_some_and(|number| number.parse::<u8>().is_ok());
    stage || matches!(part, "fc" | "linear" | "classifier" | "head")
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
/// names can say: part of a layer.
pub(super) fn changes_answers(name: &str) -> bool {
    let layers = [
        "conv", "bn", "layer", "stage", "stem", "fc", "linear", "head",
    ];
    layers.iter().any(|start| name.starts_with(start))
}

/// Whether a tensor only counts batches or averaged networks, which no answer depends on.
pub(super) fn is_count(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    matches!(last, "num_batches_tracked" | "n_averaged" | "num_updates")
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
