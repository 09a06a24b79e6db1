// Names of the reader's classes, from those of folders: CIFAR-10's where all are, else the reader's own.

import { CLASSES } from "../generated/classes.js";
import { Problem, shown } from "./problem.js";

/** As in src/data/classes.rs. */
export const FEWEST_CLASSES = 2;
export const MOST_CLASSES = 10;
export const LONGEST_NAME = 40;

/** Names of folders in a message. */
const NAMED = 5;

/**
 * Names of CIFAR-10's classes in common use beside its own.
 *
 * @type {Record<string, string>}
 */
const OTHER_NAMES = { plane: "airplane", aeroplane: "airplane", car: "automobile" };

/**
 * CIFAR-10's label of a class by its name, as folders have it: any case, or CIFAR-10's number.
 *
 * @param {string} name
 * @returns {number | undefined}
 */
export function labelOf(name) {
  const plain = name.trim().toLowerCase();
  if (/^\d$/.test(plain)) return Number(plain);
  const label = CLASSES.indexOf(Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : plain);
  return label < 0 ? undefined : label;
}

/**
 * The classes that folders stand for, and the label of each folder's images. Where all are named as
 * CIFAR-10's classes they are these; else they are the reader's own, in the order of their names, as
 * PyTorch's ImageFolder has them.
 *
 * @param {Iterable<string>} folders
 * @returns {{classes: readonly string[], labels: ReadonlyMap<string, number>}}
 */
export function classesOfFolders(folders) {
  const all = [...new Set(folders)];
  const published = all.map((folder) => [folder, labelOf(folder)]);
  if (published.every(([, label]) => label !== undefined)) {
    return { classes: CLASSES, labels: new Map(/** @type {[string, number][]} */ (published)) };
  }
  /** The folder that each name was first seen on. @type {Map<string, string>} */
  const seen = new Map();
  for (const folder of all) {
    const key = nameOf(folder).toLowerCase();
    const before = seen.get(key);
    if (before !== undefined) {
      throw new Problem(
        `the folders “${shown(before)}” and “${shown(folder)}” have one name, but for capitals or blanks: name each class in one way`,
      );
    }
    seen.set(key, folder);
  }
  if (all.length > MOST_CLASSES) {
    const some = all
      .slice(0, NAMED)
      .map((folder) => `“${shown(folder)}”`)
      .join(", ");
    throw new Problem(
      `it has ${all.length} classes, ${some} and ${all.length - NAMED} more: at most ${MOST_CLASSES} can be told apart here. Leave some out`,
    );
  }
  if (all.length < FEWEST_CLASSES) {
    throw new Problem(`all its images are of one class, ${nameOf(all[0])}: two are needed, one to forget and one to keep`);
  }
  const sorted = all.map((folder) => ({ folder, name: nameOf(folder) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    classes: sorted.map(({ name }) => name),
    labels: new Map(sorted.map(({ folder }, label) => [folder, label])),
  };
}

/**
 * The name of the class that a folder is for.
 *
 * @param {string} folder
 */
function nameOf(folder) {
  // Checked before blanks are made one: a line feed is a blank, too.
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(folder)) {
    throw new Problem(`the folder “${shown(folder)}” has a character in its name that cannot be shown: rename it`);
  }
  const name = folder.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name === "") throw new Problem("a folder's name is blank: name it by its class");
  const length = [...name].length;
  if (length > LONGEST_NAME) {
    throw new Problem(
      `the folder “${shown(name)}” has a name of ${length} characters: at most ${LONGEST_NAME} can be shown. Make it shorter`,
    );
  }
  return name;
}
