// What a run reports: made by the engine, stored in recordings, drawn by the charts.

/** A step, counted from 1, with the terms of its loss, by name: sRFL's are kl_forget, cosine and kl_retain. @typedef {Extract<RunRecord, {type: "step"}>} StepRecord */
/** Accuracies are fractions; by class, also the share of the forget class's images predicted as each. @typedef {Extract<RunRecord, {type: "eval"}>} EvalRecord */
/** One forget image; probabilities by class. @typedef {import("../../pkg/srfl.js").Example} Example */
/** @typedef {import("../../pkg/srfl.js").RunRecord} RunRecord */

export const ACCURACIES = /** @type {const} */ (["facc_train", "racc_train", "facc_test", "racc_test"]);

/**
 * An accuracy along a run, as percentages; of no images there are no points.
 *
 * @param {readonly EvalRecord[]} evals
 * @param {(typeof ACCURACIES)[number] | "wrong_label_train"} name
 */
export function pointsOf(evals, name) {
  return evals.flatMap(({ step, [name]: value }) => (value == null ? [] : [{ step, y: 100 * value }]));
}

/** Fields of a step's record that are not terms of its loss. */
const NO_TERMS = new Set(["type", "step", "loss", "ms", "submit_ms", "shift", "facc_batch", "racc_batch"]);

/**
 * The terms of a step's loss: names and values.
 *
 * @param {StepRecord} record
 * @returns {[string, number][]}
 */
export function lossTerms(record) {
  return /** @type {[string, number][]} */ (
    Object.entries(record).filter(([name, value]) => !NO_TERMS.has(name) && typeof value === "number")
  );
}

/** The curve of one run, record by record. */
export class History {
  constructor() {
    /** @type {StepRecord[]} */
    this.steps = [];
    /** @type {EvalRecord[]} */
    this.evals = [];
  }

  /** @param {readonly RunRecord[]} records */
  append(records) {
    for (const record of records) {
      if (record.type === "step") this.steps.push(record);
      // An evaluation made again at the same step replaces the earlier one.
      else if (this.evals.at(-1)?.step === record.step) this.evals[this.evals.length - 1] = record;
      else this.evals.push(record);
    }
  }

  /**
   * Drops what came after a step: a restart from saved weights resumes from there.
   *
   * @param {number} step
   */
  truncate(step) {
    Object.assign(this, this.until(step));
  }

  /**
   * What there was of it at a step.
   *
   * @param {number} step
   * @returns {History}
   */
  until(step) {
    const part = new History();
    part.steps = this.steps.filter((record) => record.step <= step);
    part.evals = this.evals.filter((record) => record.step <= step);
    return part;
  }

  /** The original's evaluation, if there is one. */
  get original() {
    return this.evals[0]?.step === 0 ? this.evals[0] : undefined;
  }

  get latest() {
    return this.evals.at(-1);
  }

  /** Training time so far, evaluations left out. */
  get seconds() {
    return this.steps.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  }

  /** The last step done. */
  get step() {
    return Math.max(this.steps.at(-1)?.step ?? 0, this.evals.at(-1)?.step ?? 0);
  }
}

/**
 * At most `count` of the points, the smallest and the largest of each section, so that a chart of a
 * long run costs no more than one of a short run and hides no spike.
 *
 * @template T
 * @param {readonly T[]} points
 * @param {number} count
 * @param {(point: T) => number} value
 * @returns {readonly T[]}
 */
export function thin(points, count, value) {
  if (points.length <= count) return points;
  const stretches = Math.floor(count / 2);
  const kept = [];
  for (let i = 0; i < stretches; i += 1) {
    const from = Math.floor((i * points.length) / stretches);
    const to = Math.floor(((i + 1) * points.length) / stretches);
    let low = from;
    let high = from;
    for (let j = from; j < to; j += 1) {
      if (value(points[j]) < value(points[low])) low = j;
      if (value(points[j]) > value(points[high])) high = j;
    }
    kept.push(points[Math.min(low, high)]);
    if (low !== high) kept.push(points[Math.max(low, high)]);
  }
  return kept;
}
