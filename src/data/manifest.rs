//! The description of a data set: counts, labels, and the files with their checksums.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{CHANNELS, CLASSES, DataError, IMAGE_BYTES, SIDE, sha256_hex};

const FORMAT: &str = "srfl-dataset";
const VERSION: u32 = 1;

/// Most images a chunk may hold: what decoding it may take in memory is bounded by this.
const MAX_CHUNK_IMAGES: usize = 10_000;

/// One of the two lists of images of a data set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// Images to train on.
    Train,
    /// Images held out.
    Test,
}

impl Split {
    /// "train" or "test".
    pub fn name(self) -> &'static str {
        match self {
            Split::Train => "train",
            Split::Test => "test",
        }
    }

    /// Whether `asked` images can be taken of `available` ones.
    pub(super) fn check_count(self, asked: usize, available: usize) -> Result<(), DataError> {
        match (1..=available).contains(&asked) {
            true => Ok(()),
            false => Err(DataError::Count {
                split: self.name(),
                asked,
                available,
            }),
        }
    }
}

impl fmt::Display for Split {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a data set holds and in which files: the content of `manifest.json`.
///
/// One from [`parse`](Self::parse) has been checked; [`check`](Self::check) checks one made
/// otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always `"srfl-dataset"`.
    pub format: String,
    /// Version of the format: 1.
    pub version: u32,
    /// The data set's name.
    pub name: String,
    /// The paper to cite for it.
    pub citation: String,
    /// Class names by label: ten different ones.
    pub classes: Vec<String>,
    /// Extents of an image.
    pub image: ImageShape,
    /// Images to train on.
    pub train: SplitManifest,
    /// Images held out.
    pub test: SplitManifest,
}

/// Extents of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageShape {
    /// Pixels in a row: 32.
    pub width: usize,
    /// Rows: 32.
    pub height: usize,
    /// Color channels, red, green and blue: 3.
    pub channels: usize,
}

impl ImageShape {
    /// The one shape this program knows: 32 x 32 RGB.
    pub const CIFAR: ImageShape = ImageShape {
        width: SIDE,
        height: SIDE,
        channels: CHANNELS,
    };
}

/// The images of one split and the files they are in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SplitManifest {
    /// Number of images.
    pub count: usize,
    /// One class per image, `0..10`; in JSON a string of digits. Image `k` has class `k % 10`.
    #[serde(with = "digits")]
    pub labels: Vec<u8>,
    /// Positions of the images in the original data set.
    pub indices: Vec<u32>,
    /// The files, in the order of their images.
    pub chunks: Vec<ChunkEntry>,
}

/// One file of a data set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ChunkEntry {
    /// Its name, in the manifest's folder.
    pub file: String,
    /// Number of images in it.
    pub count: usize,
    /// Its length in bytes.
    pub bytes: usize,
    /// SHA-256 of its bytes: 64 lower-case hexadecimal digits.
    pub sha256: String,
}

