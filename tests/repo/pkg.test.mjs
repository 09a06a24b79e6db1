// The committed pkg/: built from these very sources, whole, and no larger than promised.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { hashSources, sha256 } from "../../script/sources.mjs";
import { constructorWrappers, readModule } from "../../script/wasm.mjs";

const MB = 1e6;
const root = join(import.meta.dirname, "../..");
const pkg = join(root, "pkg");
const rebuild = "run script/build and commit pkg/";

assert.ok(existsSync(join(pkg, "manifest.json")), `pkg/manifest.json is missing: ${rebuild}`);
const module = readModule(readFileSync(join(pkg, "srfl_bg.wasm")));
const manifest = JSON.parse(readFileSync(join(pkg, "manifest.json"), "utf8"));

/**
 * @param {string} folder  below the root
 * @returns {string[]}     its files, with the folder
 */
function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** @param {string} file  below the root */
function gzipped(file) {
  return gzipSync(readFileSync(join(root, file)), { level: 9 }).length;
}

test("pkg/ was built from the sources as they are", () => {
  const { sha256: now, files } = hashSources(root);
  assert.ok(files.includes("src/lib.rs") && !files.includes("src/main.rs"));
  assert.equal(manifest.sources.sha256, now, `pkg/ is stale: ${rebuild}`);
});

test("pkg/ holds the files of its manifest and no others", () => {
  const expected = manifest.files.map((/** @type {any} */ { file }) => `pkg/${file}`);
  assert.deepEqual(filesIn("pkg").sort(), [...expected, "pkg/manifest.json"].sort());
  for (const { file, bytes, sha256: hash } of manifest.files) {
    const content = readFileSync(join(pkg, file));
    assert.equal(content.length, bytes, `pkg/${file} is not what was built: ${rebuild}`);
    assert.equal(sha256(content), hash, `pkg/${file} is not what was built: ${rebuild}`);
  }
});

test("the module is optimised", () => {
  assert.equal(manifest.optimised, true, `pkg/ comes from a --quick build: ${rebuild}`);
  assert.deepEqual(module.names, []);
});

test("no exported function reruns static constructors", () => {
  assert.ok(module.exports.length > 10);
  assert.deepEqual(constructorWrappers(module), []);
  assert.deepEqual(
    module.exports.filter(({ name }) => /command_export/.test(name)),
    [],
  );
});

test("the module starts, with its glue", async () => {
  const { default: start, version } = await import("../../pkg/srfl.js");
  await start({ module_or_path: readFileSync(join(pkg, "srfl_bg.wasm")) });
  const cargo = readFileSync(join(root, "Cargo.toml"), "utf8");
  assert.equal(version(), /^version = "(.*)"/m.exec(cargo)?.[1]);
});

test("pkg/ is at most 14 MB", () => {
  const total = filesIn("pkg").reduce((sum, file) => sum + readFileSync(join(root, file)).length, 0);
  assert.ok(total <= 14 * MB, `${(total / MB).toFixed(2)} MB`);
});

test("the module is at most 4 MB gzipped", (t) => {
  const size = gzipped("pkg/srfl_bg.wasm");
  t.diagnostic(`${(size / MB).toFixed(2)} MB`);
  assert.ok(size <= 4 * MB, `${(size / MB).toFixed(2)} MB`);
});

test("the module is no more than 2% larger than in the last benchmark", () => {
  const { extras } = JSON.parse(readFileSync(join(root, "bench/results.json"), "utf8"));
  const growth = gzipped("pkg/srfl_bg.wasm") / extras.wasm.gzip - 1;
  assert.ok(growth <= 0.02, `it grew by ${(100 * growth).toFixed(1)}%: find out by what, or accept it with script/bench`);
});

test("the page's default download is at most 13 MB", (t) => {
  const code = [
    "index.html",
    ...filesIn("pkg").filter((file) => /\.(js|wasm)$/.test(file)),
    ...filesIn("www").filter((file) => /\.(js|css|json)$/.test(file)),
  ];
  // Of the networks, the original and the gold of the class: the others are fetched by those who ask.
  const asked = (/** @type {string} */ file) => file.startsWith("www/models/") && !/resnet8(-without-cat)?\./.test(file);
  const binary = filesIn("www").filter((file) => !code.includes(file) && !file.endsWith(".md") && !asked(file));
  const size =
    code.reduce((sum, file) => sum + gzipped(file), 0) + binary.reduce((sum, file) => sum + readFileSync(join(root, file)).length, 0);
  t.diagnostic(`${(size / MB).toFixed(2)} MB`);
  assert.ok(binary.some((file) => file.endsWith(".safetensors")));
  assert.ok(binary.some((file) => file.endsWith("train-000.png")));
  assert.ok(size <= 13 * MB, `${(size / MB).toFixed(2)} MB`);
});

test("all data of the page, every network included, is at most 14 MB", (t) => {
  const size = filesIn("www")
    .filter((file) => /\.(png|safetensors|json)$/.test(file))
    .reduce((sum, file) => sum + readFileSync(join(root, file)).length, 0);
  t.diagnostic(`${(size / MB).toFixed(2)} MB`);
  assert.ok(size <= 14 * MB, `${(size / MB).toFixed(2)} MB`);
});

test("third-party licenses are there", () => {
  const text = readFileSync(join(pkg, "vendor/LICENSES.txt"), "utf8");
  for (const name of ["@observablehq/plot", "d3-scale", "burn", "wgpu", "wasm-bindgen"]) {
    assert.match(text, new RegExp(`^${name} \\d`, "m"), name);
  }
});
