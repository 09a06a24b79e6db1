// What every library is to do for the benchmark.

/**
 * A network in training on one batch: all layers, BatchNorm by the batch's statistics,
 * cross-entropy, SGD without momentum.
 *
 * @typedef {object} Trainer
 * @property {string} about  what the library says it runs on
 * @property {() => Promise<number>} step  resolves to the loss from before the update, once the update is done
 * @property {() => Promise<number>} forward  a pass as a step begins with; resolves to its loss
 */

/** The strides of ResNet-8's stages. */
export const STRIDES = /** @type {const} */ ([1, 2, 2]);

export const EPSILON = 1e-5;

/**
 * The names of what SGD moves; the rest are running statistics, which no loss here depends on.
 *
 * @param {Iterable<string>} names
 */
export function trained(names) {
  return [...names].filter((name) => !name.includes("running"));
}
