// What words can claim about values, and what the values say to it.

/**
 * @typedef {object} Finding
 * @property {boolean} holds
 * @property {string} says  the values
 */
/** By what each is the value of. @typedef {Readonly<Record<string, number>>} Named */

const shown = (/** @type {number} */ value) => String(Number(value.toFixed(4)));
/** @param {readonly [string, number][]} entries */
const listed = (entries) => entries.map(([name, value]) => `${name} ${shown(value)}`).join(", ");
/** @param {Named} values */
const sorted = (values) => Object.entries(values).sort(([, one], [, other]) => one - other);

/** Without some of them. @param {Named} values @param {readonly string[]} names @returns {Named} */
export function except(values, names) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

/** @param {boolean} condition @param {string} says @returns {Finding} */
export const finding = (condition, says) => ({ holds: condition, says });

/** Each is larger than the one before. @param {Named} values @returns {Finding} */
export function rising(values) {
  const entries = Object.entries(values);
  return finding(
    entries.every(([, value], k) => k === 0 || value > entries[k - 1][1]),
    listed(entries),
  );
}

/** Each is smaller than the one before. @param {Named} values @returns {Finding} */
export function falling(values) {
  const { holds } = rising(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, -value])));
  return finding(holds, listed(Object.entries(values)));
}

/** These have the least of all values, in any order. @param {readonly string[]} names @param {Named} values @returns {Finding} */
export function lowest(names, values) {
  const order = sorted(values);
  const first = order.slice(0, names.length).map(([name]) => name);
  // A tie at the border would leave to chance which are lowest.
  const apart = order.length <= names.length || order[names.length - 1][1] < order[names.length][1];
  return finding(apart && names.every((name) => first.includes(name)), `from the lowest: ${listed(order)}`);
}

/** These have the most. @param {readonly string[]} names @param {Named} values @returns {Finding} */
export function highest(names, values) {
  const { holds } = lowest(names, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, -value])));
  return finding(holds, `from the highest: ${listed(sorted(values).reverse())}`);
}

/** Something is true of every value. @param {(value: number, name: string) => boolean} rule @param {Named} values @returns {Finding} */
export function every(rule, values) {
  const entries = Object.entries(values);
  const not = entries.filter(([name, value]) => !rule(value, name));
  return finding(entries.length > 0 && not.length === 0, not.length > 0 ? `not of ${listed(not)}` : listed(entries));
}

/** The names are those, in any order. @param {readonly string[]} wanted @param {readonly string[]} found @returns {Finding} */
export function same(wanted, found) {
  const [one, other] = [wanted, found].map((names) => [...names].sort().join(", "));
  return finding(one === other, other || "none");
}

/** All of them. @param {readonly Finding[]} findings @returns {Finding} */
export function all(...findings) {
  return finding(
    findings.every(({ holds }) => holds),
    findings.map(({ holds, says }) => (holds ? says : `NOT: ${says}`)).join("; "),
  );
}
