// What the contact sheet says: which images are still recognized, and how many.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  answersAtHand,
  answersTo,
  countAnswers,
  countMemories,
  forgetSetOf,
  hasWrongLabels,
  memoryOf,
  zAtHand,
} from "../../www/run/answers.js";
import { History } from "../../www/run/history.js";
import { DEFAULTS, NO_LIMITS } from "../../www/settings/settings.js";
import { countLine, tabOf } from "../../www/views/sheet.js";
import { assessment, evaluation, gold, imagesAssessment, imagesNetwork } from "./samples.mjs";

/** @typedef {import("../../www/app/state.js").State} State */
/** @typedef {import("../../www/app/state.js").Shown} Shown */

const SET = { images: [4, 7, 9], labels: [4, 7, 9], taught: [4, 7, 9] };
const WRONG = { images: [4, 7, 9], labels: [4, 7, 9], taught: [5, 8, 0] };

/** Image k is of class k % 10, as the page's are. @param {number} image */
const labelOf = (image) => image % 10;

/**
 * @param {Partial<Shown>} [change]
 * @param {import("../../www/run/history.js").RunRecord[]} [records]
 * @returns {Shown}
 */
function shown(change = {}, records = []) {
  const history = new History();
  history.append(records);
  const none = { forgetSet: null, gold: null };
  return { source: "live", settings: DEFAULTS, classes: NO_LIMITS.classes, history, device: "cpu", about: "CPU", ...none, ...change };
}

/** @param {Partial<State>} change */
function state(change) {
  const { settings = DEFAULTS, shown: run = null, judged = null } = change;
  return { settings, shown: run, judged, limits: NO_LIMITS };
}

test("an image is as it was taught, its true class, or another", () => {
  assert.deepEqual(answersTo(SET, [4, 1, 9]), ["taught", "other", "taught"]);
  assert.deepEqual(answersTo(WRONG, [5, 7, 1]), ["taught", "true", "other"]);
  assert.deepEqual(countAnswers(["taught", "true", "other", "other"]), { taught: 1, true: 1, other: 2 });
  assert.deepEqual([hasWrongLabels(SET), hasWrongLabels(WRONG)], [false, true]);
});

test("answers to other images, and those of old recordings, say nothing", () => {
  for (const answers of [undefined, null, [], [4, 1]]) assert.equal(answersTo(SET, answers), undefined);
});

test("the count is of the unlearned network, beside the original's and gold's", () => {
  const kinds = { unlearned: answersTo(SET, [4, 1, 1]), original: answersTo(SET, [4, 7, 9]), gold: answersTo(SET, [4, 7, 1]) };
  assert.equal(countLine({ shown: shown() }, SET, kinds), "1 of 3 still recognized; original: 3; gold: 2.");
  assert.equal(countLine({ shown: shown() }, SET, { unlearned: kinds.unlearned }), "1 of 3 still recognized.");
  const wrong = { unlearned: answersTo(WRONG, [5, 7, 1]), gold: answersTo(WRONG, [4, 7, 1]) };
  assert.equal(
    countLine({ shown: shown() }, WRONG, wrong),
    "1 of 3 still get their wrong label, 1 their true one, 1 another; gold: 0, 2, and 1.",
  );
});

test("without answers the count says what is missing", () => {
  assert.match(countLine({ shown: shown() }, null, {}), /once a run has begun/);
  assert.match(countLine({ shown: null }, SET, {}), /^3 images\. Press Start/);
  assert.match(countLine({ shown: shown({ source: "recorded" }) }, SET, {}), /recorded run does not say/);
  const many = Array.from({ length: 1500 }, () => 1);
  assert.match(countLine({ shown: null }, { images: many, labels: many, taught: many }, {}), /The first 1,000 of 1,500 are shown/);
});

test("what a run forgets is what the engine says, else what its settings say", () => {
  assert.equal(forgetSetOf(state({ shown: shown({ forgetSet: SET }) }), labelOf), SET);
  const cats = forgetSetOf(state({ settings: { ...DEFAULTS, train: 40 } }), labelOf);
  assert.deepEqual(cats, { images: [3, 13, 23, 33], labels: [3, 3, 3, 3], taught: [3, 3, 3, 3] });
  const picked = { ...DEFAULTS, set: /** @type {const} */ ("picked"), photos: [12, 40] };
  assert.deepEqual(forgetSetOf(state({ settings: picked }), labelOf)?.images, [12, 40]);
  // The run that is shown counts, not the form.
  assert.deepEqual(
    forgetSetOf(state({ settings: picked, shown: shown({ settings: { ...DEFAULTS, train: 20 } }) }), labelOf)?.images,
    [3, 13],
  );
});

