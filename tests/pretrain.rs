//! Pretraining: it learns, repeats, leaves a class out, and goes on after a kill.

use burn::tensor::Device;
use pollster::block_on;
use srfl::data::{IMAGE_BYTES, Images};
use srfl::model::{Preset, StateDict};
use srfl::train::{Checkpoint, CheckpointError, Recipe, Trainer};

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
    (0..epochs).for_each(|_| trainer.run_epoch(&images(100), |step| losses.push(step.loss)));
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

    std::fs::write(folder.path().join("model-1.bpk"), b"half a file").unwrap();
    let error = load(&recipe());
    assert!(error.to_string().contains("model-1.bpk"), "{error}");
}
