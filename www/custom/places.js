// Where pictures lie: the folder that names their class, and the one that says whether they are for
// training or for testing, in whatever order people put them.

import { text } from "../text/index.js";
import { CLASSES } from "../generated/schema.js";
import { FEWEST_CLASSES, labelOf, MOST_CLASSES, sameName } from "./class-names.js";
import { Problem, shown } from "./problem.js";

const { problems } = text;

/** @typedef {import("./images.js").Split} Split */

/**
 * @typedef {object} Place
 * @property {string} folder  names the class
 * @property {string} around  the path of the folder that this one lies in
 * @property {Split | undefined} split
 */

/** Names of splits, such as train, seg_train, "Training set", test-images, val2017. */
const AROUND = "(?:seg|my|images?|imgs?|pictures?|photos?|bilder|data|daten|datasets?|set|split|folder|dir|samples?)*";
const split = (/** @type {string} */ words) => new RegExp(`^${AROUND}(?:${words})${AROUND}$`);
const TRAIN = split("train|trainings?|trn");
const TEST = split("test|testing|tst|val|valid|validation|validate|validierungs?|dev|eval|evaluation|holdout|heldout");
/** Images whose classes nobody says. */
const UNLABELED = split("pred|predict|prediction|predictions|unlabell?ed|nolabels?|inference");
/** Folders that hold images and say nothing of them. */
const PLAIN = /^(images?|imgs?|pictures?|pics|photos?|jpe?gs?|pngs?|jpegimages|files|data|raw)$/;
/** A folder's number, year, or part. */
const NUMBER = /^(\d+|[a-z]{0,8}[ _-]?\d+)$/i;

/** @param {string} name */
function letters(name) {
  return /^[\w .()-]+$/.test(name)
    ? name
        .toLowerCase()
        .replace(/^\d+(?=[ _.-])|(19|20)\d\d$/g, "")
        .replaceAll(/[^a-z\d]/g, "")
    : "";
}

/** The split that a folder's name says. @param {string} name @returns {Split | undefined} */
export function splitOf(name) {
  const plain = letters(name);
  return TRAIN.test(plain) ? "train" : TEST.test(plain) ? "test" : undefined;
}

/** The first and the last word of a name of several. */
const WORDS = [/^[^ _.-]+(?=[ _.-].)/, /(?<=.[ _.-])[^ _.-]+$/];

/**
 * The split that a folder's name says, or says beside another one: flowers_train beside flowers_test.
 *
 * @param {string} name
 * @param {string[]} beside
 */
function splitBeside(name, beside) {
  const side = splitOf(name);
  if (side !== undefined) return side;
  for (const word of WORDS) {
    const wordSplit = (/** @type {string} */ one) => splitOf(word.exec(one)?.[0] ?? "");
    const own = wordSplit(name);
    const isOther = (/** @type {string} */ one) =>
      one.replace(word, "") === name.replace(word, "") && wordSplit(one) !== undefined && wordSplit(one) !== own;
    if (own !== undefined && beside.some(isOther)) return own;
  }
  return undefined;
}

/** @param {string} name */
function isPlain(name) {
  return PLAIN.test(letters(name));
}

/**
 * The folders of a tree, each by its path, and the names of the folders in it.
 *
 * @param {string[][]} all
 */
function treeOf(all) {
  /** @type {Map<string, Set<string>>} */
  const tree = new Map();
  for (const folders of all) {
    for (const [k, name] of folders.entries()) {
      const path = folders.slice(0, k).join("/");
      tree.set(path, (tree.get(path) ?? new Set()).add(name));
    }
  }
  return tree;
}

/**
 * The place of each picture.
 *
 * @param {readonly string[]} paths
 * @returns {{places: (Place | undefined)[], notes: string[]}}  undefined for a picture that no folder names the class of
 */
export function placesOf(paths) {
  const all = paths.map((path) => path.split("/").slice(0, -1));
  const loose = all.findIndex((folders) => folders.length === 0);
  if (all.every((folders) => folders.length === 0)) throw new Problem(problems.no_folder(shown(paths[loose])));
  const top = commonOf(all);
  const around = all[0].slice(0, top);
  const tree = treeOf(all.map((folders) => folders.slice(top)));
  const every = all.map((folders) => rolesOf(folders.slice(top), tree));
  // Where splits lie around the classes, what lies beside the splits is no class.
  const splitAbove = every.some((one) => one.split !== undefined && one.before.length > 0 && one.names.length > 0);
  const found = every.map((one) => (splitAbove && one.split === undefined ? { ...one, names: [] } : one));
  if (found.every(({ names }) => names.length === 0)) {
    const folders = [...new Set(all.map((one) => one.at(-1) ?? ""))];
    throw new Problem(problems.no_classes(folders.slice(0, MOST_CLASSES).map(shown)));
  }
  const level = levelOf(found.map(({ names }) => names).filter((names) => names.length > 0));
  const places = found.map(({ names, split: side, before }) => {
    if (names.length === 0) return undefined;
    const at = level === "first" ? 0 : names.length - 1;
    return { folder: names[at], around: [...around, ...before, ...names.slice(0, at)].join("/"), split: side };
  });
  const unnamed = all.filter((_, k) => places[k] === undefined);
  const notes =
    unnamed.length === 0 ? [] : [problems.unlabeled(unnamed.length, [...new Set(unnamed.map((one) => shown(one.at(-1) ?? "")))])];
  return { places: unified(places), notes };
}

