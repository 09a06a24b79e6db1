//! SCRUB: away from the teacher on the forget class and towards it on the rest, in turns.
//!
//! ```text
//! maximizing step: loss = - KL_T(teacher || student) on x_f
//! minimizing step: loss = alpha KL_T(teacher || student) + gamma CE(student(x_r), y_r) on x_r
//! KL_T(t || s) = T^2 KL(softmax(t / T) || softmax(s / T))       batch mean, in nats
//! ```
//!
//! Kurmanji et al., "Towards Unbounded Machine Unlearning", NeurIPS 2023: alpha .001, gamma .99, T
//! 4, SGD of rate 5e-4. The paper takes turns by the epoch, an epoch passing over each set once,
//! and stops maximizing after the first few. A run here has hardly a few epochs, so the turns are
//! by the step: of ten steps the first maximizes, since one class of ten is forgotten and the sets
//! are as one to nine, and the second half of the run minimizes alone. Adapted: BatchNorm keeps
//! its running statistics, since a maximizing step's batch is of one class. Nothing bounds the
//! maximizing steps; turns of one to one ruined this network at every rate tried that forgot.

use super::prelude::*;

const ALPHA: Setting = Setting::new(
    "Alpha",
    "Weight of the divergence from the teacher on retained images.",
    number(0.0, 10.0),
)
.own("scrub_alpha", 0.001);
const GAMMA: Setting = Setting::new(
    "Gamma",
    "Weight of the cross-entropy on retained images.",
    number(0.0, 10.0),
)
.own("scrub_gamma", 0.99);
const TEMPERATURE: Setting = Setting::new(
    "Temperature",
    "Temperature of both divergences.",
    number(0.1, 100.0),
)
.own("scrub_temperature", 4.0);
const TURN: Setting = Setting::new(
    "Turn",
    "Steps of a turn: the first maximizes, the rest minimize.",
    whole(1, 1000, 1),
)
.own("scrub_turn", 10.0);

/// What there is to know of it.
pub(super) const INFO: MethodInfo = MethodInfo {
    name: "scrub",
    label: "SCRUB",
    description: "away from the teacher on the forget class, towards it on the rest",
    paper: "Kurmanji et al., Towards Unbounded Machine Unlearning, NeurIPS 2023",
    norm: Norm::Running,
    defaults: Defaults::sgd(5e-4, 100),
    splits: true,
    own: &[ALPHA, GAMMA, TEMPERATURE, TURN],
    ..MethodInfo::BASE
};

/// See the module.
#[derive(Default)]
pub struct Scrub;

impl Method for Scrub {
    fn step(&self, student: &ResNet, batch: &Batch) -> Step {
        let config = batch.config;
        Step::Descend(if maximizes(batch.position, config) {
            let output = batch.forget_output(student);
            maximizing(output, batch.forget.teacher().autodiff(), config)
        } else {
            let output = batch.retain_output(student);
            let target = batch.retain.teacher().autodiff();
            minimizing(output, target, &batch.retain.labels(), config)
        })
    }
}

fn maximizes(position: StepPosition, config: &RunConfig) -> bool {
    let turn = config.option(&TURN) as usize;
    position.is_first_half() && position.step.is_multiple_of(turn)
}

fn maximizing(output: Tensor<2>, target: Tensor<2>, config: &RunConfig) -> Losses {
    let kl_forget = softened_kl(target, output, config);
    Losses::new(-kl_forget.clone(), [("kl_forget", kl_forget)])
}

fn minimizing(output: Tensor<2>, target: Tensor<2>, labels: &[u8], config: &RunConfig) -> Losses {
    let [alpha, gamma] = [ALPHA, GAMMA].map(|weight| config.option(&weight) as f32);
    let ce_retain = cross_entropy(output.clone(), labels);
    let kl_retain = softened_kl(target, output, config);
    let total = kl_retain.clone() * alpha + ce_retain.clone() * gamma;
    Losses::new(total, [("kl_retain", kl_retain), ("ce_retain", ce_retain)])
}

fn softened_kl(target: Tensor<2>, output: Tensor<2>, config: &RunConfig) -> Tensor<1> {
    let temperature = config.option(&TEMPERATURE) as f32;
    kl_divergence(target / temperature, output / temperature) * (temperature * temperature)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;
    use crate::unlearn::methods::by_hand::{logits, read};

    /// Teacher (0, 4 ln 3), at temperature 4 (1/4, 3/4), against an even half:
    /// 1/4 ln(1/2) + 3/4 ln(3/2) = .130812, times 16 = 2.092992.
    #[test]
    fn the_divergence_is_softened_and_scaled_back() {
        let config = RunConfig::default();
        let target = || logits([[0.0, 4.0 * 3f32.ln()]]);
        let values = read(maximizing(logits([[0.0, 0.0]]), target(), &config));
        assert_close(&values, &[-2.092_992, 2.092_992], 1e-4);
        assert_eq!(values[0], -values[1]);
        // And the even half costs ln 2 = .693147: .001 * 2.092992 + .99 * .693147 = .688309.
        let values = read(minimizing(logits([[0.0, 0.0]]), target(), &[1], &config));
        assert_close(&values, &[0.688_309, 2.092_992, 2f64.ln()], 1e-4);
    }

    #[test]
    fn one_step_of_ten_maximizes_in_the_first_half_alone() {
        let (steps, config) = (45, RunConfig::default());
        let all = (0..steps).filter(|&step| maximizes(StepPosition { step, steps }, &config));
        assert_eq!(all.collect::<Vec<_>>(), [0, 10, 20]);
    }
}
