// The custom images and network that this page uses, loaded before anything is drawn.

import { messageOf } from "../engine/protocol.js";
import { text } from "../text/index.js";

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
 * Loads what an earlier visit stored.
 *
 * @param {keyof Kept} what
 * @returns {Promise<string>}  why there is none; empty if there is one
 */
export async function useKept(what) {
  try {
    const { kept } = await import("./store.js");
    Object.assign(inUse, { [what]: await kept(what) });
    return inUse[what] === undefined ? text.custom.none_stored(what) : "";
  } catch (error) {
    return text.custom.no_storage(messageOf(error));
  }
}
