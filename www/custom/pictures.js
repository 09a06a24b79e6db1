// Images in folders named by class: their headers are checked before anything decodes them, then the
// browser crops them to the central square and scales them down. What it can decode is a picture,
// whatever its name.

import { imageSize } from "../../pkg/vendor/own.js";
import { CLASSES, IMAGE } from "../generated/schema.js";
import { classesOfFolders } from "./class-names.js";
import { IMAGE_BYTES, MOST_TEST, MOST_TRAIN } from "./images.js";
import { HEAD, kindOf } from "./kinds.js";
import { placesOf } from "./places.js";
import { text } from "../text/index.js";
import { BadFile, Problem, shown } from "./problem.js";

const { problems } = text;

/** @typedef {import("./images.js").Item} Item */
/** @typedef {import("./files.js").Found} Found */
/** @typedef {import("./places.js").Place} Place */

const SIDE = IMAGE.side;
const MOST_BYTES = 20_000_000;
/** An image of this size takes about 160 MB to decode. */
const MOST_PIXELS = 40_000_000;
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

/**
 * Bytes of an image as the network sees it.
 *
 * @param {Found} found
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function decode({ path, file, lost = false }) {
  const name = shown(path);
  if (lost) throw new BadFile(problems.lost(name));
  if (file.size === 0) throw new BadFile(problems.empty(name));
  if (file.size > MOST_BYTES) throw new BadFile(problems.too_large(name, Math.round(file.size / 1e6), MOST_BYTES / 1e6));
  /** @type {Uint8Array<ArrayBuffer>} */
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new BadFile(problems.lost(name));
  }
  const kind = kindOf("", bytes.subarray(0, HEAD));
  if (kind !== undefined && kind !== "picture") throw new BadFile(problems.kinds[kind](name));
  const size = sizeIn(bytes);
  const element = size === undefined ? await opened(bytes) : undefined;
  const { width, height, type = "" } = size ?? { width: element?.naturalWidth, height: element?.naturalHeight };
  if (width === undefined || height === undefined) throw new BadFile(problems.not_an_image(name));
  checkPixels(name, width, height);
  const picture = await bitmapOf(name, bytes, element);
  if (picture === undefined) {
    throw new BadFile(COMMON.has(type) || type === "" ? problems.undecodable(name) : problems.other_type(name, shown(type)));
  }
  try {
    return scaled(picture);
  } finally {
    picture.close();
  }
}

/** Types that every browser decodes: another file of them is damaged. */
const COMMON = new Set(["png", "jpg", "webp", "gif", "bmp"]);

/**
 * An image's size as its header says.
 *
 * @param {Uint8Array} bytes
 * @returns {{width: number, height: number, type?: string} | undefined}  undefined where the header is one that only browsers
 *   understand
 */
function sizeIn(bytes) {
  // OS/2's BMP has a shorter header with its size elsewhere.
  if (bytes[0] === 0x42 && bytes[1] === 0x4d && bytes[14] === 12) return undefined;
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Checked before decoding: a few bytes can require gigabytes.
 *
 * @param {string} name
 * @param {number} width
 * @param {number} height
 */
function checkPixels(name, width, height) {
  if (!(width > 0 && height > 0)) throw new BadFile(problems.no_size(name, width, height));
  if (width * height > MOST_PIXELS) {
    throw new BadFile(problems.too_many_pixels(name, width, height, MOST_PIXELS / 1e6));
  }
}

/**
 * @param {string} name
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {HTMLImageElement | undefined} element  the same, if it is open
 * @returns {Promise<ImageBitmap | undefined>}  undefined where the browser cannot decode it
 */
async function bitmapOf(name, bytes, element) {
  const options = /** @type {const} */ ({ colorSpaceConversion: "none" });
  try {
    return await createImageBitmap(new Blob([bytes]), options);
  } catch {
    // An SVG, for example, is decoded as an element only.
    const image = element ?? (await opened(bytes));
    if (image === undefined) return undefined;
    checkPixels(name, image.naturalWidth, image.naturalHeight);
    return createImageBitmap(image, options).catch(() => undefined);
  }
}

/**
 * The image as an element, which knows its size before it is decoded.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @returns {Promise<HTMLImageElement | undefined>}  undefined where the browser knows no such images
 */
async function opened(bytes) {
  const type = bytes.includes(0) ? "image/png" : "image/svg+xml";
  // As data: the page's policy allows no other address here. The browser finds out which image it is.
  const address = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result));
    reader.addEventListener("error", () => resolve(""));
    reader.readAsDataURL(new Blob([bytes], { type }));
  });
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => resolve(undefined));
    image.src = address;
  });
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
