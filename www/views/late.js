// Parts of the page whose modules load when they come near, so that the first view does without them.

import { comes } from "../app/coming.js";
import { whenNear } from "../app/draw-queue.js";
import { needsNoRoom } from "../app/room.js";
import { messageOf } from "../engine/protocol.js";
import { text } from "../text/index.js";
import { make, makeButton } from "./dom.js";

/** Distance from the visible part at which a module is loaded. */
const NEAR = "600px";

/**
 * Whether a section is the figure that is shown in another page. It loads at once: it is all that there is to see.
 *
 * @param {Element} section
 */
export function isFigure(section) {
  return document.documentElement.dataset.embed !== undefined && section.getClientRects().length > 0;
}

/**
 * Loads what a section needs once it comes near. Where that fails, the section says so, and tries again when asked, or
 * when it comes near the next time.
 *
 * @param {HTMLElement} section
 * @param {() => Promise<void>} load
 * @param {{missing: (why: string) => string, retry: string}} [words]
 */
export function loadNear(section, load, words = text.late) {
  let begun = false;
  /** @type {HTMLElement | undefined} */
  let note;
  const begin = async () => {
    if (begun) return;
    begun = true;
    note?.remove();
    try {
      await load();
    } catch (error) {
      begun = false;
      needsNoRoom(section);
      const again = makeButton({}, words.retry, () => void begin());
      note = make("div", { class: "note", role: "alert" }, make("p", {}, words.missing(messageOf(error))), again);
      section.append(note);
    }
  };
  if (isFigure(section)) void comes(begin());
  whenNear(section, NEAR, (near) => {
    if (near) void begin();
  });
}

/**
 * @param {HTMLElement} section
 * @param {() => Promise<() => import("../app/state.js").View>} load
 * @returns {import("../app/state.js").View}
 */
export function lateView(section, load) {
  /** @type {import("../app/state.js").View | undefined} */
  let view;
  /** @type {Readonly<import("../app/state.js").State> | undefined} */
  let latest;
  loadNear(section, async () => {
    const made = await load();
    view = made();
    if (latest !== undefined) view(latest);
  });
  return (state) => {
    latest = state;
    view?.(state);
  };
}
