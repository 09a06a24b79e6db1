// usage: node script/translation.mjs LANGUAGE [--check]
//
// Prints what a language does not say yet, each with the English text, and what is not as it is in English where it
// has to be. With --check it fails if there is anything. docs/translating.md explains what to do about it.

import { coreMessages } from "./messages.mjs";
import { LANGUAGES } from "../www/text/languages.js";
import en from "../www/text/en.js";

/** A text, one with values, or one of the lesson's numbers. @typedef {string | number | ((...values: any[]) => unknown)} Leaf */
/** What is wrong with a text: its place, why, and the English text. @typedef {{place: string, why: string, english: string}} Problem */

/** Names of things, which stay: they may be left out, and be the same as in English. */
const NAMES = new Set([
  ..."A B C sRFL NegGrad+ SalUn SCRUB UNSIR DELETE POUR-P Adam SGD BatchNorm CIFAR-10 ResNet-8 ResNet-20 CPU auto facc racc".split(" "),
  ..."MIA JS TV ToW AUS ms live Alpha Gamma Seed Start Pause Stop Test Replay Logits Original original no total".split(" "),
  "GPU (WebGPU)",
  "{length} bytes",
  "{value}%",
  "Quiz",
  "Name:",
  "facc, test",
  "racc, test",
  "sRFL · simple Rolling in Forget Logits",
]);
/** Places of names: those of methods stand in papers, and their numbers and forms are the language's own. */
const OWN = /^(numbers\.|page\.methods\.[\w-]+\.label$|page\.labels\.method\.choices\.|lesson\.teacher\.plan\.\d+\.minutes$)/;

/** @param {unknown} value @param {string} place @returns {[string, Leaf][]} */
export function leaves(value, place = "") {
  if (typeof value !== "object" || value === null) return value === undefined ? [] : [[place, /** @type {Leaf} */ (value)]];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, place === "" ? name : `${place}.${name}`));
}

/** @param {string} text */
const gaps = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join(" ");

/** @param {string} text */
const tags = (text) => [...text.matchAll(/<[^>]*>/g)].map(String).sort().join(" ");

/**
 * Where only the punctuation is there to be said, or nothing but values, a language may say it alike.
 *
 * @param {Leaf} english
 */
function wordless(english) {
  if (typeof english === "number") return true;
  if (typeof english === "string") return NAMES.has(english) || !/\p{L}{2}/u.test(english);
  // In a function's strings, without the values between them.
  let code = String(english).replace(/\/\*[^]*?\*\//g, "");
  for (let before = ""; before !== code; code = code.replace(/\$\{[^{}]*\}/g, " ")) before = code;
  const said = [...code.matchAll(/`[^`]*`|"[^"]*"/g)].map(String).join(" ");
  return !/\p{L}{2}/u.test(said.replaceAll(/\b(facc|racc|MB|CPU|GPU|sRFL|Student|Teacher)\b/g, ""));
}

/**
 * What a language does not say, and what it says in a wrong form.
 *
 * @param {object} given  as its file exports it
 * @param {object} [whole]
 * @returns {{missing: Problem[], wrong: Problem[]}}
 */
export function compare(given, whole = en) {
  /** @type {Problem[]} */
  const missing = [];
  /** @type {Problem[]} */
  const wrong = [];
  const theirs = new Map(leaves(given));
  for (const [place, english] of leaves(whole)) {
    const text = theirs.get(place);
    theirs.delete(place);
    const own = OWN.test(place);
    const say = (/** @type {Problem[]} */ list, /** @type {string} */ why) => list.push({ place, why, english: String(english) });
    if (text === undefined) {
      if (place.startsWith("numbers.") || (!own && !wordless(english))) say(missing, "missing");
    } else if (typeof text !== typeof english) say(wrong, `this is a ${typeof text}, in English a ${typeof english}`);
    else if (typeof text === "function" && typeof english === "function") {
      if (text.length > english.length) say(wrong, `it takes ${text.length} values, in English ${english.length}`);
      else if (!own && !wordless(english) && String(text) === String(english)) say(missing, "still in English");
    } else if (typeof text === "string" && typeof english === "string") {
      if (text.trim() === "" && english.trim() !== "" && !own) say(missing, "empty");
      else if (!own && !wordless(english) && text === english) say(missing, "still in English");
      else if (gaps(text) !== gaps(english)) say(wrong, `it names ${gaps(text) || "no value"}, in English ${gaps(english) || "none"}`);
      else if (tags(text) !== tags(english)) say(wrong, `its tags are ${tags(text) || "none"}, in English ${tags(english) || "none"}`);
      else if (text.split("**").length !== english.split("**").length) say(wrong, "its bold parts (**) are not as many as in English");
    }
  }
  for (const place of theirs.keys()) wrong.push({ place, why: "nothing shows this", english: "" });
  return { missing, wrong };
}

/**
 * A language's texts: those of its file, and what it says for the core.
 *
 * @param {string} name
 */
export async function textsOf(name) {
  const { load, core } = LANGUAGES[name];
  const [{ default: given }, words] = await Promise.all([load(), core?.()]);
  return { ...given, core: words?.default ?? {} };
}

/** The English of all that. The core's own texts stand for themselves. */
export function wholeEnglish() {
  return { ...en, core: Object.fromEntries(coreMessages().map((template) => [template, template])) };
}

if (process.argv[1] === import.meta.filename) {
  const [name = "", ...options] = process.argv.slice(2);
  if (!Object.hasOwn(LANGUAGES, name)) {
    console.error(`usage: node script/translation.mjs LANGUAGE [--check]\nwww/text/languages.js has ${Object.keys(LANGUAGES).join(", ")}.`);
    process.exit(2);
  }
  const whole = wholeEnglish();
  const { missing, wrong } = compare(await textsOf(name), whole);
  for (const { place, why, english } of [...missing, ...wrong]) {
    console.log(`${place}: ${why}\n    ${english.replaceAll("\n", "\n    ")}\n`);
  }
  console.log(`${LANGUAGES[name].name}: ${missing.length} missing, ${wrong.length} wrong, of ${leaves(whole).length} texts.`);
  if (options.includes("--check") && missing.length + wrong.length > 0) process.exit(1);
}
