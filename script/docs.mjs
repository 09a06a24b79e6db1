// usage: node script/docs.mjs
//
// Writes the table of the address's parameters in docs/embedding.md from the page's own tables, so
// that it says what the page does.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { PARAMETERS } from "../www/settings/parameters.js";
import { DEFAULTS, formatValue, SETTINGS } from "../www/settings/settings.js";

const FILE = join(import.meta.dirname, "../docs/embedding.md");
const [BEGIN, END] = ["<!-- written by script/docs.mjs: begin -->", "<!-- end -->"];

/** As a person writes it: 0.000001, not 1e-6. @param {number | undefined} value */
function plain(value) {
  return String(Number(value) < 1e-4 && value !== 0 ? Number(value).toFixed(6) : value);
}

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** @param {import("../www/settings/settings.js").Setting} setting */
function values({ kind, min, max, choices = [] }) {
  switch (kind) {
    case "class":
      return "a class name";
    case "choice":
      return choices.map(({ value }) => code(value)).join(", ");
    case "shifts":
      return "whole numbers from -9 to 9, with commas";
    case "name":
      return "a name in `www/models`";
    case "whole":
    case "number":
      return `${plain(min)} to ${plain(max)}`;
  }
}

/** The whole table. */
function table() {
  const rows = [
    ...SETTINGS.map((setting) => [
      code(setting.name),
      values(setting),
      code(formatValue(DEFAULTS[setting.name])),
      setting.only === undefined ? setting.help : `${setting.help} Not for every method.`,
    ]),
    ...PARAMETERS.map(({ name, values: taken, initial, meaning }) => [code(name), taken, initial, meaning]),
  ];
  const lines = [["parameter", "values", "default", "meaning"], ["---", "---", "---", "---"], ...rows].map(
    (row) => `| ${row.join(" | ")} |`,
  );
  return lines.join("\n");
}

/** docs/embedding.md as it should be. @param {string} text  as it is */
export function withTable(text) {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${FILE} has no place marked for the table`);
  return `${text.slice(0, from)}${BEGIN}\n${table()}\n${text.slice(to)}`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(FILE, withTable(readFileSync(FILE, "utf8")));
}
