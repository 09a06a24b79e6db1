// Gold's spread: how much networks that honestly never saw the forget set differ from each other. A metric of the
// unlearned network is judged by it, not by a constant. Definitions: docs/results.md, "How much golds differ".

import { METRICS } from "../generated/schema.js";
import { SPREADS } from "../generated/spreads.js";

/** @typedef {import("./assessment.js").Assessment} Assessment */
/** @typedef {import("./assessment.js").NetworkFigures} NetworkFigures */
/** @typedef {import("../generated/schema.js").Metric} Metric */
/** What was to be forgotten, as far as golds' spread is concerned. @typedef {"class" | "images" | "mislabeled"} Kind */
/**
 * A metric of golds.
 *
 * @typedef {object} Spread
 * @property {number} mean
 * @property {number} deviation  standard deviation
 * @property {number} golds  that the mean is of
 * @property {[number, number]} [factors]  deviations of Student's t that cover what 2 and 4 do where golds are many; undefined: they are
 */

/**
 * Accuracies that are drawn as a line beside gold's spread: while it relearns, by step; after prototypical relearning, by number of
 * examples; of a linear probe, by stage.
 *
 * @typedef {"relearning" | "prototypes" | "stages"} Curve
 */

/**
 * The golds of one set: means, with how many golds they are of, and where the class's test images go on average.
 *
 * @typedef {{metrics: Record<string, [number, number]>, curves: Record<Curve, [number, number][]>, flow: number[], golds: number}} Means
 */

/**
 * What was measured on the golds of a kind of forget set.
 *
 * @typedef {object} Measured
 * @property {Record<string, Means>} sets  the sets that it was measured on, by the names of their published golds
 * @property {number} golds
 * @property {Record<string, Spread>} metrics  over the sets: deviations are pooled
 * @property {number} images  of the forget set
 * @property {Record<Curve, Spread[]>} curves  the same of each value of a curve
 * @property {{per: number, factors: [number, number], images: number} | null} flow  of shares of a class's test images: the deviation of p
 *   is `per` times sqrt(p (1 - p)), and at least one of these images
 * @property {Record<string, Audit>} audits
 */

/**
 * How often a metric flags honest golds, each judged by the others, and whether it flags networks that forgot
 * nothing: the original, and head-only distillation on the set of the recorded comparison.
 *
 * @typedef {object} Audit
 * @property {number} alarms  golds outside the spread of the others
 * @property {number} golds  that were judged
 * @property {boolean} original  whether it flags the original
 * @property {boolean | null} cheat  whether it flags head-only distillation; null where it was not tried
 */

/**
 * The spread that an assessment is judged by.
 *
 * @typedef {object} Ruler
 * @property {Kind} kind
 * @property {boolean} own  whether it was measured on golds of this very set; else its deviations are borrowed from such a set
 * @property {number} golds  that it was measured on
 * @property {(metric: Metric) => Spread | null} of
 * @property {(metric: Metric) => Spread | null} measured  the same of the set that it was measured on
 * @property {(metric: Metric) => Audit | null} audit
 * @property {(curve: Curve, gold: readonly number[]) => [number, number][]} band  within gold's spread at each value of a curve, given
 *   this run's gold; shorter than it, or empty, where golds were not measured
 * @property {(gold: readonly number[]) => [number, number][]} flow  the same of where a class's test images go, by class
 */

/**
 * Standard deviations up to which a value is within gold's spread, and beyond which it is far outside, where the golds are many.
 * Of few golds the deviation is uncertain itself: as many of Student's t take their place as cover the same share of honest values.
 */
export const WITHIN = 2;
export const FAR = 4;
const MANY = [WITHIN, FAR];
/** An audit that flags more than this share of honest golds is not to be trusted. */
const ALARMS = 0.1;
/** Of fewer golds the share says nothing: one of four is 25%. */
const ENOUGH = 10;

/** @param {Pick<Assessment, "config">} assessment @returns {Kind} */
export function kindOf({ config: { forget } }) {
  if (typeof forget !== "object") return "class";
  return forget.mislabeled.length === forget.images.length ? "mislabeled" : "images";
}

/**
 * The spread for an assessment: of golds of its own set if there are some, else with the deviations of the golds of a
 * set of its kind around this run's one gold.
 *
 * @param {Pick<Assessment, "config" | "gold">} assessment
 * @param {string | null} name  of its published gold
 * @param {Record<Kind, Measured>} [spreads]
 * @returns {Ruler | null}
 */
export function rulerOf({ config, gold }, name, spreads = SPREADS) {
  if (gold === null) return null;
  const images = typeof config.forget === "object" ? config.forget.images.length : undefined;
  return rulerOfKind({ kind: kindOf({ config }), name, images, valueOfGold: (metric) => valueWithin(metric, gold) }, spreads);
}

/**
 * The same where only some of gold's values are known yet.
 *
 * @param {{kind: Kind, name: string | null, images: number | undefined, valueOfGold: (metric: Metric) => number | null}} run
 *   images: to forget, where single ones are
 * @param {Record<Kind, Measured>} [spreads]
 * @returns {Ruler}
 */
