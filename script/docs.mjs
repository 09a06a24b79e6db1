// usage: node script/docs.mjs
//
// Writes what stands elsewhere already: the table of the address's parameters in docs/embedding.md from the page's
// own tables, the English texts in index.html and bench.html, which show them before any script runs, and what
// www/app/start-guard.js says, in every language.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { format } from "prettier";

import { PARAMETERS } from "../www/settings/parameters.js";
import { formatValue, methodOf, SETTINGS } from "../www/settings/settings.js";
import en from "../www/text/en.js";
import { LANGUAGES, loadLanguage } from "../www/text/index.js";

const ROOT = join(import.meta.dirname, "..");
const FILE = "docs/embedding.md";
/** Documents with the page's texts. */
export const PAGES = ["index.html", "bench.html"];
/** As prettier has it for the rest. */
const WIDTH = 140;
/** A text of fewer characters than this is not folded. */
const SHORT = 60;
/** Says that the page cannot start. */
export const START = "www/app/start-guard.js";
const [START_BEGIN, START_END] = ["  // Written by script/docs.mjs: begin", "  // end"];
const [BEGIN, END] = ["<!-- written by script/docs.mjs: begin -->", "<!-- end -->"];

/** As a person writes it: 0.000001, not 1e-6. @param {number | undefined} value */
function plain(value) {
  return String(Number(value) < 1e-4 && value !== 0 ? Number(value).toFixed(6) : value);
}

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** @param {import("../www/settings/settings.js").Setting} setting */
function values({ kind, min, max, choices = [] }) {
  switch (kind) {
    case "class":
      return "a class name";
    case "choice":
      return choices.map(({ value }) => code(value)).join(", ");
    case "shifts":
      return "whole numbers from -9 to 9, with commas";
    case "images":
      return "whole numbers from 0, with commas";
    case "name":
      return "a name in `www/models`";
    case "whole":
    case "number":
      return `${plain(min)} to ${plain(max)}`;
  }
}

/** @param {import("../www/settings/settings.js").Setting["concerns"]} whom */
function concerned(whom) {
  if (typeof whom === "object") return ` For ${methodOf(whom.method).label} alone.`;
  return { all: "", stages: " For methods that train the first stages.", iterative: " Not for a closed form." }[whom];
}

/** @typedef {import("../www/settings/parameters.js").View} View */

/** What a parameter of the address takes, where its values cannot be listed. @type {Partial<Record<keyof View, string>>} */
const VALUES = {
  allow: "origins, such as https://blog.example, or *",
  recording: "a name of lowercase letters, digits, - and _",
  at: "a step",
  blind: "cat, automobile, random, or DECK:SEED as a link to a game has it",
  patience: "seconds",
  workers: "1 to 8",
};

/** @type {Record<keyof View, string>} */
const MEANINGS = {
  lang: "Language. What is not translated yet appears in English.",
  embed:
    "Shows an embedded figure instead of the page: one row of controls, what `figure` selects, and a caption. It starts nothing by itself and pauses while out of sight.",
  figure: "What an embedded figure draws.",
  size: "How much of an embedded figure is in sight at first: compact fits a screen and keeps explanations, tables, and sharing behind one disclosure; full shows everything.",
  theme: "Colors; auto follows the system.",
  hide: "What an embedded figure leaves out; separate several with commas.",
  allow: "Pages whose messages an embedded figure accepts; separate several with commas.",
  methods: "Methods selected in the comparison; separate several with commas.",
  recording: "The recorded run to show before a run is started: www/recorded/NAME.json, as `srfl record` writes it.",
  at: "The step of the recorded run to show first.",
  blind: "The doors of the blind test: what was to be forgotten, and a game that somebody shared.",
  autostart: "Start once everything is loaded; ignored in an embedded figure.",
  patience: "How long to wait for a silent worker.",
  workers: "Workers for a run on the CPU. Always one if the browser's WebAssembly cannot wait for messages.",
  debug: "Provides `window.srfl.terminateWorker()`, for testing recovery.",
};

