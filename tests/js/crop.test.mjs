// The square of a picture that a network sees, and the pixels averaged over areas, on pixels made by hand.

import assert from "node:assert/strict";
import { test } from "node:test";

import { averaged, centeredAt, largest, moved, resized, SIDE, sideAt, smallestSide, within, zoomOf } from "../../www/picture/crop.js";

/** A picture of that color. @param {number} width @param {number} height @param {(x: number, y: number) => readonly number[]} color */
function pictureOf(width, height, color) {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let p = 0; p < width * height; p++) data.set([...color(p % width, Math.floor(p / width)), 255], 4 * p);
  return { data, width, height };
}

const gray = (/** @type {number} */ level) => [level, level, level];
/** Of each pixel its red. @param {Uint8Array} pixels */
const reds = (pixels) => [...pixels].filter((_, k) => k % 3 === 0);

test("a picture as small as the network's stays as it is, byte for byte", () => {
  const picture = pictureOf(SIDE, SIDE, (x, y) => [x * 7, y * 5, (x * y) % 256]);
  const pixels = averaged(picture, largest(picture));
  assert.equal(pixels.length, 3 * SIDE * SIDE);
  const opaque = picture.data.filter((_, k) => k % 4 < 3);
  assert.deepEqual([...pixels], [...opaque]);
});

test("each pixel is the mean of the area that it covers", () => {
  // Four by four, in blocks of two by two.
  const levels = [
    [0, 10, 100, 100],
    [20, 30, 100, 104],
    [255, 255, 1, 2],
    [255, 255, 3, 4],
  ];
  const picture = pictureOf(4, 4, (x, y) => gray(levels[y][x]));
  // Means 15, 101, 255, and 2.5, which is rounded up.
  assert.deepEqual(reds(averaged(picture, largest(picture), 2)), [15, 101, 255, 3]);
});

test("of a pixel that is covered in part its share counts", () => {
  // Three pixels to two: 0, 0, and half of 90, against the other half and 30.
  const picture = pictureOf(3, 3, (x) => gray([0, 90, 30][x]));
  assert.deepEqual(reds(averaged(picture, largest(picture), 2)), [30, 50, 30, 50]);
  // From the middle of a pixel to the middle of the next but one.
  assert.deepEqual(reds(averaged(picture, { x: 0.5, y: 0.5, side: 2 }, 1)), [53]);
});

test("no single pixel is picked: a fine checkerboard is gray, where every other pixel would be black", () => {
  const picture = pictureOf(64, 64, (x, y) => gray((x + y) % 2 === 0 ? 0 : 200));
  assert.deepEqual(new Set(reds(averaged(picture, largest(picture)))), new Set([100]));
});

test("colors do not mix, and a smaller square is scaled up", () => {
  const picture = pictureOf(2, 2, (x, y) => [x === 0 ? 200 : 0, y === 0 ? 100 : 0, 50]);
  const pixels = averaged(picture, { x: 0, y: 0, side: 2 }, 4);
  assert.deepEqual([...pixels.subarray(0, 3)], [200, 100, 50]);
  assert.deepEqual([...pixels.subarray(-3)], [0, 0, 50]);
});

test("a square that ends where the picture does reads nothing beyond it", () => {
  for (const side of [33.3, 47.7, 63.9]) {
    const picture = pictureOf(64, 64, () => gray(77));
    assert.deepEqual(new Set(reds(averaged(picture, { x: 64 - side, y: 64 - side, side }))), new Set([77]), `${side}`);
  }
});

test("the square begins as the largest in the middle", () => {
  assert.deepEqual(largest({ width: 300, height: 200 }), { x: 50, y: 0, side: 200 });
  assert.deepEqual(largest({ width: 200, height: 300 }), { x: 0, y: 50, side: 200 });
});

test("the square stays in the picture, however it is moved or sized", () => {
  const size = { width: 300, height: 200 };
  assert.deepEqual(within({ x: -5, y: 150, side: 100 }, size), { x: 0, y: 100, side: 100 });
  assert.deepEqual(moved({ x: 100, y: 50, side: 100 }, [10, -10], size), { x: 200, y: 0, side: 100 });
  assert.deepEqual(moved({ x: 100, y: 50, side: 100 }, [0.5, 0.25], size), { x: 150, y: 75, side: 100 });
  assert.deepEqual(centeredAt({ x: 0, y: 0, side: 100 }, [150, 100], size), { x: 100, y: 50, side: 100 });
  assert.deepEqual(centeredAt({ x: 0, y: 0, side: 100 }, [299, 1], size), { x: 200, y: 0, side: 100 });
  assert.deepEqual(resized({ x: 100, y: 50, side: 100 }, 50, size), { x: 125, y: 75, side: 50 }, "around the same point");
  assert.deepEqual(resized({ x: 100, y: 50, side: 100 }, 1000, size), { x: 50, y: 0, side: 200 });
  assert.deepEqual(resized({ x: 100, y: 50, side: 100 }, 1, size).side, SIDE, "a pixel of the picture for each of the network's");
});

test("zoom goes from the largest square to the smallest, by equal factors", () => {
  const size = { width: 4 * SIDE * 2, height: 4 * SIDE };
  assert.equal(zoomOf(largest(size), size), 0);
  assert.equal(zoomOf({ x: 0, y: 0, side: SIDE }, size), 1);
  assert.ok(Math.abs(zoomOf({ x: 0, y: 0, side: 2 * SIDE }, size) - 0.5) < 1e-12);
  assert.ok(Math.abs(sideAt(0.5, size) - 2 * SIDE) < 1e-9);
  // Nothing to zoom into.
  assert.equal(smallestSide({ width: 10, height: 20 }), 10);
  assert.equal(zoomOf(largest({ width: 10, height: 20 }), { width: 10, height: 20 }), 0);
});
