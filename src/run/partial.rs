//! The part of the images that the evaluations between full ones look at.

use super::record::ImageCounts;
use crate::data::{Partition, balanced};
use crate::model::DeviceImages;

/// Of so many evaluations, one looks at all images; the first and the last always do.
pub(super) const FULL: usize = 15;

/// All training images to forget, and some of the others: as many of each class as of any other, spread
/// evenly over all there are. The same in every evaluation of a run.
pub(super) struct Partial {
    pub images: [DeviceImages; 2],
    pub parts: [Partition; 2],
}

impl Partial {
    /// With at most `most` images of each of the other kinds: training images to retain, test images to
    /// forget and to retain. None where these are all images.
    pub fn of(all: &[DeviceImages; 2], parts: &[Partition; 2], most: usize) -> Option<Self> {
        let [train, test] = all.each_ref().map(DeviceImages::labels);
        let pick = |images: &[u32], labels: &[u8]| match most {
            0 => images.to_vec(),
            most => balanced(images, labels, most),
        };
        let kept = [
            [parts[0].forget.clone(), pick(&parts[0].retain, train)],
            [pick(&parts[1].forget, test), pick(&parts[1].retain, test)],
        ];
        let kept = kept.map(|[forget, retain]| {
            let mut both = [forget, retain].concat();
            both.sort_unstable();
            both
        });
        let whole = kept
            .iter()
            .zip(all)
            .all(|(kept, all)| kept.len() == all.len());
        (!whole).then(|| Partial {
            images: [0, 1].map(|split| all[split].part(&kept[split])),
            parts: [0, 1].map(|split| among(&parts[split], &kept[split])),
        })
    }
}

/// How many images accuracies are made of.
pub(super) fn counts(parts: &[Partition; 2]) -> ImageCounts {
    let [train, test] = parts;
    ImageCounts {
        facc_train: train.forget.len(),
        racc_train: train.retain.len(),
        facc_test: test.forget.len(),
        racc_test: test.retain.len(),
    }
}

/// A partition of all images as one of those that are kept, whose positions are among these.
fn among(part: &Partition, kept: &[u32]) -> Partition {
    let place = |image: &u32| kept.binary_search(image).ok().map(|place| place as u32);
    let mislabeled = part.mislabeled.iter();
    Partition {
        forget: part.forget.iter().filter_map(place).collect(),
        retain: part.retain.iter().filter_map(place).collect(),
        mislabeled: mislabeled
            .filter_map(|wrong| {
                let image = place(&wrong.image)?;
                Some(crate::data::Mislabeled { image, ..*wrong })
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;

    use super::*;
    use crate::data::{ForgetTarget, IMAGE_BYTES, Images, Mislabeled};

    /// So many images of two classes by turns, of which each is one gray.
    fn images(count: usize) -> DeviceImages {
        let gray = |image| vec![image as u8; IMAGE_BYTES];
        let images = Images {
            pixels: (0..count).flat_map(gray).collect(),
            labels: (0..count).map(|image| (image % 2) as u8).collect(),
        };
        DeviceImages::upload(&images, &Device::flex())
    }

    fn parts(target: &ForgetTarget, images: &[DeviceImages; 2]) -> [Partition; 2] {
        target.partitions(images.each_ref().map(DeviceImages::labels))
    }

    #[test]
    fn all_training_images_to_forget_and_some_of_each_class_of_the_others() {
        let wrong = Mislabeled {
            image: 7,
            taught: 0,
        };
        let target = ForgetTarget::images(vec![2, 7, 8], &[wrong]);
        let all = [images(20), images(40)];
        let parts = parts(&target, &all);
        let partial = Partial::of(&all, &parts, 6).unwrap();
        let [train, test] = &partial.parts;
        assert_eq!((train.forget.len(), train.retain.len()), (3, 6));
        assert_eq!((test.forget.len(), test.retain.len()), (0, 6));
        assert_eq!(counts(&partial.parts).racc_test, 6);
        // Each image is where its label says, and is the image that it was.
        for (part, of_all) in partial.images.iter().zip(&all) {
            let first = |images: &DeviceImages, at: usize| {
                let image = images.range(at, at + 1).into_data();
                image.try_to_vec::<f32>().unwrap()[0]
            };
            let grays: Vec<f32> = (0..of_all.len()).map(|at| first(of_all, at)).collect();
            for at in 0..part.len() {
                let original = grays
                    .iter()
                    .position(|gray| *gray == first(part, at))
                    .unwrap();
                assert_eq!(part.labels()[at], of_all.labels()[original]);
            }
        }
        let retained = train
            .retain
            .iter()
            .map(|&at| partial.images[0].labels()[at as usize]);
        assert_eq!(retained.filter(|&class| class == 1).count(), 3);
        let [Mislabeled { image, taught: 0 }] = train.mislabeled[..] else {
            panic!("one wrong label");
        };
        assert!(train.forget.contains(&image));
    }

    #[test]
    fn of_few_images_or_where_none_are_left_out_all_are_taken() {
        let all = [images(20), images(12)];
        let parts = parts(&ForgetTarget::Class(1), &all);
        for most in [0, 10, 100] {
            assert!(Partial::of(&all, &parts, most).is_none(), "{most}");
        }
        assert!(Partial::of(&all, &parts, 9).is_some());
    }
}
