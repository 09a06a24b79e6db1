//! The page's data: what is accepted, what is refused and in which words, and what is committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use srfl::data::{
    CLASSES, ChunkEntry, DataError, Dataset, IMAGE_BYTES, Images, Manifest, SplitManifest,
    decode_chunk, encode_chunk, sha256_hex, subset,
};

/// Images whose every byte differs from its neighbors' and from other images' at the same place.
fn synthetic(count: usize, salt: usize) -> Images {
    let byte = |i: usize| ((i * 7 + (i / IMAGE_BYTES) * 31 + (i >> 9) + salt * 101) % 251) as u8;
    Images {
        pixels: (0..count * IMAGE_BYTES).map(byte).collect(),
        labels: (0..count).map(|k| (k % CLASSES.len()) as u8).collect(),
    }
}

/// A small data set: its manifest and its files.
struct Fixture {
    train: Images,
    test: Images,
    manifest: Manifest,
    files: Vec<(String, Vec<u8>)>,
}

impl Fixture {
    /// 50 training images in chunks of 20, 20 and 10, and 20 test images in one chunk.
    fn new() -> Self {
        let (train, test) = (synthetic(50, 1), synthetic(20, 2));
        let mut files = Vec::new();
        let mut split = |name: &str, images: &Images| {
            let indices: Vec<u32> = (0..images.len() as u32).collect();
            let mut chunks = Vec::new();
            for (number, part) in indices.chunks(20).enumerate() {
                let bytes = encode_chunk(&images.select(part)).unwrap();
                chunks.push(entry(
                    &format!("{name}-{number:03}.png"),
                    part.len(),
                    &bytes,
                ));
                files.push((format!("{name}-{number:03}.png"), bytes));
            }
            SplitManifest {
                count: images.len(),
                labels: images.labels.clone(),
                indices,
                chunks,
            }
        };
        let manifest = Manifest::cifar10(split("train", &train), split("test", &test));
        manifest.check().unwrap();
        Self {
            train,
            test,
            manifest,
            files,
        }
    }

    fn bytes(&self, file: &str) -> &[u8] {
        &self.files.iter().find(|(name, _)| name == file).unwrap().1
    }

    /// All loaded but `train-000.png`, for which the manifest describes `bytes`.
    fn with_first_chunk_described_as(&self, bytes: &[u8]) -> Dataset {
        let mut manifest = self.manifest.clone();
        manifest.train.chunks[0] = entry("train-000.png", 20, bytes);
        let mut dataset = Dataset::new(manifest);
        for (file, bytes) in &self.files[1..] {
            dataset.add_chunk(file, bytes).unwrap();
        }
        dataset
    }
}

fn entry(file: &str, count: usize, bytes: &[u8]) -> ChunkEntry {
    ChunkEntry {
        file: file.to_owned(),
        count,
        bytes: bytes.len(),
        sha256: sha256_hex(bytes),
    }
}

/// Asserts that an error's message has all of `words` in it.
fn assert_says(error: &DataError, words: &[&str]) {
    let message = error.to_string();
    for word in words {
        assert!(
            message.contains(word),
            "{word:?} is not in the message: {message}"
        );
    }
}

/// Offers bad bytes as `train-000.png`: they are refused, and nothing of them is kept.
fn assert_refused(dataset: &mut Dataset, bad: &[u8], words: &[&str]) -> DataError {
    let error = dataset.add_chunk("train-000.png", bad).unwrap_err();
    assert_says(&error, words);
    let needed = dataset.needed_chunks(50, 20).unwrap();
    assert_eq!(needed.len(), 1, "only the refused file is still needed");
    assert_eq!(needed[0].file, "train-000.png");
    assert_says(
        &dataset.train(1).unwrap_err(),
        &["train-000.png", "not loaded"],
    );
    error
}

