//! Networks from PyTorch: the same residual network under other names.
//!
//! Read are the names of torchvision and timm (`conv1`, `layer1.0.bn2`, `layer2.0.downsample.0`,
//! `fc`), of the CIFAR networks that follow them (`shortcut`, `linear`), and this program's own,
//! with or without a wrapper's prefix (`module.`, `_orig_mod.`). A file may hold several networks
//! behind prefixes of their own (`student.`, `teacher.`): then somebody must choose.

use std::collections::{BTreeMap, HashMap};

use safetensors::tensor::{Dtype, TensorView};
use safetensors::{SafeTensors, serialize};
use serde::Serialize;

use super::foreign_input::{OwnInput, own_input};
use super::foreign_names::{changes_answers, is_count, list, our_name, prefixes};
use super::weights::{self, PROJECTION};
use super::{StateDict, TensorEntry};
use crate::data::CLASSES;
use crate::model::{ModelError, Network, Preset, ResNetConfig};

/// Largest file read: a ResNet-18 in double precision has 90 MB.
pub const MOST_BYTES: usize = 100_000_000;

/// Most networks of a file that a message says something of.
const MOST_SAID: usize = 3;

/// A network under another's names.
#[derive(Debug, Clone)]
pub struct Foreign {
    /// The network, by this program's names.
    pub network: Network,
    /// What stood before each name, without the dot; empty where nothing did.
    pub name: String,
    /// The file's name of each, by this program's.
    pub names: BTreeMap<String, String>,
    /// The constants that it normalizes its images with, where the file has them.
    pub input: Option<OwnInput>,
    /// Counts in the file, which its answers do not depend on.
    pub left_out: Vec<String>,
    /// Tensors of the file that nothing is known of: its answers may depend on them.
    pub unknown: Vec<String>,
    /// Names of the other networks in the file.
    pub others: Vec<String>,
}

/// A network among others in a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Candidate {
    /// What stands before its tensors' names, without the dot; empty where nothing does.
    pub name: String,
    /// Which network it is.
    pub preset: String,
    /// Values stored.
    pub parameters: usize,
}

/// What a file holds.
#[derive(Debug, Clone)]
pub enum Reading {
    /// One network that can be used, or the one that was asked for.
    One(Box<Foreign>),
    /// Several that can be used: somebody must say which.
    Several(Vec<Candidate>),
}

impl Foreign {
    /// Reads a safetensors file of networks with `classes` outputs; `file` names it in messages,
    /// and `network` is the name of the one to take.
    ///
    /// # Errors
    /// [`ModelError::Foreign`] when there is none, or another network than a [`Preset`]'s: it says
    /// what is missing, what has no place, and of which shape something is.
    pub fn read(
        file: &str,
        bytes: &[u8],
        classes: usize,
        network: Option<&str>,
    ) -> Result<Reading, ModelError> {
        Self::parse(bytes, classes, network).map_err(|reason| ModelError::Foreign {
            file: file.into(),
            reason,
        })
    }

