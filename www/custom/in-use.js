// The custom images and network that this page uses, loaded before anything is drawn.

import { messageOf } from "../engine/protocol.js";
import { text } from "../text/index.js";

/** @typedef {import("./store.js").Stored} Stored */

/** @type {Partial<Stored>} */
const inUse = {};

/** The images in use, once `useStored` has found them. */
export function ownImages() {
  return inUse.images;
}

/** The network in use, once `useStored` has found it. */
export function ownNetwork() {
  return inUse.network;
}

/**
 * Loads what an earlier visit stored.
 *
 * @param {keyof Stored} what
 * @returns {Promise<string>}  why there is none; empty if there is one
 */
export async function useStored(what) {
  try {
    const { load } = await import("./store.js");
    Object.assign(inUse, { [what]: await load(what) });
    return inUse[what] === undefined ? text.custom.none_stored(what) : "";
  } catch (error) {
    return text.custom.no_storage(messageOf(error));
  }
}
