import assert from "node:assert/strict";
import { test } from "node:test";

import { CLASSES } from "../../www/generated/schema.js";
import { comparable, COLUMNS, sorted, toCsv, toJson, withEntry } from "../../www/verdict/comparison.js";
import { csvOf } from "../../www/run/csv.js";
import { History } from "../../www/run/history.js";
import { runCsv } from "../../www/run/run-csv.js";
import { DEFAULTS, defaultsOf } from "../../www/settings/settings.js";
import { assessment, evaluation, gold, network, step } from "./samples.mjs";

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
  assert.ok(COLUMNS.every(({ id }) => head.includes(id)));
});

test("the JSON has all of it", () => {
  const run = entry("delete");
  assert.deepEqual(JSON.parse(toJson([run])), { format: "srfl-comparison", version: 1, runs: [JSON.parse(JSON.stringify(run))] });
  assert.equal(gold.to_gold?.tow, 1);
});

test("a run as CSV has a row for each step, accuracies where it was evaluated, and its settings", () => {
  const history = new History();
  history.append([evaluation(0), step(1), step(2), evaluation(2, { facc_test: 0.25 })]);
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
  assert.deepEqual(column("shifts"), ["-1 1", "-1 1", "-1 1"]);
  assert.deepEqual(column("steps"), ["2", "2", "2"]);
});

test("names with commas, quotes and line ends stand in quotes in a CSV", () => {
  const settings = { ...DEFAULTS, data: /** @type {const} */ ("own"), forget: 'a, "rose"' };
  const lines = toCsv([entry("srfl", {}, { settings, classes: ["daisy", 'a, "rose"', "tulip"] })]).split("\n");
  assert.equal(lines.filter((line) => line.includes('own,srfl,"a, ""rose""",1,-1 1,')).length, 1, lines.join("\n"));
  const history = new History();
  history.append([evaluation(0), step(1)]);
  assert.match(runCsv({ settings, history, device: "cpu" }), /,"a, ""rose""",/);
  assert.equal(csvOf([["a", "b\nc"]]), 'a,"b\nc"\n');
});

test("runs on other images do not stand in one table", () => {
  assert.equal(comparable(DEFAULTS, { ...DEFAULTS, data: "own" }), false);
});
