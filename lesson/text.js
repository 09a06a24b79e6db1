// How the lesson's texts become elements.

import { make } from "../www/views/dom.js";
import { methodName } from "../www/text/index.js";
import { METHODS } from "../www/generated/schema.js";

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

/**
 * A choice as people read it: a method's name, a test's, else as it is.
 *
 * @param {import("../www/text/index.js").Text} texts
 */
export function namedIn({ blind }) {
  /** @type {Record<string, {title: string}>} */
  const tests = blind.test;
  return (/** @type {string} */ name) => {
    if (METHODS.some((method) => method.name === name)) return methodName(name);
    return Object.hasOwn(tests, name) ? tests[name].title : name;
  };
}
