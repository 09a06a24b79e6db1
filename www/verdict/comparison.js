// Runs of this visit side by side: what is stored of each, in which order, and as files.

import { METRICS, SETTINGS as RUN_SETTINGS } from "../generated/schema.js";
import { csvOf } from "../run/csv.js";
import { metricsOf, ofImages, valueOf } from "./assessment.js";

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
 * The metrics of the table, and of the CSV.
 *
 * @param {readonly Entry[]} entries  of one forget set
 */
export function columnsOf(entries) {
  const assessments = entries.map(({ assessment }) => assessment);
  return metricsOf(assessments.some(ofImages) ? "images-comparison" : "comparison", assessments);
}

/** Columns of a compact figure: accuracies, and what they hide. */
const TELLING = {
  class: ["facc_test", "racc_test", "probe_facc_test", "relearn_steps_needed", "tv_test"],
  images: ["facc_train", "wrong_label_train", "racc_test", "membership_area", "relearn_steps_needed", "tv_train"],
};

/** @param {Pick<Settings, "set">} settings */
export function tellingOf({ set }) {
  return TELLING[set === "class" ? "class" : "images"];
}

/** Accuracies along a run, in the order of their charts. @typedef {readonly ["facc_train" | "facc_test", "racc_test"]} Curves */

/**
 * What the charts draw: single images to forget are training images.
 *
 * @param {Pick<Settings, "set">} settings
 * @returns {Curves}
 */
export function curvesOf({ set }) {
  return [set === "class" ? "facc_test" : "facc_train", "racc_test"];
}

/**
 * The entries with one more; a run with the same settings replaces the earlier one.
 *
 * @param {readonly Entry[]} entries
 * @param {Entry} entry
 * @returns {Entry[]}
 */
export function withEntry(entries, entry) {
  const key = (/** @type {Entry} */ { settings, step }) => {
    const others = { ...settings, set: undefined, forget: undefined, set_seed: undefined, photos: undefined };
    return JSON.stringify([forgetting(settings), others, step]);
  };
  return [...entries.filter((other) => key(other) !== key(entry)), entry];
}

/**
 * What decides the forget set, and nothing else.
 *
 * @param {Settings} settings
 */
export function forgetting({ set, forget, set_seed, photos }) {
  const deciding = { class: forget, random: set_seed, mislabeled: "", picked: photos.join(",") };
  return `${set} ${deciding[set]}`;
}

/**
 * Whether two runs can stand in one table: their figures are of the same images and network, and they forget
 * the same.
 *
 * @param {Settings} a
 * @param {Settings} b
 */
export function comparable(a, b) {
  const alike = /** @type {const} */ (["data", "model", "train", "test"]).every((name) => a[name] === b[name]);
  return alike && forgetting(a) === forgetting(b);
}

/**
 * The entry that speaks for the original and gold: gold may have been made after the first runs were assessed.
 *
 * @param {readonly Entry[]} entries  at least one
 */
export function referenceOf(entries) {
  return entries.findLast(({ assessment }) => assessment.gold !== null) ?? entries[0];
}

/** How to sort: a column's id, "method", "steps" or "seconds". @typedef {{by: string, up: boolean}} Order */

/**
 * @param {readonly Entry[]} entries
 * @param {Order} order
 * @returns {Entry[]}
 */
export function sorted(entries, { by, up }) {
  const column = METRICS.find(({ id }) => id === by);
  /** @param {Entry} entry @returns {string | number | null} */
  const key = (entry) => {
    if (column !== undefined) return valueOf(column, entry.assessment.unlearned);
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

/**
 * The settings that define these runs, in the order of the CSV; a method's own settings only if changed.
 *
 * @param {readonly Settings[]} all
 */
export function settingsColumns(all) {
  const deciding = RUN_SETTINGS.filter(
    ({ name, own, url }) =>
      !["every", "partial"].includes(name) && (!own || all.some((settings) => settings[/** @type {keyof Settings} */ (url)] !== undefined)),
  );
  return /** @type {(keyof Settings)[]} */ (["model", "data", ...deciding.map(({ url }) => url)]);
}

/**
 * A row for each run, after those of the original and of gold. Lists are written with spaces.
 *
 * @param {readonly Entry[]} entries
 */
export function toCsv(entries) {
  const columns = settingsColumns(entries.map(({ settings }) => settings));
  const metrics = columnsOf(entries);
  const head = [...columns, "steps_done", ...metrics.map(({ id }) => id), "train_seconds", "device"];
  const figures = (/** @type {NetworkFigures} */ network) =>
    metrics.map((metric) => {
      const value = valueOf(metric, network);
      if (value === null) return "";
      return metric.unit === "steps" ? String(value) : value.toFixed(6);
    });
  const rows = entries.map(({ settings, assessment, step, seconds, device }) => [
    ...settingsCells(settings, columns),
    String(step),
    ...figures(assessment.unlearned),
    seconds.toFixed(1),
    device,
  ]);
  const references = [referenceOf(entries)].flatMap(
    ({ settings: { model, data, forget, set, set_seed, photos, train, test }, assessment }) =>
      /** @type {const} */ (["original", "gold"]).flatMap((method) => {
        const network = assessment[method];
        const facts = settingsCells({ method, model, data, forget, set, set_seed, photos, train, test }, columns);
        return network === null ? [] : [[...facts, "", ...figures(network), "", ""]];
      }),
  );
  return csvOf([head, ...references, ...rows]);
}

/**
 * The settings as cells. Lists are written with spaces.
 *
 * @param {Partial<Settings>} settings
 * @param {readonly (keyof Settings)[]} columns
 */
export function settingsCells(settings, columns) {
  return columns.map((name) => {
    const value = settings[name];
    return Array.isArray(value) ? value.join(" ") : String(value ?? "");
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
