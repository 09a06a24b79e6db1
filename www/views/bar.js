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
   * @param {number} share
   * @param {number | undefined} marked  the level of another network
   * @param {boolean} forget
   */
  const show = (share, marked, forget) => {
    fill.style.setProperty("--share", share.toFixed(4));
    tick.hidden = marked === undefined;
    if (marked !== undefined) tick.style.setProperty("--original", marked.toFixed(4));
    element.classList.toggle("forget", forget);
    setText(value, percent(share));
  };
  return { element, show };
}
