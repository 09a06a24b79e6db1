//! The published originals' logits of the published images: what is in the files, and runs that
//! begin with them.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::Command;

use burn::tensor::Device;
use pollster::block_on;
use srfl::Phase;
use srfl::data::{Dataset, Images, store};
use srfl::model::{CachedLogits, Card, ModelError, Network, TensorEntry};
use srfl::run::{EvalRecord, Record, Session, Setup};
use srfl::unlearn::RunConfig;
use srfl::verdict::{self, AssessConfig, Assessment, Assessor};

const MODELS: &str = "www/models";
/// Training and test images of a run.
const IMAGES: [usize; 2] = [200, 100];

fn published(train: usize, test: usize) -> Dataset {
    store::read(Path::new("www/data/cifar10"), train, test).unwrap()
}

fn card(folder: &Path, name: &str) -> Card {
    let json = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
    Card::parse(name, &json).unwrap()
}

fn network(card: &Card) -> Network {
    card.open(&fs::read(Path::new(MODELS).join(&card.file)).unwrap())
        .unwrap()
}

fn logits_file(folder: &Path, card: &Card) -> Vec<u8> {
    fs::read(folder.join(&card.logits.as_ref().unwrap().file)).unwrap()
}

fn kept(name: &str) -> (Card, CachedLogits) {
    let card = card(MODELS.as_ref(), name);
    let kept = card.open_logits(&logits_file(MODELS.as_ref(), &card));
    (card, kept.unwrap())
}

fn known(name: &str) -> [TensorEntry; 2] {
    kept(name).1.first(IMAGES[0], IMAGES[1]).unwrap()
}

/// Logits reach about 10. Another processor, or another order of sums, moves them by far less than
/// this; another network, or the next image, by far more.
fn assert_close(found: &TensorEntry, wanted: &TensorEntry) {
    assert_eq!(found.shape, wanted.shape);
    let pairs = found.values.iter().zip(&wanted.values);
    let worst = pairs.map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
    assert!(worst < 1e-3, "{worst}");
}

#[test]
fn the_published_logits_are_those_of_the_published_weights_and_images() {
    for name in ["resnet8", "resnet20"] {
        let (published_card, wanted) = kept(name);
        let [train, test] = wanted.counts();
        let manifest = published(10, 10).manifest().clone();
        assert_eq!([train, test], [manifest.train.count, manifest.test.count]);

        let folder = tempfile::tempdir().unwrap();
        let without = Card {
            logits: None,
            ..published_card.clone()
        };
        let path = folder.path().join(format!("{name}.json"));
        fs::write(&path, serde_json::to_string(&without).unwrap()).unwrap();
        let weights = &published_card.file;
        fs::copy(Path::new(MODELS).join(weights), folder.path().join(weights)).unwrap();
        let made = Command::new(env!("CARGO_BIN_EXE_srfl"))
            .args(["logits", "--model"])
            .arg(&path)
            .output()
            .unwrap();
        let said = String::from_utf8(made.stderr).unwrap();
        assert!(made.status.success(), "{said}");

        let made_card = card(folder.path(), name);
        let found = made_card
            .open_logits(&logits_file(folder.path(), &made_card))
            .unwrap();
        assert_close(&found.train, &wanted.train);
        assert_close(&found.test, &wanted.test);
        // But for the file's hash, which the last bits of its numbers decide, the card is the same.
        let mut again = made_card;
        let there = published_card.logits.as_ref().unwrap();
        again.logits.as_mut().unwrap().sha256 = there.sha256.clone();
        assert_eq!(again, published_card);
        assert_eq!(there.weights, published_card.sha256);
        assert_eq!(there.images, manifest.images_sha256(train, test).unwrap());
    }
}

