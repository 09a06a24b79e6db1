// What the workers of a shared run give each other in the middle of a step. The wasm calls these by
// name: src/wasm/peers.rs is their other side. A call into the wasm waits for the others' messages
// by JavaScript promise integration, which sets its stack aside meanwhile.

import { text } from "../../text/index.js";

/** @typedef {{memory: WebAssembly.Memory, srfl_work: (work: number) => void}} Exports */
/** Of browsers with promise integration. @typedef {{Suspending?: new (f: Function) => object, promising?: (f: Function) => (...args: number[]) => Promise<unknown>}} Integration */

const { Suspending, promising } = /** @type {Integration} */ (/** @type {unknown} */ (WebAssembly));

/** Whether this browser's wasm can wait in the middle of a call. */
export const canWait = Suspending !== undefined && promising !== undefined;

/** @type {Exports | undefined} */
let wasm;
/** A port to each of the workers, in their order; none to this one itself. @type {(Mail | null)[]} */
let places = [];
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

  /** @param {Float32Array<ArrayBuffer>} values  which this worker has no more use for */
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

/** @param {number} at @param {number} count  of the values in the wasm's memory */
async function gatherValues(at, count) {
  const mine = new Float32Array(running().memory.buffer, at, count).slice();
  for (const place of places) place?.give(mine.slice());
  gathered = await Promise.all(places.map((place) => place?.take() ?? mine));
  return gathered.reduce((sum, values) => sum + values.length, 0);
}

/** The import by which the wasm waits; it is reached only where it can. */
export const gather = Suspending === undefined ? gatherValues : new Suspending(gatherValues);

/** @param {number} valuesAt @param {number} countsAt  where to put what was gathered, and how many each gave */
export function take(valuesAt, countsAt) {
  const { buffer } = running().memory;
  let at = valuesAt;
  for (const values of gathered) {
    new Float32Array(buffer, at, values.length).set(values);
    at += values.byteLength;
  }
  new Uint32Array(buffer, countsAt, gathered.length).set(gathered.map((values) => values.length));
  gathered = [];
}

/**
 * Begins when no other call into the wasm is under way. All calls share one stack in its memory: what
 * is set aside must lie at its end, and calls that come meanwhile below, not in the place of one that
 * has returned before.
 *
 * @param {number} work  a pointer that the wasm gave
 */
export async function onStackOfItsOwn(work) {
  await null;
  if (promising === undefined) throw new Error(text.errors.no_waiting);
  return promising(running().srfl_work)(work);
}

/** @returns {Exports} */
function running() {
  if (wasm === undefined) throw new Error(text.errors.not_loaded);
  return wasm;
}
