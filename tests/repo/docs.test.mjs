// The documentation says of the page's parameters what the page does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { withTable } from "../../script/docs.mjs";
import { PARAMETERS } from "../../www/settings/parameters.js";
import { SETTINGS } from "../../www/settings/settings.js";

const text = readFileSync(join(import.meta.dirname, "../../docs/embedding.md"), "utf8");

test("docs/embedding.md has the page's own table of parameters", () => {
  assert.equal(text, withTable(text), "run node script/docs.mjs");
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
