//! Images picked from the device's store of bytes and normalized, in one kernel.

#[cfg(gpu_kernels)]
use burn_wgpu::CubeTensor;

#[cfg(gpu_kernels)]
use crate::kernels::operation::Operation;
use crate::kernels::wgsl::Kernel;

/// A kernel for square planes with four bytes in a word. It takes the words, and which images.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Select {
    side: usize,
    /// The bits of what each channel's bytes are multiplied by, and of what is added.
    lines: Vec<[u32; 2]>,
}

impl Select {
    pub fn new(lines: &[[f32; 2]], side: usize) -> Self {
        let lines = lines.iter().map(|line| line.map(f32::to_bits)).collect();
        Select { side, lines }
    }
}

impl Kernel for Select {
    fn buffers(&self) -> Vec<&'static str> {
        vec!["words: i32", "indices: i32", "result"]
    }

    fn constants(&self) -> Vec<(&'static str, usize)> {
        let plane_words = self.side * self.side / 4;
        let image_words = plane_words * self.lines.len();
        vec![("PLANE_WORDS", plane_words), ("IMAGE_WORDS", image_words)]
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

#[cfg(gpu_kernels)]
impl Operation for Select {
    fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
        use burn::backend::TensorMetadata;
        let images = given[1].shape().num_elements();
        let shape = [images, self.lines.len(), self.side, self.side];
        let threads = shape.iter().product::<usize>() / 4;
        crate::kernels::wgsl::launch(self, threads, &given, &[&shape], &[])
    }
}

/// The text for these.
#[cfg(test)]
pub(in crate::kernels) fn text(lines: &[[f32; 2]], side: usize) -> String {
    crate::kernels::wgsl::source(&Select::new(lines, side))
}
