// Images of the reader's on their way into the page: collected by class, split, and put in an order.

import { CLASSES } from "../classes.js";
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

/**
 * Names of CIFAR-10's classes in common use beside its own.
 *
 * @type {Record<string, string>}
 */
const OTHER_NAMES = { plane: "airplane", aeroplane: "airplane", car: "automobile" };

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
 * @property {1} version
 * @property {string} name  of the file or folder
 * @property {Part} train
 * @property {Part} test
 * @property {string[]} notes  what the reader should know of how they were read
 */

/**
 * The label of a class by its name, as folders have it: any case, or CIFAR-10's number.
 *
 * @param {string} name
 * @returns {number | undefined}
 */
export function labelOf(name) {
  const plain = name.trim().toLowerCase();
  if (/^\d$/.test(plain)) return Number(plain);
  const label = CLASSES.indexOf(OTHER_NAMES[plain] ?? plain);
  return label < 0 ? undefined : label;
}

/**
 * Splits and orders images. Where the files do not say which are to be held out, every fifth of a
 * class is. The classes come in turn, so that the first n of a split are as balanced as can be.
 *
 * @param {string} name
 * @param {Item[]} items  in the order of their files
 * @param {string[]} [notes]
 * @returns {OwnImages}
 */
export function arrange(name, items, notes = []) {
  const sides = { train: byClass(items, "train"), test: byClass(items, "test") };
  const open = items.filter(({ split }) => split === undefined);
  const said = [...notes];
  if (sides.train.every(isEmpty) !== sides.test.every(isEmpty) && open.length === 0) {
    // One side alone was given: it is the whole.
    return arrange(name, items.map((item) => ({ ...item, split: undefined })), notes);
  }
  if (open.length > 0) {
    said.push("No split was found in the names: every fifth image of a class is held out as a test image.");
    for (const [label, all] of byClass(open, undefined).entries()) {
      for (const [k, item] of all.entries()) sides[k % HELD_OUT === HELD_OUT - 1 ? "test" : "train"][label].push(item);
    }
  }
  check(sides.train, sides.test, open.length > 0);
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
  return { version: 1, name, train: part("train"), test: part("test"), notes: said };
}

/**
 * @param {Item[]} items
 * @param {Split | undefined} split
 */
function byClass(items, split) {
  /** @type {Item[][]} */
  const classes = CLASSES.map(() => []);
  for (const item of items) if (item.split === split) classes[item.label].push(item);
  return classes;
}

/** @param {unknown[]} list */
function isEmpty(list) {
  return list.length === 0;
}

/**
 * @param {Item[][]} train  by class
 * @param {Item[][]} test
 * @param {boolean} splitHere
 */
function check(train, test, splitHere) {
  const present = CLASSES.map((name, label) => ({ name, train: train[label].length, test: test[label].length })).filter(
    (one) => one.train + one.test > 0,
  );
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
 * How many images of each class a split has.
 *
 * @param {Part} part
 */
export function countsOf({ labels }) {
  const counts = CLASSES.map(() => 0);
  for (const label of labels) counts[label] += 1;
  return counts;
}

/**
 * Names of the classes that are there.
 *
 * @param {OwnImages} own
 */
export function classesOf({ train }) {
  return CLASSES.filter((_, label) => train.labels.includes(label));
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
