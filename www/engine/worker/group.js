// The other workers of a shared run, as the first one sees them: it starts them and tells them what
// it does itself. What they give each other within a step goes by exchange.js.

import { text } from "../../text/index.js";
import { Link } from "../link.js";
import { Failure } from "../protocol.js";
import { canWait, connectGroup } from "./exchange.js";

/** @typedef {import("../protocol.js").Commands} Commands */

/** Logical cores from which on two workers share a run unasked: one is left for the page, one for the rest. */
const MANY_CORES = 4;
const MOST = 8;

/**
 * How many workers share a run on the CPU.
 *
 * @param {number | undefined} wanted  by the reader
 * @param {number} cores  logical ones
 */
export function countWorkers(wanted, cores) {
  if (!canWait) return 1;
  return Math.min(wanted ?? (cores >= MANY_CORES ? 2 : 1), MOST);
}

export class WorkerGroup {
  #workers;
  /** Settles when all have done what they were told. @type {Promise<unknown>} */
  #last = Promise.resolve();

  /**
   * Starts so many, and connects all with each other.
   *
   * @param {number} count  this worker not counted
   * @param {WebAssembly.Module} module  compiled already
   * @param {(error: Failure) => void} onFatal
   */
  constructor(count, module, onFatal) {
    this.#workers = Array.from({ length: count }, () => {
      const fail = (/** @type {Failure} */ { kind, message }) => onFatal(new Failure(kind, text.errors.group(message), { fatal: true }));
      return new Link("srfl-group", ignore, fail);
    });
    const ports = mesh(count + 1);
    connectGroup(ports[0]);
    void this.#next(({ calls }, index) => {
      const own = ports[index];
      const transfer = own.filter((port) => port !== null);
      return calls.call("join", { module, index, ports: own }, transfer);
    });
  }

  /** How many share a run, the first worker included. */
  get count() {
    return this.#workers.length + 1;
  }

  /**
   * Has all of them do the same, after what they were told before.
   *
   * @template {import("../protocol.js").CommandName} K
   * @param {K} command
   * @param {Parameters<Commands[K]>[0]} input
   * @returns {Promise<ReturnType<Commands[K]>[]>}
   */
  call(command, input) {
    return this.#next(({ calls }) => calls.call(command, input));
  }

  /** Ends what they do now. */
  requestStop() {
    for (const { calls } of this.#workers) calls.call("requestStop", null).catch(ignore);
  }

  /**
   * @template T
   * @param {(worker: Link, index: number) => Promise<T>} work
   * @returns {Promise<T[]>}
   */
  #next(work) {
    const all = this.#last.then(() => Promise.all(this.#workers.map((worker, at) => work(worker, at + 1))));
    // Whoever needs it awaits it; a rejection must not count as unhandled before that.
    this.#last = all.catch(ignore);
    return all;
  }

  end() {
    for (const worker of this.#workers) worker.end();
  }
}

/**
 * For each of so many workers a port to every other, in their order.
 *
 * @param {number} count
 * @returns {(MessagePort | null)[][]}
 */
function mesh(count) {
  /** @type {(MessagePort | null)[][]} */
  const ports = Array.from({ length: count }, () => Array(count).fill(null));
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const { port1, port2 } = new MessageChannel();
      [ports[a][b], ports[b][a]] = [port1, port2];
    }
  }
  return ports;
}

function ignore() {
  // Said where it is awaited.
}
