// What the user dropped or chose: a list of files with their paths, and what they contain.

import { readArchive, readBin } from "./cifar.js";
import { arrange, MOST_TEST, MOST_TRAIN } from "./images.js";
import { NETWORK, OTHER_NETWORK, readNetwork } from "./network.js";
import { PICTURE, readPictures } from "./pictures.js";
import { text } from "../text/index.js";
import { Problem, shown } from "./problem.js";

/** @typedef {import("./images.js").OwnImages} OwnImages */
/** @typedef {import("./network.js").OwnNetwork} OwnNetwork */
/** A file and its path in what was dropped; a path that ends in / is an empty folder. @typedef {{path: string, file: File}} Found */

const { problems, work } = text;
const MOST_FILES = 2 * (MOST_TRAIN + MOST_TEST);
const ARCHIVE = /\.(tar\.gz|tgz|tar)$/i;
/** Files that operating systems leave in folders. */
const LITTER = /(^|\/)(\.[^/]*|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i;

/**
 * Reads images or a network from what was dropped.
 *
 * @param {Found[]} found
 * @param {(words: string) => boolean} onProgress  false: stop
 * @returns {Promise<{images: OwnImages} | {network: OwnNetwork} | undefined>}  undefined when it was stopped
 */
export async function readOwn(found, onProgress) {
  if (found.length > MOST_FILES) throw new Problem(problems.too_many_files(MOST_FILES));
  const files = found.filter(({ path }) => !LITTER.test(path.replace(/\/$/, ""))).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.every(({ path }) => isFolder(path))) throw new Problem(problems.no_files);
  const networks = files.filter(({ path }) => NETWORK.test(path));
  if (networks.length > 0) {
    if (files.length > 1) throw new Problem(problems.network_alone);
    return { network: await readNetwork(networks[0].file, onProgress) };
  }
  const images = await readImages(files, onProgress);
  return images && { images };
}

/**
 * @param {Found[]} files
 * @param {(words: string) => boolean} onProgress
 * @returns {Promise<OwnImages | undefined>}
 */
async function readImages(files, onProgress) {
  const archives = files.filter(({ path }) => ARCHIVE.test(path));
  const bins = files.filter(({ path }) => /\.bin$/i.test(path));
  const pictures = files.filter(({ path }) => PICTURE.test(path));
  /** @type {readonly string[] | undefined} */
  let classes;
  const name = nameOf(files);
  /** @type {import("./images.js").Item[]} */
  const items = [];
  const notes = [];
  let stopped = false;
  const goOn = (/** @type {string} */ words) => {
    stopped ||= !onProgress(words);
    return !stopped;
  };
  if (archives.length + bins.length > 0) {
    if (archives.length > 1) throw new Problem(problems.archives);
    if (archives.length > 0 && bins.length > 0) throw new Problem(problems.archive_and_bins);
    for (const { file } of archives) {
      await readArchive(file, items, (bytes) => {
        if (!goOn(work.unpacking(Math.round(bytes / 1e6)))) throw new Problem(problems.stopped);
      });
    }
    for (const [k, { file }] of bins.entries()) {
      if (!goOn(work.reading_file(shown(file.name), k + 1, bins.length))) return undefined;
      await readBin(file, items);
    }
    if (pictures.length > 0) notes.push(problems.images_left_out(pictures.length));
  } else if (pictures.length > 0) {
    const others = files.filter(({ path }) => !PICTURE.test(path));
    const read = await readPictures(pictures, others, items, (done) => goOn(work.reading_image(done, pictures.length)));
    if (stopped) return undefined;
    ({ classes } = read);
    notes.push(...read.notes);
    const left = others.filter(({ path }) => !isFolder(path)).length;
    if (left > 0) notes.push(problems.files_left_out(left));
  } else {
    if (files.some(({ path }) => OTHER_NETWORK.test(path))) {
      throw new Problem(problems.only_safetensors);
    }
    const zip = files.some(({ path }) => /\.(zip|7z|rar)$/i.test(path));
    throw new Problem(zip ? problems.unpack : problems.nothing_readable);
  }
  return arrange(name, items, notes, classes);
}

/** @param {string} path */
function isFolder(path) {
  return path.endsWith("/");
}

/**
 * What the user would call it: the folder around all files, or the file.
 *
 * @param {Found[]} files
 */
function nameOf(files) {
  const [first] = files[0].path.split("/");
  if (files.every(({ path }) => path.startsWith(`${first}/`))) return shown(first);
  return files.length === 1 ? shown(first) : problems.files(files.length);
}

/**
 * The files of a chooser.
 *
 * @param {Iterable<File>} list
 * @returns {Found[]}
 */
export function chosen(list) {
  return Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * The files of a drop, including those in folders.
 *
 * @param {FileSystemEntry[]} entries
 * @returns {Promise<Found[]>}
 */
export async function inEntries(entries) {
  /** @type {Found[]} */
  const found = [];
  for (const entry of entries) await collect(entry, "", found);
  return found;
}

/**
 * @param {FileSystemEntry} entry
 * @param {string} before
 * @param {Found[]} found
 */
async function collect(entry, before, found) {
  if (found.length > MOST_FILES) return;
  const path = before + entry.name;
  if (entry.isFile) {
    const fileEntry = /** @type {FileSystemFileEntry} */ (entry);
    /** @type {File} */
    const file = await new Promise((resolve, reject) => {
      fileEntry.file(resolve, reject);
    });
    found.push({ path, file });
    return;
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  let empty = true;
  for (;;) {
    // Each call returns some entries, the last one none.
    /** @type {FileSystemEntry[]} */
    const part = await new Promise((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) break;
    empty = false;
    for (const child of part) await collect(child, `${path}/`, found);
  }
  if (empty) found.push({ path: `${path}/`, file: new File([], "") });
}
