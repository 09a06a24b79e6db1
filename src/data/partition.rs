//! What a run forgets, resolved once to the images it forgets and those it retains.

use serde::Serialize;

/// What a run forgets. A forget set that is not a class becomes another variant; [`Self::class`]
/// then names every place that needs a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum ForgetTarget {
    /// All images of a class, by its index.
    Class(u8),
}

/// The images of a split, by position: those to forget and all others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partition {
    /// Those to forget.
    pub forget: Vec<u32>,
    /// Those to retain.
    pub retain: Vec<u32>,
}

impl ForgetTarget {
    /// The class it is.
    pub fn class(self) -> u8 {
        let ForgetTarget::Class(class) = self;
        class
    }

    /// Which images it comes to, given the labels of a split.
    pub fn partition(self, labels: &[u8]) -> Partition {
        let ForgetTarget::Class(class) = self;
        let (forget, retain) =
            (0..labels.len() as u32).partition(|&image| labels[image as usize] == class);
        Partition { forget, retain }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_splits_the_images_in_their_order() {
        let target = ForgetTarget::Class(2);
        let Partition { forget, retain } = target.partition(&[2, 0, 2, 1]);
        assert_eq!((forget, retain), (vec![0, 2], vec![1, 3]));
        assert_eq!(serde_json::to_string(&target).unwrap(), "2");
    }
}
