// Of no images there is no accuracy, which is not 0%: in the page, its events, its table, and its files.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { events, open, says, stage, waitForEvent } from "../harness.mjs";

// Among the first 8 test images of the page there is neither a truck nor a ship.
const RUN = "device=cpu&workers=1&batch=2&steps=2&every=1&seed=1&autostart=1&test=8";

describe("without test images of the class", () => {
  const here = stage("off");

  for (const [forget, train] of [
    ["truck", 20],
    ["ship", 40],
  ]) {
    test(`${forget}: none, not 0%`, { timeout: 200_000 }, async () => {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}&forget=${forget}&train=${train}`);
      await waitForEvent(page, "done", { timeout: 150_000 });
      for (const one of await events(page, "eval")) {
        assert.equal(one.facc_test, null);
        assert.ok(one.facc_train >= 0 && one.racc_test >= 0);
      }
      const claim = await says(page, "#chart-accuracy", /facc none/);
      assert.doesNotMatch(claim, /facc 0\.0% \(from 0\.0%\)/);
      await page.locator("#chart-accuracy details > summary").first().click();
      await says(page, "#chart-accuracy table", /none/);
      const download = page.waitForEvent("download");
      await page.locator("#save-csv").evaluate((button) => /** @type {HTMLButtonElement} */ (button).click());
      const csv = await readFile(await (await download).path(), "utf8");
      const [head, ...rows] = csv
        .trim()
        .split("\n")
        .map((row) => row.split(","));
      for (const row of rows) assert.equal(row[head.indexOf("facc_test")], "none", row.join(","));
      assert.deepEqual(problems, []);
      await close();
    });
  }
});
