//! Every metric of a verdict: what it is called, what it means, how it is shown, and where it
//! stands in an assessment. The page's tables, the CSV files and the terminal all read this list.

use serde::{Serialize, Serializer};

use super::{NetworkMetrics, ToGold};

/// What a value is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// A fraction, shown as a percentage.
    Share,
    /// Training steps.
    Steps,
    /// Nats.
    Nats,
    /// Standard deviations.
    Deviations,
    /// A plain number.
    None,
}

/// The value of a network that forgot perfectly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// Gold's own value.
    Gold,
    /// 0.
    Zero,
    /// 1.
    One,
}

/// A list that shows metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum List {
    /// The verdict's table on one run that forgets a class.
    Verdict,
    /// Tables of several such runs: the page's comparison and the experiments' table.
    Comparison,
    /// The verdict's table on one run that forgets single images.
    ImagesVerdict,
    /// The comparison of several such runs.
    ImagesComparison,
}

/// The lists that show a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lists(u8);

impl Lists {
    const ALL: [List; 4] = [
        List::Verdict,
        List::Comparison,
        List::ImagesVerdict,
        List::ImagesComparison,
    ];

    const fn with(self, list: List) -> Self {
        Lists(self.0 | 1 << list as u8)
    }

    /// Whether a list is among them.
    pub const fn contains(self, list: List) -> bool {
        self.0 & 1 << list as u8 != 0
    }
}

impl Serialize for Lists {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(Lists::ALL.into_iter().filter(|&list| self.contains(list)))
    }
}

/// Where a metric's value is found in [`NetworkMetrics`].
pub type Accessor = fn(&NetworkMetrics) -> Option<f64>;

/// A metric. Every one is in the CSV of the experiments and in what `srfl assess` prints.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Metric {
    /// Its stable name, as in the columns of CSV files.
    pub id: &'static str,
    /// The name of its row in the verdict, where it has one.
    pub row: Option<&'static str>,
    /// What it is called.
    pub label: &'static str,
    /// What heads its column in a narrow table.
    pub short: &'static str,
    /// What it means, in one sentence.
    pub meaning: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// Decimal places, of the percentage where it is a share.
    pub digits: u8,
    /// The value of a network that forgot perfectly.
    pub target: Target,
    /// Where it stands in a network's part of an assessment, keys and positions joined by dots.
    pub path: &'static str,
    /// The lists that show it.
    #[serde(rename = "in")]
    pub lists: Lists,
    #[serde(skip)]
    accessor: Accessor,
}

const fn metric(id: &'static str, path: &'static str, accessor: Accessor) -> Metric {
    Metric {
        id,
        row: None,
        label: id,
        short: id,
        meaning: "",
        unit: Unit::Share,
        digits: 1,
        target: Target::Gold,
        path,
        lists: Lists(0),
        accessor,
    }
}

impl Metric {
    const fn named(self, label: &'static str, meaning: &'static str) -> Self {
        Metric {
            label,
            short: label,
            meaning,
            ..self
        }
    }

    const fn unit(self, unit: Unit, digits: u8) -> Self {
        Metric {
            unit,
            digits,
            ..self
        }
    }

    const fn target(self, target: Target) -> Self {
        Metric { target, ..self }
    }

    const fn verdict(self, row: &'static str) -> Self {
        self.row(row).shown_in(List::Verdict)
    }

    const fn images_verdict(self, row: &'static str) -> Self {
        self.row(row).shown_in(List::ImagesVerdict)
    }

    /// In the verdict on either kind of forget set.
    const fn any_verdict(self, row: &'static str) -> Self {
        self.verdict(row).images_verdict(row)
    }

    const fn row(self, row: &'static str) -> Self {
        Metric {
            row: Some(row),
            ..self
        }
    }

    const fn comparison(self, short: &'static str) -> Self {
        Metric { short, ..self }.shown_in(List::Comparison)
    }

    const fn images_comparison(self, short: &'static str) -> Self {
        Metric { short, ..self }.shown_in(List::ImagesComparison)
    }

    /// In the comparison of either kind of forget set.
    const fn any_comparison(self, short: &'static str) -> Self {
        self.comparison(short).images_comparison(short)
    }

    const fn shown_in(self, list: List) -> Self {
        Metric {
            lists: self.lists.with(list),
            ..self
        }
    }

    /// Its value, where the network has one.
    pub fn value(&self, metrics: &NetworkMetrics) -> Option<f64> {
        (self.accessor)(metrics)
    }

    /// The metric of this name.
    pub fn find(id: &str) -> Option<&'static Metric> {
        METRICS.iter().find(|metric| metric.id == id)
    }
}

