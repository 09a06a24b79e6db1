// The loss and its terms, step by step.

import { text } from "../text/index.js";
import { termLabel } from "../text/sentences.js";
import { lossTerms, thin } from "../run/history.js";
import { bottomAxis, endLabels, frame, POINTS, spread } from "./plot.js";

/** @typedef {import("../run/history.js").StepRecord} StepRecord */

/** @typedef {{name: string, label: string, color: string, width: number}} Line */

/** @type {Line} */
const TOTAL = { name: "loss", label: text.charts.total, color: "var(--ink)", width: 1.25 };

/**
 * A line for the total and one for each term that any step has: a method may take turns.
 *
 * @param {readonly StepRecord[]} records
 * @returns {Line[]}
 */
function linesOf(records) {
  const names = new Set(records.flatMap((record) => lossTerms(record).map(([name]) => name)));
  // The total shows a single term already.
  if (names.size < 2) return [TOTAL];
  return [TOTAL, ...[...names].map((name) => ({ name, label: termLabel(name), color: termColor(name), width: 1.75 }))];
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

const MARGIN = { top: 14, right: 76, bottom: 34, left: 42 };
const LABEL = 15;

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {import("../run/history.js").History} history
 * @param {{steps: number, width: number, height: number, summary: string}} options
 * @returns {Element | undefined}
 */
export function lossChart(Plot, { steps: records }, { steps, width, height, summary }) {
  const last = records.at(-1);
  if (last === undefined) return undefined;
  const lines = linesOf(records);
  const [low, high] = range(records, lines);
  const labels = spread(
    lines
      .map(({ name, label, color }) => ({ y: value(records.findLast((record) => name in record) ?? last, name), label, color }))
      .filter(({ y }) => Number.isFinite(y)),
    ((high - low) * LABEL) / (height - MARGIN.top - MARGIN.bottom),
    low,
    high,
  );
  return Plot.plot({
    width,
    height,
    ...frame(MARGIN),
    ariaLabel: text.charts.loss,
    ariaDescription: summary,
    x: { domain: [0, steps] },
    y: { domain: [low, high] },
    marks: [
      Plot.gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 0.6 }),
      bottomAxis(Plot, text.charts.step, Math.max(3, Math.floor(width / 110))),
      Plot.axisY({ ticks: 5, tickSize: 0, label: null, color: "var(--muted)" }),
      Plot.ruleY([0], { stroke: "var(--muted)" }),
      ...lines.map(({ name, color, width: strokeWidth }) =>
        Plot.lineY(
          thin(
            records.filter((record) => name in record),
            POINTS,
            (record) => value(record, name),
          ),
          { x: "step", y: name, stroke: color, strokeWidth, strokeLinejoin: "round" },
        ),
      ),
      endLabels(Plot, labels, last.step),
    ],
  });
}

/**
 * The smallest and the largest value of any line, 0 between them.
 *
 * @param {readonly StepRecord[]} records
 * @param {readonly Line[]} lines
 * @returns {[number, number]}
 */
function range(records, lines) {
  let low = 0;
  let high = 0.1;
  for (const record of records) {
    for (const { name } of lines) {
      if (!(name in record)) continue;
      low = Math.min(low, value(record, name));
      high = Math.max(high, value(record, name));
    }
  }
  return [low, high];
}

/** @param {readonly StepRecord[]} records */
export function lossTable(records) {
  const lines = linesOf(records);
  return {
    head: [text.charts.step, ...lines.map(({ label }) => label), text.charts.ms],
    rows: thin(records, POINTS, (record) => record.loss).map((record) => [
      String(record.step),
      ...lines.map(({ name }) => (name in record ? value(record, name).toFixed(4) : "")),
      record.ms.toFixed(0),
    ]),
  };
}
