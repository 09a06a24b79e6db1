// A worker with the Wasm, seen from the page or from another worker: its commands, its events, and
// the detection of its death.

import { text } from "../text/index.js";
import { Calls, Failure } from "./protocol.js";

/** @typedef {import("./protocol.js").WorkerMessage} WorkerMessage */

let started = 0;

export class Link {
  calls;
  #worker;
  #onFatal;
  #abandon = new AbortController();

  /**
   * @param {string} name
   * @param {(message: WorkerMessage) => void} onMessage
   * @param {(error: Failure, idle: boolean) => void} onFatal  idle: no pending command reports it by rejecting
   */
  constructor(name, onMessage, onFatal) {
    this.#onFatal = onFatal;
    started += 1;
    // Unique in the origin: other tabs hold locks too.
    const lock = `${name}-${Date.now()}-${started}-${Math.random()}`;
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module", name: lock });
    this.calls = new Calls((message, transfer = []) => this.#worker.postMessage(message, transfer));
    this.#worker.addEventListener("message", (/** @type {MessageEvent<WorkerMessage>} */ { data }) => {
      if (data.type === "answer") this.calls.settle(data);
      else if (data.type === "fatal") this.fail(data.error.kind, data.error.message);
      else if (data.type === "alive") this.#watch(lock);
      onMessage(data);
    });
    this.#worker.addEventListener("messageerror", () => this.fail("worker", text.errors.worker_garbled));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.fail("worker", text.errors.worker(event.message));
    });
  }

  get dead() {
    return this.#abandon.signal.aborted;
  }

  /** Ends the worker silently; nothing pending settles any more. */
  end() {
    this.#abandon.abort();
    this.kill();
  }

  /** Ends it as the browser would: this side is not notified. */
  kill() {
    this.#worker.terminate();
  }

  /**
   * @param {string} kind
   * @param {string} message
   */
  fail(kind, message) {
    if (this.dead) return;
    this.end();
    const error = new Failure(kind, message, { fatal: true });
    const idle = this.calls.waiting === 0;
    this.calls.fail(error);
    this.#onFatal(error, idle);
  }

  /**
   * The worker holds this lock while it lives; this side gets it when the worker is gone. Without locks, a worker
   * that ends silently is waited for until the user stops the run, or the time limit is reached.
   *
   * @param {string} lock
   */
  #watch(lock) {
    navigator.locks
      ?.request(lock, { signal: this.#abandon.signal }, () => this.fail("worker", text.errors.worker_ended))
      .catch(() => {
        // Aborted by end().
      });
  }
}
