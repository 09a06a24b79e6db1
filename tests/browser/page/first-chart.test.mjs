// The chart that comes with the document: there before any module, and the one that the page draws; and
// what is left for later, so that it is there soon.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import { drawCharts, withCharts } from "../../../script/first-chart.mjs";
import { eventually, open, root, stage, watchMoves } from "../harness.mjs";

describe("the first chart", () => {
  const here = stage("off");

  test("is the one that the page draws", { timeout: 120_000 }, async () => {
    const document = readFileSync(join(root, "index.html"), "utf8");
    const fresh = withCharts(document, await drawCharts(here.browser, here.server.address));
    assert.equal(fresh, document, "write it anew: node script/first-chart.mjs");
  });

  test("is there without any module, and not where another one is asked for", { timeout: 120_000 }, async (t) => {
    t.after(() => here.server.faults.clear());
    here.server.faults.set("/www/app/main.js", { status: 503 });
    for (const [width, query, which] of /** @type {const} */ ([
      [1280, "", "wide"],
      [360, "", "narrow"],
      [1280, "?forget=dog", ""],
      [700, "?embed=1", ""],
    ])) {
      const { page, close } = await open(here.browser, `${here.server.address}/${query}`, { width });
      for (const name of ["wide", "narrow"]) {
        const chart = page.locator(`#chart-accuracy .first.${name} svg`);
        assert.equal(await chart.isVisible(), name === which, `${width} pixels, ${query}: ${name}`);
      }
      await close();
    }
  });

  test("gives way to the page's own, or to the words where there is none", { timeout: 120_000 }, async (t) => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    assert.equal(await page.locator("#chart-accuracy .first").count(), 0);
    assert.deepEqual(problems, []);
    await close();

    t.after(() => here.server.faults.clear());
    here.server.faults.set("/www/recorded/cat.json", { status: 404 });
    const { page: other, close: end } = await open(here.browser, `${here.server.address}/?forget=dog`);
    await other.locator("#chart-accuracy .plot > .empty").waitFor();
    await end();
  });

  test("needs files that are all asked for at once", { timeout: 120_000 }, async () => {
    const document = readFileSync(join(root, "index.html"), "utf8");
    const waited = [...document.matchAll(/<(?:script src|link rel="stylesheet" href)="([^"]+)"/g)].map(([, address]) => `/${address}`);
    assert.ok(waited.length > 3, "the page has scripts and style sheets");
    const { page, close } = await open(here.browser, "about:blank");
    const before = here.server.requests.length;
    // The parser goes no further than to this script.
    await page.route("**/start-guard.js", async (route) => {
      await eventually(async () => {
        const asked = here.server.requests.slice(before);
        assert.deepEqual(
          waited.filter((path) => !path.endsWith("/start-guard.js") && !asked.includes(path)),
          [],
          "asked for only after a script has come",
        );
      });
      await route.continue();
    });
    await page.goto(`${here.server.address}/`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await close();
  });

  test("comes before what is far below is laid out, where a visit begins at the top", { timeout: 120_000 }, async (t) => {
    t.after(() => here.server.faults.clear());
    const laidOut = (/** @type {import("playwright-core").Page} */ page, /** @type {string} */ what) =>
      page.locator(what).evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    const last = 'footer [data-text="footer"]';

    here.server.faults.set("/www/app/main.js", { status: 503 });
    const { page, close } = await open(here.browser, `${here.server.address}/`);
    assert.equal(await laidOut(page, "#sentence"), true);
    assert.equal(await laidOut(page, last), false);
    // It is still there for whoever goes to it, and for assistive technology.
    assert.notEqual(await page.locator("footer").ariaSnapshot(), "");
    await page.keyboard.press("End");
    await eventually(async () => assert.equal(await laidOut(page, last), true));
    // The browser goes back to where the reader was, and needs the true heights.
    await page.reload();
    assert.equal(await laidOut(page, last), true, "reloaded");
    await close();
    for (const place of ["?forget=dog", "#chart-loss"]) {
      const { page: other, close: end } = await open(here.browser, `${here.server.address}/${place}`);
      assert.equal(await laidOut(other, last), true, place);
      await end();
    }

    here.server.faults.clear();
    const { page: whole, close: done } = await open(here.browser, `${here.server.address}/`);
    assert.equal(await laidOut(whole, last), true, "once the page has started");
    await done();
  });

  test("moves nothing when the page takes its place", { timeout: 120_000 }, async () => {
    // Other letters than these fonts', as a phone's: what wraps with one font fits into a line with another.
    for (const [width, height, spacing] of [
      [1280, 900, 0],
      [360, 740, 0],
      [360, 740, -0.06],
      [412, 915, -0.06],
    ]) {
      const { page, close } = await open(here.browser, "about:blank", { width, height });
      await page.addInitScript((em) => {
        const style = () => document.documentElement?.style.setProperty("letter-spacing", `${em}em`);
        new MutationObserver((_, observer) => {
          style();
          if (document.documentElement !== null) observer.disconnect();
        }).observe(document, { childList: true });
      }, spacing);
      const moves = await watchMoves(page);
      await page.goto(`${here.server.address}/`);
      await page.locator("#chart-accuracy .plot > svg").waitFor();
      await page.locator("#chart-accuracy .gold:not([hidden])").waitFor();
      await page.waitForTimeout(1000);
      const moved = await moves();
      assert.ok(moved < 0.02, `at ${width} pixels, letters ${spacing} em apart, things moved by ${moved}`);
      await close();
    }
  });
});
