//! The one-cycle learning rate (Smith and Topin, 2018), with cosine arcs as in PyTorch.

/// Rises over the first 30% of the steps from peak/25 to peak, then falls to peak/250,000.
#[derive(Debug, Clone, Copy)]
pub struct OneCycle {
    /// Highest rate.
    pub peak: f64,
    /// Steps of the whole run.
    pub steps: usize,
}

impl OneCycle {
    /// The rate of step `step`, counted from 0.
    pub fn rate(&self, step: usize) -> f64 {
        let start = self.peak / 25.0;
        let end = start / 1e4;
        let last = self.steps.saturating_sub(1).max(1) as f64;
        let turn = (0.3 * self.steps as f64 - 1.0).max(1.0);
        let step = step as f64;
        if step <= turn {
            arc(start, self.peak, step / turn)
        } else {
            arc(self.peak, end, ((step - turn) / (last - turn)).min(1.0))
        }
    }
}

fn arc(from: f64, to: f64, part: f64) -> f64 {
    to + (from - to) * (1.0 + (std::f64::consts::PI * part).cos()) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;

    /// Values of torch.optim.lr_scheduler.OneCycleLR(max_lr=0.3, total_steps=100).
    #[test]
    fn follows_pytorch() {
        let schedule = OneCycle {
            peak: 0.3,
            steps: 100,
        };
        let rates = [0, 29, 99].map(|step| schedule.rate(step));
        assert_close(&rates, &[0.012, 0.3, 1.2e-6], 1e-9);
        assert_close(&[schedule.rate(64)], &[0.1500006], 1e-6);
        assert!((1..=29).all(|s| schedule.rate(s) > schedule.rate(s - 1)));
        assert!((30..100).all(|s| schedule.rate(s) < schedule.rate(s - 1)));
    }
}
