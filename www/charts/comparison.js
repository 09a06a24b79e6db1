// All runs' accuracy in one chart: facc falls, racc should stay. Of single images facc should fall to gold's level
// and no further.

import { pointsOf } from "../run/history.js";
import { methodName, text } from "../text/index.js";
import { bandOf } from "../verdict/assessment.js";
import { referenceOf } from "../verdict/comparison.js";
import { bottomAxis, lineChart, percentAxis, target } from "./plot.js";

/** @typedef {import("../verdict/comparison.js").Entry} Entry */

/** Lines differ in color, by page.css, and in dashes. */
const DASHES = [undefined, "6,3", "2,3", "8,3,2,3", "4,2", "1,3", "10,4"];

/** Room for the labels at the right: at most this, px, and a label's widest letter. */
const LABELS = 132;
const LETTER = 7.5;

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {readonly Entry[]} entries
 * @param {import("../verdict/comparison.js").Curves[number]} metric
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
  const targets = targetsOf(entries, metric);
  return lineChart(Plot, lines, {
    ...size,
    marginRight: Math.min(LABELS, 14 + LETTER * longest),
    ariaLabel: text.charts.compared(metric),
    ariaDescription: targets.map(({ y }) => text.compare.target(y / 100))[0],
    targets,
    steps: Math.max(1, ...lines.flatMap(({ points }) => points.map(({ step }) => step))),
    below: [bottomAxis(Plot, text.charts.step, 4), percentAxis(Plot, 5), ...targets.flatMap((one) => target(Plot, one, one.band))],
  });
}

/**
 * Gold's level, where single images are to be forgotten.
 *
 * @param {readonly Entry[]} entries
 * @param {import("../verdict/comparison.js").Curves[number]} metric
 */
function targetsOf(entries, metric) {
  const { assessment, settings, evals } = referenceOf(entries);
  const level = settings.set === "class" ? null : (assessment.gold?.accuracies[metric] ?? null);
  if (level === null) return [];
  const images = evals[0]?.images?.facc_train;
  const [low, high] = bandOf(settings, { id: metric, level, images });
  const band = /** @type {[number, number]} */ ([100 * low, 100 * high]);
  return [{ label: text.networks.gold, color: "var(--cosine)", y: 100 * level, band }];
}
