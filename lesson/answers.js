// The learner's own file: guesses, sketch, and quiz as comma-separated values, and how a class's files are read again,
// also after a spreadsheet saved them anew. docs/lesson.md describes the format.

import { csvOf } from "../www/run/csv.js";
import { numberIn } from "../www/text/format.js";
import { textOf } from "../www/text/index.js";
import { checkedGuess, GUESSES } from "./guesses.js";
import { isChoice, QUIZ } from "./quiz.js";
import { isSketch, SKETCH_STEPS, valueAt } from "./sketch.js";
import { isStep, partsOf, STEPS } from "./steps.js";
import { CURVES } from "./values.js";

/** @typedef {import("./memory.js").Answers} Answers */
/** @typedef {import("./steps.js").Plan} Plan */
/** @typedef {{values: Record<string, string>, curves: Record<import("./values.js").Curve, import("./values.js").Points>}} Truth */
/** What a file says of one learner. @typedef {Pick<Answers, "run" | "learner" | "guesses" | "sketch" | "quiz"> & {saved: string, ignored: number}} Learner */
/** Why a file cannot be read, by the names of the texts. @typedef {keyof ReturnType<typeof textOf>["lesson"]["teacher"]["class"]["reasons"]} Reason */

export const VERSION = 1;
const FORMAT = "srfl-lesson-";
/** What a class's summary says of itself. */
export const SUMMARY = "srfl-class-1";
export const COLUMNS = ["format", "run", "learner", "kind", "id", "value", "truth"];
/** Those of the guesses alone, as earlier versions saved them. */
const EARLIER = ["step", "question", "guess", "truth"];
/** Largest file to read, bytes: hundreds of learners. */
const MOST_BYTES = 2_000_000;
/** Longest name of a learner. */
export const LONGEST = 40;
/** Between a sketch's values: no spreadsheet takes them for a date or a number. */
const BAR = "|";
/** Spreadsheets take what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

export class Unreadable extends Error {
  /** @param {Reason} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

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

/**
 * A file's text, whatever program wrote it.
 *
 * @param {Uint8Array} bytes
 */
export function decoded(bytes) {
  if (bytes.length === 0) throw new Unreadable("empty");
  if (bytes.length > MOST_BYTES) throw new Unreadable("large");
  const begins = (/** @type {number[]} */ ...first) => first.every((byte, k) => bytes[k] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new Unreadable("pdf");
  // Of today's spreadsheets and of those before 2007.
  if (begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable("workbook");
  if (begins(0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (begins(0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 200).includes(0)) {
    // UTF-16 without its mark: the table's headings have a zero in every other byte.
    const text = new TextDecoder(bytes[0] === 0 ? "utf-16be" : "utf-16le").decode(bytes);
    if (!/^[\p{L}"'_-]+[,;\t]/u.test(text)) throw new Unreadable("binary");
    return text;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // As older spreadsheets write on Windows.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * The cells of a table of separated values (RFC 4180).
 *
 * @param {string} text
 * @param {string} separator
 */
export function cellsOf(text, separator) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  let cell = "";
  let quoted = false;
  const endRow = () => {
    row.push(cell);
    if (row.some((one) => one !== "")) rows.push(row);
    [row, cell] = [[], ""];
  };
  for (let k = 0; k < text.length; k += 1) {
    const sign = text[k];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[k + 1] === '"') {
        cell += sign;
        k += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = "";
    } else if (sign === "\n" || sign === "\r") endRow();
    else cell += sign;
  }
  endRow();
  return rows;
}

/** The rows of a file, by whatever separates them. @param {string} text */
function rowsOf(text) {
  const plain = text.replace(/^\uFEFF/, "").replace(/^sep=.[\r\n]+/i, "");
  const [heading] = plain.split(/[\r\n]/, 1);
  const count = (/** @type {string} */ sign) => heading.split(sign).length;
  const separator = [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const rows = cellsOf(plain, separator);
  // A spreadsheet that expects semicolons puts a whole row into one cell, and quotes it as one.
  return rows.map((cells) => (cells.length === 1 && cells[0].includes(",") ? (cellsOf(cells[0], ",")[0] ?? []) : cells));
}

/**
 * What a file says: of one learner, or of several where files were put together.
 *
 * @param {string} text
 * @returns {Learner[]}
 */
export function parseAnswers(text) {
  const [heads = [], ...rows] = rowsOf(text).map((cells) => cells.map((cell) => cell.trim()));
  const names = heads.map((head) => head.toLowerCase());
  const first = rows[0]?.[names.indexOf("format")] ?? "";
  if (first === SUMMARY) throw new Unreadable("summary");
  if (EARLIER.every((name, k) => names[k] === name)) return [earlier(rows)];
  if (!first.startsWith(FORMAT) || !["kind", "id", "value"].every((name) => names.includes(name))) throw new Unreadable("other");
  if (Number(first.slice(FORMAT.length)) > VERSION) throw new Unreadable("newer");
  /** @type {Map<string, Learner>} */
  const learners = new Map();
  for (const cells of rows) {
    const cell = (/** @type {string} */ name) => cells[names.indexOf(name)] ?? "";
    // Headings again, where files were put together.
    if (!cell("format").startsWith(FORMAT)) continue;
    const learner = cell("learner")
      .replace(/^'(?=[=+\-@])/, "")
      .slice(0, LONGEST);
    const run = cell("run");
    const whose = run || learner;
    const one = learners.get(whose) ?? { ...nobody(), run, learner };
    learners.set(whose, one);
    take(one, cell("kind"), cell("id"), cell("value"));
  }
  return [...learners.values()];
}

/** @returns {Learner} */
function nobody() {
  return { run: "", learner: "", saved: "", guesses: {}, sketch: {}, quiz: { before: {}, after: {} }, ignored: 0 };
}

/** @param {Learner} learner @param {string} kind @param {string} id @param {string} value */
function take(learner, kind, id, value) {
  if (kind === "about" && id === "saved") learner.saved = value;
  if (kind === "about" || value === "") return;
  if (!takeAnswer(learner, kind, id, value)) learner.ignored += 1;
}

/** Whether it is an answer that can be. @param {Learner} learner @param {string} kind @param {string} id @param {string} value */
function takeAnswer(learner, kind, id, value) {
  if (kind === "guess") {
    const step = STEPS.find((one) => GUESSES[one].truth === id);
    const guess = step && checkedGuess(GUESSES[step], value);
    if (guess === undefined) return false;
    learner.guesses[id] = guess;
    return true;
  }
  if (kind === "sketch") {
    const curve = CURVES.find((one) => one === id);
    const values = value.split(BAR).map((one) => Number(one.replace(",", ".")));
    if (curve === undefined || !isSketch(values)) return false;
    learner.sketch[curve] = values;
    return true;
  }
  const when = { "quiz-before": /** @type {const} */ ("before"), "quiz-after": /** @type {const} */ ("after") }[kind];
  if (when === undefined || !isChoice(id, value)) return false;
  learner.quiz[when][id] = value;
  return true;
}

/** Guesses as earlier versions saved them: by number, in the words of a language. @param {string[][]} rows */
function earlier(rows) {
  const learner = nobody();
  for (const [number, , value = ""] of rows) {
    const step = STEPS[Number(number) - 1];
    if (step !== undefined) take(learner, "guess", GUESSES[step].truth, unnamed(value));
  }
  return learner;
}

/** A method by its name for people, which was the English one in all files of that time. @param {string} value */
function unnamed(value) {
  const { methods } = textOf("en").page;
  return Object.entries(methods).find(([, { label }]) => label === value)?.[0] ?? value;
}
