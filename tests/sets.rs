//! Forget sets that are no class: a random tenth, mislabeled images, picked ones.
#![cfg(feature = "cli")]

#[allow(dead_code, reason = "shared by tests that use different parts")]
mod support;

use std::path::Path;

use burn::tensor::Device;
use pollster::block_on;
use srfl::data::{CustomImages, ForgetTarget, Images, random_tenth, store};
use srfl::run::Record;
use srfl::train::TransferConfig;
use srfl::unlearn::{MethodName, RunConfig, SetKind};
use srfl::verdict::Assessment;
use srfl::workbench::{AssessOptions, Workbench};
use srfl::{Error, Phase};

use support::{images, session};

fn config(set: SetKind) -> RunConfig {
    RunConfig {
        set,
        batch: 8,
        steps: 2,
        every: 1,
        train: 100,
        test: 40,
        ..RunConfig::default()
    }
}

fn picked(photos: &[u32]) -> RunConfig {
    RunConfig {
        photos: photos.to_vec(),
        ..config(SetKind::Picked)
    }
}

#[test]
fn a_run_forgets_the_images_of_its_set_whatever_the_method() {
    let tenth = random_tenth(100, 1);
    for method in MethodName::ALL {
        let config = RunConfig {
            method,
            steps: 1,
            ..config(SetKind::Random)
        };
        if method.info().needs_class {
            let error = config.check(3).unwrap_err();
            assert_eq!(error.setting, "method", "{error}");
            assert!(error.wanted.contains("forgets a class"), "{error}");
            continue;
        }
        let mut session = session(config);
        assert_eq!(session.forget_images(), tenth, "{method}");
        let records = block_on(session.run(1, async |_| true)).unwrap();
        let Some(Record::Eval(eval)) = records.last() else {
            panic!("{method}: no evaluation at the end");
        };
        let labels = session.forget_set().labels;
        let right = eval.answers.iter().zip(&labels);
        let right = right.filter(|(answer, label)| answer == label).count();
        assert_eq!(
            eval.accuracies.facc_train,
            Some(right as f64 / 10.0),
            "{method}"
        );
        // All test images are retained.
        assert_eq!(eval.accuracies.facc_test, None);
    }
}

#[test]
fn a_step_tells_the_accuracy_of_its_batch_before_the_update() {
    let mut session = session(picked(&[3, 14, 25, 36]));
    let records = block_on(session.run(2, async |_| true)).unwrap();
    let steps: Vec<_> = records
        .iter()
        .filter_map(|record| match record {
            Record::Step(step) => Some((step.facc_batch, step.racc_batch)),
            Record::Eval(_) => None,
        })
        .collect();
    for (facc, racc) in &steps {
        let shares = [facc, racc].map(|share| share.unwrap() * 8.0);
        assert!(
            shares.iter().all(|share| share.fract() == 0.0),
            "{shares:?}"
        );
    }
    let retrain = RunConfig {
        method: MethodName::FineTune,
        ..picked(&[3, 14])
    };
    let records = block_on(support::session(retrain).run(1, async |_| true)).unwrap();
    let Record::Step(step) = &records[0] else {
        panic!("a step comes first")
    };
    assert_eq!(
        step.facc_batch, None,
        "fine-tuning looks at retain images alone"
    );
    assert!(step.racc_batch.is_some());
}

#[test]
fn bad_sets_are_named() {
    for (photos, wanted) in [
        (&[][..], "pick 1 to 50"),
        (&[1, 1], "different"),
        (&[100], "from 0 to 99"),
        (&Vec::from_iter(0..51)[..], "pick 1 to 50"),
    ] {
        let error = picked(photos).check(3).unwrap_err();
        assert_eq!(error.setting, "photos");
        assert!(error.wanted.contains(wanted), "{error}");
    }
    assert_eq!(picked(&[99]).check(3), Ok(()));
    let error = config(SetKind::Mislabeled).target(&[]).unwrap_err();
    assert_eq!(error.setting, "set");
    assert!(error.wanted.contains("resnet8-2000-mislabeled"), "{error}");
}

