// The bar of one class.

import { percent } from "../text/format.js";
import { make, setText } from "./dom.js";

/** @param {string} name */
export function classBar(name) {
  const fill = make("span", { class: "fill" });
  const tick = make("span", { class: "tick", hidden: true });
  const track = make("span", { class: "track" }, fill, tick);
  const value = make("span", { class: "value" });
  const element = make("div", { class: "bar" }, make("span", { class: "class" }, name), track, value);

  /**
   * @param {number | null} share  null: of no images
   * @param {number | null | undefined} marked  the level of another network
   * @param {boolean} forget
   */
  const show = (share, marked, forget) => {
    fill.style.setProperty("--share", (share ?? 0).toFixed(4));
    const level = marked ?? undefined;
    tick.hidden = level === undefined;
    if (level !== undefined) tick.style.setProperty("--original", level.toFixed(4));
    element.classList.toggle("forget", forget);
    setText(value, percent(share));
  };
  return { element, show };
}
