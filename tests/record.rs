//! `srfl record`: a run and its verdict in one file, as the page reads it.
#![cfg(feature = "cli")]

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

/// Runs the command on few images, the method a closed form.
fn record(out: &std::path::Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_srfl"))
        .args([
            "record", "--forget", "cat", "--train", "200", "--test", "100",
        ])
        .args(["--relearn-steps", "1", "--out"])
        .arg(out)
        .args(more)
        .output()
        .unwrap()
}

fn read(path: &std::path::Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn a_recording_has_the_run_and_its_verdict() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.json");
    let output = record(&path, &["--method", "pour-p"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    let json = read(&path);
    assert_eq!(json["format"], "srfl-recording");
    assert_eq!(json["version"], 2);
    let card = read("www/models/resnet8.json".as_ref());
    assert_eq!(json["model_sha256"], card["sha256"]);
    let runs = json["runs"].as_array().unwrap();
    assert_eq!(runs.len(), 1);
    let records = runs[0]["records"].as_array().unwrap();
    let types: Vec<&Value> = records.iter().map(|record| &record["type"]).collect();
    assert_eq!(types, ["eval", "step", "eval"]);
    assert!(!records[0]["examples"].as_array().unwrap().is_empty());
    // The verdict is on the end of this very run, beside the gold of the site.
    let judged = &runs[0]["assessment"]["unlearned"]["accuracies"];
    assert_eq!(judged["racc_test"], records[2]["racc_test"]);
    assert!(runs[0]["assessment"]["gold"].is_object());
    assert!(runs[0]["seconds"].as_f64().unwrap() >= 0.0);
    // What comes back is of this network and of gold; the ways begin there, and both end at the original.
    let recovery = &runs[0]["recovery"];
    let whole = &recovery["rounding"][0];
    assert_eq!(whole["unlearned"]["facc"], judged["facc_test"]);
    let gold = &runs[0]["assessment"]["gold"]["accuracies"];
    assert_eq!(whole["gold"]["facc"], gold["facc_test"]);
    assert_eq!(recovery["to_gold"][0], recovery["to_original"][0]);
    assert_eq!(recovery["to_gold"][10], recovery["gold_to_original"][0]);
    let end = |way: &str| &recovery[way].as_array().unwrap()[10];
    assert_eq!(end("to_original"), end("gold_to_original"));
    assert_eq!(recovery["rounding"].as_array().unwrap().len(), 5);
    // And so is the last map: of a cat and two others, of each network, small.
    let map = &runs[0]["map"];
    let corners = map["corners"].as_array().unwrap();
    let classes: Vec<u64> = corners
        .iter()
        .map(|image| image.as_u64().unwrap() % 10)
        .collect();
    assert!(classes[0] == 3 && classes[1] != 3 && classes[2] != 3 && classes[1] != classes[2]);
    let frames = map["unlearned"].as_array().unwrap();
    assert_eq!(
        frames
            .iter()
            .map(|frame| &frame["step"])
            .collect::<Vec<_>>(),
        [0, 1]
    );
    for of in [&map["original"], &map["gold"]].into_iter().chain(frames) {
        assert_eq!(of["side"], 32);
        assert_eq!(of["labels"].as_str().unwrap().len(), 1024);
        assert_eq!(of["confidence"].as_str().unwrap().len(), 1024);
    }
    assert_eq!(
        frames[0]["labels"], map["original"]["labels"],
        "the student begins as the original"
    );
    assert_ne!(frames[1]["labels"], map["original"]["labels"]);
    assert!((0.0..1.0).contains(&frames[1]["agreement"].as_f64().unwrap()));
    assert!(map.to_string().len() < 25_000);
}

#[test]
fn a_comparison_keeps_evaluations_alone_and_goes_without_gold_where_there_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.json");
    for file in ["resnet8.json", "resnet8.safetensors"] {
        fs::copy(format!("www/models/{file}"), folder.path().join(file)).unwrap();
    }
    let model = folder.path().join("resnet8.json");
    let output = record(
        &path,
        &["--compare", "pour-p", "--model", model.to_str().unwrap()],
    );
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        output.status.success() && said.contains("without gold"),
        "{said}"
    );
    let json = read(&path);
    let run = &json["runs"][0];
    assert_eq!(run["config"]["method"], "pour-p");
    assert!(run["assessment"]["gold"].is_null());
    let absent = |field| run.get(field).is_none();
    assert!(
        absent("map") && absent("recovery"),
        "runs that are compared have none"
    );
    for record in run["records"].as_array().unwrap() {
        assert_eq!(record["type"], "eval");
        assert_eq!(record["examples"].as_array().unwrap().len(), 0);
    }
}

#[test]
fn a_gold_of_another_class_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.json");
    let gold = "www/models/resnet8-without-dog.json";
    let output = record(&path, &["--method", "pour-p", "--gold", gold]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        !output.status.success() && said.contains("without dog, not without cat"),
        "{said}"
    );
    assert!(!path.exists());
}
