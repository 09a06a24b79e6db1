// The verdict on a run that forgets single images, as recorded, and what of the page follows it: the comparison's
// methods and the presets.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeNear, eventually, open, root, says, screenshot, stage } from "../harness.mjs";

const whole = (/** @type {number} */ share) => Math.round(100 * share);

describe("single images", () => {
  const here = stage("off");

  test("are judged by gold's level, in words and in a table of their own", { timeout: 90_000 }, async () => {
    const [{ assessment }] = JSON.parse(readFileSync(join(root, "www/recorded/random.json"), "utf8")).runs;
    const { page, close } = await open(here.browser, `${here.server.address}/?set=random`);
    const [ours, gold] = [assessment.unlearned, assessment.gold].map(({ accuracies }) => whole(accuracies.facc_train));
    await says(
      page,
      "#verdict .line",
      new RegExp(`^A network that never saw these images gets ${gold}% of them right; this one gets ${ours}%: it does not forget them`),
    );
    const rows = await page.locator("#verdict tr[data-figure]").evaluateAll((all) => all.map((row) => row.dataset.figure));
    assert.ok(rows.includes("membership") && rows.includes("racc-train"), rows.join(", "));
    assert.ok(!rows.includes("probe") && !rows.includes("wrong-label"), rows.join(", "));
    await comeNear(page, "#verdict-loss");
    for (const hidden of ["#verdict-flow", "#verdict-plane"]) assert.equal(await page.locator(hidden).isVisible(), false, hidden);
    await says(page, "#retrain", /^Retrain without them$/);
    assert.equal(await page.locator("#retrain").isDisabled(), true, "there is no run to retrain for");
    await screenshot(page, "verdict-random");
    await checkAccessibility(page);
    await close();
  });

  test("leave out methods that need a class", { timeout: 60_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?set=random&methods=srfl,unsir,pour-p`);
    await says(page, "#compare .methods p", /^Left out: UNSIR and POUR-P\./);
    const disabled = () =>
      page.locator("#compare input:disabled").evaluateAll((all) => all.map((input) => /** @type {HTMLInputElement} */ (input).value));
    await eventually(async () => assert.deepEqual(await disabled(), ["unsir", "pour-p"]));
    await close();
    const ofClass = await open(here.browser, `${here.server.address}/?methods=srfl,unsir`);
    await ofClass.page.locator("#compare-start:enabled").waitFor();
    assert.equal(await ofClass.page.locator("#compare input:disabled").count(), 0);
    assert.equal(await ofClass.page.locator("#compare .methods p").isVisible(), false);
    await ofClass.close();
  });

  test("can be forgotten as the author's code does", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?steps=20`, { width: 360, height: 800 });
    await page.locator("#settings > summary").click();
    const [note, author] = ["The note's pseudo code", "The author's code"].map((name) => page.getByRole("button", { name }));
    await eventually(async () => assert.equal(await note.getAttribute("aria-pressed"), "true"));
    await author.click();
    await eventually(async () => assert.equal(await author.getAttribute("aria-pressed"), "true"));
    assert.equal(await note.getAttribute("aria-pressed"), "false");
    await says(page, "#settings-summary", /^sRFL, SGD 0\.001, batch 64, 20 steps, shifts \{−3, \+3\}, 2 stages/);
    const given = new URL(page.url()).searchParams;
    assert.deepEqual(
      ["shifts", "norm", "stem", "loss", "optim", "lr", "weight_decay", "schedule", "stages", "steps"].map((name) => given.get(name)),
      ["-3,3", "separate", "frozen", "author", "sgd", "0.001", "0.0001", "cosine", "2", "20"],
    );
    assert.equal(await page.locator("#presets a").getAttribute("href"), "https://github.com/Sangdo-Han/unlearning");
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await note.click();
    await eventually(async () => assert.equal(new URL(page.url()).searchParams.get("loss"), null));
    await checkAccessibility(page);
    assert.deepEqual(problems, []);
    await close();
  });
});
