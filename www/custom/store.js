// Where custom images and networks are stored between visits: in this browser, and nowhere else.

import { createStore, del, get, set } from "../../pkg/vendor/own.js";

/** @typedef {import("./images.js").OwnImages} OwnImages */
/** @typedef {import("./network.js").OwnNetwork} OwnNetwork */

/** What is stored, by its name. @typedef {{images: OwnImages, network: OwnNetwork}} Stored */

function store() {
  return createStore("srfl", "own");
}

/**
 * @template {keyof Stored} K
 * @param {K} what
 * @param {Stored[K]} value
 */
export async function save(what, value) {
  await set(what, value, store());
}

/**
 * @template {keyof Stored} K
 * @param {K} what
 * @returns {Promise<Stored[K] | undefined>}  undefined if there is none of this version
 */
export async function load(what) {
  /** @type {Stored[K] | undefined} */
  const value = await get(what, store());
  return value?.version === 1 || value?.version === 2 ? value : undefined;
}

/** @param {keyof Stored} what */
export async function drop(what) {
  await del(what, store());
}
