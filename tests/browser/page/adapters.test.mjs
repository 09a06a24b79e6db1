// A run on adapters that offer less than Chromium's: what a phone's or an old driver's may lack.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { checkRecord, events, open, says, stage, waitForEvent } from "../harness.mjs";

const RUN = "forget=cat&batch=2&train=100&test=100&steps=2&every=2&seed=1&autostart=1";

/** WebGPU's default limits, which every adapter has: https://www.w3.org/TR/webgpu/#limits */
const DEFAULT_LIMITS = {
  maxTextureDimension1D: 8192,
  maxTextureDimension2D: 8192,
  maxTextureDimension3D: 2048,
  maxTextureArrayLayers: 256,
  maxBindGroups: 4,
  maxBindGroupsPlusVertexBuffers: 24,
  maxBindingsPerBindGroup: 1000,
  maxDynamicUniformBuffersPerPipelineLayout: 8,
  maxDynamicStorageBuffersPerPipelineLayout: 4,
  maxSampledTexturesPerShaderStage: 16,
  maxSamplersPerShaderStage: 16,
  maxStorageBuffersPerShaderStage: 8,
  maxStorageTexturesPerShaderStage: 4,
  maxUniformBuffersPerShaderStage: 12,
  maxUniformBufferBindingSize: 65536,
  maxStorageBufferBindingSize: 134217728,
  minUniformBufferOffsetAlignment: 256,
  minStorageBufferOffsetAlignment: 256,
  maxVertexBuffers: 8,
  maxBufferSize: 268435456,
  maxVertexAttributes: 16,
  maxVertexBufferArrayStride: 2048,
  maxInterStageShaderVariables: 16,
  maxColorAttachments: 8,
  maxColorAttachmentBytesPerSample: 32,
  maxComputeWorkgroupStorageSize: 16384,
  maxComputeInvocationsPerWorkgroup: 256,
  maxComputeWorkgroupSizeX: 256,
  maxComputeWorkgroupSizeY: 256,
  maxComputeWorkgroupSizeZ: 64,
  maxComputeWorkgroupsPerDimension: 65535,
};

/**
 * What the worker's adapters become: they have the named features at most, and the given limits, and refuse
 * a device with more, as an adapter must.
 *
 * @param {{features: string[] | null, without: string[], limits: Record<string, number> | null}} less
 */
function restrict({ features, without, limits }) {
  const { prototype } = GPUAdapter;
  const get = (/** @type {"features" | "limits"} */ name) =>
    /** @type {(this: GPUAdapter) => any} */ (/** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(prototype, name)).get);
  const allFeatures = get("features");
  const { requestDevice } = prototype;
  const allowed = (/** @type {GPUAdapter} */ adapter) =>
    new Set([...allFeatures.call(adapter)].filter((name) => !without.includes(name) && (features?.includes(name) ?? true)));
  Object.defineProperty(prototype, "features", {
    get() {
      return allowed(this);
    },
  });
  if (limits !== null) Object.defineProperty(prototype, "limits", { value: limits });
  prototype.requestDevice = function (descriptor = {}) {
    const { requiredFeatures = [], requiredLimits = {} } = descriptor;
    for (const name of requiredFeatures) {
      if (!allowed(this).has(name)) return Promise.reject(new TypeError(`this adapter has no ${name}`));
    }
    for (const [name, value] of Object.entries(requiredLimits)) {
      const most = limits?.[name];
      if (most !== undefined && value !== undefined && (name.startsWith("min") ? value < most : value > most)) {
        return Promise.reject(new DOMException(`${name} is ${most}, not ${value}`, "OperationError"));
      }
    }
    return requestDevice.call(this, descriptor);
  };
  if (without.includes("timestamp-query")) {
    GPUDevice.prototype.createQuerySet = () => {
      throw new TypeError("this device has no timestamp queries");
    };
  }
}

describe("a modest WebGPU adapter trains", () => {
  const here = stage("software");

  /** @type {Record<string, Parameters<typeof restrict>[0]>} */
  const adapters = {
    "with WebGPU's default limits": { features: null, without: [], limits: DEFAULT_LIMITS },
    "without timestamp queries": { features: null, without: ["timestamp-query"], limits: null },
    "without half precision and subgroups": { features: null, without: ["shader-f16", "subgroups"], limits: null },
    "with nothing optional at all": { features: [], without: ["timestamp-query"], limits: DEFAULT_LIMITS },
  };
  for (const [name, less] of Object.entries(adapters)) {
    test(name, { timeout: 300_000 }, async (t) => {
      const restricting = `(${restrict})(${JSON.stringify(less)});\n`;
      here.server.faults.set("/www/engine/worker.js", { change: (bytes) => Buffer.concat([Buffer.from(restricting), bytes]) });
      t.after(() => here.server.faults.clear());
      const { page, problems, close } = await open(here.browser, `${here.server.address}/?device=gpu&${RUN}`);
      await waitForEvent(page, "done", { timeout: 280_000 });
      const line = await says(page, "#device-line", /self-test passed/i);
      // Both were tried and agree. Which are faster on a software adapter is a matter of what else the machine does.
      assert.match(line, /this page's own kernels|Burn's kernels, the faster ones here \(.* this page's/);
      const steps = await events(page, "step");
      assert.equal(steps.length, 2);
      for (const step of steps) checkRecord(step, "gpu");
      assert.deepEqual(problems, []);
      await close();
    });
  }
});
