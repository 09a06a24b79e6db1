//! Which images a run forgets.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::config::{ConfigError, RunConfig};
use crate::data::{ForgetTarget, Mislabeled, random_tenth};

/// How the forget set is chosen among the training images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum SetKind {
    /// All images of a class.
    Class,
    /// A tenth of all, drawn at random ([`random_tenth`]).
    Random,
    /// Those that the original was taught under wrong labels.
    Mislabeled,
    /// Those that the user picked.
    Picked,
}

impl RunConfig {
    /// What the run forgets; `mislabeled` are the images that its original was taught under wrong
    /// labels.
    ///
    /// # Errors
    /// When there is no class of that name, or no such image.
    pub fn target(&self, mislabeled: &[Mislabeled]) -> Result<ForgetTarget, ConfigError> {
        let images = match self.set {
            SetKind::Class => {
                let index = self.classes.iter().position(|class| *class == self.forget);
                return index
                    .map(|index| ForgetTarget::Class(index as u8))
                    .ok_or_else(|| {
                        let wanted = format!("choose one of {}", self.classes.join(", "));
                        ConfigError::of("forget", &self.forget, wanted)
                    });
            }
            SetKind::Random => random_tenth(self.train, self.set_seed),
            SetKind::Mislabeled => {
                let images = mislabeled.iter().map(|wrong| wrong.image);
                images
                    .filter(|&image| (image as usize) < self.train)
                    .collect()
            }
            SetKind::Picked => self.photos.clone(),
        };
        if self.set == SetKind::Mislabeled && images.is_empty() {
            let wanted = "the network was taught no wrong labels of the images in use: choose one that was, such as \
                          resnet8-2000-mislabeled";
            return Err(ConfigError::of("set", "mislabeled", wanted.into()));
        }
        Ok(ForgetTarget::images(images, mislabeled))
    }

    /// What the run forgets, in one word: in names of files and in tables.
    pub fn forgets(&self) -> String {
        match self.set {
            SetKind::Class => self.forget.clone(),
            SetKind::Random => format!("random-{}", self.set_seed),
            SetKind::Mislabeled => "mislabeled".into(),
            SetKind::Picked => {
                let photos = self.photos.iter().map(u32::to_string).collect::<Vec<_>>();
                format!("picked-{}", photos.join("-"))
            }
        }
    }

    /// What is wrong with the picked images, if they are the forget set.
    pub(super) fn check_photos(&self) -> Result<(), ConfigError> {
        let photos = &self.photos;
        let distinct: BTreeSet<_> = photos.iter().collect();
        let most = self.train / 2;
        let inside = photos.iter().all(|&photo| (photo as usize) < self.train);
        if self.set != SetKind::Picked
            || (inside && distinct.len() == photos.len() && (1..=most).contains(&photos.len()))
        {
            return Ok(());
        }
        let wanted = format!(
            "pick 1 to {most} different images, by positions from 0 to {}",
            self.train - 1
        );
        Err(ConfigError::of("photos", self.text("photos"), wanted))
    }
}