export function rulerOfKind({ kind, name, images, valueOfGold }, spreads = SPREADS) {
  const measured = spreads[kind];
  /** What golds of this very set have; else the deviations stand around this run's gold. */
  const own = name === null ? undefined : measured.sets[name];
  // Of fewer images a share varies more.
  const wider = images === undefined ? 1 : Math.sqrt(Math.max(1, measured.images / images));
  return {
    kind,
    own: own !== undefined,
    golds: measured.golds,
    of(metric) {
      const spread = measured.metrics[metric.id];
      if (spread === undefined || spread.deviation === 0) return null;
      if (own?.metrics[metric.id] !== undefined) {
        const [mean, golds] = own.metrics[metric.id];
        return { ...spread, mean, golds };
      }
      const deviation = metric.id.startsWith("racc") ? spread.deviation : spread.deviation * wider;
      if (isDistance(metric)) return { ...spread, deviation };
      const mean = valueOfGold(metric);
      return mean === null ? null : { ...spread, mean, deviation, golds: 1 };
    },
    measured: (metric) => measured.metrics[metric.id] ?? null,
    band: (curve, ofGold) =>
      (measured.curves[curve] ?? []).slice(0, ofGold.length).map((spread, k) => {
        const [mean, golds] = own?.curves[curve][k] ?? [ofGold[k], 1];
        return rangeOf({ unit: "share" }, { ...spread, mean, golds });
      }),
    flow: (ofGold) => {
      if (measured.flow === null) return [];
      const { per, factors, images: tested } = measured.flow;
      return ofGold.map((share, label) => {
        const mean = own?.flow[label] ?? share;
        const deviation = Math.max(per * Math.sqrt(mean * (1 - mean)), 1 / tested);
        return rangeOf({ unit: "share" }, { mean, deviation, golds: own?.golds ?? 1, factors });
      });
    },
    audit: (metric) => measured.audits[metric.id] ?? null,
  };
}

/** Whether a metric is a distance to gold. @param {Pick<Metric, "path">} metric */
export function isDistance({ path }) {
  return path.startsWith("to_gold");
}

/**
 * The value of a metric, where the network has one. One that does not relearn within the steps allowed counts as
 * taking all of them.
 *
 * @param {Pick<Metric, "path" | "unit">} metric
 * @param {NetworkFigures} network
 * @returns {number | null}
 */
export function valueWithin({ path, unit }, network) {
  /** @type {unknown} */
  let part = network;
  for (const key of path.split(".")) part = /** @type {Record<string, unknown>} */ (part)?.[key];
  if (typeof part === "number") return part;
  const tried = network.relearn_curve.length - 1;
  return unit === "steps" && tried > 0 ? tried : null;
}

/**
 * How far a value is outside of what golds have, in standard deviations of as many golds as do not matter: 2 and 4 are where the
 * deviations of Student's t for these golds cover what 2 and 4 cover there. The mean of few golds is uncertain itself, which
 * widens the range, too: by 41% around a single gold. Nearer to gold than other golds is not far.
 *
 * @param {Pick<Metric, "target" | "unit">} metric
 * @param {number} value
 * @param {Spread} spread
 */
export function deviationsFrom({ target, unit }, value, spread) {
  const far = (value - spread.mean) / (spread.deviation * Math.sqrt(1 + 1 / spread.golds));
  if (target === "one") return Math.max(0, scaled(-far, spread));
  const apart = scaled(far, spread);
  return target === "zero" && unit !== "deviations" ? Math.max(0, apart) : Math.abs(apart);
}

/**
 * Deviations of few golds in those of many.
 *
 * @param {number} far
 * @param {Spread} spread
 */
function scaled(far, spread) {
  const [within, outside] = spread.factors ?? MANY;
  const size = Math.abs(far);
  if (size <= within) return (far * WITHIN) / within;
  const beyond = WITHIN + ((FAR - WITHIN) * (size - within)) / (outside - within);
  return Math.sign(far) * (size <= outside ? beyond : (FAR * size) / outside);
}

/** Half of the range that is within gold's spread. @param {Spread} spread */
export function halfOf(spread) {
  return (spread.factors ?? MANY)[0] * spread.deviation * Math.sqrt(1 + 1 / spread.golds);
}

/**
 * The values that are within gold's spread.
 *
 * @param {Pick<Metric, "unit">} metric
 * @param {Spread} spread
 * @returns {[number, number]}
 */
export function rangeOf({ unit }, spread) {
  const half = halfOf(spread);
  const [low, high] = [spread.mean - half, spread.mean + half];
  if (unit === "deviations") return [low, high];
  return [Math.max(0, low), unit === "share" ? Math.min(1, high) : high];
}

/**
 * What is to be said against an audit: it flags honest golds, or lets the cheat pass.
 *
 * @param {Audit | null} audit
 * @returns {{alarms: boolean, passes: boolean}}
 */
export function doubtsAbout(audit) {
  if (audit === null) return { alarms: false, passes: false };
  return { alarms: audit.golds >= ENOUGH && audit.alarms > ALARMS * audit.golds, passes: audit.cheat === false };
}

/**
 * The metric of this id.
 *
 * @param {string} id
 */
export function metricOf(id) {
  return /** @type {Metric} */ (METRICS.find((metric) => metric.id === id));
}
