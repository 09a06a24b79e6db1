//! A CIFAR residual network (He et al., 2016, "Deep Residual Learning for Image Recognition").
//!
//! `stem` (3x3 convolution) → `stage1` … `stageN` (residual blocks) → global average pooling →
//! `head` (linear). Images are `(batch, 3, 32, 32)`, logits `(batch, classes)`. One network has the
//! stem of ImageNet's networks instead: [`StemKind::ImageNet`].

use std::iter;

use burn::module::{Flag, Module, ModuleMapper, ModuleVisitor, Param, ParamId};
use burn::nn::conv::{Conv2d, Conv2dConfig};
use burn::nn::{BatchNorm, BatchNormConfig, Initializer, Linear, LinearConfig, PaddingConfig2d};
use burn::optim::GradientsParams;
use burn::tensor::{Device, Tensor};
use serde::{Deserialize, Serialize};

use super::ModelError;
use super::init::he_init;
use crate::data::{CHANNELS, CLASSES, SIDE};
use crate::kernels::{Sliding, convolve_and_normalize, linear, max_pool, pool};

/// Networks known by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Preset {
    /// Three stages of one block, 16 to 64 channels: 78,714 values.
    ResNet8,
    /// The same at twice the width, 32 to 128 channels: 309,994 values.
    ResNet8x2,
    /// Three stages of three blocks, 16 to 64 channels.
    ResNet20,
    /// Four stages of two blocks, 64 to 512 channels.
    ResNet18,
    /// The same with ImageNet's stem, as torchvision's `resnet18`: 11,191,242 values. The network of the
    /// starter kit of the NeurIPS 2023 unlearning challenge.
    #[serde(rename = "resnet18-imagenet")]
    ResNet18ImageNet,
}

/// What images go through before the first stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StemKind {
    /// A 3x3 convolution, for small images.
    Cifar,
    /// A 7x7 convolution and a 3x3 max pooling, each of stride 2: a side is a fourth after it.
    ImageNet,
}

impl StemKind {
    /// The side of its kernel.
    pub fn kernel(self) -> usize {
        match self {
            StemKind::Cifar => 3,
            StemKind::ImageNet => 7,
        }
    }
}

impl Preset {
    /// Each with its name, its stem, the width of its first stage, and the blocks of all.
    const ALL: [(Preset, &str, StemKind, usize, &[usize]); 5] = [
        (Preset::ResNet8, "resnet8", StemKind::Cifar, 16, &[1, 1, 1]),
        (
            Preset::ResNet8x2,
            "resnet8x2",
            StemKind::Cifar,
            32,
            &[1, 1, 1],
        ),
        (
            Preset::ResNet20,
            "resnet20",
            StemKind::Cifar,
            16,
            &[3, 3, 3],
        ),
        (
            Preset::ResNet18,
            "resnet18",
            StemKind::Cifar,
            64,
            &[2, 2, 2, 2],
        ),
        (
            Preset::ResNet18ImageNet,
            "resnet18-imagenet",
            StemKind::ImageNet,
            64,
            &[2, 2, 2, 2],
        ),
    ];

    /// Every preset.
    pub fn all() -> impl Iterator<Item = Preset> {
        Self::ALL.into_iter().map(|(preset, ..)| preset)
    }

    /// The preset's name, as in files, URLs and on the command line.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Every preset's name.
    pub fn names() -> Vec<&'static str> {
        Self::all().map(Preset::name).collect()
    }

    /// The network's shape for CIFAR-10's ten classes.
    pub fn config(self) -> ResNetConfig {
        self.with_classes(CLASSES.len())
    }

    /// The network's shape with so many outputs.
    pub fn with_classes(self, classes: usize) -> ResNetConfig {
        let (_, _, stem, width, blocks) = Self::ALL[self as usize];
        ResNetConfig {
            stem,
            width,
            blocks: blocks.to_vec(),
            classes,
        }
    }
}

impl std::str::FromStr for Preset {
    type Err = ModelError;

