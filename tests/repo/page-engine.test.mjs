// The page's module in Node, and the recorded run, which it made: the same digits again, here as everywhere.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";

import { Results } from "../../script/claims/data.mjs";
import { METRICS } from "../../www/generated/schema.js";
import { valueOf } from "../../www/verdict/assessment.js";

/** @typedef {import("../../script/claims/data.mjs").Filter} Filter */

const root = join(import.meta.dirname, "../..");
/** Steps of the recorded run that are made again: two evaluations. */
const STEPS = 20;
/** Significant digits of a recording. */
const DIGITS = 5;

/** Sends requests, one after the other. @param {object[]} requests @returns {Promise<any[]>} */
async function ask(requests) {
  const engine = spawn(process.execPath, ["script/page-engine.mjs"], { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  const answers = [];
  const lines = createInterface({ input: engine.stdout })[Symbol.asyncIterator]();
  for (const request of requests) {
    engine.stdin.write(`${JSON.stringify(request)}\n`);
    answers.push(JSON.parse((await lines.next()).value));
  }
  engine.stdin.end();
  await once(engine, "exit");
  return answers;
}

const OPEN = { manifest: "www/data/cifar10/manifest.json", card: "www/models/resnet8.json", train: 2000, test: 1000 };

/** What was made, with the recording's digits where they are its own but for rounding. @param {any} made @param {any} wanted @returns {any} */
function asRecorded(made, wanted) {
  if (typeof made === "number" && typeof wanted === "number") {
    const unit = wanted === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(wanted))) - DIGITS + 1);
    return Math.abs(made - wanted) <= 0.501 * unit ? wanted : made;
  }
  if (typeof made !== "object" || made === null || typeof wanted !== "object" || wanted === null) return made;
  if (Array.isArray(made)) return made.map((value, at) => asRecorded(value, wanted[at]));
  return Object.fromEntries(Object.entries(made).map(([name, value]) => [name, asRecorded(value, wanted[name])]));
}

/** Without times. @param {any[]} records */
const timeless = (records) => records.map((record) => ({ ...record, ms: 0, submit_ms: 0 }));

test("the beginning of the recorded run, digit for digit", { timeout: 600_000 }, async () => {
  const { runs } = JSON.parse(readFileSync(join(root, "www/recorded/cat.json"), "utf8"));
  const [{ config, records }] = runs;
  const [, made] = await ask([OPEN, { config, gold: null, steps: STEPS, assess: null }]);
  const wanted = records.filter((/** @type {{step: number}} */ { step }) => step <= STEPS);
  assert.equal(wanted.length, STEPS + 3, "steps, and the evaluations of steps 0, 10, and 20");
  assert.deepEqual(timeless(asRecorded(made.records, wanted)), timeless(wanted), "make it anew: srfl record --page");
});

/** The rows of a suite's runs, and each run's config, given what it forgets. @param {string} suite @param {object} set @param {Filter} filter */
function runsOf(suite, set, filter) {
  const results = new Results(readFileSync(join(root, `docs/results/${suite}.csv`), "utf8"));
  const settings = ["method", "seed", "optimizer", "lr", "schedule", "batch", "steps", "train", "test"];
  return results.of(filter).runs.map(({ key, values }) => {
    const own = settings.map((name) => [name, Number.isNaN(Number(key[name])) ? key[name] : Number(key[name])]);
    return { values, config: { ...set, ...Object.fromEntries(own), every: Number(key.steps) } };
  });
}

test("a row of the table of steps, with its verdict, to the last digit", { timeout: 600_000 }, async () => {
  const [{ values, config }] = runsOf("budget", { forget: "cat" }, { forget: "cat", method: "srfl", steps: 10 });
  const request = { config, gold: "www/models/resnet8-without-cat.json", steps: config.steps };
  const [, { assessment }] = await ask([OPEN, { ...request, assess: { relearn_steps: 100, seed: 1, together: false } }]);
  const found = METRICS.flatMap(({ id, unit, path }) => {
    const value = valueOf({ path }, assessment.unlearned);
    return value === null ? [] : [[id, value.toFixed(unit === "steps" ? 0 : 6)]];
  });
  const row = found.map(([id]) => [id, values[id]]);
  assert.deepEqual(found, row, "make it anew: srfl experiments budget --page");
  assert.ok(found.length > 20);
});

test("a row of the challenge's table, to the last digit", { timeout: 600_000 }, async () => {
  const [{ values, config }] = runsOf("challenge", { set: "random", set_seed: 1 }, { method: "neg-grad-plus" });
  const open = { ...OPEN, card: "www/models/resnet8-2000.json" };
  const [, made] = await ask([open, { config, gold: null, steps: config.steps, assess: null, show: true }]);
  const { racc_train, racc_test } = made.records.at(-1);
  const confidences = made.shown.map((/** @type {{label: number, student: number[]}} */ { label, student }) => {
    const others = student.reduce((sum, value, at) => (at === label ? sum : sum + value), 0);
    return (Math.log(student[label]) - Math.log(others)).toFixed(5);
  });
  const found = { racc_train: racc_train.toFixed(6), racc_test: racc_test.toFixed(6), confidences: confidences.join(" "), note: "" };
  assert.deepEqual(found, values, "make it anew: srfl experiments challenge --page");
});

test("what cannot be made is an answer, and the next run is made", { timeout: 300_000 }, async () => {
  const config = { steps: 2, every: 2, batch: 4, train: 200, test: 100 };
  const small = { ...OPEN, train: 200, test: 100 };
  const [, wrong, diverged, fine] = await ask([
    small,
    { config: { ...config, batch: 0 }, gold: null, steps: 2, assess: null },
    {
      config: { ...config, method: "gradient-ascent", steps: 20, optimizer: "sgd", lr: 10, schedule: "constant" },
      gold: null,
      steps: 20,
      assess: null,
    },
    { config, gold: null, steps: 2, assess: null },
  ]);
  assert.equal(wrong.error.kind, "config");
  assert.match(wrong.error.message, /batch/);
  assert.equal(diverged.error.kind, "diverged");
  assert.ok(diverged.error.step >= 1 && diverged.error.step <= 20, String(diverged.error.step));
  assert.equal(fine.records.at(-1).step, 2);
  const [failed] = await ask([{ ...OPEN, card: "www/models/nothing.json" }]);
  assert.match(failed.error.message, /nothing\.json/);
});
