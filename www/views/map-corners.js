// The photographs that span the map's plane, and how others are chosen for them.

import { text } from "../text/index.js";
import { make, makeButton, setText } from "./dom.js";
import { imageGrid } from "./image-grid.js";
import { labelOf, showImage } from "./images.js";

/** Most photographs of a class to choose from. */
const MOST = 200;

/**
 * @param {HTMLSelectElement} select
 * @param {readonly (readonly number[])[]} presets
 * @param {readonly number[]} corners
 * @param {(image: number) => string} classOf
 */
export function showPresets(select, presets, corners, classOf) {
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
export function cornerButton(k, press, drop) {
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
export function cornerPicker(choose, close) {
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
