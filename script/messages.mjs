// What the Rust core says when something fails, read from its source: every template in its errors' formats and in what
// is put into them. www/text/core has them in other languages; script/translation.mjs and a test compare the two.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Parts of the source that the module lacks. */
const LEFT_OUT = /^#\[cfg\((test|all\(test,.*|feature="cli"|not\(target_arch="wasm32"\))\)\]$/;
/** Rooms that say nothing to anybody. */
const SILENT = new Set(["src/kernels"]);
/** Calls, macros, and attributes whose texts are no messages: of bugs, of the log, of the schema, for the compiler. */
const OTHERS = new Set([
  ..."expect panic unreachable assert assert_eq assert_ne debug_assert debug_assert_eq warn".split(" "),
  ..."Setting::new choice named comparison any_comparison images_comparison".split(" "),
  ..."tsify wasm_bindgen allow cfg_attr serde doc cfg".split(" "),
]);
/** Fields of the schema, which the page has in every language. */
const FIELDS = new Set(["label", "description", "paper"]);

/** Texts of one word, which stand in messages. */
const WORDS = new Set(["train", "test"]);

/** Texts that need no translation, by the reason. */
export const UNSEEN = {
  "names, code, and labels that the schema has": [
    "Krizhevsky, A. (2009). Learning Multiple Layers of Features from Tiny Images. Technical report, University of Toronto.",
    "CPU (Flex, SIMD)",
    "GPU ({0})",
    "SHA-256 {hash}",
    "Data and device",
    "wgpu error: ",
    " or ",
    "export type OnProgress = (progress: Progress) => void;",
  ],
  "only the terminal says it": [
    "{count} images do not fit one PNG: {reason}",
    "cannot choose these images: {0}",
    "cannot read CIFAR-10 from {path}: {reason}",
    "cannot {action} {path}: {reason}",
    "no images were asked for",
    "{count} images need more than {most} of class {name}, and there are no more",
    "the challenge's accuracies",
    "forgetting quality's networks",
    "retrained networks",
    "forgetting quality",
    "confidences of a network",
  ],
  "only the log has it": [
    "they are {0}, not {wanted}",
    "they differ from the network's by {difference} of their size, and {TOLERANCE} is allowed",
  ],
  "who makes a data set reads it, before anybody visits the page": [
    '"{field}" is empty',
    '"classes" has {found} names, not {expected}',
    '"classes" has an empty name',
    '"classes" names',
    '"image" is {width} x {height} with {channels} channels, and only 32 x 32 with 3 is supported',
    '"chunks" list',
    '"{split}.count" is 0: there are no images',
    '"{split}.{field}" has {length} entries, but "{split}.count" is {count}',
    '"{split}.labels" has {label} at {k}, where classes in turn would have {class}: its prefixes are not balanced',
    '"{split}.indices" has',
    'the files in "{split}.chunks" have {total} images, but "{split}.count" is {count}',
    '"{split}.chunks" names a file {file}: only plain names such as train-000.png are allowed',
    '"count" of {file} is {count}, not from 1 to {MAX_CHUNK_IMAGES}',
    '"bytes" of {file} is {bytes}, not from 1 to {most} as {count} images can have',
    '"sha256" of {file} is {sha256}, not 64 lower-case hexadecimal digits',
    '"format" is {format}, not {FORMAT}',
    '"version" is {version}, and only {VERSION} is known',
    '"labels" has something else than a digit at {i}',
    "{what} {value} twice",
  ],
  "only a mistake in the page's own code would bring it up": [
    "{what}: {found} were given where {expected} are needed",
    "features of two networks for the same images",
    "logits of two networks for the same images",
    "features of an image for a projection",
    "the head's weights",
    "the head's biases",
    "{file} is not a file of this data set: its manifest names {known}",
    "{0} and {1}",
    "{0} to {1}",
    "no files",
    "the first {asked} {split} images need {files}, not loaded yet: load them first",
    "{bytes} bytes of pixels came with {count} labels, where an image has {IMAGE_BYTES}",
    "a network answers 1 to {MOST} pictures of {SIDE} by {SIDE} pixels at once, {IMAGE_BYTES} bytes each; these are {0} bytes",
    "a map has three corners",
    "a map has 1 to {MOST_POINTS} points along a side",
    'unknown device "{other}": choose cpu or gpu',
    'unknown kernels "{name}": choose {names}',
    "a benchmark step takes as many images of 3 x 32 x 32 values as labels, each a class",
    "the network of the benchmark",
  ],
};
const unseen = new Set(Object.values(UNSEEN).flat());

/** @typedef {{text: string, at: number}} Token */

