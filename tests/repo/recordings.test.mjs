// The recorded runs are of the page's defaults and of the network that the page has.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { VIEW } from "../../www/settings/parameters.js";
import { RECORDED, RECORDED_SET, parseRecording, recordedSettings, recordingName } from "../../www/run/recording.js";
import { recordingFor } from "../../www/run/replay.js";
import { DEFAULTS, defaultsOf, modelFor } from "../../www/settings/settings.js";

const www = join(import.meta.dirname, "../../www");

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(www, path), "utf8"));

test("the first recorded run is the one that Start would make", () => {
  assert.equal(RECORDED[0], DEFAULTS.forget);
});

/** What each recording is of. @type {[string, Partial<import("../../www/settings/settings.js").Settings>][]} */
const COMPARED = [
  ...RECORDED.map((forget) => /** @type {[string, {forget: string}]} */ ([forget, { forget }])),
  [RECORDED_SET, { set: "random", model: modelFor("random") }],
];

/** @type {typeof COMPARED} */
const STORIES = [
  ...COMPARED,
  ...RECORDED.map(
    (forget) => /** @type {typeof COMPARED[number]} */ ([recordingName(forget, "similarity"), { forget, order: "similarity" }]),
  ),
];

for (const [name, own] of STORIES) {
  const chosen = { ...DEFAULTS, ...own };

  test(`the recording of ${name} is the default run of the published network, with its verdict`, () => {
    const json = readJson(`recorded/${name}.json`);
    assert.equal(recordingFor(chosen), name);
    assert.equal(json.model_sha256, readJson(`models/${chosen.model}.json`).sha256, "make it anew: srfl record");
    const recording = parseRecording(json);
    const { model, device, runs } = recording;
    assert.equal(model, chosen.model);
    assert.equal(runs.length, 1);
    const [{ config, history, assessment }] = runs;
    assert.deepEqual(recordedSettings(recording, config), { ...chosen, device });
    assert.equal(history.step, DEFAULTS.steps);
    assert.equal(history.steps.length, DEFAULTS.steps);
    assert.equal(history.evals.length, DEFAULTS.steps / DEFAULTS.every + 1);
    // The verdict is on the run's end.
    const { facc_train, racc_test } = history.evals[history.evals.length - 1];
    const judged = assessment?.unlearned.accuracies;
    assert.deepEqual([judged?.facc_train, judged?.racc_test], [facc_train, racc_test]);
    assert.ok(assessment?.gold, "gold stands beside it");
  });
}

for (const [name, own] of COMPARED) {
  const chosen = { ...DEFAULTS, ...own };

  test(`the recorded comparison of ${name} is of the published network, each method as it comes`, () => {
    const json = readJson(`recorded/${name}-compared.json`);
    assert.equal(json.model_sha256, readJson(`models/${chosen.model}.json`).sha256, "make it anew: srfl record --compare");
    const recording = parseRecording(json);
    const { device, runs } = recording;
    assert.deepEqual(
      runs.map(({ config }) => config.method),
      VIEW.methods,
    );
    for (const { config, history, assessment } of runs) {
      assert.deepEqual(recordedSettings(recording, config), { ...defaultsOf(config.method), ...own, device });
      assert.equal(history.step, config.steps);
      assert.ok(assessment?.gold);
    }
  });
}
