// Counts all WebGPU calls in this worker, whoever makes them: they go through these wrappers.

/** @typedef {import("../messages.js").Counts} Counts */

/** @type {Counts} */
const counts = { dispatches: 0, submits: 0, pipelines: 0, uploads: 0, uploaded: 0, readbacks: 0, read: 0, memory: 0 };

/** The counts since `before`; memory as it stands. @param {Counts} [before] @returns {Counts} */
export function countsSince(before) {
  const now = { ...counts };
  if (before === undefined) return now;
  for (const key of /** @type {(keyof Counts)[]} */ (Object.keys(now))) if (key !== "memory") now[key] -= before[key];
  return now;
}

/**
 * wgpu leaves it to the browser to release a buffer that it has dropped, which does so with the garbage of JavaScript: until then a
 * measurement would count what nobody uses. A browser collects it on demand if it was started with `--js-flags=--expose-gc`.
 */
export async function dropUnused() {
  const { gc } = /** @type {{gc?: () => void}} */ (globalThis);
  if (gc === undefined) return;
  gc();
  // The registry is told later.
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

/** To be called once, before any device is opened. */
export function watchGpu() {
  if (typeof GPUDevice === "undefined") return;
  const count = (/** @type {keyof Counts} */ key) => () => {
    counts[key] += 1;
  };
  after(GPUComputePassEncoder, "dispatchWorkgroups", count("dispatches"));
  after(GPUComputePassEncoder, "dispatchWorkgroupsIndirect", count("dispatches"));
  after(GPUQueue, "submit", count("submits"));
  after(GPUDevice, "createComputePipeline", count("pipelines"));
  after(GPUDevice, "createComputePipelineAsync", count("pipelines"));
  after(GPUQueue, "writeBuffer", (_queue, [, , data, offset, size]) => {
    // Of a typed array, offset and size count elements.
    const width = data.BYTES_PER_ELEMENT ?? 1;
    upload(size === undefined ? data.byteLength - (offset ?? 0) * width : size * width);
  });
  after(GPUBuffer, "mapAsync", (/** @type {GPUBuffer} */ buffer, [mode, offset, size]) => {
    const bytes = size ?? buffer.size - (offset ?? 0);
    if (mode & GPUMapMode.WRITE) upload(bytes);
    if (mode & GPUMapMode.READ) counts.readbacks += 1;
  });
  // What is copied for reading, not what is mapped: libraries keep buffers larger than they need.
  after(GPUCommandEncoder, "copyBufferToBuffer", (_encoder, args) => {
    const [source, target, size] = typeof args[1] === "number" ? [args[0], args[2], args[4]] : args;
    if (target.usage & GPUBufferUsage.MAP_READ) counts.read += size ?? source.size;
  });
  watchMemory();
}

/** @param {number} bytes */
function upload(bytes) {
  counts.uploads += 1;
  counts.uploaded += bytes;
}

/** A buffer's memory is released when it is destroyed, or when nothing refers to it any more. */
function watchMemory() {
  /** @type {WeakMap<GPUBuffer, {size: number}>} */
  const alive = new WeakMap();
  const release = (/** @type {{size: number}} */ entry) => {
    counts.memory -= entry.size;
    entry.size = 0;
  };
  const dropped = new FinalizationRegistry(release);
  after(GPUDevice, "createBuffer", (_device, [descriptor], buffer) => {
    const entry = { size: descriptor.size };
    counts.memory += entry.size;
    if (descriptor.mappedAtCreation) upload(descriptor.size);
    alive.set(buffer, entry);
    dropped.register(buffer, entry);
  });
  after(GPUBuffer, "destroy", (buffer) => {
    const entry = alive.get(buffer);
    if (entry !== undefined) release(entry);
  });
}

/**
 * Calls `seen` after each call of a method.
 *
 * @param {{prototype: any}} type
 * @param {string} name
 * @param {(self: any, args: any[], result: any) => void} seen
 */
function after({ prototype }, name, seen) {
  const method = prototype[name];
  prototype[name] = function counted(/** @type {any[]} */ ...args) {
    const result = method.apply(this, args);
    seen(this, args, result);
    return result;
  };
}
