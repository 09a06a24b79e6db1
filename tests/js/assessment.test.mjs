import assert from "node:assert/strict";
import { test } from "node:test";

import { METRICS } from "../../www/generated/schema.js";
import { bandOf, farthest, goldOf, mark, ofImages, rowsOf, rulerFor, shownRange, shownValue } from "../../www/verdict/assessment.js";
import { DEFAULTS } from "../../www/settings/settings.js";
import { rulerOf } from "../../www/verdict/spread.js";
import { verdict as verdictBy } from "../../www/verdict/words.js";
import { assessment, gold, imagesAssessment, imagesNetwork, network, SPREADS } from "./samples.mjs";

/** @typedef {import("../../www/verdict/assessment.js").NetworkFigures} NetworkFigures */

const ROWS = rowsOf(assessment(gold));

/** @param {import("../../www/verdict/assessment.js").Assessment} judged */
const rulerBy = (judged) => rulerOf(judged, null, SPREADS);
const RULER = rulerBy(assessment(gold));

/** @param {import("../../www/verdict/assessment.js").Assessment} judged @param {boolean} [retrainable] */
const verdict = (judged, retrainable) => verdictBy(judged, "cat", rulerBy(judged), retrainable);

/** @param {string} id @param {NetworkFigures} figures */
const level = (id, figures) => {
  const row = ROWS.find((candidate) => candidate.row === id);
  assert.ok(row, id);
  return mark(row, figures, RULER)?.level;
};

test("gold is within gold's spread in every row", () => {
  for (const row of ROWS) assert.ok([undefined, "within"].includes(mark(row, gold, RULER)?.level), row.id);
  assert.ok(ROWS.filter((row) => mark(row, gold, RULER) !== null).length > 8);
});

test("marks by hand: within two deviations, far outside beyond four", () => {
  const facc = (/** @type {number} */ value) => level("facc", network({ facc: value }));
  assert.deepEqual([0.049, 0.051, 0.099, 0.101].map(facc), ["within", "outside", "outside", "far"]);
  const probe = (/** @type {number} */ value) => level("probe", network({ probe_facc_test: value }));
  assert.deepEqual([0.53, 0.35, 0.63, 0.65].map(probe), ["within", "within", "outside", "far"]);
  const relearn = (/** @type {number} */ steps) => level("relearn", network({ relearn_steps: steps }));
  assert.deepEqual([16, 24, 14, 11, 9].map(relearn), ["within", "within", "outside", "outside", "far"]);
  // The loss is two-sided: too high gives the class away as too low does.
  const loss = (/** @type {number} */ streisand) => level("streisand", network({ far: { streisand } }));
  assert.deepEqual([-0.2, 0.2, -0.4, 0.4, -0.5].map(loss), ["within", "within", "outside", "outside", "far"]);
  // Of a distance only the far side counts: nearer to gold than other golds is not too near.
  const tv = (/** @type {number} */ far) => level("tv", network({ far: { tv: [0, far] } }));
  assert.deepEqual([0, 0.06, 0.07, 0.09].map(tv), ["within", "within", "outside", "far"]);
  const tow = (/** @type {number} */ far) => level("tow", network({ far: { tow: far } }));
  assert.deepEqual([1, 0.96, 0.95, 0.93].map(tow), ["within", "within", "outside", "far"]);
});

test("the rows farthest outside come first, and audits that are not to be trusted last", () => {
  const off = network({ facc: 0.2, probe_facc_test: 1.3, relearn_steps: 20 });
  const [first, second] = farthest(assessment(off), 2, RULER).map(({ row }) => row);
  assert.deepEqual([first, second], ["probe", "facc"]);
  assert.equal(farthest(assessment(off), 5, RULER).length, 5);
  assert.deepEqual(farthest(assessment(off, null), 3, null), ROWS.slice(0, 3));
  const audits = { probe_facc_test: { alarms: 2, golds: 10, original: true, cheat: true } };
  const doubted = rulerOf(assessment(off), null, { ...SPREADS, class: { ...SPREADS.class, audits } });
  const order = farthest(assessment(off), 100, doubted).map(({ row }) => row);
  assert.deepEqual([order[0], order.at(-1)], ["facc", "probe"]);
});

test("without gold nothing is marked, and the verdict says so", () => {
  assert.ok(ROWS.every((row) => mark(row, gold, null) === null));
  const words = verdict(assessment(network({ to_gold: null }), null));
  assert.match(words, /no gold model/);
  for (const row of ROWS) assert.equal(typeof shownValue(row, network({ to_gold: null })), "string");
});

