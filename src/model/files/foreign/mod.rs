//! Networks from PyTorch: the same residual network under other names.
//!
//! Read are the names of torchvision and timm (`conv1`, `layer1.0.bn2`, `layer2.0.downsample.0`,
//! `fc`), of the CIFAR networks that follow them (`shortcut`, `linear`), and this program's own,
//! with or without a wrapper's prefix (`module.`, `_orig_mod.`). A file may hold several networks
//! behind prefixes of their own (`student.`, `teacher.`): then somebody must choose.

mod fit;
mod input;
mod names;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use safetensors::tensor::{Dtype, TensorView};
use safetensors::{SafeTensors, serialize};
use serde::Serialize;

use self::fit::{differences, preset_of};
pub use self::input::InputInside;
use self::input::input_inside;
use self::names::{changes_answers, is_count, list, our_name, prefixes};
use super::{StateDict, TensorEntry, weights};
use crate::data::CLASSES;
use crate::model::{ModelError, Network};

/// Largest file read: a ResNet-18 in double precision has 90 MB.
pub const MOST_BYTES: usize = 100_000_000;

/// Most networks of a file that a message says something of.
const MOST_SAID: usize = 3;

/// A network under another's names.
#[derive(Debug, Clone)]
pub struct Foreign {
    /// The network, by this program's names.
    pub network: Network,
    /// What stood before each name, without the dot; empty where nothing did.
    pub name: String,
    /// The file's name of each, by this program's.
    pub names: BTreeMap<String, String>,
    /// The constants that it normalizes its images with, where the file has them.
    pub input: Option<InputInside>,
    /// Counts in the file, which its answers do not depend on.
    pub left_out: Vec<String>,
    /// Tensors of the file that nothing is known of: its answers may depend on them.
    pub unknown: Vec<String>,
    /// Names of the other networks in the file.
    pub others: Vec<String>,
}

/// A network among others in a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Candidate {
    /// What stands before its tensors' names, without the dot; empty where nothing does.
    pub name: String,
    /// Which network it is.
    pub preset: String,
    /// Values stored.
    pub parameters: usize,
}

/// What a file holds.
#[derive(Debug, Clone)]
pub enum Reading {
    /// One network that can be used, or the one that was asked for.
    One(Box<Foreign>),
    /// Several that can be used: somebody must say which.
    Several(Vec<Candidate>),
}

impl Foreign {
    /// Reads a safetensors file of networks with `classes` outputs; `file` names it in messages,
    /// and `network` is the name of the one to take.
    ///
    /// # Errors
    /// [`ModelError::Foreign`] when there is none, or another network than a [`Preset`]'s: it says
    /// what is missing, what has no place, and of which shape something is.
    pub fn read(
        file: &str,
        bytes: &[u8],
        classes: usize,
        network: Option<&str>,
    ) -> Result<Reading, ModelError> {
        Self::parse(bytes, classes, network).map_err(|reason| ModelError::Foreign {
            file: file.into(),
            reason,
        })
    }

    fn parse(bytes: &[u8], classes: usize, network: Option<&str>) -> Result<Reading, String> {
        if bytes.len() > MOST_BYTES {
            let (megabytes, most) = (bytes.len() / 1_000_000, MOST_BYTES / 1_000_000);
            return Err(format!(
                "it has {megabytes} MB, and at most {most} are read"
            ));
        }
        let archive = SafeTensors::deserialize(bytes).map_err(|error| {
            format!(
                "it is no safetensors file, or was cut off ({error}). Save one with \
                 safetensors.torch.save_file(model.state_dict(), ...)"
            )
        })?;
        // A map by name: the archive's own order changes from one reading to the next.
        let views: BTreeMap<&str, TensorView> = archive.iter().collect();
        let names: Vec<&str> = views.keys().copied().collect();
        let prefixes = prefixes(&names)?;
        if let Some(wanted) = network {
            let at = prefixes.iter().find(|prefix| bare(prefix) == wanted);
            let prefix = at.ok_or_else(|| {
                let known: Vec<&str> = prefixes.iter().map(|prefix| bare(prefix)).collect();
                format!("it has no network \"{wanted}\", but {}", list(&known))
            })?;
            let one = Self::one(&views, prefix, &prefixes, classes)?;
            return Ok(Reading::One(Box::new(one)));
        }
        let (mut usable, mut refused) = (Vec::new(), Vec::new());
        for prefix in &prefixes {
            match Self::one(&views, prefix, &prefixes, classes) {
                Ok(one) => usable.push(one),
                Err(reason) => refused.push((bare(prefix), reason)),
            }
        }
        match (usable.len(), &refused[..]) {
            (1, _) => Ok(Reading::One(Box::new(usable.remove(0)))),
            (0, [(_, reason)]) => Err(reason.clone()),
            (0, _) => {
                let each = refused.iter().take(MOST_SAID);
                let each = each.map(|(name, reason)| format!("{}: {reason}", quoted(name)));
                let each = each.collect::<Vec<_>>().join("; ");
                Err(format!(
                    "it holds {} networks, and none can be used. {each}",
                    refused.len()
                ))
            }
            _ => {
                let all = usable.into_iter().map(|one| Candidate {
                    name: one.name,
                    preset: one.network.preset.name().into(),
                    parameters: one.network.state.parameters(),
                });
                Ok(Reading::Several(all.collect()))
            }
        }
    }

