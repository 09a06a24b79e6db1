// The batch and the weights that every contender gets.

import { download, downloadText } from "../../../www/engine/download.js";
import { IMAGE } from "../../../www/generated/schema.js";
import { readTensors } from "./tensors.js";

const DATA = new URL("../../../www/data/cifar10/", import.meta.url);
export const MODELS = new URL("../../../www/models/", import.meta.url);
const { side: SIDE, mean: MEAN, std: STD } = IMAGE;
const PLACES = SIDE * SIDE;

/**
 * Normalized images `(labels, 3, 32, 32)` and their classes.
 *
 * @typedef {{images: Float32Array<ArrayBuffer>, labels: Uint8Array<ArrayBuffer>}} Batch
 */

/** @typedef {{card: string, weights: Uint8Array<ArrayBuffer>}} ModelFiles */

/**
 * @typedef {object} Inputs
 * @property {Batch} batch
 * @property {ModelFiles} files
 * @property {Map<string, import("./tensors.js").Tensor>} tensors
 * @property {number} rate
 */

/** @returns {Promise<ModelFiles>} */
export async function modelFiles() {
  const card = await downloadText(new URL("resnet8.json", MODELS));
  return { card, weights: await download(new URL("resnet8.safetensors", MODELS)) };
}

/**
 * @param {import("../messages.js").Task} task
 * @returns {Promise<Inputs>}
 */
export async function inputs({ batch, rate }) {
  const files = await modelFiles();
  return { batch: await firstImages(batch), files, tensors: readTensors(files.weights), rate };
}

/**
 * The first training images.
 *
 * @param {number} count
 * @returns {Promise<Batch>}
 */
async function firstImages(count) {
  const { train } = JSON.parse(await downloadText(new URL("manifest.json", DATA)));
  const [chunk] = train.chunks;
  if (count > chunk.count) throw new Error(`a batch has at most ${chunk.count} images, the first file's`);
  const png = await download(new URL(chunk.file, DATA));
  const picture = await createImageBitmap(new Blob([png], { type: "image/png" }), {
    colorSpaceConversion: "none",
    premultiplyAlpha: "none",
  });
  const context = new OffscreenCanvas(SIDE, SIDE * count).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("this browser draws no pictures in a worker");
  context.drawImage(picture, 0, 0);
  const labels = Uint8Array.from({ length: count }, (_, k) => Number(train.labels[k]));
  return { images: normalized(context.getImageData(0, 0, SIDE, SIDE * count).data, count), labels };
}

/**
 * From pixels (image, place, RGBA) to values (image, channel, place).
 *
 * @param {ArrayLike<number>} pixels
 * @param {number} count
 */
export function normalized(pixels, count) {
  const values = new Float32Array(count * 3 * PLACES);
  for (let image = 0; image < count; image += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      for (let place = 0; place < PLACES; place += 1) {
        const byte = pixels[4 * (image * PLACES + place) + channel];
        values[(image * 3 + channel) * PLACES + place] = (byte / 255 - MEAN[channel]) / STD[channel];
      }
    }
  }
  return values;
}
