// The service worker, bundled into offline.js: keeps every file of the site for visits without a
// network. A new version is fetched whole before it counts, and takes over only once no page of the
// old one is open, so that wasm and JavaScript of two versions never meet.
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

cleanupOutdatedCaches();
// What the address asks for, the page reads itself: every query has the same file.
precacheAndRoute(/** @type {any} */ (globalThis).FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });
