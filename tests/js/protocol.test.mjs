import assert from "node:assert/strict";
import { test } from "node:test";

import { Calls, errorFacts, Failure } from "../../www/engine/protocol.js";

/** @typedef {import("../../www/engine/protocol.js").CommandMessage} CommandMessage */

const ADOPT = { file: "a.safetensors", bytes: new Uint8Array(8), classes: 10 };

function calls() {
  /** @type {CommandMessage[]} */
  const posted = [];
  return { posted, calls: new Calls((message) => posted.push(message)) };
}

test("answers find their commands, in any order", async () => {
  const { posted, calls: c } = calls();
  const first = c.call("adopt", ADOPT);
  const second = c.call("run", { steps: 3 });
  assert.deepEqual(
    posted.map(({ command, input }) => [command, input]),
    [
      ["adopt", ADOPT],
      ["run", { steps: 3 }],
    ],
  );
  assert.equal(c.waiting, 2);
  c.settle({ type: "answer", id: posted[1].id, ok: true, value: "b" });
  c.settle({ type: "answer", id: posted[0].id, ok: true, value: "a" });
  assert.deepEqual(await Promise.all([first, second]), ["a", "b"]);
  assert.equal(c.waiting, 0);
});

test("an error keeps its kind and its words", async () => {
  const { posted, calls: c } = calls();
  const call = c.call("adopt", ADOPT);
  c.settle({ type: "answer", id: posted[0].id, ok: false, error: { kind: "data", message: "too short" } });
  await assert.rejects(call, { name: "Failure", kind: "data", message: "too short", fatal: false });
});

test("a fatal error ends everything pending and everything to come; the first one counts", async () => {
  const { calls: c } = calls();
  const pending = [c.call("run", { steps: 1 }), c.call("requestStop", null)];
  c.fail(new Failure("panic", "boom", { fatal: true }));
  c.fail(new Failure("worker", "gone", { fatal: true }));
  for (const call of [...pending, c.call("reset", null)]) await assert.rejects(call, { kind: "panic", fatal: true });
});

test("a late answer does no harm", () => {
  const { calls: c } = calls();
  c.settle({ type: "answer", id: 99, ok: true, value: null });
  assert.equal(c.waiting, 0);
});

test("anything thrown has facts", () => {
  assert.deepEqual(errorFacts(Object.assign(new Error("m"), { kind: "model" })), { message: "m", kind: "model" });
  assert.deepEqual(errorFacts("text"), { message: "text", kind: "internal" });
  assert.deepEqual(errorFacts(new RangeError("")), { message: "RangeError", kind: "internal" });
  assert.deepEqual(errorFacts(undefined), { message: "undefined", kind: "internal" });
});
