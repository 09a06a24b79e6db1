// usage: node script/spread.mjs
//
// Computes gold's spread from the golds in docs/golds (`srfl golds` writes them) and writes it to
// www/generated/spreads.js for the page, and as a table to docs/results.md.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { METRICS } from "../www/generated/schema.js";
import { deviationsFrom, isDistance, rulerOf, valueWithin, WITHIN } from "../www/verdict/spread.js";

/** @typedef {import("../www/generated/schema.js").Metric} Metric */
/** @typedef {import("../www/verdict/spread.js").Kind} Kind */
/** @typedef {import("../www/verdict/spread.js").Measured} Measured */
/** @typedef {{gold: string, kind: Kind, images: Record<string, number>, original: Record<string, number>, golds: {seed: number, values: Record<string, number>, relearning: number[], prototypes: number[]}[]}} Golds */

const ROOT = join(import.meta.dirname, "..");
const FOLDER = "docs/golds";
export const MODULE = "www/generated/spreads.js";
export const DOCUMENT = "docs/results.md";
const [BEGIN, END] = ["<!-- written by script/spread.mjs: begin -->", "<!-- end -->"];

/** The recorded comparison in which head-only distillation cheats on a set of the kind, and its published gold. */
const CHEATS = /** @type {const} */ ({
  class: { recording: "cat-compared", gold: "resnet8-without-cat" },
  images: { recording: "random-compared", gold: "resnet8-2000-without-random-1" },
});

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

/** @param {readonly number[]} values */
export function meanAndDeviation(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0, golds: values.length };
}

/**
 * The values of a metric over the golds. The published one has no distance to itself.
 *
 * @param {Metric} metric
 * @param {Golds["golds"]} golds
 */
function valuesOf(metric, golds) {
  return golds.flatMap(({ values, relearning }) => {
    const value = values[metric.id] ?? (metric.unit === "steps" ? relearning.length - 1 : undefined);
    return value === undefined ? [] : [value];
  });
}

/**
 * The least difference that a metric can show: an image of a share, a step.
 *
 * @param {Metric} metric
 * @param {Record<string, number>} images
 */
function grainOf({ id, unit }, images) {
  if (unit === "steps") return 1;
  const counted = id.match(/^(?:probe_)?([fr]acc_(?:train|test))$/)?.[1];
  const of = { wrong_label_train: "facc_train", mia_efficacy: "facc_train", prototypes_5: "facc_test" }[id] ?? counted;
  return of === undefined ? 0 : 1 / images[of];
}

/**
 * @param {Metric} metric
 * @param {readonly number[]} values
 * @param {Record<string, number>} images
 */
function spreadOf(metric, values, images) {
  const spread = meanAndDeviation(values);
  return { ...spread, deviation: Math.max(spread.deviation, grainOf(metric, images)) };
}

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(5));

/**
 * What golds of one set say.
 *
 * @param {Golds} file
 * @returns {Measured}
 */
export function measured({ gold, golds, images, original }) {
  /** @type {Measured["metrics"]} */
  const metrics = {};
  /** @type {Measured["audits"]} */
  const audits = {};
  for (const metric of METRICS) {
    const values = valuesOf(metric, golds);
    // Two leave one to judge the other by.
    if (values.length < 2) continue;
    const { mean, deviation, golds: count } = spreadOf(metric, values, images);
    metrics[metric.id] = { mean: rounded(mean), deviation: rounded(deviation), golds: count };
    if (deviation === 0) continue;
    const flags = (/** @type {number} */ value, /** @type {readonly number[]} */ others) =>
      deviationsFrom(metric, value, spreadOf(metric, others, images)) > WITHIN;
    const alarms = values.length > 2 ? values.filter((value, i) => flags(value, values.toSpliced(i, 1))) : [];
    const before = original[metric.id];
    audits[metric.id] = {
      alarms: alarms.length,
      golds: values.length > 2 ? values.length : 0,
      original: before !== undefined && flags(before, values),
      cheat: null,
    };
  }
  const shots = Math.min(...golds.map(({ prototypes }) => prototypes.length));
  const prototypes = Array.from({ length: shots }, (_, k) => {
    const spread = meanAndDeviation(golds.map((one) => one.prototypes[k]));
    return { ...spread, mean: rounded(spread.mean), deviation: rounded(spread.deviation) };
  });
  return { of: gold, golds: golds.length, images: images.facc_train, metrics, prototypes, audits };
}

