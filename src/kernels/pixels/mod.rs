//! Images on a device: uploaded once as bytes, picked and normalized there.

use burn::tensor::{Device, Int, Tensor, TensorData};

#[cfg(any(gpu_kernels, test))]
mod gpu;

#[cfg(test)]
pub(super) use gpu::text;

/// Square images on a device.
///
/// Four bytes travel in one 32-bit integer, since WebGPU's shaders have no smaller storage type.
#[derive(Debug, Clone)]
pub(crate) struct Pixels {
    /// `(images, bytes / 4)`; word w holds bytes 4w (lowest) to 4w + 3 of a planar image.
    words: Tensor<2, Int>,
    /// What each channel's bytes are multiplied by, and what is added then.
    lines: Vec<[f32; 2]>,
    /// Likewise, on the device, `(1, channels, 1, 1)` each.
    scale: Tensor<4>,
    offset: Tensor<4>,
    side: usize,
}

impl Pixels {
    /// Uploads planar images, of which `words` has four bytes each, to the plain (not autodiff) side
    /// of `device`.
    pub fn upload(words: Vec<i32>, lines: &[[f32; 2]], side: usize, device: &Device) -> Self {
        let device = device.clone().inner();
        let row = lines.len() * side * side / 4;
        let count = words.len() / row;
        let per_channel = |part: usize| {
            let values = lines.iter().map(|line| line[part]).collect();
            Tensor::from_data(TensorData::new(values, [1, lines.len(), 1, 1]), &device)
        };
        Self {
            words: Tensor::from_data(TensorData::new(words, [count, row]), &device),
            lines: lines.to_vec(),
            scale: per_channel(0),
            offset: per_channel(1),
            side,
        }
    }

    /// Where they are.
    pub fn device(&self) -> Device {
        self.words.device()
    }

    /// Some of them, in this order.
    pub fn part(&self, indices: &[u32]) -> Self {
        let indices = index_tensor(indices, &self.device());
        Self {
            words: self.words.clone().select(0, indices),
            ..self.clone()
        }
    }

    /// Normalized images `(indices, channels, side, side)`, without autodiff.
    pub fn select(&self, indices: &[u32]) -> Tensor<4> {
        let indices = index_tensor(indices, &self.device());
        #[cfg(gpu_kernels)]
        if super::choice::ours_on(&self.device()) {
            let select = gpu::Select::new(&self.lines, self.side);
            let given = vec![self.words.clone().into_dispatch(), indices.into_dispatch()];
            let [images] = super::operation::compute(select, vec![], given);
            return Tensor::from_dispatch(images);
        }
        self.normalized(self.words.clone().select(0, indices))
    }

    /// Normalized images `(to - from, channels, side, side)`, without autodiff.
    pub fn range(&self, from: usize, to: usize) -> Tensor<4> {
        #[cfg(gpu_kernels)]
        if super::choice::ours_on(&self.device()) {
            let indices: Vec<u32> = (from as u32..to as u32).collect();
            return self.select(&indices);
        }
        self.normalized(self.words.clone().slice(from..to))
    }

    fn normalized(&self, words: Tensor<2, Int>) -> Tensor<4> {
        match words.device() == Device::flex() {
            true => self.on_the_cpu(words),
            false => self.by_tensors(words),
        }
    }

    fn shape(&self, words: &Tensor<2, Int>) -> [usize; 4] {
        [words.dims()[0], self.lines.len(), self.side, self.side]
    }

    /// With what every device can do.
    fn by_tensors(&self, words: Tensor<2, Int>) -> Tensor<4> {
        let shape = self.shape(&words);
        let bytes = (0..4)
            .map(|byte| {
                let shifted = match byte {
                    0 => words.clone(),
                    _ => words.clone().bitwise_right_shift_scalar(8 * byte),
                };
                shifted.bitwise_and_scalar(255)
            })
            .collect::<Vec<_>>();
        let pixels = Tensor::stack::<3>(bytes, 2).reshape(shape);
        pixels.float() * self.scale.clone() + self.offset.clone()
    }

    /// The same numbers in one pass, where tensors take ten.
    fn on_the_cpu(&self, words: Tensor<2, Int>) -> Tensor<4> {
        let (device, shape) = (words.device(), self.shape(&words));
        // On the CPU they are there at once.
        let words: Vec<i32> = words.into_data().try_to_vec().expect("words are i32");
        let mut values = Vec::with_capacity(shape.iter().product());
        let lines = self.lines.iter().cycle();
        for ([scale, offset], words) in lines.zip(words.chunks_exact(self.side * self.side / 4)) {
            let bytes = words.iter().flat_map(|word| word.to_le_bytes());
            values.extend(bytes.map(|byte| f32::from(byte) * scale + offset));
        }
        Tensor::from_data(TensorData::new(values, shape), &device)
    }
}

/// Positions, for selecting rows on the device.
pub fn index_tensor(indices: &[u32], device: &Device) -> Tensor<1, Int> {
    let data: Vec<i32> = indices.iter().map(|&i| i as i32).collect();
    Tensor::from_data(TensorData::new(data, [indices.len()]), device)
}

#[cfg(test)]
mod tests {
    use rand::RngExt;

    use super::*;
    use crate::kernels::testing::{LINES, SIDE, values};
    use crate::random::stream;

    fn pixels(count: usize, device: &Device) -> Pixels {
        let mut rng = stream(1, 0);
        let words = (0..count * LINES.len() * SIDE * SIDE / 4).map(|_| rng.random());
        Pixels::upload(words.collect(), &LINES, SIDE, device)
    }

    #[test]
    fn one_pass_gives_what_the_tensors_give_to_the_last_bit() {
        let pixels = pixels(1, &Device::flex());
        let words = pixels.words.clone();
        assert_eq!(
            values(pixels.on_the_cpu(words.clone())),
            values(pixels.by_tensors(words))
        );
    }

    #[cfg(gpu_kernels)]
    #[test]
    fn agrees_with_the_cpu() {
        use crate::kernels::testing::{assert_agree, gpu};
        let Some((gpu, _alone)) = gpu() else { return };
        assert_agree("images", &gpu, |device| {
            let pixels = pixels(5, device);
            let [picked, range] = [pixels.select(&[4, 0, 4, 2]), pixels.range(1, 4)].map(values);
            vec![("picked", Some(picked)), ("in a row", Some(range))]
        });
    }
}