/** How many folders lie around all pictures; where all lie in one, it is their class. @param {string[][]} all */
function commonOf(all) {
  const shortest = Math.min(...all.map((folders) => folders.length));
  let common = 0;
  while (common < shortest && all.every((folders) => folders[common] === all[0][common])) common += 1;
  return all.every((folders) => folders.length === common) ? common - 1 : common;
}

/**
 * What the folders around a picture say: its split, and what may be its class.
 *
 * @param {string[]} folders
 * @param {Map<string, Set<string>>} tree
 * @returns {{split: Split | undefined, names: string[], before: string[]}}  before: the folders before its names
 */
function rolesOf(folders, tree) {
  /** @type {Split | undefined} */
  let side;
  let [from, to] = [0, folders.length];
  let unlabeled = false;
  const path = (/** @type {number} */ k) => folders.slice(0, k).join("/");
  const silent = (/** @type {number} */ k) => {
    const name = folders[k];
    if (isSplit(name, path(k), tree)) {
      const said = splitBeside(name, [...(tree.get(path(k)) ?? [])]);
      side ??= said;
      unlabeled ||= said === undefined;
      return true;
    }
    // As archives unpack.
    return k > 0 && k === from && name === folders[k - 1] && tree.get(path(k))?.size === 1;
  };
  while (from < to && (silent(from) || (isPlain(folders[from]) && tree.get(path(from))?.size === 1))) from += 1;
  // What names no class may also lie inside the class.
  while (to - 1 > from && (silent(to - 1) || isPlain(folders[to - 1]))) to -= 1;
  return { split: side, names: unlabeled ? [] : folders.slice(from, to), before: folders.slice(0, from) };
}

/**
 * Whether a folder is a split, or of images without classes, rather than a class of that name.
 *
 * @param {string} name
 * @param {string} around  the path of the folder around it
 * @param {Map<string, Set<string>>} tree
 */
function isSplit(name, around, tree) {
  const beside = [...(tree.get(around) ?? [])];
  const isSide = (/** @type {string} */ one) => splitBeside(one, beside) !== undefined || UNLABELED.test(letters(one));
  if (!isSide(name)) return false;
  if (beside.every((one) => isSide(one) || isPlain(one))) {
    return beside.some((one) => splitBeside(one, beside) !== undefined);
  }
  // Beside classes: a train is also a vehicle, and the others hold images without classes.
  const holdsFolders = tree.has(around === "" ? name : `${around}/${name}`);
  return splitOf(name) !== undefined && (holdsFolders || name.toLowerCase() !== "train");
}

/**
 * Which of several nested folders names the class, the outermost or the innermost.
 *
 * @param {string[][]} all  at least one name each
 * @returns {"first" | "last"}
 */
function levelOf(all) {
  if (all.some((names) => names.length === 1)) return "first";
  const levels = { first: new Set(all.map((names) => names[0])), last: new Set(all.map((names) => names.at(-1) ?? "")) };
  const pairs = new Set(all.map((names) => `${names[0]}/${names.at(-1)}`));
  const fits = (/** @type {"first" | "last"} */ level) => {
    const names = [...levels[level]];
    const numbers = names.every((name) => NUMBER.test(name)) && !names.every((name) => labelOf(name) !== undefined);
    return names.length >= FEWEST_CLASSES && names.length <= MOST_CLASSES && !numbers;
  };
  const published = (/** @type {"first" | "last"} */ level) => [...levels[level]].every((name) => CLASSES.includes(name.toLowerCase()));
  if (published("first") !== published("last")) return published("first") ? "first" : "last";
  if (fits("first") !== fits("last")) return fits("first") ? "first" : "last";
  // Names that come back in other folders: neither level is the plainer one.
  if (fits("first") && pairs.size > levels.last.size) {
    throw new Problem(problems.nested(shown([...levels.first][0]), shown([...levels.last][0])));
  }
  return "last";
}

/**
 * Gives the folders of one class in several places, such as train and test, one name: systems write
 * letters with accents in two ways, and people change case.
 *
 * @param {(Place | undefined)[]} places
 */
function unified(places) {
  /** The names of a class by the folder they lie in. @type {Map<string, Map<string, Set<string>>>} */
  const seen = new Map();
  for (const place of places) {
    if (place === undefined) continue;
    const key = sameName(place.folder);
    const by = seen.get(key) ?? new Map();
    by.set(place.around, (by.get(place.around) ?? new Set()).add(place.folder));
    seen.set(key, by);
  }
  return places.map((place) => {
    if (place === undefined) return undefined;
    const by = [...(seen.get(sameName(place.folder)) ?? new Map()).values()];
    // Two in one place are two classes of one name: a problem, but not of this function.
    if (by.some((names) => names.size > 1)) return place;
    return { ...place, folder: [...by[0]][0] };
  });
}
