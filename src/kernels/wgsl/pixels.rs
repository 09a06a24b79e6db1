//! Images picked from the device's store of bytes and normalized, in one kernel.

use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{Backend, Cube, DType, Dispatch, TensorMetadata, backend_extension};
use burn::tensor::{Int, Tensor};

use super::{Kernel, contiguous, launch};
use crate::data::{CHANNELS, MEAN, SIDE, STD};

/// The images at `indices` of `words`, which hold four bytes each, a planar image a row.
pub(crate) fn pixels(words: Tensor<2, Int>, indices: Tensor<1, Int>) -> Tensor<4> {
    Tensor::from_dispatch(<Dispatch as Pixels>::pixels(
        words.into_dispatch(),
        indices.into_dispatch(),
    ))
}

#[backend_extension(Cube)]
pub(crate) trait Pixels: Backend {
    fn pixels(words: IntTensor<Self>, indices: IntTensor<Self>) -> FloatTensor<Self>;
}

impl Pixels for Cube {
    fn pixels(words: IntTensor<Self>, indices: IntTensor<Self>) -> FloatTensor<Self> {
        let (words, indices) = (contiguous(words), contiguous(indices));
        for tensor in [&words, &indices] {
            assert_eq!(tensor.dtype(), DType::I32, "bytes and indices come as i32");
        }
        let count = indices.shape().num_elements();
        let shape = [count, CHANNELS, SIDE, SIDE];
        let threads = count * CHANNELS * PLANE_WORDS;
        let [images] = launch(Pick, threads, &[&words, &indices], [&shape], &[]);
        images
    }
}

/// A thread takes a word, which is four pixels of one channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Pick;

const PLANE_WORDS: usize = SIDE * SIDE / 4;

impl Kernel for Pick {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["words", "indices", "result"]
    }

    fn element(&self, buffer: &str) -> &'static str {
        match buffer {
            "result" => "f32",
            _ => "i32",
        }
    }

    fn body(&self) -> String {
        let row = CHANNELS * PLANE_WORDS;
        // As the tensors on other devices: a product and a sum, with the same numbers.
        let list = |value: &dyn Fn(usize) -> f32| {
            let values: Vec<String> = (0..CHANNELS).map(|c| format!("{:?}", value(c))).collect();
            format!("array<f32, {CHANNELS}>({})", values.join(", "))
        };
        let scale = list(&|c| 1.0 / (255.0 * STD[c]));
        let offset = list(&|c| -MEAN[c] / STD[c]);
        format!(
            "var scales = {scale};
var offsets = {offset};
let image = id / {row}u;
let place = id % {row}u;
let c = place / {PLANE_WORDS}u;
let word = bitcast<u32>(words[u32(indices[image]) * {row}u + place]);
for (var byte = 0u; byte < 4u; byte++) {{
let value = f32((word >> (8u * byte)) & 255u);
result[id * 4u + byte] = value * scales[c] + offsets[c];
}}
"
        )
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;
    use rand::Rng;

    use crate::data::{IMAGE_BYTES, Images};
    use crate::kernels::wgsl::testing::{assert_same, gpu, values};
    use crate::model::DeviceImages;
    use crate::random::stream;

    #[test]
    fn agrees_with_the_cpu() {
        let Some((gpu, _alone)) = gpu() else { return };
        let mut pixels = vec![0; 5 * IMAGE_BYTES];
        stream(1, 0).fill_bytes(&mut pixels);
        let labels = vec![0; 5];
        let images = Images { pixels, labels };
        let [cpu, gpu] = [Device::flex(), gpu].map(|device| {
            let images = DeviceImages::upload(&images, &device);
            [images.select(&[4, 0, 4, 2]), images.range(1, 4)].map(values)
        });
        for (what, cpu, gpu) in [("picked", &cpu[0], &gpu[0]), ("in a row", &cpu[1], &gpu[1])] {
            assert_same(what, [cpu, gpu]);
        }
    }
}