test("a network that never relearns counts as taking all the steps that were allowed", () => {
  const curve = (/** @type {number} */ steps) => Array.from({ length: steps + 1 }, () => 0);
  assert.equal(level("relearn", network({ relearn_steps: null, relearn_curve: curve(100) })), "far");
  assert.equal(level("relearn", network({ relearn_steps: null, relearn_curve: curve(22) })), "within");
});

test("the range of gold's spread stands beside gold's value", () => {
  const row = (/** @type {string} */ id) => /** @type {(typeof ROWS)[number]} */ (ROWS.find((candidate) => candidate.row === id));
  assert.equal(shownRange(row("probe"), RULER), "34.0% to 54.0%");
  assert.equal(shownRange(row("facc"), RULER), "0.0% to 5.0%");
  assert.equal(shownRange(row("relearn"), RULER), "15 to 25");
  assert.equal(shownRange(row("streisand"), RULER), "−0.2 to 0.2");
  assert.equal(shownRange(row("facc"), null), "");
  assert.equal(shownRange(row("relearn"), RULER, network({ relearn_steps: 25 })), "15 to 25");
  assert.equal(shownRange(row("relearn"), RULER, network({ relearn_steps: 26 })), "15 to 25; this gold is outside");
});

test("the band in a chart is the spread around gold's level, or that of its own golds, wider for few images", () => {
  const settings = { ...DEFAULTS, model: "resnet8-2000", set: /** @type {const} */ ("random") };
  const band = (/** @type {Partial<typeof DEFAULTS>} */ change, images = 200, at = 0.5) => {
    const [low, high] = bandOf({ ...settings, ...change }, { id: "facc_train", level: at, images });
    return { low, high, middle: (low + high) / 2, width: high - low };
  };
  const own = band({});
  assert.deepEqual(own, band({}, 200, 0.9), "its own golds say where it is");
  assert.ok(own.low > 0.3 && own.high < 0.65);
  const other = band({ set_seed: 2 });
  assert.ok(Math.abs(other.middle - 0.5) < 1e-9 && other.width > own.width);
  assert.ok(Math.abs(band({ set_seed: 2 }, 50).width - 2 * other.width) < 1e-9);
});

test("golds of a run's own set are its ruler where it has the images that they were assessed on", () => {
  const judged = imagesAssessment(imagesNetwork({}), imagesGold);
  const settings = { ...DEFAULTS, model: "resnet8-2000", set: /** @type {const} */ ("random") };
  const own = (/** @type {Partial<typeof DEFAULTS>} */ change) => rulerFor(judged, { ...settings, ...change })?.own;
  assert.deepEqual([own({}), own({ set_seed: 2 }), own({ test: 500 }), own({ train: 1000 })], [true, false, false, false]);
});

