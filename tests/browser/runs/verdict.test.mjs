// The verdict: what the page says of a finished run beside gold, and what it does without gold.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { events, launch, open, pointsOf, screenshot, startServer, textOf, waitForEvent } from "../harness.mjs";

describe("the verdict", () => {
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let server;
  /** @type {import("playwright-core").Browser} */
  let browser;

  before(async () => {
    server = await startServer();
    browser = await launch("off");
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  test("the cheat passes accuracy and fails the probe", { timeout: 10 * 60_000 }, async (t) => {
    const query = "forget=cat&method=head-only&steps=30&every=30&device=cpu&autostart=1";
    const { page, problems, close } = await open(browser, `${server.address}/?${query}`);
    const { assessment, step, ms } = await waitForEvent(page, "verdict", { timeout: 9 * 60_000 });
    t.diagnostic(`assessed in ${(ms / 1000).toFixed(1)} s`);
    assert.equal(step, 30);
    const { original, gold, unlearned } = assessment;
    assert.ok(unlearned.accuracies.facc_train <= 0.05 && unlearned.accuracies.facc_test <= 0.05, "facc says forgotten");
    assert.ok(unlearned.accuracies.racc_test >= original.accuracies.racc_test - 0.05, "racc is kept");
    assert.equal(gold.accuracies.facc_test, 0);
    assert.ok(unlearned.probe_facc_test > gold.probe_facc_test + 0.1, "the probe finds what gold has not");
    assert.ok(unlearned.relearn_steps < gold.relearn_steps, "it relearns sooner than gold");
    // Its features are the original's to the last bit; only the order of sums may differ.
    assert.ok(Math.abs(unlearned.cka_to_original[0] - 1) < 1e-6);

    const line = await textOf(page, "#verdict .line");
    assert.match(line, /says forgotten .* but a linear probe still finds/);
    assert.match(line, new RegExp(`${(100 * unlearned.probe_facc_test).toFixed(1)}% of cat images, gold ${(100 * gold.probe_facc_test).toFixed(1)}%`));
    const mark = (/** @type {string} */ figure) => textOf(page, `#verdict [data-figure=${figure}] .mark`);
    assert.match(await mark("facc"), /near gold/);
    assert.match(await mark("probe"), /off|far/);
    for (const chart of ["#verdict-relearn", "#verdict-loss", "#verdict-entropy"]) {
      assert.ok((await pointsOf(page, chart)) >= 10, chart);
    }
    assert.ok((await page.locator("#verdict-plane svg circle, #verdict-plane svg path").count()) > 500, "a mark for each image");
    await page.locator("#verdict").scrollIntoViewIfNeeded();
    await screenshot(page, "verdict-head-only");
    assert.deepEqual(problems, []);
    await close();
  });

  test("without gold it says so; it can be stopped and asked for again", { timeout: 5 * 60_000 }, async () => {
    const query = "forget=frog&train=100&test=100&batch=4&steps=2&every=2&device=cpu&autostart=1";
    const { page, problems, close } = await open(browser, `${server.address}/?${query}`, { width: 360, height: 740 });
    const { assessment } = await waitForEvent(page, "verdict", { timeout: 3 * 60_000 });
    assert.equal(assessment.gold, null);
    assert.match(await textOf(page, "#verdict .line"), /no gold model/);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), "it fits a phone");

    await page.locator("#assess:enabled").click();
    await page.locator("#stop:enabled").click();
    await page.locator("#assess:enabled").waitFor();
    await page.locator("#assess").click();
    const again = await waitForEvent(page, "verdict", { count: 2 });
    assert.deepEqual(again.assessment, assessment, "the same network, the same figures");
    assert.deepEqual(await events(page, "error"), []);
    assert.deepEqual(problems, []);
    await close();
  });
});
