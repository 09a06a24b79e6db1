// The page itself: what stands there before anything is loaded, its controls, keyboard and width.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeNear, events, hasPoints, open, root, says, screenshot, stage, textOf, waitForEvent } from "../harness.mjs";

const SMALL = "device=cpu&batch=4&train=100&test=100&seed=1";

describe("the page", () => {
  const here = stage("off");

  afterEach(() => here.server.faults.clear());

  test("states a recorded result before any wasm is there", async () => {
    here.server.faults.set("/pkg/srfl_bg.wasm", { status: 503 });
    const { page, close } = await open(here.browser, `${here.server.address}/`);
    await page.locator("#chart-accuracy svg").first().waitFor();
    await hasPoints(page, "#chart-accuracy", 6);
    await says(page, "body", /recorded/i);
    await screenshot(page, "first-frame");
    await close();
  });

  test("draws a chart once it is nearly in sight, and all of them to be printed", async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await page.waitForTimeout(1000);
    const [plane, loss] = ["#verdict-plane", "#chart-loss"].map((chart) => page.locator(`${chart} .plot > svg`));
    assert.deepEqual([await plane.count(), await loss.count()], [0, 0]);
    await comeNear(page, "#verdict-plane");
    // Drawn with it, it would be so a few frames later.
    await page.waitForTimeout(500);
    assert.equal(await loss.count(), 0);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    assert.deepEqual([await plane.count(), await loss.count()], [1, 1]);
    assert.deepEqual(problems, []);
    await close();
  });

  test("says the figures under the pointer, and stays accessible", async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await page.locator("#chart-accuracy .plot > svg").hover();
    await page
      .locator("#chart-accuracy .plot > svg")
      .getByText(/step \d+$/)
      .waitFor();
    // A group may have no name; axe opens what can be opened, and may move the chart from under the pointer.
    assert.equal(await page.locator("main svg g[aria-label]").count(), 0);
    await checkAccessibility(page);
    assert.deepEqual(problems, []);
    await close();
  });

  test("names a parameter that it cannot use, and goes on with the default", async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?forget=dragon&steps=-3&thme=dark`);
    for (const name of ["forget", "steps", "thme"]) await says(page, "#notice", new RegExp(name));
    const checked = page.locator("#class-picker input[name=forget]:checked");
    assert.equal(await checked.getAttribute("value"), "cat");
    await close();
  });

  test("pauses, steps, stops and starts over", { timeout: 240_000 }, async () => {
    const query = `forget=cat&${SMALL}&steps=2000&every=50&autostart=1`;
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${query}`);
    await waitForEvent(page, "step", { count: 5, timeout: 180_000 });
    await page.locator("#pause").click();
    const paused = await settled(page);
    assert.ok(paused < 2000, `paused at step ${paused}`);

    await page.locator("#step").click();
    await waitForStep(page, paused + 1);
    assert.equal(await settled(page), paused + 1, "one step and no more");

    await page
      .locator("#start, #pause")
      .filter({ visible: true, hasNot: page.locator("[disabled]") })
      .first()
      .click();
    await waitForStep(page, paused + 3);
    await page.locator("#stop").click();
    const done = await waitForEvent(page, "done");
    assert.equal(done.reason, "stopped");

    const [original] = await events(page, "eval");
    const evaluated = (await events(page, "eval")).length;
    await page.locator("#reset").click();
    const back = await waitForEvent(page, "eval", { count: evaluated + 1 });
    assert.equal(back.step, 0);
    assert.equal(back.facc_train, original.facc_train);
    assert.equal(back.racc_train, original.racc_train);
    assert.deepEqual(problems, []);
    await close();
  });

  test("draws itself before a run of its address begins", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, "about:blank");
    await page.addInitScript(() => {
      const seen = /** @type {any} */ (window);
      window.addEventListener("srfl", () => (seen.chartAtStart ??= document.querySelector("#chart-accuracy .plot > svg") !== null));
    });
    await page.goto(`${here.server.address}/?${SMALL}&steps=2&every=2&autostart=1`);
    await waitForEvent(page, "done");
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).chartAtStart), true);
    assert.deepEqual(problems, []);
    await close();
  });

  test("that nobody sees gets no frames, and runs all the same", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, "about:blank");
    // No browser without a screen hides a page: it is told so.
    await page.addInitScript(() => {
      Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
      window.requestAnimationFrame = () => 0;
    });
    await page.goto(`${here.server.address}/?${SMALL}&steps=2&every=2&autostart=1`);
    await waitForEvent(page, "done");
    assert.equal(await page.locator("#chart-accuracy .plot > svg").count(), 0);
    assert.deepEqual(problems, []);
    await close();
  });

  test("starts by keyboard alone", { timeout: 180_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?${SMALL}&steps=2&every=2`);
    await page.locator("#start:enabled").waitFor();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.id === "start")) break;
    }
    assert.equal(await page.evaluate(() => document.activeElement?.id), "start");
    await page.keyboard.press("Enter");
    await waitForEvent(page, "done", { timeout: 150_000 });
    await close();
  });

  test("another original is chosen in the settings, and judged beside its own gold", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${SMALL}&steps=2&every=2&forget=cat`);
    await page.locator("#settings > summary").click();
    await page.locator("#setting-model").selectOption("resnet20");
    await page.getByText(/^The original: resnet20, 274,042 parameters/).waitFor();
    await says(page, "#sentence", /as resnet20 trains/, "the recorded run is of another network");
    await page.locator("#start:enabled").click();
    const { assessment } = await waitForEvent(page, "verdict", { timeout: 180_000 });
    const [ready] = await events(page, "ready");
    assert.equal(ready.model, "resnet20");
    assert.ok(assessment.gold.accuracies.racc_test > assessment.gold.accuracies.facc_test + 0.5, "gold never saw the class");
    assert.ok(assessment.original.accuracies.racc_test > 0.8);
    await page.locator("#reset").click();
    await page.getByText(/^Ready/).waitFor();
    assert.deepEqual(problems, []);
    await close();
  });

  test("keeps a run as a file, shows it again, and refuses a file that is none", { timeout: 240_000 }, async (t) => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${SMALL}&steps=4&every=2&forget=frog&autostart=1`);
    await waitForEvent(page, "verdict", { timeout: 180_000 });
    const end = (await says(page, "#sentence", /^After 4 steps/)).replace(/^After/, "after");
    await page.locator("#share > summary").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-recording").click()]);
    assert.equal(download.suggestedFilename(), "srfl-frog-srfl.json");
    const file = readFileSync(await download.path());
    const [weights] = await Promise.all([page.waitForEvent("download"), page.locator("#save-network:enabled").click()]);
    assert.equal(weights.suggestedFilename(), "srfl-frog-srfl.safetensors");
    const exported = await weights.path();
    await t.test("PyTorch reads the saved network, and it answers the same", (part) => {
      // Debian's packages are of Debian's own Python, which need not be the first.
      const python = ["python3", "/usr/bin/python3"].find((name) => spawnSync(name, ["-c", "import torch, PIL"]).status === 0);
      if (python === undefined) {
        part.skip("PyTorch is not installed: apt install python3-torch python3-pil");
        return;
      }
      const folder = mkdtempSync(join(tmpdir(), "srfl-export-"));
      const recording = join(folder, "run.json");
      writeFileSync(recording, file);
      const network = join(folder, "network.safetensors");
      copyFileSync(exported, network);
      const { stdout, stderr } = spawnSync(python, ["tests/reference/exported.py", network, recording], { cwd: root, encoding: "utf8" });
      rmSync(folder, { recursive: true });
      const difference = Number(stdout.trim() || NaN);
      assert.ok(difference < 1e-4, `a probability differs by ${difference}: ${stderr}`);
    });
    await page.goto(`${here.server.address}/?${SMALL}&forget=frog`);

    const chooser = async (/** @type {Buffer} */ buffer) => {
      await page.locator("#recording-file").setInputFiles({ name: "mine.json", mimeType: "application/json", buffer });
    };
    await page.locator("#share > summary").click();
    const before = await says(page, "#sentence", /^Recorded/);
    for (const [bad, words] of /** @type {[string, RegExp][]} */ ([
      ["{", /not JSON/],
      [JSON.stringify({ ...JSON.parse(file.toString()), version: 1 }), /version 1/],
      [file.toString().replace('"racc_test":0', '"racc_test":7'), /racc_test is not a fraction/],
    ])) {
      await chooser(Buffer.from(bad));
      await page.getByText(words).waitFor();
      await says(page, "#recording-said", /^mine\.json cannot be shown: .*The page still shows what it showed before\.$/);
      assert.equal(await textOf(page, "#sentence"), before);
    }
    await chooser(file);
    await page.getByText("mine.json is shown.").waitFor();
    const again = await says(page, "#sentence", /^Recorded \(CPU, \d{4}-\d\d-\d\d\): /);
    assert.ok(again.endsWith(end), `${again} is not ${end}`);
    await says(page, "#verdict .about", /sRFL after 4 steps, forgetting frog/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("gives its figures and its curve as files that stand alone", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?theme=dark&forget=automobile`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await page.locator("#share > summary").click();
    const file = async (/** @type {string} */ button) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const csv = await file("#save-csv");
    assert.equal(csv.name, "srfl-automobile-srfl.csv");
    assert.equal(csv.bytes.toString().trimEnd().split("\n").length, 302, "a heading, the original, 300 steps");

    const svg = await file("#save-svg");
    const text = svg.bytes.toString();
    assert.doesNotMatch(text, /var\(|light-dark/);
    // Drawn by itself, it is the picture that the PNG is.
    const alone = await page.context().newPage();
    await alone.setContent(`<body style="margin:0">${text}`);
    const { fill, width, height, label } = await alone.locator("svg").evaluate((chart) => ({
      fill: getComputedStyle(/** @type {Element} */ (chart.querySelector("rect"))).fill,
      width: chart.clientWidth,
      height: chart.clientHeight,
      label: chart.querySelector("title")?.textContent,
    }));
    await screenshot(alone, "curve-alone");
    await alone.close();
    assert.equal(fill, "rgb(21, 24, 28)", "as dark as it was");
    assert.match(label ?? "", /facc on training images goes from 96\.0%/);

    const picture = await file("#save-png");
    assert.equal(picture.bytes.subarray(1, 4).toString(), "PNG");
    assert.deepEqual([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)], [2 * width, 2 * height]);
    assert.deepEqual(problems, []);
    await close();
  });

  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    test(`fits 360 pixels, ${colorScheme}`, { timeout: 180_000 }, async () => {
      const { page, close } = await open(here.browser, `${here.server.address}/?${SMALL}&steps=4&every=2&autostart=1`, {
        width: 360,
        height: 740,
        colorScheme,
      });
      await waitForEvent(page, "done", { timeout: 150_000 });
      await screenshot(page, `narrow-${colorScheme}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 360, `the page is ${width} pixels wide`);
      await close();
    });
  }
});

/** @param {import("../harness.mjs").Page} page @param {number} step */
async function waitForStep(page, step) {
  await page.waitForFunction(
    (wanted) => /** @type {any} */ (window).srflEvents.some((/** @type {any} */ e) => e.type === "step" && e.step >= wanted),
    step,
    { timeout: 60_000, polling: 50 },
  );
}

/**
 * The last step once no further one comes.
 *
 * @param {import("../harness.mjs").Page} page
 * @returns {Promise<number>}
 */
async function settled(page) {
  let last = -1;
  for (let quiet = 0; quiet < 4;) {
    await page.waitForTimeout(500);
    const step = (await events(page, "step")).at(-1)?.step ?? 0;
    quiet = step === last ? quiet + 1 : 0;
    last = step;
  }
  return last;
}
