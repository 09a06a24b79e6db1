//! A data set whose files arrive one by one.

use std::collections::BTreeMap;

use super::manifest::{ChunkEntry, Manifest, Split, SplitManifest};
use super::{DataError, IMAGE_BYTES, Images, decode_chunk, sha256_hex};

/// A manifest and those of its chunks that have been loaded.
///
/// A chunk is either loaded and known to be the one the manifest describes, or not loaded: a call
/// that fails changes nothing.
#[derive(Debug, Clone)]
pub struct Dataset {
    manifest: Manifest,
    /// Decoded pixels by file name, `[count, 32, 32, 3]` each.
    loaded: BTreeMap<String, Vec<u8>>,
}

impl Dataset {
    /// A data set with no chunk loaded yet. `manifest` comes from [`Manifest::parse`].
    pub fn new(manifest: Manifest) -> Self {
        Self {
            manifest,
            loaded: BTreeMap::new(),
        }
    }

    /// What this data set holds.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The chunks to load before the first `train` and `test` images can be had, in order; those
    /// loaded already are left out.
    ///
    /// # Errors
    /// [`DataError::Count`] when a number is 0 or more than the data set has.
    pub fn needed_chunks(&self, train: usize, test: usize) -> Result<Vec<&ChunkEntry>, DataError> {
        let mut needed = self.missing(Split::Train, train)?;
        needed.extend(self.missing(Split::Test, test)?);
        Ok(needed)
    }

    /// Loads one chunk, given the bytes of its file. Loading it again changes nothing.
    ///
    /// # Errors
    /// [`DataError::UnknownChunk`], [`ChunkSize`](DataError::ChunkSize),
    /// [`ChunkHash`](DataError::ChunkHash) or [`Image`](DataError::Image): each names the file,
    /// what was expected and what came.
    pub fn add_chunk(&mut self, file: &str, bytes: &[u8]) -> Result<(), DataError> {
        let name = file.to_owned();
        let Some(entry) = self.manifest.chunks().find(|chunk| chunk.file == file) else {
            let Manifest { train, test, .. } = &self.manifest;
            let known = format!("{} and {}", span(train), span(test));
            return Err(DataError::UnknownChunk { file: name, known });
        };
        if bytes.len() != entry.bytes {
            return Err(DataError::ChunkSize {
                file: name,
                expected: entry.bytes,
                found: bytes.len(),
            });
        }
        let found = sha256_hex(bytes);
        if found != entry.sha256 {
            return Err(DataError::ChunkHash {
                file: name,
                expected: entry.sha256.clone(),
                found,
            });
        }
        if !self.loaded.contains_key(file) {
            let pixels = decode_chunk(file, bytes, entry.count)?;
            self.loaded.insert(name, pixels);
        }
        Ok(())
    }

    /// The first `n` images to train on.
    ///
    /// # Errors
    /// [`DataError::Count`] when `n` is 0 or more than there are; [`DataError::NotLoaded`], naming
    /// the files, when a chunk they are in is not loaded.
    pub fn train(&self, n: usize) -> Result<Images, DataError> {
        self.prefix(Split::Train, n)
    }

    /// The first `n` held-out images.
    ///
    /// # Errors
    /// As [`train`](Self::train).
    pub fn test(&self, n: usize) -> Result<Images, DataError> {
        self.prefix(Split::Test, n)
    }

    fn prefix(&self, split: Split, n: usize) -> Result<Images, DataError> {
        let missing = self.missing(split, n)?;
        if !missing.is_empty() {
            let files: Vec<&str> = missing.iter().map(|chunk| chunk.file.as_str()).collect();
            return Err(DataError::NotLoaded {
                split,
                asked: n,
                files: files.join(", "),
            });
        }
        let manifest = self.manifest.split(split);
        let mut pixels = Vec::with_capacity(n * IMAGE_BYTES);
        for chunk in manifest.chunks_of(n) {
            let rest = n * IMAGE_BYTES - pixels.len();
            let chunk = &self.loaded[&chunk.file];
            pixels.extend_from_slice(&chunk[..rest.min(chunk.len())]);
        }
        Ok(Images {
            pixels,
            labels: manifest.labels[..n].to_vec(),
        })
    }

    /// The chunks of the first `n` images that are not loaded.
    fn missing(&self, split: Split, n: usize) -> Result<Vec<&ChunkEntry>, DataError> {
        let manifest = self.manifest.split(split);
        split.check_count(n, manifest.count)?;
        let is_missing = |chunk: &&ChunkEntry| !self.loaded.contains_key(&chunk.file);
        let chunks = manifest.chunks_of(n).iter();
        Ok(chunks.filter(is_missing).collect())
    }
}

/// The first and last file of a split, in words.
fn span(split: &SplitManifest) -> String {
    match split.chunks.as_slice() {
        [] => "no files".to_owned(),
        [only] => only.file.clone(),
        [first, .., last] => format!("{} to {}", first.file, last.file),
    }
}
