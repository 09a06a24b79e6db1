// What the address can hide and choose is there to be hidden and chosen, in the script that runs
// before the first paint, in the style sheet and in the page; a document asks at once for what its first
// paint waits for; and the crates are there on which the browser's module is built.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { CONTROLS, FIGURES, VIEW } from "../../www/settings/parameters.js";

const read = (/** @type {string} */ path) => readFileSync(join(import.meta.dirname, "../..", path), "utf8");
const [first, css, page, view] = ["www/app/before-paint.js", "www/css/embed.css", "index.html", "www/embed/caption.js"].map(read);

test("every figure is known before the first paint, and the style sheet shows it", () => {
  const accepted = new RegExp(/dataset\.embed = \/(.*?)\/\.test/.exec(first)?.[1] ?? "$never");
  for (const name of FIGURES) {
    assert.match(name, accepted);
    // The one that an address without a figure shows is named in the script itself.
    if (name === VIEW.figure) assert.ok(first.includes(`: "${name}";`));
    else assert.match(css, new RegExp(`\\[data-embed="${name}"\\] main > #`));
  }
});

for (const name of CONTROLS) {
  test(`hide=${name} finds something to hide`, () => {
    assert.ok(`${page}${view}`.includes(`data-control="${name}"`) || view.includes(`"data-control": "${name}"`));
    assert.ok(css.includes(`[data-hide~="${name}"] [data-control="${name}"]`));
  });
}

for (const file of ["index.html", "bench.html", "lesson/index.html", "lesson/teacher.html"]) {
  test(`${file} asks for all that its first paint waits for before it comes to its policy`, () => {
    const html = read(file);
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    assert.ok(policy > 0);
    const addresses = (/** @type {RegExp} */ pattern, part = html) => [...part.matchAll(pattern)].map(([, address]) => address);
    const waited = [...addresses(/<script src="([^"]+)"/g), ...addresses(/<link rel="stylesheet" href="([^"]+)"/g)];
    assert.deepEqual(addresses(/<link rel="preload" href="([^"]+)"/g, html.slice(0, policy)), waited);
    // Over HTTP/1.1 browsers open six connections to a host, and a seventh file waits for one of them.
    assert.ok(waited.length <= 6, waited.join(", "));
  });
}

test("the page asks for its modules behind its content", () => {
  const content = page.indexOf("</main>");
  for (const module of page.matchAll(/rel="modulepreload"|type="module"/g)) assert.ok(module.index > content, module[0]);
});

for (const crate of ["wasm-bindgen", "burn", "burn-wgpu", "web-sys", "js-sys", "serde-wasm-bindgen"]) {
  test(`${crate} is a dependency of our own, and used`, () => {
    const dependencies = read("Cargo.toml").matchAll(/^\[(?:target\..*\.)?dependencies\]\n([^]*?)(?=^\[|(?![^]))/gm);
    const names = [...dependencies].flatMap(([, lines]) => [...lines.matchAll(/^[\w-]+(?=[. ])/gm)].map(String));
    assert.ok(names.includes(crate));
    const sources = readdirSync(join(import.meta.dirname, "../../src"), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(".rs"));
    const use = new RegExp(`\\b${crate.replaceAll("-", "_")}::`);
    assert.ok(sources.some((path) => use.test(read(join("src", path)))));
  });
}
