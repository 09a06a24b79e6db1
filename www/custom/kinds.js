// What a file is, whatever its name: its first bytes say so.
/* eslint-disable no-control-regex -- they are bytes, not text */

/** Bytes to look at. */
export const HEAD = 1024;

/**
 * "picture" is one that some browser can decode; the others are what people drop by mistake, each with its own advice in
 * text.problems.kinds.
 *
 * @typedef {"picture" | "safetensors" | "recording" | "comparison" | "card" | "flax" | "lfs" | "html" | "xml" | "pytorch" | "pickle" | "cifar_pickle" | "onnx"
 *   | "hdf5" | "keras" | "tflite" | "gguf" | "numpy" | "matlab" | "idx" | "parquet" | "shards" | "archive" | "video" | "pdf"} Kind
 */

/** Endings of images, of which not every browser decodes all. Others are recognized by their first bytes. */
export const PICTURE = /\.(a?png|jpe?g|jpe|jfif|pjp|pjpeg|webp|gif|bmp|dib|avifs?|ico|cur|svg|tiff?|hei[cf]s?|jxl|jp2)$/i;

/** Latin letters of the bytes, one each. @param {Uint8Array} bytes @param {number} [from] @param {number} [to] */
function letters(bytes, from = 0, to = bytes.length) {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Brands of ISO media files that are pictures: AVIF and HEIC. */
const STILL = /^(avi[fso]|hei[cfsmx]|hev[cmsx]|mif1|msf1|jpeg|crx )$/;

/**
 * First bytes of picture formats: PNG, JPEG, GIF, WebP, BMP, icons, TIFF, JPEG XL, JPEG 2000, Photoshop.
 *
 * @type {RegExp[]}
 */
const PICTURES = [
  /^\x89PNG\r\n\x1a\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^BM[^]{4}\0\0\0\0/,
  /^\0\0[\x01\x02]\0[^\0]\0/,
  /^(II\*\0|MM\0\*|II\x2b\0|MM\0\x2b)/,
  /^\xff\x0a/,
  /^\0\0\0\x0cJXL /,
  /^\0\0\0\x0cjP {2}/,
  /^8BPS\0/,
];

/** An object in JSON with something in it, as editors save it. @param {string} inside */
function json(inside) {
  return new RegExp(`^(\\xef\\xbb\\xbf)?\\s*\\{[^]*${inside}`);
}

/** First bytes, as letters, of what is no picture. @type {[RegExp, Kind][]} */
const HEADS = [
  [/^(\xef\xbb\xbf)?version https:\/\/(git-lfs|hawser)\.github\.com\/spec\//, "lfs"],
  [/^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?<(!doctype html|html|head|body)\b/i, "html"],
  [/^\x89HDF\r\n\x1a\n/, "hdf5"],
  [/^\x93NUMPY/, "numpy"],
  [/^GGUF/, "gguf"],
  [/^[^]{4}TFL3/, "tflite"],
  [/^PAR1/, "parquet"],
  [/^MATLAB 5\.0/, "matlab"],
  [/^\0\0[\x08\x09\x0b-\x0e][\x01-\x04]\0/, "idx"],
  [/^%PDF-/, "pdf"],
  // The old format of torch.save: its magic number, pickled.
  [/^\x80[\x02-\x05](\x95[^]{8})?\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19/, "pytorch"],
  [/^\x80[\x02-\x05]/, "pickle"],
  [/^PK\x03\x04[^]{0,200}(data\.pkl|\/version|constants\.pkl|\/byteorder|\/\.format_version)/, "pytorch"],
  [/^PK\x03\x04[^]{0,200}\.npy/, "numpy"],
  [/^PK\x03\x04[^]{0,200}(config\.json|metadata\.json|model\.weights\.h5)/, "keras"],
  [/^(PK\x03\x04|PK\x05\x06|7z\xbc\xaf\x27\x1c|Rar!|BZh\d|\x1f\x8b|\xfd7zXZ|\x28\xb5\x2f\xfd)/, "archive"],
  [/^\x08[\x01-\x14]\x12[^]{0,40}(pytorch|tf2onnx|onnx|keras2onnx|skl2onnx)/i, "onnx"],
  [/^(\x1a\x45\xdf\xa3|RIFF[^]{4}AVI |[^]{4}ftyp)/, "video"],
  [json('"format"\\s*:\\s*"srfl-recording"'), "recording"],
  [json('"format"\\s*:\\s*"srfl-comparison"'), "comparison"],
  [json('"format"\\s*:\\s*"srfl-model"'), "card"],
  [json('"weight_map"'), "shards"],
  [json('"(modelTopology|weightsManifest)"'), "tflite"],
];

/** What an ending says where the first bytes say nothing. @type {[RegExp, Kind][]} */
const ENDINGS = [
  [/\.(pth?|pt2|pth\.tar|ckpt)$/i, "pytorch"],
  [/\.(pkl|pickle|joblib)$/i, "pickle"],
  [/\.onnx$/i, "onnx"],
  [/\.(h5|hdf5)$/i, "hdf5"],
  [/\.keras$/i, "keras"],
  [/\.(tflite|pb|ckpt\.(index|meta)|data-\d+-of-\d+)$/i, "tflite"],
  [/\.msgpack$/i, "flax"],
  [/\.gguf$/i, "gguf"],
  [/\.np[yz]$/i, "numpy"],
  [/\.mat$/i, "matlab"],
  [/\.(parquet|arrow|tfrecords?)$/i, "parquet"],
  [/\.index\.json$/i, "shards"],
  [/\.(zip|7z|rar|xz|bz2|zst)$/i, "archive"],
  [/\.(mp4|mov|avi|mkv|webm)$/i, "video"],
];

/** CIFAR-10's Python version, whose files are pickles without an ending. */
const CIFAR_PICKLE = /^(data_batch_\d|test_batch|batches\.meta)$/;

/**
 * @param {string} name  a file's
 * @param {Uint8Array} head  its first bytes
 * @returns {Kind | undefined}
 */
export function kindOf(name, head) {
  const words = letters(head, 0, HEAD);
  const brand = letters(head, 8, 12);
  if (PICTURES.some((first) => first.test(words)) || (letters(head, 4, 8) === "ftyp" && STILL.test(brand))) return "picture";
  if (isSvg(words)) return "picture";
  if (isSafetensors(head)) return "safetensors";
  const kind = HEADS.find(([first]) => first.test(words))?.[1] ?? ENDINGS.find(([ending]) => ending.test(name))?.[1];
  if (kind === "pickle" && CIFAR_PICKLE.test(name)) return "cifar_pickle";
  if (kind === undefined && /^\s*<\?xml/.test(words)) return "xml";
  return kind;
}

/** @param {string} words */
function isSvg(words) {
  return /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]/i.test(words);
}

/** The length of a header, and a header in JSON. @param {Uint8Array} head */
function isSafetensors(head) {
  if (head.length < 10 || head[8] !== 0x7b) return false;
  const view = new DataView(head.buffer, head.byteOffset, 8);
  return view.getUint32(4, true) === 0 && view.getUint32(0, true) < 100_000_000;
}

/**
 * The first bytes of a file.
 *
 * @param {Blob} file
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>}  undefined where it cannot be opened any more
 */
export async function headOf(file) {
  try {
    return new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  } catch {
    return undefined;
  }
}
