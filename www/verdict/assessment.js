// What an assessment says: its figures, how far each is from gold's, and a verdict in words.
// Definitions and papers stand in src/metrics and src/verdict.

import { CLASSES, METRICS } from "../generated/schema.js";
import { percent } from "../text/format.js";
import { text } from "../text/index.js";

/** @typedef {import("../../pkg/srfl.js").Assessment} Assessment */
/** One network's figures; accuracies and shares are fractions. @typedef {import("../../pkg/srfl.js").NetworkMetrics} NetworkFigures */

/**
 * The classes for which a network retrained without the class (gold) lies in www/models, by model:
 * MODEL-without-CLASS. `srfl pretrain --exclude CLASS` makes one.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const GOLD = Object.freeze({ resnet8: CLASSES, resnet20: ["cat", "automobile"] });

/**
 * The name of a class's gold model, if there is one.
 *
 * @param {string} model
 * @param {string} forget
 */
export function goldOf(model, forget) {
  return GOLD[model]?.includes(forget) ? `${model}-without-${forget}` : null;
}

/** A loss of racc, compared with gold's, that is worth mentioning. */
const COST = 0.05;

/** @typedef {import("../generated/schema.js").Metric} Metric */

/** The rows of the verdict. */
export const ROWS = METRICS.filter(({ in: lists }) => lists.includes("verdict"));

/**
 * The value of a metric, where the network has one.
 *
 * @param {Pick<Metric, "path">} metric
 * @param {NetworkFigures} network
 * @returns {number | null}
 */
export function valueOf({ path }, network) {
  /** @type {unknown} */
  let part = network;
  for (const key of path.split(".")) part = /** @type {Record<string, unknown>} */ (part)?.[key];
  return typeof part === "number" ? part : null;
}

/**
 * The value of a metric as text.
 *
 * @param {Metric} metric
 * @param {NetworkFigures} network
 */
export function shownValue(metric, network) {
  const value = valueOf(metric, network);
  const tried = network.relearn_curve.length - 1;
  if (value === null) return metric.unit === "steps" && tried > 0 ? text.verdict.not_relearned(tried) : "–";
  return metric.unit === "share" ? percent(value) : value.toFixed(metric.digits).replace("-", "−");
}

/**
 * How far a network is from the target of a metric, in steps of what counts as near.
 *
 * @param {Metric} metric
 * @param {NetworkFigures} network
 * @param {NetworkFigures} gold
 */
function distance(metric, network, gold) {
  const relearned = metric.unit === "steps";
  const value = relearned ? relearnRatio(network, gold) : valueOf(metric, network);
  const targets = { zero: 0, one: 1, gold: relearned ? 1 : valueOf(metric, gold) };
  const target = targets[metric.target];
  return value === null || target === null ? 0 : Math.abs(value - target) / (metric.near ?? Infinity);
}

/**
 * The rows of the verdict that differ most from gold, the farthest first.
 *
 * @param {Pick<Assessment, "gold" | "unlearned">} assessment
 * @param {number} most
 */
export function farthest({ gold, unlearned }, most) {
  if (gold === null) return ROWS.slice(0, most);
  return [...ROWS].sort((a, b) => distance(b, unlearned, gold) - distance(a, unlearned, gold)).slice(0, most);
}

/**
 * Steps of relearning as a ratio to gold's, at least: a network that does not relearn the class
 * within the allowed steps counts as taking all of them. Null if nothing was relearned.
 *
 * @param {NetworkFigures} network
 * @param {NetworkFigures} gold
 */
export function relearnRatio({ to_gold, relearn_steps, relearn_curve }, gold) {
  const known = to_gold?.relearn_ratio ?? null;
  if (known !== null || relearn_steps !== null || !gold.relearn_steps) return known;
  return (relearn_curve.length - 1) / gold.relearn_steps;
}

/**
 * The mark of a row: a level, and a sign that needs no color. Up to once what counts as near is near,
 * up to three times is somewhat off, beyond that is far.
 *
 * @param {Metric} row
 * @param {NetworkFigures} network
 * @param {NetworkFigures | null} gold
 * @returns {{level: "near" | "off" | "far", sign: string} | null}
 */
export function mark(row, network, gold) {
  if (gold === null) return null;
  const far = distance(row, network, gold);
  // Values come in whole images, so rounding may put one just above the limit.
  if (far <= 1 + 1e-9) return { level: "near", sign: "●" };
  return far <= 3 + 1e-9 ? { level: "off", sign: "◐" } : { level: "far", sign: "○" };
}

/**
 * The verdict in a line or two, from the metrics alone.
 *
 * @param {Assessment} assessment
 * @param {string} forget
 */
export function verdict({ unlearned, gold, original }, forget) {
  const { accuracies, probe_facc_test: probe, to_gold } = unlearned;
  const forgotten = accuracies.facc_test !== null && accuracies.facc_test <= 0.15;
  const said = text.verdict.accuracy(accuracies.facc_test, original.accuracies.facc_test, forgotten);
  if (gold === null) return text.verdict.no_gold(said, probe, forget);
  const lost = (gold.accuracies.racc_test ?? 0) - (accuracies.racc_test ?? 0);
  return text.verdict.line({
    said,
    forget,
    probe,
    gold: gold.probe_facc_test,
    forgotten,
    hidden: probe - gold.probe_facc_test > 0.1,
    ratio: to_gold?.relearn_ratio ?? null,
    tv: to_gold?.tv[1] ?? null,
    cost: lost > COST ? lost : null,
  });
}
