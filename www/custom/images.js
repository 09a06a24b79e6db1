// Images of the reader's on their way into the page: collected by class, split, and put in an order.

import { CLASSES } from "../generated/classes.js";
import { Problem } from "./problem.js";

/** Bytes of an image: 32 rows of 32 pixels, red, green and blue. */
export const IMAGE_BYTES = 3072;

/** All of CIFAR-10, and the most that the engine takes. */
export const MOST_TRAIN = 50_000;
export const MOST_TEST = 10_000;

/** Fewest images of a class: one in five is held out, and an attack on two cannot be judged. */
export const FEWEST = 10;
/** Fewest of a class on either side where the reader split them. */
const FEWEST_TEST = 2;
/** The fewest that the engine runs with. */
const FEWEST_IN_ALL = { train: 20, test: 8 };
const HELD_OUT = 5;

/** @typedef {"train" | "test"} Split */

/**
 * @typedef {object} Item
 * @property {number} label
 * @property {Split | undefined} split  as the reader's files say, if they do
 * @property {Uint8Array<ArrayBuffer>} pixels  IMAGE_BYTES of them
 */

/**
 * @typedef {object} Part
 * @property {Uint8Array<ArrayBuffer>} labels
 * @property {Blob} pixels  IMAGE_BYTES for each label
 */

/**
 * Images of the reader's, ready to be trained on.
 *
 * @typedef {object} OwnImages
 * @property {1 | 2} version  1: of CIFAR-10's classes, by its labels; 2: of the reader's
 * @property {string} name  of the file or folder
 * @property {readonly string[]} [classes]  the reader's, by label
 * @property {import("./original.js").Original} [original]  the network that knows them, once it is made
 * @property {Part} train
 * @property {Part} test
 * @property {string[]} notes  what the reader should know of how they were read
 */

/**
 * Splits and orders images. Where the files do not say which are to be held out, every fifth of a
 * class is. The classes come in turn, so that the first n of a split are as balanced as can be.
 *
 * @param {string} name
 * @param {Item[]} items  in the order of their files
 * @param {string[]} [notes]
 * @param {readonly string[]} [classes]  names by label
 * @returns {OwnImages}
 */
export function arrange(name, items, notes = [], classes = CLASSES) {
  /** @param {Split | undefined} split @param {Item[]} all */
  const byClass = (split, all) => classes.map((_, label) => all.filter((item) => item.split === split && item.label === label));
  const sides = { train: byClass("train", items), test: byClass("test", items) };
  const open = items.filter(({ split }) => split === undefined);
  const said = [...notes];
  if (sides.train.every(isEmpty) !== sides.test.every(isEmpty) && open.length === 0) {
    // One side alone was given: it is the whole.
    return arrange(
      name,
      items.map((item) => ({ ...item, split: undefined })),
      notes,
      classes,
    );
  }
  if (open.length > 0) {
    said.push("No split was found in the names: every fifth image of a class is held out as a test image.");
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
      said.push(`${ordered.length} images are to ${side === "train" ? "train on" : "test with"}: the first ${most[side]} are used.`);
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
  if (present.length === 0) throw new Problem("there are no images in it");
  if (present.length === 1) {
    throw new Problem(`all its images are of one class, ${present[0].name}: two are needed, one to forget and one to keep`);
  }
  for (const { name, train: t, test: h } of present) {
    if (splitHere && t + h < FEWEST) throw new Problem(`${name} has ${images(t + h)}: at least ${FEWEST} of each class are needed`);
    if (t < FEWEST_TEST || h < FEWEST_TEST) {
      throw new Problem(`${name} has ${images(t)} to train on and ${images(h)} to test with: at least ${FEWEST_TEST} of each are needed`);
    }
  }
  for (const [side, few] of Object.entries(FEWEST_IN_ALL)) {
    const all = (side === "train" ? train : test).reduce((sum, { length }) => sum + length, 0);
    if (all < few) throw new Problem(`it has ${images(all)} to ${side === "train" ? "train on" : "test with"}: at least ${few} are needed`);
  }
}

/** @param {number} n */
function images(n) {
  return `${n} ${n === 1 ? "image" : "images"}`;
}

/**
 * One of each class, again and again, while there are any.
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
 * Names of the classes by label, whether there are images of them or not.
 *
 * @param {OwnImages} own
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
 * Names of the classes that are there.
 *
 * @param {OwnImages} own
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
