//! What a reset replaces: the student, its optimizer and its draws.

use std::ops::Range;

use burn::optim::ModuleOptimizer;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;

use super::session::Plan;
use crate::Error;
use crate::data::Partition;
use crate::metrics::Observed;
use crate::model::ResNet;
use crate::random::{ShuffledCycle, Stream, stream};
use crate::unlearn::RunConfig;

pub(super) struct Training {
    pub(super) student: ResNet,
    pub(super) optimizer: ModuleOptimizer,
    forget: ShuffledCycle,
    retain: ShuffledCycle,
    shifts: ChaCha8Rng,
    pub(super) last_shift: i32,
    pub(super) step: usize,
    /// Training and test images through the student, from its evaluation until its next step.
    pub(super) seen: Option<[Observed; 2]>,
}

/// The draws of one step. Every method draws alike, so that all see the same batches.
pub(super) struct Draw {
    pub(super) forget: Vec<u32>,
    pub(super) retain: Vec<u32>,
    pub(super) shifts: Vec<i32>,
}

impl Draw {
    /// A part of both halves.
    pub(super) fn part(&self, of: Range<usize>) -> Self {
        Draw {
            forget: self.forget[of.clone()].to_vec(),
            retain: self.retain[of.clone()].to_vec(),
            shifts: self.shifts[of].to_vec(),
        }
    }
}

impl Training {
    pub(super) fn new(plan: &Plan) -> Result<Self, Error> {
        let config = &plan.config;
        let method = &plan.method;
        let student = method.start(&plan.original, config.seed, &plan.device)?;
        let student = config.method.info().freeze(student, config);
        let Partition { forget, retain, .. } = plan.parts[0].clone();
        let rng = |which: Stream| stream(config.seed, which as u64);
        Ok(Training {
            student,
            optimizer: config.optimizer.build(config.weight_decay),
            forget: ShuffledCycle::new(forget, rng(Stream::Forget)),
            retain: ShuffledCycle::new(retain, rng(Stream::Retain)),
            shifts: rng(Stream::Shifts),
            last_shift: config.shifts[0],
            step: 0,
            seen: None,
        })
    }

    pub(super) fn draw(&mut self, config: &RunConfig) -> Draw {
        let mut shift = || {
            *config
                .shifts
                .choose(&mut self.shifts)
                .expect("shifts are not empty")
        };
        let shifts = match config.per_sample {
            true => (0..config.batch).map(|_| shift()).collect(),
            false => vec![shift(); config.batch],
        };
        self.last_shift = shifts[0];
        Draw {
            forget: self.forget.take(config.batch),
            retain: self.retain.take(config.batch),
            shifts,
        }
    }
}
