//! The map of a network's territory: three images span a plane in image space, and each point of a grid
//! over it is an image, which the network gives a class (Somepalli et al., 2022, "Can neural nets learn
//! the same model twice?", arXiv 2203.08124).

use burn::tensor::activation::softmax;
use burn::tensor::{Tensor, TensorData};
use serde::Serialize;

use super::{Logits, inference_batch};
use crate::Error;
use crate::model::{DeviceImages, ResNet};
use crate::readback::read;

/// The map goes beyond the triangle by this part of its width and height, on each side.
const MARGIN: f64 = 0.1;
/// Three images whose plane is flatter than this, as height over width, span none.
const FLAT: f64 = 1e-3;
/// Most points along a side.
pub const MOST_POINTS: usize = 128;
/// Levels of confidence, one character each: the alphabet of base64 in addresses.
const LEVELS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Where three images lie on the map of their plane, and so every point's image: the two axes are
/// perpendicular, the first image is at the lower left end of the base.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Triangle {
    /// Of each corner, from the left and from the top, 0 to 1.
    pub at: [[f64; 2]; 3],
}

impl Triangle {
    /// Of three images; nothing where they lie on a line.
    pub fn of([a, b, c]: [&[f32]; 3]) -> Option<Self> {
        let dot = |p: &[f32], q: &[f32]| -> f64 {
            let from_a = |(p, a): (&f32, &f32)| f64::from(*p) - f64::from(*a);
            let p = p.iter().zip(a).map(from_a);
            p.zip(q.iter().zip(a).map(from_a)).map(|(p, q)| p * q).sum()
        };
        let base = dot(b, b);
        // Where the third image's foot is on the base, whose length is 1, and how high above it is.
        let foot = dot(c, b) / base;
        let height = (dot(c, c) / base - foot * foot).max(0.0).sqrt();
        let (left, right) = (foot.min(0.0), foot.max(1.0));
        // Of two equal images there is no foot, and the larger of no number and 0 is 0.
        if height <= FLAT * (right - left) {
            return None;
        }
        let inside = |share: f64| (share + MARGIN) / (1.0 + 2.0 * MARGIN);
        let from_left = |x: f64| inside((x - left) / (right - left));
        Some(Triangle {
            at: [
                [from_left(0.0), inside(1.0)],
                [from_left(1.0), inside(1.0)],
                [from_left(foot), inside(0.0)],
            ],
        })
    }

    /// How much of each corner is in the image at a point of the map; sums to 1.
    pub fn weights(&self, [x, y]: [f64; 2]) -> [f64; 3] {
        let [a, b, c] = self.at;
        let cross = |p: [f64; 2], q: [f64; 2]| {
            (p[0] - a[0]) * (q[1] - a[1]) - (p[1] - a[1]) * (q[0] - a[0])
        };
        let (point, whole) = ([x, y], cross(b, c));
        let (s, t) = (cross(point, c) / whole, cross(b, point) / whole);
        [1.0 - s - t, s, t]
    }

    /// The same of each point of a grid, the middles of its cells, row by row from the upper left.
    fn grid(&self, side: usize) -> impl Iterator<Item = [f64; 3]> {
        let middle = move |k: usize| (k as f64 + 0.5) / side as f64;
        (0..side * side).map(move |k| self.weights([middle(k % side), middle(k / side)]))
    }
}

/// The classes that a network gives the points of a grid over the plane of three images.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Territory {
    /// The three images, by their position among the training images.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number[]"))]
    pub corners: [u32; 3],
    /// Where they are on the map, from the left and from the top, 0 to 1.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "[number, number][]"))]
    pub at: [[f64; 2]; 3],
    /// Points along each side.
    pub side: usize,
    /// The class of each point, a digit each, row by row from the upper left.
    pub labels: String,
    /// How sure the network is of it, a character each: one of 64 levels from 0 to 1.
    pub confidence: String,
    /// The share of the points that each class has.
    pub shares: Vec<f64>,
    /// The share of the points that have gold's class, where gold's map is there.
    pub agreement: Option<f64>,
    /// All probabilities, in 255ths, point by point.
    pub probabilities: Vec<u8>,
}

