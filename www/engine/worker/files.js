// Files: the site's images and networks, where they lie and which copies were rejected; and what the browser stores.

import { ahead, download, downloadText } from "../download.js";
import { Failure } from "../protocol.js";
import { namedFiles } from "./card.js";

const DATA = new URL("../../data/cifar10/", import.meta.url);
const MODELS = new URL("../../models/", import.meta.url);
const MANIFEST = "manifest.json";

/** If what only saves time does not arrive for this long, it is done without, ms. */
const STALL = 5000;

/** Files that were rejected: the browser's cache may hold the bad copy. */
const refused = new Set();

/** @typedef {(done: number, total: number) => void} OnBytes */

/**
 * Checks a file; one that fails is fetched past the cache from then on.
 *
 * @template T
 * @param {string} file
 * @param {() => T} check
 */
export function refusing(file, check) {
  try {
    const result = check();
    refused.delete(file);
    return result;
  } catch (error) {
    refused.add(file);
    throw error;
  }
}

/** The manifest of the published images. */
export async function manifestFile() {
  return { file: MANIFEST, text: await downloadText(new URL(MANIFEST, DATA), { fresh: refused.has(MANIFEST) }) };
}

/**
 * Chunks of the published images, each with its bytes, in their order.
 *
 * @param {{file: string, bytes: number}[]} chunks
 * @param {OnBytes} onProgress
 */
export function chunkFiles(chunks, onProgress) {
  const total = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
  /** @type {Record<string, number>} */
  const arrived = {};
  return ahead(chunks, ({ file, bytes: size }) =>
    download(new URL(file, DATA), {
      size,
      fresh: refused.has(file),
      onProgress(done) {
        arrived[file] = done;
        const all = Object.values(arrived).reduce((sum, one) => sum + one, 0);
        onProgress(all, total);
      },
    }),
  );
}

/**
 * A model's card and weights.
 *
 * @param {string} name
 * @param {OnBytes} onProgress
 */
export async function modelFiles(name, onProgress) {
  const card = await downloadText(new URL(`${name}.json`, MODELS), { fresh: refused.has(name) });
  const { file, size, logits, shadows } = refusing(name, () => namedFiles(name, card));
  const weights = await download(new URL(file, MODELS), { size, fresh: refused.has(name), onProgress });
  return { card, weights, logits, shadows };
}

/**
 * A file beside a model's weights that can be done without: its logits of the published images, which only save time, or what shadow
 * networks make of these.
 *
 * @param {string} file
 * @param {number} size
 */
export function besideFile(file, size) {
  return download(new URL(file, MODELS), { size, pauses: [], stall: STALL });
}

/**
 * A gold model's card, which alone tells what gold gets right. The run does not need it.
 *
 * @param {string} name
 */
export async function goldCard(name) {
  try {
    return await downloadText(new URL(`${name}.json`, MODELS), { pauses: [], stall: STALL });
  } catch {
    return null;
  }
}

/**
 * What the browser's storage holds for the page: where another tab has replaced it, some browsers
 * cannot read it any more.
 *
 * @template T
 * @param {Promise<T>} reading
 * @param {string} kind
 * @param {string} words
 */
export async function stored(reading, kind, words) {
  try {
    return await reading;
  } catch {
    throw new Failure(kind, words);
  }
}
