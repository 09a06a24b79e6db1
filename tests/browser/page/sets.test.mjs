// Forgetting single images: what the page offers, which network it takes, and what a run and its gold come to.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { eventually, events, open, says, screenshot, stage, waitForEvent } from "../harness.mjs";

const STEPS = "seed=1&device=cpu&batch=4&steps=2&every=2";
const SHORT = `${STEPS}&test=100`;

/** @param {import("../harness.mjs").Page} page @param {string} name */
const parameter = (page, name) => new URL(page.url()).searchParams.get(name);

describe("sets of single images", () => {
  const here = stage("off");

  test("a random tenth is forgotten, beside gold's level", { timeout: 300_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?set=random&${STEPS}&autostart=1`);
    const ready = await waitForEvent(page, "ready", { timeout: 120_000 });
    assert.deepEqual([ready.model, ready.set, ready.forget_images], ["resnet8-2000", "random", 200]);
    const gold = await waitForEvent(page, "gold");
    assert.ok(!gold.retrained && gold.facc_train > 0.3 && gold.facc_train < 0.8, `gold gets ${gold.facc_train}`);
    const [original] = await events(page, "eval");
    assert.ok(original.facc_train > 0.99, "the original knows them by heart");
    assert.equal(original.facc_test, null);
    await waitForEvent(page, "done", { timeout: 120_000 });
    const { assessment, set } = await waitForEvent(page, "verdict", { timeout: 180_000 });
    assert.equal(set, "random");
    assert.equal(assessment.config.forget.images.length, 200);
    // What its card says is what it does.
    assert.equal(assessment.gold.accuracies.facc_train, gold.facc_train);
    // Gold gets as many of them right as of images that nobody saw, and an attack finds nothing there.
    const { facc_train: facc, racc_test: accuracy } = assessment.gold.accuracies;
    assert.ok(Math.abs(facc - accuracy) < 0.06, `${facc} and ${accuracy}`);
    assert.ok(assessment.original.membership_area > 0.8, `${assessment.original.membership_area}`);
    const { membership_area: area } = assessment.gold;
    assert.ok(area > 0.45 && area < 0.58, `${area}`);
    await says(page, "#verdict .line", /A network that never saw these images gets 52% of them right/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("mislabeled images lose their wrong labels in gold, and many get their true ones back", { timeout: 300_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?set=mislabeled&${SHORT}&autostart=1`);
    const ready = await waitForEvent(page, "ready", { timeout: 120_000 });
    assert.deepEqual([ready.model, ready.forget_images], ["resnet8-2000-mislabeled", 40]);
    const { assessment } = await waitForEvent(page, "verdict", { timeout: 180_000 });
    const [original, gold] = [assessment.original, assessment.gold].map(({ accuracies }) => accuracies);
    assert.ok(original.wrong_label_train > 0.9 && original.facc_train < 0.05, JSON.stringify(original));
    assert.ok(gold.wrong_label_train < 0.2 && gold.facc_train > 0.3, JSON.stringify(gold));
    await says(page, "#verdict .line", /never saw the wrong labels gives 45% of these images their true label/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("the set is chosen by keyboard, and brings its network", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    const sets = page.getByRole("group", { name: "What to forget" });
    await sets.getByRole("radio", { name: "a class", exact: true }).focus();
    assert.equal(await page.locator("#set-about").isVisible(), false, "a class needs no words");
    await page.keyboard.press("ArrowRight");
    await eventually(async () => assert.deepEqual([parameter(page, "set"), parameter(page, "model")], ["random", "resnet8-2000"]));
    await says(page, "#set-about", /resnet8-2000 learned these 2,000 images by heart, so there is something to forget/);
    assert.equal(await page.locator("#class-picker").isVisible(), false);
    const seed = page.getByLabel("Seed of the set");
    // An invalid value stays with its reason, also while a run, here a recorded one, goes on.
    await seed.fill("-1");
    await page.keyboard.press("Enter");
    await page.getByLabel("Step of the recorded run").press("ArrowLeft");
    assert.deepEqual([await seed.inputValue(), await seed.getAttribute("aria-invalid")], ["-1", "true"]);
    await seed.fill("7");
    // What else changes meanwhile does not overwrite what is being typed.
    await page.locator("#setting-batch").evaluate((/** @type {HTMLInputElement} */ input) => {
      input.value = "32";
      input.dispatchEvent(new Event("change"));
    });
    await eventually(async () => assert.equal(parameter(page, "batch"), "32"));
    assert.equal(await seed.inputValue(), "7");
    await page.keyboard.press("Enter");
    await eventually(async () => assert.equal(parameter(page, "set_seed"), "7"));
    await checkAccessibility(page);
    await screenshot(page, "sets-random");

    // Another network stays chosen, with a word on what it is worth.
    await page.locator("#settings").evaluate((details) => details.setAttribute("open", ""));
    await page.locator("#setting-model").selectOption("resnet20");
    await says(page, "#set-about", /resnet20 learned too many images to remember single ones/);
    assert.ok(await page.locator("#setting-method option[value=unsir]").isDisabled(), "it forgets classes alone");
    await sets.getByText("a class", { exact: true }).click();
    await eventually(async () => assert.deepEqual([parameter(page, "set"), parameter(page, "model")], [null, "resnet20"]));
    assert.ok(await page.locator("#setting-method option[value=unsir]").isEnabled());
    assert.ok(await page.locator("#class-picker").isVisible());
    assert.deepEqual(problems, []);
    await close();
  });

  test("the first frame tells two stories", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`, { width: 360, height: 740 });
    await says(page, "#source", /recorded: cat/);
    const stories = page.getByRole("group", { name: "Recorded runs" });
    await stories.getByText("A random tenth").click();
    await says(page, "#source", /recorded: a random tenth/);
    assert.ok(await page.locator("#set-picker").getByRole("radio", { name: "a random tenth" }).isChecked());
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await stories.getByText("A class").click();
    await says(page, "#source", /recorded: cat/);
    await close();
    const direct = await open(here.browser, `${here.server.address}/?set=random`);
    await says(direct.page, "#source", /recorded: a random tenth/);
    assert.deepEqual([...problems, ...direct.problems], []);
    await direct.close();
  });

  test(
    "without picked images there is no start; with some they are forgotten, and gold is made on request",
    { timeout: 300_000 },
    async () => {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/?set=picked&${SHORT}`);
      await says(page, "#set-about", /Nothing is picked yet: pick images on the contact sheet/);
      for (const name of ["start", "step"]) assert.ok(await page.locator(`#${name}`).isDisabled(), name);
      await page.goto(`${here.server.address}/?set=picked&photos=500,3,9999&${SHORT}&train=1000`);
      await says(page, "#notice", /photos names images that cannot be picked.*9999/);
      await says(page, "#set-about", /2 images picked/);
      await page.locator("#start").click();
      const ready = await waitForEvent(page, "ready", { timeout: 120_000 });
      assert.equal(ready.forget_images, 2);
      await waitForEvent(page, "done", { timeout: 120_000 });
      await page.getByText(/^Finished/).waitFor({ timeout: 120_000 });
      assert.deepEqual(await events(page, "gold"), [], "there is no published one");

      // It takes a while, and can be stopped.
      await page.locator("#sheet-retrain").click();
      await says(page, "#status", /Retraining.*[1-9]\d* of \d+ steps/);
      await page.locator("#stop").click();
      await page.getByText(/^Finished/).waitFor();
      assert.deepEqual(await events(page, "gold"), []);
      assert.ok(await page.locator("#sheet-retrain").isEnabled());
      assert.deepEqual(problems, []);
      await close();
    },
  );

  test("a network without wrong labels cannot forget mislabeled images, and the page says what to do", { timeout: 180_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?set=mislabeled&model=resnet8&train=100&${SHORT}&autostart=1`);
    await says(page, "#set-about", /resnet8 was taught no wrong labels: select resnet8-2000-mislabeled/);
    const error = await waitForEvent(page, "error", { timeout: 120_000 });
    assert.equal(error.kind, "config");
    await says(page, "#alert", /setting is invalid[^]*resnet8-2000-mislabeled\. Change the setting/);
    await close();
  });
});
