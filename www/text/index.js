// The texts in the language of the address, else of the browser, else in English. Without a value for a
// name, a language shows the English text.

import * as languages from "./languages.js";

const { en, ...others } = languages;

/** @typedef {typeof en} Text */

/** Every language by its code. @type {Record<string, {language: string, page?: object, blind?: object, lesson?: object}>} */
export const LANGUAGES = { en, ...others };

/**
 * @param {string} search  of the address
 * @param {readonly string[]} preferred  as in navigator.languages
 */
export function chooseLanguage(search, preferred) {
  const asked = new URLSearchParams(search).get("lang");
  const known = [asked, ...preferred.map((name) => name.split("-")[0].toLowerCase())];
  return known.find((name) => name !== null && Object.hasOwn(LANGUAGES, name)) ?? "en";
}

/**
 * A language's texts, in English wherever it lacks one.
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
  if (typeof whole !== "object" || whole === null) return typeof part === typeof whole ? part : whole;
  const given = /** @type {Record<string, unknown>} */ (typeof part === "object" && part !== null ? part : {});
  if (Array.isArray(whole)) return whole.map((item, k) => merged(item, given[k]));
  return Object.fromEntries(Object.entries(whole).map(([name, item]) => [name, merged(item, given[name])]));
}

/** Without an address, as in Node.js, it is English. */
export const language = globalThis.location === undefined ? "en" : chooseLanguage(location.search, navigator.languages);

/** The page's texts, and those of the blind test, which speaks languages that the page does not speak yet. */
export const { page: text, blind: blindText } = textOf(language);

/**
 * A method's name for people.
 *
 * @param {string} name
 */
export function methodName(name) {
  return text.methods[name]?.label ?? name;
}

/**
 * What a run forgets, for people: a class by its name, single images in a few words.
 *
 * @param {Pick<import("../settings/settings.js").Settings, "set" | "forget" | "photos">} settings
 */
export function forgetName({ set, forget, photos }) {
  return set === "class" ? forget : text.sets.names[set](photos.length);
}
