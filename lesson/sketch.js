// A curve that the learner draws before the answer: by mouse, finger, or keys. And what it is compared with.

import { make, rowOf, tableOf, columnHead } from "../www/views/dom.js";
import { decimal, percent, percentage } from "../www/text/format.js";
import { fill, nodes } from "./text.js";
import { axes, heightOf, lineOf, placeAt, PLOT, svg, widthOf } from "./plot.js";
import { CURVES } from "./values.js";

/** @typedef {import("./values.js").Curve} Curve */
/** @typedef {import("./values.js").Points} Points */
/** @typedef {ReturnType<typeof import("../www/text/index.js").textOf>["lesson"]} Text */

/** Where the sketch has points: the run's first value is given. */
export const SKETCH_STEPS = Array.from({ length: 10 }, (_, k) => 30 * (k + 1));
/** By how much a key moves a point, in percent. */
const [SMALL, LARGE] = [2, 10];
/** Where a sketch begins while the recorded value is not known. */
const UNKNOWN = 50;

/**
 * A recorded curve's value at a step, on the line between its points.
 *
 * @param {Points} points
 * @param {number} step
 */
export function valueAt(points, step) {
  const right = Math.max(
    1,
    points.findIndex((point) => point.step >= step),
  );
  const [a, b] = [points[right - 1], points[right] ?? points[right - 1]];
  if (b.step === a.step) return a.value;
  return a.value + ((b.value - a.value) * (step - a.step)) / (b.step - a.step);
}

/**
 * How far a sketch is from the recorded curve: the mean distance over its points, in percentage points.
 *
 * @param {readonly number[]} sketch
 * @param {Points} points
 */
