// Checks a document against the data in the repository: claims of its prose, and the cells of its tables.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { dataFrom } from "./data.mjs";
import { Document, finer, isWritten, numbersOf } from "./document.mjs";
import { fileOf, rowsOf } from "./tables.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./document.mjs").Written} Written */
/** @typedef {import("./findings.mjs").Finding} Finding */

/** Why no data in the repository says a number. */
export const REASONS = Object.freeze({
  setting: "how runs, networks, or tests were set up",
  definition: "what a metric or a word means",
  elsewhere: "from a paper or other people's work",
  unrecorded: "measured, but the raw data is not in the repository",
  name: "part of a name or a reference",
});
/** @typedef {keyof typeof REASONS} Reason */

/**
 * A claim of the prose.
 *
 * @typedef {object} Claim
 * @property {string} text  an excerpt of the document that stands in it once; # is each number that the data says, so that it is written
 *   in the document alone
 * @property {() => readonly number[]} [numbers]  what the data says to each #
 * @property {Reason} [because]  why the data says nothing to the numbers that stand in the excerpt
 * @property {Readonly<Record<string, () => Finding>>} [words]  what the data says to words of the excerpt
 */

/**
 * A table that is not one of runs.
 *
 * @typedef {object} OtherTable
 * @property {string} heading  under which it stands, as in Document.tables
 * @property {() => readonly (readonly import("./tables.mjs").Cell[])[]} rows
 * @property {Reason} [because]  why cells that are null are not checked
 */

/** @typedef {{claims: readonly Claim[], tables?: readonly OtherTable[]}} Claims */

const ROOT = join(import.meta.dirname, "../..");
export const DOCUMENT = "docs/results.md";
const FOLDER = "docs/claims";

/** A file of docs/claims. @typedef {{file: string, claims: (data: Data) => Claims}} ClaimsFile */

/** @returns {Promise<ClaimsFile[]>} */
export async function allClaims() {
  const files = readdirSync(join(ROOT, FOLDER)).filter((file) => file.endsWith(".mjs"));
  return Promise.all(files.map(async (file) => ({ file, claims: (await import(pathToFileURL(join(ROOT, FOLDER, file)).href)).default })));
}

/** @param {string} path */
export const readFile = (path) => readFileSync(join(ROOT, path), "utf8");

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Checks a document.
 *
 * @param {string} markdown
 * @param {readonly ClaimsFile[]} files
 * @param {(path: string) => string} [read]
 * @returns {{problems: string[], list: string[], checked: readonly Written[]}}  problems: what does not hold; list: every claim;
 *   checked: the numbers of the prose that were compared with data
 */
export function check(markdown, files, read = readFile) {
  const document = new Document(markdown);
  const data = dataFrom(read, document);
  /** @type {string[]} */
  const problems = [];
  const all = files.map(({ file, claims }) => {
    try {
      return { file, ...claims(data) };
    } catch (error) {
      problems.push(`${FOLDER}/${file}: the data says nothing to these claims: ${messageOf(error)}`);
      return { file, claims: [] };
    }
  });
  const found = all.flatMap(({ file, claims }) => claims.map((claim) => checkClaim(document, claim, file)));
  problems.push(
    ...found.flatMap((one) => one.problems),
    ...checkTables(
      document,
      data,
      all.flatMap(({ tables = [] }) => tables),
    ),
  );
  const covered = new Set(found.flatMap(({ numbers }) => numbers));
  const lines = markdown.split("\n");
  for (const { start, text } of document.numbers.filter((number) => !covered.has(number))) {
    const line = document.lineOf(start);
    problems.push(`${DOCUMENT}:${line}: no claim in ${FOLDER} says where ${text} comes from: ${lines[line - 1].trim()}`);
  }
  return {
    problems,
    list: found.sort((one, other) => one.start - other.start).flatMap(({ list }) => list),
    checked: [...new Set(found.flatMap(({ checked }) => checked))].sort((one, other) => one.start - other.start),
  };
}

/**
 * @param {Document} document
 * @param {Claim} claim
 * @param {string} file  that it stands in
 * @returns {{start: number, problems: string[], list: string[], numbers: readonly Written[], checked: readonly Written[]}}
 *   start: where its excerpt does; numbers: of its excerpt; checked: those compared with data
 */
