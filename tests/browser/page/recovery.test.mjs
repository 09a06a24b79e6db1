// Bring it back: the attacks on a run of this visit and on a recorded one, by keyboard, embedded.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeTo, events, eventually, open, says, stage, textOf, waitForEvent } from "../harness.mjs";

/** All images: what a network leaves behind would fill the memory only then. */
const SHORT = "forget=cat&batch=8&steps=2&every=2&seed=1&device=cpu";

describe("bring it back", () => {
  const here = stage("off");

  test("tries a run that was assessed, and says what each attack brings", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${SHORT}&autostart=1`);
    await comeTo(page, "#recovery");
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    await says(page, "#recovery .line", /What brings cat back\?/);
    assert.equal(await page.locator("#recovery [data-attack]").count(), 2);
    await eventually(async () => assert.equal(await page.locator("#recover").isEnabled(), true));
    await page.locator("#recover").click();
    await waitForEvent(page, "recovery", { timeout: 120_000 });
    await says(page, "#recovery .line", /Rounding: facc .* at most \(gold: /);
    assert.deepEqual(
      await page.locator("#recovery [data-attack]").evaluateAll((all) => all.map((one) => one.getAttribute("data-attack"))),
      ["examples", "training", "rounding", "to_original", "to_gold"],
    );
    const found = /** @type {any} */ ((await events(page)).find(({ type }) => type === "recovery")).recovery;
    assert.equal(found.to_original.length, 11);
    // What is not rounded is the network itself, as its evaluation has it.
    const evals = (await events(page)).filter(({ type }) => type === "eval");
    assert.ok(Math.abs(found.rounding[0].unlearned.facc - evals[evals.length - 1].facc_test) < 1e-9);
    assert.deepEqual(found.to_original[10], found.gold_to_original[10]);
    // The keyboard goes to the end of the way, where the original stands.
    const slider = page.locator('[data-attack="to_original"] input');
    await slider.focus();
    await page.keyboard.press("End");
    assert.equal(await slider.getAttribute("aria-valuetext"), "100% of the way");
    const bar = await textOf(page, '[data-attack="to_original"] .bar .value');
    assert.equal(bar, `${(100 * found.to_original[10].facc).toFixed(1)}%`);
    await page.locator("#recovery-table summary").click();
    // It is filled once it is open.
    await eventually(async () => assert.ok((await page.locator("#recovery-table tbody tr").count()) > 30));
    await checkAccessibility(page);
    assert.deepEqual(problems, []);
    await close();
  });

  test("can be stopped, and the verdict stays", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(
      here.browser,
      `${here.server.address}/?forget=cat&steps=1&every=1&batch=8&device=cpu&autostart=1`,
    );
    await comeTo(page, "#recovery");
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    await eventually(async () => assert.equal(await page.locator("#recover").isEnabled(), true));
    await page.locator("#recover").click();
    await page.locator("#stop:enabled").click();
    await eventually(async () => assert.equal(await page.locator("#recover").isEnabled(), true));
    assert.equal((await events(page)).filter(({ type }) => type === "recovery").length, 0);
    assert.equal(await page.locator("#recovery [data-attack]").count(), 2);
    await says(page, "#verdict .line", /./);
    assert.deepEqual(problems, []);
    await close();
  });

  test("says that its module is missing, and loads it when asked", { timeout: 60_000 }, async () => {
    here.server.faults.set("/www/views/recovery.js", { status: 404 });
    const { page, close } = await open(here.browser, `${here.server.address}/?embed=1&figure=recovery&forget=cat`, { width: 660 });
    await says(page, "#recovery [role=alert]", /This part could not be loaded/);
    here.server.faults.clear();
    await page.getByRole("button", { name: "Load it again" }).click();
    await eventually(async () => assert.equal(await page.locator("#recovery [data-attack]:visible").count(), 5));
    assert.equal(await page.locator("#recovery [role=alert]").count(), 0);
    await close();
  });

  for (const [size, width] of /** @type {const} */ ([
    ["compact", 660],
    ["full", 360],
  ])) {
    test(`a recorded run has it without WebAssembly, embedded, ${size}, ${width} wide`, { timeout: 120_000 }, async () => {
      const before = here.server.requests.length;
      const { page, problems, close } = await open(
        here.browser,
        `${here.server.address}/?embed=1&figure=recovery&size=${size}&forget=cat`,
        { width, height: 900 },
      );
      await says(page, size === "compact" ? ".embed-caption" : "#recovery .line", /back/);
      await eventually(async () => assert.equal(await page.locator("#recovery [data-attack]:visible").count(), 5));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} of ${width}`);
      assert.ok(!here.server.requests.slice(before).some((path) => path.endsWith(".wasm")), "nothing is compiled");
      await checkAccessibility(page);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});
