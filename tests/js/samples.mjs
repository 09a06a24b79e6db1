// Records made up for the tests.

/** @typedef {import("../../www/records.js").StepRecord} StepRecord */
/** @typedef {import("../../www/records.js").EvalRecord} EvalRecord */

/**
 * @param {number} at
 * @param {Partial<StepRecord>} [change]
 * @returns {StepRecord}
 */
export function step(at, change = {}) {
  return { type: "step", step: at, loss: 2, kl_forget: 2.5, cosine: 0.6, kl_retain: 0.1, ms: 100, submit_ms: 90, shift: 1, ...change };
}

const TEN = Array.from({ length: 10 }, () => 0.8);

/**
 * @param {number} at
 * @param {Partial<EvalRecord>} [change]
 * @returns {EvalRecord}
 */
export function evaluation(at, change = {}) {
  return {
    type: "eval",
    step: at,
    facc_train: 0.7,
    racc_train: 0.9,
    facc_test: 0.68,
    racc_test: 0.85,
    train_per_class: TEN,
    test_per_class: TEN,
    flow_train: TEN,
    flow_test: TEN,
    ms: 1000,
    examples: [],
    ...change,
  };
}
