// What the page uses to read files of the reader's and to keep them; bundled into pkg/vendor/own.js.
export { imageSize } from "image-size";
export { createStore, del, get, set } from "idb-keyval";
export { createTarDecoder } from "modern-tar";