#[test]
fn chunks_give_back_their_images() {
    let fixture = Fixture::new();
    let mut dataset = Dataset::new(Manifest::parse(&fixture.manifest.to_json().unwrap()).unwrap());
    for (file, bytes) in &fixture.files {
        dataset.add_chunk(file, bytes).unwrap();
    }
    assert_eq!(dataset.train(50).unwrap(), fixture.train);
    assert_eq!(dataset.test(20).unwrap(), fixture.test);
    assert_eq!(dataset.test(20).unwrap().image(3), fixture.test.image(3));
}

#[test]
fn images_are_stacked_top_to_bottom() {
    // Read as a plain PNG: image 2 begins at row 64.
    let images = synthetic(3, 5);
    let bytes = encode_chunk(&images).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes))
        .read_info()
        .unwrap();
    assert_eq!((reader.info().width, reader.info().height), (32, 96));
    let mut rows = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut rows).unwrap();
    assert_eq!(&rows[64 * 96..], images.image(2));
}

#[test]
fn a_prefix_needs_only_its_own_chunks() {
    let fixture = Fixture::new();
    let mut dataset = Dataset::new(fixture.manifest.clone());
    let names = |dataset: &Dataset, train, test| -> Vec<String> {
        let needed = dataset.needed_chunks(train, test).unwrap();
        needed.iter().map(|chunk| chunk.file.clone()).collect()
    };
    assert_eq!(names(&dataset, 1, 1), ["train-000.png", "test-000.png"]);
    assert_eq!(names(&dataset, 20, 20), ["train-000.png", "test-000.png"]);
    assert_eq!(
        names(&dataset, 21, 1),
        ["train-000.png", "train-001.png", "test-000.png"]
    );
    assert_eq!(names(&dataset, 50, 1).len(), 4);

    dataset
        .add_chunk("train-000.png", fixture.bytes("train-000.png"))
        .unwrap();
    assert_eq!(names(&dataset, 20, 1), ["test-000.png"]);
    assert_eq!(dataset.train(20).unwrap().len(), 20);
    assert_says(
        &dataset.train(21).unwrap_err(),
        &["21 train", "train-001.png", "load them"],
    );
    assert_says(&dataset.test(1).unwrap_err(), &["test-000.png"]);
}

#[test]
fn prefixes_nest() {
    let fixture = Fixture::new();
    let mut dataset = Dataset::new(fixture.manifest.clone());
    for (file, bytes) in &fixture.files {
        dataset.add_chunk(file, bytes).unwrap();
    }
    let all = dataset.train(50).unwrap();
    for n in [1, 7, 19, 20, 21, 39, 40, 41, 49] {
        let part = dataset.train(n).unwrap();
        assert_eq!(part.len(), n);
        assert_eq!(part.labels, all.labels[..n]);
        assert_eq!(part.pixels, all.pixels[..n * IMAGE_BYTES]);
    }
}

#[test]
fn asking_for_none_or_too_many_is_an_error() {
    let dataset = Dataset::new(Fixture::new().manifest);
    for (train, test, words) in [
        (0, 1, ["0 train", "1 to 50"]),
        (51, 1, ["51 train", "1 to 50"]),
        (1, 0, ["0 test", "1 to 20"]),
        (1, usize::MAX, ["test", "1 to 20"]),
    ] {
        assert_says(&dataset.needed_chunks(train, test).unwrap_err(), &words);
    }
    assert_says(&dataset.train(0).unwrap_err(), &["1 to 50"]);
    assert_says(&dataset.test(21).unwrap_err(), &["21 test", "1 to 20"]);
}

#[test]
fn a_truncated_chunk_is_refused_and_a_whole_one_then_loads() {
    let fixture = Fixture::new();
    let good = fixture.bytes("train-000.png");
    let mut dataset = fixture.with_first_chunk_described_as(good);
    let (half, length) = (good.len() / 2, good.len().to_string());
    for cut in [0, 1, 8, half, good.len() - 1] {
        let words = ["train-000.png", &length, &cut.to_string(), "Fetch it again"];
        let error = assert_refused(&mut dataset, &good[..cut], &words);
        assert!(matches!(error, DataError::ChunkSize { .. }));
    }
    let longer = [good, &[0]].concat();
    assert_refused(
        &mut dataset,
        &longer,
        &[&length, &(good.len() + 1).to_string()],
    );

    dataset.add_chunk("train-000.png", good).unwrap();
    assert_eq!(dataset.train(50).unwrap(), fixture.train);
}

