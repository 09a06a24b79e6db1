// The classes to choose from, with sample images.

import { CLASSES } from "../generated/schema.js";
import { namesOf } from "../custom/images.js";
import { ownImages } from "../custom/in-use.js";
import { find, make } from "./dom.js";
import { imageElement } from "./images.js";

/** Image k of the training subset is of class k % 10, so each class has one in every ten. */
const SAMPLES = 4;

/**
 * @param {(forget: string) => void} choose
 * @returns {import("../app/state.js").View}
 */
export function picker(choose) {
  const options = make("div", { class: "options" });
  const own = ownImages();
  /** @type {Map<string, HTMLInputElement>} */
  const inputs = new Map();
  for (const [label, name] of (own === undefined ? CLASSES : namesOf(own)).entries()) {
    const places = placesOf(label);
    if (places.length === 0) continue;
    const input = make("input", { type: "radio", name: "forget", value: name });
    inputs.set(name, input);
    input.addEventListener("change", () => choose(name));
    const samples = places.map((index) => imageElement(index));
    options.append(
      make("label", {}, input, make("span", { class: "samples" }, ...samples), make("span", { class: "name", title: name }, name)),
    );
  }
  find("#class-picker").append(options);
  return ({ settings }) => {
    const input = inputs.get(settings.forget);
    if (input !== undefined && !input.checked) input.checked = true;
  };
}

/**
 * Where the first images of a class are among those to train on.
 *
 * @param {number} label
 */
function placesOf(label) {
  const own = ownImages();
  if (own === undefined) return Array.from({ length: SAMPLES }, (_, k) => k * CLASSES.length + label);
  const all = Array.from(own.train.labels.keys()).filter((at) => own.train.labels[at] === label);
  return all.slice(0, SAMPLES);
}
