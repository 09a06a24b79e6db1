import assert from "node:assert/strict";
import { test } from "node:test";

import { meanAndDeviation, measured } from "../../script/spread.mjs";
import { METRICS } from "../../www/generated/schema.js";
import { SPREADS } from "../../www/generated/spreads.js";
import { deviationsFrom, doubtsAbout, kindOf, metricOf, rangeOf, rulerOf, rulerOfKind, valueWithin } from "../../www/verdict/spread.js";
import { assessment, gold, imagesAssessment, imagesNetwork, network, SPREADS as SAMPLE } from "./samples.mjs";

test("mean and deviation by hand", () => {
  assert.deepEqual(meanAndDeviation([1, 2, 3]), { mean: 2, deviation: 1, golds: 3 });
  assert.deepEqual(meanAndDeviation([0.5]), { mean: 0.5, deviation: 0, golds: 1 });
});

const [facc, tv, tow, streisand, steps] = ["facc_train", "tv_train", "tow", "streisand", "relearn_steps_needed"].map(metricOf);

test("deviations are two-sided, except from a distance that is small or a closeness that is great", () => {
  const spread = { mean: 0.5, deviation: 0.1, golds: 1e9 };
  const far = (/** @type {import("../../www/generated/schema.js").Metric} */ metric, /** @type {number} */ value) =>
    Number(deviationsFrom(metric, value, spread).toFixed(6));
  assert.deepEqual([far(facc, 0.2), far(facc, 0.8)], [3, 3]);
  assert.deepEqual([far(tv, 0.2), far(tv, 0.8)], [0, 3]);
  assert.deepEqual([far(tow, 0.2), far(tow, 0.8)], [3, 0]);
  assert.deepEqual([far(streisand, 0.2), far(streisand, 0.8)], [3, 3]);
});

test("the mean of few golds widens the range", () => {
  const of = (/** @type {number} */ golds) => rangeOf(facc, { mean: 0.5, deviation: 0.1, golds }).map((value) => Number(value.toFixed(4)));
  assert.deepEqual(of(1e9), [0.3, 0.7]);
  // 2 x .1 x sqrt(1 + 1/4) and sqrt(1 + 1)
  assert.deepEqual(of(4), [0.2764, 0.7236]);
  assert.deepEqual(of(1), [0.2172, 0.7828]);
  assert.deepEqual(rangeOf(facc, { mean: 0.05, deviation: 0.1, golds: 1e9 })[0], 0);
  assert.deepEqual(
    rangeOf(streisand, { mean: 0, deviation: 1, golds: 1e9 }).map((value) => Number(value.toFixed(6))),
    [-2, 2],
  );
});

test("the kind of a forget set", () => {
  assert.equal(kindOf(assessment(gold)), "class");
  assert.equal(kindOf(imagesAssessment(imagesNetwork({}), null)), "images");
  assert.equal(kindOf(imagesAssessment(imagesNetwork({}), null, { mislabeled: true })), "mislabeled");
});

test("golds of the very set give the mean; elsewhere this run's gold does, and fewer images widen the range", () => {
  const judged = imagesAssessment(imagesNetwork({}), imagesNetwork({ facc: 0.55 }));
  const [own, borrowed] = ["some-gold", null].map((name) => rulerOf(judged, name, SAMPLE)?.of(facc));
  const deviation = SAMPLE.images.metrics.facc_train.deviation;
  assert.deepEqual(own, SAMPLE.images.metrics.facc_train);
  assert.deepEqual(borrowed, { mean: 0.55, deviation, golds: 1 });
  const few = rulerOf(imagesAssessment(imagesNetwork({}), imagesNetwork({ facc: 0.5 }), { count: 50 }), null, SAMPLE);
  assert.deepEqual(few?.of(facc), { mean: 0.5, deviation: 2 * deviation, golds: 1 });
  assert.equal(few?.of(metricOf("racc_test"))?.deviation, SAMPLE.images.metrics.racc_test.deviation);
  // A distance to gold is compared with those of other golds.
  assert.equal(rulerOf(judged, null, SAMPLE)?.of(tv)?.mean, SAMPLE.images.metrics.tv_train.mean);
  assert.equal(rulerOf(imagesAssessment(imagesNetwork({}), null), null, SAMPLE), null);
  const level = rulerOfKind({ kind: "images", name: null, images: 200, valueOfGold: () => 0.25 }, SAMPLE);
  assert.equal(level.of(facc)?.mean, 0.25);
});

