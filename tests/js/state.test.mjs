import assert from "node:assert/strict";
import { test } from "node:test";

import { spread } from "../../www/charts/plot.js";
import { History } from "../../www/run/history.js";
import { DEFAULTS, NO_LIMITS } from "../../www/settings/settings.js";
import { buttons, NO_QUEUE, resting, settingsChanged } from "../../www/app/state.js";

/** @typedef {import("../../www/app/state.js").State} State */

/**
 * @param {import("../../www/app/state.js").Stage} stage
 * @param {Partial<State>} [change]
 * @returns {State}
 */
function state(stage, change = {}) {
  return {
    stage,
    settings: { ...DEFAULTS },
    limits: NO_LIMITS,
    notices: [],
    shown: {
      source: "live",
      settings: { ...DEFAULTS },
      classes: NO_LIMITS.classes,
      history: new History(),
      device: "cpu",
      about: "CPU",
      forgetSet: null,
      gold: null,
    },
    recordedNote: "",
    replayed: null,
    task: null,
    alert: null,
    speed: null,
    map: null,
    picture: null,
    judged: null,
    compared: [],
    recordedRuns: [],
    queue: NO_QUEUE,
    device: null,
    model: null,
    ...change,
  };
}

/** @param {State} given */
function enabled(given) {
  return Object.entries(buttons(given))
    .filter(([, on]) => on === true)
    .map(([name]) => name);
}

test("each stage has its buttons", () => {
  assert.deepEqual(enabled(state("idle", { shown: null })), ["start", "step"]);
  assert.deepEqual(enabled(state("loading")), ["stop"]);
  assert.deepEqual(enabled(state("ready")), ["start", "step", "assess"]);
  assert.deepEqual(enabled(state("running")), ["pause", "stop", "reset"]);
  assert.deepEqual(enabled(state("pausing")), ["start", "stop", "reset"]);
  assert.deepEqual(enabled(state("paused")), ["start", "step", "stop", "assess", "reset"]);
  assert.deepEqual(enabled(state("stopping")), []);
  assert.deepEqual(enabled(state("stopped")), ["assess", "reset"]);
  assert.deepEqual(enabled(state("finished")), ["assess", "reset"]);
  assert.deepEqual(enabled(state("assessing")), ["stop"]);
  assert.deepEqual(enabled(state("retraining")), ["stop"]);
  assert.deepEqual(enabled(state("failed")), ["reset"]);
  assert.equal(buttons(state("paused")).startLabel, "Resume");
  assert.equal(buttons(state("ready")).startLabel, "Start");
});

/** @type {import("../../www/engine/protocol.js").ModelFacts} */
const BY_HEART = {
  name: "resnet8-2000",
  preset: "resnet8",
  sha256: "",
  parameters: 1,
  test_accuracy: 0.5,
  stages: [],
  retrainable: 2000,
  mislabeled: 0,
};

test("gold is made of a run that rests, of a network that can be trained again here, once", () => {
  for (const stage of /** @type {const} */ (["ready", "paused", "stopped", "finished"])) {
    assert.ok(buttons(state(stage, { model: BY_HEART })).retrain, stage);
  }
  for (const stage of /** @type {const} */ (["idle", "loading", "running", "assessing", "retraining", "failed"])) {
    assert.ok(!buttons(state(stage, { model: BY_HEART })).retrain, stage);
  }
  assert.ok(!buttons(state("finished", { model: { ...BY_HEART, retrainable: null } })).retrain);
  const run = /** @type {NonNullable<State["shown"]>} */ (state("finished").shown);
  assert.ok(!buttons(state("finished", { model: BY_HEART, shown: { ...run, retrained: true } })).retrain);
  assert.ok(!buttons(state("idle", { model: BY_HEART, shown: { ...run, source: "recorded" } })).retrain);
});

test("gold is made for custom images whose original was made here, and for no others", () => {
  const settings = { ...DEFAULTS, data: /** @type {const} */ ("own") };
  const run = /** @type {NonNullable<State["shown"]>} */ (state("finished").shown);
  const shown = { ...run, settings };
  const model = { ...BY_HEART, retrainable: null };
  assert.ok(buttons(state("finished", { model, settings, shown, limits: { ...NO_LIMITS, base: "resnet8" } })).retrain);
  assert.ok(!buttons(state("finished", { model: BY_HEART, settings, shown })).retrain);
  const own = { ...settings, model: "own" };
  const given = { model, settings: own, shown: { ...run, settings: own }, limits: { ...NO_LIMITS, base: "resnet8" } };
  assert.ok(!buttons(state("finished", given)).retrain);
});

test("without picked images nothing new starts, but a run under way goes on", () => {
  const settings = { ...DEFAULTS, set: /** @type {const} */ ("picked") };
  for (const stage of /** @type {const} */ (["idle", "ready", "stopped", "finished", "failed"])) {
    const { start, step } = buttons(state(stage, { settings }));
    assert.deepEqual([start, step], [false, false], stage);
    assert.ok(buttons(state(stage, { settings: { ...settings, photos: [7] } })).start, stage);
  }
  assert.ok(buttons(state("paused", { settings })).start);
  assert.ok(buttons(state("pausing", { settings })).start);
  assert.ok(!settingsChanged(state("ready", { settings: DEFAULTS })) && buttons(state("ready")).start);
});

test("a finished run is started over only with other settings, or after a reset", () => {
  const settings = { ...DEFAULTS, forget: "dog" };
  assert.ok(!buttons(state("finished")).start);
  assert.ok(buttons(state("finished", { settings })).start);
  assert.ok(buttons(state("failed", { settings })).start);
  assert.ok(buttons(state("failed", { shown: null })).start);
});

test("settings count as changed against the run that is there, not against a recording", () => {
  const settings = { ...DEFAULTS, lr: 1 };
  assert.equal(settingsChanged(state("running", { settings })), true);
  assert.equal(settingsChanged(state("running")), false);
  const shown = { .../** @type {NonNullable<State["shown"]>} */ (state("idle").shown), source: /** @type {const} */ ("recorded") };
  assert.equal(settingsChanged(state("idle", { settings, shown })), false);
});

test("labels are moved apart within their range, in order", () => {
  const labels = spread([{ y: 5 }, { y: 4 }, { y: 99 }, { y: 100 }], 10, 0, 100);
  assert.deepEqual(
    labels.map(({ y }) => y),
    [4, 14, 90, 100],
  );
});

test("a comparison may begin where nothing is going on", () => {
  for (const stage of /** @type {const} */ (["idle", "ready", "paused", "stopped", "finished", "failed"])) {
    assert.ok(resting(state(stage)), stage);
  }
  for (const stage of /** @type {const} */ (["loading", "running", "pausing", "stopping", "assessing"])) {
    assert.ok(!resting(state(stage)), stage);
  }
});
