// What docs/embedding.md tells users of site generators to write is what script/sites tries.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "../..");
const docs = readFileSync(join(root, "docs/embedding.md"), "utf8");
const folder = join(root, "tests/sites/generators");
const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
    // A notebook holds the lines of its cells as strings.
    return entry.name.endsWith(".ipynb")
      ? JSON.parse(text)
          .cells.map((/** @type {{source: string[]}} */ { source }) => source.join(""))
          .join("\n")
      : text;
  });

const section = docs.slice(docs.indexOf("### In your site's generator"), docs.indexOf("### Messages"));
const snippets = [...section.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, code]) => code.trim());

test("there is one for each kind of generator", () => {
  assert.equal(snippets.length, 8);
});

for (const snippet of snippets) {
  test(`${snippet.split("\n")[0]} … is in a site that is tried`, () => {
    assert.ok(sources.some((source) => source.includes(snippet)));
  });
}
