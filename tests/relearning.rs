//! What gold's cards keep of its relearning is what relearning finds on the page's images.

use std::path::Path;

use burn::tensor::Device;
use pollster::block_on;
use srfl::data::{ForgetTarget, Images, store};
use srfl::model::{Card, DeviceImages};
use srfl::unlearn::RunConfig;
use srfl::verdict::{ENOUGH_FOR_ALL, Relearn, cached_relearning, relearn};

fn root(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn images() -> Images {
    let RunConfig { train, test, .. } = RunConfig::default();
    let dataset = store::read(&root("www/data/cifar10"), train, test).unwrap();
    dataset.train(train).unwrap()
}

/// Cards and weights of the networks shipped that were retrained without something, with that.
fn shipped() -> Vec<(Card, Vec<u8>, ForgetTarget)> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(root("www/models")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|end| end != "json") {
            continue;
        }
        let name = path.display().to_string();
        let card = Card::parse(&name, &std::fs::read_to_string(&path).unwrap()).unwrap();
        let Some(excluded) = card.excluded() else {
            continue;
        };
        let target = excluded.target(&card.classes, card.mislabeled()).unwrap();
        let weights = std::fs::read(path.with_file_name(&card.file)).unwrap();
        found.push((card, weights, target));
    }
    found.sort_by(|(a, ..), (b, ..)| a.name.cmp(&b.name));
    found
}

#[test]
fn every_gold_card_serves_the_default_run_and_no_other() {
    let (images, seed) = (images(), RunConfig::default().seed);
    let shipped = shipped();
    assert!(!shipped.is_empty());
    for (card, _, class) in &shipped {
        let curve = cached_relearning(card, &images, class, seed)
            .unwrap_or_else(|| panic!("{} keeps no relearning on the page's images", card.name));
        assert!(curve.last().unwrap() >= &ENOUGH_FOR_ALL, "{}", card.name);
        assert_eq!(cached_relearning(card, &images, class, seed + 1), None);
        assert_eq!(
            cached_relearning(
                card,
                &images,
                &ForgetTarget::Class(class.class().map_or(0, |class| (class + 1) % 10)),
                seed
            ),
            None
        );
        let fewer: Vec<u32> = (0..images.len() as u32 / 2).collect();
        assert_eq!(
            cached_relearning(card, &images.select(&fewer), class, seed),
            None
        );
    }
}

#[test]
fn relearning_finds_what_a_card_keeps() {
    let (images, config) = (images(), RunConfig::default());
    let (card, weights, class) = shipped().swap_remove(0);
    let kept = cached_relearning(&card, &images, &class, config.seed).unwrap();
    let [on_train, _] = class.partitions([&images.labels, &[]]);
    let settings = Relearn {
        network: &card.open(&weights).unwrap(),
        images: &DeviceImages::upload(&images, &Device::flex()),
        forget: &on_train.forget,
        labels: &images.labels,
        enough: ENOUGH_FOR_ALL,
        steps: kept.len(),
        seed: config.seed,
        group: None,
    };
    let found = block_on(relearn(settings, async |_| true)).unwrap();
    // Processors round differently, and an image or two near the border fall the other way.
    assert!(found.len().abs_diff(kept.len()) <= 1, "{found:?} {kept:?}");
    for (found, kept) in found.iter().zip(&kept) {
        assert!((found - kept).abs() <= 0.02, "{found:?} {kept:?}");
    }
}
