// Three networks of a recorded comparison behind doors, in an order that a seed decides.

import { CLASSES } from "../generated/schema.js";
import { blindText as text, text as pageText } from "../text/index.js";
import { metricOf, rangeOf, rulerOfKind, valueWithin } from "../verdict/spread.js";

/** @typedef {import("../verdict/assessment.js").Assessment} Assessment */
/** @typedef {import("../verdict/assessment.js").NetworkFigures} NetworkFigures */
/** @typedef {import("../verdict/spread.js").Kind} Kind */
/** Who may stand behind a door. @typedef {"gold" | "srfl" | "cheat"} Who */

/** @type {readonly Who[]} */
export const WHO = ["gold", "srfl", "cheat"];

/** The methods behind two of the doors; gold was trained. */
export const METHOD = Object.freeze({ srfl: "srfl", cheat: "head-only" });

/**
 * Three networks and what is known of them.
 *
 * @typedef {object} Deck
 * @property {Kind} kind
 * @property {number | null} forget  the label of the class; null where single images were to be forgotten
 * @property {NetworkFigures} original
 * @property {Record<Who, NetworkFigures>} networks
 * @property {Record<Exclude<Who, "gold">, Assessment>} assessments
 * @property {import("../settings/settings.js").Settings} settings  of the run of sRFL
 */

/**
 * @param {readonly import("../verdict/comparison.js").Entry[]} entries  of a recorded comparison
 * @returns {Deck}
 */
export function deckOf(entries) {
  const [srfl, cheat] = [METHOD.srfl, METHOD.cheat].map((method) => {
    const entry = entries.find(({ settings }) => settings.method === method);
    if (entry === undefined) throw new Error(text.incomplete(method));
    return entry;
  });
  const { gold, original, config } = srfl.assessment;
  if (gold === null) throw new Error(text.incomplete(pageText.networks.gold));
  const { forget } = config;
  return {
    kind: typeof forget === "object" ? "images" : "class",
    forget: typeof forget === "object" ? null : forget,
    original,
    networks: { gold, srfl: srfl.assessment.unlearned, cheat: cheat.assessment.unlearned },
    assessments: { srfl: srfl.assessment, cheat: cheat.assessment },
    settings: srfl.settings,
  };
}

/** The class's name; nothing where single images were to be forgotten. @param {Pick<Deck, "forget">} deck */
export function classNameOf({ forget }) {
  return forget === null ? "" : CLASSES[forget];
}

/**
 * A sequence of numbers from 0 to 1 that a seed decides: mulberry32.
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Who stands behind each door. @param {number} seed @returns {Who[]} */
export function shuffled(seed) {
  const random = randomFrom(seed);
  const doors = [...WHO];
  for (let k = doors.length - 1; k > 0; k -= 1) {
    const other = Math.floor((k + 1) * random());
    [doors[k], doors[other]] = [doors[other], doors[k]];
  }
  return doors;
}

/**
 * Whether two values of a metric could both be golds': they are within the spread of golds around each other.
 *
 * @param {Pick<Deck, "kind">} deck
 * @param {string} id  of the metric
 */
export function spreadAround({ kind }, id) {
  const metric = metricOf(id);
  const range = (/** @type {number} */ around) => {
    const spread = rulerOfKind({ kind, name: null, images: undefined, valueOfGold: () => around }).of(metric);
    return spread === null ? [around, around] : rangeOf(metric, spread);
  };
  return {
    value: (/** @type {NetworkFigures} */ network) => valueWithin(metric, network) ?? 0,
    range,
    alike(/** @type {number} */ around, /** @type {number} */ value) {
      const [low, high] = range(around);
      return value >= low && value <= high;
    },
  };
}
