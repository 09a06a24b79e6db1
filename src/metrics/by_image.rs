//! Membership image by image: does a network answer an image as networks do that never saw it?

use serde::Serialize;

use super::logits::{EvalError, Logits, at_least};
use super::membership::membership_area;
use crate::model::{Moments, Shadows};

/// Probabilities nearer to 0 or 1 than this count as this near.
const NEAREST: f64 = 1e-12;
/// The share of test images that an attack may take for members.
const FALSE_ALARMS: f64 = 0.01;

/// Logit confidence in the true class of each image, ln p / (1 - p), of probabilities clamped to 1e-12 from 0 and 1.
pub fn clamped_confidences(logits: &Logits) -> Vec<f64> {
    let most = ((1.0 - NEAREST) / NEAREST).ln();
    let all = logits.confidences().into_iter();
    all.map(|confidence| confidence.clamp(-most, most))
        .collect()
}

/// How a network answers each image to forget, measured by networks that never saw the image: U-LiRA's and RULI's
/// idea (Hayes et al., arXiv 2403.01218; Naderloui et al., arXiv 2506.13009).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ByImage {
    /// Of each training image to forget, in their order: the network's confidence in the true label less the mean of
    /// the shadow networks that never saw the image, in their standard deviations. Far above 0 the image is still
    /// remembered; far below, the network avoids its label.
    pub z: Vec<f64>,
    /// Mean of these.
    pub mean: f64,
    /// [`membership_area`] by z, the images to forget against test images.
    pub area: f64,
    /// [`found_at`] 1% false alarms by z, from the images to forget and test images.
    pub found: f64,
}

impl ByImage {
    /// From a network's logits of the training images to forget, which lie at these positions, and of the first test
    /// images.
    ///
    /// # Errors
    /// No images, or more than the shadow networks were shown.
    pub fn new(
        shadows: &Shadows,
        forget: (&[u32], &Logits),
        test: &Logits,
    ) -> Result<Self, EvalError> {
        let (positions, logits) = forget;
        let all: Vec<u32> = (0..test.len() as u32).collect();
        let z = deviations(&shadows.left_out, positions, &clamped_confidences(logits))?;
        let of_test = deviations(&shadows.test, &all, &clamped_confidences(test))?;
        Ok(ByImage {
            mean: z.iter().sum::<f64>() / z.len() as f64,
            area: membership_area(&z, &of_test)?,
            found: found_at(FALSE_ALARMS, &z, &of_test)?,
            z,
        })
    }
}

/// The same z of the mean of those shadow networks that learned the image: where it would be, were it remembered as
/// usual.
///
/// # Errors
/// More images than the shadow networks were shown.
pub fn learned_z(shadows: &Shadows, forget: &[u32]) -> Result<Vec<f64>, EvalError> {
    let means = &shadows.learned.means;
    let values = forget.iter().map(|&image| means.get(image as usize));
    let values: Option<Vec<f64>> = values.map(|mean| mean.map(|&mean| mean.into())).collect();
    deviations(&shadows.left_out, forget, &values.unwrap_or_default())
}

/// How far the values of the images at some positions are from those of the shadow networks.
fn deviations(of: &Moments, positions: &[u32], values: &[f64]) -> Result<Vec<f64>, EvalError> {
    let found = |&position: &u32| {
        let at = position as usize;
        Some((*of.means.get(at)?, *of.deviations.get(at)?))
    };
    let known: Option<Vec<_>> = positions.iter().map(found).collect();
    let known = known.filter(|known| known.len() == values.len());
    let known = known.ok_or(EvalError::Shape {
        what: "images that the shadow networks were shown",
        found: of.len(),
        expected: positions.iter().max().map_or(0, |&last| last as usize + 1),
    })?;
    let pairs = known.into_iter().zip(values);
    Ok(pairs
        .map(|((mean, deviation), value)| (value - f64::from(mean)) / f64::from(deviation))
        .collect())
}

