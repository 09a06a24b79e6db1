// What is drawn late has its room, so that it does not push away what someone reads or is about to click.

import assert from "node:assert/strict";
import { test } from "node:test";

import { heights, SECTIONS } from "../../../script/rooms.mjs";
import { comeTo, eventually, open, stage } from "../harness.mjs";

const here = stage("off");

const STORIES = /** @type {const} */ ([
  ["forget=cat", [...SECTIONS.class, ...SECTIONS.compared]],
  ["set=random", [...SECTIONS.images, ...SECTIONS.compared]],
  // Its run is that of cat, but methods were not compared on it.
  ["forget=frog&lang=de", SECTIONS.class],
]);

for (const [query, ids] of STORIES) {
  test(`the rooms of ?${query} are as high as what comes, if not: node script/rooms.mjs`, async () => {
    const widths = [360, 700, 1280];
    const measured = await heights(here.browser, `${here.server.address}/?${query}`, widths);
    for (const [k, all] of measured.entries()) {
      for (const id of ids) {
        const { height, room } = all[id];
        assert.ok(room > 0.8 * height && room <= height, `#${id} at ${widths[k]} px: a room of ${room}, ${height} high`);
      }
    }
  });
}

test("what is jumped to stays in place where the browser does not hold it there, as Safari", async () => {
  const { page, close } = await open(here.browser, `${here.server.address}/?theme=light`);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.reload();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { overflow-anchor: none; }");
    document.adoptedStyleSheets = [sheet];
    document.querySelector("#roll")?.scrollIntoView();
  });
  const top = () => page.evaluate(() => document.querySelector("#roll")?.getBoundingClientRect().top ?? 0);
  const first = await top();
  await page.locator("#blind .game button").first().waitFor();
  await page.locator("#verdict tbody tr").first().waitFor({ state: "attached" });
  await page.waitForTimeout(3000);
  const moved = Math.abs((await top()) - first);
  assert.ok(moved < 450, `moved by ${Math.round(moved)} px`);
  await close();
});

test("an address leads to its section, which stays there", async () => {
  const { page, close } = await open(here.browser, `${here.server.address}/#blind`);
  const top = () => page.evaluate(() => document.querySelector("#blind")?.getBoundingClientRect().top ?? NaN);
  await page.locator("#blind .game button").first().waitFor();
  await page.locator("#verdict tbody tr").first().waitFor({ state: "attached" });
  await page.waitForTimeout(2000);
  assert.ok(Math.abs(await top()) < 50, `at ${await top()}`);
  await close();
});

test("no room is kept for what does not come", async () => {
  const { browser, server } = here;
  const room = (/** @type {import("playwright-core").Page} */ page, /** @type {string} */ id) =>
    page.evaluate((selector) => getComputedStyle(/** @type {Element} */ (document.querySelector(selector))).minHeight, id);
  const none = (/** @type {string} */ height) => assert.ok(["auto", "0px"].includes(height), height);

  // Compared in no recording; without a recorded run.
  const { page, close } = await open(browser, `${server.address}/?forget=frog`);
  none(await room(page, "#compare"));
  assert.match(await room(page, "#verdict"), /^\d{4}px$/);
  await page.goto(`${server.address}/?set=mislabeled`);
  none(await room(page, "#verdict"));
  await page.goto(`${server.address}/?forget=cat&autostart=1&steps=1&device=cpu`);
  await eventually(async () => none(await room(page, "#verdict")));
  await close();

  // Files that do not arrive.
  server.faults.set("/www/recorded/cat-compared.json", { status: 500 });
  server.faults.set("/www/views/recovery.js", { status: 500 });
  try {
    const broken = await open(browser, `${server.address}/?forget=cat`);
    await comeTo(broken.page, "#compare");
    await eventually(async () => none(await room(broken.page, "#compare")));
    await eventually(async () => none(await room(broken.page, "#recovery")));
    assert.match(await room(broken.page, "#verdict"), /^\d{4}px$/);
    await broken.close();
  } finally {
    server.faults.clear();
  }
});

test("the verdict's table fits a phone in every language, and its explanations have their width on a tablet", async () => {
  for (const lang of ["en", "de", "es"]) {
    const { page, close } = await open(here.browser, `${here.server.address}/?forget=cat&lang=${lang}`, { width: 360, height: 900 });
    await page.locator("#verdict tbody tr").first().waitFor({ state: "attached" });
    const table = page.locator("#verdict .table");
    assert.equal(await table.evaluate((element) => element.scrollWidth - element.clientWidth), 0, `${lang}, at 360 px`);
    await page.setViewportSize({ width: 700, height: 900 });
    const width = await page
      .locator("#verdict .meaning")
      .first()
      .evaluate((element) => element.getBoundingClientRect().width);
    assert.ok(width > 280, `${lang}, at 700 px: ${width}`);
    await close();
  }
});
