// The map of the class's territory: the plane of three photographs, colored by what each network answers to its images.
// This module loads when its section comes near.

import { drawSoon, whenNear } from "../app/draw-queue.js";
import { NETWORKS } from "../run/answers.js";
import { blend, largest, likeliest, mapShown, placeOf, takenOver, weightsAt } from "../run/territory.js";
import { percent } from "../text/format.js";
import { text } from "../text/index.js";
import { find, lazyTable, make, setText } from "./dom.js";
import { labelOf, pixelsOf } from "./images.js";
import { cornerButton, cornerPicker, showPresets } from "./map-corners.js";
import { mapPanel, place } from "./map-panel.js";
import { IMAGE } from "../generated/schema.js";

/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../run/territory.js").MapShown} MapShown */
/** @typedef {import("../run/territory.js").NetworkMap} NetworkMap */

/** Distance from the visible part at which the maps are drawn. */
const NEAR = "200px";
/** Classes of a point that are named. */
const MOST_NAMED = 3;
/** A step of the arrow keys, of the map. */
const STEP = 1 / 32;

/**
 * @param {import("../run/runner.js").Runner} runner
 * @returns {import("../app/state.js").View}
 */
export function mapView(runner) {
  const section = find("#map");
  const body = find(".map-body", section);
  const note = make("p", { class: "fine" });
  const corners = [0, 1, 2].map((k) =>
    cornerButton(
      k,
      () => pickFor(k),
      (image) => replace(k, image),
    ),
  );
  const presets = make("select", {});
  const presetsLabel = make("label", { class: "choice" }, make("span", {}, text.map.presets), " ", presets);
  const cornerGroup = make(
    "div",
    { class: "map-corners", role: "group", "aria-label": text.map.corners },
    ...corners.map(({ element }) => element),
  );
  const picker = cornerPicker(
    (image) => replace(picking, image),
    () => closePicker(true),
  );
  const panels = Object.fromEntries(NETWORKS.map((name) => [name, mapPanel(name)]));
  const maps = make(
    "div",
    { class: "map-grid", role: "application", tabindex: "0", "aria-label": text.map.maps, "aria-describedby": "map-keys" },
    ...NETWORKS.map((name) => panels[name].element),
  );
  const side = String(IMAGE.side);
  const image = make("canvas", { class: "map-image", width: side, height: side, role: "img", "aria-label": text.map.image });
  const said = make("div", { class: "map-said", role: "status" });
  const point = make("div", { class: "map-point" }, image, said);
  const keys = make("p", { class: "fine keys", id: "map-keys", "data-control": "text" }, text.map.keys);
  const legend = make("ul", { class: "map-legend" });
  const sentence = make("p", { class: "sentence" });
  const content = make("div", { class: "map-content" }, maps, legend, point, keys, sentence);
  body.append(note, make("div", { class: "map-bar" }, cornerGroup, presetsLabel), picker.element, content);

  /** @type {Readonly<State> | undefined} */
  let state;
  /** @type {MapShown | null} */
  let shown = null;
  /** @type {readonly unknown[]} */
  let drawnOf = [];
  /** From the left and from the top, 0 to 1. @type {[number, number]} */
  let at = [0.5, 0.6];
  /** The corner that another photograph is chosen for. */
  let picking = -1;
  /** The corners' pixels, once they are there. @type {{of: string, pixels: Uint8ClampedArray[]} | undefined} */
  let pixels;
  const details = /** @type {HTMLDetailsElement} */ (find("#map-table"));
  const fill = lazyTable(details, text.map.table, () => (state === undefined || shown === null ? null : table(shown, classesOf(state))));

  const custom = () => (state?.shown?.settings ?? state?.settings)?.data === "own";
  const cornersNow = () => (state?.shown?.source === "live" ? (state.map?.corners ?? []) : (shown?.corners ?? []));

  /** @param {number} k @param {number} photo */
  function replace(k, photo) {
    if (state?.shown?.source !== "live" || state.map === null || k < 0) return;
    const next = [0, 1, 2].map((one) => (one === k ? photo : (cornersNow()[one] ?? -1)));
    closePicker(true);
    if (next.every((one) => one >= 0)) runner.mapOf(next);
  }

  /** @param {number} k */
  function pickFor(k) {
    if (state?.shown?.source !== "live" || state.map === null) {
      setText(note, text.map.needs_run);
      return;
    }
    if (picking === k) {
      closePicker(true);
      return;
    }
    picking = k;
    const corner = cornersNow()[k] ?? 0;
    picker.open(k, corner, { classes: state.shown.classes, train: state.shown.settings.train, own: custom() });
    for (const [one, { element }] of corners.entries()) element.setAttribute("aria-expanded", String(one === k));
  }

  /** @param {boolean} focus */
  function closePicker(focus) {
    if (picking < 0) return;
    const { element } = corners[picking];
    picking = -1;
    picker.element.hidden = true;
    for (const { element: one } of corners) one.setAttribute("aria-expanded", "false");
    if (focus) element.focus();
  }

  presets.addEventListener("change", () => {
    const preset = state?.map?.presets[Number(presets.value)];
    if (preset !== undefined) runner.mapOf(preset);
  });

  maps.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const corner = ["1", "2", "3"].indexOf(event.key);
    if (by !== undefined) at = [within(at[0] + by[0] * STEP), within(at[1] + by[1] * STEP)];
    else if (corner >= 0 && shown !== null) at = [shown.at[corner][0], shown.at[corner][1]];
    else return;
    event.preventDefault();
    drawSoon(drawPoint);
  });
  const follow = (/** @type {PointerEvent} */ event) => {
    const canvas = /** @type {Element} */ (event.target).closest(".map-canvas");
    if (canvas === null) return;
    const box = canvas.getBoundingClientRect();
    at = [within((event.clientX - box.left) / box.width), within((event.clientY - box.top) / box.height)];
    drawSoon(drawPoint);
  };
  maps.addEventListener("pointermove", follow);
  maps.addEventListener("pointerdown", follow);

  const drawPoint = () => {
    if (state === undefined || shown === null) return;
    const classes = classesOf(state);
    const lines = NETWORKS.flatMap((name) => {
      const map = shown?.networks[name];
      if (map === undefined) return [];
      const all = likeliest(map, placeOf(map.side, at), MOST_NAMED);
      return [
        make("p", {}, make("b", {}, text.networks[name]), " ", text.map.answers(all.map(({ label, share }) => [classes[label], share]))),
      ];
    });
    said.replaceChildren(...lines);
    for (const { cross } of Object.values(panels)) place(cross, at);
    drawImage();
  };

  /** Draws the image at the point, once the corners' pixels are there. */
  const drawImage = () => {
    if (shown === null) return;
    const of = JSON.stringify([shown.corners, custom()]);
    const { corners: three, at: places } = shown;
    if (pixels?.of !== of) {
      pixels = { of, pixels: [] };
      Promise.all(three.map((corner) => pixelsOf(corner, custom()))).then(
        (all) => {
          if (pixels?.of !== of) return;
          pixels = { of, pixels: all };
          drawSoon(drawPoint);
        },
        // Without it, the point's classes are still named.
        () => {},
      );
    }
    const weights = weightsAt(places, at);
    image.setAttribute("aria-label", text.map.blend(weights));
    const context = image.getContext("2d");
    if (pixels.pixels.length === 3) context?.putImageData(new ImageData(blend(pixels.pixels, weights), IMAGE.side), 0, 0);
  };

  const draw = () => {
    if (state === undefined) return;
    const live = state.shown?.source === "live";
    const classes = classesOf(state);
    setText(note, noteOf(state, shown));
    note.hidden = note.textContent === "";
    content.hidden = shown === null;
    // While a map is being drawn, there is room for it.
    body.classList.toggle("empty", shown === null && !live);
    const now = cornersNow();
    for (const [k, corner] of corners.entries()) {
      corner.element.hidden = now[k] === undefined && !live;
      corner.show(now[k], classes, custom());
    }
    cornerGroup.hidden = now.length === 0 && !live;
    const offered = live ? (state.map?.presets ?? []) : [];
    presetsLabel.hidden = offered.length === 0;
    showPresets(presets, offered, now, (photo) => classes[labelOf(photo, custom())]);
    if (shown === null) return;
    const colors = colorsOf(classes.length);
    for (const name of NETWORKS) panels[name].show(shown.networks[name], shown.at, classes, colors);
    showLegend(legend, shown, classes);
    setText(sentence, sentenceOf(state, shown, classes, labelOf(shown.corners[0], custom())));
    drawPoint();
    fill();
  };

  whenNear(section, NEAR, (near) => runner.watchMap(near));

  return (now) => {
    state = now;
    const parts = [now.shown, now.shown?.history.step, now.map, now.recordedNote];
    if (drawnOf.length > 0 && parts.every((part, k) => part === drawnOf[k])) return;
    if (now.shown !== drawnOf[0]) closePicker(false);
    drawnOf = parts;
    shown = mapShown(now);
    drawSoon(draw);
  };
}

