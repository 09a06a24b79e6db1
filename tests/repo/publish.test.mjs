// What a host serves: the card that a link shows, with absolute addresses where the host is known.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { imageSize } from "image-size";

import { publish } from "../../script/publish.mjs";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "srfl-publish-"));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} html @param {string} name */
const tag = (html, name) => new RegExp(`<meta (?:property|name)="${name}"[^>]* content="([^"]*)"`).exec(html)?.[1];

test("the card's picture has the size that it says, and is small", () => {
  const picture = readFileSync(join(root, "www/card.png"));
  const { width, height, type } = imageSize(picture);
  assert.deepEqual({ width, height, type }, { width: 1200, height: 630, type: "png" });
  assert.ok(picture.length < 200_000, `${picture.length} bytes`);
});

for (const [file, image] of [
  ["index.html", "www/card.png"],
  ["lesson/index.html", "../www/card.png"],
]) {
  test(`${file} has a card of its own title and description`, () => {
    const html = readFileSync(join(root, file), "utf8");
    assert.equal(tag(html, "og:image"), image);
    assert.equal(tag(html, "og:title"), /<title[^>]*>([^<]*)</.exec(html)?.[1]);
    assert.equal(tag(html, "og:description"), tag(html, "description"));
    assert.deepEqual(
      ["og:image:width", "og:image:height", "twitter:card", "og:type"].map((name) => tag(html, name)),
      ["1200", "630", "summary_large_image", "website"],
    );
    assert.ok((tag(html, "og:image:alt") ?? "").length > 20);
  });
}

test("with an address all of a card is absolute, and the offline copy knows the changed files", () => {
  const out = join(folder, "with");
  publish(out, new URL("https://blog.example/srfl/"));
  const read = (/** @type {string} */ file) => readFileSync(join(out, file), "utf8");
  const worker = read("offline.js");
  for (const [file, page] of [
    ["index.html", "https://blog.example/srfl/"],
    ["lesson/index.html", "https://blog.example/srfl/lesson/"],
  ]) {
    const html = read(file);
    assert.equal(tag(html, "og:image"), "https://blog.example/srfl/www/card.png");
    assert.equal(tag(html, "og:url"), page);
    assert.match(html, new RegExp(`<link rel="canonical" href="${page}"`));
    const hash = (/** @type {string} */ text) => createHash("sha256").update(text).digest("base64");
    // As far as the committed one is fresh.
    if (readFileSync(join(root, "offline.js"), "utf8").includes(hash(readFileSync(join(root, file), "utf8")))) {
      assert.ok(worker.includes(hash(html)), file);
    }
    assert.ok(!worker.includes(hash(readFileSync(join(root, file), "utf8"))), file);
  }
  const shared = read("shared/cat/index.html");
  assert.match(tag(shared, "og:title") ?? "", /forgets cat/);
  assert.match(tag(shared, "og:description") ?? "", /After 300 steps it recognizes \d+\.\d% of the cat test images, from \d/);
  assert.equal(tag(shared, "og:image"), "https://blog.example/srfl/www/card.png");
  assert.match(shared, /url=\.\.\/\.\.\/\?forget=cat&amp;recording=cat"/);
  assert.ok(existsSync(join(out, "shared/automobile/index.html")));
});

test("without one the files are those of the repository, and an existing folder is left alone", () => {
  const out = join(folder, "without");
  publish(out);
  assert.equal(readFileSync(join(out, "index.html"), "utf8"), readFileSync(join(root, "index.html"), "utf8"));
  assert.equal(existsSync(join(out, "shared")), false);
  assert.ok(statSync(join(out, "pkg/srfl_bg.wasm")).size > 1_000_000);
  assert.throws(() => publish(out), /exists already/);
});
