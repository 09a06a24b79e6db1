// The verdict in a line or two, from the metrics alone.

import { wholePercent } from "../text/format.js";
import { text } from "../text/index.js";
import { mark, ofImages, trusted, valueOf } from "./assessment.js";
import { halfOf, metricOf, rangeOf, rulerOf } from "./spread.js";

/** @typedef {import("./assessment.js").Assessment} Assessment */
/** @typedef {import("./assessment.js").NetworkFigures} NetworkFigures */
/** @typedef {import("./spread.js").Ruler} Ruler */

/** The membership area of a mere guess. */
const GUESS = 0.5;
/** Of fewer images a difference can be chance. */
const FEW = 20;

/**
 * Where a value lies: within gold's spread, outside of it, or far outside.
 *
 * @typedef {"as_gold" | "below" | "far_below" | "above" | "far_above"} Standing
 */

/** What an attack by confidence finds. @typedef {{found: "seen" | "wrong" | "nothing", area: number, gold: number | null}} Attack */

/**
 * @param {Assessment} assessment
 * @param {string} forget  the class, if it is one
 * @param {Ruler | null} ruler  null where there is no gold
 * @param {boolean} [retrainable]  whether gold can be made in this page
 * @returns {string}
 */
export function verdict(assessment, forget, ruler, retrainable = false) {
  if (!ofImages(assessment)) return classVerdict(assessment, forget, ruler, retrainable);
  const { config, gold } = assessment;
  const { images, mislabeled } = /** @type {import("../../pkg/srfl.js").ForgetImages} */ (config.forget);
  const facts = { assessment, count: images.length, wrong: mislabeled.length === images.length };
  const said = gold === null || ruler === null ? withoutGold(facts, retrainable) : besideGold(facts, gold, ruler);
  return said.filter(Boolean).join(" ");
}

/**
 * @param {Assessment} assessment
 * @param {string} forget
 * @param {Ruler | null} ruler
 * @param {boolean} retrainable
 */
function classVerdict({ unlearned, gold, original }, forget, ruler, retrainable) {
  const { accuracies, to_gold } = unlearned;
  // No more than a guess would get right.
  const forgotten = accuracies.facc_test !== null && accuracies.facc_test <= 1 / accuracies.flow_test.length;
  const said = text.verdict.accuracy(accuracies.facc_test, original.accuracies.facc_test, forgotten);
  const probe = of(unlearned.probe_facc_test);
  if (gold === null || ruler === null) return text.verdict.no_gold(said, probe, forget, retrainable);
  const heard = (/** @type {string} */ id) => trusted(metricOf(id), ruler);
  const kept = (/** @type {string} */ id) => heard(id) && above(standing(id, unlearned, ruler));
  // Golds leave the probe a wide range; a few examples may tell what it cannot.
  const by = !kept("probe_facc_test") && kept("prototypes_5") ? "prototypes_5" : "probe_facc_test";
  const found = (/** @type {NetworkFigures} */ network) => of(valueOf(metricOf(by), network));
  return text.verdict.line({
    said,
    forget,
    by: by === "prototypes_5" ? "examples" : "probe",
    ours: found(unlearned),
    gold: found(gold),
    forgotten,
    hidden: kept(by),
    ratio: heard("relearn_steps_needed") ? (to_gold?.relearn_ratio ?? null) : null,
    tv: heard("tv_test") ? (to_gold?.tv[1] ?? null) : null,
    cost: lostBeside(gold, unlearned, ruler),
  });
}

/** Single images to forget: how many, and whether all of them were taught under wrong labels. @typedef {{assessment: Assessment, count: number, wrong: boolean}} Facts */

/**
 * Too low is as wrong as too high: gold gets many of the images right that it never saw.
 *
 * @param {Facts} facts
 * @param {NetworkFigures} gold
 * @param {Ruler} ruler
 */
