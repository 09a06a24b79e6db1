// The values in the lesson's texts, taken from the recorded runs, so that a text never states a number
// that its figure does not show.

import { CLASSES, SHOTS } from "../www/generated/schema.js";
import { deckOf } from "../www/blind/doors.js";
import { loadRecording, recordedEntries, recordingName } from "../www/run/recording.js";
import { decimal, percent } from "../www/text/format.js";
import { ruledOut } from "../www/blind/game.js";
import { takenOver } from "../www/run/territory.js";
import { testsOf } from "../www/blind/tests.js";

/** @typedef {import("../www/run/recording.js").Recording} Recording */

/** The class that the lesson forgets. */
export const FORGET = "cat";
/** The recording in which it forgets single photographs. */
const PHOTOS = "random";
/** The recorded runs that the texts speak of. */
export const RECORDINGS = [FORGET, recordingName(FORGET, "similarity"), `${FORGET}-compared`, PHOTOS];
/** The tests of the blind test that its step asks about. */
export const ASKED_TESTS = ["accuracy", "flow", "probe", "prototypes"];
/** As many photographs of the class as the texts speak of. */
const SHOWN = 5;
/** It hardly ever says the class below this. */
const HARDLY = 0.05;

/** @param {number} difference of two fractions */
const pointsOf = (difference) => decimal(100 * Math.abs(difference), 1);

/** An accuracy of the site's own recordings, which have images of every kind. @param {number | null} accuracy */
const of = (accuracy) => accuracy ?? 0;

/**
 * @param {Recording} run  the default run
 * @param {Recording} along  the same, rolled along similar classes
 * @param {Recording} compared  methods side by side
 * @param {Recording} photos  the run that forgets a random tenth
 * @returns {Record<string, string>}
 */
export function lessonValues(run, along, compared, photos) {
  const [{ history, assessment }] = run.runs;
  const { original, latest, evals } = history;
  const cheat = compared.runs.find(({ config }) => config.method === "head-only")?.assessment?.unlearned;
  if (original === undefined || latest === undefined || !assessment?.gold || cheat === undefined) {
    throw new Error("incomplete");
  }
  const { unlearned, gold } = assessment;
  const ten = evals.find(({ step }) => step >= 10) ?? latest;
  const low = evals.reduce((lowest, record) => (of(record.racc_train) < of(lowest.racc_train) ? record : lowest));
  const shares = original.test_per_class.map(of);
  const [best, worst] = [Math.max(...shares), Math.min(...shares)];
  const forgotten = CLASSES.indexOf(FORGET);
  const count = CLASSES.length;
  /** @param {readonly number[]} flow */
  const top = (flow) => CLASSES[flow.indexOf(Math.max(...flow))];
  return {
    best: CLASSES[shares.indexOf(best)],
    best_share: percent(best),
    worst: CLASSES[shares.indexOf(worst)],
    worst_share: percent(worst),
    above: CLASSES[(forgotten + 1) % count],
    below: CLASSES[(forgotten + count - 1) % count],
    facc_first: percent(original.facc_train),
    facc_ten: percent(ten.facc_train),
    racc_first: percent(original.racc_train),
    racc_low: percent(low.racc_train),
    low_step: String(low.step),
    low_at: String(evals.find(({ facc_train: facc }) => facc !== null && facc < HARDLY)?.step ?? latest.step),
    racc_last: percent(latest.racc_train),
    steps: String(latest.step),
    racc_test_first: percent(original.racc_test),
    racc_test_last: percent(latest.racc_test),
    paid_test: `${pointsOf(of(latest.racc_test) - of(original.racc_test))}`,
    paid_train: `${pointsOf(of(latest.racc_train) - of(original.racc_train))}`,
    facc_test_last: percent(latest.facc_test),
    probe: percent(unlearned.probe_facc_test),
    probe_gold: percent(gold.probe_facc_test),
    probe_original: percent(assessment.original.probe_facc_test),
    relearn: String(unlearned.relearn_steps),
    relearn_gold: String(gold.relearn_steps),
    elsewhere: percent(unlearned.to_gold?.tv[1] ?? NaN),
    top: top(unlearned.accuracies.flow_test),
    gold_top: top(gold.accuracies.flow_test),
    gold_facc: percent(gold.accuracies.facc_test),
    gold_racc: percent(gold.accuracies.racc_test),
    cheat_facc: percent(cheat.accuracies.facc_test),
    cheat_racc: percent(cheat.accuracies.racc_test),
    cheat_probe: percent(cheat.probe_facc_test),
    ...orderValues(along, forgotten),
    winner: winnerOf(compared),
    ...photoValues(photos),
    ...mapValues(run, forgotten),
    ...blindValues(compared),
  };
}

