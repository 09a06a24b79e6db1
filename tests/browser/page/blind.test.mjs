// The blind test: played by keyboard, shared as a link, embedded, in German, and without its recording.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { DECKS } from "../../../www/blind/address.js";
import { shuffled } from "../../../www/blind/doors.js";
import { checkAccessibility } from "../axe.mjs";
import { comeTo, eventually, open, says, screenshot, stage } from "../harness.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const DOORS = ["A", "B", "C"];
const SEED = 7;
const GOLD = shuffled(SEED).indexOf("gold");
const CHEAT = shuffled(SEED).indexOf("cheat");

/** The text of what has the focus. @param {Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Tabs until something of these words has the focus. @param {Page} page @param {RegExp} words */
async function tabTo(page, words) {
  for (let k = 0; k < 40; k += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const { activeElement: active } = document;
      return `${active?.getAttribute("aria-label") ?? active?.textContent} ${active?.getAttribute("name") ?? ""}`;
    });
    if (words.test(name)) return;
  }
  assert.fail(`no ${words} within 40 tabs`);
}

/** @param {Page} page @param {"gold" | "cheat"} which @param {number} door */
const guess = (page, which, door) => page.locator(`#blind input[name=blind-${which}]`).nth(door).check({ force: true });

/** What a test's table says of the doors, cell by cell. @param {Page} page @param {string} id */
const cells = (page, id) => page.locator(`#blind [data-test=${id}] td:not(:first-child:empty)`).allInnerTexts();

