// Pictures in folders named by class: checked by their headers before anything decodes them, then
// cut to their middle square and scaled down by the browser.

import { imageSize } from "../../pkg/vendor/own.js";
import { CLASSES } from "../classes.js";
import { IMAGE_BYTES, labelOf, MOST_TEST, MOST_TRAIN } from "./images.js";
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
 * @param {Found[]} pictures
 * @param {Item[]} items  to which they are added
 * @param {(done: number) => boolean} onProgress  false: stop
 */
export async function readPictures(pictures, items, onProgress) {
  if (pictures.length > MOST_TRAIN + MOST_TEST) throw new Problem(`there are ${pictures.length} pictures: at most ${MOST_TRAIN + MOST_TEST} can be taken`);
  const places = pictures.map(({ path }) => placeOf(path));
  const unknown = [...new Set(places.flatMap(({ label, folder }) => (label === undefined ? [folder] : [])))];
  if (unknown.length > 0) {
    const some = unknown.slice(0, 5).map((name) => `“${shown(name)}”`).join(", ");
    throw new Problem(
      `its folders must be named by classes that the network knows, ${CLASSES.join(", ")}; ` +
        `${some}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ""} ${unknown.length === 1 ? "is" : "are"} not among them`,
    );
  }
  for (const [k, { path, file }] of pictures.entries()) {
    const { label = 0, split } = places[k];
    items.push({ label, split, pixels: await decode(path, file) });
    if (!onProgress(k + 1)) return;
  }
}

/** @param {string} path */
function placeOf(path) {
  const folders = path.split("/").slice(0, -1);
  const folder = folders.at(-1);
  if (folder === undefined) throw new Problem(`${shown(path)} lies in no folder: put the images of each class into a folder of its name, and choose the folder around them`);
  return { label: labelOf(folder), folder, split: SPLITS[folders.at(-2)?.toLowerCase() ?? ""] };
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