/** Adds which audits flag head-only distillation. @param {Record<Kind, Measured>} all */
function tryCheats(all) {
  for (const [kind, { recording, gold }] of Object.entries(CHEATS)) {
    const { runs } = read(`www/recorded/${recording}.json`);
    const { assessment } = runs.find((/** @type {any} */ { config }) => config.method === "head-only");
    const by = rulerOf(assessment, gold, all);
    for (const metric of METRICS) {
      const [spread, value] = [by?.of(metric) ?? null, valueWithin(metric, assessment.unlearned)];
      const audit = all[/** @type {Kind} */ (kind)].audits[metric.id];
      // Of the other images the cheat is as good as gold, so these metrics should not flag it.
      if (metric.id.startsWith("racc")) continue;
      if (spread !== null && value !== null && audit !== undefined) audit.cheat = deviationsFrom(metric, value, spread) > WITHIN;
    }
  }
}

/** @returns {Record<Kind, Measured>} */
export function spreads() {
  const files = readdirSync(join(ROOT, FOLDER)).filter((file) => file.endsWith(".json"));
  const all = files.map((file) => /** @type {Golds} */ (read(`${FOLDER}/${file}`)));
  const ofKind = (/** @type {Kind} */ kind) => {
    const of = all.filter((one) => one.kind === kind);
    // Deviations of several sets would have to be pooled.
    if (of.length !== 1) throw new Error(`${FOLDER} has ${of.length} files of the kind ${kind}: one is needed`);
    return measured(of[0]);
  };
  const found = { class: ofKind("class"), images: ofKind("images"), mislabeled: ofKind("mislabeled") };
  tryCheats(found);
  return found;
}

/** @param {Record<Kind, Measured>} found */
export function moduleOf(found) {
  return (
    "// Gold's spread, by kind of forget set.\n// Written by `node script/spread.mjs` from docs/golds; a test keeps it fresh.\n\n" +
    `/** @type {Record<import("../verdict/spread.js").Kind, import("../verdict/spread.js").Measured>} */\n` +
    `export const SPREADS = ${JSON.stringify(found)};\n`
  );
}

/** @param {Metric} metric @param {number} value */
function shown({ unit, digits }, value) {
  return unit === "share" ? `${(100 * value).toFixed(1)}%` : value.toFixed(unit === "steps" ? 1 : Math.max(2, digits));
}

/** @param {Record<Kind, Measured>} found */
export function tableOf(found) {
  const kinds = /** @type {const} */ (["class", "images", "mislabeled"]);
  const head = ["metric", ...kinds.flatMap((kind) => [`${kind}: golds`, "false alarms", "flags original", "flags head-only"])];
  const rows = METRICS.filter(({ id }) => kinds.some((kind) => found[kind].metrics[id] !== undefined)).map((metric) => [
    `${metric.label}${isDistance(metric) ? "*" : ""}`,
    ...kinds.flatMap((kind) => {
      const spread = found[kind].metrics[metric.id];
      const audit = found[kind].audits[metric.id];
      if (spread === undefined) return ["", "", "", ""];
      const answer = (/** @type {boolean | null | undefined} */ flags) =>
        flags === null || flags === undefined ? "" : flags ? "yes" : "no";
      return [
        `${shown(metric, spread.mean)} ± ${shown(metric, spread.deviation)}`,
        audit === undefined ? "" : `${audit.alarms} of ${audit.golds}`,
        answer(audit?.original),
        answer(audit?.cheat),
      ];
    }),
  ]);
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, k) => (k % 4 === 1 || k % 4 === 2 ? "---:" : "---"))), ...rows.map(line)].join("\n");
}

/** How many golds' values lie outside the spread of the others, in words. @param {Record<Kind, Measured>} found */
function alarmsOf(found) {
  const audits = Object.values(found).flatMap((one) => Object.values(one.audits));
  const [alarms, golds] = [audits.reduce((sum, one) => sum + one.alarms, 0), audits.reduce((sum, one) => sum + one.golds, 0)];
  return `Of all values of golds here, ${alarms} of ${golds} (${((100 * alarms) / golds).toFixed(0)}%) lie outside the spread of the others.`;
}

/** @param {string} document @param {Record<Kind, Measured>} found */
export function documentWith(document, found) {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END, document.indexOf(BEGIN))];
  if (begin < 0 || end < 0) throw new Error(`${DOCUMENT} has no place for the table`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${tableOf(found)}\n\n${alarmsOf(found)}\n\n${document.slice(end)}`;
}

if (process.argv[1] === import.meta.filename) {
  const found = spreads();
  writeFileSync(join(ROOT, MODULE), moduleOf(found));
  const path = join(ROOT, DOCUMENT);
  writeFileSync(path, documentWith(readFileSync(path, "utf8"), found));
}
