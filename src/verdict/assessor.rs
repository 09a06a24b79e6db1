//! Judging networks that were to forget the same.

use burn::module::Module;

use super::network::Seen;
use super::recovery::{Attacked, Recovery, recover};
use super::references::References;
use super::relearning::{Relearn, relearn};
use super::{AssessConfig, Assessment};
use crate::Error;
use crate::data::{Partition, taught_labels};
use crate::kernels::group::{Group, all_say};
use crate::metrics::{NetworkMetrics, Observed, learned_z, observe};
use crate::model::{DeviceImages, Network, Shadows};
use crate::progress::Progress;

/// A network retrained without what is to be forgotten.
#[derive(Debug, Clone)]
pub struct Gold {
    /// The network.
    pub network: Network,
    /// How soon it learns the class, if its card [caches](super::cached_relearning) that.
    pub relearn_curve: Option<Vec<f64>>,
}

/// What an assessment needs, besides the assessed network.
pub struct Setup {
    /// What decides its metrics.
    pub config: AssessConfig,
    /// The network before unlearning.
    pub original: Network,
    /// What it makes of training and test images, if that is known.
    pub original_seen: Option<[Observed; 2]>,
    /// The network retrained without what is to be forgotten, if there is one.
    pub gold: Option<Gold>,
    /// What networks make of the images that learned only some of them, if there are such.
    pub shadows: Option<Shadows>,
    /// Training and test images, on the device that judges.
    pub images: [DeviceImages; 2],
}

/// Judges networks that were to forget the same. The original and gold are computed once for all of
/// them.
pub struct Assessor {
    setup: Setup,
    parts: [Partition; 2],
    /// The labels of the training images, as the original was taught.
    taught: Vec<u8>,
    references: Option<References>,
    /// The workers that assess together, where there are several.
    group: Option<Group>,
}

impl Assessor {
    /// An assessor that has computed nothing yet.
    pub fn new(setup: Setup) -> Self {
        let labels = setup.images.each_ref().map(DeviceImages::labels);
        let parts = setup.config.forget.partitions(labels);
        Assessor {
            taught: taught_labels(labels[0], &parts[0].mislabeled),
            parts,
            references: None,
            group: None,
            setup,
        }
    }

    /// Lets the workers of a group do what follows together: all of them make the same calls. Without a
    /// group this one does it alone.
    pub fn share(&mut self, group: Option<Group>) {
        self.group = group;
    }

    /// What decides its metrics.
    pub fn config(&self) -> &AssessConfig {
        &self.setup.config
    }