impl Territory {
    /// Of a network, over the plane of three training images. `on_batch` is awaited after each batch;
    /// where it answers `false`, there is [`Error::Stopped`].
    ///
    /// # Errors
    /// Images that are not there or span no plane, too fine a grid, a network that gives no finite
    /// number, a failing device.
    pub async fn of(
        model: &ResNet,
        images: &DeviceImages,
        corners: [u32; 3],
        side: usize,
        mut on_batch: impl AsyncFnMut(usize) -> bool,
    ) -> Result<Self, Error> {
        if !(1..=MOST_POINTS).contains(&side) {
            return Err(Error::state(format!(
                "a map has 1 to {MOST_POINTS} points along a side"
            )));
        }
        if corners.iter().any(|&image| image as usize >= images.len()) {
            return Err(Error::state(
                "a corner of the map is no training image of this run: choose another",
            ));
        }
        let shown = images.select(&corners);
        let [_, channels, height, width] = shown.dims();
        let pixels = read(shown.clone().reshape([3 * channels * height * width])).await?;
        let (a, rest) = pixels.split_at(channels * height * width);
        let (b, c) = rest.split_at(a.len());
        let triangle = Triangle::of([a, b, c]).ok_or_else(|| {
            Error::state("these three images span no plane: choose three different ones")
        })?;
        let corner = |k: usize| shown.clone().slice(k..k + 1);
        let [a, b, c] = [0, 1, 2].map(corner);
        let (along, up) = (b - a.clone(), c - a.clone());
        let points: Vec<[f64; 3]> = triangle.grid(side).collect();
        let mut parts = Vec::new();
        let mut done = 0;
        for part in points.chunks(inference_batch(&images.device())) {
            let weight = |k: usize| {
                let weights = part.iter().map(|weights| weights[k] as f32).collect();
                let shape = [part.len(), 1, 1, 1];
                Tensor::<4>::from_data(TensorData::new(weights, shape), &images.device())
            };
            let batch = a.clone() + along.clone() * weight(1) + up.clone() * weight(2);
            parts.push(model.forward(batch));
            done += part.len();
            if !on_batch(done).await {
                return Err(Error::Stopped);
            }
        }
        let logits = Tensor::cat(parts, 0);
        let [count, classes] = logits.dims();
        let both = Tensor::cat(vec![logits.clone(), softmax(logits, 1)], 1);
        let values = read(both.reshape([count * 2 * classes])).await?;
        let rows = values.chunks_exact(2 * classes);
        let logits = rows.clone().flat_map(|row| &row[..classes]).copied();
        let logits = Logits::new(logits.collect(), classes, vec![0; count])?;
        let probabilities = rows.flat_map(|row| &row[classes..]).copied();
        Ok(Self::drawn(
            (corners, triangle, side),
            &logits.predictions(),
            &probabilities.collect::<Vec<_>>(),
        ))
    }

    /// Of the classes of all points, and their probabilities.
    fn drawn(
        (corners, triangle, side): ([u32; 3], Triangle, usize),
        predicted: &[u8],
        probabilities: &[f32],
    ) -> Self {
        let classes = probabilities.len() / predicted.len();
        let rows = probabilities.chunks_exact(classes).zip(predicted);
        let level = |(row, &class): (&[f32], &u8)| {
            let top = LEVELS.len() - 1;
            let level = (row[usize::from(class)] * top as f32).round() as usize;
            char::from(LEVELS[level.min(top)])
        };
        let share = |class: usize| {
            let points = predicted.iter().filter(|&&c| usize::from(c) == class);
            points.count() as f64 / predicted.len() as f64
        };
        Territory {
            corners,
            at: triangle.at,
            side,
            labels: predicted.iter().map(|&c| char::from(b'0' + c)).collect(),
            confidence: rows.map(level).collect(),
            shares: (0..classes).map(share).collect(),
            agreement: None,
            probabilities: probabilities
                .iter()
                .map(|p| (p * 255.0).round() as u8)
                .collect(),
        }
    }

