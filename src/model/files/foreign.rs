//! Networks from PyTorch: the same residual network under other names.
//!
//! Read are the names of torchvision and timm (`conv1`, `layer1.0.bn2`, `layer2.0.downsample.0`,
//! `fc`), of the CIFAR networks that follow them (`shortcut`, `linear`), and this program's own,
//! with or without a wrapper's prefix (`module.`, `_orig_mod.`).

use std::collections::{BTreeMap, HashMap};

use safetensors::tensor::{Dtype, TensorView};
use safetensors::{SafeTensors, serialize};

use super::foreign_names::{changes_answers, list, our_name, prefix};
use super::weights::{self, PROJECTION};
use super::{StateDict, TensorEntry};
use crate::data::CLASSES;
use crate::model::{ModelError, Network, Preset, ResNetConfig};

/// Largest file read: a ResNet-18 in double precision has 90 MB.
pub const MOST_BYTES: usize = 100_000_000;

/// A network under another's names.
#[derive(Debug, Clone)]
pub struct Foreign {
    /// The network, by this program's names.
    pub network: Network,
    /// The file's name of each, by this program's.
    pub names: BTreeMap<String, String>,
    /// Tensors of the file that have no place in the network and do not change its answers.
    pub left_out: Vec<String>,
}

impl Foreign {
    /// Reads a safetensors file of a network with `classes` outputs; `file` names it in messages.
    ///
    /// # Errors
    /// [`ModelError::Foreign`] when it is none, or holds another network than a [`Preset`]'s: it
    /// says what is missing, what has no place, and of which shape something is.
    pub fn read(file: &str, bytes: &[u8], classes: usize) -> Result<Self, ModelError> {
        Self::parse(bytes, classes).map_err(|reason| ModelError::Foreign {
            file: file.into(),
            reason,
        })
    }

    fn parse(bytes: &[u8], classes: usize) -> Result<Self, String> {
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
        let prefix = prefix(&archive)?;
        let mut names = BTreeMap::new();
        let mut tensors = BTreeMap::new();
        let mut left_out = Vec::new();
        let mut misfits = Vec::new();
        for (name, view) in archive.iter() {
            let Some(ours) = name.strip_prefix(&prefix).and_then(our_name) else {
                match changes_answers(name.strip_prefix(&prefix).unwrap_or(name)) {
                    true => misfits.push(name.to_owned()),
                    false => left_out.push(name.to_owned()),
                }
                continue;
            };
            let entry = TensorEntry {
                shape: view.shape().to_vec(),
                values: weights::values(name, &view)?,
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
        left_out.sort();
        Ok(Self {
            network: Network {
                preset,
                state: StateDict::from_tensors(tensors),
            },
            names,
            left_out,
        })
    }

    /// A safetensors file of single precision of `state` by the names that this network came with.
    /// What it has that the file had not keeps this program's name. The names of classes other than
    /// CIFAR-10's go with it as metadata, a list in JSON.
    pub fn to_safetensors(
        names: &BTreeMap<String, String>,
        state: &StateDict,
        classes: &[String],
    ) -> Vec<u8> {
        let raw: Vec<(&String, &TensorEntry, Vec<u8>)> = state
            .tensors()
            .iter()
            .map(|(name, entry)| {
                let bytes = entry.values.iter().flat_map(|v| v.to_le_bytes()).collect();
                (names.get(name).unwrap_or(name), entry, bytes)
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

    fn file(state: &StateDict, rename: impl Fn(&str) -> String) -> Vec<u8> {
        let names = state
            .tensors()
            .keys()
            .map(|name| (name.clone(), rename(name)));
        Foreign::to_safetensors(&names.collect(), state, &cifar10())
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
            let foreign = Foreign::read("mine", &bytes, 10).unwrap();
            assert_eq!(foreign.network.preset, Preset::ResNet20);
            assert_eq!(foreign.network.state, state);
            assert!(foreign.left_out.is_empty());
            assert_eq!(foreign.names["head.bias"], rename("head.bias"));
            let again = Foreign::to_safetensors(&foreign.names, &foreign.network.state, &cifar10());
            assert_eq!(again, bytes);
            foreign.network.build("mine", &Device::flex()).unwrap();
        }
    }

    #[test]
    fn counts_of_batches_are_left_out_and_said() {
        let state = network(Preset::ResNet8);
        let mut raw: Vec<(String, Dtype, Vec<usize>, Vec<u8>)> = state
            .tensors()
            .iter()
            .map(|(name, entry)| {
                let bytes = entry.values.iter().flat_map(|v| v.to_le_bytes()).collect();
                (theirs(name), Dtype::F32, entry.shape.clone(), bytes)
            })
            .collect();
        let count = 7i64.to_le_bytes().to_vec();
        raw.push(("bn1.num_batches_tracked".into(), Dtype::I64, vec![], count));
        raw.push(("mean".into(), Dtype::F32, vec![1], vec![0; 4]));
        let views = raw.iter().map(|(name, dtype, shape, bytes)| {
            let view = TensorView::new(*dtype, shape.clone(), bytes).unwrap();
            (name.as_str(), view)
        });
        let foreign = Foreign::read("mine", &serialize(views, None).unwrap(), 10).unwrap();
        assert_eq!(foreign.network.state, state);
        assert_eq!(foreign.left_out, ["bn1.num_batches_tracked", "mean"]);
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
            let error = Foreign::read("mine", &bytes, 10).unwrap_err().to_string();
            assert!(error.contains(words), "{words}: {error}");
        }
    }

    #[test]
    fn other_classes_are_read_where_they_are_wanted_and_named_in_what_is_saved() {
        let three = Preset::ResNet8.with_classes(3).init(1, &Device::flex());
        let three = block_on(StateDict::of(&three)).unwrap();
        let classes = ["daisy", "rose", "a \"tulip\""].map(str::to_owned);
        let bytes = Foreign::to_safetensors(&BTreeMap::new(), &three, &classes);
        assert_eq!(
            Foreign::read("mine", &bytes, 3).unwrap().network.state,
            three
        );
        for (wanted, words) in [
            (10, "it has 3 classes, where 10 are wanted, CIFAR-10's"),
            (4, "it has 3 classes, and the images in use have 4"),
        ] {
            let error = Foreign::read("mine", &bytes, wanted).unwrap_err();
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
            let error = Foreign::read("mine", &bytes, 10).unwrap_err().to_string();
            assert!(error.contains(words), "{words}: {error}");
        }
    }
}