fn to_gold(metrics: &NetworkMetrics, value: fn(&ToGold) -> f64) -> Option<f64> {
    metrics.to_gold.as_ref().map(value)
}

/// Every metric, in the order in which lists show them.
pub const METRICS: &[Metric] = &[
    metric("facc_train", "accuracies.facc_train", |m| m.accuracies.facc_train)
        .named("facc, train", "Accuracy on the forget set's training images.")
        .any_comparison("facc, train")
        .images_verdict("facc"),
    metric("racc_train", "accuracies.racc_train", |m| m.accuracies.racc_train)
        .named("racc, train", "Accuracy on the retain set's training images.")
        .any_comparison("racc, train")
        .images_verdict("racc-train"),
    metric("wrong_label_train", "accuracies.wrong_label_train", |m| m.accuracies.wrong_label_train)
        .named(
            "wrong label",
            "Share of the mislabeled images that still gets the wrong label it was taught. Their facc is the share that \
             gets its true label back.",
        )
        .images_comparison("wrong label")
        .images_verdict("wrong-label"),
    metric("facc_test", "accuracies.facc_test", |m| m.accuracies.facc_test)
        .named(
            "facc, test",
            "Accuracy on the forget class's test images. Every method brings it to 0, so it proves little.",
        )
        .comparison("facc, test")
        .verdict("facc"),
    metric("racc_test", "accuracies.racc_test", |m| m.accuracies.racc_test)
        .named(
            "racc, test",
            "Accuracy on the test images of all that is retained: what forgetting cost.",
        )
        .any_comparison("racc, test")
        .any_verdict("racc"),
    metric("probe_facc_test", "probe_facc_test", |m| m.probe_facc_test)
        .named(
            "linear probe, forget class",
            "Accuracy of a new linear head on the network's own features: how well they still separate the class.",
        )
        .comparison("probe")
        .verdict("probe"),
    metric("probe_racc_test", "probe_racc_test", |m| m.probe_racc_test)
        .named("linear probe, other classes", "The same linear head's accuracy on the other classes' test images."),
    metric("probe_stage_1", "stage_probes.0", |m| m.stage_probes.first().copied())
        .named(
            "linear probe after stage 1",
            "Accuracy on the forget class of a linear head on the first stage's output, averaged over space.",
        ),
    metric("probe_stage_2", "stage_probes.1", |m| m.stage_probes.get(1).copied())
        .named(
            "linear probe after stage 2",
            "The same after the second stage. After the last stage it is the linear probe.",
        ),
    metric("relearn_steps_needed", "relearn_steps", |m| m.relearn_steps.map(|steps| steps as f64))
        .named(
            "relearning, steps",
            "Training steps until the network knows the forget set again. Relearning faster than gold suggests that it \
             was hidden, not removed; a weak network also relearns faster.",
        )
        .unit(Unit::Steps, 0)
        .any_comparison("relearning")
        .any_verdict("relearn"),
    metric("relearn_ratio", "to_gold.relearn_ratio", |m| m.to_gold.as_ref()?.relearn_ratio)
        .named("relearning, ratio to gold", "Relearning steps divided by gold's.")
        .unit(Unit::None, 3)
        .target(Target::One)
        .any_comparison("of gold's"),
    metric("prototypes_5", "prototypes.2", |m| m.prototypes.get(2).copied())
        .named(
            "facc after 5 examples",
            "Accuracy on the class's test images once 5 of its images stand in the network's last layer, without any \
             training. What comes back was there.",
        )
        .comparison("5 examples")
        .verdict("prototypes"),
    metric("mia", "mia", |m| m.mia)
        .named(
            "membership attack",
            "How well an attacker separates the class's training images from its test images. The target is gold's value.",
        )
        .comparison("MIA")
        .verdict("mia"),
    metric("membership_area", "membership_area", |m| Some(m.membership_area))
        .named(
            "membership, area",
            "Area under the curve of an attack by logit confidence, forget set against test images. Above gold's value \
             the forget set is still remembered; below it, it is recognized because it is too wrong.",
        )
        .unit(Unit::None, 2)
        .images_comparison("membership")
        .images_verdict("membership"),
    metric("image_z", "by_image.mean", |m| Some(m.by_image.as_ref()?.mean))
        .named(
            "image by image, mean z",
            "How sure it is of each image's label, compared with networks that never saw that image, in their standard \
             deviations: the mean over the forget set. Above gold's the images are remembered, below it their labels are \
             avoided.",
        )
        .unit(Unit::Deviations, 2)
        .images_comparison("z")
        .images_verdict("image-z"),
    metric("image_area", "by_image.area", |m| Some(m.by_image.as_ref()?.area))
        .named(
            "image by image, area",
            "Area under the curve of an attack by these z, forget set against test images. Above gold's value the forget \
             set is still remembered; below it, it is recognized because it is too wrong.",
        )
        .unit(Unit::None, 2)
        .images_verdict("image-area"),
    metric("image_found", "by_image.found", |m| Some(m.by_image.as_ref()?.found))
        .named(
            "found at 1% false alarms",
            "Share of the forget set whose z is beyond that of 99% of the test images, on the side where the area says \
             that it lies: images that an attacker can point at.",
        )
        .images_comparison("found")
        .images_verdict("image-found"),
    metric("mia_efficacy", "mia_efficacy", |m| Some(m.mia_efficacy))
        .named(
            "classified as unseen",
            "Share of the forgotten training images that an attacker classifies as never trained on.",
        )
        .any_verdict("mia-efficacy"),
    metric("nearer_to_gold", "to_gold.nearer", |m| to_gold(m, |far| far.nearer))
        .named(
            "nearer to gold than to the original",
            "In how many of 1,000 random samples of the images its predictions are nearer to gold's than to the original's \
             (Jensen-Shannon divergence).",
        )
        .target(Target::One)
        .any_comparison("nearer")
        .any_verdict("nearer"),
    metric("js_train", "to_gold.js.0", |m| m.to_gold.as_ref()?.js[0])
        .named(
            "JS to gold, train",
            "Jensen-Shannon divergence from gold's predictions on the forget set's training images, in nats.",
        )
        .unit(Unit::Nats, 3)
        .target(Target::Zero)
        .images_comparison("JS")
        .images_verdict("js"),
    metric("js_test", "to_gold.js.1", |m| m.to_gold.as_ref()?.js[1])
        .named(
            "JS to gold",
            "Jensen-Shannon divergence from gold's predictions on the class's test images, in nats; 0 means identical.",
        )
        .unit(Unit::Nats, 3)
        .target(Target::Zero)
        .comparison("JS")
        .verdict("js"),
    metric("tv_train", "to_gold.tv.0", |m| m.to_gold.as_ref()?.tv[0])
        .named(
            "TV to gold, train",
            "Total variation between the mean prediction and gold's on the forget set's training images.",
        )
        .unit(Unit::None, 3)
        .target(Target::Zero)
        .images_comparison("TV")
        .images_verdict("tv"),
    metric("tv_test", "to_gold.tv.1", |m| m.to_gold.as_ref()?.tv[1])
        .named(
            "TV to gold",
            "Total variation between the mean predictions: the share of the class's images that goes elsewhere than \
             gold's.",
        )
        .unit(Unit::None, 3)
        .target(Target::Zero)
        .comparison("TV")
        .verdict("tv"),
    metric("loss_mean", "loss.summary.mean", |m| Some(m.loss.summary.mean))
        .named(
            "loss on the forget set, nats",
            "Mean cross-entropy on the forget class's test images, or on the images to forget.",
        )
        .unit(Unit::Nats, 2),
    metric("streisand", "to_gold.streisand", |m| to_gold(m, |far| far.streisand))
        .named(
            "loss compared with gold's",
            "Mean loss on the forget set, in gold's standard deviations from gold's. Far above gives it away; far \
             below still knows it.",
        )
        .unit(Unit::Deviations, 1)
        .target(Target::Zero)
        .any_verdict("streisand"),
    metric("entropy_mean", "entropy.summary.mean", |m| Some(m.entropy.summary.mean))
        .named(
            "entropy, nats",
            "How undecided the network is about the forget set. Higher is not better; gold's value is the target.",
        )
        .unit(Unit::Nats, 2)
        .any_verdict("entropy"),
    metric("cka_original_forget", "cka_to_original.0", |m| m.cka_to_original[0])
        .named(
            "CKA to the original",
            "Similarity of the forget set's features to the original's, from 0 to 1. Near 1 means that they did not change.",
        )
        .unit(Unit::None, 2)
        .any_verdict("cka"),
    metric("cka_gold_forget", "to_gold.cka.0", |m| m.to_gold.as_ref()?.cka[0])
        .named("CKA to gold, forget set", "Similarity of the forget set's features to gold's, from 0 to 1.")
        .unit(Unit::None, 2)
        .target(Target::One),
    metric("cka_gold_retain", "to_gold.cka.1", |m| m.to_gold.as_ref()?.cka[1])
        .named("CKA to gold, retain set", "Similarity of the retain set's features to gold's, from 0 to 1.")
        .unit(Unit::None, 2)
        .target(Target::One),
    metric("average_gap", "to_gold.average_gap", |m| to_gold(m, |far| far.average_gap))
        .named(
            "average gap",
            "Mean difference from gold in facc, racc, test accuracy and the membership attack.",
        )
        .unit(Unit::None, 3)
        .target(Target::Zero)
        .any_comparison("gap")
        .any_verdict("average-gap"),
    metric("tow", "to_gold.tow", |m| to_gold(m, |far| far.tow))
        .named(
            "ToW",
            "Tug of war: closeness to gold in three accuracies, multiplied; 1 is gold. It sees accuracy alone.",
        )
        .unit(Unit::None, 2)
        .target(Target::One)
        .any_comparison("ToW")
        .any_verdict("tow"),
    metric("aus", "aus", |m| Some(m.aus))
        .named(
            "AUS",
            "Adaptive unlearning score: test accuracy kept, divided by one plus facc. It needs no gold.",
        )
        .unit(Unit::None, 2),
];

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::metrics::accuracy::tests::example;
    use crate::metrics::{Accuracies, ByImage, Distribution};

    fn network() -> NetworkMetrics {
        let values = |top| Distribution::of(&[0.25, 0.5], top).unwrap();
        NetworkMetrics {
            accuracies: Accuracies {
                facc_test: Some(0.125),
                racc_test: Some(0.875),
                wrong_label_train: Some(0.0625),
                ..example(0)
            },
            answers: vec![0],
            mia: Some(0.52),
            membership_area: 0.53,
            by_image: Some(ByImage {
                z: vec![0.55],
                mean: 0.56,
                area: 0.57,
                found: 0.58,
            }),
            mia_efficacy: 0.51,
            loss: values(10.0),
            entropy: Distribution::of(&[0.75], 1.0).unwrap(),
            probe_facc_train: Some(0.1),
            probe_facc_test: Some(0.2),
            probe_racc_test: Some(0.3),
            stage_probes: vec![0.11, 0.12, 0.2],
            prototypes: vec![0.41, 0.42, 0.43, 0.44, 0.45],
            relearn_steps: Some(7),
            relearn_curve: vec![0.0],
            cka_to_original: [Some(0.91), Some(0.92)],
            aus: 0.93,
            to_gold: Some(ToGold {
                js: [Some(0.01), Some(0.02)],
                nearer: 0.021,
                tv: [Some(0.03), Some(0.04)],
                cka: [Some(0.05), Some(0.06)],
                streisand: -0.07,
                average_gap: 0.08,
                tow: 0.09,
                relearn_ratio: Some(1.5),
            }),
        }
    }

    #[test]
    fn paths_and_accessors_lead_to_the_same_values() {
        let network = network();
        let json = serde_json::to_value(&network).unwrap();
        let mut seen = Vec::new();
        for metric in METRICS {
            let pointer = format!("/{}", metric.path.replace('.', "/"));
            let found = json.pointer(&pointer).and_then(Value::as_f64);
            assert_eq!(found, metric.value(&network), "{}", metric.id);
            seen.push(found.expect("every metric has a value here").to_bits());
        }
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), METRICS.len(), "two metrics read one value");
        let without = NetworkMetrics {
            to_gold: None,
            ..network
        };
        for metric in METRICS {
            let of_gold = metric.path.starts_with("to_gold");
            assert_eq!(metric.value(&without).is_none(), of_gold, "{}", metric.id);
        }
    }

    #[test]
    fn every_metric_is_named_once_and_says_what_it_means() {
        for metric in METRICS {
            assert!(metric.meaning.ends_with('.'), "{}", metric.id);
            assert_eq!(Metric::find(metric.id).unwrap().path, metric.path);
            let lists = [List::Verdict, List::ImagesVerdict];
            let rated = lists.iter().any(|&list| metric.lists.contains(list));
            assert_eq!(metric.row.is_some(), rated);
        }
        let rows = |list| {
            let shown = METRICS.iter().filter(|metric| metric.lists.contains(list));
            let rows: Vec<_> = shown.filter_map(|metric| metric.row).collect();
            rows.join(" ")
        };
        let of_class = "facc racc probe relearn prototypes mia mia-efficacy nearer js tv streisand entropy cka \
                        average-gap tow";
        assert_eq!(rows(List::Verdict), of_class);
        let of_images = "facc racc-train wrong-label racc relearn membership image-z image-area image-found \
                         mia-efficacy nearer js tv streisand entropy cka average-gap tow";
        assert_eq!(rows(List::ImagesVerdict), of_images);
    }
}