test("the verdict is made of the figures", () => {
  const cheat = verdict(assessment(network({ probe_facc_test: 0.71, relearn_steps: 11, far: { tv: [0, 0.188] } })));
  assert.match(cheat, /says forgotten \(facc 0\.0% on test images\), but a linear probe still finds 71\.0% of cat images, gold 44\.0%/);
  assert.match(cheat, /in 55% of gold's steps\. 19% of its predictions/);
  const honest = verdict(assessment(network({})));
  assert.match(honest, /says forgotten .* and a linear probe finds 44\.0%/);
  const costly = network({});
  costly.accuracies = { ...costly.accuracies, racc_test: 0.75 };
  assert.match(verdict(assessment(costly)), /The other classes lose 10\.0 points of racc\.$/);
  assert.doesNotMatch(honest, /pay/);
  // The probe says nothing here, so the examples are quoted.
  const metrics = { ...SPREADS.class.metrics, prototypes_5: { mean: 0.6, deviation: 0.05, golds: 10 } };
  const hidden = assessment(network({ prototypes: [0.5, 0.7, 0.861, 0.9, 0.9] }));
  const ruler = rulerOf(hidden, null, { ...SPREADS, class: { ...SPREADS.class, metrics } });
  assert.match(
    verdictBy(hidden, "cat", ruler),
    /says forgotten .*, but with 5 examples in its last layer, without training, it knows 86\.1% of cat images again, gold 60\.0%/,
  );
  const nothing = verdict(assessment(network({ facc: 0.6, probe_facc_test: 0.64 })));
  assert.match(nothing, /not forgotten \(facc 60\.0% on test images, the original 65\.0%\), and a linear probe still finds/);
});

test("gold is asked for by name only where there is one", () => {
  assert.equal(goldOf("resnet8", DEFAULTS), "resnet8-without-cat");
  assert.equal(goldOf("resnet8", { ...DEFAULTS, forget: "unicorn" }), null);
  assert.equal(goldOf("mine", DEFAULTS), null);
  const tenth = { ...DEFAULTS, set: /** @type {const} */ ("random") };
  assert.equal(goldOf("resnet8-2000", tenth), "resnet8-2000-without-random-1");
  for (const change of [
    { set_seed: 2 },
    { train: 1000 },
    { data: /** @type {const} */ ("own") },
    { set: /** @type {const} */ ("picked") },
  ]) {
    assert.equal(goldOf("resnet8-2000", { ...tenth, ...change }), null);
  }
});

const ids = (/** @type {readonly {id: string}[]} */ metrics) => metrics.map(({ id }) => id);
const imagesGold = imagesNetwork({ facc: 0.55, membership_area: 0.52 });

test("the rows are those of the forget set, without figures that nobody has", () => {
  const random = imagesAssessment(imagesNetwork({ facc: 0 }), imagesGold);
  assert.deepEqual([ofImages(assessment(gold)), ofImages(random)], [false, true]);
  const [ofClass, ofRandom] = [assessment(gold), random].map((judged) => ids(rowsOf(judged)));
  assert.ok(ofClass.includes("probe_facc_test") && !ofClass.includes("membership_area"));
  assert.ok(ofRandom.includes("facc_train") && ofRandom.includes("membership_area") && ofRandom.includes("tv_train"));
  for (const id of ["facc_test", "mia", "probe_facc_test", "tv_test", "wrong_label_train"]) assert.ok(!ofRandom.includes(id), id);
  const mislabeled = imagesAssessment(imagesNetwork({ wrong: 0.2 }), imagesNetwork({ wrong: 0.1 }), { mislabeled: true });
  assert.ok(ids(rowsOf(mislabeled)).includes("wrong_label_train"));
  // Without gold nothing can be said of the distance to it; a network that never relearns keeps its row.
  const never = imagesNetwork({ relearn_steps: null, relearn_curve: [0, 0], to_gold: null });
  const alone = ids(rowsOf(imagesAssessment(never, null, { before: imagesNetwork({ facc: 1, to_gold: null }) })));
  assert.ok(alone.includes("relearn_steps_needed") && !alone.includes("tow") && !alone.includes("tv_train"));
});

test("what is not known has no mark, and stands last", () => {
  const tv = METRICS.find(({ id }) => id === "tv_test");
  assert.ok(tv);
  const judged = imagesAssessment(imagesNetwork({}), imagesGold);
  assert.equal(mark(tv, imagesNetwork({}), rulerBy(judged)), null);
  const unknown = imagesNetwork({ facc: 0.55, cka_to_original: [null, null] });
  const order = ids(farthest(imagesAssessment(unknown, imagesGold), 100, rulerBy(judged)));
  assert.equal(order.at(-1), "cka_original_forget");
});

test("for single images gold's level is the target: too low is as wrong as too high", () => {
  const row = METRICS.find(({ id }) => id === "facc_train");
  assert.ok(row);
  const levelOf = (/** @type {number} */ facc) =>
    mark(row, imagesNetwork({ facc }), rulerBy(imagesAssessment(imagesNetwork({}), imagesGold)))?.level;
  assert.deepEqual([0, 0.44, 0.46, 0.49, 0.51, 0.55, 0.59, 0.61, 0.64, 0.66, 1].map(levelOf), [
    ...["far", "far", "outside", "outside", "within"],
    ...["within", "within", "outside", "outside", "far", "far"],
  ]);
});

/** @param {Parameters<typeof imagesNetwork>[0]} figures @param {Parameters<typeof imagesAssessment>[2]} [options] */
const said = (figures, options, target = /** @type {NetworkFigures | null} */ (imagesGold), retrainable = false) =>
  verdict(imagesAssessment(imagesNetwork(figures), target, options), retrainable);

test("the verdict on a random tenth, by hand", () => {
  assert.equal(
    said({ facc: 0, membership_area: 0.138, racc_test: 0.37 }),
    "A network that never saw these images gets 55% of them right; this one gets 0%: it does not forget them, it avoids them. " +
      "They can be recognized because it is too wrong about them (membership area 0.14, gold 0.52). " +
      "On test images it is 13.0 points less accurate than gold.",
  );
  assert.equal(
    said({ facc: 0.99, membership_area: 0.9 }),
    "A network that never saw these images gets 55% of them right; this one gets 99%: it still remembers them. " +
      "They can be recognized as seen: it is surer of them than of new images (membership area 0.90, gold 0.52).",
  );
  assert.equal(
    said({ facc: 0.6, membership_area: 0.56 }),
    "A network that never saw these images gets 55% of them right; this one gets 60%: by its answers, it might never have seen them. " +
      "Its confidence does not give them away more than gold's does (membership area 0.56, gold 0.52).",
  );
  assert.match(said({ facc: 0.48, racc_test: 0.53 }), /this one gets 48%: fewer than it should/);
  // As few as of any new images: it is worse at all, and avoids none.
  assert.match(said({ facc: 0.2, racc_test: 0.23 }), /this one gets 20%: no fewer than of new images, so it does not avoid them/);
  assert.match(said({ facc: 0.2, racc_test: 0.26 }), /this one gets 20%: it does not forget them, it avoids them/);
  assert.match(said({ facc: 0.65 }), /this one gets 65%: more than it should/);
});

test("the membership area has a direction, and nearer to a guess than gold is no worse than gold", () => {
  const found = (/** @type {number} */ area, /** @type {number} */ target) => {
    const words = said({ facc: 0.55, membership_area: area }, undefined, imagesNetwork({ facc: 0.55, membership_area: target }));
    return /as seen/.test(words) ? "seen" : /too wrong/.test(words) ? "wrong" : /does not give them away/.test(words) ? "nothing" : "?";
  };
  assert.deepEqual([found(0.58, 0.52), found(0.46, 0.52), found(0.56, 0.52)], ["seen", "wrong", "nothing"]);
  assert.deepEqual([found(0.5, 0.6), found(0.5, 0.4), found(0.44, 0.6), found(0.56, 0.4)], ["nothing", "nothing", "wrong", "seen"]);
});

test("the verdict on mislabeled images tells true labels from wrong ones", () => {
  const target = imagesNetwork({ facc: 0.45, wrong: 0.1, membership_area: 0.5 });
  const mislabeled = (/** @type {number} */ facc, /** @type {number} */ wrong) =>
    said({ facc, wrong }, { count: 40, mislabeled: true }, target);
  assert.equal(
    mislabeled(0.1, 0.8),
    "A network that never saw the wrong labels gives 45% of these images their true label and 10% the wrong one; " +
      "this one 10% and 80%: it still believes wrong labels.",
  );
  assert.match(mislabeled(0.05, 0.05), /this one 5% and 5%: the wrong labels are gone, but the true ones are not back\.$/);
  assert.match(mislabeled(0.375, 0.1), /but fewer true ones are back than should be\.$/);
  assert.match(mislabeled(0.475, 0.1), /it answers as if it had never been taught them\.$/);
  assert.match(mislabeled(0.9, 0), /and far more true ones are back than gold finds\.$/);
});

test("of few images the verdict gives counts and claims no more than they show", () => {
  const three = said({ facc: 0 }, { count: 3 }, imagesNetwork({ facc: 2 / 3 }));
  assert.equal(
    three,
    "A network that never saw these images gets 2 of 3 of them right; this one gets 0 of 3: but of so few images that can be chance.",
  );
  const one = (/** @type {number} */ facc, /** @type {number} */ target) => said({ facc }, { count: 1 }, imagesNetwork({ facc: target }));
  assert.match(one(0, 1), /^A network that never saw this image gets it right; this one gets it wrong\./);
  assert.match(one(0, 0), /gets it wrong; this one does too\. One answer alone shows little\.$/);
});

test("without gold the verdict says what is known, and how to get a target", () => {
  const before = imagesNetwork({ facc: 0.995, racc_test: 0.51, wrong: undefined, to_gold: null });
  const alone = (/** @type {boolean} */ retrainable) =>
    said({ facc: 0.02, racc_test: 0.4, membership_area: 0.9, to_gold: null }, { before }, null, retrainable);
  assert.equal(
    alone(true),
    "This network gets 2% of these images right; the original got 100%. " +
      "They can be recognized as seen: it is surer of them than of new images (membership area 0.90, a guess 0.50). " +
      "On test images it is 11.0 points less accurate than the original. " +
      "How many a network that never saw them would get right is the target, and not known yet; probably about as many as the original " +
      "gets of test images, 51%. “Retrain without them” trains such a network.",
  );
  assert.doesNotMatch(alone(false), /Retrain/);
  const mislabeled = said(
    { facc: 0.2, wrong: 0.3, to_gold: null },
    { count: 40, mislabeled: true, before: imagesNetwork({ wrong: 1 }) },
    null,
  );
  assert.match(mislabeled, /gives 20% of these images their true label and 30% the wrong one; the original gave 0% and 100%\./);
  assert.match(mislabeled, /never saw the wrong labels would get right is the target/);
});
