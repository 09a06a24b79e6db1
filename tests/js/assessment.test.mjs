import assert from "node:assert/strict";
import { test } from "node:test";

import { farthest, goldOf, mark, relearnRatio, ROWS, shownValue, verdict } from "../../www/verdict/assessment.js";
import { assessment, gold, network, original } from "./samples.mjs";

/** @typedef {import("../../www/verdict/assessment.js").NetworkFigures} NetworkFigures */

/** @param {string} id @param {NetworkFigures} figures */
const level = (id, figures, target = gold) => {
  const row = ROWS.find((candidate) => candidate.row === id);
  assert.ok(row, id);
  return mark(row, figures, target)?.level;
};

test("gold is near gold in every row", () => {
  for (const row of ROWS) assert.equal(mark(row, gold, gold)?.level, "near", row.id);
});

test("marks by hand: near within what two trainings differ by, far beyond three times that", () => {
  const facc = (/** @type {number} */ value) => level("facc", network({ facc: value }));
  assert.deepEqual([0.05, 0.06, 0.15, 0.16].map(facc), ["near", "off", "off", "far"]);
  const probe = (/** @type {number} */ value) => level("probe", network({ probe_facc_test: value }));
  assert.deepEqual([0.54, 0.34, 0.64, 0.75].map(probe), ["near", "near", "off", "far"]);
  const relearn = (/** @type {number} */ steps) => level("relearn", network({ relearn_steps: steps }));
  assert.deepEqual([15, 25, 9, 5, 4].map(relearn), ["near", "near", "off", "off", "far"]);
  // The loss is two-sided: too high gives the class away as too low does.
  const loss = (/** @type {number} */ streisand) => level("streisand", network({ far: { streisand } }));
  assert.deepEqual([-0.2, 0.5, -0.5, 2, -2].map(loss), ["near", "off", "off", "far", "far"]);
});

test("the rows that differ most come first, the farthest of all at the top", () => {
  const off = network({ facc: 0.2, probe_facc_test: gold.probe_facc_test + 0.9, relearn_steps: 20 });
  const [first, second] = farthest({ gold, unlearned: off }, 2).map(({ row }) => row);
  assert.deepEqual([first, second], ["probe", "facc"]);
  assert.equal(farthest({ gold, unlearned: off }, 5).length, 5);
  assert.deepEqual(farthest({ gold: null, unlearned: off }, 3), ROWS.slice(0, 3));
});

test("without gold nothing is marked, and the verdict says so", () => {
  assert.ok(ROWS.every((row) => mark(row, gold, null) === null));
  const words = verdict(assessment(network({ to_gold: null }), null), "cat");
  assert.match(words, /no gold model/);
  for (const row of ROWS) assert.equal(typeof shownValue(row, network({ to_gold: null })), "string");
});

test("relearning is a ratio to gold's steps; one that never relearns takes all that were allowed", () => {
  assert.equal(relearnRatio(network({ relearn_steps: 5 }), gold), 0.25);
  const never = network({ relearn_steps: null, relearn_curve: Array.from({ length: 101 }, () => 0) });
  assert.equal(relearnRatio(never, gold), 5);
  assert.equal(level("relearn", never), "far");
  assert.equal(relearnRatio(original, gold), 0);
});

test("the verdict is made of the figures", () => {
  const cheat = verdict(assessment(network({ probe_facc_test: 0.71, relearn_steps: 11, far: { tv: [0, 0.188] } })), "cat");
  assert.match(cheat, /says forgotten \(facc 0\.0% on test images\), but a linear probe still finds 71\.0% of cat images, gold 44\.0%/);
  assert.match(cheat, /in 55% of gold's steps\. 19% of its predictions/);
  const honest = verdict(assessment(network({})), "cat");
  assert.match(honest, /says forgotten .* and a linear probe finds 44\.0%/);
  const costly = network({});
  costly.accuracies = { ...costly.accuracies, racc_test: 0.75 };
  assert.match(verdict(assessment(costly), "cat"), /The other classes lose 10\.0 points of racc\.$/);
  assert.doesNotMatch(honest, /pay/);
  const nothing = verdict(assessment(network({ facc: 0.6, probe_facc_test: 0.64 })), "cat");
  assert.match(nothing, /not forgotten \(facc 60\.0% on test images, the original 65\.0%\), and a linear probe still finds/);
});

test("gold is asked for by name only where there is one", () => {
  assert.equal(goldOf("resnet8", "cat"), "resnet8-without-cat");
  assert.equal(goldOf("resnet8", "unicorn"), null);
  assert.equal(goldOf("mine", "cat"), null);
});
