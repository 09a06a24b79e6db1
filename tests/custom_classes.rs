//! Runs on images of other classes than CIFAR-10's: three that a user made, which differ in color.

use burn::tensor::Device;
use pollster::block_on;
use srfl::Error;
use srfl::data::{IMAGE_BYTES, Images};
use srfl::model::{Network, Preset};
use srfl::run::{Record, Session, Setup};
use srfl::train::{Learned, TransferConfig, transfer};
use srfl::unlearn::{MethodName, RunConfig};
use srfl::verdict::{self, AssessConfig, Assessor};

const NAMES: [&str; 3] = ["daisy", "rose", "tulip"];

/// What stands for the published network.
fn original() -> Network {
    block_on(Network::fresh(Preset::ResNet8, 7)).unwrap()
}

/// `count` images, the classes in turn: each has a channel of its own that is bright, on a noise
/// that `seed` moves.
fn images(count: usize, seed: usize) -> Images {
    let labels: Vec<u8> = (0..count).map(|i| (i % 3) as u8).collect();
    let pixels = labels.iter().enumerate().flat_map(|(i, &label)| {
        (0..IMAGE_BYTES).map(move |byte| {
            let noise = ((i * 37 + byte * 11 + seed) % 61) as u8;
            noise
                + if byte % 3 == usize::from(label) {
                    150
                } else {
                    30
                }
        })
    });
    Images {
        pixels: pixels.collect(),
        labels,
    }
}

/// Teaches the published network; stopped at the call of that number, if any.
fn teach(
    images: [&Images; 2],
    (steps, seed): (usize, u64),
    stop_at: Option<usize>,
) -> Result<(Network, Learned), Error> {
    let config = TransferConfig {
        steps,
        batch: 16,
        seed,
        mislabel: 0,
    };
    let mut calls = 0;
    let (original, device) = (original(), Device::flex());
    block_on(transfer(
        &original,
        3,
        images,
        config,
        &device,
        async |_| {
            calls += 1;
            stop_at.is_none_or(|stop| calls < stop)
        },
    ))
}

fn taught(steps: usize, seed: u64) -> (Network, Learned) {
    teach([&images(48, 0), &images(15, 7)], (steps, seed), None).unwrap()
}

fn config() -> RunConfig {
    RunConfig {
        classes: NAMES.map(str::to_owned).to_vec(),
        forget: "rose".into(),
        batch: 8,
        steps: 6,
        every: 3,
        train: 48,
        test: 15,
        ..RunConfig::default()
    }
}

fn session(original: Network, config: RunConfig) -> Result<Session, Error> {
    let setup = Setup {
        original,
        known_logits: None,
        images: [&images(48, 0), &images(15, 7)],
        mislabeled: &[],
        config,
        device: Device::flex(),
    };
    block_on(Session::create(setup, async |_| true))
}

#[test]
fn a_head_alone_tells_separable_classes_apart() {
    let (Network { state, .. }, learned) = taught(0, 1);
    assert_eq!(state.classes(), Some(3));
    assert_eq!(state.tensors()["head.weight"].shape, [3, 64]);
    assert_eq!((learned.train_accuracy, learned.test_accuracy), (1.0, 1.0));
    assert_eq!(learned.test_per_class, [Some(1.0); 3]);
    assert_eq!((learned.test_images, learned.correct), (15, 15));
    assert_eq!(learned.chance, 5.0 / 15.0);
    assert!(learned.beats_chance);
    // Nothing else has moved.
    for (name, entry) in original().state.tensors() {
        assert!(
            name.starts_with("head") || state.tensors()[name] == *entry,
            "{name}"
        );
    }
}

#[test]
fn finetuning_moves_the_whole_network_and_is_the_same_for_a_seed() {
    let (network, learned) = taught(4, 1);
    assert_eq!(learned.test_accuracy, 1.0);
    let before = original();
    let moved = |name: &str| network.state.tensors()[name] != before.state.tensors()[name];
    assert!(moved("stem.conv.weight") && moved("stage3.0.second.bn.running_mean"));
    assert_eq!(network, taught(4, 1).0);
    assert_ne!(network, taught(4, 2).0);
}

