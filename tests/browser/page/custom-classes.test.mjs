// Pictures of classes that no network knows: one is taught them, and forgets one.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeTo, events, eventually, open, says, screenshot, stage, waitForEvent } from "../harness.mjs";
import { pngOf } from "../png.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const RUN = "device=cpu&batch=4&steps=4&every=2&seed=1";
/** Names that would break out of markup, selectors and tables, and one with a joiner, in the order that they sort in. */
const NAMES = ["<b>daisy", 'rose "wild", red', "گل\u200cسرخ"];

/**
 * A folder of pictures: each class has stripes of its own direction and a color, on noise.
 *
 * @param {readonly string[]} names
 * @param {{each: number, alike?: boolean}} options  alike: the classes do not differ
 */
function pictures(names, { each, alike = false }) {
  const around = mkdtempSync(join(tmpdir(), "srfl-classes-"));
  const folder = join(around, "flowers");
  for (const [label, name] of names.entries()) {
    mkdirSync(join(folder, name), { recursive: true });
    for (let k = 0; k < each; k++) {
      const noise = (/** @type {number} */ at) => ((k * 7919 + label * 104_729 + at * 31) * 2_654_435_761) % 97;
      const look = alike ? 0 : label;
      const color = (/** @type {number} */ x, /** @type {number} */ y) => {
        const stripe = (look === 0 ? x : look === 1 ? y : x + y) % 8 < 4 ? 120 : 20;
        return [0, 1, 2].map((channel) => Math.min(255, noise(3 * (40 * y + x) + channel) + (channel === look ? stripe : 30)));
      };
      writeFileSync(join(folder, name, `${String(k).padStart(2, "0")}.png`), pngOf(k % 2 === 0 ? 32 : 40, color));
    }
  }
  after(() => rmSync(around, { recursive: true }));
  return folder;
}

/** @param {Page} page @param {string} folder */
async function choose(page, folder) {
  await page.locator("#own").evaluate((details) => details.setAttribute("open", ""));
  await page.locator("#own-folders").setInputFiles(folder);
}

