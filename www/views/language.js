// A choice of languages.

import { LANGUAGES } from "../text/languages.js";
import { make } from "./dom.js";

/**
 * @param {string} language  the current one
 * @param {string} label
 * @param {(language: string) => void} change
 */
export function languageChooser(language, label, change) {
  const options = Object.entries(LANGUAGES).map(([code, { name }]) =>
    make("option", { value: code, selected: code === language, lang: code }, name),
  );
  const chooser = make("select", { "aria-label": label }, ...options);
  chooser.addEventListener("change", () => change(chooser.value));
  return chooser;
}
