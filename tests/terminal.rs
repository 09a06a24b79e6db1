//! The terminal program: what it writes, what it prints, and what it says where that cannot be.
#![cfg(all(feature = "cli", unix))]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use srfl::data::CLASSES;
use srfl::model::{Foreign, Precision, StateDict, TensorEntry};

const WEIGHTS: &str = "www/models/resnet8.safetensors";
const GOLD: &str = "www/models/resnet8-without-cat.json";
/// A run of one step on few images.
const RUN: [&str; 10] = [
    "--forget", "cat", "--steps", "1", "--every", "1", "--train", "100", "--test", "100",
];

fn srfl() -> Command {
    Command::new(env!("CARGO_BIN_EXE_srfl"))
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Runs a command that must fail, and gives what it says.
fn refused(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{command:?}: {said}");
    assert!(
        said.contains("error: ") && !said.contains("panicked"),
        "{said}"
    );
    assert!(output.stdout.is_empty(), "{command:?} began its work");
    said
}

/// Runs a command that must do its work.
fn done(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    output
}

#[test]
fn no_command_replaces_a_file_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let dir = text(folder.path());
    let published = [
        "resnet8.json",
        "resnet8.safetensors",
        "resnet8.logits.safetensors",
    ];
    for file in published {
        fs::copy(Path::new("www/models").join(file), place(file)).unwrap();
    }
    for name in ["mine", "schema.js", "manifest.json"] {
        fs::write(place(name), "of value").unwrap();
    }
    let (mine, model) = (place("mine"), place("resnet8.json"));
    let contents = || {
        let files = fs::read_dir(folder.path()).unwrap();
        let files = files.map(|file| file.unwrap().path());
        files
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect::<BTreeMap<PathBuf, _>>()
    };
    let before = contents();
    assert_eq!(before.len(), 6);
    for command in [
        vec!["unlearn", "--save", text(&mine)],
        vec!["record", "--out", text(&mine)],
        vec![
            "assess",
            "--unlearned",
            WEIGHTS,
            "--gold",
            GOLD,
            "--json",
            text(&mine),
        ],
        vec![
            "pretrain",
            "--source",
            "nowhere",
            "--checkpoint",
            dir,
            "--out",
            dir,
        ],
        vec!["logits", "--model", text(&model)],
        vec!["schema", "--out", dir],
        vec!["data", "--source", "nowhere", "--out", dir],
    ] {
        let said = refused(srfl().args(&command));
        assert!(
            said.contains("is there already") && said.contains("--force"),
            "{said}"
        );
        assert!(contents() == before, "{command:?}");
    }
}

#[test]
fn what_is_there_is_replaced_where_that_is_asked_for_and_a_schema_by_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a/new/folder/unlearned.safetensors");
    let save = ["--save", text(&path)];
    done(srfl().arg("unlearn").args(RUN).args(save));
    let first = fs::read(&path).unwrap();
    fs::write(&path, "an older file").unwrap();
    done(srfl().arg("unlearn").args(RUN).args(save).arg("--force"));
    assert!(fs::read(&path).unwrap() == first);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);

    let dir = text(folder.path());
    done(srfl().args(["schema", "--out", dir]));
    done(srfl().args(["schema", "--out", dir]));
    fs::write(folder.path().join("schema.js"), "of value").unwrap();
    done(srfl().args(["schema", "--out", dir, "--force"]));
    let schema = fs::read_to_string(folder.path().join("schema.js")).unwrap();
    assert!(schema.contains("export const SETTINGS"));
}

