// The page's side of one worker: commands in, events out, and a limit for how long it may be silent.

import { text } from "../text/index.js";
import { Link } from "./link.js";

/**
 * @typedef {object} ClientEvents
 * @property {(progress: import("./protocol.js").ProgressEvent) => void} [onProgress]
 * @property {(known: import("./protocol.js").KnownEvent) => void} [onKnown]
 * @property {(checkpoint: import("./protocol.js").CheckpointEvent) => void} [onCheckpoint]
 * @property {(error: import("./protocol.js").Failure) => void} [onFatal]  only with no command pending: a pending one rejects
 */

/** A worker with a pending command that is silent for this long counts as dead, seconds. */
const PATIENCE = 120;

export class Client {
  /** Whether the worker's Wasm runs: before that, a failure needs a new worker. */
  started = false;
  #link;
  /** Seconds awake without a message of the worker; a clock would also count sleep. */
  #silent = 0;
  #watch;

  /**
   * @param {ClientEvents} events
   * @param {{patience?: number}} [options]
   */
  constructor(events, { patience = PATIENCE } = {}) {
    this.#link = new Link(
      "srfl",
      (message) => {
        if (this.dead) return;
        this.#silent = 0;
        if (message.type === "progress") events.onProgress?.(message);
        else if (message.type === "checkpoint") events.onCheckpoint?.(message);
        else if (message.type === "known") {
          this.started ||= message.version !== undefined;
          events.onKnown?.(message);
        }
      },
      (error, idle) => {
        clearInterval(this.#watch);
        if (idle) events.onFatal?.(error);
      },
    );
    this.#watch = setInterval(() => {
      this.#silent += 1;
      if (this.#link.calls.waiting > 0 && this.#silent > patience) {
        this.#link.fail("worker", text.errors.worker_silent(this.#silent));
      }
    }, 1000);
  }

  get dead() {
    return this.#link.dead;
  }

  /**
   * @template {import("./protocol.js").CommandName} K
   * @param {K} command
   * @param {Parameters<import("./protocol.js").Commands[K]>[0]} input
   */
  call(command, input) {
    if (this.#link.calls.waiting === 0) this.#silent = 0;
    return this.#link.calls.call(command, input);
  }

  /** Ends the worker silently; nothing pending settles any more. */
  dispose() {
    clearInterval(this.#watch);
    this.#link.end();
  }

  /** Kills the worker as the browser would, for tests: this side is not notified. */
  killForTest() {
    this.#link.kill();
  }
}
