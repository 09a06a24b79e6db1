// Downloads, compiles and starts the wasm.

import { download } from "../download.js";
import { Failure } from "../protocol.js";
import { connectWasm } from "./exchange.js";

const PKG = new URL("../../../pkg/", import.meta.url);
const WASM = "srfl_bg.wasm";

/**
 * Gives the module's functions, and the module itself, which another worker need not compile again.
 *
 * @param {(phase: "wasm" | "compile", done: number, total: number) => void} progress
 * @param {WebAssembly.Module | null} [compiled]  in another worker
 */
export async function startWasm(progress, compiled = null) {
  const gluing = import("../../../pkg/srfl.js");
  gluing.catch(() => {
    // Said below.
  });
  const module = compiled ?? (await compile(progress));
  let glue;
  try {
    glue = await gluing;
  } catch (error) {
    throw new Failure("network", `srfl.js could not be loaded: ${words(error)}`);
  }
  const exports = await glue.default({ module_or_path: module });
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
  // Compiled from bytes, so a server that gives the wrong MIME type does no harm; but one that
  // answers with a page of HTML does.
  if (bytes[0] !== 0 || bytes[1] !== 0x61 || bytes[2] !== 0x73 || bytes[3] !== 0x6d) {
    throw new Failure("network", `${WASM} is no WebAssembly: the server sent something else in its place.`);
  }
  progress("compile", 0, 0);
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new Failure("network", `${WASM} (${bytes.length} bytes) does not compile: ${words(error)}`);
  }
}

/** The length of the module, from the manifest of pkg/: servers that compress do not tell it. */
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

/** @param {unknown} error */
function words(error) {
  return error instanceof Error ? error.message : String(error);
}
