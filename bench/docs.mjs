// usage: node bench/docs.mjs [--check]
//
// Writes the tables of docs/performance.md from bench/results.json; with --check it only reports
// whether they are up to date.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { markdown } from "./page/tables.js";

const root = join(import.meta.dirname, "..");
export const RESULTS = join(root, "bench/results.json");
export const FILE = join(root, "docs/performance.md");
const [BEGIN, END] = ["<!-- written by bench/docs.mjs: begin -->", "<!-- end -->"];

/**
 * docs/performance.md as it should be.
 *
 * @param {string} text  as it is
 * @param {import("./page/results.js").Results} results
 */
export function withTables(text, results) {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${FILE} has no place marked for the tables`);
  return `${text.slice(0, from)}${BEGIN}\n\n${markdown(results)}\n\n${text.slice(to)}`;
}

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync(FILE, "utf8");
  const fresh = withTables(text, JSON.parse(readFileSync(RESULTS, "utf8")));
  if (!process.argv.includes("--check")) {
    writeFileSync(FILE, fresh);
  } else if (fresh !== text) {
    console.error("docs/performance.md is stale: run node bench/docs.mjs");
    process.exit(1);
  }
}
