import assert from "node:assert/strict";
import { test } from "node:test";

import { CLASSES, METRICS } from "../../www/generated/schema.js";
import { columnsOf, comparable, curvesOf, referenceOf, sorted, tellingOf, toCsv, toJson, withEntry } from "../../www/verdict/comparison.js";
import { csvOf } from "../../www/run/csv.js";
import { History } from "../../www/run/history.js";
import { runCsv } from "../../www/run/run-csv.js";
import { DEFAULTS, defaultsOf } from "../../www/settings/settings.js";
import { assessment, evaluation, gold, imagesAssessment, imagesNetwork, network, step } from "./samples.mjs";

/** @typedef {import("../../www/verdict/comparison.js").Entry} Entry */

/**
 * @param {string} method
 * @param {Parameters<typeof network>[0]} [figures]
 * @param {Partial<Entry>} [change]
 * @returns {Entry}
 */
function entry(method, figures = {}, change = {}) {
  return {
    settings: defaultsOf(method),
    classes: CLASSES,
    evals: [],
    assessment: assessment(network(figures)),
    step: 300,
    seconds: 12.34,
    device: "cpu",
    ...change,
  };
}

const methods = (/** @type {readonly Entry[]} */ entries) => entries.map(({ settings }) => settings.method);

test("a run made again takes the place of the one before, other settings stand beside it", () => {
  const first = entry("srfl", { facc: 0.1 });
  const again = entry("srfl", { facc: 0.2 });
  const seed = entry("srfl", {}, { settings: { ...DEFAULTS, seed: 2 } });
  const all = [first, entry("delete"), again, seed].reduce(withEntry, /** @type {Entry[]} */ ([]));
  assert.deepEqual(methods(all), ["delete", "srfl", "srfl"]);
  assert.equal(all[1], again);
});

test("only runs of the same class, network and images stand in one table", () => {
  assert.ok(comparable(DEFAULTS, { ...defaultsOf("delete"), seed: 9 }));
  for (const change of [{ forget: "dog" }, { model: "resnet20" }, { train: 1000 }, { test: 500 }]) {
    assert.ok(!comparable(DEFAULTS, { ...DEFAULTS, ...change }));
  }
});

test("sorted by any column, what is missing last", () => {
  const runs = [
    entry("srfl", { facc: 0.2, relearn_steps: 8 }, { seconds: 3 }),
    entry("delete", { facc: 0.1, relearn_steps: null, relearn_curve: Array.from({ length: 101 }, () => 0) }, { seconds: 1 }),
    entry("unsir", { facc: 0.3, relearn_steps: 4 }, { seconds: 2 }),
  ];
  assert.deepEqual(methods(sorted(runs, { by: "facc_test", up: true })), ["delete", "srfl", "unsir"]);
  assert.deepEqual(methods(sorted(runs, { by: "facc_test", up: false })), ["unsir", "srfl", "delete"]);
  for (const up of [true, false]) {
    assert.equal(methods(sorted(runs, { by: "relearn_steps_needed", up })).at(-1), "delete");
  }
  assert.deepEqual(methods(sorted(runs, { by: "seconds", up: true })), ["delete", "unsir", "srfl"]);
  assert.deepEqual(methods(sorted(runs, { by: "method", up: true })), ["delete", "srfl", "unsir"]);
});

test("the CSV has the references, the whole configuration and every figure", () => {
  const lines = toCsv([entry("srfl", { facc: 0.25, relearn_steps: 5 })])
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const [head, original, target, run] = lines;
  assert.equal(lines.length, 4);
  assert.ok(lines.every((cells) => cells.length === head.length));
  const cell = (/** @type {string[]} */ cells, /** @type {string} */ name) => cells[head.indexOf(name)];
  assert.deepEqual(
    [original, target, run].map((cells) => cell(cells, "method")),
    ["original", "gold", "srfl"],
  );
  assert.deepEqual(
    ["shifts", "lr", "seed", "facc_test", "relearn_steps_needed", "relearn_ratio", "train_seconds", "device"].map((name) =>
      cell(run, name),
    ),
    ["-1 1", "0.004", "1", "0.250000", "5", "0.250000", "12.3", "cpu"],
  );
  assert.equal(cell(target, "relearn_ratio"), "1.000000");
  assert.ok(columnsOf([entry("srfl")]).every(({ id }) => head.includes(id)));
});

test("the JSON has all of it", () => {
  const run = entry("delete");
  assert.deepEqual(JSON.parse(toJson([run])), { format: "srfl-comparison", version: 1, runs: [JSON.parse(JSON.stringify(run))] });
  assert.equal(gold.to_gold?.tow, 1);
});

