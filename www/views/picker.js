// Ten classes to choose from, by picture.

import { CLASSES } from "../classes.js";
import { find, make } from "./dom.js";
import { imageElement } from "./images.js";

/** Image k of the training subset is of class k % 10, so each class has one in every ten. */
const SAMPLES = 4;

/**
 * @param {(forget: string) => void} choose
 * @returns {import("../state.js").View}
 */
export function picker(choose) {
  const options = make("div", { class: "options" });
  for (const [label, name] of CLASSES.entries()) {
    const input = make("input", { type: "radio", name: "forget", value: name });
    input.addEventListener("change", () => choose(name));
    const samples = Array.from({ length: SAMPLES }, (_, k) => imageElement(k * CLASSES.length + label));
    options.append(
      make("label", {}, input, make("span", { class: "samples" }, ...samples), make("span", { class: "name", title: name }, name)),
    );
  }
  find("#class-picker").append(options);
  return ({ settings }) => {
    const input = options.querySelector(`input[value="${settings.forget}"]`);
    if (input instanceof HTMLInputElement && !input.checked) input.checked = true;
  };
}
