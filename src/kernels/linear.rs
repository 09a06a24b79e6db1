//! The linear classifier. On the CPU it is computed here, row by row: how Burn's multiplication adds up
//! a row depends on how many there are, and so on how many workers share a batch.

use burn::backend::flex::FlexTensor;
use burn::backend::tensor::FloatTensor;
use burn::nn::Linear;
use burn::tensor::{Shape, Tensor, TensorData};
#[cfg(gpu_kernels)]
use burn_wgpu::CubeTensor;

use super::batch::Batch;
use super::choice::is_gpu;
use super::operation::{Backed, Operation, Tensors, compute, exactly};
use super::threads::in_chunks;

/// `features (batch, in) * weight (in, out) + bias (out)`.
///
/// # Panics
/// When the shapes do not fit together, or without a bias.
pub(crate) fn linear(layer: &Linear, features: Tensor<2>) -> Tensor<2> {
    if is_gpu(&features.device()) {
        return layer.forward(features);
    }
    let bias = layer.bias.as_ref().expect("a classifier has a bias").val();
    let given = [features.into_dispatch(), layer.weight.val().into_dispatch()];
    let given = given.into_iter().chain([bias.into_dispatch()]).collect();
    let [result] = compute(Affine::Result, given, vec![]);
    Tensor::from_dispatch(result)
}

/// What is computed.
#[derive(Debug, Clone, Copy)]
enum Affine {
    /// The result, of features, weight and bias.
    Result,
    /// The features' gradient, of the result's and the weight.
    Features,
    /// The weight's and the bias's gradient over all workers, of features and the result's gradient.
    Parameters,
}

impl Operation for Affine {
    fn on_cpu(self, given: Vec<FlexTensor>) -> Vec<FlexTensor> {
        let size = |n: usize, axis: usize| given[n].layout().shape()[axis];
        let values = |n: usize| -> &[f32] { given[n].storage() };
        match self {
            Affine::Result => {
                let (rows, inner, outer) = (size(0, 0), size(0, 1), size(1, 1));
                let (features, weight, bias) = (values(0), values(1), values(2));
                let result = in_chunks(rows * outer, outer, |n, result, _| {
                    let features = &features[n * inner..][..inner];
                    for (feature, weight) in features.iter().zip(weight.chunks_exact(outer)) {
                        add(result, *feature, weight);
                    }
                    add(result, 1.0, bias);
                });
                vec![tensor(result, [rows, outer])]
            }
            Affine::Features => {
                let (rows, inner, outer) = (size(0, 0), size(1, 0), size(1, 1));
                let (gradient, weight) = (values(0), values(1));
                let result = in_chunks(rows * inner, inner, |n, result, _| {
                    let gradient = &gradient[n * outer..][..outer];
                    for (result, weight) in result.iter_mut().zip(weight.chunks_exact(outer)) {
                        *result = weight.iter().zip(gradient).map(|(w, g)| w * g).sum();
                    }
                });
                vec![tensor(result, [rows, inner])]
            }
            Affine::Parameters => {
                let (rows, inner, outer) = (size(0, 0), size(0, 1), size(1, 1));
                let (features, gradient) = (values(0), values(1));
                let sums = Batch::of(rows).sums((inner + 1) * outer, |rows, sum, _| {
                    let (of_bias, of_weight) = sum.split_at_mut(outer);
                    for n in rows {
                        let gradient = &gradient[n * outer..][..outer];
                        add(of_bias, 1.0, gradient);
                        let features = &features[n * inner..][..inner];
                        for (sum, feature) in of_weight.chunks_exact_mut(outer).zip(features) {
                            add(sum, *feature, gradient);
                        }
                    }
                });
                let (of_bias, of_weight) = sums.split_at(outer);
                vec![
                    tensor(of_weight.to_vec(), [inner, outer]),
                    tensor(of_bias.to_vec(), [outer]),
                ]
            }
        }
    }

    #[cfg(gpu_kernels)]
    fn on_gpu(self, _given: Vec<CubeTensor>) -> Vec<CubeTensor> {
        unreachable!("a GPU has Burn's")
    }

    fn kept<T: Clone>(&self, given: &[T]) -> Vec<T> {
        given[..2].to_vec()
    }

    fn gradients<B: Backed>(
        self,
        kept: Tensors<B>,
        gradient: FloatTensor<B>,
        wanted: &[bool],
    ) -> Vec<Option<FloatTensor<B>>> {
        let [features, weight] = exactly(kept.floats);
        let of = |what, floats| {
            let ints = vec![];
            B::compute(what, Tensors::<B> { floats, ints }).into_iter()
        };
        let of_features = wanted[0].then(|| of(Affine::Features, vec![gradient.clone(), weight]));
        // Not wanted of a frozen classifier.
        let learns = wanted[1] || wanted[2];
        let of_both = learns.then(|| of(Affine::Parameters, vec![features, gradient]));
        let mut of_both = of_both.into_iter().flatten();
        vec![
            of_features.and_then(|mut one| one.next()),
            of_both.next(),
            of_both.next(),
        ]
    }
}

/// Adds a factor times each value.
fn add(sums: &mut [f32], factor: f32, values: &[f32]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += factor * value;
    }
}

fn tensor<const D: usize>(values: Vec<f32>, shape: [usize; D]) -> FlexTensor {
    FlexTensor::from_data(TensorData::new(values, Shape::from(shape)))
}

#[cfg(test)]
mod tests {
    use burn::module::Module;
    use burn::nn::LinearConfig;
    use burn::tensor::Device;

    use super::*;
    use crate::kernels::testing::{Found, assert_alike, gradient, gradients, noise, values};

    #[test]
    fn agrees_with_burn_trained_and_frozen() {
        let device = Device::flex().autodiff();
        for [rows, inner, outer] in [[1, 64, 10], [13, 5, 3], [16, 1, 1]] {
            let layer = LinearConfig::new(inner, outer).init(&device);
            for layer in [layer.clone(), layer.freeze()] {
                let by_burn = |layer: &Linear, features| layer.forward(features);
                let [burns, ours] = [by_burn, linear].map(|by| -> Found {
                    let features = noise([rows, inner], 1, &device).require_grad();
                    let result = by(&layer, features.clone());
                    let gradients = gradients(&result);
                    let bias = layer.bias.as_ref().unwrap().val();
                    vec![
                        ("result", Some(values(result))),
                        gradient("features' gradient", &features, &gradients),
                        gradient("weight's gradient", &layer.weight.val(), &gradients),
                        gradient("bias's gradient", &bias, &gradients),
                    ]
                });
                assert_alike(&format!("{rows} {inner} {outer}"), 1e-5, [&burns, &ours]);
            }
        }
    }

    #[test]
    fn a_row_does_not_depend_on_the_others() {
        let layer = LinearConfig::new(64, 10).init(&Device::flex());
        let features = noise([9, 64], 1, &Device::flex());
        let all = values(linear(&layer, features.clone()));
        let last = values(linear(&layer, features.slice(8..)));
        assert_eq!(all[80..], last);
    }
}
