// The original of a run on classes of the reader's: a published network that is taught them first.
// The worker's wasm does it, on the CPU, so that the same images and seed give the same network.

import { Client } from "../engine/client.js";
import { count, percent, wholePercent } from "../text/format.js";
import { Failure } from "../engine/protocol.js";
import { namesOf } from "./images.js";
import { Problem } from "./problem.js";

/** @typedef {import("../engine/protocol.js").Learned} Learned */

/**
 * @typedef {object} Original
 * @property {string} base  the published network that it was made from
 * @property {string} preset
 * @property {number} parameters
 * @property {Blob} bytes  safetensors
 * @property {number} steps
 * @property {number} batch
 * @property {number} seed
 * @property {Learned} learned
 */

/** Images of a step of finetuning. */
const BATCH = 64;
/** Passes over the training images; few images take more, and no number more than a reader waits for. */
const PASSES = 10;
const [FEWEST_STEPS, MOST_STEPS] = [40, 400];

/** Held-out images from which on a class's accuracy is worth a decimal. */
const MANY = 50;

/** @param {number} images */
export function stepsFor(images) {
  return Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, Math.ceil((PASSES * images) / BATCH)));
}

/**
 * Teaches a published network the reader's classes.
 *
 * @param {import("./images.js").OwnImages} images
 * @param {{base: string, seed: number}} choice
 * @param {(words: string) => boolean} onProgress  false: stop
 * @returns {Promise<Original | undefined>}  undefined when it was stopped
 */
export async function makeOriginal(images, { base, seed }, onProgress) {
  let asked = false;
  const client = new Client({
    onProgress: (progress) => {
      if (onProgress(inWords(progress)) || asked) return;
      asked = true;
      // What it answers, the call that is pending tells.
      client.call("requestStop", null).catch(() => {});
    },
    onKept: () => {},
    onFatal: () => {},
  });
  const steps = stepsFor(images.train.labels.length);
  try {
    await client.call("boot", { module: null });
    if (asked) return undefined;
    await client.call("model", { name: base, own: false });
    await client.call("open", { kind: "cpu", workers: 1 });
    if (asked) return undefined;
    const { train, test } = images;
    const taught = await client.call("transfer", { classes: [...namesOf(images)], train, test, steps, batch: BATCH, seed });
    const { model, learned, bytes } = taught;
    if (!learned.beats_chance) throw new Problem(noBetter(learned));
    return { base, preset: model.preset, parameters: model.parameters, bytes: new Blob([bytes]), steps, batch: BATCH, seed, learned };
  } catch (error) {
    if (asked || (error instanceof Failure && error.kind === "stopped")) return undefined;
    if (error instanceof Problem) throw error;
    throw new Problem((error instanceof Error ? error.message : String(error)).replace(/\.$/, ""));
  } finally {
    client.dispose();
  }
}

/**
 * What keeps a network from being the original of a run.
 *
 * @param {Learned} learned
 */
export function noBetter({ correct, test_images, train_accuracy, chance }) {
  return (
    `the network does not learn these classes: it gets ${count(correct)} of the ${count(test_images)} held-out images right, which is no better ` +
    `than chance (naming one class always gets ${wholePercent(chance)}), and ${percent(train_accuracy)} of those that it learned from. ` +
    "There would be nothing to forget. More images of each class help, or classes that differ more at 32 by 32 pixels"
  );
}

/**
 * What the original knows, in a sentence or two.
 *
 * @param {Learned} learned
 * @param {readonly string[]} classes
 */
export function knows({ train_accuracy, test_accuracy, test_per_class, correct, test_images, chance }, classes) {
  const each = classes.map(
    (name, label) => `${name} ${test_images < MANY ? wholePercent(test_per_class[label]) : percent(test_per_class[label])}`,
  );
  const few = test_images < MANY ? ` Of so few held-out images these are rough figures.` : "";
  return (
    `It gets ${percent(train_accuracy)} of the training images right, and of the held-out ones ${count(correct)} of ${count(test_images)}, ` +
    `${percent(test_accuracy)} (${each.join(", ")}); naming one class always would get ${percent(chance)}.${few}`
  );
}

/** @param {import("../engine/protocol.js").ProgressEvent} progress */
function inWords({ phase, done, total }) {
  const of = `${count(done)} of ${count(total)}`;
  switch (phase) {
    case "wasm":
      return total > 0
        ? `Fetching the program that trains it: ${Math.round((100 * done) / total)}%`
        : "Fetching the program that trains it";
    case "teacher":
      return `Fitting a head to the network's features: ${of} images`;
    case "step":
      return `Finetuning the whole network: step ${of}`;
    case "evaluate":
      return `Trying it: ${of} images`;
    default:
      return "Loading the published network";
  }
}