    /// The same, beside gold's map of the same grid.
    #[must_use]
    pub fn beside(self, gold: &Territory) -> Self {
        let pairs = self.labels.bytes().zip(gold.labels.bytes());
        let same = pairs.filter(|(own, golds)| own == golds).count();
        Territory {
            agreement: Some(same as f64 / self.labels.len() as f64),
            ..self
        }
    }
}

/// Good corners for a map: an image to forget and two others, of three classes where there are so many,
/// each the one of its class that the original is surest of. The classes beside the forgotten one are
/// those that the original takes its images for most, three pairs of them.
pub fn corner_presets(original: &Logits, forget: &[u32]) -> Vec<[u32; 3]> {
    let (labels, losses) = (original.labels(), original.losses());
    let surest = |among: &mut dyn Iterator<Item = u32>, nth: usize| -> Option<u32> {
        let mut among: Vec<u32> = among.collect();
        among.sort_by(|&a, &b| losses[a as usize].total_cmp(&losses[b as usize]));
        among.get(nth).copied()
    };
    let of = |images: &[u32]| {
        let mut counts = vec![0; original.classes()];
        for &image in images {
            counts[usize::from(labels[image as usize])] += 1;
        }
        counts
    };
    // The class of most of them, of equal ones the first.
    let counts = of(forget);
    let home = (0..counts.len()).rev().max_by_key(|&class| counts[class]);
    let Some(home) = home.filter(|&class| counts[class] > 0) else {
        return Vec::new();
    };
    let is = |image: u32, class: usize| usize::from(labels[image as usize]) == class;
    let forgotten = |nth| surest(&mut forget.iter().copied().filter(|&i| is(i, home)), nth);
    let mut doubt = vec![0.0; original.classes()];
    for &image in forget.iter().filter(|&&image| is(image, home)) {
        let logs = original.log_probabilities(image as usize);
        (doubt.iter_mut().zip(logs)).for_each(|(sum, log)| *sum += log.exp());
    }
    let mut others: Vec<usize> = (0..doubt.len()).filter(|&class| class != home).collect();
    others.sort_by(|&a, &b| doubt[b].total_cmp(&doubt[a]));
    let retained = |class: usize| {
        let all = 0..labels.len() as u32;
        surest(&mut all.filter(|i| is(*i, class) && !forget.contains(i)), 0)
    };
    let mut others = others.into_iter().filter_map(retained).take(3);
    let (first, second, third) = (others.next(), others.next(), others.next());
    let sets = match (first, second) {
        // Two classes: another image to forget takes the third's place.
        (Some(_), None) => vec![(first, forgotten(1))],
        _ => vec![(first, second), (first, third), (second, third)],
    };
    let corners = |(b, c)| Some([forgotten(0)?, b?, c?]);
    sets.into_iter().filter_map(corners).collect()
}

#[cfg(test)]
mod tests {
    use burn::module::Param;
    use burn::tensor::Device;
    use pollster::block_on;

    use super::super::logits::tests::of_probabilities;
    use super::*;
    use crate::data::{IMAGE_BYTES, Images};
    use crate::model::{Network, Preset, ResNetConfig, StemKind};
    use crate::testing::assert_close;

    /// Three images of two pixels that differ: (0, 0), (4, 0) and (1, 3).
    fn triangle() -> Triangle {
        Triangle::of([&[0.0, 0.0], &[4.0, 0.0], &[1.0, 3.0]]).unwrap()
    }

