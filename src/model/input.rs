//! Images on the device: uploaded once as bytes, normalised there.

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
    labels: Vec<u8>,
}

impl DeviceImages {
    /// Uploads `images` to the plain (not autodiff) side of `device`.
    pub fn upload(images: &Images, device: &Device) -> Self {
        let words: Vec<i32> = (0..images.len())
            .flat_map(|i| packed(images.image(i)))
            .collect();
        let data = TensorData::new(words, [images.len(), WORDS]);
        Self {
            words: Tensor::from_data(data, &device.clone().inner()),
            labels: images.labels.clone(),
        }
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

    /// Normalised images `(indices, 3, 32, 32)`, without autodiff.
    pub fn select(&self, indices: &[u32]) -> Tensor<4> {
        let indices: Vec<i32> = indices.iter().map(|&i| i as i32).collect();
        let count = indices.len();
        let indices = TensorData::new(indices, [count]);
        let words = self
            .words
            .clone()
            .select(0, Tensor::from_data(indices, &self.words.device()));
        normalised(words)
    }

    /// Normalised images `(to - from, 3, 32, 32)`, without autodiff.
    pub fn range(&self, from: usize, to: usize) -> Tensor<4> {
        normalised(self.words.clone().slice([from..to, 0..WORDS]))
    }
}

/// Turns interleaved RGB bytes into planar ones, four to a word.
fn packed(image: &[u8]) -> impl Iterator<Item = i32> + '_ {
    let planar = move |byte: usize| {
        let (channel, pixel) = (byte / (SIDE * SIDE), byte % (SIDE * SIDE));
        image[pixel * CHANNELS + channel]
    };
    (0..WORDS)
        .map(move |word| i32::from_le_bytes(std::array::from_fn(|byte| planar(4 * word + byte))))
}

fn normalised(words: Tensor<2, Int>) -> Tensor<4> {
    let device = words.device();
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
    let pixels = Tensor::stack::<3>(bytes, 2)
        .reshape([count, CHANNELS, SIDE, SIDE])
        .float();
    let per_channel = |values: [f32; 3]| {
        Tensor::<4>::from_data(
            TensorData::new(values.to_vec(), [1, CHANNELS, 1, 1]),
            &device,
        )
    };
    let scale = per_channel(std::array::from_fn(|c| 1.0 / (255.0 * STD[c])));
    let offset = per_channel(std::array::from_fn(|c| -MEAN[c] / STD[c]));
    pixels * scale + offset
}
