// docs/performance.md says what bench/results.json holds, and has a place for every goal.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

import { FILE, RESULTS, withTables } from "../../bench/docs.mjs";
import { goals } from "../../bench/page/goals.js";
import { PACKAGES } from "../../bench/page/libraries.js";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(FILE, "utf8");
/** @type {import("../../bench/page/results.js").Results} */
const results = JSON.parse(readFileSync(RESULTS, "utf8"));

test("its tables are those of bench/results.json", () => {
  assert.equal(results.format, "srfl-bench");
  assert.ok(results.training.length > 0);
  assert.equal(text, withTables(text, results), "run node bench/docs.mjs");
});

test("other results make it stale", () => {
  const [first, ...rest] = results.training;
  const slower = { ...first, ms: first.ms.map((ms) => 3 * ms + 1), losses: first.losses.map((loss) => loss + 1) };
  assert.notEqual(text, withTables(text, { ...results, training: [slower, ...rest] }));
});

test("every goal has its place, and no place is left without a goal", () => {
  const [, places] = text.split("## The goals, one by one");
  const headings = [...places.matchAll(/^### (.*)$/gm)].map(([, what]) => what);
  assert.deepEqual(
    headings,
    goals(results).map(({ what }) => what),
  );
});

test("README's figures of it are the benchmark's", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const rows = [...readme.matchAll(/^\|(.*)\| `script\/bench` \|$/gm)].map(([, row]) => row.split("|").map((cell) => cell.trim()));
  const wanted = [
    ["WebGPU training step against TensorFlow.js WebGPU", "WebGPU training step against jax-js WebGPU"],
    ["WebGPU sRFL step against Burn's default kernels"],
    ["CPU sRFL step against PyTorch on one native thread", "CPU sRFL step with two workers against PyTorch on one native thread"],
    [
      "a default run on the CPU against its steps and evaluations in PyTorch on one native thread",
      "a default run with two workers against its steps and evaluations in PyTorch on one native thread",
    ],
    ["evaluations in a default run on the CPU"],
    ["verdict at the end of a default run on the CPU", "verdict at the end of a default run with two workers"],
    [
      "first chart, nothing cached, 10 Mbit/s, 100 ms, CPU 4 times slower",
      "first chart, nothing cached, 1.6 Mbit/s, 150 ms, CPU 4 times slower",
    ],
    ["opening the page, warm cache, to ready"],
    ["Start to the first point, on the CPU"],
    ["longest block of the page's main thread in a run"],
    ["GPU buffers of an sRFL run"],
    ["the wasm"],
  ];
  const all = goals(results);
  // Without the unit, which README has once for several; of the module the size gzipped.
  const figures = wanted.map((whats) =>
    whats.map((name) =>
      all
        .find(({ what }) => what === name)
        ?.found.replace(/× (faster|as long)$/, "")
        .replace(/^.*, (.*) gzipped$/, "$1"),
    ),
  );
  assert.equal(rows.length, wanted.length);
  for (const [k, row] of rows.entries()) {
    const figure = row[1].replace(" times as long", "");
    assert.equal(figure, figures[k].join(" and "), row[0]);
  }
  const whole = ["cpu", "cpu-2"].map((id) => ((results.extras?.whole?.find((one) => one.id === id)?.total_ms ?? NaN) / 1e3).toFixed(0));
  const said = `the default run and its verdict took ${whole[0]} s with one worker and ${whole[1]} s with two`;
  assert.ok(readme.replaceAll(/\s+/g, " ").includes(said), said);
});

test("the peers are of one exact version each, as installed", () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { resolve } = createRequire(import.meta.url);
  for (const name of [...Object.values(PACKAGES), "@tensorflow/tfjs-backend-webgpu", "@tensorflow/tfjs-backend-wasm"]) {
    assert.match(devDependencies[name], /^\d+\.\d+\.\d+$/, name);
    assert.ok(resolve(name).includes("node_modules"), name);
  }
});
