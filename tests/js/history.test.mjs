import assert from "node:assert/strict";
import { test } from "node:test";

import { FigureJoin } from "../../www/app/events.js";
import { Pace } from "../../www/run/pace.js";
import { History, lossTerms, thin } from "../../www/run/history.js";
import { runCsv } from "../../www/run/run-csv.js";
import { DEFAULTS } from "../../www/settings/settings.js";
import { evaluation, step } from "./samples.mjs";

test("a history keeps order, its original and its latest evaluation", () => {
  const history = new History();
  assert.equal(history.step, 0);
  history.append([evaluation(0), step(1), step(2), evaluation(2)]);
  assert.equal(history.original?.step, 0);
  assert.equal(history.latest?.step, 2);
  assert.equal(history.step, 2);
});

test("a restart from kept weights drops what came after, and its evaluation counts once", () => {
  const history = new History();
  history.append([evaluation(0), step(1), step(2), evaluation(2), step(3)]);
  history.truncate(2);
  history.append([evaluation(2), step(3)]);
  assert.deepEqual(
    history.evals.map((record) => record.step),
    [0, 2],
  );
  assert.deepEqual(
    history.steps.map((record) => record.step),
    [1, 2, 3],
  );
});

test("what a run was at a step leaves the run as it is", () => {
  const history = new History();
  history.append([evaluation(0), step(1), step(2), evaluation(2), step(3, { ms: 800 })]);
  const part = history.until(1);
  assert.deepEqual([part.step, part.latest?.step, part.steps.length], [1, 0, 1]);
  assert.deepEqual([history.step, history.evals.length], [3, 2]);
  assert.deepEqual([part.seconds, history.seconds], [0.1, 1]);
});

test("thinning keeps short lists whole and the spikes of long ones", () => {
  const values = Array.from({ length: 10_000 }, (_, k) => (k === 4321 ? 99 : k === 77 ? -5 : Math.sin(k)));
  const kept = thin(values, 100, (value) => value);
  assert.ok(kept.length <= 100);
  assert.ok(kept.includes(99));
  assert.ok(kept.includes(-5));
  assert.equal(thin(values.slice(0, 100), 100, (value) => value).length, 100);
});

test("a worker is asked for about a quarter of a second, never past an evaluation or the end", () => {
  const pace = new Pace();
  const run = { steps: 300, every: 10 };
  assert.equal(pace.next(0, run), 1);
  pace.observe([step(1, { ms: 50 })]);
  assert.equal(pace.next(1, run), 5);
  assert.equal(pace.next(8, run), 2);
  assert.equal(pace.next(10, run), 5);
  assert.equal(pace.next(299, { steps: 300, every: 1000 }), 1);
  pace.observe(Array.from({ length: 20 }, (_, k) => step(k + 2, { ms: 0 })));
  assert.equal(pace.next(20, { steps: 10_000, every: 1000 }), 64);
  pace.observe(Array.from({ length: 20 }, (_, k) => step(k + 2, { ms: 9000 })));
  assert.equal(pace.next(20, run), 1);
});

test("the time left counts steps and evaluations", () => {
  const pace = new Pace();
  assert.equal(pace.left(0, { steps: 30, every: 10 }), undefined);
  pace.observe([step(1, { ms: 100 }), evaluation(10, { ms: 1000 })]);
  assert.equal(pace.left(10, { steps: 30, every: 10 }), 20 * 100 + 2 * 1000);
  assert.equal(pace.left(10, { steps: 25, every: 10 }), 15 * 100 + 2 * 1000);
});

test("a step has the accuracies of the latest evaluation, an evaluation the loss of the latest step", () => {
  const join = new FigureJoin("cpu");
  const first = /** @type {any} */ (join.join(evaluation(0), 9));
  assert.deepEqual([first.type, first.loss, first.submit_ms, first.facc_train, first.memory], ["eval", null, null, 0.7, 9]);
  const second = /** @type {any} */ (join.join(step(1, { loss: 4, ms: 80, submit_ms: 30 }), 9));
  assert.deepEqual(
    [second.type, second.loss, second.facc_train, second.ms, second.submit_ms, second.device],
    ["step", 4, 0.7, 80, 30, "cpu"],
  );
  const third = /** @type {any} */ (join.join(evaluation(1, { facc_train: 0.2, ms: 500 }), 9));
  assert.deepEqual([third.loss, third.facc_train, third.ms], [4, 0.2, 500]);
  const done = /** @type {any} */ (join.done("finished", 1, 9));
  assert.deepEqual([done.type, done.reason, done.step, done.facc_train, done.loss], ["done", "finished", 1, 0.2, 4]);
  const reset = /** @type {any} */ (join.join(evaluation(0), 9));
  assert.equal(reset.loss, null);
});

test("events tell a step's own batch, and of mislabeled images how many still get their wrong label", () => {
  const join = new FigureJoin("cpu");
  const first = /** @type {any} */ (join.join(evaluation(0, { wrong_label_train: 0.9 }), 9));
  assert.deepEqual([first.facc_batch, first.wrong_label_train], [null, 0.9]);
  const second = /** @type {any} */ (join.join(step(1, { facc_batch: 0.25, racc_batch: null }), 9));
  assert.deepEqual([second.facc_batch, second.racc_batch, second.wrong_label_train], [0.25, null, 0.9]);
  const other = /** @type {any} */ (new FigureJoin("cpu").join(evaluation(0), 9));
  assert.equal(other.wrong_label_train, null);
});

test("a batch's accuracies are no terms of the loss", () => {
  const names = lossTerms(step(1, { facc_batch: 0.5, racc_batch: 0.5 })).map(([name]) => name);
  assert.deepEqual(names, ["kl_forget", "cosine", "kl_retain"]);
});

test("a run as CSV holds its set, its batches' accuracies, and wrong labels only where there are any", () => {
  const history = new History();
  history.append([evaluation(0, { wrong_label_train: 1 }), step(1, { facc_batch: 0.25, racc_batch: null }), evaluation(1)]);
  const settings = { ...DEFAULTS, set: /** @type {const} */ ("picked"), photos: [3, 8] };
  const table = (/** @type {History} */ of) => {
    const [head, ...rows] = runCsv({ settings, history: of, device: "cpu" })
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    return { head, column: (/** @type {string} */ name) => rows.map((cells) => cells[head.indexOf(name)]) };
  };
  const { column } = table(history);
  assert.deepEqual(column("facc_batch"), ["", "0.250000"]);
  assert.deepEqual(column("racc_batch"), ["", "none"]);
  assert.deepEqual(column("wrong_label_train"), ["1.000000", ""]);
  assert.deepEqual([column("set")[0], column("photos")[0]], ["picked", "3 8"]);
  const other = new History();
  other.append([evaluation(0), step(1)]);
  assert.ok(!table(other).head.includes("wrong_label_train"));
});
