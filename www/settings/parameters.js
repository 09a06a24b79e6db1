// Parameters of the address that are not settings of a run: how the page shows itself, and to whom
// it listens. What each one means stands in script/docs.mjs, which writes the table of docs/embedding.md.

import { DECKS, readGame } from "../blind/address.js";
import { METHODS } from "../generated/schema.js";
import { LANGUAGES, text } from "../text/index.js";
import { checked, NAME, oneOf } from "./settings.js";

const { initial, wanted } = text.settings;

/** What an embedded page may draw. @typedef {(typeof FIGURES)[number]} Figure */
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
 * @property {string} blind  deck of the blind test, or a whole game; "" for the first deck with new doors
 * @property {boolean} autostart
 * @property {number | undefined} patience  seconds
 * @property {number | undefined} workers
 * @property {boolean} debug
 */

/** Each has its section, caption, and heights where the compiler asks for them, and its line in www/css/embed.css. */
export const FIGURES = /** @type {const} */ ([
  "curve",
  "roll",
  "verdict",
  "compare",
  "flow",
  "sheet",
  "map",
  "picture",
  "recovery",
  "blind",
]);

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

/**
 * @typedef {object} Parameter
 * @property {keyof View} name
 * @property {View[keyof View]} usual  the default
 * @property {string} initial  the default in words
 * @property {readonly string[]} [values]  all that it takes
 * @property {(text: string) => ReturnType<typeof checked<View[keyof View]>>} parse
 */

/** @typedef {Omit<Parameter, "name">} Kind */

/** @type {Kind} */
const FLAG = {
  usual: false,
  initial: initial.off,
  values: ["1"],
  parse: (given) => checked(/^[01]$/.test(given), given === "1", wanted.flag),
};

/** One of several values, at first the first one. @param {readonly string[]} values @returns {Kind} */
const choice = (values) => ({ usual: values[0], initial: values[0], values, parse: (given) => oneOf(given, values) });

/** Some of several values. @param {readonly string[]} values @param {string[]} usual @returns {Kind} */
const list = (values, usual) => ({
  usual,
  initial: usual.join(",") || initial.none,
  values,
  parse(given) {
    const value = [...new Set(parts(given))];
    const good = value.every((part) => values.includes(part));
    return checked(good, value, wanted.some(values.join(", ")));
  },
});

const METHOD_NAMES = METHODS.map(({ name }) => name);

/** @type {Record<keyof View, Kind>} */
const KINDS = {
  lang: { ...choice(Object.keys(LANGUAGES)), usual: "", initial: initial.browsers },
  embed: FLAG,
  figure: choice(FIGURES),
  size: choice(SIZES),
  theme: choice(THEMES),
  hide: list(CONTROLS, []),
  allow: { usual: [], initial: initial.none, parse: origins },
  methods: list(METHOD_NAMES, FIRST_METHODS),
  recording: { usual: "", initial: initial.classes, parse: (given) => checked(NAME.test(given), given, wanted.name) },
  at: { usual: undefined, initial: initial.end, parse: (given) => checked(/^\d{1,7}$/.test(given), Number(given), wanted.steps) },
  blind: { usual: "", initial: DECKS[0], parse: (given) => checked(readGame(given) !== undefined, given, wanted.game(DECKS.join(", "))) },
  autostart: FLAG,
  patience: { usual: undefined, initial: "120", parse: (given) => checked(Number(given) > 0, Number(given), wanted.seconds) },
  workers: {
    usual: undefined,
    initial: initial.workers,
    parse: (given) => checked(/^[1-8]$/.test(given), Number(given), wanted.workers),
  },
  debug: FLAG,
};

export const PARAMETERS = Object.entries(KINDS).map(([name, kind]) => /** @type {Parameter} */ ({ name, ...kind }));

/** Every parameter's default. */
export const VIEW = /** @type {Readonly<View>} */ (
  /** @type {unknown} */ (Object.freeze(Object.fromEntries(PARAMETERS.map(({ name, usual }) => [name, usual]))))
);

/** @param {string} given */
function parts(given) {
  return given
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/** @param {string} given */
function origins(given) {
  const value = parts(given);
  const good = value.every((part) => part === "*" || (URL.canParse(part) && new URL(part).origin === part));
  return checked(good, value, wanted.origins);
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
