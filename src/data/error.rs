//! What can go wrong with data, each in a sentence that says what to do.

#[cfg(feature = "cli")]
use std::path::Path;

use thiserror::Error;

use super::Split;

/// What can be wrong with a data set, its files or its source.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
pub enum DataError {
    /// The manifest is not one, contradicts itself, or describes what this program cannot use: what
    /// is wrong, naming the field.
    #[error("the data set's manifest.json cannot be used: {0}. Make it again with script/data")]
    Manifest(String),
    /// A file was offered that the manifest does not name.
    #[error("{file} is not a file of this data set: its manifest names {known}")]
    UnknownChunk {
        /// The file offered.
        file: String,
        /// The first and last file of each split.
        known: String,
    },
    /// A chunk's length is not the one in the manifest.
    #[error(
        "{file} has {found} bytes where {expected} were expected: it was cut off or is \
         another file. Fetch it again; if that does not help, make the data again with script/data"
    )]
    ChunkSize {
        /// The chunk.
        file: String,
        /// Bytes by the manifest.
        expected: usize,
        /// Bytes that came.
        found: usize,
    },
    /// A chunk's bytes are not the ones the manifest was made for.
    #[error(
        "{file} was altered: expected SHA-256 {expected}, got {found}. Fetch it again; if that \
         does not help, make the data again with script/data"
    )]
    ChunkHash {
        /// The chunk.
        file: String,
        /// SHA-256 by the manifest.
        expected: String,
        /// SHA-256 of what came.
        found: String,
    },
    /// A file is the expected one by its hash or name, but not the image it should be.
    #[error(
        "{file} is not the image it should be: expected {expected}, got {found}. Fetch or make it \
         again"
    )]
    Image {
        /// The file.
        file: String,
        /// Kind and size it should have.
        expected: String,
        /// What it is, or what stopped its decoding.
        found: String,
    },
    /// More images were asked for than there are, or none.
    #[error("{asked} {split} images were asked for: choose from 1 to {available}")]
    Count {
        /// Of which list.
        split: Split,
        /// Images asked for.
        asked: usize,
        /// Images in the data set.
        available: usize,
    },
    /// Images were asked for whose chunks have not been loaded.
    #[error("the first {asked} {split} images need {files}, not loaded yet: load them first")]
    NotLoaded {
        /// Of which list.
        split: Split,
        /// Images asked for.
        asked: usize,
        /// The files to load.
        files: String,
    },
    /// The user's own images cannot be used.
    #[error("these {split} images of your own cannot be used: {reason}. Choose others")]
    Custom {
        /// Which of the two lists.
        split: Split,
        /// What is wrong with it.
        reason: String,
    },
    /// The class names of the user's images cannot be used.
    #[error("the classes of these images cannot be used: {reason}. Rename them")]
    ClassNames {
        /// What is wrong with them.
        reason: String,
    },
    /// A subset was asked for that cannot be chosen or laid out: what is wrong with the request.
    #[error("cannot choose these images: {0}")]
    Subset(String),
    /// The original data set cannot be read from where it was looked for.
    #[error("cannot read CIFAR-10 from {path}: {reason}")]
    Source {
        /// The folder, archive or file.
        path: String,
        /// What is wrong and what to do.
        reason: String,
    },
    /// A file or folder cannot be read or written.
    #[error("cannot {action} {path}: {reason}")]
    Io {
        /// What was tried: "read", "write", "rename" …
        action: &'static str,
        /// The file or folder.
        path: String,
        /// The operating system's reason.
        reason: String,
    },
}

#[cfg(feature = "cli")]
impl DataError {
    /// What failed to be done to a file or folder; for `map_err`.
    pub(super) fn io(action: &'static str, path: &Path) -> impl Fn(std::io::Error) -> Self {
        move |error| DataError::Io {
            action,
            path: path.display().to_string(),
            reason: error.to_string(),
        }
    }
}