function checkClaim(document, { text, numbers, because, words = {} }, file) {
  const excerpt = text.trim().replace(/\s+/g, " ");
  const places = document.places(excerpt);
  if (places.length !== 1) {
    const stands = places.length === 0 ? "does not stand in the document" : `stands in the document ${places.length} times`;
    const problems = [`${FOLDER}/${file}: the excerpt of a claim ${stands}: "${excerpt}"`];
    return { start: 0, problems, list: [], numbers: [], checked: [] };
  }
  const [{ start, end, free }] = places;
  const where = `${DOCUMENT}:${document.lineOf(start)}`;
  const written = document.text.slice(start, end).replace(/\s+/g, " ");
  const problem = (/** @type {string} */ what) => `${where}: ${what}: "${written}" (${FOLDER}/${file})`;
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const says = [];
  const touched = document.numbers.filter((number) => number.start < end && number.end > start);
  const whole = touched.filter((number) => number.start >= start && number.end <= end);
  if (whole.length < touched.length) problems.push(problem("the excerpt cuts through a number"));
  const checked = free.flatMap((place) => whole.filter((number) => number.start === place.start && number.end === place.end));
  if (checked.length < free.length) problems.push(problem("a # of the excerpt stands for no number of the prose"));
  const others = whole.filter((number) => !checked.includes(number)).map((number) => number.text);
  if (others.length > 0 && because === undefined) problems.push(problem(`no reason is given why no data says ${others.join(", ")}`));
  if (others.length === 0 && because !== undefined) problems.push(problem("a reason is given for no number"));
  if (because !== undefined) says.push(`${others.join(", ")}: ${REASONS[because]}`);
  try {
    const values = numbers?.() ?? [];
    if (values.length !== checked.length) problems.push(problem(`there are ${values.length} values for ${checked.length} numbers`));
    for (const [k, number] of checked.slice(0, values.length).entries()) {
      says.push(`${number.text}: ${finer(number.text, values[k])}`);
      if (isWritten(number.text, values[k])) continue;
      problems.push(problem(`it says ${number.text}, the data says ${finer(number.text, values[k])}`));
    }
  } catch (error) {
    problems.push(problem(`the data has no value: ${messageOf(error)}`));
  }
  for (const [word, findingOf] of Object.entries(words)) {
    if (!excerpt.includes(word)) problems.push(problem(`the excerpt has no words "${word}"`));
    try {
      const finding = findingOf();
      says.push(`"${word}": ${finding.says}`);
      if (!finding.holds) problems.push(problem(`it says "${word}", the data says ${finding.says}`));
    } catch (error) {
      problems.push(problem(`the data says nothing to "${word}": ${messageOf(error)}`));
    }
  }
  if (says.length === 0 && problems.length === 0) problems.push(problem("the claim checks nothing"));
  return { start, problems, list: [`${where}: ${written}\n    ${says.join("\n    ")}`], numbers: whole, checked };
}

/**
 * @param {Document} document
 * @param {Data} data
 * @param {readonly OtherTable[]} others
 */
function checkTables(document, data, others) {
  const { tables } = document;
  const lost = others.filter(({ heading }) => tables.filter((table) => table.heading === heading).length !== 1);
  return [
    ...lost.map(({ heading }) => `${DOCUMENT}: there is not one table under "${heading}"`),
    ...tables.flatMap((table) => {
      const where = `${DOCUMENT}:${table.line}`;
      try {
        const other = others.find(({ heading }) => heading === table.heading);
        const file = fileOf(table.before);
        if (other !== undefined) return cellsThatDiffer(table, other.rows(), other.because !== undefined);
        if (file === null) return [`${where}: no data is known for the table under "${table.heading}"`];
        const { cells, missing } = rowsOf(table, data.results(file));
        return [
          ...cellsThatDiffer(table, cells, false),
          ...missing.map((name) => `${where}: runs of docs/results/${file}.csv have no row: ${name}`),
        ];
      } catch (error) {
        return [`${where}: the table under "${table.heading}" cannot be checked: ${messageOf(error)}`];
      }
    }),
  ];
}

/**
 * @param {import("./document.mjs").Table} table
 * @param {readonly (readonly import("./tables.mjs").Cell[] | null)[]} wanted
 * @param {boolean} gaps  whether a cell may be left unchecked
 * @returns {string[]}
 */
function cellsThatDiffer({ line, head, rows, heading }, wanted, gaps) {
  if (wanted.length !== rows.length) {
    return [`${DOCUMENT}:${line}: the table under "${heading}" has ${rows.length} rows, the data ${wanted.length}`];
  }
  return rows.flatMap((row, k) => {
    const where = `${DOCUMENT}:${line + 2 + k}`;
    const cells = wanted[k];
    if (cells === null) return [`${where}: the row is of no run of its own: ${row.slice(0, 2).join(", ")}`];
    return head.flatMap((title, column) => {
      const [written, cell] = [row[column] ?? "", cells[column]];
      const differs = (/** @type {string} */ data) => [`${where}: ${title}: it says ${written || "nothing"}, the data says ${data}`];
      if (cell === undefined || cell === null) return gaps ? [] : [`${where}: ${title}: no data is known for the cell`];
      if (typeof cell === "string") return cell === written ? [] : differs(cell);
      const numbers = numbersOf(written);
      const holds = numbers.length === cell.length && numbers.every((number, n) => isWritten(number.text, cell[n]));
      return holds ? [] : differs(cell.map((value) => value.toFixed(4)).join(", ") || "nothing");
    });
  });
}