/// The share of members that an attack finds which takes at most this share of the others for members: those whose
/// value is beyond that of all others but so many, on the side on which [`membership_area`] says that members lie.
/// The attack's true positive rate at a low false positive rate: Carlini et al., "Membership Inference Attacks From
/// First Principles", S&P 2022.
///
/// # Errors
/// An empty set.
pub fn found_at(false_alarms: f64, members: &[f64], others: &[f64]) -> Result<f64, EvalError> {
    at_least("an attack's set of members", 1, members.len())?;
    at_least("an attack's set of others", 1, others.len())?;
    let side = match membership_area(members, others)? >= 0.5 {
        true => 1.0,
        false => -1.0,
    };
    let mut sorted: Vec<f64> = others.iter().map(|&other| side * other).collect();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let allowed = (false_alarms * others.len() as f64) as usize;
    // Beyond it lie as many of the others as are allowed.
    let threshold = sorted[allowed.min(sorted.len() - 1)];
    let found = members.iter().filter(|&&member| side * member > threshold);
    Ok(found.count() as f64 / members.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;

    fn moments(means: [f32; 3], deviation: f32) -> Moments {
        Moments {
            means: means.to_vec(),
            deviations: vec![deviation; 3],
        }
    }

    /// Two classes of equal logits but for `apart`: then confidence is `apart`.
    fn logits(apart: &[f32]) -> Logits {
        let values = apart.iter().flat_map(|&z| [z, 0.0]).collect();
        Logits::new(values, 2, vec![0; apart.len()]).unwrap()
    }

    fn shadows() -> Shadows {
        Shadows {
            learned: moments([9.0, 8.0, 7.0], 1.0),
            left_out: moments([1.0, 0.0, -1.0], 2.0),
            test: moments([0.0, 1.0, 2.0], 0.5),
        }
    }

    #[test]
    fn z_by_hand() {
        let found = ByImage::new(
            &shadows(),
            (&[0, 2], &logits(&[5.0, -3.0])),
            &logits(&[0.5, 1.0]),
        );
        let ByImage {
            z,
            mean,
            area,
            found,
        } = found.unwrap();
        assert_close(&z, &[2.0, -1.0], 1e-9);
        // Of test images z is 1 and 0: of the four pairs the member is above in two.
        assert_close(&[mean, area, found], &[0.5, 0.5, 0.5], 1e-9);
        let learned = learned_z(&shadows(), &[0, 2]).unwrap();
        assert_close(&learned, &[4.0, 4.0], 1e-9);
    }

    #[test]
    fn a_certain_answer_has_a_finite_confidence() {
        let [sure, wrong] = [200.0, -200.0].map(|z| clamped_confidences(&logits(&[z]))[0]);
        assert_close(&[sure, wrong], &[27.631_021, -27.631_021], 1e-5);
    }

    #[test]
    fn images_that_no_shadow_network_was_shown_are_refused() {
        let outside = ByImage::new(&shadows(), (&[3], &logits(&[1.0])), &logits(&[0.0]));
        assert_eq!(
            outside.unwrap_err().to_string(),
            "images that the shadow networks were shown: 3 were given where 4 are needed"
        );
        assert!(learned_z(&shadows(), &[7]).is_err());
        let more = ByImage::new(&shadows(), (&[0], &logits(&[1.0])), &logits(&[0.0; 4]));
        assert!(more.is_err());
    }

    #[test]
    fn what_is_found_at_few_false_alarms_by_hand_on_either_side() {
        let others: Vec<f64> = (0..200).map(f64::from).collect();
        // Two of 200 may be beyond: the threshold is 197.
        let members = [197.0, 197.5, 300.0, 150.0];
        assert_eq!(found_at(0.01, &members, &others), Ok(0.5));
        let below: Vec<f64> = members.iter().map(|member| 199.0 - member).collect();
        assert_eq!(found_at(0.01, &below, &others), Ok(0.5));
        // None is allowed of a few.
        assert_eq!(found_at(0.01, &[2.0, 3.0], &[0.0, 2.5]), Ok(0.5));
        assert!(found_at(0.01, &[], &others).is_err());
    }
}
