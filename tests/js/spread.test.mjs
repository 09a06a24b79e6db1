import assert from "node:assert/strict";
import { test } from "node:test";

import { flowOf, measured, pooled } from "../../script/spread.mjs";
import { factorsFor, quantile } from "../../script/student.mjs";
import { METRICS } from "../../www/generated/schema.js";
import { SPREADS } from "../../www/generated/spreads.js";
import { deviationsFrom, doubtsAbout, kindOf, metricOf, rangeOf, rulerOf, rulerOfKind, valueWithin } from "../../www/verdict/spread.js";
import { assessment, gold, imagesAssessment, imagesNetwork, network, SPREADS as SAMPLE } from "./samples.mjs";

test("mean and deviation by hand, and deviations of several sets pooled", () => {
  const by = (/** @type {number[][]} */ ...sets) => {
    const { mean, deviation, golds, freedom } = pooled(sets);
    return [mean, deviation, golds, freedom];
  };
  assert.deepEqual(by([1, 2, 3]), [2, 1, 3, 2]);
  // (2 x 1 + 1 x 8) / 3, about the means 2 and 12.
  assert.deepEqual(by([1, 2, 3], [10, 14]), [6, Math.sqrt(10 / 3), 5, 3]);
  // One gold of a set says nothing of how much golds differ.
  assert.deepEqual(by([1, 2, 3], [8]), [3.5, 1, 4, 2]);
});

