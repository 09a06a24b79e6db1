import assert from "node:assert/strict";
import { test } from "node:test";

import { decide, findAdapter } from "../../www/engine/device.js";

const HARDWARE = { vendor: "nvidia", architecture: "hopper", description: "", fallback: false, timestamps: true };
const SOFTWARE = { vendor: "google", architecture: "swiftshader", description: "", fallback: true, timestamps: true };

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

test("without timestamp queries it is the CPU, whatever was asked for", () => {
  for (const choice of /** @type {const} */ (["auto", "gpu"])) {
    const decision = decide(choice, { ...HARDWARE, timestamps: false }, true);
    assert.equal(decision.kind, "cpu");
    assert.match(decision.why, /timestamp/);
  }
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
  const old = { info, isFallbackAdapter: true, features: new Set(["timestamp-query"]) };
  assert.deepEqual(await findAdapter(gpu(old)), { ...info, fallback: true, timestamps: true });
  const recent = { info: { ...info, isFallbackAdapter: false }, features: new Set() };
  assert.deepEqual(await findAdapter(gpu(recent)), { ...info, fallback: false, timestamps: false });
  assert.equal(await findAdapter(undefined), null);
  assert.equal(await findAdapter(/** @type {any} */ ({ requestAdapter: () => Promise.reject(new Error("no")) })), null);
});
