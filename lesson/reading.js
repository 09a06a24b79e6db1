// How a class's files are read, also after a spreadsheet saved them anew. Only the page for teachers loads this module and
// its library, once files are opened.

import { parse } from "../pkg/vendor/csv.js";
import { textOf } from "../www/text/index.js";
import { BAR, FORMAT, LONGEST, SUMMARY, VERSION } from "./answers.js";
import { checkedGuess, GUESSES } from "./guesses.js";
import { isChoice } from "./quiz.js";
import { isSketch } from "./sketch.js";
import { STEPS } from "./steps.js";
import { CURVES } from "./values.js";

/** What a file says of one learner. @typedef {Pick<import("./memory.js").Answers, "run" | "learner" | "guesses" | "sketch" | "quiz"> & {saved: string, ignored: number}} Learner */
/** Why a file cannot be read, by the names of the texts. @typedef {keyof ReturnType<typeof textOf>["lesson"]["teacher"]["class"]["reasons"]} Reason */

/** Columns of the guesses alone, as earlier versions saved them. */
const EARLIER = ["step", "question", "guess", "truth"];
/** Largest file to read, bytes: hundreds of learners. */
const MOST_BYTES = 2_000_000;

export class Unreadable extends Error {
  /** @param {Reason} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
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

/** The rows of a table of separated values. @param {string} text @param {string} separator @returns {string[][]} */
function cellsOf(text, separator) {
  return parse(text, { delimiter: separator, newline: "\n", skipEmptyLines: "greedy" }).data;
}

/** The rows of a file, by whatever separates them. @param {string} text @returns {string[][]} */
function rowsOf(text) {
  // Files that were put together may end their lines in several ways.
  const plain = text
    .replace(/^\uFEFF/, "")
    .replaceAll(/\r\n?/g, "\n")
    .replace(/^sep=.\n+/i, "");
  const [heading] = plain.split("\n", 1);
  const count = (/** @type {string} */ sign) => heading.split(sign).length;
  // Not guessed from the rows: a sketch, a name, or a date has other signs in it.
  const separator = [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  // A spreadsheet that expects semicolons puts a whole row into one cell, and quotes it as one.
  return cellsOf(plain, separator).map((cells) =>
    cells.length === 1 && cells[0].includes(",") ? (cellsOf(cells[0], ",")[0] ?? []) : cells,
  );
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