/** @param {Readonly<State>} state */
function classesOf({ shown, limits }) {
  return shown?.classes ?? limits.classes;
}

/** @param {number} share */
function within(share) {
  return Math.min(1, Math.max(0, share));
}

/**
 * Why there is no map, or what is missing.
 *
 * @param {Readonly<State>} state
 * @param {MapShown | null} drawn
 */
function noteOf({ shown, map }, drawn) {
  if (shown === null) return text.map.none;
  if (shown.source === "recorded") return drawn === null ? text.map.not_recorded : "";
  if (map === null) return text.map.drawing;
  if (map.problem !== "") return text.map.problem(map.problem);
  if (map.corners.length < 3) return text.map.no_corners;
  if (drawn === null) return text.map.drawing;
  return map.gold === false ? text.map.no_gold : "";
}

/**
 * @param {Readonly<State>} state
 * @param {MapShown} shown
 * @param {readonly string[]} classes
 * @param {number} corner  class of the first photograph
 */
function sentenceOf({ shown: run }, { networks, step }, classes, corner) {
  const { set, forget } = run?.settings ?? { set: "class", forget: classes[corner] };
  const home = set === "class" && classes.includes(forget) ? classes.indexOf(forget) : corner;
  const { original, unlearned, gold } = networks;
  if (original === undefined || unlearned === undefined) return "";
  const named = (/** @type {NetworkMap} */ map) => {
    const taken = takenOver(original, map, home).filter(({ label }) => label !== home);
    return taken.slice(0, 2).map(({ label, share }) => /** @type {[string, number]} */ ([classes[label], share]));
  };
  const shares = text.map.sentence(
    { name: classes[home], step },
    { original: original.shares[home], unlearned: unlearned.shares[home], gold: gold?.shares[home] },
    { unlearned: named(unlearned), gold: gold === undefined ? undefined : named(gold) },
  );
  const { agreement } = unlearned;
  return agreement === null ? shares : `${shares} ${text.map.agreement(agreement, original.agreement)}`;
}

