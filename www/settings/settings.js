// Every setting of the page in one table: its name in the URL, range, default, and a line of help.
// Ranges are those of the engine, which checks them again.

import { CLASSES } from "../generated/classes.js";
import { methodName, text } from "../text/index.js";
import { METHODS } from "../generated/methods.js";

/**
 * @typedef {object} Settings
 * @property {string} forget
 * @property {string} method
 * @property {"auto" | "gpu" | "cpu"} device
 * @property {string} model
 * @property {"cifar10" | "own"} data
 * @property {number[]} shifts
 * @property {"batch" | "sample"} per
 * @property {"shared" | "separate"} norm
 * @property {number} stages
 * @property {"adam" | "sgd"} optim
 * @property {number} lr
 * @property {"cosine" | "constant"} schedule
 * @property {number} batch
 * @property {number} steps
 * @property {number} every
 * @property {number} seed
 * @property {number} train
 * @property {number} test
 */

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
 * @typedef {object} Setting
 * @property {keyof Settings} name  also the URL's parameter
 * @property {"class" | "choice" | "whole" | "number" | "shifts" | "name"} kind
 * @property {string} label
 * @property {string} help  one line
 * @property {string} [group]  heading in the form; without one the form leaves it out
 * @property {number} [min]
 * @property {number} [max]
 * @property {number} [step]  of the number field's arrows
 * @property {{value: string, label: string}[]} [choices]
 * @property {(method: import("../generated/methods.js").Method) => boolean} [only]  the methods it applies to; without it, to all
 */

/** The page's presets of the shift set; any other list may be given in the URL. */
export const SHIFT_PRESETS = [
  { value: "-1,1", label: "−1, +1 (list)" },
  { value: "-1,0,1", label: "−1, 0, +1 (interval)" },
  { value: "1", label: "+1 alone" },
];

/** @type {Readonly<Settings>} */
export const DEFAULTS = Object.freeze({
  forget: "cat",
  method: "srfl",
  device: "auto",
  model: "resnet8",
  data: "cifar10",
  shifts: [-1, 1],
  per: "batch",
  norm: "shared",
  stages: 2,
  optim: "adam",
  lr: 0.004,
  schedule: "cosine",
  batch: 64,
  steps: 300,
  every: 10,
  seed: 1,
  train: 2000,
  test: 1000,
});

/** @type {readonly Setting[]} */
export const SETTINGS = [
  { name: "forget", kind: "class", label: "Class to forget", help: "The forget set is all images of this class." },
  {
    name: "data",
    kind: "choice",
    label: "Images",
    help: "CIFAR-10, or your own images, stored in this browser.",
    choices: [
      { value: "cifar10", label: "CIFAR-10" },
      { value: "own", label: "your own" },
    ],
  },
  {
    name: "method",
    kind: "choice",
    group: "Method",
    label: "Method",
    help: "How the network forgets. Each method has its own default optimizer, rate, schedule, and steps.",
    choices: METHODS.map(({ name }) => ({ value: name, label: methodName(name) })),
  },
  {
    name: "shifts",
    kind: "shifts",
    group: "Method",
    label: "Shift set",
    help: "The shift k of the roll is drawn from this set; k = 0 leaves a target unchanged.",
    only: ({ name }) => name === "srfl",
    choices: SHIFT_PRESETS,
  },
  {
    name: "per",
    kind: "choice",
    group: "Method",
    label: "One shift per",
    help: "Draw k once per batch, or separately for every forget image.",
    only: ({ name }) => name === "srfl",
    choices: [
      { value: "batch", label: "batch" },
      { value: "sample", label: "sample" },
    ],
  },
  {
    name: "norm",
    kind: "choice",
    group: "Method",
    label: "BatchNorm",
    help: "Normalize forget and retain images as one batch, or separately.",
    choices: [
      { value: "shared", label: "shared" },
      { value: "separate", label: "separate" },
    ],
  },
  {
    name: "stages",
    kind: "whole",
    group: "Method",
    label: "Stages trained",
    help: "Counted from the first (stem and stage 1 count as one); the rest stays frozen.",
    only: ({ trained }) => trained === "stages",
    min: 1,
    max: 3,
  },
  {
    name: "seed",
    kind: "whole",
    group: "Method",
    label: "Seed",
    help: "For batches and shifts. The same seed on the same device gives the same curve.",
    min: 0,
    max: 4_294_967_295,
  },
  {
    name: "optim",
    kind: "choice",
    group: "Optimization",
    label: "Optimizer",
    help: "Adam, or stochastic gradient descent with momentum 0.9.",
    choices: [
      { value: "adam", label: "Adam" },
      { value: "sgd", label: "SGD" },
    ],
  },
  {
    name: "lr",
    kind: "number",
    group: "Optimization",
    label: "Learning rate",
    help: "Learning rate (initial, if it decays). Too high and training diverges.",
    min: 1e-6,
    max: 10,
  },
  {
    name: "schedule",
    kind: "choice",
    group: "Optimization",
    label: "Schedule",
    help: "The rate decays to 0 along a half cosine, or stays constant.",
    choices: [
      { value: "cosine", label: "cosine" },
      { value: "constant", label: "constant" },
    ],
  },
  {
    name: "batch",
    kind: "whole",
    group: "Optimization",
    label: "Batch size",
    help: "Number of forget images per step, and of retain images.",
    min: 1,
    max: 1024,
  },
  {
    name: "steps",
    kind: "whole",
    group: "Optimization",
    label: "Steps",
    help: "Updates in the whole run.",
    only: ({ closed_form }) => !closed_form,
    min: 1,
    max: 1_000_000,
    step: 50,
  },
  {
    name: "model",
    kind: "name",
    group: "Data and device",
    label: "Original",
    help: "The network that forgets. ResNet-20 is more accurate and takes about 2.6 times as long.",
    choices: [
      { value: "resnet8", label: "ResNet-8" },
      { value: "resnet20", label: "ResNet-20" },
    ],
  },
  {
    name: "train",
    kind: "whole",
    group: "Data and device",
    label: "Training images",
    help: "Balanced over the classes. With ten classes, a tenth of them are the forget set.",
    min: 20,
    max: 50_000,
    step: 10,
  },
  {
    name: "test",
    kind: "whole",
    group: "Data and device",
    label: "Test images",
    help: "Never used for training.",
    min: 8,
    max: 10_000,
    step: 10,
  },
  {
    name: "every",
    kind: "whole",
    group: "Data and device",
    label: "Evaluate every",
    help: "Steps between evaluations on all images in use.",
    min: 1,
    max: 1_000_000,
    step: 5,
  },
  {
    name: "device",
    kind: "choice",
    group: "Data and device",
    label: "Device",
    help: "Auto uses a hardware GPU through WebGPU if there is one, otherwise the CPU.",
    choices: [
      { value: "auto", label: "auto" },
      { value: "gpu", label: "GPU (WebGPU)" },
      { value: "cpu", label: "CPU" },
    ],
  },
];

