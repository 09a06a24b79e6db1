//! The verdict: an unlearned network beside the original and one retrained without the class.

use burn::module::Module;
use burn::tensor::Device;
use serde::Serialize;

use super::relearning::relearn;
use crate::Error;
use crate::metrics::{
    Accuracies, ClassMean, Distribution, EvalError, Features, Logits, NetworkMetrics, Observed,
    Probe, Projection, Standing, ToGold, adaptive_unlearning_score, average_gap, cka,
    jensen_shannon, membership_attack, membership_efficacy, observe, streisand, total_variation,
    tug_of_war,
};
use crate::model::{DeviceImages, Preset, StateDict};
use crate::progress::Progress;
use crate::readback::read;

/// A class counts as relearned within this of the original's accuracy.
const ALPHA: f64 = 0.05;
/// The loss at which a histogram's last bin begins to take all, in nats.
const LOSS_TOP: f64 = 10.0;

/// The least accuracy from which on any original's class counts as relearned: to relearn it up to
/// here serves every original.
pub const ENOUGH_FOR_ALL: f64 = 1.0 - ALPHA;

/// Everything that decides an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AssessConfig {
    /// The class that was to be forgotten.
    pub forget: u8,
    /// Seed of the attack's folds and of relearning's batches.
    pub seed: u64,
    /// Most steps of relearning; 0 leaves it out.
    pub relearn_steps: usize,
}

/// All figures of the networks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Assessment {
    /// What decided it.
    pub config: AssessConfig,
    /// The network before unlearning.
    pub original: NetworkMetrics,
    /// The network retrained without the class, every figure's target; none where there is none.
    pub gold: Option<NetworkMetrics>,
    /// The network judged.
    pub unlearned: NetworkMetrics,
    /// Where the networks put the class and its neighbors.
    pub plane: Plane,
}

/// Test images in the plane of the original's two principal axes ([`Projection`]), the same plane
/// for every network.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plane {
    /// The share of the original's variance along each axis.
    pub explained: [f64; 2],
    /// The classes whose images are shown, by index: the forget class first, then its neighbors,
    /// to which a roll sends it, and the class that gold, or without gold the original, takes it
    /// for most often.
    pub classes: Vec<u8>,
    /// By the network before unlearning.
    pub original: Scene,
    /// By the network retrained without the class.
    pub gold: Option<Scene>,
    /// By the network judged.
    pub unlearned: Scene,
}

/// Where one network puts them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scene {
    /// Every class's mean.
    pub means: Vec<ClassMean>,
    /// The images of each of [`Plane::classes`], in that order.
    pub images: Vec<Vec<[f64; 2]>>,
}

/// What a network makes of both splits, and what all three networks' figures need of it.
struct Seen {
    train: Logits,
    test: Logits,
    class_train: Logits,
    class_test: Logits,
    train_features: Features,
    test_features: Features,
    accuracies: Accuracies,
    standing: Standing,
    mia: f64,
    relearn_curve: Vec<f64>,
}

impl Seen {
    fn new(
        config: AssessConfig,
        (train, train_features): (Logits, Features),
        (test, test_features): (Logits, Features),
    ) -> Result<Self, EvalError> {
        let forget = config.forget;
        let (class_train, class_test) = (train.of(forget), test.of(forget));
        let accuracies =
            Accuracies::new(&train.confusion(), &test.confusion(), usize::from(forget));
        let standing = Standing {
            forget: accuracies.facc_train,
            retain: accuracies.racc_train,
            test: accuracies.racc_test,
        };
        let mia = membership_attack(&class_train.losses(), &class_test.losses(), config.seed)?;
        Ok(Self {
            train,
            test,
            class_train,
            class_test,
            train_features,
            test_features,
            relearn_curve: vec![standing.forget],
            accuracies,
            standing,
            mia,
        })
    }

    /// The accuracy from which on the class counts as known.
    fn enough(&self) -> f64 {
        self.standing.forget - ALPHA
    }

    /// Steps until the class is known well enough.
    fn relearned(&self, enough: f64) -> Option<usize> {
        self.relearn_curve.iter().position(|&a| a >= enough)
    }

    /// CKA to another network on the forget and the retained classes' test images.
    fn alike(&self, other: &Seen, forget: u8) -> Result<[Option<f64>; 2], EvalError> {
        let [ours, theirs] = [&self.test_features, &other.test_features];
        Ok([
            cka(&ours.of(forget), &theirs.of(forget))?,
            cka(&ours.without(forget), &theirs.without(forget))?,
        ])
    }

