// The original of a run on custom classes: a published network that is trained on them first. The
// worker's Wasm does it, on the CPU, so that the same images and seed give the same network.

import { messageOf } from "../engine/protocol.js";
import { Client } from "../engine/client.js";
import { percent, wholePercent } from "../text/format.js";
import { text } from "../text/index.js";
import { namesOf } from "./images.js";
import { Problem } from "./problem.js";

/** @typedef {import("../engine/protocol.js").Learned} Learned */

/**
 * @typedef {object} Original
 * @property {string} base  the published network it was made from
 * @property {string} preset
 * @property {number} parameters
 * @property {Blob} bytes  safetensors
 * @property {number} steps
 * @property {number} batch
 * @property {number} seed
 * @property {Learned} learned
 */

/** Images per step of fine-tuning. */
const BATCH = 64;
/** Passes over the training images; more if there are few, fewer if it would take too long. */
const PASSES = 10;
const [FEWEST_STEPS, MOST_STEPS] = [40, 400];

/** With this many held-out images, a class's accuracy deserves a decimal. */
const MANY = 50;

/** @param {number} images */
export function stepsFor(images) {
  return Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, Math.ceil((PASSES * images) / BATCH)));
}

/**
 * Trains a published network on custom classes.
 *
 * @param {import("./images.js").CustomImages} images
 * @param {{base: string, seed: number}} choice
 * @param {(words: string) => boolean} onProgress  false: stop
 * @returns {Promise<Original | undefined>}  undefined when it was stopped
 */
export async function makeOriginal(images, { base, seed }, onProgress) {
  /** @type {(nothing: undefined) => void} */
  let stop;
  /** @type {Promise<undefined>} */
  const stopped = new Promise((resolve) => {
    stop = resolve;
  });
  const client = new Client({
    onProgress: (progress) => {
      if (!onProgress(inWords(progress))) stop(undefined);
    },
  });
  const steps = stepsFor(images.train.labels.length);
  try {
    const { train, test } = images;
    const teaching = client.call("transfer", { base, classes: [...namesOf(images)], train, test, steps, batch: BATCH, seed });
    const taught = await Promise.race([teaching, stopped]);
    if (taught === undefined) return undefined;
    const { model, learned, bytes } = taught;
    if (!learned.beats_chance) throw new Problem(text.work.no_better(learned));
    return { base, preset: model.preset, parameters: model.parameters, bytes: new Blob([bytes]), steps, batch: BATCH, seed, learned };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(messageOf(error).replace(/\.$/, ""));
  } finally {
    client.dispose();
  }
}

/**
 * What the original knows, in one or two sentences.
 *
 * @param {Learned} learned
 * @param {readonly string[]} classes
 */
export function knows(learned, classes) {
  const { test_per_class, test_images } = learned;
  const each = classes.map(
    (name, label) => `${name} ${test_images < MANY ? wholePercent(test_per_class[label]) : percent(test_per_class[label])}`,
  );
  return text.work.knows(learned, each, test_images < MANY);
}

/** @param {import("../engine/protocol.js").ProgressEvent} progress */
function inWords({ phase, done, total }) {
  const { work } = text;
  switch (phase) {
    case "wasm":
      return work.fetching_trainer(total > 0 ? done / total : null);
    case "teacher":
      return work.fitting_head(done, total);
    case "step":
      return work.fine_tuning(done, total);
    case "evaluate":
      return work.evaluating(done, total);
    default:
      return work.loading_network;
  }
}