/** The curves that a learner sketches. @typedef {"facc" | "racc"} Curve */
/** In percent, by steps. @typedef {{step: number, value: number}[]} Points */

/** @type {readonly Curve[]} */
export const CURVES = ["facc", "racc"];

/**
 * The recorded curves that a sketch is laid over: accuracies on training images.
 *
 * @param {Recording} run
 * @returns {Record<Curve, Points>}
 */
export function lessonCurves({ runs: [{ history }] }) {
  const points = (/** @type {"facc_train" | "racc_train"} */ name) =>
    history.evals.map((record) => ({ step: record.step, value: 100 * of(record[name]) }));
  return { facc: points("facc_train"), racc: points("racc_train") };
}

/**
 * The class's territory on the map at the end of the run: who took it, and who did in gold.
 *
 * @param {Recording} run
 * @param {number} forgotten
 * @returns {Record<string, string>}
 */
function mapValues({ runs: [{ map }] }, forgotten) {
  const last = map?.unlearned.at(-1);
  if (map == null || last === undefined || map.gold === null) throw new Error("incomplete");
  const [heir] = takenOver(map.original, last, forgotten);
  const [heirOfGold] = takenOver(map.original, map.gold, forgotten);
  return {
    map_had: percent(map.original.shares[forgotten]),
    map_heir: CLASSES[heir.label],
    map_heir_share: percent(heir.share),
    map_gold_heir: CLASSES[heirOfGold.label],
    map_gold_heir_share: percent(heirOfGold.share),
    map_agreement: percent(last.agreement),
    map_agreement_original: percent(map.original.agreement),
  };
}

/** @param {Recording} compared @returns {Record<string, string>} */
function blindValues(compared) {
  const deck = deckOf(recordedEntries(compared));
  const telling = testsOf(deck).filter((test) => ASKED_TESTS.includes(test.id) && ruledOut(deck, test).length === 2);
  // A question with two right answers would be none.
  if (telling.length !== 1) throw new Error("incomplete");
  const { gold, srfl, cheat } = deck.networks;
  const back = (/** @type {import("../www/verdict/assessment.js").NetworkFigures} */ { prototypes }) =>
    percent(prototypes[SHOTS.indexOf(SHOWN)]);
  return { telling_test: telling[0].id, back_gold: back(gold), back_srfl: back(srfl), back_cheat: back(cheat) };
}

/** @param {Recording} recording @param {number} forgotten @returns {Record<string, string>} */
function orderValues({ runs: [{ history, assessment }] }, forgotten) {
  const tour = history.original?.tour ?? [];
  const place = tour.indexOf(forgotten);
  if (!assessment?.unlearned.to_gold || place < 0) throw new Error("incomplete");
  const { to_gold: toGold, probe_facc_test: probe } = assessment.unlearned;
  const name = (/** @type {number} */ at) => CLASSES[tour[(at + tour.length) % tour.length]];
  return {
    tour_before: name(place - 1),
    tour_after: name(place + 1),
    tour_elsewhere: percent(toGold.tv[1] ?? NaN),
    tour_probe: percent(probe),
  };
}

/** The method that accuracies on test images call the best. @param {Recording} compared */
function winnerOf({ runs }) {
  const score = (/** @type {Recording["runs"][number]} */ { assessment }) => {
    const { facc_test: facc = null, racc_test: racc = null } = assessment?.unlearned.accuracies ?? {};
    return of(racc) - of(facc);
  };
  return runs.reduce((best, run) => (score(run) > score(best) ? run : best)).config.method;
}

/** @param {Recording} recording @returns {Record<string, string>} */
function photoValues({ runs: [{ assessment }] }) {
  if (!assessment?.gold || typeof assessment.config.forget !== "object") throw new Error("incomplete");
  const { original, unlearned, gold } = assessment;
  const area = (/** @type {import("../www/verdict/assessment.js").NetworkFigures} */ { membership_area: value }) => decimal(value, 2);
  return {
    photos: String(assessment.config.forget.images.length),
    photos_right: percent(original.accuracies.facc_train),
    photos_left: percent(unlearned.accuracies.facc_train),
    photos_gold: percent(gold.accuracies.facc_train),
    photos_gold_test: percent(gold.accuracies.racc_test),
    photos_test: percent(unlearned.accuracies.racc_test),
    photos_area: area(unlearned),
    photos_area_gold: area(gold),
    photos_area_original: area(original),
  };
}

/** The values and curves of the site's own recordings. */
export async function loadTruth() {
  const [run, along, compared, photos] = await Promise.all(RECORDINGS.map(loadRecording));
  return { values: lessonValues(run, along, compared, photos), curves: lessonCurves(run) };
}
