// The map of the class's territory: the plane of three photographs, colored by what each network answers to its images.
// This module loads when its section comes near.

import { drawSoon, whenNear } from "../app/draw-queue.js";
import { NETWORKS } from "../run/answers.js";
import { blend, classAt, largest, likeliest, mapShown, namePlaces, placeOf, sureAt, takenOver, weightsAt } from "../run/territory.js";
import { percent } from "../text/format.js";
import { text } from "../text/index.js";
import { find, lazyTable, make, makeButton, setText } from "./dom.js";
import { imageGrid } from "./image-grid.js";
import { labelOf, pixelsOf, showImage } from "./images.js";
import { IMAGE } from "../generated/schema.js";

/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../run/answers.js").Network} Network */
/** @typedef {import("../run/territory.js").MapShown} MapShown */
/** @typedef {import("../run/territory.js").NetworkMap} NetworkMap */

/** Distance from the visible part at which the maps are drawn. */
const NEAR = "200px";
/** A class is named on the map if it has this share of it. */
const NAMED = 0.05;
/** A class with less of the map is named on a large one alone. */
const LARGE = 0.1;
/** Classes of a point that are named. */
const MOST_NAMED = 3;
/** Where an unsure network's color begins, of 255. */
const PALE = 40;
/** A step of the arrow keys, of the map. */
const STEP = 1 / 32;
/** Most photographs of a class to choose from. */
const MOST = 200;

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
  const panels = Object.fromEntries(NETWORKS.map((name) => [name, panel(name)]));
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

/** @param {HTMLElement} element @param {readonly number[]} at */
function place(element, [x, y]) {
  element.style.left = `${(100 * x).toFixed(2)}%`;
  element.style.top = `${(100 * y).toFixed(2)}%`;
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

/**
 * @param {HTMLSelectElement} select
 * @param {readonly (readonly number[])[]} presets
 * @param {readonly number[]} corners
 * @param {(image: number) => string} classOf
 */
function showPresets(select, presets, corners, classOf) {
  const chosen = presets.findIndex((preset) => preset.every((image, k) => image === corners[k]));
  const wanted = JSON.stringify([presets, chosen < 0]);
  if (select.dataset.of !== wanted) {
    select.dataset.of = wanted;
    const options = presets.map((preset, k) => make("option", { value: String(k) }, preset.map(classOf).join(", ")));
    select.replaceChildren(...options, ...(chosen < 0 ? [make("option", { value: "-1" }, text.map.yours)] : []));
  }
  select.value = String(chosen);
}

/**
 * A corner's photograph, which another can be chosen for, or dropped on.
 *
 * @param {number} k
 * @param {() => void} press
 * @param {(image: number) => void} drop
 */
function cornerButton(k, press, drop) {
  const image = make("span", { class: "image", "aria-hidden": "true" });
  const name = make("span");
  const element = makeButton({ class: "map-corner", "aria-expanded": "false" }, "", press);
  element.append(image, name);
  element.addEventListener("dragover", (event) => event.preventDefault());
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer?.getData("text/plain") ?? "";
    if (/^\d+$/.test(dropped)) drop(Number(dropped));
  });
  let of = "";
  /** @param {number | undefined} index @param {readonly string[]} classes @param {boolean} own */
  const show = (index, classes, own) => {
    const wanted = JSON.stringify([index, own]);
    if (wanted === of) return;
    of = wanted;
    if (index !== undefined) showImage(image, index, own);
    const words = index === undefined ? text.map.no_corner(k + 1) : text.map.corner(k + 1, classes[labelOf(index, own)]);
    setText(name, words);
    element.title = index === undefined ? words : text.map.corner_title(words, text.sheet.image(index));
  };
  return { element, show };
}

/**
 * Where another photograph is chosen for a corner, class by class.
 *
 * @param {(image: number) => void} choose
 * @param {() => void} close
 */
function cornerPicker(choose, close) {
  const title = make("h3", { id: "map-pick-title" });
  const select = make("select", {});
  const grid = imageGrid("pick", "map-pick-title", choose);
  const element = make(
    "div",
    { class: "map-pick", hidden: true },
    title,
    make(
      "div",
      { class: "map-bar" },
      make("label", { class: "choice" }, make("span", {}, text.map.class), " ", select),
      makeButton({}, text.map.cancel, close),
    ),
    grid.element,
  );
  /** @type {{classes: readonly string[], train: number, own: boolean} | undefined} */
  let among;
  const fill = () => {
    if (among === undefined) return;
    const { classes, train, own } = among;
    const label = Number(select.value);
    const all = Array.from({ length: train }, (_, image) => image).filter((image) => labelOf(image, own) === label);
    grid.images(all.slice(0, MOST), own, () => classes[label]);
    for (const cell of grid.element.querySelectorAll(".image")) /** @type {HTMLElement} */ (cell).draggable = true;
  };
  select.addEventListener("change", fill);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  element.addEventListener("dragstart", (event) => {
    const { at } = /** @type {HTMLElement} */ (event.target).dataset;
    if (at !== undefined) event.dataTransfer?.setData("text/plain", at);
  });
  /** @param {number} k @param {number} corner @param {NonNullable<typeof among>} images */
  const open = (k, corner, images) => {
    among = images;
    setText(title, text.map.pick(k + 1));
    select.replaceChildren(...images.classes.map((name, label) => make("option", { value: String(label) }, name)));
    select.value = String(labelOf(corner, images.own));
    fill();
    element.hidden = false;
    select.focus();
  };
  return { element, open };
}

/**
 * One network's map.
 *
 * @param {Network} name
 */
function panel(name) {
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
