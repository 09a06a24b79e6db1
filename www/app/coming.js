// What is on its way: files and modules of which something is drawn. A figure in another page says how high it is once
// nothing is.

import { drawn } from "./draw-queue.js";

/** @type {Set<Promise<unknown>>} */
const coming = new Set();

/**
 * @template T
 * @param {Promise<T>} what
 * @returns {Promise<T>}  the same
 */
export function comes(what) {
  const over = () => coming.delete(what);
  coming.add(what);
  what.then(over, over);
  return what;
}

/** Settles once all that came is drawn. @returns {Promise<void>} */
export async function settled() {
  do {
    await Promise.allSettled(coming);
    await drawn();
  } while (coming.size > 0);
}
