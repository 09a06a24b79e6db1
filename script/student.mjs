// Student's t: how many deviations a range must have where few values gave the deviation.

/** What one and more standard deviations of a normal value cover: P(|z| <= 2) and P(|z| <= 4). */
export const COVERED = { within: 0.9544997361036416, far: 0.9999366575163338 };

/**
 * P(|t| <= tan(angle) sqrt(freedom)) for whole degrees of freedom, in closed form (Abramowitz and Stegun, 26.7.3 and 26.7.4).
 *
 * @param {number} angle
 * @param {number} freedom
 */
function covered(angle, freedom) {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = freedom % 2 === 1;
  if (freedom === 1) return (2 * angle) / Math.PI;
  let [term, sum] = odd ? [cosine, cosine] : [1, 1];
  for (let k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= (cosine ** 2 * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 * (angle + sine * sum)) / Math.PI : sine * sum;
}

/**
 * The t up to which a share of values lies.
 *
 * @param {number} share
 * @param {number} freedom  degrees of freedom, a whole number
 */
export function quantile(share, freedom) {
  let [low, high] = [0, Math.PI / 2];
  while (true) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return Math.tan(low) * Math.sqrt(freedom);
    if (covered(middle, freedom) < share) low = middle;
    else high = middle;
  }
}

/**
 * How many deviations cover as much as two and as four of a normal value do.
 *
 * @param {number} freedom
 * @returns {[number, number]}
 */
export function factorsFor(freedom) {
  const round = (/** @type {number} */ value) => Number(value.toPrecision(5));
  return [round(quantile(COVERED.within, freedom)), round(quantile(COVERED.far, freedom))];
}