/**
 * The method of that name; the default one where there is none.
 *
 * @param {string} name
 */
export function methodOf(name) {
  return METHODS.find((method) => method.name === name) ?? METHODS[0];
}

/**
 * The defaults, with those of a method.
 *
 * @param {string} method
 * @returns {Settings}
 */
export function defaultsOf(method) {
  const { optimizer, lr, schedule, steps } = methodOf(method).defaults;
  return { ...DEFAULTS, method, optim: optimizer, lr, schedule, steps };
}

/** Largest values while data set and network are not known yet. */
/** @type {Readonly<Limits>} */
export const NO_LIMITS = Object.freeze({ train: 50_000, test: 10_000, stages: 4, classes: CLASSES });

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

/**
 * Reads one value from its text.
 *
 * @param {Setting} setting
 * @param {string} given
 * @param {Limits} limits
 * @returns {{ok: true, value: string | number | number[]} | {ok: false, wanted: string}}
 */
export function parseValue(setting, given, limits) {
  switch (setting.kind) {
    case "class":
      return oneOf(given, limits.classes);
    case "choice":
      return oneOf(
        given,
        (setting.choices ?? []).map(({ value }) => value),
      );
    case "name":
      return /^[a-z0-9][a-z0-9_-]{0,63}$/.test(given) ? { ok: true, value: given } : { ok: false, wanted: text.settings.wanted.name };
    case "shifts":
      return parseShifts(given, limits.classes.length - 1);
    case "whole":
    case "number": {
      const { min = -Infinity } = setting;
      const max = maximum(setting, limits);
      const value = given.trim() === "" ? NaN : Number(given);
      const good = value >= min && value <= max && (setting.kind === "number" || Number.isInteger(value));
      return good ? { ok: true, value } : { ok: false, wanted: text.settings.wanted.number(setting.kind === "whole", min, max) };
    }
  }
}

/**
 * @param {string} given
 * @param {readonly string[]} values
 * @returns {ReturnType<typeof parseValue>}
 */
function oneOf(given, values) {
  return values.includes(given) ? { ok: true, value: given } : { ok: false, wanted: text.settings.wanted.one(values.join(", ")) };
}

/**
 * @param {string} given
 * @param {number} most  the farthest shift: one class short of a full turn
 * @returns {ReturnType<typeof parseValue>}
 */
function parseShifts(given, most) {
  const parts = given.split(",").map((part) => part.trim());
  const value = parts.map(Number);
  const good = parts.every((part) => /^[+-]?\d+$/.test(part)) && value.every((k) => Math.abs(k) <= most);
  return good ? { ok: true, value: value.map((k) => k + 0) } : { ok: false, wanted: text.settings.wanted.shifts(most) };
}

/**
 * The given of a value, as in the URL.
 *
 * @param {Settings[keyof Settings]} value
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
  return { settings: result, notices };
}

/**
 * @param {Settings} settings
 * @returns {import("../run/history.js").RunConfig}
 */
export function runConfig(settings) {
  const { forget, method, shifts, per, norm, stages, optim, lr, schedule, batch, steps, every, seed, train, test } = settings;
  return {
    method,
    forget,
    shifts,
    per_sample: per === "sample",
    shared_norm: norm === "shared",
    stages,
    optimizer: optim,
    lr,
    schedule,
    batch,
    steps,
    every,
    seed,
    train,
    test,
  };
}

/**
 * The settings in which two differ, by label.
 *
 * @param {Settings} a
 * @param {Settings} b
 */
export function differences(a, b) {
  return SETTINGS.filter(({ name }) => formatValue(a[name]) !== formatValue(b[name])).map(({ label }) => label.toLowerCase());
}