    /// The metrics of the original and of gold.
    ///
    /// # Errors
    /// As [`Self::judge`].
    pub async fn references(
        &mut self,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<(&NetworkMetrics, Option<&NetworkMetrics>), Error> {
        if !all_say(self.group.as_ref(), self.references.is_some()).await {
            self.references = Some(self.find_references(&mut on_progress).await?);
        }
        let references = self.references.as_ref().expect("found above");
        let gold = references.gold_metrics.as_ref();
        Ok((&references.original_metrics, gold))
    }

    /// Judges one network. It sees every image once, in inference mode, unless `seen` already says
    /// what it makes of training and test images, and then relearns the class. The first call does
    /// the same for the original and gold.
    ///
    /// # Errors
    /// Too few images of the class, a network that gives no finite number or does not fit,
    /// [`Error::Stopped`] where `on_progress` answers `false`, a failing device.
    pub async fn judge(
        &mut self,
        unlearned: &Network,
        seen: Option<&[Observed; 2]>,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Assessment, Error> {
        self.references(&mut on_progress).await?;
        let references = self.references.as_ref().expect("found above");
        let enough = Some(references.original.enough());
        let name = "the unlearned network";
        let unlearned = self.see(unlearned, name, seen, enough, None, &mut on_progress);
        let unlearned = unlearned.await?;
        let References { original, gold, .. } = references;
        Ok(Assessment {
            config: self.setup.config.clone(),
            original: references.original_metrics.clone(),
            gold: references.gold_metrics.clone(),
            unlearned: unlearned.metrics(original, gold.as_ref())?,
            plane: references.plane(&unlearned),
            learned_z: self.learned_z()?,
        })
    }

    /// [`Assessment::learned_z`].
    fn learned_z(&self) -> Result<Option<Vec<f64>>, Error> {
        let Setup {
            config, shadows, ..
        } = &self.setup;
        let shadows = shadows.as_ref().filter(|_| config.forget.class().is_none());
        let found = shadows.map(|shadows| learned_z(shadows, &self.parts[0].forget));
        Ok(found.transpose()?)
    }

    /// Tries to bring back what one network was to forget, without training it.
    ///
    /// # Errors
    /// No images to forget or to retain, [`Error::Stopped`] where `on_progress` answers `false`, a
    /// failing device.
    pub async fn recover(
        &self,
        unlearned: &Network,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Recovery, Error> {
        let Setup {
            original,
            gold,
            images,
            ..
        } = &self.setup;
        let attacked = Attacked {
            unlearned,
            original,
            gold: gold.as_ref().map(|gold| &gold.network),
            images,
            parts: &self.parts,
            group: self.group.as_ref(),
        };
        recover(attacked, on_progress).await
    }

    async fn find_references(
        &self,
        on_progress: &mut impl AsyncFnMut(Progress) -> bool,
    ) -> Result<References, Error> {
        let (name, seen) = ("the original", self.setup.original_seen.as_ref());
        let original = self.see(&self.setup.original, name, seen, None, None, on_progress);
        let original = original.await?;
        let gold = match &self.setup.gold {
            None => None,
            Some(gold) => {
                let (name, enough) = ("the retrained network", Some(original.enough()));
                let cached = gold.relearn_curve.as_deref();
                let seen = self.see(&gold.network, name, None, enough, cached, on_progress);
                Some(seen.await?)
            }
        };
        Ok(References::new(&self.setup.config.forget, original, gold)?)
    }

    /// Shows a network all images, unless they are `seen`, and, given how well it must know the
    /// class, lets it relearn, unless the `cached` accuracies go far enough.
    async fn see(
        &self,
        network: &Network,
        name: &str,
        seen: Option<&[Observed; 2]>,
        enough: Option<f64>,
        cached: Option<&[f64]>,
        on_progress: &mut impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Seen, Error> {
        let Setup { config, images, .. } = &self.setup;
        let [train, test] = match seen {
            Some(seen) => seen.clone(),
            None => {
                let model = network.build(name, &images[0].device())?.valid();
                let seen = observe(&model, images, self.group.as_ref(), on_progress).await;
                seen.ok_or(Error::Stopped)?
            }
        };
        let read = [train.read_stages().await?, test.read_stages().await?];
        let shadows = self.setup.shadows.as_ref();
        let mut seen = Seen::new(config, network, &self.parts, shadows, read)?;
        let steps = config.relearn_steps;
        let Some(enough) = enough.filter(|_| steps > 0) else {
            return Ok(seen);
        };
        let far_enough = |cached: &[f64]| {
            let end = cached.iter().take(steps + 1).position(|&a| a >= enough)?;
            Some(cached[..=end].to_vec())
        };
        seen.relearn_curve = match cached.and_then(far_enough) {
            Some(curve) => curve,
            None => {
                let settings = Relearn {
                    network,
                    images: &images[0],
                    forget: &self.parts[0].forget,
                    labels: &self.taught,
                    enough,
                    steps,
                    seed: config.seed,
                    group: self.group.as_ref(),
                };
                relearn(settings, on_progress).await?
            }
        };
        Ok(seen)
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;
    use pollster::block_on;

    use super::*;
    use crate::Phase;
    use crate::data::{ForgetTarget, IMAGE_BYTES, Images};
    use crate::metrics::BINS;
    use crate::model::{Precision, Preset, StateDict};

    /// Ten classes that differ in brightness, `each` images of each.
    fn images(each: usize, salt: usize) -> Images {
        let labels: Vec<u8> = (0..10 * each).map(|i| (i % 10) as u8).collect();
        let pixels = labels.iter().enumerate().flat_map(|(i, &label)| {
            let noise = move |byte: usize| ((i * 31 + byte * 7 + salt) % 29) as u8;
            (0..IMAGE_BYTES).map(move |byte| 20 * label + noise(byte))
        });
        Images {
            pixels: pixels.collect(),
            labels: labels.clone(),
        }
    }

    fn uploaded(each_test: usize) -> [DeviceImages; 2] {
        let images = [images(4, 0), images(each_test, 5)];
        images.map(|images| DeviceImages::upload(&images, &Device::flex()))
    }

    fn network(seed: u64) -> Network {
        block_on(Network::fresh(Preset::ResNet8, seed)).unwrap()
    }

    fn assessor(original: &Network, gold: Option<&Network>, each_test: usize) -> Assessor {
        let config = AssessConfig {
            forget: ForgetTarget::Class(3),
            seed: 1,
            relearn_steps: 2,
        };
        Assessor::new(Setup {
            config,
            original: original.clone(),
            original_seen: None,
            gold: gold.map(|gold| Gold {
                network: gold.clone(),
                relearn_curve: None,
            }),
            shadows: None,
            images: uploaded(each_test),
        })
    }

    fn judge(
        [original, gold, unlearned]: [&Network; 3],
        each_test: usize,
        go_on: bool,
    ) -> Result<Assessment, Error> {
        let mut assessor = assessor(original, Some(gold), each_test);
        block_on(assessor.judge(unlearned, None, async |_| go_on))
    }

    #[test]
    fn gold_itself_passes_for_gold_and_another_network_does_not() {
        let (a, b) = (network(1), network(2));
        let Assessment {
            original,
            gold,
            unlearned,
            plane,
            ..
        } = judge([&a, &b, &b], 3, true).unwrap();
        let plane = plane.unwrap();
        let gold = gold.unwrap();
        assert_eq!(gold, unlearned);
        let to_gold = gold.to_gold.unwrap();
        let apart = to_gold.js.iter().chain(&to_gold.tv);
        assert!(apart.flatten().all(|d| d.abs() < 1e-9));
        assert_eq!(
            (to_gold.average_gap, to_gold.tow, to_gold.streisand),
            (0.0, 1.0, 0.0)
        );
        let ratio = |steps: usize| (steps > 0).then_some(1.0);
        assert_eq!(to_gold.relearn_ratio, gold.relearn_steps.and_then(ratio));
        let same = |cka: [Option<f64>; 2]| cka.iter().all(|c| (c.unwrap() - 1.0).abs() < 1e-6);
        assert!(same(to_gold.cka) && same(original.cka_to_original));
        let far = original.to_gold.unwrap();
        assert!(!same(gold.cka_to_original) && !same(far.cka));
        assert!(far.js[0] > Some(0.0) && far.tv[1] > Some(0.0));
        // The original is as good as itself from the start.
        assert_eq!(
            (original.relearn_steps, original.relearn_curve.len()),
            (Some(0), 1)
        );
        let sum: f64 = gold.loss.histogram.iter().sum();
        assert!((sum - 1.0).abs() < 1e-9 && gold.loss.histogram.len() == BINS);

        // A probe after each stage, the last of them on the features.
        assert_eq!(gold.stage_probes.len(), 3);
        assert_eq!(gold.stage_probes.last().copied(), gold.probe_facc_test);
        assert_ne!(gold.stage_probes, original.stage_probes);

        assert_eq!(plane.classes[..3], [3, 2, 4]);
        assert_eq!(plane.gold.as_ref(), Some(&plane.unlearned));
        assert_ne!(plane.original, plane.unlearned);
        assert_eq!(plane.original.means.len(), 10);
        assert!(plane.original.images.iter().all(|places| places.len() == 3));
        // A class's mean is the mean of its images.
        let places = &plane.original.images[0];
        let mean = places.iter().map(|place| place[0]).sum::<f64>() / 3.0;
        assert!((mean - plane.original.means[3].at[0]).abs() < 1e-9);
    }

    #[test]
    fn the_references_are_seen_once_and_the_metrics_stay() {
        let (a, b, c) = (network(1), network(2), network(3));
        let mut assessor = assessor(&a, Some(&b), 3);
        let mut judge = |state: &Network, seen: Option<&[Observed; 2]>| {
            let mut batches = 0;
            let watch = async |progress: Progress| {
                batches += usize::from(progress.phase == Phase::Evaluate);
                true
            };
            let judged = block_on(assessor.judge(state, seen, watch)).unwrap();
            (judged, batches)
        };
        let (first, of_three) = judge(&c, None);
        let (again, of_one) = judge(&c, None);
        assert_eq!(again, first);
        assert!(of_one > 0);
        assert_eq!(of_three, 3 * of_one);

        let model = c.build("the network", &Device::flex()).unwrap().valid();
        let seen = block_on(observe(&model, &uploaded(3), None, &mut async |_| true)).unwrap();
        let (known, batches) = judge(&c, Some(&seen));
        assert_eq!((&known, batches), (&first, 0));
    }

    #[test]
    fn golds_cached_relearning_is_not_computed_again() {
        let (a, b) = (network(1), network(2));
        let assessor = assessor(&a, Some(&b), 3);
        let curve = |cached: Option<&[f64]>| {
            let mut tried = false;
            let mut watch = async |progress: Progress| {
                tried |= progress.phase == Phase::Relearn;
                true
            };
            let seen = assessor.see(&b, "gold", None, Some(0.5), cached, &mut watch);
            (block_on(seen).unwrap().relearn_curve, tried)
        };
        let (live, tried) = curve(None);
        assert!(tried, "{live:?}");
        // A card's goes on past what this original asks for.
        let cached = [0.0, 0.25, 0.75, 1.0];
        assert_eq!(curve(Some(&cached)), (cached[..3].to_vec(), false));
        // It is of no use where it ends too soon or takes more steps than are allowed.
        assert_eq!(curve(Some(&cached[..2])), (live.clone(), true));
        assert_eq!(curve(Some(&[0.0, 0.1, 0.2, 0.75])), (live, true));
    }

    #[test]
    fn without_gold_nothing_is_held_against_it() {
        let (a, b) = (network(1), network(2));
        let judged = block_on(assessor(&a, None, 3).judge(&b, None, async |_| true)).unwrap();
        assert!(judged.gold.is_none() && judged.plane.unwrap().gold.is_none());
        assert!(judged.unlearned.to_gold.is_none() && judged.original.to_gold.is_none());
        assert!(!judged.unlearned.relearn_curve.is_empty());
    }

    #[test]
    fn too_few_images_a_network_gone_astray_and_a_stop_are_said() {
        let (a, b) = (network(1), network(2));
        let error = judge([&a, &b, &b], 1, true).unwrap_err().to_string();
        assert!(error.contains("at least 2 images"), "{error}");
        let mut bytes = b.state.to_safetensors(Precision::Single);
        let tail = bytes.len() - 4;
        bytes[tail..].copy_from_slice(&f32::MAX.to_le_bytes());
        let astray = Network {
            state: StateDict::from_safetensors("astray", &bytes).unwrap(),
            ..b.clone()
        };
        let error = judge([&a, &b, &astray], 3, true).unwrap_err().to_string();
        assert!(error.contains("diverged"), "{error}");
        assert!(matches!(judge([&a, &b, &b], 3, false), Err(Error::Stopped)));
    }
}
