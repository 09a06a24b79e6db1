// Where a reader's images wait between visits: this browser's own storage, and nowhere else.

import { createStore, del, get, set } from "../../pkg/vendor/own.js";

/** @typedef {import("./images.js").OwnImages} OwnImages */

const KEY = "images";

function store() {
  return createStore("srfl", "own");
}

/** @param {OwnImages} own */
export async function keep(own) {
  await set(KEY, own, store());
}

/** @returns {Promise<OwnImages | undefined>}  undefined where there are none, or none of this version */
export async function kept() {
  /** @type {OwnImages | undefined} */
  const own = await get(KEY, store());
  return own?.version === 1 ? own : undefined;
}

export async function forgetKept() {
  await del(KEY, store());
}
