//! Every kernel's text, translated to the languages of the drivers without a GPU.

use std::collections::BTreeSet;
use std::path::Path;

use naga::back::{hlsl, msl, spv};
use naga::proc::BoundsCheckPolicies;
use naga::valid::{Capabilities, ValidationFlags, Validator};

use crate::kernels::testing::{LINES, SIDE, layers};
use crate::kernels::{adam, convolution, loss, normalization, pixels, pool};

/// All texts that a run of any network can launch.
fn texts() -> BTreeSet<String> {
    let layers = layers();
    let mut texts = [convolution::texts(&layers), normalization::texts(&layers)].concat();
    for layer in layers {
        let [_, _, height, width] = layer.output_shape(1);
        texts.extend(pool::texts([height, width]));
    }
    for classes in [2, 10, 100] {
        texts.extend(loss::texts(classes));
    }
    texts.extend([adam::text(), pixels::text(&LINES, SIDE)]);
    texts.into_iter().collect()
}

/// Validates a text as WebGPU does, and translates it as wgpu does for Vulkan, Metal and DirectX.
fn translate(text: &str) -> Result<(), String> {
    let said = |error: &dyn std::fmt::Debug| format!("{error:?}");
    let module = naga::front::wgsl::parse_str(text).map_err(|error| said(&error))?;
    let mut validator = Validator::new(ValidationFlags::all(), Capabilities::empty());
    let info = validator.validate(&module).map_err(|error| said(&error))?;
    let options = spv::Options::default();
    spv::write_vec(&module, &info, &options, None).map_err(|error| said(&error))?;
    let options = msl::Options {
        fake_missing_bindings: true,
        bounds_check_policies: BoundsCheckPolicies::default(),
        ..msl::Options::default()
    };
    let pipeline = msl::PipelineOptions::default();
    let metal = msl::write_string(&module, &info, &options, &pipeline);
    let (metal, _) = metal.map_err(|error| said(&error))?;
    let (options, pipeline) = (hlsl::Options::default(), hlsl::PipelineOptions::default());
    let mut direct = String::new();
    let mut writer = hlsl::Writer::new(&mut direct, &options, &pipeline);
    let written = writer.write(&module, &info, None);
    written.map_err(|error| said(&error))?;
    match metal.contains("kernel void") && direct.contains("numthreads") {
        true => Ok(()),
        false => Err("a translation has no kernel".into()),
    }
}

#[test]
fn every_driver_gets_a_text_that_compiles() {
    let texts = texts();
    assert!(texts.len() > 100, "{} texts", texts.len());
    for text in texts {
        if let Err(error) = translate(&text) {
            panic!("{error}\n{text}");
        }
    }
}

/// Those that Burn generates, as a run in a browser compiled them: `tests/browser/shaders.mjs`.
#[test]
fn burns_kernels_compile_for_every_driver() {
    let all = include_str!("../../../tests/shaders/burn.wgsl");
    let texts: Vec<&str> = all.split("// ----\n").collect();
    assert!(texts.len() > 100, "{} texts", texts.len());
    for text in texts {
        if let Err(error) = translate(text) {
            panic!("{error}\n{text}");
        }
    }
}

#[test]
fn a_broken_text_is_caught() {
    let text = adam::text();
    assert_eq!(translate(&text), Ok(()));
    for (good, bad) in [
        // A name that is not there, a type that does not fit, a word of the language, a brace.
        ("gradient[id]", "gradients[id]"),
        ("moment_1[id] *", "vec2<f32>(moment_1[id]) *"),
        ("let first", "let target"),
        ("fn run(id: u32, lane: u32) {", "fn run(id: u32, lane: u32)"),
    ] {
        let broken = text.replace(good, bad);
        assert_ne!(broken, text, "{good} is not in it");
        assert!(translate(&broken).is_err(), "{bad} passed");
    }
}

/// A kernel without a text in [`texts`] would be one nobody translated.
#[test]
fn no_kernel_is_left_out() {
    fn collect(folder: &Path, names: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, names);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let lines = text
                    .lines()
                    .filter_map(|line| line.trim().strip_suffix(" {"));
                let found = lines.filter_map(|line| line.rsplit_once("Kernel for "));
                names.extend(found.map(|(_, name)| name.to_owned()));
            }
        }
    }
    let mut names = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/kernels"),
        &mut names,
    );
    names.sort_unstable();
    // Refused is a test's.
    let known = [
        "Columns",
        "Losses",
        "Means",
        "Normalizing",
        "Refused",
        "Select",
        "Sum",
        "Tile",
        "Update",
    ];
    assert_eq!(
        names, known,
        "add a new kernel's texts to this test, then its name"
    );
}
