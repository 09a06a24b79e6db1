// The loss and its three terms, step by step.

import { thin } from "../records.js";
import { POINTS, spread } from "./plot.js";

/** @typedef {import("../records.js").StepRecord} StepRecord */

/** @type {{name: "loss" | "kl_forget" | "cosine" | "kl_retain", label: string, color: string, width: number}[]} */
const LINES = [
  { name: "loss", label: "total", color: "var(--ink)", width: 1.25 },
  { name: "kl_forget", label: "KL forget", color: "var(--forget)", width: 1.75 },
  { name: "cosine", label: "cosine", color: "var(--cosine)", width: 1.75 },
  { name: "kl_retain", label: "KL retain", color: "var(--retain)", width: 1.75 },
];

const MARGIN = { top: 14, right: 76, bottom: 34, left: 38 };
const LABEL = 15;

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {import("../records.js").History} history
 * @param {{steps: number, width: number, height: number, summary: string}} options
 * @returns {Element | undefined}
 */
export function lossChart(Plot, { steps: records }, { steps, width, height, summary }) {
  const last = records.at(-1);
  if (last === undefined) return undefined;
  const [low, high] = range(records);
  const labels = spread(
    LINES.map(({ name, label, color }) => ({ y: last[name], label, color })),
    ((high - low) * LABEL) / (height - MARGIN.top - MARGIN.bottom),
    low,
    high,
  );
  return Plot.plot({
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    ariaLabel: "Loss over training steps",
    ariaDescription: summary,
    style: { fontSize: "12px", fontFamily: "inherit" },
    x: { domain: [0, steps] },
    y: { domain: [low, high] },
    marks: [
      Plot.gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 0.6 }),
      Plot.axisX({ ticks: Math.max(3, Math.floor(width / 110)), tickSize: 4, label: "step", labelArrow: "none", labelAnchor: "center", color: "var(--muted)" }),
      Plot.axisY({ ticks: 5, tickSize: 0, label: null, color: "var(--muted)" }),
      Plot.ruleY([0], { stroke: "var(--muted)" }),
      ...LINES.map(({ name, color, width: strokeWidth }) =>
        Plot.lineY(
          thin(records, POINTS, (record) => record[name]),
          { x: "step", y: name, stroke: color, strokeWidth, strokeLinejoin: "round" },
        ),
      ),
      Plot.text(labels, {
        x: () => last.step,
        y: "y",
        text: "label",
        fill: (/** @type {{color: string}} */ label) => label.color,
        textAnchor: "start",
        dx: 9,
        fontWeight: 600,
        stroke: "var(--paper)",
        strokeWidth: 4,
      }),
    ],
  });
}

/**
 * The smallest and the largest value of any line, 0 between them.
 *
 * @param {readonly StepRecord[]} records
 * @returns {[number, number]}
 */
function range(records) {
  let low = 0;
  let high = 0.1;
  for (const record of records) {
    for (const { name } of LINES) {
      low = Math.min(low, record[name]);
      high = Math.max(high, record[name]);
    }
  }
  return [low, high];
}

/** @param {readonly StepRecord[]} records */
export function lossTable(records) {
  return {
    head: ["step", "total", "KL forget", "cosine", "KL retain", "ms"],
    rows: thin(records, POINTS, (record) => record.loss).map((record) => [
      String(record.step),
      ...[record.loss, record.kl_forget, record.cosine, record.kl_retain].map((value) => value.toFixed(4)),
      record.ms.toFixed(0),
    ]),
  };
}
