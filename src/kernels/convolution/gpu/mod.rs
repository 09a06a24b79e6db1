//! The convolution and its gradients as kernels for WebGPU.
//!
//! All three keep planes as they are, `(batch, channels, height, width)`, and give neighboring
//! threads neighboring columns. A thread of the first two ([`tile`]) makes a tile of rows and channels
//! in one column, so that each value it loads is used for several results; a thread of the kernel's
//! gradient ([`columns`]) goes down its column over many images and keeps the sums for a tile of
//! channels, which a second kernel adds up over columns and images.

#[cfg(gpu_kernels)]
use burn_wgpu::CubeTensor;

use super::Geometry;
#[cfg(test)]
use crate::kernels::testing::Layer;

mod columns;
mod spread;
mod tile;

pub(super) use tile::{End, Tile};

/// A part of a convolution, of the two tensors that it is made of.
#[cfg(gpu_kernels)]
pub(super) fn compute(convolution: super::Convolution, given: &[CubeTensor]) -> Vec<CubeTensor> {
    use super::Part;
    use crate::kernels::wgsl::{Word, launch};
    let super::Convolution { part, geometry } = convolution;
    let (batch, shape) = (geometry.batch, geometry.shape(part));
    if part != Part::Kernel {
        let tile = Tile::new(geometry, part == Part::Images, None);
        let threads = tile.threads(batch);
        return launch(tile, threads, given, &[&shape], &[batch.word()]);
    }
    let columns = columns::Columns::new(geometry);
    let runs = columns.runs(batch);
    let (threads, numbers) = (columns.threads(runs), [batch, runs].map(Word::word));
    let (results, pieces) = (shape.iter().product(), runs * geometry.out_width);
    let sums = launch(columns, threads, given, &[&[results, pieces]], &numbers);
    launch(columns::Sum, results, &sums, &[&shape], &[pieces.word()])
}

/// The sizes without the number of images: kernels are for any.
fn any_batch(geometry: Geometry) -> Geometry {
    Geometry {
        batch: 0,
        ..geometry
    }
}

/// The load of the value at `here` or in the column `across` beside it. It is 0 outside: left of the
/// plane, right of it, where with a stride of 2 the column is always inside, and where `guard` does
/// not hold.
fn beside(here: &str, across: isize, stride: usize, guard: Option<&str>) -> String {
    let (index, side) = match across {
        ..0 => (format!("max({here}, 1u) - 1u"), Some("left")),
        0 => (here.to_owned(), None),
        _ => {
            let side = (stride == 1).then_some("right");
            (format!("min({here} + 1u, last)"), side)
        }
    };
    let guards: Vec<&str> = [guard, side].into_iter().flatten().collect();
    match guards.is_empty() {
        true => format!("images[{index}]"),
        false => format!("select(0.0, images[{index}], {})", guards.join(" && ")),
    }
}

/// All texts for convolutions of these sizes.
#[cfg(test)]
pub(in crate::kernels) fn texts(layers: &[Layer]) -> Vec<String> {
    use crate::kernels::wgsl::source;
    let mut texts = vec![source(&columns::Sum)];
    for layer in layers {
        let Layer { add, rectify, .. } = *layer;
        let (images, kernel) = layer.shapes(1);
        let geometry = Geometry::of(images, kernel, layer.sliding());
        assert!(
            geometry.suits_gpu(),
            "our kernels are not made for {layer:?}"
        );
        let tiles = [
            (false, None),
            (false, Some(End { add, rectify })),
            (true, None),
        ];
        texts.extend(tiles.map(|(turned, end)| source(&Tile::new(geometry, turned, end))));
        texts.push(source(&columns::Columns::new(geometry)));
    }
    texts
}

#[cfg(all(test, gpu_kernels))]
mod tests {
    use burn::tensor::Device;

    use super::*;
    use crate::kernels::convolution::convolve;
    use crate::kernels::testing::{
        assert_agree, gpu, gradient, gradients, layers, noise, sliding, values,
    };

    /// Result and both gradients against the CPU's; batch, in, out, height, width, size, stride.
    fn check(sizes: [usize; 7], gpu: &Device) {
        let [batch, from, to, height, width, size, stride] = sizes;
        let (images, kernel) = ([batch, from, height, width], [to, from, size, size]);
        let sliding = sliding(size, stride);
        let geometry = Geometry::of(images, kernel, sliding);
        assert!(
            geometry.suits_gpu(),
            "our kernels are not made for {sizes:?}"
        );
        assert_agree(&format!("{sizes:?}"), gpu, |device| {
            let images = noise(images, 1, device).require_grad();
            let kernel = noise(kernel, 2, device).require_grad();
            let result = convolve(images.clone(), kernel.clone(), sliding);
            let gradients = gradients(&result);
            vec![
                gradient("images' gradient", &images, &gradients),
                gradient("kernel's gradient", &kernel, &gradients),
                ("result", Some(values(result))),
            ]
        });
    }

    #[test]
    fn agrees_with_the_cpu_for_each_shape_in_the_networks() {
        let Some((gpu, _alone)) = gpu() else { return };
        let sizes = layers().into_iter().map(|layer| {
            let (images, [to, from, size, _]) = layer.shapes(3);
            [3, from, to, images[2], images[3], size, layer.stride]
        });
        let mut sizes: Vec<_> = sizes.collect();
        sizes.dedup();
        assert!(sizes.len() > 20, "{sizes:?}");
        for sizes in sizes {
            check(sizes, &gpu);
        }
    }

    #[test]
    fn agrees_with_the_cpu_at_the_edges() {
        let Some((gpu, _alone)) = gpu() else { return };
        for sizes in [
            // More images than threads that share a column, and not a multiple of them.
            [131, 16, 16, 8, 8, 3, 1],
            [131, 16, 32, 8, 8, 3, 2],
            [131, 16, 32, 8, 8, 1, 2],
            // Tiles of one row and one channel, planes of one row or column.
            [2, 5, 7, 5, 3, 3, 1],
            [2, 3, 5, 6, 10, 3, 2],
            [2, 3, 5, 2, 2, 3, 2],
            [2, 3, 5, 1, 1, 3, 1],
            [2, 3, 5, 1, 6, 3, 1],
            [2, 3, 5, 6, 1, 3, 1],
            [1, 1, 1, 4, 4, 1, 1],
        ] {
            check(sizes, &gpu);
        }
    }
}
