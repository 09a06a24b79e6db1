// Runs of this visit side by side: what is kept of each, in which order, and as files.

import { csvOf } from "../run/csv.js";

/** @typedef {import("../settings/settings.js").Settings} Settings */
/** @typedef {import("./assessment.js").NetworkFigures} NetworkFigures */

/**
 * A run that was assessed.
 *
 * @typedef {object} Entry
 * @property {Settings} settings
 * @property {readonly string[]} classes  their names, by label
 * @property {import("../run/history.js").EvalRecord[]} evals
 * @property {import("./assessment.js").Assessment} assessment
 * @property {number} step  steps done when it was assessed
 * @property {number} seconds  of training, evaluations left out
 * @property {"cpu" | "gpu"} device
 */

/**
 * A column of the table, and of the CSV.
 *
 * @typedef {object} Column
 * @property {string} id
 * @property {string} label
 * @property {"share" | "number" | "whole"} kind
 * @property {(network: NetworkFigures) => number | null} value
 */

/** @type {readonly Column[]} */
export const COLUMNS = [
  { id: "facc_train", label: "facc, train", kind: "share", value: ({ accuracies }) => accuracies.facc_train },
  { id: "racc_train", label: "racc, train", kind: "share", value: ({ accuracies }) => accuracies.racc_train },
  { id: "facc_test", label: "facc, test", kind: "share", value: ({ accuracies }) => accuracies.facc_test },
  { id: "racc_test", label: "racc, test", kind: "share", value: ({ accuracies }) => accuracies.racc_test },
  { id: "probe_facc_test", label: "probe", kind: "share", value: ({ probe_facc_test }) => probe_facc_test },
  { id: "relearn_steps_needed", label: "relearning", kind: "whole", value: ({ relearn_steps }) => relearn_steps },
  { id: "relearn_ratio", label: "of gold's", kind: "number", value: ({ to_gold }) => to_gold?.relearn_ratio ?? null },
  { id: "mia", label: "MIA", kind: "share", value: ({ mia }) => mia },
  { id: "js_test", label: "JS", kind: "number", value: ({ to_gold }) => to_gold?.js[1] ?? null },
  { id: "tv_test", label: "TV", kind: "number", value: ({ to_gold }) => to_gold?.tv[1] ?? null },
  { id: "average_gap", label: "gap", kind: "number", value: ({ to_gold }) => to_gold?.average_gap ?? null },
  { id: "tow", label: "ToW", kind: "number", value: ({ to_gold }) => to_gold?.tow ?? null },
];

/**
 * The entries with one more; a run of the same settings takes the place of the one before.
 *
 * @param {readonly Entry[]} entries
 * @param {Entry} entry
 * @returns {Entry[]}
 */
export function withEntry(entries, entry) {
  const key = (/** @type {Entry} */ { settings, step }) => JSON.stringify([settings, step]);
  return [...entries.filter((other) => key(other) !== key(entry)), entry];
}

/**
 * Whether two runs can stand in one table: their figures are of the same images, network and class.
 *
 * @param {Settings} a
 * @param {Settings} b
 */
export function comparable(a, b) {
  return a.forget === b.forget && a.data === b.data && a.model === b.model && a.train === b.train && a.test === b.test;
}

/** How to sort: a column's id, "method", "steps" or "seconds". @typedef {{by: string, up: boolean}} Order */

/**
 * @param {readonly Entry[]} entries
 * @param {Order} order
 * @returns {Entry[]}
 */
export function sorted(entries, { by, up }) {
  const column = COLUMNS.find(({ id }) => id === by);
  /** @param {Entry} entry @returns {string | number | null} */
  const key = (entry) => {
    if (column !== undefined) return column.value(entry.assessment.unlearned);
    if (by === "steps") return entry.step;
    return by === "seconds" ? entry.seconds : entry.settings.method;
  };
  return [...entries].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    // What is missing stands last, whichever way.
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const less = x < y ? -1 : Number(x > y);
    return up ? less : -less;
  });
}

/** What decides a run, in the order of the CSV. */
export const SETTINGS_COLUMNS = /** @type {const} */ ([
  "model",
  "data",
  "method",
  "forget",
  "seed",
  "shifts",
  "per",
  "norm",
  "stages",
  "optim",
  "lr",
  "schedule",
  "batch",
  "steps",
  "train",
  "test",
]);

/**
 * A row for each run, after those of the original and of gold. Lists are written with spaces.
 *
 * @param {readonly Entry[]} entries
 */
export function toCsv(entries) {
  const head = [...SETTINGS_COLUMNS, "steps_done", ...COLUMNS.map(({ id }) => id), "train_seconds", "device"];
  const figures = (/** @type {NetworkFigures} */ network) =>
    COLUMNS.map(({ kind, value }) => {
      const figure = value(network);
      if (figure === null) return "";
      return kind === "whole" ? String(figure) : figure.toFixed(6);
    });
  const rows = entries.map(({ settings, assessment, step, seconds, device }) => [
    ...settingsCells(settings),
    String(step),
    ...figures(assessment.unlearned),
    seconds.toFixed(1),
    device,
  ]);
  const [first] = entries;
  if (first !== undefined) {
    const { settings, assessment } = first;
    const { original, gold } = assessment;
    for (const [name, network] of /** @type {const} */ ([
      ["gold", gold],
      ["original", original],
    ])) {
      if (network === null) continue;
      const facts = SETTINGS_COLUMNS.map((column) => {
        if (column === "method") return name;
        return column === "model" || column === "data" || column === "forget" || column === "train" || column === "test"
          ? String(settings[column])
          : "";
      });
      rows.unshift([...facts, "", ...figures(network), "", ""]);
    }
  }
  return csvOf([head, ...rows]);
}

/**
 * The settings as cells, in the order of SETTINGS_COLUMNS.
 *
 * @param {Settings} settings
 */
export function settingsCells(settings) {
  return SETTINGS_COLUMNS.map((name) => {
    const value = settings[name];
    return Array.isArray(value) ? value.join(" ") : String(value);
  });
}

/**
 * Everything there is of the runs, with their whole configuration.
 *
 * @param {readonly Entry[]} entries
 */
export function toJson(entries) {
  return `${JSON.stringify({ format: "srfl-comparison", version: 1, runs: entries }, null, 1)}\n`;
}
