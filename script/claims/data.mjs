// What claims are checked against: results of runs (docs/results), recorded runs (www/recorded), gold's spread (docs/golds).

import { parse } from "csv-parse/sync";

import { METRICS } from "../../www/generated/schema.js";
import { parseRecording } from "../../www/run/recording.js";

/** @typedef {Readonly<Record<string, string>>} Key  the columns that tell runs apart */
/** @typedef {{key: Key, values: Readonly<Record<string, string>>}} Run */
/** @typedef {Readonly<Record<string, string | number | boolean>>} Filter */
/** @typedef {ReturnType<typeof dataFrom>} Data */

/** Written in per cent. `forget_plus_minus` is of runs alone, so the page does not know it. */
const SHARES = [...METRICS.filter(({ unit }) => unit === "share").map(({ id }) => id), "forget_plus_minus"];

/** @param {readonly number[]} values */
export const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Runs that differ in their seed alone. Shares are in per cent. */
export class Group {
  /** @param {readonly Run[]} runs */
  constructor(runs) {
    this.runs = runs;
    this.key = runs[0].key;
    this.forget = this.key.forget;
    this.method = this.key.method;
  }

  /** @param {string} metric */
  values(metric) {
    const found = this.runs.map(({ values }) => values[metric]).filter((value) => value !== undefined && value !== "");
    return found.map((value) => Number(value) * (SHARES.includes(metric) ? 100 : 1));
  }

  /** @param {string} metric */
  mean(metric) {
    const values = this.values(metric);
    if (values.length === 0) throw new Error(`${this.method} of ${this.forget} has no ${metric}`);
    return meanOf(values);
  }

  /** Half the range over the seeds. @param {string} metric */
  half(metric) {
    const values = this.values(metric);
    return (Math.max(...values) - Math.min(...values)) / 2;
  }

  /** A setting that is a number. @param {string} name */
  setting(name) {
    return Number(this.key[name]);
  }
}

export class Results {
  /** @param {string} csv */
  constructor(csv) {
    /** @type {Record<string, string>[]} */
    const rows = parse(csv, { columns: true });
    /** @type {Map<string, Run>} */
    const runs = new Map();
    // A row for each metric of a run.
    for (const { metric, value, ...key } of rows) {
      const name = JSON.stringify(key);
      runs.set(name, { key, values: { ...runs.get(name)?.values, [metric]: value } });
    }
    this.columns = Object.keys(rows[0]).filter((name) => name !== "metric" && name !== "value");
    /** @type {Map<string, Run[]>} */
    const groups = new Map();
    for (const run of runs.values()) {
      const name = JSON.stringify({ ...run.key, seed: "" });
      groups.set(name, [...(groups.get(name) ?? []), run]);
    }
    /** @type {readonly Group[]} */
    this.groups = [...groups.values()].map((group) => new Group(group));
  }

  /** @param {Filter} filter */
  all(filter) {
    const wanted = Object.entries(filter);
    for (const [name] of wanted) if (!this.columns.includes(name)) throw new Error(`there is no column ${name}`);
    const found = this.groups.map(({ runs }) => runs.filter(({ key }) => wanted.every(([name, value]) => key[name] === String(value))));
    return found.filter(({ length }) => length > 0).map((runs) => new Group(runs));
  }

  /** The only runs so. @param {Filter} filter */
  of(filter) {
    const found = this.all(filter);
    if (found.length !== 1) throw new Error(`${found.length} kinds of runs are ${JSON.stringify(filter)}, not one`);
    return found[0];
  }
}

/**
 * @param {(path: string) => string} read  a file of the repository
 * @param {import("./document.mjs").Document} document
 */
export function dataFrom(read, document) {
  /** @type {Map<string, Results>} */
  const known = new Map();
  return {
    /** docs/results/NAME.csv. @param {string} name */
    results(name) {
      const results = known.get(name) ?? new Results(read(`docs/results/${name}.csv`));
      known.set(name, results);
      return results;
    },
    /** The runs of www/recorded/NAME.json. @param {string} name */
    recorded(name) {
      return parseRecording(JSON.parse(read(`www/recorded/${name}.json`))).runs;
    },
    /**
     * The rows of a table of the document itself, for runs that are not in the repository: cells by the titles of their columns.
     *
     * @param {string} heading  as in Document.tables
     * @returns {Record<string, string>[]}
     */
    table(heading) {
      const found = document.tables.find((table) => table.heading === heading);
      if (found === undefined) throw new Error(`there is no table under "${heading}"`);
      return found.rows.map((row) => Object.fromEntries(found.head.map((title, k) => [title, row[k]])));
    },
    /** A JSON file. @param {string} path @returns {any} */
    json: (path) => JSON.parse(read(path)),
  };
}
