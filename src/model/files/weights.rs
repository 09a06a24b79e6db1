//! A model's values by name, on the host, and their safetensors file.
//!
//! Names follow PyTorch's habits (`stem.conv.weight`, `stage1.0.first.bn.running_mean`,
//! `head.weight`), and so do layouts: the head's weight is `(classes, features)`.

use std::collections::BTreeMap;

use burn::module::{Module, ModuleMapper, ModuleVisitor, Param};
use burn::tensor::{Device, Tensor, TensorData};
use half::{bf16, f16};
use safetensors::tensor::{Dtype, TensorView};
use safetensors::{SafeTensors, serialize};

use crate::model::{ModelError, Preset, ResNet};
use crate::readback::read;

/// The tensor that only a network with a [projection](ResNet::projection) has.
pub(super) const PROJECTION: &str = "projection";

/// How a weights file stores its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// IEEE half precision, two bytes a value.
    Half,
    /// Single precision, four bytes a value.
    Single,
}

/// One tensor of a [`StateDict`].
#[derive(Debug, Clone, PartialEq)]
pub struct TensorEntry {
    /// Extents, outermost first.
    pub shape: Vec<usize>,
    /// Values in row-major order.
    pub values: Vec<f32>,
}

/// Every parameter and running statistic of a model, by name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StateDict {
    tensors: BTreeMap<String, TensorEntry>,
}

impl StateDict {
    /// Reads a model's values back from its device, in one transfer.
    ///
    /// # Errors
    /// [`ModelError::Readback`] when the device fails.
    pub async fn of(model: &ResNet) -> Result<Self, ModelError> {
        // The running statistics of a model in training lag behind; `valid` brings them up to date.
        let mut collector = Collector::default();
        model.valid().visit(&mut collector);
        let values = read(Tensor::cat(collector.flat, 0)).await;
        let values = values.map_err(|error| ModelError::Readback {
            reason: error.to_string(),
        })?;
        let mut rest = values.as_slice();
        let mut tensors = BTreeMap::new();
        for (name, shape) in collector.entries {
            let (head, tail) = rest.split_at(shape.iter().product());
            rest = tail;
            let values = head.to_vec();
            let entry = TensorEntry { shape, values };
            tensors.insert(name.clone(), entry.turned(&name));
        }
        Ok(Self { tensors })
    }

    /// These tensors, by this program's names.
    pub(super) fn from_tensors(tensors: BTreeMap<String, TensorEntry>) -> Self {
        Self { tensors }
    }

    /// The tensors, by name.
    pub fn tensors(&self) -> &BTreeMap<String, TensorEntry> {
        &self.tensors
    }

    /// How many classes the network tells apart: the outputs of its head, none where there is no
    /// head.
    pub fn classes(&self) -> Option<usize> {
        let head = self.tensors.get("head.bias")?;
        head.shape.first().copied()
    }

    /// The same network with another head: its weight `(classes, features)` and its bias.
    pub fn with_head(&self, weight: TensorEntry, bias: TensorEntry) -> Self {
        let mut tensors = self.tensors.clone();
        tensors.insert("head.weight".into(), weight);
        tensors.insert("head.bias".into(), bias);
        Self { tensors }
    }

    /// The same tensors with other values, given each one's name and what it is now.
    pub fn mapped(&self, each: impl Fn(&str, &TensorEntry) -> Vec<f32>) -> Self {
        let entries = self.tensors.iter().map(|(name, entry)| {
            let values = each(name, entry);
            let shape = entry.shape.clone();
            (name.clone(), TensorEntry { shape, values })
        });
        Self {
            tensors: entries.collect(),
        }
    }

    /// The values a share of the way to those of another network: at 0 its own, at 1 the other's. A missing
    /// [projection](ResNet::projection) is one that changes nothing. None where the two are of different
    /// shapes.
    pub fn toward(&self, other: &Self, share: f32) -> Option<Self> {
        let (from, to) = (self.projected_like(other), other.projected_like(self));
        let pairs = from.tensors.iter().zip(&to.tensors);
        let same = from.tensors.len() == to.tensors.len()
            && pairs
                .clone()
                .all(|((name, a), (theirs, b))| name == theirs && a.shape == b.shape);
        let between = pairs.map(|((name, from), (_, to))| {
            let values = from.values.iter().zip(&to.values);
            let values = values.map(|(a, b)| (1.0 - share) * a + share * b).collect();
            let shape = from.shape.clone();
            (name.clone(), TensorEntry { shape, values })
        });
        same.then(|| Self {
            tensors: between.collect(),
        })
    }