    fn figures(
        &self,
        forget: u8,
        original: &Seen,
        gold: Option<&Seen>,
    ) -> Result<NetworkMetrics, EvalError> {
        let probe = Probe::fit(&self.train_features, self.train.classes())?;
        let enough = original.enough();
        Ok(NetworkMetrics {
            accuracies: self.accuracies.clone(),
            mia: self.mia,
            mia_efficacy: membership_efficacy(
                &self.train.without(forget).losses(),
                &self.test.without(forget).losses(),
                &self.class_train.losses(),
            )?,
            entropy: Distribution::of(
                &self.class_test.entropies(),
                (self.test.classes() as f64).ln(),
            )?,
            loss: Distribution::of(&self.class_test.losses(), LOSS_TOP)?,
            probe_facc_train: probe.accuracy(&self.train_features.of(forget))?,
            probe_facc_test: probe.accuracy(&self.test_features.of(forget))?,
            probe_racc_test: probe.accuracy(&self.test_features.without(forget))?,
            relearn_steps: self.relearned(enough),
            relearn_curve: self.relearn_curve.clone(),
            cka_to_original: self.alike(original, forget)?,
            aus: adaptive_unlearning_score(self.standing, original.standing),
            to_gold: gold
                .map(|gold| self.to_gold(gold, forget, enough))
                .transpose()?,
        })
    }

    fn to_gold(&self, gold: &Seen, forget: u8, enough: f64) -> Result<ToGold, EvalError> {
        let relearn_ratio = match (self.relearned(enough), gold.relearned(enough)) {
            (Some(steps), Some(target)) if target > 0 => Some(steps as f64 / target as f64),
            _ => None,
        };
        let on_class = |figure: fn(&Logits, &Logits) -> Result<f64, EvalError>| {
            let train = figure(&self.class_train, &gold.class_train)?;
            Ok::<_, EvalError>([train, figure(&self.class_test, &gold.class_test)?])
        };
        Ok(ToGold {
            js: on_class(jensen_shannon)?,
            tv: on_class(total_variation)?,
            cka: self.alike(gold, forget)?,
            streisand: streisand(&self.class_test.losses(), &gold.class_test.losses())?,
            average_gap: average_gap((self.standing, self.mia), (gold.standing, gold.mia)),
            tow: tug_of_war(self.standing, gold.standing),
            relearn_ratio,
        })
    }

    fn scene(&self, projection: &Projection, classes: &[u8]) -> Scene {
        let images = |&class: &u8| projection.places(&self.test_features.of(class));
        Scene {
            means: projection.class_means(&self.test_features, self.test.classes()),
            images: classes.iter().map(images).collect(),
        }
    }
}

/// A network retrained without the class.
#[derive(Debug, Clone)]
pub struct Gold {
    /// Its weights.
    pub state: StateDict,
    /// How soon it learns the class, where its card [keeps](super::kept_relearning) that.
    pub relearn_curve: Option<Vec<f64>>,
}

/// Judges networks that were to forget one class. What it finds of the original and of gold serves
/// for all of them.
pub struct Assessor {
    config: AssessConfig,
    preset: Preset,
    device: Device,
    images: [DeviceImages; 2],
    original: StateDict,
    original_seen: Option<[Observed; 2]>,
    gold: Option<Gold>,
    references: Option<References>,
}

/// The original and gold, and all that is the same whoever stands beside them.
struct References {
    original: Seen,
    gold: Option<Seen>,
    original_figures: NetworkMetrics,
    gold_figures: Option<NetworkMetrics>,
    projection: Projection,
    /// [`Plane::classes`].
    classes: Vec<u8>,
    original_scene: Scene,
    gold_scene: Option<Scene>,
}

impl References {
    fn new(forget: u8, original: Seen, gold: Option<Seen>) -> Result<Self, EvalError> {
        let figures = |seen: &Seen| seen.figures(forget, &original, gold.as_ref());
        let projection = Projection::fit(&original.test_features)?;
        let classes = classes_shown(forget, gold.as_ref().unwrap_or(&original));
        Ok(References {
            original_figures: figures(&original)?,
            gold_figures: gold.as_ref().map(figures).transpose()?,
            original_scene: original.scene(&projection, &classes),
            gold_scene: gold.as_ref().map(|gold| gold.scene(&projection, &classes)),
            projection,
            classes,
            original,
            gold,
        })
    }
}

impl Assessor {
    /// Networks of the shape of `preset`; `gold` is the one retrained without the class.
    /// `original_seen` is what the original makes of training and test images, where that is known.
    pub fn new(
        config: AssessConfig,
        preset: Preset,
        (original, original_seen): (StateDict, Option<[Observed; 2]>),
        gold: Option<Gold>,
        images: [DeviceImages; 2],
        device: &Device,
    ) -> Self {
        Assessor {
            config,
            preset,
            device: device.clone().inner(),
            images,
            original,
            original_seen,
            gold,
            references: None,
        }
    }

    /// What decides its figures.
    pub fn config(&self) -> AssessConfig {
        self.config
    }

