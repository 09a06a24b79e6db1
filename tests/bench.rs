//! `srfl experiments`: a row is written once, and made again it is the same.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs the command on a method in closed form and few images; what it prints.
fn bench(folder: &Path, more: &[&str]) -> String {
    let out = folder.join("rows.csv");
    let output = Command::new(env!("CARGO_BIN_EXE_srfl"))
        .args(["bench", "methods", "--method", "pour-p", "--seeds", "1"])
        .args(["--train", "200", "--test", "100", "--relearn-steps", "1"])
        .args(["--gold".as_ref(), folder.as_os_str()])
        .args(["--out".as_ref(), out.as_os_str()])
        .args(more)
        .output()
        .unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{said}");
    said
}

/// The runs of the file: for each its method and its metrics, the note last.
fn runs(folder: &Path) -> Vec<(String, Vec<(String, String)>)> {
    let text = fs::read_to_string(folder.join("rows.csv")).unwrap();
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let place = |name: &str| head.iter().position(|title| *title == name).unwrap();
    let mut runs: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for row in lines {
        let cell = |name: &str| row[place(name)].to_string();
        assert_eq!(cell("train"), "200");
        if runs
            .last()
            .is_none_or(|(method, _)| *method != cell("method"))
        {
            runs.push((cell("method"), Vec::new()));
        }
        let (_, metrics) = runs.last_mut().unwrap();
        metrics.push((cell("metric"), cell("value")));
    }
    runs
}

#[test]
fn rows_are_made_once_and_again_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // The original itself stands in for the network that never saw a cat.
    let mut card: serde_json::Value =
        serde_json::from_str(&fs::read_to_string("www/models/resnet8.json").unwrap()).unwrap();
    card["name"] = "resnet8-without-cat".into();
    card["file"] = "resnet8-without-cat.safetensors".into();
    card["excluded_class"] = "cat".into();
    let weights = folder.join("resnet8-without-cat.safetensors");
    fs::copy("www/models/resnet8.safetensors", weights).unwrap();
    fs::write(folder.join("resnet8-without-cat.json"), card.to_string()).unwrap();

    let said = bench(folder, &["--dry-run"]);
    assert!(said.contains(",pour-p,"), "{said}");
    assert!(said.contains("automobile is skipped") && said.contains("--exclude automobile"));
    assert!(!folder.join("rows.csv").exists());

    bench(folder, &[]);
    let first = runs(folder);
    let methods: Vec<&str> = first.iter().map(|(method, _)| method.as_str()).collect();
    assert_eq!(methods, ["original", "gold", "pour-p"]);
    let metric = |run: usize, name: &str| {
        let (_, metrics) = &first[run];
        let found = metrics.iter().find(|(metric, _)| metric == name);
        found.unwrap_or_else(|| panic!("no {name}")).1.clone()
    };
    let known: f64 = metric(0, "facc_train").parse().unwrap();
    assert!(known > 0.5, "the original knows the class: {known}");
    assert_eq!(metric(1, "average_gap"), "0.000000");
    assert!(
        first
            .iter()
            .all(|(_, metrics)| metrics.last().unwrap().0 == "note")
    );

    bench(folder, &[]);
    assert_eq!(runs(folder), first);

    // Half a run is left, as after a kill.
    let path = folder.join("rows.csv");
    let text = fs::read_to_string(&path).unwrap();
    let half = text.find(",pour-p,").unwrap() + 300;
    fs::write(&path, &text[..half]).unwrap();
    bench(folder, &[]);
    let timeless = |mut runs: Vec<(String, Vec<(String, String)>)>| {
        runs[2].1.retain(|(metric, _)| metric != "train_seconds");
        runs
    };
    assert_eq!(timeless(runs(folder)), timeless(first.clone()));

    // Two machines share the suite; their files, one after the other, are its file.
    let shard = |number: &str| {
        let elsewhere = tempfile::tempdir().unwrap();
        for file in ["json", "safetensors"] {
            let name = format!("resnet8-without-cat.{file}");
            fs::copy(folder.join(&name), elsewhere.path().join(&name)).unwrap();
        }
        bench(elsewhere.path(), &["--shard", number]);
        fs::read_to_string(elsewhere.path().join("rows.csv")).unwrap()
    };
    let (one, two) = (shard("1/2"), shard("2/2"));
    assert!(
        !one.contains(",gold,") && !two.contains(",original,"),
        "{one}{two}"
    );
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(&path, one + &two).unwrap();
    let sorted = |text: &str| {
        let lines = text.lines().filter(|line| !line.contains("seconds"));
        let mut lines: Vec<String> = lines.map(String::from).collect();
        lines.sort_unstable();
        lines.dedup();
        lines
    };
    assert_eq!(sorted(&fs::read_to_string(&path).unwrap()), sorted(&whole));
    let shards = fs::read_to_string(&path).unwrap();
    bench(folder, &[]);
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        shards,
        "nothing is missing"
    );

    // The rows of other files are taken as they are, in the suite's order.
    let elsewhere = tempfile::tempdir().unwrap();
    for file in ["json", "safetensors"] {
        let name = format!("resnet8-without-cat.{file}");
        fs::copy(folder.join(&name), elsewhere.path().join(&name)).unwrap();
    }
    let from = ["--from", path.to_str().unwrap()];
    let said = bench(elsewhere.path(), &[&from[..], &["--dry-run"]].concat());
    assert!(!said.contains("pour-p"), "{said}");
    let said = bench(elsewhere.path(), &from);
    assert!(!said.contains("1 of 1"), "nothing is trained: {said}");
    assert_eq!(timeless(runs(elsewhere.path())), timeless(first.clone()));
    let references = shards
        .split_inclusive('\n')
        .filter(|line| !line.contains(",pour-p,"));
    fs::write(&path, references.collect::<String>()).unwrap();
    fs::remove_file(elsewhere.path().join("rows.csv")).unwrap();
    let said = bench(elsewhere.path(), &from);
    assert!(
        said.contains("1 of 1: cat, pour-p"),
        "only the rest is trained: {said}"
    );
    assert_eq!(timeless(runs(elsewhere.path())), timeless(first.clone()));
    fs::write(&path, whole).unwrap();

    let output = Command::new(env!("CARGO_BIN_EXE_srfl"))
        .args(["bench".as_ref(), "--table".as_ref(), path.as_os_str()])
        .output()
        .unwrap();
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && table.contains("| cat | pour-p |"),
        "{table}"
    );
}
