// usage: node script/service-worker.mjs
//
// Writes offline.js, the service worker, with the list of the site's files and their hashes.
// Run it again whenever one of them has changed; a test checks that.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const FILE = join(root, "offline.js");

/** The site's files and their hashes, as a browser checks them. */
export function files() {
  const below = ["bench/page", "lesson", "pkg", "www"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  return (
    ["bench.html", "index.html", ...below]
      // The picture for social networks is theirs alone.
      .filter((path) => !/\.d\.ts$|LICENSES\.txt$|^www\/card\.png$/.test(path))
      .sort()
      .map((path) => {
        const content = readFileSync(join(root, path));
        const hash = createHash("sha256").update(content).digest("base64");
        return { url: path, integrity: `sha256-${hash}`, bytes: content.length };
      })
  );
}

/** The content of offline.js. */
export async function serviceWorker() {
  const list = files().map(({ url, integrity }) => [url, integrity]);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["script/vendor/service-worker.mjs"],
    write: false,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    legalComments: "none",
    define: { "globalThis.FILES": JSON.stringify(list), "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
    banner: { js: "/* Written by script/service-worker.mjs. Workbox is Copyright 2018 Google LLC, MIT license. */" },
  });
  return outputFiles[0].text;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(FILE, await serviceWorker());
}
