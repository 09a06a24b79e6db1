//! Kernels of our own for WebGPU, written in WGSL for exact shapes and launched through CubeCL.
//!
//! Burn's kernels are made for any shape. Ours know theirs when they are written, all but the number
//! of images: bounds and strides are numbers in the text, loops over a kernel's taps are rolled out,
//! and a thread keeps a tile of results in its registers, which saves most of the loads. Neighboring threads have
//! neighboring columns, so that what they load lies side by side.

mod adam;
mod pixels;
mod pool;
mod rolled;
mod rows;
#[cfg(test)]
pub(crate) mod testing;
mod tracked;

pub(crate) use adam::{AdamStep, adam_step};
pub(crate) use pixels::pixels;
pub(crate) use pool::pool;
pub(crate) use rolled::{Aim, srfl_losses};
pub(crate) use rows::divergences;

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
static OWN: AtomicBool = AtomicBool::new(true);

/// Switches our kernels on or off for what is computed from now on.
pub(crate) fn use_own_kernels(on: bool) {
    OWN.store(on, Ordering::Relaxed);
}

/// Whether our kernels are switched on.
fn own_kernels() -> bool {
    OWN.load(Ordering::Relaxed)
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

/// A kernel for planes and channels of exact sizes. Two that are equal have the same source and
/// share a pipeline: how many images there are comes with the launch.
pub(crate) trait Kernel: Clone + Debug + Eq + Hash + Send + Sync + 'static {
    /// Names of the buffers, inputs first.
    fn buffers(&self) -> Vec<&'static str>;

    /// What a buffer holds.
    fn element(&self, _buffer: &str) -> &'static str {
        "f32"
    }

    /// Names and types of the numbers that come with each launch.
    fn numbers(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether workgroups are whole: their threads then wait for each other.
    fn whole_groups(&self) -> bool {
        false
    }

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
    line(&mut text, format_args!("struct Numbers {{\nthreads: u32,"));
    for number in kernel.numbers() {
        line(&mut text, format_args!("{number},"));
    }
    line(
        &mut text,
        format_args!(
            "}}
@group(0) @binding({}) var<uniform> numbers: Numbers;",
            buffers.len()
        ),
    );
    text += &kernel.declarations();
    // Groups that nothing is left for end as a whole, which a barrier after it allows.
    let over = match kernel.whole_groups() {
        true => format!("(group.y * {MOST_GROUPS}u + group.x) * {GROUP}u >= numbers.threads"),
        false => "id >= numbers.threads".into(),
    };
    line(
        &mut text,
        format_args!(
            "@compute @workgroup_size({GROUP})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {{
let id = (group.y * {MOST_GROUPS}u + group.x) * {GROUP}u + lane;
if ({over}) {{ return; }}"
        ),
    );
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

/// Runs `threads` threads of a kernel on `inputs`, which must be contiguous, and returns tensors of
/// `shapes`, one for each buffer after them. Numbers come as [`Word`]s.
pub(crate) fn launch<K: Kernel, const N: usize>(
    kernel: K,
    threads: usize,
    inputs: &[&CubeTensor],
    shapes: [&[usize]; N],
    numbers: &[u32],
) -> [CubeTensor; N] {
    assert_eq!(kernel.buffers().len(), inputs.len() + N, "{kernel:?}");
    assert_eq!(kernel.numbers().len(), numbers.len(), "{kernel:?}");
    assert!(
        !kernel.whole_groups() || threads.is_multiple_of(GROUP),
        "{kernel:?}"
    );
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
    let words: Vec<u32> = [threads.word()].iter().chain(numbers).copied().collect();
    let pair = |pair: &[u32]| {
        let word = |index: usize| pair.get(index).map_or(0, |word| u64::from(*word));
        word(0) | word(1) << 32
    };
    arguments.info = MetadataBindingInfo::custom(words.chunks(2).map(pair).collect());
    let groups = threads.div_ceil(GROUP);
    let count = CubeCount::Static(
        groups.min(MOST_GROUPS) as u32,
        groups.div_ceil(MOST_GROUPS) as u32,
        1,
    );
    let kernel = SourceKernel::new(Template(kernel), CubeDim::new_1d(GROUP as u32));
    like.client.launch(Box::new(kernel), count, arguments);
    outputs
}

/// A number as a kernel gets it: 32 bits.
pub(crate) trait Word {
    fn word(self) -> u32;
}

impl Word for usize {
    fn word(self) -> u32 {
        self as u32
    }
}

impl Word for f32 {
    fn word(self) -> u32 {
        self.to_bits()
    }
}

/// Makes a tensor contiguous where it is not.
pub(crate) fn contiguous(tensor: CubeTensor) -> CubeTensor {
    into_contiguous(tensor)
}

/// The sizes of a tensor of four dimensions.
pub(crate) fn dims(tensor: &CubeTensor) -> [usize; 4] {
    tensor.shape().dims()
}

#[cfg(test)]
mod tests {
    use burn::backend::{Backend, Cube, Dispatch, backend_extension, tensor::FloatTensor};
    use burn::tensor::Tensor;

    use super::testing::{gpu, noise, values};
    use super::*;

    #[backend_extension(Cube)]
    trait Refuse: Backend {
        fn refuse(tensor: FloatTensor<Self>) -> FloatTensor<Self>;
    }

    impl Refuse for Cube {
        fn refuse(tensor: FloatTensor<Self>) -> FloatTensor<Self> {
            let [result] = launch(Refused, 1, &[&tensor], [&[1]], &[]);
            result
        }
    }

    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    struct Refused;

    impl Kernel for Refused {
        fn buffers(&self) -> Vec<&'static str> {
            vec!["given", "result"]
        }

        fn body(&self) -> String {
            "result[id] = given[id] + nothing_of_this_name;\n".into()
        }
    }

    /// What the trial of the kernels and the self-test rely on.
    #[test]
    fn a_kernel_that_is_refused_is_an_error_where_its_result_is_read() {
        let Some((gpu, _alone)) = gpu() else { return };
        let given = noise([1], 1, &gpu);
        let refused = <Dispatch as Refuse>::refuse(given.clone().into_dispatch());
        let refused: Tensor<1> = Tensor::from_dispatch(refused);
        assert!(pollster::block_on(refused.into_data_async()).is_err());
        // And of nothing else.
        assert_eq!(
            values(given.clone() + given.clone())[0],
            2.0 * values(given)[0]
        );
    }
}