#[test]
fn a_file_that_is_not_the_one_the_card_names_is_refused() {
    let card = card(MODELS.as_ref(), "resnet8");
    let bytes = logits_file(MODELS.as_ref(), &card);
    let refused = |card: &Card, bytes: &[u8]| card.open_logits(bytes).unwrap_err().to_string();

    let short = refused(&card, &bytes[..bytes.len() - 4]);
    assert!(short.contains("resnet8.logits.safetensors"), "{short}");
    let mut altered = bytes.clone();
    *altered.last_mut().unwrap() ^= 1;
    let altered = refused(&card, &altered);
    assert!(altered.contains("SHA-256"), "{altered}");
    let other = Card {
        sha256: "0".repeat(64),
        ..card.clone()
    };
    let other = refused(&other, &bytes);
    assert!(other.contains("logits of the weights"), "{other}");
    let none = Card {
        logits: None,
        ..card
    };
    let none = refused(&none, &bytes);
    assert!(none.contains("srfl logits"), "{none}");

    let read = |classes| CachedLogits::from_safetensors("file", &bytes, classes);
    assert!(read(10).is_ok());
    assert!(matches!(read(9), Err(ModelError::Logits { .. })));
    let weights = fs::read(format!("{MODELS}/resnet8.safetensors")).unwrap();
    let error = CachedLogits::from_safetensors("file", &weights, 10).unwrap_err();
    assert!(matches!(error, ModelError::Logits { .. }), "{error}");
}

#[test]
fn logits_of_the_first_images_are_a_prefix() {
    let (_, kept) = kept("resnet8");
    let [train, test] = kept.first(30, 20).unwrap();
    assert_eq!((train.shape, test.shape), (vec![30, 10], vec![20, 10]));
    assert_eq!(train.values, kept.train.values[..300]);
    assert_eq!(test.values, kept.test.values[..200]);
    let [most, held_out] = kept.counts();
    assert!(kept.first(most, held_out).is_some());
    assert!(kept.first(most + 1, held_out).is_none());
    assert!(kept.first(most, held_out + 1).is_none());
}

/// A run on published images, and how many images its preparation says it looked at.
fn begin(known: Option<[TensorEntry; 2]>) -> (Session, usize) {
    let (train, test) = images();
    let config = RunConfig {
        batch: 8,
        steps: 4,
        every: 2,
        train: IMAGES[0],
        test: IMAGES[1],
        ..RunConfig::default()
    };
    let card = card(MODELS.as_ref(), "resnet8");
    let mut looked_at = [0, 0];
    let setup = Setup {
        original: network(&card),
        known_logits: known,
        images: [&train, &test],
        mislabeled: &[],
        config,
        device: Device::flex(),
    };
    let create = Session::create(setup, async |progress| {
        match progress.phase {
            Phase::Teacher => looked_at[0] = progress.done,
            Phase::Evaluate => looked_at[1] = progress.done,
            phase => panic!("{phase:?} in the preparation of sRFL"),
        }
        true
    });
    let session = block_on(create).unwrap();
    (session, looked_at.iter().sum())
}

fn images() -> (Images, Images) {
    let [train, test] = IMAGES;
    let dataset = published(train, test);
    (dataset.train(train).unwrap(), dataset.test(test).unwrap())
}

/// A session's logits of its images, as another may know them.
fn computed(session: &mut Session) -> [TensorEntry; 2] {
    let seen = block_on(session.original_seen(None, async |_| true)).unwrap();
    seen.each_ref().map(|seen| {
        let logits = seen.logits();
        let shape = logits.dims().to_vec();
        let values = logits.into_data().try_to_vec().unwrap();
        TensorEntry { shape, values }
    })
}

fn losses(records: &[Record]) -> Vec<f32> {
    let losses = records.iter().filter_map(|record| match record {
        Record::Step(step) => Some(step.loss),
        Record::Eval(_) => None,
    });
    losses.collect()
}

fn judge(session: &mut Session) -> Assessment {
    let seen = block_on(session.original_seen(None, async |_| true))
        .unwrap()
        .clone();
    let config = AssessConfig {
        forget: session.target().clone(),
        seed: 1,
        relearn_steps: 1,
    };
    let mut assessor = Assessor::new(verdict::Setup {
        config,
        original: network(&card(MODELS.as_ref(), "resnet8")),
        original_seen: Some(seen),
        gold: None,
        shadows: None,
        images: session.images().clone(),
    });
    let student = block_on(session.student()).unwrap();
    block_on(assessor.judge(&student, None, async |_| true)).unwrap()
}

