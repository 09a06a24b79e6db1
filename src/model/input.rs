//! Images on the device: uploaded once as bytes, normalized there.

use burn::tensor::{Device, Int, Tensor, TensorData};

use crate::data::{CHANNELS, IMAGE_BYTES, Images, MEAN, SIDE, STD};

const WORDS: usize = IMAGE_BYTES / 4;

/// A split of the data on a device.
///
/// Four bytes travel in one 32-bit integer, since WebGPU's shaders have no smaller storage type:
/// a thousand images take 3 MB there.
#[derive(Debug, Clone)]
pub struct DeviceImages {
    /// `(images, 768)`; word w holds bytes 4w (lowest) to 4w + 3 of the planar RGB image.
    words: Tensor<2, Int>,
    /// What turns bytes into normalized values, `(1, 3, 1, 1)` each.
    scale: Tensor<4>,
    offset: Tensor<4>,
    labels: Vec<u8>,
}

impl DeviceImages {
    /// Uploads `images` to the plain (not autodiff) side of `device`.
    pub fn upload(images: &Images, device: &Device) -> Self {
        let mut words = Vec::with_capacity(images.len() * WORDS);
        (0..images.len()).for_each(|i| pack(images.image(i), &mut words));
        let device = device.clone().inner();
        let per_channel = |part: usize| {
            let values = (0..CHANNELS).map(|c| line(c)[part]).collect();
            Tensor::from_data(TensorData::new(values, [1, CHANNELS, 1, 1]), &device)
        };
        Self {
            words: Tensor::from_data(TensorData::new(words, [images.len(), WORDS]), &device),
            scale: per_channel(0),
            offset: per_channel(1),
            labels: images.labels.clone(),
        }
    }

    /// Where they are.
    pub fn device(&self) -> Device {
        self.words.device()
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

    /// Normalized images `(indices, 3, 32, 32)`, without autodiff.
    pub fn select(&self, indices: &[u32]) -> Tensor<4> {
        let indices = index_tensor(indices, &self.device());
        #[cfg(gpu_kernels)]
        if crate::kernels::wgsl::serves(&self.device()) {
            return crate::kernels::wgsl::pixels(self.words.clone(), indices);
        }
        self.normalized(self.words.clone().select(0, indices))
    }

    /// Normalized images `(to - from, 3, 32, 32)`, without autodiff.
    pub fn range(&self, from: usize, to: usize) -> Tensor<4> {
        #[cfg(gpu_kernels)]
        if crate::kernels::wgsl::serves(&self.device()) {
            let indices: Vec<u32> = (from as u32..to as u32).collect();
            return self.select(&indices);
        }
        self.normalized(self.words.clone().slice([from..to, 0..WORDS]))
    }

    fn normalized(&self, words: Tensor<2, Int>) -> Tensor<4> {
        match words.device() == Device::flex() {
            true => on_the_cpu(words),
            false => self.by_tensors(words),
        }
    }

    /// With what every device can do.
    fn by_tensors(&self, words: Tensor<2, Int>) -> Tensor<4> {
        let count = words.dims()[0];
        let bytes = (0..4)
            .map(|byte| {
                let shifted = match byte {
                    0 => words.clone(),
                    _ => words.clone().bitwise_right_shift_scalar(8 * byte),
                };
                shifted.bitwise_and_scalar(255)
            })
            .collect::<Vec<_>>();
        let pixels = Tensor::stack::<3>(bytes, 2).reshape([count, CHANNELS, SIDE, SIDE]);
        pixels.float() * self.scale.clone() + self.offset.clone()
    }
}

/// The same numbers in one pass, where tensors take ten.
fn on_the_cpu(words: Tensor<2, Int>) -> Tensor<4> {
    let (device, [count, _]) = (words.device(), words.dims());
    // On the CPU they are there at once.
    let words: Vec<i32> = words.into_data().try_to_vec().expect("words are i32");
    let mut values = Vec::with_capacity(count * IMAGE_BYTES);
    for (plane, words) in words.chunks_exact(SIDE * SIDE / 4).enumerate() {
        let [scale, offset] = line(plane % CHANNELS);
        let bytes = words.iter().flat_map(|word| word.to_le_bytes());
        values.extend(bytes.map(|byte| f32::from(byte) * scale + offset));
    }
    let shape = [count, CHANNELS, SIDE, SIDE];
    Tensor::from_data(TensorData::new(values, shape), &device)
}

/// What turns a channel's bytes into normalized values: a factor and what is added.
fn line(channel: usize) -> [f32; 2] {
    let (mean, deviation) = (MEAN[channel], STD[channel]);
    [1.0 / (255.0 * deviation), -mean / deviation]
}

/// Positions, for selecting rows on the device.
pub fn index_tensor(indices: &[u32], device: &Device) -> Tensor<1, Int> {
    let data: Vec<i32> = indices.iter().map(|&i| i as i32).collect();
    Tensor::from_data(TensorData::new(data, [indices.len()]), device)
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

    #[test]
    fn every_byte_arrives_in_its_place_and_normalized() {
        let pixels: Vec<u8> = (0..2 * IMAGE_BYTES)
            .map(|i| (i * 7 + i / 251) as u8)
            .collect();
        let images = Images {
            pixels,
            labels: vec![0, 1],
        };
        let device = Device::flex();
        let on_device = DeviceImages::upload(&images, &device);
        let expected = |image: usize| {
            let planar = (0..IMAGE_BYTES).map(move |i| (i / (SIDE * SIDE), i % (SIDE * SIDE)));
            planar
                .map(move |(c, pixel)| (c, pixel * CHANNELS + c, image))
                .collect::<Vec<_>>()
        };
        let values = |tensor: Tensor<4>| tensor.into_data().try_to_vec::<f32>().unwrap();
        let check = |found: Vec<f32>, order: [usize; 2]| {
            let wanted: Vec<_> = order.into_iter().flat_map(expected).collect();
            assert_eq!(found.len(), wanted.len());
            for (value, (c, byte, image)) in found.into_iter().zip(wanted) {
                let byte = f32::from(images.image(image)[byte]);
                assert!((value - (byte / 255.0 - MEAN[c]) / STD[c]).abs() < 1e-5);
            }
        };
        check(values(on_device.range(0, 2)), [0, 1]);
        check(values(on_device.select(&[1, 0])), [1, 0]);
    }

    #[test]
    fn one_pass_gives_what_the_tensors_give_to_the_last_bit() {
        let images = Images {
            pixels: (0..IMAGE_BYTES).map(|i| (i * 31 + i / 97) as u8).collect(),
            labels: vec![0],
        };
        let images = DeviceImages::upload(&images, &Device::flex());
        let words = images.words.clone();
        let values = |tensor: Tensor<4>| tensor.into_data().try_to_vec::<f32>().unwrap();
        assert_eq!(
            values(on_the_cpu(words.clone())),
            values(images.by_tensors(words))
        );
    }
}
