//! Plain supervised training on one batch: the work that every library for training networks can
//! do, to compare this program with them. Only this program runs sRFL.

use burn::optim::{GradientsParams, ModuleOptimizer, SgdConfig};
use burn::tensor::{Device, Tensor, TensorData};

use crate::Error;
use crate::data::{CHANNELS, SIDE};
use crate::model::{Network, ResNet};
use crate::readback::read;
use crate::unlearn::cross_entropy;

/// A network and the one batch it trains on: all layers, BatchNorm by the batch's statistics,
/// cross-entropy, SGD without momentum.
pub struct BenchmarkStep {
    network: ResNet,
    optimizer: ModuleOptimizer,
    images: Tensor<4>,
    labels: Vec<u8>,
    rate: f64,
}

impl BenchmarkStep {
    /// `images` are normalized, `(labels, 3, 32, 32)` in row-major order.
    ///
    /// # Errors
    /// [`Error::State`] where images and labels do not fit each other or the network, a
    /// model that does not fit.
    pub fn new(
        model: &Network,
        images: Vec<f32>,
        labels: Vec<u8>,
        rate: f64,
        device: &Device,
    ) -> Result<Self, Error> {
        let classes = model.preset.config().classes;
        let fits = !labels.is_empty()
            && images.len() == labels.len() * CHANNELS * SIDE * SIDE
            && labels.iter().all(|&label| usize::from(label) < classes);
        if !fits {
            return Err(Error::state(
                "a benchmark step takes as many images of 3 x 32 x 32 values as labels, each a class",
            ));
        }
        let device = device.clone().autodiff();
        let shape = [labels.len(), CHANNELS, SIDE, SIDE];
        Ok(BenchmarkStep {
            network: model.build("the network of the benchmark", &device)?,
            optimizer: SgdConfig::new().init(),
            images: Tensor::from_data(TensorData::new(images, shape), &device),
            labels,
            rate,
        })
    }

    /// Submits a step and gives its loss, from before the update. Who awaits [`BenchmarkStep::value`] of
    /// it waits for the update too: a device works in order.
    pub fn step(&mut self) -> Tensor<1> {
        let loss = self.loss();
        let gradients = GradientsParams::from_grads(loss.clone().backward(), &self.network);
        let network = self.network.clone();
        self.network = self.optimizer.step(self.rate, network, gradients);
        loss.inner()
    }

    /// Submits a forward pass as a step begins with and gives its loss.
    pub fn forward(&self) -> Tensor<1> {
        self.loss().inner()
    }

    /// Reads back what a step or a pass gave.
    ///
    /// # Errors
    /// A failing device.
    pub async fn value(of: Tensor<1>) -> Result<f32, Error> {
        Ok(read(of).await?[0])
    }

    fn loss(&self) -> Tensor<1> {
        cross_entropy(self.network.forward(self.images.clone()), &self.labels)
    }
}

#[cfg(test)]
mod tests {
    use pollster::block_on;

    use super::*;
    use crate::model::Preset;

    const BATCH: usize = 4;

    fn bench(images: usize, label: u8) -> Result<BenchmarkStep, Error> {
        let device = Device::flex();
        let model = block_on(Network::fresh(Preset::ResNet8, 3)).unwrap();
        let images = (0..images * CHANNELS * SIDE * SIDE)
            .map(|i| ((i * 37) % 101) as f32 / 50.0 - 1.0)
            .collect();
        let labels = vec![label; BATCH];
        BenchmarkStep::new(&model, images, labels, 0.1, &device)
    }

    #[test]
    fn steps_lower_the_loss_from_that_of_a_guess() {
        let mut bench = bench(BATCH, 3).unwrap();
        let losses: Vec<f32> = (0..4)
            .map(|_| block_on(BenchmarkStep::value(bench.step())).unwrap())
            .collect();
        // Untrained, it guesses among ten classes.
        assert!((losses[0] - 10f32.ln()).abs() < 0.5, "{losses:?}");
        assert!(losses.is_sorted_by(|a, b| a > b), "{losses:?}");
    }

    #[test]
    fn a_forward_pass_tells_the_loss_after_a_step_and_trains_nothing() {
        let mut bench = bench(BATCH, 3).unwrap();
        let first = block_on(BenchmarkStep::value(bench.step())).unwrap();
        let passes: Vec<f32> = (0..2)
            .map(|_| block_on(BenchmarkStep::value(bench.forward())).unwrap())
            .collect();
        let second = block_on(BenchmarkStep::value(bench.step())).unwrap();
        assert!(second < first);
        assert_eq!(passes, [second; 2]);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert!(matches!(bench(BATCH - 1, 3), Err(Error::State(_))));
        assert!(matches!(bench(BATCH, 10), Err(Error::State(_))));
    }
}
