//! Preparing a run: the teacher's logits, the original's evaluation, and the method.

use burn::module::Module;
use burn::tensor::{Device, Tensor};
use web_time::Instant;

use super::evaluate::{ReadOut, millis, read_out, rows_of};
use super::known_logits::confirmed;
use super::partial::{Partial, counts};
use super::session::{Plan, Session};
use super::training::Training;
use super::{EvalRecord, Example};
use crate::Error;
use crate::data::{Images, Mislabeled, taught_labels};
use crate::metrics::{Logits, Observed};
use crate::model::{DeviceImages, Network, ResNet, TensorEntry};
use crate::progress::{Phase, Progress};
use crate::readback::read;
use crate::unlearn::methods::RunSetup;
use crate::unlearn::{Along, MethodName, Order, RunConfig, Tour};

/// Forget images shown through teacher, roll and student.
const EXAMPLES: usize = 4;

/// What a run is made of.
pub struct Setup<'a> {
    /// The network that is to forget.
    pub original: Network,
    /// Its logits of the training and test images, where they are known. A few of them are checked
    /// before they spare a pass over all images; wrong ones are ignored with a warning in the log.
    pub known_logits: Option<[TensorEntry; 2]>,
    /// Training and test images.
    pub images: [&'a Images; 2],
    /// Those of the training images that the original was taught under wrong labels.
    pub mislabeled: &'a [Mislabeled],
    /// The settings.
    pub config: RunConfig,
    /// Where it computes.
    pub device: Device,
}

impl Session {
    /// Prepares a run: computes the teacher's logits, evaluates the original, which is the baseline
    /// (step 0), and lets the method prepare itself.
    ///
    /// `on_progress` is awaited between batches; where it answers `false` the call ends with
    /// [`Error::Stopped`].
    ///
    /// # Errors
    /// A setting out of range, fewer images than asked for, a model that does not fit.
    pub async fn create(
        setup: Setup<'_>,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Self, Error> {
        let Setup {
            original,
            known_logits,
            images,
            mislabeled,
            config,
            device,
        } = setup;
        config.check(original.stages())?;
        let target = config.target(mislabeled)?;
        let taught = taught_labels(&images[0].labels, mislabeled);
        check_classes(config.classes.len(), &original, images)?;
        let device = device.autodiff();
        let started = Instant::now();

        let upload = |images| DeviceImages::upload_for(original.input, images, &device);
        let images = images.map(upload);
        let parts = target.partitions(images.each_ref().map(DeviceImages::labels));
        if parts[0].forget.is_empty() || parts[0].retain.is_empty() {
            return Err(Error::state(
                "the images used hold no forget set or no retain set",
            ));
        }
        let teacher = original.build("the original", &device.clone().inner())?;
        let teacher = teacher.valid();
        let known = match known_logits {
            Some(known) => confirmed(&teacher, &images, known, config.seed).await?,
            None => None,
        };
        let (logits, original_seen) = match known {
            Some(logits) => (logits, None),
            None => {
                let seen = [
                    look(&teacher, &images[0], Phase::Teacher, &mut on_progress).await?,
                    look(&teacher, &images[1], Phase::Evaluate, &mut on_progress).await?,
                ];
                (seen.each_ref().map(Observed::logits), Some(seen))
            }
        };
        let teacher_logits = logits[0].clone();
        let along = match config.order {
            Order::Similarity if config.method == MethodName::Srfl => {
                let tour = tour_of(&teacher_logits, images[0].labels()).await?;
                Some(Along::new(tour, teacher_logits.clone()))
            }
            _ => None,
        };
        let shown = &parts[0].forget[..EXAMPLES.min(parts[0].forget.len())];
        let ReadOut {
            accuracies,
            answers,
            rows,
        } = {
            let rows = rows_of(&logits[0], shown);
            read_out(logits, &images, &parts, rows).await?
        };
        let examples = shown.iter().zip(rows).enumerate();
        let examples = examples.map(|(position, (&index, teacher))| {
            let shift = config.shifts[position % config.shifts.len()];
            let tour = along.as_ref().map(|along| &along.tour);
            Example::new(index, images[0].labels(), (shift, tour), teacher)
        });
        let baseline = EvalRecord {
            step: 0,
            accuracies,
            images: counts(&parts),
            answers,
            tour: along
                .as_ref()
                .map_or_else(Vec::new, |along| along.tour.classes().to_vec()),
            examples: examples.collect(),
            ms: millis(started),
        };
        let setup = RunSetup {
            config: &config,
            original: &original,
            device: &device,
            train: &images[0],
            forget: &parts[0].forget,
            target: &target,
            labels: &taught,
        };
        let phase = Phase::Prepare;
        let mut watch = async |done, total| on_progress(Progress { phase, done, total }).await;
        let method = config.method.prepare(&setup, &mut watch).await?;
        let partial = Partial::of(&images, &parts, config.partial);
        let plan = Plan {
            config,
            original,
            method,
            target,
            images,
            taught,
            parts,
            along,
            partial,
            device,
        };
        let progress = Training::new(&plan)?;
        plan.tidy_memory();
        Ok(Session {
            plan,
            teacher_logits,
            original_seen,
            baseline,
            progress,
            stopped: false,
            group: None,
        })
    }
}

/// The tour of the classes in which neighbors are alike to the teacher.
async fn tour_of(teacher: &Tensor<2>, labels: &[u8]) -> Result<Tour, Error> {
    let [images, classes] = teacher.dims();
    let values = read(teacher.clone().reshape([images * classes])).await?;
    let logits = Logits::new(values, classes, labels.to_vec())?;
    Ok(Tour::of(&logits))
}

async fn look(
    network: &ResNet,
    images: &DeviceImages,
    phase: Phase,
    on_progress: &mut impl AsyncFnMut(Progress) -> bool,
) -> Result<Observed, Error> {
    let total = images.len();
    let seen = Observed::of(network, images, None, async |done| {
        on_progress(Progress { phase, done, total }).await
    });
    seen.await.ok_or(Error::Stopped)
}

/// Images and network must have the classes that the settings name.
fn check_classes(classes: usize, original: &Network, images: [&Images; 2]) -> Result<(), Error> {
    let outputs = original.state.classes().unwrap_or_default();
    if outputs != classes {
        return Err(Error::state(format!(
            "the network has {outputs} classes and the images have {classes}: choose images and a \
             network that go together"
        )));
    }
    let mut labels = images.into_iter().flat_map(|images| &images.labels);
    match labels.find(|&&label| usize::from(label) >= classes) {
        Some(label) => Err(Error::state(format!(
            "an image has label {label}, and there are {classes} classes"
        ))),
        None => Ok(()),
    }
}