    fn parse(bytes: &[u8], classes: usize, network: Option<&str>) -> Result<Reading, String> {
        if bytes.len() > MOST_BYTES {
            let (megabytes, most) = (bytes.len() / 1_000_000, MOST_BYTES / 1_000_000);
            return Err(format!(
                "it has {megabytes} MB, and at most {most} are read"
            ));
        }
        let archive = SafeTensors::deserialize(bytes).map_err(|error| {
            format!(
                "it is no safetensors file, or was cut off ({error}). Save one with \
                 safetensors.torch.save_file(model.state_dict(), ...)"
            )
        })?;
        // A map by name: the archive's own order changes from one reading to the next.
        let views: BTreeMap<&str, TensorView> = archive.iter().collect();
        let names: Vec<&str> = views.keys().copied().collect();
        let prefixes = prefixes(&names)?;
        if let Some(wanted) = network {
            let at = prefixes.iter().find(|prefix| bare(prefix) == wanted);
            let prefix = at.ok_or_else(|| {
                let known: Vec<&str> = prefixes.iter().map(|prefix| bare(prefix)).collect();
                format!("it has no network \"{wanted}\", but {}", list(&known))
            })?;
            let one = Self::one(&views, prefix, &prefixes, classes)?;
            return Ok(Reading::One(Box::new(one)));
        }
        let (mut usable, mut refused) = (Vec::new(), Vec::new());
        for prefix in &prefixes {
            match Self::one(&views, prefix, &prefixes, classes) {
                Ok(one) => usable.push(one),
                Err(reason) => refused.push((bare(prefix), reason)),
            }
        }
        match (usable.len(), &refused[..]) {
            (1, _) => Ok(Reading::One(Box::new(usable.remove(0)))),
            (0, [(_, reason)]) => Err(reason.clone()),
            (0, _) => {
                let each = refused.iter().take(MOST_SAID);
                let each = each.map(|(name, reason)| format!("{}: {reason}", quoted(name)));
                let each = each.collect::<Vec<_>>().join("; ");
                Err(format!(
                    "it holds {} networks, and none can be used. {each}",
                    refused.len()
                ))
            }
            _ => {
                let all = usable.into_iter().map(|one| Candidate {
                    name: one.name,
                    preset: one.network.preset.name().into(),
                    parameters: one.network.state.parameters(),
                });
                Ok(Reading::Several(all.collect()))
            }
        }
    }

    /// The network behind `prefix`, one of `prefixes`.
    fn one(
        views: &BTreeMap<&str, TensorView>,
        prefix: &str,
        prefixes: &[String],
        classes: usize,
    ) -> Result<Self, String> {
        let mut names = BTreeMap::new();
        let mut tensors = BTreeMap::new();
        let (mut left_out, mut misfits) = (Vec::new(), Vec::new());
        let mut rest: BTreeMap<&str, &TensorView> = BTreeMap::new();
        for (&name, view) in views {
            // The longest prefix: `ema.conv1.weight` is not of the network without one.
            let owners = prefixes.iter().filter(|owner| name.starts_with(*owner));
            let owner = owners.max_by_key(|owner| owner.len());
            let inside = match owner {
                Some(owner) if owner == prefix => &name[prefix.len()..],
                Some(_) => continue,
                None => {
                    match is_count(name) {
                        true => left_out.push(name.to_owned()),
                        false => drop(rest.insert(name, view)),
                    }
                    continue;
                }
            };
            let Some(ours) = our_name(inside) else {
                if is_count(inside) {
                    left_out.push(name.to_owned());
                } else if changes_answers(inside) {
                    misfits.push(name.to_owned());
                } else {
                    rest.insert(name, view);
                }
                continue;
            };
            let entry = TensorEntry {
                shape: view.shape().to_vec(),
                values: weights::values(name, view)?,
            };
            if let Some(other) = names.insert(ours.clone(), name.to_owned()) {
                return Err(format!("{other} and {name} both are {ours} here"));
            }
            tensors.insert(ours, entry);
        }
        let preset = preset_of(&tensors)?;
        let problem = differences(&tensors, &preset.with_classes(classes), &misfits);
        if !problem.is_empty() {
            return Err(format!("it is no {preset} of this program: {problem}"));
        }
        let input = own_input(&rest);
        let is_constant = |name: &str| {
            let input = input.as_ref();
            input.is_some_and(|input| input.tensors.contains_key(name))
        };
        let unknown = rest.keys().filter(|name| !is_constant(name));
        let unknown = unknown.map(|&name| name.to_owned()).collect();
        let others = prefixes.iter().filter(|other| *other != prefix);
        Ok(Self {
            network: Network {
                input: input
                    .as_ref()
                    .map(|own| own.normalization)
                    .unwrap_or_default(),
                ..Network::new(preset, StateDict::from_tensors(tensors))
            },
            name: bare(prefix).to_owned(),
            names,
            left_out,
            unknown,
            others: others.map(|other| bare(other).to_owned()).collect(),
            input,
        })
    }

