// The accuracy chart's parts: its lines by forget set, its dots, its table, and what is said of gold.

import assert from "node:assert/strict";
import { test } from "node:test";

import { accuracyTable, batchPoints, linesOf } from "../../www/charts/accuracy.js";
import { POINTS } from "../../www/charts/plot.js";
import { CLASSES } from "../../www/generated/schema.js";
import { History, lossTerms } from "../../www/run/history.js";
import { DEFAULTS } from "../../www/settings/settings.js";
import { accuracySummary, goldSentence, sentence, shortSentence } from "../../www/text/sentences.js";
import { evaluation, step } from "./samples.mjs";

/** @typedef {import("../../www/app/state.js").Shown} Shown */
/** @typedef {Shown["settings"]["set"]} ForgetKind */

/** @param {ForgetKind} set @param {import("../../www/run/history.js").RunRecord[]} records @param {number} [facc]  gold's @returns {Shown} */
function shown(set, records, facc) {
  const history = new History();
  history.append(records);
  const gold = facc === undefined ? null : { ...evaluation(0), facc_train: facc };
  const settings = { ...DEFAULTS, set, photos: [1, 2] };
  return { source: "live", settings, classes: CLASSES, history, device: "cpu", about: "CPU", forgetSet: null, gold };
}

test("of single images no test image is forgotten: one line is test accuracy", () => {
  /** @param {ForgetKind} set */
  const labels = (set) => Object.fromEntries(linesOf(set).map(({ name, label }) => [name, label]));
  assert.deepEqual(Object.keys(labels("class")), ["racc_train", "racc_test", "facc_train", "facc_test"]);
  for (const set of /** @type {const} */ (["random", "picked"])) {
    assert.deepEqual(Object.keys(labels(set)), ["racc_train", "racc_test", "facc_train"]);
    assert.equal(labels(set).racc_test, "test accuracy");
  }
  assert.equal(labels("mislabeled").wrong_label_train, "wrong label");
  assert.equal(labels("mislabeled").facc_train, "true label");
});

test("a batch is a dot where the network was before its update, and only where it is known", () => {
  const steps = [step(1, { facc_batch: 0.75 }), step(2, { facc_batch: null }), step(3, { facc_batch: 0.25 })];
  assert.deepEqual(batchPoints(steps, "facc_batch"), [
    { step: 0, y: 75 },
    { step: 2, y: 25 },
  ]);
  // Old recordings have none.
  assert.deepEqual(batchPoints([step(1, { facc_batch: undefined })], "facc_batch"), []);
  const many = Array.from({ length: 5000 }, (_, k) => step(k + 1, { racc_batch: (k % 7) / 10 }));
  assert.equal(batchPoints(many, "racc_batch").length, POINTS);
});

test("what a batch got right is no term of the loss", () => {
  assert.deepEqual(
    lossTerms(step(1)).map(([name]) => name),
    ["kl_forget", "cosine", "kl_retain"],
  );
});

test("the table has the columns of the lines", () => {
  const record = evaluation(10, { facc_train: 0.1, facc_test: null, racc_test: 0.5, wrong_label_train: 0.25 });
  assert.deepEqual(accuracyTable([record], "class"), {
    head: ["step", "facc, train", "racc, train", "facc, test", "racc, test"],
    rows: [["10", "10.0%", "90.0%", "none", "50.0%"]],
  });
  assert.deepEqual(accuracyTable([record], "random"), {
    head: ["step", "racc", "test accuracy", "facc"],
    rows: [["10", "90.0%", "50.0%", "10.0%"]],
  });
  assert.deepEqual(accuracyTable([record], "mislabeled").rows, [["10", "90.0%", "50.0%", "10.0%", "25.0%"]]);
});

test("gold's level is the target of single images, and no word is lost on a class's", () => {
  const records = [evaluation(0, { facc_train: 1 }), evaluation(300, { facc_train: 0.11, facc_test: null })];
  const said = "A network that never saw these images gets 55% of them right: too low is as wrong as too high.";
  assert.equal(goldSentence(shown("random", records, 0.551)), said);
  assert.equal(goldSentence(shown("random", records)), "");
  assert.equal(goldSentence(shown("class", records, 0)), "");
  const { claim, caveat } = sentence(shown("random", records, 0.551));
  assert.match(claim, /^After 300 steps, the network still recognizes 11\.0% of a random tenth/);
  assert.match(claim, /the original 100\.0%/);
  assert.match(claim, /Test accuracy: 85\.0%/);
  assert.doesNotMatch(claim, /class/);
  // That a facc near 0 is where methods start is said of classes; here it is wrong.
  assert.equal(caveat, said);
  assert.match(shortSentence(shown("random", records, 0.551)), /11\.0% .* too low is as wrong as too high\.$/);
  assert.match(accuracySummary(shown("random", records, 0.551)), /facc goes from 100\.0% to 11\.0%, racc .* gets 55% of them right/);
});

test("of mislabeled images the wrong and the true labels are told apart", () => {
  const records = [
    evaluation(0, { facc_train: 0, facc_test: null, wrong_label_train: 1 }),
    evaluation(300, { facc_train: 0.6, facc_test: null, wrong_label_train: 0.125 }),
  ];
  assert.match(sentence(shown("mislabeled", records.slice(0, 1))).claim, /gives 100\.0% of its mislabeled images the wrong label/);
  assert.match(sentence(shown("mislabeled", records)).claim, /12\.5% .* wrong label \(the original 100\.0%\) and 60\.0% their true one/);
  assert.match(accuracySummary(shown("mislabeled", records)), /wrong labels from 100\.0% to 12\.5%/);
});
