//! SalUn: random labels, but only the weights that the forget class's loss depends on most learn.
//!
//! ```text
//! saliency = | sum over forget images of the gradient of CE(original(x_f), y_f) |
//! mask     = 1 for the half of all weights of the largest saliency, else 0
//! loss     = CE(student(x_f), y~) + CE(student(x_r), y_r)      its gradient times the mask
//! ```
//!
//! Fan et al., "SalUn: Empowering Machine Unlearning via Gradient-Based Weight Saliency", ICLR
//! 2024: threshold .5, SGD of rate .01, 10 epochs. The threshold is taken over all weights
//! together, as in the paper's code, and the original's BatchNorm stands still while the saliency
//! is computed. Adapted: 100 steps instead of epochs.

use super::prelude::*;
use super::random_labels::wrong_label_loss;
use crate::readback::read;

const THRESHOLD: Setting = Setting::new(
    "Threshold",
    "Part of the weights that learns, the most salient ones.",
    number(0.0, 1.0),
)
.own("salun_threshold", 0.5);
/// Images a backward pass of the saliency.
const CHUNK: usize = 50;

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "salun",
    label: "SalUn",
    description: "random wrong labels, learned by the most salient half of the weights",
    paper: "Fan et al., SalUn, ICLR 2024",
    defaults: Defaults::sgd(0.01, 100),
    own: &[THRESHOLD],
    ..MethodInfo::BASE
};

/// See the module.
pub struct Salun {
    /// For each parameter with a gradient, in the order in which the network is visited.
    masks: Vec<Tensor<1>>,
}

impl Prepare for Salun {
    async fn prepare(setup: &RunSetup<'_>, watch: &mut impl Watch) -> Result<Self, Error> {
        let original = setup.original()?.freeze_statistics();
        let mut sums: Vec<Tensor<1>> = Vec::new();
        let add = async |chunk: &[u32], images: Tensor<4>| {
            let output = original.forward(images.autodiff());
            let labels = setup.labels_of(chunk);
            // The chunk's part of the sum, not its mean: the last chunk may be smaller.
            let loss = cross_entropy(output, &labels) * chunk.len() as f32;
            let gradients = GradientsParams::from_grads(loss.backward(), &original);
            let gradients = flat_gradients(&original, gradients);
            sums = match sums.is_empty() {
                true => gradients,
                false => {
                    let pairs = std::mem::take(&mut sums).into_iter().zip(gradients);
                    pairs.map(|(a, b)| a + b).collect()
                }
            };
            Ok(())
        };
        setup.each_forget_chunk(CHUNK, watch, add).await?;
        let sizes = sums.iter().map(|sum| sum.dims()[0]).collect();
        let saliency = read(Tensor::cat(sums, 0).abs()).await?;
        let mask = most_salient(&saliency, setup.config.option(&THRESHOLD));
        let mask = TensorData::new(mask, [saliency.len()]);
        let mask = Tensor::<1>::from_data(mask, &setup.device.clone().inner());
        let masks = mask.split_with_sizes(sizes, 0);
        Ok(Salun { masks })
    }
}

impl Method for Salun {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        Step::Descend(wrong_label_loss(student, batch))
    }

    fn adjust(&self, student: &ResNet, gradients: GradientsParams) -> GradientsParams {
        let mut masks = self.masks.iter();
        student.change_gradients(gradients, |gradient| {
            gradient * masks.next().expect("a mask for every gradient").clone()
        })
    }
}

/// 1 for the setup part of the values, the largest, and 0 for the rest; of equal values the
/// earlier counts as larger.
fn most_salient(saliency: &[f32], part: f64) -> Vec<f32> {
    let mut order: Vec<usize> = (0..saliency.len()).collect();
    order.sort_by(|&a, &b| saliency[b].total_cmp(&saliency[a]));
    order.truncate((saliency.len() as f64 * part) as usize);
    let mut mask = vec![0.0; saliency.len()];
    order.into_iter().for_each(|index| mask[index] = 1.0);
    mask
}

/// Every parameter's gradient, in the order in which the network is visited. What has none, such
/// as running statistics, is left out.
fn flat_gradients(network: &ResNet, gradients: GradientsParams) -> Vec<Tensor<1>> {
    let mut flat = Vec::new();
    network.change_gradients(gradients, |gradient| {
        flat.push(gradient.clone());
        gradient
    });
    flat
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Preset;
    use crate::testing::values;

    #[test]
    fn the_larger_half_counts_over_all_weights_together() {
        let mask = |values: &[f32]| most_salient(values, 0.5);
        assert_eq!(mask(&[0.1, 3.0, 0.2, 0.15]), [0.0, 1.0, 1.0, 0.0]);
        // Three of seven: half is rounded down. Of equal ones the earlier.
        let wanted = [1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0];
        assert_eq!(mask(&[5.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0]), wanted);
    }

    #[test]
    fn each_weights_gradient_meets_its_own_mask() {
        let device = Device::flex().autodiff();
        let network = Preset::ResNet8.config().init(1, &device);
        let gradients = || {
            let images = Tensor::<4>::ones([2, 3, 32, 32], &device);
            let loss = cross_entropy(network.forward(images), &[0, 1]);
            GradientsParams::from_grads(loss.backward(), &network)
        };
        let plain = flat_gradients(&network, gradients());
        // 1 for every third value, counted over the whole network.
        let sizes: Vec<usize> = plain.iter().map(|gradient| gradient.dims()[0]).collect();
        let count = sizes.iter().sum();
        let mask: Vec<f32> = (0..count).map(|i| f32::from(i % 3 == 0)).collect();
        let mask = Tensor::<1>::from_data(TensorData::new(mask, [count]), &plain[0].device());
        let masks = mask.split_with_sizes(sizes, 0);
        // 78,714 values less the running statistics and the frozen nothing: see resnet8.
        assert!(count > 70_000, "{count}");
        let masked = flat_gradients(&network, Salun { masks }.adjust(&network, gradients()));
        let [plain, masked] = [plain, masked].map(|all| values(Tensor::cat(all, 0)));
        assert!(plain.iter().filter(|v| **v != 0.0).count() > 60_000);
        for (index, (plain, masked)) in plain.into_iter().zip(masked).enumerate() {
            let wanted = if index % 3 == 0 { plain } else { 0.0 };
            assert_eq!(masked, wanted, "{index}");
        }
    }
}
