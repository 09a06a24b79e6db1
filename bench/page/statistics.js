// Medians, spreads and ratios.

/**
 * @param {readonly number[]} values
 * @returns {number}  NaN if there are none
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The distance from the least to the greatest, as a fraction of the median.
 *
 * @param {readonly number[]} values
 */
export function spread(values) {
  return values.length === 0 ? NaN : (Math.max(...values) - Math.min(...values)) / median(values);
}

/**
 * How many times as long the first took; 2 decimals below 10, as many digits as mean something.
 *
 * @param {number} ratio
 */
export function times(ratio) {
  if (!Number.isFinite(ratio)) return "–";
  if (ratio >= 100) return `${Math.round(ratio)}×`;
  return `${ratio.toFixed(ratio >= 10 ? 1 : 2)}×`;
}
