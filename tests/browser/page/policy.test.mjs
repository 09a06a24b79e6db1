// The Content-Security-Policy of every page: what it allows, and that no view asks for more.
// What it keeps out is tried in embed.test.mjs.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";

import { FIGURES } from "../../../www/settings/parameters.js";
import { open, root, stage, waitForEvent } from "../harness.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const PAGES = ["index.html", "lesson/index.html", "lesson/teacher.html"];

/** @param {Page} page */
async function watch(page) {
  /** @type {string[]} */
  const violations = [];
  await page.exposeFunction("srflViolated", (/** @type {string} */ what) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      /** @type {any} */ (window).srflViolated(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  // What is watched must be there before the page is.
  await page.reload();
  return violations;
}

/** Opens all that can be opened, and sees the page from top to end. @param {Page} page */
async function seeAll(page) {
  await page.locator("main svg, main .card, main section, main h1").first().waitFor({ state: "attached" });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    scrollTo(0, document.body.scrollHeight);
  });
  // The comparison is fetched for those who come to it; charts are drawn a frame apart.
  await page.waitForTimeout(1500);
}

describe("the Content-Security-Policy", () => {
  const here = stage("off");

  for (const file of PAGES) {
    test(`of ${file} allows no inline code, no inline style and no one else`, async () => {
      const html = await readFile(join(root, file), "utf8");
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
      assert.ok(policy !== undefined, "it has one");
      const directives = new Map(
        policy.split(";").map((part) => {
          const [name, ...sources] = part.trim().split(/\s+/);
          return [name, sources];
        }),
      );
      assert.deepEqual(directives.get("default-src"), ["'self'"]);
      assert.deepEqual(directives.get("style-src"), ["'self'"]);
      assert.deepEqual(directives.get("script-src"), file === "index.html" ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'"]);
      const all = [...directives.values()].flat();
      assert.deepEqual(
        all.filter((source) => !["'self'", "'none'", "'wasm-unsafe-eval'", "data:"].includes(source)),
        [],
      );
    });
  }

  for (const [what, query] of [
    ["the page as it opens", ""],
    ["notices", "?thme=red&steps=-1"],
    ...FIGURES.map((figure) => [`the figure ${figure}`, `?embed=1&figure=${figure}`]),
    ...FIGURES.map((figure) => [`the full figure ${figure}`, `?embed=1&figure=${figure}&size=full`]),
    ...[1, 2, 3, 4, 5, 6].map((step) => [`step ${step} of the lesson`, `lesson/?step=${step}`]),
    ["the page for teachers", "lesson/teacher.html"],
  ]) {
    test(`is kept by ${what}`, { timeout: 60_000 }, async () => {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/${query}`);
      const violations = await watch(page);
      await seeAll(page);
      assert.deepEqual(violations, []);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  test("is kept by a run, its verdict, the pointer on a chart, and what is saved of it", { timeout: 200_000 }, async () => {
    const { page, problems, close } = await open(
      here.browser,
      `${here.server.address}/?device=cpu&batch=4&train=100&test=100&steps=2&every=2`,
    );
    const violations = await watch(page);
    await page.locator("#start").click();
    await waitForEvent(page, "verdict", { timeout: 150_000 });
    await seeAll(page);
    // The tip is drawn where the pointer is.
    const chart = page.locator("#chart-accuracy .plot > svg");
    await chart.hover({ position: { x: 50, y: 120 } });
    await page.locator("#chart-accuracy .plot tspan", { hasText: "step 0" }).first().waitFor({ state: "attached", timeout: 10_000 });
    for (const kind of ["svg", "png"]) {
      const download = page.waitForEvent("download");
      await page.locator(`#save-${kind}`).click();
      const bytes = await readFile(await (await download).path());
      if (kind === "png") assert.ok(bytes.length > 10_000, "there is a curve in it");
      else assert.doesNotMatch(bytes.toString(), /var\(--|class=|<style/, "it needs no sheet of the page's");
    }
    assert.deepEqual(violations, []);
    assert.deepEqual(problems, []);
    await close();
  });
});
