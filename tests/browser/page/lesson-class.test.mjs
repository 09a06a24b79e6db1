// The lesson in a classroom: the sketch by mouse, finger and keys, the quiz, the learner's file, the teacher's view of many
// files, and the worksheet on paper.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeTo, eventually, open, says, screenshot, stage } from "../harness.mjs";
import { parse } from "../../../pkg/vendor/csv.js";
import { QUIZ } from "../../../lesson/quiz.js";

/** @typedef {import("playwright-core").Page} Page */

const PLOT = ".step:visible .sketch > .sketch-plot";

/** The cells of a file. @param {string} text */
const cellsOf = (text) => parse(text, { delimiter: ",", skipEmptyLines: "greedy" }).data;

/** What the sketch's points say now. @param {Page} page @param {"facc" | "racc"} curve */
const valuesOf = (page, curve) =>
  page
    .locator(`.step:visible .sketch .point.${curve}`)
    .evaluateAll((points) => points.map((point) => Number(point.getAttribute("aria-valuenow"))));

/** Where a step and a percentage are on the sketch, in the window. @param {Page} page @param {number} step @param {number} value */
async function placeOn(page, step, value) {
  const box = await page.locator(PLOT).boundingBox();
  assert.ok(box);
  const { left, right, top, bottom, width, height } = { left: 42, right: 14, top: 12, bottom: 40, width: 400, height: 250 };
  return {
    x: box.x + (box.width / width) * (left + ((width - left - right) * step) / 300),
    y: box.y + (box.height / height) * (top + (height - top - bottom) * (1 - value / 100)),
  };
}

/** The cells of the file that a button saves. @param {Page} page @param {string} name */
async function saved(page, name) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await download;
  const content = await readFile(await file.path(), "utf8");
  return { name: file.suggestedFilename(), content, rows: cellsOf(content) };
}

/** @param {string[][]} rows @param {string} kind @param {string} id */
const valueIn = (rows, kind, id) => rows.find((cells) => cells[3] === kind && cells[4] === id)?.[5];

/** @param {Page} page @param {number} width */
async function fits(page, width) {
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "no sideways scrolling");
}

