// Images in folders named by class: their headers are checked before anything decodes them, then the
// browser crops them to the central square and scales them down.

import { imageSize } from "../../pkg/vendor/own.js";
import { CLASSES, IMAGE } from "../generated/schema.js";
import { classesOfFolders } from "./class-names.js";
import { IMAGE_BYTES, MOST_TEST, MOST_TRAIN } from "./images.js";
import { text } from "../text/index.js";
import { Problem, shown } from "./problem.js";

const { problems } = text;

/** @typedef {import("./images.js").Item} Item */
/** @typedef {import("./images.js").Split} Split */
/** @typedef {import("./files.js").Found} Found */

const SIDE = IMAGE.side;
const MOST_BYTES = 20_000_000;
/** An image of this size takes about 160 MB to decode. */
const MOST_PIXELS = 40_000_000;

export const PICTURE = /\.(png|jpe?g|webp|gif|bmp)$/i;
const FORMATS = new Set(["png", "jpg", "webp", "gif", "bmp"]);

/** Folder names that give a split. @type {Record<string, Split>} */
const SPLITS = { train: "train", training: "train", test: "test", testing: "test", val: "test", valid: "test", validation: "test" };

/**
 * Reads pictures in folders named by class.
 *
 * @param {Found[]} pictures
 * @param {Found[]} others  other files: a folder without images would be an empty class
 * @param {Item[]} items  to which the pictures are added
 * @param {(done: number) => boolean} onProgress  false: stop
 * @returns {Promise<{classes: readonly string[], notes: string[]}>}  names of the classes, by label
 */
export async function readPictures(pictures, others, items, onProgress) {
  if (pictures.length > MOST_TRAIN + MOST_TEST) {
    throw new Problem(problems.too_many_images(pictures.length, MOST_TRAIN + MOST_TEST));
  }
  const places = pictures.map(({ path }) => placeOf(path));
  const { classes, labels } = classesOfFolders(places.map(({ folder }) => folder));
  const notes = [];
  if (classes !== CLASSES) checkOthers(pictures, others);
  else if (places.every(({ folder }) => /^\s*\d\s*$/.test(folder))) {
    notes.push(problems.numbered);
  }
  for (const [k, { path, file }] of pictures.entries()) {
    const { folder, split } = places[k];
    items.push({ label: labels.get(folder) ?? 0, split, pixels: await decode(path, file) });
    if (!onProgress(k + 1)) break;
  }
  return { classes, notes };
}

/**
 * Among folders of images, a folder without any would be a missing class.
 *
 * @param {Found[]} pictures
 * @param {Found[]} others
 */
function checkOthers(pictures, others) {
  const around = (/** @type {string} */ path) => path.split("/").slice(0, -1).join("/");
  const full = new Set(pictures.map(({ path }) => around(path)));
  const parents = new Set([...full].map(around));
  for (const { path } of others) {
    const folder = around(path);
    const holdsFolders = [...full].some((other) => other.startsWith(`${folder}/`));
    if (folder === "" || full.has(folder) || holdsFolders || !parents.has(around(folder))) continue;
    throw new Problem(problems.empty_folder(shown(folder.split("/").at(-1) ?? "")));
  }
}

/** @param {string} path */
function placeOf(path) {
  const folders = path.split("/").slice(0, -1);
  const folder = folders.at(-1);
  if (folder === undefined) {
    throw new Problem(problems.no_folder(shown(path)));
  }
  return { folder, split: SPLITS[folders.at(-2)?.toLowerCase() ?? ""] };
}

/**
 * Bytes of an image as the network sees it.
 *
 * @param {string} path
 * @param {File} file
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function decode(path, file) {
  const name = shown(path);
  if (file.size === 0) throw new Problem(problems.empty(name));
  if (file.size > MOST_BYTES) throw new Problem(problems.too_large(name, Math.round(file.size / 1e6), MOST_BYTES / 1e6));
  const bytes = new Uint8Array(await file.arrayBuffer());
  /** @type {{width: number, height: number, type?: string}} */
  let size;
  try {
    size = imageSize(bytes);
  } catch {
    throw new Problem(problems.not_an_image(name));
  }
  const { width, height, type = "" } = size;
  if (!FORMATS.has(type)) throw new Problem(problems.other_type(name, shown(type)));
  if (!(width > 0 && height > 0)) throw new Problem(problems.no_size(name, width, height));
  // Checked before decoding: a few bytes can require gigabytes.
  if (width * height > MOST_PIXELS) {
    throw new Problem(problems.too_many_pixels(name, width, height, MOST_PIXELS / 1e6));
  }
  let picture;
  try {
    picture = await createImageBitmap(new Blob([bytes]), { colorSpaceConversion: "none" });
  } catch {
    throw new Problem(problems.undecodable(name));
  }
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
