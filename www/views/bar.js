// The bar of one class.

import { percent } from "../text/format.js";
import { make, setText } from "./dom.js";

/** @param {string} name */
export function classBar(name) {
  const band = make("span", { class: "band", hidden: true });
  const fill = make("span", { class: "fill" });
  const tick = make("span", { class: "tick", hidden: true });
  const track = make("span", { class: "track" }, fill, band, tick);
  const value = make("span", { class: "value" });
  const element = make("div", { class: "bar" }, make("span", { class: "class" }, name), track, value);

  /**
   * @param {number | null} share  null: of no images
   * @param {number | null | undefined} marked  the level of another network
   * @param {boolean} forget
   * @param {[number, number]} [range]  what is usual for the other network
   */
  const show = (share, marked, forget, range) => {
    fill.style.setProperty("--share", (share ?? 0).toFixed(4));
    const level = marked ?? undefined;
    tick.hidden = level === undefined;
    if (level !== undefined) tick.style.setProperty("--original", level.toFixed(4));
    band.hidden = range === undefined;
    if (range !== undefined) {
      band.style.setProperty("--low", range[0].toFixed(4));
      band.style.setProperty("--high", range[1].toFixed(4));
    }
    element.classList.toggle("forget", forget);
    setText(value, percent(share));
  };
  return { element, show };
}
