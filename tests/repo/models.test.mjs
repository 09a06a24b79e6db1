// The page knows of every gold model that is there, and of no other.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { GOLD, goldOf, SET_GOLD } from "../../www/verdict/assessment.js";
import { CLASSES } from "../../www/generated/schema.js";
import { DEFAULTS } from "../../www/settings/settings.js";

const models = join(import.meta.dirname, "../../www/models");

const SETS = /** @type {const} */ (["random", "mislabeled"]);

/** @param {Buffer} bytes */
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** @param {string} name */
const card = (name) => JSON.parse(readFileSync(join(models, `${name}.json`), "utf8"));

test("the list of gold models is that of the files", () => {
  const files = readdirSync(models)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));
  const ofClasses = Object.keys(GOLD).flatMap((model) => [
    model,
    ...CLASSES.flatMap((forget) => goldOf(model, { ...DEFAULTS, forget }) ?? []),
  ]);
  const ofSets = Object.keys(SET_GOLD).flatMap((model) => [model, ...SETS.flatMap((set) => goldOf(model, { ...DEFAULTS, set }) ?? [])]);
  const listed = [...ofClasses, ...ofSets];
  assert.deepEqual(files.sort(), listed.sort());
});

for (const model of [...Object.keys(GOLD), ...Object.keys(SET_GOLD)]) {
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

test("resnet8-2000 has beside it what at least 64 shadow networks make of the images that its logits are of", () => {
  const { shadows, logits } = card("resnet8-2000");
  assert.ok(shadows, "run srfl shadows --model www/models/resnet8-2000.json FOLDER");
  const file = readFileSync(join(models, shadows.file));
  assert.deepEqual([file.length, hashOf(file), shadows.images], [shadows.bytes, shadows.sha256, logits.images]);
  assert.ok(shadows.networks >= 64, `${shadows.networks} networks`);
});

for (const [model, classes] of Object.entries(GOLD)) {
  for (const name of classes) {
    test(`${model} without ${name} is retrained by the original's recipe and never saw the class`, () => {
      const gold = card(/** @type {string} */ (goldOf(model, { ...DEFAULTS, forget: name })));
      assert.equal(gold.excluded_class, name);
      assert.equal(gold.command, `${card(model).command} --exclude ${name}`);
      assert.equal(gold.test_accuracy_per_class[CLASSES.indexOf(name)], 0);
    });
  }
}

for (const [model, sets] of Object.entries(SET_GOLD)) {
  for (const name of sets) {
    test(`${model} without ${name} is retrained by the original's recipe, without these images, and tells its answers`, () => {
      const [original, gold] = [card(model), card(`${model}-without-${name}`)];
      const without = name === "mislabeled" ? "--exclude-mislabeled" : `--exclude-tenth ${name.replace("random-", "")}`;
      assert.equal(gold.command, `${original.command} ${without}`);
      const { exclude_images: excluded, ...recipe } = gold.recipe;
      const { mislabeled } = original.recipe;
      // Without them, nothing of it was taught under wrong labels.
      assert.deepEqual({ ...recipe, mislabeled }, { ...original.recipe, mislabeled });
      assert.equal(excluded.length, name === "mislabeled" ? mislabeled.length : original.recipe.images / 10);
      assert.equal(gold.answers.train.length, original.recipe.images);
    });
  }
}
