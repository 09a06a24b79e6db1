//! A step's loss and its named parts.

use burn::tensor::Tensor;

use crate::unlearn::kl_divergence;

/// What a step minimizes, and what it is made of.
#[derive(Debug, Clone)]
pub struct Losses {
    /// The value that is minimized.
    pub total: Tensor<1>,
    /// The terms' names, as the record of the step names them.
    names: Vec<&'static str>,
    /// The total and the terms, without their weights and signs, outside the autodiff graph: one
    /// after the other, in as many tensors as they come in.
    values: Vec<Tensor<1>>,
}

impl Losses {
    /// A loss and its terms by name, all tensors of one value.
    pub fn new<const N: usize>(total: Tensor<1>, terms: [(&'static str, Tensor<1>); N]) -> Self {
        let (names, terms): (Vec<_>, Vec<_>) = terms.into_iter().unzip();
        let values = std::iter::once(total.clone()).chain(terms);
        let values = values.map(Tensor::inner).collect();
        Losses::at_once(total, &names, values)
    }

    /// A loss whose terms were computed with it: `values` has the total and then the terms, outside
    /// the autodiff graph.
    pub fn at_once(total: Tensor<1>, names: &[&'static str], values: Vec<Tensor<1>>) -> Self {
        let count: usize = values.iter().map(|values| values.dims()[0]).sum();
        assert_eq!(count, 1 + names.len(), "a value for each name");
        Losses {
            total,
            names: names.to_vec(),
            values,
        }
    }

    /// A loss of one term.
    pub fn single(name: &'static str, value: Tensor<1>) -> Self {
        Losses::sum([(name, value)])
    }

    /// A loss that is the sum of its terms.
    pub fn sum<const N: usize>(terms: [(&'static str, Tensor<1>); N]) -> Self {
        let values = terms.iter().map(|(_, value)| value.clone());
        let total = values.reduce(|a, b| a + b).expect("a loss has a term");
        Losses::new(total, terms)
    }

    /// The sum of two divergences, in nats: each half of a batch learns a target of its own. All
    /// are logits `(batch, classes)`.
    pub fn divergences(
        [forget, forget_target]: [Tensor<2>; 2],
        [retain, retain_target]: [Tensor<2>; 2],
    ) -> Self {
        Losses::sum([
            ("kl_forget", kl_divergence(forget_target, forget)),
            ("kl_retain", kl_divergence(retain_target, retain)),
        ])
    }

    /// The terms' names.
    pub fn names(&self) -> Vec<&'static str> {
        self.names.clone()
    }

    /// The total and then the terms, outside the autodiff graph.
    pub fn values(mut self) -> Tensor<1> {
        match self.values.len() {
            1 => self.values.remove(0),
            _ => Tensor::cat(self.values, 0),
        }
    }
}
