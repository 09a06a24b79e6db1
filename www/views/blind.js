// The blind test: what it needs is loaded once its section comes near.

import { whenNear } from "../app/draw-queue.js";
import { messageOf } from "../engine/protocol.js";
import { blindText as text } from "../text/index.js";
import { find, make, makeButton } from "./dom.js";

/** @param {Readonly<import("../settings/parameters.js").View>} view */
export function blindTest(view) {
  const section = find("#blind");
  const holder = find(".game", section);
  let begun = false;
  const begin = async () => {
    if (begun) return;
    begun = true;
    holder.replaceChildren(make("p", { class: "fine" }, text.loading));
    try {
      const { playBlindTest } = await import("../blind/view.js");
      await playBlindTest(section, view);
    } catch (error) {
      begun = false;
      const again = makeButton({}, text.retry, () => void begin());
      holder.replaceChildren(make("div", { class: "note", role: "alert" }, make("p", {}, text.missing(messageOf(error))), again));
    }
  };
  whenNear(section, "400px", (near) => {
    if (near) void begin();
  });
}
