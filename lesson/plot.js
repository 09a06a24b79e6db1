// What the lesson's own drawings have in common: a sketch, a grid to draw into, a class's answers.

import { percentage } from "../www/text/format.js";

/** The drawing in its own units; the page scales it. */
export const PLOT = Object.freeze({ width: 400, height: 250, left: 42, right: 14, top: 12, bottom: 40 });
/** Steps from the left to the right. */
const MOST_STEPS = 300;

/**
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 * @returns {SVGElementTagNameMap[K]}
 */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const inside = Object.freeze({ width: PLOT.width - PLOT.left - PLOT.right, height: PLOT.height - PLOT.top - PLOT.bottom });
const rounded = (/** @type {number} */ value) => Math.round(10 * value) / 10;

/** Where a step and a percentage stand. @param {number} step @param {number} value */
export function placeAt(step, value) {
  return { x: rounded(PLOT.left + (inside.width * step) / MOST_STEPS), y: rounded(PLOT.top + inside.height * (1 - value / 100)) };
}

/** The step at a place. @param {number} x */
export const widthOf = (x) => ((x - PLOT.left) / inside.width) * MOST_STEPS;
/** The percentage at a place. @param {number} y */
export const heightOf = (y) => (1 - (y - PLOT.top) / inside.height) * 100;

/** A line's path. @param {readonly {step: number, value: number}[]} points */
export function lineOf(points) {
  return points
    .map(({ step, value }, k) => {
      const { x, y } = placeAt(step, value);
      return `${k === 0 ? "M" : "L"}${x} ${y}`;
    })
    .join("");
}

/**
 * Grid and axes: percentages from below, steps from the left.
 *
 * @param {{from: number, to: number, label: string, fine?: boolean}} axis
 */
export function axes({ from, to, label, fine = false }) {
  const range = (/** @type {number} */ first, /** @type {number} */ last, /** @type {number} */ by) =>
    Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, k) => first + k * by);
  const line = (/** @type {[number, number]} */ a, /** @type {[number, number]} */ b) => {
    const [{ x: x1, y: y1 }, { x: x2, y: y2 }] = [placeAt(...a), placeAt(...b)];
    return svg("line", { class: "grid", x1: `${x1}`, y1: `${y1}`, x2: `${x2}`, y2: `${y2}` });
  };
  const word = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ anchor, /** @type {string} */ words) =>
    svg("text", { x: `${x}`, y: `${y}`, "text-anchor": anchor }, words);
  const percents = range(0, 100, 25);
  const steps = range(from, to, 100);
  return [
    svg(
      "g",
      { class: "axes", "aria-hidden": "true" },
      ...range(0, 100, fine ? 10 : 25).map((value) => line([from, value], [to, value])),
      ...range(from, to, fine ? 30 : 100).map((step) => line([step, 0], [step, 100])),
      ...percents.map((value) => word(PLOT.left - 6, placeAt(0, value).y + 4, "end", percentage(value))),
      ...steps.map((step) => word(placeAt(step, 0).x, placeAt(0, 0).y + 16, "middle", String(step))),
      word(PLOT.left + inside.width / 2, PLOT.height - 6, "middle", label),
    ),
  ];
}
