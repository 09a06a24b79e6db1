// What is measured: this program on both of its devices, and the other libraries that train in a
// browser, on all of their backends that can.

/**
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} library
 * @property {string} backend  by the library's own name
 * @property {"gpu" | "cpu"} device
 * @property {boolean} ours
 * @property {"burn"} [kernels]  those that Burn brings, where this program has its own
 * @property {number} [workers]  that share an sRFL step, the only kind of step that is shared
 */

/** @type {readonly Contender[]} */
export const CONTENDERS = [
  { id: "srfl-gpu", library: "srfl", backend: "webgpu", device: "gpu", ours: true },
  { id: "srfl-gpu-burn", library: "srfl", backend: "webgpu", device: "gpu", ours: true, kernels: "burn" },
  { id: "srfl-cpu", library: "srfl", backend: "cpu", device: "cpu", ours: true },
  { id: "srfl-cpu-2", library: "srfl", backend: "cpu", device: "cpu", ours: true, workers: 2 },
  { id: "tfjs-webgpu", library: "TensorFlow.js", backend: "webgpu", device: "gpu", ours: false },
  { id: "tfjs-wasm", library: "TensorFlow.js", backend: "wasm", device: "cpu", ours: false },
  { id: "tfjs-cpu", library: "TensorFlow.js", backend: "cpu", device: "cpu", ours: false },
  { id: "jax-webgpu", library: "jax-js", backend: "webgpu", device: "gpu", ours: false },
  { id: "jax-wasm", library: "jax-js", backend: "wasm", device: "cpu", ours: false },
];

/**
 * @param {string} id
 * @returns {Contender}
 */
export function contender(id) {
  const found = CONTENDERS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no contender ${id}: choose of ${CONTENDERS.map((one) => one.id).join(", ")}`);
  return found;
}

/** @param {Contender} one */
export function nameOf({ library, backend, kernels, workers }) {
  const name = `${library} ${{ webgpu: "WebGPU", wasm: "WASM", cpu: "CPU" }[backend] ?? backend}`;
  if (workers !== undefined) return `${name}, ${workers} workers`;
  return kernels === undefined ? name : `${name}, Burn's kernels`;
}
