// bench.html in a browser without a GPU: it measures the CPU, shows it and gives it away.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { eventually, open, says, screenshot, stage, waitForEvent, watchMoves } from "../harness.mjs";

describe("bench.html", () => {
  const here = stage("off");

  test("moves nothing while it looks for an adapter", { timeout: 60_000 }, async () => {
    for (const width of [1280, 360]) {
      const { page, close } = await open(here.browser, "about:blank", { width });
      const moves = await watchMoves(page);
      await page.goto(`${here.server.address}/bench.html`);
      await says(page, "#adapter", /no adapter/);
      await page.locator("#contenders input").first().waitFor();
      await page.waitForTimeout(500);
      const moved = await moves();
      assert.ok(moved < 0.02, `at ${width} pixels things moved by ${moved}`);
      await close();
    }
  });

  test("measures this program on the CPU and copies what it found", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/bench.html?rounds=2&steps=2`, { width: 320 });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await says(page, "#adapter", /no adapter/);
    await eventually(async () => {
      assert.ok(await page.getByLabel(/^srfl WebGPU \(no adapter\)$/).isDisabled());
      assert.ok(await page.getByLabel("srfl CPU", { exact: true }).isChecked());
    });
    await checkAccessibility(page);

    await page.getByRole("button", { name: "Measure" }).click();
    const { results } = await waitForEvent(page, "bench", { timeout: 100_000 });
    const [training] = results.training;
    assert.deepEqual([training.id, training.failed, results.runs[0].failed], ["srfl-cpu", null, null]);
    assert.ok(training.ms.length >= 2 && training.ms.every((/** @type {number} */ ms) => ms > 1));
    assert.ok(training.losses[3] < training.losses[0], "it trains");
    // Two turns, of a step at least.
    const steps = (/** @type {{ms: number[]}} */ run) => run.ms.length >= 2 && run.ms.length <= 10;
    assert.ok(steps(results.runs[0]));
    assert.equal(results.runs[0].evaluation.images, 3000);
    const [, shared] = results.runs;
    assert.deepEqual([shared.id, shared.failed, steps(shared)], ["srfl-cpu-2", null, true]);
    assert.ok(results.runs[0].wasm_memory[1] > 1e6);

    await page.getByRole("row", { name: /^evaluation of 3,000 images, CPU (not )?met that of [\d.]+ steps at most/ }).waitFor();
    await checkAccessibility(page);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, "it fits a phone");
    await screenshot(page, "bench");

    await page.getByRole("button", { name: "Copy results" }).click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^\| srfl CPU \| 1\.00× \|/m);
    const [, json] = /```json\n(.*)\n```/.exec(copied) ?? [];
    assert.deepEqual(JSON.parse(json), results);
    assert.deepEqual(problems, []);
    await close();
  });

  test("a contender that cannot start says why and stops nothing", { timeout: 120_000 }, async () => {
    here.server.faults.set("/node_modules/@jax-js/jax/dist/index.js", { status: 404 });
    const { page, close } = await open(here.browser, `${here.server.address}/bench.html?contenders=jax-wasm&rounds=2&steps=1&autostart=1`);
    const { results } = await waitForEvent(page, "bench");
    assert.match(results.training[0].failed, /import|module/);
    await says(page, "#results", /jax-js WASM/);
    await close();
    here.server.faults.clear();
  });

  test("where the other libraries are not served, they cannot be chosen", { timeout: 60_000 }, async () => {
    for (const name of ["@tensorflow/tfjs", "@jax-js/jax"]) here.server.faults.set(`/node_modules/${name}/package.json`, { status: 404 });
    const { page, close } = await open(here.browser, `${here.server.address}/bench.html?contenders=tfjs-cpu`);
    await page.getByLabel("srfl CPU", { exact: true }).waitFor();
    const box = page.getByLabel("TensorFlow.js CPU (not on this server)");
    await eventually(async () => assert.deepEqual([await box.isDisabled(), await box.isChecked()], [true, false]));
    await close();
    here.server.faults.clear();
  });
});
