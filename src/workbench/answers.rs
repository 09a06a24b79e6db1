//! What the networks of a run answer to pictures that are none of its images.

use super::{Whose, Workbench};
use crate::Error;
use crate::data::{IMAGE_BYTES, Images, SIDE};
use crate::metrics::Logits;
use crate::model::DeviceImages;
use crate::readback::read;

/// Most pictures at once.
const MOST: usize = 100;

impl Workbench {
    /// The probability that a network gives each class, for each of several pictures: 32 × 32 pixels
    /// each, interleaved RGB, one picture after the other. They are normalized as the run's images are.
    /// Nothing of gold where none is loaded for the current run.
    ///
    /// # Errors
    /// No run; no picture, too many, or a part of one; a network that gives no finite number, a failing
    /// device.
    pub async fn answers(
        &self,
        whose: Whose,
        pixels: Vec<u8>,
    ) -> Result<Option<Vec<Vec<f64>>>, Error> {
        let count = pixels.len() / IMAGE_BYTES;
        if !pixels.len().is_multiple_of(IMAGE_BYTES) || !(1..=MOST).contains(&count) {
            return Err(Error::state(format!(
                "a network answers 1 to {MOST} pictures of {SIDE} by {SIDE} pixels at once, {IMAGE_BYTES} bytes each; these are {} bytes",
                pixels.len()
            )));
        }
        let Some(model) = self.model_of(whose)? else {
            return Ok(None);
        };
        let images = &self.current_run()?.session.images()[0];
        let labels = vec![0; count];
        let pictures = Images { pixels, labels };
        let pictures =
            DeviceImages::upload_for(images.normalization(), &pictures, &images.device());
        let logits = model.forward(pictures.range(0, count));
        let classes = logits.dims()[1];
        let values = read(logits.reshape([count * classes])).await?;
        let logits = Logits::new(values, classes, vec![0; count])?;
        let probabilities = |picture| -> Vec<f64> {
            let logs = logits.log_probabilities(picture);
            logs.into_iter().map(f64::exp).collect()
        };
        Ok(Some((0..count).map(probabilities).collect()))
    }
}
