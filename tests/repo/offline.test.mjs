// The service worker has the list of the files as they are.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { files, serviceWorker } from "../../script/service-worker.mjs";
import { MEGABYTES } from "../../www/offline/control.js";

const text = readFileSync(join(import.meta.dirname, "../../offline.js"), "utf8");

test("offline.js is fresh", async () => {
  assert.equal(text, await serviceWorker(), "run node script/service-worker.mjs");
});

test("it keeps what a visit without a network needs, and nothing that is not served", () => {
  const list = files();
  for (const path of [
    "index.html",
    "lesson/index.html",
    "www/app/main.js",
    "www/engine/worker.js",
    "pkg/srfl_bg.wasm",
    "pkg/srfl.js",
    "www/models/resnet8.safetensors",
    "www/data/cifar10/train-000.png",
    "www/recorded/cat.json",
  ]) {
    assert.ok(
      list.some(({ url }) => url === path),
      path,
    );
    assert.ok(text.includes(path), path);
  }
  assert.ok(list.every(({ url }) => !url.endsWith(".d.ts")));
});

test("the button says how much it fetches", () => {
  const megabytes = files().reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  assert.ok(Math.abs(megabytes - MEGABYTES) < 1.5, `${megabytes.toFixed(1)} MB`);
});
