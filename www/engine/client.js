// This side of one worker, in the page or in another worker: commands out, events in, the detection of its
// death, and a limit for how long it may be silent.

import { language, text } from "../text/index.js";
import { Calls, Failure } from "./protocol.js";

/** @typedef {import("./protocol.js").WorkerMessage} WorkerMessage */

/**
 * @typedef {object} ClientEvents
 * @property {(progress: import("./protocol.js").ProgressEvent) => void} [onProgress]
 * @property {(known: import("./protocol.js").KnownEvent) => void} [onKnown]
 * @property {(checkpoint: import("./protocol.js").CheckpointEvent) => void} [onCheckpoint]
 * @property {(error: Failure, idle: boolean) => void} [onFatal]  idle: no pending command reports it by rejecting
 */

/** A worker with a pending command that is silent for this long counts as dead, seconds. */
const PATIENCE = 120;

let workers = 0;

/** A worker, or a port to one. @typedef {Pick<Worker, "postMessage" | "addEventListener" | "terminate">} Endpoint */

/** @param {string} name */
function startWorker(name) {
  return new Worker(new URL("./worker.js", import.meta.url), { type: "module", name });
}

export class Client {
  /** Whether the worker's Wasm runs: before that, a failure needs a new worker. */
  started = false;
  #events;
  #worker;
  /** Workers that this one asked the page for. @type {Worker[]} */
  #recruits = [];
  #calls;
  #abandon = new AbortController();
  /** Seconds awake without a message of the worker; a clock would also count sleep. */
  #silent = 0;
  #watch;

  /**
   * @param {ClientEvents} events
   * @param {{patience?: number, name?: string, start?: (name: string) => Endpoint}} [options]
   */
  constructor(events, { patience = PATIENCE, name = "srfl", start = startWorker } = {}) {
    this.#events = events;
    workers += 1;
    // Unique in the origin: other tabs hold locks too. The end tells the worker its language.
    const lock = `${name}-${Date.now()}-${workers}-${Math.random()}.${language}`;
    this.#worker = start(lock);
    this.#calls = new Calls((message, transfer = []) => this.#worker.postMessage(message, transfer));
    this.#worker.addEventListener("message", ({ data }) => this.#hear(data, lock));
    this.#worker.addEventListener("messageerror", () => this.#fail("worker", text.errors.worker_garbled));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#fail("worker", text.errors.worker(event.message));
    });
    this.#watch = setInterval(() => {
      this.#silent += 1;
      if (this.#calls.waiting > 0 && this.#silent > patience) this.#fail("worker", text.errors.worker_silent(this.#silent));
    }, 1000);
  }

  get dead() {
    return this.#abandon.signal.aborted;
  }

  /**
   * @template {import("./protocol.js").CommandName} K
   * @param {K} command
   * @param {Parameters<import("./protocol.js").Commands[K]>[0]} input
   * @param {Transferable[]} [transfer]
   */
  call(command, input, transfer) {
    if (this.#calls.waiting === 0) this.#silent = 0;
    return this.#calls.call(command, input, transfer);
  }

  /** Ends the worker silently; nothing pending settles any more. */
  dispose() {
    clearInterval(this.#watch);
    this.#abandon.abort();
    this.#worker.terminate();
    for (const recruit of this.#recruits) recruit.terminate();
  }

  /** Kills the worker as the browser would, for tests: this side is not notified. */
  killForTest() {
    this.#worker.terminate();
  }

  /**
   * @param {WorkerMessage} message
   * @param {string} lock
   */
  #hear(message, lock) {
    if (this.dead) return;
    this.#silent = 0;
    switch (message.type) {
      case "answer":
        return this.#calls.settle(message);
      case "fatal":
        return this.#fail(message.error.kind, message.error.message);
      case "alive":
        return this.#watchLock(lock);
      case "recruit":
        return this.#recruit(message);
      case "progress":
        return this.#events.onProgress?.(message);
      case "checkpoint":
        return this.#events.onCheckpoint?.(message);
      case "known":
        this.started ||= message.version !== undefined;
        return this.#events.onKnown?.(message);
    }
  }

  /**
   * Starts another worker for this one, which talks to it by a port: in Firefox a worker that starts one itself stops
   * for good now and then.
   *
   * @param {import("./protocol.js").RecruitEvent} recruit
   */
  #recruit({ name, port }) {
    const worker = startWorker(name);
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#fail("worker", text.errors.group(text.errors.worker(event.message)));
    });
    worker.postMessage({ port }, [port]);
    this.#recruits.push(worker);
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
    this.#events.onFatal?.(error, idle);
  }

  /**
   * The worker holds this lock while it lives; this side gets it when the worker is gone. Without locks, a worker
   * that ends silently is waited for until the user stops the run, or the time limit is reached.
   *
   * @param {string} lock
   */
  #watchLock(lock) {
    navigator.locks
      ?.request(lock, { signal: this.#abandon.signal }, () => this.#fail("worker", text.errors.worker_ended))
      .catch(() => {
        // Aborted by dispose().
      });
  }
}
