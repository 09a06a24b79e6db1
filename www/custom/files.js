// What the user dropped or chose: a list of files with their paths, and what they contain.

import { readArchive, readBin, RECORD } from "./cifar.js";
import { arrange, MOST_TEST, MOST_TRAIN } from "./images.js";
import { headOf, kindOf, PICTURE } from "./kinds.js";
import { isLitter, topOf } from "./litter.js";
import { NETWORK, readNetwork } from "./network.js";
import { readPictures, some } from "./pictures.js";
import { text } from "../text/index.js";
import { Problem, shown } from "./problem.js";

/** @typedef {import("./images.js").CustomImages} CustomImages */
/** @typedef {import("./network.js").CustomNetwork} CustomNetwork */
/** @typedef {import("./network.js").Choice} Choice */
/**
 * A file and its path in what was dropped; a path that ends in / is an empty folder. lost: the browser could not open it.
 *
 * @typedef {{path: string, file: File, lost?: boolean}} Found
 */
/** @typedef {{images: CustomImages} | {network: CustomNetwork} | {choice: Choice} | {recording: File}} Own */

const { problems, work } = text;
const MOST_FILES = 2 * (MOST_TRAIN + MOST_TEST);
/** Hidden files of what was dropped that are looked at: a hidden folder can hold more files than all others. */
const MOST_HIDDEN = 1000;
/** Downloaded again, it may be called cifar-10-binary.tar (1).gz. */
const ARCHIVE = /(?<!\.pth)\.(tar( ?\(\d+\))?\.gz|tgz|tar)$/i;

/**
 * What was dropped, by what it is.
 *
 * @typedef {object} Sorted
 * @property {Found[]} networks
 * @property {Found[]} archives
 * @property {Found[]} bins  CIFAR-10's
 * @property {Found[]} pictures
 * @property {(Found & {kind?: import("./kinds.js").Kind})[]} others  empty folders among them
 */

/**
 * Reads images or a network from what was dropped.
 *
 * @param {Found[]} found
 * @param {(words: string) => boolean} onProgress  false: stop
 * @returns {Promise<Own | undefined>}  undefined when it was stopped
 */
export async function readOwn(found, onProgress) {
  const top = topOf(found.map(({ path }) => path));
  const isHidden = (/** @type {Found} */ { path }) => isLitter(path, top);
  const files = found.filter((one) => !isHidden(one)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length > MOST_FILES) throw new Problem(problems.too_many_files(MOST_FILES));
  if (files.every(({ path }) => isFolder(path))) throw new Problem(problems.no_files);
  const sorted = await sortedByKind(files);
  const { networks, others } = sorted;
  if (networks.length > 0) {
    if (networks.length > 1 && networks.every(({ path }) => SHARD.test(path))) throw new Problem(problems.kinds.shards(nameOf(files)));
    if (files.length > 1) throw new Problem(problems.network_alone);
    const network = await readNetwork(networks[0].file, onProgress);
    return "networks" in network ? { choice: network } : { network };
  }
  if (files.length === 1 && others[0]?.kind === "recording") return { recording: others[0].file };
  const hidden = found.filter((one) => isHidden(one) && PICTURE.test(one.path) && !isFork(one.path));
  const images = await readImages(files, sorted, hidden, onProgress);
  return images && { images };
}

/** A file of several that a large network is split into. */
const SHARD = /-\d+-of-\d+\.safetensors$/i;

/** What macOS puts beside a file on other systems' disks. @param {string} path */
function isFork(path) {
  return /(^|\/)(\._[^/]*|__MACOSX\/.*)$/.test(path);
}

/** Throws where a file cannot be opened. @param {File} file */
async function readable(file) {
  if ((await headOf(file)) === undefined) throw new Problem(problems.lost(shown(file.name)));
}

/**
 * @param {Found[]} files
 * @returns {Promise<Sorted>}
 */
async function sortedByKind(files) {
  /** @type {Sorted} */
  const sorted = { networks: [], archives: [], bins: [], pictures: [], others: [] };
  for (const one of files) {
    const { path, file, lost = false } = one;
    if (isFolder(path)) sorted.others.push(one);
    else if (NETWORK.test(path)) sorted.networks.push(one);
    else if (ARCHIVE.test(path)) sorted.archives.push(one);
    else if (PICTURE.test(path)) sorted.pictures.push(one);
    // Any byte may begin CIFAR-10's records, but few files have their length.
    else if (/\.bin$/i.test(path) && file.size % RECORD === 0) sorted.bins.push(one);
    else {
      const head = lost ? undefined : await headOf(file);
      const kind = head && kindOf(file.name, head);
      if (head === undefined) sorted.others.push({ ...one, lost: true });
      else if (kind === "picture") sorted.pictures.push(one);
      else if (kind === "safetensors") sorted.networks.push(one);
      else if (kind === undefined && /\.bin$/i.test(path)) sorted.bins.push(one);
      else sorted.others.push({ ...one, kind });
    }
  }
  return sorted;
}

