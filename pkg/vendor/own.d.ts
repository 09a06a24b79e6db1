// What the page uses to read the user's files and to store them; bundled into pkg/vendor/own.js.
export { imageSize } from "image-size";
export { createStore, del, get, set } from "idb-keyval";
export { createTarDecoder } from "modern-tar";
