// Evaluations of a part of the images: which ones are, and what they say of all images.

import { ACCURACIES } from "./history.js";

/** @typedef {import("./history.js").EvalRecord} EvalRecord */
/** @typedef {(typeof ACCURACIES)[number]} Accuracy */
/** How many images, of how many. @typedef {{images: number, of: number}} Part */

/**
 * How many images an evaluation is of, and of how many; nothing where it is of all, or does not say.
 *
 * @param {EvalRecord} record
 * @param {EvalRecord | undefined} original  which is always evaluated on all
 * @returns {Part | undefined}
 */
export function partOf(record, original) {
  const [images, of] = [record, original].map((one) => one?.images && ACCURACIES.reduce((sum, name) => sum + one.images[name], 0));
  return images === undefined || of === undefined || images >= of ? undefined : { images, of };
}

/**
 * One standard error around an accuracy on some of the images (Wilson, 1927; with the correction for a
 * finite population): between what shares of all images it may well lie.
 *
 * @param {number} share
 * @param {number} images  that were looked at
 * @param {number} of  all of them
 * @returns {[number, number]}
 */
export function standardError(share, images, of) {
  if (images >= of || images < 1) return [share, share];
  const square = (of - images) / (of - 1) / images;
  const middle = (share + square / 2) / (1 + square);
  const half = Math.sqrt(share * (1 - share) * square + (square * square) / 4) / (1 + square);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * The same along a run, as percentages, for the evaluations of a part of the images.
 *
 * @param {readonly EvalRecord[]} evals
 * @param {EvalRecord | undefined} original
 * @param {Accuracy} name
 */
export function errorsOf(evals, original, name) {
  const of = original?.images?.[name] ?? 0;
  return evals.flatMap(({ step, images, [name]: share }) => {
    const count = images?.[name] ?? of;
    if (typeof share !== "number" || count >= of) return [];
    const [low, high] = standardError(share, count, of);
    return [{ step, low: 100 * low, high: 100 * high }];
  });
}