/** @param {MapShown} shown @param {readonly string[]} classes */
function table({ networks }, classes) {
  const known = NETWORKS.filter((name) => networks[name] !== undefined);
  return {
    head: [text.map.columns.class, ...known.map((name) => text.networks[name])],
    rows: [
      ...classes.map((name, label) => [name, ...known.map((one) => percent(networks[one]?.shares[label] ?? null))]),
      [text.map.columns.agreement, ...known.map((one) => (one === "gold" ? percent(1) : percent(networks[one]?.agreement ?? null)))],
    ],
  };
}

/** The classes' colors, as red, green, and blue. @param {number} count */
function colorsOf(count) {
  const style = getComputedStyle(document.documentElement);
  return Array.from({ length: count }, (_, k) => {
    const hex = style.getPropertyValue(`--class-${k}`).trim();
    return [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  });
}

/** @param {HTMLElement} legend @param {MapShown} shown @param {readonly string[]} classes */
function showLegend(legend, { networks }, classes) {
  const there = new Set(Object.values(networks).flatMap((map) => largest(map).map(({ label }) => label)));
  const wanted = [...there].sort((a, b) => a - b);
  if (legend.dataset.of === wanted.join()) return;
  legend.dataset.of = wanted.join();
  legend.replaceChildren(
    ...wanted.map((label) => {
      const swatch = make("span", { class: "swatch" });
      swatch.style.background = `var(--class-${label})`;
      return make("li", {}, swatch, classes[label]);
    }),
  );
}
