//! Random horizontal flip and 4-pixel crop, drawn for each image.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use super::{Images, MEAN, SIDE, STD};

const PAD: i32 = 4;

/// For each channel, what each byte becomes.
fn tables() -> [[f32; 256]; 3] {
    std::array::from_fn(|c| std::array::from_fn(|byte| (byte as f32 / 255.0 - MEAN[c]) / STD[c]))
}

/// Normalized pixels of the images at `indices`, `(batch, 3, 32, 32)` in row-major order.
pub fn normalized(images: &Images, indices: &[u32]) -> Vec<f32> {
    let tables = tables();
    let mut out = Vec::with_capacity(indices.len() * 3 * SIDE * SIDE);
    for &index in indices {
        let pixels = images.image(index as usize);
        for (channel, table) in tables.iter().enumerate() {
            out.extend((0..SIDE * SIDE).map(|at| table[usize::from(pixels[at * 3 + channel])]));
        }
    }
    out
}

/// Normalized, augmented pixels of the images at `indices`, `(batch, 3, 32, 32)` in row-major
/// order. An image is shifted by up to 4 pixels each way, what comes in from outside is black
/// (before normalization, as in the usual CIFAR recipe), and half of them are mirrored.
pub fn augmented(images: &Images, indices: &[u32], rng: &mut ChaCha8Rng) -> Vec<f32> {
    let tables = tables();
    let mut out = Vec::with_capacity(indices.len() * 3 * SIDE * SIDE);
    for &index in indices {
        let shift_y = rng.random_range(-PAD..=PAD);
        let shift_x = rng.random_range(-PAD..=PAD);
        let mirrored = rng.random::<bool>();
        let pixels = images.image(index as usize);
        for (channel, table) in tables.iter().enumerate() {
            for y in 0..SIDE as i32 {
                let from_y = y + shift_y;
                for x in 0..SIDE as i32 {
                    let x = if mirrored { SIDE as i32 - 1 - x } else { x };
                    let from_x = x + shift_x;
                    let inside =
                        (0..SIDE as i32).contains(&from_y) && (0..SIDE as i32).contains(&from_x);
                    let byte = match inside {
                        true => pixels[(from_y as usize * SIDE + from_x as usize) * 3 + channel],
                        false => 0,
                    };
                    out.push(table[usize::from(byte)]);
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random;

    #[test]
    fn every_draw_is_a_shifted_possibly_mirrored_image() {
        // A horizontal ramp tells where each pixel came from.
        let pixels = (0..SIDE * SIDE).flat_map(|i| [(i % SIDE) as u8 + 1, 9, 9]);
        let images = Images {
            pixels: pixels.collect(),
            labels: vec![0],
        };
        let mut rng = random::stream(1, 0);
        let (mut mirrored, mut shifts) = (0, std::collections::BTreeSet::new());
        for _ in 0..200 {
            let out = augmented(&images, &[0], &mut rng);
            assert_eq!(out.len(), 3 * SIDE * SIDE);
            let column =
                |x: usize| ((out[16 * SIDE + x] * STD[0] + MEAN[0]) * 255.0).round() as i32 - 1;
            let slope = column(17) - column(16);
            assert_eq!(slope.abs(), 1);
            mirrored += i32::from(slope == -1);
            shifts.insert(column(16) - if slope == 1 { 16 } else { 15 });
        }
        assert!((60..140).contains(&mirrored), "{mirrored}");
        assert_eq!(shifts, (-4..=4).collect());
    }
}
