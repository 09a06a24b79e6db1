//! Kernels of our own for WebGPU, written in WGSL for exact shapes and launched through CubeCL.
//!
//! Burn's kernels are made for any shape. Ours know theirs when they are written: every bound and
//! stride is a number in the text, loops over a kernel's taps are rolled out, and a thread keeps a
//! tile of results in its registers, which saves most of the loads. Neighbouring threads have
//! neighbouring columns, so that what they load lies side by side.

mod adam;
mod pixels;
mod pool;
mod rows;

pub(crate) use adam::{AdamStep, adam_step};
pub(crate) use pixels::pixels;
pub(crate) use pool::pool;
pub(crate) use rows::{cosines, divergences};

use std::fmt::{Debug, Write};
use std::hash::Hash;
use std::sync::atomic::{AtomicBool, Ordering};

use burn::backend::{DType, TensorMetadata};
use burn::tensor::{Device, Shape};
use burn_cubecl::cubecl::CubeDim;
use burn_cubecl::cubecl::ir::attributes::BufferIOAttr;
use burn_cubecl::cubecl::prelude::{CubeCount, KernelId};
use burn_cubecl::cubecl::server::{KernelArguments, MetadataBindingInfo};
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::ops::numeric::empty_device_contiguous_dtype;
use burn_cubecl::template::{KernelSource, SourceKernel, SourceTemplate};
use burn_cubecl::tensor::CubeTensor;

/// Whether our kernels are used where they fit; Burn's else.
static OURS: AtomicBool = AtomicBool::new(true);

/// Switches our kernels on or off for what is computed from now on.
pub fn use_own_kernels(on: bool) {
    OURS.store(on, Ordering::Relaxed);
}

/// Whether our kernels are switched on.
pub fn own_kernels() -> bool {
    OURS.load(Ordering::Relaxed)
}

/// Whether our kernels serve this device.
pub(crate) fn serves(device: &Device) -> bool {
    own_kernels() && device.clone().inner() != Device::flex()
}

/// Whether our kernels take this tensor.
pub(crate) fn takes(tensor: &CubeTensor) -> bool {
    own_kernels() && tensor.dtype() == DType::F32
}

/// Threads of a workgroup.
pub(crate) const GROUP: usize = 64;

/// Most workgroups in one dimension of a dispatch; WebGPU promises 65,535.
const MOST_GROUPS: usize = 32_768;

/// A kernel for exact shapes. Two that are equal have the same source and share a pipeline.
pub(crate) trait Kernel: Clone + Debug + Eq + Hash + Send + Sync + 'static {
    /// Names of the buffers, inputs first.
    fn buffers(&self) -> Vec<&'static str>;

    /// What a buffer holds.
    fn element(&self, _buffer: &str) -> &'static str {
        "f32"
    }

    /// Names of the numbers that come with each launch.
    fn numbers(&self) -> &'static [&'static str] {
        &[]
    }

    /// Threads that have work.
    fn threads(&self) -> usize;

    /// Declarations outside the function.
    fn declarations(&self) -> String {
        String::new()
    }

    /// The function's body. `id` counts the threads, `lane` those of a workgroup.
    fn body(&self) -> String;
}

fn source(kernel: &impl Kernel) -> String {
    let mut text = String::new();
    let buffers = kernel.buffers();
    for (binding, name) in buffers.iter().enumerate() {
        // Of one kind, since a buffer must not be bound as two kinds at once, and the tensors of
        // one launch may lie in one buffer.
        line(
            &mut text,
            format_args!(
                "@group(0) @binding({binding}) var<storage, read_write> {name}: array<{}>;",
                kernel.element(name)
            ),
        );
    }
    if !kernel.numbers().is_empty() {
        line(&mut text, format_args!("struct Numbers {{"));
        for name in kernel.numbers() {
            line(&mut text, format_args!("{name}: f32,"));
        }
        let binding = buffers.len();
        line(
            &mut text,
            format_args!("}}\n@group(0) @binding({binding}) var<uniform> numbers: Numbers;"),
        );
    }
    text += &kernel.declarations();
    let threads = kernel.threads();
    line(
        &mut text,
        format_args!(
            "@compute @workgroup_size({GROUP})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {{
let id = (group.y * {MOST_GROUPS}u + group.x) * {GROUP}u + lane;"
        ),
    );
    if !threads.is_multiple_of(GROUP) || threads.div_ceil(GROUP) > MOST_GROUPS {
        line(
            &mut text,
            format_args!("if (id >= {threads}u) {{ return; }}"),
        );
    }
    text += &kernel.body();
    text += "}\n";
    text
}

/// Adds a line to a kernel's text.
pub(crate) fn line(text: &mut String, arguments: std::fmt::Arguments) {
    text.write_fmt(arguments).expect("a string takes all");
    text.push('\n');
}

struct Template<K>(K);

impl<K: Kernel> KernelSource for Template<K> {
    fn source(&self) -> SourceTemplate {
        SourceTemplate::new(source(&self.0))
    }

    fn id(&self) -> KernelId {
        KernelId::new::<Self>().info(self.0.clone())
    }

    fn lang(&self) -> &'static str {
        "wgsl"
    }
}

/// Runs a kernel on `inputs`, which must be contiguous, and returns tensors of `shapes`, one for
/// each buffer after them.
pub(crate) fn launch<K: Kernel, const N: usize>(
    kernel: K,
    inputs: &[&CubeTensor],
    shapes: [&[usize]; N],
    numbers: &[f32],
) -> [CubeTensor; N] {
    assert_eq!(kernel.buffers().len(), inputs.len() + N, "{kernel:?}");
    assert_eq!(kernel.numbers().len(), numbers.len(), "{kernel:?}");
    let like = inputs[0];
    let outputs = shapes.map(|shape| {
        empty_device_contiguous_dtype(
            like.client.clone(),
            like.device.clone(),
            Shape::from(shape.to_vec()),
            DType::F32,
        )
    });
    let mut arguments = KernelArguments::new();
    for input in inputs {
        assert!(input.is_contiguous(), "{:?} {input:?}", kernel.buffers());
        arguments =
            arguments.with_buffer_io(input.handle.clone().binding(), BufferIOAttr::ReadOnly);
    }
    for output in &outputs {
        arguments =
            arguments.with_buffer_io(output.handle.clone().binding(), BufferIOAttr::WriteOnly);
    }
    if !numbers.is_empty() {
        let word = |pair: &[f32]| {
            let bits = |index: usize| {
                pair.get(index)
                    .map_or(0, |value| u64::from(value.to_bits()))
            };
            bits(0) | bits(1) << 32
        };
        arguments.info = MetadataBindingInfo::custom(numbers.chunks(2).map(word).collect());
    }
    let groups = kernel.threads().div_ceil(GROUP);
    let count = CubeCount::Static(
        groups.min(MOST_GROUPS) as u32,
        groups.div_ceil(MOST_GROUPS) as u32,
        1,
    );
    let kernel = SourceKernel::new(Template(kernel), CubeDim::new_1d(GROUP as u32));
    like.client.launch(Box::new(kernel), count, arguments);
    outputs
}

/// Makes a tensor contiguous where it is not.
pub(crate) fn contiguous(tensor: CubeTensor) -> CubeTensor {
    into_contiguous(tensor)
}

/// The sizes of a tensor of four dimensions.
pub(crate) fn dims(tensor: &CubeTensor) -> [usize; 4] {
    tensor.shape().dims()
}
