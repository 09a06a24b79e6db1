// The service worker, bundled into offline.js: saves every file of the site for visits without a
// network. A new version is downloaded whole before it counts, and takes over only once no page of the
// old one is open, so that wasm and JavaScript of two versions never meet. Every file is checked by its
// hash: a network's sign-in page answers for all of them with a page of its own.
import { cleanupOutdatedCaches, getCacheKeyForURL, precacheAndRoute } from "workbox-precaching";

/** Every file and its hash. @type {[string, string][]} */
const FILES = /** @type {any} */ (globalThis).FILES;

cleanupOutdatedCaches();
// The page reads its query itself: every query has the same file.
precacheAndRoute(
  FILES.map(([url, integrity]) => ({ url, integrity, revision: integrity })),
  { ignoreURLParametersMatching: [/./], cleanURLs: false },
);

/** How many files are not here: a browser short of room deletes some. */
async function missing() {
  const found = await Promise.all(FILES.map(([url]) => caches.match(getCacheKeyForURL(url) ?? url)));
  return found.filter((response) => response === undefined).length;
}

addEventListener("message", (event) => {
  const { data, ports } = /** @type {MessageEvent} */ (event);
  if (data === "missing") void missing().then((count) => ports[0].postMessage(count));
});