describe("custom classes", () => {
  const here = stage("off");

  test("a network is taught three classes and forgets one", { timeout: 600_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    await choose(page, pictures(NAMES, { each: 20 }));
    await page.locator("#own-make").waitFor();
    await says(page, "#own-preview", /3 classes, 48 training and 12 test images/);
    await eventually(async () => assert.equal(await page.locator(".own-class .image").count(), 24));
    assert.equal(await page.locator("#own-use").count(), 0, "not before a network knows them");
    await checkAccessibility(page);

    // Stopped: nothing has changed.
    await page.locator("#own-make").click();
    await page.getByText(/Fine-tuning the whole network: step/).waitFor({ timeout: 120_000 });
    await page.locator("#own-stop").click();
    await page.getByText("Stopped. The page is as it was.").waitFor();
    assert.doesNotMatch(page.url(), /data=own/);

    await page.locator("#own-make:enabled").click();
    await page.locator("#own-use").waitFor({ timeout: 400_000 });
    const knows = await says(
      page,
      "#own-knows",
      /It gets \d+\.\d% of the training images right, and \d+ of the 12 held-out ones, \d+\.\d% \(<b>daisy \d+%, rose "wild", red \d+%, گل\u200cسرخ \d+%\); always naming one class would get 33\.3%/,
    );
    await comeTo(page, "#own");
    await screenshot(page, "own-classes-made");
    await page.setViewportSize({ width: 360, height: 900 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await screenshot(page, "own-classes-made-360");
    await page.setViewportSize({ width: 1280, height: 900 });
    await checkAccessibility(page);

    await Promise.all([page.waitForURL(/data=own/), page.locator("#own-use").click()]);
    await page.locator("#start:enabled").waitFor();
    await eventually(async () => assert.deepEqual(await page.locator("#class-picker .name").allInnerTexts(), NAMES));
    await says(page, "#model-line", /resnet8, trained on your classes for 40 steps/);
    await page.locator("#class-picker label", { hasText: "wild" }).click();
    await page.waitForURL((url) => url.searchParams.get("forget") === NAMES[1]);
    await page.locator("#start").click();
    const { assessment, forget } = await waitForEvent(page, "verdict", { timeout: 120_000 });
    assert.equal(forget, NAMES[1]);
    assert.equal(assessment.gold, null, "no published network was retrained without it");
    const { accuracies } = assessment.original;
    assert.deepEqual([accuracies.test_per_class.length, accuracies.flow_train.length], [3, 3]);
    // What was said of it before is what the run finds of it.
    const right = accuracies.test_per_class.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + 4 * one, 0);
    assert.ok(knows.includes(`${Math.round(right)} of the 12`), `${right}: ${knows}`);

    await page.getByText(/^Finished/).waitFor();
    await says(page, "#sentence", /of the other two classes/);
    await says(page, "#verdict .line", /of rose "wild", red images in its features/);
    await eventually(async () => {
      assert.deepEqual(await page.locator("#chart-classes .accuracy .class").allInnerTexts(), NAMES);
      assert.equal(await page.locator("#roll .card").first().locator(".strip.teacher .column").count(), 3);
      assert.equal(await page.locator("#retrain").innerText(), `Retrain without ${NAMES[1]}`);
    });
    assert.equal(await page.locator("main b", { hasText: "daisy" }).filter({ hasNotText: "<b>" }).count(), 0, "names are text");
    await checkAccessibility(page);
    await screenshot(page, "own-classes-run");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 900 });
    // Charts are drawn a frame apart.
    await page.waitForTimeout(1000);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await screenshot(page, "own-classes-run-360-dark");
    await page.setViewportSize({ width: 1280, height: 900 });

    // Files follow the names; what would show other images elsewhere is not to be had.
    await page.locator("#share > summary").click();
    await page.locator("#own-not-shared").waitFor();
    for (const button of ["#save-recording", "#copy-embed"]) await page.locator(`${button}:disabled`).waitFor();
    const saved = async (/** @type {string} */ button) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
      return readFileSync(await download.path());
    };
    assert.match((await saved("#save-csv")).toString(), /,own,srfl,"rose ""wild"", red",class,1,,1,/);
    const network = await saved("#save-network");
    const header = JSON.parse(network.toString("utf8", 8, 8 + Number(network.readBigUInt64LE())));
    assert.deepEqual(header["head.weight"].shape, [3, 64]);
    assert.deepEqual(JSON.parse(header.__metadata__.classes), NAMES);

    // Elsewhere the link pretends nothing.
    const link = page.url();
    const elsewhere = await open(here.browser, link);
    await elsewhere.page.getByText(/asks for your own images, but this browser stores no images of yours\. CIFAR-10 is used/).waitFor();
    await elsewhere.close();

    // The network that was saved can be the original, since it has as many outputs.
    await choose(page, pictures(NAMES, { each: 20 }));
    await page.locator("#own-make").waitFor();
    await page.locator("#own-discard").click();
    await page.locator("#own-files").setInputFiles([{ name: "mine.safetensors", mimeType: "application/octet-stream", buffer: network }]);
    await page.locator("#own-use").waitFor({ timeout: 60_000 });
    await says(page, "#own-preview", /A resnet8, all 47 tensors matched/);

    await page.reload();
    await page.locator("#own > summary").click();
    await Promise.all([page.waitForURL(/data=cifar10/), page.locator("#own-leave-images").click()]);
    assert.equal(new URL(page.url()).searchParams.get("forget"), "cat");
    assert.deepEqual(problems, []);
    await close();
  });

  test("of your own images, single ones are forgotten, and gold is taught without them", { timeout: 600_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    await choose(page, pictures(NAMES, { each: 30 }));
    await page.locator("#own-make:enabled").click();
    await page.locator("#own-use").waitFor({ timeout: 400_000 });
    await Promise.all([page.waitForURL(/data=own/), page.locator("#own-use").click()]);
    await page.locator("#start:enabled").waitFor();

    await page.locator("#set-picker").getByText("mislabeled").click();
    await says(page, "#set-about", /your original is made once more, with 7 images under wrong labels/);
    assert.equal(new URL(page.url()).searchParams.get("model"), "resnet8", "your images keep their network");
    await page.locator("#start").click();
    const ready = await waitForEvent(page, "ready", { timeout: 200_000 });
    assert.deepEqual([ready.set, ready.forget_images], ["mislabeled", 7]);
    const [original] = await events(page, "eval");
    assert.ok(original.wrong_label_train >= 0 && original.facc_train >= 0, "it says how many of them get their wrong label");
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    await page.getByText(/^Finished/).waitFor();

    // Taught again without them, it is gold, and the verdict is said anew beside it.
    await comeTo(page, "#sheet");
    await page.locator("#sheet-retrain").click();
    const gold = await waitForEvent(page, "gold", { timeout: 200_000 });
    assert.ok(gold.retrained && gold.wrong_label_train <= original.wrong_label_train, "it never saw the wrong labels");
    const { assessment } = await waitForEvent(page, "verdict", { count: 2, timeout: 120_000 });
    assert.equal(assessment.gold.accuracies.facc_train, gold.facc_train);

    // It holds for another method on the same set, and not for another set.
    await page.locator("#settings").evaluate((details) => details.setAttribute("open", ""));
    await page.locator("#setting-method").selectOption("fine-tune");
    await page.locator("#start:enabled").click();
    const again = await waitForEvent(page, "gold", { count: 2, timeout: 60_000 });
    assert.deepEqual([again.retrained, again.facc_train], [true, gold.facc_train]);
    await waitForEvent(page, "done", { count: 2, timeout: 120_000 });
    const before = (await events(page, "gold")).length;
    await page.getByText(/^Finished/).waitFor({ timeout: 120_000 });
    await page.locator("#set-picker").getByText("a random tenth").click();
    await page.locator("#start:enabled").click();
    const other = await waitForEvent(page, "ready", { count: 3, timeout: 120_000 });
    assert.deepEqual([other.set, other.forget_images], ["random", 7]);
    assert.equal((await events(page, "gold")).length, before);
    assert.deepEqual(problems, []);
    await close();
  });

  test("classes that do not differ are refused in words", { timeout: 400_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const before = page.url();
    await choose(page, pictures(["left", "right"], { each: 20, alike: true }));
    await page.locator("#own-make").click();
    await page
      .getByText(
        /That cannot be used: the network does not learn these classes: it gets \d of the 8 held-out images right, which is no better than chance/,
      )
      .waitFor({ timeout: 300_000 });
    await says(page, "#own-said", /\. The page is as it was\.$/);
    assert.equal(await page.locator("#own-use").count(), 0);
    assert.equal(page.url(), before);
    assert.deepEqual(problems, []);
    await close();
  });
});