/** The whole table. */
function table() {
  const rows = [
    ...SETTINGS.map((setting) => [
      code(setting.name),
      values(setting),
      formatValue(setting.default) === "" ? "none" : code(formatValue(setting.default)),
      setting.help + concerned(setting.concerns),
    ]),
    ...PARAMETERS.map(({ name, values: all, initial }) => [code(name), all?.join(", ") ?? VALUES[name], initial, MEANINGS[name]]),
  ];
  const lines = [["parameter", "values", "default", "meaning"], ["---", "---", "---", "---"], ...rows].map(
    (row) => `| ${row.join(" | ")} |`,
  );
  return lines.join("\n");
}

/** docs/embedding.md as it should be. @param {string} text  as it is */
export function withTable(text) {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${FILE} has no place marked for the table`);
  return `${text.slice(0, from)}${BEGIN}\n${table()}\n${text.slice(to)}`;
}

/** A document with its texts as they should be. @param {string} document  as it is */
export function withTexts(document) {
  /** @param {string} name */
  const text = (name) => {
    if (!Object.hasOwn(en.page.html, name)) throw new Error(`www/text/en.js has no text html.${name}`);
    return en.page.html[/** @type {keyof typeof en.page.html} */ (name)];
  };
  return document
    .replace(/^( *)(.*?)(<(\w+)[^<>]* data-text="(\w+)"[^<>]*>)[^]*?(<\/\4>)/gm, (_, indent, before, open, _tag, name, close) => {
      const line = `${indent}${before}${open}${text(name)}${close}`;
      return line.length <= WIDTH || text(name).length < SHORT
        ? line
        : `${indent}${before}${open}\n${folded(text(name), `${indent}  `)}\n${indent}${close}`;
    })
    .replace(/ data-label="(\w+)"(?: aria-label="[^"]*")?/g, (_, name) => ` data-label="${name}" aria-label="${text(name)}"`)
    .replace(/ data-content="(\w+)" content="[^"]*"/g, (_, name) => ` data-content="${name}" content="${text(name)}"`);
}

/** @param {string} text @param {string} indent */
function folded(text, indent) {
  return text.split(" ").reduce((lines, word) => {
    const wide = lines.length - lines.lastIndexOf("\n") + word.length > WIDTH;
    return `${lines}${wide ? `\n${indent}` : " "}${word}`;
  }, indent.slice(1));
}

/** What says that the page cannot start, with its texts as they should be. @param {string} script  as it is */
export async function withStartTexts(script) {
  const others = Object.keys(LANGUAGES).filter((name) => name !== "en");
  const written = `const ENGLISH = ${JSON.stringify(en.page.start)};\nconst OTHERS = ${JSON.stringify(others)};`;
  const [from, to] = [script.indexOf(START_BEGIN), script.indexOf(START_END)];
  if (from < 0 || to < from) throw new Error(`${START} has no place marked for its texts`);
  const whole = `${script.slice(0, from)}${START_BEGIN}\n${written}\n${script.slice(to)}`;
  return format(whole, { parser: "babel", printWidth: WIDTH });
}

/** The same texts in other languages: files and their content. @returns {Promise<[file: string, content: string][]>} */
export function startTexts() {
  const others = Object.keys(LANGUAGES).filter((name) => name !== "en");
  return Promise.all(
    others.map(async (name) => {
      const { page } = await loadLanguage(name);
      const head = "// For www/app/start-guard.js. Written by script/docs.mjs; a test keeps it fresh.";
      return [
        `www/generated/start/${name}.js`,
        `${head}\nObject.assign(globalThis, { srflStart: ${JSON.stringify(page.start, null, 2)} });\n`,
      ];
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  /** @type {[string, (text: string) => string][]} */
  const files = [[FILE, withTable], ...PAGES.map((page) => /** @type {[string, typeof withTexts]} */ ([page, withTexts]))];
  for (const [file, change] of files) {
    const path = join(ROOT, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  }
  writeFileSync(join(ROOT, START), await withStartTexts(readFileSync(join(ROOT, START), "utf8")));
  for (const [file, content] of await startTexts()) writeFileSync(join(ROOT, file), content);
}
