// TensorFlow.js, as its own layers do it: images (batch, height, width, channels), moments and
// batchNorm, minimize.

import { EPSILON, STRIDES, trained } from "./library.js";

/** @typedef {typeof import("@tensorflow/tfjs")} Tf */
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
  /** @type {Record<string, import("@tensorflow/tfjs").Variable | import("@tensorflow/tfjs").Tensor>} */
  const weights = {};
  const moved = new Set(trained(tensors.keys()));
  for (const [name, { shape, values }] of tensors) {
    const tensor = tf.tidy(() => {
      const plain = tf.tensor(values, shape);
      if (name.endsWith("conv.weight")) return tf.transpose(plain, [2, 3, 1, 0]);
      return name === "head.weight" ? tf.transpose(plain) : plain;
    });
    weights[name] = moved.has(name) ? tf.variable(tensor, true, name) : tensor;
  }

  /** @param {Tensor4D} x @param {string} name @param {number} stride @param {boolean} training */
  const convNorm = (x, name, stride, training) => {
    const kernel = /** @type {Tensor4D} */ (weights[`${name}.conv.weight`]);
    const y = tf.conv2d(x, kernel, stride, kernel.shape[0] === 3 ? 1 : 0, "NHWC", 1, "floor");
    const [gamma, beta] = ["weight", "bias"].map((part) => /** @type {import("@tensorflow/tfjs").Tensor1D} */ (weights[`${name}.bn.${part}`]));
    const { mean, variance } = training
      ? tf.moments(y, [0, 1, 2])
      : { mean: weights[`${name}.bn.running_mean`], variance: weights[`${name}.bn.running_var`] };
    const statistics = /** @type {[import("@tensorflow/tfjs").Tensor1D, import("@tensorflow/tfjs").Tensor1D]} */ ([mean, variance]);
    return tf.batchNorm4d(y, ...statistics, beta, gamma, EPSILON);
  };

  /** @param {boolean} training */
  const logits = (training) => {
    let x = tf.relu(convNorm(/** @type {Tensor4D} */ (images), "stem", 1, training));
    for (const [index, stride] of STRIDES.entries()) {
      const block = `stage${index + 1}.0`;
      const y = tf.relu(convNorm(x, `${block}.first`, stride, training));
      const shortcut = index === 0 ? x : convNorm(x, `${block}.shortcut`, stride, training);
      x = tf.relu(tf.add(convNorm(y, `${block}.second`, 1, training), shortcut));
    }
    const features = /** @type {import("@tensorflow/tfjs").Tensor2D} */ (tf.mean(x, [1, 2]));
    return tf.add(tf.matMul(features, weights["head.weight"]), weights["head.bias"]);
  };

  const optimizer = tf.train.sgd(rate);
  return {
    about: `${tf.version.tfjs}, ${tf.getBackend()}`,
    async step() {
      const loss = optimizer.minimize(() => tf.losses.softmaxCrossEntropy(labels, logits(true)).asScalar(), true);
      if (loss === null) throw new Error("minimize gave no loss");
      const [value] = await loss.data();
      loss.dispose();
      return value;
    },
    async forward() {
      const sum = tf.tidy(() => tf.sum(logits(false)));
      await sum.data();
      sum.dispose();
    },
  };
}
