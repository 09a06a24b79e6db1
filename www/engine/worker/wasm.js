// Downloads, compiles, and starts the Wasm module.

import { collect, count, downloadTo } from "../download.js";
import { text } from "../../text/index.js";
import { Failure, messageOf } from "../protocol.js";
import { acceptWithoutTimestamps } from "./adapter.js";
import { connectWasm } from "./exchange.js";

const PKG = new URL("../../../pkg/", import.meta.url);
const WASM = "srfl_bg.wasm";
/** What every module begins with. */
const MAGIC = [0, 0x61, 0x73, 0x6d];

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
  return downloadTo(moduleIn(progress), new URL(WASM, PKG), {
    onProgress: (done, total) => progress("wasm", done, size ?? total),
  });
}

/**
 * Compiles a module while it arrives. The browser keeps the code of one that came this way for the next visit.
 *
 * @param {Parameters<typeof startWasm>[0]} progress
 * @returns {import("../download.js").Reader<WebAssembly.Module>}
 */
export function moduleIn(progress) {
  return async (response, onBytes) => {
    // Browsers refuse any other type, also one with a charset, and some hosts send such a type.
    if (response.headers.get("content-type")?.toLowerCase() !== "application/wasm") {
      const bytes = await collect(response, onBytes);
      demandWasm(bytes);
      progress("compile", 0, 0);
      return WebAssembly.compile(bytes).catch((error) => {
        throw new Failure("network", text.errors.compile(WASM, bytes.length, messageOf(error)));
      });
    }
    const start = new Uint8Array(MAGIC.length);
    let length = 0;
    const counted = count(response.clone(), onBytes, (part) => {
      if (length < start.length) start.set(part.subarray(0, start.length - length), length);
      length += part.length;
    }).then(() => progress("compile", 0, 0));
    const [module, arrived] = await Promise.allSettled([WebAssembly.compileStreaming(response), counted]);
    if (module.status === "fulfilled") return module.value;
    if (arrived.status === "rejected") throw arrived.reason;
    demandWasm(start);
    throw new Failure("network", text.errors.compile(WASM, length, messageOf(module.reason)));
  };
}

/** A server may send a page of HTML instead of the module. @param {Uint8Array} bytes */
function demandWasm(bytes) {
  if (!MAGIC.every((byte, k) => bytes[k] === byte)) throw new Failure("network", text.errors.no_wasm(WASM));
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
