//! The description of a data set: counts, labels, and the files with their checksums.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{CHANNELS, CLASSES, DataError, IMAGE_BYTES, SIDE, sha256_hex};

const FORMAT: &str = "srfl-dataset";
const VERSION: u32 = 1;

/// Most images a chunk may hold: what decoding it may take in memory is bounded by this.
const MAX_CHUNK_IMAGES: usize = 10_000;

/// Ends a check with what is wrong, unless the condition holds.
macro_rules! ensure {
    ($good:expr, $($reason:tt)*) => {
        if !$good {
            return Err(DataError::Manifest(format!($($reason)*)));
        }
    };
}

/// One of the two lists of images of a data set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// Images to train on.
    Train,
    /// Images held out.
    Test,
}

impl Split {
    /// Whether `asked` images can be taken of `available` ones.
    pub(super) fn check_count(self, asked: usize, available: usize) -> Result<(), DataError> {
        match (1..=available).contains(&asked) {
            true => Ok(()),
            false => Err(DataError::Count {
                split: self,
                asked,
                available,
            }),
        }
    }
}

impl fmt::Display for Split {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Split::Train => "train",
            Split::Test => "test",
        })
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

        let not_json =
            |error: serde_json::Error| DataError::Manifest(format!("it does not parse: {error}"));
        let header: Header = serde_json::from_str(json).map_err(not_json)?;
        let format = header.format.as_deref().unwrap_or("missing");
        check_format(format, header.version.unwrap_or(0))?;
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
        let fields = [
            ("format", line(&self.format)),
            ("version", line(&self.version)),
            ("name", line(&self.name)),
            ("citation", line(&self.citation)),
            ("classes", line(&self.classes)),
            ("image", line(&self.image)),
            ("train", self.train.to_json()),
            ("test", self.test.to_json()),
        ];
        Ok(object("", &fields) + "\n")
    }

    /// Checks that every field is usable and none contradicts another.
    ///
    /// # Errors
    /// [`DataError::Manifest`], naming the field.
    pub fn check(&self) -> Result<(), DataError> {
        check_format(&self.format, self.version)?;
        for (field, text) in [("name", &self.name), ("citation", &self.citation)] {
            ensure!(!text.trim().is_empty(), "\"{field}\" is empty");
        }
        let (found, expected) = (self.classes.len(), CLASSES.len());
        ensure!(
            found == expected,
            "\"classes\" has {found} names, not {expected}"
        );
        let is_empty = |class: &String| class.trim().is_empty();
        ensure!(
            !self.classes.iter().any(is_empty),
            "\"classes\" has an empty name"
        );
        differ("\"classes\" names", &self.classes)?;
        let ImageShape {
            width,
            height,
            channels,
        } = self.image;
        ensure!(
            self.image == ImageShape::CIFAR,
            "\"image\" is {width} x {height} with {channels} channels, and only 32 x 32 with 3 is \
             supported"
        );
        self.train.check(Split::Train)?;
        self.test.check(Split::Test)?;
        differ("\"chunks\" list", self.chunks().map(|chunk| &chunk.file))
    }

    /// All files.
    pub(crate) fn chunks(&self) -> impl Iterator<Item = &ChunkEntry> {
        self.train.chunks.iter().chain(&self.test.chunks)
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

    fn to_json(&self) -> String {
        let chunks: Vec<String> = self.chunks.iter().map(line).collect();
        let fields = [
            ("count", line(&self.count)),
            ("labels", line(&digits::to_string(&self.labels))),
            ("indices", line(&self.indices)),
            (
                "chunks",
                format!("[\n      {}\n    ]", chunks.join(",\n      ")),
            ),
        ];
        object("  ", &fields)
    }

    fn check(&self, split: Split) -> Result<(), DataError> {
        let count = self.count;
        ensure!(count > 0, "\"{split}.count\" is 0: there are no images");
        for (field, length) in [
            ("labels", self.labels.len()),
            ("indices", self.indices.len()),
        ] {
            ensure!(
                length == count,
                "\"{split}.{field}\" has {length} entries, but \"{split}.count\" is {count}"
            );
        }
        for (k, &label) in self.labels.iter().enumerate() {
            let class = k % CLASSES.len();
            ensure!(
                usize::from(label) == class,
                "\"{split}.labels\" has {label} at {k}, where classes in turn would have {class}: \
                 its prefixes are not balanced"
            );
        }
        differ(&format!("\"{split}.indices\" has"), &self.indices)?;
        for chunk in &self.chunks {
            chunk.check(split)?;
        }
        // Saturating: the counts come from a file and are bounded, but their number is not.
        let counts = self.chunks.iter().map(|chunk| chunk.count);
        let total = counts.fold(0, usize::saturating_add);
        ensure!(
            total == count,
            "the files in \"{split}.chunks\" have {total} images, but \"{split}.count\" is {count}"
        );
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
        ensure!(
            file.ends_with(".png") && !file.starts_with('.') && file.chars().all(plain),
            "\"{split}.chunks\" names a file {file:?}: only plain names such as train-000.png are \
             allowed"
        );
        ensure!(
            (1..=MAX_CHUNK_IMAGES).contains(count),
            "\"count\" of {file} is {count}, not from 1 to {MAX_CHUNK_IMAGES}"
        );
        // Stored without any compression an image takes its pixels and 32 filter bytes.
        let most = count * (IMAGE_BYTES + 64) + 1024;
        ensure!(
            (1..=most).contains(bytes),
            "\"bytes\" of {file} is {bytes}, not from 1 to {most} as {count} images can have"
        );
        let hex = |c: u8| matches!(c, b'0'..=b'9' | b'a'..=b'f');
        ensure!(
            sha256.len() == 64 && sha256.bytes().all(hex),
            "\"sha256\" of {file} is {sha256:?}, not 64 lower-case hexadecimal digits"
        );
        Ok(())
    }
}

fn check_format(format: &str, version: u32) -> Result<(), DataError> {
    ensure!(format == FORMAT, "\"format\" is {format:?}, not {FORMAT:?}");
    ensure!(
        version == VERSION,
        "\"version\" is {version}, and only {VERSION} is known"
    );
    Ok(())
}

/// Fails where a value has come before.
fn differ<T: Ord + Copy + fmt::Display>(
    what: &str,
    values: impl IntoIterator<Item = T>,
) -> Result<(), DataError> {
    let mut seen = BTreeSet::new();
    for value in values {
        ensure!(seen.insert(value), "{what} {value} twice");
    }
    Ok(())
}

/// A value on one line of JSON.
fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("a manifest is plain data")
}

/// An object whose closing brace stands after `indent`, a field on each line.
fn object(indent: &str, fields: &[(&str, String)]) -> String {
    let lines = fields.iter();
    let lines = lines.map(|(name, value)| format!("{indent}  \"{name}\": {value}"));
    let lines: Vec<String> = lines.collect();
    format!("{{\n{}\n{indent}}}", lines.join(",\n"))
}

/// Labels as a string of digits: a tenth of the size of a list, and readable.
mod digits {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn to_string(labels: &[u8]) -> String {
        let digits = labels.iter().map(|label| char::from(b'0' + label));
        digits.collect()
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
