//! Operations with kernels of our own, and how they reach a tensor's backend and its autodiff graph.
//!
//! Burn's extensions are traits, with a method for each operation and an implementation of it for
//! each backend. Here one extension passes on any operation, as a value with its settings, which
//! says for itself what a CPU, a GPU and the way back through the graph do.

use std::fmt::Debug;
use std::iter;
use std::marker::PhantomData;

use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{Backward, NodeGuard, Ops, OpsKind};
use burn::backend::flex::FlexTensor;
use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{
    Autodiff, AutodiffBackend, Backend, BackendTensor, Dispatch, DispatchAutodiffContext,
    DispatchTensor, DispatchTensorKind, ExtensionType, Flex, backend_extension,
};
#[cfg(gpu_kernels)]
use burn::backend::{Cube, DType};
#[cfg(gpu_kernels)]
use burn_wgpu::{CubeTensor, into_contiguous};

/// An operation with kernels of our own. It takes tensors of floats and then of integers, all of them
/// contiguous, and gives tensors of floats, of which the first one has gradients.
pub(super) trait Operation: Clone + Debug + Send + 'static {
    /// The results on a CPU.
    fn on_cpu(self, _given: Vec<FlexTensor>) -> Vec<FlexTensor> {
        unreachable!("our kernels for this are a GPU's alone")
    }

    /// The results on a GPU.
    #[cfg(gpu_kernels)]
    fn on_gpu(self, given: Vec<CubeTensor>) -> Vec<CubeTensor>;

    /// What the gradients are made of, of the floats given. What is not kept may be written over.
    fn kept<T: Clone>(&self, given: &[T]) -> Vec<T> {
        given.to_vec()
    }

    /// And of the results, which are kept behind these.
    fn kept_results<T: Clone>(&self, _results: &[T]) -> Vec<T> {
        Vec::new()
    }

    /// The gradients of the floats given, in their order, from what is kept and the first result's
    /// gradient; told which are wanted, it may leave out the others.
    fn gradients<B: Backed>(
        self,
        _kept: Tensors<B>,
        _gradient: FloatTensor<B>,
        _wanted: &[bool],
    ) -> Vec<Option<FloatTensor<B>>> {
        unreachable!("computed below autodiff")
    }
}

/// What an operation is given.
#[derive(Debug, Clone)]
pub(super) struct Tensors<B: Backend> {
    pub floats: Vec<FloatTensor<B>>,
    pub ints: Vec<IntTensor<B>>,
}

/// The results of an operation.
pub(super) fn compute<O: Operation, const N: usize>(
    operation: O,
    floats: Vec<DispatchTensor>,
    ints: Vec<DispatchTensor>,
) -> [DispatchTensor; N] {
    exactly(Dispatch::compute(operation, Tensors { floats, ints }))
}

/// As many tensors as an operation takes or gives.
pub(super) fn exactly<T: Debug, const N: usize>(tensors: Vec<T>) -> [T; N] {
    tensors.try_into().expect("the operation's tensors")
}

/// A backend that our kernels compute on.
#[cfg_attr(gpu_kernels, backend_extension(Autodiff, Flex, Cube))]
#[cfg_attr(not(gpu_kernels), backend_extension(Autodiff, Flex))]
pub(super) trait Backed: Backend {
    fn compute<O: Operation>(
        operation: O,
        #[extension_type] given: Tensors<Self>,
    ) -> Vec<FloatTensor<Self>>;
}

impl Backed for Flex {
    fn compute<O: Operation>(operation: O, given: Tensors<Self>) -> Vec<FlexTensor> {
        let all = given.floats.into_iter().chain(given.ints);
        let all = all.map(|tensor| tensor.to_contiguous());
        operation.on_cpu(all.collect())
    }
}

#[cfg(gpu_kernels)]
impl Backed for Cube {
    fn compute<O: Operation>(operation: O, given: Tensors<Self>) -> Vec<CubeTensor> {
        for tensor in &given.ints {
            assert_eq!(tensor.dtype, DType::I32, "kernels take integers as i32");
        }
        let all = given.floats.into_iter().chain(given.ints);
        operation.on_gpu(all.map(into_contiguous).collect())
    }
}

impl<B: Backed, C: CheckpointStrategy> Backed for Autodiff<B, C> {
    fn compute<O: Operation>(operation: O, given: Tensors<Self>) -> Vec<FloatTensor<Self>> {
        let parts = given.floats.into_iter().map(|tensor| tensor.into_parts());
        let (floats, mut nodes): (Vec<_>, Vec<NodeGuard>) = parts.unzip();
        let ints = given.ints;
        let mut kept = Tensors {
            floats: operation.kept(&floats),
            ints: ints.clone(),
        };
        let mut results = B::compute(operation.clone(), Tensors { floats, ints });
        kept.floats.extend(operation.kept_results(&results));
        // A step has a fixed number of parents: those that are missing ask for nothing.
        let missing = Self::from_inner(results[0].clone());
        nodes.extend((nodes.len()..MOST).map(|_| missing.node()));
        let step = Step(PhantomData).prepare::<C>(exactly(nodes));
        let first = results.remove(0);
        let first = match step.compute_bound().stateful() {
            OpsKind::Tracked(prep) => prep.finish((operation, kept), first),
            OpsKind::UnTracked(prep) => prep.finish(first),
        };
        let others = results.into_iter().map(Self::from_inner);
        iter::once(first).chain(others).collect()
    }
}

/// Most floats that an operation takes.
const MOST: usize = 7;

/// An operation's way back.
#[derive(Debug)]
struct Step<O>(PhantomData<O>);

impl<B: Backed, O: Operation> Backward<B, MOST> for Step<O> {
    type State = (O, Tensors<B>);

    fn backward(self, ops: Ops<Self::State, MOST>, grads: &mut Gradients, _: &mut Checkpointer) {
        let gradient = grads.consume::<B>(&ops.node);
        let (operation, kept) = ops.state;
        let wanted = ops.parents.each_ref().map(Option::is_some);
        let found = operation.gradients(kept, gradient, &wanted);
        for (parent, gradient) in ops.parents.into_iter().zip(found) {
            if let (Some(parent), Some(gradient)) = (parent, gradient) {
                grads.register::<B>(parent.id, gradient);
            }
        }
    }
}

impl<B: Backend> ExtensionType<B> for Tensors<B> {
    type Target = Tensors<Dispatch>;

    fn map_to_dispatch<F>(self, _: F, _: DispatchAutodiffContext) -> Self::Target
    where
        F: Fn(BackendTensor<B>) -> DispatchTensorKind,
    {
        unreachable!("no operation gives them")
    }

    fn map_from_dispatch<F>(target: Self::Target, unwrap_kind: F) -> Self
    where
        F: Fn(DispatchTensor) -> BackendTensor<B>,
    {
        let floats = target.floats.into_iter();
        let ints = target.ints.into_iter();
        Tensors {
            floats: floats.map(|tensor| unwrap_kind(tensor).float()).collect(),
            ints: ints.map(|tensor| unwrap_kind(tensor).int()).collect(),
        }
    }

    fn routing_tensor(target: &Self::Target) -> Option<&DispatchTensor> {
        Self::routing_float_tensor(target).or(target.ints.first())
    }

    fn routing_float_tensor(target: &Self::Target) -> Option<&DispatchTensor> {
        target.floats.first()
    }

    fn autodiff_context(target: &Self::Target) -> DispatchAutodiffContext {
        let all = target.floats.iter().chain(&target.ints);
        all.fold(Default::default(), |context, tensor| {
            context.merge(tensor.autodiff)
        })
    }
}
