//! The autodiff side of operations with gradients of their own.

use std::fmt::Debug;

use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{Backward, NodeGuard, Ops, OpsKind};
use burn::backend::tensor::FloatTensor;
use burn::backend::{Autodiff, Backend};

/// The inputs' gradients, in their order, from the state and the result's gradient; told which of
/// them are wanted, it may leave out the others.
type ByInput<B, S> = fn(S, FloatTensor<B>, &[bool]) -> Vec<Option<FloatTensor<B>>>;

/// A result with the inputs `nodes` as its parents; `state` is cached for `gradients` where one of
/// them is tracked.
pub(super) fn tracked<B, C, S, const N: usize>(
    nodes: [NodeGuard; N],
    result: FloatTensor<B>,
    state: S,
    gradients: ByInput<B, S>,
) -> FloatTensor<Autodiff<B, C>>
where
    B: Backend,
    C: CheckpointStrategy,
    S: Clone + Debug + Send + 'static,
{
    #[derive(Debug)]
    struct Tracked<S>(std::marker::PhantomData<S>);

    impl<B: Backend, S: Clone + Debug + Send + 'static, const N: usize> Backward<B, N> for Tracked<S> {
        type State = (S, ByInput<B, S>);

        fn backward(self, ops: Ops<Self::State, N>, grads: &mut Gradients, _: &mut Checkpointer) {
            let gradient = grads.consume::<B>(&ops.node);
            let (state, gradients) = ops.state;
            let wanted = ops.parents.each_ref().map(Option::is_some);
            let found = gradients(state, gradient, &wanted);
            for (parent, gradient) in ops.parents.into_iter().zip(found) {
                if let (Some(parent), Some(gradient)) = (parent, gradient) {
                    grads.register::<B>(parent.id, gradient);
                }
            }
        }
    }

    match Tracked(std::marker::PhantomData)
        .prepare::<C>(nodes)
        .compute_bound()
        .stateful()
    {
        OpsKind::Tracked(prep) => prep.finish((state, gradients), result),
        OpsKind::UnTracked(prep) => prep.finish(result),
    }
}

/// The same where the last input may be absent: `M` is `N + 1`.
pub(super) fn tracked_and<B, C, S, const N: usize, const M: usize>(
    nodes: [NodeGuard; N],
    last: Option<NodeGuard>,
    result: FloatTensor<B>,
    state: S,
    gradients: ByInput<B, S>,
) -> FloatTensor<Autodiff<B, C>>
where
    B: Backend,
    C: CheckpointStrategy,
    S: Clone + Debug + Send + 'static,
{
    let Some(last) = last else {
        return tracked::<B, C, S, N>(nodes, result, state, gradients);
    };
    let mut all = nodes.into_iter().chain([last]);
    let all: [NodeGuard; M] = std::array::from_fn(|_| all.next().expect("one more than N"));
    tracked::<B, C, S, M>(all, result, state, gradients)
}