#[test]
fn what_cannot_be_written_is_told_before_the_work_begins() {
    let folder = tempfile::tempdir().unwrap();
    let (file, path) = (folder.path().join("file"), folder.path().join("out"));
    fs::write(&file, "").unwrap();
    fs::write(&path, "an older file").unwrap();
    let below = file.join("out");
    let commands = [
        ["unlearn", "--save"].to_vec(),
        ["record", "--out"].to_vec(),
        ["assess", "--unlearned", WEIGHTS, "--gold", GOLD, "--json"].to_vec(),
    ];
    for command in &commands {
        let said = refused(srfl().args(command).arg(&below));
        assert!(said.contains("cannot make the folder"), "{said}");
        let said = refused(srfl().args(command).arg(folder.path()).arg("--force"));
        assert!(said.contains("is a folder"), "{said}");
        let new = folder.path().join("new/");
        let said = refused(srfl().args(command).arg(&new));
        assert!(said.contains("is a folder"), "{said}");
        let said = refused(
            srfl()
                .args(command)
                .arg(folder.path().join("x".repeat(300))),
        );
        assert!(said.contains("cannot write"), "{said}");
        if Path::new("/dev/full").exists() {
            let said = refused(srfl().args(command).arg("/dev/full"));
            assert!(said.contains("cannot write /dev/full"), "{said}");
            assert!(!said.contains("facc"), "after the work: {said}");
        }
        // No file may become larger than this, as on a disk that is nearly full.
        let limited = "trap '' XFSZ; ulimit -f 100; exec \"$@\"";
        let mut shell = Command::new("sh");
        shell.args(["-c", limited, "sh", env!("CARGO_BIN_EXE_srfl")]);
        let said = refused(shell.args(command).arg(&path).arg("--force"));
        assert!(said.contains("cannot write"), "{said}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "an older file");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_printing_and_not_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("unlearned.safetensors");
    let save = ["--save", text(&path)];
    let commands = [
        [&["unlearn"], &RUN[..], &save].concat(),
        vec!["methods"],
        vec!["schema"],
        vec!["help"],
    ];
    for command in commands {
        let mut child = srfl()
            .args(&command)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        lines.next().unwrap().unwrap();
        drop(lines);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{command:?}: {said}");
        assert!(
            !said.contains("panicked") && !said.contains("error"),
            "{said}"
        );
    }
    assert!(path.exists());
}

#[test]
fn what_cannot_be_printed_is_an_error_in_words_after_the_work() {
    let Ok(full) = File::options().write(true).open("/dev/full") else {
        eprintln!("skipped: there is no /dev/full");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("unlearned.safetensors");
    let save = ["--save", text(&path)];
    let table = ["experiments", "--table", "docs/results/full.csv"];
    let commands = [
        [&["unlearn"], &RUN[..], &save].concat(),
        vec!["methods"],
        vec!["schema"],
        vec!["--version"],
        table.to_vec(),
    ];
    for command in commands {
        let output = srfl()
            .args(&command)
            .stdout(full.try_clone().unwrap())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{command:?}: {said}");
        assert!(
            said.contains("error: cannot print") && !said.contains("panicked"),
            "{said}"
        );
    }
    assert!(path.exists());
}

#[test]
fn no_images_of_the_class_are_no_accuracy_and_no_verdict() {
    // Of eight test images none is a truck: the classes come in turn.
    let few = ["--forget", "truck", "--train", "20", "--test", "8"];
    let output = done(
        srfl()
            .args(["unlearn", "--steps", "1", "--batch", "2"])
            .args(few),
    );
    let rows = String::from_utf8(output.stdout).unwrap();
    for row in rows.lines().skip(1) {
        let (train, test) = row.split_once('|').unwrap();
        assert!(!train.contains("none"), "{row}");
        let [facc, racc] = test.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        assert_eq!(facc, "none");
        assert!(racc.parse::<f64>().is_ok(), "{row}");
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let gold = "www/models/resnet8-without-truck.json";
    let unlearned = ["--unlearned", WEIGHTS, "--gold", gold];
    for command in [
        [&["record", "--out", text(&out)], &few[..]].concat(),
        [&["experiments", "classes", "--out", text(&out)], &few[..]].concat(),
        [&["assess"], &unlearned[..], &few[2..]].concat(),
    ] {
        let said = refused(srfl().args(&command));
        assert!(said.contains("at least 2 images, there are 0"), "{said}");
    }
}

#[test]
fn help_is_as_wide_as_the_terminal() {
    for columns in [60, 100] {
        let output = done(
            srfl()
                .args(["unlearn", "--help"])
                .env("COLUMNS", columns.to_string()),
        );
        let help = String::from_utf8(output.stdout).unwrap();
        let widest = help.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(
            widest <= columns && widest > columns - 10,
            "{widest} of {columns}"
        );
    }
}

/// The names that torchvision, timm and most CIFAR networks have.
fn in_pytorch(name: &str) -> String {
    name.replace("stem.conv", "conv1")
        .replace("stem.bn", "bn1")
        .replace("stage", "layer")
        .replace("first.conv", "conv1")
        .replace("first.bn", "bn1")
        .replace("second.conv", "conv2")
        .replace("second.bn", "bn2")
        .replace("shortcut.conv", "downsample.0")
        .replace("shortcut.bn", "downsample.1")
        .replace("head", "fc")
}

#[test]
fn a_network_is_assessed_by_its_names_in_pytorch_too() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = fs::read(WEIGHTS).unwrap();
    let state = StateDict::from_safetensors(WEIGHTS, &bytes).unwrap();
    let names = state.tensors().keys();
    let names = names.map(|name| (name.clone(), in_pytorch(name))).collect();
    let classes = CLASSES.map(str::to_owned);
    let files = [
        state.to_safetensors(Precision::Single),
        Foreign::to_safetensors(&names, &Default::default(), &state, &classes),
    ];
    assert_ne!(files[0], files[1]);
    let [ours, theirs] = [0, 1].map(|file| {
        let (weights, json) = (
            folder.path().join(format!("{file}.safetensors")),
            folder.path().join(format!("{file}.json")),
        );
        fs::write(&weights, &files[file]).unwrap();
        let few = ["--train", "100", "--test", "100", "--relearn-steps", "0"];
        let out = ["--gold", GOLD, "--json", text(&json)];
        done(
            srfl()
                .args(["assess", "--unlearned", text(&weights)])
                .args(few)
                .args(out),
        );
        fs::read_to_string(json).unwrap()
    });
    assert_eq!(ours, theirs);

    // With a layer that normalizes: it would be shown what the original is shown.
    let constants = [("mean", 0.5), ("std", 0.25)].map(|(name, value)| {
        let entry = TensorEntry {
            shape: vec![3],
            values: vec![value; 3],
        };
        (name.to_string(), entry)
    });
    let normalizing = folder.path().join("normalizing.safetensors");
    let bytes = Foreign::to_safetensors(&names, &BTreeMap::from(constants), &state, &classes);
    fs::write(&normalizing, bytes).unwrap();
    let said = refused(srfl().args(["assess", "--unlearned", text(&normalizing), "--gold", GOLD]));
    assert!(said.contains("constants of its own"), "{said}");

    let other = "www/models/resnet20.safetensors";
    let said = refused(srfl().args(["assess", "--unlearned", other, "--gold", GOLD]));
    assert!(
        said.contains("is a resnet20, and the original a resnet8"),
        "{said}"
    );
}

/// A copy of the published gold under another seed, its last weight changed.
fn other_gold(folder: &Path, seed: u64, epochs: u64) -> PathBuf {
    let name = format!("gold-{seed}");
    let mut weights = fs::read(GOLD.replace(".json", ".safetensors")).unwrap();
    *weights.last_mut().unwrap() ^= seed as u8;
    let mut card: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(GOLD).unwrap()).unwrap();
    card["name"] = name.clone().into();
    card["seed"] = seed.into();
    card["epochs"] = epochs.into();
    card["file"] = format!("{name}.safetensors").into();
    card["sha256"] = srfl::data::sha256_hex(&weights).into();
    fs::write(folder.join(format!("{name}.safetensors")), weights).unwrap();
    let path = folder.join(format!("{name}.json"));
    fs::write(&path, card.to_string()).unwrap();
    path
}

#[test]
fn golds_of_one_recipe_are_measured_and_others_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("golds.json");
    let epochs = 24;
    let [two, three] = [2, 3].map(|seed| other_gold(folder.path(), seed, epochs));
    let golds = |others: &[&Path]| {
        let mut command = srfl();
        command.args(["golds", "--gold", GOLD, "--relearn-steps", "1"]);
        command.args(["--train", "100", "--test", "100", "--out", text(&out)]);
        command.args(others);
        command
    };
    let said = refused(&mut golds(&[&two, &two]));
    assert!(said.contains("give each gold once"), "{said}");
    let said = refused(&mut golds(&[Path::new(GOLD)]));
    assert!(said.contains("--seed"), "{said}");
    let shorter = other_gold(folder.path(), 4, 14);
    let said = refused(&mut golds(&[&shorter]));
    assert!(said.contains("14 epochs"), "{said}");
    assert!(!out.exists());

    done(&mut golds(&[&two, &three]));
    let file: serde_json::Value = serde_json::from_str(&fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(file["kind"], "class");
    assert_eq!(file["images"]["facc_test"], 10);
    let golds = file["golds"].as_array().unwrap();
    let seeds: Vec<_> = golds
        .iter()
        .map(|gold| gold["seed"].as_u64().unwrap())
        .collect();
    assert_eq!(seeds, [1, 2, 3]);
    assert_eq!(golds[0]["relearning"].as_array().unwrap().len(), 2);
    // The published one has no distance to itself, and the others nearly none.
    assert!(golds[0]["values"].get("js_test").is_none());
    assert!(golds[1]["values"]["js_test"].as_f64().unwrap() < 0.01);
    assert!(file["original"]["js_test"].as_f64().unwrap() > 0.1);
}
