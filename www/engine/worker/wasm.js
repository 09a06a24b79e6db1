// Downloads, compiles, and starts the Wasm module.

import { download } from "../download.js";
import { text } from "../../text/index.js";
import { Failure, messageOf } from "../protocol.js";
import { acceptWithoutTimestamps } from "./adapter.js";
import { connectWasm } from "./exchange.js";

const PKG = new URL("../../../pkg/", import.meta.url);
const WASM = "srfl_bg.wasm";

/**
 * Returns the module's functions, and the module itself, so that other workers need not compile it again.
 *
 * @param {(phase: "wasm" | "compile", done: number, total: number) => void} progress
 * @param {WebAssembly.Module} [compiled]  in another worker
 */
export async function startWasm(progress, compiled) {
  const gluing = import("../../../pkg/srfl.js");
  gluing.catch(() => {
    // Reported below.
  });
  const module = compiled ?? (await compile(progress));
  const glue = await gluing.catch((error) => {
    throw new Failure("network", text.errors.script("srfl.js", messageOf(error)));
  });
  const exports = await glue.default({ module_or_path: module });
  if (navigator.gpu !== undefined) acceptWithoutTimestamps(navigator.gpu);
  connectWasm(/** @type {import("./exchange.js").Exports} */ (/** @type {unknown} */ (exports)));
  return { ...glue, module };
}

/** @param {Parameters<typeof startWasm>[0]} progress */
async function compile(progress) {
  /** @type {number | undefined} */
  let size;
  void wasmSize().then((bytes) => (size = bytes));
  const bytes = await download(new URL(WASM, PKG), {
    onProgress: (done, total) => progress("wasm", done, size ?? total),
  });
  // Compiled from bytes, so a wrong MIME type does no harm; but a page of HTML instead of the module
  // does.
  if (bytes[0] !== 0 || bytes[1] !== 0x61 || bytes[2] !== 0x73 || bytes[3] !== 0x6d) {
    throw new Failure("network", text.errors.no_wasm(WASM));
  }
  progress("compile", 0, 0);
  return WebAssembly.compile(bytes).catch((error) => {
    throw new Failure("network", text.errors.compile(WASM, bytes.length, messageOf(error)));
  });
}

/** The length of the module, from the manifest of pkg/: compressing servers do not report it. */
async function wasmSize() {
  try {
    const response = await fetch(new URL("manifest.json", PKG));
    /** @type {{files: {file: string, bytes: number}[]}} */
    const { files } = await response.json();
    return files.find(({ file }) => file === WASM)?.bytes;
  } catch {
    // Only the progress bar needs it.
    return undefined;
  }
}
