//! The runs of files as a Markdown table, the seeds of a run in one line.

use anyhow::Result;

use super::rows::{GOLD, ORIGINAL, Run, key_columns};
use srfl::data::CLASSES;
use srfl::metrics::Metric;
use srfl::metrics::registry::Unit;
use srfl::unlearn::MethodName;

/// A column: its title, its metric, the digits of a plain number, and for sets of images the metric of
/// classes in whose place it stands. What is a share is shown in per cent, and relearning with its
/// ratio to gold's in brackets.
type Column = (&'static str, &'static str, usize, Option<&'static str>);

/// The columns, of which a table has those that any run has a value for. Not the seconds: those of a
/// suite's runs were taken on different machines, beside other work.
const COLUMNS: [Column; 20] = [
    ("facc train %", "facc_train", 1, None),
    ("wrong label %", "wrong_label_train", 1, None),
    ("facc test %", "facc_test", 1, None),
    ("racc train %", "racc_train", 1, None),
    ("racc test %", "racc_test", 1, None),
    ("probe facc test %", "probe_facc_test", 1, None),
    ("relearn steps (ratio)", "relearn_steps_needed", 1, None),
    ("5 examples %", "prototypes_5", 1, None),
    ("MIA %", "mia", 1, None),
    ("membership area", "membership_area", 3, Some("mia")),
    ("z, mean", "image_z", 2, Some("mia")),
    ("z, area", "image_area", 3, Some("mia")),
    ("found %", "image_found", 1, Some("mia")),
    ("nearer to gold %", "nearer_to_gold", 1, None),
    ("JS test", "js_test", 3, None),
    ("JS train", "js_train", 3, Some("js_test")),
    ("TV test", "tv_test", 3, None),
    ("TV train", "tv_train", 3, Some("tv_test")),
    ("average gap", "average_gap", 3, None),
    ("ToW", "tow", 3, None),
];

/// A Markdown table: a line per class, method and settings, with the mean over the seeds and half
/// the range beside it; the original and gold come first. A row that is there twice counts once.
///
/// # Errors
/// A figure that is no number.
pub fn table(runs: &[Run]) -> Result<String> {
    let mut groups: Vec<Vec<&Run>> = Vec::new();
    for run in runs {
        let group = groups.iter_mut().find(|group| alike(group[0], run));
        match group {
            None => groups.push(vec![run]),
            Some(group) if group.iter().all(|other| other.key != run.key) => group.push(run),
            Some(_) => {}
        }
    }
    groups.sort_by_key(|group| place(group[0]));

    // What a line is of, and what it is the mean over, are no settings.
    let settings = key_columns()
        .into_iter()
        .filter(|name| !["method", "forget", "seed"].contains(name));
    // Methods differ in their settings anyway: what tells lines apart is what differs within one.
    let differs = |setting: &&str| {
        let apart = |a: &Run, b: &Run| {
            a.get("method") == b.get("method") && a.get(setting) != b.get(setting)
        };
        runs.iter().any(|a| runs.iter().any(|b| apart(a, b)))
    };
    let settings: Vec<&str> = settings.filter(differs).collect();

    let any = |metric: &str| runs.iter().any(|run| !run.get(metric).is_empty());
    let columns = COLUMNS.into_iter();
    let columns =
        columns.filter(|(_, metric, _, of_classes)| any(metric) && !of_classes.is_some_and(any));
    let columns: Vec<Column> = columns.collect();
    let names = ["forget", "method"].into_iter().chain(settings.clone());
    let titles: Vec<&str> = names
        .chain(columns.iter().map(|(title, ..)| *title))
        .collect();
    let words = 2 + settings.len();
    let rule = |column: usize| if column < words { "---" } else { "---:" };
    let mut lines = vec![
        line(titles.iter().map(ToString::to_string)),
        line((0..titles.len()).map(|column| rule(column).to_string())),
    ];
    for group in &groups {
        let mut cells = vec![group[0].get("forget").to_string(), method(group)];
        cells.extend(settings.iter().map(|name| group[0].get(name).to_string()));
        for (_, metric, digits, _) in &columns {
            cells.push(cell(group, metric, *digits)?);
        }
        lines.push(line(cells));
    }
    Ok(lines.concat())
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().collect();
    format!("| {} |\n", cells.join(" | "))
}

/// Whether two runs differ in the seed alone.
fn alike(a: &Run, b: &Run) -> bool {
    let mut columns = key_columns().into_iter().filter(|column| *column != "seed");
    columns.all(|column| a.get(column) == b.get(column))
}

/// By class, then the original, gold and the methods in the order of their list.
fn place(run: &Run) -> (usize, usize) {
    let (class, method) = (run.get("forget"), run.get("method"));
    let methods = MethodName::ALL.map(MethodName::name);
    let mut order = [ORIGINAL, GOLD].into_iter().chain(methods);
    let class = CLASSES.iter().position(|name| *name == class);
    (
        class.unwrap_or(CLASSES.len()),
        order.position(|name| name == method).unwrap_or(usize::MAX),
    )
}

/// The method's name, and how many of its seeds diverged: they are in no mean.
fn method(group: &[&Run]) -> String {
    let name = group[0].get("method");
    match (
        group.iter().filter(|run| !run.note.is_empty()).count(),
        group.len(),
    ) {
        (0, _) => name.into(),
        (1, 1) => format!("{name} ({})", group[0].note),
        (failed, all) => format!("{name} ({failed} of {all} diverged)"),
    }
}

fn cell(group: &[&Run], metric: &str, digits: usize) -> Result<String> {
    let values = |name: &str| -> Result<Vec<f64>> {
        let values = group.iter().filter_map(|run| run.metric(name).transpose());
        values.collect()
    };
    let found = values(metric)?;
    match Metric::find(metric).map(|metric| metric.unit) {
        Some(Unit::Share) => {
            let percent: Vec<f64> = found.iter().map(|share| 100.0 * share).collect();
            Ok(spread(&percent, digits))
        }
        Some(Unit::Steps) => Ok(relearned(group, &found, &values("relearn_ratio")?)),
        _ => Ok(spread(&found, digits)),
    }
}

/// Steps and, in brackets, their ratio to gold's.
fn relearned(group: &[&Run], found: &[f64], ratios: &[f64]) -> String {
    let done = group.iter().filter(|run| run.note.is_empty()).count();
    let allowed = group[0].get("relearn_steps");
    let steps = match found.len() {
        0 if done == 0 || allowed == "0" => String::new(),
        0 => format!("> {allowed}"),
        1 => spread(found, 0),
        _ => spread(found, 1),
    };
    let ratio = match ratios {
        [] => String::new(),
        _ => format!(" ({:.2})", mean(ratios)),
    };
    // A mean of those that came back would hide those that did not.
    let rest = match done - found.len() {
        0 => String::new(),
        _ if found.is_empty() => String::new(),
        never => format!("; {never} of {done} > {allowed}"),
    };
    steps + &ratio + &rest
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The mean and half the range; nothing where there is nothing.
fn spread(values: &[f64], digits: usize) -> String {
    match values {
        [] => String::new(),
        [one] => format!("{one:.digits$}"),
        _ => {
            let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let least = values.iter().copied().fold(f64::INFINITY, f64::min);
            let half = (most - least) / 2.0;
            format!("{:.digits$} ± {half:.digits$}", mean(values))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::rows::Key;
    use super::super::rows::tests::common;
    use super::*;
    use srfl::unlearn::RunConfig;

    /// Every metric is 0.5 but for these; one that is empty is left out.
    fn done(key: Key, given: &[(&str, &str)]) -> Run {
        let value = |metric: &str| {
            let found = given.iter().find(|(name, _)| *name == metric);
            found.map_or("0.5", |(_, value)| value).to_string()
        };
        let names = COLUMNS.into_iter().map(|(_, metric, ..)| metric);
        let values = names.chain(["relearn_ratio"]);
        let values = values.map(|metric| (metric.to_string(), value(metric)));
        Run::done(key, values.filter(|(_, value)| !value.is_empty()).collect())
    }

    fn run(method: MethodName, seed: u64, given: &[(&str, &str)]) -> Run {
        let config = RunConfig {
            seed,
            ..RunConfig::of(method)
        };
        done(common().run(&config), given)
    }

    fn cells(line: &str) -> Vec<&str> {
        let inner = line.trim_start_matches("| ").trim_end_matches(" |");
        inner.split(" | ").collect()
    }

    #[test]
    fn every_column_is_a_metric() {
        for (_, metric, _, of_classes) in COLUMNS {
            assert!(Metric::find(metric).is_some(), "{metric}");
            assert!(of_classes.is_none_or(|other| Metric::find(other).is_some()));
        }
    }

    #[test]
    fn columns_without_a_value_are_left_out_and_those_of_images_take_the_place_of_those_of_classes()
    {
        let titles = |given: &[(&str, &str)]| {
            let text = table(&[run(MethodName::Srfl, 1, given)]).unwrap();
            cells(text.lines().next().unwrap())[2..].join(", ")
        };
        let of_class = titles(&[("wrong_label_train", "")]);
        assert!(
            of_class.contains("MIA %, nearer to gold %, JS test, TV test"),
            "{of_class}"
        );
        assert!(!of_class.contains("area") && !of_class.contains("JS train"));
        let none = [
            "facc_test",
            "probe_facc_test",
            "prototypes_5",
            "mia",
            "js_test",
            "tv_test",
        ];
        let of_images = titles(&none.map(|metric| (metric, "")));
        assert_eq!(
            of_images,
            "facc train %, wrong label %, racc train %, racc test %, relearn steps (ratio), \
             membership area, z, mean, z, area, found %, nearer to gold %, JS train, TV train, average gap, ToW"
        );
    }

    #[test]
    fn seeds_share_a_line_with_their_mean_and_half_their_range() {
        let seed = |seed, facc, steps, ratio| {
            let given = [
                ("facc_test", facc),
                ("relearn_steps_needed", steps),
                ("relearn_ratio", ratio),
            ];
            run(MethodName::Delete, seed, &given)
        };
        let rows = [
            seed(1, "0.010000", "10", "0.2"),
            seed(2, "0.040000", "13", "0.26"),
            seed(3, "0.100000", "", ""),
            run(
                MethodName::Srfl,
                1,
                &[("relearn_steps_needed", ""), ("relearn_ratio", "")],
            ),
            done(common().reference("gold", "cat"), &[("average_gap", "")]),
            done(common().reference("original", "cat"), &[]),
            // There twice, as in two files.
            seed(1, "0.010000", "10", "0.2"),
        ];
        let text = table(&rows).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2 + 4);
        let methods: Vec<&str> = lines[2..].iter().map(|line| cells(line)[1]).collect();
        assert_eq!(methods, ["original", "gold", "srfl", "delete"]);
        let titles = cells(lines[0]);
        assert_eq!(titles[..3], ["forget", "method", "facc train %"]);
        let of = |line: usize, title: &str| {
            let place = titles.iter().position(|name| *name == title).unwrap();
            cells(lines[line])[place]
        };
        // (1 + 4 + 10) / 3 = 5, (10 - 1) / 2 = 4.5
        assert_eq!(of(5, "facc test %"), "5.0 ± 4.5");
        assert_eq!(of(5, "facc train %"), "50.0 ± 0.0");
        assert_eq!(of(5, "ToW"), "0.500 ± 0.000");
        // (10 + 13) / 2 = 11.5, (0.2 + 0.26) / 2 = 0.23
        assert_eq!(
            of(5, "relearn steps (ratio)"),
            "11.5 ± 1.5 (0.23); 1 of 3 > 100"
        );
        assert_eq!(of(4, "relearn steps (ratio)"), "> 100");
        assert_eq!(of(4, "facc test %"), "50.0");
        assert_eq!(of(3, "average gap"), "");
    }

    #[test]
    fn settings_that_differ_within_a_method_have_a_column_and_diverged_seeds_are_named() {
        let shifted = RunConfig {
            shifts: vec![1],
            ..RunConfig::default()
        };
        let diverged = |seed| {
            let config = RunConfig {
                seed,
                ..RunConfig::of(MethodName::Scrub)
            };
            Run::diverged(common().run(&config), seed as usize)
        };
        let rows = [
            run(MethodName::Srfl, 1, &[]),
            done(common().run(&shifted), &[]),
            run(MethodName::Scrub, 1, &[]),
            diverged(2),
            run(MethodName::FineTune, 1, &[]),
        ];
        let text = table(&rows).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            cells(lines[0])[..4],
            ["forget", "method", "shifts", "facc train %"]
        );
        assert_eq!(cells(lines[2])[1..3], ["srfl", "-1 1"]);
        assert_eq!(cells(lines[3])[1..3], ["srfl", "1"]);
        assert_eq!(cells(lines[4])[1], "fine-tune");
        assert_eq!(cells(lines[5])[1], "scrub (1 of 2 diverged)");
        assert_eq!(cells(lines[5])[3], "50.0");

        let text = table(&[diverged(7)]).unwrap();
        let last = cells(text.lines().last().unwrap());
        assert_eq!(last[1], "scrub (diverged at step 7)");
        assert!(
            last[2..].iter().all(|cell| cell.trim().is_empty()),
            "{last:?}"
        );
    }
}
