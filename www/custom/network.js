// A custom network: a safetensors file with the usual PyTorch names. The worker's Wasm reads it.

import { messageOf } from "../engine/protocol.js";
import { Client } from "../engine/client.js";
import { CLASSES } from "../generated/schema.js";
import { text } from "../text/index.js";
import { namesOf } from "./images.js";
import { Problem, shown } from "./problem.js";
import { ownImages } from "./in-use.js";

/**
 * @typedef {object} OwnNetwork
 * @property {1} version
 * @property {string} file  its name
 * @property {Blob} bytes
 * @property {number} [classes]  number of outputs; ten if missing
 * @property {string} preset  the srfl architecture that it matches
 * @property {number} parameters
 * @property {[string, string][]} matched  each tensor's name in the file, and here
 * @property {string[]} leftOut  unused tensors, which do not change its answers
 */

export const NETWORK = /\.safetensors$/i;
/** Other formats of PyTorch and others, which are not supported. */
export const OTHER_NETWORK = /\.(pth?|pt2|ckpt|bin\.index\.json|onnx|h5|npz|pkl)$/i;
const MOST_BYTES = 100_000_000;

/**
 * @param {File} file
 * @param {(words: string) => void} onProgress
 * @returns {Promise<OwnNetwork>}
 */
export async function readNetwork(file, onProgress) {
  const name = shown(file.name);
  if (file.size > MOST_BYTES) throw new Problem(text.problems.too_large(name, Math.round(file.size / 1e6), MOST_BYTES / 1e6));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const own = ownImages();
  const classes = own === undefined ? CLASSES.length : namesOf(own).length;
  const client = new Client({
    onProgress: ({ phase, done, total }) => {
      if (phase === "wasm" && total > 0) onProgress(text.work.fetching_reader(done / total));
    },
    onKnown: () => onProgress(text.work.reading(name)),
  });
  try {
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
    throw new Problem(messageOf(error).replace(/\.$/, ""));
  } finally {
    client.dispose();
  }
}