#[test]
fn a_run_that_knows_them_looks_at_no_image_and_is_the_same_run() {
    let (mut first, all) = begin(None);
    assert_eq!(all, IMAGES[0] + IMAGES[1]);
    let (mut second, none) = begin(Some(computed(&mut first)));
    assert_eq!(none, 0);

    let without_time = |eval: &EvalRecord| EvalRecord {
        ms: 0.0,
        ..eval.clone()
    };
    assert_eq!(
        without_time(second.baseline()),
        without_time(first.baseline())
    );
    let run = |session: &mut Session| {
        let records = block_on(session.run(4, async |_| true)).unwrap();
        let end = match records.last() {
            Some(Record::Eval(eval)) => without_time(eval),
            _ => panic!("it ends with an evaluation"),
        };
        (losses(&records), end)
    };
    assert_eq!(run(&mut second), run(&mut first));
    assert_eq!(judge(&mut second), judge(&mut first));
}

#[test]
fn a_run_that_begins_with_the_published_ones_is_near_one_that_computes_them() {
    let (mut first, _) = begin(None);
    let (mut second, none) = begin(Some(known("resnet8")));
    assert_eq!(none, 0);
    let (a, b) = (first.baseline(), second.baseline());
    // An image on the edge may fall to the other side on another processor: one of 20, one of 180.
    assert!((a.accuracies.facc_train.unwrap() - b.accuracies.facc_train.unwrap()).abs() < 0.051);
    assert!((a.accuracies.racc_train.unwrap() - b.accuracies.racc_train.unwrap()).abs() < 0.006);
    for (a, b) in a.examples.iter().zip(&b.examples) {
        assert_eq!((a.index, a.shift), (b.index, b.shift));
        let pairs = a.teacher.iter().zip(&b.teacher);
        assert!(pairs.map(|(a, b)| (a - b).abs()).all(|d| d < 1e-3));
    }
    let run = |session: &mut Session| losses(&block_on(session.run(2, async |_| true)).unwrap());
    for (a, b) in run(&mut first).into_iter().zip(run(&mut second)) {
        assert!((a - b).abs() < 1e-3 * a.abs(), "{a} {b}");
    }
}

#[test]
fn logits_of_another_network_other_images_or_other_extents_are_computed_anew() {
    let changed = |change: fn(&mut TensorEntry)| {
        let mut known = known("resnet8");
        known.iter_mut().for_each(change);
        known
    };
    let in_test_alone = {
        let mut known = known("resnet8");
        known[1].values.iter_mut().for_each(|value| *value *= 1.1);
        known
    };
    let wrong = [
        ("another network", known("resnet20")),
        (
            "the next image",
            changed(|entry| entry.values.rotate_left(10)),
        ),
        (
            "the next class",
            changed(|entry| entry.values.rotate_left(1)),
        ),
        ("a tenth more in the test images", in_test_alone),
        ("no number", changed(|entry| entry.values.fill(f32::NAN))),
        ("all zero", changed(|entry| entry.values.fill(0.0))),
        (
            "fewer images",
            changed(|entry| {
                entry.shape[0] -= 1;
                entry.values.truncate(entry.shape[0] * 10);
            }),
        ),
        ("fewer values", changed(|entry| entry.values.truncate(10))),
        (
            "the other way round",
            changed(|entry| entry.shape.reverse()),
        ),
    ];
    let baseline = begin(None).0.baseline().accuracies.clone();
    for (name, wrong) in wrong {
        let (session, looked_at) = begin(Some(wrong));
        assert_eq!(looked_at, IMAGES[0] + IMAGES[1], "{name}");
        assert_eq!(session.baseline().accuracies, baseline, "{name}");
    }
}