describe("the lesson's sketch", () => {
  const here = stage("off", { below: "/project" });

  test(
    "is drawn with the mouse, laid over the recorded curve, and outlives a reload and a change of language",
    {
      timeout: 60_000,
    },
    async () => {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/?step=3&lang=en`, {
        width: 900,
        height: 900,
      });
      await comeTo(page, PLOT);
      // It begins where the network begins, once that is known.
      await eventually(async () => assert.deepEqual(new Set(await valuesOf(page, "facc")), new Set([77])));
      const [a, b] = [await placeOn(page, 30, 60), await placeOn(page, 300, 6)];
      await page.mouse.move(a.x, a.y);
      await page.mouse.down();
      await page.mouse.move(b.x, b.y, { steps: 6 });
      await page.mouse.up();
      // And what moves afterwards draws nothing.
      await page.mouse.move(a.x, a.y);
      const drawn = await valuesOf(page, "facc");
      for (const [k, value] of drawn.entries()) assert.ok(Math.abs(value - (60 - 6 * k)) <= 1, drawn.join());
      assert.deepEqual(new Set(await valuesOf(page, "racc")), new Set([90]), "the other curve is not drawn");
      await page.reload();
      await eventually(async () => assert.deepEqual(await valuesOf(page, "facc"), drawn));
      await page.locator("footer select").selectOption("de");
      await page.waitForURL(/lang=de/);
      await eventually(async () => assert.deepEqual(await valuesOf(page, "facc"), drawn));
      await page.locator(".step:visible .answer > summary").click();
      const words = await says(page, ".sketched [role=status]", /liegt im Mittel \d/);
      // By hand: the recorded curve is at most 1 from the first point on, the sketch at 33 on average.
      const distance = Number.parseFloat(/(\d+,\d)/.exec(words)?.[1].replace(",", ".") ?? "");
      assert.ok(Math.abs(distance - 32.5) < 1, words);
      assert.match(words, /neun Klassen \(racc\) hast du keine Kurve gezeichnet/);
      assert.equal(await page.locator(".sketched path.truth").count(), 2);
      assert.equal(await page.locator(".sketched path.mine").count(), 1);
      // What was drawn stays as it was.
      await comeTo(page, PLOT);
      const c = await placeOn(page, 150, 95);
      await page.mouse.click(c.x, c.y);
      assert.deepEqual(await valuesOf(page, "facc"), drawn);
      await checkAccessibility(page);
      await screenshot(page, "lesson-sketch");
      await page.reload();
      await says(page, ".sketched [role=status]", /liegt im Mittel/, "an answer that was open is open again");
      assert.deepEqual(problems, []);
      await close();
    },
  );

  test("is drawn with a finger, which does not scroll the page", { timeout: 60_000 }, async () => {
    const context = await here.browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`${here.server.address}/lesson/?step=3&lang=en`);
    await eventually(async () => assert.deepEqual(new Set(await valuesOf(page, "racc")), new Set([90])));
    await page.locator(".step:visible .sketch label.racc").tap();
    await comeTo(page, PLOT);
    const top = await page.evaluate(() => scrollY);
    const [a, b] = [await placeOn(page, 60, 50), await placeOn(page, 300, 90)];
    const session = await context.newCDPSession(page);
    const touch = (/** @type {"touchStart" | "touchMove" | "touchEnd"} */ type, /** @type {{x: number, y: number}[]} */ touchPoints) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", [a]);
    for (let k = 1; k <= 6; k += 1) await touch("touchMove", [{ x: a.x + ((b.x - a.x) * k) / 6, y: a.y + ((b.y - a.y) * k) / 6 }]);
    await touch("touchEnd", []);
    await eventually(async () => {
      const drawn = await valuesOf(page, "racc");
      for (const [k, value] of drawn.slice(1).entries()) assert.ok(Math.abs(value - (50 + 5 * k)) <= 2, drawn.join());
    });
    assert.equal(await page.evaluate(() => scrollY), top);
    await fits(page, 360);
    await context.close();
  });

  for (const [what, media] of /** @type {[string, Parameters<Page["emulateMedia"]>[0]][]} */ ([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["forced colors and reduced motion", { forcedColors: "active", reducedMotion: "reduce" }],
  ])) {
    test(`is drawn with keys alone, ${what}`, { timeout: 60_000 }, async () => {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/?step=3&lang=en&length=15`, { width: 360 });
      await page.emulateMedia(media);
      await eventually(async () => assert.deepEqual(new Set(await valuesOf(page, "facc")), new Set([77])));
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
      const text = () => page.evaluate(() => document.activeElement?.getAttribute("aria-valuetext"));
      for (let presses = 0; presses < 40 && !(await focused()).startsWith("cats (facc), step 30"); presses += 1) {
        await page.keyboard.press("Tab");
      }
      assert.equal(await text(), "77%, not drawn yet");
      await page.keyboard.press("ArrowDown");
      assert.equal(await text(), "75%");
      await page.keyboard.press("PageDown");
      assert.equal(await text(), "65%");
      // To the side goes to the next point, and turns no page.
      await page.keyboard.press("ArrowRight");
      assert.equal(await focused(), "cats (facc), step 60");
      await page.keyboard.press("Home");
      assert.equal(await text(), "0%");
      for (let k = 0; k < 12; k += 1) await page.keyboard.press("ArrowRight");
      assert.equal(await focused(), "cats (facc), step 300");
      await page.keyboard.press("Tab");
      assert.equal(await focused(), "the other nine classes (racc), step 30");
      await page.keyboard.press("End");
      assert.deepEqual((await valuesOf(page, "facc")).slice(0, 3), [65, 0, 77]);
      assert.deepEqual((await valuesOf(page, "racc")).slice(0, 2), [100, 90]);
      assert.match(page.url(), /step=3/);
      await fits(page, 360);
      await screenshot(page, `lesson-sketch-360-${what.split(" ")[0]}`);
      await checkAccessibility(page);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});

describe("the lesson's quiz and file", () => {
  const here = stage("off", { below: "/project" });

  test("asks before and after, shows no answer until the end, and saves all of it by ids", { timeout: 100_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/?length=45&lang=de`, {
      ...{ width: 360, height: 780, colorScheme: "dark" },
    });
    await says(page, ".step:visible h2", /^Bevor es losgeht/);
    const choose = (/** @type {"before" | "after"} */ when, /** @type {string} */ id, /** @type {string} */ value) =>
      page.locator(`input[name=quiz-${when}-${id}][value=${value}]`).check();
    await choose("before", "gold", "zero");
    await choose("before", "probe", "still-there");
    assert.equal(await page.locator(".quiz-results").count(), 0);
    await checkAccessibility(page);
    await screenshot(page, "lesson-quiz-360-dark");
    await page.reload();
    assert.equal(await page.locator("input[name=quiz-before-gold][value=zero]").isChecked(), true, "a reload loses nothing");
    // Skipped to the end; the steps between have map and blind test.
    assert.equal(await page.locator(".progress a").count(), 11);
    await page.locator(".progress a").last().click();
    await page.waitForURL(/step=after/);
    for (const { id, right } of QUIZ) if (id !== "roll") await choose("after", id, right);
    assert.equal(await page.locator(".quiz-results").count(), 0, "no answers before the results are asked for");
    await page.getByRole("button", { name: "Ergebnis zeigen" }).click();
    await says(page, ".quiz-results p", /^Davor richtig: 1 von 5\. Danach richtig: 4 von 5\.$/);
    assert.doesNotMatch(await page.locator(".quiz-results").innerText(), /…|\{/);
    assert.equal(await page.locator("input[name=quiz-after-gold][value=without]").isDisabled(), true);
    await fits(page, 360);
    await screenshot(page, "lesson-quiz-results-360-dark");
    await page.getByLabel("Name oder Spitzname").fill("=Zoë, 9b");
    await checkAccessibility(page);
    const { name, rows } = await saved(page, "Deine Antworten speichern (CSV)");
    assert.match(name, /^lesson-Zoë-9b-\d{4}-\d\d-\d\d\.csv$/);
    assert.equal(valueIn(rows, "quiz-before", "gold"), "zero");
    assert.equal(valueIn(rows, "quiz-after", "gold"), "without");
    assert.equal(valueIn(rows, "quiz-after", "roll"), "");
    assert.equal(rows[1][2], "'=Zoë, 9b", "no spreadsheet computes a name");
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Alle Antworten löschen" }).click();
    await page.waitForURL(/step=before/);
    await says(page, ".step:visible h2", /^Bevor es losgeht/);
    assert.equal(await page.locator("input[name=quiz-before-gold][value=zero]").isChecked(), false);
    assert.deepEqual(problems, []);
    await close();
  });

  test("works where the browser stores nothing", { timeout: 60_000 }, async () => {
    const context = await here.browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.addInitScript(() =>
      Object.defineProperty(window, "sessionStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    );
    await page.goto(`${here.server.address}/lesson/?length=45&step=after&lang=en`);
    await page.locator("input[name=quiz-after-gold][value=without]").check();
    const { rows } = await saved(page, "Save your answers (CSV)");
    assert.equal(valueIn(rows, "quiz-after", "gold"), "without");
    assert.deepEqual(problems, []);
    await context.close();
  });

  test("offers three lengths, and each goes its own way", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/?lang=en`);
    await says(page, ".lede", /^7 short steps, about 30 minutes/);
    await page.getByRole("link", { name: "15 minutes" }).click();
    await page.waitForURL(/length=15/);
    await says(page, ".lede", /^4 short steps, about 15 minutes/);
    await page.locator(".progress a").last().click();
    await says(page, ".step:visible h2", /^Has it forgotten/);
    await page.getByRole("link", { name: /with a quiz before and after/ }).click();
    await says(page, ".step:visible h2", /^Before you begin/);
    await page.getByRole("link", { name: "45 minutes" }).click();
    await page.waitForURL(/length=45/);
    await page.locator(".progress a").nth(6).click();
    await page.frameLocator(".step:visible iframe").locator("#map canvas, #map svg").first().waitFor();
    await page.locator(".step:visible").getByLabel("deer").check();
    await page.locator(".step:visible .answer > summary").click();
    await says(page, ".step:visible .guessed", /^You guessed deer, and that is right\.$/);
    await page.locator(".progress a").nth(9).click();
    await page.frameLocator(".step:visible iframe").locator("#blind button").first().waitFor();
    await page.locator(".step:visible .answer > summary").click();
    await says(page, ".step:visible .guessed", /it is A few examples\.$/);
    await page.getByRole("link", { name: "For teachers" }).click();
    await page.waitForURL(/teacher\.html\?lang=en&length=45/);
    await eventually(async () => assert.equal(await page.locator(".plan tr").count(), 11));
    const minutes = await page.locator(".plan td:nth-child(2)").allInnerTexts();
    assert.equal(
      minutes.reduce((sum, words) => sum + Number.parseInt(words), 0),
      45,
    );
    assert.deepEqual(problems, []);
    await close();
  });
});

