// CIFAR-10's own files: cifar-10-binary.tar.gz, and the .bin files in it. A record is one byte of
// label and 1,024 each of red, green and blue.

import { createTarDecoder } from "../../pkg/vendor/own.js";
import { CLASSES } from "../generated/classes.js";
import { IMAGE_BYTES, MOST_TEST, MOST_TRAIN } from "./images.js";
import { Problem, shown } from "./problem.js";

/** @typedef {import("./images.js").Item} Item */

const RECORD = IMAGE_BYTES + 1;
const PLANE = IMAGE_BYTES / 3;
/** Records converted before others have a turn. */
const TURN = 2000;

/** CIFAR-10's archive has 170 MB, and 184 MB in it. */
const MOST_PACKED = 300_000_000;
const MOST_UNPACKED = 400_000_000;
const MOST_ENTRIES = 1000;

/**
 * @param {File} file
 * @param {Item[]} items  to which its images are added
 */
export async function readBin(file, items) {
  checkSize(file.name, file.size);
  await addRecords(file.name, new Uint8Array(await file.arrayBuffer()), items);
}

/**
 * All .bin files of an archive, one at a time: no more of it is in memory than that.
 *
 * @param {File} file
 * @param {Item[]} items
 * @param {(bytes: number) => void} onProgress  bytes unpacked so far
 */
export async function readArchive(file, items, onProgress) {
  if (file.size > MOST_PACKED) {
    throw new Problem(`it has ${megabytes(file.size)} MB, where CIFAR-10's archive has 170: choose cifar-10-binary.tar.gz`);
  }
  const packed = await isGzip(file);
  let unpacked = 0;
  /** @type {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
  const meter = new TransformStream({
    transform(bytes, controller) {
      unpacked += bytes.length;
      if (unpacked > MOST_UNPACKED) {
        throw new Problem(
          `it unpacks to more than ${megabytes(MOST_UNPACKED)} MB, where CIFAR-10 has 184: it is another archive, or a hostile one`,
        );
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
  let entries = 0;
  /** @type {{name: string, items: Item[]}[]} */
  const found = [];
  try {
    for (;;) {
      const { done, value: entry } = await reader.read();
      if (done) break;
      entries += 1;
      if (entries > MOST_ENTRIES) throw new Problem(`it has more than ${MOST_ENTRIES} files, where CIFAR-10 has 8: it is another archive`);
      const { name, size, type } = entry.header;
      const base = name.split("/").at(-1) ?? "";
      if ((type ?? "file") !== "file" || !base.endsWith(".bin") || base.startsWith(".")) {
        // Read to its end, not cancelled: modern-tar 0.8.6 has gone on to the next file by then, and ends that one.
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
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem(`it is damaged, cut off, or no ${packed ? "gzipped " : ""}tar archive (${shown(why)}): fetch it again`);
  } finally {
    // Nothing of it is read further. What has failed already has no more to say.
    await reader.cancel().catch(() => {});
  }
  if (found.length === 0) {
    throw new Problem("there is no .bin file in it: choose the archive of CIFAR-10's binary version, cifar-10-binary.tar.gz");
  }
  // CIFAR-10's archive has its batches in no order.
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
  if (size === 0) throw new Problem(`${shown(name)} is empty`);
  if (size > RECORD * MOST_TRAIN) throw new Problem(`${shown(name)} has ${megabytes(size)} MB: more than all of CIFAR-10`);
  if (size % RECORD !== 0) {
    throw new Problem(
      `${shown(name)} has ${size} bytes, which is no whole number of CIFAR-10's records of ${RECORD}: it was cut off, or is another file (those of CIFAR-100 will not do)`,
    );
  }
}

/**
 * @param {string} name
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {Item[]} items
 */
async function addRecords(name, bytes, items) {
  // A tar's header may have lied.
  checkSize(name, bytes.length);
  const count = bytes.length / RECORD;
  if (items.length + count > MOST_TRAIN + MOST_TEST) throw tooMany();
  const split = /test/i.test(name) ? "test" : "train";
  for (let k = 0; k < count; k++) {
    const label = bytes[k * RECORD];
    if (label >= CLASSES.length) {
      throw new Problem(
        `record ${k} of ${shown(name)} has label ${label}, and CIFAR-10's labels are 0 to ${CLASSES.length - 1}: it is damaged, or another file`,
      );
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

/** Lets others have a turn. @returns {Promise<void>} */
function turn() {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function tooMany() {
  return new Problem(`there are more than the ${MOST_TRAIN + MOST_TEST} images of CIFAR-10 in it`);
}

/** @param {number} bytes */
function megabytes(bytes) {
  return Math.round(bytes / 1e6);
}
