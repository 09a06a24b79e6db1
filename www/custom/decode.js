// A picture of the user's: its header is checked before anything decodes it. What the browser can decode is a picture,
// whatever its name.

import { imageSize } from "../../pkg/vendor/own.js";
import { HEAD, kindOf } from "./kinds.js";
import { text } from "../text/index.js";
import { BadFile, shown } from "./problem.js";

const { problems } = text;

/**
 * How large a file and a picture may be, and what its longer side is scaled down to, if that is longer.
 *
 * @typedef {{bytes: number, pixels: number, side?: number}} Most
 */

/** Types that every browser decodes: another file of them is damaged. */
const COMMON = new Set(["png", "jpg", "webp", "gif", "bmp"]);

/** Orientations from this one on, as cameras note them, stand on their side. */
const ON_ITS_SIDE = 5;

/**
 * A picture, decoded and upright.
 *
 * @param {import("./files.js").Found} found
 * @param {Most} most
 * @returns {Promise<ImageBitmap>}
 */
export async function decodePicture({ path, file, lost = false }, most) {
  const name = shown(path);
  if (lost) throw new BadFile(problems.lost(name));
  if (file.size === 0) throw new BadFile(problems.empty(name));
  if (file.size > most.bytes) throw new BadFile(problems.too_large(name, Math.round(file.size / 1e6), most.bytes / 1e6));
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
  checkPixels(name, width, height, most);
  const picture = await bitmapOf(name, { bytes, element, width, height }, most);
  if (picture === undefined) {
    throw new BadFile(COMMON.has(type) || type === "" ? problems.undecodable(name) : problems.other_type(name, shown(type)));
  }
  return picture;
}

/**
 * An image's size as its header says, upright.
 *
 * @param {Uint8Array} bytes
 * @returns {{width: number, height: number, type?: string} | undefined}  undefined where the header is one that only browsers
 *   understand
 */
function sizeIn(bytes) {
  // OS/2's BMP has a shorter header with its size elsewhere.
  if (bytes[0] === 0x42 && bytes[1] === 0x4d && bytes[14] === 12) return undefined;
  try {
    const { width, height, orientation = 1, type } = imageSize(bytes);
    return orientation < ON_ITS_SIDE ? { width, height, type } : { width: height, height: width, type };
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
 * @param {Most} most
 */
function checkPixels(name, width, height, { pixels }) {
  if (!(width > 0 && height > 0)) throw new BadFile(problems.no_size(name, width, height));
  if (width * height > pixels) throw new BadFile(problems.too_many_pixels(name, width, height, pixels / 1e6));
}

/**
 * @param {string} name
 * @param {{bytes: Uint8Array<ArrayBuffer>, element: HTMLImageElement | undefined, width: number, height: number}} picture  element: if
 *   it is open
 * @param {Most} most
 * @returns {Promise<ImageBitmap | undefined>}  undefined where the browser cannot decode it
 */
async function bitmapOf(name, { bytes, element, width, height }, most) {
  try {
    return await createImageBitmap(new Blob([bytes]), optionsFor(width, height, most));
  } catch {
    // An SVG, for example, is decoded as an element only.
    const image = element ?? (await opened(bytes));
    if (image === undefined) return undefined;
    const { naturalWidth, naturalHeight } = image;
    checkPixels(name, naturalWidth, naturalHeight, most);
    return createImageBitmap(image, optionsFor(naturalWidth, naturalHeight, most)).catch(() => undefined);
  }
}

/**
 * @param {number} width
 * @param {number} height
 * @param {Most} most
 * @returns {ImageBitmapOptions}
 */
function optionsFor(width, height, { side = Infinity }) {
  /** @type {ImageBitmapOptions} */
  const options = { colorSpaceConversion: "none", imageOrientation: "from-image" };
  const longest = Math.max(width, height);
  if (longest <= side) return options;
  // The other side follows.
  const resized = width === longest ? { resizeWidth: side } : { resizeHeight: side };
  return { ...options, ...resized, resizeQuality: "high" };
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
