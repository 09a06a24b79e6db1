// The loss and its terms, step by step.

import { decimal } from "../text/format.js";
import { text } from "../text/index.js";
import { termLabel } from "../text/sentences.js";
import { lossTerms, thin } from "../run/history.js";
import { bottomAxis, lineChart, POINTS } from "./plot.js";

/** @typedef {import("../run/history.js").StepRecord} StepRecord */

const TOTAL = { name: "loss", label: text.charts.total, color: "var(--ink)", strokeWidth: 1.25 };

/** Room for the lines' names, and how wide a letter of them is. */
const MARGIN = 76;
const LETTER = 7.5;

/**
 * A line for the total and one for each term that any step has: a method may take turns.
 *
 * @param {readonly StepRecord[]} records
 */
function linesOf(records) {
  const names = new Set(records.flatMap((record) => lossTerms(record).map(([name]) => name)));
  // The total shows a single term already.
  const terms = names.size < 2 ? [] : [...names];
  return [TOTAL, ...terms.map((name) => ({ name, label: termLabel(name), color: termColor(name), strokeWidth: 1.75 }))];
}

/** @param {string} name */
function termColor(name) {
  if (name.endsWith("forget")) return "var(--forget)";
  return name.endsWith("retain") ? "var(--retain)" : "var(--cosine)";
}

/**
 * @param {StepRecord} record
 * @param {string} name
 */
function value(record, name) {
  const figure = record[name];
  return typeof figure === "number" ? figure : NaN;
}

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {import("../run/history.js").History} history
 * @param {import("./plot.js").Size & {steps: number, ariaDescription: string}} chart
 * @returns {Element | undefined}
 */
export function lossChart(Plot, { steps: records }, chart) {
  if (records.length === 0) return undefined;
  const lines = linesOf(records).map(({ name, ...line }) => {
    const points = records.filter((record) => name in record).map((record) => ({ step: record.step, y: value(record, name) }));
    return { ...line, r: 0, points };
  });
  return lineChart(Plot, lines, {
    ...chart,
    marginRight: Math.max(MARGIN, 14 + Math.ceil(LETTER * Math.max(...lines.map(({ label }) => label.length)))),
    range: rangeOf(lines),
    ariaLabel: text.charts.loss,
    below: [
      bottomAxis(Plot, text.charts.step, Math.max(3, Math.floor(chart.width / 110))),
      Plot.axisY({ ticks: 5, tickSize: 0, label: null, color: "var(--muted)" }),
      Plot.ruleY([0], { stroke: "var(--muted)" }),
    ],
  });
}

/**
 * The smallest and the largest value of any line, 0 between them.
 *
 * @param {readonly Pick<import("./plot.js").Line, "points">[]} lines
 * @returns {[number, number]}
 */
function rangeOf(lines) {
  let [low, high] = [0, 0.1];
  for (const { y } of lines.flatMap(({ points }) => points)) [low, high] = [Math.min(low, y), Math.max(high, y)];
  return [low, high];
}

/** @param {readonly StepRecord[]} records */
export function lossTable(records) {
  const lines = linesOf(records);
  return {
    head: [text.charts.step, ...lines.map(({ label }) => label), text.charts.ms],
    rows: thin(records, POINTS, (record) => record.loss).map((record) => [
      String(record.step),
      ...lines.map(({ name }) => (name in record ? decimal(value(record, name), 4) : "")),
      decimal(record.ms, 0),
    ]),
  };
}
