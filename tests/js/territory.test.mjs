// What the page makes of the map of the class's territory: where points are, what is there, and what is recorded.

import assert from "node:assert/strict";
import { test } from "node:test";

import { parseRecording, recordingOf } from "../../www/run/recording.js";
import { History } from "../../www/run/history.js";
import {
  blend,
  largest,
  likeliest,
  mapShown,
  mapToRecord,
  namePlaces,
  placeOf,
  recordedMapAt,
  sideInTime,
  sureAt,
  takenOver,
  weightsAt,
} from "../../www/run/territory.js";
import { DEFAULTS, NO_LIMITS, runConfig } from "../../www/settings/settings.js";
import { text } from "../../www/text/index.js";
import { assessment, evaluation, network, step } from "./samples.mjs";

/** @typedef {import("../../www/run/territory.js").NetworkMap} NetworkMap */

/**
 * A map of these classes, a row of digits each.
 *
 * @param {string[]} rows
 * @param {Partial<NetworkMap>} [change]
 * @returns {NetworkMap}
 */
function map(rows, change = {}) {
  const labels = rows.join("");
  const shares = Array.from({ length: 10 }, (_, label) => [...labels].filter((digit) => Number(digit) === label).length / labels.length);
  return { side: rows.length, labels, confidence: "_".repeat(labels.length), shares, agreement: 0.5, ...change };
}

const AT = /** @type {[number, number][]} */ ([
  [0.1, 0.9],
  [0.9, 0.9],
  [0.3, 0.1],
]);

/** @param {number} at */
const frame = (at) => ({ ...map(["33", "35"]), step: at });

const RECORDED = {
  corners: [3, 5, 6],
  at: AT,
  original: map(["33", "35"]),
  gold: map(["55", "55"]),
  unlearned: [frame(0), frame(20), frame(60)],
};

test("a point's weights are its corners', and add up", () => {
  for (const [k, at] of AT.entries()) {
    for (const [one, weight] of weightsAt(AT, at).entries()) assert.ok(Math.abs(weight - Number(one === k)) < 1e-12);
  }
  // Half way along the base, and the middle of the triangle.
  for (const [point, wanted] of /** @type {[[number, number], number[]][]} */ ([
    [
      [0.5, 0.9],
      [0.5, 0.5, 0],
    ],
    [
      [1.3 / 3, 1.9 / 3],
      [1 / 3, 1 / 3, 1 / 3],
    ],
  ])) {
    for (const [k, weight] of weightsAt(AT, point).entries()) assert.ok(Math.abs(weight - wanted[k]) < 1e-12, `${weight} of ${k}`);
  }
});

test("an image is blended from the corners', and cut to what a pixel can show", () => {
  const pixel = (/** @type {number[]} */ rgb) => Uint8ClampedArray.from([...rgb, 255]);
  const three = [pixel([0, 100, 200]), pixel([100, 100, 0]), pixel([200, 40, 100])];
  assert.deepEqual([...blend(three, [0.5, 0.5, 0])], [50, 100, 100, 255]);
  assert.deepEqual([...blend(three, [-1, 0, 2])], [255, 0, 0, 255]);
});

test("a point is in its cell of the grid, at the edges too", () => {
  assert.equal(placeOf(4, [0, 0]), 0);
  assert.equal(placeOf(4, [0.3, 0.6]), 9);
  assert.equal(placeOf(4, [1, 1]), 15);
  assert.equal(placeOf(4, [-0.2, 1.7]), 12);
});

test("confidence and probabilities are read as the core wrote them", () => {
  const one = map(["3"], { confidence: "g" });
  assert.equal(sureAt(one, 0).toFixed(3), (32 / 63).toFixed(3));
  assert.deepEqual(likeliest(one, 0, 3), [{ label: 3, share: 32 / 63 }]);
  const probabilities = [0, 0, 51, 153, 0, 51, 0, 0, 0, 0];
  assert.deepEqual(likeliest({ ...one, probabilities }, 0, 3), [
    { label: 3, share: 0.6 },
    { label: 2, share: 0.2 },
    { label: 5, share: 0.2 },
  ]);
  // Of equal ones the class of the map comes first.
  const even = [0, 0, 0, 128, 0, 128, 0, 0, 0, 0];
  assert.equal(likeliest({ ...map(["5"]), probabilities: even }, 0, 1)[0].label, 5);
});

test("names stand in the middle of large regions, and small ones have none", () => {
  const wide = map(["33333", "33333", "33333", "33333", "33335"]);
  assert.deepEqual(namePlaces(wide, 0.05), [{ label: 3, x: 0.5, y: 0.5 }]);
  const two = map(["3377", "3377", "3377", "3377"]);
  assert.deepEqual(
    namePlaces(two, 0.05).map(({ label, x }) => [label, x < 0.5]),
    [
      [3, true],
      [7, false],
    ],
  );
  assert.deepEqual(largest(two), [
    { label: 3, share: 0.5 },
    { label: 7, share: 0.5 },
  ]);
});

test("who has a class's territory now is counted within it, across grids", () => {
  const before = map(["33", "37"]);
  const after = map(["2233", "2233", "4477", "4477"]);
  assert.deepEqual(takenOver(before, after, 3), [
    { label: 2, share: 1 / 3 },
    { label: 3, share: 1 / 3 },
    { label: 4, share: 1 / 3 },
  ]);
  assert.deepEqual(takenOver(before, after, 9), []);
});