#[test]
fn an_altered_chunk_is_refused() {
    let fixture = Fixture::new();
    let good = fixture.bytes("train-000.png");
    let mut dataset = fixture.with_first_chunk_described_as(good);
    for place in [0, 20, good.len() / 2, good.len() - 1] {
        let mut bad = good.to_vec();
        bad[place] ^= 1;
        let (expected, found) = (sha256_hex(good), sha256_hex(&bad));
        let error = assert_refused(&mut dataset, &bad, &["train-000.png", &expected, &found]);
        assert!(matches!(error, DataError::ChunkHash { .. }));
    }
    // Once loaded, the same name with other bytes is still refused.
    dataset.add_chunk("train-000.png", good).unwrap();
    let mut bad = good.to_vec();
    bad[100] ^= 1;
    assert!(dataset.add_chunk("train-000.png", &bad).is_err());
    assert_eq!(dataset.train(50).unwrap(), fixture.train);
}

#[test]
fn the_hash_is_sha256() {
    // FIPS 180-4, the example "abc".
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(sha256_hex(b"abc"), expected);
}

#[test]
fn a_file_of_another_name_is_refused() {
    let fixture = Fixture::new();
    let mut dataset = Dataset::new(fixture.manifest.clone());
    for name in ["train-003.png", "", "manifest.json", "../train-000.png"] {
        let error = dataset
            .add_chunk(name, fixture.bytes("train-000.png"))
            .unwrap_err();
        assert_says(
            &error,
            &[name, "train-000.png to train-002.png", "test-000.png"],
        );
    }
    // Another chunk's bytes under a known name: told apart by size or by hash.
    let error = dataset
        .add_chunk("train-000.png", fixture.bytes("train-001.png"))
        .unwrap_err();
    assert_says(&error, &["train-000.png"]);
}

fn png_of(width: u32, height: u32, color: png::ColorType, depth: png::BitDepth) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    if color == png::ColorType::Indexed {
        encoder.set_palette(vec![0, 0, 0, 255, 255, 255]);
    }
    let mut writer = encoder.write_header().unwrap();
    let row = (width as usize * color.samples() * depth as usize).div_ceil(8);
    writer
        .write_image_data(&vec![1; row * height as usize])
        .unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn images_of_another_kind_or_size_are_refused() {
    use png::{BitDepth, ColorType};
    let fixture = Fixture::new();
    let expected = "an 8-bit RGB PNG of 32 x 640 pixels";
    for (bytes, found) in [
        (
            png_of(32, 640, ColorType::Rgba, BitDepth::Eight),
            "8-bit Rgba PNG of 32 x 640",
        ),
        (
            png_of(32, 640, ColorType::Grayscale, BitDepth::Eight),
            "8-bit Grayscale",
        ),
        (
            png_of(32, 640, ColorType::Indexed, BitDepth::Eight),
            "8-bit Indexed",
        ),
        (
            png_of(32, 640, ColorType::Indexed, BitDepth::One),
            "1-bit Indexed",
        ),
        (
            png_of(32, 640, ColorType::Rgb, BitDepth::Sixteen),
            "16-bit Rgb",
        ),
        (png_of(32, 608, ColorType::Rgb, BitDepth::Eight), "32 x 608"),
        (png_of(32, 672, ColorType::Rgb, BitDepth::Eight), "32 x 672"),
        (png_of(31, 640, ColorType::Rgb, BitDepth::Eight), "31 x 640"),
        (png_of(640, 32, ColorType::Rgb, BitDepth::Eight), "640 x 32"),
        (
            b"<!doctype html><title>404</title>".to_vec(),
            "unreadable bytes",
        ),
    ] {
        // Size and hash agree with the manifest: only the image itself is wrong.
        let mut dataset = fixture.with_first_chunk_described_as(&bytes);
        let error = assert_refused(&mut dataset, &bytes, &["train-000.png", expected, found]);
        assert!(matches!(error, DataError::Image { .. }));
    }
}

