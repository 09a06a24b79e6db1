//! Logits of the original that were computed before, and what it takes to believe them.

use burn::tensor::{Device, Tensor, TensorData};

use crate::Error;
use crate::model::{DeviceImages, ResNet, TensorEntry};
use crate::random::{ShuffledCycle, Stream, stream};
use crate::readback::{TOLERANCE, read, relative_difference};

/// Images of each split on which they are held against the network.
const CHECKED: usize = 8;

/// Known logits of training and test images on the device, if the network gives the same there,
/// within what the self-test allows, for a few images drawn from `seed`. Where it does not, a
/// warning says so, and all are to be computed.
pub(super) async fn confirmed(
    network: &ResNet,
    images: &[DeviceImages; 2],
    known: [TensorEntry; 2],
    seed: u64,
) -> Result<Option<[Tensor<2>; 2]>, Error> {
    let classes = network.head.weight.dims()[1];
    let refused = |why: String| {
        log::warn!("the known logits are computed anew: {why}");
        Ok(None)
    };
    let (mut pixels, mut expected) = (Vec::new(), Vec::new());
    for (images, known) in images.iter().zip(&known) {
        let wanted = [images.len(), classes];
        if known.shape != wanted || known.values.len() != images.len() * classes {
            return refused(format!("they are {:?}, not {wanted:?}", known.shape));
        }
        let all = (0..images.len() as u32).collect();
        let count = CHECKED.min(images.len());
        let drawn = ShuffledCycle::new(all, stream(seed, Stream::Known as u64)).take(count);
        pixels.push(images.select(&drawn));
        let rows = drawn
            .iter()
            .map(|&i| &known.values[i as usize * classes..][..classes]);
        expected.extend(rows.flatten().copied());
    }
    // One batch, since on a GPU each costs a wait.
    let found = network.forward(Tensor::cat(pixels, 0));
    let found = read(found.reshape([expected.len()])).await?;
    let difference = relative_difference(&found, &expected);
    if difference.is_nan() || difference > TOLERANCE {
        return refused(format!(
            "they differ from the network's by {difference:.1e} of their size, and \
             {TOLERANCE:.1e} is allowed"
        ));
    }
    let device = images[0].device();
    Ok(Some(known.map(|entry| upload(entry, &device))))
}

fn upload(entry: TensorEntry, device: &Device) -> Tensor<2> {
    Tensor::from_data(TensorData::new(entry.values, entry.shape), device)
}
