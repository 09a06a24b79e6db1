// The learner's own file: guesses, sketch, and quiz as comma-separated values. docs/lesson.md describes the format, and
// reading.js reads it again.

import { csvOf } from "../www/run/csv.js";
import { numberIn } from "../www/text/format.js";
import { GUESSES } from "./guesses.js";
import { QUIZ } from "./quiz.js";
import { SKETCH_STEPS, valueAt } from "./sketch.js";
import { isStep, partsOf } from "./steps.js";
import { CURVES } from "./values.js";

/** @typedef {import("./memory.js").Answers} Answers */
/** @typedef {import("./steps.js").Plan} Plan */
/** @typedef {{values: Record<string, string>, curves: Record<import("./values.js").Curve, import("./values.js").Points>}} Truth */

export const VERSION = 1;
/** What a file says of itself, before its version. */
export const FORMAT = "srfl-lesson-";
/** What a class's summary says of itself. */
export const SUMMARY = "srfl-class-1";
export const COLUMNS = ["format", "run", "learner", "kind", "id", "value", "truth"];
/** Longest name of a learner. */
export const LONGEST = 40;
/** Between a sketch's values: no spreadsheet takes them for a date or a number. */
export const BAR = "|";
/** Spreadsheets take what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that somebody typed, as a cell that no spreadsheet computes. @param {string} text */
export function plainCell(text) {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What is true, as it stands in a file of any language. @param {import("./guesses.js").Guess} guess @param {string | undefined} value */
function bare(guess, value = "") {
  return value === "" || "choices" in guess ? value : String(numberIn(value));
}

/**
 * A learner's answers as a file. Questions and choices stand there by their ids, numbers with a point and without units.
 *
 * @param {Answers} answers
 * @param {Plan & {language: string, saved: string}} about
 * @param {Truth | undefined} truth
 */
export function answersCsv({ run, learner, guesses, sketch, quiz }, { language, saved, ...plan }, truth) {
  const parts = partsOf(plan).map(({ part }) => part);
  const steps = parts.filter(isStep);
  /** @type {string[][]} kind, id, value, truth */
  const rows = [
    ["about", "saved", saved, ""],
    ["about", "length", String(plan.length), ""],
    ["about", "language", language, ""],
    ...steps
      .map((step) => GUESSES[step])
      .map((guess) => ["guess", guess.truth, guesses[guess.truth] ?? "", bare(guess, truth?.values[guess.truth])]),
    ...(steps.includes("forget")
      ? CURVES.map((curve) => {
          const recorded = truth && SKETCH_STEPS.map((step) => valueAt(truth.curves[curve], step).toFixed(1));
          return ["sketch", curve, sketch[curve]?.join(BAR) ?? "", recorded?.join(BAR) ?? ""];
        })
      : []),
    ...(parts.includes("before")
      ? /** @type {const} */ (["before", "after"]).flatMap((when) =>
          QUIZ.map(({ id, right }) => [`quiz-${when}`, id, quiz[when][id] ?? "", right]),
        )
      : []),
  ];
  return csvOf([COLUMNS, ...rows.map((cells) => [`${FORMAT}${VERSION}`, run, plainCell(learner), ...cells])]);
}

/**
 * The file's name, which says whose it is.
 *
 * @param {string} learner
 * @param {string} saved
 */
export function fileName(learner, saved) {
  const name = learner
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${["lesson", name, saved.slice(0, 10)].filter(Boolean).join("-")}.csv`;
}
