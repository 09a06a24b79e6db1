// Pictures in folders named by class: checked by their headers before anything decodes them, then
// cut to their middle square and scaled down by the browser.

import { imageSize } from "../../pkg/vendor/own.js";
import { CLASSES } from "../generated/classes.js";
import { classesOfFolders } from "./class-names.js";
import { IMAGE_BYTES, MOST_TEST, MOST_TRAIN } from "./images.js";
import { Problem, shown } from "./problem.js";

/** @typedef {import("./images.js").Item} Item */
/** @typedef {import("./images.js").Split} Split */
/** @typedef {import("./files.js").Found} Found */

const SIDE = 32;
const MOST_BYTES = 20_000_000;
/** An image of so many is decoded in about 160 MB. */
const MOST_PIXELS = 40_000_000;

export const PICTURE = /\.(png|jpe?g|webp|gif|bmp)$/i;
const FORMATS = new Set(["png", "jpg", "webp", "gif", "bmp"]);

/** Names of folders that say what their images are for. @type {Record<string, Split>} */
const SPLITS = { train: "train", training: "train", test: "test", testing: "test", val: "test", valid: "test", validation: "test" };

/**
 * Reads pictures in folders named by class.
 *
 * @param {Found[]} pictures
 * @param {Found[]} others  what else is there: folders without a picture would be classes without one
 * @param {Item[]} items  to which the pictures are added
 * @param {(done: number) => boolean} onProgress  false: stop
 * @returns {Promise<{classes: readonly string[], notes: string[]}>}  names of the classes, by label
 */
export async function readPictures(pictures, others, items, onProgress) {
  if (pictures.length > MOST_TRAIN + MOST_TEST) {
    throw new Problem(`there are ${pictures.length} pictures: at most ${MOST_TRAIN + MOST_TEST} can be taken`);
  }
  const places = pictures.map(({ path }) => placeOf(path));
  const { classes, labels } = classesOfFolders(places.map(({ folder }) => folder));
  const notes = [];
  if (classes !== CLASSES) checkOthers(pictures, others);
  else if (places.every(({ folder }) => /^\s*\d\s*$/.test(folder))) {
    notes.push(
      "Its folders are numbers: they were taken for CIFAR-10's labels, 0 for airplane to 9 for truck. Give them names if they are classes of yours.",
    );
  }
  for (const [k, { path, file }] of pictures.entries()) {
    const { folder, split } = places[k];
    items.push({ label: labels.get(folder) ?? 0, split, pixels: await decode(path, file) });
    if (!onProgress(k + 1)) break;
  }
  return { classes, notes };
}

/**
 * Beside folders of pictures, one without any is a class that would be missing.
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
    throw new Problem(
      `the folder “${shown(folder.split("/").at(-1) ?? "")}” holds no picture that can be read: put PNG, JPEG, WebP, GIF or BMP images into it, or take it away`,
    );
  }
}

/** @param {string} path */
function placeOf(path) {
  const folders = path.split("/").slice(0, -1);
  const folder = folders.at(-1);
  if (folder === undefined) {
    throw new Problem(
      `${shown(path)} lies in no folder: put the images of each class into a folder of its name, and choose the folder around them`,
    );
  }
  return { folder, split: SPLITS[folders.at(-2)?.toLowerCase() ?? ""] };
}

/**
 * Bytes of a picture as the network sees it.
 *
 * @param {string} path
 * @param {File} file
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function decode(path, file) {
  const name = shown(path);
  if (file.size === 0) throw new Problem(`${name} is empty`);
  if (file.size > MOST_BYTES) throw new Problem(`${name} has ${Math.round(file.size / 1e6)} MB: at most ${MOST_BYTES / 1e6} can be read`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  /** @type {{width: number, height: number, type?: string}} */
  let size;
  try {
    size = imageSize(bytes);
  } catch {
    throw new Problem(`${name} is no picture, or is cut off within its first bytes`);
  }
  const { width, height, type = "" } = size;
  if (!FORMATS.has(type)) throw new Problem(`${name} is of kind ${shown(type)}: PNG, JPEG, WebP, GIF and BMP can be read`);
  if (!(width > 0 && height > 0)) throw new Problem(`${name} says that it is ${width} × ${height} pixels: it is damaged`);
  // Before it is decoded: a few bytes can ask for gigabytes.
  if (width * height > MOST_PIXELS) {
    throw new Problem(`${name} is ${width} × ${height} pixels: at most ${MOST_PIXELS / 1e6} million can be read. Make it smaller`);
  }
  let picture;
  try {
    picture = await createImageBitmap(new Blob([bytes]), { colorSpaceConversion: "none" });
  } catch {
    throw new Problem(`${name} is damaged or cut off: the browser cannot decode it`);
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
 * The middle square of a picture, 32 by 32, on white where it is transparent.
 *
 * @param {ImageBitmap} picture
 */
function scaled(picture) {
  if (context === null) {
    const canvas = Object.assign(document.createElement("canvas"), { width: SIDE, height: SIDE });
    context = canvas.getContext("2d", { willReadFrequently: true });
  }
  if (context === null) throw new Problem("the browser gives no canvas to scale pictures on: close other tabs and try again");
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
