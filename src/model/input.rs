//! Images on the device: uploaded once as bytes, normalized there.

use burn::tensor::{Device, Tensor};

use crate::data::{CHANNELS, IMAGE_BYTES, Images, Normalization, SIDE};
use crate::kernels::Pixels;

/// A split of the data on a device: a thousand images take 3 MB there.
#[derive(Debug, Clone)]
pub struct DeviceImages {
    pixels: Pixels,
    normalization: Normalization,
    labels: Vec<u8>,
}

impl DeviceImages {
    /// Uploads `images` to the plain (not autodiff) side of `device`, for a network that normalizes
    /// as the published ones do.
    pub fn upload(images: &Images, device: &Device) -> Self {
        Self::upload_for(Normalization::default(), images, device)
    }

    /// The same for a network that normalizes in its own way.
    pub fn upload_for(normalization: Normalization, images: &Images, device: &Device) -> Self {
        let mut words = Vec::with_capacity(images.len() * IMAGE_BYTES / 4);
        (0..images.len()).for_each(|i| pack(images.image(i), &mut words));
        let lines: [[f32; 2]; CHANNELS] = std::array::from_fn(|c| normalization.line(c));
        Self {
            pixels: device.memory_persistent_allocations(words, |words| {
                Pixels::upload(words, &lines, SIDE, device)
            }),
            normalization,
            labels: images.labels.clone(),
        }
    }

    /// Where they are.
    pub fn device(&self) -> Device {
        self.pixels.device()
    }

    /// How their pixels are normalized.
    pub fn normalization(&self) -> Normalization {
        self.normalization
    }

    /// The true class of each image.
    pub fn labels(&self) -> &[u8] {
        &self.labels
    }

    /// How many images there are.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// Some of them, in this order.
    pub fn part(&self, indices: &[u32]) -> Self {
        let label = |&index: &u32| self.labels[index as usize];
        Self {
            pixels: self.pixels.part(indices),
            normalization: self.normalization,
            labels: indices.iter().map(label).collect(),
        }
    }

    /// Normalized images `(indices, 3, 32, 32)`, without autodiff.
    pub fn select(&self, indices: &[u32]) -> Tensor<4> {
        self.pixels.select(indices)
    }

    /// Normalized images `(to - from, 3, 32, 32)`, without autodiff.
    pub fn range(&self, from: usize, to: usize) -> Tensor<4> {
        self.pixels.range(from, to)
    }
}

/// Turns interleaved RGB bytes into planar ones, four to a word.
fn pack(image: &[u8], words: &mut Vec<i32>) {
    let mut planar = [0; IMAGE_BYTES];
    let (red, rest) = planar.split_at_mut(SIDE * SIDE);
    let (green, blue) = rest.split_at_mut(SIDE * SIDE);
    for (pixel, &[r, g, b]) in image.as_chunks::<CHANNELS>().0.iter().enumerate() {
        (red[pixel], green[pixel], blue[pixel]) = (r, g, b);
    }
    let bytes = planar.as_chunks().0.iter();
    words.extend(bytes.map(|&bytes| i32::from_le_bytes(bytes)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{MEAN, STD};
    use crate::testing::{assert_close, values};

    #[test]
    fn every_byte_arrives_in_its_place_and_normalized() {
        let pixels = (0..2 * IMAGE_BYTES).map(|i| (i * 7 + i / 251) as u8);
        let images = Images {
            pixels: pixels.collect(),
            labels: vec![0, 1],
        };
        let device = Device::flex();
        let on_device = DeviceImages::upload(&images, &device);
        let expected = |image: usize| {
            let bytes = images.image(image);
            (0..IMAGE_BYTES).map(move |i| {
                let (c, pixel) = (i / (SIDE * SIDE), i % (SIDE * SIDE));
                let byte = f32::from(bytes[pixel * CHANNELS + c]);
                f64::from((byte / 255.0 - MEAN[c]) / STD[c])
            })
        };
        let check = |found: Tensor<4>, order: [usize; 2]| {
            let wanted: Vec<f64> = order.into_iter().flat_map(expected).collect();
            assert_close(&values(found), &wanted, 1e-5);
        };
        check(on_device.range(0, 2), [0, 1]);
        check(on_device.select(&[1, 0]), [1, 0]);
    }

    #[test]
    fn a_network_may_normalize_in_its_own_way() {
        let images = Images {
            pixels: (0..IMAGE_BYTES).map(|i| (i * 5) as u8).collect(),
            labels: vec![0],
        };
        let own = Normalization {
            mean: [0.5, 0.25, 0.0],
            std: [0.5, 0.2, 1.0],
        };
        let on_device = DeviceImages::upload_for(own, &images, &Device::flex());
        assert_eq!(on_device.normalization(), own);
        let expected = |at: usize| {
            let (c, pixel) = (at / (SIDE * SIDE), at % (SIDE * SIDE));
            let byte = f32::from(images.pixels[pixel * CHANNELS + c]);
            f64::from((byte / 255.0 - own.mean[c]) / own.std[c])
        };
        let expected: Vec<f64> = (0..IMAGE_BYTES).map(expected).collect();
        assert_close(&values(on_device.range(0, 1)), &expected, 1e-5);
    }
}
