// What all charts have in common: the chart library, the size, labels at the ends of lines.

import { drawSoon, whenNear } from "../app/draw-queue.js";
import { thin } from "../run/history.js";
import { count, inEnglish, percentage, plain } from "../text/format.js";

/** @typedef {typeof import("../../pkg/vendor/plot.js")} Plot */
/** @typedef {{width: number, height: number}} Size */

/** Most points of a line: more cost time and show nothing new. */
export const POINTS = 600;

const MIN_WIDTH = 240;
/** From one label to the next, px. */
export const LABEL = 15;

/** Of a label, which may lie on lines. */
export const LABEL_STYLE = { fontWeight: 600, stroke: "var(--paper)", strokeWidth: 4 };

/** @type {Promise<Plot> | undefined} */
let library;

/**
 * Loads the chart library; without it the page still has the values as tables.
 *
 * @returns {Promise<Plot>}
 */
export function loadPlot() {
  library ??= import("../../pkg/vendor/plot.js").then(warm);
  return library;
}

/**
 * Draws something of every kind out of sight, one kind per frame: the browser compiles the library at
 * first use, which would make a chart's first drawing one long frame.
 *
 * @param {Plot} Plot
 */
async function warm(Plot) {
  const points = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ];
  const channels = { x: "x", y: "y" };
  for (const marks of [
    () => [Plot.gridY({ ticks: 5 }), bottomAxis(Plot, "x", 3)],
    () => [percentAxis(Plot, 5), Plot.ruleY([0]), Plot.lineY(points, channels), Plot.dot(points, channels)],
    () => [Plot.text(points, { ...channels, text: "y", ...LABEL_STYLE }), Plot.tip(points, Plot.pointerX(channels))],
  ]) {
    await /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        drawSoon(() => {
          Plot.plot({ x: { domain: [0, 1] }, y: { domain: [0, 1] }, marks: marks() });
          resolve();
        });
      })
    );
  }
  return Plot;
}

/** Margins and type of every chart; the margin on the right depends on its labels. */
export const FRAME = { marginTop: 14, marginBottom: 34, marginLeft: 42, style: { fontSize: "12px", fontFamily: "inherit" } };

/**
 * @param {Plot} Plot
 * @param {string} label
 * @param {number | number[]} ticks  how many, or where
 */
export function bottomAxis(Plot, label, ticks) {
  // The library's own are in English.
  const tickFormat =
    typeof ticks !== "number"
      ? plain
      : inEnglish()
        ? undefined
        : (/** @type {number} */ value) => (value >= 1000 ? count(value) : plain(value));
  return Plot.axisX({ ticks, tickFormat, tickSize: 4, label, labelArrow: "none", labelAnchor: "center", color: "var(--muted)" });
}

/**
 * The axis of accuracies and shares, 0 to 100.
 *
 * @param {Plot} Plot
 * @param {number} ticks
 */
export function percentAxis(Plot, ticks) {
  return Plot.axisY({ ticks, tickSize: 0, label: null, tickFormat: percentage, color: "var(--muted)" });
}

/** A level that lines should come to. @typedef {{label: string, color: string, y: number}} Target */

/**
 * A target as a dotted line in a band of what is within gold's spread.
 *
 * @param {Plot} Plot
 * @param {Target} target
 * @param {[number, number]} [band]  from where to where, percentages
 * @returns {import("@observablehq/plot").Markish[]}
 */
export function target(Plot, { y, color }, band) {
  const [low, high] = band ?? [y, y];
  /** @type {import("@observablehq/plot").RenderFunction} */
  const shaded = (_, scales, _values, { marginLeft, marginRight, width }) => {
    if (scales.y === undefined) return null;
    const [top, bottom] = [scales.y(high), scales.y(low)];
    const size = { x: marginLeft, y: top, width: width - marginLeft - marginRight, height: bottom - top };
    return shape("rect", { ...size, fill: color, "fill-opacity": 0.13 });
  };
  const dotted = Plot.ruleY([y], { stroke: color, strokeWidth: 2.5, strokeDasharray: "0.1,5", strokeLinecap: "round" });
  return high > low ? [shaded, dotted] : [dotted];
}

