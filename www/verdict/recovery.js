// What brings back what was forgotten: attacks on the unlearned network, each as far as one likes, beside the same on
// gold.

import { SHOTS } from "../generated/schema.js";

/** @typedef {import("./assessment.js").Assessment} Assessment */
/** @typedef {import("../engine/protocol.js").Recovery} Recovery */
/** @typedef {import("../../pkg/srfl.js").Scores} Scores */
/** Accuracies on the forget set and on the retain set; null where the attack does not say. @typedef {{facc: number, racc: number | null}} Outcome */

/**
 * How far an attack goes, and what comes of it.
 *
 * @typedef {object} Place
 * @property {number} at  examples, steps, bits, or the share of the way
 * @property {Outcome} unlearned
 * @property {Outcome | null} gold  null: not known, or the same in every network
 */

/** @typedef {"examples" | "training" | "rounding" | "to_original" | "to_gold"} AttackName */
/** @typedef {{name: AttackName, places: Place[]}} Attack */

/** The examples that the summary speaks of. */
const FEW = 5;

/**
 * The attacks that were tried, the mildest first in each.
 *
 * @param {Assessment} assessment
 * @param {Recovery | null} recovery
 * @returns {Attack[]}
 */
export function attacksOf({ unlearned, gold }, recovery) {
  /** @param {number | undefined} facc @returns {Outcome | null} */
  const only = (facc) => (facc === undefined ? null : { facc, racc: null });
  const shown = (unlearned.prototypes ?? []).map((facc, k) => ({
    at: SHOTS[k],
    unlearned: { facc, racc: null },
    gold: only(gold?.prototypes?.[k]),
  }));
  const curves = [unlearned.relearn_curve, gold?.relearn_curve ?? []];
  // A network that has learned enough is not trained on.
  const after = (/** @type {readonly number[]} */ curve, /** @type {number} */ step) => curve[Math.min(step, curve.length - 1)];
  const trained = Array.from({ length: Math.max(...curves.map(({ length }) => length)) }, (_, step) => ({
    at: step,
    unlearned: { facc: after(curves[0], step), racc: null },
    gold: only(after(curves[1], step)),
  }));
  /** @type {Attack[]} */
  const attacks = [
    { name: "examples", places: shown },
    { name: "training", places: trained },
  ];
  if (recovery !== null) {
    const { rounding, to_original: toOriginal, to_gold: toGold, gold_to_original: control } = recovery;
    const way = (/** @type {Scores[]} */ points, /** @type {Scores[] | null} */ golds) =>
      points.map((scores, k) => ({ at: k / (points.length - 1), unlearned: scores, gold: golds?.[k] ?? null }));
    attacks.push(
      {
        name: "rounding",
        places: rounding.map(({ bits, unlearned: ours, gold: theirs }) => ({ at: bits, unlearned: ours, gold: theirs })),
      },
      { name: "to_original", places: way(toOriginal, control) },
      { name: "to_gold", places: toGold === null ? [] : way(toGold, null) },
    );
  }
  return attacks.filter(({ places }) => places.length > 1);
}

/**
 * What brings it back, in figures. Each pair is of the unlearned network and of gold.
 *
 * @typedef {object} Summary
 * @property {{examples: number, facc: [number, number | null]} | null} examples
 * @property {[number | null, number | null]} steps  until it has relearned; null: not within the steps allowed, or no gold
 * @property {[number, number | null] | null} rounded  the most that rounding brings
 * @property {[number | null, number | null] | null} way  the share of the way to the original after which half of what
 *   the original knows is back; 0: at once, since BatchNorm's statistics are made anew
 */

/**
 * @param {Assessment} assessment
 * @param {Recovery | null} recovery
 * @returns {Summary}
 */
export function recoverySummary(assessment, recovery) {
  const { unlearned, gold } = assessment;
  const all = new Map(attacksOf(assessment, recovery).map(({ name, places }) => [name, places]));
  const few = all.get("examples")?.find(({ at }) => at === FEW);
  const rounded = all.get("rounding")?.slice(1);
  const most = (/** @type {(Outcome | null)[]} */ outcomes) => Math.max(...outcomes.map((outcome) => outcome?.facc ?? 0));
  const way = all.get("to_original");
  const half = (/** @type {(Outcome | null)[]} */ outcomes) => {
    const end = outcomes[outcomes.length - 1]?.facc ?? 0;
    const at = outcomes.findIndex((outcome) => outcome !== null && outcome.facc >= end / 2);
    return at < 0 ? null : at / (outcomes.length - 1);
  };
  const both = (/** @type {Place[]} */ places) => [places.map((place) => place.unlearned), places.map((place) => place.gold)];
  return {
    examples: few === undefined ? null : { examples: FEW, facc: [few.unlearned.facc, few.gold?.facc ?? null] },
    steps: [unlearned.relearn_steps, gold?.relearn_steps ?? null],
    rounded: rounded === undefined ? null : [most(both(rounded)[0]), gold === null ? null : most(both(rounded)[1])],
    way: way === undefined ? null : [half(both(way)[0]), gold === null ? null : half(both(way)[1])],
  };
}
