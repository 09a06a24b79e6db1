// A custom network: a safetensors file with the usual PyTorch names. The worker's Wasm reads it.

import { messageOf } from "../engine/protocol.js";
import { Client } from "../engine/client.js";
import { CLASSES } from "../generated/schema.js";
import { text } from "../text/index.js";
import { namesOf } from "./images.js";
import { headOf, kindOf } from "./kinds.js";
import { Problem, shown } from "./problem.js";
import { customImages } from "./in-use.js";

/** @typedef {import("../engine/protocol.js").CustomNetwork} CustomNetwork */

/**
 * Several networks in a file, one of which the user must choose.
 *
 * @typedef {{file: File, networks: import("../engine/protocol.js").Candidate[]}} Choice
 */

export const NETWORK = /\.safetensors$/i;
const MOST_BYTES = 100_000_000;

/**
 * @param {File} file
 * @param {(words: string) => void} onProgress
 * @param {string} [network]  the one to take, of several in the file
 * @returns {Promise<CustomNetwork | Choice>}
 */
export async function readNetwork(file, onProgress, network) {
  const { problems } = text;
  const name = shown(file.name);
  if (file.size === 0) throw new Problem(problems.empty(name));
  if (file.size > MOST_BYTES) throw new Problem(problems.too_large(name, Math.round(file.size / 1e6), MOST_BYTES / 1e6));
  const head = await headOf(file);
  if (head === undefined) throw new Problem(problems.lost(name));
  const kind = kindOf("", head);
  // What only has the ending of such a file is said to be what it is.
  if (kind !== undefined && kind !== "safetensors" && kind !== "picture") throw new Problem(problems.kinds[kind](name));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const own = customImages();
  const classes = own === undefined ? CLASSES.length : namesOf(own).length;
  const client = new Client({
    onProgress: ({ phase, done, total }) => {
      if (phase === "wasm" && total > 0) onProgress(text.work.fetching_reader(done / total));
    },
    onKnown: () => onProgress(text.work.reading(name)),
  });
  try {
    const answer = await client.call("adopt", { file: name, bytes, classes, network });
    if ("networks" in answer) return { file, networks: answer.networks };
    const { model, matched, left_out, unknown, others = [], input } = answer;
    return {
      version: 1,
      file: others.length > 0 ? text.custom.file_and_network(name, shown(answer.network)) : name,
      classes,
      bytes: new Blob([bytes]),
      preset: model.preset,
      parameters: model.parameters,
      matched,
      leftOut: left_out,
      unknown,
      network: answer.network,
      others,
      input,
    };
  } catch (error) {
    throw new Problem(messageOf(error).replace(/\.$/, ""));
  } finally {
    client.dispose();
  }
}