#[test]
fn a_header_that_claims_a_huge_image_is_refused_unread() {
    let good = encode_chunk(&synthetic(1, 3)).unwrap();
    for (offset, value) in [(16, 1_u32 << 30), (20, 1 << 30), (20, u32::MAX), (20, 0)] {
        let mut bytes = good.clone();
        bytes[offset..offset + 4].copy_from_slice(&value.to_be_bytes());
        // The checksum of the header, so that only its content is wrong.
        let crc = crc32(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&crc.to_be_bytes());
        let error = decode_chunk("train-000.png", &bytes, 1).unwrap_err();
        assert_says(&error, &["train-000.png", "32 x 32 pixels"]);
    }
}

/// CRC-32 as PNG defines it, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 * (crc & 1))
        })
    })
}

#[test]
fn a_png_cut_anywhere_or_flipped_anywhere_never_decodes() {
    let images = synthetic(2, 4);
    let good = encode_chunk(&images).unwrap();
    assert_eq!(decode_chunk("good", &good, 2).unwrap(), images.pixels);
    for cut in 0..good.len() {
        let result = decode_chunk("cut", &good[..cut], 2);
        assert!(
            matches!(result, Err(DataError::Image { .. })),
            "cut at {cut}"
        );
    }
    for place in 0..good.len() {
        let mut bad = good.clone();
        bad[place] ^= 0x10;
        match decode_chunk("flipped", &bad, 2) {
            Err(DataError::Image { .. }) => {}
            Err(other) => panic!("byte {place}: {other}"),
            Ok(_) => panic!("byte {place} of {} may change unnoticed", good.len()),
        }
    }
}

#[test]
fn encoding_gives_the_same_bytes_each_time() {
    let images = synthetic(30, 6);
    assert_eq!(
        encode_chunk(&images).unwrap(),
        encode_chunk(&images).unwrap()
    );
    assert!(encode_chunk(&Images::default()).is_err());
}

#[test]
fn a_manifest_survives_its_text() {
    let manifest = Fixture::new().manifest;
    let text = manifest.to_json().unwrap();
    assert_eq!(Manifest::parse(&text).unwrap(), manifest);
    // The hand-laid text is the JSON that serde would write.
    let by_serde = serde_json::to_value(&manifest).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), by_serde);
    assert_eq!(by_serde["train"]["labels"].as_str().unwrap().len(), 50);
    assert_eq!(
        by_serde["train"]["labels"].as_str().unwrap()[..12],
        *"012345678901"
    );
}

#[test]
fn the_first_images_have_a_hash_that_a_larger_data_set_shares() {
    let Fixture { manifest, .. } = Fixture::new();
    let of = |manifest: &Manifest, train, test| manifest.images_sha256(train, test).unwrap();
    let hash = of(&manifest, 40, 20);
    let mut smaller = manifest.clone();
    smaller.train.count = 40;
    smaller.train.labels.truncate(40);
    smaller.train.indices.truncate(40);
    smaller.train.chunks.truncate(2);
    smaller.check().unwrap();
    assert_eq!(of(&smaller, 40, 20), hash);

    for (train, test) in [(39, 20), (40, 19), (50, 20)] {
        assert_ne!(of(&manifest, train, test), hash);
    }
    let altered = |chunk: fn(&mut Manifest) -> &mut ChunkEntry| {
        let mut other = manifest.clone();
        chunk(&mut other).sha256 = sha256_hex(b"other images");
        of(&other, 40, 20)
    };
    assert_ne!(altered(|m| &mut m.train.chunks[1]), hash);
    assert_ne!(altered(|m| &mut m.test.chunks[0]), hash);
    assert_eq!(altered(|m| &mut m.train.chunks[2]), hash, "not among them");
    let error = manifest.images_sha256(51, 20).unwrap_err();
    assert_says(&error, &["51 train images", "1 to 50"]);
}

