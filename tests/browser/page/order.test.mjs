// The roll along similar classes: chosen by one click, shown, and the same on several workers.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { comeTo, digits, events, open, says, stage, textOf, waitForEvent } from "../harness.mjs";

const SMALL = "forget=cat&batch=8&train=200&test=100&steps=4&every=2&seed=1&order=similarity";

describe("the order of the roll", () => {
  const here = stage("off");

  test("is the list's, and one click away from that of similar classes", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?forget=cat`);
    await says(page, "#roll .order", /The classes stand in the order of their list/);
    const button = page.locator("#roll .order button");
    await comeTo(page, "#roll .order button");
    assert.equal(await button.textContent(), "Roll along similar classes");
    await button.click();
    await says(page, "#roll .order button", /Roll along the list/);
    assert.match(page.url(), /[?&]order=similarity\b/);
    assert.equal(await page.locator("#settings [name=order]").inputValue(), "similarity");
    // Its own recorded run is shown: the cards along the tour, where the class is rolled to, and the finding.
    await says(page, "#roll .order", /dog, cat, frog/);
    await says(page, "#roll .order", /the features keep as much of it/);
    await says(page, "#set-about", /rolled to dog and frog/);
    const axis = await page.locator("#roll .card .axis").first().locator("span").allTextContents();
    assert.deepEqual(axis.slice(axis.indexOf("dog"), axis.indexOf("frog") + 1), ["dog", "cat", "frog"]);
    await page
      .locator("#class-picker label")
      .filter({ has: page.locator("input[value=automobile]") })
      .click();
    await says(page, "#set-about", /rolled to truck and ship/);
    await page
      .locator("#class-picker label")
      .filter({ has: page.locator("input[value=cat]") })
      .click();
    await button.click();
    await says(page, "#roll .order", /The classes stand in the order of their list/);
    assert.equal(await page.locator("#set-about").isVisible(), false);
    assert.doesNotMatch(page.url(), /order=/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("is found before the run, in which cat stands between its neighbors on the tour", { timeout: 240_000 }, async () => {
    const all = [];
    for (const workers of [1, 2]) {
      const { page, problems, close } = await open(
        here.browser,
        `${here.server.address}/?${SMALL}&device=cpu&workers=${workers}&autostart=1`,
      );
      await waitForEvent(page, "verdict", { timeout: 120_000 });
      all.push(digits(await events(page)));
      const said = await textOf(page, "#roll .order span");
      const tour = /look alike to the original: ([\w, ]+), and back to airplane/.exec(said)?.[1].split(", ") ?? [];
      assert.equal(new Set(tour).size, 10, said);
      for (const card of await page.locator("#roll .card").all()) {
        const shift = Number((await card.locator(".rolled .title span").first().textContent())?.match(/by ([+−]1)/)?.[1].replace("−", "-"));
        const shares = async (/** @type {string} */ row) =>
          Object.fromEntries(
            (
              await card
                .locator(`.strip.${row} .column`)
                .evaluateAll((columns) => columns.map((column) => column.getAttribute("title") ?? ""))
            ).map((title) => title.split(" ")),
          );
        const [teacher, rolled] = [await shares("teacher"), await shares("rolled")];
        // What stood with a class stands with the next one on the tour.
        for (const [place, from] of tour.entries()) {
          assert.equal(rolled[tour[(place + shift + tour.length) % tour.length]], teacher[from], `${from}, by ${shift}`);
        }
      }
      assert.ok((await page.locator("#roll .card").count()) > 0);
      assert.deepEqual(problems, []);
      await close();
    }
    assert.deepEqual(all[1], all[0]);
  });
});

describe("the order of the roll on a GPU", () => {
  const here = stage("software");

  test("gives the CPU's losses, the note's and the author's", { timeout: 400_000 }, async () => {
    /** @param {string} query */
    const losses = async (query) => {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/?${SMALL}&${query}&autostart=1`);
      await waitForEvent(page, "done", { timeout: 180_000 });
      const steps = await events(page, "step");
      assert.deepEqual(problems, []);
      await close();
      return steps.map((step) => /** @type {number} */ (step.loss));
    };
    for (const loss of ["note", "author"]) {
      const [cpu, gpu] = [await losses(`loss=${loss}&device=cpu`), await losses(`loss=${loss}&device=gpu`)];
      assert.equal(cpu.length, 4);
      for (const [k, value] of cpu.entries()) {
        assert.ok(Math.abs(gpu[k] - value) <= 1e-3 * Math.abs(value) + 1e-5, `${gpu[k]} for ${value}`);
      }
    }
  });
});
