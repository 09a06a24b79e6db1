// jax-js, as its own examples train: one jitted function from parameters and batch to parameters
// and loss. An argument is consumed unless it is passed as `.ref`.

import { EPSILON, STRIDES, trained } from "./library.js";

/** @typedef {import("@jax-js/jax").Array} Value */
/** @typedef {Record<string, Value>} Values */

/**
 * @param {import("../contenders.js").Contender} which
 * @param {import("./inputs.js").Inputs} given
 * @returns {Promise<import("./library.js").Trainer>}
 */
export async function openJax({ backend }, { batch, tensors, rate }) {
  const jax = await import("../../../node_modules/@jax-js/jax/dist/index.js");
  const { lax, nn, numpy: np, tree } = jax;
  const device = /** @type {import("@jax-js/jax").Device} */ (backend);
  const there = await jax.init(device);
  if (!there.includes(device)) throw new Error(`the backend ${backend} could not be started`);
  jax.defaultDevice(device);

  let weights = Object.fromEntries(
    trained(tensors.keys()).map((name) => {
      const { shape, values } = /** @type {import("./tensors.js").Tensor} */ (tensors.get(name));
      return [name, np.array(values).reshape(shape)];
    }),
  );
  const count = batch.labels.length;
  const images = np.array(batch.images).reshape([count, 3, 32, 32]);
  const labels = nn.oneHot(np.array(Int32Array.from(batch.labels)), 10);

  /**
   * @param {Values} w  whose references are not consumed
   * @param {Value} x
   * @param {string} name
   * @param {number} stride
   */
  const convNorm = (w, x, name, stride) => {
    const kernel = w[`${name}.conv.weight`];
    const pad = kernel.shape[2] === 3 ? 1 : 0;
    const y = lax.convGeneralDilated(
      x,
      kernel.ref,
      [stride, stride],
      [
        [pad, pad],
        [pad, pad],
      ],
    );
    const over = /** @type {[number, number, number, number]} */ ([1, y.shape[1], 1, 1]);
    const each = (/** @type {Value} */ value) => value.ref.reshape(over);
    const centred = y.ref.sub(np.mean(y, [0, 2, 3], { keepdims: true }));
    const variance = np.mean(np.square(centred.ref), [0, 2, 3], { keepdims: true });
    const scale = each(w[`${name}.bn.weight`]).div(np.sqrt(variance.add(EPSILON)));
    return centred.mul(scale).add(each(w[`${name}.bn.bias`]));
  };

  /** @param {Values} w  consumed, as the others are @param {Value} batchImages @param {Value} y */
  const loss = (w, batchImages, y) => {
    let x = nn.relu(convNorm(w, batchImages, "stem", 1));
    for (const [index, stride] of STRIDES.entries()) {
      const block = `stage${index + 1}.0`;
      const z = nn.relu(convNorm(w, x.ref, `${block}.first`, stride));
      const shortcut = index === 0 ? x : convNorm(w, x, `${block}.shortcut`, stride);
      x = nn.relu(convNorm(w, z, `${block}.second`, 1).add(shortcut));
    }
    const logits = np.matmul(np.mean(x, [2, 3]), w["head.weight"].ref.transpose()).add(w["head.bias"].ref);
    tree.dispose(w);
    return nn
      .logSoftmax(logits)
      .mul(y)
      .sum()
      .mul(-1 / count);
  };
  const step = jax.jit((/** @type {Values} */ w, /** @type {Value} */ x, /** @type {Value} */ y) => {
    const [value, gradients] = jax.valueAndGrad(loss)(tree.ref(w), x, y);
    const moved = tree.map((/** @type {Value} */ a, /** @type {Value} */ b) => a.sub(b.mul(rate)), w, /** @type {any} */ (gradients));
    return /** @type {[Values, Value]} */ ([moved, value]);
  });
  const forward = jax.jit(loss);

  return {
    about: `${backend}, jitted`,
    async step() {
      const [moved, value] = step(weights, images.ref, labels.ref);
      weights = moved;
      // Reading one output submits the whole jitted program, and a queue works in order.
      const [number] = await value.data();
      return number;
    },
    async forward() {
      const [number] = await forward(tree.ref(weights), images.ref, labels.ref).data();
      return number;
    },
  };
}