#[test]
fn bad_manifests_are_refused_by_name() {
    type Mutation = fn(&mut Value);
    let cases: &[(&str, Mutation, &[&str])] = &[
        (
            "no format",
            |m| drop_key(m, "format"),
            &["\"format\"", "missing"],
        ),
        (
            "foreign format",
            |m| m["format"] = json!("coco"),
            &["\"format\"", "coco"],
        ),
        (
            "later version",
            |m| m["version"] = json!(2),
            &["\"version\" is 2"],
        ),
        ("no name", |m| drop_key(m, "name"), &["`name`"]),
        (
            "empty name",
            |m| m["name"] = json!(" "),
            &["\"name\" is empty"],
        ),
        ("no citation", |m| drop_key(m, "citation"), &["`citation`"]),
        (
            "empty citation",
            |m| m["citation"] = json!(""),
            &["\"citation\" is empty"],
        ),
        (
            "nine classes",
            |m| m["classes"].as_array_mut().unwrap().truncate(9),
            &["classes", "9"],
        ),
        (
            "a class twice",
            |m| m["classes"][3] = json!("dog"),
            &["classes", "dog", "twice"],
        ),
        (
            "a class without a name",
            |m| m["classes"][3] = json!(""),
            &["classes", "empty"],
        ),
        (
            "wide images",
            |m| m["image"]["width"] = json!(64),
            &["\"image\"", "64 x 32"],
        ),
        (
            "gray images",
            |m| m["image"]["channels"] = json!(1),
            &["\"image\"", "1 channels"],
        ),
        ("no train", |m| drop_key(m, "train"), &["`train`"]),
        ("no test", |m| drop_key(m, "test"), &["`test`"]),
        (
            "count 0",
            |m| m["test"]["count"] = json!(0),
            &["\"test.count\" is 0"],
        ),
        (
            "negative count",
            |m| m["train"]["count"] = json!(-50),
            &["-50"],
        ),
        (
            "count as text",
            |m| m["train"]["count"] = json!("50"),
            &["\"50\""],
        ),
        (
            "count over its labels",
            |m| m["train"]["count"] = json!(51),
            &["\"train.labels\"", "50 entries", "51"],
        ),
        (
            "a label short",
            |m| edit_labels(m, "test", |labels| labels.truncate(19)),
            &["\"test.labels\"", "19 entries", "20"],
        ),
        (
            "labels out of turn",
            |m| edit_labels(m, "train", |labels| labels.replace_range(12..13, "9")),
            &["\"train.labels\" has 9 at 12", "balanced"],
        ),
        (
            "a label that is no digit",
            |m| edit_labels(m, "train", |labels| labels.replace_range(4..5, "x")),
            &["\"labels\"", "digit at 4"],
        ),
        (
            "labels as a list",
            |m| m["test"]["labels"] = json!([0, 1]),
            &["string"],
        ),
        (
            "an index short",
            |m| drop(m["train"]["indices"].as_array_mut().unwrap().pop()),
            &["\"train.indices\"", "49 entries"],
        ),
        (
            "an index twice",
            |m| m["train"]["indices"][7] = json!(3),
            &["\"train.indices\" has 3 twice"],
        ),
        (
            "a negative index",
            |m| m["test"]["indices"][0] = json!(-1),
            &["-1"],
        ),
        (
            "no chunks",
            |m| m["train"]["chunks"] = json!([]),
            &["\"train.chunks\"", "0 images"],
        ),
        (
            "a chunk short",
            |m| drop(m["train"]["chunks"].as_array_mut().unwrap().pop()),
            &["\"train.chunks\"", "40 images", "50"],
        ),
        (
            "a chunk that counts too many",
            |m| m["test"]["chunks"][0]["count"] = json!(21),
            &["\"test.chunks\"", "21 images", "20"],
        ),
        (
            "an empty chunk",
            |m| m["train"]["chunks"][1]["count"] = json!(0),
            &["train-001.png", "count", "0"],
        ),
        (
            "a huge chunk",
            |m| m["train"]["chunks"][1]["count"] = json!(4_000_000_000_u32),
            &["train-001.png", "4000000000"],
        ),
        (
            "a chunk of no bytes",
            |m| m["train"]["chunks"][2]["bytes"] = json!(0),
            &["train-002.png", "bytes", "0"],
        ),
        (
            "a chunk of too many bytes",
            |m| m["train"]["chunks"][2]["bytes"] = json!(1_000_000_000),
            &["train-002.png", "1000000000"],
        ),
        (
            "a short hash",
            |m| m["train"]["chunks"][0]["sha256"] = json!("abc"),
            &["train-000.png", "sha256", "abc", "64"],
        ),
        (
            "a hash in capitals",
            |m| m["train"]["chunks"][0]["sha256"] = json!("A".repeat(64)),
            &["train-000.png", "sha256", "lower-case"],
        ),
        (
            "a file elsewhere",
            |m| m["train"]["chunks"][0]["file"] = json!("../train-000.png"),
            &["../train-000.png", "plain names"],
        ),
        (
            "a file that is only an ending",
            |m| m["train"]["chunks"][0]["file"] = json!(".png"),
            &["\".png\"", "plain names"],
        ),
        (
            "a file on another host",
            |m| m["train"]["chunks"][0]["file"] = json!("https://example.org/a.png"),
            &["example.org", "plain names"],
        ),
        (
            "a file of another kind",
            |m| m["test"]["chunks"][0]["file"] = json!("test-000.jpg"),
            &["test-000.jpg"],
        ),
        (
            "a file twice",
            |m| m["test"]["chunks"][0]["file"] = json!("train-000.png"),
            &["train-000.png", "twice"],
        ),
    ];
    let good: Value = serde_json::from_str(&Fixture::new().manifest.to_json().unwrap()).unwrap();
    Manifest::parse(&good.to_string()).expect("the manifest is good before it is changed");
    for (name, mutate, words) in cases {
        let mut bad = good.clone();
        mutate(&mut bad);
        assert_ne!(bad, good, "{name}: the case changes nothing");
        let Err(error) = Manifest::parse(&bad.to_string()) else {
            panic!("{name}: accepted");
        };
        assert!(
            matches!(error, DataError::Manifest { .. }),
            "{name}: {error:?}"
        );
        assert_says(&error, &["manifest.json", "script/data"]);
        assert_says(&error, words);
    }
}

