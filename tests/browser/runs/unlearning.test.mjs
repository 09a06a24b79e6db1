// What the page promises, at its defaults: a class is forgotten, the others are not.
// Five minutes and more: 300 steps of 128 images on the CPU, one page for each core.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { ACCURACIES } from "../../../www/run/history.js";
import { checkRecord, events, hasPoints, open, says, screenshot, stage, waitForEvent } from "../harness.mjs";

const STEPS = 300;
// Evaluations take longer than the steps between them; the default of 10 would double the time.
const EVERY = 100;

describe("the default run on the CPU", { concurrency: 2 }, () => {
  const here = stage("off");

  for (const [forget, original] of /** @type {[string, number][]} */ ([
    ["cat", 0.6],
    ["automobile", 0.85],
  ])) {
    test(`forgets ${forget}`, { timeout: 20 * 60_000 }, async (t) => {
      const query = `?forget=${forget}&device=cpu&every=${EVERY}&seed=1&autostart=1`;
      const { page, problems, close } = await open(here.browser, `${here.server.address}/${query}`);
      await waitForEvent(page, "ready", { timeout: 180_000 });
      assert.equal(await page.locator("#class-picker input[name=forget]:checked").getAttribute("value"), forget);
      await waitForEvent(page, "step", { timeout: 300_000, count: 100 });
      await screenshot(page, `${forget}-100`);
      const done = await waitForEvent(page, "done", { timeout: 18 * 60_000 });
      await screenshot(page, `${forget}-done`);

      const steps = await events(page, "step");
      const evaluations = await events(page, "eval");
      assert.deepEqual(
        steps.map(({ step }) => step),
        Array.from({ length: STEPS }, (_, i) => i + 1),
      );
      assert.deepEqual(
        evaluations.map(({ step }) => step),
        Array.from({ length: STEPS / EVERY + 1 }, (_, i) => i * EVERY),
      );
      for (const event of [...steps, ...evaluations]) checkRecord(event, "cpu");
      assert.equal(done.reason, "finished");
      assert.equal(done.step, STEPS);

      const first = evaluations[0];
      const last = evaluations[evaluations.length - 1];
      for (const { step, facc_train, racc_train, facc_test, racc_test } of evaluations) {
        t.diagnostic(
          `step ${step}: facc ${percent(facc_train)} racc ${percent(racc_train)}, ` + `test ${percent(facc_test)} ${percent(racc_test)}`,
        );
      }
      assert.ok(first.facc_train >= original, `the original knows ${forget}: ${first.facc_train}`);
      assert.ok(last.facc_train <= 0.1, `${forget} is forgotten: ${last.facc_train}`);
      assert.ok(first.racc_train - last.racc_train <= 0.08, `the rest is kept: ${first.racc_train} to ${last.racc_train}`);

      // It is the recorded run again, digit for digit, made by another program, and with another number of workers.
      const { runs } = JSON.parse(await readFile(new URL(`../../../www/recorded/${forget}.json`, import.meta.url), "utf8"));
      /** @type {any[]} */
      const recorded = runs[0].records;
      const losses = recorded.filter(({ type }) => type === "step").map(({ loss }) => loss);
      assert.equal(losses.length, STEPS);
      for (const [i, { loss }] of steps.entries()) {
        const unit = 10 ** (Math.floor(Math.log10(Math.abs(losses[i]))) - 4);
        assert.ok(Math.abs(loss - losses[i]) <= 0.501 * unit, `step ${i + 1}: ${loss} for ${losses[i]}`);
      }
      for (const name of ACCURACIES) assert.ok(Math.abs(last[name] - recorded[recorded.length - 1][name]) < 1e-5, name);

      // The recorded run has 31 evaluations.
      await hasPoints(page, "#chart-accuracy", evaluations.length, evaluations.length);
      await hasPoints(page, "#chart-loss", STEPS, STEPS);
      await says(page, "#device-line", /cpu/i);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});

/** @param {number} fraction */
function percent(fraction) {
  return `${(100 * fraction).toFixed(1)}%`;
}
