// TensorFlow.js, as its own layers do it: images (batch, height, width, channels), moments and
// batchNorm, minimize.

import { EPSILON, STRIDES, trained } from "./library.js";

/** @typedef {typeof import("@tensorflow/tfjs")} Tf */
/** @typedef {import("@tensorflow/tfjs").Tensor1D} Tensor1D */
/** @typedef {import("@tensorflow/tfjs").Tensor4D} Tensor4D */

const PACKAGES = new URL("../../../node_modules/@tensorflow/", import.meta.url);

/**
 * @param {string} backend
 * @returns {Promise<Tf>}
 */
async function load(backend) {
  // Their ES modules import each other by bare names, which a worker cannot resolve; the bundles
  // set a global.
  await import(`${PACKAGES}tfjs/dist/tf.min.js`);
  if (backend !== "cpu") await import(`${PACKAGES}tfjs-backend-${backend}/dist/tf-backend-${backend}.min.js`);
  const { tf } = /** @type {{tf: Tf & {wasm?: {setWasmPaths: (prefix: string) => void}}}} */ (/** @type {unknown} */ (globalThis));
  tf.wasm?.setWasmPaths(`${PACKAGES}tfjs-backend-wasm/dist/`);
  if (!(await tf.setBackend(backend))) throw new Error(`the backend ${backend} could not be started`);
  await tf.ready();
  return tf;
}

/**
 * @param {import("../contenders.js").Contender} which
 * @param {import("./inputs.js").Inputs} given
 * @returns {Promise<import("./library.js").Trainer>}
 */
export async function openTfjs({ backend }, { batch, tensors, rate }) {
  const tf = await load(backend);
  const count = batch.labels.length;
  const images = tf.tidy(() => tf.transpose(tf.tensor4d(batch.images, [count, 3, 32, 32]), [0, 2, 3, 1]));
  const labels = tf.tidy(() => tf.oneHot(tf.tensor1d([...batch.labels], "int32"), 10).toFloat());
  /** @type {Record<string, import("@tensorflow/tfjs").Variable>} */
  const weights = {};
  for (const name of trained(tensors.keys())) {
    const { shape, values } = /** @type {import("./tensors.js").Tensor} */ (tensors.get(name));
    const tensor = tf.tidy(() => {
      const plain = tf.tensor(values, shape);
      if (name.endsWith("conv.weight")) return tf.transpose(plain, [2, 3, 1, 0]);
      return name === "head.weight" ? tf.transpose(plain) : plain;
    });
    weights[name] = tf.variable(tensor, true, name);
  }

  /** @param {Tensor4D} x @param {string} name @param {number} stride */
  const convNorm = (x, name, stride) => {
    const kernel = /** @type {Tensor4D} */ (weights[`${name}.conv.weight`]);
    const y = tf.conv2d(x, kernel, stride, kernel.shape[0] === 3 ? 1 : 0, "NHWC", 1, "floor");
    const [gamma, beta] = ["weight", "bias"].map((part) => /** @type {Tensor1D} */ (weights[`${name}.bn.${part}`]));
    const { mean, variance } = tf.moments(y, [0, 1, 2]);
    const statistics = /** @type {[Tensor1D, Tensor1D]} */ ([mean, variance]);
    return tf.batchNorm4d(y, ...statistics, beta, gamma, EPSILON);
  };

  const loss = () => {
    let x = tf.relu(convNorm(/** @type {Tensor4D} */ (images), "stem", 1));
    for (const [index, stride] of STRIDES.entries()) {
      const block = `stage${index + 1}.0`;
      const y = tf.relu(convNorm(x, `${block}.first`, stride));
      const shortcut = index === 0 ? x : convNorm(x, `${block}.shortcut`, stride);
      x = tf.relu(tf.add(convNorm(y, `${block}.second`, 1), shortcut));
    }
    const features = /** @type {import("@tensorflow/tfjs").Tensor2D} */ (tf.mean(x, [1, 2]));
    const logits = tf.add(tf.matMul(features, weights["head.weight"]), weights["head.bias"]);
    return tf.losses.softmaxCrossEntropy(labels, logits).asScalar();
  };

  const optimizer = tf.train.sgd(rate);
  return {
    about: `${tf.version.tfjs}, ${tf.getBackend()}`,
    async step() {
      const value = optimizer.minimize(loss, true);
      if (value === null) throw new Error("minimize gave no loss");
      return read(value);
    },
    forward: () => read(tf.tidy(loss)),
  };
}

/** @param {import("@tensorflow/tfjs").Scalar} scalar */
async function read(scalar) {
  const [value] = await scalar.data();
  scalar.dispose();
  return value;
}