test("Student's t as in the tables, and many golds as a normal value", () => {
  const of = (/** @type {number} */ share, /** @type {number} */ freedom) => Number(quantile(share, freedom).toFixed(3));
  assert.deepEqual([of(0.95, 1), of(0.95, 2), of(0.95, 3), of(0.95, 10)], [12.706, 4.303, 3.182, 2.228]);
  assert.deepEqual([of(0.99, 5), of(0.99, 30), of(0.999, 2), of(0.999, 7)], [4.032, 2.75, 31.599, 5.408]);
  const many = factorsFor(100_000).map((factor) => Number(factor.toFixed(2)));
  assert.deepEqual(many, [2, 4]);
  assert.deepEqual(factorsFor(2)[0], 4.5265);
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

test("the deviation of few golds is uncertain, which widens the range, too", () => {
  const few = { mean: 0.5, deviation: 0.1, golds: 1e9, factors: /** @type {[number, number]} */ ([3, 9]) };
  assert.deepEqual(
    rangeOf(facc, few).map((value) => Number(value.toFixed(6))),
    [0.2, 0.8],
  );
  // 2 and 4 stand for the ends of both ranges, from above and from below.
  const far = (/** @type {number} */ value) => Number(deviationsFrom(facc, value, few).toFixed(6));
  assert.deepEqual([0.8, 0.2, 1.1, 1.4, 2.3].map(far), [2, 2, 3, 4, 8]);
  assert.deepEqual([0.65, 0.5].map(far), [1, 0]);
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
  assert.deepEqual(own, { ...SAMPLE.images.metrics.facc_train, mean: 0.6, golds: 3 });
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
  const { metrics, audits, golds: count } = measured([golds([0.5, 0.51, 0.49, 0.5, 0.51, 0.49, 0.5, 0.8])]);
  assert.equal(count, 8);
  // The one at .8 is outside of the others; with it among them the others are within.
  assert.deepEqual([audits.facc_train.alarms, audits.facc_train.golds, audits.facc_train.original], [1, 8, true]);
  assert.equal(metrics.facc_train.golds, 8);
  // The published gold has no distance to itself.
  assert.equal(metrics.tv_train.golds, 7);
  // It never relearned in the two steps tried.
  assert.equal(metrics.relearn_steps_needed.mean, 2);
});

test("several sets of a kind share their deviations, and each keeps its means", () => {
  const [one, other] = [golds([0.5, 0.52, 0.54]), { ...golds([0.1, 0.14]), gold: "h" }];
  const found = measured([one, other]);
  // (2 x .02^2 + 1 x .0008) / 3
  assert.equal(found.metrics.facc_train.deviation, Number(Math.sqrt(0.0016 / 3).toPrecision(5)));
  assert.deepEqual([found.golds, found.sets.g.metrics.facc_train, found.sets.h.metrics.facc_train], [5, [0.52, 3], [0.12, 2]]);
  // Every gold is judged by those of its own set, with the deviation of both.
  assert.deepEqual([found.audits.facc_train.alarms, found.audits.facc_train.golds], [0, 5]);
  const ruler = rulerOfKind({ kind: "images", name: "h", images: undefined, valueOfGold: () => null }, { ...SAMPLE, images: found });
  assert.deepEqual([ruler.own, ruler.of(facc)?.mean, ruler.of(facc)?.golds], [true, 0.12, 2]);
  assert.deepEqual(ruler.of(facc)?.factors, factorsFor(3));
});

test("curves go as far as all golds do, around this run's gold where they are of another set", () => {
  const file = golds([0.5, 0.5, 0.5]);
  file.golds.forEach((one, k) => Object.assign(one, { relearning: [0, 0.2 + 0.1 * k, 0.6, 0.9].slice(0, 3 + (k % 2)) }));
  const found = measured([file]);
  assert.equal(found.curves.relearning.length, 3);
  assert.equal(found.curves.relearning[1].mean, 0.3);
  assert.equal(found.curves.relearning[1].deviation, 0.1);
  assert.deepEqual(found.curves.stages, []);
  const ruler = rulerOfKind({ kind: "images", name: null, images: undefined, valueOfGold: () => null }, { ...SAMPLE, images: found });
  const band = ruler.band("relearning", [0, 0.5, 0.7, 0.8]);
  assert.equal(band.length, 3);
  const half = factorsFor(2)[0] * 0.1 * Math.SQRT2;
  assert.deepEqual(band[1], [Math.max(0, 0.5 - half), Math.min(1, 0.5 + half)]);
  assert.deepEqual(ruler.band("stages", [0.5]), []);
});

test("where a class's images go varies as counts do, at least by an image", () => {
  const file = golds([0.5, 0.5, 0.5]);
  file.images.facc_test = 100;
  assert.equal(flowOf([file]), null);
  file.golds.forEach((one, k) => Object.assign(one, { flow: [0, 0.5 + 0.1 * (k - 1), 0.5 - 0.1 * (k - 1)] }));
  const flow = flowOf([file]);
  // Deviations of .1 at shares of .5, whose sqrt(p (1 - p)) is .5; two shares that add up to 1, of three golds.
  assert.deepEqual(flow, { per: 0.2, factors: factorsFor(2), images: 100 });
  const ruler = rulerOfKind(
    { kind: "class", name: null, images: undefined, valueOfGold: () => null },
    { ...SAMPLE, class: measured([file]) },
  );
  const [none, half] = ruler.flow([0, 0.5]);
  assert.deepEqual(none, [0, factorsFor(2)[0] * 0.01 * Math.SQRT2]);
  assert.equal(half[0], Math.max(0, 0.5 - factorsFor(2)[0] * 0.1 * Math.SQRT2));
});

test("golds that are all alike leave an image's difference, or a step's", () => {
  const { metrics } = measured([golds([0.5, 0.5, 0.5])]);
  assert.equal(metrics.facc_train.deviation, 1 / 200);
  assert.equal(metrics.relearn_steps_needed.deviation, 1);
});

test("every metric of a verdict that can be judged has a measured spread", () => {
  const rows = { class: "verdict", images: "images-verdict", mislabeled: "images-verdict" };
  // Only sets of mislabeled images have wrong labels, and no shadow networks learned those.
  const none = { class: [], images: ["wrong_label_train"], mislabeled: ["image_z", "image_area", "image_found"] };
  for (const [kind, list] of Object.entries(rows)) {
    const shown = METRICS.filter((metric) => metric.in.includes(/** @type {"verdict"} */ (list)));
    const { metrics, audits } = SPREADS[/** @type {"class"} */ (kind)];
    const absent = shown.filter(({ id }) => metrics[id] === undefined).map(({ id }) => id);
    assert.deepEqual(absent, none[/** @type {"class"} */ (kind)], kind);
    assert.ok(Object.values(audits).every(({ alarms, golds: of }) => alarms <= of));
  }
});
