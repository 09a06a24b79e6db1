//! Bringing back what was forgotten without training: by weights rounded to a few bits, and by weights
//! on the way to another network's.
//!
//! Zhang et al., 2024, "Catastrophic Failure of LLM Unlearning via Quantization" (arXiv 2410.16454):
//! rounding may undo what small changes of the weights did. Frankle et al., 2020, "Linear Mode
//! Connectivity and the Lottery Ticket Hypothesis" (arXiv 1912.05671): accuracies on the straight line
//! between two networks tell whether they lie in one valley.

use burn::module::Module;
use burn::tensor::Tensor;
use serde::Serialize;

use crate::Error;
use crate::data::{Partition, balanced};
use crate::kernels::group::{Group, all_say};
use crate::metrics::{inference_batch, predictions};
use crate::model::{DeviceImages, ModelError, Network, ResNet, TensorEntry};
use crate::progress::{Phase, Progress};
use crate::readback::read;

/// Bits to which weights are rounded, coarser each time. Of 32 they stay as they are.
pub const BITS: [u32; 5] = [32, 8, 6, 4, 3];
/// Points of a walk, its ends included.
pub const POINTS: usize = 11;
/// Most images that an accuracy is of.
const IMAGES: usize = 200;
/// Batches of training images by which BatchNorm's statistics are made anew, and images of each.
const BATCHES: usize = 4;
const BATCH: usize = 64;

/// What comes back of what was forgotten, and what the rest costs, without a step of training.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Recovery {
    /// After rounding, one for each of [`BITS`]; the first is of the networks as they are.
    pub rounding: Vec<Rounding>,
    /// From the unlearned network's weights to the original's, BatchNorm's statistics made anew at each
    /// point, the ends included.
    pub to_original: Vec<Scores>,
    /// From the unlearned network's weights to gold's, if there is gold.
    pub to_gold: Option<Vec<Scores>>,
    /// From gold's weights to the original's: what the way alone brings.
    pub gold_to_original: Option<Vec<Scores>>,
}

/// Accuracies of networks with rounded weights.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Rounding {
    /// How many bits a weight has.
    pub bits: u32,
    /// The unlearned network.
    pub unlearned: Scores,
    /// Gold, if there is gold.
    pub gold: Option<Scores>,
}

/// Two accuracies.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Scores {
    /// On the class's test images, or on the training images to forget; a share.
    pub facc: f64,
    /// On test images of the retain set; a share.
    pub racc: f64,
}

/// What to recover from.
pub(super) struct Attacked<'a> {
    pub unlearned: &'a Network,
    pub original: &'a Network,
    pub gold: Option<&'a Network>,
    /// Training and test images.
    pub images: &'a [DeviceImages; 2],
    pub parts: &'a [Partition; 2],
    /// The workers that try it together, where there are several: all of them make the call.
    pub group: Option<&'a Group>,
}

/// A network that is tried.
enum Trial<'a> {
    /// With its weights rounded to so many bits.
    Rounded(&'a Network, u32),
    /// At a point of the straight line from the first network's weights to the second's.
    Between(&'a Network, &'a Network, usize),
}

/// Tries it all.
pub(super) async fn recover(
    attacked: Attacked<'_>,
    on_progress: impl AsyncFnMut(Progress) -> bool,
) -> Result<Recovery, Error> {
    let Attacked {
        unlearned,
        original,
        gold,
        group,
        ..
    } = attacked;
    let networks = || [Some(unlearned), gold].into_iter().flatten();
    let rounded = BITS.iter().flat_map(|&bits| {
        let of = move |network| Trial::Rounded(network, bits);
        networks().map(of)
    });
    let lines = [
        Some((unlearned, original)),
        gold.map(|gold| (unlearned, gold)),
        gold.map(|gold| (gold, original)),
    ];
    let between = lines.into_iter().flatten().flat_map(|(from, to)| {
        let at = move |point| Trial::Between(from, to, point);
        (0..POINTS).map(at)
    });
    let trials: Vec<Trial> = rounded.chain(between).collect();
    let sets = TestSets::new(&attacked)?;
    let scores = sets.try_all(&trials, group, on_progress).await?;
    let mut scores = scores.into_iter();
    let mut next = || scores.next().expect("one for each trial");
    let rounding = BITS.map(|bits| Rounding {
        bits,
        unlearned: next(),
        gold: gold.map(|_| next()),
    });
    let mut line = || (0..POINTS).map(|_| next()).collect::<Vec<_>>();
    Ok(Recovery {
        rounding: rounding.into(),
        to_original: line(),
        to_gold: gold.map(|_| line()),
        gold_to_original: gold.map(|_| line()),
    })
}

