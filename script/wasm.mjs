// Reads just enough of a WebAssembly binary to tell whether its exports rerun static constructors.
//
// Burn's compiler registers itself in static constructors. When nothing calls `__wasm_call_ctors`,
// the linker takes the module for a command and wraps every export in a function that runs all
// constructors first; a training step then spends 99% of its time there (see src/wasm).

const SECTION = { custom: 0, type: 1, import: 2, function: 3, export: 7, code: 10 };
const KIND_FUNCTION = 0;
const OP_CALL = 0x10;

class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get done() {
    return this.at >= this.bytes.length;
  }

  byte() {
    if (this.done) throw new Error(`the wasm binary ends early, at byte ${this.at}`);
    return this.bytes[this.at++];
  }

  /** An unsigned LEB128 number. */
  number() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** @param {number} length */
  take(length) {
    if (this.at + length > this.bytes.length) {
      throw new Error(`the wasm binary ends early, at byte ${this.bytes.length}`);
    }
    this.at += length;
    return new Reader(this.bytes.subarray(this.at - length, this.at));
  }

  name() {
    return new TextDecoder().decode(this.take(this.number()).bytes);
  }

  limits() {
    const flags = this.number();
    this.number();
    if (flags & 1) this.number();
  }

  refType() {
    const byte = this.byte();
    if (byte === 0x63 || byte === 0x64) this.number();
  }
}

/**
 * @typedef {object} WasmModule
 * @property {{params: number, results: number}[]} types
 * @property {number} importedFunctions   how many; they come first in the numbering
 * @property {number[]} functionTypes     of the module's own functions
 * @property {{name: string, index: number}[]} exports   of functions
 * @property {Reader[]} bodies            of the module's own functions
 * @property {Map<number, string>} names  of functions, empty in a stripped module
 */

/**
 * @param {Uint8Array} bytes
 * @returns {WasmModule}
 */
export function readModule(bytes) {
  const file = new Reader(bytes);
  const magic = file.take(8).bytes;
  if (String.fromCharCode(...magic) !== "\0asm\x01\0\0\0") throw new Error("not a wasm binary");
  /** @type {WasmModule} */
  const module = {
    types: [],
    importedFunctions: 0,
    functionTypes: [],
    exports: [],
    bodies: [],
    names: new Map(),
  };
  while (!file.done) {
    const id = file.byte();
    const section = file.take(file.number());
    if (id === SECTION.type) readTypes(section, module);
    else if (id === SECTION.import) readImports(section, module);
    else if (id === SECTION.function) {
      for (let n = section.number(); n > 0; n--) module.functionTypes.push(section.number());
    } else if (id === SECTION.export) readExports(section, module);
    else if (id === SECTION.code) {
      for (let n = section.number(); n > 0; n--) module.bodies.push(section.take(section.number()));
    } else if (id === SECTION.custom && section.name() === "name") readNames(section, module);
  }
  return module;
}

/** @param {Reader} section @param {WasmModule} module */
function readTypes(section, module) {
  for (let n = section.number(); n > 0; n--) {
    const form = section.byte();
    if (form !== 0x60) throw new Error(`a wasm type of form 0x${form.toString(16)} is not known here`);
    const sizes = [0, 0].map(() => {
      const size = section.number();
      for (let i = 0; i < size; i++) section.refType();
      return size;
    });
    module.types.push({ params: sizes[0], results: sizes[1] });
  }
}

/** @param {Reader} section @param {WasmModule} module */
function readImports(section, module) {
  for (let n = section.number(); n > 0; n--) {
    section.name();
    section.name();
    const kind = section.byte();
    if (kind === KIND_FUNCTION) {
      section.number();
      module.importedFunctions++;
    } else if (kind === 1) {
      section.refType();
      section.limits();
    } else if (kind === 2) {
      section.limits();
    } else if (kind === 3) {
      section.refType();
      section.byte();
    } else if (kind === 4) {
      section.byte();
      section.number();
    } else throw new Error(`a wasm import of kind ${kind} is not known here`);
  }
}

/** @param {Reader} section @param {WasmModule} module */
function readExports(section, module) {
  for (let n = section.number(); n > 0; n--) {
    const name = section.name();
    const kind = section.byte();
    const index = section.number();
    if (kind === KIND_FUNCTION) module.exports.push({ name, index });
  }
}

/** @param {Reader} section @param {WasmModule} module */
function readNames(section, module) {
  while (!section.done) {
    const id = section.byte();
    const part = section.take(section.number());
    if (id !== 1) continue;
    for (let n = part.number(); n > 0; n--) {
      const index = part.number();
      module.names.set(index, part.name());
    }
  }
}

/**
 * The wrappers by the name that the linker gives them. Only for a module that still has names.
 *
 * @param {WasmModule} module
 * @returns {string[]}
 */
export function commandExports(module) {
  if (module.names.size === 0) throw new Error("this wasm binary has no function names to look at");
  return [...module.names.values()].filter((name) => /\.command_export\b/.test(name));
}

/**
 * The wrappers by their shape, which stripping leaves: exports that begin with a call to one
 * function, the same for all, that neither takes nor returns anything.
 *
 * @param {WasmModule} module
 * @returns {string[]}  names of exports; a single one is no wrapper but the start function
 */
export function constructorWrappers(module) {
  /** @type {Map<number, Set<string>>} */
  const byFirstCall = new Map();
  for (const { name, index } of module.exports) {
    const callee = firstCall(module, index - module.importedFunctions);
    if (callee === undefined) continue;
    const type = module.types[module.functionTypes[callee - module.importedFunctions]];
    if (type === undefined || type.params > 0 || type.results > 0) continue;
    byFirstCall.set(callee, (byFirstCall.get(callee) ?? new Set()).add(name));
  }
  return [...byFirstCall.values()].filter((names) => names.size > 1).flatMap((names) => [...names]);
}

/**
 * The function that a function's first instruction calls, if it is a call.
 *
 * @param {WasmModule} module
 * @param {number} own  index among the module's own functions
 */
function firstCall(module, own) {
  const source = module.bodies[own];
  if (source === undefined) return undefined;
  const body = new Reader(source.bytes);
  for (let n = body.number(); n > 0; n--) {
    body.number();
    body.refType();
  }
  return body.byte() === OP_CALL ? body.number() : undefined;
}
