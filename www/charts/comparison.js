// All runs' accuracy in one chart: facc falls, racc should stay.

import { methodName, text } from "../text/index.js";
import { bottomAxis, endLabels, frame, percentAxis, spread } from "./plot.js";

/** @typedef {import("../verdict/comparison.js").Entry} Entry */

/** Lines differ in color, by tokens.css, and in dashes. */
const DASHES = [undefined, "6,3", "2,3", "8,3,2,3", "4,2", "1,3", "10,4"];

const MARGIN = { top: 14, right: 132, bottom: 34, left: 42 };
const LABEL = 14;
/** Widest letter of a label, px. */
const LETTER = 7.5;

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {readonly Entry[]} entries
 * @param {"facc_test" | "racc_test"} metric
 * @param {{width: number, height: number}} size
 */
export function compareChart(Plot, entries, metric, { width, height }) {
  const lines = entries.map(({ settings, evals }, k) => ({
    label: methodName(settings.method).replace(/ \(.*\)/, ""),
    points: evals.map((record) => ({ step: record.step, y: 100 * record[metric] })),
    color: `var(--series-${(k % DASHES.length) + 1})`,
    dash: DASHES[k % DASHES.length],
  }));
  const steps = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ step }) => step)));
  const ends = lines.flatMap(({ label, color, points }) => {
    const end = points.at(-1);
    return end === undefined ? [] : [{ label, color, y: end.y }];
  });
  const longest = Math.max(0, ...lines.map(({ label }) => label.length));
  const labels = spread(ends, (100 * LABEL) / (height - MARGIN.top - MARGIN.bottom), 0, 100);
  return Plot.plot({
    width,
    height,
    ...frame({ ...MARGIN, right: Math.min(MARGIN.right, 14 + LETTER * longest) }),
    ariaLabel: text.charts.compared(metric),
    x: { domain: [0, steps] },
    y: { domain: [0, 100] },
    marks: [
      Plot.gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 0.6 }),
      bottomAxis(Plot, text.charts.step, 4),
      percentAxis(Plot, 5),
      ...lines.flatMap(({ points, color, dash }) => [
        Plot.lineY(points, { x: "step", y: "y", stroke: color, strokeWidth: 2, strokeDasharray: dash }),
        Plot.dot(points.slice(-1), { x: "step", y: "y", r: 3.5, fill: color }),
      ]),
      endLabels(Plot, labels, steps),
    ],
  });
}