/**
 * @param {Found[]} files
 * @param {Sorted} sorted
 * @param {Found[]} hidden  images that the user cannot see
 * @param {(words: string) => boolean} onProgress
 * @returns {Promise<CustomImages | undefined>}
 */
async function readImages(files, { archives, bins, pictures, others }, hidden, onProgress) {
  /** @type {readonly string[] | undefined} */
  let classes;
  const name = nameOf(files);
  /** @type {import("./images.js").Item[]} */
  const items = [];
  /** @type {string[]} */
  const notes = [];
  /** @type {string[]} */
  let bad = [];
  let stopped = false;
  const goOn = (/** @type {string} */ words) => {
    stopped ||= !onProgress(words);
    return !stopped;
  };
  if (archives.length + bins.length > 0) {
    if (archives.length > 1) throw new Problem(problems.archives);
    if (archives.length > 0 && bins.length > 0) throw new Problem(problems.archive_and_bins);
    for (const { file } of archives) {
      await readable(file);
      await readArchive(file, items, (bytes) => {
        if (!goOn(work.unpacking(Math.round(bytes / 1e6)))) throw new Problem(problems.stopped);
      });
    }
    for (const [k, { file }] of bins.entries()) {
      if (!goOn(work.reading_file(shown(file.name), k + 1, bins.length))) return undefined;
      await readable(file);
      await readBin(file, items);
    }
    if (pictures.length > 0) notes.push(problems.images_left_out(pictures.length));
  } else if (pictures.length > 0) {
    const read = await readPictures(pictures, others, items, (done) => goOn(work.reading_image(done, pictures.length)));
    if (stopped) return undefined;
    ({ classes, bad } = read);
    notes.push(...read.notes);
    if (bad.length > 0) notes.push(problems.bad_left_out(bad.length, some(bad)));
    const left = others.filter(({ path }) => !isFolder(path)).length;
    if (left > 0) notes.push(problems.files_left_out(left));
    if (hidden.length > 0) notes.push(problems.hidden_left_out(hidden.length, shown(hidden[0].path)));
  } else {
    throw new Problem(nothingIn(others));
  }
  try {
    return arrange(name, items, notes, classes);
  } catch (error) {
    // Files that could not be read may be why there are too few.
    if (!(error instanceof Problem) || bad.length === 0) throw error;
    throw new Problem(problems.without_bad(error.message, bad.length, some(bad)));
  }
}

/**
 * What is wrong where nothing can be read.
 *
 * @param {Sorted["others"]} others
 */
function nothingIn(others) {
  const files = others.filter(({ path }) => !isFolder(path));
  const known = files.find(({ kind }) => kind !== undefined);
  if (known?.kind !== undefined && known.kind !== "picture") {
    return problems.kinds[known.kind](shown(known.path));
  }
  const [{ path, file, lost = false }] = files;
  if (files.length === 1 && lost) return problems.lost(shown(path));
  return files.length === 1 && file.size === 0 ? problems.empty(shown(path)) : problems.nothing_readable;
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
  const path = before + entry.name;
  const hidden = isLitter(path, path.split("/")[0]);
  if (found.length > MOST_FILES + MOST_HIDDEN || (hidden && found.filter((one) => isLitter(one.path)).length > MOST_HIDDEN)) return;
  const nothing = new File([], entry.name);
  if (entry.isFile) {
    const fileEntry = /** @type {FileSystemFileEntry} */ (entry);
    /** @type {Found} */
    const one = await new Promise((resolve) => {
      // Not every file of a folder can be opened: a broken link, one that is not allowed, one that is in the cloud.
      fileEntry.file(
        (file) => resolve({ path, file }),
        () => resolve({ path, file: nothing, lost: true }),
      );
    });
    found.push(one);
    return;
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  let empty = true;
  for (;;) {
    // Each call returns some entries, the last one none.
    /** @type {FileSystemEntry[]} */
    const part = await new Promise((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (part.length === 0) break;
    empty = false;
    for (const child of part) await collect(child, `${path}/`, found);
  }
  if (empty) found.push({ path: `${path}/`, file: nothing });
}