    #[test]
    fn corners_lie_in_the_plane_as_they_do_in_image_space() {
        let inside = |share: f64| (share + 0.1) / 1.2;
        let [a, b, c] = triangle().at;
        assert_close(&a, &[inside(0.0), inside(1.0)], 1e-12);
        assert_close(&b, &[inside(1.0), inside(1.0)], 1e-12);
        // Its foot is a quarter of the way along the base.
        assert_close(&c, &[inside(0.25), inside(0.0)], 1e-12);
        // A foot beyond an end of the base widens the map, and the corners stay in it.
        for beyond in [-2.0f32, 6.0] {
            let [a, b, c] = Triangle::of([&[0.0, 0.0], &[4.0, 0.0], &[beyond, 3.0]])
                .unwrap()
                .at
                .map(|[x, _]| x);
            let (least, most) = (a.min(b).min(c), a.max(b).max(c));
            assert_close(&[least, most], &[inside(0.0), inside(1.0)], 1e-12);
            assert_close(&[(c - a) / (b - a)], &[f64::from(beyond) / 4.0], 1e-12);
        }
    }

    #[test]
    fn weights_are_those_of_the_corners_and_add_up() {
        let triangle = triangle();
        for (k, at) in triangle.at.into_iter().enumerate() {
            let wanted = std::array::from_fn::<f64, 3, _>(|one| f64::from(u8::from(one == k)));
            assert_close(&triangle.weights(at), &wanted, 1e-12);
        }
        // The map's middle: its place in the plane by hand. x = 4 (0.5 * 1.2 - 0.1) = 2, y = 1.5, which
        // is half of the third image and what is left of x, 1.5 of 4, of the second.
        assert_close(&triangle.weights([0.5, 0.5]), &[0.125, 0.375, 0.5], 1e-12);
        for weights in triangle.grid(5) {
            assert_close(&[weights.iter().sum::<f64>()], &[1.0], 1e-12);
        }
        // Row by row from the upper left: there the third image is over.
        let first = triangle.grid(5).next().unwrap();
        assert!(first[2] > 0.9, "{first:?}");
    }

    #[test]
    fn images_on_a_line_span_no_plane() {
        for third in [[2.0, 0.0], [0.0, 0.0], [4.0, 0.0]] {
            assert_eq!(Triangle::of([&[0.0, 0.0], &[4.0, 0.0], &third]), None);
        }
        assert_eq!(Triangle::of([&[1.0, 1.0], &[1.0, 1.0], &[2.0, 0.0]]), None);
    }

    #[test]
    fn shares_and_agreement_by_hand() {
        let drawn = |labels: &[u8]| {
            let rows = labels.iter().map(|&label| match label {
                0 => [1.0, 0.0, 0.0],
                1 => [0.25, 0.5, 0.25],
                _ => [0.0, 0.0, 1.0],
            });
            let rows: Vec<f32> = rows.flatten().collect();
            Territory::drawn(([4, 5, 6], triangle(), 2), labels, &rows)
        };
        let gold = drawn(&[0, 0, 2, 2]);
        let map = drawn(&[0, 1, 1, 2]).beside(&gold);
        assert_eq!(map.labels, "0112");
        // 1, and half of 63 levels.
        assert_eq!(map.confidence, "_gg_");
        assert_eq!(map.shares, [0.25, 0.5, 0.25]);
        assert_eq!(map.agreement, Some(0.5));
        assert_eq!(gold.agreement, None);
        assert_eq!(map.probabilities[3..6], [64, 128, 64]);
        assert_eq!(gold.clone().beside(&gold).agreement, Some(1.0));
    }

