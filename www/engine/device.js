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
 * Asks the browser for its adapter.
 *
 * @param {GPU | undefined} gpu  navigator.gpu
 * @returns {Promise<AdapterFacts | null>}
 */
export async function findAdapter(gpu) {
  // Some browsers reject, others return null.
  const adapter = await gpu?.requestAdapter({ powerPreference: "high-performance" }).catch(() => null);
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
