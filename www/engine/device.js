// Which device a run goes to, and why: a software adapter is far slower than the CPU code of the
// same wasm, and an adapter without timestamp queries makes Burn panic.

import { Failure } from "./protocol.js";

/** @typedef {"auto" | "gpu" | "cpu"} DeviceChoice */

/**
 * @typedef {object} AdapterFacts
 * @property {string} vendor
 * @property {string} architecture
 * @property {string} description
 * @property {boolean} fallback  a software adapter
 * @property {boolean} timestamps  has the feature timestamp-query
 */

/**
 * @typedef {object} DeviceDecision
 * @property {"cpu" | "gpu"} kind
 * @property {AdapterFacts | null} adapter  what was found, used or not
 * @property {string} why  a sentence
 */

/**
 * Asks the browser for its adapter.
 *
 * @param {GPU | undefined} gpu  navigator.gpu
 * @returns {Promise<AdapterFacts | null>}
 */
export async function findAdapter(gpu) {
  if (gpu === undefined) return null;
  let adapter;
  try {
    adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  } catch {
    // Some browsers reject where others answer null.
    return null;
  }
  if (adapter === null) return null;
  const { vendor, architecture, description } = adapter.info;
  const info = /** @type {{isFallbackAdapter?: boolean}} */ (adapter.info);
  const old = /** @type {{isFallbackAdapter?: boolean}} */ (/** @type {unknown} */ (adapter));
  const swiftshader = vendor === "google" && architecture === "swiftshader";
  return {
    vendor,
    architecture,
    description,
    fallback: info.isFallbackAdapter ?? old.isFallbackAdapter ?? swiftshader,
    timestamps: adapter.features.has("timestamp-query"),
  };
}

/**
 * @param {AdapterFacts} adapter
 */
export function adapterName({ vendor, architecture, description }) {
  return description || [vendor, architecture].filter(Boolean).join(" ") || "an adapter that gives no name";
}

/**
 * @param {DeviceChoice} choice
 * @param {AdapterFacts | null} adapter
 * @param {boolean} webgpu  whether the browser has WebGPU at all
 * @returns {DeviceDecision}
 * @throws {Failure} kind "device", when a GPU was asked for and there is none
 */
export function decide(choice, adapter, webgpu) {
  if (choice === "cpu") return { kind: "cpu", adapter, why: "you chose the CPU." };
  if (adapter === null) {
    const none = webgpu ? "WebGPU finds no adapter on this machine" : "this browser offers no WebGPU here";
    if (choice === "auto") return { kind: "cpu", adapter, why: `${none}.` };
    throw new Failure("device", `A GPU was asked for, but ${none}. The same training runs on the CPU.`);
  }
  const name = adapterName(adapter);
  const software = adapter.fallback || (adapter.vendor === "google" && adapter.architecture === "swiftshader");
  if (software && choice === "auto") {
    return { kind: "cpu", adapter, why: `the only WebGPU adapter (${name}) is software, and slower than the CPU code.` };
  }
  if (!adapter.timestamps) {
    return { kind: "cpu", adapter, why: `the WebGPU adapter (${name}) has no timestamp queries, which Burn needs.` };
  }
  if (software) return { kind: "gpu", adapter, why: `you chose the GPU; ${name} is a software adapter, so this will be slow.` };
  return {
    kind: "gpu",
    adapter,
    why: choice === "gpu" ? "you chose the GPU." : "a hardware WebGPU adapter was found.",
  };
}
