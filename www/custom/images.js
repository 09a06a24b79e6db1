// Custom images on their way into the page: grouped by class, split, and ordered.

import { CLASSES, IMAGE } from "../generated/schema.js";
import { text } from "../text/index.js";
import { Problem } from "./problem.js";

const { problems } = text;

/** Bytes of an image: 32 rows of 32 pixels, red, green and blue. */
export const IMAGE_BYTES = IMAGE.channels * IMAGE.side ** 2;

/** All of CIFAR-10, and the most that the engine takes. */
export const MOST_TRAIN = 50_000;
export const MOST_TEST = 10_000;

/** Fewest images of a class: one in five is held out, and a membership attack needs at least two of them. */
export const FEWEST = 10;
/** Fewest of a class on either side if the user split them. */
const FEWEST_TEST = 2;
/** The fewest that the engine accepts. */
const FEWEST_IN_ALL = { train: 20, test: 8 };
const HELD_OUT = 5;

/** @typedef {"train" | "test"} Split */

/**
 * @typedef {object} Item
 * @property {number} label
 * @property {Split | undefined} split  as the user's files say, if they do
 * @property {Uint8Array<ArrayBuffer>} pixels  IMAGE_BYTES of them
 */

/**
 * @typedef {object} Part
 * @property {Uint8Array<ArrayBuffer>} labels
 * @property {Blob} pixels  IMAGE_BYTES for each label
 */

/**
 * Custom images, ready for training.
 *
 * @typedef {object} CustomImages
 * @property {1 | 2} version  1: of CIFAR-10's classes, with its labels; 2: of custom classes
 * @property {string} name  of the file or folder
 * @property {readonly string[]} [classes]  custom ones, by label
 * @property {import("./original.js").Original} [original]  the network trained on them, once it is made
 * @property {Part} train
 * @property {Part} test
 * @property {string[]} notes  what the user should know about how they were read
 */

/**
 * Splits and orders images. Unless the files say which ones to hold out, every fifth of a class is.
 * The classes take turns, so that the first n images of a split are as balanced as possible.
 *
 * @param {string} name
 * @param {Item[]} items  in the order of their files
 * @param {string[]} [notes]
 * @param {readonly string[]} [classes]  names by label
 * @returns {CustomImages}
 */
export function arrange(name, items, notes = [], classes = CLASSES) {
  /** @param {Split | undefined} split @param {Item[]} all */
  const byClass = (split, all) => classes.map((_, label) => all.filter((item) => item.split === split && item.label === label));
  const sides = { train: byClass("train", items), test: byClass("test", items) };
  const open = items.filter(({ split }) => split === undefined);
  const said = [...notes];
  if (sides.train.every(isEmpty) !== sides.test.every(isEmpty) && open.length === 0) {
    // Only one side was given: it is split here.
    return arrange(
      name,
      items.map((item) => ({ ...item, split: undefined })),
      notes,
      classes,
    );
  }
  if (open.length > 0) {
    said.push(problems.held_out);
    for (const [label, all] of byClass(undefined, open).entries()) {
      for (const [k, item] of all.entries()) sides[k % HELD_OUT === HELD_OUT - 1 ? "test" : "train"][label].push(item);
    }
  }
  check(classes, sides.train, sides.test, open.length > 0);
  const most = { train: MOST_TRAIN, test: MOST_TEST };
  /** @param {Split} side */
  const part = (side) => {
    const ordered = inTurn(sides[side]);
    if (ordered.length > most[side]) {
      said.push(problems.first_used(side, ordered.length, most[side]));
      ordered.length = most[side];
    }
    return { labels: Uint8Array.from(ordered, ({ label }) => label), pixels: new Blob(ordered.map(({ pixels }) => pixels)) };
  };
  const parts = { name, train: part("train"), test: part("test"), notes: said };
  return classes === CLASSES ? { version: 1, ...parts } : { version: 2, classes, ...parts };
}

/** @param {unknown[]} list */
function isEmpty(list) {
  return list.length === 0;
}

/**
 * @param {readonly string[]} classes
 * @param {Item[][]} train  by class
 * @param {Item[][]} test
 * @param {boolean} splitHere
 */
function check(classes, train, test, splitHere) {
  const present = classes
    .map((name, label) => ({ name, train: train[label].length, test: test[label].length }))
    .filter((one) => one.train + one.test > 0);
  if (present.length === 0) throw new Problem(problems.no_images);
  if (present.length === 1) {
    throw new Problem(problems.one_class(present[0].name));
  }
  for (const { name, train: t, test: h } of present) {
    if (splitHere && t + h < FEWEST) throw new Problem(problems.few_images(name, t + h, FEWEST));
    if (t < FEWEST_TEST || h < FEWEST_TEST) {
      throw new Problem(problems.few_split(name, t, h, FEWEST_TEST));
    }
  }
  for (const [side, few] of Object.entries(FEWEST_IN_ALL)) {
    const all = (side === "train" ? train : test).reduce((sum, { length }) => sum + length, 0);
    if (all < few) throw new Problem(problems.few_in_all(/** @type {Split} */ (side), all, few));
  }
}

/**
 * One image of each class in turn, while there are any.
 *
 * @param {Item[][]} classes
 */
function inTurn(classes) {
  const longest = Math.max(...classes.map(({ length }) => length));
  /** @type {Item[]} */
  const ordered = [];
  for (let round = 0; round < longest; round++) {
    for (const one of classes) if (round < one.length) ordered.push(one[round]);
  }
  return ordered;
}

/**
 * Names of the classes by label, with or without images.
 *
 * @param {CustomImages} own
 */
export function namesOf({ classes }) {
  return classes ?? CLASSES;
}

/**
 * How many images of each class a split has.
 *
 * @param {Part} part
 * @param {readonly string[]} [classes]
 */
export function countsOf({ labels }, classes = CLASSES) {
  const counts = classes.map(() => 0);
  for (const label of labels) counts[label] += 1;
  return counts;
}

/**
 * Names of the classes that have images.
 *
 * @param {CustomImages} own
 */
export function classesOf(own) {
  return namesOf(own).filter((_, label) => own.train.labels.includes(label));
}

/**
 * Bytes of the first n images of a split.
 *
 * @param {Part} part
 * @param {number} n
 */
export async function firstPixels({ pixels }, n) {
  return new Uint8Array(await pixels.slice(0, n * IMAGE_BYTES).arrayBuffer());
}
