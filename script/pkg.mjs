// usage: node script/pkg.mjs BUILD_DIR [--unoptimised]
//
// Assembles pkg/ from what script/build left in BUILD_DIR: the module and its glue, the
// bundled libraries, licenses, and a manifest by which a test tells whether pkg/ is stale.

import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { build, version as esbuildVersion } from "esbuild";

import { crates, licencesText, npmPackages } from "./licences.mjs";
import { hashSources, sha256 } from "./sources.mjs";

const TARGET = "wasm32-unknown-unknown";
const root = join(import.meta.dirname, "..");
const pkg = join(root, "pkg");
const args = process.argv.slice(2);
const optimised = !args.includes("--unoptimised");
const [buildDir] = args.filter((arg) => !arg.startsWith("--"));
if (buildDir === undefined) throw new Error("usage: node script/pkg.mjs BUILD_DIR [--unoptimised]");

rmSync(pkg, { recursive: true, force: true });
mkdirSync(join(pkg, "vendor"), { recursive: true });
for (const name of ["srfl.js", "srfl.d.ts"]) copyFileSync(join(buildDir, name), join(pkg, name));
// What the glue imports.
cpSync(join(buildDir, "snippets"), join(pkg, "snippets"), { recursive: true });
copyFileSync(join(buildDir, optimised ? "optimised.wasm" : "srfl_bg.wasm"), join(pkg, "srfl_bg.wasm"));

const plot = await bundle("plot", "Observable Plot and d3 modules");
const own = await bundle("own", "modern-tar, image-size and idb-keyval");
const csv = await bundle("csv", "Papa Parse");
writeFileSync(
  join(pkg, "vendor/LICENSES.txt"),
  licencesText(
    "Third-party code in this folder",
    new Map([
      ["In vendor/plot.js", npmPackages(root, plot)],
      ["In vendor/own.js", npmPackages(root, own)],
      ["In vendor/csv.js", npmPackages(root, csv)],
      ["In srfl_bg.wasm and srfl.js", crates(root, TARGET)],
    ]),
  ),
);
writeManifest();

/**
 * What script/vendor/NAME.mjs exports, in one file.
 *
 * @param {string} name
 * @param {string} what
 */
async function bundle(name, what) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`script/vendor/${name}.mjs`],
    outfile: join(pkg, `vendor/${name}.js`),
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    banner: { js: `/* ${what}; licenses in LICENSES.txt */` },
  });
  // For the type checker, which has the whole libraries at hand, or types of their own.
  const types = [`script/vendor/${name}.d.mts`, `script/vendor/${name}.mjs`].map((file) => join(root, file)).find(existsSync);
  copyFileSync(types ?? "", join(pkg, `vendor/${name}.d.ts`));
  return metafile;
}

function writeManifest() {
  const sources = hashSources(root);
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const manifest = {
    format: "srfl-pkg",
    version: 1,
    optimised,
    sources: { sha256: sources.sha256, files: sources.files.length },
    built_with: {
      rustc: execFileSync("rustc", ["--version"], { cwd: root, encoding: "utf8" }).trim(),
      "wasm-bindgen": /name = "wasm-bindgen"\nversion = "(.*)"/.exec(readFileSync(join(root, "Cargo.lock"), "utf8"))?.[1],
      binaryen: readFileSync(join(buildDir, "wasm-opt.txt"), "utf8").trim(),
      esbuild: esbuildVersion,
      ...Object.fromEntries(
        ["@observablehq/plot", "idb-keyval", "image-size", "modern-tar", "papaparse"].map((name) => [
          name,
          lock[`node_modules/${name}`].version,
        ]),
      ),
    },
    files: readdirSync(pkg, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(pkg.length + 1))
      .sort()
      .map(describe),
  };
  writeFileSync(join(pkg, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const { file, bytes, gzip } of manifest.files) {
    console.log(`${file.padEnd(24)} ${kb(bytes)}  gzipped ${kb(gzip)}`);
  }
}

/** @param {string} file */
function describe(file) {
  const content = readFileSync(join(pkg, file));
  return {
    file,
    bytes: content.length,
    sha256: sha256(content),
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, {
      // The highest quality takes minutes for the module and gains little.
      params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
    }).length,
  };
}

/** @param {number} bytes */
function kb(bytes) {
  return `${(bytes / 1000).toLocaleString("en", { maximumFractionDigits: 0 }).padStart(7)} kB`;
}
