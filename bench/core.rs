//! How long the core's work takes natively on the CPU: `cargo bench --features cli`, which shares
//! the build of the tests. A name picks what is run (`cargo bench --features cli -- convolution`),
//! `RAYON_NUM_THREADS=1` the cores that the convolutions take.
//!
//! Values are made up: no time here depends on them.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use pollster::block_on;

use burn::tensor::{Device, Distribution, Tensor};
use srfl::data::{CHANNELS, IMAGE_BYTES, Images, SIDE};
use srfl::kernels::{Sliding, convolve};
use srfl::metrics::{Features, Probe, cka, membership_attack};
use srfl::model::{DeviceImages, Network, Preset};
use srfl::run::{BenchmarkStep, Session, Setup};
use srfl::unlearn::RunConfig;

/// Images of a training step on one batch, and of each half of an sRFL step.
const BATCH: usize = 64;
/// Images that an evaluation passes through the network at once on the CPU.
const PART: usize = 25;

fn main() {
    divan::main();
}

/// Both halves, with the optimizer: what the page does again and again.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn srfl_step(bencher: Bencher) {
    let mut session = session(400, 100);
    bencher.bench_local(|| {
        let records = block_on(session.run(1, async |_| true)).unwrap();
        assert_eq!(records.len(), 1, "no evaluation is among them");
        records
    });
}

/// Cross-entropy and SGD on one batch, every layer trained: what `script/bench` compares.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn training_step(bencher: Bencher) {
    let images = (0..BATCH * CHANNELS * SIDE * SIDE)
        .map(|i| (i % 97) as f32 / 48.5 - 1.0)
        .collect();
    let labels = (0..BATCH).map(|i| (i % 10) as u8).collect();
    let device = Device::flex();
    let mut trial = BenchmarkStep::new(&original(), images, labels, 0.01, &device).unwrap();
    bencher.bench_local(|| block_on(BenchmarkStep::value(trial.step())).unwrap());
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn forward(bencher: Bencher) {
    let device = Device::flex();
    let network = original().build("", &device).unwrap();
    let images = DeviceImages::upload(&images(PART), &device).range(0, PART);
    let bencher = bencher.counter(ItemsCount::new(PART));
    bencher.bench_local(|| network.forward(images.clone()).into_data());
}

/// Accuracies and examples, as every few steps of a run.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn evaluation(bencher: Bencher) {
    let mut session = session(400, 100);
    let bencher = bencher.counter(ItemsCount::new(500_usize));
    bencher.bench_local(|| block_on(session.evaluate()).unwrap());
}

/// Channels in and out, side, kernel and stride of each convolution of ResNet-8.
const CONVOLUTIONS: [[usize; 5]; 7] = [
    [3, 16, 32, 3, 1],
    [16, 16, 32, 3, 1],
    [16, 32, 32, 3, 2],
    [32, 32, 16, 3, 1],
    [32, 64, 16, 3, 2],
    [64, 64, 8, 3, 1],
    [16, 32, 32, 1, 2],
];

/// Images and kernel of one of [`CONVOLUTIONS`].
fn operands([from, to, side, kernel, _]: [usize; 5], device: &Device) -> (Tensor<4>, Tensor<4>) {
    let uniform = Distribution::Uniform(-1.0, 1.0);
    let images = Tensor::random([BATCH, from, side, side], uniform, device);
    let kernel = Tensor::random([to, from, kernel, kernel], uniform, device);
    (images, kernel)
}

fn sliding([_, _, _, kernel, stride]: [usize; 5]) -> Sliding {
    let padding = kernel / 2;
    Sliding { stride, padding }
}

#[divan::bench(args = CONVOLUTIONS, sample_count = 20, sample_size = 1)]
fn convolution(bencher: Bencher, shape: [usize; 5]) {
    let (images, kernel) = operands(shape, &Device::flex());
    bencher.bench_local(|| convolve(images.clone(), kernel.clone(), sliding(shape)));
}

/// Forward, then the gradients of images and kernel.
#[divan::bench(args = CONVOLUTIONS, sample_count = 20, sample_size = 1)]
fn convolution_with_gradients(bencher: Bencher, shape: [usize; 5]) {
    let (images, kernel) = operands(shape, &Device::flex().autodiff());
    let (images, kernel) = (images.require_grad(), kernel.require_grad());
    bencher.bench_local(|| {
        let output = convolve(images.clone(), kernel.clone(), sliding(shape));
        let gradients = output.sum().backward();
        (images.grad(&gradients), kernel.grad(&gradients))
    });
}

/// The linear head that an assessment fits to the features of the training images.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn probe(bencher: Bencher) {
    let features = features(2000, 1);
    bencher.bench_local(|| Probe::fit(black_box(&features), 10).unwrap());
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn similarity(bencher: Bencher) {
    let (a, b) = (features(1000, 1), features(1000, 2));
    bencher.bench_local(|| cka(black_box(&a), black_box(&b)).unwrap());
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn membership(bencher: Bencher) {
    let losses = |count: usize, most: f64| -> Vec<f64> {
        (0..count).map(|i| (i % 71) as f64 / 71.0 * most).collect()
    };
    let (members, others) = (losses(200, 1.0), losses(100, 1.5));
    bencher.bench_local(|| membership_attack(black_box(&members), &others, 1).unwrap());
}

fn features(count: usize, seed: usize) -> Features {
    let width = 64;
    let value = |i: usize| ((i * 7919 * seed + i / 13) % 1009) as f32 / 1009.0;
    let labels = (0..count).map(|i| (i % 10) as u8).collect();
    Features::new((0..count * width).map(value).collect(), width, labels).unwrap()
}

fn images(count: usize) -> Images {
    Images {
        pixels: (0..count * IMAGE_BYTES)
            .map(|i| (i * 31 + i / 251) as u8)
            .collect(),
        labels: (0..count).map(|i| (i % 10) as u8).collect(),
    }
}

fn original() -> Network {
    block_on(Network::fresh(Preset::ResNet8, 7)).unwrap()
}

/// A run that comes to no evaluation by itself.
fn session(train: usize, test: usize) -> Session {
    let config = RunConfig {
        train,
        test,
        steps: 10_000,
        every: 10_000,
        ..RunConfig::default()
    };
    let [train, test] = [train, test].map(images);
    let setup = Setup {
        original: original(),
        known_logits: None,
        images: [&train, &test],
        mislabeled: &[],
        config,
        device: Device::flex(),
    };
    block_on(Session::create(setup, async |_| true)).unwrap()
}
