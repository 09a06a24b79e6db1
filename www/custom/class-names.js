// Class names from folder names: CIFAR-10's if all folders match, otherwise custom ones.

import { CLASSES } from "../generated/schema.js";
import { text } from "../text/index.js";
import { Problem, shown, UNSHOWABLE } from "./problem.js";

const { problems } = text;

/** As in src/data/classes.rs. */
export const FEWEST_CLASSES = 2;
export const MOST_CLASSES = 10;
export const LONGEST_NAME = 40;

/** Folder names in a message, at most. */
const NAMED = 5;

/**
 * Other common names of CIFAR-10's classes.
 *
 * @type {Record<string, string>}
 */
const OTHER_NAMES = { plane: "airplane", aeroplane: "airplane", car: "automobile" };

/**
 * CIFAR-10's label of a class by a folder's name: in any case, or as CIFAR-10's number.
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
 * The classes of folders, and the label of each folder's images. If all folders have names of CIFAR-10's
 * classes, these are used; otherwise they are custom classes, ordered by name as PyTorch's ImageFolder
 * does.
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
    // Also checks it.
    const key = sameName(nameOf(folder));
    const before = seen.get(key);
    if (before !== undefined) {
      const { length } = [...folder.trim()];
      if (length > LONGEST_NAME) throw new Problem(problems.long_name(shown(folder), length, LONGEST_NAME));
      throw new Problem(problems.same_name(shown(before), shown(folder)));
    }
    seen.set(key, folder);
  }
  if (all.length > MOST_CLASSES) {
    throw new Problem(problems.too_many_classes(all.length, all.slice(0, NAMED).map(shown), MOST_CLASSES));
  }
  if (all.length < FEWEST_CLASSES) {
    throw new Problem(problems.one_class(nameOf(all[0])));
  }
  const sorted = all.map((folder) => ({ folder, name: nameOf(folder) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    classes: sorted.map(({ name }) => name),
    labels: new Map(sorted.map(({ folder }, label) => [folder, label])),
  };
}

/**
 * What two names have in common that look alike: case, white space, invisible letters, and the two ways to
 * write an accent make no difference.
 *
 * @param {string} name
 */
export function sameName(name) {
  return name
    .normalize("NFC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * The class name of a folder.
 *
 * @param {string} folder
 */
function nameOf(folder) {
  // Checked before white space is merged: a line feed is white space, too.
  if (UNSHOWABLE.test(folder)) {
    throw new Problem(problems.bad_character(shown(folder)));
  }
  const name = folder.normalize("NFC").replace(/\s+/g, " ").trim();
  if (sameName(name) === "") throw new Problem(problems.blank_name);
  // What tells long names apart may stand at their beginning or at their end.
  const letters = [...name];
  if (letters.length <= LONGEST_NAME) return name;
  return [...letters.slice(0, LONGEST_NAME / 2), "…", ...letters.slice(1 - LONGEST_NAME / 2)].join("");
}
