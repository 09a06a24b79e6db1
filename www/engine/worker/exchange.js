// What the workers of a group send each other in the middle of a step. The Wasm gets these functions
// as the global srflGroup, which must exist when its glue is loaded; src/wasm/peers.rs is the other
// side. A call into the Wasm waits for the others' messages by JavaScript promise integration, which
// suspends its stack meanwhile.

import { text } from "../../text/index.js";

/** Of browsers with promise integration. @typedef {{Suspending?: new (f: Function) => object, promising?: (f: Function) => () => Promise<unknown>}} Integration */
/** @typedef {{doWork: () => void}} Exports */

const { Suspending, promising } = /** @type {Integration} */ (/** @type {unknown} */ (WebAssembly));

/** Whether this browser's WebAssembly can wait in the middle of a call. */
export const canWait = Suspending !== undefined && promising !== undefined;

/** @type {Exports | undefined} */
let wasm;
/** A port to each of the workers, in their order; none to this one itself. @type {(Mail | null)[]} */
let places = [];
/** What this worker gave last. @type {Float32Array<ArrayBuffer>} */
let mine = new Float32Array();
/** What the last gathering brought. @type {Float32Array[]} */
let gathered = [];

/** Messages of one other worker, who may be a round ahead. */
class Mail {
  #port;
  /** @type {Float32Array[]} */
  #arrived = [];
  /** @type {((values: Float32Array) => void) | undefined} */
  #waiting;

  /** @param {MessagePort} port */
  constructor(port) {
    this.#port = port;
    port.onmessage = ({ data }) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting === undefined) this.#arrived.push(data);
      else waiting(data);
    };
  }

  /** @param {Float32Array<ArrayBuffer>} values  which this worker no longer needs */
  give(values) {
    this.#port.postMessage(values, [values.buffer]);
  }

  /** @returns {Float32Array | Promise<Float32Array>} */
  take() {
    const first = this.#arrived.shift();
    if (first !== undefined) return first;
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }
}

/** @param {Exports} exports  of the wasm, once it runs */
export function connectWasm(exports) {
  wasm = exports;
}

/** @param {(MessagePort | null)[]} ports  to each of the workers, in their order; null to this one itself */
export function connectGroup(ports) {
  places = ports.map((port) => port && new Mail(port));
}

/** @param {Float32Array} values  a view of the wasm's memory */
function give(values) {
  mine = values.slice();
  for (const place of places) place?.give(mine.slice());
}

/** The values of all workers, and how many there are. */
async function waitForAll() {
  gathered = await Promise.all(places.map((place) => place?.take() ?? mine));
  return gathered.reduce((sum, values) => sum + values.length, 0);
}

/**
 * @param {Float32Array} values  a view of the wasm's memory, where to put what was gathered
 * @param {Uint32Array} counts  likewise, of how many each gave
 */
function take(values, counts) {
  let at = 0;
  for (const part of gathered) {
    values.set(part, at);
    at += part.length;
  }
  counts.set(gathered.map((part) => part.length));
  gathered = [];
}

/**
 * Begins when no other call into the Wasm is running. All calls use one stack in its memory: a suspended
 * call must be at its end, with later calls below it, not in the place of a call that has returned.
 */
async function onStackOfItsOwn() {
  await null;
  if (promising === undefined) throw new Error("this browser's WebAssembly cannot wait in the middle of a call");
  return promising(running().doWork)();
}

// The wait is reached only where it can be.
const wait = Suspending === undefined ? waitForAll : new Suspending(waitForAll);
Object.assign(globalThis, { srflGroup: { give, wait, take, onStackOfItsOwn } });

/** @returns {Exports} */
function running() {
  if (wasm === undefined) throw new Error(text.errors.not_loaded);
  return wasm;
}
