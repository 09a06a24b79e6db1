// The service worker, bundled into offline.js: stores every file of the site for visits without a
// network. A new version is downloaded completely first, and takes over only once no page of the old one
// is open, so Wasm and JavaScript of two versions never mix.
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

cleanupOutdatedCaches();
// The page reads its own query: every query gets the same file.
precacheAndRoute(/** @type {any} */ (globalThis).FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });
