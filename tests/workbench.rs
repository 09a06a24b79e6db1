//! What a page loads, runs and asks for, through the workbench, on the CPU.
#![cfg(feature = "cli")]

use std::path::Path;

use burn::tensor::{Device, Tensor, TensorData};
use pollster::block_on;
use safetensors::tensor::{Dtype, TensorView};
use safetensors::{SafeTensors, serialize};
use srfl::data::{CLASSES, CustomImages, MEAN, STD, store};
use srfl::metrics::{Triangle, clamped_confidences};
use srfl::model::{Card, Moments, Network, Precision, Shadows, ShadowsFile, StateDict};
use srfl::run::{Record, State};
use srfl::train::TransferConfig;
use srfl::unlearn::{RunConfig, SetKind};
use srfl::workbench::{AdoptedFacts, Adoption, AssessOptions, Whose, Workbench};
use srfl::{Error, Phase, Progress};

const DATA: &str = "www/data/cifar10";

fn model(name: &str) -> (String, Vec<u8>) {
    let folder = Path::new("www/models");
    let card = std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
    let weights = std::fs::read(folder.join(format!("{name}.safetensors"))).unwrap();
    (card, weights)
}

fn config() -> RunConfig {
    RunConfig {
        batch: 4,
        steps: 2,
        every: 2,
        train: 100,
        test: 100,
        ..RunConfig::default()
    }
}

/// A workbench with the first images, the published model and a device.
fn loaded() -> Workbench {
    let mut bench = Workbench::default();
    let manifest = std::fs::read_to_string(Path::new(DATA).join("manifest.json")).unwrap();
    bench.load_manifest(&manifest).unwrap();
    let dataset = bench.dataset().unwrap();
    let needed = dataset.needed_chunks(100, 100).unwrap().into_iter();
    let files: Vec<String> = needed.map(|chunk| chunk.file.clone()).collect();
    for file in files {
        let bytes = std::fs::read(Path::new(DATA).join(&file)).unwrap();
        dataset.add_chunk(&file, &bytes).unwrap();
    }
    let (card, weights) = model("resnet8");
    assert_eq!(bench.load_model(&card, &weights).unwrap().name, "resnet8");
    bench.set_device(Device::flex()).unwrap();
    bench
}

/// Of the run's own seed.
fn options(relearn_steps: usize) -> AssessOptions {
    AssessOptions {
        relearn_steps,
        seed: None,
        together: false,
    }
}

fn message<T>(result: Result<T, Error>) -> String {
    result.err().expect("refused").to_string()
}

#[test]
fn what_is_missing_is_named() {
    let mut bench = Workbench::default();
    assert!(message(bench.dataset()).contains("the manifest"));
    assert!(message(bench.network()).contains("a model"));
    assert!(message(bench.device()).contains("a device"));
    assert!(message(bench.session()).contains("create a run"));
    assert!(message(block_on(bench.assess(options(0), async |_| true))).contains("create a run"));
    let (card, weights) = model("resnet8-without-cat");
    assert!(message(bench.load_gold(&card, &weights)).contains("a model"));
    bench.set_device(Device::flex()).unwrap();
    assert!(message(bench.set_device(Device::flex())).contains("open already"));
}

#[test]
fn a_run_is_judged_and_the_references_are_seen_once() {
    let mut bench = loaded();
    let (card, weights) = model("resnet8-without-cat");
    bench.load_gold(&card, &weights).unwrap();
    let baseline = block_on(bench.create(config(), async |_| true)).unwrap();
    assert_eq!(baseline.step, 0);
    let records = block_on(bench.session().unwrap().run(2, async |_| true)).unwrap();
    assert!(matches!(records.last(), Some(Record::Eval(_))));
    let status = bench.current().unwrap().status();
    assert_eq!(status.state, State::Finished);

    let mut judge = |steps| {
        let mut seen = 0;
        let assessed = bench.assess(options(steps), async |progress: Progress| {
            seen += usize::from(progress.phase == Phase::Evaluate);
            true
        });
        (block_on(assessed).unwrap(), seen)
    };
    let (first, of_gold) = judge(0);
    assert!(first.gold.is_some() && of_gold > 0);
    assert_eq!(judge(0), (first, 0));
    // Other settings are another assessment.
    assert_eq!(judge(1).1, of_gold);

    // A gold of another class is not what this run is compared with.
    let (card, weights) = model("resnet8-without-dog");
    bench.load_gold(&card, &weights).unwrap();
    let judged = block_on(bench.assess(options(0), async |_| true)).unwrap();
    assert!(judged.gold.is_none());
}

fn adopted(bench: &mut Workbench, file: &[u8]) -> AdoptedFacts {
    match bench.adopt_model("own", "mine", file, 10, None).unwrap() {
        Adoption::Adopted(facts) => *facts,
        Adoption::Choice { networks } => panic!("there is a choice: {networks:?}"),
    }
}

/// A safetensors file of these tensors, each with its name, its shape and its values.
fn tensors<'a>(all: impl IntoIterator<Item = (String, &'a [usize], &'a [f32])>) -> Vec<u8> {
    let raw: Vec<_> = all
        .into_iter()
        .map(|(name, shape, values)| {
            let bytes: Vec<u8> = values.iter().flat_map(|v| v.to_le_bytes()).collect();
            (name, shape, bytes)
        })
        .collect();
    let views = raw.iter().map(|(name, shape, bytes)| {
        let view = TensorView::new(Dtype::F32, shape.to_vec(), bytes).unwrap();
        (name.as_str(), view)
    });
    serialize(views, None).unwrap()
}

/// A network that takes pixels by other constants answers as the published one does, where its first
/// layer undoes the difference.
#[test]
fn a_networks_own_normalization_reaches_its_images() {
    let mut bench = loaded();
    let published = block_on(bench.create(config(), async |_| true))
        .unwrap()
        .clone();
    let state = bench.network().unwrap().state.clone();
    // The same means, since the border of zeros stands for them; deviations half as large make every
    // input twice as large.
    let half = STD.map(|value| value / 2.0);
    let first: Vec<f32> = state.tensors()["stem.conv.weight"]
        .values
        .iter()
        .map(|v| v / 2.0)
        .collect();
    let network = state.tensors().iter().map(|(name, entry)| {
        let values = if name == "stem.conv.weight" {
            &first
        } else {
            &entry.values
        };
        (name.clone(), &entry.shape[..], &values[..])
    });
    let constants = [("normalize.mean", &MEAN), ("normalize.std", &half)];
    let constants = constants.map(|(name, values)| (name.to_owned(), &[3][..], &values[..]));
    let with = tensors(network.clone().chain(constants));
    let facts = adopted(&mut bench, &with);
    let input = facts.input.unwrap();
    assert_eq!(input.names, ["normalize.mean", "normalize.std"]);
    assert_eq!(input.normalization.std, half);
    let own = block_on(bench.create(config(), async |_| true))
        .unwrap()
        .clone();
    assert_eq!(own.accuracies, published.accuracies);
    for (own, published) in own.examples.iter().zip(&published.examples) {
        for (own, published) in own.teacher.iter().zip(&published.teacher) {
            assert!((own - published).abs() < 1e-4, "{own} for {published}");
        }
    }
    // They go out again with the student.
    let saved = block_on(bench.export_network()).unwrap();
    let archive = SafeTensors::deserialize(&saved).unwrap();
    let std = archive.tensor("normalize.std").unwrap();
    assert_eq!(std.data(), half.map(f32::to_le_bytes).concat());
    // Without them it sees other images.
    let without = tensors(network);
    assert_eq!(adopted(&mut bench, &without).input, None);
    let other = block_on(bench.create(config(), async |_| true))
        .unwrap()
        .clone();
    assert_ne!(other.accuracies, published.accuracies);
}

#[test]
fn of_two_networks_in_a_file_the_named_one_is_taken() {
    let mut bench = loaded();
    let (_, weights) = model("resnet8-without-cat");
    let gold = StateDict::from_safetensors("gold", &weights).unwrap();
    let original = bench.network().unwrap().state.clone();
    let all = [("student", &original), ("teacher", &gold)];
    let all = all.iter().flat_map(|(before, state)| {
        let tensors = state.tensors().iter();
        tensors.map(move |(name, entry)| {
            (
                format!("{before}.{name}"),
                &entry.shape[..],
                &entry.values[..],
            )
        })
    });
    let file = tensors(all);
    let Adoption::Choice { networks } = bench.adopt_model("own", "mine", &file, 10, None).unwrap()
    else {
        panic!("one was taken without a word");
    };
    assert_eq!(
        networks.iter().map(|one| &one.name[..]).collect::<Vec<_>>(),
        ["student", "teacher"]
    );
    for (name, state) in [("student", &original), ("teacher", &gold)] {
        let adoption = bench
            .adopt_model("own", "mine", &file, 10, Some(name))
            .unwrap();
        let Adoption::Adopted(facts) = adoption else {
            panic!("{name} was named");
        };
        assert_eq!(facts.network, name);
        assert_eq!(facts.others.len(), 1);
        assert_eq!(bench.network().unwrap().state, *state);
    }
}

#[test]
fn saved_weights_continue_and_a_network_goes_out_under_its_names() {
    let mut bench = loaded();
    block_on(bench.create(config(), async |_| true)).unwrap();
    block_on(bench.session().unwrap().run(1, async |_| true)).unwrap();
    let saved = block_on(bench.export_weights()).unwrap();
    block_on(bench.create(config(), async |_| true)).unwrap();
    assert_eq!(block_on(bench.resume_from(&saved, 1)).unwrap().step, 1);
    assert_eq!(block_on(bench.export_weights()).unwrap(), saved);
    assert_eq!(block_on(bench.export_network()).unwrap(), saved);

    // The same file as a user's own.
    let adopted = adopted(&mut bench, &saved);
    assert_eq!(adopted.model.test_accuracy, None);
    assert_eq!(adopted.model.parameters, 78_714);
    assert!(adopted.left_out.is_empty() && adopted.unknown.is_empty());
    assert!(adopted.matched.iter().all(|(theirs, ours)| theirs == ours));
    assert!(message(bench.load_logits(&[])).contains("network of your own"));
    let (card, weights) = model("resnet8-without-cat");
    assert!(message(bench.load_gold(&card, &weights)).contains("network of your own"));
}

#[test]
fn a_model_learns_the_classes_of_custom_images_and_forgets_one_of_them() {
    let mut bench = loaded();
    let dataset = store::read(Path::new(DATA), 60, 60).unwrap();
    let (train, test) = (dataset.train(60).unwrap(), dataset.test(60).unwrap());
    let learn = TransferConfig {
        steps: 0,
        batch: 8,
        seed: 1,
        mislabel: 0,
    };
    let error = message(block_on(bench.transfer(learn, async |_| true)));
    assert!(error.contains("images of your own"), "{error}");
    let names = CLASSES.map(|class| format!("my {class}")).to_vec();
    bench.load_images(CustomImages::new(names, train, test).unwrap());
    let taught = block_on(bench.transfer(learn, async |_| true)).unwrap();
    assert!(taught.learned.train_accuracy > 0.5);
    let state = bench.network().unwrap().state.clone();
    let bytes = state.to_safetensors(Precision::Single);
    assert_eq!(taught.model.sha256, srfl::data::sha256_hex(&bytes));
    let config = RunConfig {
        forget: "my cat".into(),
        train: 60,
        test: 60,
        ..config()
    };
    let baseline = block_on(bench.create(config, async |_| true)).unwrap();
    assert_eq!(baseline.examples[0].label, 3);
}

/// Another network by the name of the published one: its card, with other weights.
fn namesake(name: &str, of: &str) -> (Card, Network) {
    let [(card, _), (other, weights)] = [name, of].map(model);
    let [card, other] = [card, other].map(|json| Card::parse("a card", &json).unwrap());
    let network = other.open(&weights).unwrap();
    let sha256 = other.sha256;
    (Card { sha256, ..card }, network)
}

#[test]
fn networks_and_images_are_known_by_their_content_and_not_by_their_names() {
    let mut bench = loaded();
    let (card, weights) = model("resnet8-without-cat");
    bench.load_gold(&card, &weights).unwrap();
    block_on(bench.create(config(), async |_| true)).unwrap();
    let judge = |bench: &mut Workbench| block_on(bench.assess(options(0), async |_| true));
    let first = judge(&mut bench).unwrap();

    let (card, network) = namesake("resnet8-without-cat", "resnet8-without-dog");
    bench.take_gold(card, network).unwrap();
    let other_gold = judge(&mut bench).unwrap();
    assert_eq!(other_gold.original.accuracies, first.original.accuracies);
    assert_ne!(other_gold.gold, first.gold);

    let (card, network) = namesake("resnet8", "resnet8-without-dog");
    bench.take_model(card, network);
    assert!(message(judge(&mut bench)).contains("create it again"));
    block_on(bench.create(config(), async |_| true)).unwrap();
    let other_original = judge(&mut bench).unwrap();
    assert_ne!(
        other_original.original.accuracies,
        first.original.accuracies
    );

    // As many images, the other way around.
    let dataset = store::read(Path::new(DATA), 100, 100).unwrap();
    let (train, test) = (dataset.train(100).unwrap(), dataset.test(100).unwrap());
    let names = CLASSES.map(str::to_owned).to_vec();
    bench.load_images(CustomImages::new(names, test, train).unwrap());
    assert!(message(judge(&mut bench)).contains("create it again"));
    block_on(bench.create(config(), async |_| true)).unwrap();
    let other_images = judge(&mut bench).unwrap();
    assert_ne!(other_images.original, other_original.original);
}

#[test]
fn a_picture_from_elsewhere_gets_the_answers_that_it_would_get_among_the_images() {
    let mut bench = loaded();
    let dataset = store::read(Path::new(DATA), 100, 100).unwrap();
    let images = dataset.train(100).unwrap();
    let pictures = |count: usize| images.pixels[..count * 3 * 32 * 32].to_vec();
    let answers = |bench: &Workbench, whose, pixels| block_on(bench.answers(whose, pixels));
    assert!(message(answers(&bench, Whose::Original, pictures(1))).contains("create a run"));
    block_on(bench.create(config(), async |_| true)).unwrap();
    assert_eq!(answers(&bench, Whose::Gold, pictures(1)).unwrap(), None);
    let (card, weights) = model("resnet8-without-cat");
    bench.load_gold(&card, &weights).unwrap();

    let (card, weights) = model("resnet8");
    let network = Card::parse("card", &card).unwrap().open(&weights).unwrap();
    let network = network.build("resnet8", &Device::flex()).unwrap();
    let logits = network.forward(bench.session().unwrap().images()[0].range(0, 3));
    let logits = logits.into_data().try_to_vec::<f32>().unwrap();
    let of = |bench: &Workbench, whose| answers(bench, whose, pictures(3)).unwrap().unwrap();
    let original = of(&bench, Whose::Original);
    for (row, found) in logits.chunks(10).zip(&original) {
        let sum: f64 = row.iter().map(|&z| f64::from(z).exp()).sum();
        for (&logit, &found) in row.iter().zip(found) {
            assert!((f64::from(logit).exp() / sum - found).abs() < 1e-6);
        }
    }
    // Before the first step the student is the original; then it is not, and gold is another network.
    assert_eq!(of(&bench, Whose::Unlearned), original);
    block_on(bench.session().unwrap().run(2, async |_| true)).unwrap();
    assert_ne!(of(&bench, Whose::Unlearned), original);
    assert_eq!(of(&bench, Whose::Original), original);
    assert_ne!(of(&bench, Whose::Gold), original);

    for wrong in [vec![], vec![0; 3071], vec![0; 101 * 3072]] {
        assert!(message(answers(&bench, Whose::Original, wrong)).contains("1 to 100 pictures"));
    }
}

#[test]
fn a_map_is_what_the_networks_say_of_blended_photographs_and_gold_is_what_it_is_compared_with() {
    let mut bench = loaded();
    let map = |bench: &mut Workbench, whose, corners, side| {
        block_on(bench.territory(whose, corners, side, async |_| true))
    };
    assert!(message(map(&mut bench, Whose::Original, [0, 1, 2], 4)).contains("create a run"));
    block_on(bench.create(config(), async |_| true)).unwrap();
    let presets = block_on(bench.session().unwrap().corner_presets()).unwrap();
    assert_eq!(presets.len(), 3);
    // The first is a cat, as the run forgets; image k is of class k % 10.
    let classes = |corners: &[u32; 3]| corners.map(|image| image % 10);
    assert!(presets.iter().all(|corners| classes(corners)[0] == 3));
    let corners = presets[0];
    let side = 4;
    let original = map(&mut bench, Whose::Original, corners, side)
        .unwrap()
        .unwrap();
    assert_eq!(original.agreement, None);
    assert_eq!(map(&mut bench, Whose::Gold, corners, side).unwrap(), None);

    // Directly, from the pixels of the three photographs.
    let device = Device::flex();
    let (card, weights) = model("resnet8");
    let network = Card::parse("card", &card).unwrap().open(&weights).unwrap();
    let network = network.build("resnet8", &device).unwrap();
    let images = bench.session().unwrap().images()[0].select(&corners);
    let pixels = images.into_data().try_to_vec::<f32>().unwrap();
    let photographs: Vec<&[f32]> = pixels.chunks(3 * 32 * 32).collect();
    let triangle = Triangle::of([photographs[0], photographs[1], photographs[2]]).unwrap();
    assert_eq!(triangle.at, original.at);
    let mut labels = String::new();
    for k in 0..side * side {
        let middle = |k: usize| (k as f64 + 0.5) / side as f64;
        let weights = triangle.weights([middle(k % side), middle(k / side)]);
        let blend = |i: usize| {
            let parts = photographs.iter().zip(weights);
            parts
                .map(|(image, weight)| f64::from(image[i]) * weight)
                .sum::<f64>() as f32
        };
        let image = TensorData::new((0..3 * 32 * 32).map(blend).collect(), [1, 3, 32, 32]);
        let logits = network.forward(Tensor::from_data(image, &device));
        let logits = logits.into_data().try_to_vec::<f32>().unwrap();
        let best = (0..10)
            .max_by(|&a, &b| logits[a].total_cmp(&logits[b]))
            .unwrap();
        labels.push_str(&best.to_string());
    }
    assert_eq!(original.labels, labels);

    // The student begins as the original, and agrees with gold as often as their classes are the same.
    let (card, weights) = model("resnet8-without-cat");
    bench.load_gold(&card, &weights).unwrap();
    let gold = map(&mut bench, Whose::Gold, corners, side)
        .unwrap()
        .unwrap();
    assert!(!gold.labels.contains('3'));
    let student = map(&mut bench, Whose::Unlearned, corners, side)
        .unwrap()
        .unwrap();
    assert_eq!(student.labels, original.labels);
    let same = gold
        .labels
        .bytes()
        .zip(labels.bytes())
        .filter(|(a, b)| a == b)
        .count();
    assert_eq!(student.agreement, Some(same as f64 / 16.0));
    let again = map(&mut bench, Whose::Original, corners, side)
        .unwrap()
        .unwrap();
    assert_eq!(again.agreement, student.agreement);
    assert_eq!(
        map(&mut bench, Whose::Gold, corners, side).unwrap(),
        Some(gold)
    );

    // A map changes nothing of the run.
    let mut plain = loaded();
    block_on(plain.create(config(), async |_| true)).unwrap();
    let end = |bench: &mut Workbench| {
        block_on(bench.session().unwrap().run(2, async |_| true)).unwrap();
        block_on(bench.export_weights()).unwrap()
    };
    assert!(end(&mut bench) == end(&mut plain));
    let student = map(&mut bench, Whose::Unlearned, corners, 8)
        .unwrap()
        .unwrap();
    assert_eq!(student.side, 8);
}

/// Made-up shadow networks of the published images: their means are 0, and their deviations 1.
fn shadows(card: &str) -> (Card, Vec<u8>) {
    let card = Card::parse("a card", card).unwrap();
    let manifest = std::fs::read_to_string(Path::new(DATA).join("manifest.json")).unwrap();
    let manifest = srfl::data::Manifest::parse(&manifest).unwrap();
    let counts = [manifest.train.count, manifest.test.count];
    let moments = |count: usize, mean: f32| Moments {
        means: vec![mean; count],
        deviations: vec![1.0; count],
    };
    let bytes = Shadows {
        learned: moments(counts[0], 9.0),
        left_out: moments(counts[0], 0.0),
        test: moments(counts[1], 0.0),
    }
    .to_safetensors();
    let file = ShadowsFile {
        file: "made-up.shadows.safetensors".into(),
        bytes: bytes.len(),
        sha256: srfl::data::sha256_hex(&bytes),
        networks: 2,
        images: manifest.images_sha256(counts[0], counts[1]).unwrap(),
    };
    let shadows = Some(file);
    (Card { shadows, ..card }, bytes)
}

#[test]
fn single_images_are_assessed_one_by_one_where_there_are_shadow_networks() {
    let mut bench = loaded();
    let (card, weights) = model("resnet8-2000");
    let (card, bytes) = shadows(&card);
    let network = card.open(&weights).unwrap();
    bench.take_model(card.clone(), network.clone());
    assert!(message(bench.load_shadows(b"else")).contains("is not the file"));
    let forget = |set: SetKind| RunConfig {
        set,
        photos: vec![4, 7, 9],
        ..config()
    };
    block_on(bench.create(forget(SetKind::Picked), async |_| true)).unwrap();
    let judge = |bench: &mut Workbench| block_on(bench.assess(options(0), async |_| true)).unwrap();
    let without = judge(&mut bench);
    assert_eq!(
        (without.unlearned.by_image, without.learned_z),
        (None, None)
    );
    bench.load_shadows(&bytes).unwrap();

    let judged = judge(&mut bench);
    let by_image = judged.original.by_image.unwrap();
    let [seen, _] = block_on(bench.logits_of(&network, [100, 100], async |_| true)).unwrap();
    let confidences = clamped_confidences(&seen.select(&[4, 7, 9]));
    // Batches of other sizes are summed in another order.
    let close = |a: &f64, b: &f64| (a - b).abs() < 1e-3;
    assert!(
        by_image
            .z
            .iter()
            .zip(&confidences)
            .all(|(z, confidence)| close(z, confidence))
    );
    assert_eq!(judged.learned_z, Some(vec![9.0; 3]));
    assert!(
        by_image.area > 0.8,
        "it learned these by heart: {}",
        by_image.area
    );

    // A class's images have fellows in every shadow network.
    block_on(bench.create(forget(SetKind::Class), async |_| true)).unwrap();
    let of_class = judge(&mut bench);
    assert_eq!(
        (of_class.original.by_image, of_class.learned_z),
        (None, None)
    );

    // They say nothing of other images, or where a network has none.
    let dataset = store::read(Path::new(DATA), 100, 100).unwrap();
    let (train, test) = (dataset.train(100).unwrap(), dataset.test(100).unwrap());
    let names = CLASSES.map(str::to_owned).to_vec();
    bench.load_images(CustomImages::new(names, train, test).unwrap());
    block_on(bench.create(forget(SetKind::Picked), async |_| true)).unwrap();
    assert_eq!(judge(&mut bench).original.by_image, None);
    let (card, weights) = model("resnet8");
    bench.load_model(&card, &weights).unwrap();
    assert!(message(bench.load_shadows(&bytes)).contains("srfl shadows"));
}
