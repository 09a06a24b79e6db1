// What an assessment says: its figures, and how far each is from gold's. Definitions and papers stand in src/metrics and src/verdict.

import { CLASSES, METRICS } from "../generated/schema.js";
import { decimal, percent } from "../text/format.js";
import { text } from "../text/index.js";
import { deviationsFrom, doubtsAbout, FAR, isDistance, metricOf, rangeOf, rulerOf, rulerOfKind, valueWithin, WITHIN } from "./spread.js";

/** @typedef {import("./spread.js").Ruler} Ruler */

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

/** How many training images those sets are of, and how many test images their golds were assessed on. */
const SET_IMAGES = 2000;
const TEST_IMAGES = 1000;

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
export function valueOf(metric, network) {
  return valueWithin({ path: metric.path, unit: "none" }, network);
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
  return shownNumber(metric, value);
}

/** @param {Metric} metric @param {number} value */
function shownNumber({ unit, digits }, value) {
  // Not −0.0, of a value that is only rounded to 0.
  return unit === "share" ? percent(value) : decimal(Number(value.toFixed(digits)) + 0, digits).replace("-", "−");
}

/**
 * The values within gold's spread as text, and a word where the gold shown beside them is not one of them.
 *
 * @param {Metric} metric
 * @param {Ruler | null} ruler
 * @param {NetworkFigures | null} [gold]
 */
export function shownRange(metric, ruler, gold = null) {
  const spread = ruler?.of(metric);
  if (spread === null || spread === undefined) return "";
  const [low, high] = rangeOf(metric, spread).map((value) => shownNumber(metric, value));
  const range = text.verdict.range(low, high);
  // A distance to gold is that of the other golds; of this one there is none.
  const level = gold === null || isDistance(metric) ? undefined : mark(metric, gold, ruler ?? null)?.level;
  return level === undefined || level === "within" ? range : text.verdict.goldOutside(range);
}

/**
 * How far a network is outside of gold's spread, in standard deviations; null where that is not known.
 *
 * @param {Metric} metric
 * @param {NetworkFigures} network
 * @param {Ruler | null} by
 */
function distance(metric, network, by) {
  const [spread, value] = [by?.of(metric) ?? null, valueWithin(metric, network)];
  return spread === null || value === null ? null : deviationsFrom(metric, value, spread);
}

/**
 * The rows of the verdict that are farthest outside of gold's spread, the farthest first. Audits that are not to be
 * trusted come last.
 *
 * @param {Assessment} assessment
 * @param {number} most
 * @param {Ruler | null} ruler
 */
export function farthest(assessment, most, ruler) {
  const rows = rowsOf(assessment);
  if (ruler === null) return rows.slice(0, most);
  const far = (/** @type {Metric} */ row) => (trusted(row, ruler) ? (distance(row, assessment.unlearned, ruler) ?? -1) : -2);
  return rows.sort((a, b) => far(b) - far(a)).slice(0, most);
}

/**
 * Whether an audit neither flags honest golds nor lets the cheat pass.
 *
 * @param {Metric} metric
 * @param {Ruler} ruler
 */
export function trusted(metric, ruler) {
  const { alarms, passes } = doubtsAbout(ruler.audit(metric));
  return !alarms && !passes;
}

/** Where a value lies. @typedef {"within" | "outside" | "far"} Level */

/**
 * The mark of a row: a level, and a sign that needs no color.
 *
 * @param {Metric} row
 * @param {NetworkFigures} network
 * @param {Ruler | null} ruler
 * @returns {{level: Level, sign: string} | null}
 */
export function mark(row, network, ruler) {
  const far = distance(row, network, ruler);
  if (far === null) return null;
  if (far <= WITHIN) return { level: "within", sign: "●" };
  return far <= FAR ? { level: "outside", sign: "◐" } : { level: "far", sign: "○" };
}

/**
 * The accuracies within gold's spread, where single images are to be forgotten and gold's own accuracy is known.
 *
 * @param {import("../settings/settings.js").Settings} settings
 * @param {{id: string, level: number, images: number | undefined}} gold  images: to forget
 * @returns {[number, number]}
 */
export function bandOf(settings, { id, level, images }) {
  const kind = settings.set === "mislabeled" ? settings.set : "images";
  const metric = metricOf(id);
  const spread = rulerOfKind({ kind, name: publishedGold(settings), images, valueOfGold: () => level }).of(metric);
  return spread === null ? [level, level] : rangeOf(metric, spread);
}

/**
 * What an assessment is judged by.
 *
 * @param {Assessment} assessment
 * @param {import("../settings/settings.js").Settings} settings
 */
export function rulerFor(assessment, settings) {
  return rulerOf(assessment, publishedGold(settings));
}

/** The gold whose spread was measured on a run's images, if any. @param {import("../settings/settings.js").Settings} settings */
function publishedGold(settings) {
  return settings.test === TEST_IMAGES ? goldOf(settings.model, settings) : null;
}
