// Numbers as text, as the language writes them. The browser's own formatter is slow to create.

/**
 * How a language writes numbers (CLDR), and the few words that stand for one or beside it.
 *
 * @typedef {object} Numbers
 * @property {string} decimal
 * @property {string} group  between thousands
 * @property {number} grouped  from so many digits on
 * @property {string} percent  after a number
 * @property {string} list  between numbers
 * @property {string} none  in the place of a share of no images
 * @property {string} no_images  the same of a change
 * @property {(amount: string, one: boolean) => string} points  percentage points
 */

/** @type {Numbers} */
export const ENGLISH = {
  decimal: ".",
  group: ",",
  grouped: 4,
  percent: "%",
  list: ", ",
  none: "none",
  no_images: "no images",
  points: (amount, one) => `${amount} ${one ? "point" : "points"}`,
};

let style = ENGLISH;

/** @param {Numbers} numbers */
export function useNumbers(numbers) {
  style = numbers;
}

/** The axes of the chart library are in English by themselves. */
export function inEnglish() {
  return style === ENGLISH || (style.decimal === ENGLISH.decimal && style.group === ENGLISH.group);
}

/**
 * A number of things.
 *
 * @param {number} value  0 or more
 */
export function count(value) {
  const digits = String(Math.round(value));
  return digits.length < style.grouped ? digits : digits.replaceAll(/\B(?=(\d{3})+$)/g, style.group);
}

/**
 * A number with so many decimals.
 *
 * @param {number} value
 * @param {number} digits
 */
export function decimal(value, digits) {
  return value.toFixed(digits).replace(".", style.decimal);
}

/**
 * A number as it is.
 *
 * @param {number} value
 */
export function plain(value) {
  return String(value).replace(".", style.decimal);
}

/** Several numbers. @param {readonly string[]} numbers */
export function listed(numbers) {
  return numbers.join(style.list);
}

/**
 * The number that one of these functions wrote, or the first one in a text.
 *
 * @param {string} written
 */
export function numberIn(written) {
  return Number.parseFloat(written.replaceAll(style.group, "").replace(style.decimal, "."));
}

/**
 * A fraction as a percentage with one decimal; of no images there is none.
 *
 * @param {number | null} fraction
 */
export function percent(fraction) {
  return fraction === null ? style.none : `${decimal(100 * fraction, 1)}${style.percent}`;
}

/**
 * A fraction as a whole percentage, if there is one.
 *
 * @param {number | null} fraction
 */
export function wholePercent(fraction) {
  return fraction === null ? percent(null) : `${count(100 * fraction)}${style.percent}`;
}

/**
 * A percentage as it is.
 *
 * @param {number} value
 */
export function percentage(value) {
  return `${plain(value)}${style.percent}`;
}

/**
 * The change of a fraction in percentage points, with its sign.
 *
 * @param {number | null} now
 * @param {number | null} before
 */
export function points(now, before) {
  if (now === null || before === null) return style.no_images;
  const difference = now - before;
  const tenths = (100 * Math.abs(difference)).toFixed(1);
  const sign = tenths === "0.0" ? "±" : difference < 0 ? "−" : "+";
  return style.points(`${sign}${decimal(Number(tenths), 1)}`, tenths === "1.0");
}

/**
 * A shift with its sign.
 *
 * @param {number} shift
 */
export function signed(shift) {
  return shift === 0 ? "0" : `${shift < 0 ? "−" : "+"}${Math.abs(shift)}`;
}

/**
 * A number with its sign and so many decimals.
 *
 * @param {number} value
 * @param {number} digits
 */
export function signedDecimal(value, digits) {
  const size = Math.abs(value).toFixed(digits);
  return `${Number(size) === 0 ? "" : value < 0 ? "−" : "+"}${decimal(Number(size), digits)}`;
}

/** @param {number} value */
export function bytes(value) {
  if (value < 1000) return `${value} B`;
  return value < 999_500 ? `${decimal(value / 1e3, 0)} kB` : `${decimal(value / 1e6, 1)} MB`;
}

/** @param {number} ms */
export function milliseconds(ms) {
  if (ms < 10) return `${decimal(ms, 1)} ms`;
  return ms < 9_950 ? `${count(ms)} ms` : `${decimal(ms / 1000, 1)} s`;
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