    /// The network behind `prefix`, one of `prefixes`.
    fn one(
        views: &BTreeMap<&str, TensorView>,
        prefix: &str,
        prefixes: &[String],
        classes: usize,
    ) -> Result<Self, String> {
        let mut names = BTreeMap::new();
        let mut tensors = BTreeMap::new();
        let (mut left_out, mut misfits) = (Vec::new(), Vec::new());
        let mut rest: BTreeMap<&str, &TensorView> = BTreeMap::new();
        for (&name, view) in views {
            // The longest prefix: `ema.conv1.weight` is not of the network without one.
            let owners = prefixes.iter().filter(|owner| name.starts_with(*owner));
            let owner = owners.max_by_key(|owner| owner.len());
            let inside = match owner {
                Some(owner) if owner == prefix => &name[prefix.len()..],
                Some(_) => continue,
                None => {
                    match is_count(name) {
                        true => left_out.push(name.to_owned()),
                        false => drop(rest.insert(name, view)),
                    }
                    continue;
                }
            };
            let Some(ours) = our_name(inside) else {
                if is_count(inside) {
                    left_out.push(name.to_owned());
                } else if changes_answers(inside) {
                    misfits.push(name.to_owned());
                } else {
                    rest.insert(name, view);
                }
                continue;
            };
            let entry = TensorEntry {
                shape: view.shape().to_vec(),
                values: weights::values(name, view)?,
            };
            if let Some(other) = names.insert(ours.clone(), name.to_owned()) {
                return Err(format!("{other} and {name} both are {ours} here"));
            }
            tensors.insert(ours, entry);
        }
        let preset = preset_of(&tensors)?;
        let problem = differences(&tensors, &preset.with_classes(classes), &misfits);
        if !problem.is_empty() {
            return Err(format!("it is no {preset} of this program: {problem}"));
        }
        let input = input_inside(&rest);
        let is_constant = |name: &str| {
            let input = input.as_ref();
            input.is_some_and(|input| input.tensors.contains_key(name))
        };
        let unknown = rest.keys().filter(|name| !is_constant(name));
        let unknown = unknown.map(|&name| name.to_owned()).collect();
        let others = prefixes.iter().filter(|other| *other != prefix);
        Ok(Self {
            network: Network {
                input: input
                    .as_ref()
                    .map(|own| own.normalization)
                    .unwrap_or_default(),
                ..Network::new(preset, StateDict::from_tensors(tensors))
            },
            name: bare(prefix).to_owned(),
            names,
            left_out,
            unknown,
            others: others.map(|other| bare(other).to_owned()).collect(),
            input,
        })
    }

    /// A safetensors file of single precision of `state` by the names that this network came with.
    /// What it has that the file had not keeps this program's name; `kept` are tensors of the file
    /// that go with it as they came. The names of classes other than CIFAR-10's are metadata, a list
    /// in JSON.
    pub fn to_safetensors(
        names: &BTreeMap<String, String>,
        kept: &BTreeMap<String, TensorEntry>,
        state: &StateDict,
        classes: &[String],
    ) -> Vec<u8> {
        let network = state.tensors().iter();
        let network = network.map(|(name, entry)| (names.get(name).unwrap_or(name), entry));
        let raw: Vec<(&String, &TensorEntry, Vec<u8>)> = network
            .chain(kept)
            .map(|(name, entry)| {
                let bytes = entry.values.iter().flat_map(|v| v.to_le_bytes()).collect();
                (name, entry, bytes)
            })
            .collect();
        let views = raw.iter().map(|(name, entry, bytes)| {
            let view = TensorView::new(Dtype::F32, entry.shape.clone(), bytes)
                .expect("a tensor has as many bytes as its shape says");
            (name.as_str(), view)
        });
        let metadata = (classes != CLASSES).then(|| {
            let list = serde_json::to_string(classes).expect("names are text");
            HashMap::from([("classes".to_owned(), list)])
        });
        serialize(views, metadata).expect("tensors by distinct names can be written")
    }
}

/// A prefix without its dot.
fn bare(prefix: &str) -> &str {
    prefix.strip_suffix('.').unwrap_or(prefix)
}

/// The name of a network in a file, for a message.
fn quoted(name: &str) -> String {
    match name {
        "" => "the one whose names have no prefix".into(),
        _ => list(&[name]),
    }
}
