// The lesson's texts in the reader's language, and how they become elements.

import { make } from "../www/views/dom.js";
import en from "./text/en.js";
import de from "./text/de.js";

/** @typedef {typeof en} Text */

/** A language may lack texts, but not its own name. @type {Record<string, Partial<Text> & {language: string}>} */
export const LANGUAGES = { en, de };

/**
 * The language asked for by the address, else by the browser, else English.
 *
 * @param {string} search
 * @param {readonly string[]} preferred  as in navigator.languages
 */
export function chooseLanguage(search, preferred) {
  const asked = new URLSearchParams(search).get("lang");
  const known = [asked, ...preferred.map((name) => name.split("-")[0].toLowerCase())];
  return known.find((name) => name !== null && Object.hasOwn(LANGUAGES, name)) ?? "en";
}

/**
 * A language's texts, with the English one wherever it lacks one.
 *
 * @param {string} language
 * @returns {Text}
 */
export function textOf(language) {
  return /** @type {Text} */ (merged(en, LANGUAGES[language] ?? en));
}

/**
 * @param {unknown} whole
 * @param {unknown} part
 * @returns {unknown}
 */
export function merged(whole, part) {
  if (typeof whole === "string" || typeof whole === "number") return typeof part === typeof whole ? part : whole;
  if (Array.isArray(whole)) {
    const given = Array.isArray(part) ? part : [];
    return whole.map((item, k) => merged(item, given[k]));
  }
  const given = typeof part === "object" && part !== null ? /** @type {Record<string, unknown>} */ (part) : {};
  return Object.fromEntries(Object.entries(/** @type {object} */ (whole)).map(([name, item]) => [name, merged(item, given[name])]));
}

/**
 * A text with its figures filled in. One that is not known stays a gap that can be seen.
 *
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "…"));
}

/**
 * A text as nodes: **words** bold, the rest as it is.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function nodes(text) {
  return text.split("**").map((part, k) => (k % 2 === 0 ? part : make("b", {}, part)));
}

/**
 * A choice of languages.
 *
 * @param {string} language  the present one
 * @param {(language: string) => void} change
 */
export function languageChooser(language, change) {
  const options = Object.entries(LANGUAGES).map(([name, { language: written }]) =>
    make("option", { value: name, selected: name === language, lang: name }, written),
  );
  const chooser = make("select", { "aria-label": "Language" }, ...options);
  chooser.addEventListener("change", () => change(chooser.value));
  return chooser;
}
