// The lesson, walked from end to end by keyboard alone, and what its readers see.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeNear, eventually, open, says, screenshot, settled, stage } from "../harness.mjs";

describe("the lesson", () => {
  const here = stage("off", { below: "/project" });

  test("is walked from end to end by keyboard, each step with its figure, question and answer", { timeout: 200_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/?lang=en`, { width: 900, height: 900 });
    const drawn = [
      "#chart-classes .bar",
      "#roll .card .column",
      "#chart-accuracy .plot > svg",
      "#chart-accuracy .plot > svg",
      "#verdict-relearn .plot > svg",
      "#compare .facc_test .plot > svg",
      "#sheet .sheets .image",
    ];
    const proofs = [
      /only for \d/,
      /\+1 says deer, by −1 bird/,
      /within ten steps/,
      /lose \d+\.\d points/,
      /A probe finds \d/,
      /the cheat wins/,
      /still gets \d+\.\d% right/,
    ];
    for (const [k, figure] of drawn.entries()) {
      const step = page.locator(".step:visible");
      await eventually(async () => assert.equal(await step.count(), 1));
      const frame = step.frameLocator("iframe");
      const chart = / \.plot > svg$/;
      if (chart.test(figure)) await comeNear(frame, figure.replace(chart, ""));
      else await frame.locator(figure).first().waitFor();
      // To the answer by Tab, and open it.
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate(() => document.activeElement?.closest(".answer") !== null)) break;
      }
      await page.keyboard.press("Enter");
      assert.doesNotMatch(await says(page, ".step:visible .answer > p", proofs[k]), /…/);
      // What is hidden leaves no empty box behind.
      for (const box of [".panel", ".embed-caption"]) {
        await eventually(async () => {
          const { height, shown } = await step
            .frameLocator("iframe")
            .locator(box)
            .evaluate((element) => ({
              height: element.getBoundingClientRect().height,
              shown: [...element.querySelectorAll("*")].some((part) => part.getBoundingClientRect().height > 0),
            }));
          assert.equal(height > 0, shown, `step ${k + 1}: ${box}`);
        });
      }
      await screenshot(page, `lesson-${k + 1}`);
      await checkAccessibility(page);
      if (k < drawn.length - 1) {
        await page.keyboard.press("ArrowRight");
        await page.waitForURL(new RegExp(`step=${k + 2}&lang=en`));
        await eventually(async () =>
          assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H2", "the new step has the focus"),
        );
      }
    }
    assert.equal(await page.locator(".next").isDisabled(), true);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/step=6/);
    await page.goBack();
    await page.waitForURL(/step=7/);
    await says(page, ".step:visible h2", /Forget photos/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("asks for a guess first, lays it over the result, and gives all guesses as a file", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/?lang=en`, { width: 360, height: 780 });
    const step = page.locator(".step:visible");
    const slider = step.locator(".guess input[type=range]");
    await slider.focus();
    // The arrow keys are the slider's: they turn no page.
    for (let k = 0; k < 3; k += 1) await page.keyboard.press("ArrowRight");
    await says(page, ".step:visible .guess output", /^53%$/);
    assert.match(await says(page, ".step:visible h2", /./), /^What the network knows/);
    assert.equal(await step.locator(".guessed").isVisible(), false, "nothing is said before the answer");
    // The figure has its height once it is drawn.
    await step.frameLocator("iframe").locator("#chart-classes .bar").first().waitFor();
    const top = () => step.locator(".question").evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await settled(top);
    await step.locator(".answer summary").click();
    await says(page, ".step:visible .guessed", /^You guessed 53%; it is 65\.0%\.$/);
    assert.ok(Math.abs((await top()) - before) < 2, "the answer is not pushed from under the pointer");
    const [mine, truth] = await Promise.all(
      [".mine", ".true"].map((mark) => step.locator(`.over ${mark}`).evaluate((element) => element.getBoundingClientRect().left)),
    );
    assert.ok(mine < truth, `${mine} before ${truth}`);
    assert.equal(await slider.isDisabled(), true, "what was guessed stays");
    await screenshot(page, "lesson-guess-360");

    await page.locator(".next").click();
    await step.getByLabel("deer").check();
    await page.keyboard.press("ArrowRight");
    assert.match(await says(page, ".step:visible h2", /./), /^What a logit is/);
    await step.getByLabel("deer").check();
    await step.locator(".answer summary").click();
    await says(page, ".step:visible .guessed", /^You guessed deer, and that is right\.$/);
    await page.locator(".next").click();
    await step.locator(".answer summary").click();
    await says(page, ".step:visible .guessed", /^You made no guess; it is 10\.$/);
    assert.equal(await page.locator(".keep").isVisible(), false);
    for (let k = 3; k < 7; k += 1) await page.locator(".next").click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save your answers (CSV)" }).click();
    const lines = (await readFile(await (await download).path(), "utf8")).trim().split("\n");
    for (const row of ["worst_share,53,65", "above,deer,deer", "low_at,,10", "winner,,head-only"]) {
      assert.equal(lines.filter((line) => line.endsWith(`,guess,${row}`)).length, 1, row);
    }
    // This opens every answer.
    await checkAccessibility(page);
    assert.deepEqual(problems, []);
    await close();
  });

  test("speaks another language, fits a phone, and prints whole", { timeout: 100_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/lesson/?step=4&lang=de`, {
      width: 320,
      height: 700,
      colorScheme: "dark",
    });
    await says(page, ".step:visible h2", /^Lies die Kurve/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
    await comeNear(page.frameLocator(".step:visible iframe"), "#chart-accuracy");
    await screenshot(page, "lesson-narrow-dark");
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => ({
      steps: [...document.querySelectorAll(".paper-step")].filter((step) => step.getBoundingClientRect().height > 0).length,
      figures: [...document.querySelectorAll("iframe")].filter((frame) => frame.getBoundingClientRect().height > 0).length,
    }));
    assert.deepEqual(seen, { steps: 7, figures: 0 });
    await close();
  });

  test("has a page for teachers", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/teacher.html?lang=en`, {
      width: 900,
      height: 900,
    });
    await page.locator(".plan tr").nth(6).waitFor();
    await eventually(async () => assert.doesNotMatch(await page.locator("main").innerText(), /…|\{\w+\}/));
    await checkAccessibility(page);
    await screenshot(page, "lesson-teacher");
    await page.getByRole("link", { name: "Has it forgotten?" }).click();
    await page.waitForURL(/lesson\/\?step=5&lang=en/);
    await page.getByRole("link", { name: "For teachers" }).click();
    await page.waitForURL(/lesson\/teacher\.html\?lang=en$/);
    await says(page, "h1", /For teachers/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("says so where its recordings are missing, and goes on", { timeout: 60_000 }, async () => {
    here.server.faults.set("/www/recorded/cat-compared.json", { status: 404 });
    const { page, close } = await open(here.browser, `${here.server.address}/lesson/?step=6&lang=en`);
    await page.getByText("The recorded runs could not be loaded").waitFor();
    await says(page, ".step:visible .question", /Which method wins/);
    here.server.faults.clear();
    await close();
  });
});
