//! `srfl schema`: what the engine knows and the page needs, as a JavaScript module.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::output::Force;
use super::print;
use super::setup::all_settings;
use srfl::data::{CHANNELS, CLASSES, MEAN, SIDE, STD};
use srfl::metrics::{METRICS, SHOTS};
use srfl::model::Preset;
use srfl::unlearn::{Choice, Kind, MethodName, RunConfig, Setting};
use srfl::verdict::RELEARN_STEPS;

/// Write the JavaScript module of classes, settings, methods and metrics that the page reads
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// Folder to write schema.js to; without it, the module is printed
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[command(flatten)]
    force: Force,
}

const HEAD: &str = include_str!("schema.head.js");
/// How it begins in every version.
const WRITTEN_BY: &str = "// What the engine knows and the page needs.\n// Written by `srfl schema";

/// The types of the page's settings of a run, and of the engine's configuration.
fn run_types() -> String {
    let mut types = String::new();
    for (name, about) in [
        (
            "RunSettings",
            "The page's settings of a run, as in its address.",
        ),
        ("RunConfig", "The engine's settings of a run."),
    ] {
        let page = name == "RunSettings";
        types += &format!("\n/**\n * {about}\n *\n * @typedef {{object}} {name}\n");
        for setting in all_settings().filter(|setting| page || setting.default.is_none()) {
            let field = if page { setting.url } else { setting.name };
            let field = match setting.default {
                None => field.into(),
                Some(_) => format!("[{field}]"),
            };
            let one_of = |values: &[&str]| {
                let values: Vec<_> = values.iter().map(|value| format!("{value:?}")).collect();
                values.join(" | ")
            };
            let of = |choices: &[Choice]| {
                one_of(
                    &choices
                        .iter()
                        .map(|choice| choice.value)
                        .collect::<Vec<_>>(),
                )
            };
            let kind = match setting.kind {
                Kind::Class => "string".into(),
                Kind::Method if page => "string".into(),
                Kind::Method => one_of(&MethodName::ALL.map(MethodName::name)),
                Kind::Choice { choices } => of(choices),
                Kind::Flag { choices } if page => of(&choices),
                Kind::Flag { .. } => "boolean".into(),
                Kind::Whole { .. } | Kind::Number { .. } => "number".into(),
                Kind::Shifts { .. } | Kind::Images => "number[]".into(),
            };
            types += &format!(" * @property {{{kind}}} {field}\n");
        }
        if !page {
            types += " * @property {Record<string, number>} [options]  the method's own settings that are not as it brings them\n";
        }
        types += " */\n";
    }
    types
}

/// Runs the command.
pub fn run(args: &SchemaArgs) -> Result<()> {
    let module = module()?;
    let Some(folder) = &args.out else {
        print::out(format_args!("{module}"));
        return Ok(());
    };
    let path = folder.join("schema.js");
    // One that this command wrote is what it is there to replace.
    let ours = fs::read_to_string(&path).is_ok_and(|text| text.starts_with(WRITTEN_BY));
    let output = args.force.or(ours).output(&path, module.len())?;
    output.write(module)
}

fn stages() -> Map<String, Value> {
    Preset::all()
        .map(|preset| (preset.name().into(), preset.config().blocks.len().into()))
        .collect()
}

fn module() -> Result<String> {
    let settings: Vec<Value> = all_settings().map(setting).collect::<Result<_>>()?;
    let image = format!(
        "{{ side: {SIDE}, channels: {CHANNELS}, mean: {}, std: {} }}",
        serde_json::to_string(&MEAN)?,
        serde_json::to_string(&STD)?
    );
    let methods = MethodName::ALL.map(MethodName::info);
    let constant = |about: &str, name: &str, value: &str| {
        format!("\n/** {about} */\nexport const {name} = {value};\n")
    };
    Ok([
        HEAD.into(),
        run_types(),
        constant(
            "The classes of CIFAR-10, in the order of the network's logits.",
            "CLASSES",
            &format!("Object.freeze({})", pretty(&CLASSES)?),
        ),
        constant(
            "An image, and the mean and deviation of each channel by which networks see it.",
            "IMAGE",
            &image,
        ),
        constant(
            "The stages of the networks known by name. @type {Readonly<Record<string, number>>}",
            "STAGES",
            &format!("Object.freeze({})", pretty(&stages())?),
        ),
        constant(
            "Most steps in which a network may relearn the class.",
            "RELEARN_STEPS",
            &RELEARN_STEPS.to_string(),
        ),
        constant(
            "How many examples prototypical relearning shows, one count after the other.",
            "SHOTS",
            &format!("Object.freeze({})", serde_json::to_string(&SHOTS)?),
        ),
        constant(
            "The page's settings by which the published code of the note's author differs from its pseudo code.",
            "AUTHOR",
            &format!("Object.freeze({})", pretty(&authors()?)?),
        ),
        constant(
            "@type {readonly Setting[]}",
            "SETTINGS",
            &pretty(&settings)?,
        ),
        constant("@type {readonly Method[]}", "METHODS", &pretty(&methods)?),
        constant("@type {readonly Metric[]}", "METRICS", &pretty(&METRICS)?),
    ]
    .concat())
}

/// The author's settings, by the page's names and in its words.
fn authors() -> Result<Map<String, Value>> {
    let config = serde_json::to_value(RunConfig::authors())?;
    let settings = RunConfig::SETTINGS.into_iter();
    let decided = settings.filter(|setting| RunConfig::AUTHORS.contains(&setting.name));
    let pairs = decided.map(|setting| {
        let value = match (setting.kind, &config[setting.name]) {
            (Kind::Flag { choices: [off, on] }, on_or_off) => {
                let choice = if *on_or_off == true { on } else { off };
                choice.value.into()
            }
            (_, value) => value.clone(),
        };
        (setting.url.to_string(), value)
    });
    Ok(pairs.collect())
}

fn pretty(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)?)
}

/// A setting as the page reads it: a flag and a method are choices there.
fn setting(setting: Setting) -> Result<Value> {
    let mut value = serde_json::to_value(setting)?;
    value["own"] = setting.default.is_some().into();
    if setting.default.is_none() {
        value["default"] = serde_json::to_value(RunConfig::default())?[setting.name].take();
    }
    match setting.kind {
        Kind::Method => {
            let all = MethodName::ALL.map(MethodName::info);
            let all = all.map(|info| json!({"value": info.name, "label": info.label}));
            (value["kind"], value["choices"]) = ("choice".into(), all.to_vec().into());
        }
        Kind::Flag { choices } => {
            let [off, on] = &choices;
            let default = if value["default"] == true { on } else { off };
            (value["kind"], value["default"]) = ("choice".into(), default.value.into());
            for (index, json) in [false, true].into_iter().enumerate() {
                value["choices"][index]["json"] = json.into();
            }
        }
        _ => {}
    }
    Ok(value)
}
