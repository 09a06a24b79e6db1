// A Markdown document as the check of claims sees it: numbers of its prose, places of excerpts, and tables.

/** What is no prose: parts that scripts write, comments, code, tables, and where links lead. */
const NO_PROSE = [
  /<!-- written by [^]*?<!-- end[^>]*-->/g,
  /<!--[^]*?-->/g,
  /^```[^]*?^```$/gm,
  /^\|.*$/gm,
  /`[^`]*`/g,
  /(?<=\])\([^)]*\)/g,
];
/** Digits that belong to a name are no number: resnet8, ResNet-20, CIFAR-10, 4x4. */
const NUMBER =
  /(?<![\p{L}\p{N}.,]|[\p{L}\p{N}]-)(?:(?<=^|[\s({[])[-−+])?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:(?<=\d)\.\d+|\.\d+|(?<=\d))(?:e-?\d+)?(?!\p{L}|\p{N})/gmu;

/**
 * @typedef {object} Written  a number as it is written
 * @property {string} text
 * @property {number} start
 * @property {number} end
 */

/**
 * @typedef {object} Table
 * @property {string} heading  under which it stands; of a lower one "upper / lower"
 * @property {string} before  the text between the heading and the table
 * @property {number} line
 * @property {readonly string[]} head
 * @property {readonly (readonly string[])[]} rows
 */

/** Without it, at the same places. @param {string} text @param {readonly RegExp[]} patterns */
function without(text, patterns) {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => found.replace(/[^\n]/g, " ")), text);
}

/** @param {string} text @returns {Written[]} */
export function numbersOf(text) {
  return [...text.matchAll(NUMBER)].map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }));
}

/** @param {string} written */
export const valueOf = (written) => Number(written.replaceAll(",", "").replace("−", "-"));

/** Whether a value would be written so; of two roundings of a half either. @param {string} written @param {number} value */
export function isWritten(written, value) {
  const digits = written.split(".")[1]?.length ?? 0;
  return Math.abs(valueOf(written) - value) <= 0.5 * 10 ** -digits + 1e-9;
}

/** A value in as many digits as a number was written with, and one more. @param {string} written @param {number} value */
export const finer = (written, value) => value.toFixed((written.split(".")[1]?.length ?? 0) + 1);

export class Document {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    /** Of the prose. */
    this.numbers = numbersOf(without(text, NO_PROSE));
  }

  /**
   * Where an excerpt stands, whatever number stands for each of its #, and however the lines are folded.
   *
   * @param {string} excerpt
   * @returns {{start: number, end: number, free: {start: number, end: number}[]}[]}  free: the numbers in the place of #
   */
  places(excerpt) {
    const words = excerpt.trim().split(/\s+/);
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("#", "([-−+]?[\\d.,]*\\d(?:e-?\\d+)?)"));
    return [...this.text.matchAll(new RegExp(escaped.join("\\s+"), "dg"))].map(({ indices }) => {
      const [whole, ...free] = [...(indices ?? [])].flatMap((place) => (place ? [{ start: place[0], end: place[1] }] : []));
      return { ...whole, free };
    });
  }

  /** @param {number} place */
  lineOf(place) {
    return this.text.slice(0, place).split("\n").length;
  }

  /** Those that no script writes whole. @returns {Table[]} */
  get tables() {
    const lines = without(this.text, NO_PROSE.slice(0, 3)).split("\n");
    /** @type {Table[]} */
    const tables = [];
    let [upper, heading, from] = ["", "", 0];
    for (const [k, line] of lines.entries()) {
      const [, level, title] = line.match(/^(##+) (.*)$/) ?? [];
      if (title !== undefined) {
        if (level === "##") upper = title;
        [heading, from] = [level === "##" ? title : `${upper} / ${title}`, k];
      }
      if (!line.startsWith("|")) continue;
      if (lines[k - 1].startsWith("|")) continue;
      const length = lines.slice(k).findIndex((other) => !other.startsWith("|"));
      const [head, , ...rows] = lines.slice(k, length < 0 ? undefined : k + length).map((row) =>
        row
          .slice(1, row.lastIndexOf("|"))
          .split("|")
          .map((cell) => cell.trim()),
      );
      tables.push({ heading, before: lines.slice(from, k).join("\n"), line: k + 1, head, rows });
    }
    return tables;
  }
}
