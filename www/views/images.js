// The images, shown directly from the data files: a chunk is a column of images.

import { firstPixels, IMAGE_BYTES } from "../custom/images.js";
import { CLASSES, IMAGE } from "../generated/schema.js";
import { customImages } from "../custom/in-use.js";
import { text } from "../text/index.js";
import { make } from "./dom.js";

const DATA = new URL("../data/cifar10/", import.meta.url);

/**
 * @typedef {object} Manifest
 * @property {string} citation
 * @property {{count: number, labels: string, chunks: {file: string, count: number}[]}} train  labels: a digit each
 * @property {{count: number}} test
 */

/** Holds for every data set of the page; the manifest says more. */
const FIRST_CHUNK = { file: "train-000.png", count: 250 };

/** @type {{file: string, count: number}[]} */
let chunks = [FIRST_CHUNK];

/** Images of other chunks, which wait for the manifest: by element. @type {Map<HTMLElement, number>} */
const early = new Map();

/** @returns {Promise<Manifest>} */
export async function loadManifest() {
  const response = await fetch(new URL("manifest.json", DATA));
  if (!response.ok) throw new Error(text.errors.server(String(response.status)));
  /** @type {Manifest} */
  const manifest = await response.json();
  chunks = manifest.train.chunks;
  for (const [element, index] of early) showImage(element, index, false);
  early.clear();
  return manifest;
}

/**
 * The true class of a training image; image k of the published ones is of class k % 10.
 *
 * @param {number} index
 * @param {boolean} custom
 */
export function labelOf(index, custom) {
  const own = custom ? customImages() : undefined;
  return own === undefined ? index % CLASSES.length : own.train.labels[index];
}

/** The classes of the training images. @param {Manifest} manifest */
export function labelsOf({ train }) {
  return Array.from(train.labels, Number);
}

/**
 * @param {HTMLElement} element  of class "image"
 * @param {number} index  position in the training subset
 * @param {boolean} custom  whether it is a custom image
 */
export function showImage(element, index, custom) {
  const own = custom ? customImages() : undefined;
  if (own !== undefined) {
    // Without its image, a card still shows all values.
    paintImage(element, own.train, index).catch(() => {});
    return;
  }
  const found = chunkOf(index);
  early.delete(element);
  if (found === undefined) {
    if (chunks.length === 1) early.set(element, index);
    return;
  }
  const { chunk, at } = found;
  // Percentage of the strip's length beyond one image.
  const position = (100 * at) / Math.max(1, chunk.count - 1);
  paint(element, new URL(chunk.file, DATA).href, position, 100 * chunk.count);
}

/** The file that holds a published training image, and where in it. @param {number} index */
function chunkOf(index) {
  let at = index;
  for (const chunk of chunks) {
    if (at < chunk.count) return { chunk, at };
    at -= chunk.count;
  }
  return undefined;
}

/**
 * Shows a custom image.
 *
 * @param {HTMLElement} element
 * @param {import("../custom/images.js").Part} part
 * @param {number} index
 */
export async function paintImage(element, part, index) {
  element.dataset.index = String(index);
  const pixels = await customPixels(part, index);
  const side = String(IMAGE.side);
  const canvas = make("canvas", { width: side, height: side });
  const context = canvas.getContext("2d");
  // Another image may have been requested by now.
  if (context === null || element.dataset.index !== String(index)) return;
  context.putImageData(new ImageData(pixels, IMAGE.side), 0, 0);
  paint(element, canvas.toDataURL(), 0, 100);
}

/**
 * A training image's pixels, RGBA.
 *
 * @param {number} index
 * @param {boolean} custom
 */
export async function pixelsOf(index, custom) {
  const own = custom ? customImages() : undefined;
  if (own !== undefined) return customPixels(own.train, index);
  const found = chunkOf(index);
  if (found === undefined) throw new Error(text.errors.images_gone);
  const { side } = IMAGE;
  const column = new Image();
  column.src = new URL(found.chunk.file, DATA).href;
  await column.decode();
  const context = make("canvas", { width: String(side), height: String(side) }).getContext("2d");
  if (context === null) throw new Error(text.errors.images_gone);
  context.drawImage(column, 0, found.at * side, side, side, 0, 0, side, side);
  return context.getImageData(0, 0, side, side).data;
}

/** A custom image's pixels, RGBA. @param {import("../custom/images.js").Part} part @param {number} index */
async function customPixels(part, index) {
  const bytes = await firstPixels({ ...part, pixels: part.pixels.slice(index * IMAGE_BYTES) }, 1);
  const pixels = new Uint8ClampedArray(4 * IMAGE.side ** 2);
  for (let p = 0; p < IMAGE.side ** 2; p++) pixels.set([bytes[3 * p], bytes[3 * p + 1], bytes[3 * p + 2], 255], 4 * p);
  return pixels;
}

/**
 * @param {HTMLElement} element
 * @param {string} address
 * @param {number} down  where in the picture, percent
 * @param {number} high  its height, percent of the element's
 */
function paint(element, address, down, high) {
  const backgroundImage = `url("${address}")`;
  Object.assign(element.style, { backgroundImage, backgroundPosition: `0 ${down}%`, backgroundSize: `100% ${high}%` });
}

/** @param {number} index */
export function imageElement(index) {
  const element = make("span", { class: "image", "aria-hidden": "true" });
  showImage(element, index, customImages() !== undefined);
  return element;
}
