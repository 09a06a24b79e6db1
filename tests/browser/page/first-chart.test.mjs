// The chart that comes with the document: there before any module, and the one that the page draws.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import { drawCharts, withCharts } from "../../../script/first-chart.mjs";
import { open, root, stage } from "../harness.mjs";

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
});
