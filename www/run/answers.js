// What networks answer to the training images that a run forgets, image by image.

import { WITHIN } from "../verdict/spread.js";

/** Positions, true classes, and the classes that the original was taught. @typedef {{images: readonly number[], labels: readonly number[], taught: readonly number[]}} ForgetSet */
/** @typedef {import("../app/state.js").State} State */

/** "taught": as the original was taught; "true": its true class, where it was taught another; "other": any other class. @typedef {"taught" | "true" | "other"} Answer */

/** The networks whose answers can be known. @typedef {"original" | "unlearned" | "gold"} Network */

/** @type {readonly Network[]} */
export const NETWORKS = ["original", "unlearned", "gold"];

/** @type {readonly Answer[]} */
export const ANSWERS = ["taught", "true", "other"];

/**
 * How a network answers an image beside networks that never saw it: "remembered": surer of its label; "unseen": like them;
 * "avoided": less sure.
 *
 * @typedef {"remembered" | "unseen" | "avoided"} Memory
 */

/** @type {readonly Memory[]} */
export const MEMORIES = ["remembered", "unseen", "avoided"];

/** @param {number} z  in their standard deviations @returns {Memory} */
export function memoryOf(z) {
  if (Math.abs(z) <= WITHIN) return "unseen";
  return z > 0 ? "remembered" : "avoided";
}

/**
 * How many there are of each.
 *
 * @param {readonly number[]} all  z of each image
 */
export function countMemories(all) {
  const counts = { remembered: 0, unseen: 0, avoided: 0 };
  for (const z of all) counts[memoryOf(z)] += 1;
  return counts;
}

/**
 * The z of each image to forget, of each network that the verdict measured, and on average of networks that learned the image.
 *
 * @param {Pick<State, "shown" | "judged">} state
 * @returns {Partial<Record<Network | "learned", readonly number[]>>}
 */
export function zAtHand({ shown, judged }) {
  if (shown === null || judged === null) return {};
  const { original, unlearned, gold, learned_z: learned } = judged.assessment;
  const of = (/** @type {import("../verdict/assessment.js").NetworkFigures | null} */ network) => network?.by_image?.z;
  // The student may have learned since.
  const current = judged.step === shown.history.step ? unlearned : null;
  return { original: of(original), unlearned: of(current), gold: of(gold), learned: learned ?? undefined };
}

/**
 * What each answer is, in the order of the forget set; nothing where they are not those to its images.
 *
 * @param {ForgetSet} forgetSet
 * @param {readonly number[] | null | undefined} classes  answered
 * @returns {Answer[] | undefined}
 */
export function answersTo({ labels, taught }, classes) {
  if (classes?.length !== labels.length) return undefined;
  return classes.map((answer, k) => (answer === taught[k] ? "taught" : answer === labels[k] ? "true" : "other"));
}

/**
 * How many there are of each.
 *
 * @param {readonly Answer[]} answers
 */
export function countAnswers(answers) {
  const counts = { taught: 0, true: 0, other: 0 };
  for (const answer of answers) counts[answer] += 1;
  return counts;
}

/** Whether the original was taught a wrong label for any of them. @param {ForgetSet} forgetSet */
export function hasWrongLabels({ labels, taught }) {
  return labels.some((label, k) => label !== taught[k]);
}

/**
 * What the run that is shown forgets; before a run what the form says, where that needs no engine. Null: not
 * known yet.
 *
 * @param {Pick<State, "shown" | "settings" | "judged" | "limits">} state
 * @param {(image: number) => number} labelOf  true class of a training image
 * @returns {ForgetSet | null}
 */
export function forgetSetOf({ shown, settings: form, judged, limits }, labelOf) {
  if (shown?.forgetSet) return shown.forgetSet;
  const { set, forget, photos, train } = shown?.settings ?? form;
  if (set === "class") {
    const label = (shown?.classes ?? limits.classes).indexOf(forget);
    return asTaught(
      Array.from({ length: train }, (_, image) => image).filter((image) => labelOf(image) === label),
      labelOf,
    );
  }
  if (set === "picked") return asTaught(photos, labelOf);
  const target = shown === null ? undefined : judged?.assessment.config.forget;
  if (typeof target !== "object") return null;
  const found = asTaught(target.images, labelOf);
  const wrong = new Map(target.mislabeled.map(({ image, taught }) => [image, taught]));
  return { ...found, taught: found.images.map((image, k) => wrong.get(image) ?? found.labels[k]) };
}

/**
 * Training images that the original was taught as what they are.
 *
 * @param {readonly number[]} images
 * @param {(image: number) => number} labelOf
 * @returns {ForgetSet}
 */
function asTaught(images, labelOf) {
  const labels = images.map(labelOf);
  return { images, labels, taught: labels };
}

/**
 * The classes that each network answers, where they are known.
 *
 * @param {Pick<State, "shown" | "judged">} state
 * @returns {Partial<Record<Network, readonly number[]>>}
 */
export function answersAtHand({ shown, judged }) {
  if (shown === null) return {};
  const { original, latest } = shown.history;
  return { original: original?.answers, unlearned: latest?.answers, gold: shown.gold?.answers ?? judged?.assessment.gold?.answers };
}
