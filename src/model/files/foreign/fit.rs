//! Which preset a file's tensors are, and what they lack to be one.

use std::collections::BTreeMap;

use super::names::list;
use crate::data::CLASSES;
use crate::model::files::TensorEntry;
use crate::model::files::weights::PROJECTION;
use crate::model::{Preset, ResNetConfig};

/// The preset of that stem, that width, and these blocks.
pub(super) fn preset_of(tensors: &BTreeMap<String, TensorEntry>) -> Result<Preset, String> {
    let first = tensors
        .get("stem.conv.weight")
        .map(|entry| &entry.shape[..]);
    let (width, kernel) = match first {
        Some(&[width, 3, side @ (3 | 7), other]) if side == other => (width, side),
        Some(shape) => {
            return Err(format!(
                "its first convolution is {shape:?}, neither [_, 3, 3, 3] nor [_, 3, 7, 7]"
            ));
        }
        None => return Err("its first convolution is missing".into()),
    };
    let mut blocks: Vec<usize> = Vec::new();
    for name in tensors.keys() {
        let mut parts = name.split('.');
        let stage = parts.next().and_then(|part| part.strip_prefix("stage"));
        let at = |text: Option<&str>| text.and_then(|text| text.parse::<usize>().ok());
        let (Some(stage @ 1..), Some(block)) = (at(stage), at(parts.next())) else {
            continue;
        };
        blocks.resize(blocks.len().max(stage), 0);
        blocks[stage - 1] = blocks[stage - 1].max(block + 1);
    }
    let known = |preset: &Preset| {
        let config = preset.config();
        config.stem.kernel() == kernel && config.width == width && config.blocks == blocks
    };
    Preset::all().find(known).ok_or_else(|| {
        let all: Vec<String> = Preset::all()
            .map(|preset| {
                let ResNetConfig {
                    stem,
                    width,
                    blocks,
                    ..
                } = preset.config();
                let side = stem.kernel();
                format!("{preset} ({side} x {side}, {width} channels, blocks {blocks:?})")
            })
            .collect();
        format!(
            "its first convolution is {kernel} x {kernel} and has {width} channels, and its stages have \
             {blocks:?} blocks of two convolutions; known are {}",
            all.join(", ")
        )
    })
}

/// Names and shapes of all tensors of a network, in the layouts of a file.
pub(super) fn expected(config: &ResNetConfig) -> BTreeMap<String, Vec<usize>> {
    let mut all = BTreeMap::new();
    let mut unit = |name: String, inp: usize, out: usize, kernel: usize| {
        all.insert(
            format!("{name}.conv.weight"),
            vec![out, inp, kernel, kernel],
        );
        for statistic in ["weight", "bias", "running_mean", "running_var"] {
            all.insert(format!("{name}.bn.{statistic}"), vec![out]);
        }
    };
    unit("stem".into(), 3, config.width, config.stem.kernel());
    let mut channels = config.width;
    for (index, &blocks) in config.blocks.iter().enumerate() {
        let out = config.width << index;
        for block in 0..blocks {
            let name = format!("stage{}.{block}", index + 1);
            unit(format!("{name}.first"), channels, out, 3);
            unit(format!("{name}.second"), out, out, 3);
            if channels != out {
                unit(format!("{name}.shortcut"), channels, out, 1);
            }
            channels = out;
        }
    }
    all.insert("head.weight".into(), vec![config.classes, channels]);
    all.insert("head.bias".into(), vec![config.classes]);
    all
}

/// What is missing, of another shape, or without a place; nothing where all fits.
pub(super) fn differences(
    tensors: &BTreeMap<String, TensorEntry>,
    config: &ResNetConfig,
    misfits: &[String],
) -> String {
    let expected = expected(config);
    let mut said = Vec::new();
    if let Some(entry) = tensors.get("head.bias")
        && entry.shape.len() == 1
        && entry.shape[0] != config.classes
    {
        let (found, classes) = (entry.shape[0], config.classes);
        said.push(match classes == CLASSES.len() {
            true => format!(
                "it has {found} classes, where {classes} are wanted, CIFAR-10's in their \
                 order"
            ),
            false => {
                format!("it has {found} classes, and the images in use have {classes}")
            }
        });
    }
    let missing: Vec<&str> = expected
        .keys()
        .filter(|name| !tensors.contains_key(*name))
        .map(String::as_str)
        .collect();
    if !missing.is_empty() && missing.iter().all(|name| name.contains(".shortcut.")) {
        said.push(
            "its shortcuts have no convolutions: it pads them with zeros (He et al.'s option A), \
             and here they are 1 x 1 convolutions with BatchNorm (option B)"
                .into(),
        );
    } else if !missing.is_empty() {
        said.push(format!("missing are {}", list(&missing)));
    }
    let shapes: Vec<String> = tensors
        .iter()
        .filter(|(name, _)| !name.starts_with("head") && *name != PROJECTION)
        .filter_map(|(name, entry)| {
            let wanted = expected.get(name)?;
            (entry.shape != *wanted).then(|| format!("{name} is {:?}, not {wanted:?}", entry.shape))
        })
        .collect();
    if !shapes.is_empty() {
        said.push(list(&shapes));
    }
    let head_shape = tensors.get("head.weight").map(|entry| &entry.shape);
    if said.is_empty()
        && let Some(shape) = head_shape
        && Some(shape) != expected.get("head.weight")
    {
        said.push(format!("its head's weight is {shape:?}"));
    }
    let extra: Vec<String> = tensors
        .keys()
        .filter(|name| !expected.contains_key(*name) && *name != PROJECTION)
        .chain(misfits)
        .cloned()
        .collect();
    if !extra.is_empty() {
        said.push(format!("no place is there for {}", list(&extra)));
    }
    said.join("; ")
}
