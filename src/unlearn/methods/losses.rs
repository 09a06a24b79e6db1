//! A step's loss and its named parts.

use burn::tensor::Tensor;

use crate::unlearn::kl_divergence;

/// What a step minimises, and what it is made of. All are tensors of one value.
#[derive(Debug, Clone)]
pub struct Losses {
    /// The value that is minimised.
    pub total: Tensor<1>,
    /// Its terms by name, as the record of the step names them, without their weights and signs.
    pub terms: Vec<(&'static str, Tensor<1>)>,
}

impl Losses {
    /// A loss of one term.
    pub fn single(name: &'static str, value: Tensor<1>) -> Self {
        Losses::sum([(name, value)])
    }

    /// A loss that is the sum of its terms.
    pub fn sum<const N: usize>(terms: [(&'static str, Tensor<1>); N]) -> Self {
        let values = terms.iter().map(|(_, value)| value.clone());
        Losses {
            total: values.reduce(|a, b| a + b).expect("a loss has a term"),
            terms: terms.into(),
        }
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

    /// All of them times a factor.
    pub fn scaled(self, factor: f32) -> Self {
        let terms = self.terms.into_iter();
        Losses {
            total: self.total * factor,
            terms: terms.map(|(name, value)| (name, value * factor)).collect(),
        }
    }

    /// The terms' names.
    pub fn names(&self) -> Vec<&'static str> {
        self.terms.iter().map(|(name, _)| *name).collect()
    }

    /// The total and then the terms, outside the autodiff graph.
    pub fn values(self) -> Tensor<1> {
        let terms = self.terms.into_iter().map(|(_, value)| value);
        let all = std::iter::once(self.total).chain(terms);
        Tensor::cat(all.map(Tensor::inner).collect(), 0)
    }
}
