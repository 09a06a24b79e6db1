//! A step's loss and its named parts.

use burn::tensor::Tensor;

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
        Losses {
            total: value.clone(),
            terms: vec![(name, value)],
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