function besideGold({ assessment: { unlearned }, count, wrong }, gold, ruler) {
  const words = text.verdict.images;
  const [ours, theirs] = [unlearned, gold].map(({ accuracies }) => accuracies);
  const right = standing("facc_train", unlearned, ruler);
  const few = count < FEW && right !== "as_gold";
  const lost = lostBeside(gold, unlearned, ruler);
  const cost = lost === null ? "" : words.cost(lost);
  if (wrong) {
    const kept = above(standing("wrong_label_train", unlearned, ruler));
    const shares = [theirs, ours].map((network) => taught(network, count));
    return [words.mislabeled(shares[0], shares[1], kept ? "kept" : right), cost];
  }
  if (count === 1) return [words.single(of(theirs.facc_train) === 1, of(ours.facc_train) === 1), cost];
  // It does not avoid them if it gets no fewer right than of images that it never saw either.
  const spread = ruler.of(metricOf("facc_train"));
  const asMany = spread !== null && of(ours.facc_train) >= of(ours.racc_test) - halfOf(spread);
  const worse = right.endsWith("below") && asMany;
  const claim = words.target(share(theirs.facc_train, count), share(ours.facc_train, count), few ? "few" : worse ? "worse" : right);
  return [claim, count < FEW ? "" : words.attack(attack(unlearned.membership_area, gold.membership_area, ruler)), cost];
}

/**
 * What can be said without a target, and how to get one.
 *
 * @param {Facts} facts
 * @param {boolean} retrainable
 */
function withoutGold({ assessment, count, wrong }, retrainable) {
  const words = text.verdict.images;
  const { unlearned, original } = assessment;
  const [ours, before] = [unlearned, original].map(({ accuracies }) => accuracies);
  const around = rulerOf({ config: assessment.config, gold: original }, null);
  const lost = around && lostBeside(original, unlearned, around);
  return [
    wrong
      ? words.mislabeled_now(taught(ours, count), taught(before, count))
      : words.now(share(ours.facc_train, count), share(before.facc_train, count)),
    wrong || count < FEW ? "" : words.attack(attack(unlearned.membership_area, null, around)),
    lost === null ? "" : words.cost_of_original(lost),
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
 * @param {string} id  of a metric
 * @param {NetworkFigures} network
 * @param {Ruler} ruler
 * @returns {Standing}
 */
function standing(id, network, ruler) {
  const metric = metricOf(id);
  const [spread, value] = [ruler.of(metric), valueOf(metric, network)];
  const level = mark(metric, network, ruler)?.level ?? "within";
  if (level === "within" || spread === null || value === null) return "as_gold";
  const side = value < spread.mean ? "below" : "above";
  return level === "far" ? `far_${side}` : side;
}

/** @param {Standing} where */
function above(where) {
  return where === "above" || where === "far_above";
}

/**
 * How much less accurate a network is than another on the test images to retain, where that is outside of the
 * spread; else null.
 *
 * @param {NetworkFigures} other
 * @param {NetworkFigures} network
 * @param {Ruler} ruler
 */
function lostBeside(other, network, ruler) {
  const lost = of(other.accuracies.racc_test) - of(network.accuracies.racc_test);
  return lost > 0 && standing("racc_test", network, ruler).endsWith("below") ? lost : null;
}

/**
 * Whether images are recognized by the network's confidence in their classes: as seen if it is high, and
 * as surely if it is too low. Nearer to a guess than in gold is no worse than gold.
 *
 * @param {number} area
 * @param {number | null} gold  without it, what golds of other sets have is the target
 * @param {Ruler | null} ruler
 * @returns {Attack}
 */
function attack(area, gold, ruler) {
  const metric = metricOf("membership_area");
  const spread = gold === null ? ruler?.measured(metric) : ruler?.of(metric);
  const [low, high] = spread ? rangeOf(metric, spread) : [GUESS, GUESS];
  if (area > Math.max(high, GUESS)) return { found: "seen", area, gold };
  if (area < Math.min(low, GUESS)) return { found: "wrong", area, gold };
  return { found: "nothing", area, gold };
}

/** A share of a set that has images. @param {number | null | undefined} part */
function of(part) {
  return part ?? 0;
}
