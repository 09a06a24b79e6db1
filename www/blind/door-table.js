// A small table for a test: a row for each thing that it measures, a column for each door and for the original.

import { count, percent } from "../text/format.js";
import { make, tableOf } from "../views/dom.js";

/** @typedef {import("../verdict/assessment.js").NetworkFigures} NetworkFigures */
/** What a row is about; its words are in the texts. @typedef {{name: "forgotten" | "others" | "fresh" | "answer" | "found" | "probed" | "shown" | "steps", answer?: string, shown?: number}} RowName */

/**
 * @typedef {object} Columns
 * @property {import("../verdict/spread.js").Kind} kind
 * @property {readonly NetworkFigures[]} doors
 * @property {NetworkFigures} original
 * @property {readonly string[]} names  of the doors and the original
 * @property {(row: RowName) => string} words
 */

/**
 * A share of what a network was shown, or a count of at most so many.
 *
 * @typedef {{row: RowName} & ({share: (network: NetworkFigures) => number | null} | {count: (network: NetworkFigures) => number, most: number})} Row
 */

/** @param {Columns} columns @param {readonly Row[]} rows */
export function doorTable({ doors, original, names, words }, rows) {
  const networks = [...doors, original];
  const lines = rows.map((row) => {
    const cells = networks.map((network) => {
      const value = "share" in row ? row.share(network) : row.count(network);
      return barCell("share" in row ? percent(value) : count(value ?? 0), (value ?? 0) / ("share" in row ? 1 : row.most));
    });
    return make("tr", {}, make("th", { scope: "row" }, words(row.row)), ...cells);
  });
  return tableOf([make("td"), ...names.map((name) => make("th", { scope: "col" }, name))], lines);
}

/** @param {string} words @param {number} share */
function barCell(words, share) {
  const fill = make("span", { class: "fill" });
  fill.style.setProperty("--share", Math.min(1, share).toFixed(4));
  return make("td", {}, words, make("span", { class: "track" }, fill));
}