    /// A safetensors file of single precision of `state` by the names that this network came with.
    /// What it has that the file had not keeps this program's name; `kept` are tensors of the file
    /// that go with it as they came. The names of classes other than CIFAR-10's are metadata, a list
    /// in JSON.
    pub fn to_safetensors(
        names: &BTreeMap<String, String>,
        kept: &BTreeMap<String, TensorEntry>,
        state: &StateDict,
        classes: &[String],
    ) -> Vec<u8> {
        let network = state.tensors().iter();
        let network = network.map(|(name, entry)| (names.get(name).unwrap_or(name), entry));
        let raw: Vec<(&String, &TensorEntry, Vec<u8>)> = network
            .chain(kept)
            .map(|(name, entry)| {
                let bytes = entry.values.iter().flat_map(|v| v.to_le_bytes()).collect();
                (name, entry, bytes)
            })
            .collect();
        let views = raw.iter().map(|(name, entry, bytes)| {
            let view = TensorView::new(Dtype::F32, entry.shape.clone(), bytes)
                .expect("a tensor has as many bytes as its shape says");
            (name.as_str(), view)
        });
        let metadata = (classes != CLASSES).then(|| {
            let list = serde_json::to_string(classes).expect("names are text");
            HashMap::from([("classes".to_owned(), list)])
        });
        serialize(views, metadata).expect("tensors by distinct names can be written")
    }
}

/// A prefix without its dot.
fn bare(prefix: &str) -> &str {
    prefix.strip_suffix('.').unwrap_or(prefix)
}

/// The name of a network in a file, for a message.
fn quoted(name: &str) -> String {
    match name {
        "" => "the one whose names have no prefix".into(),
        _ => list(&[name]),
    }
}

