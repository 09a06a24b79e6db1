// Numbers as text.

/**
 * A number of things, in English. The browser's own formatter is slow to create.
 *
 * @param {number} value  0 or more
 */
export function count(value) {
  return String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A fraction as a percentage with one decimal; of no images there is none.
 *
 * @param {number | null} fraction
 */
export function percent(fraction) {
  return fraction === null ? "none" : `${(100 * fraction).toFixed(1)}%`;
}

/**
 * A fraction as a whole percentage, if there is one.
 *
 * @param {number | null} fraction
 */
export function wholePercent(fraction) {
  return fraction === null ? percent(null) : `${count(100 * fraction)}%`;
}

/**
 * The change of a fraction in percentage points, with its sign.
 *
 * @param {number | null} now
 * @param {number | null} before
 */
export function points(now, before) {
  if (now === null || before === null) return "no images";
  const difference = now - before;
  const value = (100 * Math.abs(difference)).toFixed(1);
  if (value === "0.0") return "±0.0 points";
  return `${difference < 0 ? "−" : "+"}${value} ${value === "1.0" ? "point" : "points"}`;
}

/**
 * A shift with its sign.
 *
 * @param {number} shift
 */
export function signed(shift) {
  return shift === 0 ? "0" : `${shift < 0 ? "−" : "+"}${Math.abs(shift)}`;
}

/** @param {number} value */
export function bytes(value) {
  if (value < 1000) return `${value} B`;
  return value < 999_500 ? `${(value / 1e3).toFixed(0)} kB` : `${(value / 1e6).toFixed(1)} MB`;
}

/** @param {number} ms */
export function milliseconds(ms) {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  return ms < 9_950 ? `${count(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/**
 * A rough waiting time.
 *
 * @param {number} ms
 */
export function duration(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, "0")} s`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}
