// The check for exports which rerun static constructors, on modules made here.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import binaryen from "binaryen";

import { commandExports, constructorWrappers, readModule } from "../../script/wasm.mjs";

/** @param {string} text @param {{names?: boolean}} [options] */
function compile(text, { names = false } = {}) {
  const module = binaryen.parseText(text);
  module.setFeatures(binaryen.Features.All);
  const debug = binaryen.getDebugInfo();
  binaryen.setDebugInfo(names);
  try {
    assert.ok(module.validate());
    return readModule(module.emitBinary());
  } finally {
    binaryen.setDebugInfo(debug);
    module.dispose();
  }
}

// What wasm-ld makes of exports `f` and `g` when nothing calls __wasm_call_ctors.
const WRAPPED = `(module
  (import "env" "log" (func $log (param i32)))
  (memory 1)
  (func $__wasm_call_ctors (call $log (i32.const 1)))
  (func $f (param i32) (result i32) (local.get 0))
  (func $g (call $log (i32.const 2)))
  (func $f.command_export (param i32) (result i32)
    (call $__wasm_call_ctors) (call $f (local.get 0)))
  (func $g.command_export (call $__wasm_call_ctors) (call $g))
  (export "memory" (memory 0))
  (export "f" (func $f.command_export))
  (export "g" (func $g.command_export)))`;

// One start function runs them, and the exports are the functions themselves.
const ONCE = `(module
  (import "env" "log" (func $log (param i32)))
  (memory 1)
  (func $__wasm_call_ctors (call $log (i32.const 1)))
  (func $start (call $__wasm_call_ctors))
  (func $f (param i32) (result i32) (local i64 f64) (local.get 0))
  (func $g (call $log (i32.const 2)))
  (export "memory" (memory 0))
  (export "start" (func $start))
  (export "f" (func $f))
  (export "g" (func $g)))`;

describe("static constructors", () => {
  test("wrapped exports are found by name and by shape", () => {
    const module = compile(WRAPPED, { names: true });
    assert.deepEqual(commandExports(module).sort(), ["f.command_export", "g.command_export"]);
    assert.deepEqual(constructorWrappers(module), ["f", "g"]);
  });

  test("wrapped exports are found in a stripped module", () => {
    const module = compile(WRAPPED);
    assert.deepEqual(module.names, []);
    assert.deepEqual(constructorWrappers(module), ["f", "g"]);
    assert.throws(() => commandExports(module), /no function names/);
  });

  test("a start function that runs them once is fine", () => {
    const module = compile(ONCE, { names: true });
    assert.deepEqual(commandExports(module), []);
    assert.deepEqual(constructorWrappers(module), []);
    assert.deepEqual(
      module.exports.map(({ name }) => name),
      ["start", "f", "g"],
    );
  });

  test("what is no wasm, or ends early, is refused", () => {
    assert.throws(() => readModule(new TextEncoder().encode("<!doctype html>")), /not a wasm/);
    assert.throws(() => readModule(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 9])), /cut off/);
  });
});