    /// The same network with a projection that changes nothing, where another has one and it has none.
    fn projected_like(&self, other: &Self) -> Self {
        let mut tensors = self.tensors.clone();
        if let Some(TensorEntry { shape, values }) = other.tensors.get(PROJECTION)
            && !tensors.contains_key(PROJECTION)
        {
            let diagonal = |at: usize| f32::from(u8::from(at / shape[0] == at % shape[0]));
            let values = (0..values.len()).map(diagonal).collect();
            let shape = shape.clone();
            tensors.insert(PROJECTION.into(), TensorEntry { shape, values });
        }
        Self { tensors }
    }

    /// How many values there are.
    pub fn parameters(&self) -> usize {
        self.tensors.values().map(|entry| entry.values.len()).sum()
    }

    /// Reads a safetensors file of single or half precision.
    ///
    /// # Errors
    /// [`ModelError::Unreadable`] when `bytes` are not such a file; `file` names it in the message.
    pub fn from_safetensors(file: &str, bytes: &[u8]) -> Result<Self, ModelError> {
        let unreadable = |reason: String| ModelError::Unreadable {
            file: file.into(),
            reason,
        };
        let archive = SafeTensors::deserialize(bytes);
        let archive = archive.map_err(|error| unreadable(error.to_string()))?;
        let mut tensors = BTreeMap::new();
        for (name, view) in archive.iter() {
            let entry = TensorEntry {
                shape: view.shape().to_vec(),
                values: values(name, &view).map_err(unreadable)?,
            };
            tensors.insert(name.into(), entry);
        }
        Ok(Self { tensors })
    }

    /// Writes a safetensors file.
    pub fn to_safetensors(&self, precision: Precision) -> Vec<u8> {
        let dtype = match precision {
            Precision::Half => Dtype::F16,
            Precision::Single => Dtype::F32,
        };
        let entries = self.tensors.iter();
        let raw = entries.map(|(name, entry)| (name, &entry.shape, entry.to_bytes(precision)));
        let raw: Vec<_> = raw.collect();
        let views = raw.iter().map(|(name, shape, bytes)| {
            let view = TensorView::new(dtype, shape.to_vec(), bytes);
            let view = view.expect("a tensor has as many bytes as its shape says");
            (name.as_str(), view)
        });
        serialize(views, None).expect("tensors by distinct names can be written")
    }

    /// The values as they come back from a file of this precision.
    pub fn rounded(&self, precision: Precision) -> Self {
        Self::from_safetensors("weights", &self.to_safetensors(precision))
            .expect("what was written can be read")
    }

    /// Builds the preset's network on `device` from these values, with as many outputs as they
    /// have. An autodiff device gives a network that can be trained.
    ///
    /// # Errors
    /// [`ModelError::Mismatch`] names the first tensor that is missing, left over or of another
    /// shape; `file` names the source in the message.
    pub fn build(&self, preset: Preset, file: &str, device: &Device) -> Result<ResNet, ModelError> {
        let mut loader = Loader {
            state: self,
            path: Vec::new(),
            used: 0,
            problem: None,
        };
        let shape = preset.config();
        let classes = self.classes().unwrap_or(shape.classes);
        let mut model = preset.with_classes(classes).init(0, device);
        if self.tensors.contains_key(PROJECTION) {
            let [channels, _] = model.head.weight.dims();
            model = model.projected(Tensor::eye(channels, device));
        }
        let model = model.map(&mut loader);
        let (held, used) = (self.tensors.len(), loader.used);
        let too_many = || format!("it holds {held} tensors where {used} are wanted");
        let problem = loader.problem.or((held != used).then(too_many));
        match problem {
            None => Ok(model),
            Some(reason) => Err(ModelError::Mismatch {
                file: file.into(),
                preset: preset.name().into(),
                reason,
            }),
        }
    }
}

