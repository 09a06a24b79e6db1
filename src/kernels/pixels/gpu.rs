//! Images picked from the device's store of bytes and normalized, in one kernel.

use crate::kernels::wgsl::Kernel;

#[cfg(gpu_kernels)]
pub(super) use launch::select;

/// A kernel for square planes of so many words of four bytes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Select {
    plane_words: usize,
    /// The bits of what each channel's bytes are multiplied by, and of what is added.
    lines: Vec<[u32; 2]>,
}

impl Select {
    fn new(lines: &[[f32; 2]], side: usize) -> Self {
        Select {
            plane_words: side * side / 4,
            lines: lines.iter().map(|line| line.map(f32::to_bits)).collect(),
        }
    }
}

impl Kernel for Select {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["words: i32", "indices: i32", "result"]
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        let image_words = self.plane_words * self.lines.len();
        vec![
            ("PLANE_WORDS", self.plane_words),
            ("IMAGE_WORDS", image_words),
        ]
    }

    fn text(&self) -> String {
        let line = |line: &[u32; 2]| {
            let [scale, offset] = line.map(f32::from_bits);
            format!("vec2<f32>({scale:?}, {offset:?})")
        };
        let lines: Vec<String> = self.lines.iter().map(line).collect();
        let (count, lines) = (lines.len(), lines.join(", "));
        let constant = format!("const LINES = array<vec2<f32>, {count}>({lines});\n");
        constant + include_str!("pixels.wgsl")
    }
}

/// The text for these.
#[cfg(test)]
pub(in crate::kernels) fn text(lines: &[[f32; 2]], side: usize) -> String {
    crate::kernels::wgsl::source(&Select::new(lines, side))
}

#[cfg(gpu_kernels)]
mod launch {
    use burn::backend::tensor::{FloatTensor, IntTensor};
    use burn::backend::{Backend, Cube, DType, Dispatch, TensorMetadata, backend_extension};
    use burn::tensor::{Int, Tensor};

    use super::Select;
    use crate::kernels::wgsl::{contiguous, launch};

    /// The images at `indices` of `words`.
    pub fn select(
        words: Tensor<2, Int>,
        indices: Tensor<1, Int>,
        lines: &[[f32; 2]],
        side: usize,
    ) -> Tensor<4> {
        Tensor::from_dispatch(<Dispatch as Pixels>::select(
            words.into_dispatch(),
            indices.into_dispatch(),
            lines.to_vec(),
            side,
        ))
    }

    #[backend_extension(Cube)]
    pub(super) trait Pixels: Backend {
        fn select(
            words: IntTensor<Self>,
            indices: IntTensor<Self>,
            lines: Vec<[f32; 2]>,
            side: usize,
        ) -> FloatTensor<Self>;
    }

    impl Pixels for Cube {
        fn select(
            words: IntTensor<Self>,
            indices: IntTensor<Self>,
            lines: Vec<[f32; 2]>,
            side: usize,
        ) -> FloatTensor<Self> {
            let (words, indices) = (contiguous(words), contiguous(indices));
            for tensor in [&words, &indices] {
                assert_eq!(tensor.dtype(), DType::I32, "bytes and indices come as i32");
            }
            let shape = [indices.shape().num_elements(), lines.len(), side, side];
            let threads = shape.iter().product::<usize>() / 4;
            let kernel = Select::new(&lines, side);
            let [images] = launch(kernel, threads, &[&words, &indices], [&shape], &[]);
            images
        }
    }
}
