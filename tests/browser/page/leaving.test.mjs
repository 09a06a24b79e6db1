// Leaving the page asks where a run would be lost, and nowhere else.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { open, says, stage, waitForEvent } from "../harness.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const RUN = "device=cpu&batch=4&train=100&test=100&steps=4000&every=2000";

/** Goes elsewhere as a reader does, and tells what is asked. @param {Page} page @param {"stay" | "leave"} answer */
async function leave(page, answer) {
  /** @type {string[]} */
  const asked = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.type());
    void (answer === "stay" ? dialog.dismiss() : dialog.accept());
  });
  await page.evaluate(() => {
    setTimeout(() => location.assign("lesson/"), 0);
  });
  await page.waitForTimeout(2500);
  return asked;
}

describe("leaving", () => {
  const here = stage("off");

  test("asks in mid-run, running or paused, and not before, after, or once it is answered", { timeout: 200_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    await page.locator("#start:enabled").click();
    await waitForEvent(page, "step", { count: 2, timeout: 120_000 });
    assert.deepEqual(await leave(page, "stay"), ["beforeunload"]);
    const before = await waitForEvent(page, "step");
    await page.waitForFunction((step) => /** @type {any} */ (window).srflEvents.at(-1).step > step, before.step);
    await page.locator("#pause").click();
    await says(page, "#status", /^Paused/);
    assert.deepEqual(await leave(page, "stay"), ["beforeunload"]);
    await page.locator("#stop").click();
    await says(page, "#status", /^Stopped/);
    assert.deepEqual(await leave(page, "leave"), []);
    assert.match(page.url(), /\/lesson\//);

    await page.goto(`${here.server.address}/?${RUN}`);
    await page.locator("#start:enabled").click({ trial: true });
    await page.locator("h1").click();
    assert.deepEqual(await leave(page, "leave"), [], "nothing has been started");
    await close();
  });

  test("never asks for a figure's run", { timeout: 200_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/lesson/?step=3&lang=en`);
    const figure = page.frameLocator(".step:not([hidden]) iframe");
    await figure.locator("#start:enabled").click();
    await figure.getByText(/^Training: step [1-9]/).waitFor({ timeout: 120_000 });
    assert.deepEqual(await leave(page, "leave"), []);
    await close();
  });
});

describe("in forced colors", () => {
  const here = stage("off");

  test("what is chosen is told by more than bold letters", { timeout: 60_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?forget=dog`);
    await page.emulateMedia({ forcedColors: "active" });
    await page.locator("#class-picker label").nth(5).waitFor();
    const background = (/** @type {string} */ selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const chosen = await background("#class-picker label:has(input:checked)");
    assert.notEqual(chosen, await background("#class-picker label:has(input:not(:checked))"));
    assert.notEqual(chosen, await background("body"));
    assert.equal(await background(".segmented input:checked + span"), chosen);
    assert.notEqual(await background(".segmented input:not(:checked) + span"), chosen);
    await page.goto(`${here.server.address}/lesson/?step=2`);
    assert.equal(await background(".progress [aria-current=step]"), chosen);
    await close();
  });
});
