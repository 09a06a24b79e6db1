// Tables of runs, cell by cell: those that `srfl experiments --table FILES` prints.

import { meanOf } from "./data.mjs";

/** @typedef {import("./data.mjs").Group} Group */
/** What a cell has to have: its text, or the numbers in it; null where nothing in the repository says it. @typedef {string | readonly number[] | null} Cell */

/** Metrics by the titles of their columns, as in src/cli/experiments/table.rs. @type {Readonly<Record<string, string>>} */
const METRIC_OF = {
  "facc train %": "facc_train",
  "wrong label %": "wrong_label_train",
  "facc test %": "facc_test",
  "racc train %": "racc_train",
  "racc test %": "racc_test",
  "probe facc test %": "probe_facc_test",
  "relearn steps (ratio)": "relearn_steps_needed",
  "5 examples %": "prototypes_5",
  "MIA %": "mia",
  "membership area": "membership_area",
  "z, mean": "image_z",
  "z, area": "image_area",
  "found %": "image_found",
  "nearer to gold %": "nearer_to_gold",
  "JS test": "js_test",
  "JS train": "js_train",
  "TV test": "tv_test",
  "TV train": "tv_train",
  "average gap": "average_gap",
  ToW: "tow",
};

/** The file whose table a text announces. @param {string} before */
export const fileOf = (before) =>
  [...before.matchAll(/`srfl\s+experiments\s+--table\s+docs\/results\/([\w-]+)\.csv`/g)].at(-1)?.[1] ?? null;

/**
 * What the rows of such a table have to have.
 *
 * @param {import("./document.mjs").Table} table
 * @param {import("./data.mjs").Results} results
 * @returns {{cells: (Cell[] | null)[], missing: string[]}}  cells: null where a row is of no run; missing: runs without a row
 */
export function rowsOf({ head, rows }, results) {
  const keys = head.map((title) => results.columns.find((name) => name === title));
  /** @type {Set<string>} */
  const seen = new Set();
  const cells = rows.map((row) => {
    // How many seeds diverged stands in brackets.
    const own = row.map((cell, k) => (keys[k] === "method" ? cell.replace(/ \(.*\)$/, "") : cell));
    const filter = Object.fromEntries(keys.flatMap((name, k) => (name === undefined ? [] : [[name, own[k]]])));
    const groups = results.all(filter);
    const [group] = groups;
    if (groups.length !== 1 || seen.has(nameOf(group))) return null;
    seen.add(nameOf(group));
    return head.map((title, k) => (keys[k] === undefined ? numbersOf(group, title) : keys[k] === "method" ? methodOf(group) : own[k]));
  });
  return { cells, missing: results.groups.map(nameOf).filter((name) => !seen.has(name)) };
}

/** @param {Group} group */
const nameOf = ({ key }) => JSON.stringify({ ...key, seed: undefined });

/** @param {Group} group */
function methodOf({ method, runs }) {
  const notes = runs.map(({ values }) => values.note).filter((note) => note !== "");
  if (notes.length === 0) return method;
  return runs.length === 1 ? `${method} (${notes[0]})` : `${method} (${notes.length} of ${runs.length} diverged)`;
}

/** @param {Group} group @param {string} title @returns {readonly number[]} */
function numbersOf(group, title) {
  const metric = METRIC_OF[title];
  if (metric === undefined) throw new Error(`no metric has a column "${title}"`);
  const values = group.values(metric);
  const found = values.length === 0 ? [] : values.length === 1 ? values : [meanOf(values), group.half(metric)];
  if (metric !== "relearn_steps_needed") return found;
  // The ratio in brackets, and how many did not come back within the steps allowed.
  const done = group.runs.filter(({ values: { note } }) => note === "").length;
  const ratios = group.values("relearn_ratio");
  const ratio = ratios.length === 0 ? [] : [meanOf(ratios)];
  const allowed = group.setting("relearn_steps");
  if (values.length === 0) return done === 0 || allowed === 0 ? ratio : [allowed, ...ratio];
  return [...found, ...ratio, ...(done > values.length ? [done - values.length, done, allowed] : [])];
}
