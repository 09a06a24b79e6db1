// A network of the reader's: a safetensors file by PyTorch's usual names. The worker's wasm reads it.

import { Client } from "../engine/client.js";
import { CLASSES } from "../generated/classes.js";
import { namesOf } from "./images.js";
import { Problem, shown } from "./problem.js";
import { ownImages } from "./in-use.js";

/**
 * @typedef {object} OwnNetwork
 * @property {1} version
 * @property {string} file  its name
 * @property {Blob} bytes
 * @property {number} [classes]  its outputs; ten where nothing is said
 * @property {string} preset  which of the networks that srfl knows it is
 * @property {number} parameters
 * @property {[string, string][]} matched  each tensor's name in the file, and here
 * @property {string[]} leftOut  tensors without a place that do not change its answers
 */

export const NETWORK = /\.safetensors$/i;
/** What PyTorch and others save beside it, and is not read. */
export const OTHER_NETWORK = /\.(pth?|pt2|ckpt|bin\.index\.json|onnx|h5|npz|pkl)$/i;
const MOST_BYTES = 100_000_000;

/**
 * @param {File} file
 * @param {(words: string) => void} onProgress
 * @returns {Promise<OwnNetwork>}
 */
export async function readNetwork(file, onProgress) {
  const name = shown(file.name);
  if (file.size > MOST_BYTES) throw new Problem(`${name} has ${Math.round(file.size / 1e6)} MB, and at most ${MOST_BYTES / 1e6} are read`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const own = ownImages();
  const classes = own === undefined ? CLASSES.length : namesOf(own).length;
  const client = new Client({
    onProgress: ({ phase, done, total }) => {
      if (phase === "wasm" && total > 0) onProgress(`Fetching the program that reads it: ${Math.round((100 * done) / total)}%`);
    },
    onKept: () => {},
    onFatal: () => {},
  });
  try {
    await client.call("boot", { module: null });
    onProgress(`Reading ${name}`);
    const { model, matched, left_out } = await client.call("adopt", { file: name, bytes, classes });
    return {
      version: 1,
      file: name,
      classes,
      bytes: new Blob([bytes]),
      preset: model.preset,
      parameters: model.parameters,
      matched,
      leftOut: left_out,
    };
  } catch (error) {
    throw new Problem((error instanceof Error ? error.message : String(error)).replace(/\.$/, ""));
  } finally {
    client.dispose();
  }
}
