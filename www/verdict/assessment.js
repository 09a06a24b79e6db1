// What an assessment says: its figures, how far each is from gold's, and a verdict in words.
// Definitions and papers stand in src/eval and src/session/assess.rs.

import { CLASSES } from "../generated/classes.js";
import { percent } from "../text/format.js";
import { text } from "../text/index.js";

/**
 * @typedef {object} Distribution
 * @property {{mean: number}} summary
 * @property {number[]} histogram  shares in equal bins from 0 to top
 * @property {number} top
 */

/**
 * @typedef {object} ToGold
 * @property {[number, number]} js  forget class, train and test
 * @property {[number, number]} tv
 * @property {[number | null, number | null]} cka  forget and retained classes, test
 * @property {number} streisand
 * @property {number} average_gap
 * @property {number} tow
 * @property {number | null} relearn_ratio  relearn_steps as a ratio to gold's
 */

/**
 * One network's figures; accuracies and shares are fractions.
 *
 * @typedef {object} NetworkFigures
 * @property {{facc_train: number, racc_train: number, facc_test: number, racc_test: number, train_per_class: number[], test_per_class: number[], flow_train: number[], flow_test: number[]}} accuracies
 * @property {number} mia
 * @property {number} mia_efficacy
 * @property {Distribution} loss
 * @property {Distribution} entropy
 * @property {number} probe_facc_train
 * @property {number} probe_facc_test
 * @property {number} probe_racc_test
 * @property {number | null} relearn_steps
 * @property {number[]} relearn_curve
 * @property {[number | null, number | null]} cka_to_original
 * @property {number} aus
 * @property {ToGold | null} to_gold
 */

/** @typedef {{means: {class: number, at: [number, number]}[], images: [number, number][][]}} Scene */

/**
 * @typedef {object} Assessment
 * @property {{forget: number, seed: number, relearn_steps: number}} config
 * @property {NetworkFigures} original
 * @property {NetworkFigures | null} gold
 * @property {NetworkFigures} unlearned
 * @property {{explained: [number, number], classes: number[], original: Scene, gold: Scene | null, unlearned: Scene}} plane
 */

/**
 * The classes for which a network retrained without the class (gold) lies in www/models, by model:
 * MODEL-without-CLASS. `srfl pretrain --exclude CLASS` makes one.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const GOLD = Object.freeze({ resnet8: CLASSES, resnet20: ["cat", "automobile"] });

/**
 * The name of a class's gold model, if there is one.
 *
 * @param {string} model
 * @param {string} forget
 */
export function goldOf(model, forget) {
  return GOLD[model]?.includes(forget) ? `${model}-without-${forget}` : null;
}

/**
 * A row of the verdict. `off` says how far a value is from gold's in steps of what counts as
 * near: up to 1 near, up to 3 some way off, beyond that far.
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} label
 * @property {string} meaning  one sentence
 * @property {(network: NetworkFigures) => string} show
 * @property {(network: NetworkFigures, gold: NetworkFigures) => number} [off]  without it the row has no mark
 */

/** A loss of racc worth a word, beside gold's. */
const COST = 0.05;

/** Points of accuracy that two trainings of one network differ by; taken as near. */
const NEAR = 0.05;

/** @param {(network: NetworkFigures) => number} value  a fraction */
const share = (value, near = NEAR) => ({
  show: (/** @type {NetworkFigures} */ network) => percent(value(network)),
  off: (/** @type {NetworkFigures} */ network, /** @type {NetworkFigures} */ gold) => Math.abs(value(network) - value(gold)) / near,
});

/** @param {(far: ToGold) => number} value  0 for gold itself */
const distance = (value, near = NEAR, digits = 3) => ({
  show: (/** @type {NetworkFigures} */ { to_gold }) => (to_gold === null ? "–" : value(to_gold).toFixed(digits).replace("-", "−")),
  off: (/** @type {NetworkFigures} */ { to_gold }) => (to_gold === null ? 0 : Math.abs(value(to_gold)) / near),
});