/// On what networks are tried: images to forget and to retain, and some to normalize by.
struct TestSets<'a> {
    sets: [(&'a DeviceImages, Vec<u32>); 2],
    normalizing: (&'a DeviceImages, Vec<u32>),
}

impl<'a> TestSets<'a> {
    fn new(attacked: &Attacked<'a>) -> Result<Self, Error> {
        let [train, test] = attacked.images;
        let [on_train, on_test] = attacked.parts;
        // Of a class its test images, as the network has not learned them; single images are learned.
        let (images, forget) = match on_test.forget.is_empty() {
            true => (train, &on_train.forget),
            false => (test, &on_test.forget),
        };
        let sets = [
            (images, balanced(forget, images.labels(), IMAGES)),
            (test, balanced(&on_test.retain, test.labels(), IMAGES)),
        ];
        if sets.iter().any(|(_, set)| set.is_empty()) {
            return Err(Error::state("there are no images to try the networks on"));
        }
        let all: Vec<u32> = (0..train.len() as u32).collect();
        Ok(TestSets {
            sets,
            normalizing: (train, balanced(&all, train.labels(), BATCHES * BATCH)),
        })
    }

    /// The accuracies of all, in their order. The workers of a group take turns.
    async fn try_all(
        &self,
        trials: &[Trial<'_>],
        group: Option<&Group>,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Vec<Scores>, Error> {
        let workers = group.map_or(1, Group::count);
        let first = group.map_or(0, Group::index);
        let images: usize = self.sets.iter().map(|(_, set)| set.len()).sum();
        let (phase, total) = (Phase::Evaluate, trials.len() * images);
        let mut right = Vec::new();
        let mut outcome = Ok(());
        for (own, trial) in trials.iter().skip(first).step_by(workers).enumerate() {
            match self.try_one(trial).await {
                Ok(counts) => right.extend(counts),
                Err(error) => outcome = Err(error),
            }
            let done = total.min((own + 1) * workers * images);
            if outcome.is_ok() && !on_progress(Progress { phase, done, total }).await {
                outcome = Err(Error::Stopped);
            }
            if outcome.is_err() {
                break;
            }
        }
        // Where one ended early, none may wait for what it was to give.
        if !all_say(group, outcome.is_ok()).await {
            return Err(outcome.err().unwrap_or(Error::Stopped));
        }
        let all = match group {
            Some(group) => group.gather(&right).await,
            None => vec![right],
        };
        let counts = |at: usize| &all[at % workers][at / workers * 2..][..2];
        let share = |right: f32, set: &[u32]| f64::from(right) / set.len() as f64;
        let [(_, forget), (_, retain)] = &self.sets;
        let scores = (0..trials.len()).map(|at| Scores {
            facc: share(counts(at)[0], forget),
            racc: share(counts(at)[1], retain),
        });
        Ok(scores.collect())
    }

    /// How many images of each set a network gets right.
    async fn try_one(&self, trial: &Trial<'_>) -> Result<[f32; 2], Error> {
        let (train, normalizing) = &self.normalizing;
        let device = train.device();
        let model = match trial {
            Trial::Rounded(network, bits) => {
                let network = rounded(network, *bits);
                network.build("the network", &device)?.valid()
            }
            Trial::Between(from, to, point) => {
                let share = *point as f32 / (POINTS - 1) as f32;
                let state = from.state.toward(&to.state, share);
                let state =
                    state.ok_or_else(|| Error::state("the networks are of different shapes"))?;
                let between = Network {
                    state,
                    ..(*from).clone()
                };
                // Between the ends the statistics of neither hold; where all are made anew, weights alone differ.
                renormalized(&between, train, normalizing)?
            }
        };
        let mut right = [0.0; 2];
        for ((images, set), right) in self.sets.iter().zip(&mut right) {
            let batches = set.chunks(inference_batch(&device));
            let guesses = batches.map(|part| predictions(model.forward(images.select(part))));
            let guesses = read(Tensor::cat(guesses.collect(), 0)).await?;
            let pairs = guesses.into_iter().zip(set);
            let is_right =
                |&(guess, &at): &(f32, &u32)| guess as u8 == images.labels()[at as usize];
            *right = pairs.filter(is_right).count() as f32;
        }
        Ok(right)
    }
}

/// The same weights with BatchNorm's statistics of these images: means of the statistics of batches.
fn renormalized(
    network: &Network,
    images: &DeviceImages,
    chosen: &[u32],
) -> Result<ResNet, ModelError> {
    // Only such a device normalizes by the batch; nothing is learned, so no graph may stay behind.
    let device = images.device().autodiff();
    let mut model = network.build("the network", &device)?.no_grad();
    for (before, batch) in chosen.chunks(BATCH).enumerate() {
        // So each batch counts alike, and nothing stays of what was there.
        model = model.with_momentum(1.0 / (before + 1) as f64);
        model.features(images.select(batch).autodiff());
    }
    Ok(model.valid())
}

/// The network with the weights of convolutions and of the head rounded to so many bits, evenly from
/// minus the largest to the largest of each output channel.
fn rounded(network: &Network, bits: u32) -> Network {
    if bits == 32 {
        return network.clone();
    }
    let steps = ((1u32 << (bits - 1)) - 1) as f32;
    let state = network.state.mapped(|_, TensorEntry { shape, values }| {
        // Of one extent are biases and BatchNorm's values.
        if shape.len() < 2 {
            return values.clone();
        }
        let channels = values.chunks(values.len() / shape[0]);
        let round = channels.flat_map(|channel| {
            let largest = channel
                .iter()
                .fold(0.0f32, |top, value| top.max(value.abs()));
            let step = largest / steps;
            let round = move |&value: &f32| match step > 0.0 {
                true => (value / step).round() * step,
                false => value,
            };
            channel.iter().map(round)
        });
        round.collect()
    });
    Network {
        state,
        ..network.clone()
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;
    use pollster::block_on;

    use super::*;
    use crate::data::{ForgetTarget, IMAGE_BYTES, Images};
    use crate::model::Preset;

    fn images(count: usize, salt: usize) -> DeviceImages {
        let labels: Vec<u8> = (0..count).map(|i| (i % 10) as u8).collect();
        let pixels = (0..count * IMAGE_BYTES).map(|at| ((at * 7 + salt) % 251) as u8);
        let images = Images {
            pixels: pixels.collect(),
            labels,
        };
        DeviceImages::upload(&images, &Device::flex())
    }

    /// With a head that tells images apart: a fresh one is all zeros.
    fn network(seed: u64) -> Network {
        let fresh = block_on(Network::fresh(Preset::ResNet8, seed)).unwrap();
        let state = fresh.state.mapped(|name, entry| {
            let wave = |at: usize| ((at as f32 + seed as f32) * 1.7).sin();
            match name {
                "head.weight" => (0..entry.values.len()).map(wave).collect(),
                _ => entry.values.clone(),
            }
        });
        Network { state, ..fresh }
    }

    fn tried(networks: [&Network; 3], go_on: bool) -> Result<Recovery, Error> {
        let [unlearned, original, gold] = networks;
        let images = [images(40, 0), images(20, 5)];
        let target = ForgetTarget::Class(3);
        let parts = target.partitions(images.each_ref().map(DeviceImages::labels));
        let attacked = Attacked {
            unlearned,
            original,
            gold: Some(gold),
            images: &images,
            parts: &parts,
            group: None,
        };
        let mut last = (0, 1);
        let found = block_on(recover(attacked, async |progress| {
            last = (progress.done, progress.total);
            go_on
        }));
        assert!(!go_on || last.0 == last.1, "{last:?}");
        found
    }

    #[test]
    fn a_walk_begins_and_ends_with_the_networks_themselves() {
        let (a, b, c) = (network(1), network(2), network(3));
        let ab = tried([&a, &b, &c], true).unwrap();
        let ba = tried([&b, &a, &c], true).unwrap();
        let to_gold = ab.to_gold.unwrap();
        let control = ab.gold_to_original.unwrap();
        assert_eq!(ab.to_original.len(), POINTS);
        let differs = |points: &[Scores]| points.iter().any(|scores| *scores != points[0]);
        assert!(differs(&ab.to_original) && differs(&to_gold));
        assert_eq!(ab.to_original[0], to_gold[0]);
        assert_eq!(ab.to_original[POINTS - 1], control[POINTS - 1]);
        assert_eq!(to_gold[POINTS - 1], control[0]);
        // The same line the other way.
        let back: Vec<Scores> = ba.to_original.into_iter().rev().collect();
        assert_eq!(ab.to_original, back);
        assert_eq!(
            ab.rounding.iter().map(|one| one.bits).collect::<Vec<_>>(),
            BITS
        );
        assert!(matches!(tried([&a, &b, &c], false), Err(Error::Stopped)));
    }

    #[test]
    fn single_images_are_tried_on_themselves_and_without_gold_there_is_none() {
        let (a, b) = (network(1), network(2));
        let images = [images(40, 0), images(20, 5)];
        let target = ForgetTarget::images(vec![1, 5], &[]);
        let parts = target.partitions(images.each_ref().map(DeviceImages::labels));
        let attacked = |images| Attacked {
            unlearned: &a,
            original: &b,
            gold: None,
            images,
            parts: &parts,
            group: None,
        };
        let found = block_on(recover(attacked(&images), async |_| true)).unwrap();
        assert!(found.to_gold.is_none() && found.rounding[0].gold.is_none());
        let halves = found.to_original.iter().map(|scores| 2.0 * scores.facc);
        assert!(halves.into_iter().all(|twice| twice.fract() == 0.0));
    }

    #[test]
    fn weights_are_rounded_by_channel_and_the_rest_stays() {
        let state = network(1).state.mapped(|name, entry| {
            let mut values = entry.values.clone();
            if name == "head.weight" {
                values[..3].copy_from_slice(&[1.0, -0.5, 0.26]);
                values[3..entry.shape[1]].fill(0.0);
            }
            values
        });
        let given = Network {
            state,
            ..network(1)
        };
        let width = given.state.tensors()["head.weight"].shape[1];
        let [coarse, fine] = [3, 8].map(|bits| rounded(&given, bits));
        let row = &coarse.state.tensors()["head.weight"].values[..width];
        // Three steps to either side.
        let wanted = [1.0, -2.0 / 3.0, 1.0 / 3.0, 0.0];
        assert!(
            row.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-6),
            "{row:?}"
        );
        for (name, entry) in given.state.tensors() {
            let after = &coarse.state.tensors()[name].values;
            assert_eq!(entry.shape.len() < 2, *after == entry.values, "{name}");
            let fine = &fine.state.tensors()[name].values;
            let largest = entry
                .values
                .iter()
                .fold(0.0f32, |top, value| top.max(value.abs()));
            let near = |(a, b): (&f32, &f32)| (a - b).abs() <= largest / 127.0 / 2.0 + 1e-6;
            assert!(fine.iter().zip(&entry.values).all(near), "{name}");
        }
    }

    #[test]
    fn statistics_are_made_anew_whatever_they_were() {
        let images = images(2 * BATCH, 1);
        let all: Vec<u32> = (0..images.len() as u32).collect();
        let given = network(1);
        let ruined = Network {
            state: given.state.mapped(|name, entry| {
                let values = entry.values.iter();
                match name.contains("running") {
                    true => values.map(|value| value + 3.0).collect(),
                    false => values.copied().collect(),
                }
            }),
            ..given.clone()
        };
        let features = |network: &Network| {
            let model = renormalized(network, &images, &all).unwrap();
            block_on(read(model.features(images.range(0, 8)).flatten(0, 1))).unwrap()
        };
        assert_eq!(features(&given), features(&ruined));
        let without = given.build("given", &images.device()).unwrap().valid();
        let without = block_on(read(without.features(images.range(0, 8)).flatten(0, 1))).unwrap();
        assert_ne!(features(&given), without);
    }

    #[test]
    fn a_missing_projection_is_one_that_changes_nothing() {
        let plain = network(1);
        let device = Device::flex();
        let model = plain.build("plain", &device).unwrap();
        let [width, _] = model.head.weight.dims();
        let doubled = model.projected(Tensor::eye(width, &device) * 2.0);
        let doubled = block_on(Network::of(Preset::ResNet8, &doubled)).unwrap();
        for (from, to) in [(&plain, &doubled), (&doubled, &plain)] {
            let between = from.state.toward(&to.state, 0.5).unwrap();
            let projection = &between.tensors()["projection"];
            assert_eq!(projection.values[..2], [1.5, 0.0]);
            assert_eq!(projection.values[width + 1], 1.5);
        }
    }

    #[test]
    fn networks_of_different_shapes_have_nothing_between_them() {
        let other = block_on(Network::fresh(Preset::ResNet20, 1)).unwrap();
        assert!(network(1).state.toward(&other.state, 0.5).is_none());
    }
}
