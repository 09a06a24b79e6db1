// Records made up for the tests.

/** @typedef {import("../../www/verdict/assessment.js").NetworkFigures} NetworkFigures */
/** @typedef {import("../../www/run/history.js").StepRecord} StepRecord */
/** @typedef {import("../../www/run/history.js").EvalRecord} EvalRecord */

/**
 * @param {number} at
 * @param {Partial<StepRecord>} [change]
 * @returns {StepRecord}
 */
export function step(at, change = {}) {
  return {
    type: "step",
    step: at,
    loss: 2,
    kl_forget: 2.5,
    cosine: 0.6,
    kl_retain: 0.1,
    ms: 100,
    submit_ms: 90,
    shift: 1,
    facc_batch: 0.5,
    racc_batch: 0.9,
    ...change,
  };
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
    images: { facc_train: 200, racc_train: 1800, facc_test: 100, racc_test: 900 },
    answers: [],
    tour: [],
    ms: 1000,
    examples: [],
    ...change,
  };
}

const TENTHS = Array.from({ length: 10 }, () => 0.1);

/** @param {number} mean @returns {import("../../pkg/srfl.js").Distribution["summary"]} */
const summary = (mean) => ({ mean, deviation: 0, quartiles: [mean, mean, mean] });

/**
 * Gold relearns in 20 steps.
 *
 * @param {Partial<NetworkFigures> & {facc?: number, far?: Partial<import("../../pkg/srfl.js").ToGold>}} change
 * @returns {NetworkFigures}
 */
export function network({ facc = 0, far = {}, relearn_steps = 20, ...change }) {
  const relearn_ratio = relearn_steps === null ? null : relearn_steps / 20;
  return {
    accuracies: {
      facc_train: facc,
      racc_train: 0.9,
      facc_test: facc,
      racc_test: 0.85,
      train_per_class: TEN,
      test_per_class: TEN,
      flow_train: TENTHS,
      flow_test: TENTHS,
    },
    answers: [],
    mia: 0.5,
    membership_area: 0.5,
    by_image: null,
    mia_efficacy: 1,
    loss: { summary: summary(8), histogram: TENTHS, top: 10 },
    entropy: { summary: summary(0.8), histogram: TENTHS, top: 2.3 },
    probe_facc_train: 0.5,
    probe_facc_test: 0.44,
    probe_racc_test: 0.8,
    prototypes: [0.3, 0.45, 0.6, 0.7, 0.72],
    stage_probes: [0.3, 0.4, 0.44],
    relearn_steps,
    relearn_curve: Array.from({ length: 21 }, () => 0.5),
    cka_to_original: [0.7, 0.9],
    aus: 1,
    to_gold: { js: [0, 0], tv: [0, 0], cka: [1, 1], nearer: 1, streisand: 0, average_gap: 0, tow: 1, relearn_ratio, ...far },
    ...change,
  };
}

export const gold = network({});
export const original = network({ facc: 0.65, probe_facc_test: 0.64, relearn_steps: 0, relearn_curve: [0.65] });

/** @param {NetworkFigures} unlearned @param {NetworkFigures | null} [target] */
export function assessment(unlearned, target = gold) {
  const scene = { means: [], images: [] };
  return {
    config: { forget: 3, seed: 1, relearn_steps: 100 },
    original,
    gold: target,
    unlearned,
    plane: { explained: /** @type {[number, number]} */ ([0.5, 0.2]), classes: [3, 2, 4], original: scene, gold: scene, unlearned: scene },
    learned_z: null,
  };
}

/**
 * Figures of a network of whose training images single ones were to be forgotten.
 *
 * @param {Parameters<typeof network>[0] & {racc_test?: number, wrong?: number}} change
 * @returns {NetworkFigures}
 */
export function imagesNetwork({ racc_test = 0.5, wrong, far = {}, ...change }) {
  const figures = network({ far: { js: [0, null], tv: [0, null], ...far }, ...change });
  const accuracies = { ...figures.accuracies, facc_test: null, racc_test, wrong_label_train: wrong };
  return {
    ...figures,
    accuracies,
    mia: null,
    prototypes: [],
    stage_probes: [],
    probe_facc_train: null,
    probe_facc_test: null,
    probe_racc_test: null,
  };
}

/**
 * @param {NetworkFigures} unlearned
 * @param {NetworkFigures | null} target
 * @param {{count?: number, mislabeled?: boolean, before?: NetworkFigures}} [options]
 * @returns {import("../../www/verdict/assessment.js").Assessment}
 */
export function imagesAssessment(unlearned, target, { count = 200, mislabeled = false, before = imagesNetwork({ facc: 1 }) } = {}) {
  const images = Array.from({ length: count }, (_, k) => k);
  const wrong = mislabeled ? images.map((image) => ({ image, taught: 3 })) : [];
  const config = { forget: { images, mislabeled: wrong }, seed: 1, relearn_steps: 100 };
  return { config, original: before, gold: target, unlearned, plane: null, learned_z: null };
}

/**
 * A deviation that puts a value this far from a single gold at the edge of its spread.
 *
 * @param {number} half
 * @param {number} [mean]
 */
export const around = (half, mean = 0) => ({ mean, deviation: half / (2 * Math.SQRT2), golds: 3 });

/** @type {Record<string, import("../../www/verdict/spread.js").Spread>} */
const DEVIATIONS = {
  ...Object.fromEntries(
    ["facc_train", "racc_train", "facc_test", "racc_test", "wrong_label_train", "mia", "mia_efficacy"].map((id) => [id, around(0.05)]),
  ),
  probe_facc_test: around(0.1),
  relearn_steps_needed: around(5),
  membership_area: around(0.05, 0.5),
  ...Object.fromEntries(
    ["tv_train", "tv_test", "js_train", "js_test", "average_gap"].map((id) => [id, { mean: 0.04, deviation: 0.01, golds: 3 }]),
  ),
  streisand: { mean: 0, deviation: 0.1, golds: 3 },
  tow: { mean: 0.98, deviation: 0.01, golds: 3 },
  entropy_mean: around(0.1),
  cka_original_forget: around(0.1),
};

/** Made-up golds. @param {number} images @returns {import("../../www/verdict/spread.js").Measured} */
const measured = (images) => {
  const mean = (/** @type {import("../../www/verdict/spread.js").Spread} */ { mean: value, golds }) =>
    /** @type {[number, number]} */ ([value, golds]);
  const curves = {
    relearning: [],
    prototypes: [0.3, 0.45, 0.6, 0.7, 0.72].map((value) => around(0.1, value)),
    stages: [0.3, 0.4, 0.44].map((value) => around(0.1, value)),
  };
  const metrics = Object.fromEntries(Object.entries(DEVIATIONS).map(([id, spread]) => [id, mean(spread)]));
  const means = { relearning: [], prototypes: curves.prototypes.map(mean), stages: curves.stages.map(mean) };
  return {
    sets: { "some-gold": { metrics: { ...metrics, facc_train: [0.6, 3] }, curves: means, flow: [], golds: 3 } },
    golds: 3,
    images,
    metrics: DEVIATIONS,
    curves,
    flow: null,
    audits: {},
  };
};

export const SPREADS = { class: measured(200), images: measured(200), mislabeled: measured(40) };