    fn from_str(name: &str) -> Result<Self, ModelError> {
        let found = Self::all().find(|preset| preset.name() == name);
        found.ok_or_else(|| ModelError::UnknownPreset { name: name.into() })
    }
}

impl std::fmt::Display for Preset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// What the BatchNorm of a stage normalizes by whose weights are frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum FrozenNorm {
    /// Its running statistics, which stay as they are.
    Running,
    /// The batch's, as in the stages that train; its running statistics move.
    Batch,
}

impl FrozenNorm {
    fn freeze<M: Module>(self, part: M) -> M {
        match self {
            FrozenNorm::Running => part.freeze(),
            FrozenNorm::Batch => part.no_grad(),
        }
    }
}

/// The shape of a [`ResNet`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResNetConfig {
    /// What comes before the first stage.
    pub stem: StemKind,
    /// Channels of the stem and of the first stage; each later stage doubles them.
    pub width: usize,
    /// Residual blocks in each stage.
    pub blocks: Vec<usize>,
    /// Number of classes.
    pub classes: usize,
}

impl ResNetConfig {
    /// A network with He initialization drawn from `seed`, the same on every device.
    pub fn init(&self, seed: u64, device: &Device) -> ResNet {
        he_init(self.build(device), seed)
    }

    fn build(&self, device: &Device) -> ResNet {
        let stride = match self.stem {
            StemKind::Cifar => 1,
            StemKind::ImageNet => 2,
        };
        let stem = ConvNorm::new(CHANNELS, self.width, self.stem.kernel(), stride, device);
        let mut channels = self.width;
        let stages = self.blocks.iter().enumerate().map(|(index, &blocks)| {
            let inp = std::mem::replace(&mut channels, self.width << index);
            let stride = if index == 0 { 1 } else { 2 };
            Stage::new(inp, channels, stride, blocks, device)
        });
        ResNet {
            stem,
            stages: stages.collect(),
            projection: None,
            head: LinearConfig::new(channels, self.classes)
                .with_initializer(Initializer::Zeros)
                .init(device),
        }
    }

    /// The shapes of what a batch of so many images becomes on its way through the network, the images
    /// first.
    pub fn shapes_on_the_way(&self, images: usize) -> Vec<[usize; 4]> {
        let (stem, first) = match self.stem {
            // As large as the first stage's output.
            StemKind::Cifar => (None, SIDE),
            StemKind::ImageNet => (Some(SIDE / 2), SIDE / 4),
        };
        let of = |channels, side| [images, channels, side, side];
        let stem = stem.map(|side| of(self.width, side));
        let stages = 0..self.blocks.len();
        let stages = stages.map(|n| of(self.width << n, first >> n));
        iter::once(of(CHANNELS, SIDE))
            .chain(stem)
            .chain(stages)
            .collect()
    }

    /// The names of the parts, first to last: `stem`, `stage1` …, `head`.
    pub fn parts(&self) -> Vec<String> {
        let stages = (1..=self.blocks.len()).map(|n| format!("stage{n}"));
        let [stem, head] = ["stem", "head"].map(|name| [name.to_string()]);
        stem.into_iter().chain(stages).chain(head).collect()
    }
}

/// The classifier.
#[derive(Module, Debug)]
pub struct ResNet {
    /// First convolution; with `stage1` it is the first backbone stage.
    pub stem: ConvNorm,
    /// The residual stages.
    pub stages: Vec<Stage>,
    /// What the pooled features are multiplied by, `(channels, channels)`, where a method put
    /// something between them and the head. It is never trained.
    pub projection: Option<Param<Tensor<2>>>,
    /// The linear classifier on these features.
    pub head: Linear,
}

impl ResNet {
    /// Logits `(batch, classes)` of normalized images `(batch, 3, height, width)`.
    pub fn forward(&self, images: Tensor<4>) -> Tensor<2> {
        self.classify(self.features(images))
    }

    /// Logits `(batch, classes)` of features `(batch, channels)`.
    pub fn classify(&self, features: Tensor<2>) -> Tensor<2> {
        linear(&self.head, features)
    }

