// The page's side of a contender's worker.

import { Calls, Failure } from "../../www/engine/protocol.js";
import { text } from "../../www/text/index.js";

/** @typedef {import("./messages.js").BenchCommands} BenchCommands */

export class BenchWorker {
  #worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  /** @type {Calls<BenchCommands>} */
  #calls = new Calls((message) => this.#worker.postMessage(message));

  constructor() {
    this.#worker.addEventListener("message", ({ data }) => this.#calls.settle(data));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.end(event.message || text.bench.ended.script);
    });
  }

  /**
   * @template {keyof BenchCommands} K
   * @param {K} command
   * @param {Parameters<BenchCommands[K]>[0]} input
   * @param {number} limit  seconds, after which the worker is ended
   */
  async call(command, input, limit) {
    const timer = setTimeout(() => this.end(text.bench.ended.silent(limit)), 1000 * limit);
    try {
      return await this.#calls.call(command, input);
    } finally {
      clearTimeout(timer);
    }
  }

  /** @param {string} why */
  end(why) {
    this.#worker.terminate();
    this.#calls.fail(new Failure("worker", why));
  }
}
