// The documentation says of the page's parameters what the page does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { DEFAULTS, SETTINGS, formatValue } from "../../www/settings.js";

const text = readFileSync(join(import.meta.dirname, "../../docs/embedding.md"), "utf8");
const rows = new Map(
  [...text.matchAll(/^\| `(\w+)` \| (.*?) \| (.*?) \| .* \|$/gm)].map(([, name, values, initial]) => [name, { values, initial }]),
);

/** As a person writes it: 0.000001, not 1e-6. @param {number | undefined} value */
const plain = (value) => String(Number(value) < 1e-4 && value !== 0 ? Number(value).toFixed(6) : value);

for (const { name, kind, min, max, choices } of SETTINGS) {
  test(`docs/embedding.md has the values and the default of ${name}`, () => {
    const row = rows.get(name);
    assert.ok(row, "there is a row");
    assert.equal(row.initial, `\`${formatValue(DEFAULTS[name])}\``);
    if (kind === "whole" || kind === "number") assert.equal(row.values, `${plain(min)} to ${plain(max)}`);
    if (kind === "choice") {
      const values = (choices ?? []).map(({ value }) => `\`${value}\``);
      assert.equal(row.values, values.join(", "));
    }
  });
}
