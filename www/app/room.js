// Room for what is drawn late: while a recorded run of the site is on its way, its sections are as high as they will
// be, so that they do not push away what someone is reading or about to click. Heights: script/rooms.mjs, in page.css.

import { RECORDED_SET } from "../run/recording.js";
import { isCompared, recordingFor } from "../run/replay.js";

/**
 * What room to keep, as page.css names it: "class" or "images" for the sections of such a run, "compared" for a
 * recorded comparison. Empty where nothing is known to come, as before a run of this visit is assessed.
 *
 * @param {Readonly<import("./state.js").State>} state
 */
export function roomFor({ stage, settings, shown, replayed, recordedNote }) {
  const coming = recordingFor(settings);
  if (stage !== "idle" || shown?.source === "live" || recordedNote !== "" || coming === null) return "";
  // A file of the user may have less to show.
  if (replayed !== null && replayed.name !== coming) return "";
  return `${coming === RECORDED_SET ? "images" : "class"}${isCompared(settings) ? " compared" : ""}`;
}

/** @returns {import("./state.js").View} */
export function keepRoom() {
  const { dataset } = document.documentElement;
  return (state) => {
    const room = roomFor(state);
    if (dataset.room !== room) holdingStill(() => (dataset.room = room));
  };
}

/**
 * Keeps what is at the top of the window there. Scroll anchoring does not: browsers suspend it when the height of the section in view
 * is set, and Safari has none.
 *
 * @param {() => void} change
 */
function holdingStill(change) {
  if (scrollY === 0) return change();
  const sections = [...document.querySelectorAll("main > *, footer")];
  const first = sections.find((section) => section.getBoundingClientRect().bottom > 0);
  const before = first?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (first?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
}

/** For a section that has nothing to come after all. @param {HTMLElement} section @param {boolean} [none] */
export function needsNoRoom(section, none = true) {
  section.toggleAttribute("data-no-room", none);
}
