//! Networks from PyTorch, as people save them.

use burn::tensor::Device;
use pollster::block_on;

use super::fit::expected;
use super::*;
use crate::data::Normalization;
use crate::model::Preset;

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
    for preset in Preset::all() {
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
    let tensors = tensors.map(|(name, entry)| floats(&rename(name), &entry.shape, &entry.values));
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
            let Reading::Several(found) = Foreign::read("mine", &bytes, 10, None).unwrap() else {
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

/// Blocks of other networks have a `conv1.weight`, too.
#[test]
fn parts_of_another_network_are_no_networks() {
    let small = |name: &str| floats(name, &[1], &[0.0]);
    for names in [
        &[
            "netconv1.weight",
            "netlayer1.0.conv1.weight",
            "netfc.weight",
        ][..],
        &[
            "features.denseblock1.denselayer1.conv1.weight",
            "features.denseblock1.denselayer2.conv1.weight",
            "classifier.weight",
        ],
        &[
            "blocks.0.conv1.weight",
            "blocks.1.conv1.weight",
            "head.weight",
        ],
    ] {
        let raw: Vec<Raw> = names.iter().map(|name| small(name)).collect();
        let error = read(&written(&raw), 10).unwrap_err().to_string();
        assert!(error.contains("neither conv1.weight nor"), "{error}");
        assert!(!error.contains("networks"), "{error}");
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
            "is 7 x 7 and has 16 channels",
        ),
        (
            |t| resize(t, "conv1.weight", &[17, 3, 3, 3]),
            "has 17 channels",
        ),
        (|t| resize(t, "conv1.weight", &[16]), "is [16], neither"),
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
