// One network's map: its colors, the names of its regions, and the corners.

import { classAt, namePlaces, sureAt } from "../run/territory.js";
import { text } from "../text/index.js";
import { make } from "./dom.js";

/** @typedef {import("../run/answers.js").Network} Network */
/** @typedef {import("../run/territory.js").NetworkMap} NetworkMap */

/** A class is named on the map if it has this share of it. */
const NAMED = 0.05;
/** A class with less of the map is named on a large one alone. */
const LARGE = 0.1;
/** Where an unsure network's color begins, of 255. */
const PALE = 40;

/** @param {HTMLElement} element @param {readonly number[]} at */
export function place(element, [x, y]) {
  element.style.left = `${(100 * x).toFixed(2)}%`;
  element.style.top = `${(100 * y).toFixed(2)}%`;
}

/**
 * One network's map.
 *
 * @param {Network} name
 */
export function mapPanel(name) {
  const canvas = make("canvas", { "aria-hidden": "true" });
  const outline = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  outline.setAttribute("viewBox", "0 0 100 100");
  outline.setAttribute("aria-hidden", "true");
  const polygon = document.createElementNS("http://www.w3.org/2000/svg", "polygon");
  outline.append(polygon);
  const marks = [1, 2, 3].map((k) => make("span", { class: "mark", "aria-hidden": "true" }, String(k)));
  const names = make("div", { class: "names", "aria-hidden": "true" });
  const cross = make("span", { class: "cross", "aria-hidden": "true" });
  const frame = make("div", { class: "map-canvas" }, canvas, outline, names, ...marks, cross);
  const caption = make("figcaption", {}, text.networks[name]);
  const element = make("figure", { class: name }, caption, frame);
  /** @type {NetworkMap | undefined} */
  let drawn;

  /**
   * @param {NetworkMap | undefined} map
   * @param {readonly (readonly [number, number])[]} at
   * @param {readonly string[]} classes
   * @param {readonly number[][]} colors
   */
  const show = (map, at, classes, colors) => {
    element.hidden = map === undefined;
    if (map === undefined || map === drawn) return;
    drawn = map;
    frame.dataset.side = String(map.side);
    paint(canvas, map, colors);
    polygon.setAttribute("points", at.map(([x, y]) => `${100 * x},${100 * y}`).join(" "));
    for (const [k, mark] of marks.entries()) place(mark, at[k]);
    names.replaceChildren(
      ...namePlaces(map, NAMED, at).map(({ label, x, y }) => {
        const words = make("span", { class: map.shares[label] < LARGE ? "small" : undefined }, classes[label]);
        // A name is wider than high.
        place(words, [Math.min(0.86, Math.max(0.14, x)), y]);
        return words;
      }),
    );
  };
  return { element, show, cross };
}

/** @param {HTMLCanvasElement} canvas @param {NetworkMap} map @param {readonly number[][]} colors */
function paint(canvas, map, colors) {
  const { side } = map;
  const context = canvas.getContext("2d");
  if (context === null) return;
  [canvas.width, canvas.height] = [side, side];
  const image = context.createImageData(side, side);
  for (let k = 0; k < side * side; k += 1) {
    // Over the page's background: pale on a light one, dim on a dark one.
    image.data.set([...colors[classAt(map, k)], PALE + (255 - PALE) * sureAt(map, k)], 4 * k);
  }
  context.putImageData(image, 0, 0);
}
