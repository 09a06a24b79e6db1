// The custom images and network that this page uses, loaded before anything is drawn. They stay what the
// page shows, whatever other tabs store meanwhile.

import { messageOf } from "../engine/protocol.js";
import { text } from "../text/index.js";

/** @typedef {import("./store.js").Stored} Stored */

/** @type {Partial<Stored>} */
const inUse = {};

/** @type {string[]} */
const changes = [];

/** The images in use, once `useStored` has found them. */
export function customImages() {
  return inUse.images;
}

/** The network in use, once `useStored` has found it. */
export function customNetwork() {
  return inUse.network;
}

/** What is not what this tab used before, in words. */
export function replacedInUse() {
  return changes;
}

/**
 * Loads what an earlier visit stored.
 *
 * @param {keyof Stored} what
 * @returns {Promise<string>}  why there is none; empty if there is one
 */
export async function useStored(what) {
  try {
    const { isReplaced, load } = await import("./store.js");
    const value = await load(what);
    if (value === undefined) return text.custom.none_stored(what);
    Object.assign(inUse, { [what]: value });
    if (isReplaced(what, value)) changes.push(text.custom.replaced(what, "file" in value ? value.file : value.name));
    return "";
  } catch (error) {
    return text.custom.no_storage(messageOf(error));
  }
}