/// The preset of that width and these blocks.
fn preset_of(tensors: &BTreeMap<String, TensorEntry>) -> Result<Preset, String> {
    let first = tensors
        .get("stem.conv.weight")
        .map(|entry| &entry.shape[..]);
    let width = match first {
        Some(&[width, 3, 3, 3]) => width,
        Some(&[_, 3, 7, 7]) => {
            return Err(
                "its first convolution is 7 x 7, as for ImageNet: a network for 32 x 32 images \
                 starts with 3 x 3"
                    .into(),
            );
        }
        Some(shape) => {
            return Err(format!(
                "its first convolution is {shape:?}, not [_, 3, 3, 3]"
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
        config.width == width && config.blocks == blocks
    };
    Preset::all().find(known).ok_or_else(|| {
        let all: Vec<String> = Preset::all()
            .map(|preset| {
                let ResNetConfig { width, blocks, .. } = preset.config();
                format!("{preset} ({width} channels, blocks {blocks:?})")
            })
            .collect();
        format!(
            "its first convolution has {width} channels and its stages have {blocks:?} blocks of \
             two convolutions; known are {}",
            all.join(", ")
        )
    })
}

/// Names and shapes of all tensors of a network, in the layouts of a file.
fn expected(config: &ResNetConfig) -> BTreeMap<String, Vec<usize>> {
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
    unit("stem".into(), 3, config.width, 3);
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
fn differences(
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

#[cfg(test)]
mod tests {
    use burn::tensor::Device;
    use pollster::block_on;

    use super::*;
    use crate::data::Normalization;

    fn cifar10() -> Vec<String> {
        CLASSES.map(str::to_owned).to_vec()
    }

    fn network(preset: Preset) -> StateDict {
        block_on(Network::fresh(preset, 1)).unwrap().state
    }

    /// The names that torchvision, timm and most CIFAR networks have.
    fn theirs(name: &str) -> String {
        name.replace("stem.conv", "conv1")
            .replace("stem.bn", "bn1")
            .replace("stage", "layer")
            .replace("first.conv", "conv1")
            .replace("first.bn", "bn1")
            .replace("second.conv", "conv2")
            .replace("second.bn", "bn2")
            .replace("shortcut.conv", "downsample.0")
            .replace("shortcut.bn", "downsample.1")
            .replace("head", "fc")
    }

    fn read(bytes: &[u8], classes: usize) -> Result<Foreign, ModelError> {
        match Foreign::read("mine", bytes, classes, None)? {
            Reading::One(foreign) => Ok(*foreign),
            Reading::Several(all) => panic!("there is a choice: {all:?}"),
        }
    }

    fn file(state: &StateDict, rename: impl Fn(&str) -> String) -> Vec<u8> {
        let names = state
            .tensors()
            .keys()
            .map(|name| (name.clone(), rename(name)));
        Foreign::to_safetensors(&names.collect(), &BTreeMap::new(), state, &cifar10())
    }

    #[test]
    fn what_is_expected_is_what_the_presets_have() {
        for preset in [Preset::ResNet8, Preset::ResNet8x2, Preset::ResNet20] {
            let shapes = network(preset)
                .tensors()
                .iter()
                .map(|(name, entry)| (name.clone(), entry.shape.clone()))
                .collect::<BTreeMap<_, _>>();
            assert_eq!(expected(&preset.config()), shapes, "{preset}");
        }
    }

    #[test]
    fn usual_names_are_read_and_given_back() {
        let state = network(Preset::ResNet20);
        let conventions: [&dyn Fn(&str) -> String; 4] = [
            &str::to_owned,
            &theirs,
            &|name| format!("module.{}", theirs(name)),
            &|name| {
                theirs(name)
                    .replace("downsample", "shortcut")
                    .replace("fc", "linear")
            },
        ];
        for rename in conventions {
            let bytes = file(&state, rename);
            let foreign = read(&bytes, 10).unwrap();
            assert_eq!(foreign.network.preset, Preset::ResNet20);
            assert_eq!(foreign.network.state, state);
            assert!(foreign.left_out.is_empty() && foreign.unknown.is_empty());
            assert_eq!(foreign.names["head.bias"], rename("head.bias"));
            let again = Foreign::to_safetensors(
                &foreign.names,
                &BTreeMap::new(),
                &foreign.network.state,
                &cifar10(),
            );
            assert_eq!(again, bytes);
            foreign.network.build("mine", &Device::flex()).unwrap();
        }
    }

    type Raw = (String, Dtype, Vec<usize>, Vec<u8>);

    fn raw(state: &StateDict, rename: impl Fn(&str) -> String) -> Vec<Raw> {
        let tensors = state.tensors().iter();
        let tensors =
            tensors.map(|(name, entry)| floats(&rename(name), &entry.shape, &entry.values));
        tensors.collect()
    }

    fn floats(name: &str, shape: &[usize], values: &[f32]) -> Raw {
        let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
        (name.into(), Dtype::F32, shape.to_vec(), bytes)
    }

    fn count(name: &str) -> Raw {
        (name.into(), Dtype::I64, vec![], 7i64.to_le_bytes().to_vec())
    }

    fn written(raw: &[Raw]) -> Vec<u8> {
        let views = raw.iter().map(|(name, dtype, shape, bytes)| {
            let view = TensorView::new(*dtype, shape.clone(), bytes).unwrap();
            (name.as_str(), view)
        });
        serialize(views, None).unwrap()
    }

    #[test]
    fn only_counts_are_said_not_to_matter() {
        let state = network(Preset::ResNet8);
        let mut all = raw(&state, theirs);
        let counts = ["bn1.num_batches_tracked", "n_averaged", "num_updates"];
        all.extend(counts.map(count));
        all.push(floats("logit_scale", &[1], &[2.0]));
        all.push(floats("mean", &[1], &[0.5]));
        all.push(floats("projector.0.weight", &[2, 2], &[1.0; 4]));
        let foreign = read(&written(&all), 10).unwrap();
        assert_eq!(foreign.network.state, state);
        assert_eq!(foreign.left_out, counts);
        assert_eq!(
            foreign.unknown,
            ["logit_scale", "mean", "projector.0.weight"]
        );
        assert_eq!(foreign.input, None, "a mean without a deviation");
        assert_eq!(foreign.network.input, Normalization::default());
    }

    #[test]
    fn of_several_networks_one_must_be_chosen() {
        let states = [network(Preset::ResNet8), network(Preset::ResNet20)];
        // Of one length, of two, one inside the other, an ensemble, averaged weights, and a name that
        // only looks like a stage's.
        for names in [
            ["student", "teacher"],
            ["", "ema"],
            ["model", "model.teacher"],
            ["models.0", "models.1"],
            ["averaged.module", "module"],
            ["encoder_k", "encoder_q"],
            ["stage1_net", "stage2_net"],
        ] {
            let mut all = Vec::new();
            for (name, state) in names.iter().zip(&states) {
                let before = match *name {
                    "" => String::new(),
                    _ => format!("{name}."),
                };
                all.extend(raw(state, |ours| format!("{before}{}", theirs(ours))));
            }
            let bytes = written(&all);
            for _ in 0..8 {
                let Reading::Several(found) = Foreign::read("mine", &bytes, 10, None).unwrap()
                else {
                    panic!("{names:?}: one was taken without a word");
                };
                let found: Vec<_> = found.iter().map(|c| (&c.name[..], &c.preset[..])).collect();
                assert_eq!(found, [(names[0], "resnet8"), (names[1], "resnet20")]);
            }
            for (at, name) in names.iter().enumerate() {
                let one = Foreign::read("mine", &bytes, 10, Some(name)).unwrap();
                let Reading::One(one) = one else {
                    panic!("{name} was asked for");
                };
                assert_eq!(one.network.state, states[at], "{name}");
                assert_eq!(one.name, *name);
                assert_eq!(one.others, [names[1 - at]]);
                assert!(one.left_out.is_empty() && one.unknown.is_empty());
            }
            let error = Foreign::read("mine", &bytes, 10, Some("neither")).unwrap_err();
            let words = format!("no network \"neither\", but {}, {}", names[0], names[1]);
            assert!(error.to_string().contains(&words), "{error}");
        }
    }

    #[test]
    fn the_only_network_that_fits_is_taken_and_the_others_are_named() {
        let state = network(Preset::ResNet8);
        let wide = Preset::ResNet8.with_classes(100).init(1, &Device::flex());
        let wide = block_on(StateDict::of(&wide)).unwrap();
        let mut all = raw(&wide, |name| format!("teacher.{}", theirs(name)));
        let error = |all: &[Raw]| read(&written(all), 10).unwrap_err().to_string();
        assert!(error(&all).contains("cannot be used: it is no resnet8"));
        let student = raw(&state, |name| format!("student.{}", theirs(name)));
        all.extend(student.clone());
        let foreign = read(&written(&all), 10).unwrap();
        assert_eq!(foreign.network.state, state);
        assert_eq!(foreign.name, "student");
        assert_eq!(foreign.others, ["teacher"]);
        // With one tensor less none fits, and both are named with their reasons.
        all.retain(|(name, ..)| name != "student.bn1.bias");
        let error = error(&all);
        for words in [
            "holds 2 networks",
            "student: it is no resnet8",
            "missing are stem.bn.bias",
            "teacher: it is no resnet8",
            "it has 100 classes",
        ] {
            assert!(error.contains(words), "{words}: {error}");
        }
    }

    #[test]
    fn a_networks_own_normalization_is_used_and_given_back() {
        let state = network(Preset::ResNet8);
        let mean = [0.4914, 0.4822, 0.4465];
        let std = [0.2023, 0.1994, 0.2010];
        let raw_mean = mean.map(|value: f32| value * 255.0);
        let raw_std = std.map(|value: f32| value * 255.0);
        for (names, shape, values, before) in [
            (
                ["normalize.mean", "normalize.std"],
                &[3][..],
                [mean, std],
                "model.",
            ),
            (["0.mean", "0.std"], &[1, 3, 1, 1], [mean, std], "1."),
            (["mean", "std"], &[3, 1, 1], [mean, std], ""),
            (["_mean", "_std"], &[3], [raw_mean, raw_std], "net."),
            (["pixel_mean", "pixel_std"], &[3], [mean, std], "module."),
            (["net.MEAN", "net.STD"], &[3], [mean, std], "net."),
            (["norm.means", "norm.sds"], &[3], [mean, std], "backbone."),
            (["norm.mu", "norm.sigma"], &[3], [mean, std], "backbone."),
        ] {
            let mut all = raw(&state, |name| format!("{before}{}", theirs(name)));
            all.extend((0..2).map(|k| floats(names[k], shape, &values[k])));
            let foreign = read(&written(&all), 10).unwrap();
            let input = foreign.input.clone().unwrap();
            assert!(input.tensors.keys().eq(names.iter()), "{names:?}");
            assert_eq!(foreign.network.input, input.normalization);
            let found = input.normalization;
            for (found, wanted) in found
                .mean
                .iter()
                .chain(&found.std)
                .zip(mean.iter().chain(&std))
            {
                assert!(
                    (found - wanted).abs() < 1e-6,
                    "{names:?}: {found} for {wanted}"
                );
            }
            assert!(foreign.unknown.is_empty() && foreign.left_out.is_empty());
            let again = Foreign::to_safetensors(
                &foreign.names,
                &input.tensors,
                &foreign.network.state,
                &cifar10(),
            );
            assert_eq!(again, written(&all), "{names:?}");
        }
    }

    #[test]
    fn constants_that_are_no_normalization_are_not_used() {
        let state = network(Preset::ResNet8);
        let cases: [&[Raw]; 5] = [
            &[
                floats("a.mean", &[2], &[0.5; 2]),
                floats("a.std", &[2], &[0.5; 2]),
            ],
            &[
                floats("a.mean", &[3], &[0.5; 3]),
                floats("a.std", &[3], &[0.0; 3]),
            ],
            &[
                floats("a.mean", &[3], &[0.5; 3]),
                floats("b.std", &[3], &[0.5; 3]),
            ],
            &[
                floats("a.meaning", &[1], &[0.5]),
                floats("a.std", &[1], &[0.5]),
            ],
            // Which of the two it uses, the file does not say.
            &[
                floats("a.mean", &[1], &[0.5]),
                floats("a.std", &[1], &[0.5]),
                floats("b.mean", &[1], &[0.4]),
                floats("b.std", &[1], &[0.4]),
            ],
        ];
        for added in cases {
            let mut all = raw(&state, |name| format!("net.{}", theirs(name)));
            all.extend_from_slice(added);
            let foreign = read(&written(&all), 10).unwrap();
            assert_eq!(foreign.network.input, Normalization::default());
            assert_eq!(foreign.unknown.len(), added.len(), "all of them are named");
        }
        // The other network's constants are not this one's.
        let mut all = raw(&state, |name| format!("student.{}", theirs(name)));
        all.extend(raw(&state, |name| format!("teacher.{}", theirs(name))));
        all.push(floats("teacher.mean", &[3], &[0.5; 3]));
        all.push(floats("teacher.std", &[3], &[0.5; 3]));
        let bytes = written(&all);
        for (name, wanted) in [("student", 0.4914), ("teacher", 0.5)] {
            let Reading::One(one) = Foreign::read("mine", &bytes, 10, Some(name)).unwrap() else {
                panic!("{name} was asked for");
            };
            assert_eq!(one.network.input.mean[0], wanted, "{name}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_and_named() {
        let good = network(Preset::ResNet8);
        type Change = fn(&mut BTreeMap<String, TensorEntry>);
        let cases: [(Change, &str); 11] = [
            (|t| t.clear(), "neither conv1.weight nor stem.conv.weight"),
            (|t| drop(t.remove("bn1.bias")), "missing are stem.bn.bias"),
            (|t| drop(t.remove("fc.weight")), "missing are head.weight"),
            (|t| resize(t, "fc.bias", &[100]), "it has 100 classes"),
            (
                |t| resize(t, "fc.weight", &[10, 32]),
                "head's weight is [10, 32]",
            ),
            (
                |t| resize(t, "conv1.weight", &[16, 3, 7, 7]),
                "as for ImageNet",
            ),
            (
                |t| resize(t, "conv1.weight", &[17, 3, 3, 3]),
                "has 17 channels",
            ),
            (|t| resize(t, "conv1.weight", &[16]), "is [16], not"),
            (
                |t| resize(t, "layer1.0.conv2.weight", &[16, 16, 1, 1]),
                "stage1.0.second.conv.weight is [16, 16, 1, 1]",
            ),
            (
                |t| resize(t, "layer1.0.conv3.weight", &[64, 16, 1, 1]),
                "no place is there for layer1.0.conv3.weight",
            ),
            (
                |t| t.retain(|name, _| !name.contains("downsample")),
                "option A",
            ),
        ];
        fn resize(tensors: &mut BTreeMap<String, TensorEntry>, name: &str, shape: &[usize]) {
            let values = vec![0.5; shape.iter().product()];
            let shape = shape.to_vec();
            tensors.insert(name.into(), TensorEntry { shape, values });
        }
        for (change, words) in cases {
            let mut tensors: BTreeMap<String, TensorEntry> = good
                .tensors()
                .iter()
                .map(|(name, entry)| (theirs(name), entry.clone()))
                .collect();
            change(&mut tensors);
            let state = StateDict::from_tensors(tensors);
            let bytes = file(&state, str::to_owned);
            let error = read(&bytes, 10).unwrap_err().to_string();
            assert!(error.contains(words), "{words}: {error}");
        }
    }

    #[test]
    fn other_classes_are_read_where_they_are_wanted_and_named_in_what_is_saved() {
        let three = Preset::ResNet8.with_classes(3).init(1, &Device::flex());
        let three = block_on(StateDict::of(&three)).unwrap();
        let classes = ["daisy", "rose", "a \"tulip\""].map(str::to_owned);
        let bytes = Foreign::to_safetensors(&BTreeMap::new(), &BTreeMap::new(), &three, &classes);
        assert_eq!(read(&bytes, 3).unwrap().network.state, three);
        for (wanted, words) in [
            (10, "it has 3 classes, where 10 are wanted, CIFAR-10's"),
            (4, "it has 3 classes, and the images in use have 4"),
        ] {
            let error = read(&bytes, wanted).unwrap_err();
            assert!(error.to_string().contains(words), "{error}");
        }
        let (_, header) = SafeTensors::read_metadata(&bytes).unwrap();
        let kept = &header.metadata().as_ref().unwrap()["classes"];
        assert_eq!(serde_json::from_str::<Vec<String>>(kept).unwrap(), classes);
        let published = file(&network(Preset::ResNet8), str::to_owned);
        let (_, header) = SafeTensors::read_metadata(&published).unwrap();
        assert!(header.metadata().is_none());
    }

    #[test]
    fn what_is_no_file_of_tensors_is_refused() {
        let good = file(&network(Preset::ResNet8), theirs);
        let mut nan = good.clone();
        let end = nan.len();
        nan[end - 4..].copy_from_slice(&f32::NAN.to_le_bytes());
        let long = [&u64::MAX.to_le_bytes()[..], b"{}"].concat();
        for (bytes, words) in [
            (vec![], "no safetensors file"),
            (
                b"PK\x03\x04 a pickle of torch.save".to_vec(),
                "no safetensors file",
            ),
            (good[..good.len() - 1].to_vec(), "no safetensors file"),
            (long, "no safetensors file"),
            (nan, "holds NaN"),
            (vec![0; MOST_BYTES + 1], "at most 100 are read"),
        ] {
            let error = read(&bytes, 10).unwrap_err().to_string();
            assert!(error.contains(words), "{words}: {error}");
        }
    }
}
