import assert from "node:assert/strict";
import { test } from "node:test";

import { parseSearch, toSearch } from "../../www/settings/address.js";
import { DEFAULTS, defaultsOf, runConfig } from "../../www/settings/settings.js";
import { isPreset, PRESETS, withPreset } from "../../www/views/presets.js";

test("the author's preset is what the author's code does, as far as the engine is told", () => {
  const config = runConfig(withPreset(DEFAULTS, PRESETS.author));
  const { shifts, shared_norm: shared, per_sample: perSample, stem, loss, optimizer, lr, weight_decay: decay, schedule, stages } = config;
  assert.deepEqual([shifts, shared, perSample, stem, loss], [[-3, 3], false, false, "frozen", "author"]);
  assert.deepEqual([optimizer, lr, decay, schedule, stages], ["sgd", 0.001, 0.0001, "cosine", 2]);
});

test("the note's preset leads back to the page's own settings, and keeps what it does not decide", () => {
  const other = { ...DEFAULTS, seed: 7, steps: 50, set: /** @type {const} */ ("random"), model: "resnet8-2000" };
  const author = withPreset(other, PRESETS.author);
  assert.deepEqual([isPreset(author, PRESETS.author), isPreset(author, PRESETS.note)], [true, false]);
  assert.deepEqual([author.seed, author.steps, author.set, author.model], [7, 50, "random", "resnet8-2000"]);
  assert.deepEqual(withPreset(author, PRESETS.note), other);
  assert.ok(isPreset(DEFAULTS, PRESETS.note));
});

test("a preset is one of sRFL: another method is left, with its steps", () => {
  const other = defaultsOf("delete");
  assert.equal(isPreset(other, PRESETS.note), false);
  const settings = withPreset(other, PRESETS.author);
  assert.deepEqual([settings.method, settings.steps], ["srfl", DEFAULTS.steps]);
  assert.equal(isPreset({ ...settings, lr: 0.002 }, PRESETS.author), false);
});

test("a link keeps the author's preset", () => {
  const settings = withPreset(DEFAULTS, PRESETS.author);
  const { settings: read, notices } = parseSearch(toSearch(settings));
  assert.deepEqual([isPreset(read, PRESETS.author), notices], [true, []]);
});