test("a recorded run shows the latest map until its step", () => {
  for (const [at, wanted] of [
    [0, 0],
    [19, 0],
    [20, 20],
    [59, 20],
    [300, 60],
  ]) {
    assert.equal(recordedMapAt(RECORDED, at).step, wanted);
  }
  assert.deepEqual(Object.keys(recordedMapAt({ ...RECORDED, gold: null }, 0).networks), ["original", "unlearned"]);
});

test("what is shown is the recording's map, the run's, or none", () => {
  const history = new History();
  history.append([evaluation(0), step(1), evaluation(20)]);
  const shown = {
    source: /** @type {const} */ ("recorded"),
    settings: DEFAULTS,
    classes: NO_LIMITS.classes,
    history,
    device: /** @type {const} */ ("cpu"),
    about: "",
    forgetSet: null,
    gold: null,
  };
  assert.equal(mapShown({ shown: null, map: null }), null);
  assert.equal(mapShown({ shown: { ...shown, map: null }, map: null }), null);
  assert.equal(mapShown({ shown: { ...shown, map: RECORDED }, map: null })?.step, 20);
  const live = { ...shown, source: /** @type {const} */ ("live") };
  assert.equal(mapShown({ shown: live, map: null }), null);
});

test("a run is recorded with a few of its maps, small ones, which the page reads again", () => {
  const rows = Array.from({ length: 64 }, (_, k) => (k < 32 ? "3" : "5").repeat(64));
  const fine = { ...map(rows), corners: [3, 5, 6], at: AT, probabilities: [] };
  const frames = Array.from({ length: 31 }, (_, k) => ({ ...map(["3"]), step: 10 * k }));
  const live = {
    corners: [3, 5, 6],
    presets: [],
    networks: { original: fine, unlearned: fine },
    gold: false,
    step: 300,
    problem: "",
    frames,
  };
  const recorded = mapToRecord(live);
  assert.deepEqual(
    recorded?.unlearned.map(({ step: at }) => at),
    [0, 10, 50, 110, 190, 300],
  );
  assert.equal(recorded?.original.side, 32);
  assert.equal(recorded?.original.labels, "3".repeat(512) + "5".repeat(512));
  assert.equal(recorded?.gold, null);
  assert.equal(mapToRecord(null), undefined);
  assert.equal(mapToRecord({ ...live, frames: [] }), undefined);
  const history = new History();
  history.append([evaluation(0), step(1), evaluation(1)]);
  const about = { model: "resnet8", model_sha256: "", device: /** @type {const} */ ("cpu"), adapter: null, created: "" };
  const saved = recordingOf(
    { config: runConfig(DEFAULTS), history, assessment: null, recovery: null, assessedMs: 0, map: recorded },
    about,
  );
  const text_ = JSON.stringify(saved);
  assert.deepEqual(parseRecording(JSON.parse(text_)).runs[0].map, recorded);
  assert.ok(JSON.stringify(recorded).length < 25_000);
  const without = JSON.parse(JSON.stringify({ ...saved, runs: [{ ...saved.runs[0], map: undefined }] }));
  assert.equal(parseRecording(without).runs[0].map, null);
});

for (const [what, change] of /** @type {[string, object][]} */ ([
  ["two corners", { corners: [1, 2] }],
  ["no original", { original: null }],
  ["no map of the student", { unlearned: [] }],
  ["a map of no step", { unlearned: [map(["3"])] }],
  ["a map too small for its points", { original: map(["33", "33"], { labels: "333" }) }],
  ["classes that are no digits", { original: map(["33", "33"], { labels: "33x3" }) }],
  ["no side", { gold: map(["33", "33"], { side: 0 }) }],
  ["shares of other classes", { gold: map(["33", "33"], { shares: [1] }) }],
])) {
  test(`a recorded map with ${what} is refused`, () => {
    const records = [evaluation(0), step(1), evaluation(1)];
    const run = { config: runConfig(DEFAULTS), records, seconds: 1, assessment: assessment(network({})), map: { ...RECORDED, ...change } };
    const recording = { format: "srfl-recording", version: 2, model: "resnet8", model_sha256: "", device: "cpu", runs: [run] };
    assert.throws(() => parseRecording(recording), /map/);
  });
}

test("maps take a small part of a run's time, or wait for the next evaluation", () => {
  assert.equal(sideInTime(0, 1e9), 12);
  // 1 ms a point: 144 ms, 256 ms, 1,024 ms, and 4,096 ms, each at most a twentieth.
  for (const [interval, side] of /** @type {[number, number | null][]} */ ([
    [2_800, null],
    [2_900, 12],
    [5_100, 12],
    [5_200, 16],
    [20_500, 32],
    [82_000, 64],
  ])) {
    assert.equal(sideInTime(1, interval), side);
  }
});

test("the sentence says whose territory it was, and who has it", () => {
  const taken = {
    unlearned: /** @type {[string, number][]} */ ([
      ["bird", 0.4],
      ["deer", 0.35],
    ]),
    gold: /** @type {[string, number][]} */ ([["dog", 0.8]]),
  };
  assert.equal(
    text.map.sentence({ name: "cat", step: 300 }, { original: 0.41, unlearned: 0.03, gold: 0 }, taken),
    "Cat has 41% of the map in the original and 3% in the unlearned network after 300 steps; in gold, 0%. " +
      "Of what the original calls cat, the unlearned network calls 40% bird and 35% deer; gold calls 80% dog.",
  );
  assert.match(
    text.map.sentence({ name: "cat", step: 0 }, { original: 0.41, unlearned: 0.41, gold: undefined }, { unlearned: [], gold: undefined }),
    /the unlearned network calls all of it cat\.$/,
  );
});
