//! `srfl experiments`: a row is written once, and made again it is the same.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs the command on a method in closed form and few images; what it says on standard error.
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
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    said
}

/// The rows' values.
fn rows(folder: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(folder.join("rows.csv")).unwrap();
    let values = |line: &str| line.split(',').map(String::from).collect();
    text.lines().map(values).collect()
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
    assert!(said.contains("automobile is skipped") && said.contains("--exclude automobile"));
    assert!(!folder.join("rows.csv").exists());

    bench(folder, &[]);
    let first = rows(folder);
    let column = |name: &str| first[0].iter().position(|title| title == name).unwrap();
    let methods: Vec<&String> = first.iter().map(|row| &row[column("method")]).collect();
    assert_eq!(methods, ["method", "original", "gold", "pour-p"]);
    let known: f64 = first[1][column("facc_train")].parse().unwrap();
    assert!(known > 0.5, "the original knows the class: {known}");
    assert_eq!(first[2][column("average_gap")], "0.000000");
    assert_eq!(first[3][column("train")], "200");

    bench(folder, &[]);
    assert_eq!(rows(folder), first);

    // Half a row is left, as after a kill.
    let path = folder.join("rows.csv");
    let text = fs::read_to_string(&path).unwrap();
    let last = text.trim_end().rfind('\n').unwrap() + 1;
    fs::write(&path, &text[..last + 20]).unwrap();
    bench(folder, &[]);
    let timeless = |mut rows: Vec<Vec<String>>| {
        rows[3][column("train_seconds")].clear();
        rows
    };
    assert_eq!(timeless(rows(folder)), timeless(first.clone()));

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
