// Reads a safetensors file for the other libraries, so that all start from the very same values.

/** @typedef {{shape: number[], values: Float32Array<ArrayBuffer>}} Tensor */

/**
 * @param {Uint8Array<ArrayBuffer>} file
 * @returns {Map<string, Tensor>}
 */
export function readTensors(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = Number(view.getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
  /** @type {Map<string, Tensor>} */
  const tensors = new Map();
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const {
      dtype,
      shape,
      data_offsets: [from, to],
    } = entry;
    const reader = READERS[dtype];
    if (reader === undefined) throw new Error(`${name} is of type ${dtype}, which is not read here`);
    const [width, read] = reader;
    const values = new Float32Array((to - from) / width);
    for (let i = 0; i < values.length; i += 1) values[i] = read(view, 8 + length + from + i * width);
    tensors.set(name, { shape, values });
  }
  return tensors;
}

/** @type {Record<string, [number, (view: DataView, at: number) => number]>} */
const READERS = {
  F32: [4, (view, at) => view.getFloat32(at, true)],
  F16: [2, (view, at) => half(view.getUint16(at, true))],
};

/**
 * A number of IEEE half precision. DataView.getFloat16 is too young for the browsers meant here.
 *
 * @param {number} bits
 */
export function half(bits) {
  const sign = bits >> 15 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
