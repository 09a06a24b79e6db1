// The square of a picture that a network sees: where it is, and its pixels, averaged over areas as CIFAR-10's were.

import { IMAGE } from "../generated/schema.js";

/** In pixels of the picture, from the left and from the top. @typedef {{x: number, y: number, side: number}} Square */
/** @typedef {{width: number, height: number}} Size */

/** Pixels along a side, as a network sees them. */
export const SIDE = IMAGE.side;

/** The central square of a picture, as large as it fits. @param {Size} size @returns {Square} */
export function largest({ width, height }) {
  const side = Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}

/** The smallest square: a pixel for each that the network sees, where the picture has as many. @param {Size} size */
export function smallestSide({ width, height }) {
  return Math.min(SIDE, width, height);
}

/** The square, in the picture again. @param {Square} square @param {Size} size @returns {Square} */
export function within({ x, y, side }, size) {
  const fits = Math.min(Math.max(side, smallestSide(size)), size.width, size.height);
  return { x: between(x, size.width - fits), y: between(y, size.height - fits), side: fits };
}

/**
 * The square moved by shares of its side.
 *
 * @param {Square} square
 * @param {readonly [number, number]} by
 * @param {Size} size
 */
export function moved({ x, y, side }, [right, down], size) {
  return within({ x: x + right * side, y: y + down * side, side }, size);
}

/** The square around another point. @param {Square} square @param {readonly [number, number]} at @param {Size} size */
export function centeredAt({ side }, [x, y], size) {
  return within({ x: x - side / 2, y: y - side / 2, side }, size);
}

/** The square of another side, around the same point. @param {Square} square @param {number} side @param {Size} size */
export function resized({ x, y, side: before }, side, size) {
  const { side: fits } = within({ x, y, side }, size);
  return within({ x: x + (before - fits) / 2, y: y + (before - fits) / 2, side: fits }, size);
}

/**
 * How far it is zoomed in, from 0, the largest square, to 1, the smallest: equal steps are equal factors.
 *
 * @param {Square} square
 * @param {Size} size
 */
export function zoomOf({ side }, size) {
  const [most, least] = [largest(size).side, smallestSide(size)];
  return most <= least ? 0 : Math.log(most / side) / Math.log(most / least);
}

/** The side at that zoom. @param {number} zoom @param {Size} size */
export function sideAt(zoom, size) {
  const [most, least] = [largest(size).side, smallestSide(size)];
  return most * (least / most) ** zoom;
}

/**
 * Pixels scaled down, or up, to a square of `count` by `count`: each is the mean of the area that it covers, with the shares of
 * pixels that it covers in part. Interleaved RGB.
 *
 * @param {{data: Uint8ClampedArray, width: number, height: number}} picture  RGBA, opaque
 * @param {Square} square  inside it
 * @param {number} [count]
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function averaged({ data, width, height }, { x, y, side }, count = SIDE) {
  const columns = spans(x, side, count, width);
  const rows = spans(y, side, count, height);
  const pixels = new Uint8Array(3 * count * count);
  for (const [row, down] of rows.entries()) {
    for (const [column, right] of columns.entries()) {
      let [red, green, blue, area] = [0, 0, 0, 0];
      for (const [k, high] of down.shares.entries()) {
        let at = 4 * ((down.from + k) * width + right.from);
        for (const wide of right.shares) {
          const share = high * wide;
          red += share * data[at];
          green += share * data[at + 1];
          blue += share * data[at + 2];
          area += share;
          at += 4;
        }
      }
      const means = [red, green, blue].map((sum) => Math.round(sum / area));
      pixels.set(means, 3 * (row * count + column));
    }
  }
  return pixels;
}

/**
 * Which pixels each of `count` equal parts of a line covers, and how much of each.
 *
 * @param {number} start
 * @param {number} length
 * @param {number} count
 * @param {number} end  of the pixels
 */
function spans(start, length, count, end) {
  return Array.from({ length: count }, (_, k) => {
    // A part's end may be a hair beyond the last pixel.
    const [low, high] = [start + (k * length) / count, Math.min(end, start + ((k + 1) * length) / count)];
    const from = Math.min(Math.floor(low), end - 1);
    const to = Math.min(Math.max(Math.ceil(high), from + 1), end);
    const shares = Array.from({ length: to - from }, (__, at) => Math.max(0, Math.min(high, from + at + 1) - Math.max(low, from + at)));
    // Rounding may leave nothing of a part.
    return { from, shares: shares.some((share) => share > 0) ? shares : shares.map(() => 1) };
  });
}

/** @param {number} value @param {number} most */
function between(value, most) {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}
