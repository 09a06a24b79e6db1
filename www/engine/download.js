// Downloads with progress, a check of the status, and retries where they may help.

import { text } from "../text/index.js";
import { Failure, messageOf } from "./protocol.js";

/** A connection that delivers nothing for this long is abandoned, ms. */
const STALL = 30_000;
/** Pauses before the second and the third try, ms. */
const PAUSES = [500, 1500];
/** Files downloaded at once. */
const AHEAD = 4;

/**
 * Reads a response, and says how many bytes have come.
 *
 * @template T
 * @typedef {(response: Response, onBytes: (count: number) => void) => Promise<T>} Reader
 */

/**
 * @typedef {object} DownloadOptions
 * @property {(done: number, total: number) => void} [onProgress]  bytes; total 0 if unknown
 * @property {number} [size]  bytes of the file, if known; otherwise the server says
 * @property {boolean} [fresh]  bypasses the browser's cache, whose copy is bad
 * @property {typeof fetch} [fetcher]
 * @property {readonly number[]} [pauses]
 * @property {number} [stall]
 */

/**
 * @param {string | URL} url
 * @param {DownloadOptions} [options]
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 * @throws {Failure} kind "network"
 */
export function download(url, options = {}) {
  return downloadTo(collect, url, options);
}

/**
 * @template T
 * @param {Reader<T>} read  a failure of its own is final; any other error is one of the connection
 * @param {string | URL} url
 * @param {DownloadOptions} [options]
 * @returns {Promise<T>}
 * @throws {Failure} kind "network", or what read throws
 */
export async function downloadTo(read, url, options = {}) {
  const { pauses = PAUSES } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(read, url, options, attempt > 0);
    } catch (error) {
      const failure = /** @type {Failure & {again?: boolean}} */ (error);
      if (!failure.again || attempt >= pauses.length) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, pauses[attempt]);
      });
    }
  }
}

/**
 * @param {string | URL} url
 * @param {DownloadOptions} [options]
 */
export async function downloadText(url, options = {}) {
  return new TextDecoder().decode(await download(url, options));
}

/**
 * Downloads a few items ahead of the one in use, and yields them in order. Only a few: a browser queues
 * the others, where they would count as stalled.
 *
 * @template T
 * @template R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} fetchOne
 * @param {number} [width]
 * @returns {AsyncGenerator<[T, R]>}
 */
export async function* ahead(items, fetchOne, width = AHEAD) {
  /** @type {Promise<R>[]} */
  const coming = [];
  for (const [k, item] of items.entries()) {
    while (coming.length < width && k + coming.length < items.length) {
      const next = fetchOne(items[k + coming.length]);
      // A failure is reported when its turn comes.
      next.catch(() => {});
      coming.push(next);
    }
    yield [item, await /** @type {Promise<R>} */ (coming.shift())];
  }
}

/**
 * The last part of an address, for messages.
 *
 * @param {string | URL} url
 */
export function fileName(url) {
  return new URL(url, "http://localhost").pathname.split("/").pop() || String(url);
}

/**
 * @template T
 * @param {Reader<T>} read
 * @param {string | URL} url
 * @param {DownloadOptions} options
 * @param {boolean} again
 */
async function once(read, url, { onProgress = () => {}, size, fresh = false, fetcher = fetch, stall = STALL }, again) {
  const name = fileName(url);
  const controller = new AbortController();
  const expire = () => controller.abort(new Error(text.errors.stalled(Math.round(stall / 1000))));
  let timer = setTimeout(expire, stall);
  try {
    const response = await fetcher(url, { cache: fresh || again ? "reload" : "default", signal: controller.signal }).catch((error) => {
      throw tryAgain(text.errors.download(name, messageOf(error)));
    });
    if (!response.ok) {
      const status = `${response.status} ${response.statusText}`.trim();
      const message = text.errors.download(name, text.errors.server(status));
      throw response.status >= 500 ? tryAgain(message) : new Failure("network", message);
    }
    // With a content encoding the header counts compressed bytes, the stream decoded ones.
    const encoded = response.headers.has("content-encoding");
    const total = size ?? (encoded ? 0 : Number(response.headers.get("content-length") ?? 0));
    return await read(response, (done) => {
      clearTimeout(timer);
      timer = setTimeout(expire, stall);
      onProgress(done, total);
    }).catch((error) => {
      if (error instanceof Failure) throw error;
      throw tryAgain(text.errors.broke_off(name, messageOf(error)));
    });
  } finally {
    clearTimeout(timer);
  }
}

/** All bytes of a response. @type {Reader<Uint8Array<ArrayBuffer>>} */
export async function collect(response, onBytes) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  await count(response, onBytes, (part) => parts.push(part));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * @param {Response} response
 * @param {(count: number) => void} onBytes
 * @param {(part: Uint8Array<ArrayBuffer>) => void} take
 */
export async function count({ body }, onBytes, take) {
  let length = 0;
  onBytes(0);
  const write = (/** @type {Uint8Array<ArrayBuffer>} */ part) => {
    length += part.length;
    take(part);
    onBytes(length);
  };
  await body?.pipeTo(new WritableStream({ write }));
}

/** @param {string} message */
function tryAgain(message) {
  return Object.assign(new Failure("network", message), { again: true });
}
