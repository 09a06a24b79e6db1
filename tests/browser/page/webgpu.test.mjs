// The same run on Chromium's software WebGPU adapter and on the CPU.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { alertOf, checkRecord, events, launch, open, says, screenshot, stage, waitForEnd, waitForEvent } from "../harness.mjs";
import { collectShaders, KEEP_SHADERS, shaders } from "../shaders.mjs";

const SMALL = "forget=cat&batch=8&train=100&test=100&steps=5&every=5&seed=1&autostart=1";

describe("WebGPU", () => {
  const here = stage("software");

  /** @param {"cpu" | "gpu"} device */
  async function run(device) {
    here.server.faults.set("/pkg/srfl.js", {
      change: (bytes) => Buffer.concat([Buffer.from(device === "gpu" ? KEEP_SHADERS : ""), bytes]),
    });
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?device=${device}&${SMALL}`);
    const ready = await waitForEvent(page, "ready", { timeout: 300_000 });
    await waitForEvent(page, "done", { timeout: 480_000 });
    const line = await says(page, "#device-line", device === "gpu" ? /swiftshader/i : /cpu/i);
    await screenshot(page, `small-${device}`);
    // On a software adapter the page judges only when asked: it takes longer than the run.
    if (device === "gpu") await page.locator("#assess:enabled").click();
    const { assessment } = await waitForEvent(page, "verdict", { timeout: 300_000 });
    const result = {
      ready,
      assessment,
      line,
      steps: await events(page, "step"),
      evaluations: await events(page, "eval"),
    };
    for (const event of [...result.steps, ...result.evaluations]) checkRecord(event, device);
    assert.deepEqual(problems, []);
    await collectShaders(page);
    here.server.faults.clear();
    await close();
    return result;
  }

  test("gives the CPU's losses, accuracies and verdict", { timeout: 15 * 60_000 }, async (t) => {
    const cpu = await run("cpu");
    const gpu = await run("gpu");
    assert.equal(gpu.ready.device, "gpu");
    assert.match(gpu.line, /runs this page's own kernels, the faster ones here/);

    assert.equal(cpu.steps.length, 5);
    assert.equal(gpu.steps.length, 5);
    for (const [i, want] of cpu.steps.entries()) {
      const got = gpu.steps[i];
      t.diagnostic(`step ${got.step}: ${got.ms.toFixed(0)} ms, ${got.submit_ms.toFixed(0)} to submit`);
      for (const key of ["loss", "kl_forget", "cosine", "kl_retain"]) {
        const error = Math.abs(got[key] - want[key]);
        assert.ok(
          // The second part is for a term near 0, where no digit is left to compare.
          error <= 1e-3 * Math.abs(want[key]) + 1e-5,
          `step ${want.step}, ${key}: ${got[key]} on the GPU, ${want[key]} on the CPU`,
        );
      }
    }
    const images = { facc_train: 10, racc_train: 90, facc_test: 10, racc_test: 90 };
    const last = { cpu: cpu.evaluations.at(-1), gpu: gpu.evaluations.at(-1) };
    assert.equal(last.gpu.step, 5);
    for (const [key, count] of Object.entries(images)) {
      const difference = Math.abs(last.gpu[key] - last.cpu[key]) * count;
      assert.ok(difference < 1.01, `${key}: ${last.gpu[key]} and ${last.cpu[key]} of ${count} images`);
    }
    // Figures that an image near a border cannot change by much; with stale ones they are far off.
    for (const network of ["original", "gold", "unlearned"]) {
      const [got, want] = [gpu.assessment[network], cpu.assessment[network]];
      for (const figure of ["loss", "entropy"]) {
        const [a, b] = [got[figure].summary.mean, want[figure].summary.mean];
        assert.ok(Math.abs(a - b) <= 1e-3 * Math.abs(b), `${network}, ${figure}: ${a} on the GPU, ${b} on the CPU`);
      }
      for (const [k, b] of want.cka_to_original.entries()) {
        const a = got.cka_to_original[k];
        assert.ok(Math.abs(a - b) <= 1e-3, `${network}, CKA: ${a} on the GPU, ${b} on the CPU`);
      }
      const steps = [got, want].map(({ relearn_curve }) => relearn_curve.length - 1);
      assert.ok(Math.abs(steps[0] - steps[1]) <= 1, `${network} relearns in ${steps.join(" and ")} steps`);
    }
    const [got, want] = [gpu.assessment, cpu.assessment].map(({ unlearned }) => unlearned.to_gold);
    for (const key of ["js", "tv"]) {
      assert.ok(Math.abs(got[key][1] - want[key][1]) <= 1e-3, `${key}: ${got[key][1]} on the GPU, ${want[key][1]} on the CPU`);
    }
  });

  test("computes with Burn's kernels where one of ours is wrong", { timeout: 300_000 }, async (t) => {
    // The mean over a plane comes out twice as large: no convolution, so the trial does not see it.
    const right = "result[id] = sum / ";
    const breaking = `{
      const { createShaderModule } = GPUDevice.prototype;
      GPUDevice.prototype.createShaderModule = function (descriptor) {
        const code = descriptor.code.replace(${JSON.stringify(right)}, ${JSON.stringify(`result[id] = 2.0 * sum / `)});
        return createShaderModule.call(this, { ...descriptor, code });
      };
    }\n`;
    here.server.faults.set("/pkg/srfl.js", { change: (bytes) => Buffer.concat([Buffer.from(KEEP_SHADERS + breaking), bytes]) });
    t.after(() => here.server.faults.clear());
    const query = "device=gpu&forget=cat&batch=2&train=100&test=100&steps=1&seed=1&autostart=1";
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${query}`);
    await waitForEvent(page, "done", { timeout: 240_000 });
    await says(page, "#device-line", /failed the self-test, so Burn's are used\. Self-test passed/);
    assert.deepEqual(problems, []);
    await collectShaders(page);
    await close();
  });

  test("compiles only kernels that were translated to every driver's language", () => {
    const { seen, known } = shaders();
    assert.ok(seen.size > 100, `${seen.size} kernels of Burn's`);
    const others = [...seen].filter((text) => !known.has(text));
    assert.deepEqual(others, [], "SRFL_SHADERS=write node --test tests/browser/page/webgpu.test.mjs, then cargo test");
  });

  test("lost in mid-run is said, and the CPU goes on", { timeout: 15 * 60_000 }, async (t) => {
    // Its own browser: not every system brings a crashed GPU process back.
    const own = await launch("software");
    // Also when the test fails: an open browser would keep the test runner from ending.
    t.after(() => own.close());
    const query = "device=gpu&forget=cat&batch=2&train=100&test=100&steps=60&every=60&seed=1&autostart=1";
    const { page, close } = await open(own, `${here.server.address}/?${query}`);
    await waitForEvent(page, "step", { timeout: 480_000 });
    const inspector = await own.newBrowserCDPSession();
    await inspector.send("Browser.crashGpuProcess");
    const error = await waitForEvent(page, "error", { timeout: 120_000 });
    assert.equal(error.kind, "device");
    assert.match(await alertOf(page), /GPU/);
    await screenshot(page, "gpu-lost");
    await page.locator("#alert button").filter({ hasText: /cpu/i }).click();
    await waitForEnd(page, 120_000);
    const last = (await events(page, "step")).at(-1);
    assert.equal(last.step, 60);
    assert.equal(last.device, "cpu");
    await close();
  });

  test("is not taken by itself when it is a software adapter", { timeout: 300_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?device=auto&${SMALL}`);
    const ready = await waitForEvent(page, "ready", { timeout: 180_000 });
    assert.equal(ready.device, "cpu");
    await says(page, "#device-line", /cpu.*software|software.*cpu/is);
    await close();
  });
});
