// The map of the class's territory: from a recording, live, by keyboard, and embedded.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeTo, eventually, open, says, screenshot, stage, textOf, waitForEvent } from "../harness.mjs";
import { CAT, MAP, withMap } from "../recorded-map.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const SMALL = "device=cpu&workers=1&batch=8&train=200&test=100&seed=1";
const MODULE = "/www/views/map.js";

/** Names on a network's map. @param {Page} page @param {string} network */
const namesOn = (page, network) => page.locator(`#map .${network} .names span`).allTextContents();

/** Colors of the image at the point. @param {Page} page */
const imageAt = (page) =>
  page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector("#map .map-image"));
    return [...(canvas.getContext("2d")?.getImageData(0, 0, 32, 32).data ?? [])];
  });

describe("the map of the class's territory", () => {
  const here = stage("off");

  test("is drawn from a recording, without WebAssembly, once it comes near", { timeout: 60_000 }, async () => {
    here.server.faults.set(CAT, withMap(MAP));
    here.server.requests.length = 0;
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await page.waitForTimeout(500);
    assert.ok(!here.server.requests.includes(MODULE), "its module waits until it comes near");
    await comeTo(page, "#map");
    await says(
      page,
      "#map .sentence",
      /^Cat has 25% of the map in the original and 0% in the unlearned network after 200 steps; in gold, 0%\./,
    );
    const sentence = await textOf(page, "#map .sentence");
    assert.match(sentence, /Of what the original calls cat, the unlearned network calls 75% bird and 25% deer; gold calls 100% dog\./);
    assert.match(sentence, /The unlearned network has gold's class on 75% of the map, the original on 50%\.$/);
    assert.deepEqual((await namesOn(page, "unlearned")).sort(), ["bird", "deer", "dog", "frog"]);
    assert.deepEqual((await namesOn(page, "gold")).sort(), ["dog", "frog"]);

    // At an earlier step the map of then.
    await page.locator("#replay-step, #replay input[type=range]").first().fill("0");
    await says(page, "#map .sentence", /25% in the unlearned network after 0 steps/);
    assert.deepEqual((await namesOn(page, "unlearned")).sort(), ["cat", "dog", "frog"]);

    // By keyboard: the photographs' own places, and from there into the map.
    await page.locator("#map .map-grid").focus();
    await page.keyboard.press("1");
    await says(page, "#map .map-said", /^original cat 100%\s+unlearned cat 100%\s+gold dog 100%$/);
    const corner = await page.locator("#map .map-image").getAttribute("aria-label");
    assert.equal(corner, "The image at the point: 100% of photograph 1, 0% of photograph 2, 0% of photograph 3");
    await eventually(async () => assert.ok(new Set(await imageAt(page)).size > 20, "the photograph is there"));
    const before = await imageAt(page);
    for (let k = 0; k < 16; k += 1) await page.keyboard.press("ArrowUp");
    await says(page, "#map .map-said", /^original frog 100%/);
    await eventually(async () => assert.notDeepEqual(await imageAt(page), before));

    // By mouse.
    const box = await page.locator("#map .gold .map-canvas").boundingBox();
    assert.ok(box !== null);
    await page.mouse.move(box.x + 0.8 * box.width, box.y + 0.8 * box.height);
    await says(page, "#map .map-said", /^original dog 100%\s+unlearned dog 100%\s+gold dog 100%$/);
    await page.locator("#map .map-corner").first().click();
    await says(page, "#map .map-body > p", /Press Start/);
    await page.locator("#map details summary").click();
    await eventually(async () => assert.equal(await page.locator("#map details tbody tr").count(), 11));
    await checkAccessibility(page);
    await screenshot(page, "map-recorded");
    assert.ok(!here.server.requests.some((path) => path.endsWith(".wasm")), "nothing was compiled");
    assert.deepEqual(problems, []);
    await close();
  });

  test("moves nothing when it comes into sight", { timeout: 60_000 }, async () => {
    here.server.faults.set(CAT, withMap(MAP));
    for (const width of [360, 640, 1280]) {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/`, { width, height: 740 });
      await page.locator("#chart-accuracy .plot > svg").waitFor();
      await page.locator("#verdict .line").filter({ hasText: /\w/ }).waitFor({ state: "attached" });
      await page.locator("#sheet .image").nth(199).waitFor({ state: "attached" });
      const tops = await page.evaluate(async () => {
        const section = /** @type {HTMLElement} */ (document.querySelector("#verdict"));
        const top = () => section.getBoundingClientRect().top + scrollY;
        const before = top();
        document.querySelector("#map")?.scrollIntoView({ behavior: "instant" });
        while (document.querySelector("#map .sentence")?.textContent === undefined) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => {
          setTimeout(resolve, 1000);
        });
        return [before, top()];
      });
      assert.ok(Math.abs(tops[1] - tops[0]) < 2, `at ${width} pixels from ${tops[0]} to ${tops[1]}`);
      assert.deepEqual(problems, []);
      await close();
    }
  });

  test("is not drawn from a recording without it, and says so", { timeout: 60_000 }, async () => {
    here.server.faults.set(CAT, withMap(undefined));
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`, { width: 360, height: 740 });
    await comeTo(page, "#map");
    await says(page, "#map .map-body > p", /This recorded run has no map/);
    assert.equal(await page.locator("#map .map-grid").isVisible(), false);
    assert.deepEqual(problems, []);
    await close();
  });

  test("is an embedded figure, which fits a phone", { timeout: 60_000 }, async () => {
    here.server.faults.set(CAT, withMap(MAP));
    for (const [size, width] of /** @type {[string, number][]} */ ([
      ["compact", 660],
      ["compact", 360],
      ["full", 360],
    ])) {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/?embed=1&figure=map&size=${size}`, {
        width,
        colorScheme: "dark",
      });
      await says(page, "#map .sentence", /^Cat has 25%/);
      await page.locator("#map .unlearned").getByText("unlearned", { exact: true }).waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} pixels wide`);
      await checkAccessibility(page);
      await screenshot(page, `map-embedded-${size}-${width}`);
      assert.deepEqual(problems, []);
      await close();
    }
  });

  test("is drawn live, finer and finer, and of the photographs that one chooses", { timeout: 240_000 }, async () => {
    here.server.faults.delete(CAT);
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${SMALL}&steps=4&every=2&autostart=1`);
    await comeTo(page, "#map");
    await waitForEvent(page, "done", { timeout: 200_000 });
    for (const network of ["original", "unlearned", "gold"]) {
      await page.locator(`#map .${network} .map-canvas[data-side="64"]`).waitFor({ timeout: 100_000 });
    }
    const sentence = await says(page, "#map .sentence", /unlearned network after 4 steps; in gold, 0%\..*gold's class on \d+% of the map/);
    const [, original] = /^Cat has (\d+)%/.exec(sentence) ?? [];
    assert.ok(Number(original) > 5, `${original}% of the map is cat's in the original`);
    await page.locator("#map .map-grid").focus();
    await page.keyboard.press("1");
    // Live, the likeliest classes are named, not the first alone.
    await says(page, "#map .map-said", /^original cat \d+%[^]*unlearned \w+ \d+%[^]*gold \w+ \d+%/);

    // Another photograph, by keyboard.
    const second = page.locator("#map .map-corner").nth(1);
    const was = await second.getAttribute("title");
    await second.focus();
    await page.keyboard.press("Enter");
    await page.locator("#map .map-pick select").selectOption("ship");
    await page.locator("#map .map-pick .image").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await says(page, "#map .map-corner:nth-child(2)", /^2: ship$/);
    assert.notEqual(await second.getAttribute("title"), was);
    assert.ok(await second.evaluate((element) => element === document.activeElement), "the focus is back");
    await page.locator("#map .map-grid").waitFor({ timeout: 100_000 });
    assert.equal(await page.locator("#map .map-bar select").first().inputValue(), "-1", "it is none of the presets");

    // The same photograph twice spans nothing, and the way back is one choice.
    await page.locator("#map .map-corner").nth(2).click();
    await page.locator("#map .map-pick select").selectOption("ship");
    await page.locator("#map .map-pick .image").nth(1).click();
    await says(page, "#map .map-body > p", /these three images span no plane: choose three different ones/);
    await checkAccessibility(page);
    await page.locator("#map .map-bar select").first().selectOption("0");
    await page.locator("#map .map-grid").waitFor({ timeout: 100_000 });
    // A coarser grid has it a little larger or smaller.
    await eventually(async () => {
      const [, again] = /^Cat has (\d+)%/.exec(await textOf(page, "#map .sentence")) ?? [];
      assert.ok(Math.abs(Number(again) - Number(original)) <= 3, `${again}% where it was ${original}%`);
    }, 60_000);
    await screenshot(page, "map-live");
    assert.deepEqual(problems, []);
    await close();
  });
});
