// The documentation says of the page's parameters what the page does, and documents show its texts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { DOCUMENT as BLIND_DOCUMENT, withTable as withBlindTable } from "../../script/blind.mjs";
import { PAGES, START, startTexts, withStartTexts, withTable, withTexts } from "../../script/docs.mjs";
import { withCharts } from "../../script/first-chart.mjs";
import { DOCUMENT, documentWith, MODULE, moduleOf, spreads } from "../../script/spread.mjs";
import { PARAMETERS } from "../../www/settings/parameters.js";
import { SETTINGS } from "../../www/settings/settings.js";

const read = (/** @type {string} */ file) => readFileSync(join(import.meta.dirname, "../..", file), "utf8");
const text = read("docs/embedding.md");

test("docs/embedding.md has the page's own table of parameters", () => {
  assert.equal(text, withTable(text), "run node script/docs.mjs");
});

test("gold's spread, in the page and in docs/results.md, is that of the golds in docs/golds", () => {
  const found = spreads();
  assert.equal(read(MODULE), moduleOf(found), "run node script/spread.mjs");
  assert.equal(read(DOCUMENT), documentWith(read(DOCUMENT), found), "run node script/spread.mjs");
});

test("what the blind test's tests can tell, in docs/results.md, is what playing it gives", () => {
  assert.equal(read(BLIND_DOCUMENT), withBlindTable(read(BLIND_DOCUMENT)), "run node script/blind.mjs");
});

test("every parameter has a row of its own", () => {
  const names = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  const wanted = [...SETTINGS, ...PARAMETERS].map(({ name }) => name);
  for (const name of wanted) assert.equal(names.filter((other) => other === name).length, 1, name);
});

test("no cell of the table breaks it", () => {
  const rows = withTable(text)
    .split("\n")
    .filter((line) => /^\| `\w+` \|/.test(line));
  for (const row of rows.filter((line) => line.split(" | ").length > 3)) assert.equal(row.split(" | ").length, 4, row);
});

test("what says that the page cannot start has the texts of www/text", async () => {
  assert.equal(read(START), await withStartTexts(read(START)), "run node script/docs.mjs");
  for (const [file, content] of await startTexts()) assert.equal(read(file), content, "run node script/docs.mjs");
});

for (const page of PAGES) {
  test(`${page} shows the texts of www/text/en.js, and no other`, () => {
    const document = read(page);
    assert.equal(document, withTexts(document), "run node script/docs.mjs");
    // The first chart is the page's own, as tests/browser/page/first-chart.test.mjs sees to.
    const other = withCharts(document, {})
      .replace(/<(\w+)[^<>]* data-text="\w+"[^]*?<\/\1>|<math[^]*?<\/math>/g, "")
      .replace(/ data-(label|content)="\w+" \w[\w-]*="[^"]*"/g, "");
    // What a script fills in at once stands for its size alone.
    const words = [...other.matchAll(/>([^<]*\p{L}[^<]*)</gu), ...other.matchAll(/ (?:aria-label|title|placeholder|alt)="([^"]*)"/g)];
    const filled = ["recorded", "A. Krizhevsky, “Learning Multiple Layers of Features from Tiny Images”, 2009."];
    assert.deepEqual(
      words.map(([, found]) => found.trim()).filter((found) => !filled.includes(found)),
      [],
    );
  });
}
