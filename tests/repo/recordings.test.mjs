// The recorded runs are of the page's defaults and of the network that the page has.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { VIEW } from "../../www/settings/parameters.js";
import { RECORDED, parseRecording } from "../../www/run/recording.js";
import { DEFAULTS, defaultsOf, runConfig } from "../../www/settings/settings.js";

const www = join(import.meta.dirname, "../../www");

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(www, path), "utf8"));

test("the first recorded run is the one that Start would make", () => {
  assert.equal(RECORDED[0], DEFAULTS.forget);
});

for (const forget of RECORDED) {
  test(`the recording of ${forget} is the default run of the published network, with its verdict`, () => {
    const json = readJson(`recorded/${forget}.json`);
    assert.equal(json.model_sha256, readJson(`models/${DEFAULTS.model}.json`).sha256, "make it anew: srfl record");
    const { model, runs } = parseRecording(json);
    assert.equal(model, DEFAULTS.model);
    assert.equal(runs.length, 1);
    const [{ config, history, assessment }] = runs;
    assert.deepEqual(config, runConfig({ ...DEFAULTS, forget }));
    assert.equal(history.step, DEFAULTS.steps);
    assert.equal(history.steps.length, DEFAULTS.steps);
    assert.equal(history.evals.length, DEFAULTS.steps / DEFAULTS.every + 1);
    // The verdict is on the run's end.
    const { facc_train, racc_test } = history.evals[history.evals.length - 1];
    const judged = assessment?.unlearned.accuracies;
    assert.deepEqual([judged?.facc_train, judged?.racc_test], [facc_train, racc_test]);
    assert.ok(assessment?.gold, "gold stands beside it");
  });

  test(`the recorded comparison of ${forget} is of the published network, each method as it comes`, () => {
    const json = readJson(`recorded/${forget}-compared.json`);
    assert.equal(json.model_sha256, readJson(`models/${DEFAULTS.model}.json`).sha256, "make it anew: srfl record --compare");
    const { runs } = parseRecording(json);
    assert.deepEqual(
      runs.map(({ config }) => config.method),
      VIEW.methods,
    );
    for (const { config, history, assessment } of runs) {
      assert.deepEqual(config, runConfig({ ...defaultsOf(config.method), forget }));
      assert.equal(history.step, config.steps);
      assert.ok(assessment?.gold);
    }
  });
}