    /// Penultimate features `(batch, channels)`: the last stage's output, averaged over space, and
    /// projected where there is a projection.
    pub fn features(&self, images: Tensor<4>) -> Tensor<2> {
        self.projected_mean(self.through(images, |_| {}))
    }

    /// These features, and before them each earlier stage's output, averaged over space.
    pub fn features_by_stage(&self, images: Tensor<4>) -> (Vec<Tensor<2>>, Tensor<2>) {
        let mut earlier = Vec::new();
        let before_last = self.stages.len() - 1;
        let last = self.through(images, |output| {
            if earlier.len() < before_last {
                earlier.push(pool(output.clone()));
            }
        });
        (earlier, self.projected_mean(last))
    }

    /// How many features each stage but the last has.
    pub fn earlier_widths(&self) -> Vec<usize> {
        let earlier = self
            .stages
            .split_last()
            .map_or(&[][..], |(_, earlier)| earlier);
        let channels = |stage: &Stage| stage.blocks[0].second.conv.weight.dims()[0];
        earlier.iter().map(channels).collect()
    }

    /// What comes before the first stage.
    fn stem_kind(&self) -> StemKind {
        match self.stem.conv.kernel_size {
            [7, 7] => StemKind::ImageNet,
            _ => StemKind::Cifar,
        }
    }

    /// The last stage's output; `after` sees each stage's.
    fn through(&self, images: Tensor<4>, mut after: impl FnMut(&Tensor<4>)) -> Tensor<4> {
        let mut x = self.stem.forward(images, None, true);
        if self.stem_kind() == StemKind::ImageNet {
            x = max_pool(x);
        }
        for stage in &self.stages {
            x = stage.forward(x);
            after(&x);
        }
        x
    }

    fn projected_mean(&self, output: Tensor<4>) -> Tensor<2> {
        let features = pool(output);
        match &self.projection {
            Some(projection) => features.matmul(projection.val()),
            None => features,
        }
    }

    /// With `projection`, `(channels, channels)`, before the head.
    pub fn projected(mut self, projection: Tensor<2>) -> Self {
        // A parameter made like this asks for no gradient.
        self.projection = Some(Param::initialized(ParamId::new(), projection.detach()));
        self
    }

    /// Freezes all but the first `trained` backbone stages, where stem and `stage1` together
    /// count as the first. A frozen stage computes no weight gradients; gradients still flow through it.
    pub fn freeze_tail(mut self, trained: usize, norm: FrozenNorm) -> Self {
        let tail = self.stages.split_off(trained.min(self.stages.len()));
        self.stages
            .extend(tail.into_iter().map(|stage| norm.freeze(stage)));
        self.head = self.head.freeze();
        self
    }

    /// Freezes the stem.
    pub fn freeze_stem(mut self, norm: FrozenNorm) -> Self {
        self.stem = norm.freeze(self.stem);
        self
    }

    /// Freezes everything but the head, every BatchNorm included.
    pub fn freeze_backbone(mut self) -> Self {
        self.stem = self.stem.freeze();
        self.stages = self.stages.into_iter().map(Module::freeze).collect();
        self
    }

    /// Puts what `each` makes of it, flattened, in the place of every parameter's gradient, in the
    /// order in which the network is visited.
    pub(crate) fn change_gradients(
        &self,
        gradients: GradientsParams,
        each: impl FnMut(Tensor<1>) -> Tensor<1>,
    ) -> GradientsParams {
        let mut changing = Changing { gradients, each };
        self.visit(&mut changing);
        changing.gradients
    }

    /// The share by which each batch moves BatchNorm's running statistics in training; that of new
    /// networks is .1.
    pub fn with_momentum(mut self, momentum: f64) -> Self {
        let blocks = self.stages.iter_mut().flat_map(|stage| &mut stage.blocks);
        let layers = blocks.flat_map(|block| {
            [&mut block.first, &mut block.second]
                .into_iter()
                .chain(&mut block.shortcut)
        });
        for layer in layers.chain([&mut self.stem]) {
            layer.bn.momentum = momentum;
        }
        self
    }

