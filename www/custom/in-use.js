// What of the reader's own this page is to use: there before anything is drawn.

/** @typedef {import("./store.js").Kept} Kept */

/** @type {Partial<Kept>} */
const inUse = {};

/** The images in use, once `useKept` has found them. */
export function ownImages() {
  return inUse.images;
}

/** The network in use, once `useKept` has found it. */
export function ownNetwork() {
  return inUse.network;
}

/**
 * Takes what was kept by an earlier visit.
 *
 * @param {keyof Kept} what
 * @returns {Promise<string>}  why there is nothing, or nothing
 */
export async function useKept(what) {
  try {
    const { kept } = await import("./store.js");
    Object.assign(inUse, { [what]: await kept(what) });
    return inUse[what] === undefined ? `this browser keeps no ${what} of yours` : "";
  } catch (error) {
    return `this browser's storage cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}
