// Every view against the rules of WCAG 2.2 AA that a program can check.

import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";

import { FIGURES } from "../../../www/settings/parameters.js";
import { checkAccessibility } from "../axe.mjs";
import { open, stage, waitForEvent } from "../harness.mjs";

describe("accessibility", () => {
  const here = stage("off");

  afterEach(() => here.server.faults.clear());

  for (const [what, query, colorScheme, width] of /** @type {[string, string, "light" | "dark", number][]} */ ([
    ["the page as it opens", "", "light", 1280],
    ["the page, dark and 320 pixels wide", "", "dark", 320],
    // What is left of 1280 pixels at 200% zoom.
    ["the page at 200% zoom", "", "light", 640],
    ["notices", "?thme=red&steps=-1", "light", 1280],
    ...FIGURES.flatMap((figure) => [
      [`the figure ${figure}`, `?embed=1&figure=${figure}`, "dark", 700],
      [`the full figure ${figure}`, `?embed=1&figure=${figure}&size=full`, "dark", 700],
    ]),
  ])) {
    test(what, { timeout: 60_000 }, async () => {
      const { page, close } = await open(here.browser, `${here.server.address}/${query}`, { width, colorScheme });
      await page.locator("main svg, main .card").first().waitFor({ state: "attached" });
      // The comparison is fetched for those who come to it.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await checkAccessibility(page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "it is no wider than the window");
      await close();
    });
  }

  test("a run and its verdict", { timeout: 200_000 }, async () => {
    const { page, close } = await open(
      here.browser,
      `${here.server.address}/?device=cpu&batch=4&train=100&test=100&steps=2&every=2&autostart=1`,
    );
    await waitForEvent(page, "verdict", { timeout: 150_000 });
    await checkAccessibility(page);
    await close();
  });

  test("a failure", { timeout: 60_000 }, async () => {
    here.server.faults.set("/www/models/resnet8.safetensors", { change: (bytes) => bytes.subarray(0, 100) });
    const { page, close } = await open(here.browser, `${here.server.address}/?device=cpu&autostart=1`);
    await page.locator("#alert").waitFor();
    await checkAccessibility(page);
    await close();
  });
});
