// Everything that can go wrong: the user gets a sentence, and a button to continue.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { INSECURE_HOST, alertOf, events, launch, open, says, screenshot, startServer, waitForEnd, waitForEvent } from "../harness.mjs";

const CHUNK = "/www/data/cifar10/train-000.png";
const WASM = "/pkg/srfl_bg.wasm";
const WEIGHTS = "/www/models/resnet8.safetensors";
const SMALL = "forget=cat&batch=4&train=100&test=100&steps=2&every=2&seed=1&autostart=1";

describe("failures", { concurrency: 2 }, () => {
  /** @type {import("playwright-core").Browser} */
  let browser;

  before(async () => {
    browser = await launch("off");
  });

  after(() => browser.close());

  /** @param {{after: (close: () => void) => void}} t  the test that it serves, and no other */
  async function serve(t) {
    const server = await startServer();
    t.after(server.close);
    return server;
  }

  /** @param {string} text */
  function patternFor(text) {
    return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  }

  /** @type {[string, string, import("../harness.mjs").Fault, RegExp[]][]} */
  const broken = [
    [
      "a truncated chunk",
      CHUNK,
      { change: (bytes) => bytes.subarray(0, bytes.length >> 1) },
      [patternFor("train-000.png"), /\d[\d,. ]* bytes/],
    ],
    [
      "an altered chunk",
      CHUNK,
      {
        change: (bytes) => {
          bytes[bytes.length >> 1] ^= 1;
          return bytes;
        },
      },
      [patternFor("train-000.png")],
    ],
    ["a missing chunk", CHUNK, { status: 404 }, [patternFor("train-000.png"), /404/]],
    ["a missing module", WASM, { status: 404 }, [patternFor("srfl_bg.wasm"), /404/]],
    [
      "a truncated module",
      WASM,
      { change: (bytes) => bytes.subarray(0, bytes.length >> 1) },
      [patternFor("srfl_bg.wasm"), /\d[\d,. ]* bytes/],
    ],
    [
      "a page instead of the module",
      WASM,
      { change: () => Buffer.from("<!doctype html><title>Not here</title>") },
      [patternFor("srfl_bg.wasm is not WebAssembly")],
    ],
    [
      "another model's weights",
      WEIGHTS,
      { change: () => Buffer.from("PK\x03\x04 not a model at all") },
      [patternFor("resnet8.safetensors")],
    ],
  ];

  for (const [name, path, fault, messages] of broken) {
    test(`${name} is said, and tried again`, { timeout: 360_000 }, async (t) => {
      const server = await serve(t);
      server.faults.set(path, fault);
      const { page, close } = await open(browser, `${server.address}/?device=cpu&${SMALL}`);
      const error = await waitForEvent(page, "error", { timeout: 60_000 });
      const alert = await alertOf(page);
      await screenshot(page, name.replaceAll(/\W+/g, "-"));
      for (const message of messages) {
        assert.match(alert, message);
        assert.match(error.message, message);
      }
      assert.equal((await events(page, "step")).length, 0, "nothing ran on broken files");

      // A second try that fails the same way says so again.
      const failures = (await events(page, "error")).length;
      await page.locator("#alert button").first().click();
      await waitForEvent(page, "error", { count: failures + 1 });
      assert.match(await alertOf(page), messages[0]);

      server.faults.delete(path);
      await goOn(page);
      assert.equal((await events(page, "done")).at(-1).step, 2);
      await page.locator("#alert").waitFor({ state: "hidden" });
      await close();
    });
  }

  test("without WebGPU, auto takes the CPU and says so", { timeout: 360_000 }, async (t) => {
    const server = await serve(t);
    const { page, problems, close } = await open(browser, `${server.address}/?device=auto&${SMALL}`);
    const done = await waitForEvent(page, "done", { timeout: 300_000 });
    assert.equal(done.step, 2);
    assert.equal((await events(page, "ready")).at(-1).device, "cpu");
    await says(page, "#device-line", /cpu[^]*webgpu|webgpu[^]*cpu/i);
    assert.deepEqual(problems, []);
    await close();
  });

  test("in an insecure context too, where the browser has no WebGPU at all", { timeout: 360_000 }, async (t) => {
    const server = await serve(t);
    const address = server.address.replace("localhost", INSECURE_HOST);
    const { page, close } = await open(browser, `${address}/?device=auto&${SMALL}`);
    assert.equal(await page.evaluate(() => window.isSecureContext || "gpu" in navigator), false);
    assert.equal((await waitForEvent(page, "done", { timeout: 300_000 })).device, "cpu");
    await says(page, "#device-line", /cpu[^]*webgpu|webgpu[^]*cpu/i);
    await close();
  });

  test("where a GPU is asked for and there is none, the CPU is offered", { timeout: 360_000 }, async (t) => {
    const server = await serve(t);
    const { page, close } = await open(browser, `${server.address}/?device=gpu&${SMALL}`);
    await waitForEvent(page, "error");
    assert.match(await alertOf(page), /webgpu/i);
    await screenshot(page, "no-gpu");
    await page.locator("#alert button").filter({ hasText: /cpu/i }).first().click();
    await waitForEnd(page, 300_000);
    assert.equal((await events(page, "ready")).at(-1).device, "cpu");
    await close();
  });

  const LONG = "forget=cat&device=cpu&batch=4&train=100&test=100&steps=200&every=20&seed=1&autostart=1";

  /** @type {[string, (page: import("../harness.mjs").Page) => Promise<unknown>, RegExp][]} */
  const deaths = [
    ["a worker that the browser ends", (page) => page.evaluate(() => /** @type {any} */ (window).srfl.terminateWorker()), /worker/i],
    [
      // The core has no known panic to provoke, so its hook is called as a panic calls it.
      "a panic in the module",
      (page) => page.workers()[0].evaluate(() => /** @type {any} */ (globalThis).srflPanic("index out of bounds, in a test")),
      /index out of bounds, in a test/,
    ],
  ];

  for (const [name, kill, message] of deaths) {
    test(`${name} in mid-run is said, and the run goes on from the kept weights`, { timeout: 480_000 }, async (t) => {
      const server = await serve(t);
      const { page, close } = await open(browser, `${server.address}/?${LONG}&debug=1`);
      await waitForEvent(page, "eval", { count: 3, timeout: 240_000 });
      await kill(page);
      await waitForEvent(page, "error", { timeout: 30_000 });
      const past = await events(page);
      const kept = past.filter(({ type }) => type === "eval").at(-1);
      assert.match(await alertOf(page), message);
      await screenshot(page, name.replaceAll(/\W+/g, "-"));

      await goOn(page);
      const later = (await events(page)).slice(past.length);
      const steps = later.filter(({ type }) => type === "step").map(({ step }) => step);
      assert.ok(kept.step >= 40, `kept at step ${kept.step}`);
      assert.ok(steps[0] > 1 && steps[0] <= kept.step + 1, `goes on at step ${steps[0]}, kept was ${kept.step}`);
      assert.equal(steps.at(-1), 200);
      const again = later.find(({ type }) => type === "eval");
      const then = past.findLast(({ type, step }) => type === "eval" && step === again.step);
      assert.equal(again.facc_train, then?.facc_train, "the same student goes on");
      await close();
    });
  }
});

/**
 * Presses the alert's button and waits for the run to end.
 *
 * @param {import("../harness.mjs").Page} page
 */
async function goOn(page) {
  await page.locator("#alert button").first().click();
  await waitForEnd(page, 300_000);
}