const SVG = "http://www.w3.org/2000/svg";
/** Diameter of a small dot. */
const DOT = 2.4;

/**
 * Small faint dots: one path, however many there are.
 *
 * @param {readonly {step: number, y: number}[]} points
 * @param {string} color
 * @returns {import("@observablehq/plot").RenderFunction}
 */
export function dots(points, color) {
  return (_, { x, y }) => {
    if (points.length === 0 || x === undefined || y === undefined) return null;
    let [left, top] = [0, 0];
    const steps = points.map((point) => {
      const [toX, toY] = [Math.round(10 * x(point.step)) / 10, Math.round(10 * y(point.y)) / 10];
      const move = `m${(toX - left).toFixed(1)},${(toY - top).toFixed(1)}h0`;
      [left, top] = [toX, toY];
      return move;
    });
    const look = { fill: "none", stroke: color, "stroke-opacity": 0.5, "stroke-width": DOT, "stroke-linecap": "round" };
    return shape("path", { ...look, d: steps.join("") });
  };
}

/**
 * Vertical bars, as one path: a mark of Plot's for each would be as slow as for dots.
 *
 * @param {readonly {step: number, low: number, high: number}[]} bars
 * @param {string} color
 * @returns {import("@observablehq/plot").RenderFunction}
 */
export function errorBars(bars, color) {
  return (_, { x, y }) => {
    if (bars.length === 0 || x === undefined || y === undefined) return null;
    const lines = bars.map(({ step, low, high }) => `M${x(step).toFixed(1)},${y(low).toFixed(1)}V${y(high).toFixed(1)}`);
    const look = { fill: "none", stroke: color, "stroke-opacity": 0.45, "stroke-width": 1.25 };
    return shape("path", { ...look, d: lines.join("") });
  };
}

/** @param {"rect" | "path"} name @param {Record<string, string | number>} attributes */
function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

/**
 * A line over steps.
 *
 * @typedef {object} Line
 * @property {string} label  at its end
 * @property {string} color
 * @property {string} [dash]
 * @property {number} [strokeWidth]
 * @property {number} [r]  of the dot at its end; 0: there is none
 * @property {string} [fill]  of the dot
 * @property {{step: number, y: number}[]} points
 */

/**
 * Lines over steps, named at their ends.
 *
 * @param {Plot} Plot
 * @param {readonly Line[]} lines
 * @param {Size & {marginRight: number, from?: number, steps: number, range?: [number, number], named?: boolean, targets?: readonly Target[], ariaLabel: string,
 *   ariaDescription?: string, below: import("@observablehq/plot").Markish[], above?: import("@observablehq/plot").Markish[]}} chart  marks below and above the lines
 */
export function lineChart(Plot, lines, { from = 0, steps, range = [0, 100], named = true, targets = [], below, above = [], ...chart }) {
  const [low, high] = range;
  const ends = lines.flatMap(({ points, ...line }) => points.slice(-1).map((end) => ({ ...line, ...end })));
  const last = Math.max(...ends.map(({ step }) => step));
  const gap = ((high - low) * LABEL) / (chart.height - FRAME.marginTop - FRAME.marginBottom);
  const labels = named ? ends.filter(({ y }) => Number.isFinite(y)) : [];
  // Lines are named at their ends, targets at the chart's; where these meet, both share one column.
  const left = ((steps - last) / (steps - from)) * (chart.width - FRAME.marginLeft - chart.marginRight);
  const meet = left < chart.marginRight;
  const columns = meet
    ? [{ x: last, all: [...labels, ...targets] }]
    : [
        { x: last, all: labels },
        { x: steps, all: targets },
      ];
  return Plot.plot({
    ...FRAME,
    ...chart,
    x: { domain: [from, steps] },
    y: { domain: range },
    marks: [
      Plot.gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 0.6 }),
      ...below,
      ...lines.flatMap(({ points, color, dash, strokeWidth = 2, r = 2.75, fill = color }) => [
        Plot.lineY(
          thin(points, POINTS, ({ y }) => y),
          { x: "step", y: "y", stroke: color, strokeWidth, strokeDasharray: dash, strokeLinejoin: "round" },
        ),
        ...(r > 0 ? [Plot.dot(points.slice(-1), { x: "step", y: "y", r, fill, stroke: color })] : []),
      ]),
      ...columns.map(({ x, all }) =>
        Plot.text(spread(all, gap, low, high), {
          x: () => x,
          y: "y",
          text: "label",
          fill: (/** @type {Target} */ { color }) => color,
          textAnchor: "start",
          dx: 9,
          ...LABEL_STYLE,
        }),
      ),
      ...above,
    ],
  });
}

