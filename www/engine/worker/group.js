// The other workers of a group, as the first one sees them: it starts them and sends them its own
// commands. What they send each other within a step is in exchange.js.

import { text } from "../../text/index.js";
import { Client } from "../client.js";
import { Failure } from "../protocol.js";
import { canWait, connectGroup } from "./exchange.js";

/** @typedef {import("../protocol.js").Commands} Commands */

/** With this many logical cores two workers are the default: on two cores, too, a run ends sooner with them. */
const ENOUGH_CORES = 2;
/** With this many, workers get ready side by side. */
export const MANY_CORES = 4;
const MOST = 8;
/** What the names of the other workers begin with. */
export const GROUP = "srfl-group";

/**
 * How many workers train a run on the CPU.
 *
 * @param {number | undefined} wanted  by the user
 * @param {number} cores  logical ones
 */
export function countWorkers(wanted, cores) {
  if (!canWait) return 1;
  return Math.min(wanted ?? (cores >= ENOUGH_CORES ? 2 : 1), MOST);
}

export class WorkerGroup {
  #workers;
  /** Settles when all have done what they were told. @type {Promise<unknown>} */
  #last = Promise.resolve();

  /**
   * Starts this many workers, and connects all of them.
   *
   * @param {number} count  this worker not counted
   * @param {WebAssembly.Module} module  compiled already
   * @param {(name: string, port: MessagePort) => void} recruit  has the page start a worker of this name that obeys the port
   * @param {(error: Failure) => void} onFatal
   */
  constructor(count, module, recruit, onFatal) {
    const start = (/** @type {string} */ name) => {
      const { port1, port2 } = new MessageChannel();
      recruit(name, port2);
      port1.start();
      // The page ends it together with this one.
      return Object.assign(port1, { terminate: () => port1.close() });
    };
    this.#workers = Array.from({ length: count }, () => {
      const fail = (/** @type {Failure} */ { kind, message }) => onFatal(new Failure(kind, text.errors.group(message), { fatal: true }));
      // The page's patience is for this worker, which waits for the others.
      return new Client({ onFatal: fail }, { patience: Infinity, name: GROUP, start });
    });
    const ports = mesh(count + 1);
    connectGroup(ports[0]);
    void this.#next((worker, index) => {
      const own = ports[index];
      const transfer = own.filter((port) => port !== null);
      return worker.call("join", { module, index, ports: own }, transfer);
    });
  }

  /** The size of the group, including the first worker. */
  get count() {
    return this.#workers.length + 1;
  }

  /**
   * Sends all of them the same command, after the earlier ones.
   *
   * @template {import("../protocol.js").CommandName} K
   * @param {K} command
   * @param {Parameters<Commands[K]>[0]} input
   * @returns {Promise<ReturnType<Commands[K]>[]>}
   */
  call(command, input) {
    return this.#next((worker) => worker.call(command, input));
  }

  /** Ends what they are doing. */
  requestStop() {
    for (const worker of this.#workers) worker.call("requestStop", null).catch(ignore);
  }

  /**
   * @template T
   * @param {(worker: Client, index: number) => Promise<T>} work
   * @returns {Promise<T[]>}
   */
  #next(work) {
    const all = this.#last.then(() => Promise.all(this.#workers.map((worker, at) => work(worker, at + 1))));
    // Whoever needs it awaits it; a rejection must not count as unhandled before that.
    this.#last = all.catch(ignore);
    return all;
  }

  end() {
    for (const worker of this.#workers) worker.dispose();
  }
}

/**
 * For each worker, a port to every other one, in order.
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
  // Reported where it is awaited.
}
