//! Pretraining: it learns, repeats, leaves a class out, and goes on after a kill.

use burn::tensor::Device;
use pollster::block_on;
use srfl::data::{IMAGE_BYTES, Images, Mislabeled};
use srfl::model::{Preset, Recipe, StateDict};
use srfl::train::{Checkpoint, CheckpointError, Trainer, retrain};
use srfl::{Error, Phase, Progress};

/// Classes told by color: what remains of an image after any flip and crop.
fn images(count: usize) -> Images {
    let mut images = Images::default();
    for i in 0..count {
        let class = (i % 10) as u8;
        let color = [25 * class, 250 - 25 * class, 40 * (class % 3)];
        images
            .pixels
            .extend((0..IMAGE_BYTES).map(|byte| color[byte % 3]));
        images.labels.push(class);
    }
    images
}

fn recipe() -> Recipe {
    Recipe {
        epochs: 3,
        batch: 20,
        peak_rate: 0.05,
        ..Recipe::standard(Preset::ResNet8)
    }
}

fn train(trainer: &mut Trainer, epochs: usize) -> Vec<f32> {
    let mut losses = Vec::new();
    for _ in 0..epochs {
        let images = images(100);
        let epoch = trainer.run_epoch(&images, async |step| {
            losses.push(step.loss);
            true
        });
        block_on(epoch).unwrap();
    }
    losses
}

fn weights(trainer: &Trainer) -> StateDict {
    block_on(StateDict::of(&trainer.model())).unwrap()
}

#[test]
fn loss_falls_and_the_seed_decides() {
    let mut first = Trainer::new(recipe(), Device::flex());
    let losses = train(&mut first, 3);
    assert_eq!(losses.len(), 15);
    let mean = |part: &[f32]| part.iter().sum::<f32>() / part.len() as f32;
    assert!(mean(&losses[12..]) < 0.8 * mean(&losses[..3]), "{losses:?}");

    let mut again = Trainer::new(recipe(), Device::flex());
    assert_eq!(train(&mut again, 3), losses);
    assert!(weights(&again) == weights(&first));
    let mut other = Trainer::new(
        Recipe {
            seed: 2,
            ..recipe()
        },
        Device::flex(),
    );
    assert_ne!(train(&mut other, 1), losses[..5]);
}

#[test]
fn an_excluded_class_is_never_seen() {
    let recipe = Recipe {
        exclude: Some(3),
        ..recipe()
    };
    let mut trainer = Trainer::new(recipe, Device::flex());
    // 90 images are left: four whole batches of 20 an epoch.
    assert_eq!(train(&mut trainer, 1).len(), 4);
}

#[test]
fn excluded_images_are_never_seen_and_mislabeled_ones_are_learned_as_taught() {
    let wrong = |image, taught| Mislabeled { image, taught };
    let recipe = Recipe {
        epochs: 8,
        augment: false,
        exclude_images: (60..100).collect(),
        mislabeled: vec![wrong(3, 5), wrong(61, 5)],
        ..recipe()
    };
    let (learned, labels) = recipe.training_set(&images(100).labels);
    assert_eq!(learned, (0..60).collect::<Vec<_>>());
    assert_eq!((labels[3], labels[4], labels[61]), (5, 4, 5));
    let mut trainer = Trainer::new(recipe.clone(), Device::flex());
    // 60 images are left: three whole batches of 20 an epoch.
    assert_eq!(train(&mut trainer, 1).len(), 3);
    assert_eq!(recipe.whole().exclude_images, [0; 0]);
    assert_eq!(recipe.whole().mislabeled, recipe.mislabeled);
}

#[test]
fn retraining_is_training_by_the_recipe_and_can_be_stopped() {
    let mut trainer = Trainer::new(recipe(), Device::flex());
    train(&mut trainer, 3);
    let mut seen = Vec::new();
    let watch = async |Progress { phase, done, total }: Progress| {
        assert_eq!((phase, total), (Phase::Retrain, 15));
        seen.push(done);
        true
    };
    let (all, few, cpu) = (images(100), images(10), Device::flex());
    let network = block_on(retrain(recipe(), &all, &cpu, watch)).unwrap();
    assert_eq!(seen, (1..=15).collect::<Vec<_>>());
    assert!(network.state == weights(&trainer));
    let stopped = retrain(recipe(), &all, &cpu, async |progress| progress.done < 4);
    assert!(matches!(block_on(stopped), Err(Error::Stopped)));
    let too_few = retrain(recipe(), &few, &cpu, async |_| true);
    assert!(matches!(block_on(too_few), Err(Error::State(_))));
}

#[test]
fn a_killed_run_goes_on_to_the_same_weights() {
    let folder = tempfile::tempdir().unwrap();
    let checkpoint = Checkpoint::at(folder.path().join("run"));
    assert!(
        checkpoint
            .load(&recipe(), Device::flex())
            .unwrap()
            .is_none()
    );

    let mut whole = Trainer::new(recipe(), Device::flex());
    train(&mut whole, 1);
    checkpoint.save(&whole).unwrap();
    train(&mut whole, 1);
    checkpoint.save(&whole).unwrap();
    let rest = train(&mut whole, 1);

    let mut resumed = checkpoint.load(&recipe(), Device::flex()).unwrap().unwrap();
    assert_eq!(resumed.epoch(), 2);
    assert_eq!(train(&mut resumed, 1), rest);
    // Not assert_eq!, which would print every weight.
    assert!(weights(&resumed) == weights(&whole));
}

#[test]
fn a_foreign_or_damaged_checkpoint_is_an_error_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let checkpoint = Checkpoint::at(folder.path());
    let mut trainer = Trainer::new(recipe(), Device::flex());
    train(&mut trainer, 1);
    checkpoint.save(&trainer).unwrap();

    let load = |recipe: &Recipe| checkpoint.load(recipe, Device::flex()).err().unwrap();
    let error = load(&Recipe {
        seed: 9,
        ..recipe()
    });
    assert!(
        matches!(error, CheckpointError::OtherRecipe { .. }),
        "{error}"
    );
    assert!(
        error.to_string().contains("seed is 1 there, 9 here"),
        "{error}"
    );

    // Of a recipe that leaves something out, and is asked for one that does not.
    let whole = Recipe {
        exclude_images: vec![7],
        ..recipe()
    };
    let error = load(&whole).to_string();
    assert!(error.contains("exclude_images is null there"), "{error}");

    std::fs::write(folder.path().join("model-1.bpk"), b"half a file").unwrap();
    let error = load(&recipe());
    assert!(error.to_string().contains("model-1.bpk"), "{error}");
}