impl Manifest {
    /// A CIFAR-10 manifest of the given splits, not yet checked.
    pub fn cifar10(train: SplitManifest, test: SplitManifest) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            name: "CIFAR-10".to_owned(),
            citation: super::CITATION.to_owned(),
            classes: CLASSES.map(str::to_owned).to_vec(),
            image: ImageShape::CIFAR,
            train,
            test,
        }
    }

    /// Reads and checks the text of a `manifest.json`.
    ///
    /// # Errors
    /// [`DataError::Manifest`], naming the field that is missing, wrong, or contradicts another.
    pub fn parse(json: &str) -> Result<Manifest, DataError> {
        /// Read first, so that a foreign file or a later version is called that.
        #[derive(Deserialize)]
        struct Header {
            format: Option<String>,
            version: Option<u32>,
        }

        let not_json = |error: serde_json::Error| wrong(format!("it does not parse: {error}"));
        let header: Header = serde_json::from_str(json).map_err(not_json)?;
        check_format(
            header.format.as_deref().unwrap_or("missing"),
            header.version.unwrap_or(0),
        )?;
        let manifest: Manifest = serde_json::from_str(json).map_err(not_json)?;
        manifest.check()?;
        Ok(manifest)
    }

    /// The text of a `manifest.json`, the same for the same manifest: one line per field, and the
    /// long lists one line each.
    ///
    /// # Errors
    /// [`DataError::Manifest`] as for [`check`](Self::check).
    pub fn to_json(&self) -> Result<String, DataError> {
        self.check()?;
        Ok(format!(
            "{{\n  \"format\": {},\n  \"version\": {},\n  \"name\": {},\n  \"citation\": {},\n  \
             \"classes\": {},\n  \"image\": {},\n  \"train\": {},\n  \"test\": {}\n}}\n",
            line(&self.format)?,
            self.version,
            line(&self.name)?,
            line(&self.citation)?,
            line(&self.classes)?,
            line(&self.image)?,
            self.train.to_json()?,
            self.test.to_json()?
        ))
    }

    /// Checks that every field is usable and none contradicts another.
    ///
    /// # Errors
    /// [`DataError::Manifest`], naming the field.
    pub fn check(&self) -> Result<(), DataError> {
        check_format(&self.format, self.version)?;
        for (field, text) in [("name", &self.name), ("citation", &self.citation)] {
            if text.trim().is_empty() {
                return Err(wrong(format!("\"{field}\" is empty")));
            }
        }
        self.check_classes()?;
        if self.image != ImageShape::CIFAR {
            let ImageShape {
                width,
                height,
                channels,
            } = self.image;
            return Err(wrong(format!(
                "\"image\" is {width} x {height} with {channels} channels, and only 32 x 32 with 3 \
                 is supported"
            )));
        }
        let mut files = BTreeSet::new();
        for split in [Split::Train, Split::Test] {
            self.split(split).check(split)?;
            for chunk in &self.split(split).chunks {
                if !files.insert(&chunk.file) {
                    return Err(wrong(format!("the file {} is listed twice", chunk.file)));
                }
            }
        }
        Ok(())
    }

    /// One of the two splits.
    pub fn split(&self, split: Split) -> &SplitManifest {
        match split {
            Split::Train => &self.train,
            Split::Test => &self.test,
        }
    }

    /// What tells the first `train` and `test` images from any others: a SHA-256, in hexadecimal,
    /// of the hashes of the files that they are in. A larger data set that begins with the same
    /// files has the same.
    ///
    /// # Errors
    /// [`DataError::Count`] when there are not so many.
    pub fn images_sha256(&self, train: usize, test: usize) -> Result<String, DataError> {
        let mut text = String::new();
        for (split, asked) in [(Split::Train, train), (Split::Test, test)] {
            let images = self.split(split);
            split.check_count(asked, images.count)?;
            text += &format!("{split} {asked}\n");
            for chunk in images.chunks_of(asked) {
                text += &format!("{} {}\n", chunk.count, chunk.sha256);
            }
        }
        Ok(sha256_hex(text.as_bytes()))
    }

    fn check_classes(&self) -> Result<(), DataError> {
        if self.classes.len() != CLASSES.len() {
            let (found, expected) = (self.classes.len(), CLASSES.len());
            return Err(wrong(format!(
                "\"classes\" has {found} names, not {expected}"
            )));
        }
        let mut seen = BTreeSet::new();
        for class in &self.classes {
            if class.trim().is_empty() {
                return Err(wrong("\"classes\" has an empty name".to_owned()));
            }
            if !seen.insert(class) {
                return Err(wrong(format!("\"classes\" names \"{class}\" twice")));
            }
        }
        Ok(())
    }
}

impl SplitManifest {
    /// The chunks of the first `n` images.
    pub(crate) fn chunks_of(&self, n: usize) -> &[ChunkEntry] {
        let mut before = 0;
        let end = self.chunks.iter().take_while(|chunk| {
            let needed = before < n;
            before += chunk.count;
            needed
        });
        &self.chunks[..end.count()]
    }

    fn to_json(&self) -> Result<String, DataError> {
        let chunks: Vec<String> = self.chunks.iter().map(line).collect::<Result<_, _>>()?;
        Ok(format!(
            "{{\n    \"count\": {},\n    \"labels\": \"{}\",\n    \"indices\": {},\n    \"chunks\": \
             [\n      {}\n    ]\n  }}",
            self.count,
            digits::to_string(&self.labels),
            line(&self.indices)?,
            chunks.join(",\n      ")
        ))
    }

