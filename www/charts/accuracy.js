// facc and racc, step by step: train solid, test dashed, the original's level as a faint line.

import { percent } from "../text/format.js";
import { text } from "../text/index.js";
import { thin } from "../run/history.js";
import { bottomAxis, endLabels, frame, percentAxis, POINTS, spread, unnamed } from "./plot.js";

/** @typedef {import("../run/history.js").EvalRecord} EvalRecord */

/** @type {{name: "racc_train" | "racc_test" | "facc_train" | "facc_test", label: string, color: string, dash: string | undefined}[]} */
const LINES = [
  { name: "racc_train", label: text.charts.racc_train, color: "var(--retain)", dash: undefined },
  { name: "racc_test", label: text.charts.racc_test, color: "var(--retain)", dash: "5,4" },
  { name: "facc_train", label: text.charts.facc_train, color: "var(--forget)", dash: undefined },
  { name: "facc_test", label: text.charts.facc_test, color: "var(--forget)", dash: "5,4" },
];

const MARGIN = { top: 14, right: 82, bottom: 34, left: 42 };
const LABEL = 15;

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {import("../run/history.js").History} history
 * @param {{steps: number, width: number, height: number, summary: string}} options
 * @returns {Element | undefined}
 */
export function accuracyChart(Plot, { evals, original, latest }, { steps, width, height, summary }) {
  if (original === undefined || latest === undefined) return undefined;
  const percents = height - MARGIN.top - MARGIN.bottom;
  const labels = spread(
    LINES.map(({ name, label, color }) => ({ y: 100 * latest[name], label, color, value: percent(latest[name]) })),
    (100 * LABEL) / percents,
    0,
    100,
  );
  return Plot.plot({
    width,
    height,
    ...frame(MARGIN),
    ariaLabel: text.charts.accuracy,
    ariaDescription: summary,
    x: { domain: [0, steps] },
    y: { domain: [0, 100] },
    marks: [
      Plot.gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 0.6 }),
      bottomAxis(Plot, text.charts.step, Math.max(3, Math.floor(width / 110))),
      percentAxis(Plot, 5),
      Plot.ruleY([100 * original.racc_train], { stroke: "var(--retain)", strokeOpacity: 0.4 }),
      Plot.ruleY([100 * original.facc_train], { stroke: "var(--forget)", strokeOpacity: 0.4 }),
      ...LINES.flatMap(({ name, color, dash }) => {
        const points = thin(evals, POINTS, (record) => record[name]);
        const y = (/** @type {EvalRecord} */ record) => 100 * record[name];
        const solid = dash === undefined;
        return [
          Plot.lineY(points, {
            x: "step",
            y,
            stroke: color,
            strokeWidth: solid ? 2.25 : 1.75,
            strokeDasharray: dash,
            strokeLinejoin: "round",
          }),
          Plot.dot([latest], {
            x: "step",
            y,
            r: solid ? 3.5 : 2.75,
            fill: solid ? color : "var(--paper)",
            stroke: color,
            strokeWidth: 1.5,
          }),
        ];
      }),
      endLabels(Plot, labels, latest.step),
      unnamed(
        Plot.tip(
          evals,
          Plot.pointerX({
            x: "step",
            y: (/** @type {EvalRecord} */ record) => 100 * record.facc_train,
            title: tipText,
            fill: "var(--paper)",
            stroke: "var(--line)",
          }),
        ),
      ),
    ],
  });
}

/** @param {EvalRecord} record */
function tipText(record) {
  const lines = LINES.map(({ name, label }) => `${label}  ${percent(record[name])}`);
  return [text.charts.at_step(record.step), ...lines].join("\n");
}

/** @param {readonly EvalRecord[]} evals */
export function accuracyTable(evals) {
  return {
    head: [text.charts.step, text.charts.facc_train, text.charts.racc_train, text.charts.facc_test, text.charts.racc_test],
    rows: evals.map((record) => [
      String(record.step),
      percent(record.facc_train),
      percent(record.racc_train),
      percent(record.facc_test),
      percent(record.racc_test),
    ]),
  };
}
