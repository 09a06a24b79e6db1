//! The autodiff side of operations that pass a gradient to one input alone.

use std::fmt::Debug;
use std::marker::PhantomData;

use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{Backward, NodeGuard, Ops, OpsKind, unary};
use burn::backend::tensor::FloatTensor;
use burn::backend::{Autodiff, Backend};

/// The input's gradient from what was kept and the result's gradient.
type Gradient<B, S> = fn(S, FloatTensor<B>) -> FloatTensor<B>;

/// A result as one of the input's, `node`; `state` is kept for `gradient` where the input is tracked.
pub(super) fn tracked<B, C, S>(
    node: NodeGuard,
    result: FloatTensor<B>,
    state: S,
    gradient: Gradient<B, S>,
) -> FloatTensor<Autodiff<B, C>>
where
    B: Backend,
    C: CheckpointStrategy,
    S: Clone + Debug + Send + 'static,
{
    #[derive(Debug)]
    struct OneInput<S>(PhantomData<S>);

    impl<B: Backend, S: Clone + Debug + Send + 'static> Backward<B, 1> for OneInput<S> {
        type State = (S, Gradient<B, S>);

        fn backward(
            self,
            ops: Ops<Self::State, 1>,
            grads: &mut Gradients,
            _checkpointer: &mut Checkpointer,
        ) {
            let (state, gradient) = ops.state;
            unary::<B, _>(ops.parents, ops.node, grads, |given| gradient(state, given));
        }
    }

    match OneInput(PhantomData)
        .prepare::<C>([node])
        .compute_bound()
        .stateful()
    {
        OpsKind::Tracked(prep) => prep.finish((state, gradient), result),
        OpsKind::UnTracked(prep) => prep.finish(result),
    }
}
