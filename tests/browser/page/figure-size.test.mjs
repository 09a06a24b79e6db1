// A compact figure fits a screen: without a result, with a recorded one, and with one of this visit.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeNear, eventually, open, says, screenshot, settled, stage, waitForEvent } from "../harness.mjs";

/** @typedef {import("../harness.mjs").Page} Page */
/** @typedef {"curve" | "roll" | "verdict" | "compare" | "flow" | "sheet" | "map" | "recovery"} Figure */

const SMALL = "device=cpu&batch=4&train=100&test=100&steps=2&every=2&seed=1&methods=head-only";
/** A blog's column, and a phone: their widths, with the height that a figure may have. @type {[number, (figure: Figure) => number][]} */
const COLUMNS = [
  [660, (figure) => (["verdict", "compare", "map", "recovery"].includes(figure) ? 640 : 560)],
  // One and a half screens.
  [360, () => 1.5 * 780],
];

/** @type {Record<Figure, string>} */
const DRAWN = {
  curve: "#chart-accuracy .plot > svg",
  roll: "#roll .card .column",
  verdict: "#verdict tbody tr:visible",
  compare: "#compare .facc_test .plot > svg",
  flow: "#chart-classes .bar",
  sheet: "#sheet .image",
  // A recording may have none.
  map: "#map .map-body > p:visible, #map .map-grid:visible",
  recovery: "#recovery .attacks figure",
};

/** The figure's height, which it tells the page around it. @param {Page} page */
const heightOf = (page) => page.locator("main").evaluate((main) => main.getBoundingClientRect().height);

/** @param {Page} page @param {Figure} figure @param {string} what */
async function fits(page, figure, what) {
  for (const [width, most] of COLUMNS) {
    await page.setViewportSize({ width, height: 780 });
    // Charts follow the width a frame later.
    await settled(() => heightOf(page));
    await screenshot(page, `compact-${figure}-${what}-${width}`);
    const height = await heightOf(page);
    assert.ok(height > 100 && height <= most(figure), `${figure}, ${what}: ${height} pixels high in ${width}, at most ${most(figure)}`);
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(scrolls <= width, `${figure}, ${what}: ${scrolls} pixels wide in ${width}`);
  }
}

/** The places from the top at which something of the row of controls begins. @param {Page} page */
const rowsOfControls = (page) =>
  page.locator(".panel").evaluate((panel) => {
    const parts = [...panel.querySelectorAll("select, button, .segmented, input[type=range]")];
    const middles = parts.map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
    return new Set(middles.map(({ top, height }) => Math.round((top + height / 2) / 8))).size;
  });

