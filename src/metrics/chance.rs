//! Whether a number of right answers could be luck.

/// The probability that `n` guesses, each right with probability `p`, give `k` right ones or more:
/// the upper tail of the binomial distribution.
///
/// # Panics
/// When `p` is not between 0 and 1.
pub fn binomial_tail(k: usize, n: usize, p: f64) -> f64 {
    assert!((0.0..=1.0).contains(&p), "{p} is no probability");
    if k == 0 {
        return 1.0;
    }
    if p == 0.0 || p == 1.0 {
        return if k <= n { p } else { 0.0 };
    }
    // In logarithms: of thousands of guesses the powers are too small for a number.
    let mut log = n as f64 * (1.0 - p).ln();
    let mut tail = 0.0;
    for i in 0..=n {
        if i >= k {
            tail += log.exp();
        }
        log += ((n - i) as f64 / (i + 1) as f64).ln() + (p / (1.0 - p)).ln();
    }
    tail.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::assert_close;

    #[test]
    fn tails_by_hand() {
        // Three coins: 8 outcomes, of which 1 has three heads, 4 two or more.
        let coins = [3, 2].map(|heads| binomial_tail(heads, 3, 0.5));
        assert_close(&coins, &[0.125, 0.5], 1e-12);
        // Two dice, a six on one at least: 1 - (5/6)^2.
        assert_close(&[binomial_tail(1, 2, 1.0 / 6.0)], &[11.0 / 36.0], 1e-12);
        assert_eq!(binomial_tail(0, 5, 0.3), 1.0);
        assert_eq!(binomial_tail(6, 5, 0.3), 0.0);
        assert_eq!(binomial_tail(2, 5, 0.0), 0.0);
        assert_eq!(binomial_tail(5, 5, 1.0), 1.0);
    }

    #[test]
    fn many_guesses_do_not_vanish() {
        assert_close(&[binomial_tail(5_000, 10_000, 0.5)], &[0.504], 1e-3);
    }
}
