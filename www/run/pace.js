// How many steps to request in one call, and how long the rest will take.

/** A call should take about this long, ms: short enough to pause at once, long enough that what comes with each costs
 * little, reading back from a GPU and drawing the page, which on two cores takes its time from the two workers. */
const CALL_MS = 250;
/** Most steps in one call. */
const MAX_STEPS = 64;
/** Steps in the moving average. */
const WINDOW = 20;

export class Pace {
  /** @type {number[]} */
  #ms = [];
  /** @type {number[]} */
  #submit = [];
  #evalMs = 0;
  /** Of the latest evaluation of all images, and how many images the largest had. */
  #fullMs = 0;
  #most = 0;

  /** @param {readonly import("./history.js").RunRecord[]} records */
  observe(records) {
    for (const record of records) {
      if (record.type === "eval") {
        this.#evalMs = record.ms;
        const images = record.images?.racc_train ?? 0;
        if (images >= this.#most) [this.#fullMs, this.#most] = [record.ms, images];
      } else {
        this.#ms.push(record.ms);
        this.#submit.push(record.submit_ms);
      }
    }
    this.#ms = this.#ms.slice(-WINDOW);
    this.#submit = this.#submit.slice(-WINDOW);
  }

  /** Mean of the latest steps, ms; 0 before the first. */
  get stepMs() {
    return mean(this.#ms);
  }

  get submitMs() {
    return mean(this.#submit);
  }

  get evalMs() {
    return this.#evalMs;
  }

  /**
   * Steps to ask for next: never past the next evaluation, which then shows at once.
   *
   * @param {number} step  steps done
   * @param {{steps: number, every: number}} run
   */
  next(step, { steps, every }) {
    const due = Math.min(steps, step + every - (step % every)) - step;
    if (this.#ms.length === 0) return Math.min(1, due);
    const wanted = Math.floor(CALL_MS / Math.max(this.stepMs, CALL_MS / MAX_STEPS));
    return Math.min(due, Math.max(1, wanted));
  }

  /**
   * Milliseconds that the rest of the run will take; undefined before the first step.
   *
   * @param {number} step
   * @param {{steps: number, every: number}} run
   */
  left(step, { steps, every }) {
    if (this.#ms.length === 0) return undefined;
    const evaluations = Math.ceil(steps / every) - Math.floor(step / every);
    // The last one is of all images, and few of the others are.
    const evaluating = evaluations === 0 ? 0 : (evaluations - 1) * this.#evalMs + Math.max(this.#fullMs, this.#evalMs);
    return (steps - step) * this.stepMs + evaluating;
  }
}

/** @param {number[]} values */
function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
