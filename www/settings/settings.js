// Every setting of the page in one table: its name in the URL, range, default and a word of help.
// Ranges are those of the engine, which checks them again.

import { CLASSES } from "../generated/classes.js";
import { methodName } from "../text/format.js";
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
 * What the data set and the network at hand allow.
 *
 * @typedef {object} Limits
 * @property {number} train
 * @property {number} test
 * @property {number} stages
 * @property {readonly string[]} classes  names of the images' classes, by label
 * @property {string} [base]  the published network that the images' own original was made from: no other knows their classes
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
 * @property {(method: import("../generated/methods.js").Method) => boolean} [only]  the methods it has a meaning for; all without
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
    help: "CIFAR-10, or images of the reader's that this browser keeps.",
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
    help: "What makes it forget. It brings its own optimiser, rate, schedule and steps.",
    choices: METHODS.map(({ name }) => ({ value: name, label: methodName(name) })),
  },
  {
    name: "shifts",
    kind: "shifts",
    group: "Method",
    label: "Shift set",
    help: "The roll k is drawn from it; k = 0 leaves a target as it is.",
    only: ({ name }) => name === "srfl",
    choices: SHIFT_PRESETS,
  },
  {
    name: "per",
    kind: "choice",
    group: "Method",
    label: "One shift per",
    help: "Draw k once for a batch, or for every forget image on its own.",
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
    help: "Sees forget and retain images as one batch, or one after the other.",
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
    help: "From the first (stem and stage 1 count as one); the rest stays frozen.",
    only: ({ trained }) => trained === "stages",
    min: 1,
    max: 3,
  },
  {
    name: "seed",
    kind: "whole",
    group: "Method",
    label: "Seed",
    help: "Of batches and shifts: the same seed on the same device, the same curve.",
    min: 0,
    max: 4_294_967_295,
  },
  {
    name: "optim",
    kind: "choice",
    group: "Optimisation",
    label: "Optimiser",
    help: "Adam, or stochastic gradient descent with momentum 0.9.",
    choices: [
      { value: "adam", label: "Adam" },
      { value: "sgd", label: "SGD" },
    ],
  },
  {
    name: "lr",
    kind: "number",
    group: "Optimisation",
    label: "Learning rate",
    help: "Size of an update, of the first where it falls; too high and the loss runs away.",
    min: 1e-6,
    max: 10,
  },
  {
    name: "schedule",
    kind: "choice",
    group: "Optimisation",
    label: "Schedule",
    help: "The rate falls to 0 along half a cosine over the steps, or stays.",
    choices: [
      { value: "cosine", label: "cosine" },
      { value: "constant", label: "constant" },
    ],
  },
  {
    name: "batch",
    kind: "whole",
    group: "Optimisation",
    label: "Batch size",
    help: "That many forget images and as many retain images a step.",
    min: 1,
    max: 1024,
  },
  {
    name: "steps",
    kind: "whole",
    group: "Optimisation",
    label: "Steps",
    help: "Updates of the whole run.",
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
    help: "The network that is to forget. ResNet-20 knows more, and takes about 2.6 times as long.",
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
    help: "Balanced over the classes; of ten classes a tenth are the forget set.",
    min: 20,
    max: 50_000,
    step: 10,
  },
  {
    name: "test",
    kind: "whole",
    group: "Data and device",
    label: "Test images",
    help: "Never trained on by anyone.",
    min: 8,
    max: 10_000,
    step: 10,
  },
  {
    name: "every",
    kind: "whole",
    group: "Data and device",
    label: "Evaluate every",
    help: "Steps between evaluations on all images used.",
    min: 1,
    max: 1_000_000,
    step: 5,
  },
  {
    name: "device",
    kind: "choice",
    group: "Data and device",
    label: "Device",
    help: "Auto takes a hardware GPU through WebGPU if there is one, else the CPU.",
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
 * The defaults, with what a method brings.
 *
 * @param {string} method
 * @returns {Settings}
 */
export function defaultsOf(method) {
  const { optimizer, lr, schedule, steps } = methodOf(method).defaults;
  return { ...DEFAULTS, method, optim: optimizer, lr, schedule, steps };
}

/** Largest values where nothing is known yet of data set and network. */
/** @type {Readonly<Limits>} */
export const NO_LIMITS = Object.freeze({ train: 50_000, test: 10_000, stages: 4, classes: CLASSES });

/**
 * The largest value of a setting, given what is at hand.
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
 * @param {string} text
 * @param {Limits} limits
 * @returns {{ok: true, value: string | number | number[]} | {ok: false, wanted: string}}
 */
export function parseValue(setting, text, limits) {
  switch (setting.kind) {
    case "class":
      return oneOf(text, limits.classes);
    case "choice":
      return oneOf(
        text,
        (setting.choices ?? []).map(({ value }) => value),
      );
    case "name":
      return /^[a-z0-9][a-z0-9_-]{0,63}$/.test(text)
        ? { ok: true, value: text }
        : { ok: false, wanted: "a name of small letters and digits" };
    case "shifts":
      return parseShifts(text, limits.classes.length - 1);
    case "whole":
    case "number": {
      const { min = -Infinity } = setting;
      const max = maximum(setting, limits);
      const value = text.trim() === "" ? NaN : Number(text);
      const good = value >= min && value <= max && (setting.kind === "number" || Number.isInteger(value));
      const what = setting.kind === "whole" ? "a whole number" : "a number";
      return good ? { ok: true, value } : { ok: false, wanted: `${what} from ${min} to ${max}` };
    }
  }
}

/**
 * @param {string} text
 * @param {readonly string[]} values
 * @returns {ReturnType<typeof parseValue>}
 */
function oneOf(text, values) {
  return values.includes(text) ? { ok: true, value: text } : { ok: false, wanted: `one of ${values.join(", ")}` };
}

/**
 * @param {string} text
 * @param {number} most  the farthest shift: one class short of a full turn
 * @returns {ReturnType<typeof parseValue>}
 */
function parseShifts(text, most) {
  const parts = text.split(",").map((part) => part.trim());
  const value = parts.map(Number);
  const good = parts.every((part) => /^[+-]?\d+$/.test(part)) && value.every((k) => Math.abs(k) <= most);
  return good ? { ok: true, value: value.map((k) => k + 0) } : { ok: false, wanted: `whole numbers from -${most} to ${most}, as in -1,1` };
}

/**
 * The text of a value, as in the URL.
 *
 * @param {Settings[keyof Settings]} value
 */
export function formatValue(value) {
  return Array.isArray(value) ? value.join(",") : String(value);
}

/**
 * Brings settings within what is at hand, with a notice for each one that had to give way.
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
    notices.push(
      `model=${settings.model} does not know the classes of your images: their original was made from ${base}, which is used. Drop them again to make another.`,
    );
  }
  for (const setting of SETTINGS) {
    const { name } = setting;
    if (name !== "train" && name !== "test" && name !== "stages") continue;
    const max = maximum(setting, limits);
    if (settings[name] <= max) continue;
    result[name] = Math.min(DEFAULTS[name], max);
    notices.push(`${name}=${settings[name]} is more than there is here: at most ${max}. ${result[name]} is used.`);
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