    fn check(&self, split: Split) -> Result<(), DataError> {
        if self.count == 0 {
            return Err(wrong(format!(
                "\"{split}.count\" is 0: there are no images"
            )));
        }
        for (field, length) in [
            ("labels", self.labels.len()),
            ("indices", self.indices.len()),
        ] {
            if length != self.count {
                let count = self.count;
                return Err(wrong(format!(
                    "\"{split}.{field}\" has {length} entries, but \"{split}.count\" is {count}"
                )));
            }
        }
        for (k, &label) in self.labels.iter().enumerate() {
            let class = k % CLASSES.len();
            if usize::from(label) != class {
                return Err(wrong(format!(
                    "\"{split}.labels\" has {label} at {k}, where classes in turn would have \
                     {class}: its prefixes are not balanced"
                )));
            }
        }
        let mut seen = BTreeSet::new();
        if let Some(index) = self.indices.iter().find(|&&index| !seen.insert(index)) {
            return Err(wrong(format!("\"{split}.indices\" has {index} twice")));
        }
        for chunk in &self.chunks {
            chunk.check(split)?;
        }
        // Saturating: the counts come from a file and are bounded, but their number is not.
        let total = self
            .chunks
            .iter()
            .fold(0_usize, |sum, chunk| sum.saturating_add(chunk.count));
        if total != self.count {
            let count = self.count;
            return Err(wrong(format!(
                "the files in \"{split}.chunks\" have {total} images, but \"{split}.count\" is \
                 {count}"
            )));
        }
        Ok(())
    }
}

impl ChunkEntry {
    fn check(&self, split: Split) -> Result<(), DataError> {
        let Self {
            file,
            count,
            bytes,
            sha256,
        } = self;
        // A name is joined to a folder or an address: it must not lead anywhere else.
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if !file.ends_with(".png") || file.starts_with('.') || !file.chars().all(plain) {
            return Err(wrong(format!(
                "\"{split}.chunks\" names a file {file:?}: only plain names such as train-000.png \
                 are allowed"
            )));
        }
        if *count == 0 || *count > MAX_CHUNK_IMAGES {
            return Err(wrong(format!(
                "\"count\" of {file} is {count}, not from 1 to {MAX_CHUNK_IMAGES}"
            )));
        }
        // Stored without any compression an image takes its pixels and 32 filter bytes.
        let most = count * (IMAGE_BYTES + 64) + 1024;
        if *bytes == 0 || *bytes > most {
            return Err(wrong(format!(
                "\"bytes\" of {file} is {bytes}, not from 1 to {most} as {count} images can have"
            )));
        }
        let hex = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
        if sha256.len() != 64 || !sha256.bytes().all(hex) {
            return Err(wrong(format!(
                "\"sha256\" of {file} is {sha256:?}, not 64 lower-case hexadecimal digits"
            )));
        }
        Ok(())
    }
}

fn check_format(format: &str, version: u32) -> Result<(), DataError> {
    if format != FORMAT {
        return Err(wrong(format!("\"format\" is {format:?}, not {FORMAT:?}")));
    }
    if version != VERSION {
        return Err(wrong(format!(
            "\"version\" is {version}, and only {VERSION} is known"
        )));
    }
    Ok(())
}

/// A value on one line of JSON.
fn line(value: &impl Serialize) -> Result<String, DataError> {
    serde_json::to_string(value).map_err(|error| wrong(format!("it cannot be written: {error}")))
}

fn wrong(reason: String) -> DataError {
    DataError::Manifest { reason }
}

/// Labels as a string of digits: a tenth of the size of a list, and readable.
mod digits {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn to_string(labels: &[u8]) -> String {
        labels
            .iter()
            .map(|label| char::from(b'0' + label))
            .collect()
    }

    pub fn serialize<S: Serializer>(labels: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&to_string(labels))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digit = |(i, byte): (usize, u8)| {
            byte.is_ascii_digit().then(|| byte - b'0').ok_or_else(|| {
                D::Error::custom(format!("\"labels\" has something else than a digit at {i}"))
            })
        };
        text.bytes().enumerate().map(digit).collect()
    }
}
