import assert from "node:assert/strict";
import { test } from "node:test";

import { decide, findAdapter } from "../../www/engine/device.js";
import { acceptWithoutTimestamps } from "../../www/engine/worker/adapter.js";

const HARDWARE = { vendor: "nvidia", architecture: "hopper", description: "", fallback: false };
const SOFTWARE = { vendor: "google", architecture: "swiftshader", description: "", fallback: true };

test("auto takes a hardware GPU and names no software one", () => {
  assert.equal(decide("auto", HARDWARE, true).kind, "gpu");
  const software = decide("auto", SOFTWARE, true);
  assert.equal(software.kind, "cpu");
  assert.match(software.why, /google swiftshader.*software/);
});

test("a software adapter is known by name where the browser does not mark it", () => {
  assert.equal(decide("auto", { ...SOFTWARE, fallback: false }, true).kind, "cpu");
});

test("a software adapter is used when a GPU is asked for", () => {
  assert.equal(decide("gpu", SOFTWARE, true).kind, "gpu");
});

test("without WebGPU auto is the CPU and says so; gpu is an error that offers it", () => {
  const decision = decide("auto", null, false);
  assert.equal(decision.kind, "cpu");
  assert.match(decision.why, /not offer WebGPU/);
  assert.match(decide("auto", null, true).why, /no adapter/);
  assert.throws(() => decide("gpu", null, false), { kind: "device", message: /not offer WebGPU/ });
});

test("the CPU is the CPU", () => {
  assert.equal(decide("cpu", HARDWARE, true).kind, "cpu");
});

test("an adapter's facts are read, old browsers' mark of a software adapter included", async () => {
  const info = { vendor: "v", architecture: "a", description: "d" };
  /** @param {object} adapter */
  const gpu = (adapter) => /** @type {any} */ ({ requestAdapter: async () => adapter });
  const old = { info, isFallbackAdapter: true };
  assert.deepEqual(await findAdapter(gpu(old)), { ...info, fallback: true });
  const recent = { info: { ...info, isFallbackAdapter: false } };
  assert.deepEqual(await findAdapter(gpu(recent)), { ...info, fallback: false });
  assert.equal(await findAdapter(undefined), null);
});

test("an adapter that is not there yet is asked for again, for a while", async () => {
  const adapter = { info: { vendor: "v", architecture: "a", description: "d", isFallbackAdapter: false } };
  for (const none of [() => Promise.resolve(null), () => Promise.reject(new Error("no"))]) {
    let asked = 0;
    /** @type {number[]} */
    const waited = [];
    /** @param {number} ms */
    const wait = async (ms) => waited.push(ms);
    /** @param {number} after */
    const gpu = (after) => /** @type {any} */ ({ requestAdapter: () => ((asked += 1) > after ? Promise.resolve(adapter) : none()) });
    assert.equal((await findAdapter(gpu(3), wait))?.vendor, "v");
    assert.deepEqual([asked, waited], [4, [100, 200, 400]]);
    assert.equal(await findAdapter(gpu(Infinity), wait), null);
    assert.ok(asked < 20 && waited.reduce((sum, ms) => sum + ms, 0) < 3000);
  }
});

test("an adapter without timestamp queries claims them, and its device is requested without", async () => {
  /** @type {string[][]} */
  const required = [];
  /** @param {string[]} names */
  const adapter = (names) => ({
    features: new Set(names),
    requestDevice: async (/** @type {{requiredFeatures?: string[]}} */ { requiredFeatures = [] } = {}) => {
      required.push(requiredFeatures);
    },
  });
  /** @type {any} */
  let found = adapter(["shader-f16"]);
  const gpu = /** @type {any} */ ({ requestAdapter: async () => found });
  acceptWithoutTimestamps(gpu);
  const claiming = await gpu.requestAdapter();
  assert.ok(claiming.features.has("timestamp-query") && claiming.features.has("shader-f16"));
  await claiming.requestDevice({ requiredFeatures: ["shader-f16", "timestamp-query"] });
  await claiming.requestDevice();
  assert.deepEqual(required, [["shader-f16"], []]);

  found = adapter(["timestamp-query"]);
  assert.equal(await gpu.requestAdapter(), found);
  await found.requestDevice({ requiredFeatures: ["timestamp-query"] });
  assert.deepEqual(required.at(-1), ["timestamp-query"]);
  found = null;
  assert.equal(await gpu.requestAdapter(), null);
});
