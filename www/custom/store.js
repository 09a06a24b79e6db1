// Where custom images and networks are stored between visits: in this browser, and nowhere else.

import { createStore, del, get, set } from "../../pkg/vendor/own.js";

/** @typedef {import("./images.js").OwnImages} OwnImages */
/** @typedef {import("./network.js").OwnNetwork} OwnNetwork */

/** What is kept, by its name. @typedef {{images: OwnImages, network: OwnNetwork}} Kept */

function store() {
  return createStore("srfl", "own");
}

/**
 * @template {keyof Kept} K
 * @param {K} what
 * @param {Kept[K]} value
 */
export async function keep(what, value) {
  await set(what, value, store());
}

/**
 * @template {keyof Kept} K
 * @param {K} what
 * @returns {Promise<Kept[K] | undefined>}  undefined if there is none of this version
 */
export async function kept(what) {
  /** @type {Kept[K] | undefined} */
  const value = await get(what, store());
  return value?.version === 1 || value?.version === 2 ? value : undefined;
}

/** @param {keyof Kept} what */
export async function drop(what) {
  await del(what, store());
}