    /// The figures of the original and of gold.
    ///
    /// # Errors
    /// As [`Self::judge`].
    pub async fn references(
        &mut self,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<(&NetworkMetrics, Option<&NetworkMetrics>), Error> {
        if self.references.is_none() {
            self.references = Some(self.find_references(&mut on_progress).await?);
        }
        let references = self.references.as_ref().expect("found above");
        let gold = references.gold_figures.as_ref();
        Ok((&references.original_figures, gold))
    }

    /// Judges one network. It sees every image once, in inference mode, unless it is known as
    /// `seen` what it makes of training and test images, and then relearns the class; at the first
    /// call the original and gold do so too.
    ///
    /// # Errors
    /// Too few images of the class, a network that gives no finite number or does not fit,
    /// [`Error::Stopped`] where `on_progress` answers `false`, a failing device.
    pub async fn judge(
        &mut self,
        unlearned: &StateDict,
        seen: Option<&[Observed; 2]>,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Assessment, Error> {
        self.references(&mut on_progress).await?;
        let references = self.references.as_ref().expect("found above");
        let enough = Some(references.original.enough());
        let name = "the unlearned network";
        let unlearned = self.see(unlearned, name, seen, enough, None, &mut on_progress);
        let unlearned = unlearned.await?;
        let References {
            original,
            gold,
            projection,
            classes,
            ..
        } = references;
        Ok(Assessment {
            config: self.config,
            original: references.original_figures.clone(),
            gold: references.gold_figures.clone(),
            unlearned: unlearned.figures(self.config.forget, original, gold.as_ref())?,
            plane: Plane {
                explained: projection.explained,
                classes: classes.clone(),
                original: references.original_scene.clone(),
                gold: references.gold_scene.clone(),
                unlearned: unlearned.scene(projection, classes),
            },
        })
    }

    async fn find_references(
        &self,
        on_progress: &mut impl AsyncFnMut(Progress) -> bool,
    ) -> Result<References, Error> {
        let (name, seen) = ("the original", self.original_seen.as_ref());
        let original = self.see(&self.original, name, seen, None, None, on_progress);
        let original = original.await?;
        let gold = match &self.gold {
            None => None,
            Some(gold) => {
                let (name, enough) = ("the retrained network", Some(original.enough()));
                let kept = gold.relearn_curve.as_deref();
                let seen = self.see(&gold.state, name, None, enough, kept, on_progress);
                Some(seen.await?)
            }
        };
        Ok(References::new(self.config.forget, original, gold)?)
    }

    /// Shows a network all images, unless they are `seen`, and, given how well it must know the
    /// class, lets it relearn; unless its accuracies are `kept` far enough.
    async fn see(
        &self,
        state: &StateDict,
        name: &str,
        seen: Option<&[Observed; 2]>,
        enough: Option<f64>,
        kept: Option<&[f64]>,
        on_progress: &mut impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Seen, Error> {
        let seen = match seen {
            Some(seen) => seen.clone(),
            None => {
                let model = state.build(self.preset, name, &self.device)?.valid();
                observe(&model, &self.images, None, on_progress)
                    .await
                    .ok_or(Error::Stopped)?
            }
        };
        let [train, test] = &seen;
        let on_train = train.read(&read(train.values()).await?)?;
        let on_test = test.read(&read(test.values()).await?)?;
        let mut seen = Seen::new(self.config, on_train, on_test)?;
        let Some(enough) = enough.filter(|_| self.config.relearn_steps > 0) else {
            return Ok(seen);
        };
        let steps = self.config.relearn_steps;
        let known = |kept: &[f64]| {
            let end = kept.iter().take(steps + 1).position(|&a| a >= enough)?;
            Some(kept[..=end].to_vec())
        };
        seen.relearn_curve = match kept.and_then(known) {
            Some(curve) => curve,
            None => {
                let relearned = relearn(
                    state,
                    self.preset,
                    &self.images[0],
                    self.config.forget,
                    enough,
                    steps,
                    self.config.seed,
                    &self.device,
                    on_progress,
                );
                relearned.await?
            }
        };
        Ok(seen)
    }
}

/// The forget class, its neighbors, and what `by` takes its test images for most often.
fn classes_shown(forget: u8, by: &Seen) -> Vec<u8> {
    let count = by.test.classes() as u8;
    let flow = &by.accuracies.flow_test;
    let taken_for = (0..count)
        .filter(|&class| class != forget)
        .max_by(|&a, &b| flow[usize::from(a)].total_cmp(&flow[usize::from(b)]));
    let mut classes = vec![forget];
    let neighbors = [(forget + count - 1) % count, (forget + 1) % count];
    for class in neighbors.into_iter().chain(taken_for) {
        if !classes.contains(&class) {
            classes.push(class);
        }
    }
    classes
}

#[cfg(test)]
mod tests {
    use pollster::block_on;

    use super::*;
    use crate::Phase;
    use crate::data::{IMAGE_BYTES, Images};
    use crate::metrics::BINS;

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

    fn network(seed: u64) -> StateDict {
        let model = Preset::ResNet8.config().init(seed, &Device::flex());
        block_on(StateDict::of(&model)).unwrap()
    }

    fn assessor(original: &StateDict, gold: Option<&StateDict>, each_test: usize) -> Assessor {
        let config = AssessConfig {
            forget: 3,
            seed: 1,
            relearn_steps: 2,
        };
        let device = Device::flex();
        let images = [images(4, 0), images(each_test, 5)];
        let images = images.map(|images| DeviceImages::upload(&images, &device));
        let gold = gold.map(|state| Gold {
            state: state.clone(),
            relearn_curve: None,
        });
        let original = (original.clone(), None);
        Assessor::new(config, Preset::ResNet8, original, gold, images, &device)
    }

    fn judge(
        [original, gold, unlearned]: [&StateDict; 3],
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
        let gold = gold.unwrap();
        assert_eq!(gold, unlearned);
        let to_gold = gold.to_gold.unwrap();
        assert!(to_gold.js.iter().chain(&to_gold.tv).all(|d| d.abs() < 1e-9));
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
        assert!(far.js[0] > 0.0 && far.tv[1] > 0.0);
        // The original is as good as itself from the start.
        assert_eq!(
            (original.relearn_steps, original.relearn_curve.len()),
            (Some(0), 1)
        );
        let sum: f64 = gold.loss.histogram.iter().sum();
        assert!((sum - 1.0).abs() < 1e-9 && gold.loss.histogram.len() == BINS);

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
    fn the_references_are_seen_once_and_the_figures_stay() {
        let (a, b, c) = (network(1), network(2), network(3));
        let mut assessor = assessor(&a, Some(&b), 3);
        let mut judge = |state: &StateDict, seen: Option<&[Observed; 2]>| {
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

        let device = Device::flex();
        let model = c.build(Preset::ResNet8, "the network", &device).unwrap();
        let images = [images(4, 0), images(3, 5)].map(|i| DeviceImages::upload(&i, &device));
        let seen = block_on(observe(&model.valid(), &images, None, &mut async |_| true)).unwrap();
        let (known, batches) = judge(&c, Some(&seen));
        assert_eq!((&known, batches), (&first, 0));
    }

    #[test]
    fn what_is_kept_of_golds_relearning_is_not_found_again() {
        let (a, b) = (network(1), network(2));
        let assessor = assessor(&a, Some(&b), 3);
        let curve = |kept: Option<&[f64]>| {
            let mut tried = false;
            let mut watch = async |progress: Progress| {
                tried |= progress.phase == Phase::Relearn;
                true
            };
            let seen = assessor.see(&b, "gold", None, Some(0.5), kept, &mut watch);
            (block_on(seen).unwrap().relearn_curve, tried)
        };
        let (live, tried) = curve(None);
        assert!(tried, "{live:?}");
        // A card's goes on past what this original asks for.
        let kept = [0.0, 0.25, 0.75, 1.0];
        assert_eq!(curve(Some(&kept)), (kept[..3].to_vec(), false));
        // It is of no use where it ends too soon or takes more steps than are allowed.
        assert_eq!(curve(Some(&kept[..2])), (live.clone(), true));
        assert_eq!(curve(Some(&[0.0, 0.1, 0.2, 0.75])), (live, true));
    }

    #[test]
    fn without_gold_nothing_is_held_against_it() {
        let (a, b) = (network(1), network(2));
        let judged = block_on(assessor(&a, None, 3).judge(&b, None, async |_| true)).unwrap();
        assert!(judged.gold.is_none() && judged.plane.gold.is_none());
        assert!(judged.unlearned.to_gold.is_none() && judged.original.to_gold.is_none());
        assert!(!judged.unlearned.relearn_curve.is_empty());
    }

    #[test]
    fn too_few_images_a_network_gone_astray_and_a_stop_are_said() {
        let (a, b) = (network(1), network(2));
        let error = judge([&a, &b, &b], 1, true).unwrap_err().to_string();
        assert!(error.contains("at least 2 images"), "{error}");
        let mut bytes = b.to_safetensors(crate::model::Precision::Single);
        let tail = bytes.len() - 4;
        bytes[tail..].copy_from_slice(&f32::MAX.to_le_bytes());
        let astray = StateDict::from_safetensors("astray", &bytes).unwrap();
        let error = judge([&a, &b, &astray], 3, true).unwrap_err().to_string();
        assert!(error.contains("diverged"), "{error}");
        assert!(matches!(judge([&a, &b, &b], 3, false), Err(Error::Stopped)));
    }
}
