// The settings of the page: those of a run come from the engine (generated/schema.js), the others are here.

import { CLASSES, METHODS, SETTINGS as RUN_SETTINGS, STAGES } from "../generated/schema.js";
import { text } from "../text/index.js";

const { wanted } = text.settings;

/** @typedef {import("../generated/schema.js").RunConfig} RunConfig */
/** @typedef {import("../generated/schema.js").Method} Method */
/** @typedef {import("../generated/schema.js").RunSettings & {device: "auto" | "gpu" | "cpu", model: string, data: "cifar10" | "own"}} Settings */

/**
 * What the current data set and network allow.
 *
 * @typedef {object} Limits
 * @property {number} train
 * @property {number} test
 * @property {number} stages
 * @property {readonly string[]} classes  names of the images' classes, by label
 * @property {string} [base]  the published network from which the original of custom images was made: no other knows their classes
 */

/**
 * A setting: `name` is the URL's parameter, `field` its name in the engine's configuration.
 *
 * @typedef {Omit<import("../generated/schema.js").Setting, "name" | "url" | "kind"> & {name: keyof Settings, field: string,
 *   kind: import("../generated/schema.js").Setting["kind"] | "name"}} Setting
 */

/** Those of the page alone. */
const PAGE_SETTINGS = [
  { name: "data", kind: "choice", default: "cifar10", choices: [{ value: "cifar10" }, { value: "own" }] },
  {
    name: "model",
    kind: "name",
    default: "resnet8",
    choices: [{ value: "resnet8" }, { value: "resnet20" }, { value: "resnet8-2000" }, { value: "resnet8-2000-mislabeled" }],
  },
  { name: "device", kind: "choice", default: "auto", choices: [{ value: "auto" }, { value: "gpu" }, { value: "cpu" }] },
];

/** @type {readonly Setting[]} */
export const SETTINGS = /** @type {Setting[]} */ ([
  ...RUN_SETTINGS.map(({ name: field, url: name, ...setting }) => worded({ ...setting, name, field })),
  ...PAGE_SETTINGS.map((setting) => worded({ ...setting, field: "", concerns: "all", own: false })),
]);

/**
 * A setting with the texts of the page's language.
 *
 * @template {{name: string, choices?: readonly {value: string}[]}} T
 * @param {T} setting
 */
function worded(setting) {
  const { choices, ...words } = /** @type {Record<string, {choices: Record<string, string>}>} */ (text.labels)[setting.name];
  return { ...setting, ...words, choices: setting.choices?.map((choice) => ({ ...choice, label: choices[choice.value] })) };
}

/** Every setting's default, except for the methods' own settings, which are present only if changed. */
export const DEFAULTS = /** @type {Readonly<Settings>} */ (
  Object.freeze(Object.fromEntries(SETTINGS.filter(({ own }) => !own).map((setting) => [setting.name, setting.default])))
);

/**
 * The method of that name; the default one if there is none.
 *
 * @param {string} name
 */
export function methodOf(name) {
  return METHODS.find((method) => method.name === name) ?? METHODS[0];
}

/**
 * Whether a setting applies to a method.
 *
 * @param {Pick<Setting, "concerns">} setting
 * @param {Method} method
 */
export function concerns({ concerns: whom }, { name, trained, closed_form }) {
  if (typeof whom === "object") return whom.method === name;
  return whom === "all" || (whom === "stages" ? trained === "stages" : !closed_form);
}

/**
 * The network for a forget set: one image can only be forgotten by a network that remembers it, as one does
 * that learned few images by heart.
 *
 * @param {Settings["set"]} set
 */
export function modelFor(set) {
  return { class: "resnet8", random: "resnet8-2000", picked: "resnet8-2000", mislabeled: "resnet8-2000-mislabeled" }[set];
}

/**
 * Whether images are to be picked, and none are yet.
 *
 * @param {Pick<Settings, "set" | "photos">} settings
 */