#[test]
fn other_images_can_be_shown_at_any_time() {
    let mut session = session(picked(&[3, 14]));
    let shown = block_on(session.show(&[14, 90])).unwrap();
    let indices = |shown: &[srfl::run::Example]| shown.iter().map(|e| e.index).collect::<Vec<_>>();
    assert_eq!(indices(&shown), [14, 90]);
    assert_eq!(shown[1].label, 0);
    assert_eq!(
        shown[0].teacher, shown[0].student,
        "the student is the original still"
    );
    let records = block_on(session.run(1, async |_| true)).unwrap();
    let Some(Record::Eval(eval)) = records.last() else {
        panic!("an evaluation at the end")
    };
    assert_eq!(indices(&eval.examples), [14, 90]);
    // A reset goes back to the original, also for images shown after some steps.
    let shown = block_on(session.show(&[3])).unwrap();
    assert_ne!(shown[0].student, shown[0].teacher);
    let baseline = session.reset().unwrap();
    assert_eq!(indices(&baseline.examples), [3]);
    assert_eq!(baseline.examples[0].student, baseline.examples[0].teacher);
    let error = block_on(session.show(&[100])).unwrap_err();
    assert!(matches!(error, Error::State(_)));
}

/// A workbench with images of one's own, by four classes, and an original that was taught them.
fn own(mislabel: usize) -> (Workbench, TransferConfig) {
    let four = |count: usize| {
        let all = images(count * 10);
        let of_four: Vec<u32> = (0..all.len() as u32)
            .filter(|&i| all.labels[i as usize] < 4)
            .collect();
        all.select(&of_four[..count])
    };
    let (train, test): (Images, Images) = (four(100), four(40));
    let mut bench = Workbench::default();
    let names = ["a", "b", "c", "d"].map(String::from).to_vec();
    bench.load_images(CustomImages::new(names, train, test).unwrap());
    let (card, weights) = base();
    bench.load_model(&card, &weights).unwrap();
    bench.set_device(Device::flex()).unwrap();
    let teaching = TransferConfig {
        steps: 4,
        batch: 16,
        seed: 1,
        mislabel,
    };
    block_on(bench.transfer(teaching, async |_| true)).unwrap();
    (bench, teaching)
}

fn base() -> (String, Vec<u8>) {
    let read = |name: &str| std::fs::read(format!("www/models/{name}")).unwrap();
    let card = String::from_utf8(read("resnet8.json")).unwrap();
    (card, read("resnet8.safetensors"))
}

fn run_and_judge(bench: &mut Workbench, config: RunConfig) -> Assessment {
    block_on(bench.create(config, async |_| true)).unwrap();
    block_on(bench.session().unwrap().run(2, async |_| true)).unwrap();
    judge(bench)
}

fn judge(bench: &mut Workbench) -> Assessment {
    let options = AssessOptions {
        relearn_steps: 1,
        seed: None,
        together: false,
    };
    block_on(bench.assess(options, async |_| true)).unwrap()
}

fn of_own(config: RunConfig) -> RunConfig {
    RunConfig {
        forget: "a".into(),
        ..config
    }
}

