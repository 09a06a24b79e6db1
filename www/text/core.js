// What the Rust core says when something fails, in the page's language. It speaks English, in the terminal too; a
// language's file in core/ has, for each of its templates, a template of its own.

import { LANGUAGES } from "./languages.js";

/** Templates by the core's own, with the same {values}. @typedef {Readonly<Record<string, string>>} CoreWords */

/** Values that are sentences themselves. The others, such as a file's name, are words of the core only as a whole. */
const SENTENCES = /^(reason|wanted|expected|found|problem|each|\d+)$/;

/** What a value may be, where that is less than anything. A name ends at a colon, which says whose message follows. @type {Record<string, string>} */
const VALUES = { name: "((?:(?!: ).)*?)", other: "(\\S+)", preset: "(\\S+)" };

/** @type {(message: string) => string} */
let said = (message) => message;

/** @param {string} text */
const literal = (text) => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");

/**
 * Says messages of the core by a language's templates; what has none stays as it is.
 *
 * @param {CoreWords} words
 * @returns {(message: string) => string}
 */
export function sayingBy(words) {
  const templates = Object.keys(words)
    .filter((template) => template.includes("{"))
    .map((template) => {
      const parts = template.split(/\{(\w+)\}/);
      const names = parts.filter((_, k) => k % 2 === 1);
      const patterns = parts.map((part, k) => (k % 2 === 1 ? (VALUES[part] ?? "(.*?)") : literal(part)));
      const pattern = new RegExp(`^${patterns.join("")}$`, "s");
      return { pattern, names, template: words[template], letters: template.replace(/\{\w+\}/g, "").length };
    })
    // What is more exact comes first: any "{file} cannot be used: {reason}" after that of a card.
    .sort((a, b) => b.letters - a.letters);

  /** @param {string} message @returns {string | undefined}  nothing where no template fits */
  function whole(message) {
    if (Object.hasOwn(words, message)) return words[message];
    for (const { pattern, names, template } of templates) {
      const found = pattern.exec(message);
      if (found === null) continue;
      const values = new Map(names.map((name, k) => [name, valueOf(name, found[k + 1])]));
      return template.replace(/\{(\w+)\}/g, (_, name) => values.get(name) ?? "");
    }
    return undefined;
  }

  /** @param {string} name @param {string} value */
  function valueOf(name, value) {
    if (SENTENCES.test(name)) return sentence(value);
    return Object.hasOwn(words, value) ? words[value] : value;
  }

  /** One or several, each perhaps of something that is named before it. @param {string} message @returns {string} */
  function sentence(message) {
    const parts = message.split(/(; |(?<=\)), )/);
    const all = parts.map((part, k) => (k % 2 === 1 ? part : labeled(part)));
    if (all.every((part) => part !== undefined)) return all.join("");
    return labeled(message) ?? all.map((part, k) => part ?? parts[k]).join("");
  }

  /** @param {string} message */
  function labeled(message) {
    const alone = whole(message);
    if (alone !== undefined) return alone;
    const [label, ...rest] = message.split(": ");
    const about = rest.length > 0 ? whole(rest.join(": ")) : undefined;
    return about === undefined ? undefined : `${words[label] ?? label}: ${about}`;
  }

  return sentence;
}

/**
 * From now on the core is quoted in a language; in English where that cannot be loaded.
 *
 * @param {string} language  not English
 */
export async function quoteCore(language) {
  try {
    const { default: words } = (await LANGUAGES[language].core?.()) ?? { default: {} };
    said = sayingBy(words);
  } catch {
    // What the page says of it is in the language all the same.
  }
}

/** A message of the core, in the page's language. @param {string} message */
export function coreSays(message) {
  return said(message);
}