test("the random tenth of a recorded run is that of its assessment, wrong labels included", () => {
  const settings = { ...DEFAULTS, set: /** @type {const} */ ("mislabeled") };
  const run = shown({ source: "recorded", settings });
  assert.equal(forgetSetOf(state({ shown: run }), labelOf), null);
  const found = imagesAssessment(imagesNetwork({}), null, { count: 2, mislabeled: true });
  const judged = /** @type {any} */ ({ assessment: found });
  assert.deepEqual(forgetSetOf(state({ shown: run, judged }), labelOf), { images: [0, 1], labels: [0, 1], taught: [3, 3] });
});

test("gold's answers are those of the run, else those of its assessment", () => {
  const known = /** @type {any} */ ({ answers: [1, 2] });
  const records = [evaluation(0, { answers: [3, 3] }), evaluation(10, { answers: [3, 1] })];
  assert.deepEqual(answersAtHand({ shown: shown({ gold: known }, records), judged: null }), {
    original: [3, 3],
    unlearned: [3, 1],
    gold: [1, 2],
  });
  const judged = /** @type {any} */ ({ assessment: assessment(gold, { ...gold, answers: [5, 6] }) });
  assert.deepEqual(answersAtHand({ shown: shown({}, records), judged }).gold, [5, 6]);
  assert.deepEqual(answersAtHand({ shown: null, judged }), {});
});

test("images are picked before a run that forgets them, and again if the user says so", () => {
  const picked = { ...DEFAULTS, set: /** @type {const} */ ("picked"), photos: [1] };
  const run = shown({ settings: picked }, [evaluation(0, { answers: [3] })]);
  assert.equal(tabOf(state({}), undefined), "unlearned");
  assert.equal(tabOf(state({ settings: picked }), undefined), "pick");
  assert.equal(tabOf(state({ settings: picked, shown: shown() }), undefined), "pick");
  assert.equal(tabOf(state({ settings: picked, shown: run }), undefined), "unlearned");
  assert.equal(tabOf(state({ settings: picked, shown: run }), "pick"), "pick");
  // Gold is not known: what was chosen is no longer there.
  assert.equal(tabOf(state({ settings: picked, shown: run }), "gold"), "unlearned");
  assert.equal(tabOf(state({ shown: run }), "together"), "together");
});

test("beyond two deviations an image is remembered, or its label is avoided", () => {
  assert.deepEqual([2.01, 2, 0, -2, -2.01].map(memoryOf), ["remembered", "unseen", "unseen", "unseen", "avoided"]);
  assert.deepEqual(countMemories([3, 4, 0, -9]), { remembered: 2, unseen: 1, avoided: 1 });
});

test("the verdict says how each image is remembered, of the student only as it was then", () => {
  const measured = (/** @type {number[]} */ z) => imagesNetwork({ by_image: { z, mean: 0, area: 0.5, found: 0 } });
  const judgement = {
    ...imagesAssessment(measured([1, 2, 3]), measured([0, 0, 1]), { before: measured([7, 8, 9]) }),
    learned_z: [6, 6, 6],
  };
  const about = { source: /** @type {const} */ ("live"), recovery: null, settings: DEFAULTS, classes: NO_LIMITS.classes, ms: 1 };
  const run = shown({ forgetSet: SET }, [evaluation(0), evaluation(20)]);
  assert.deepEqual(zAtHand({ shown: run, judged: { ...about, assessment: judgement, step: 20 } }), {
    original: [7, 8, 9],
    unlearned: [1, 2, 3],
    gold: [0, 0, 1],
    learned: [6, 6, 6],
  });
  assert.equal(zAtHand({ shown: run, judged: { ...about, assessment: judgement, step: 10 } }).unlearned, undefined);
  assert.deepEqual(zAtHand({ shown: null, judged: null }), {});
  // Recordings from before it was measured.
  const old = assessment(gold);
  delete (/** @type {{by_image?: unknown}} */ (old.unlearned).by_image);
  assert.equal(zAtHand({ shown: run, judged: { ...about, assessment: old, step: 20 } }).unlearned, undefined);
});