describe("the blind test", () => {
  const here = stage("off");

  test("loads nothing before its section comes near, and no WebAssembly at all", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await page.waitForTimeout(500);
    const asked = (/** @type {string} */ part) => here.server.requests.some((path) => path.includes(part));
    // The address's reader is part of the page; the game is not.
    assert.equal(asked("/www/blind/view.js"), false);
    await comeTo(page, "#blind");
    await page.locator("#blind .tests > li").first().waitFor();
    assert.equal(asked("/www/blind/view.js"), true);
    assert.equal(asked(".wasm"), false);
    assert.deepEqual(problems, []);
    await close();
  });

  test("is played by keyboard, within its budget, and says what could have been known", { timeout: 180_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?blind=cat:${SEED}#blind`);
    await says(page, "#blind .said", /^5 of 5 points left\.$/);
    await says(page, "#blind-title", /^Which one never saw a cat\?$/);
    // The address leads to the game, however late it is built.
    await eventually(async () => {
      const top = await page.evaluate(() => document.querySelector("#blind")?.getBoundingClientRect().top ?? NaN);
      assert.ok(top > -50 && top < 450, `at ${top}`);
    });
    assert.equal(await page.locator("#blind").getByText("gold", { exact: true }).count(), 0, "nothing gives it away");
    await page.locator("#blind .decks input:checked").focus();
    await tabTo(page, /^Accuracy: Open for 1 point/);
    await page.keyboard.press("Enter");
    await says(page, "#blind .said", /^Accuracy is open\. 4 of 5 points left\.$/);
    assert.equal(await focused(page), "Accuracy");
    await tabTo(page, /^Linear probe: Open for 2 points/);
    await page.keyboard.press("Space");
    await says(page, "#blind .said", /^Linear probe is open\. 2 of 5 points left\.$/);
    await page.locator("#blind [data-test=relearning] button:disabled").waitFor();
    await checkAccessibility(page);

    const who = shuffled(SEED);
    const accuracy = { gold: "0.0%", srfl: "2.0%", cheat: "0.0%" };
    assert.deepEqual(
      (await cells(page, "accuracy")).slice(0, 4).map((text) => text.trim()),
      [...who.map((one) => accuracy[one]), "65.0%"],
    );
    const probe = { gold: "44.0%", srfl: "48.0%", cheat: "64.0%" };
    assert.deepEqual(
      (await cells(page, "probe")).map((text) => text.trim()),
      [...who.map((one) => probe[one]), "64.0%"],
    );

    // Without a door chosen it asks for one.
    await tabTo(page, /^Open the doors/);
    await page.keyboard.press("Enter");
    await says(page, "#blind .said", /^Choose a door first\.$/);
    for (let k = 0; k < GOLD; k += 1) await page.keyboard.press("ArrowRight");
    if (GOLD === 0) await page.keyboard.press("Space");
    await guess(page, "cheat", CHEAT);
    await tabTo(page, /^Open the doors/);
    await page.keyboard.press("Enter");
    await says(page, "#blind .result h3", new RegExp(`^Right: ${DOORS[GOLD]} is gold\\.$`));
    assert.match(await focused(page), /^Right/);
    const result = await says(page, "#blind .result", /You used 3 of 5 points/);
    assert.match(
      result,
      new RegExp(`You found the cheat, too: ${DOORS[CHEAT]}\\. Your tests left only ${DOORS[GOLD]}: that could be known\\.`),
    );
    assert.match(result, /Accuracy\s+sRFL\s+yes/);
    assert.match(result, /Linear probe\s+the cheat\s+yes/);
    assert.match(result, /Relearning\s+sRFL and the cheat\s+no/);
    // The table of values names the doors, and those of the tests do now, too.
    await says(page, "#blind [data-test=probe] thead", new RegExp(`${DOORS[GOLD]}: gold`));
    // Now the others cost nothing, and the score stays.
    await page.getByRole("button", { name: "Relearning: Open" }).click();
    await page.locator("#blind [data-test=relearning] table").waitFor();
    await says(page, "#blind .result", /You used 3 of 5 points/);
    await checkAccessibility(page);
    await screenshot(page, "blind-played");

    // Whoever opens the link plays the same doors.
    const link = await page.locator("#blind .share-game input").inputValue();
    assert.match(link, new RegExp(`/\\?blind=cat:${SEED}:accuracy,probe:${GOLD + 1}:${CHEAT + 1}#blind$`));
    await page.getByRole("button", { name: "Other doors" }).click();
    await says(page, "#blind .said", /^5 of 5 points left/);
    assert.equal(await page.locator("#blind .result:visible").count(), 0);
    assert.deepEqual(problems, []);
    await close();
    const {
      page: other,
      problems: others,
      close: leave,
    } = await open(here.browser, link, { width: 360, height: 780, colorScheme: "dark" });
    await says(other, "#blind .said", /^Somebody sent you these doors/);
    assert.equal(await other.locator("#blind .theirs").count(), 0, "not before the guess");
    await guess(other, "gold", (GOLD + 1) % 3);
    await other.locator("#blind form button").click();
    await says(other, "#blind .result h3", new RegExp(`^Wrong: ${DOORS[GOLD]} is gold`));
    await says(other, "#blind .result", /You opened no test/);
    await says(
      other,
      "#blind .theirs",
      new RegExp(
        `opened Accuracy, Linear probe \\(3 points\\) and took ${DOORS[GOLD]} for gold and ${DOORS[CHEAT]} for the cheat: right\\.`,
      ),
    );
    assert.ok((await other.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await checkAccessibility(other);
    await screenshot(other, "blind-shared-360-dark");
    assert.deepEqual(others, []);
    await leave();
  });

  test("has a deck for each recorded comparison, and changes between them", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?embed=1&figure=blind`, { width: 660 });
    await page.locator("#blind .tests > li").first().waitFor();
    const titles = { cat: "a cat", automobile: "an automobile", random: "these photographs" };
    for (const name of DECKS.toReversed()) {
      await page.locator(`#blind .decks input[value=${name}]`).check({ force: true });
      await says(page, "#blind-title", new RegExp(`^Which one never saw ${titles[name]}\\?$`));
      assert.equal(await page.locator("#blind .tests > li").count(), name === "random" ? 4 : 5);
      for (const button of await page.locator("#blind .tests button:enabled").all()) {
        if (await button.isEnabled({ timeout: 1000 }).catch(() => false)) await button.click();
      }
      await screenshot(page, `blind-${name}`);
    }
    assert.deepEqual(problems, []);
    await close();
  });

  for (const size of ["compact", "full"]) {
    test(
      `is an embedded figure of its own, ${size}, without the controls of a run, in German where asked to`,
      { timeout: 60_000 },
      async () => {
        const begun = Date.now();
        const { page, problems, close } = await open(
          here.browser,
          `${here.server.address}/?embed=1&figure=blind&size=${size}&blind=automobile:${SEED}&lang=de`,
          { width: 360, height: 780 },
        );
        await says(page, "#blind-title", /^Welches hat nie ein Auto gesehen\?$/);
        await page.locator("#blind .tests > li").first().waitFor();
        const took = Date.now() - begun;
        assert.ok(took < 10_000, `${took} ms, on whatever machine this is`);
        assert.equal(await page.locator("#blind").getAttribute("lang"), "de");
        for (const part of [".panel", "#device-line", "#chart-accuracy", "#roll"]) await page.locator(part).waitFor({ state: "hidden" });
        await says(page, ".embed-caption", /Ein Blindtest\./);
        await page.getByRole("button", { name: "Wiederlernen: Öffnen für 3 Punkte" }).click();
        await says(page, "#blind .said", /^Wiederlernen ist offen\. Noch 2 von 5 Punkten\.$/);
        await guess(page, "gold", GOLD);
        await page.locator("#blind form button").click();
        await says(page, "#blind .result", /Richtig: . ist Gold\.[^]*Deine Prüfungen ließen nur . übrig/);
        // The link leads to the page, not into a frame.
        assert.match(await page.locator("#blind .share-game input").inputValue(), /\/\?lang=de&blind=automobile:7:relearning:\d#blind$/);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
        await checkAccessibility(page);
        await screenshot(page, `blind-embedded-${size}-de`);
        assert.deepEqual(problems, []);
        await close();
      },
    );
  }

  test("says that its recording is missing, and tries again", { timeout: 60_000 }, async () => {
    here.server.faults.set("/www/recorded/cat-compared.json", { status: 404 });
    const { page, close } = await open(here.browser, `${here.server.address}/?embed=1&figure=blind`, { width: 660 });
    await says(page, "#blind [role=alert]", /could not be loaded: the server answered 404/);
    here.server.faults.clear();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("#blind .tests > li").first().waitFor();
    await page.locator("#blind [role=alert]").waitFor({ state: "detached" });

    // A deck that is chosen later.
    here.server.faults.set("/www/recorded/random-compared.json", { status: 404 });
    await page.locator("#blind .decks input[value=random]").check({ force: true });
    await says(page, "#blind .said", /could not be loaded/);
    here.server.faults.clear();
    await page.getByRole("button", { name: "Try again" }).click();
    await says(page, "#blind-title", /these photographs/);
    await close();
  });

  test("shows its bars and choices where the system chooses the colors", { timeout: 60_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?embed=1&figure=blind&blind=cat:${SEED}`, { width: 660 });
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await page.locator("#blind .tests button").first().click();
    const bar = page.locator("#blind td:last-child .fill").first();
    const [fill, track] = await bar.evaluate((element) =>
      [element, /** @type {HTMLElement} */ (element.parentElement)].map((one) => getComputedStyle(one).backgroundColor),
    );
    assert.notEqual(fill, track);
    await guess(page, "gold", 1);
    await screenshot(page, "blind-forced-colors");
    await close();
  });
});
