// The page knows of every gold model that is there, and of no other.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { GOLD, goldOf } from "../../www/verdict/assessment.js";
import { CLASSES } from "../../www/generated/schema.js";

const models = join(import.meta.dirname, "../../www/models");

/** @param {Buffer} bytes */
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** @param {string} name */
const card = (name) => JSON.parse(readFileSync(join(models, `${name}.json`), "utf8"));

test("the list of gold models is that of the files", () => {
  const files = readdirSync(models)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));
  const listed = Object.keys(GOLD).flatMap((model) => [model, ...CLASSES.flatMap((name) => goldOf(model, name) ?? [])]);
  assert.deepEqual(files.sort(), listed.sort());
});

for (const model of Object.keys(GOLD)) {
  test(`${model} has its logits beside it, of the weights that are there`, () => {
    const { logits, sha256 } = card(model);
    assert.ok(logits, `run srfl logits --model www/models/${model}.json`);
    const file = readFileSync(join(models, logits.file));
    assert.equal(file.length, logits.bytes);
    assert.equal(hashOf(file), logits.sha256);
    assert.equal(logits.weights, sha256);
    assert.equal(hashOf(readFileSync(join(models, card(model).file))), sha256);
  });
}

for (const [model, classes] of Object.entries(GOLD)) {
  for (const name of classes) {
    test(`${model} without ${name} is retrained by the original's recipe and never saw the class`, () => {
      const gold = card(/** @type {string} */ (goldOf(model, name)));
      assert.equal(gold.excluded_class, name);
      assert.equal(gold.command, `${card(model).command} --exclude ${name}`);
      assert.equal(gold.test_accuracy_per_class[CLASSES.indexOf(name)], 0);
    });
  }
}
