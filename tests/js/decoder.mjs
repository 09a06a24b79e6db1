// A browser's decoder as far as tests without a browser need one: it decodes what a test says it can.

/** What can be decoded, by its bytes as Latin letters, and its size. @type {[RegExp, {width: number, height: number}][]} */
const decodable = [];

/** @param {RegExp} bytes @param {{width: number, height: number}} [size] */
export function decodes(bytes, size = { width: 32, height: 32 }) {
  decodable.push([bytes, size]);
}

/** @param {Blob} blob */
async function sizeOf(blob) {
  const words = Buffer.from(await blob.arrayBuffer()).toString("latin1");
  return decodable.find(([bytes]) => bytes.test(words))?.[1];
}

class FakeReader extends EventTarget {
  result = "";

  /** @param {Blob} blob */
  async readAsDataURL(blob) {
    this.result = `data:;base64,${Buffer.from(await blob.arrayBuffer()).toString("base64")}`;
    this.dispatchEvent(new Event("load"));
  }
}

class FakeImage extends EventTarget {
  naturalWidth = 0;
  naturalHeight = 0;

  /** @param {string} address */
  set src(address) {
    void sizeOf(new Blob([Buffer.from(address.split(",")[1], "base64")])).then((size) => {
      if (size !== undefined) [this.naturalWidth, this.naturalHeight] = [size.width, size.height];
      this.dispatchEvent(new Event(size === undefined ? "error" : "load"));
    });
  }
}

const context = {
  fillRect() {},
  drawImage() {},
  getImageData: () => ({ data: new Uint8ClampedArray(4 * 32 * 32) }),
};

Object.assign(globalThis, {
  FileReader: FakeReader,
  Image: FakeImage,
  /** @param {Blob | FakeImage} source */
  async createImageBitmap(source) {
    const size = source instanceof FakeImage ? { width: source.naturalWidth, height: source.naturalHeight } : await sizeOf(source);
    if (size === undefined) throw new DOMException("The source image could not be decoded.", "InvalidStateError");
    return { ...size, close() {} };
  },
  document: { createElement: () => ({ getContext: () => context }) },
});
