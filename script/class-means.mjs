// usage: node script/class-means.mjs [FILE]
//
// Means over the classes, with the range in brackets, of a CSV as `srfl experiments classes` writes it; as
// a Markdown table. Accuracies and probe on test images, in points.

import { readFileSync } from "node:fs";

const [head, ...lines] = readFileSync(process.argv[2] ?? "docs/results/classes.csv", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split(","));
// A row for each metric of a run, of which "note" is the last.
/** @type {Record<string, string>[]} */
const rows = [{}];
for (const cells of lines) {
  const { metric, value, ...key } = Object.fromEntries(head.map((name, k) => [name, cells[k]]));
  Object.assign(rows[rows.length - 1], key, { [metric]: value });
  if (metric === "note") rows.push({});
}
rows.pop();
/** @type {Map<string, Record<string, string>>} */
const references = new Map(rows.map((row) => [`${row.method} ${row.forget}`, row]));
const kinds = [...new Set(rows.map(({ method, shifts }) => `${method} ${shifts}`.trim()))].filter((kind) => kind !== "original");

console.log("| method | facc | racc lost | probe above gold | relearn ratio | TV to gold | ToW | to the neighbors % |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const kind of kinds) {
  const runs = rows.filter(({ method, shifts }) => `${method} ${shifts}`.trim() === kind);
  /** @param {(row: Record<string, string>, gold: Record<string, string>, original: Record<string, string>) => number} value */
  const values = (value) =>
    runs.map((row) => value(row, references.get(`gold ${row.forget}`) ?? {}, references.get(`original ${row.forget}`) ?? {}));
  const mean = (/** @type {number[]} */ all) => all.reduce((sum, x) => sum + x, 0) / all.length;
  const short = (/** @type {number} */ x) => x.toFixed(1).replace(/^-0\.0$/, "0.0");
  const ranged = (/** @type {number[]} */ all) => `${short(mean(all))} (${short(Math.min(...all))} to ${short(Math.max(...all))})`;
  const cells = [
    kind,
    ranged(values((row) => 100 * Number(row.facc_test))),
    ranged(values((row, _, original) => 100 * (Number(original.racc_test) - Number(row.racc_test)))),
    ranged(values((row, gold) => 100 * (Number(row.probe_facc_test) - Number(gold.probe_facc_test)))),
    ...["relearn_ratio", "tv_test", "tow"].map((name) => mean(values((row) => Number(row[name] ?? 0))).toFixed(2)),
    mean(values((row) => 100 * Number(row.forget_plus_minus))).toFixed(0),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
