// The languages of the page and the lesson: for each, by its code, its own name and its file, and what it says for the
// core (core.js). They are loaded only where they are chosen. This module stands alone, since every document begins with it.

/**
 * Some of the texts, under the names that they have in English.
 *
 * @template T
 * @typedef {T extends (...values: never[]) => unknown ? T : T extends object ? {[K in keyof T]?: Part<T[K]>} : T} Part
 */
/** @typedef {{name: string, load: () => Promise<{default: object}>, core?: () => Promise<{default: import("./core.js").CoreWords}>}} Language */

/** @type {Record<string, Language>} */
export const LANGUAGES = {
  en: { name: "English", load: () => import("./en.js") },
  de: { name: "Deutsch", load: () => import("./de.js"), core: () => import("./core/de.js") },
  es: { name: "Español", load: () => import("./es.js"), core: () => import("./core/es.js") },
};

/**
 * The language of the address, else of the browser, else English.
 *
 * @param {string} search  of the address
 * @param {readonly string[]} preferred  as in navigator.languages
 */
export function chooseLanguage(search, preferred) {
  const asked = new URLSearchParams(search).getAll("lang").at(-1);
  const known = [asked, ...preferred.map((name) => name.split("-")[0].toLowerCase())];
  return known.find((name) => name !== undefined && Object.hasOwn(LANGUAGES, name)) ?? "en";
}

/**
 * Begins a document once the texts of its language are here. Its modules use texts while they load, so they
 * come after that. A top-level await would not do: WebKit runs modules that share one before it has ended.
 *
 * @param {() => Promise<unknown>} begin  loads the document's own module
 */
export async function inLanguage(begin) {
  const language = chooseLanguage(location.search, navigator.languages);
  if (language !== "en") {
    const { speak } = await import("./index.js");
    await speak(language);
  }
  await begin();
}
