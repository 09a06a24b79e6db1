// The page's side of a contender's worker.

import { text } from "../../www/text/index.js";

/** @typedef {import("./messages.js").BenchCommands} BenchCommands */
/** @typedef {import("./messages.js").BenchAnswer} BenchAnswer */

export class BenchWorker {
  #worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  #pending = new Map();
  #next = 1;
  /** Why it no longer answers. @type {Error | undefined} */
  #dead;

  constructor() {
    this.#worker.addEventListener("message", ({ data }) => {
      const answer = /** @type {BenchAnswer} */ (data);
      const call = this.#pending.get(answer.id);
      this.#pending.delete(answer.id);
      if (answer.ok) call?.resolve(answer.value);
      else call?.reject(new Error(answer.message));
    });
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
   * @returns {Promise<ReturnType<BenchCommands[K]>>}
   */
  async call(command, input, limit) {
    if (this.#dead !== undefined) throw this.#dead;
    const id = this.#next;
    this.#next += 1;
    const timer = setTimeout(() => this.end(text.bench.ended.silent(limit)), 1000 * limit);
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(id, { resolve, reject });
        this.#worker.postMessage({ id, command, input });
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** @param {string} why */
  end(why) {
    this.#worker.terminate();
    this.#dead ??= new Error(why);
    for (const { reject } of this.#pending.values()) reject(this.#dead);
    this.#pending.clear();
  }
}
