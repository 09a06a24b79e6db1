// Which recorded run the page shows at first: one that forgets a class, or one that forgets a random tenth.

import { changed, modelFor, SETTINGS } from "../settings/settings.js";
import { find } from "./dom.js";

/** @typedef {import("../settings/settings.js").Settings} Settings */

const SET = /** @type {import("../settings/settings.js").Setting} */ (SETTINGS.find(({ name }) => name === "set"));

/**
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @param {(settings: Settings) => void} change
 * @returns {import("../app/state.js").View}
 */
export function storiesView(state, change) {
  const box = find("#stories");
  /** @type {HTMLInputElement[]} */
  const inputs = [...box.querySelectorAll("input")];
  for (const input of inputs) input.addEventListener("change", () => change(changed(state().settings, SET, input.value)));
  return ({ stage, shown, settings: { set, data, model } }) => {
    // A run of this visit has taken the recording's place; of other networks and images there is none.
    box.hidden = stage !== "idle" || shown?.source === "live" || data !== "cifar10" || model !== modelFor(set);
    for (const input of inputs) input.checked = input.value === set;
  };
}