test("relearning that did not end counts as all of its steps", () => {
  assert.equal(valueWithin(steps, network({ relearn_steps: 7 })), 7);
  assert.equal(valueWithin(steps, network({ relearn_steps: null, relearn_curve: [0, 0, 0] })), 2);
  assert.equal(valueWithin(steps, network({ relearn_steps: null, relearn_curve: [0] })), null);
});

test("an audit is doubted for false alarms of many golds, and for passing the cheat", () => {
  const doubts = (/** @type {number} */ alarms, /** @type {number} */ golds, /** @type {boolean | null} */ cheat) =>
    Object.values(doubtsAbout({ alarms, golds, original: true, cheat }));
  assert.deepEqual(doubts(1, 10, true), [false, false]);
  assert.deepEqual(doubts(2, 10, null), [true, false]);
  assert.deepEqual(doubts(2, 5, true), [false, false]);
  assert.deepEqual(doubts(0, 10, false), [false, true]);
});

/** @param {readonly (number | undefined)[]} values  of facc, train; undefined: the published gold has no distance */
const golds = (values) => ({
  gold: "g",
  kind: /** @type {const} */ ("images"),
  images: { facc_train: 200, racc_train: 1800, facc_test: 0, racc_test: 1000 },
  original: { facc_train: 1, tv_train: 0.5, relearn_steps_needed: 0 },
  golds: values.map((value, k) => ({
    seed: k,
    values: /** @type {Record<string, number>} */ ({ facc_train: value ?? 0.5, ...(k > 0 ? { tv_train: 0.04 + 0.01 * (k % 3) } : {}) }),
    relearning: [0, 0, 0],
    prototypes: [],
  })),
});

test("each gold is judged by the others", () => {
  const { metrics, audits, golds: count } = measured(golds([0.5, 0.51, 0.49, 0.5, 0.51, 0.49, 0.5, 0.8]));
  assert.equal(count, 8);
  // The one at .8 is outside of the others; with it among them the others are within.
  assert.deepEqual([audits.facc_train.alarms, audits.facc_train.golds, audits.facc_train.original], [1, 8, true]);
  assert.equal(metrics.facc_train.golds, 8);
  // The published gold has no distance to itself.
  assert.equal(metrics.tv_train.golds, 7);
  // It never relearned in the two steps tried.
  assert.equal(metrics.relearn_steps_needed.mean, 2);
});

test("golds that are all alike leave an image's difference, or a step's", () => {
  const { metrics } = measured(golds([0.5, 0.5, 0.5]));
  assert.equal(metrics.facc_train.deviation, 1 / 200);
  assert.equal(metrics.relearn_steps_needed.deviation, 1);
});

test("every metric of a verdict that can be judged has a measured spread", () => {
  const rows = { class: "verdict", images: "images-verdict", mislabeled: "images-verdict" };
  for (const [kind, list] of Object.entries(rows)) {
    const shown = METRICS.filter((metric) => metric.in.includes(/** @type {"verdict"} */ (list)));
    const { metrics, audits } = SPREADS[/** @type {"class"} */ (kind)];
    const absent = shown.filter(({ id }) => metrics[id] === undefined).map(({ id }) => id);
    assert.deepEqual(absent, kind === "images" ? ["wrong_label_train"] : [], kind);
    assert.ok(Object.values(audits).every(({ alarms, golds: of }) => alarms <= of));
  }
});
