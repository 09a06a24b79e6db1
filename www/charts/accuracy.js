// facc and racc, step by step: train solid, test dashed, the original's level as a faint line.

import { percent } from "../text/format.js";
import { text } from "../text/index.js";
import { ACCURACIES, pointsOf } from "../run/history.js";
import { bottomAxis, lineChart, percentAxis, unnamed } from "./plot.js";

/** @typedef {import("../run/history.js").EvalRecord} EvalRecord */

const TRAIN = { strokeWidth: 2.25, r: 3.5 };
const TEST = { strokeWidth: 1.75, dash: "5,4", fill: "var(--paper)" };

const LINES = /** @type {const} */ ([
  { name: "racc_train", label: text.charts.racc_train, color: "var(--retain)", ...TRAIN },
  { name: "racc_test", label: text.charts.racc_test, color: "var(--retain)", ...TEST },
  { name: "facc_train", label: text.charts.facc_train, color: "var(--forget)", ...TRAIN },
  { name: "facc_test", label: text.charts.facc_test, color: "var(--forget)", ...TEST },
]);

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {import("../run/history.js").History} history
 * @param {import("./plot.js").Size & {steps: number, ariaDescription: string}} chart
 * @returns {Element | undefined}
 */
export function accuracyChart(Plot, { evals, original }, chart) {
  if (original === undefined) return undefined;
  const lines = LINES.map(({ name, ...line }) => ({
    ...line,
    points: pointsOf(evals, name),
  }));
  const tips = Plot.pointerX({
    x: "step",
    y: (/** @type {EvalRecord} */ record) => 100 * (record.facc_train ?? 0),
    title: tipText,
    fill: "var(--paper)",
    stroke: "var(--line)",
  });
  return lineChart(Plot, lines, {
    ...chart,
    marginRight: 82,
    ariaLabel: text.charts.accuracy,
    below: [
      bottomAxis(Plot, text.charts.step, Math.max(3, Math.floor(chart.width / 110))),
      percentAxis(Plot, 5),
      ...pointsOf([original], "racc_train").map(({ y }) => Plot.ruleY([y], { stroke: "var(--retain)", strokeOpacity: 0.4 })),
      ...pointsOf([original], "facc_train").map(({ y }) => Plot.ruleY([y], { stroke: "var(--forget)", strokeOpacity: 0.4 })),
    ],
    above: [unnamed(Plot.tip(evals, tips))],
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
    head: [text.charts.step, ...ACCURACIES.map((name) => text.charts[name])],
    rows: evals.map((record) => [String(record.step), ...ACCURACIES.map((name) => percent(record[name]))]),
  };
}
