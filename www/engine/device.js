// Which device a run uses, and why: a software adapter is far slower than the CPU code of the same
// Wasm module.

import { text } from "../text/index.js";
import { Failure } from "./protocol.js";

/** @typedef {"auto" | "gpu" | "cpu"} DeviceChoice */

/**
 * @typedef {object} AdapterFacts
 * @property {string} vendor
 * @property {string} architecture
 * @property {string} description
 * @property {boolean} fallback  a software adapter
 */

/**
 * @typedef {object} DeviceDecision
 * @property {"cpu" | "gpu"} kind
 * @property {AdapterFacts | null} adapter  what was found, used or not
 * @property {string} why  the rest of a sentence, after "because"
 */

/**
 * How long to wait before asking again, in ms. Chromium says that there is no adapter as long as its GPU process
 * is still starting: seen in the first second after the browser's start on an NVIDIA H200, and by others on
 * Windows (github.com/kizuna-ai-lab/sokuji/pull/515).
 */
const WAITS = [100, 200, 400, 800];

/**
 * Asks the browser for its adapter, more than once where it says that there is none.
 *
 * @param {GPU | undefined} gpu  navigator.gpu
 * @param {(ms: number) => Promise<unknown>} [wait]
 * @returns {Promise<AdapterFacts | null>}
 */
export async function findAdapter(gpu, wait = after) {
  if (gpu === undefined) return null;
  // Some browsers reject, others return null.
  const ask = () => gpu.requestAdapter({ powerPreference: "high-performance" }).catch(() => null);
  let adapter = await ask();
  for (const ms of WAITS) {
    if (adapter) break;
    await wait(ms);
    adapter = await ask();
  }
  if (!adapter) return null;
  const { vendor, architecture, description } = adapter.info;
  const info = /** @type {{isFallbackAdapter?: boolean}} */ (adapter.info);
  const old = /** @type {{isFallbackAdapter?: boolean}} */ (/** @type {unknown} */ (adapter));
  const swiftshader = vendor === "google" && architecture === "swiftshader";
  return {
    vendor,
    architecture,
    description,
    fallback: info.isFallbackAdapter ?? old.isFallbackAdapter ?? swiftshader,
  };
}

/** @param {number} ms */
const after = (ms) =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/**
 * @param {AdapterFacts} adapter
 */
export function adapterName({ vendor, architecture, description }) {
  return description || [vendor, architecture].filter(Boolean).join(" ") || text.device.unnamed;
}

/**
 * @param {DeviceChoice} choice
 * @param {AdapterFacts | null} adapter
 * @param {boolean} webgpu  whether the browser has WebGPU at all
 * @returns {DeviceDecision}
 * @throws {Failure} kind "device", when a GPU was asked for and there is none
 */
export function decide(choice, adapter, webgpu) {
  const { why } = text.device;
  if (choice === "cpu") return { kind: "cpu", adapter, why: why.cpu_chosen };
  if (adapter === null) {
    const none = webgpu ? why.no_adapter : why.no_webgpu;
    if (choice === "auto") return { kind: "cpu", adapter, why: none };
    throw new Failure("device", text.errors.no_gpu(none));
  }
  const name = adapterName(adapter);
  const software = adapter.fallback || (adapter.vendor === "google" && adapter.architecture === "swiftshader");
  if (software && choice === "auto") return { kind: "cpu", adapter, why: why.software(name) };
  if (software) return { kind: "gpu", adapter, why: why.software_chosen(name) };
  return { kind: "gpu", adapter, why: choice === "gpu" ? why.gpu_chosen : why.hardware };
}
