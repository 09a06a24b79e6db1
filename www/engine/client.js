// The page's side of one worker: commands in, events out, and the notice of its death.

import { Calls, Failure } from "./protocol.js";

/** @typedef {import("./protocol.js").CommandName} CommandName */
/** @typedef {import("./protocol.js").WorkerMessage} WorkerMessage */

/**
 * @typedef {object} ClientEvents
 * @property {(progress: import("./protocol.js").ProgressEvent) => void} onProgress
 * @property {(kept: import("./protocol.js").KeptEvent) => void} onKept
 * @property {(error: Failure) => void} onFatal  only with no command pending: a pending one rejects
 */

/** A worker that has a command pending and says nothing for this long counts as dead, seconds. */
const PATIENCE = 120;

let started = 0;

export class Client {
  /** Commands that succeeded, so that a retry repeats only what failed. @type {Set<string>} */
  done = new Set();
  dead = false;

  #worker;
  #calls;
  #events;
  #patience;
  /** Seconds awake without a word of the worker; a clock would count a night asleep too. */
  #silent = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #watch;
  #lock;
  #abandon = new AbortController();

  /**
   * @param {ClientEvents} events
   * @param {{patience?: number}} [options]
   */
  constructor(events, { patience = PATIENCE } = {}) {
    this.#events = events;
    this.#patience = patience;
    started += 1;
    // Unique in the origin: other tabs hold locks too.
    this.#lock = `srfl-${Date.now()}-${started}-${Math.random()}`;
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module", name: this.#lock });
    this.#calls = new Calls((message) => this.#worker.postMessage(message));
    this.#worker.addEventListener("message", (event) => this.#receive(event.data));
    this.#worker.addEventListener("messageerror", () => this.#fail("worker", "A message of the worker could not be read."));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      const why = event.message ? `: ${event.message}` : ". Its script could not be loaded.";
      this.#fail("worker", `The worker failed${why}`);
    });
    this.#watch = setInterval(() => this.#check(), 1000);
  }

  /**
   * @template {CommandName} K
   * @param {K} command
   * @param {Parameters<import("./protocol.js").Commands[K]>[0]} input
   */
  call(command, input) {
    if (this.#calls.waiting === 0) this.#silent = 0;
    return this.#calls.call(command, input);
  }

  /** Ends the worker without a fuss; nothing pending settles any more. */
  dispose() {
    this.dead = true;
    clearInterval(this.#watch);
    this.#abandon.abort();
    this.#worker.terminate();
  }

  /** Kills the worker as the browser would, for tests: nothing on this side is told. */
  killForTest() {
    this.#worker.terminate();
  }

  /** @param {WorkerMessage} message */
  #receive(message) {
    if (this.dead) return;
    this.#silent = 0;
    switch (message.type) {
      case "answer":
        this.#calls.settle(message);
        break;
      case "progress":
        this.#events.onProgress(message);
        break;
      case "kept":
        this.#events.onKept(message);
        break;
      case "fatal":
        this.#fail(message.error.kind, message.error.message);
        break;
      case "alive":
        this.#watchLock();
        break;
      case "beat":
        break;
    }
  }

  /** The worker holds this lock while it lives; the page gets it when the worker is gone. */
  #watchLock() {
    if (navigator.locks === undefined) return;
    navigator.locks
      .request(this.#lock, { signal: this.#abandon.signal }, () => {
        this.#fail("worker", "The worker that does the training was ended by the browser.");
      })
      .catch(() => {
        // Aborted by dispose().
      });
  }

  #check() {
    this.#silent += 1;
    if (this.#calls.waiting > 0 && this.#silent > this.#patience) {
      this.#fail("worker", `The worker stopped answering: nothing was heard of it for ${this.#silent} seconds.`);
    }
  }

  /**
   * @param {string} kind
   * @param {string} message
   */
  #fail(kind, message) {
    if (this.dead) return;
    this.dispose();
    const error = new Failure(kind, message, { fatal: true });
    const idle = this.#calls.waiting === 0;
    this.#calls.fail(error);
    if (idle) this.#events.onFatal(error);
  }
}