test("a run as CSV has a row for each step, accuracies where it was evaluated, and its settings", () => {
  const history = new History();
  history.append([evaluation(0, { racc_test: null }), step(1), step(2), evaluation(2, { facc_test: 0.25 })]);
  const lines = runCsv({ settings: { ...DEFAULTS, steps: 2 }, history, device: "cpu" })
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const [head, ...rows] = lines;
  assert.ok(lines.every((cells) => cells.length === head.length));
  const column = (/** @type {string} */ name) => rows.map((cells) => cells[head.indexOf(name)]);
  assert.deepEqual(column("step"), ["0", "1", "2"]);
  assert.deepEqual(column("loss"), ["", "2.000000", "2.000000"]);
  assert.deepEqual(column("kl_forget"), ["", "2.500000", "2.500000"]);
  assert.deepEqual(column("facc_test"), ["0.680000", "", "0.250000"]);
  assert.deepEqual(column("racc_test").slice(0, 2), ["none", ""], "no images, and no evaluation");
  assert.deepEqual(column("shifts"), ["-1 1", "-1 1", "-1 1"]);
  assert.deepEqual(column("steps"), ["2", "2", "2"]);
});

test("names with commas, quotes and line ends stand in quotes in a CSV", () => {
  const settings = { ...DEFAULTS, data: /** @type {const} */ ("own"), forget: 'a, "rose"' };
  const lines = toCsv([entry("srfl", {}, { settings, classes: ["daisy", 'a, "rose"', "tulip"] })]).split("\n");
  assert.equal(lines.filter((line) => line.includes('own,srfl,"a, ""rose""",class,1,,1,-1 1,')).length, 1, lines.join("\n"));
  const history = new History();
  history.append([evaluation(0), step(1)]);
  assert.match(runCsv({ settings, history, device: "cpu" }), /,"a, ""rose""",/);
  assert.equal(csvOf([["a", "b\nc"]]), 'a,"b\nc"\n');
});

test("runs on other images do not stand in one table", () => {
  assert.equal(comparable(DEFAULTS, { ...DEFAULTS, data: "own" }), false);
});

/** @param {Partial<import("../../www/settings/settings.js").Settings>} change */
const tenth = (change) => ({ ...DEFAULTS, set: /** @type {const} */ ("random"), ...change });

test("runs stand in one table if they forget the same, whatever else the form says", () => {
  assert.ok(comparable(tenth({ forget: "cat", photos: [1] }), tenth({ forget: "dog" })));
  assert.ok(!comparable(tenth({}), DEFAULTS));
  assert.ok(!comparable(tenth({ set_seed: 2 }), tenth({ set_seed: 1 })));
  assert.ok(comparable({ ...DEFAULTS, set_seed: 2 }, DEFAULTS));
  const picked = (/** @type {number[]} */ ...photos) => tenth({ set: "picked", photos });
  assert.ok(comparable(picked(3, 7), picked(3, 7)));
  assert.ok(!comparable(picked(3, 7), picked(3)));
  const again = [entry("srfl", {}, { settings: tenth({ forget: "cat" }) }), entry("srfl", {}, { settings: tenth({ forget: "dog" }) })];
  assert.equal(again.reduce(withEntry, /** @type {Entry[]} */ ([])).length, 1);
});

test("a table of runs that forget single images has their metrics, and no column that nobody fills", () => {
  const target = imagesNetwork({ facc: 0.55, membership_area: 0.52 });
  const judged = imagesAssessment(imagesNetwork({ facc: 0.1, membership_area: 0.2 }), target);
  const runs = [entry("srfl", {}, { settings: tenth({ model: "resnet8-2000" }), assessment: judged })];
  const columns = columnsOf(runs).map(({ id }) => id);
  assert.ok(columns.includes("membership_area") && columns.includes("js_train"));
  for (const id of ["facc_test", "probe_facc_test", "mia", "wrong_label_train", "js_test"]) assert.ok(!columns.includes(id), id);
  assert.deepEqual(curvesOf(runs[0].settings), ["facc_train", "racc_test"]);
  assert.deepEqual(curvesOf(DEFAULTS), ["facc_test", "racc_test"]);
  for (const settings of [DEFAULTS, runs[0].settings]) {
    const all = METRICS.filter(({ in: lists }) => lists.includes(settings.set === "class" ? "comparison" : "images-comparison"));
    assert.ok(
      tellingOf(settings).every((id) => all.some((metric) => metric.id === id)),
      "every telling column is one",
    );
  }
  // A run that was assessed before gold was made hides it from no other.
  const early = imagesAssessment(imagesNetwork({ facc: 0.9, to_gold: null }), null);
  const late = [entry("delete", {}, { settings: tenth({ method: "delete" }), assessment: early }), ...runs];
  assert.equal(referenceOf(late).assessment, judged);
  assert.equal(referenceOf(late.slice(0, 1)).assessment, early);
  assert.equal(
    toCsv(late)
      .split("\n")
      .filter((line) => line.includes(",gold,")).length,
    1,
  );
  const [head, , goldRow, run] = toCsv(runs)
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const cell = (/** @type {string[]} */ cells, /** @type {string} */ name) => cells[head.indexOf(name)];
  assert.deepEqual([cell(goldRow, "set"), cell(goldRow, "facc_train"), cell(run, "membership_area")], ["random", "0.550000", "0.200000"]);
  assert.deepEqual(
    methods(sorted([...runs, entry("delete", {}, { assessment: imagesAssessment(target, target) })], { by: "membership_area", up: false })),
    ["delete", "srfl"],
  );
});