    #[test]
    fn presets_are_the_surest_images_of_the_classes_in_doubt() {
        let rows = [
            // To forget, class 0: taken for 2 most, then for 1, then for 3.
            [0.6, 0.1, 0.25, 0.05],
            [0.7, 0.1, 0.15, 0.05],
            [0.1, 0.8, 0.05, 0.05],
            [0.1, 0.7, 0.1, 0.1],
            [0.1, 0.1, 0.5, 0.3],
            [0.1, 0.1, 0.6, 0.2],
            [0.1, 0.1, 0.1, 0.7],
        ];
        let labels = [0, 0, 1, 1, 2, 2, 3];
        let original = of_probabilities(&rows, &labels);
        let presets = corner_presets(&original, &[0, 1]);
        assert_eq!(presets, [[1, 5, 2], [1, 5, 6], [1, 2, 6]]);
        // Without the third class there is one pair; with two, another image to forget.
        let fewer = original.select(&[0, 1, 2, 3, 4, 5]);
        assert_eq!(corner_presets(&fewer, &[0, 1]), [[1, 5, 2]]);
        assert_eq!(
            corner_presets(&original.select(&[0, 1, 2, 3]), &[0, 1]),
            [[1, 2, 0]]
        );
        // Images to forget are no corner but the first.
        assert_eq!(corner_presets(&original, &[0, 1, 5])[0], [1, 4, 2]);
        assert!(corner_presets(&original, &[]).is_empty());
        assert!(corner_presets(&original.select(&[0]), &[0]).is_empty());
    }

    /// A network written by hand whose logits are linear in the mean color of an image, as it sees it:
    /// the stem passes each color and its opposite on, and of both what is above zero is their difference.
    fn linear(rows: [[f32; 3]; 3], bias: [f32; 3]) -> ResNet {
        let device = Device::flex();
        let config = ResNetConfig {
            stem: StemKind::Cifar,
            width: 16,
            blocks: Vec::new(),
            classes: 3,
        };
        let mut model = config.init(0, &device);
        let mut stem = vec![0.0; 16 * 3 * 9];
        let mut head = vec![0.0; 16 * 3];
        for color in 0..3 {
            for (sign, channel) in [(1.0, 2 * color), (-1.0, 2 * color + 1)] {
                // The middle of the kernel.
                stem[(channel * 3 + color) * 9 + 4] = sign;
                for (class, row) in rows.iter().enumerate() {
                    head[channel * 3 + class] = sign * row[color];
                }
            }
        }
        model.stem.conv.weight = written(stem, [16, 3, 3, 3]);
        model.head.weight = written(head, [16, 3]);
        model.head.bias = Some(written(bias.to_vec(), [3]));
        model
    }

    fn written<const D: usize>(values: Vec<f32>, shape: [usize; D]) -> Param<Tensor<D>> {
        let data = TensorData::new(values, shape);
        Param::from_tensor(Tensor::from_data(data, &Device::flex()))
    }

    fn images(pixel: impl Fn(usize) -> u8) -> DeviceImages {
        let images = Images {
            pixels: (0..3 * IMAGE_BYTES).map(pixel).collect(),
            labels: vec![0, 1, 2],
        };
        DeviceImages::upload(&images, &Device::flex())
    }

    #[test]
    fn a_linear_network_has_the_regions_that_its_weights_say() {
        let (rows, bias) = (
            [[1.0, 0.0, -0.5], [0.0, 0.8, 0.0], [-0.5, -0.2, 1.0]],
            [0.1, -0.2, 0.0],
        );
        let colors: [[u8; 3]; 3] = [[210, 70, 20], [40, 200, 90], [90, 50, 220]];
        // No pixel is like the next, and the mean color of each image is the one above.
        let images = images(|i| {
            let wave = [30, 0, -20, -10][i / 3 % 4];
            (i32::from(colors[i / IMAGE_BYTES][i % 3]) + wave).clamp(0, 255) as u8
        });
        let side = 15;
        let model = linear(rows, bias);
        let map = Territory::of(&model, &images, [0, 1, 2], side, async |_| true);
        let map = block_on(map).unwrap();
        let seen = colors.map(|color| {
            std::array::from_fn::<f64, 3, _>(|c| {
                let [scale, offset] = images.normalization().line(c);
                f64::from(f32::from(color[c]) * scale + offset)
            })
        });
        let triangle = Triangle { at: map.at };
        let wanted = triangle.grid(side).map(|weights| {
            let mean = |c: usize| (0..3).map(|k| weights[k] * seen[k][c]).sum::<f64>();
            let logit = |class: usize| {
                let row = rows[class].iter().enumerate();
                f64::from(bias[class]) + row.map(|(c, &w)| f64::from(w) * mean(c)).sum::<f64>()
            };
            let best = (0..3).max_by(|&a, &b| logit(a).total_cmp(&logit(b)));
            char::from(b'0' + best.unwrap() as u8)
        });
        let wanted: String = wanted.collect();
        assert_eq!(map.labels, wanted);
        for class in 0..3 {
            let points = wanted.bytes().filter(|&c| c == b'0' + class).count();
            assert!(points > 20, "each class has a region: {wanted}");
            let share = map.shares[usize::from(class)];
            assert_close(&[share], &[points as f64 / (side * side) as f64], 1e-12);
        }
    }

