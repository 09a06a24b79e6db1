// All runs' accuracy in one chart: facc falls, racc should stay.

import { pointsOf } from "../run/history.js";
import { methodName, text } from "../text/index.js";
import { bottomAxis, lineChart, percentAxis } from "./plot.js";

/** @typedef {import("../verdict/comparison.js").Entry} Entry */

/** Lines differ in color, by tokens.css, and in dashes. */
const DASHES = [undefined, "6,3", "2,3", "8,3,2,3", "4,2", "1,3", "10,4"];

/** Room for the labels at the right: at most this, px, and a label's widest letter. */
const LABELS = 132;
const LETTER = 7.5;

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {readonly Entry[]} entries
 * @param {"facc_test" | "racc_test"} metric
 * @param {import("./plot.js").Size} size
 */
export function compareChart(Plot, entries, metric, size) {
  const lines = entries.map(({ settings, evals }, k) => ({
    label: methodName(settings.method).replace(/ \(.*\)/, ""),
    points: pointsOf(evals, metric),
    color: `var(--series-${(k % DASHES.length) + 1})`,
    dash: DASHES[k % DASHES.length],
  }));
  const longest = Math.max(0, ...lines.map(({ label }) => label.length));
  return lineChart(Plot, lines, {
    ...size,
    marginRight: Math.min(LABELS, 14 + LETTER * longest),
    ariaLabel: text.charts.compared(metric),
    steps: Math.max(1, ...lines.flatMap(({ points }) => points.map(({ step }) => step))),
    below: [bottomAxis(Plot, text.charts.step, 4), percentAxis(Plot, 5)],
  });
}