describe("the class on the teacher's page", () => {
  const here = stage("off", { below: "/project" });

  /** A learner's file as the lesson saves it. @param {string} language @param {string} learner @param {string} gold */
  async function handIn(language, learner, gold) {
    const { page, close } = await open(here.browser, `${here.server.address}/lesson/?length=45&step=after&lang=${language}`);
    await page.locator(`input[name=quiz-after-gold][value=${gold}]`).check();
    await page.locator(".keep input").fill(learner);
    const { content } = await saved(page, language === "de" ? "Deine Antworten speichern (CSV)" : "Save your answers (CSV)");
    await close();
    return content.replace(",guess,worst_share,,", `,guess,worst_share,${gold === "without" ? 40 : 80},`);
  }

  /** @param {Page} page @param {{name: string, bytes: number[]}[]} files */
  const drop = (page, files) =>
    page.evaluate((all) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, files);

  test("shows dropped files of two languages together, and names those that it cannot read", { timeout: 100_000 }, async () => {
    const english = await handIn("en", "Ada", "without");
    const german = await handIn("de", "Björn", "zero");
    const bytes = (/** @type {string} */ text) => [...new TextEncoder().encode(text)];
    const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/teacher.html?lang=en`, {
      width: 900,
      height: 900,
    });
    await says(page, ".drop .status", /^No files yet/);
    await drop(page, [
      { name: "ada.csv", bytes: bytes(english) },
      // Saved anew by a German spreadsheet.
      { name: "bjoern.csv", bytes: bytes(`\uFEFF${german.replaceAll(".0\n", ",0\n").replaceAll(/,(?!0\n)/g, ";")}`) },
      { name: "poster.pdf", bytes: bytes("%PDF-1.7") },
      { name: "other.csv", bytes: bytes("a,b\n1,2\n") },
    ]);
    await says(page, ".drop .status", /^Learners: 2\.$/);
    const remarks = await page.locator(".remarks li").allInnerTexts();
    assert.deepEqual(
      remarks.map((words) => words.replace(/:.*/, "")),
      ["poster.pdf was not read", "other.csv was not read"],
    );
    assert.equal(await page.locator(".dots").first().locator(".dot").count(), 2);
    await says(page, ".class .cards .fine", /^2 guesses, from 40% to 80%, half of them below 60%\. It is 65\.0%\.$/);
    const gold = page.locator(".class .card", { hasText: "2. What is “gold”" }).last().locator("tbody tr");
    assert.match(await gold.nth(1).innerText(), /✓ right\s+–\s+1 of 2, 50%/);
    assert.match(await gold.nth(2).innerText(), /–\s+1 of 2, 50%/);
    assert.doesNotMatch(await page.locator(".class .cards").first().innerText(), /Ada|Björn/, "charts name nobody");
    await drop(page, [{ name: "ada (1).csv", bytes: bytes(english) }]);
    await eventually(async () =>
      assert.match(await page.locator(".remarks").innerText(), /ada \(1\)\.csv: the same answers as in ada\.csv/),
    );
    await says(page, ".drop .status", /^Learners: 2\.$/);
    await checkAccessibility(page);
    await screenshot(page, "lesson-class");
    const { rows } = await saved(page, "Save the class's summary (CSV)");
    const row = (/** @type {string} */ measure) => rows.find((cells) => cells[2] === "worst_share" && cells[3] === measure)?.slice(4);
    assert.deepEqual(
      [row("answered"), row("median")],
      [
        ["2", "65.0"],
        ["60", "65.0"],
      ],
    );
    await page.locator(".members summary").click();
    await page.getByRole("button", { name: "Remove bjoern.csv" }).click();
    await says(page, ".drop .status", /^bjoern\.csv was removed\. Learners: 1\.$/);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SUMMARY", "the focus is not lost");
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Remove all" }).click();
    await says(page, ".drop .status", /^No files yet/);
    assert.equal(await page.locator(".class .card").count(), 0);
    assert.deepEqual(problems, []);
    await close();
  });

  test("loads the code that reads files once there are some, and says where it does not come", { timeout: 60_000 }, async () => {
    const english = await handIn("en", "", "without");
    const file = { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(english) };
    const { page, close } = await open(here.browser, `${here.server.address}/lesson/teacher.html?lang=de`);
    await says(page, ".drop .status", /^Noch keine Dateien/);
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => /csv\.js$|reading\.js$/.test(name)).length);
    // What writes tables is there.
    assert.equal(await loaded(), 1);
    here.server.faults.set("/pkg/vendor/csv.js", { status: 404 });
    const input = page.locator("input[type=file][multiple]:not([webkitdirectory])");
    await input.setInputFiles([file]);
    await says(page, ".drop .status", /^Dieser Teil ließ sich nicht laden/);
    here.server.faults.clear();
    await page.reload();
    await says(page, ".drop .status", /^Noch keine Dateien/);
    await input.setInputFiles([file]);
    await says(page, ".drop .status", /^Lernende: 1\.$/);
    assert.equal(await loaded(), 3);
    await close();
  });

  test("takes hundreds of files at once, on a phone, dark and in forced colors", { timeout: 100_000 }, async () => {
    const english = await handIn("en", "", "without");
    const run = cellsOf(english)[1][1];
    const letters = "bcdfghjklm";
    const files = Array.from({ length: 300 }, (_, k) => {
      const name = [...String(k)].map((digit) => letters[Number(digit)]).join("");
      const content = english.replaceAll(run, name).replace(",worst_share,40,", `,worst_share,${k % 101},`);
      return { name: `${k}.csv`, mimeType: "text/csv", buffer: Buffer.from(content) };
    });
    const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/teacher.html?lang=de`, {
      ...{ width: 360, height: 780, colorScheme: "dark" },
    });
    await page.locator("input[type=file][multiple]:not([webkitdirectory])").setInputFiles(files);
    await says(page, ".drop .status", /^Lernende: 300\.$/);
    assert.equal(await page.locator(".dots .dot").count(), 300);
    await fits(page, 360);
    await checkAccessibility(page);
    await screenshot(page, "lesson-class-360-dark");
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await checkAccessibility(page);
    await screenshot(page, "lesson-class-360-forced");
    assert.deepEqual(problems, []);
    await close();
  });
});

