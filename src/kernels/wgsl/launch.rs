//! Launching a kernel on a GPU.

use burn::backend::{DType, TensorMetadata};
use burn::cubecl::ir::attributes::BufferIOAttr;
use burn::cubecl::prelude::{CubeCount, KernelId};
use burn::cubecl::server::{KernelArguments, MetadataBindingInfo};
use burn::tensor::Shape;
use burn_wgpu::{CubeDim, CubeTensor, KernelSource, SourceKernel, SourceTemplate};

use super::{GROUP, Kernel, MOST_GROUPS, source};

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
pub(crate) fn launch<'a, K: Kernel>(
    kernel: K,
    threads: usize,
    inputs: impl IntoIterator<Item = &'a CubeTensor>,
    shapes: &[&[usize]],
    numbers: &[u32],
) -> Vec<CubeTensor> {
    let inputs: Vec<&CubeTensor> = inputs.into_iter().collect();
    assert_eq!(
        kernel.buffers().len(),
        inputs.len() + shapes.len(),
        "{kernel:?}"
    );
    assert_eq!(kernel.numbers().len(), numbers.len(), "{kernel:?}");
    assert!(
        !kernel.whole_groups() || threads.is_multiple_of(GROUP),
        "{kernel:?}"
    );
    let like = inputs[0];
    let outputs = shapes.iter().map(|shape| {
        let (client, device) = (like.client.clone(), like.device.clone());
        let room = client.empty(shape.iter().product::<usize>() * DType::F32.size());
        let shape = Shape::from(shape.to_vec());
        CubeTensor::new_contiguous(client, device, shape, room, DType::F32)
    });
    let outputs: Vec<CubeTensor> = outputs.collect();
    let mut arguments = KernelArguments::new();
    for (input, name) in inputs.iter().zip(kernel.buffers()) {
        assert!(input.is_contiguous(), "{kernel:?} {input:?}");
        let written = kernel.written().contains(&name);
        let io = match written {
            true => BufferIOAttr::ReadWrite,
            false => BufferIOAttr::ReadOnly,
        };
        arguments = arguments.with_buffer_io(input.handle.clone().binding(), io);
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

impl Word for f64 {
    fn word(self) -> u32 {
        (self as f32).word()
    }
}

/// The sizes of a tensor of four dimensions.
pub(crate) fn dims(tensor: &CubeTensor) -> [usize; 4] {
    tensor.shape().dims()
}

#[cfg(test)]
mod tests {
    use burn::tensor::Tensor;

    use super::*;
    use crate::kernels::operation::{Operation, compute};
    use crate::kernels::testing::{gpu, noise, values};

    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    struct Refused;

    impl Kernel for Refused {
        fn buffers(&self) -> Vec<&'static str> {
            vec!["given", "result"]
        }

        fn text(&self) -> String {
            "fn run(id: u32, lane: u32) { result[id] = given[id] + nothing_of_this_name; }".into()
        }
    }

    impl Operation for Refused {
        fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor> {
            launch(self, 1, &given, &[&[1]], &[])
        }
    }

    /// What the choice of the kernels and the self-test rely on.
    #[test]
    fn a_kernel_that_is_refused_is_an_error_where_its_result_is_read() {
        let Some((gpu, _alone)) = gpu() else { return };
        let given = noise([1], 1, &gpu);
        let [refused] = compute(Refused, vec![given.clone().into_dispatch()], vec![]);
        let refused: Tensor<1> = Tensor::from_dispatch(refused);
        assert!(pollster::block_on(refused.into_data_async()).is_err());
        // And of nothing else.
        assert_eq!(
            values(given.clone() + given.clone())[0],
            2.0 * values(given)[0]
        );
    }
}