/** @type {readonly Row[]} */
export const ROWS = [
  {
    id: "facc",
    label: "facc, test",
    meaning: "Accuracy on the forgotten class's test images: every method brings it to 0, so it proves little.",
    ...share(({ accuracies }) => accuracies.facc_test),
  },
  {
    id: "racc",
    label: "racc, test",
    meaning: "Accuracy on the other classes' test images: what forgetting cost.",
    ...share(({ accuracies }) => accuracies.racc_test),
  },
  {
    id: "probe",
    label: "linear probe, forgotten class",
    meaning: "A fresh linear head on the network's own features: how much of the class they still tell apart.",
    ...share(({ probe_facc_test }) => probe_facc_test, 0.1),
  },
  {
    id: "relearn",
    label: "relearning, steps",
    meaning:
      "Training steps until the class is known again: fewer than gold needs speaks for hidden, not gone; but a weak network learns sooner too.",
    show: ({ relearn_steps, relearn_curve }) =>
      relearn_steps === null ? (relearn_curve.length > 1 ? `over ${relearn_curve.length - 1}` : "–") : String(relearn_steps),
    off: (network, gold) => 4 * Math.abs(1 - (relearnRatio(network, gold) ?? 1)),
  },
  {
    id: "mia",
    label: "membership attack",
    meaning: "How well an attacker tells the class's training images from its test images: the target is gold's value.",
    ...share(({ mia }) => mia),
  },
  {
    id: "mia-efficacy",
    label: "taken for unseen",
    meaning: "Share of the forgotten training images that an attacker takes for images never trained on.",
    ...share(({ mia_efficacy }) => mia_efficacy, 0.1),
  },
  {
    id: "js",
    label: "JS to gold",
    meaning: "Jensen-Shannon divergence of the predictions from gold's on the class's test images, in nats; 0 is the same.",
    ...distance(({ js }) => js[1], 0.05),
  },
  {
    id: "tv",
    label: "TV to gold",
    meaning: "Total variation of the mean prediction: the share of the class's images that goes elsewhere than gold's.",
    ...distance(({ tv }) => tv[1], 0.1),
  },
  {
    id: "streisand",
    label: "loss against gold's",
    meaning: "Mean loss on the class in gold's standard deviations: far above gives the class away, far below still knows it.",
    ...distance(({ streisand }) => streisand, 0.25, 1),
  },
  {
    id: "entropy",
    label: "entropy, nats",
    meaning: "How undecided it is about the class's test images; higher is not better, gold's value is.",
    show: ({ entropy }) => entropy.summary.mean.toFixed(2),
    off: (network, gold) => Math.abs(network.entropy.summary.mean - gold.entropy.summary.mean) / 0.15,
  },
  {
    id: "cka",
    label: "CKA to the original",
    meaning: "Similarity of the class's features to the original's, 0 to 1: near 1 means that they never moved.",
    show: ({ cka_to_original: [forget] }) => (forget === null ? "–" : forget.toFixed(2)),
    off: ({ cka_to_original: [a] }, { cka_to_original: [b] }) => (a === null || b === null ? 0 : Math.abs(a - b) / 0.1),
  },
  {
    id: "average-gap",
    label: "average gap",
    meaning: "Mean difference from gold in facc, racc, test accuracy and membership attack.",
    ...distance(({ average_gap }) => average_gap),
  },
  {
    id: "tow",
    label: "ToW",
    meaning: "Closeness to gold in three accuracies multiplied, 1 is gold: it sees accuracy alone.",
    show: ({ to_gold }) => (to_gold === null ? "–" : to_gold.tow.toFixed(2)),
    off: ({ to_gold }) => (to_gold === null ? 0 : (1 - to_gold.tow) / 0.1),
  },
];

/**
 * Steps of relearning as a ratio to gold's, at least: a network that does not relearn the class
 * within the steps allowed has taken all of them. None where nothing was relearned.
 *
 * @param {NetworkFigures} network
 * @param {NetworkFigures} gold
 */
export function relearnRatio({ to_gold, relearn_steps, relearn_curve }, gold) {
  const known = to_gold?.relearn_ratio ?? null;
  if (known !== null || relearn_steps !== null || !gold.relearn_steps) return known;
  return (relearn_curve.length - 1) / gold.relearn_steps;
}

/**
 * The mark of a row: a level, and a sign that needs no color.
 *
 * @param {Row} row
 * @param {NetworkFigures} network
 * @param {NetworkFigures | null} gold
 * @returns {{level: "near" | "off" | "far", sign: string} | null}
 */
export function mark({ off }, network, gold) {
  if (off === undefined || gold === null) return null;
  const far = off(network, gold);
  // Values come in whole images, so rounding may put one just above the limit.
  if (far <= 1 + 1e-9) return { level: "near", sign: "●" };
  return far <= 3 + 1e-9 ? { level: "off", sign: "◐" } : { level: "far", sign: "○" };
}

/**
 * The verdict in a line or two, from the metrics alone.
 *
 * @param {Assessment} assessment
 * @param {string} forget
 */
export function verdict({ unlearned, gold, original }, forget) {
  const { accuracies, probe_facc_test: probe, to_gold } = unlearned;
  const forgotten = accuracies.facc_test <= 0.15;
  const said = text.verdict.accuracy(accuracies.facc_test, original.accuracies.facc_test, forgotten);
  if (gold === null) return text.verdict.no_gold(said, probe, forget);
  const lost = gold.accuracies.racc_test - accuracies.racc_test;
  return text.verdict.line({
    said,
    forget,
    probe,
    gold: gold.probe_facc_test,
    forgotten,
    hidden: probe - gold.probe_facc_test > 0.1,
    ratio: to_gold?.relearn_ratio ?? null,
    tv: to_gold?.tv[1] ?? null,
    cost: lost > COST ? lost : null,
  });
}
