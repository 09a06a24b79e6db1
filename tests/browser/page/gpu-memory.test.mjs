// How much of a GPU's memory a run takes, counted at WebGPU's own calls in the benchmark's worker.

import assert from "node:assert/strict";
import { test } from "node:test";

import { IMAGE } from "../../../www/generated/schema.js";
import { launch, open, startServer } from "../harness.mjs";

/** Bytes that the default run of 3,000 images may take: phones, and GPUs that a system shares, have little more to give. */
const MOST = 128e6;

test("a run's GPU buffers stay small, also after evaluations", { timeout: 600_000 }, async (t) => {
  const server = await startServer();
  t.after(server.close);
  // Dropped buffers are released with JavaScript's garbage, which the worker collects before it counts.
  const browser = await launch("software", ["--js-flags=--expose-gc"]);
  t.after(() => browser.close());
  const { page } = await open(browser, `${server.address}/bench.html`);
  const size = { batch: 64, train: 512, test: 200 };
  const memory = await page.evaluate(async (given) => {
    const worker = new Worker("/bench/page/worker.js", { type: "module" });
    let id = 0;
    /** @param {string} command @param {unknown} input @returns {Promise<any>} */
    const call = (command, input) =>
      new Promise((resolve, reject) => {
        id += 1;
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => (data.ok ? resolve(data.value) : reject(new Error(data.error.message)));
        worker.postMessage({ id, command, input });
      });
    await call("openRun", { contender: "srfl-gpu", size: given });
    const found = [];
    for (let k = 0; k < 3; k += 1) found.push((await call("srflStep", null)).counts.memory);
    await call("evaluate", given);
    for (let k = 0; k < 2; k += 1) found.push((await call("srflStep", null)).counts.memory);
    worker.terminate();
    return found;
  }, size);
  const missing = (3000 - size.train - size.test) * IMAGE.channels * IMAGE.side ** 2;
  console.error(`GPU buffers of a run, MB: ${memory.map((bytes) => (bytes / 1e6).toFixed(1)).join(", ")}`);
  assert.ok(Math.min(...memory) > 50e6, `counted too little: ${memory}`);
  assert.ok(Math.max(...memory) < MOST - missing, `${memory}`);
  assert.ok(memory[4] < 1.05 * memory[1], `an evaluation leaves much behind: ${memory}`);
});