    /// Makes every BatchNorm normalize by its running statistics and leave them as they are, as
    /// in evaluation. What it learns, gamma and beta, still trains where it is not frozen.
    pub fn freeze_statistics(self) -> Self {
        self.map(&mut StatisticsOff)
    }
}

struct Changing<F> {
    gradients: GradientsParams,
    each: F,
}

impl<F: FnMut(Tensor<1>) -> Tensor<1>> ModuleVisitor for Changing<F> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if let Some(gradient) = self.gradients.remove::<D>(param.id) {
            let shape = gradient.shape();
            let changed = (self.each)(gradient.flatten(0, D - 1)).reshape(shape);
            self.gradients.register::<D>(param.id, changed);
        }
    }
}

struct StatisticsOff;

impl ModuleMapper for StatisticsOff {
    // The network's only flags are its BatchNorms'.
    fn map_flag(&mut self, flag: Param<Flag>) -> Param<Flag> {
        flag.with_value(false)
    }
}

/// Residual blocks at one resolution.
#[derive(Module, Debug)]
pub struct Stage {
    /// The blocks; the first one changes resolution and channels.
    pub blocks: Vec<Block>,
}

impl Stage {
    fn new(inp: usize, out: usize, stride: usize, blocks: usize, device: &Device) -> Self {
        let blocks = (0..blocks).map(|index| match index {
            0 => Block::new(inp, out, stride, device),
            _ => Block::new(out, out, 1, device),
        });
        let blocks = blocks.collect();
        Stage { blocks }
    }

    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        self.blocks.iter().fold(x, |x, block| block.forward(x))
    }
}

/// Two 3x3 convolutions beside a shortcut, which is a strided 1x1 convolution where the shape
/// changes.
#[derive(Module, Debug)]
pub struct Block {
    /// First convolution, strided.
    pub first: ConvNorm,
    /// Second convolution.
    pub second: ConvNorm,
    /// The shortcut's projection, absent where the identity fits.
    pub shortcut: Option<ConvNorm>,
}

impl Block {
    fn new(inp: usize, out: usize, stride: usize, device: &Device) -> Self {
        let projects = stride != 1 || inp != out;
        Block {
            first: ConvNorm::new(inp, out, 3, stride, device),
            second: ConvNorm::new(out, out, 3, 1, device),
            shortcut: projects.then(|| ConvNorm::new(inp, out, 1, stride, device)),
        }
    }

    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let y = self.first.forward(x.clone(), None, true);
        let shortcut = match &self.shortcut {
            Some(projection) => projection.forward(x, None, false),
            None => x,
        };
        self.second.forward(y, Some(shortcut), true)
    }
}

/// A convolution without bias, then BatchNorm.
#[derive(Module, Debug)]
pub struct ConvNorm {
    /// The convolution.
    pub conv: Conv2d,
    /// The normalization.
    pub bn: BatchNorm,
}

impl ConvNorm {
    fn new(inp: usize, out: usize, kernel: usize, stride: usize, device: &Device) -> Self {
        let pad = kernel / 2;
        ConvNorm {
            conv: Conv2dConfig::new([inp, out], [kernel, kernel])
                .with_stride([stride, stride])
                .with_padding(PaddingConfig2d::Explicit(pad, pad, pad, pad))
                .with_bias(false)
                .init(device),
            bn: BatchNormConfig::new(out).init(device),
        }
    }

    /// With `shortcut` added and a ReLU after it, where asked for.
    fn forward(&self, x: Tensor<4>, shortcut: Option<Tensor<4>>, rectify: bool) -> Tensor<4> {
        let sliding = Sliding {
            stride: self.conv.stride[0],
            padding: self.conv.kernel_size[0] / 2,
        };
        let (kernel, bn) = (self.conv.weight.val(), &self.bn);
        convolve_and_normalize(x, kernel, sliding, bn, shortcut, rectify)
    }
}