#[test]
fn text_that_is_no_manifest_is_refused() {
    let text = Fixture::new().manifest.to_json().unwrap();
    for bad in ["", "[]", "null", "<!doctype html>", &text[..text.len() / 2]] {
        assert_says(
            &Manifest::parse(bad).unwrap_err(),
            &["manifest.json", "does not parse"],
        );
    }
}

fn drop_key(manifest: &mut Value, key: &str) {
    manifest.as_object_mut().unwrap().remove(key).unwrap();
}

fn edit_labels(manifest: &mut Value, split: &str, edit: fn(&mut String)) {
    let labels = &mut manifest[split]["labels"];
    let mut text = labels.as_str().unwrap().to_owned();
    edit(&mut text);
    *labels = json!(text);
}

#[test]
fn subsets_take_the_classes_in_turn_in_original_order() {
    // Twelve images; class 0 at 2, 5 and 11, class 1 at 0 and 10, the others once or twice.
    let labels = [
        1, 2, 0, 3, 4, 0, 5, 6, 7, 8, 1, 0, 9, 9, 8, 7, 6, 5, 4, 3, 2,
    ];
    let chosen = subset::choose(&labels, 20).unwrap();
    assert_eq!(chosen[..10], [2, 0, 1, 3, 4, 6, 7, 8, 9, 12]);
    assert_eq!(chosen[10..], [5, 10, 20, 19, 18, 17, 16, 15, 14, 13]);
    for n in 1..20 {
        assert_eq!(
            subset::choose(&labels, n).unwrap(),
            chosen[..n],
            "prefix of {n}"
        );
    }
    // Image 20 would be the third of class 0, which is there; image 21 the third of class 1.
    assert_eq!(subset::choose(&labels, 21).unwrap()[20], 11);
    assert_says(
        &subset::choose(&labels, 22).unwrap_err(),
        &["22 images", "automobile"],
    );
    assert!(subset::choose(&labels, 0).is_err());
}

