// One hash for everything that pkg/ is made from, to tell when it is stale.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCES = [
  ".cargo/config.toml",
  "Cargo.lock",
  "Cargo.toml",
  "build.rs",
  "package-lock.json",
  "rust-toolchain.toml",
  "script/bindgen/Cargo.toml",
  "script/bindgen/src",
  "script/build",
  "script/licences.mjs",
  "script/pkg.mjs",
  "script/vendor",
  "src",
];

// The terminal program shares the crate but never enters the wasm.
const NATIVE_ONLY = ["src/main.rs", "src/cli"];

/**
 * @param {string} root  of the repository
 * @returns {{sha256: string, files: string[]}}
 */
export function hashSources(root) {
  const files = SOURCES.flatMap((path) => list(root, path)).sort();
  const all = createHash("sha256");
  for (const file of files) all.update(`${sha256(readFileSync(join(root, file)))}  ${file}\n`);
  return { sha256: all.digest("hex"), files };
}

/** @param {string | Uint8Array} bytes */
export function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * @param {string} root
 * @param {string} path  of a file or folder, `/`-separated
 * @returns {string[]}   its files
 */
function list(root, path) {
  if (NATIVE_ONLY.includes(path)) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => list(root, `${path}/${name}`));
}