#[test]
fn labels_that_say_nothing_are_no_better_than_chance() {
    let mut train = images(48, 0);
    let mut test = images(15, 7);
    // Neither split's labels follow the colors any more.
    for (k, label) in train.labels.iter_mut().enumerate() {
        *label = (k / 3 % 3) as u8;
    }
    for (k, label) in test.labels.iter_mut().enumerate() {
        *label = (k / 3 % 3) as u8;
    }
    let (_, learned) = teach([&train, &test], (0, 1), None).unwrap();
    assert!(!learned.beats_chance, "{learned:?}");
}

#[test]
fn a_transfer_can_be_stopped() {
    let images = [&images(48, 0), &images(15, 7)];
    for stop in [1, 4] {
        let stopped = teach(images, (9, 1), Some(stop));
        assert!(matches!(stopped, Err(Error::Stopped)));
    }
}

#[test]
fn a_run_rolls_over_three_classes_and_is_judged_without_gold() {
    let (original, _) = taught(2, 1);
    let mut session = session(original.clone(), config()).unwrap();
    let baseline = session.baseline().clone();
    assert_eq!(baseline.accuracies.facc_train, Some(1.0));
    assert_eq!(baseline.accuracies.test_per_class, [Some(1.0); 3]);
    assert_eq!(baseline.accuracies.flow_test, [0.0, 1.0, 0.0]);
    for example in &baseline.examples {
        let [a, b, c] = example.teacher[..] else {
            panic!("three classes, three probabilities")
        };
        let rolled = match example.shift {
            1 => [c, a, b],
            _ => [b, c, a],
        };
        assert_eq!(example.rolled, rolled, "by {}", example.shift);
    }
    let records = block_on(session.run(6, async |_| true)).unwrap();
    let Some(Record::Eval(end)) = records.last() else {
        panic!("it ends with an evaluation")
    };
    assert_eq!(end.accuracies.train_per_class.len(), 3);

    let config = AssessConfig {
        forget: session.target().clone(),
        seed: 1,
        relearn_steps: 2,
    };
    let seen = block_on(session.original_seen(None, async |_| true)).unwrap();
    let mut assessor = Assessor::new(verdict::Setup {
        config,
        original,
        original_seen: Some(seen.clone()),
        shadows: None,
        gold: None,
        images: session.images().clone(),
    });
    let student = block_on(session.student()).unwrap();
    let judged = block_on(assessor.judge(&student, None, async |_| true)).unwrap();
    assert!(judged.gold.is_none());
    assert_eq!(judged.original.accuracies.test_per_class, [Some(1.0); 3]);
    let plane = judged.plane.unwrap();
    assert_eq!(plane.original.means.len(), 3);
    let mut shown = plane.classes.clone();
    assert_eq!(shown[0], 1, "the class to forget comes first");
    shown.sort_unstable();
    assert_eq!(shown, [0, 1, 2]);
}

#[test]
fn every_method_runs_on_three_classes() {
    let (network, _) = taught(0, 1);
    for method in MethodName::ALL {
        let config = RunConfig {
            method,
            steps: 1,
            ..config()
        };
        let mut session = session(network.clone(), config).unwrap();
        let records = block_on(session.run(1, async |_| true)).unwrap();
        assert!(!records.is_empty(), "{method}");
    }
}

#[test]
fn images_network_and_names_must_go_together() {
    let (network, _) = taught(0, 1);
    let refused = |network, config| session(network, config).err().expect("refused").to_string();
    let published = refused(original(), config());
    assert!(
        published.contains("the network has 10 classes"),
        "{published}"
    );
    let mut two = config();
    two.classes.pop();
    two.shifts = vec![1];
    let labels = refused(network.clone(), two);
    assert!(
        labels.contains("the network has 3 classes and the images have 2"),
        "{labels}"
    );
    let other = RunConfig {
        forget: "cat".into(),
        ..config()
    };
    let unknown = refused(network, other);
    assert!(
        unknown.contains("choose one of daisy, rose, tulip"),
        "{unknown}"
    );
}
