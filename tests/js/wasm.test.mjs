import assert from "node:assert/strict";
import { test } from "node:test";

import { downloadTo } from "../../www/engine/download.js";
import { moduleIn } from "../../www/engine/worker/wasm.js";

const URL_OF_FILE = "http://localhost/pkg/srfl_bg.wasm";
/** A module without anything in it: its magic number and version. */
const EMPTY = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/**
 * @param {BodyInit} body
 * @param {string} type  "" for none
 */
function fetched(body, type) {
  /** @type {string[]} */
  const phases = [];
  const fetcher = async () => new Response(body, { headers: type === "" ? {} : { "content-type": type } });
  const module = downloadTo(
    moduleIn((phase) => phases.push(phase)),
    URL_OF_FILE,
    { fetcher, pauses: [0], onProgress: (done) => phases.push(String(done)) },
  );
  return { module, phases };
}

for (const type of ["application/wasm", "Application/Wasm; charset=utf-8", "application/octet-stream", "text/html", ""]) {
  test(`a module served as "${type}" is compiled, with its progress`, async () => {
    const { module, phases } = fetched(EMPTY, type);
    assert.ok((await module) instanceof WebAssembly.Module);
    assert.deepEqual(phases, ["0", "8", "compile"]);
  });

  test(`something else served as "${type}" is named as such`, async () => {
    await assert.rejects(fetched("<!doctype html>", type).module, { kind: "network", message: /srfl_bg\.wasm is not WebAssembly/ });
    await assert.rejects(fetched("", type).module, { kind: "network", message: /srfl_bg\.wasm is not WebAssembly/ });
  });

  test(`a damaged module served as "${type}" is named with its length`, async () => {
    const damaged = new Uint8Array([...EMPTY, 255, 255]);
    await assert.rejects(fetched(damaged, type).module, { kind: "network", message: /srfl_bg\.wasm.*10/ });
  });
}

test("a connection that breaks off is tried again", async () => {
  let requests = 0;
  const fetcher = async () => {
    requests += 1;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(EMPTY.slice(0, 6));
        if (requests === 1) controller.error(new TypeError("network error"));
        else {
          controller.enqueue(EMPTY.slice(6));
          controller.close();
        }
      },
    });
    return new Response(body, { headers: { "content-type": "application/wasm" } });
  };
  const module = await downloadTo(
    moduleIn(() => {}),
    URL_OF_FILE,
    { fetcher, pauses: [0] },
  );
  assert.ok(module instanceof WebAssembly.Module);
  assert.equal(requests, 2);
});