const TOKEN = /\/\/[^\n]*|\/\*[^]*?\*\/|b?r(#*)"[^]*?"\1|b?"(?:\\[^]|[^"\\])*"|'(?:\\[^']+|[^'\\])'|'\w+|[A-Za-z_]\w*|\d[\w.]*|\s+|[^]/gy;

/** @param {string} code @returns {Token[]} */
function tokensOf(code) {
  const all = Array.from(code.matchAll(TOKEN), ({ 0: text, index: at }) => ({ text, at }));
  return all.filter(({ text }) => !/^(\/\/|\/\*|\s)/.test(text));
}

/** Where the brackets that open at a token close. @param {readonly Token[]} tokens @param {number} from */
function closing(tokens, from) {
  for (let [at, depth] = [from, 0]; at < tokens.length; at += 1) {
    const { text } = tokens[at];
    if ("([{".includes(text)) depth += 1;
    if (")]}".includes(text)) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** Where the item, statement, or variant that begins at a token ends. @param {readonly Token[]} tokens @param {number} from */
function ending(tokens, from) {
  for (let at = from; at < tokens.length; at += 1) {
    const { text } = tokens[at];
    if (text === ";" || text === ",") return at;
    if (!"([{".includes(text)) continue;
    at = closing(tokens, at);
    if (text === "{") return at;
  }
  return tokens.length;
}

/**
 * A literal as a template: with {name} for each value, numbered where it has no name.
 *
 * @param {string} literal
 */
function templateOf(literal) {
  const text = literal.startsWith("r")
    ? literal.replace(/^r#*"|"#*$/g, "")
    : literal
        .slice(1, -1)
        .replace(/\\\n\s*/g, "")
        .replace(/\\(.)/g, (_, letter) => (letter === "n" ? "\n" : letter));
  let next = 0;
  return text.replace(/\{(\w*)(:[^}]*)?\}/g, (_, name) => `{${name === "" ? next++ : name}}`);
}

/**
 * What is called at a bracket: `Err` of `Err(`, `format` of `format!(`, "Setting::new" of `Setting::new(`.
 *
 * @param {readonly Token[]} tokens
 * @param {number} at
 */
function callee(tokens, at) {
  const before = tokens[at - 1]?.text === "!" ? at - 2 : at - 1;
  const name = tokens[before]?.text ?? "";
  const path = tokens[before - 1]?.text === ":" && tokens[before - 2]?.text === ":" ? `${tokens[before - 3]?.text}::${name}` : name;
  return OTHERS.has(path) ? path : name;
}

/** @param {string} file @param {string} name @returns {string} */
function moduleFile(file, name) {
  const folder = /\/(lib|mod)\.rs$/.test(file) ? dirname(file) : file.slice(0, -".rs".length);
  const alone = `${folder}/${name}.rs`;
  return existsSync(join(root, alone)) ? alone : `${folder}/${name}/mod.rs`;
}

/**
 * The texts in a file's code that may be a message's or a part of one, with their lines, and the modules that it names.
 *
 * @param {string} code
 */
export function readRust(code) {
  const tokens = tokensOf(code);
  /** @type {[template: string, line: number][]} */
  const texts = [];
  /** @type {string[]} */
  const modules = [];
  /** What is called at each open bracket. @type {string[]} */
  const open = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { text, at: place } = tokens[at];
    if (text === "#" && tokens[at + 1]?.text === "[") {
      const end = closing(tokens, at + 1);
      const attribute = tokens.slice(at, end + 1).map((token) => token.text);
      if (LEFT_OUT.test(attribute.join(""))) at = ending(tokens, end + 1);
      continue;
    }
    if (text === "mod" && tokens[at + 2]?.text === ";") modules.push(tokens[at + 1].text);
    if ("([{".includes(text)) open.push(callee(tokens, at));
    if (")]}".includes(text)) open.pop();
    if (!/^r?#*"/.test(text) || open.some((name) => OTHERS.has(name))) continue;
    if (tokens[at - 1]?.text === ":" && FIELDS.has(tokens[at - 2]?.text)) continue;
    const template = templateOf(text);
    const words = template.replace(/\{\w+\}/g, "");
    if (WORDS.has(template) || (words.includes(" ") && /\p{L}{2}/u.test(words))) {
      texts.push([template, code.slice(0, place).split("\n").length]);
    }
  }
  return { texts, modules };
}

/**
 * Every text of the core that a message may consist of: its template, and where it stands.
 *
 * @returns {Map<string, string>}
 */
export function coreTexts() {
  /** @type {Map<string, string>} */
  const found = new Map();
  const files = ["src/lib.rs"];
  for (const file of files) {
    const { texts, modules } = readRust(readFileSync(join(root, file), "utf8"));
    for (const [template, line] of texts) if (!found.has(template)) found.set(template, `${file}:${line}`);
    const inside = modules.map((name) => moduleFile(file, name));
    files.push(...inside.filter((path) => !SILENT.has(dirname(path))));
  }
  return found;
}

/** What a language has to say of it. */
export function coreMessages() {
  return [...coreTexts().keys()].filter((template) => !unseen.has(template));
}
