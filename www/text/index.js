// The texts in the language that is spoken. Without a value for a name, a language shows the English text.

import en from "./en.js";
import { useNumbers } from "./format.js";
import { LANGUAGES } from "./languages.js";

export { chooseLanguage, LANGUAGES } from "./languages.js";

/** @typedef {typeof en} Text */
/** What a language has of them. @typedef {import("./languages.js").Part<Text>} Translation */

/** Texts of the languages loaded so far, with English for what they lack. @type {Map<string, Text>} */
const loaded = new Map([["en", en]]);

/** It is English until another one is spoken, as in Node.js. */
export let language = "en";

/** The page's texts. */
export let { page: text, blind: blindText } = en;

/** Why the language that was asked for is not spoken; "" if it is. */
export let unspoken = "";

/**
 * Loads a language.
 *
 * @param {string} name
 * @returns {Promise<Text>}
 */
export async function loadLanguage(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const { default: given } = await LANGUAGES[name].load();
  const texts = /** @type {Text} */ (merged(en, given));
  loaded.set(name, texts);
  return texts;
}

/**
 * Speaks a language from now on; English goes on where it cannot be loaded. Modules may keep texts, so this comes
 * before they are loaded.
 *
 * @param {string} name
 */
export async function speak(name) {
  try {
    const { page, blind, numbers } = await loadLanguage(name);
    [language, text, blindText] = [name, page, blind];
    useNumbers(numbers);
  } catch {
    unspoken = en.page.notices.no_language(LANGUAGES[name].name);
  }
}

/**
 * A language's texts, in English wherever it lacks one, or is not loaded.
 *
 * @param {string} name
 * @returns {Text}
 */
export function textOf(name) {
  return loaded.get(name) ?? en;
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
