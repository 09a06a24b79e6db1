// The verdict: what the page says of a finished run beside gold, and what it does without gold.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { comeNear, comeTo, eventually, events, hasPoints, open, says, screenshot, stage, startServer, waitForEvent } from "../harness.mjs";

describe("the verdict", { concurrency: 2 }, () => {
  const here = stage("off");

  test("the cheat passes accuracy, and five examples bring the class back", { timeout: 10 * 60_000 }, async (t) => {
    const query = "forget=cat&method=head-only&steps=30&every=30&device=cpu&autostart=1";
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${query}`);
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

    const line = await says(page, "#verdict .line", /says forgotten .* but a linear probe still finds/);
    assert.match(
      line,
      new RegExp(`${(100 * unlearned.probe_facc_test).toFixed(1)}% of cat images, gold ${(100 * gold.probe_facc_test).toFixed(1)}%`),
    );
    await says(page, "#verdict [data-figure=facc] .mark", /within gold/);
    // Three golds leave the probe a wide range; what comes back after a few examples is beyond theirs.
    await says(page, "#verdict [data-figure=prototypes] .mark", /outside/);
    for (const chart of ["#verdict-relearn", "#verdict-loss", "#verdict-entropy"]) await hasPoints(page, chart, 10);
    assert.equal(unlearned.stage_probes.length, 3);
    assert.equal(unlearned.stage_probes[2], unlearned.probe_facc_test);
    // Original, gold and unlearned, and the two edges of gold's spread: five lines of five and of three points.
    for (const [chart, points] of /** @type {const} */ ([
      ["#verdict-prototypes", 5],
      ["#verdict-stages", 3],
    ])) {
      await comeNear(page, chart);
      await eventually(async () => {
        const lines = await page.locator(`${chart} svg path`).evaluateAll((all) => all.map((path) => path.getAttribute("d") ?? ""));
        assert.equal(lines.filter((drawn) => drawn.split("L").length === points).length, 5, chart);
      });
    }
    assert.equal(await page.locator("#verdict-flow .band:visible").count(), 10, "gold's spread of each class");
    await comeNear(page, "#verdict-plane");
    await page.locator("#verdict-plane svg circle, #verdict-plane svg path").nth(500).waitFor({ state: "attached" });
    await comeTo(page, "#verdict");
    await screenshot(page, "verdict-head-only");
    assert.deepEqual(problems, []);
    await close();
  });

  test("without gold it says so; it can be stopped and asked for again", { timeout: 5 * 60_000 }, async (t) => {
    // As of a network of which there is no gold yet; on a server of its own, since the tests of this
    // suite run side by side.
    const site = await startServer();
    t.after(() => site.close());
    site.faults.set("/www/verdict/assessment.js", {
      change: (bytes) => Buffer.from(bytes.toString().replace(/^export const GOLD = .*$/m, "export const GOLD = {};")),
    });
    const query = "forget=frog&train=100&test=100&batch=4&steps=2&every=2&device=cpu&autostart=1";
    const { page, problems, close } = await open(here.browser, `${site.address}/?${query}`, { width: 360, height: 740 });
    const { assessment } = await waitForEvent(page, "verdict", { timeout: 3 * 60_000 });
    assert.equal(assessment.gold, null);
    await says(page, "#verdict .line", /no gold model/);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), "it fits a phone");

    await page.locator("#assess:enabled").waitFor();
    // Within the page: the references are known by now, and the rest may take less time than a click from here.
    await page.evaluate(async () => {
      const button = (/** @type {string} */ name) => /** @type {HTMLButtonElement} */ (document.querySelector(name));
      button("#assess").click();
      while (button("#stop").disabled) {
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
      button("#stop").click();
    });
    await page.locator("#assess:enabled").waitFor();
    await page.locator("#assess").click();
    const again = await waitForEvent(page, "verdict", { count: 2 });
    assert.deepEqual(again.assessment, assessment, "the same network, the same figures");

    // Retraining is a run like any other, and can be ended like one.
    await page.locator("#retrain:enabled", { hasText: "Retrain without frog" }).click();
    const ended = (await events(page, "step")).length;
    await waitForEvent(page, "step", { count: ended + 3 });
    await page.locator("#stop").click();
    assert.equal((await waitForEvent(page, "done", { count: 2 })).reason, "stopped");
    await says(page, "#source", /^live: frog, retrain$/);
    await says(page, "#settings-summary", /^sRFL/, "the form is the user's");
    assert.deepEqual(await events(page, "error"), []);
    assert.deepEqual(problems, []);
    await close();
  });

  test("methods run one after the other stand in one table, as files too", { timeout: 6 * 60_000 }, async () => {
    const query = "forget=cat&train=200&test=100&batch=8&every=100&device=cpu";
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${query}`);
    const wanted = ["head-only", "pour-p"];
    for (const box of await page.locator("#compare input[type=checkbox]").all()) {
      await box.setChecked(wanted.includes(await box.inputValue()));
    }
    await page.locator("#compare-start:enabled").click();
    await page.locator("#compare .status", { hasText: "Run 1 of 2" }).waitFor();
    await waitForEvent(page, "verdict", { count: 2, timeout: 5 * 60_000 });
    await page.locator("#compare-start:enabled").waitFor();
    const verdicts = await events(page, "verdict");
    assert.deepEqual(
      verdicts.map(({ method }) => method),
      wanted,
    );
    assert.equal(verdicts[1].step, 1, "a closed form takes one step");

    const heads = page.locator("#compare tbody th");
    const order = (/** @type {string[]} */ ...names) => eventually(async () => assert.deepEqual(await heads.allInnerTexts(), names));
    await order("original", "gold", "head only (the cheat)", "POUR-P");
    const training = page.locator("#compare [data-by=seconds]");
    await training.click();
    await order("original", "gold", "POUR-P", "head only (the cheat)");
    await says(page, "#compare [aria-sort=ascending]", /^training$/);
    for (const chart of [".facc_test", ".racc_test"]) await hasPoints(page, `#compare ${chart}`, 2);

    const download = page.waitForEvent("download");
    await page.locator("#compare-csv").click();
    const csv = await readFile(await (await download).path(), "utf8");
    const [head, ...rows] = csv
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    assert.deepEqual(
      rows.map((cells) => cells[head.indexOf("method")]),
      ["original", "gold", ...wanted],
    );
    assert.equal(Number(rows[2][head.indexOf("facc_test")]), verdicts[0].assessment.unlearned.accuracies.facc_test);
    await screenshot(page, "compare");
    assert.deepEqual(await events(page, "error"), []);
    assert.deepEqual(problems, []);
    await close();
  });
});
