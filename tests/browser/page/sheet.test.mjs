// The contact sheet: which images are forgotten, by mouse and by keyboard; and gold's level in the chart.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeNear, comeTo, eventually, open, says, screenshot, stage, waitForEvent } from "../harness.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const SMALL = "device=cpu&workers=1&batch=8&test=100&seed=1";

/** Images on the sheet that is shown, by mark. @param {Page} page @param {string} sheet @returns {Promise<Record<string, number>>} */
const marksOf = (page, sheet) =>
  page.evaluate((name) => {
    const count = (/** @type {string} */ mark) => document.querySelectorAll(`#sheet .page.${name} .image.${mark}`).length;
    return { taught: count("taught"), true: count("true"), other: count("other") };
  }, sheet);

/** The image that has the focus, as it is called. @param {Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

describe("the contact sheet", () => {
  const here = stage("off");

  test("loads its images once it is in sight, and no sooner", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await page.locator("#class-picker .image").first().waitFor();
    await page.waitForTimeout(1000);
    const files = () => new Set(here.server.requests.filter((path) => path.includes("/train-"))).size;
    assert.ok(files() <= 1, `${files()} files of images for the picker`);
    await comeTo(page, "#sheet .sheets");
    await eventually(async () => assert.ok(files() > 1));
    assert.equal(await page.locator("#sheet .image").count(), 200);
    assert.deepEqual(problems, []);
    await close();
  });

  test("moves nothing when it comes into sight, however fast", { timeout: 60_000 }, async () => {
    for (const width of [360, 1280]) {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/`, { width, height: 740 });
      await page.locator("#chart-accuracy .plot > svg").waitFor();
      await page.locator("#verdict .line").filter({ hasText: /\w/ }).waitFor({ state: "attached" });
      await page.locator("#sheet .image").nth(199).waitFor({ state: "attached" });
      // Below it is a button, which a growing sheet would push from under the pointer.
      const tops = await page.evaluate(async () => {
        const section = /** @type {HTMLElement} */ (document.querySelector("#verdict"));
        section.scrollIntoView({ block: "end", behavior: "instant" });
        const before = section.getBoundingClientRect().top;
        await new Promise((resolve) => {
          setTimeout(resolve, 1000);
        });
        return [before, section.getBoundingClientRect().top];
      });
      assert.ok(Math.abs(tops[1] - tops[0]) < 2, `at ${width} pixels from ${tops[0]} to ${tops[1]}`);
      assert.deepEqual(problems, []);
      await close();
    }
  });

  test("marks what is forgotten, shows an image's probabilities, and offers to retrain", { timeout: 300_000 }, async () => {
    // No gold of this tenth is published.
    const run = `set=random&set_seed=2&${SMALL}&steps=2&every=2&autostart=1`;
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${run}`);
    // Of this tenth there is no recording.
    const first = await waitForEvent(page, "eval", { timeout: 200_000 });
    await comeTo(page, "#sheet");
    const last = await waitForEvent(page, "eval", { count: 2, timeout: 100_000 });
    const [all, left] = [first, last].map(({ facc_train: facc }) => Math.round(200 * facc));
    assert.ok(left < all, `${left} of ${all} are left`);
    await says(page, "#sheet .count", new RegExp(`^${left} of 200 still recognized; original: ${all}\\.$`));
    assert.deepEqual(await marksOf(page, "unlearned"), { taught: left, true: 0, other: 200 - left });
    await page.locator("#sheet").getByRole("button", { name: "Retrain without them" }).waitFor();

    await page.locator("#sheet input[value=together]").check({ force: true });
    await says(page, "#sheet .page.original h3", new RegExp(`original: ${all} of 200`));
    assert.deepEqual(await marksOf(page, "original"), { taught: all, true: 0, other: 200 - all });
    assert.equal(await page.locator("#sheet .page.gold").isVisible(), false);
    await checkAccessibility(page);
    await page.locator("#sheet input[value=unlearned]").check({ force: true });

    // One stop for the keyboard, and arrows.
    assert.equal(await page.locator("#sheet .page.unlearned .image[tabindex='0']").count(), 1);
    await page.locator("#sheet .page.unlearned .image").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    const name = await focused(page);
    assert.match(name, /^image \d+, [a-z]+, (still|no longer) recognized$/);
    await page.keyboard.press("Home");
    assert.notEqual(await focused(page), name);
    await page.keyboard.press("End");
    const [, image] = /^image (\d+)/.exec(await focused(page)) ?? [];
    await page.locator("#start:enabled, #reset:enabled").first().waitFor();
    await page.keyboard.press("Enter");
    await says(page, "#sheet .said", new RegExp(`^Image ${image}, [a-z]+: teacher [a-z]+ [\\d.]+%, student [a-z]+ [\\d.]+%\\.$`));
    await eventually(async () => {
      const box = await page.locator(`#roll .card[data-image="${image}"]`).boundingBox();
      assert.ok(box !== null && box.y > 0 && box.y < 900, "its card is in sight");
    });
    await screenshot(page, "sheet-random");
    assert.deepEqual(
      problems.filter((problem) => !problem.includes("/www/recorded/")),
      [],
    );
    await close();
  });

  test("of a random tenth gold's level is drawn and said, and so is each batch", { timeout: 200_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?set=random&${SMALL}&steps=3&every=3&autostart=1`);
    await waitForEvent(page, "done", { timeout: 150_000 });
    const said = await says(
      page,
      "#sentence",
      /A network that never saw these images gets \d+% of them right: too low is as wrong as too high\./,
    );
    const [, level] = /gets (\d+)%/.exec(said) ?? [];
    await page.locator("#chart-accuracy svg").getByText("facc, gold", { exact: true }).waitFor();
    await page.locator("#chart-accuracy svg").getByText("test accuracy", { exact: true }).waitFor();
    assert.equal(await page.locator("#chart-accuracy svg").getByText("facc, test", { exact: true }).count(), 0);
    await page.locator("#chart-accuracy .legend .gold").waitFor();
    await page.locator("#chart-accuracy .legend .dots").waitFor();
    // Three dots of each kind, each a line of no length.
    const dots = await page.evaluate(() =>
      [...document.querySelectorAll("#chart-accuracy svg path")].map((path) => path.getAttribute("d")?.match(/h0/g)?.length ?? 0),
    );
    assert.deepEqual(
      dots.filter((count) => count > 0),
      [3, 3],
    );
    await comeTo(page, "#sheet");
    const count = await says(page, "#sheet .count", /gold: \d+\.$/);
    const [, gold] = /gold: (\d+)/.exec(count) ?? [];
    assert.equal(Math.round(Number(gold) / 2), Number(level), "the same as the sentence says");
    await page.locator("#sheet input[value=gold]").check({ force: true });
    await eventually(async () => assert.equal((await marksOf(page, "gold")).taught, Number(gold)));
    await close();
  });

  test("says how each image is remembered, once the verdict has measured it", { timeout: 200_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?set=random&${SMALL}&steps=2&every=2&autostart=1`);
    await waitForEvent(page, "done", { timeout: 150_000 });
    await comeTo(page, "#sheet");
    const { assessment } = await waitForEvent(page, "verdict", { timeout: 100_000 });
    const marked = page.locator("#sheet .marked-by");
    await marked.locator("input[value=z]").check({ force: true });
    const [ours, before, gold] = [assessment.unlearned, assessment.original, assessment.gold].map(({ by_image: { z } }) => {
      const over = z.filter((/** @type {number} */ value) => value > 2).length;
      const under = z.filter((/** @type {number} */ value) => value < -2).length;
      return [over, z.length - over - under, under];
    });
    assert.equal(ours[0] + ours[1] + ours[2], 200);
    assert.ok(before[0] > gold[0], `the original remembers ${before[0]}, gold ${gold[0]}`);
    const said = (/** @type {number[]} */ counts) => `${counts[0]}, ${counts[1]}, and ${counts[2]}`;
    await says(
      page,
      "#sheet .count",
      new RegExp(
        `^${ours[0]} remembered, ${ours[1]} as if never seen, ${ours[2]} avoided; original: ${said(before)}; gold: ${said(gold)}\\.$`,
      ),
    );
    assert.equal(await page.locator("#sheet .page.unlearned .image.remembered").count(), ours[0]);
    const first = page.locator("#sheet .page.unlearned .image").first();
    assert.match(
      (await first.getAttribute("aria-label")) ?? "",
      /^image \d+, [a-z]+, z [+−]?\d+\.\d, (remembered|as if never seen|its label avoided)$/,
    );
    assert.match((await first.getAttribute("data-z")) ?? "", /^[+−]?\d+\.\d$/);
    await page.locator("#sheet input[value=original]").check({ force: true });
    await eventually(async () => assert.equal(await page.locator("#sheet .page.original .image.remembered").count(), before[0]));
    await checkAccessibility(page);

    await page.locator("#sheet details summary").click();
    const heads = await page.locator("#sheet details thead th").allTextContents();
    assert.deepEqual(heads.slice(-4), ["z, original", "z, unlearned", "z, gold", "z, networks that learned it"]);
    await comeNear(page, "#verdict-images");
    await screenshot(page, "verdict-by-image");

    // Answers again.
    await marked.locator("input[value=answers]").check({ force: true });
    await says(page, "#sheet .count", /of 200 still recognized/);
    assert.equal(await page.locator("#sheet .image[data-z]:visible").count(), 0);
    assert.deepEqual(problems, []);
    await close();
  });

  test("does without z where the file of shadow networks cannot be used", { timeout: 200_000 }, async () => {
    here.server.faults.set("/www/models/resnet8-2000.shadows.safetensors", { status: 404 });
    try {
      const { page, close } = await open(here.browser, `${here.server.address}/?set=random&${SMALL}&steps=1&every=1&autostart=1`);
      await waitForEvent(page, "done", { timeout: 150_000 });
      await comeTo(page, "#sheet");
      const { assessment } = await waitForEvent(page, "verdict", { timeout: 100_000 });
      assert.equal(assessment.unlearned.by_image, null);
      assert.equal(await page.locator("#sheet .marked-by").isVisible(), false);
      assert.equal(await page.locator("#verdict-images").isVisible(), false);
      await close();
    } finally {
      here.server.faults.clear();
    }
  });

  test("is where images are picked, at most half of them", { timeout: 60_000 }, async () => {
    const half = Array.from({ length: 49 }, (_, k) => k).join(",");
    const { page, close } = await open(here.browser, `${here.server.address}/?set=picked&${SMALL}&train=100&photos=${half}`);
    await comeTo(page, "#sheet");
    const image = (/** @type {number} */ at) => page.locator(`#sheet .page.pick .image[data-at="${at}"]`);
    await image(99).waitFor();
    assert.equal(await page.locator("#sheet .page.pick .image").count(), 100);
    await says(page, "#sheet .count", /^49 of 100 training images picked, at most 50/);
    await image(72).click();
    await says(page, "#sheet .count", /^50 of 100/);
    assert.equal(await image(72).getAttribute("aria-pressed"), "true");
    assert.equal(await image(72).getAttribute("aria-label"), "image 72, bird");
    assert.match(new URL(page.url()).searchParams.get("photos") ?? "", /,48,72$/);
    await image(80).click();
    await says(page, "#sheet .said", /At most half/);
    assert.equal(await image(80).getAttribute("aria-pressed"), "false");
    await page.keyboard.press("Home");
    assert.equal(await focused(page), "image 0, airplane");
    await page.keyboard.press("Space");
    await says(page, "#sheet .count", /^49 of 100/);
    await page.getByRole("button", { name: "Pick none" }).click();
    await says(page, "#sheet .count", /^0 of 100/);
    assert.equal(await page.locator("#sheet [aria-pressed=true]").count(), 0);
    await checkAccessibility(page);
    await close();
  });
});
