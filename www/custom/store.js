// Where custom images and networks are stored between visits: in this browser, and nowhere else. All tabs
// share it, so each remembers which ones it used.

import { createStore, get, set } from "../../pkg/vendor/own.js";

/** @typedef {import("./images.js").CustomImages} CustomImages */
/** @typedef {import("./network.js").CustomNetwork} CustomNetwork */

/** What is stored, by its name. @typedef {{images: CustomImages, network: CustomNetwork}} Stored */

function store() {
  return createStore("srfl", "own");
}

/**
 * @template {keyof Stored} K
 * @param {K} what
 * @param {Stored[K]} value
 */
export async function save(what, value) {
  const id = `${Date.now()}-${Math.random()}`;
  await set(what, { ...value, id }, store());
  remember(what, id);
}

/**
 * @template {keyof Stored} K
 * @param {K} what
 * @returns {Promise<Stored[K] & {id?: string} | undefined>}  undefined if there is none of this version
 */
export async function load(what) {
  /** @type {Stored[K] & {id?: string} | undefined} */
  const value = await get(what, store());
  return value?.version === 1 || value?.version === 2 ? value : undefined;
}

/**
 * Whether this tab has used something else before. It uses this from now on.
 *
 * @param {keyof Stored} what
 * @param {{id?: string}} value
 */
export function isReplaced(what, { id = "" }) {
  const before = remembered(what);
  remember(what, id);
  return before !== null && before !== id;
}

/** @param {keyof Stored} what */
function remembered(what) {
  try {
    return sessionStorage.getItem(keyOf(what));
  } catch {
    return null;
  }
}

/** @param {keyof Stored} what @param {string} id */
function remember(what, id) {
  try {
    sessionStorage.setItem(keyOf(what), id);
  } catch {
    // Denied: a replacement goes unnoticed at the next visit, and this one shows what it uses.
  }
}

/** @param {keyof Stored} what */
function keyOf(what) {
  return `srfl-own-${what}`;
}
