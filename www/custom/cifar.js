// CIFAR-10's own files: cifar-10-binary.tar.gz, and the .bin files in it. A record has one byte for
// the label and 1,024 bytes each for red, green and blue.

import { messageOf } from "../engine/protocol.js";
import { createTarDecoder } from "../../pkg/vendor/own.js";
import { CLASSES } from "../generated/schema.js";
import { IMAGE_BYTES, MOST_TEST, MOST_TRAIN } from "./images.js";
import { PICTURE } from "./kinds.js";
import { text } from "../text/index.js";
import { Problem, shown } from "./problem.js";

const { problems } = text;

/** @typedef {import("./images.js").Item} Item */

/** Bytes of an image and its label. */
export const RECORD = IMAGE_BYTES + 1;
const PLANE = IMAGE_BYTES / 3;
/** Records to convert before yielding to other work. */
const TURN = 2000;

/** CIFAR-10's archive has 170 MB, and 184 MB unpacked. */
const MOST_PACKED = 300_000_000;
const MOST_UNPACKED = 400_000_000;
const MOST_ENTRIES = 1000;

/**
 * @param {File} file
 * @param {Item[]} items  receives its images
 */
export async function readBin(file, items) {
  checkSize(file.name, file.size);
  await addRecords(file.name, new Uint8Array(await file.arrayBuffer()), items);
}

/**
 * All .bin files of an archive, one at a time: only one is in memory.
 *
 * @param {File} file
 * @param {Item[]} items
 * @param {(bytes: number) => void} onProgress  bytes unpacked so far
 */
export async function readArchive(file, items, onProgress) {
  if (file.size > MOST_PACKED) {
    throw new Problem(problems.large_archive(megabytes(file.size)));
  }
  const packed = await isGzip(file);
  let unpacked = 0;
  /** @type {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
  const meter = new TransformStream({
    transform(bytes, controller) {
      unpacked += bytes.length;
      if (unpacked > MOST_UNPACKED) {
        throw new Problem(problems.large_content(megabytes(MOST_UNPACKED)));
      }
      onProgress(unpacked);
      controller.enqueue(bytes);
    },
  });
  /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */
  const bytes = packed ? file.stream().pipeThrough(new DecompressionStream("gzip")) : file.stream();
  const reader = bytes
    .pipeThrough(meter)
    .pipeThrough(createTarDecoder({ strict: true }))
    .getReader();
  let [entries, pictures] = [0, 0];
  /** @type {{name: string, items: Item[]}[]} */
  const found = [];
  try {
    for (;;) {
      const { done, value: entry } = await reader.read();
      if (done) break;
      entries += 1;
      if (entries > MOST_ENTRIES) throw new Problem(problems.many_entries(MOST_ENTRIES));
      const { name, size, type } = entry.header;
      const base = name.split("/").at(-1) ?? "";
      if ((type ?? "file") !== "file" || !base.endsWith(".bin") || base.startsWith(".")) {
        pictures += Number(PICTURE.test(base) && !base.startsWith("."));
        // Read to its end, not canceled: modern-tar 0.8.6 has gone on to the next file by then, and ends that one.
        await entry.body.pipeTo(new WritableStream());
        continue;
      }
      checkSize(base, size);
      /** @type {Item[]} */
      const part = [];
      await addRecords(base, new Uint8Array(await new Response(entry.body).arrayBuffer()), part);
      found.push({ name: base, items: part });
      if (found.reduce((sum, one) => sum + one.items.length, 0) > MOST_TRAIN + MOST_TEST) throw tooMany();
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const why = messageOf(error);
    throw new Problem(problems.bad_archive(packed, shown(why)));
  } finally {
    // Reading ends here. After a failure this may fail again, which adds nothing.
    await reader.cancel().catch(() => {});
  }
  if (found.length === 0) {
    throw new Problem(pictures > 0 ? problems.packed_pictures : problems.no_bin);
  }
  // The batches are unordered in CIFAR-10's archive.
  found.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const part of found) for (const item of part.items) items.push(item);
}

/** @param {File} file */
async function isGzip(file) {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/**
 * @param {string} name
 * @param {number} size
 */
function checkSize(name, size) {
  if (size === 0) throw new Problem(problems.empty(shown(name)));
  if (size > RECORD * MOST_TRAIN) throw new Problem(problems.large_bin(shown(name), megabytes(size)));
  if (size % RECORD !== 0) {
    throw new Problem(problems.cut_bin(shown(name), size, RECORD));
  }
}

/**
 * @param {string} name
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {Item[]} items
 */
async function addRecords(name, bytes, items) {
  // The tar header may have been wrong.
  checkSize(name, bytes.length);
  const count = bytes.length / RECORD;
  if (items.length + count > MOST_TRAIN + MOST_TEST) throw tooMany();
  const split = /test/i.test(name) ? "test" : "train";
  for (let k = 0; k < count; k++) {
    const label = bytes[k * RECORD];
    if (label >= CLASSES.length) {
      throw new Problem(problems.bad_label(shown(name), k, label, CLASSES.length - 1));
    }
    const planes = bytes.subarray(k * RECORD + 1, (k + 1) * RECORD);
    const pixels = new Uint8Array(IMAGE_BYTES);
    for (let p = 0; p < PLANE; p++) {
      pixels[3 * p] = planes[p];
      pixels[3 * p + 1] = planes[PLANE + p];
      pixels[3 * p + 2] = planes[2 * PLANE + p];
    }
    items.push({ label, split, pixels });
    if (k % TURN === TURN - 1) await turn();
  }
}

/** Yields to other work. @returns {Promise<void>} */
function turn() {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function tooMany() {
  return new Problem(problems.too_many_records(MOST_TRAIN + MOST_TEST));
}

/** @param {number} bytes */
function megabytes(bytes) {
  return Math.round(bytes / 1e6);
}