export function nothingPicked({ set, photos }) {
  return set === "picked" && photos.length === 0;
}

/**
 * The value of a setting.
 *
 * @param {Settings} settings
 * @param {Setting} setting
 */
export function valueOf(settings, setting) {
  return settings[setting.name] ?? setting.default;
}

/**
 * The settings with one changed. A method has its own optimizer, rate, schedule, and steps; a forget set has its
 * own network, until another one is chosen for it; and picked images are among those to train on.
 *
 * @param {Settings} settings
 * @param {Setting} setting
 * @param {Setting["default"]} value
 * @returns {Settings}
 */
export function changed(settings, { name, own, default: usual }, value) {
  const next = /** @type {Settings} */ ({ ...settings, [name]: own && value === usual ? undefined : value });
  if (name === "method") return withMethod(next, next.method);
  if (name === "train") return { ...next, photos: fitting(next.photos, next.train) };
  // Custom images have their own network.
  const follows = name === "set" && settings.data === "cifar10" && settings.model === modelFor(settings.set);
  return follows ? { ...next, model: modelFor(next.set) } : next;
}

/**
 * The picked images that a run can forget: at least half of all training images are retained.
 *
 * @param {readonly number[]} photos
 * @param {number} train
 */
function fitting(photos, train) {
  return photos.filter((photo) => photo < train).slice(0, Math.floor(train / 2));
}

/**
 * The settings with a method, and what it brings.
 *
 * @param {Settings} settings
 * @param {string} method
 * @returns {Settings}
 */
export function withMethod(settings, method) {
  const { optimizer: optim, lr, schedule, steps } = methodOf(method).defaults;
  return { ...settings, method, optim, lr, schedule, steps };
}

/**
 * The defaults, with what a method brings.
 *
 * @param {string} method
 * @returns {Settings}
 */
export function defaultsOf(method) {
  return withMethod(DEFAULTS, method);
}

/** Largest values while data set and network are not known yet. */
/** @type {Readonly<Limits>} */
export const NO_LIMITS = Object.freeze({ train: 50_000, test: 10_000, stages: Math.max(...Object.values(STAGES)), classes: CLASSES });

/**
 * The largest value of a setting, given what is available.
 *
 * @param {Setting} setting
 * @param {Limits} limits
 */
export function maximum(setting, limits) {
  const { name, max = Infinity } = setting;
  if (name === "stages") return limits.stages;
  if (name === "train" || name === "test") return Math.min(max, limits[name]);
  return max;
}

/** A name of a file. */
export const NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/**
 * Reads one value from its text.
 *
 * @param {Setting} setting
 * @param {string} given
 * @param {Limits} limits
 * @returns {{ok: true, value: string | number | number[]} | {ok: false, wanted: string}}
 */
export function parseValue(setting, given, limits) {
  const { kind, choices = [], min = -Infinity } = setting;
  const names = choices.map(({ value }) => value);
  switch (kind) {
    case "class":
      return oneOf(given, limits.classes);
    case "choice":
      return oneOf(given, names);
    case "name":
      return checked(NAME.test(given), given, wanted.name);
    case "shifts":
      return parseShifts(given, limits.classes.length - 1);
    case "images":
      return parseImages(given);
    case "whole":
    case "number": {
      const max = maximum(setting, limits);
      const value = given.trim() === "" ? NaN : Number(given);
      const good = value >= min && value <= max && (kind === "number" || Number.isInteger(value));
      return checked(good, value, wanted.number(kind === "whole", min, max));
    }
  }
}

/**
 * A value that was read, or what is wanted instead.
 *
 * @template T
 * @param {boolean} ok
 * @param {T} value
 * @param {string} instead
 * @returns {{ok: true, value: T} | {ok: false, wanted: string}}
 */
export function checked(ok, value, instead) {
  return ok ? { ok, value } : { ok, wanted: instead };
}

/**
 * @param {string} given
 * @param {readonly string[]} values
 */
