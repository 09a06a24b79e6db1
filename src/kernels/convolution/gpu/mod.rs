//! The convolution and its gradients as kernels for WebGPU.
//!
//! All three keep planes as they are, `(batch, channels, height, width)`, and give neighboring
//! threads neighboring columns. A thread of the first two ([`tile`], [`spread`]) makes a tile of rows
//! and channels in one column, so that each value it loads is used for several results; a thread of
//! the kernel's gradient ([`columns`]) goes down its column over many images and keeps the sums for a
//! tile of channels, which a second kernel adds up over columns and images.

mod columns;
#[cfg(gpu_kernels)]
mod launch;
mod spread;
mod tile;

#[cfg(gpu_kernels)]
pub(super) use launch::geometry;
pub(super) use tile::{End, Tile};

use super::Geometry;

/// The sizes without the number of images: kernels are for any.
fn any_batch(geometry: Geometry) -> Geometry {
    Geometry {
        batch: 0,
        ..geometry
    }
}

/// Where a thread of [`tile`] and [`spread`] is: its column, block of rows, part of the channels and
/// image, and what lies around it.
const PLACE: &str = "let last = numbers.batch * IMAGE - 1u;
let x = id % OUT_WIDTH;
let block = id / OUT_WIDTH % BLOCKS;
let part = id / (OUT_WIDTH * BLOCKS) % PARTS;
let n = id / (OUT_WIDTH * BLOCKS * PARTS);
let left = x > 0u;
let right = x < OUT_WIDTH - 1u;
let top = block > 0u;
let bottom = block < BLOCKS - 1u;
var at = n * IMAGE + block * BLOCK + x * STRIDE;
var tap = part * PART_TAPS;";

/// The load of the value at `here` or in the column `across` beside it. It is 0 outside: left of the
/// plane, right of it where there is such an `edge`, and where `guard` does not hold.
fn beside(
    buffer: &str,
    here: &str,
    across: isize,
    edge: Option<&str>,
    guard: Option<&str>,
) -> String {
    let (index, side) = match across {
        ..0 => (format!("max({here}, 1u) - 1u"), Some("left")),
        0 => (here.to_owned(), None),
        _ => (format!("min({here} + 1u, last)"), edge),
    };
    let guards: Vec<&str> = [guard, side].into_iter().flatten().collect();
    match guards.is_empty() {
        true => format!("{buffer}[{index}]"),
        false => format!("select(0.0, {buffer}[{index}], {})", guards.join(" && ")),
    }
}

/// The edge to the right, for [`beside`]: with a stride of 2 the column there is always inside.
fn edge(stride: usize) -> Option<&'static str> {
    (stride == 1).then_some("right")
}

/// All texts for convolutions of these sizes.
#[cfg(test)]
pub(in crate::kernels) fn texts(layers: &[crate::kernels::testing::Layer]) -> Vec<String> {
    use crate::kernels::wgsl::source;
    let mut texts = vec![source(&columns::Sum)];
    for layer in layers {
        let (images, kernel) = layer.shapes(1);
        let geometry = Geometry::of(images, kernel, layer.sliding());
        assert!(
            geometry.suits_gpu(),
            "our kernels are not made for {layer:?}"
        );
        let (forward, end) = (Tile::forward(geometry), End::new(layer.add, layer.rectify));
        texts.extend([source(&forward), source(&forward.ending(end))]);
        texts.push(match geometry.stride {
            1 => source(&Tile::images_gradient(geometry)),
            _ => source(&spread::Spread::new(geometry)),
        });
        texts.push(source(&columns::Columns::new(geometry)));
    }
    texts
}

#[cfg(all(test, gpu_kernels))]
mod tests {
    use burn::tensor::Device;

    use super::*;
    use crate::kernels::convolution::{Sliding, convolve};
    use crate::kernels::testing::{Layer, assert_same, both, gpu, layers, noise, values};

    /// Result and both gradients against the CPU's; batch, in, out, height, width, size, stride.
    fn check(sizes: [usize; 7], gpu: &Device) {
        let [
            batch,
            channels_in,
            channels_out,
            height,
            width,
            size,
            stride,
        ] = sizes;
        let (images, kernel) = (
            [batch, channels_in, height, width],
            [channels_out, channels_in, size, size],
        );
        let sliding = Sliding {
            stride,
            padding: size / 2,
        };
        let geometry = Geometry::of(images, kernel, sliding);
        assert!(
            geometry.suits_gpu(),
            "our kernels are not made for {sizes:?}"
        );
        let of = |device: &Device| {
            let images = noise(images, 1, device).require_grad();
            let kernel = noise(kernel, 2, device).require_grad();
            let result = convolve(images.clone(), kernel.clone(), sliding);
            let weights = noise(result.dims(), 3, device);
            let gradients = (result.clone() * weights).sum().backward();
            let of = |tensor: &burn::tensor::Tensor<4>| tensor.grad(&gradients).unwrap();
            [of(&images), of(&kernel), result.inner()].map(values)
        };
        let [cpu, gpu] = both(gpu).each_ref().map(of);
        let names = ["images' gradient", "kernel's gradient", "result"];
        for (name, (cpu, gpu)) in names.iter().zip(cpu.iter().zip(&gpu)) {
            assert_same(&format!("{sizes:?}: {name}"), [cpu, gpu]);
        }
    }

    #[test]
    fn agrees_with_the_cpu_for_each_shape_in_the_networks() {
        let Some((gpu, _alone)) = gpu() else { return };
        let sizes = layers().into_iter().map(|layer| {
            let Layer {
                channels_in,
                channels_out,
                side,
                size,
                stride,
                ..
            } = layer;
            [3, channels_in, channels_out, side, side, size, stride]
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
