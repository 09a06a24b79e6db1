// What to offer when something went wrong.

import { text } from "../text/index.js";

/** Errors of what was loaded: another device would not help. */
const OF_FILES = new Set(["data", "model", "network"]);

/**
 * @param {object} failed
 * @param {string} failed.kind  of the error
 * @param {boolean} failed.gpu  whether a GPU was or is to be used
 * @param {boolean} failed.midRun
 * @param {{step: number}} [failed.checkpoint]  saved weights
 * @returns {import("../app/state.js").Alert["remedies"]}
 */
export function remediesFor({ kind, gpu, midRun, checkpoint }) {
  if (kind === "diverged") return [{ remedy: "reset", label: text.errors.reset }];
  const again =
    midRun || checkpoint !== undefined
      ? { remedy: /** @type {const} */ ("restart"), label: text.errors.restart(checkpoint?.step ?? 0) }
      : { remedy: /** @type {const} */ ("retry"), label: text.errors.retry };
  return gpu && !OF_FILES.has(kind) ? [again, { remedy: "cpu", label: text.errors.cpu }] : [again];
}