    #[test]
    fn each_point_is_what_the_network_says_of_its_image() {
        let device = Device::flex();
        let network = block_on(Network::fresh(Preset::ResNet8, 3)).unwrap();
        let mut model = network.build("fresh", &device).unwrap();
        // A fresh head is zero.
        let head = (0..640).map(|i| ((i * 37 % 19) as f32 - 9.0) / 5.0);
        model.head.weight = written(head.collect(), [64, 10]);
        let images = images(|i| (i * 31 + i / 97 + (i * i) % 113) as u8);
        let side = 6;
        let mut told = Vec::new();
        let map = Territory::of(&model, &images, [2, 0, 1], side, async |done| {
            told.push(done);
            true
        });
        let map = block_on(map).unwrap();
        assert_eq!(told, [25, 36]);
        // One by one, from the pixels.
        let values = images
            .select(&[2, 0, 1])
            .into_data()
            .try_to_vec::<f32>()
            .unwrap();
        let corners: Vec<&[f32]> = values.chunks(IMAGE_BYTES).collect();
        let triangle = Triangle::of([corners[0], corners[1], corners[2]]).unwrap();
        assert_eq!(triangle.at, map.at);
        let mut labels = String::new();
        let mut probabilities = Vec::new();
        for weights in triangle.grid(side) {
            let blend = |i: usize| {
                (0..3)
                    .map(|k| weights[k] * f64::from(corners[k][i]))
                    .sum::<f64>()
            };
            let image = (0..IMAGE_BYTES).map(|i| blend(i) as f32).collect();
            let image = Tensor::from_data(TensorData::new(image, [1, 3, 32, 32]), &device);
            let row = softmax(model.forward(image), 1);
            let row = row.into_data().try_to_vec::<f32>().unwrap();
            let best = (0..row.len())
                .max_by(|&a, &b| row[a].total_cmp(&row[b]))
                .unwrap();
            labels.push(char::from(b'0' + best as u8));
            probabilities.extend(row.into_iter().map(f64::from));
        }
        assert_eq!(map.labels, labels);
        let found = map.probabilities.iter().map(|&p| f64::from(p) / 255.0);
        assert_close(&found.collect::<Vec<_>>(), &probabilities, 0.003);
    }

    #[test]
    fn what_cannot_be_drawn_is_refused_and_a_stop_is_heard() {
        let model = linear([[1.0, 0.0, 0.0]; 3], [0.0; 3]);
        let images = images(|i| (i * 7 % 251) as u8);
        let map = |corners, side, on| {
            block_on(Territory::of(&model, &images, corners, side, async |_| on))
        };
        let said = |result: Result<Territory, Error>| result.unwrap_err().to_string();
        assert!(said(map([0, 1, 3], 2, true)).contains("no training image"));
        assert!(said(map([0, 1, 1], 2, true)).contains("three different ones"));
        assert!(said(map([0, 1, 2], 0, true)).contains("points along a side"));
        assert!(said(map([0, 1, 2], 129, true)).contains("points along a side"));
        assert!(matches!(map([0, 1, 2], 2, false), Err(Error::Stopped)));
        assert!(map([0, 1, 2], 2, true).is_ok());
    }
}