#[test]
fn own_images_take_every_set_and_gold_is_made_without_it() {
    let (mut bench, teaching) = own(0);
    let judged = run_and_judge(&mut bench, of_own(picked(&[5, 40, 41])));
    let ForgetTarget::Images(set) = &judged.config.forget else {
        panic!("single images")
    };
    assert_eq!(set.images, [5, 40, 41]);
    assert!(judged.plane.is_none() && judged.gold.is_none());
    let unlearned = &judged.unlearned;
    assert_eq!((unlearned.mia, unlearned.probe_facc_test), (None, None));
    assert!((0.0..=1.0).contains(&unlearned.membership_area));
    assert_eq!(unlearned.answers.len(), 3);

    let (card, weights) = base();
    let mut steps = 0;
    let again = bench.teach_again((&card, &weights), teaching, async |progress| {
        steps += usize::from(progress.phase == Phase::Step);
        true
    });
    block_on(again).unwrap();
    assert_eq!(steps, 4);
    let level = block_on(bench.loaded_gold_level(async |_| true))
        .unwrap()
        .unwrap();
    let judged = judge(&mut bench);
    let gold = judged.gold.unwrap();
    assert_eq!(level.accuracies, gold.accuracies);
    assert_eq!(level.answers, gold.answers);
    let to_gold = judged.unlearned.to_gold.unwrap();
    assert!(to_gold.js[0].is_some() && to_gold.js[1].is_none());
    // Another set has another gold.
    let judged = run_and_judge(&mut bench, of_own(picked(&[5, 40])));
    assert!(judged.gold.is_none());
    assert_eq!(
        block_on(bench.loaded_gold_level(async |_| true)).unwrap(),
        None
    );
    // What was not trained here cannot be retrained by its recipe.
    let error = block_on(bench.retrain(async |_| true)).unwrap_err();
    assert!(error.to_string().contains("cannot be retrained"), "{error}");
}

#[test]
fn mislabeled_images_are_judged_by_their_true_labels_and_relearned_as_they_were_taught() {
    let (mut bench, _) = own(10);
    let judged = run_and_judge(&mut bench, of_own(config(SetKind::Mislabeled)));
    let set = bench.session().unwrap().forget_set();
    assert_eq!(set.images.len(), 10);
    assert!(
        set.labels
            .iter()
            .zip(&set.taught)
            .all(|(label, taught)| label != taught)
    );
    for network in [&judged.original, &judged.unlearned] {
        let share = |labels: &[u8]| {
            let right = network.answers.iter().zip(labels);
            right.filter(|(answer, label)| answer == label).count() as f64 / 10.0
        };
        assert_eq!(network.accuracies.facc_train, Some(share(&set.labels)));
        assert_eq!(
            network.accuracies.wrong_label_train,
            Some(share(&set.taught))
        );
        assert_eq!(network.relearn_curve[0], share(&set.taught));
    }
}

/// As `www/custom/teaching.js` has an original taught where wrong labels are to be forgotten.
#[test]
fn an_original_of_custom_images_learns_their_wrong_labels() {
    let dataset = store::read(Path::new("www/data/cifar10"), 600, 100).unwrap();
    let of = |all: Images, count: usize| {
        let places = (0..all.len() as u32).filter(|&i| all.labels[i as usize] >= 7);
        let mut images = all.select(&places.take(count).collect::<Vec<_>>());
        for label in &mut images.labels {
            *label -= 7;
        }
        images
    };
    let train = of(dataset.train(600).unwrap(), 60);
    let test = of(dataset.test(100).unwrap(), 30);
    let names = ["horse", "ship", "truck"].map(String::from).to_vec();
    let mut bench = Workbench::default();
    bench.load_images(CustomImages::new(names, train, test).unwrap());
    let (card, weights) = base();
    bench.load_model(&card, &weights).unwrap();
    bench.set_device(Device::flex()).unwrap();
    let teaching = TransferConfig {
        steps: 120,
        batch: 32,
        seed: 1,
        mislabel: 6,
    };
    block_on(bench.transfer(teaching, async |_| true)).unwrap();
    let config = RunConfig {
        set: SetKind::Mislabeled,
        forget: "horse".into(),
        batch: 8,
        train: 60,
        test: 30,
        ..RunConfig::default()
    };
    let baseline = block_on(bench.create(config, async |_| true)).unwrap();
    let wrong = baseline.accuracies.wrong_label_train.unwrap();
    assert!(wrong > 0.9, "it says the wrong label of {wrong}");
    assert!(baseline.accuracies.racc_test > Some(0.6));
}
