// What an assessment says: its figures, and how far each is from gold's. Definitions and papers stand in src/metrics and src/verdict.

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
 * The same for sets of single images, of the page's own: MODEL-without-random-SEED, MODEL-without-mislabeled.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const SET_GOLD = Object.freeze({ "resnet8-2000": ["random-1"], "resnet8-2000-mislabeled": ["mislabeled"] });

/** How many training images those sets are of. */
const SET_IMAGES = 2000;

/**
 * The name of the gold model of a run, if there is one.
 *
 * @param {string} model
 * @param {Pick<import("../settings/settings.js").Settings, "set" | "forget" | "set_seed" | "data" | "train">} settings
 */
export function goldOf(model, { set, forget, set_seed: seed, data, train }) {
  const name = { class: forget, random: `random-${seed}`, mislabeled: set, picked: "" }[set];
  const published = set === "class" ? GOLD[model] : data === "cifar10" && train === SET_IMAGES ? SET_GOLD[model] : undefined;
  return published?.includes(name) ? `${model}-without-${name}` : null;
}

/** @typedef {import("../generated/schema.js").Metric} Metric */

/**
 * Whether single images were to be forgotten, not a class. Then facc 0 is no success: gold still gets
 * many of them right.
 *
 * @param {Pick<Assessment, "config">} assessment
 */
export function ofImages({ config }) {
  return typeof config.forget === "object";
}

/**
 * The metrics of a list, without those that no network has a value for.
 *
 * @param {Metric["in"][number]} list
 * @param {readonly Assessment[]} assessments
 */
export function metricsOf(list, assessments) {
  const networks = assessments.flatMap(({ original, gold, unlearned }) => [original, unlearned, ...(gold === null ? [] : [gold])]);
  return METRICS.filter((metric) => metric.in.includes(list) && networks.some((network) => valueOf(metric, network) !== null));
}

/**
 * The rows of a verdict.
 *
 * @param {Assessment} assessment
 */
export function rowsOf(assessment) {
  return metricsOf(ofImages(assessment) ? "images-verdict" : "verdict", [assessment]);
}

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
 * How far a network is from the target of a metric, in steps of what counts as near; null where that
 * is not known.
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
  return value === null || target === null ? null : Math.abs(value - target) / (metric.near ?? Infinity);
}

/**
 * The rows of the verdict that differ most from gold, the farthest first.
 *
 * @param {Assessment} assessment
 * @param {number} most
 */
export function farthest(assessment, most) {
  const { gold, unlearned } = assessment;
  const rows = rowsOf(assessment);
  if (gold === null) return rows.slice(0, most);
  const far = (/** @type {Metric} */ row) => distance(row, unlearned, gold) ?? -1;
  return rows.sort((a, b) => far(b) - far(a)).slice(0, most);
}

/**
 * Steps of relearning as a ratio to gold's, at least: a network that does not relearn the forget set
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
  if (far === null) return null;
  // Values come in whole images, so rounding may put one just above the limit.
  if (far <= 1 + 1e-9) return { level: "near", sign: "●" };
  return far <= 3 + 1e-9 ? { level: "off", sign: "◐" } : { level: "far", sign: "○" };
}
