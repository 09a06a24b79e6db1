// A run on the CPU that several workers share.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { alertOf, checkRecord, comeTo, digits, events, open, says, stage, waitForEvent } from "../harness.mjs";

const STEPS = 20;
const SMALL = `device=cpu&forget=cat&batch=9&train=200&test=100&steps=${STEPS}&every=5&seed=1`;

describe("workers", () => {
  const here = stage("off");

  /** @param {number} workers @param {string} [more] @param {boolean} [srfl]  whose records are known in full @param {number} [golds]  how many may load gold's weights */
  async function run(workers, more = "", srfl = true, golds = Infinity) {
    const query = `${SMALL}&workers=${workers}${more}`;
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${query}`);
    let asked = 0;
    await page.route("**/resnet8-without-cat.safetensors", (route) => ((asked += 1) <= golds ? route.continue() : route.abort()));
    await page.locator("#start:enabled").click();
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    await comeTo(page, "#recover");
    await page.locator("#recover:enabled").click();
    await waitForEvent(page, "recovery", { timeout: 120_000 });
    const result = {
      steps: await events(page, "step"),
      evaluations: await events(page, "eval"),
      digits: digits(await events(page)),
      line: await says(page, "#device-line", /one thread|workers/),
      asked,
    };
    for (const event of [...result.steps, ...result.evaluations]) if (srfl) checkRecord(event, "cpu");
    // The browser itself reports what it was not given.
    if (golds === Infinity) assert.deepEqual(problems, []);
    await close();
    return result;
  }

  test(
    "share a run, its verdict, and what brings the class back, which are those of one to the last bit",
    { timeout: 400_000 },
    async () => {
      const alone = await run(1);
      assert.match(alone.line, /one thread/);
      assert.equal(alone.steps.length, STEPS);
      for (const workers of [2, 3, 4]) {
        const shared = await run(workers);
        assert.match(shared.line, new RegExp(`${workers} workers`));
        assert.deepEqual(shared.digits, alone.digits, `${workers} workers`);
        // Each of them judges.
        assert.ok(shared.asked >= workers, `${shared.asked} of ${workers} workers loaded gold`);
      }
      // Where another one has no gold, the first judges alone.
      const withoutGold = await run(2, "", true, 1);
      assert.ok(withoutGold.asked > 1);
      assert.match(withoutGold.line, /2 workers/);
      assert.deepEqual(withoutGold.digits, alone.digits);
    },
  );

  test("share the page's own run, of whole batches", { timeout: 240_000 }, async () => {
    const query = "device=cpu&forget=cat&train=1000&test=500&steps=30&every=10&seed=1&workers=2";
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${query}&autostart=1`);
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    const steps = await events(page, "step");
    assert.equal(steps.length, 30);
    for (const step of steps) checkRecord(step, "cpu");
    await says(page, "#device-line", /2 workers/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("leave a method alone that cannot be shared, and pause, reset and stop with the first one", { timeout: 240_000 }, async () => {
    const salun = await run(2, "&method=salun", false);
    assert.deepEqual(
      salun.steps.map(({ loss }) => loss),
      (await run(1, "&method=salun", false)).steps.map(({ loss }) => loss),
    );

    const query = `${SMALL.replace(`steps=${STEPS}`, "steps=400")}&workers=2&autostart=1`;
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${query}`);
    await waitForEvent(page, "step", { count: 3, timeout: 120_000 });
    await page.locator("#pause").click();
    await page.locator("#step:enabled").click();
    await page.locator("#reset:enabled").click();
    const losses = (await events(page, "step")).slice(0, 2).map(({ loss }) => loss);
    await page.locator("#start:enabled").click();
    await page.waitForFunction(
      () => /** @type {any} */ (window).srflEvents.filter((/** @type {any} */ e) => e.type === "step" && e.step === 2).length === 2,
    );
    const again = (await events(page, "step")).filter(({ step }) => step <= 2).slice(-2);
    assert.deepEqual(
      again.map(({ loss }) => loss),
      losses,
      "the same run again",
    );
    await page.locator("#stop:enabled").click();
    assert.equal((await waitForEvent(page, "done")).reason, "stopped");
    assert.deepEqual(problems, []);
    await close();
  });

  test("that cannot load what they need are done without", { timeout: 240_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?${SMALL}&workers=2`);
    let asked = 0;
    await page.route("**/resnet8.safetensors", (route) => ((asked += 1) === 1 ? route.continue() : route.abort()));
    await page.locator("#start:enabled").click();
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    assert.ok(asked >= 2, "nobody but the first worker asked for it");
    await says(page, "#device-line", /one thread/);
    await close();
  });

  test("of which one dies end the run with a message, and one worker goes on from where it was", { timeout: 240_000 }, async () => {
    const query = `${SMALL.replace(`steps=${STEPS}`, "steps=400")}&workers=2&autostart=1`;
    const { page, close } = await open(here.browser, `${here.server.address}/?${query}`);
    await waitForEvent(page, "eval", { count: 2, timeout: 120_000 });
    const names = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)));
    const second = page.workers()[names.findIndex((name) => name.startsWith("srfl-group"))];
    assert.ok(second, `no second worker among ${names.join(", ")}`);
    await second.evaluate(() => self.close()).catch(() => {});
    assert.match(await alertOf(page), /Another worker of this run failed/);
    await page.getByRole("button", { name: /Restart from step/ }).click();
    const { length } = await events(page, "step");
    // The event of the failure is among them, which a wait for an event takes amiss.
    await page.waitForFunction(
      (least) => /** @type {any} */ (window).srflEvents.filter((/** @type {any} */ event) => event.type === "step").length > least,
      length + 2,
    );
    await says(page, "#device-line", /one thread/);
    await close();
  });

  test("of which one dies in the verdict end it with a message, and one worker judges the same", { timeout: 240_000 }, async () => {
    const query = "device=cpu&forget=cat&batch=9&train=2000&test=1000&steps=2&every=2&seed=1&workers=2&autostart=1";
    const { page, close } = await open(here.browser, `${here.server.address}/?${query}`);
    await waitForEvent(page, "done", { timeout: 120_000 });
    const names = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)));
    const second = page.workers()[names.findIndex((name) => name.startsWith("srfl-group"))];
    assert.ok(second, `no second worker among ${names.join(", ")}`);
    await second.evaluate(() => self.close()).catch(() => {});
    assert.match(await alertOf(page), /Another worker of this run failed/);
    assert.equal((await events(page, "verdict")).length, 0);
    await page.getByRole("button", { name: /Restart from step/ }).click();
    await page.waitForFunction(
      () => /** @type {any} */ (window).srflEvents.some((/** @type {any} */ { type }) => type === "verdict"),
      null,
      {
        timeout: 120_000,
      },
    );
    await says(page, "#device-line", /one thread/);
    await close();
  });

  test("stop a verdict together, and judge again", { timeout: 240_000 }, async () => {
    const query = "device=cpu&forget=cat&batch=9&train=2000&test=1000&steps=2&every=2&seed=1&workers=2&autostart=1";
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${query}`);
    await waitForEvent(page, "done", { timeout: 120_000 });
    await page.locator("#stop:enabled").click();
    await page.locator("#assess:enabled").waitFor();
    assert.equal((await events(page, "verdict")).length, 0);
    await page.locator("#assess:enabled").click();
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    await says(page, "#device-line", /2 workers/);
    assert.deepEqual(problems, []);
    await close();
  });
});
