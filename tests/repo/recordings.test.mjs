// The recorded runs are of the page's defaults and of the network that the page has.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { RECORDED, parseRecording } from "../../www/recording.js";
import { DEFAULTS, runConfig } from "../../www/settings.js";

const www = join(import.meta.dirname, "../../www");

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(www, path), "utf8"));

test("the first recorded run is the one that Start would make", () => {
  assert.equal(RECORDED[0], DEFAULTS.forget);
});

for (const forget of RECORDED) {
  test(`the recording of ${forget} is the default run of the published network`, () => {
    const json = readJson(`recorded/${forget}.json`);
    assert.equal(json.model, DEFAULTS.model);
    assert.equal(json.model_sha256, readJson(`models/${DEFAULTS.model}.json`).sha256, "make it anew: srfl unlearn --record");
    const { config, history } = parseRecording(json);
    assert.deepEqual(config, runConfig({ ...DEFAULTS, forget }));
    assert.equal(history.step, DEFAULTS.steps);
    assert.equal(history.steps.length, DEFAULTS.steps);
    assert.equal(history.evals.length, DEFAULTS.steps / DEFAULTS.every + 1);
  });
}
