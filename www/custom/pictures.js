// Images in folders named by class: the browser decodes each, crops it to the central square, and scales it down.

import { CLASSES, IMAGE } from "../generated/schema.js";
import { classesOfFolders } from "./class-names.js";
import { decodePicture } from "./decode.js";
import { IMAGE_BYTES, MOST_TEST, MOST_TRAIN } from "./images.js";
import { placesOf } from "./places.js";
import { text } from "../text/index.js";
import { BadFile, Problem, shown } from "./problem.js";

const { problems } = text;

/** @typedef {import("./images.js").Item} Item */
/** @typedef {import("./files.js").Found} Found */
/** @typedef {import("./places.js").Place} Place */

const SIDE = IMAGE.side;
/** Files that could not be read, named in a sentence. */
const NAMED = 4;

/**
 * Reads pictures in folders named by class.
 *
 * @param {Found[]} pictures
 * @param {Found[]} others  other files: a folder without images would be an empty class
 * @param {Item[]} items  to which the pictures are added
 * @param {(done: number) => boolean} onProgress  false: stop
 * @returns {Promise<{classes: readonly string[], notes: string[], bad: string[]}>}  names of the classes, by label, and what
 *   is wrong with the files that were left out
 */
export async function readPictures(pictures, others, items, onProgress) {
  if (pictures.length > MOST_TRAIN + MOST_TEST) {
    throw new Problem(problems.too_many_images(pictures.length, MOST_TRAIN + MOST_TEST));
  }
  const { places, notes } = placesOf(pictures.map(({ path }) => path));
  const known = places.filter((place) => place !== undefined);
  const { classes, labels } = classesOfFolders(known.map(({ folder }) => folder));
  if (classes !== CLASSES) checkOthers(known, others);
  else if (known.every(({ folder }) => /^\s*\d\s*$/.test(folder))) {
    notes.push(problems.numbered);
  }
  /** What is wrong with a folder's files; nothing for the readable ones. @type {Map<string, (string | undefined)[]>} */
  const read = new Map();
  for (const [k, found] of pictures.entries()) {
    const place = places[k];
    if (place === undefined) continue;
    const { folder, split } = place;
    /** @type {string | undefined} */
    let why;
    try {
      items.push({ label: labels.get(folder) ?? 0, split, pixels: await decode(found) });
    } catch (error) {
      if (!(error instanceof BadFile)) throw error;
      why = error.message;
    }
    read.set(folder, [...(read.get(folder) ?? []), why]);
    if (!onProgress(k + 1)) return { classes, notes, bad: [] };
  }
  return { classes, notes, bad: badOf(read) };
}

/**
 * What is wrong with the files that cannot be read. A class must not go missing with them, and they must be the fewer.
 *
 * @param {Map<string, (string | undefined)[]>} read
 */
function badOf(read) {
  for (const [folder, all] of read) {
    const [first] = all;
    if (first !== undefined && all.every((why) => why !== undefined)) {
      throw new Problem(problems.unreadable_folder(shown(folder), first, all.length - 1));
    }
  }
  const every = [...read.values()].flat();
  const bad = every.filter((why) => why !== undefined);
  if (2 * bad.length > every.length) throw new Problem(problems.mostly_unreadable(bad.length, every.length, some(bad)));
  return bad;
}

/** @param {string[]} bad */
export function some(bad) {
  return problems.and_more(bad.slice(0, NAMED), Math.max(0, bad.length - NAMED));
}

/**
 * Among folders of images, a folder without any would be a missing class.
 *
 * @param {Place[]} places
 * @param {Found[]} others
 */
function checkOthers(places, others) {
  const pathOf = (/** @type {Place} */ { around, folder }) => (around === "" ? folder : `${around}/${folder}`);
  const full = new Set(places.map(pathOf));
  const parents = new Set(places.map(({ around }) => around));
  for (const { path } of others) {
    const folders = path.split("/").slice(0, -1);
    const folder = folders.join("/");
    const holdsFolders = [...full].some((other) => other.startsWith(`${folder}/`));
    if (folder === "" || full.has(folder) || holdsFolders || !parents.has(folders.slice(0, -1).join("/"))) continue;
    throw new Problem(problems.empty_folder(shown(folders.at(-1) ?? "")));
  }
}

/** What is read of a file: one of so many pixels takes about 160 MB to decode. */
const MOST = { bytes: 20_000_000, pixels: 40_000_000 };

/**
 * Bytes of an image as the network sees it.
 *
 * @param {Found} found
 */
async function decode(found) {
  const picture = await decodePicture(found, MOST);
  try {
    return scaled(picture);
  } finally {
    picture.close();
  }
}

/** @type {CanvasRenderingContext2D | null} */
let context = null;

/**
 * The central square of an image, 32 by 32, on white where it is transparent.
 *
 * @param {ImageBitmap} picture
 */
function scaled(picture) {
  if (context === null) {
    const canvas = Object.assign(document.createElement("canvas"), { width: SIDE, height: SIDE });
    context = canvas.getContext("2d", { willReadFrequently: true });
  }
  if (context === null) throw new Problem(problems.no_canvas);
  const { width, height } = picture;
  const side = Math.min(width, height);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, SIDE, SIDE);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, (width - side) / 2, (height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  const pixels = new Uint8Array(IMAGE_BYTES);
  for (let p = 0; p < SIDE * SIDE; p++) pixels.set(data.subarray(4 * p, 4 * p + 3), 3 * p);
  return pixels;
}
