// Parameters of the address that are no settings of a run: how the page shows itself, and to whom
// it listens. docs/embedding.md has the table of them, written by script/docs.mjs.

import { METHODS } from "../generated/methods.js";

/** What an embedded page may draw. @typedef {"curve" | "roll" | "verdict" | "compare" | "flow"} Figure */
/** @typedef {"auto" | "light" | "dark"} Theme */

/**
 * How the page shows itself.
 *
 * @typedef {object} View
 * @property {boolean} embed
 * @property {Figure} figure
 * @property {Theme} theme
 * @property {string[]} hide  names of controls
 * @property {string[]} allow  origins whose messages are heeded; "*" for all
 * @property {string[]} methods  ticked in the comparison
 * @property {string} recording  name of the recorded run; "" for that of the class
 * @property {number | undefined} at  step of the recorded run that is shown first; its end
 * @property {boolean} autostart
 * @property {number | undefined} patience  seconds
 * @property {number | undefined} workers
 * @property {boolean} debug
 */

/** The figures, with their names for the reader. @type {readonly {value: Figure, label: string}[]} */
export const FIGURES = [
  { value: "curve", label: "accuracy curve" },
  { value: "roll", label: "the roll" },
  { value: "verdict", label: "verdict" },
  { value: "compare", label: "comparison" },
  { value: "flow", label: "class by class" },
];

/** @type {readonly {value: Theme, label: string}[]} */
export const THEMES = [
  { value: "auto", label: "the reader's" },
  { value: "light", label: "light" },
  { value: "dark", label: "dark" },
];

/** What `hide=` can leave out: elements with that data-control. */
export const CONTROLS = [
  "caption",
  "class",
  "start",
  "pause",
  "step",
  "stop",
  "reset",
  "replay",
  "status",
  "device",
  "text",
  "table",
  "share",
];

/** Ticked at first in the comparison: the page's method, the simplest rival, the nearest one, and the cheat. */
const FIRST_METHODS = ["srfl", "fine-tune", "delete", "head-only"];

/** @type {Readonly<View>} */
export const VIEW = Object.freeze({
  embed: false,
  figure: "curve",
  theme: "auto",
  hide: [],
  allow: [],
  methods: FIRST_METHODS,
  recording: "",
  at: undefined,
  autostart: false,
  patience: undefined,
  workers: undefined,
  debug: false,
});

/** @typedef {{ok: true, value: View[keyof View]} | {ok: false, wanted: string}} Parsed */

/**
 * @typedef {object} Parameter
 * @property {keyof View} name
 * @property {string} values  those it takes, in words
 * @property {string} initial
 * @property {string} meaning
 * @property {(text: string) => Parsed} parse
 */

/** @type {readonly Parameter[]} */
export const PARAMETERS = [
  {
    name: "embed",
    values: "1",
    initial: "off",
    meaning:
      "A figure instead of the page: caption, one row of controls, and what `figure` says. It starts nothing by itself, and pauses where it cannot be seen.",
    parse: flag,
  },
  {
    name: "figure",
    values: FIGURES.map(({ value }) => value).join(", "),
    initial: VIEW.figure,
    meaning: "What an embedded page draws.",
    parse: oneOf(FIGURES.map(({ value }) => value)),
  },
  {
    name: "theme",
    values: THEMES.map(({ value }) => value).join(", "),
    initial: VIEW.theme,
    meaning: "Colours; auto takes those that the reader's system asks for.",
    parse: oneOf(THEMES.map(({ value }) => value)),
  },
  {
    name: "hide",
    values: CONTROLS.join(", "),
    initial: "none",
    meaning: "What an embedded page leaves out; several with commas.",
    parse: listOf(CONTROLS),
  },
  {
    name: "allow",
    values: "origins, as in https://blog.example, or *",
    initial: "none",
    meaning: "Pages whose messages an embedded page heeds; several with commas.",
    parse: origins,
  },
  {
    name: "methods",
    values: METHODS.map(({ name }) => name).join(", "),
    initial: FIRST_METHODS.join(","),
    meaning: "Methods ticked in the comparison; several with commas.",
    parse: listOf(METHODS.map(({ name }) => name)),
  },
  {
    name: "recording",
    values: "a name of small letters, digits, - and _",
    initial: "the class's",
    meaning: "The recorded run shown before one is made here: www/recorded/NAME.json, as `srfl record` writes it.",
    parse: (text) =>
      /^[a-z0-9][a-z0-9_-]{0,63}$/.test(text) ? { ok: true, value: text } : { ok: false, wanted: "a name of small letters and digits" },
  },
  {
    name: "at",
    values: "a step",
    initial: "its end",
    meaning: "The step of the recorded run that is shown first.",
    parse: (text) => (/^\d{1,7}$/.test(text) ? { ok: true, value: Number(text) } : { ok: false, wanted: "a whole number of steps" }),
  },
  {
    name: "autostart",
    values: "1",
    initial: "off",
    meaning: "Start when everything is loaded; not where the page is embedded.",
    parse: flag,
  },
  {
    name: "patience",
    values: "seconds",
    initial: "120",
    meaning: "How long a silent worker is waited for.",
    parse: (text) => (Number(text) > 0 ? { ok: true, value: Number(text) } : { ok: false, wanted: "a number of seconds above 0" }),
  },
  {
    name: "workers",
    values: "1 to 8",
    initial: "2 on a machine of 4 or more logical cores, else 1",
    meaning: "How many workers share a run on the CPU, where the browser's WebAssembly can wait for messages; in others it is one.",
    parse: (text) => (/^[1-8]$/.test(text) ? { ok: true, value: Number(text) } : { ok: false, wanted: "a number from 1 to 8" }),
  },
  {
    name: "debug",
    values: "1",
    initial: "off",
    meaning: "Gives `window.srfl.terminateWorker()`, for testing recovery.",
    parse: flag,
  },
];

/**
 * @param {string} text
 * @returns {Parsed}
 */
function flag(text) {
  return text === "1" || text === "0" ? { ok: true, value: text === "1" } : { ok: false, wanted: "1, or 0" };
}

/**
 * @param {readonly string[]} values
 * @returns {Parameter["parse"]}
 */
function oneOf(values) {
  return (text) =>
    values.includes(text)
      ? { ok: true, value: /** @type {View[keyof View]} */ (text) }
      : { ok: false, wanted: `one of ${values.join(", ")}` };
}

/** @param {string} text */
function parts(text) {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * @param {readonly string[]} values
 * @returns {Parameter["parse"]}
 */
function listOf(values) {
  return (text) => {
    const value = [...new Set(parts(text))];
    return value.every((part) => values.includes(part))
      ? { ok: true, value }
      : { ok: false, wanted: `of ${values.join(", ")}, with commas` };
  };
}

/**
 * @param {string} text
 * @returns {Parsed}
 */
function origins(text) {
  const value = parts(text);
  const good = value.every((part) => part === "*" || (URL.canParse(part) && new URL(part).origin === part));
  return good ? { ok: true, value } : { ok: false, wanted: "origins without a path, as in https://blog.example, with commas" };
}

/**
 * The text of a parameter's value, as in the address; none where it is the default.
 *
 * @param {Readonly<View>} view
 * @param {keyof View} name
 * @returns {string | undefined}
 */
export function viewText(view, name) {
  const value = view[name];
  if (value === undefined || JSON.stringify(value) === JSON.stringify(VIEW[name])) return undefined;
  if (typeof value === "boolean") return value ? "1" : "0";
  return Array.isArray(value) ? value.join(",") : String(value);
}
