// The blind test: what it needs is loaded once its section comes near.

import { blindText as text } from "../text/index.js";
import { find, make } from "./dom.js";
import { loadNear } from "./late.js";

/** @param {Readonly<import("../settings/parameters.js").View>} view */
export function blindTest(view) {
  const section = find("#blind");
  const holder = find(".game", section);
  const load = async () => {
    holder.replaceChildren(make("p", { class: "fine" }, text.loading));
    try {
      const { playBlindTest } = await import("../blind/view.js");
      await playBlindTest(section, view);
    } catch (error) {
      holder.replaceChildren();
      throw error;
    }
  };
  loadNear(section, load, text);
}
