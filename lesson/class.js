// A class's answers: files taken in, each learner once, and what they come to.

import { csvOf } from "../www/run/csv.js";
import { SUMMARY } from "./answers.js";
import { GUESSES } from "./guesses.js";
import { QUIZ } from "./quiz.js";
import { distance } from "./sketch.js";
import { STEPS } from "./steps.js";
import { CURVES } from "./values.js";

/** @typedef {import("./reading.js").Learner} Learner */
/** @typedef {import("./reading.js").Reason} Reason */
/** @typedef {import("./answers.js").Truth} Truth */
/** @typedef {import("./steps.js").Step} Step */
/** @typedef {Learner & {file: string}} Member */
/** What happened to a file: not read, or counted once with another. @typedef {{file: string, reason: Reason} | {file: string, same: string} | {file: string, newer: boolean, other: string} | {file: string, ignored: number}} Remark */

const WHEN = /** @type {const} */ (["before", "after"]);

/**
 * Reads files. Those that are none of ours are named with the reason. It fails where the code that reads them does not
 * load.
 *
 * @param {readonly {path: string, file: Blob}[]} files
 * @returns {Promise<{members: Member[], remarks: Remark[]}>}
 */
export async function readFiles(files) {
  /** @type {Member[]} */
  const members = [];
  /** @type {Remark[]} */
  const remarks = [];
  const { decoded, parseAnswers, Unreadable } = await import("./reading.js");
  const all = await Promise.all(
    files.map(async ({ path, file }) => {
      try {
        return { path, learners: parseAnswers(decoded(new Uint8Array(await file.arrayBuffer()))) };
      } catch (error) {
        return { path, reason: error instanceof Unreadable ? error.reason : /** @type {const} */ ("lost") };
      }
    }),
  );
  for (const { path, learners, reason } of all) {
    if (learners === undefined) remarks.push({ file: path, reason });
    else for (const learner of learners) members.push({ ...learner, file: path });
  }
  return { members, remarks };
}

/** What two copies of a file have in common. @param {Learner} learner */
function content({ guesses, sketch, quiz }) {
  const sorted = (/** @type {object} */ object) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([guesses, sketch, quiz.before, quiz.after].map(sorted));
}

/**
 * Takes learners into a class, each once: of two files of a learner the later counts.
 *
 * @param {readonly Member[]} members
 * @param {readonly Member[]} more
 * @returns {{members: Member[], remarks: Remark[]}}
 */
export function together(members, more) {
  /** @type {Map<string, Member>} */
  const all = new Map();
  /** @type {Remark[]} */
  const remarks = [];
  // Files from before version 1 do not say whose they are: there the same answers count once.
  const key = (/** @type {Member} */ member) => member.run || `${member.learner} ${content(member)}`;
  for (const member of members) all.set(key(member), member);
  for (const member of more) {
    const other = all.get(key(member));
    if (member.ignored > 0) remarks.push({ file: member.file, ignored: member.ignored });
    if (other === undefined) {
      all.set(key(member), member);
    } else if (content(other) === content(member)) {
      remarks.push({ file: member.file, same: other.file });
    } else {
      const newer = member.saved >= other.saved;
      if (newer) all.set(key(member), member);
      remarks.push({ file: member.file, newer, other: other.file });
    }
  }
  return { members: [...all.values()], remarks };
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How often each choice was made.
 *
 * @param {readonly (string | undefined)[]} given
 * @param {readonly string[]} choices
 */
export function counted(given, choices) {
  return choices.map((choice) => given.filter((one) => one === choice).length);
}

/**
 * What a class guessed at a step.
 *
 * @param {readonly Member[]} members
 * @param {Step} step
 */
export function guessesAt(members, step) {
  const { truth } = GUESSES[step];
  return members.flatMap(({ guesses }) => (guesses[truth] === undefined ? [] : [guesses[truth]]));
}

/** What a class answered to a question. @param {readonly Member[]} members @param {string} id */
export function quizAt(members, id) {
  const [before, after] = WHEN.map((when) => members.flatMap(({ quiz }) => (quiz[when][id] === undefined ? [] : [quiz[when][id]])));
  return { before, after };
}

/** The sketches of a curve. @param {readonly Member[]} members @param {import("./values.js").Curve} curve */
export function sketchesOf(members, curve) {
  return members.flatMap(({ sketch }) => (sketch[curve] === undefined ? [] : [sketch[curve]]));
}

/**
 * The class's summary as a file: a row for each number.
 *
 * @param {readonly Member[]} members
 * @param {Truth} truth
 */
export function summaryCsv(members, { values, curves }) {
  const count = (/** @type {readonly unknown[]} */ given) => String(given.length);
  const guesses = STEPS.flatMap((step) => {
    const guess = GUESSES[step];
    const given = guessesAt(members, step);
    const truth = values[guess.truth].replace(/%$/, "");
    const rows =
      "choices" in guess
        ? counted(given, guess.choices).map((n, k) => [`chose-${guess.choices[k]}`, String(n)])
        : given.length === 0
          ? []
          : [["median", String(median(given.map(Number)))]];
    return [["answered", count(given)], ...rows].map(([measure, value]) => ["guess", guess.truth, measure, value, truth]);
  });
  const sketches = CURVES.flatMap((curve) => {
    const given = sketchesOf(members, curve);
    const far = given.map((sketch) => distance(sketch, curves[curve]));
    const rows = given.length === 0 ? [] : [["median_distance", median(far).toFixed(1)]];
    return [["answered", count(given)], ...rows].map(([measure, value]) => ["sketch", curve, measure, value, ""]);
  });
  const quiz = WHEN.flatMap((when) =>
    QUIZ.flatMap(({ id, choices, right }) => {
      const given = quizAt(members, id)[when];
      const rows = counted(given, choices).map((n, k) => [`chose-${choices[k]}`, String(n)]);
      return [["answered", count(given)], ...rows].map(([measure, value]) => [`quiz-${when}`, id, measure, value, right]);
    }),
  );
  const all = [["class", "learners", "count", count(members), ""], ...guesses, ...sketches, ...quiz];
  return csvOf([["format", "kind", "id", "measure", "value", "truth"], ...all.map((row) => [SUMMARY, ...row])]);
}