describe("a compact figure", () => {
  const here = stage("off");

  for (const figure of /** @type {Figure[]} */ (Object.keys(DRAWN))) {
    test(`${figure} fits a column and a phone before a run, with a recorded result, and after a run`, { timeout: 300_000 }, async () => {
      const address = `${here.server.address}/?embed=1&figure=${figure}`;
      here.server.faults.set("/www/recorded/cat.json", { status: 404 });
      here.server.faults.set("/www/recorded/cat-compared.json", { status: 404 });
      const empty = await open(here.browser, address, { width: 660, height: 780 });
      await empty.page.locator("#start:enabled:visible, #compare-start:enabled:visible").first().waitFor();
      await fits(empty.page, figure, "empty");
      await empty.close();
      here.server.faults.clear();

      const { page, problems, close } = await open(here.browser, address, { width: 660, height: 780 });
      await page.locator(DRAWN[figure]).first().waitFor();
      await says(page, ".embed-caption .tag", /recorded/);
      await fits(page, figure, "recorded");
      await page.setViewportSize({ width: 660, height: 780 });
      assert.equal(await rowsOfControls(page), 1);
      await checkAccessibility(page);

      await page.goto(`${address}&${SMALL}`);
      await page.locator(figure === "compare" ? "#compare-start:enabled" : "#start:enabled").click();
      await waitForEvent(page, "verdict", { timeout: 200_000 });
      await eventually(() => says(page, ".embed-caption .tag", /live/));
      await page.locator(DRAWN[figure]).first().waitFor();
      await page.locator("#notice").waitFor({ state: "hidden" });
      if (figure === "recovery") {
        await page.locator("#recover:enabled").click();
        await page.locator("#recovery [data-attack=to_gold]").waitFor({ timeout: 100_000 });
      }
      await fits(page, figure, "live");
      await page.setViewportSize({ width: 660, height: 780 });
      assert.equal(await rowsOfControls(page), 1);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  test(
    "has its explanations, values, device and sharing behind one disclosure, and single steps with them",
    { timeout: 120_000 },
    async () => {
      const address = `${here.server.address}/?embed=1&figure=curve`;
      const { page, problems, close } = await open(here.browser, address, { width: 660, height: 780 });
      await page.locator(DRAWN.curve).first().waitFor();
      const behind = [
        "#step",
        "#device-line",
        "#share > summary",
        "#chart-accuracy ~ .embed-more, .embed-more .legend",
        "#sentence",
        ".embed-more .data > summary",
      ];
      for (const part of behind) await page.locator(part).first().waitFor({ state: "hidden" });
      await page.locator(".embed-more > summary").click();
      for (const part of behind) await page.locator(part).first().waitFor();
      await says(page, ".embed-more .legend", /facc.*class to forget/);
      await page.getByRole("link", { name: "Open the full page" }).waitFor();
      await page.locator(".embed-more .data > summary").click();
      await page.locator(".embed-more .data table").waitFor();
      assert.deepEqual(problems, []);
      await close();
    },
  );

  test("leaves out what it is told to, and the disclosure if nothing is left behind it", { timeout: 120_000 }, async () => {
    const address = `${here.server.address}/?embed=1&figure=curve&hide=step,device,text,table,share`;
    const { page, close } = await open(here.browser, address, { width: 660, height: 780 });
    await page.locator(DRAWN.curve).first().waitFor();
    await page.locator(".embed-more").waitFor({ state: "hidden" });
    await says(page, ".embed-caption", /^Watch a network forget cat\.\s*recorded: cat, sRFL$/);
    await close();
  });

  for (const [figure, few, all] of /** @type {[Figure, [string, number], [string, number]][]} */ ([
    ["verdict", ["#verdict tbody tr:visible", 5], ["#verdict tbody tr:visible", 15]],
    ["compare", ["#compare thead th:visible", 6], ["#compare thead th:visible", 17]],
    ["roll", [".card:visible", 2], [".card:visible", 4]],
  ])) {
    test(`${figure} shows the most telling part, and all of it on demand`, { timeout: 120_000 }, async () => {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/?embed=1&figure=${figure}`, {
        width: 660,
        height: 780,
      });
      await page.locator(DRAWN[figure]).first().waitFor();
      const count = (/** @type {string} */ selector, /** @type {number} */ wanted) =>
        eventually(async () => assert.equal(await page.locator(selector).count(), wanted, selector));
      await count(...few);
      await page.locator(".embed-all").click();
      await count(...all);
      if (figure === "verdict") await comeNear(page, "#verdict-plane");
      await checkAccessibility(page);
      await page.locator(".embed-all").click();
      await count(...few);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  test("size=full shows everything at once, and an invalid size is said", { timeout: 120_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?embed=1&figure=curve&size=full`, { width: 660, height: 780 });
    await page.locator(DRAWN.curve).first().waitFor();
    for (const part of ["#step", "#device-line", "#share > summary", ".legend", "#sentence", "#chart-accuracy .data > summary"]) {
      await page.locator(part).first().waitFor();
    }
    assert.equal(await page.locator(".embed-more").count(), 0);
    await page.goto(`${here.server.address}/?embed=1&figure=curve&size=huge`);
    await says(page, "#notice", /size=huge.*compact, full/);
    await close();
  });
});
