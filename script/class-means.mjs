// usage: node script/class-means.mjs [FILE]
//
// Means over the classes, with the range in brackets, of a CSV as `srfl experiments classes` and `order` write it; as
// a Markdown table. Accuracies, probe, and what 5 examples teach on test images, in points.

import { readFileSync } from "node:fs";

import { meanOf, Results } from "./claims/data.mjs";

/** @typedef {import("./claims/data.mjs").Group} Group */

const OF_EXAMPLES = "5 examples above gold";
const HEAD = ["method", "facc", "racc lost", "probe above gold", OF_EXAMPLES, "relearn ratio", "TV to gold", "ToW", "to the neighbors %"];

const EXAMPLES = "prototypes_5";

/** Whether every run has a value. @param {Results} results @param {string} metric */
const has = (results, metric) => results.groups.every((group) => group.values(metric).length > 0);

/** By which runs go into one row. @param {Group} group */
export const kindOf = ({ method, key: { shifts, options } }) => [method, shifts, options].filter((part) => part !== "").join(" ");

/**
 * What a row says of each class. Points are in per cent.
 *
 * @param {Results} results
 * @param {string} kind
 */
export function classesOf(results, kind) {
  return results.groups
    .filter((group) => kindOf(group) === kind)
    .map((group) => {
      const [gold, original] = ["gold", "original"].map((method) => results.of({ method, forget: group.forget }));
      return {
        forget: group.forget,
        facc: group.mean("facc_test"),
        lost: original.mean("racc_test") - group.mean("racc_test"),
        hidden: group.mean("probe_facc_test") - gold.mean("probe_facc_test"),
        // Files from before there were such figures have none.
        known: has(results, EXAMPLES) ? group.mean(EXAMPLES) - gold.mean(EXAMPLES) : NaN,
        ratio: group.mean("relearn_ratio"),
        distance: group.mean("tv_test"),
        tow: group.mean("tow"),
        neighbors: group.mean("forget_plus_minus"),
      };
    });
}

/** The titles of the table. @param {Results} results */
const headOf = (results) => HEAD.filter((title) => title !== OF_EXAMPLES || has(results, EXAMPLES));

/** The rows of the table. @param {Results} results */
export function classMeans(results) {
  // Gold first, also where shards of a suite were put together.
  const found = new Set(["gold", ...results.groups.map(kindOf)]);
  const kinds = [...found].filter((kind) => kind !== "original");
  const short = (/** @type {number} */ x) => x.toFixed(1).replace(/^-0\.0$/, "0.0");
  const ranged = (/** @type {number[]} */ all) => `${short(meanOf(all))} (${short(Math.min(...all))} to ${short(Math.max(...all))})`;
  return kinds.map((kind) => {
    const classes = classesOf(results, kind);
    return [
      kind,
      ...[
        classes.map(({ facc }) => facc),
        classes.map(({ lost }) => lost),
        classes.map(({ hidden }) => hidden),
        ...(has(results, EXAMPLES) ? [classes.map(({ known }) => known)] : []),
      ].map(ranged),
      ...[classes.map(({ ratio }) => ratio), classes.map(({ distance }) => distance), classes.map(({ tow }) => tow)].map((all) =>
        meanOf(all).toFixed(2),
      ),
      meanOf(classes.map(({ neighbors }) => neighbors)).toFixed(0),
    ];
  });
}

if (process.argv[1] === import.meta.filename) {
  const results = new Results(readFileSync(process.argv[2] ?? "docs/results/classes.csv", "utf8"));
  const head = headOf(results);
  const rows = [head, head.map((_, k) => (k === 0 ? "---" : "---:")), ...classMeans(results)];
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}
