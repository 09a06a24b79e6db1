// Parameters of the address that are not settings of a run: how the page shows itself, and to whom
// it listens. docs/embedding.md has a table of them, written by script/docs.mjs.

import { METHODS } from "../generated/schema.js";
import { LANGUAGES, text } from "../text/index.js";

const { wanted } = text.settings;

/** What an embedded page may draw. @typedef {"curve" | "roll" | "verdict" | "compare" | "flow"} Figure */
/** How much of it is in sight at first. @typedef {"compact" | "full"} Size */
/** @typedef {"auto" | "light" | "dark"} Theme */

/**
 * How the page shows itself.
 *
 * @typedef {object} View
 * @property {string} lang  of the texts; "" for the browser's
 * @property {boolean} embed
 * @property {Figure} figure
 * @property {Size} size
 * @property {Theme} theme
 * @property {string[]} hide  names of controls
 * @property {string[]} allow  origins whose messages it accepts; "*" for all
 * @property {string[]} methods  selected in the comparison
 * @property {string} recording  name of the recorded run; "" for that of the class
 * @property {number | undefined} at  step of the recorded run to show first; undefined: its end
 * @property {boolean} autostart
 * @property {number | undefined} patience  seconds
 * @property {number | undefined} workers
 * @property {boolean} debug
 */

/** @type {readonly Figure[]} */
export const FIGURES = ["curve", "roll", "verdict", "compare", "flow"];

/** @type {readonly Size[]} */
export const SIZES = ["compact", "full"];

/** @type {readonly Theme[]} */
export const THEMES = ["auto", "light", "dark"];

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

/** Selected at first in the comparison: the page's method, the simplest baseline, the closest alternative, and the cheat. */
const FIRST_METHODS = ["srfl", "fine-tune", "delete", "head-only"];

/** @type {Readonly<View>} */
export const VIEW = Object.freeze({
  lang: "",
  embed: false,
  figure: "curve",
  size: "compact",
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
 * @property {string} values  accepted ones, in words
 * @property {string} initial
 * @property {string} meaning
 * @property {(text: string) => Parsed} parse
 */

/** @type {readonly Parameter[]} */
export const PARAMETERS = [
  {
    name: "lang",
    values: Object.keys(LANGUAGES).join(", "),
    initial: "the browser's",
    meaning: "Language. What is not translated yet appears in English.",
    parse: oneOf(Object.keys(LANGUAGES)),
  },
  {
    name: "embed",
    values: "1",
    initial: "off",
    meaning:
      "Shows an embedded figure instead of the page: one row of controls, what `figure` selects, and a caption. It starts nothing by itself and pauses while out of sight.",
    parse: flag,
  },
  {
    name: "figure",
    values: FIGURES.join(", "),
    initial: VIEW.figure,
    meaning: "What an embedded figure draws.",
    parse: oneOf(FIGURES),
  },
  {
    name: "size",
    values: SIZES.join(", "),
    initial: VIEW.size,
    meaning:
      "How much of an embedded figure is in sight at first: compact fits a screen and keeps explanations, tables, and sharing behind one disclosure; full shows everything.",
    parse: oneOf(SIZES),
  },
  {
    name: "theme",
    values: THEMES.join(", "),
    initial: VIEW.theme,
    meaning: "Colors; auto follows the system.",
    parse: oneOf(THEMES),
  },
  {
    name: "hide",
    values: CONTROLS.join(", "),
    initial: "none",
    meaning: "What an embedded figure leaves out; separate several with commas.",
    parse: listOf(CONTROLS),
  },
  {
    name: "allow",
    values: "origins, such as https://blog.example, or *",
    initial: "none",
    meaning: "Pages whose messages an embedded figure accepts; separate several with commas.",
    parse: origins,
  },
  {
    name: "methods",
    values: METHODS.map(({ name }) => name).join(", "),
    initial: FIRST_METHODS.join(","),
    meaning: "Methods selected in the comparison; separate several with commas.",
    parse: listOf(METHODS.map(({ name }) => name)),
  },
  {
    name: "recording",
    values: "a name of lowercase letters, digits, - and _",
    initial: "the class's",
    meaning: "The recorded run to show before a run is started: www/recorded/NAME.json, as `srfl record` writes it.",
    parse: (given) => (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(given) ? { ok: true, value: given } : { ok: false, wanted: wanted.name }),
  },
  {
    name: "at",
    values: "a step",
    initial: "its end",
    meaning: "The step of the recorded run to show first.",
    parse: (given) => (/^\d{1,7}$/.test(given) ? { ok: true, value: Number(given) } : { ok: false, wanted: wanted.steps }),
  },
  {
    name: "autostart",
    values: "1",
    initial: "off",
    meaning: "Start once everything is loaded; ignored in an embedded figure.",
    parse: flag,
  },
  {
    name: "patience",
    values: "seconds",
    initial: "120",
    meaning: "How long to wait for a silent worker.",
    parse: (given) => (Number(given) > 0 ? { ok: true, value: Number(given) } : { ok: false, wanted: wanted.seconds }),
  },
  {
    name: "workers",
    values: "1 to 8",
    initial: "2 with 4 or more logical cores, otherwise 1",
    meaning: "Workers for a run on the CPU. Always one if the browser's WebAssembly cannot wait for messages.",
    parse: (given) => (/^[1-8]$/.test(given) ? { ok: true, value: Number(given) } : { ok: false, wanted: wanted.workers }),
  },
  {
    name: "debug",
    values: "1",
    initial: "off",
    meaning: "Provides `window.srfl.terminateWorker()`, for testing recovery.",
    parse: flag,
  },
];

/**
 * @param {string} given
 * @returns {Parsed}
 */
function flag(given) {
  return given === "1" || given === "0" ? { ok: true, value: given === "1" } : { ok: false, wanted: wanted.flag };
}

/**
 * @param {readonly string[]} values
 * @returns {Parameter["parse"]}
 */
function oneOf(values) {
  return (given) =>
    values.includes(given)
      ? { ok: true, value: /** @type {View[keyof View]} */ (given) }
      : { ok: false, wanted: wanted.one(values.join(", ")) };
}

/** @param {string} given */
function parts(given) {
  return given
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * @param {readonly string[]} values
 * @returns {Parameter["parse"]}
 */
function listOf(values) {
  return (given) => {
    const value = [...new Set(parts(given))];
    return value.every((part) => values.includes(part)) ? { ok: true, value } : { ok: false, wanted: wanted.some(values.join(", ")) };
  };
}

/**
 * @param {string} given
 * @returns {Parsed}
 */
function origins(given) {
  const value = parts(given);
  const good = value.every((part) => part === "*" || (URL.canParse(part) && new URL(part).origin === part));
  return good ? { ok: true, value } : { ok: false, wanted: wanted.origins };
}

/**
 * The text of a parameter's value, as in the address; undefined for the default.
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
