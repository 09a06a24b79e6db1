//! The operations on a GPU.

use burn::backend::Cube;
use burn::backend::tensor::FloatTensor;
use burn_wgpu::CubeTensor;

use super::columns::{Columns, Sum};
use super::spread::Spread;
use super::tile::Tile;
use crate::kernels::convolution::{Convolution, Geometry, Sliding};
use crate::kernels::wgsl::{Word, contiguous, dims, launch};

impl Convolution for Cube {
    fn convolution(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        sliding: Sliding,
    ) -> FloatTensor<Self> {
        let geometry = geometry(&images, &kernel, sliding);
        let [images, kernel] = [images, kernel].map(contiguous);
        let (tile, batch) = (Tile::forward(geometry), geometry.batch);
        let (threads, shape) = (tile.threads(batch), geometry.output_shape());
        let [result] = launch(
            tile,
            threads,
            &[&images, &kernel],
            [&shape],
            &[batch.word()],
        );
        result
    }

    fn convolution_images_gradient(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        sliding: Sliding,
    ) -> FloatTensor<Self> {
        let geometry = geometry(&images, &kernel, sliding);
        let [kernel, gradient] = [kernel, gradient].map(contiguous);
        let (inputs, shape) = ([&gradient, &kernel], geometry.input_shape());
        let (batch, numbers) = (geometry.batch, [geometry.batch.word()]);
        let [result] = match geometry.stride {
            1 => {
                let tile = Tile::images_gradient(geometry);
                let threads = tile.threads(batch);
                launch(tile, threads, &inputs, [&shape], &numbers)
            }
            _ => {
                let spread = Spread::new(geometry);
                let threads = spread.threads(batch);
                launch(spread, threads, &inputs, [&shape], &numbers)
            }
        };
        result
    }

    fn convolution_kernel_gradient(
        images: FloatTensor<Self>,
        kernel: FloatTensor<Self>,
        gradient: FloatTensor<Self>,
        sliding: Sliding,
    ) -> FloatTensor<Self> {
        let geometry = geometry(&images, &kernel, sliding);
        let [images, gradient] = [images, gradient].map(contiguous);
        let columns = Columns::new(geometry);
        let runs = columns.runs(geometry.batch);
        let shape = geometry.kernel_shape();
        let results = shape.iter().product();
        let pieces = runs * geometry.out_width;
        let (threads, numbers) = (
            columns.threads(runs),
            [geometry.batch, runs].map(Word::word),
        );
        let inputs = [&images, &gradient];
        let [sums] = launch(columns, threads, &inputs, [&[results, pieces]], &numbers);
        let [result] = launch(Sum, results, &[&sums], [&shape], &[pieces.word()]);
        result
    }
}

pub(in crate::kernels::convolution) fn geometry(
    images: &CubeTensor,
    kernel: &CubeTensor,
    sliding: Sliding,
) -> Geometry {
    Geometry::of(dims(images), dims(kernel), sliding)
}