export function oneOf(given, values) {
  return checked(values.includes(given), given, wanted.one(values.join(", ")));
}

/**
 * @param {string} given
 * @param {number} most  the farthest shift: one class short of a full turn
 */
function parseShifts(given, most) {
  const parts = given.split(",").map((part) => part.trim());
  const value = parts.map((part) => Number(part) + 0);
  const good = parts.every((part) => /^[+-]?\d+$/.test(part)) && value.every((k) => Math.abs(k) <= most);
  return checked(good, value, wanted.shifts(most));
}

/**
 * Positions among the training images, in ascending order.
 *
 * @param {string} given
 */
function parseImages(given) {
  const parts = given.split(",").map((part) => part.trim());
  const value = parts.filter(Boolean).map(Number);
  const good = given.trim() === "" || (parts.every((part) => /^\d{1,7}$/.test(part)) && new Set(value).size === value.length);
  return checked(
    good,
    value.sort((a, b) => a - b),
    wanted.images,
  );
}

/**
 * The text of a value, as in the URL.
 *
 * @param {Setting["default"]} value
 */
export function formatValue(value) {
  return Array.isArray(value) ? value.join(",") : String(value);
}

/**
 * Brings settings within what is available, with a notice for each one that had to change.
 *
 * @param {Settings} settings
 * @param {Limits} limits
 * @returns {{settings: Settings, notices: string[]}}
 */
export function withinLimits(settings, limits) {
  const result = { ...settings };
  const notices = [];
  const { base } = limits;
  if (base !== undefined && settings.model !== base && settings.model !== "own") {
    result.model = base;
    notices.push(text.notices.other_classes(settings.model, base));
  }
  for (const setting of SETTINGS) {
    const { name } = setting;
    if (name !== "train" && name !== "test" && name !== "stages") continue;
    const max = maximum(setting, limits);
    if (settings[name] <= max) continue;
    result[name] = Math.min(DEFAULTS[name], max);
    notices.push(text.notices.too_large(name, settings[name], max, result[name]));
  }
  const { photos, train } = result;
  result.photos = fitting(photos, train);
  const left = photos.filter((photo) => !result.photos.includes(photo));
  if (left.length > 0) notices.push(text.notices.photos(left, train));
  return { settings: result, notices };
}

/**
 * The engine's configuration of a run.
 *
 * @param {Settings} settings
 * @returns {RunConfig}
 */
export function runConfig(settings) {
  /** @type {Record<string, unknown>} */
  const config = {};
  /** @type {Record<string, unknown>} */
  const options = {};
  for (const { name, field, own, choices, ...setting } of SETTINGS) {
    const value = settings[name];
    if (field === "" || value === undefined) continue;
    if (!own) config[field] = choices?.find((choice) => choice.value === value)?.json ?? value;
    else if (concerns(setting, methodOf(settings.method))) options[field] = value;
  }
  if (Object.keys(options).length > 0) config.options = options;
  return /** @type {RunConfig} */ (/** @type {unknown} */ (config));
}

/**
 * The page's settings of a configuration.
 *
 * @param {RunConfig} config
 * @param {Pick<Settings, "model" | "device">} others
 * @returns {Settings}
 */
export function settingsOf(config, others) {
  const given = /** @type {Record<string, unknown>} */ ({ ...config, ...config.options });
  const run = SETTINGS.filter(({ field }) => field !== "" && given[field] !== undefined);
  const values = run.map(({ name, field, choices }) => [
    name,
    choices?.find(({ json }) => json !== undefined && json === given[field])?.value ?? given[field],
  ]);
  return { ...DEFAULTS, ...Object.fromEntries(values), ...others };
}

/**
 * The settings in which two differ, by label.
 *
 * @param {Settings} a
 * @param {Settings} b
 */
export function differences(a, b) {
  const differ = SETTINGS.filter((setting) => formatValue(valueOf(a, setting)) !== formatValue(valueOf(b, setting)));
  return differ.map(({ label }) => label.toLowerCase());
}
