//! A data set in a folder: writing the page's files and reading them back.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::manifest::{ChunkEntry, Manifest, Split, SplitManifest};
use super::{DataError, Dataset, Images, encode_chunk, sha256_hex, subset};

/// Name of the file that describes the others.
pub const MANIFEST: &str = "manifest.json";

/// How many images to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Images to train on: a multiple of 10, so that all classes are equally frequent.
    pub train: usize,
    /// Held-out images: a multiple of 10.
    pub test: usize,
    /// Images in one file, at most 10,000.
    pub chunk: usize,
}

impl Layout {
    /// Number of files of images.
    pub fn chunks(&self) -> usize {
        self.train.div_ceil(self.chunk) + self.test.div_ceil(self.chunk)
    }

    fn check(&self, train: &Images, test: &Images) -> Result<(), DataError> {
        let classes = super::CLASSES.len();
        for (what, asked, available) in [
            (Split::Train, self.train, train.len()),
            (Split::Test, self.test, test.len()),
        ] {
            if asked == 0 || asked > available || !asked.is_multiple_of(classes) {
                return Err(DataError::Subset(format!(
                    "{asked} {what} images: choose a multiple of {classes} from {classes} to \
                     {available}"
                )));
            }
        }
        match self.chunk {
            1..=10_000 => Ok(()),
            chunk => Err(DataError::Subset(format!(
                "{chunk} images in a file: choose from 1 to 10,000"
            ))),
        }
    }
}

/// Writes balanced subsets of `train` and `test` to `folder` and returns their manifest.
///
/// The same images and layout give the same bytes. Each file is written under another name and then
/// renamed, and the manifest comes last, so that a folder is never half-written under its final
/// names. Chunks of a former, larger set are removed. `progress` is called with the number of chunks
/// written so far, [`Layout::chunks`] times.
///
/// # Errors
/// [`DataError::Subset`] when the layout asks for what there is not; [`DataError::Io`].
pub fn write(
    folder: &Path,
    train: &Images,
    test: &Images,
    layout: Layout,
    mut progress: impl FnMut(usize),
) -> Result<Manifest, DataError> {
    layout.check(train, test)?;
    fs::create_dir_all(folder).map_err(DataError::io("create the folder", folder))?;
    let mut written = 0;
    let mut write_split = |split: Split, all: &Images, count: usize| {
        let indices = subset::choose(&all.labels, count)?;
        let mut chunks = Vec::new();
        for (number, part) in indices.chunks(layout.chunk).enumerate() {
            let bytes = encode_chunk(&all.select(part))?;
            let file = format!("{split}-{number:03}.png");
            replace(&folder.join(&file), &bytes)?;
            chunks.push(ChunkEntry {
                file,
                count: part.len(),
                bytes: bytes.len(),
                sha256: sha256_hex(&bytes),
            });
            written += 1;
            progress(written);
        }
        let label = |&index: &u32| all.labels[index as usize];
        Ok(SplitManifest {
            count,
            labels: indices.iter().map(label).collect(),
            indices,
            chunks,
        })
    };
    let train = write_split(Split::Train, train, layout.train)?;
    let test = write_split(Split::Test, test, layout.test)?;
    let manifest = Manifest::cifar10(train, test);
    replace(&folder.join(MANIFEST), manifest.to_json()?.as_bytes())?;
    remove_stale(folder, &manifest)?;
    Ok(manifest)
}

/// Reads a folder's manifest and all the chunks that the first `train` and `test` images are in.
///
/// # Errors
/// [`DataError::Io`] when a file is missing, and those of [`Manifest::parse`],
/// [`Dataset::needed_chunks`] and [`Dataset::add_chunk`].
pub fn read(folder: &Path, train: usize, test: usize) -> Result<Dataset, DataError> {
    let mut dataset = open(folder)?;
    let needed = dataset.needed_chunks(train, test)?.into_iter();
    for ChunkEntry { file, .. } in needed.cloned().collect::<Vec<_>>() {
        let path = folder.join(&file);
        let bytes = fs::read(&path).map_err(DataError::io("read", &path))?;
        dataset.add_chunk(&file, &bytes)?;
    }
    Ok(dataset)
}

/// Reads a folder's manifest; no chunk is loaded.
///
/// # Errors
/// [`DataError::Io`] when it is missing, [`DataError::Manifest`] when it cannot be used.
pub fn open(folder: &Path) -> Result<Dataset, DataError> {
    let path = folder.join(MANIFEST);
    let json = fs::read_to_string(&path).map_err(DataError::io("read", &path))?;
    Ok(Dataset::new(Manifest::parse(&json)?))
}

/// Puts `bytes` at `path` in one step: a reader finds the old file or the whole new one.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), DataError> {
    let partial = path.with_extension("part");
    fs::write(&partial, bytes).map_err(DataError::io("write", &partial))?;
    fs::rename(&partial, path).map_err(DataError::io("rename a file to", path))
}

/// Removes what a former call wrote and this one did not: chunks, and files cut off in writing.
fn remove_stale(folder: &Path, manifest: &Manifest) -> Result<(), DataError> {
    let current: BTreeSet<&str> = manifest.chunks().map(|chunk| &chunk.file[..]).collect();
    let failed = DataError::io("list", folder);
    for entry in fs::read_dir(folder).map_err(&failed)? {
        let path = entry.map_err(&failed)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if is_ours(name) && !current.contains(name) {
            fs::remove_file(&path).map_err(DataError::io("remove", &path))?;
        }
    }
    Ok(())
}

/// Whether a name is one that [`write`] gives to chunks, finished or not.
fn is_ours(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else {
        return false;
    };
    let number = stem
        .strip_prefix("train-")
        .or_else(|| stem.strip_prefix("test-"));
    matches!(extension, "png" | "part")
        && number.is_some_and(|n| n.len() >= 3 && n.bytes().all(|b| b.is_ascii_digit()))
}
