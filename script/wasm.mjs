// Tells whether the exports of a WebAssembly module rerun static constructors.
//
// Burn's compiler registers itself in static constructors. When nothing calls `__wasm_call_ctors`,
// the linker takes the module for a command and wraps every export in a function that runs all
// constructors first; a training step then spends 99% of its time there (see src/wasm).

import binaryen from "binaryen";

/**
 * @typedef {object} WasmModule
 * @property {{name: string, firstCall: string | undefined}[]} exports  of functions, each with the function that it calls
 *   before anything else, if that one neither takes nor returns a value
 * @property {string[]} names  of functions; empty in a stripped module
 */

/**
 * @param {Uint8Array} bytes
 * @returns {WasmModule}
 */
export function readModule(bytes) {
  // Binaryen ends the process at what it cannot read.
  if (!WebAssembly.validate(/** @type {Uint8Array<ArrayBuffer>} */ (bytes))) throw new Error("not a wasm binary, or cut off");
  const module = binaryen.readBinary(bytes);
  try {
    const exported = Array.from({ length: module.getNumExports() }, (_, at) => binaryen.getExportInfo(module.getExportByIndex(at)));
    const functions = exported.filter(({ kind }) => kind === binaryen.ExternalFunction);
    const names = Array.from({ length: module.getNumFunctions() }, (_, at) => binaryen.getFunctionInfo(module.getFunctionByIndex(at)).name);
    return {
      exports: functions.map(({ name, value }) => ({ name, firstCall: firstCall(module, value) })),
      // Without a name a function has its number.
      names: names.filter((name) => !/^(fimport\$)?\d+$/.test(name)),
    };
  } finally {
    module.dispose();
  }
}

/** @param {binaryen.Module} module @param {string} name */
function firstCall(module, name) {
  let { body } = binaryen.getFunctionInfo(module.getFunction(name));
  for (;;) {
    const expression = body === 0 ? undefined : binaryen.getExpressionInfo(body);
    if (expression?.id === binaryen.BlockId) {
      [body = 0] = /** @type {binaryen.BlockInfo} */ (expression).children;
      continue;
    }
    if (expression?.id !== binaryen.CallId) return undefined;
    const { target } = /** @type {binaryen.CallInfo} */ (expression);
    const { params, results } = binaryen.getFunctionInfo(module.getFunction(target));
    return params === binaryen.none && results === binaryen.none ? target : undefined;
  }
}

/**
 * The wrappers by the name that the linker gives them. Only for a module that still has names.
 *
 * @param {WasmModule} module
 * @returns {string[]}
 */
export function commandExports({ names }) {
  if (names.length === 0) throw new Error("this wasm binary has no function names to look at");
  return names.filter((name) => /\.command_export\b/.test(name));
}

/**
 * The wrappers by their shape, which stripping leaves: exports that begin with a call to one
 * function, the same for all, that neither takes nor returns anything.
 *
 * @param {WasmModule} module
 * @returns {string[]}  names of exports; a single one is no wrapper but the start function
 */
export function constructorWrappers({ exports }) {
  const calls = exports.filter((each) => each.firstCall !== undefined);
  const shared = calls.filter((each) => calls.some((other) => other !== each && other.firstCall === each.firstCall));
  return shared.map(({ name }) => name);
}