#[test]
fn every_prefix_of_a_subset_is_balanced() {
    // Labels in runs, the order that would be worst for a plain prefix.
    let labels: Vec<u8> = (0..300).map(|i| (i / 30) as u8).collect();
    let images = Images {
        pixels: vec![0; 300 * IMAGE_BYTES],
        labels,
    };
    let chosen = images.select(&subset::choose(&images.labels, 300).unwrap());
    for n in 1..=300 {
        let counts = Images {
            pixels: Vec::new(),
            labels: chosen.labels[..n].to_vec(),
        }
        .class_counts();
        let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
        assert!(most - least <= 1, "{counts:?}");
    }
}

/// The committed files: 2,000 and 1,000 images, or more where someone has made more.
#[test]
fn the_committed_subset_is_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data/cifar10");
    let json = fs::read_to_string(folder.join("manifest.json")).unwrap();
    let manifest = Manifest::parse(&json).unwrap();
    assert_eq!(manifest.name, "CIFAR-10");
    assert!(manifest.citation.contains("Krizhevsky") && manifest.citation.contains("2009"));
    assert_eq!(manifest.classes, CLASSES);
    assert!(manifest.train.count >= 2000 && manifest.test.count >= 1000);
    assert!(manifest.train.indices.iter().all(|&index| index < 50_000));
    assert!(manifest.test.indices.iter().all(|&index| index < 10_000));
    // Where the first labels of CIFAR-10 are 6 9 9 4 1 1 2 7 8 3 and 3 8 8 0 6 6 1 6 3 1, the first
    // images of these classes are at these places.
    for (class, index) in [
        (6, 0),
        (9, 1),
        (4, 3),
        (1, 4),
        (2, 6),
        (7, 7),
        (8, 8),
        (3, 9),
    ] {
        assert_eq!(
            manifest.train.indices[class], index,
            "{} in train",
            CLASSES[class]
        );
    }
    assert_eq!(
        (manifest.train.indices[19], manifest.train.indices[11]),
        (2, 5)
    );
    for (class, index) in [(3, 0), (8, 1), (0, 3), (6, 4), (1, 6)] {
        assert_eq!(
            manifest.test.indices[class], index,
            "{} in test",
            CLASSES[class]
        );
    }

    let mut dataset = Dataset::new(manifest);
    let needed: Vec<String> = dataset
        .needed_chunks(2000, 1000)
        .unwrap()
        .iter()
        .map(|c| c.file.clone())
        .collect();
    let mut total = json.len();
    for file in &needed {
        let bytes = fs::read(folder.join(file)).unwrap();
        total += bytes.len();
        dataset.add_chunk(file, &bytes).unwrap();
    }
    assert!(total <= 8_000_000, "{total} bytes are too many to ship");

    let (train, test) = (dataset.train(2000).unwrap(), dataset.test(1000).unwrap());
    assert_eq!(
        (train.class_counts(), test.class_counts()),
        ([200; 10], [100; 10])
    );
    // The published statistics of the images, within what a subset of 2,000 may differ.
    for channel in 0..3 {
        let values = train
            .pixels
            .iter()
            .skip(channel)
            .step_by(3)
            .map(|&v| f64::from(v) / 255.0);
        let (sum, squares) = values.fold((0.0, 0.0), |(s, q), v| (s + v, q + v * v));
        let n = (train.pixels.len() / 3) as f64;
        let (mean, deviation) = (sum / n, (squares / n - (sum / n).powi(2)).sqrt());
        assert!(
            (mean - f64::from(srfl::data::MEAN[channel])).abs() < 0.01,
            "mean {mean}"
        );
        assert!(
            (deviation - f64::from(srfl::data::STD[channel])).abs() < 0.01,
            "{deviation}"
        );
    }
    let different: BTreeSet<&[u8]> = (0..2000).map(|i| train.image(i)).collect();
    assert_eq!(different.len(), 2000, "no image comes twice");
}
