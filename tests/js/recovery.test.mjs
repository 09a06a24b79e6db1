// What brings back what was forgotten: the attacks, their places, and the sentence about them.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { text } from "../../www/text/index.js";
import { attacksOf, recoverySummary } from "../../www/verdict/recovery.js";
import { assessment, imagesAssessment, imagesNetwork, network } from "./samples.mjs";

const scores = (/** @type {number} */ facc, racc = 0.8) => ({ facc, racc });
const way = (/** @type {number[]} */ faccs) => faccs.map((facc) => scores(facc));

/** @type {import("../../www/engine/protocol.js").Recovery} */
const RECOVERY = {
  rounding: [
    { bits: 32, unlearned: scores(0.02), gold: scores(0) },
    { bits: 8, unlearned: scores(0.02), gold: scores(0) },
    { bits: 3, unlearned: scores(0.07), gold: scores(0.01) },
  ],
  to_original: way([0.02, 0.1, 0.4, 0.6, 0.7]),
  to_gold: way([0.02, 0, 0, 0, 0]),
  gold_to_original: way([0, 0, 0, 0.3, 0.7]),
};

const PROTOTYPES = [0.5, 0.6, 0.8, 0.85, 0.9];
const ours = { ...network({}), prototypes: PROTOTYPES, relearn_curve: [0, 0.5, 0.8], relearn_steps: 2 };
const gold = { ...network({}), prototypes: [0.2, 0.3, 0.4, 0.5, 0.6], relearn_curve: [0, 0.2, 0.4, 0.6, 0.8], relearn_steps: 4 };

describe("attacks", () => {
  test("go from mildest to strongest, gold beside them", () => {
    const attacks = new Map(attacksOf(assessment(ours, gold), RECOVERY).map(({ name, places }) => [name, places]));
    assert.deepEqual([...attacks.keys()], ["examples", "training", "rounding", "to_original", "to_gold"]);
    assert.deepEqual(attacks.get("examples")?.[2], { at: 5, unlearned: { facc: 0.8, racc: null }, gold: { facc: 0.4, racc: null } });
    // Who has relearned stays there while gold goes on.
    assert.deepEqual(
      attacks.get("training")?.map((place) => [place.at, place.unlearned.facc, place.gold?.facc]),
      [
        [0, 0, 0],
        [1, 0.5, 0.2],
        [2, 0.8, 0.4],
        [3, 0.8, 0.6],
        [4, 0.8, 0.8],
      ],
    );
    assert.deepEqual(
      attacks.get("rounding")?.map(({ at }) => at),
      [32, 8, 3],
    );
    assert.deepEqual(attacks.get("rounding")?.[0].gold, scores(0));
    assert.deepEqual(attacks.get("to_original")?.[3], { at: 0.75, unlearned: scores(0.6), gold: scores(0.3) });
    assert.equal(attacks.get("to_gold")?.[3].gold, null);
  });

  test("are fewer without gold, before they are tried, and of single images", () => {
    const names = (/** @type {Parameters<typeof attacksOf>} */ ...given) => attacksOf(...given).map(({ name }) => name);
    assert.deepEqual(names(assessment(ours, gold), null), ["examples", "training"]);
    const { rounding, ...rest } = RECOVERY;
    const alone = { ...rest, rounding: rounding.map((one) => ({ ...one, gold: null })), to_gold: null, gold_to_original: null };
    const without = { ...assessment(ours, gold), gold: null };
    assert.deepEqual(names(without, alone), ["examples", "training", "rounding", "to_original"]);
    assert.ok(attacksOf(without, alone).every(({ places }) => places.every((place) => place.gold === null)));
    const images = imagesAssessment({ ...imagesNetwork({}), relearn_curve: [0, 1] }, imagesNetwork({}));
    assert.deepEqual(names(images, null), ["training"]);
  });
});

describe("the summary", () => {
  test("says what each brings, and gold's part", () => {
    const summary = recoverySummary(assessment(ours, gold), RECOVERY);
    assert.deepEqual(summary, { examples: { examples: 5, facc: [0.8, 0.4] }, steps: [2, 4], rounded: [0.07, 0.01], way: [0.5, 1] });
    assert.equal(
      text.recovery.summary(summary, "cat"),
      "What brings cat back? 5 examples without any training: facc 80% (gold: 40%). Training: 2 steps (gold: 4 steps). " +
        "Rounding: facc 7% at most (gold: 1%). Half of what the original knows is back after 50% of the way to it (gold: after 100%).",
    );
    const atOnce = text.recovery.summary({ ...summary, way: [0, 0.8] }, "cat");
    assert.match(atOnce, /is back with new BatchNorm statistics alone \(gold: after 80%\)\.$/);
  });

  test("leaves out what is not known", () => {
    const without = { ...assessment({ ...ours, relearn_steps: null }, gold), gold: null };
    const summary = recoverySummary(without, null);
    assert.equal(text.recovery.summary(summary, "cat"), "What brings cat back? 5 examples without any training: facc 80%.");
    assert.equal(text.recovery.summary({ ...summary, examples: null }, "cat"), "");
  });
});
