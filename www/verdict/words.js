// The verdict in a line or two, from the metrics alone.

import { METRICS } from "../generated/schema.js";
import { wholePercent } from "../text/format.js";
import { text } from "../text/index.js";
import { mark, ofImages } from "./assessment.js";

/** @typedef {import("./assessment.js").Assessment} Assessment */
/** @typedef {import("./assessment.js").NetworkFigures} NetworkFigures */
/** @typedef {import("../generated/schema.js").Metric} Metric */

/** A loss of racc, compared with gold's, that is worth mentioning. */
const COST = 0.05;
/** The membership area of a mere guess. */
const GUESS = 0.5;
/** A difference in membership area that is worth mentioning. */
const TOLD_APART = 0.05;
/** A difference in accuracy between two groups of images that is not worth mentioning. */
const AS_MANY = 0.05;
/** Of fewer images a difference can be chance. */
const FEW = 20;

/**
 * How an accuracy on the forget set stands to gold's: about the same, somewhat off, or far off.
 *
 * @typedef {"as_gold" | "below" | "far_below" | "above" | "far_above"} Standing
 */

/** What an attack by confidence finds. @typedef {{found: "seen" | "wrong" | "nothing", area: number, gold: number | null}} Attack */

/**
 * @param {Assessment} assessment
 * @param {string} forget  the class, if it is one
 * @param {boolean} [retrainable]  whether gold can be made in this page
 * @returns {string}
 */
export function verdict(assessment, forget, retrainable = false) {
  if (!ofImages(assessment)) return classVerdict(assessment, forget, retrainable);
  const { config, gold } = assessment;
  const { images, mislabeled } = /** @type {import("../../pkg/srfl.js").ForgetImages} */ (config.forget);
  const facts = { assessment, count: images.length, wrong: mislabeled.length === images.length };
  return (gold === null ? withoutGold(facts, retrainable) : besideGold(facts, gold)).filter(Boolean).join(" ");
}

/**
 * @param {Assessment} assessment
 * @param {string} forget
 * @param {boolean} retrainable
 */
function classVerdict({ unlearned, gold, original }, forget, retrainable) {
  const { accuracies, to_gold } = unlearned;
  const forgotten = accuracies.facc_test !== null && accuracies.facc_test <= 0.15;
  const said = text.verdict.accuracy(accuracies.facc_test, original.accuracies.facc_test, forgotten);
  const probe = of(unlearned.probe_facc_test);
  if (gold === null) return text.verdict.no_gold(said, probe, forget, retrainable);
  const target = of(gold.probe_facc_test);
  const lost = of(gold.accuracies.racc_test) - of(accuracies.racc_test);
  return text.verdict.line({
    said,
    forget,
    probe,
    gold: target,
    forgotten,
    hidden: probe - target > 0.1,
    ratio: to_gold?.relearn_ratio ?? null,
    tv: to_gold?.tv[1] ?? null,
    cost: lost > COST ? lost : null,
  });
}

/** Single images to forget: how many, and whether all of them were taught under wrong labels. @typedef {{assessment: Assessment, count: number, wrong: boolean}} Facts */

/**
 * Too low is as wrong as too high: gold gets many of the images right that it never saw.
 *
 * @param {Facts} facts
 * @param {NetworkFigures} gold
 */
function besideGold({ assessment: { unlearned }, count, wrong }, gold) {
  const words = text.verdict.images;
  const [ours, theirs] = [unlearned, gold].map(({ accuracies }) => accuracies);
  const right = standing("facc_train", unlearned, gold);
  const few = count < FEW && right !== "as_gold";
  const lost = of(theirs.racc_test) - of(ours.racc_test);
  const cost = lost > COST ? words.cost(lost) : "";
  if (wrong) {
    const kept = ["above", "far_above"].includes(standing("wrong_label_train", unlearned, gold));
    const shares = [theirs, ours].map((network) => taught(network, count));
    return [words.mislabeled(shares[0], shares[1], kept ? "kept" : right), cost];
  }
  if (count === 1) return [words.single(of(theirs.facc_train) === 1, of(ours.facc_train) === 1), cost];
  // It does not avoid them if it gets no fewer right than of images that it never saw either.
  const worse = right.endsWith("below") && of(ours.facc_train) >= of(ours.racc_test) - AS_MANY;
  const claim = words.target(share(theirs.facc_train, count), share(ours.facc_train, count), few ? "few" : worse ? "worse" : right);
  return [claim, count < FEW ? "" : words.attack(attack(unlearned.membership_area, gold.membership_area)), cost];
}

/**
 * What can be said without a target, and how to get one.
 *
 * @param {Facts} facts
 * @param {boolean} retrainable
 */
function withoutGold({ assessment: { unlearned, original }, count, wrong }, retrainable) {
  const words = text.verdict.images;
  const [ours, before] = [unlearned, original].map(({ accuracies }) => accuracies);
  const lost = of(before.racc_test) - of(ours.racc_test);
  return [
    wrong
      ? words.mislabeled_now(taught(ours, count), taught(before, count))
      : words.now(share(ours.facc_train, count), share(before.facc_train, count)),
    wrong || count < FEW ? "" : words.attack(attack(unlearned.membership_area, null)),
    lost > COST ? words.cost_of_original(lost) : "",
    words.no_gold(of(before.racc_test), wrong, retrainable),
  ];
}

/**
 * Of mislabeled images: those that get their true label, and those that get the wrong one.
 *
 * @param {import("../../pkg/srfl.js").Accuracies} accuracies
 * @param {number} count
 * @returns {[string, string]}
 */
function taught({ facc_train: right, wrong_label_train: wrong }, count) {
  return [share(right, count), share(wrong, count)];
}

/**
 * Part of the images to forget, in words; of few images a share would claim too much.
 *
 * @param {number | null | undefined} part
 * @param {number} count
 */
function share(part, count) {
  return count < FEW ? text.verdict.images.some(Math.round(of(part) * count), count) : wholePercent(of(part));
}

/**
 * @param {string} id  of an accuracy
 * @param {NetworkFigures} network
 * @param {NetworkFigures} gold
 * @returns {Standing}
 */
function standing(id, network, gold) {
  const metric = /** @type {Metric} */ (METRICS.find((candidate) => candidate.id === id));
  const name = /** @type {"facc_train"} */ (id);
  const { level } = mark(metric, network, gold) ?? { level: "near" };
  if (level === "near") return "as_gold";
  const side = of(network.accuracies[name]) < of(gold.accuracies[name]) ? "below" : "above";
  return level === "far" ? `far_${side}` : side;
}

/**
 * Whether images are recognized by the network's confidence in their classes: as seen if it is high, and
 * as surely if it is too low. Nearer to a guess than in gold is no worse than gold.
 *
 * @param {number} area
 * @param {number | null} gold
 * @returns {Attack}
 */
function attack(area, gold) {
  const target = gold ?? GUESS;
  if (area > Math.max(target + TOLD_APART, GUESS)) return { found: "seen", area, gold };
  if (area < Math.min(target - TOLD_APART, GUESS)) return { found: "wrong", area, gold };
  return { found: "nothing", area, gold };
}

/** A share of a set that has images. @param {number | null | undefined} part */
function of(part) {
  return part ?? 0;
}
