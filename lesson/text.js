// How the lesson's texts become elements.

import { make } from "../www/views/dom.js";

export { languageChooser } from "../www/views/language.js";

/**
 * A text with its values filled in. A value that is not known stays a visible gap.
 *
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "…"));
}

/**
 * A text as nodes: **words** in bold, the rest as it is.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function nodes(text) {
  return text.split("**").map((part, k) => (k % 2 === 0 ? part : make("b", {}, part)));
}