describe("the worksheet", () => {
  const here = stage("off", { below: "/project" });

  test("has every step of its length, room to write, and no answers; the teacher's has them", { timeout: 100_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/lesson/?print=1&length=45&lang=en`, { width: 900 });
    await page.locator(".worksheet .start").first().waitFor();
    const count = (/** @type {string} */ selector) => page.locator(`.worksheet ${selector}`).count();
    assert.equal(await count(".paper-step"), 11);
    assert.equal(await count(".lines"), 9);
    assert.equal(await count(".scale"), 5);
    assert.equal(await count(".grid-to-draw"), 1);
    assert.deepEqual([await count(".solved"), await count(".right"), await count("path.truth"), await count(".at")], [0, 0, 0, 0]);
    assert.equal(await page.locator("iframe").count(), 0);
    await checkAccessibility(page);
    await page.emulateMedia({ media: "print" });
    for (const width of [643, 680]) {
      // What A4 and Letter leave between their margins, in CSS pixels.
      await page.setViewportSize({ width, height: 900 });
      const cut = await page
        .locator(".worksheet *")
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)
            .map((one) => one.outerHTML.slice(0, 60)),
        );
      assert.deepEqual(cut, []);
    }
    await close();
    const solved = await open(here.browser, `${here.server.address}/lesson/teacher.html?lang=en`, { width: 360 });
    await solved.page.getByRole("link", { name: "Worksheet, 45 minutes, with answers" }).click();
    await solved.page.locator(".worksheet .solved").first().waitFor();
    assert.equal(await solved.page.locator(".worksheet .solved").count(), 9 + QUIZ.length);
    // Each question of the quiz twice, and each guess that is a choice.
    assert.equal(await solved.page.locator(".worksheet .right").count(), 2 * QUIZ.length + 4);
    assert.equal(await solved.page.locator(".worksheet path.truth").count(), 2);
    assert.doesNotMatch(await solved.page.locator(".worksheet").innerText(), /…|\{/);
    await fits(solved.page, 360);
    await checkAccessibility(solved.page);
    assert.deepEqual([...problems, ...solved.problems], []);
    await solved.close();
  });
});