/**
 * A mark whose group gets no name, since no group may have one: the mark redraws itself under the
 * pointer, where `canvas` does not remove the name.
 *
 * @template {object} T
 * @param {T} mark
 * @returns {T}
 */
export function unnamed(mark) {
  return Object.assign(mark, { ariaLabel: undefined });
}

/** Distance from the visible part at which a chart is drawn. */
const NEAR = "600px";

/**
 * Draws into an element whenever its width changes, once it is near the visible part of the page and the
 * library is loaded.
 *
 * @param {HTMLElement} holder
 * @param {(plot: Plot, size: Size) => Element | null | undefined} draw  nothing: there is nothing to draw
 * @param {{unseen?: boolean, empty?: string, missing?: string}} [options]  unseen: also out of sight, as needed for
 *   saving as a file; empty and missing: what stands in the place of a chart without values, or without the library
 * @returns {() => void}  call it when the values have changed
 */
export function canvas(holder, draw, { unseen = false, empty = "", missing = "" } = {}) {
  /** @type {Plot | undefined} */
  let Plot;
  let width = 0;
  let near = unseen;
  let stale = false;
  const redraw = () => {
    stale = false;
    if (width === 0 || Plot === undefined) return;
    const drawing = draw(Plot, { width: Math.max(width, MIN_WIDTH), height: holder.clientHeight });
    if (!drawing) {
      // The chart that came with the document stays until there is another one.
      const first = "first" in document.documentElement.dataset && holder.querySelector(".first") !== null;
      if (empty !== "" && !first) sayEmpty(holder, empty);
      return;
    }
    // Plot names its groups, which have no role that takes a name; the whole is one picture, whose
    // figures are in a table.
    drawing.setAttribute("role", "img");
    // Plot's own rules, which the page's policy refuses as it refuses all inline styles, are in
    // figures.css. A sheet counts only from the moment it is in the page, so it is never asked about.
    drawing.querySelector("style")?.remove();
    for (const group of drawing.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    holder.replaceChildren(drawing);
  };
  const redrawNear = () => {
    if (near) redraw();
    else stale = true;
  };
  new ResizeObserver(([entry]) => {
    const wide = Math.floor(entry.contentRect.width);
    if (wide === width) return;
    width = wide;
    drawSoon(redrawNear);
  }).observe(holder);
  if (!unseen) {
    whenNear(holder, NEAR, (now) => {
      near = now;
      if (near && stale) drawSoon(redrawNear);
    });
    window.addEventListener("beforeprint", () => {
      if (stale) redraw();
    });
  }
  loadPlot().then(
    (loaded) => {
      Plot = loaded;
      drawSoon(redrawNear);
    },
    () => {
      if (missing !== "") sayEmpty(holder, missing);
    },
  );
  return () => drawSoon(redrawNear);
}

/**
 * Moves labels apart that would overlap, keeping their order.
 *
 * @template {{y: number}} T
 * @param {readonly T[]} labels
 * @param {number} gap  least distance
 * @param {number} bottom  lowest place allowed
 * @param {number} top  highest place allowed
 * @returns {T[]}
 */
export function spread(labels, gap, bottom, top) {
  const sorted = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  for (const [k, label] of sorted.entries()) {
    label.y = Math.max(label.y, k === 0 ? bottom : sorted[k - 1].y + gap);
  }
  for (let k = sorted.length - 1; k >= 0; k -= 1) {
    sorted[k].y = Math.min(sorted[k].y, k === sorted.length - 1 ? top : sorted[k + 1].y - gap);
  }
  return sorted;
}

/**
 * @param {HTMLElement} holder
 * @param {string} text
 */
function sayEmpty(holder, text) {
  const words = document.createElement("p");
  words.className = "empty";
  words.textContent = text;
  holder.replaceChildren(words);
}
