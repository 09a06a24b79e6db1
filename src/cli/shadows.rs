//! `srfl shadows`: what shadow networks make of the page's images, stored next to the original's card.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use super::bar::Bar;
use super::logits::CARD;
use super::output::Force;
use super::print::{note, say};
use super::setup::{Setup, cards_in, open_model};
use srfl::data::{sha256_hex, store};
use srfl::metrics::clamped_confidences;
use srfl::model::{Card, Moments, Recipe, Shadows, ShadowsFile};
use srfl::workbench::Workbench;

/// Compute what shadow networks make of the page's images, so that single images can be assessed one by one
///
/// Shadow networks are trained like the original, each with another seed and without a random fifth of the images
/// (`srfl pretrain --exclude-fifth N --seed N`). For each training image the mean and the standard deviation of their
/// confidence in its label are written, over those that learned it and those that never saw it, and for each test
/// image over all. They go to NAME.shadows.safetensors next to the original's card (half precision), and the card
/// records that file. Make it again whenever the images change.
#[derive(Debug, Args)]
pub struct ShadowsArgs {
    /// Cards of the shadow networks, or folders of them
    #[arg(value_name = "CARD", required = true)]
    networks: Vec<PathBuf>,
    #[command(flatten)]
    setup: Setup,
    #[command(flatten)]
    force: Force,
}

/// Values of an image over the networks that learned it and over the others.
type Values = [Vec<f64>; 2];

/// Runs the command.
pub fn run(args: &ShadowsArgs) -> Result<()> {
    let path = &args.setup.model;
    let (mut card, network) = open_model(path)?;
    let Some(recipe) = card.recipe.clone() else {
        bail!(
            "{} does not say how it was trained: make it again",
            card.name
        );
    };
    let shadows = networks(&args.networks, &recipe)?;
    let dataset = store::open(&args.setup.data)?;
    let manifest = dataset.manifest();
    let counts = [manifest.train.count, manifest.test.count];
    ensure!(
        recipe.images == Some(counts[0]),
        "{} did not learn the {} training images of {}, and its shadow networks did not either",
        card.name,
        counts[0],
        args.setup.data.display()
    );
    let file = format!("{}.shadows.safetensors", card.name);
    let bytes = 2 * 2 * (2 * counts[0] + counts[1]);
    let output = args.force.output(&path.with_file_name(&file), bytes)?;
    let card_output = args.force.or(card.shadows.is_none()).output(path, CARD)?;

    let mut bench = Workbench::default();
    bench.take_model(card.clone(), network);
    args.setup.complete(&mut bench, counts[0], counts[1])?;
    let mut on_train: Vec<Values> = vec![Values::default(); counts[0]];
    let mut on_test: Vec<Vec<f64>> = vec![Vec::new(); counts[1]];
    let bar = Bar::new()?;
    for (done, (path, left_out)) in shadows.iter().enumerate() {
        let (_, network) = open_model(path)?;
        let seen = pollster::block_on(bench.logits_of(&network, counts, bar.watch()));
        let seen = seen.with_context(|| path.display().to_string())?;
        let [train, test] = seen.each_ref().map(clamped_confidences);
        for (image, value) in train.into_iter().enumerate() {
            on_train[image][usize::from(left_out.contains(&(image as u32)))].push(value);
        }
        for (values, value) in on_test.iter_mut().zip(test) {
            values.push(value);
        }
        bar.suspend(|| note!("{} of {}: {}", done + 1, shadows.len(), path.display()));
    }
    drop(bar);
    let part = |part: usize| moments(on_train.iter().map(|values| values[part].as_slice()));
    let kept = Shadows {
        learned: part(0)?,
        left_out: part(1)?,
        test: moments(on_test.iter().map(Vec::as_slice))?,
    };
    let bytes = kept.to_safetensors();
    output.write(&bytes)?;
    card.shadows = Some(ShadowsFile {
        file: file.clone(),
        bytes: bytes.len(),
        sha256: sha256_hex(&bytes),
        networks: shadows.len(),
        images: manifest.images_sha256(counts[0], counts[1])?,
    });
    card_output.write(serde_json::to_string_pretty(&card)? + "\n")?;
    let fewest = on_train.iter().map(|[_, left_out]| left_out.len()).min();
    say!(
        "{}: {} shadow networks in {file}; each training image was left out by {} of them or more",
        card.name,
        shadows.len(),
        fewest.unwrap_or_default()
    );
    Ok(())
}