impl TensorEntry {
    /// As the tensor of this name is on the other side: Burn keeps a linear layer's weight as
    /// `(features, classes)`, PyTorch the other way round.
    fn turned(self, name: &str) -> Self {
        let (&[rows, columns], "head.weight") = (self.shape.as_slice(), name) else {
            return self;
        };
        let column = |column| (0..rows).map(move |row| row * columns + column);
        let values = (0..columns).flat_map(column).map(|at| self.values[at]);
        TensorEntry {
            shape: vec![columns, rows],
            values: values.collect(),
        }
    }

    fn to_bytes(&self, precision: Precision) -> Vec<u8> {
        let values = self.values.iter();
        match precision {
            Precision::Half => values
                .flat_map(|&v| f16::from_f32(v).to_le_bytes())
                .collect(),
            Precision::Single => values.flat_map(|v| v.to_le_bytes()).collect(),
        }
    }
}

/// A tensor's values, or why it cannot be used.
pub(super) fn values(name: &str, view: &TensorView) -> Result<Vec<f32>, String> {
    let bytes = view.data();
    let values: Vec<f32> = match view.dtype() {
        Dtype::F16 => each(bytes, |value| f16::from_le_bytes(value).to_f32()),
        Dtype::BF16 => each(bytes, |value| bf16::from_le_bytes(value).to_f32()),
        Dtype::F32 => each(bytes, f32::from_le_bytes),
        Dtype::F64 => each(bytes, |value| f64::from_le_bytes(value) as f32),
        other => {
            return Err(format!(
                "tensor {name} holds {other:?}, and only F16, BF16, F32 and F64 are read"
            ));
        }
    };
    match values.iter().find(|value| !value.is_finite()) {
        Some(bad) => Err(format!("tensor {name} holds {bad}")),
        None => Ok(values),
    }
}

fn each<const N: usize>(bytes: &[u8], value: impl Fn([u8; N]) -> f32) -> Vec<f32> {
    bytes.as_chunks().0.iter().copied().map(value).collect()
}

/// Where a traversal stands, as a name in a weights file.
fn name(path: &[String]) -> String {
    let mut name = Vec::new();
    let mut parts = path.iter().map(String::as_str);
    while let Some(part) = parts.next() {
        name.push(match part {
            "stages" => {
                let index = parts.next().and_then(|p| p.parse::<usize>().ok());
                format!("stage{}", index.expect("stages are numbered") + 1)
            }
            "blocks" => continue,
            "gamma" => "weight".into(),
            "beta" => "bias".into(),
            other => other.into(),
        });
    }
    name.join(".")
}

#[derive(Default)]
struct Collector {
    path: Vec<String>,
    entries: Vec<(String, Vec<usize>)>,
    flat: Vec<Tensor<1>>,
}

impl ModuleVisitor for Collector {
    fn enter_module(&mut self, name: &str, _container: &str) {
        self.path.push(name.into());
    }

    fn exit_module(&mut self, _name: &str, _container: &str) {
        self.path.pop();
    }

    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        let value = param.val();
        self.entries.push((name(&self.path), value.dims().to_vec()));
        self.flat.push(value.flatten(0, D - 1));
    }
}

struct Loader<'a> {
    state: &'a StateDict,
    path: Vec<String>,
    used: usize,
    problem: Option<String>,
}

impl Loader<'_> {
    fn find(&self, wanted: &[usize]) -> Result<TensorEntry, String> {
        let name = name(&self.path);
        let entry = self.state.tensors.get(&name).cloned();
        let entry = entry.ok_or_else(|| format!("{name} is missing"))?;
        let entry = entry.turned(&name);
        let found = &entry.shape;
        match found == wanted {
            true => Ok(entry),
            false => Err(format!("{name} is {found:?} where {wanted:?} is wanted")),
        }
    }
}

impl ModuleMapper for Loader<'_> {
    fn enter_module(&mut self, name: &str, _container: &str) {
        self.path.push(name.into());
    }

    fn exit_module(&mut self, _name: &str, _container: &str) {
        self.path.pop();
    }

    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        match self.find(&param.lazy_shape()) {
            Ok(entry) => {
                self.used += 1;
                let data = TensorData::new(entry.values, entry.shape);
                let device = param.lazy_device();
                let put = |data: TensorData| Tensor::from_data(data, &device);
                let tensor = device.memory_persistent_allocations(data, put);
                let id = param.id;
                param.transform_for_load(tensor, id)
            }
            Err(problem) => {
                self.problem.get_or_insert(problem);
                param
            }
        }
    }
}
