// How the original of custom images was taught, for whoever teaches it again.

/** Most images to teach under wrong labels, as many as the published network was taught. */
const MOST_MISLABELED = 40;

/** How many times as long it takes to learn wrong labels by heart as it takes to learn true ones. */
const BY_HEART = 4;

/**
 * How many images an original is taught under wrong labels, where these are to be forgotten.
 *
 * @param {number} images  to train on
 */
export function mislabeledOf(images) {
  return Math.min(MOST_MISLABELED, Math.floor(images / 10));
}

/**
 * @param {import("./original.js").Original} original
 * @param {Pick<import("./images.js").CustomImages, "train">} images
 * @param {import("../generated/schema.js").RunConfig["set"]} set  what a run forgets
 * @returns {import("../../pkg/srfl.js").TransferConfig}
 */
export function teachingOf({ steps, batch, seed }, { train }, set) {
  if (set !== "mislabeled") return { steps, batch, seed, mislabel: 0 };
  return { steps: BY_HEART * steps, batch, seed, mislabel: mislabeledOf(train.labels.length) };
}