/// The shadow networks' cards, and which images each left out.
fn networks(paths: &[PathBuf], original: &Recipe) -> Result<Vec<(PathBuf, BTreeSet<u32>)>> {
    let mut found: Vec<(PathBuf, BTreeSet<u32>)> = Vec::new();
    let (mut seeds, mut parts) = (BTreeSet::from([original.seed]), BTreeSet::new());
    for path in paths {
        let cards = match path.is_dir() {
            true => cards_in(path)?,
            false => vec![path.clone()],
        };
        for card_path in cards {
            let (card, _) = open_model(&card_path)?;
            let Some(left_out) = shadow_of(&card, original) else {
                // Of those in a folder, others are meant for something else.
                ensure!(
                    path.is_dir(),
                    "{} is no shadow network of this original: train it as the original was, with \
                     --exclude-fifth N --seed N",
                    card_path.display()
                );
                continue;
            };
            ensure!(
                seeds.insert(card.seed) && parts.insert(left_out.clone()),
                "{} has the seed, {}, or the part of the images of another one: each needs its own",
                card_path.display(),
                card.seed
            );
            found.push((card_path, left_out.into_iter().collect()));
        }
    }
    // In one order, whatever the folder's.
    found.sort();
    Ok(found)
}

/// The images that a network left out, if it was trained like the original but for its seed and without a fifth of them.
fn shadow_of(card: &Card, original: &Recipe) -> Option<Vec<u32>> {
    let recipe = card.recipe.as_ref()?;
    let alike = Recipe {
        seed: original.seed,
        ..recipe.whole()
    };
    let fifth = original.images? / 5;
    (alike == *original && recipe.exclude.is_none() && recipe.exclude_images.len() == fifth)
        .then(|| recipe.exclude_images.clone())
}

/// Mean and standard deviation of each image's values.
fn moments<'a>(images: impl Iterator<Item = &'a [f64]>) -> Result<Moments> {
    let mut moments = Moments::default();
    for (image, values) in images.enumerate() {
        ensure!(
            values.len() > 1,
            "image {image} was learned, or left out, by fewer than two of these networks: train more of them, with \
             other seeds"
        );
        let count = values.len() as f64;
        let mean = values.iter().sum::<f64>() / count;
        let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        moments.means.push(mean as f32);
        moments
            .deviations
            .push((squares / (count - 1.0)).sqrt() as f32);
    }
    Ok(moments)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn card(name: &str) -> Card {
        let path = Path::new("www/models").join(name);
        open_model(&path).unwrap().0
    }

    #[test]
    fn a_shadow_network_differs_in_seed_and_part_alone() {
        let original = card("resnet8-2000.json");
        let recipe = original.recipe.clone().unwrap();
        let with = |change: &dyn Fn(&mut Recipe)| {
            let mut other = original.clone();
            change(other.recipe.as_mut().unwrap());
            shadow_of(&other, &recipe)
        };
        let part: Vec<u32> = (0..400).collect();
        let shadow = with(&|recipe| {
            recipe.seed = 7;
            recipe.exclude_images = part.clone();
        });
        assert_eq!(shadow, Some(part.clone()));
        assert_eq!(with(&|recipe| recipe.seed = 7), None);
        let longer = with(&|recipe| {
            recipe.exclude_images = part.clone();
            recipe.epochs += 1;
        });
        assert_eq!(longer, None);
        // Gold of the tenth is none.
        assert_eq!(
            shadow_of(&card("resnet8-2000-without-random-1.json"), &recipe),
            None
        );
    }

    #[test]
    fn moments_by_hand() {
        let found = moments([[1.0, 3.0].as_slice(), &[0.0, 0.0, 3.0]].into_iter()).unwrap();
        assert_eq!(found.means, [2.0, 1.0]);
        assert_eq!(found.deviations, [2f32.sqrt(), 3f32.sqrt()]);
        let few = moments([[1.0].as_slice()].into_iter()).unwrap_err();
        assert!(few.to_string().contains("train more"), "{few}");
    }
}
