// Images of the reader's that this page is to use: there before anything is drawn.

/** @typedef {import("./images.js").OwnImages} OwnImages */

/** @type {OwnImages | undefined} */
let inUse;

/** Those in use, once `useKept` has found them. */
export function ownImages() {
  return inUse;
}

/**
 * Takes those that were kept by an earlier visit.
 *
 * @returns {Promise<string>}  why there are none, or nothing
 */
export async function useKept() {
  try {
    const { kept } = await import("./store.js");
    inUse = await kept();
    return inUse === undefined ? "this browser keeps no images of yours" : "";
  } catch (error) {
    return `this browser's storage cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}