export function distance(sketch, points) {
  const all = sketch.map((value, k) => Math.abs(value - valueAt(points, SKETCH_STEPS[k])));
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** Whether that is a sketch: as many percentages as it has points. @param {unknown} values @returns {values is number[]} */
export function isSketch(values) {
  return Array.isArray(values) && values.length === SKETCH_STEPS.length && values.every((value) => value >= 0 && value <= 100);
}

/**
 * A stroke from one place to another: every point between gets its value.
 *
 * @param {readonly number[]} values
 * @param {{step: number, value: number}} from
 * @param {{step: number, value: number}} to
 */
export function stroked(values, from, to) {
  const [a, b] = from.step <= to.step ? [from, to] : [to, from];
  const half = (SKETCH_STEPS[1] - SKETCH_STEPS[0]) / 2;
  return values.map((value, k) => {
    const step = SKETCH_STEPS[k];
    if (step >= a.step && step <= b.step) return Math.round(valueAt(b.step === a.step ? [a] : [a, b], step));
    // Where the stroke is nearest to a point, it moves that one.
    return Math.abs(step - to.step) <= half ? Math.round(to.value) : value;
  });
}

/**
 * The editor, and the result that stands in the answer.
 *
 * @param {Text} lesson
 * @param {Partial<Record<Curve, number[]>>} before  what was drawn before a reload
 * @param {(curve: Curve, values: number[]) => void} keep
 */
export function sketchOf(lesson, before, keep) {
  const { sketch: text } = lesson;
  /** @type {Partial<Record<Curve, number[]>>} */
  const drawn = Object.fromEntries(CURVES.flatMap((curve) => (isSketch(before[curve]) ? [[curve, [...before[curve]]]] : [])));
  /** @type {Record<Curve, Points> | undefined} */
  let truth;
  /** @type {Curve} */
  let active = CURVES[0];
  let frozen = false;
  const starts = () => Object.fromEntries(CURVES.map((curve) => [curve, truth?.[curve][0].value ?? UNKNOWN]));
  const valuesOf = (/** @type {Curve} */ curve) => drawn[curve] ?? SKETCH_STEPS.map(() => Math.round(starts()[curve]));

  const lines = Object.fromEntries(CURVES.map((curve) => [curve, svg("path", { class: `line ${curve}` })]));
  const sliders = Object.fromEntries(
    CURVES.map((curve) => [
      curve,
      SKETCH_STEPS.map((step, k) => {
        const label = fill(text.point, { curve: text.curves[curve], step });
        const point = svg(
          "g",
          {
            class: `point ${curve}`,
            role: "slider",
            "aria-orientation": "vertical",
            "aria-valuemin": "0",
            "aria-valuemax": "100",
            "aria-label": label,
          },
          // Seen while it has the focus.
          svg("circle", { class: "ring", r: "10" }),
          svg("circle", { class: "dot", r: "4.5" }),
        );
        point.addEventListener("keydown", (event) => press(/** @type {KeyboardEvent} */ (event), curve, k));
        point.addEventListener("focus", () => {
          activate(curve);
          rove(curve, k);
        });
        return point;
      }),
    ]),
  );
  const groups = Object.fromEntries(CURVES.map((curve) => [curve, svg("g", { class: `curve ${curve}` }, lines[curve], ...sliders[curve])]));
  const plot = svg(
    "svg",
    { class: "sketch-plot", viewBox: `0 0 ${PLOT.width} ${PLOT.height}`, role: "group", "aria-label": text.label },
    ...axes({ from: 0, to: SKETCH_STEPS.at(-1) ?? 0, label: text.axis }),
    ...CURVES.map((curve) => groups[curve]),
  );
  const choices = CURVES.map((curve) => make("input", { type: "radio", name: "sketch-curve", value: curve, checked: curve === active }));
  for (const input of choices) input.addEventListener("change", () => activate(/** @type {Curve} */ (input.value)));
  const chooser = make(
    "fieldset",
    {},
    make("legend", {}, make("b", {}, lesson.guess), " ", ...nodes(text.ask)),
    ...choices.map((input) => make("label", { class: input.value }, input, ` ${text.curves[/** @type {Curve} */ (input.value)]}`)),
  );

  function draw() {
    for (const curve of CURVES) {
      const values = valuesOf(curve);
      const start = { step: 0, value: starts()[curve] };
      lines[curve].setAttribute("d", lineOf([start, ...SKETCH_STEPS.map((step, k) => ({ step, value: values[k] }))]));
      groups[curve].classList.toggle("undrawn", drawn[curve] === undefined);
      groups[curve].classList.toggle("active", curve === active);
      for (const [k, point] of sliders[curve].entries()) {
        const { x, y } = placeAt(SKETCH_STEPS[k], values[k]);
        point.setAttribute("transform", `translate(${x} ${y})`);
        point.setAttribute("aria-valuenow", String(values[k]));
        point.setAttribute("aria-valuetext", fill(drawn[curve] === undefined ? text.notDrawn : text.value, { value: values[k] }));
      }
    }
  }

  /** @param {Curve} curve */
  function activate(curve) {
    if (active === curve) return;
    active = curve;
    for (const input of choices) input.checked = input.value === curve;
    draw();
  }

  /** One point of each curve is reached by Tab, the others by arrow keys. @param {Curve} curve @param {number} at */
  function rove(curve, at) {
    for (const [k, point] of sliders[curve].entries()) point.setAttribute("tabindex", k === at ? "0" : "-1");
  }

  /** @param {Curve} curve @param {readonly number[]} values */
  function set(curve, values) {
    drawn[curve] = values.map((value) => Math.max(0, Math.min(100, value)));
    draw();
    keep(curve, drawn[curve]);
  }

  /** @param {KeyboardEvent} event @param {Curve} curve @param {number} k */
  function press(event, curve, k) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowUp: SMALL, ArrowDown: -SMALL, PageUp: LARGE, PageDown: -LARGE, Home: -100, End: 100 }[event.key];
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined && aside === undefined) return;
    event.preventDefault();
    if (aside !== undefined) {
      const next = Math.max(0, Math.min(SKETCH_STEPS.length - 1, k + aside));
      rove(curve, next);
      /** @type {SVGElement} */ (sliders[curve][next]).focus();
    } else if (by !== undefined && !frozen) {
      set(
        curve,
        valuesOf(curve).map((value, at) => (at === k ? value + by : value)),
      );
    }
  }

  /** @type {{step: number, value: number} | null} */
  let pen = null;
  /** @param {PointerEvent} event */
  const under = (event) => {
    const { left, top, width, height } = plot.getBoundingClientRect();
    const [x, y] = [((event.clientX - left) / width) * PLOT.width, ((event.clientY - top) / height) * PLOT.height];
    return { step: widthOf(x), value: Math.max(0, Math.min(100, heightOf(y))) };
  };
  plot.addEventListener("pointerdown", (event) => {
    if (frozen || !event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    plot.setPointerCapture(event.pointerId);
    pen = under(event);
    set(active, stroked(valuesOf(active), pen, pen));
  });
  plot.addEventListener("pointermove", (event) => {
    if (pen === null || frozen) return;
    const to = under(event);
    set(active, stroked(valuesOf(active), pen, to));
    pen = to;
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) plot.addEventListener(end, () => void (pen = null));

  for (const curve of CURVES) rove(curve, 0);
  draw();

  const result = make("div", { class: "laid sketched" });
  const reveal = () => {
    frozen = true;
    chooser.disabled = true;
    plot.classList.add("frozen");
    for (const curve of CURVES) for (const point of sliders[curve]) point.setAttribute("aria-disabled", "true");
    if (truth !== undefined) result.replaceChildren(...laid(text, drawn, truth));
  };
  const know = (/** @type {Record<Curve, Points>} */ recorded) => {
    truth = recorded;
    draw();
  };
  const element = make("div", { class: "guess sketch" }, chooser, plot, make("p", { class: "fine" }, text.how));
  return { element, result, know, reveal };
}

/**
 * The sketch over the recorded curve, on the same axes, in words, and as a table.
 *
 * @param {Text["sketch"]} text
 * @param {Partial<Record<Curve, readonly number[]>>} drawn
 * @param {Record<Curve, Points>} truth
 * @returns {Node[]}
 */
function laid(text, drawn, truth) {
  const words = CURVES.map((curve) => {
    const mine = drawn[curve];
    const name = text.curves[curve];
    return mine === undefined
      ? fill(text.none, { curve: name })
      : fill(text.distance, { curve: name, points: decimal(distance(mine, truth[curve]), 1) });
  });
  const plot = svg(
    "svg",
    { class: "sketch-plot frozen", viewBox: `0 0 ${PLOT.width} ${PLOT.height}`, role: "img", "aria-label": words.join(" ") },
    ...axes({ from: 0, to: SKETCH_STEPS.at(-1) ?? 0, label: text.axis }),
    ...CURVES.flatMap((curve) => {
      const mine = drawn[curve];
      const start = truth[curve][0];
      const points = mine && [start, ...SKETCH_STEPS.map((step, k) => ({ step, value: mine[k] }))];
      return [
        svg("path", { class: `truth ${curve}`, d: lineOf(truth[curve]) }),
        ...(points ? [svg("path", { class: `mine ${curve}`, d: lineOf(points) })] : []),
      ];
    }),
  );
  const cell = (/** @type {Curve} */ curve, /** @type {number} */ k) => (drawn[curve] === undefined ? "–" : percentage(drawn[curve][k]));
  const rows = SKETCH_STEPS.map((step, k) =>
    rowOf([String(step), ...CURVES.flatMap((curve) => [cell(curve, k), percent(valueAt(truth[curve], step) / 100)])]),
  );
  const heads = [
    text.axis,
    ...CURVES.flatMap((curve) => [text.mineOf, text.truthOf].map((one) => fill(one, { curve: text.short[curve] }))),
  ];
  return [
    make("div", { role: "status" }, ...words.map((one) => make("p", {}, one))),
    plot,
    make("p", { class: "fine" }, text.key),
    make(
      "details",
      { class: "numbers" },
      make("summary", {}, text.table),
      make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": text.table }, tableOf(heads.map(columnHead), rows)),
    ),
  ];
}
